"""The numbers on top of the page."""

from __future__ import annotations

from dataclasses import dataclass

from wegweiser.problem import Severity
from wegweiser.reports.coverage import current
from wegweiser.reports.due import MONTH
from wegweiser.reports.report import Report
from wegweiser.reports.words import number, several, share


@dataclass(frozen=True)
class Figure:
    """A number, what it counts, a remark, and the part of the page that explains it; `bad` asks for attention."""

    value: str
    title: str
    remark: str
    target: str
    bad: bool = False


def figures(report: Report) -> tuple[Figure, ...]:
    """Offers, verifications, gaps, translation, problems."""
    return (_offers(report), _verifications(report), _gaps(report), _texts(report), _problems(report))


def _offers(report: Report) -> Figure:
    rest = len(report.catalogue.offers) - len(report.supply)
    one = "läuft" if len(report.supply) == 1 else "laufen"
    return Figure(
        number(len(report.supply)),
        f"Angebot{'' if one == 'läuft' else 'e'} {one}",
        f"{number(rest)} geplant, in Pause oder beendet",
        "gaps",
    )


def _verifications(report: Report) -> Figure:
    count = sum((asked.own is not None) + sum(task.due is not None for task in asked.tasks) for asked, _ in report.rounds)
    overdue = sum(asked.overdue(report.today) for asked, _ in report.rounds)
    until = report.today + MONTH
    remark = f"bis {until.day}.{until.month}.{until.year}; {number(overdue)} davon überfällig"
    return Figure(number(count), "Prüfung fällig" if count == 1 else "Prüfungen fällig", remark, "verify", overdue > 0)


def _gaps(report: Report) -> Figure:
    title = "Lücke im Angebot" if len(report.gaps) == 1 else "Lücken im Angebot"
    return Figure(number(len(report.gaps)), title, "Bereiche, Sprachen, Zielgruppen", "gaps")


def _texts(report: Report) -> Figure:
    total = sum(found.total.total for found in report.coverage)
    fresh, reviewed = sum(current(found.total) for found in report.coverage), sum(found.total.reviewed for found in report.coverage)
    languages = several(len(report.coverage), "Sprache", "Sprachen")
    return Figure(
        f"{share(fresh, total)} %", "der Übersetzungen aktuell", f"{share(reviewed, total)} % geprüft, in {languages}", "coverage"
    )


def _problems(report: Report) -> Figure:
    errors, warnings = report.count(Severity.error), report.count(Severity.warning)
    remark = f"und {several(warnings, 'Warnung', 'Warnungen')} der Prüfung"
    return Figure(number(errors), "Fehler", remark, "check", errors > 0)
