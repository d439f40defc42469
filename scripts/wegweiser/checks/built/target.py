"""Where an address in a file of the site leads."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

from wegweiser.checks.built.site import Site

_WEB = ("", "http", "https")
_FETCHED = (*_WEB, "ws", "wss", "ftp")


@dataclass(frozen=True)
class Target:
    """A file of the site, whether it exists or not, and the place on it."""

    file: str
    fragment: str


def target(site: Site, origin: str, url: str) -> Target | None:
    """The file that an address in the file `origin` means; None where it leaves the site."""
    try:
        here, there = urlsplit(site.address), urlsplit(urljoin(page_address(site, origin), url.strip()))
    except ValueError:
        return Target(url, "")
    if there.scheme not in _WEB or there.netloc.lower() != here.netloc.lower():
        return None
    if not there.path.startswith(here.path):
        return None if url.strip().startswith(("/", "http")) else Target(unquote(there.path), "")
    return Target(_file(site, unquote(there.path.removeprefix(here.path))), unquote(there.fragment))


def is_foreign(site: Site, url: str) -> bool:
    """Whether a browser that fetches this address asks another server."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return False
    return parts.scheme in _FETCHED and bool(parts.netloc) and parts.netloc.lower() != urlsplit(site.address).netloc.lower()


def page_address(site: Site, file: str) -> str:
    """The public address of a file; an `index.html` is its folder."""
    folder, _, name = file.rpartition("/")
    return site.address + (f"{folder}/" if folder and name == "index.html" else "" if name == "index.html" else file)


def _file(site: Site, path: str) -> str:
    """`de/` → `de/index.html`. A server adds a forgotten `/` at the end of a folder."""
    if not path or path.endswith("/"):
        return f"{path}index.html"
    return path if path in site.weights or f"{path}/index.html" not in site.weights else f"{path}/index.html"
