"""`/.well-known/security.txt` (RFC 9116): whom to tell of a security hole."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import mailto
from wegweiser.pages.page import Output

PATH = ".well-known/security.txt"


def security(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """The file, where a live site has a contact; a demonstration has nobody who would answer."""
    municipality = desk.municipality
    body = municipality.body
    if municipality.demo or not body.security_email or not body.security_expires:
        return
    lines = (
        f"Contact: {mailto(body.security_email)}",
        f"Expires: {body.security_expires.isoformat()}T00:00:00Z",
        "Preferred-Languages: de, en",
        f"Canonical: {municipality.url}{PATH}",
    )
    yield Output(PATH, "".join(f"{line}\n" for line in lines).encode())
