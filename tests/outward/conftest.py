"""A misbehaving server, and a guard: no request of these tests leaves the machine."""

import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.outward.server import Server
from wegweiser.checks.outward.ask import Manners

HERE = ("127.0.0.1", "localhost", "::1")


@pytest.fixture(autouse=True)
def guard(monkeypatch: pytest.MonkeyPatch) -> None:
    resolve, connect = socket.getaddrinfo, socket.socket.connect

    def only_here(host: Any, *rest: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name not in HERE and name is not None:
            raise socket.gaierror(socket.EAI_NONAME, f"{host} is not this machine")
        return resolve(host, *rest, **named)

    def connect_here(self: socket.socket, address: Any) -> None:
        assert self.family == socket.AF_UNIX or address[0] in HERE, f"{address} is not this machine"
        connect(self, address)

    monkeypatch.setattr(socket, "getaddrinfo", only_here)
    monkeypatch.setattr(socket.socket, "connect", connect_here)
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@pytest.fixture
def hasty() -> Manners:
    """Our manners without the waiting."""
    return Manners(agent="wegweiser test", between=0, silence=0.4, patience=0.8, again=(0, 0), doubt=0)
