"""An exception on the way to a server → why nobody can say whether the address is fine."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator

import httpx

from wegweiser.checks.outward.answer import Reason

TROUBLE = (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError, ExceptionGroup)
"""Everything that an address and a server can cause. `ValueError` are addresses that cannot even be written down; groups
come from the tries to connect, where several fail in different ways."""


def reason(error: BaseException) -> Reason:
    """The reason, from the exception or what caused it."""
    causes = tuple(_causes(error))
    for kinds, found in _REASONS:
        if any(isinstance(cause, kinds) for cause in causes):
            return found
    return Reason.connection


_REASONS: tuple[tuple[tuple[type[BaseException], ...], Reason], ...] = (
    ((ssl.SSLError,), Reason.tls),
    ((socket.gaierror,), Reason.name),
    ((TimeoutError, httpx.TimeoutException), Reason.slow),
    ((httpx.InvalidURL, httpx.UnsupportedProtocol), Reason.address),
    ((httpx.ProtocolError,), Reason.garbled),
    ((ValueError,), Reason.address),
)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
