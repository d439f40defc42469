"""A web server as a city runs one (packed as `publish` does it, usual headers), and what a phone receives, counted by the browser."""

import contextlib
import functools
import mimetypes
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import brotli  # type: ignore[import-untyped]
from playwright.sync_api import Page

PACKED = ("text/", "application/javascript", "application/json", "image/svg+xml")


@lru_cache(maxsize=2000)
def packed(file: Path) -> bytes:
    """As `publish` packs it for every browser of the last eight years."""
    return bytes(brotli.compress(file.read_bytes()))


class Handler(BaseHTTPRequestHandler):
    """HTTP/1.1 with the headers of nginx: pages are asked for anew, files named after their content never."""

    protocol_version = "HTTP/1.1"
    server_version = "nginx"
    sys_version = ""
    # Headers and body in one write: else the system waits for an acknowledgement between them.
    wbufsize = -1

    def __init__(self, *args: Any, folder: Path) -> None:
        self.folder = folder
        super().__init__(*args)

    def do_GET(self) -> None:
        path = self.path.split("?")[0].lstrip("/")
        file = self.folder / (f"{path}index.html" if path.endswith("/") or not path else path)
        found = file.is_file()
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        zipped = found and kind.startswith(PACKED)
        content = (packed(file) if zipped else file.read_bytes()) if found else b""
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/html") else kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Last-Modified", "Sun, 22 Nov 2026 10:00:00 GMT")
        self.send_header("ETag", f'"{len(content):x}-6543a1b2"')
        self.send_header("Cache-Control", "max-age=31536000, immutable" if path.startswith("assets/") else "no-cache")
        if zipped:
            self.send_header("Content-Encoding", "br")
            self.send_header("Vary", "Accept-Encoding")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        pass


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of a server for a folder, as long as it is needed."""
    with ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, folder=folder)) as httpd:
        httpd.daemon_threads = True
        threading.Thread(target=httpd.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{httpd.server_address[1]}"
        httpd.shutdown()


@dataclass
class Traffic:
    """Bytes by address: headers and packed bodies, as they came over the wire; nothing for what the phone had kept."""

    received: dict[str, int] = field(default_factory=dict)
    _urls: dict[str, str] = field(default_factory=dict)

    @contextlib.contextmanager
    def listening(self, tab: Page) -> Iterator[None]:
        session = tab.context.new_cdp_session(tab)
        session.send("Network.enable")
        session.on("Network.responseReceived", self._answered)
        session.on("Network.loadingFinished", self._finished)
        yield
        session.detach()

    def _answered(self, event: dict[str, Any]) -> None:
        self._urls[event["requestId"]] = event["response"]["url"]

    def _finished(self, event: dict[str, Any]) -> None:
        url = self._urls.get(event["requestId"], "")
        if url.startswith("http") and event["encodedDataLength"]:
            self.received[url] = self.received.get(url, 0) + int(event["encodedDataLength"])

    def of(self, ending: str) -> int:
        return sum(size for url, size in self.received.items() if url.endswith(ending))

    @property
    def total(self) -> int:
        return sum(self.received.values())
