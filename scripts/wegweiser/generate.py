"""Everything in the repository that is written by the code: schemas, field tables, rules, commands. A test keeps it fresh."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import click
from pydantic import BaseModel

from wegweiser.checks.manual import reference
from wegweiser.checks.messages import LANGUAGES
from wegweiser.checks.messages.extract import template
from wegweiser.exports.data.catalogue import SCHEMA, schema_text
from wegweiser.model.agreement import AgreementPage, EmergencyNumber, Goal
from wegweiser.model.legal import Body, Enforcement, Statement
from wegweiser.model.municipality import Box, Budgets, Language, Municipality
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import District, Organisation
from wegweiser.model.parts import (
    Accessibility,
    Contact,
    Cost,
    Duration,
    MapPoint,
    Messenger,
    Place,
    Registration,
    Residence,
    Room,
    Schedule,
    Site,
    Spoken,
)
from wegweiser.model.retired import Retired
from wegweiser.reporters.json import schema as report_schema
from wegweiser.schema import schemas
from wegweiser.translation.text import SOURCE
from wegweiser.wcag.table import markdown

PACKAGE = Path(__file__).parent
_TABLES: Mapping[str, tuple[type[BaseModel], ...]] = {
    "Ein Angebot: `offers/<Lebensbereich>/<id>.yml`": (Offer,),
    "Teile eines Angebots": (
        Residence,
        Spoken,
        Cost,
        Accessibility,
        Registration,
        Contact,
        Messenger,
        Place,
        Site,
        MapPoint,
        Schedule,
        Room,
        Duration,
    ),
    "Eine Organisation: `offers/organisations/<id>.yml`": (Organisation,),
    "Ein Stadtteil in `offers/districts.yml`": (District,),
    "Eine Seite der Vereinbarung: `offers/agreement/<id>.yml`": (AgreementPage,),
    "Ein Ziel in `offers/agreement/goals/<Lebensbereich>.yml`": (Goal,),
    "Eine Notrufnummer in `offers/emergency.yml`": (EmergencyNumber,),
    "Eine vergebene id in `offers/retired.yml`": (Retired,),
    "Die Gemeinde: `offers/municipality.yml`": (Municipality, Language, Body, Statement, Enforcement, Box, Budgets),
}


def generated(commands: click.Group) -> Mapping[Path, str]:
    """Path → text of every generated file."""
    return {
        **{PACKAGE / "schema" / name: text for name, text in schemas().items()},
        SCHEMA: schema_text(),
        PACKAGE / "schema" / "FIELDS.md": fields(),
        PACKAGE / "checks" / "RULES.md": reference(),
        **{PACKAGE / "checks" / "messages" / f"{lang}.po": template(lang) for lang in LANGUAGES if lang != SOURCE},
        PACKAGE / "reporters" / "problems.schema.json": report_schema(),
        PACKAGE / "wcag" / "CRITERIA.md": markdown(),
        PACKAGE / "COMMANDS.md": help_texts(commands),
    }


def fields() -> str:
    """The tables of all fields of all files, in German."""
    parts = ["# Die Felder des Katalogs", "", "Von `wegweiser generate` geschrieben; bitte nicht von Hand ändern."]
    for title, models in _TABLES.items():
        parts += ["", f"## {title}"]
        for model in models:
            parts += ["", f"### {model.__name__}", "", "| Feld | Pflicht | Bedeutung |", "|---|---|---|", *_rows(model)]
    return "\n".join(parts) + "\n"


def _rows(model: type[BaseModel]) -> Iterator[str]:
    for name, field in model.model_fields.items():
        if name != "id" or model in (District, Goal, EmergencyNumber, Retired):
            yield f"| `{name}` | {'ja' if field.is_required() else ''} | {_cell(field.description or '')} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def help_texts(commands: click.Group) -> str:
    """`--help` of every command, also of those below another."""
    head = ["# Die Befehle", "", "Von `wegweiser generate` geschrieben; bitte nicht von Hand ändern."]
    return "\n".join([*head, *_help(commands, "wegweiser", None)]) + "\n"


def _help(command: click.Command, name: str, parent: click.Context | None) -> Iterator[str]:
    context = click.Context(command, parent=parent, info_name=name, terminal_width=100, help_option_names=["-h", "--help"])
    yield from ("", f"## {context.command_path}", "", "```", command.get_help(context), "```")
    if isinstance(command, click.Group):
        for inner in sorted(command.list_commands(context)):
            if found := command.get_command(context, inner):
                yield from _help(found, inner, context)
