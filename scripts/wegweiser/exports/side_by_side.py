"""What reading in two languages says in one of them; loaded only when somebody reads so."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator

from wegweiser.pages import side_by_side, urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output


def words(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """`<lang>/side-by-side.json`."""
    content = json.dumps(side_by_side.words(desk.voice), ensure_ascii=False, separators=(",", ":"))
    yield Output(urls.side_by_side(desk.lang), content.encode())
