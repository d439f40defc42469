"""`wegweiser packs`."""

from __future__ import annotations

import datetime
from pathlib import Path

import click

from wegweiser.commands.options import ROOT, TODAY, project


@click.command()
@ROOT
@TODAY
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def packs(root: Path, today: datetime.datetime | None, folder: Path) -> None:
    """Packt jede Sprache einer fertigen Seite für das Telefon; nur nötig nach build --shard."""
    from wegweiser.engines.packs import write_packs  # noqa: PLC0415 - the other commands must not pay for the templates

    click.echo(f"{write_packs(project(root, today), folder)} Pakete in {folder}")
