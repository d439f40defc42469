"""The command `wegweiser`. Exit codes of every command: 0 clean, 1 problems, 2 used wrongly."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

import click

COMMANDS: Mapping[str, str] = {
    "check": "check.check",
    "sync": "sync.sync",
    "translations": "translations.translations",
    "build": "build.build",
    "packs": "packs.packs",
    "import": "intake.import_",
    "publish": "publish.command",
    "server": "server.server",
    "report": "report.report",
    "generate": "generate.generate",
}
"""Name → where it stands in `wegweiser.commands`; only the one that is called is loaded."""


class _Lazy(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(".")
        command: click.Command = getattr(import_module(f"wegweiser.commands.{module}"), name)
        return command


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Aus einfachen Dateien einer Stadt wird ihr mehrsprachiger Wegweiser zur Integration."""


if __name__ == "__main__":
    main()
