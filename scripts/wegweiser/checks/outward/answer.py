"""What became of asking for an address."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Fine; fine, but at another server; gone (404, 410); or nobody can say."""

    fine = "fine"
    moved = "moved"
    gone = "gone"
    unchecked = "unchecked"


class Reason(StrEnum):
    """Why nobody can say."""

    status = "status"
    slow = "slow"
    name = "name"
    tls = "tls"
    connection = "connection"
    circle = "circle"
    garbled = "garbled"
    address = "address"


@dataclass(frozen=True)
class Answer:
    """The verdict; why, where there is none; the server's status; the new address of what has moved."""

    verdict: Verdict
    reason: Reason | None = None
    status: int | None = None
    to: str = ""

    @property
    def is_final(self) -> bool:
        """Whether asking once more cannot help: what is there, and a server that wants to be left in peace."""
        return self.verdict in (Verdict.fine, Verdict.moved) or self.status == 429

    @property
    def may_pass(self) -> bool:
        """Whether it is trouble of the kind that is often over a little later."""
        passing = (Reason.slow, Reason.name, Reason.connection, Reason.garbled)
        return self.reason in passing or (self.status or 0) >= 500
