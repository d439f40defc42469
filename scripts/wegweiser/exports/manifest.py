"""The web app manifest of a language: with it, the phone can put the site beside its apps."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator

from wegweiser.pages import urls
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output
from wegweiser.theme.assets import FAVICON


def files(desk: Desk, today: datetime.date) -> Iterator[Output]:
    """One manifest. Its scope is the whole site, so that another language opens in the same window."""
    path = urls.manifest(desk.lang)
    name = desk.edition.text("municipality/title", desk.municipality.title).value
    values = {
        "id": urls.relative(path, urls.home(desk.lang)),
        "name": name,
        "short_name": name,
        "lang": desk.lang,
        "dir": desk.voice.direction,
        "start_url": urls.relative(path, urls.home(desk.lang)),
        "scope": urls.relative(path, urls.CHOOSER),
        "display": "standalone",
        "theme_color": "#0b4a44",
        "background_color": "#fbf7ee",
        "icons": [{"src": urls.relative(path, FAVICON), "sizes": "any", "type": "image/svg+xml"}],
    }
    yield Output(path, json.dumps(values, ensure_ascii=False, indent=1).encode())
