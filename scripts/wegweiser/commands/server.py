"""`wegweiser server`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from wegweiser.commands.options import ROOT, project
from wegweiser.servers.apache import apache, htaccess
from wegweiser.servers.facts import Served, served
from wegweiser.servers.nginx import nginx

SERVERS: Mapping[str, Callable[[Served], str]] = {"nginx": nginx, "apache": apache, "htaccess": htaccess}


@click.command()
@ROOT
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    default="/srv/wegweiser/current",
    show_default=True,
    help="Hier liegt die Seite auf dem Server, zum Beispiel current aus publish.",
)
@click.argument("kind", type=click.Choice([*SERVERS]))
def server(root: Path, folder: Path, kind: str) -> None:
    """Zeigt, was der Webserver wissen muss: Kopfzeilen, Speicherdauer, Dateiarten, Fehlerseite."""
    catalogue = project(root, None).catalogue
    if catalogue is None:
        click.echo("offers/municipality.yml ist nicht lesbar; `wegweiser check` sagt, warum.", err=True)
        sys.exit(1)
    click.echo(SERVERS[kind](served(catalogue.municipality, folder)), nl=False)
