"""What the commands for translators share: the texts of a project, a language of it, and how to refuse."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import click

from wegweiser.checks.run import Checked
from wegweiser.load import load
from wegweiser.problem import Problem
from wegweiser.reporters import REPORTERS
from wegweiser.translation.parts import Sources, sources


def opened(root: Path) -> Sources:
    """The texts of a project; ends the program with the reasons where there is none."""
    loaded = load(root)
    return sources(root, loaded) or refuse(loaded.problems)


def known(found: Sources, lang: str) -> str:
    """A language that the project is translated into."""
    if lang not in found.languages:
        raise click.BadParameter(f"Die Sprache „{lang}“ gibt es hier nicht. Es gibt: {', '.join(found.languages)}.")
    return lang


def refuse(problems: Sequence[Problem]) -> NoReturn:
    """Says what is wrong and ends the program."""
    told(problems)
    sys.exit(1)


def told(problems: Sequence[Problem]) -> None:
    """Says what is wrong, if anything."""
    if problems:
        click.echo(REPORTERS["text"](Checked(tuple(problems), {}), str), nl=False)
