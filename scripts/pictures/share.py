"""Draws the pictures that messengers show beside a link: `.venv/bin/python scripts/pictures/share.py`, when an icon or colour changes.

The icon of a life area on the site's green, and the signpost; no words, so that one picture serves every language.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from tests.chromium import launch  # noqa: E402 - the tests' way to a browser, from the folder above

from wegweiser.model.terms import LifeArea  # noqa: E402
from wegweiser.pages.icons import AREAS, drawing  # noqa: E402
from wegweiser.theme import assets  # noqa: E402

THEME = Path(assets.__file__).parent
WIDTH, HEIGHT = 1200, 630
"""What Open Graph's readers crop to."""
MOST = 8 * 1024
STYLE = """body{margin:0;background:#0b4a44;display:flex;align-items:center;justify-content:center;gap:70px;height:630px}
svg{width:360px;height:360px}.area svg{fill:#fdf8ec}.post svg{width:220px;height:220px}.alone svg{width:440px;height:440px}
.area{border-right:6px solid #f2b74e;padding-right:70px}"""


def markup(area: LifeArea | None) -> str:
    """The picture as a page: an area's icon and the signpost, or the signpost alone."""
    post = (THEME / "favicon.svg").read_text("utf-8")
    icon = f'<div class="area">{drawing(AREAS[area])}</div>' if area else ""
    return f'<style>{STYLE}</style>{icon}<div class="{"post" if area else "alone"}">{post}</div>'


def png(shot: bytes) -> bytes:
    """The screenshot in 16 colours: flat shapes lose nothing but the finest steps at their edges."""
    target = io.BytesIO()
    Image.open(io.BytesIO(shot)).convert("RGB").quantize(16).save(target, "PNG", optimize=True)
    return target.getvalue()


def main() -> None:
    """All pictures."""
    folder = THEME / "share"
    folder.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = launch(playwright)
        tab = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        for area in (None, *LifeArea):
            tab.set_content(markup(area))
            content = png(tab.screenshot())
            assert len(content) <= MOST, (area, len(content))
            (folder / f"{area or 'wegweiser'}.png").write_bytes(content)
        browser.close()


if __name__ == "__main__":
    main()
