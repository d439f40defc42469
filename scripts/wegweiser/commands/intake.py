"""`wegweiser import`."""

from __future__ import annotations

from pathlib import Path

import click

from wegweiser.commands.options import ROOT
from wegweiser.commands.sources import refuse
from wegweiser.intake import UnfitError, take
from wegweiser.load import load
from wegweiser.translation.atomic import write_all


@click.command("import")
@ROOT
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def import_(root: Path, file: Path) -> None:
    """Übernimmt Angebote (offers.json oder hsds.json aus data/de/ eines Wegweisers) als Dateien: alle, oder keines und mit Gründen."""
    loaded = load(root)
    if loaded.problems:
        refuse(loaded.problems)
    try:
        taken = take(file.read_bytes(), file.name, loaded, root)
        if taken.problems:
            refuse(taken.problems)
        write_all({root / path: text.encode() for path, text in taken.files.items()})
    except UnfitError as error:
        raise click.BadParameter(str(error)) from None
    except OSError as error:
        raise click.FileError(error.filename or str(file), error.strerror) from None
    click.echo(f"{taken.new} Einträge übernommen, {taken.known} standen schon da, {len(taken.files)} Dateien geschrieben")
