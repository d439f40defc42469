"""MkDocs' development server with the preview before it: what the catalogue makes is made when it is asked for.

MkDocs builds the hand-written pages' Markdown and serves what else lies in docs/. Its server is taken as it is: it knows
nothing of pages without files, so its version of the site (`epoch`, which an open page waits for) is turned on here.
"""

from __future__ import annotations

import mimetypes
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote

from wegweiser.checks.run import Checked
from wegweiser.pages import urls
from wegweiser.preview.background import Background
from wegweiser.preview.notice import STYLES, styles
from wegweiser.preview.preview import Preview
from wegweiser.preview.watch import watch
from wegweiser.problem import Problem
from wegweiser.reporters.text import text

Start = Callable[[str, list[tuple[str, str]]], object]
App = Callable[[Mapping[str, Any], Start], Iterable[bytes]]


def install(server: Any, preview: Preview) -> None:
    """Puts the preview before a MkDocs server's own answers."""
    server.set_app(_app(server, preview, server.get_app()))
    server.error_handler = lambda code: _live(server, preview, urls.MISSING) if code == 404 else None


def follow(server: Any, preview: Preview, folders: Sequence[str], say: Callable[[str], None]) -> tuple[Callable[[], None], ...]:
    """Shows and says every change below the folders, and has all of it checked; what comes back ends that."""
    background = Background(preview.root, lambda lines: say("\n".join(lines)))

    def changed(paths: tuple[PurePosixPath, ...]) -> None:
        before = preview.errors
        preview.look(paths)
        turn(server)
        _report(before, preview.errors, say)
        background.ask()

    _report((), preview.errors, say)
    background.ask()
    return watch(preview.root, folders, changed), background.stop


def _report(before: tuple[Problem, ...], errors: tuple[Problem, ...], say: Callable[[str], None]) -> None:
    if errors and errors != before:
        say(text(Checked(errors, {})))
    elif before and not errors:
        say("Alle Dateien sind wieder lesbar.")


def turn(server: Any) -> None:
    """Open pages load anew. While MkDocs builds nothing is turned: it does so itself at the end."""
    with server._epoch_cond:
        if server._visible_epoch == server._wanted_epoch:
            server._wanted_epoch = server._visible_epoch = server._visible_epoch + 1
            server._epoch_cond.notify_all()


def _app(server: Any, preview: Preview, otherwise: App) -> App:
    def app(environ: Mapping[str, Any], start: Start) -> Iterable[bytes]:
        asked = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "replace")
        if not asked.startswith(server.mount_path) or asked.startswith("/livereload/"):
            return otherwise(environ, start)
        path = asked.removeprefix(server.mount_path)
        if not _is_page(path) and (Path(server.root) / path).is_file():
            return otherwise(environ, start)  # a picture in docs/, say: nothing has to be made to find it
        found = _found(server, preview, path)
        if found is not None:
            kind = "text/html" if _is_page(path) else mimetypes.guess_type(path)[0] or "application/octet-stream"
            start("200 OK", [("Content-Type", kind), ("Content-Length", str(len(found))), ("Cache-Control", "no-store")])
            return [found]
        if "." not in PurePosixPath(path).name and preview.page(f"{path}/") is not None:
            start("302 Found", [("Location", quote(f"{asked}/"))])
            return []
        return otherwise(environ, start)

    return app


def _found(server: Any, preview: Preview, path: str) -> bytes | None:
    if path == STYLES:
        return styles()
    return _live(server, preview, path) if _is_page(path) else preview.file(path)


def _is_page(path: str) -> bool:
    return path.endswith("/") or path in (urls.CHOOSER, urls.MISSING)


def _live(server: Any, preview: Preview, path: str) -> bytes | None:
    """A page with MkDocs' script that waits for the next version."""
    epoch = server._visible_epoch  # before the page is made: a change meanwhile must not be taken for seen
    page = preview.page(path)
    return None if page is None else server._inject_js_into_html(page.encode(), epoch)
