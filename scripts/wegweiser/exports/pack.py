"""A language in one file for the phone: 400 single requests would take minutes on a slow line."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable

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


def packed(texts: Iterable[tuple[str, str]]) -> tuple[bytes, Pack]:
    """The file, JSON compressed as zlib does, and what its page says of it; `texts` are files of the site and what is in them, by path.

    Pages share most of their lines, so each line stands in it once (half the size of the whole texts): `lines`; `files`, address → the
    places of its lines; and `types`. The same texts give the same bytes.
    """
    places: dict[str, int] = {}
    files: dict[str, list[int]] = {}
    size = 0
    for path, text in texts:
        files[path.removesuffix("index.html")] = [places.setdefault(line, len(places)) for line in text.split("\n")]
        size += len(text.encode())
    values = {"types": TYPES, "lines": list(places), "files": files}
    content = zlib.compress(json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode())
    return content, Pack(hashlib.sha256(content).hexdigest(), len(content), size)
