"""The report as one self-contained HTML page: no script, no request."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from wegweiser.model.labels import LABELS
from wegweiser.model.terms import LanguageStatus, LifeArea
from wegweiser.pages import formats, urls
from wegweiser.problem import Position
from wegweiser.reports import coverage, matrix, words
from wegweiser.reports.due import FIELDS, MONTH
from wegweiser.reports.figures import figures
from wegweiser.reports.findings import SEVERITIES
from wegweiser.reports.gaps import Kind
from wegweiser.reports.inventory import SECTIONS
from wegweiser.reports.report import Report

Link = Callable[[Position], str]


def page(report: Report, folder: Path) -> str:
    """The page as it stands in `folder`: its links to the catalogue's files lead from there."""

    def place(id: str, *path: str, kind: str = "offer") -> Position:
        return report.project.loaded.positions(kind, id, path)

    def address(id: str) -> str:
        return report.project.address + urls.offer("de", id)

    return (
        _templates()
        .get_template("page.jinja")
        .render(
            report=report,
            figures=figures(report),
            statuses={language.code: language.status for language in report.catalogue.municipality.languages},
            groups=matrix.groups(report.supply),
            languages=matrix.languages(report.supply, report.languages),
            levels=matrix.levels(report.supply),
            soon=report.today + MONTH,
            place=place,
            link=_link(report.project.root, folder),
            address=address,
            css=Markup(Path(__file__).with_name("report.css").read_text("utf-8")),
        )
    )


def _link(root: Path, folder: Path) -> Link:
    way = Path(os.path.relpath(root.resolve(), folder.resolve())).as_posix()
    return lambda position: quote(f"{way}/{position.path}")


@cache
def _templates() -> Environment:
    made = Environment(
        loader=PackageLoader("wegweiser", "reports/templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        AREAS=[(words.label(area), words.SHORT[area]) for area in LifeArea],
        SECTIONS=SECTIONS,
        STATES=coverage.STATES,
        SEVERITIES=SEVERITIES,
        LANGUAGE_STATUS={status: LABELS[LanguageStatus][status] for status in LanguageStatus},
        KINDS=tuple(Kind),
        FIELDS=FIELDS,
        titles={section.id: section.title for section in SECTIONS},
        count=coverage.count,
        current=coverage.current,
        segments=coverage.segments,
        share=words.share,
        several=words.several,
        language=words.language,
        phone=lambda number: formats.phone(number).striptags(),
    )
    made.filters.update(number=words.number, day=_day)
    return made


def _day(day: datetime.date) -> str:
    return formats.date_text(day, "de")
