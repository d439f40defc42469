"""A language in one file for the phone: 400 single requests would take minutes on a slow line."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping

from wegweiser.pages.offline import Pack

TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".ics": "text/calendar",
    ".webmanifest": "application/manifest+json",
}
"""What goes into a pack: texts that a page shows or loads. Paper (PDF) and open data stay on the server."""


def packed(texts: Mapping[str, str]) -> tuple[bytes, Pack]:
    """The file (JSON, compressed as zlib does) with `files`, address → text, and `types`; and what its page says of it.

    `texts` maps files of the site to their content: `de/index.html`. The same texts give the same bytes.
    """
    files = {path.removesuffix("index.html"): texts[path] for path in sorted(texts)}
    plain = json.dumps({"types": TYPES, "files": files}, ensure_ascii=False, separators=(",", ":")).encode()
    content = zlib.compress(plain)
    return content, Pack(hashlib.sha256(content).hexdigest(), len(content), len(plain))
