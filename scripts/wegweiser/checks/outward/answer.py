"""What became of asking for an address."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """Fine, fine but at another server, gone (404, 410), or nobody can say."""

    fine = "fine"
    moved = "moved"
    gone = "gone"
    unchecked = "unchecked"


class Reason(StrEnum):
    """Why nobody can say."""

    status = "status"
    resting = "resting"
    slow = "slow"
    name = "name"
    certificate = "certificate"
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
