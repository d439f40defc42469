"""Follows an address to where it leads, and judges what is there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urldefrag, urljoin, urlsplit

from wegweiser.checks.outward.answer import Answer, Reason, Verdict

Request = Callable[[str], Awaitable[tuple[int, str]]]
"""An address → status and new address of one request."""
HOPS = 8
"""Enough for every honest chain; some servers send a visitor in a circle once, to set a cookie."""
GONE = (404, 410)


async def follow(url: str, request: Request) -> Answer:
    """The answer for an address, redirections followed; raises what the request raises."""
    here = url
    for _ in range(HOPS):
        status, location = await request(here)
        if not (300 <= status < 400 and location):
            return _judged(url, here, status)
        here = urldefrag(urljoin(here, location)).url
        if urlsplit(here).scheme not in ("http", "https"):
            return Answer(Verdict.unchecked, Reason.address)
    return Answer(Verdict.unchecked, Reason.circle)


def _judged(url: str, here: str, status: int) -> Answer:
    if status in GONE:
        return Answer(Verdict.gone, status=status)
    if not 200 <= status < 300:
        return Answer(Verdict.unchecked, Reason.status, status)
    return Answer(Verdict.fine) if _owner(here) == _owner(url) else Answer(Verdict.moved, to=here)


def _owner(url: str) -> str:
    """The server's name; `www.` makes no difference."""
    return host(url).removeprefix("www.")


def host(url: str) -> str:
    """The server's name in an address; raises ValueError where it names none, or no port that can be."""
    parts = urlsplit(url)
    if not parts.hostname or parts.port == 0:
        raise ValueError(url)
    return parts.hostname
