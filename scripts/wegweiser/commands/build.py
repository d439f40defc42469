"""`wegweiser build`."""

from __future__ import annotations

import datetime
import re
import sys
from pathlib import Path

import click

from wegweiser.checks.run import Checked
from wegweiser.checks.run import check as checked
from wegweiser.commands.options import ROOT, TODAY, project
from wegweiser.problem import Severity
from wegweiser.reporters import REPORTERS


class Shard(click.ParamType[tuple[int, int]]):
    """`2/4`: the second of four parts."""

    name = "shard"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        """The two numbers."""
        match = re.fullmatch(r"([0-9]+)/([0-9]+)", value)
        if not match or not 1 <= int(match[1]) <= int(match[2]):
            self.fail("Schreiben Sie zum Beispiel 2/4: der zweite von vier Teilen.", param, ctx)
        return int(match[1]), int(match[2])


@click.command()
@ROOT
@TODAY
@click.option(
    "--shard",
    type=Shard(),
    metavar="I/N",
    help="Nur der I-te von N Teilen; alle in einem Ordner und dann packs: die ganze Seite.",
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def build(root: Path, today: datetime.datetime | None, shard: tuple[int, int] | None, folder: Path) -> None:
    """Schreibt die Seite ohne MkDocs in einen Ordner."""
    from wegweiser import site  # noqa: PLC0415 - the other commands must not pay for the templates
    from wegweiser.engines.folder import write  # noqa: PLC0415

    opened = project(root, today)
    errors = tuple(problem for problem in checked(opened).problems if problem.severity >= Severity.error)
    if errors:
        click.echo(REPORTERS["text"](Checked(errors, {}), str), nl=False)
        sys.exit(1)
    whole = site.shares(opened)
    count = write(opened, folder, site.shard(whole, *shard) if shard else None)
    click.echo(f"{count} Dateien in {folder}")
