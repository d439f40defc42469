"""Files that a sheet is opened from, at random: what fits comes back unchanged, what does not is refused, and no value becomes markup."""

import datetime
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from tests.built.sheets import PATIENCE, load, opened, packed
from wegweiser.theme.assets import SHEET_FORMAT

SLOW = settings(max_examples=25, deadline=None, phases=(Phase.explicit, Phase.generate), suppress_health_check=list(HealthCheck))
CODE = (
    "<img src=x onerror=hit()>",
    '"><script>hit()</script>',
    "javascript:hit()",
    "{{what}}",
    "</textarea><svg onload=hit()>",
    "&lt;b&gt;",
)
HELD = """() => {
  window.saved = "null"
  URL.createObjectURL = (blob) => { window.saved = blob.text(); return "" }
  HTMLAnchorElement.prototype.click = () => {}
}"""

letters = st.characters(exclude_categories=("Cc", "Cs"))
lines = st.sampled_from(CODE) | st.text(letters, max_size=12)
ids = (
    st.just("")
    | st.sampled_from(["housing-search", "sprachcafe", "constructor", "work"])
    | st.from_regex(r"[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}", fullmatch=True)
)
dates = st.just("") | st.dates(datetime.date(1900, 1, 1), datetime.date(2199, 12, 31)).map(datetime.date.isoformat)
times = st.just("") | st.times().map(lambda time: time.strftime("%H:%M"))
langs = st.sampled_from(["de", "ar", "uk", "und", "fa", "zh-Hant", "de-simple"])
words = st.fixed_dictionaries({"text": lines | st.text(letters | st.sampled_from("\n\t"), max_size=20), "lang": langs})
steps = st.fixed_dictionaries(
    {
        "what": words,
        "who": st.sampled_from(["", "person", "counselling", "other"]),
        "name": lines,
        "offer": ids,
        "until": dates,
        "done": st.booleans(),
    }
)
goals = st.fixed_dictionaries(
    {
        "area": ids,
        "goal": ids,
        "own": words,
        "why": words,
        "until": dates,
        "promises": st.lists(st.fixed_dictionaries({"person": words, "counselling": words}), max_size=2),
        "steps": st.lists(steps, max_size=2),
    }
)
sheets = st.fixed_dictionaries(
    {
        "start": st.fixed_dictionaries(
            {"date": dates, "place": lines, "person": lines, "office": lines, "talk": lines, "situation": words}
        ),
        "goals": st.lists(goals, max_size=2),
        "offers": st.lists(st.fixed_dictionaries({"id": ids}), max_size=3),
        "conditions": st.fixed_dictionaries({"need": words, "fallback": words}),
        "review": st.fixed_dictionaries({"date": dates, "time": times, "place": lines}),
        "consent": st.lists(st.fixed_dictionaries({"who": lines, "what": words, "answer": st.sampled_from(["", "yes", "no"])}), max_size=2),
    }
)
leaves = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | lines
names = st.text(max_size=9) | st.sampled_from(["__proto__", "sheet", "toString"])
json_values = st.recursive(leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4), max_leaves=12)


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, Any]:
    """A file in which one value has become another, a field is gone, or one too many has come."""
    file: dict[str, Any] = json.loads(json.dumps(packed(draw(sheets), languages=["de"])))  # another one would be fetched
    node: Any = file["sheet"]
    while True:
        place = draw(st.sampled_from(sorted(node) if isinstance(node, dict) else range(len(node))))
        inner = node[place]
        if not isinstance(inner, (dict, list)) or not inner or draw(st.booleans()):
            break
        node = inner
    kind = draw(st.sampled_from(["other", "gone", "more"]))
    if kind == "gone":
        del node[place]
    elif kind == "more" and isinstance(node, dict):
        node[draw(st.sampled_from(["__proto__", "constructor", "html"]))] = draw(json_values)
    else:
        node[place] = draw(json_values)
    return file


@pytest.fixture(scope="module")
def tab(browser: Browser, server: str) -> Iterator[Page]:
    context = browser.new_context()
    context.set_default_timeout(PATIENCE)
    tab = opened(context, server, "de")
    tab.on("dialog", lambda dialog: dialog.accept())
    assert load(tab, json.dumps(packed(languages=["de"]))) == "opened"  # an empty sheet has nothing to save
    tab.evaluate("() => { window.hit = () => { window.wasHit = true } }")
    errors: list[str] = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.on("request", lambda request: errors.append(request.url))
    yield tab
    assert errors == []
    context.close()


def saved(tab: Page) -> Any:
    """What the button would write into a file. Chromium drops an eleventh download within a second, so nothing is downloaded here."""
    tab.evaluate(HELD)
    tab.locator("[data-do=save]").click()
    return json.loads(tab.evaluate("window.saved"))


Fits = Callable[[object], bool]


@pytest.fixture(scope="module")
def fits(site: Path) -> Fits:
    """The published description of the format, in the hands of a validator that is not ours."""
    schema = json.loads((site / SHEET_FORMAT).read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)

    def fits(file: object) -> bool:
        return bool(validator.is_valid(file))

    return fits


def innocent(tab: Page) -> bool:
    """No value has become an element, and none has run."""
    return bool(tab.evaluate("!window.wasHit && !document.querySelector(':is(main img, main svg[onload], main script, main b)')"))


@SLOW
@given(sheet=sheets)
def test_every_sheet_comes_back_unchanged(tab: Page, fits: Fits, sheet: dict[str, Any]) -> None:
    file = packed(sheet, languages=["de"])
    assert fits(file)

    assert load(tab, json.dumps(file)) == "opened"

    assert saved(tab)["sheet"] == sheet
    assert innocent(tab)


@SLOW
@given(file=damaged())
def test_damaged_files_change_nothing(tab: Page, fits: Fits, file: dict[str, Any]) -> None:
    before = saved(tab)["sheet"]

    said = load(tab, json.dumps(file))

    assert (said == "opened") == fits(file)
    assert saved(tab)["sheet"] == (file["sheet"] if said == "opened" else before)
    assert innocent(tab)


@SLOW
@given(text=json_values.map(json.dumps) | st.text(max_size=60) | sheets.map(lambda sheet: json.dumps(packed(sheet))[:-1]))
def test_anything_else_is_refused(tab: Page, text: str) -> None:
    before = saved(tab)

    assert load(tab, text).startswith("refused")

    assert saved(tab) == before
    assert innocent(tab)
