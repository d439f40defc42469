"""The numbers on top of the page."""

from __future__ import annotations

from dataclasses import dataclass

from wegweiser.problem import Severity
from wegweiser.reports.coverage import current
from wegweiser.reports.due import MONTH
from wegweiser.reports.matrix import languages
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
    title = "Angebot läuft" if len(report.supply) == 1 else "Angebote laufen"
    return Figure(number(len(report.supply)), title, f"{number(rest)} geplant, in Pause oder beendet", "gaps")


def _verifications(report: Report) -> Figure:
    count = sum((asked.own is not None) + sum(task.due is not None for task in asked.tasks) for asked, _ in report.rounds)
    overdue = sum(asked.overdue(report.today) for asked, _ in report.rounds)
    until = report.today + MONTH
    remark = f"bis {until.day}.{until.month}.{until.year}; {number(overdue)} davon überfällig"
    return Figure(number(count), "Prüfung fällig" if count == 1 else "Prüfungen fällig", remark, "verify", overdue > 0)


def _gaps(report: Report) -> Figure:
    cells = [cell for row in languages(report.supply, report.languages) if not row.mark for cell in row.cells]
    empty = sum(cell.count == 0 for cell in cells)
    remark = f"von {number(len(cells))}: Lebensbereich × Sprache der Seite"
    return Figure(number(empty), "Lücke bei Sprachen" if empty == 1 else "Lücken bei Sprachen", remark, "gaps")


def _texts(report: Report) -> Figure:
    total = sum(found.total.total for found in report.coverage)
    fresh, reviewed = sum(current(found.total) for found in report.coverage), sum(found.total.reviewed for found in report.coverage)
    remark = f"{share(reviewed, total)} % von Menschen geprüft, in {several(len(report.coverage), 'Sprache', 'Sprachen')}"
    return Figure(f"{share(fresh, total)} %", "übersetzt und aktuell", remark, "coverage")


def _problems(report: Report) -> Figure:
    errors, warnings = report.count(Severity.error), report.count(Severity.warning)
    remark = f"und {several(warnings, 'Warnung', 'Warnungen')} der Prüfung"
    return Figure(number(errors), "Fehler", remark, "check", errors > 0)
