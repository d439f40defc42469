"""`wegweiser generate`."""

from __future__ import annotations

import click


@click.command()
@click.pass_context
def generate(context: click.Context) -> None:
    """Schreibt die erzeugten Dateien neu: Schemas, Feldtabellen, Regeln, Befehle (für Entwicklerinnen und Entwickler)."""
    from wegweiser.generate import generated  # noqa: PLC0415 - nothing else needs it

    commands = context.find_root().command
    assert isinstance(commands, click.Group)
    for path, text in generated(commands).items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
