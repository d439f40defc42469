"""Everything in the repository that is written by the code: schemas, field tables, rules, commands. A test keeps it fresh."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import click
from pydantic import BaseModel

from wegweiser.checks.manual import reference
from wegweiser.model.agreement import AgreementPage, EmergencyNumber, Goal
from wegweiser.model.municipality import Body, Budgets, Language, Municipality
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
from wegweiser.schema import schemas

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
    "Die Gemeinde: `offers/municipality.yml`": (Municipality, Language, Body, Budgets),
}


def generated(commands: click.Group) -> Mapping[Path, str]:
    """Path → text of every generated file."""
    return {
        **{PACKAGE / "schema" / name: text for name, text in schemas().items()},
        PACKAGE / "schema" / "FIELDS.md": fields(),
        PACKAGE / "checks" / "RULES.md": reference(),
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
        if name != "id" or model in (District, Goal, EmergencyNumber):
            yield f"| `{name}` | {'ja' if field.is_required() else ''} | {_cell(field.description or '')} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def help_texts(commands: click.Group) -> str:
    """`--help` of every command."""
    settings = {"terminal_width": 100, "help_option_names": ["-h", "--help"]}
    context = click.Context(commands, info_name="wegweiser", **settings)  # type: ignore[arg-type]
    parts = [
        "# Die Befehle",
        "",
        "Von `wegweiser generate` geschrieben; bitte nicht von Hand ändern.",
        "",
        "```",
        commands.get_help(context),
        "```",
    ]
    for name, command in sorted(commands.commands.items()):
        inner = click.Context(command, parent=context, info_name=name, **settings)  # type: ignore[arg-type]
        parts += ["", f"## wegweiser {name}", "", "```", command.get_help(inner), "```"]
    return "\n".join(parts) + "\n"
