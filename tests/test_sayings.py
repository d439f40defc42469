"""On the real catalogue: one change makes the check say just that, with the right file and line."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from wegweiser.checks.run import check
from wegweiser.project import open_project
from wegweiser.translation.po import Entry

ROOT = Path(__file__).parent.parent
OFFER = Path("offers/language/sprachcafe.yml")
LANGUAGES = ("en", "ar", "uk")

Said = tuple[str, str, str, int]
"""(path, rule, fact, line)."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in ("offers", "translations", "docs"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def said(root: Path) -> list[Said]:
    problems = check(open_project(root)).problems
    return [(str(problem.position.path), problem.rule, problem.fact.text(), problem.position.line) for problem in problems]


BEFORE = {saying[:3] for saying in said(ROOT)}


def news(root: Path) -> list[Said]:
    """What was not said before, be it in another line."""
    return [saying for saying in said(root) if saying[:3] not in BEFORE]


def changed(file: Path, pattern: str, text: str) -> None:
    before = file.read_text("utf-8")
    after = re.sub(pattern, lambda _: text, before, count=1, flags=re.MULTILINE)
    assert after != before
    file.write_text(after, "utf-8")


def lines(root: Path, file: Path, pattern: str) -> Iterator[int]:
    for number, line in enumerate((root / file).read_text("utf-8").split("\n"), 1):
        if re.fullmatch(pattern, line):
            yield number


def translated(lang: str) -> Entry:
    """The translation of a sentence of the offer."""
    entries = open_project(ROOT).entries[lang]
    return next(entry for entry in entries if entry.context == "offer/sprachcafe/summary" and not entry.obsolete)


def test_a_german_text_that_is_missing(root: Path) -> None:
    changed(root / OFFER, r"^summary: .*\n", "")
    (first,) = lines(root, OFFER, "title: .*")

    assert news(root) == [(OFFER.as_posix(), "missing-key", "„summary“ fehlt.", first)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_entry_that_is_missing(root: Path, lang: str) -> None:
    entry = translated(lang)
    changed(root / f"translations/{lang}/offers.po", rf'^msgctxt "{entry.context}"\n(?:.+\n)+', "")
    (place,) = lines(root, OFFER, "summary: .*")

    fact = f"{lang}: „{entry.text[:39]}…“ ist nicht übersetzt ({entry.context})."
    assert news(root) == [(OFFER.as_posix(), "missing-translation", fact, place)]


def test_an_organisation_that_is_missing(root: Path) -> None:
    (root / "offers/organisations/nachbarschaftshaus-beispiel.yml").unlink()
    offers = sorted(file.relative_to(root) for file in (root / "offers").glob("*/*.yml"))

    assert news(root) == [
        (offer.as_posix(), "unknown-organisation", "Die Organisation „nachbarschaftshaus-beispiel“ gibt es nicht.", line)
        for offer in offers
        for line in lines(root, offer, "(organisation|owner): nachbarschaftshaus-beispiel")
    ]


def test_a_german_sentence_that_has_changed(root: Path) -> None:
    before = translated("en").text
    now = before.replace("Für ", "Nur für ")
    changed(root / OFFER, re.escape(before), now)
    fact = f"Aus „{before}“ wurde „{now}“ (offer/sprachcafe/summary)."

    assert news(root) == [
        (f"translations/{lang}/offers.po", "outdated-translation", f"{lang}: {fact}", line)
        for lang in sorted(set(open_project(ROOT).editions) - {"de"})
        for line in lines(root, Path(f"translations/{lang}/offers.po"), 'msgctxt "offer/sprachcafe/summary"')
    ]
