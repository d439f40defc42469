"""Every letter that is seen lies in a script of the language it is marked with, and is drawn by a font that knows the language."""

import re
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.built.samples import KINDS, LANGUAGES, PARTIAL, kinds
from wegweiser.pages.formats import own_name
from wegweiser.project import Project
from wegweiser.translation.text import State

SCRIPTS = {"ar": "Arabic", "fa": "Arabic", "ckb": "Arabic", "uk": "Cyrillic", "ru": "Cyrillic", "bg": "Cyrillic", "ti": "Ethiopic"}
"""All others are written in Latin letters."""
LATIN = re.compile(r"[A-Za-zÀ-ÿ]+")
FONTS = {"ckb": "ku-iq", "de-simple": "de"}
"""What fontconfig calls a language."""
DRAWN = ("home", "offer", "list")


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 360, "height": 640})
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def written(project: Project) -> dict[str, str]:
    """All words that somebody has put into a language's translations: a Latin name among other letters is one of them, or German."""
    return {
        lang: " ".join(
            [text.value for text in [*edition.texts.values(), *edition.interface.values()]]
            + [str(versions[lang]) for versions in project.documents.values() if lang in versions]
        )
        for lang, edition in project.editions.items()
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_letters_lie_in_the_script_of_their_language(tab: Page, server: str, written: dict[str, str], lang: str) -> None:
    strange: dict[str, set[str]] = {}
    for kind in kinds(lang):
        tab.goto(f"{server}/{lang}/{KINDS[kind]}")
        for code, texts in tab.evaluate(SEEN).items():
            strange.setdefault(code, set()).update(tab.evaluate(OTHERS, [" ".join(texts), SCRIPTS.get(code, "Latin")]))

    assert lang in strange
    for code, runs in strange.items():
        assert {run for run in runs if code not in SCRIPTS or not LATIN.fullmatch(run)} == set(), code
        assert {run for run in runs if run not in written[code]} == set(), f"Latin words in {code} that no translator wrote"


@pytest.mark.skipif(shutil.which("fc-list") is None, reason="without fontconfig nobody knows which fonts there are")
@pytest.mark.parametrize("kind", DRAWN)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_fonts_know_the_language(tab: Page, server: str, lang: str, kind: str) -> None:
    listed = subprocess.run(["fc-list", f":lang={FONTS.get(lang, lang)}", "family"], capture_output=True, text=True, check=True).stdout
    families = {name.strip() for line in listed.splitlines() for name in line.split(",")}
    if not families:
        pytest.skip(f"this machine has no font for {lang}")
    tab.goto(f"{server}/{lang}/{KINDS[kind]}")
    tools = tab.context.new_cdp_session(tab)
    tools.send("DOM.enable")
    tools.send("CSS.enable")
    root = tools.send("DOM.getDocument")["root"]["nodeId"]

    tab.evaluate(MARK, [lang, SCRIPTS.get(lang, "Latin")])
    nodes = tools.send("DOM.querySelectorAll", {"nodeId": root, "selector": "[data-own-letters]"})["nodeIds"]
    used = [{font["familyName"] for font in tools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]} for node in nodes]
    tools.detach()

    assert len(nodes) > 5
    assert [fonts for fonts in used if not fonts & families] == []


def test_every_language_has_a_name_in_its_own_script(tab: Page, server: str) -> None:
    tab.goto(f"{server}/de/")
    names = {code: own_name(code) for code in LANGUAGES}

    for code, name in names.items():
        assert tab.evaluate(OTHERS, [name, SCRIPTS.get(code, "Latin")]) == []
        assert tab.locator(f".language-menu [lang={code}]").text_content() == name
    assert len(set(names.values())) == len(LANGUAGES)


def test_only_the_partial_languages_fall_back_to_german(project: Project) -> None:
    missing = {
        lang
        for lang, edition in project.editions.items()
        if any(edition.text(message.context, message.text).state is State.missing for message in project.messages)
    }

    assert missing == set(PARTIAL)


SEEN = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), seen = {};
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (!/\\p{L}/u.test(text.data) || parent.closest('script, style, template') || !parent.checkVisibility()) continue;
    // Addresses are in no language.
    (seen[parent.closest('[lang]').lang] ??= []).push(text.data.replace(/\\S*(:\\/\\/|@|\\.example)\\S*/g, '').trim());
  }
  return seen;
}"""
OTHERS = """([text, script]) => (text.replace(new RegExp(`\\\\p{Script=${script}}+`, 'gu'), ' ').match(/\\p{L}+/gu) ?? []).filter(
  run => !/^[\\p{Script=Common}\\p{Script=Inherited}]+$/u.test(run))"""
MARK = """([lang, script]) => {
  for (const node of document.querySelectorAll('body *')) {
    const own = [...node.childNodes].filter(child => child.nodeType === 3).map(child => child.data).join('');
    if (node.closest('[lang]').lang === lang && new RegExp(`\\\\p{Script=${script}}`, 'u').test(own) && node.checkVisibility())
      node.dataset.ownLetters = '';
  }
}"""
