"""Our own translations, of the catalogue and of the interface, give the rules nothing to say."""

import shutil
from pathlib import Path

import pytest

from wegweiser.checks.language.glossary import read_glossary
from wegweiser.checks.run import check
from wegweiser.checks.translation import TRANSLATION, missing_translation
from wegweiser.checks.translations import catalogue_translation, interface_translation, languages
from wegweiser.model.municipality import Language
from wegweiser.model.terms import LanguageStatus
from wegweiser.problem import Severity
from wegweiser.project import open_project

ROOT = Path(__file__).parent.parent
PROJECT = open_project(ROOT)
GLOSSARY = read_glossary(ROOT)
LANGUAGES = languages(PROJECT)
INTERFACE = "scripts/wegweiser/theme/translations/uk.po"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_of_the_catalogue(language: Language) -> None:
    translation, problems = catalogue_translation(PROJECT, language, GLOSSARY)

    assert problems == ()
    rules = [rule for rule in TRANSLATION if language.status is LanguageStatus.required or rule is not missing_translation]
    assert [found.fact.text() for rule in rules for found in rule.check(translation)] == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_of_the_interface(language: Language) -> None:
    translation = interface_translation(PROJECT, language, GLOSSARY)

    assert len(translation.pairs) > 300
    assert [found.fact.text() for rule in TRANSLATION for found in rule.check(translation)] == []


def test_the_glossary_has_every_language() -> None:
    assert len(GLOSSARY) > 20
    assert all({language.code for language in LANGUAGES} <= term.translations.keys() for term in GLOSSARY)


@pytest.mark.parametrize(("status", "severity"), [("required", Severity.warning), ("in_progress", Severity.note)])
def test_a_slip_in_the_interface_is_found_where_its_code_lies_in_the_project(tmp_path: Path, status: str, severity: Severity) -> None:
    for path in ("offers", "translations", "docs"):
        shutil.copytree(ROOT / path, tmp_path / path)
    municipality = tmp_path / "offers/municipality.yml"
    municipality.write_text(municipality.read_text("utf-8").replace("uk\n    status: required", f"uk\n    status: {status}"), "utf-8")
    text = (ROOT / INTERFACE).read_text("utf-8")
    (tmp_path / INTERFACE).parent.mkdir(parents=True)
    (tmp_path / INTERFACE).write_text(text.replace('msgstr "Мова"', 'msgstr "Moва"', 1), "utf-8")
    line = text[: text.index('msgstr "Мова"')].count("\n")

    found = [problem for problem in check(open_project(tmp_path)).problems if problem.rule == "confusable-letter"]

    assert [(str(problem.position.path), problem.position.line, problem.severity) for problem in found] == [(INTERFACE, line, severity)]
