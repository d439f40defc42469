"""Hand-written pages inside the frame."""

from pathlib import Path

from markupsafe import Markup

from wegweiser.pages.layout import html
from wegweiser.pages.page import Page
from wegweiser.project import open_project

BASE = Path(__file__).parent / "sites" / "base"


def test_a_lone_link_and_a_table_stay_html() -> None:
    project = open_project(BASE)
    body = Markup('<h1>A</h1>\n<p><a href="b/">B</a></p>\n<table><tr><th>C</th></tr><tr><td>D</td></tr></table>')
    page = Page("de/a/", "de", "document", "A", "Eine Seite", body)

    made = html(page, project.desks["de"], project.today)

    assert '<p><a class="more" href="b/">B</a></p>' in made
    assert '<div class="scroll"' in made
    assert "&lt;p" not in made
