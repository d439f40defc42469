"""The agreement sheet as it is printed: in two languages, from a whole session, and blank."""

import json
from collections.abc import Iterator
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from playwright.sync_api import Browser, BrowserContext
from pypdf import PdfReader

from tests.built.samples import LANGUAGES
from tests.built.sheets import (
    ARABIC_GOAL,
    ARABIC_PROMISE,
    NOTHING,
    PATIENCE,
    SHEET,
    beside,
    fill,
    load,
    opened,
    printed,
    saved,
    squeezed,
    stands,
)
from tests.built.test_in_chromium import STORED
from wegweiser.project import Project

EMPTY = {"local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0}


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.mark.parametrize(("own", "second"), [("de", "ar"), ("de", "uk"), ("de", "en"), ("ar", "de"), ("uk", "de")])
def test_a_session(context: BrowserContext, server: str, project: Project, tmp_path: Path, own: str, second: str) -> None:
    """Filled, printed in two languages, saved, closed, opened again: the same. Meanwhile nothing is asked, sent or stored."""
    tab = opened(context, server, own)
    if own == "de":
        beside(tab, second)
    asked: list[str] = []
    # A busy browser fetches the page's icon when it finds the time.
    context.on("request", lambda request: None if request.url == f"{server}/assets/favicon.svg" else asked.append(request.url))

    fill(tab)
    pdf, pages = printed(tab, tmp_path / "sheet.pdf")
    file = saved(tab)

    assert pages <= 2
    for text in (
        SHEET["start"]["person"],
        SHEET["conditions"]["fallback"]["text"],
        ARABIC_GOAL,
        ARABIC_PROMISE,
        "wegweiser.example/o/sprachcafe/",
    ):
        assert stands(text, pdf), text
    for lang in (own, second):
        for text in (*library(project, lang), *DATES[lang]):
            assert stands(text, pdf), (lang, text)
    assert file["sheet"] == json.loads(json.dumps(SHEET).replace(json.dumps(NOTHING), json.dumps(NOTHING | {"lang": own})))
    assert file["languages"] == [own, second]
    assert asked == []
    assert context.cookies() == []
    assert tab.evaluate(STORED) == EMPTY
    assert "#" not in tab.url
    tab.close()
    tab = opened(context, server, own)
    assert load(tab, json.dumps(file)) == "opened"
    assert saved(tab) == file


DATES = {
    "de": ("24. November 2026", "31. März 2027", "15. Januar 2027"),
    "en": ("24 November 2026", "31 March 2027", "15 January 2027"),
    "ar": ("24 نوفمبر 2026", "31 مارس 2027", "15 يناير 2027"),
    "uk": ("24 листопада 2026", "31 березня 2027", "15 січня 2027"),
}


def library(project: Project, lang: str) -> Iterator[str]:
    """What the catalogue says of the chosen goals and offers in a language, straight from its edition."""
    edition, catalogue = project.editions[lang], project.catalogue
    assert catalogue
    for goal in (goal for area in catalogue.goals.values() for goal in area.goals if goal.id in ("housing-search", "housing-rights")):
        yield edition.text(f"goal/{goal.id}/goal", goal.goal).value
        for side in ("person", "counselling"):
            yield from (edition.text(f"goal/{goal.id}/{side}", promise).value for promise in getattr(goal, side))
    yield from (edition.text(f"offer/{id}/title", catalogue.offers[id].title).value for id in ("sprachcafe", "wohn-sprechstunde"))
    yield from (
        edition.label(german, "sheet").value
        for german in ("Das Blatt ist kein Vertrag. Es hat keine rechtlichen Folgen.", "Das sage ich zu")
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_blank_and_without_javascript(browser: Browser, server: str, tmp_path: Path, project: Project, lang: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    tab = context.new_page()
    tab.goto(f"{server}/{lang}/sheet/")

    assert not tab.locator("[data-form]").is_visible()
    assert tab.locator("[data-sheet]").is_visible()
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    pdf, pages = printed(tab, tmp_path / "blank.pdf")
    assert pages <= 2
    last = squeezed(PdfReader(tmp_path / "blank.pdf").pages[-1].extract_text())
    assert stands("Wer darf was erfahren?", last) and stands("Unterschrift der Person", last)
    for german in ("Unterschrift der Person", "Wer darf was erfahren? Ich kann das jederzeit ändern.", "Eine Kopie gehört der Person."):
        assert stands(german, pdf)
        assert stands(project.editions[lang].label(german, "sheet").value, pdf)
    context.close()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_stay_whole_and_there_is_room_to_write(browser: Browser, server: str, lang: str) -> None:
    """On a small phone and on paper no word ends in the middle without a hyphen, whether or not the browser knows syllables."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    tab = context.new_page()
    tab.goto(f"{server}/{lang}/sheet/")
    assert tab.evaluate(BROKEN) == []

    tab.emulate_media(media="print")
    tab.set_viewport_size({"width": 696, "height": 1000})  # A4 without its margins, in CSS pixels
    assert tab.evaluate(BROKEN) == []
    lines = tab.evaluate("[...document.querySelectorAll('.sheet__value:empty')].map(line => line.offsetHeight)")
    assert len(lines) > 10
    assert min(lines) >= 17  # 4.5 mm
    context.close()


BROKEN = """() => {
  const walker = document.createTreeWalker(document.querySelector('[data-sheet]'), NodeFilter.SHOW_TEXT), broken = [];
  for (const element of document.querySelectorAll('[data-sheet], [data-sheet] *')) element.style.hyphens = 'manual';
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (const word of text.data.matchAll(/[\\p{L}\\p{M}]+\\p{P}*/gu)) {
      const line = place => { // behind a hyphen that the browser sets, a letter has a second box: that of the hyphen
        const range = new Range();
        range.setStart(text, place);
        range.setEnd(text, place + 1);
        return Math.round([...range.getClientRects()].at(-1).top);
      };
      if (line(word.index) !== line(word.index + word[0].length - 1)) broken.push(word[0]);
    }
  }
  return broken; }"""


@pytest.mark.parametrize(("own", "second"), [("de", "de-simple"), ("de-simple", "de")])
def test_the_same_words_stand_there_once(context: BrowserContext, server: str, own: str, second: str) -> None:
    """German and easy German often say a thing alike; "ja ja" helps nobody. In columns both are whole, on a phone one is enough."""
    tab = opened(context, server, own)
    if own == "de":
        beside(tab, second)
    fill(tab)
    tab.locator("[data-do=show]").click()
    labels = tab.locator(".pair__own:has(+ .pair__second:not([hidden], .pair__second--same))").evaluate_all(SIDES)
    same = tab.locator("[data-sheet] .pair__second--same")

    assert len(labels) > 10
    assert [one for one, other in labels if one == other] == []
    assert same.count() > 0
    assert same.first.is_visible()
    tab.set_viewport_size({"width": 360, "height": 640})
    assert not same.first.is_visible()


SIDES = "owns => owns.map(own => [own, own.nextElementSibling].map(side => side.textContent.trim()))"


@pytest.mark.parametrize("own", ["de", "ar"])
def test_columns_are_mirrored_and_letters_joined(context: BrowserContext, server: str, own: str) -> None:
    """German left and Arabic right on either page; a joined Arabic word is narrower than its letters alone."""
    tab = opened(context, server, own)
    if own == "de":
        beside(tab, "ar")
    tab.emulate_media(media="print")
    first, second = (tab.locator(f"[data-sheet] .sheet__block > .pair__{side}").first.bounding_box() for side in ("own", "second"))
    assert first
    assert second

    german, arabic = (first, second) if own == "de" else (second, first)
    assert german["x"] + german["width"] <= arabic["x"]
    assert tab.evaluate(JOINED)


JOINED = """() => {
  const width = text => {
    const span = document.createElement('span');
    span.textContent = text;
    document.body.append(span);
    const box = span.getBoundingClientRect();
    span.remove();
    return box.width;
  };
  const word = '\u0627\u062a\u0641\u0627\u0642\u064a\u0629';
  return width(word) > 0 && width(word) < width([...word].join('\u200c')); }"""


def test_nothing_is_cut_on_paper(context: BrowserContext, server: str, tmp_path: Path) -> None:
    """No ink in the margins, and no box holds more than it shows."""
    tab = opened(context, server, "de")
    beside(tab, "ar")
    fill(tab)
    tab.emulate_media(media="print")
    tab.set_viewport_size({"width": 696, "height": 1000})  # A4 without its margins, in CSS pixels

    assert tab.evaluate(CUT) == []
    tab.pdf(path=tmp_path / "sheet.pdf", prefer_css_page_size=True)
    for page in pypdfium2.PdfDocument(tmp_path / "sheet.pdf"):
        picture = page.render(scale=1).to_pil().convert("L")
        width, height = picture.size
        margins = [(0, 0, 30, height), (width - 30, 0, width, height), (0, 0, width, 20), (0, height - 20, width, height)]
        assert [picture.crop(box).getextrema() for box in margins] == [(255, 255)] * 4


CUT = """() => [...document.querySelectorAll('[data-sheet] *')]
  .filter(box => box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display !== 'inline')
  .map(box => box.outerHTML.slice(0, 200))"""
