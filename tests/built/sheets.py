"""A filled sheet as a file holds it, a counsellor who fills it in, and a reader of what was printed."""

import json
import re
import unicodedata
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Download, FilePayload, Locator, Page, expect
from pypdf import PdfReader

PATIENCE = 60_000
"""Milliseconds; a machine that is busy with other things is slow."""

ARABIC_GOAL = "أريد أن أعمل طباخة في مطعم صغير قبل الصيف القادم."
ARABIC_PROMISE = "سأكتب سيرتي الذاتية هذا الشهر."
NOTHING = {"text": "", "lang": "de"}


def words(text: str, lang: str = "de") -> dict[str, str]:
    return {"text": text, "lang": lang}


def step(what: str, who: str, until: str, offer: str = "", name: str = "", done: bool = False) -> dict[str, Any]:
    return {"what": words(what), "who": who, "name": name, "offer": offer, "until": until, "done": done}


def goal(id: str, area: str, until: str, *steps: dict[str, Any]) -> dict[str, Any]:
    return {"area": area, "goal": id, "own": NOTHING, "why": NOTHING, "until": until, "promises": [], "steps": list(steps)}


SHEET: dict[str, Any] = {
    "start": {
        "date": "2026-11-24",
        "place": "Wetzlar",
        "person": "Amina Beispiel",
        "office": "Migrationsberatung, Beispielplatz 1",
        "talk": "Deutsch und Arabisch; Frau Muster hat übersetzt",
        "situation": words("Ich bin seit zwei Jahren hier.\nIch spreche etwas Deutsch (A2)."),
    },
    "goals": [
        goal(
            "housing-search",
            "housing",
            "2027-03-31",
            step("Mappe mitbringen", "person", "2026-12-15", "wohn-sprechstunde"),
            step("Mappe prüfen", "counselling", "2027-01-10"),
        ),
        goal("housing-rights", "housing", "2027-02-28", step("Mietvertrag kopieren", "other", "2026-12-20", name="Herr Muster", done=True)),
        {
            "area": "work",
            "goal": "",
            "own": words(ARABIC_GOAL, "ar"),
            "why": words("أحب الطبخ.", "ar"),
            "until": "2027-06-30",
            "promises": [{"person": words(ARABIC_PROMISE, "ar"), "counselling": words("Wir helfen beim Lebenslauf.")}],
            "steps": [step("Lebenslauf schreiben", "person", "2026-12-31")],
        },
    ],
    "offers": [{"id": "sprachcafe"}, {"id": "wohn-sprechstunde"}],
    "conditions": {"need": words("Kinderbetreuung am Vormittag"), "fallback": words("Wir suchen zusammen ein Sprachcafé.")},
    "review": {"date": "2027-01-15", "time": "10:30", "place": "Beratungsstelle, Zimmer 3"},
    "consent": [
        {"who": "Sprachschule", "what": words("dass ich einen Kurs suche"), "answer": "yes"},
        {"who": "Jobcenter", "what": words("nichts"), "answer": "no"},
    ],
}


def packed(sheet: dict[str, Any] = SHEET, **changes: Any) -> dict[str, Any]:
    return {"format": "wegweiser-sheet", "version": 1, "languages": ["de", "ar"], "sheet": sheet} | changes


def fill(tab: Page, sheet: dict[str, Any] = SHEET) -> None:
    """Everything that a counsellor does to get this sheet, with the buttons that are there for it."""
    _fill(tab.locator("[data-form]"), {"offers": sheet["offers"], **sheet})  # steps choose among the offers


def _fill(scope: Locator, values: dict[str, Any]) -> None:
    for name, value in values.items():
        part = scope.locator(f"[data-name={name}]").first
        if isinstance(value, list):
            _rows(scope, part, value, name)
        elif isinstance(value, dict):
            _fill(part, value)
        else:
            _control(part, value)


def _rows(scope: Locator, part: Locator, values: list[dict[str, Any]], name: str) -> None:
    rows = part.locator(":scope > [data-row]")
    for place, value in enumerate(values):
        if name == "offers":
            scope.locator("[data-offer-choice]").select_option(value["id"])
            scope.locator("[data-add-offer]").click()
            continue
        if rows.count() <= place:
            part.locator(f"xpath=following-sibling::button[@data-add='{name}']").click()
        _fill(rows.nth(place), value)


def _control(part: Locator, value: str | bool) -> None:
    if not part.is_visible():
        return  # the language of a text that nobody wrote
    if isinstance(value, bool):
        part.set_checked(value)
    elif part.evaluate("part => part.matches('[data-choice]')"):
        part.locator(f"[value='{value}']").check()
    elif part.evaluate("part => part.matches('select')"):
        part.select_option(value)
    else:
        part.fill(value)


def opened(context: BrowserContext, server: str, lang: str, fragment: str = "") -> Page:
    """The sheet's page when its goals have come."""
    tab = context.new_page()
    tab.goto(f"{server}/{lang}/sheet/{fragment}")
    expect(tab.locator("[data-name=goal] option")).not_to_have_count(1)
    return tab


def beside(tab: Page, lang: str) -> None:
    """Chooses the second language and waits until it speaks."""
    tab.locator("[data-second-language]").select_option(lang)
    expect(tab.locator("#sheet .pair__second")).to_have_attribute("lang", lang)


def saved(tab: Page) -> Any:
    with tab.expect_download() as caught:
        tab.locator("[data-do=save]").click()
    return json.loads(content(caught.value))


def content(download: Download) -> str:
    return Path(download.path()).read_bytes().decode()


def load(tab: Page, text: str) -> str:
    """Opens a file and gives back what the page said: refused, or opened."""
    tab.evaluate("document.querySelectorAll('[data-status], [data-refused]').forEach(box => box.textContent = '')")
    tab.locator("[data-open]").set_input_files(payload(text))
    said = tab.locator("[data-status]:not(:empty), [data-refused]:not(:empty)")
    said.first.wait_for(timeout=PATIENCE)
    return str(said.first.evaluate("box => 'refused' in box.dataset ? 'refused: ' + box.textContent : 'opened'"))


def printed(tab: Page, path: Path) -> tuple[str, int]:
    """The text of the PDF, its letters in their plain forms and the order of reading or of sight, and its number of pages."""
    tab.pdf(path=path, prefer_css_page_size=True)
    pages = PdfReader(path).pages
    return squeezed(" ".join(page.extract_text() for page in pages)), len(pages)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text).replace("\u0640", ""))


def stands(text: str, pdf: str) -> bool:
    """Whether all words of a text stand in the PDF, each read in either direction: PDF readers disagree on Arabic."""
    words = [squeezed(word) for word in re.findall(r"[\w']+", text)]
    return all(word in pdf or word[::-1] in pdf for word in words)


def payload(text: str) -> FilePayload:
    return {"name": "blatt.json", "mimeType": "application/json", "buffer": text.encode("utf-8", "surrogatepass")}
