"""The command `wegweiser`. Exit codes of every command: 0 clean, 1 problems, 2 used wrongly."""

from __future__ import annotations

import click

from wegweiser.commands.build import build
from wegweiser.commands.check import check
from wegweiser.commands.generate import generate
from wegweiser.commands.publish import command as publish
from wegweiser.commands.report import report
from wegweiser.commands.sync import sync
from wegweiser.commands.translations import translations

COMMANDS: tuple[click.Command, ...] = (check, sync, translations, build, publish, report, generate)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Aus einfachen Dateien einer Stadt wird ihr mehrsprachiger Wegweiser zur Integration."""


for command in COMMANDS:
    main.add_command(command)


if __name__ == "__main__":
    main()
