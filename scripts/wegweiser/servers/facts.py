"""What every web server is told about a site: headers, caching, types, the error page. The configurations say nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

from wegweiser.model.municipality import Municipality

MISSING = "404.html"
HASHED = r"assets/(?:[^/]+\.[0-9a-f]{8}\.css|js-[0-9a-f]{8}/.+)"
"""Files whose name changes with their content, as a regular expression on the address below the site."""
FOREVER = "public, max-age=31536000, immutable"
SHORT = "public, max-age=300"
NEVER = "no-cache"
"""For the error page: an address that is missing now may be there after the next release."""
SHARED = "embed.js"
"""The one file that the pages of others may load."""
SHARING = "Cross-Origin-Resource-Policy"
STRICT_TRANSPORT = "max-age=31536000"
"""Without includeSubDomains: the site does not speak for other hosts of the city."""
WELL_KNOWN = ".well-known"
"""The only name with a dot in front that is served."""

TYPES: Mapping[str, str] = MappingProxyType(
    {
        "html": "text/html",
        "css": "text/css",
        "js": "text/javascript",
        "inc": "text/plain",
        "json": "application/json",
        "geojson": "application/geo+json",
        "jsonld": "application/ld+json",
        "webmanifest": "application/manifest+json",
        "xml": "application/xml",
        "atom": "application/atom+xml",
        "txt": "text/plain",
        "csv": "text/csv",
        "ics": "text/calendar",
        "ttl": "text/turtle",
        "svg": "image/svg+xml",
        "png": "image/png",
        "webp": "image/webp",
        "ico": "image/x-icon",
        "zip": "application/zip",
        "bin": "application/octet-stream",
    }
)
IN_UTF8 = tuple(name for name, type_ in TYPES.items() if type_.startswith("text/"))
"""Types that need to say which characters they hold; the others say it themselves, or are always UTF-8."""
PACKED = tuple(name for name in TYPES if name not in ("png", "webp", "ico", "zip", "bin"))
"""Files that lie there packed as well; the others are packed already."""

_POLICY = MappingProxyType(
    {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",  # icons in the stylesheet
        "font-src": "'self'",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "manifest-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
    }
)
_OFF = ("camera", "display-capture", "geolocation", "microphone", "midi", "payment", "publickey-credentials-get", "usb")


@dataclass(frozen=True)
class Served:
    """A site on a web server."""

    path: str
    """Where it lies on its host: `/`, or `/wegweiser/`."""
    folder: Path
    """Where its files lie."""
    headers: Mapping[str, str]
    """Sent with every answer."""


def served(municipality: Municipality, folder: Path) -> Served:
    """What the servers need to know of a municipality's site; `folder` holds its files."""
    return Served(urlsplit(municipality.url).path or "/", folder, headers(municipality.embedded_by))


def headers(embedded_by: tuple[str, ...]) -> Mapping[str, str]:
    """Name and value; `embedded_by` are addresses of pages that may show the site in a frame."""
    framing = " ".join(dict.fromkeys(_origin(url) for url in embedded_by)) or "'none'"
    policy = "; ".join(f"{name} {value}" for name, value in {**_POLICY, "frame-ancestors": framing}.items())
    return {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in _OFF),
        "Cross-Origin-Opener-Policy": "same-origin",
        SHARING: "same-origin",
        **({} if embedded_by else {"X-Frame-Options": "DENY"}),
    }


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
