"""What the rules about translations look at: in each language the catalogue's texts, and the interface's where its files lie here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from wegweiser.checks.language.glossary import Glossary
from wegweiser.checks.narrow import Files, inside, narrowed
from wegweiser.checks.rule import Translation
from wegweiser.checks.translation import TRANSLATION
from wegweiser.model.municipality import Language
from wegweiser.model.terms import LanguageStatus
from wegweiser.problem import Problem, Severity
from wegweiser.project import Project
from wegweiser.translation.files import interface_file
from wegweiser.translation.messages import Message
from wegweiser.translation.po_read import read
from wegweiser.translation.status import Counts, counts

_PACKAGE = PurePosixPath("scripts/wegweiser")


@dataclass(frozen=True)
class Spoken:
    """What was found in one language: how far it is, and the problems of its files as such, of the catalogue's texts, of the interface."""

    lang: str
    counts: Counts
    files: Sequence[Problem]
    texts: Sequence[Problem]
    interface: Sequence[Problem]


def spoken_in(language: Language, project: Project, glossary: Glossary, files: Files) -> Spoken:
    """All about one language; of given files and folders at least what is in them. No language knows of another."""
    catalogue, broken = catalogue_translation(project, language, glossary)
    texts = [*_problems(narrowed(catalogue, files))]
    interface = inside(_PACKAGE / interface_file(language.code), files)
    own = [*_problems(interface_translation(project, language, glossary))] if interface else []
    return Spoken(language.code, counts(catalogue.states), broken, texts, own)


def _problems(translation: Translation) -> Iterator[Problem]:
    for rule in TRANSLATION:
        # A wrong number or a broken gap hurts a reader of an unfinished language just as well.
        severity = rule.SEVERITY if translation.required or rule.SEVERITY is Severity.error else Severity.note
        for finding in rule.check(translation):
            yield Problem(rule.ID, severity, finding.position, finding.fact, finding.help)


def languages(project: Project) -> Sequence[Language]:
    """The languages that are translated into."""
    every = project.catalogue.municipality.languages if project.catalogue else ()
    return [language for language in every if language.status is not LanguageStatus.source]


def catalogue_translation(project: Project, language: Language, glossary: Glossary) -> tuple[Translation, Sequence[Problem]]:
    """The catalogue in a language, brought up to date in memory, and what is wrong with its files."""
    translated = project.translated(language.code)
    pairs = tuple(zip(project.messages, translated.entries, strict=True))
    return Translation(language.code, _required(language), pairs, glossary), translated.problems


def interface_translation(project: Project, language: Language, glossary: Glossary) -> Translation:
    """The interface in a language, as its PO file has it: `wegweiser sync` keeps it up to date."""
    file = read(project.root, _PACKAGE / interface_file(language.code))
    pairs = [
        (Message(entry.context, entry.text, (entry.position,)), entry) for entry in file.entries if entry.position and not entry.obsolete
    ]
    return Translation(language.code, _required(language), pairs, glossary)


def _required(language: Language) -> bool:
    return language.status is LanguageStatus.required
