"""What is wrong, on top of the page that an editor looks at."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib.resources import files

from markupsafe import Markup

from wegweiser.problem import Problem

STYLES = "assets/preview.css"
"""Path of the notice's styles inside the site; they exist in the preview alone."""
MOST = 5
"""How many problems stand on the page; the terminal has them all."""

_BODY = re.compile(r"<body\b[^>]*>")
_BARE = "<!doctype html><html lang=de><head><meta charset=utf-8><title>Vorschau</title></head><body></body></html>"
_NOTICE = Markup(
    '<section class="preview-notice" role="alert" lang="de" dir="ltr" tabindex="0"><link rel="stylesheet" href="/{styles}">'
    "<h2>So kann die Seite nicht veröffentlicht werden</h2>"
    "<p>Sie sehen den letzten Stand ohne Fehler. Gibt es noch keinen, fehlt der Eintrag.</p>"
    "<ul>{rows}</ul>{more}</section>"
)
_ROW = Markup("<li><code>{place}</code> <strong>{fact}</strong> {help}</li>")


def styles() -> bytes:
    """The notice's styles."""
    return (files("wegweiser.preview") / "notice.css").read_bytes()


def noticed(page: str, problems: Sequence[Problem]) -> str:
    """The page with a notice of the problems; as it was where there are none. No page: a bare one."""
    if not problems:
        return page
    rows = Markup().join(_ROW.format(place=str(each.position), fact=each.fact.text(), help=each.help.text()) for each in problems[:MOST])
    more = Markup("<p>Weitere Fehler: {count}</p>").format(count=len(problems) - MOST) if len(problems) > MOST else ""
    notice = str(_NOTICE.format(styles=STYLES, rows=rows, more=more))
    return _BODY.sub(lambda body: body[0] + notice, page or _BARE, count=1)
