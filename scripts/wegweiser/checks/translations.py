"""What the rules about translations look at: in each language the catalogue's texts, and the interface's where its files lie here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from wegweiser.checks.language.glossary import Glossary
from wegweiser.checks.rule import Translation
from wegweiser.model.municipality import Language
from wegweiser.model.terms import LanguageStatus
from wegweiser.project import Project
from wegweiser.translation.files import interface_file
from wegweiser.translation.merge import merge
from wegweiser.translation.messages import Message
from wegweiser.translation.po_read import read

_PACKAGE = PurePosixPath("scripts/wegweiser")


def catalogue_translations(project: Project, glossary: Glossary) -> Iterator[Translation]:
    """The catalogue in each language, brought up to date in memory."""
    for language in _languages(project):
        merged = merge(project.messages, project.entries[language.code])
        pairs = tuple(zip(project.messages, merged.entries, strict=True))
        yield Translation(language.code, _required(language), pairs, glossary)


def interface_translations(project: Project, glossary: Glossary) -> Iterator[Translation]:
    """The interface in each language, as its PO files have it: `wegweiser sync` keeps them up to date."""
    for language in _languages(project):
        file = read(project.root, _PACKAGE / interface_file(language.code))
        pairs = [
            (Message(entry.context, entry.text, (entry.position,)), entry)
            for entry in file.entries
            if entry.position and not entry.obsolete
        ]
        yield Translation(language.code, _required(language), pairs, glossary)


def _languages(project: Project) -> Iterator[Language]:
    languages = project.catalogue.municipality.languages if project.catalogue else ()
    return (language for language in languages if language.status is not LanguageStatus.source)


def _required(language: Language) -> bool:
    return language.status is LanguageStatus.required
