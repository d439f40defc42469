"""The tables beside the page: everything it says, complete, for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wegweiser.pages import urls
from wegweiser.pages.page import Output
from wegweiser.reports.cross import cross
from wegweiser.reports.findings import SEVERITIES
from wegweiser.reports.inventory import SECTIONS
from wegweiser.reports.report import Report
from wegweiser.reports.rounds import Round
from wegweiser.reports.words import label, language, share
from wegweiser.spreadsheet import spreadsheet

Cells = Iterator[Sequence[object]]
_TITLES = {section.id: section.title for section in SECTIONS}


def tables(report: Report) -> tuple[Output, ...]:
    """coverage.csv, verify.csv, translate.csv, gaps.csv, problems.csv."""
    texts = ("Sprache", "Kürzel", "Teil", "Texte", "geprüft", "maschinell, ungeprüft", "veraltet", "fehlt", "aktuell %", "geprüft %")
    asked = ("Organisation", "E-Mail", "Angebot", "Adresse", "zuletzt geprüft", "zu prüfen bis", "Tage überfällig", "Grund")
    words = ("Sprache", "Kürzel", "Teil", "Datei", "Wörter fehlen", "Wörter veraltet", "Wörter ungeprüft")
    people = ("Lebensbereich", "Zielgruppe", "Sprache", "Deutsch höchstens", "Angebote")
    places = ("Schwere", "Regel", "Datei", "Zeile", "Spalte", "Was", "Hilfe")
    return (
        Output("coverage.csv", spreadsheet(texts, _coverage(report))),
        Output("verify.csv", spreadsheet(asked, _verify(report))),
        Output("translate.csv", spreadsheet(words, _translate(report))),
        Output("gaps.csv", spreadsheet(people, _gaps(report))),
        Output("problems.csv", spreadsheet(places, _problems(report))),
    )


def _coverage(report: Report) -> Cells:
    for found in report.coverage:
        for title, counts in (("alles", found.total), *((_TITLES[id], counts) for id, counts in found.sections.items())):
            states = (counts.reviewed, counts.machine, counts.outdated, counts.missing)
            shares = (share(counts.reviewed + counts.machine, counts.total), share(counts.reviewed, counts.total))
            yield language(found.lang), found.lang, title, counts.total, *states, *shares


def _verify(report: Report) -> Cells:
    for asked, letter in report.rounds:
        if asked.own:
            days = max(0, (report.today - asked.own.by).days)
            yield asked.name, letter.to or "", "(die Organisation selbst)", "", asked.own.verified_on, asked.own.by, days, ""
        yield from ((asked.name, letter.to or "", *cells) for cells in _asked(report, asked))


def _asked(report: Report, asked: Round) -> Cells:
    for task in asked.tasks:
        days = max(0, (report.today - task.due.by).days) if task.due else 0
        reasons = "; ".join(f"{watch.reason.value} {watch.day}" for watch in task.watches)
        page = report.project.address + urls.offer("de", task.offer.id)
        yield task.offer.title, page, task.offer.verified_on, task.due.by if task.due else "", days, reasons


def _translate(report: Report) -> Cells:
    for load in report.workload:
        for part in load.parts:
            words = part.words
            yield language(load.lang), load.lang, _TITLES[part.section], part.file, words.missing, words.outdated, words.machine


def _gaps(report: Report) -> Cells:
    for found in cross(report.supply, report.languages):
        spoken = language(found.language) if found.language else "egal"
        yield label(found.area), label(found.group), spoken, label(found.level), found.count


def _problems(report: Report) -> Cells:
    for problem in report.problems:
        place = problem.position
        texts = (problem.fact.text(), problem.help.text())
        yield SEVERITIES[problem.severity], problem.rule, place.path, place.line, place.column, *texts
