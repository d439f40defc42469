"""A server on this machine that misbehaves in every way a link checker meets."""

import contextlib
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    """One path = one way to misbehave."""

    server: "Server"

    def do_HEAD(self) -> None:
        self.answer()

    def do_GET(self) -> None:
        self.answer()

    def answer(self) -> None:
        with self.server.watch(self):
            path = self.path.split("?")[0].strip("/")
            if path.isdecimal():
                self.say(int(path))
            else:
                BEHAVIOUR[path](self)

    def say(self, status: int, *, to: str = "", after: float = 0) -> None:
        time.sleep(after)
        self.send_response(status)
        if to:
            self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def raw(self, *parts: bytes, pause: float = 0) -> None:
        """Bytes as they are, with pauses; whoever listens may have gone."""
        with contextlib.suppress(OSError):
            for part in parts:
                self.wfile.write(part)
                self.wfile.flush()
                time.sleep(pause)
        self.close_connection = True

    def reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def finish(self) -> None:
        with contextlib.suppress(OSError):
            super().finish()

    def log_message(self, format: str, *args: object) -> None:
        pass

    @property
    def times(self) -> int:
        """How often this path has been asked for, this time included."""
        return sum(1 for _, path, _ in self.server.asked if path == self.path)


LINE = b"HTTP/1.1 200 OK\r\n"
BEHAVIOUR: Mapping[str, Callable[[Handler], None]] = {
    "no-head": lambda it: it.say(405 if it.command == "HEAD" else 200),
    "wrong-head": lambda it: it.say(404 if it.command == "HEAD" else 200),
    "silent-head": lambda it: time.sleep(1) if it.command == "HEAD" else it.say(200),
    "tired": lambda it: it.say(503 if it.times < 3 else 200),
    "back-again": lambda it: it.say(404 if it.times < 3 else 200),
    "unhurried": lambda it: it.say(200, after=0.1),
    "slow": lambda it: time.sleep(1),
    "dripping": lambda it: it.raw(LINE, *[b"X-Drop: 1\r\n"] * 30, pause=0.1),
    "reset": Handler.reset,
    "hung-up": lambda it: it.raw(),
    "endless": lambda it: it.raw(LINE, b"\r\n", *[b"x" * 65536] * 100_000),
    "endless-header": lambda it: it.raw(LINE, *[b"X-Long: " + b"x" * 65536 + b"\r\n"] * 100),
    "garbled": lambda it: it.raw(b"\x00\xff nothing that HTTP knows\r\n\r\n"),
    "bad-header": lambda it: it.raw(LINE, b"this is no header\r\n\r\n"),
    "bad-status": lambda it: it.raw(b"HTTP/1.1 OK 200\r\n\r\n"),
    "circle": lambda it: it.say(302, to="/circle"),
    "ping": lambda it: it.say(302, to="/pong"),
    "pong": lambda it: it.say(302, to="/ping"),
    "round-once": lambda it: it.say(302, to="/round-once?2") if "?" not in it.path else it.say(200),
    "near": lambda it: it.say(301, to="/200"),
    "to-gone": lambda it: it.say(301, to="/404"),
    "far": lambda it: it.say(301, to=f"http://localhost:{it.server.server_address[1]}/200#part"),
    "far-gone": lambda it: it.say(301, to=f"http://localhost:{it.server.server_address[1]}/404"),
    "to-mail": lambda it: it.say(302, to="mailto:a@example.org"),
    "to-nonsense": lambda it: it.say(302, to="http://[nonsense/"),
    "to-nowhere": lambda it: it.say(302),
}


class Server(ThreadingHTTPServer):
    """Remembers who asked what, and how many asked at once."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[tuple[str, str, str]] = []
        self.together: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self.lock = threading.Lock()

    def url(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.server_address[1]}/{path}"

    def watch(self, handler: Handler) -> "Watch":
        return Watch(self, handler)

    def handle_error(self, request: object, client_address: object) -> None:
        pass


class Watch:
    """One request while it is being answered."""

    def __init__(self, server: Server, handler: Handler) -> None:
        self.server, self.handler = server, handler
        self.host = (handler.headers["Host"] or "").split(":")[0]

    def __enter__(self) -> None:
        with self.server.lock:
            self.server.asked.append((self.handler.command, self.handler.path, self.handler.headers["User-Agent"]))
            for host in (self.host, "all"):
                self.server.together[host] += 1
                self.server.most[host] = max(self.server.most[host], self.server.together[host])

    def __exit__(self, *error: object) -> None:
        with self.server.lock:
            for host in (self.host, "all"):
                self.server.together[host] -= 1
