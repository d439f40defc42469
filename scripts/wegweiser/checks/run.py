"""Runs the rules over a project: every problem at once, and how far each translation is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from wegweiser.checks.rule import CatalogueRule, Finding, Translation
from wegweiser.checks.rules import CATALOGUE, TRANSLATION
from wegweiser.model.terms import LanguageStatus
from wegweiser.problem import Position, Problem, Severity
from wegweiser.project import Project
from wegweiser.translation.merge import merge
from wegweiser.translation.status import Counts, status


@dataclass(frozen=True)
class Checked:
    """What the check found: problems in order of place, and counts of translated texts per language."""

    problems: tuple[Problem, ...]
    counts: Mapping[str, Counts]


def check(project: Project) -> Checked:
    """All problems of shape and of meaning."""
    translations = tuple(_translations(project))
    found = [*project.problems, *_catalogue(project)]
    for translation in translations:
        found.extend(_translation(translation))
    counts = {translation.lang: status(project.messages, project.entries[translation.lang]) for translation in translations}
    once = {problem.order: problem for problem in found}
    return Checked(tuple(once[order] for order in sorted(once)), counts)


def _catalogue(project: Project) -> Iterator[Problem]:
    if project.catalogue is None:
        return
    for rule in CATALOGUE:
        yield from _found(rule, project)


def _found(rule: CatalogueRule, project: Project) -> Iterator[Problem]:
    assert project.catalogue is not None
    for finding in rule.check(project.catalogue, project.today):
        if finding.about is None or not project.loaded.is_left_out(*finding.about):
            yield Problem(rule.ID, rule.SEVERITY, _position(finding, project), finding.fact, finding.help)


def _position(finding: Finding, project: Project) -> Position:
    place = project.loaded.positions(finding.kind, finding.id, finding.path)
    return Position(place.path, place.line + finding.below) if finding.below else place


def _translations(project: Project) -> Iterator[Translation]:
    if project.catalogue is None:
        return
    for language in project.catalogue.municipality.languages:
        if language.status is not LanguageStatus.source:
            merged = merge(project.messages, project.entries[language.code])
            pairs = tuple(zip(project.messages, merged.entries, strict=True))
            yield Translation(language.code, language.status is LanguageStatus.required, pairs)


def _translation(translation: Translation) -> Iterator[Problem]:
    for rule in TRANSLATION:
        severity = rule.SEVERITY if translation.required else Severity.note
        for finding in rule.check(translation):
            yield Problem(rule.ID, severity, finding.position, finding.fact, finding.help)
