"""`robots.txt` (RFC 9309): robots may read everything, also in a demonstration, for a page that is not read cannot say `noindex`."""

from __future__ import annotations

from wegweiser.exports.sitemap import INDEX
from wegweiser.pages.page import Output

ROBOTS = "robots.txt"


def robots(address: str, *, demo: bool) -> Output:
    """For the site at an address with `/` at the end. A demonstration is on no map of what shall be found."""
    sitemap = "" if demo else f"Sitemap: {address}{INDEX}\n"
    return Output(ROBOTS, f"User-agent: *\nAllow: /\n{sitemap}".encode())
