"""What reading a page in two languages says: its bar, and the state of a text."""

from __future__ import annotations

from collections.abc import Mapping

from wegweiser.pages.voice import Voice
from wegweiser.translation.text import State


def words(voice: Voice) -> Mapping[str, str]:
    """The script's texts by name; those of the states by the state's name."""
    return {
        "title": voice.plain("In zwei Sprachen lesen"),
        "choose": voice.plain("Zweite Sprache"),
        "end": voice.plain("Nur eine Sprache"),
        "print": voice.plain("Drucken"),
        "none": voice.plain("Diese Seite gibt es nicht in der Sprache, die Sie gewählt haben."),
        "failed": voice.plain("Die zweite Sprache konnte nicht geladen werden. Bitte prüfen Sie die Verbindung."),
        "usual": voice.plain("Wo nichts anderes steht, ist der Text {state}."),
        "count": voice.plain("Texte mit dem Vermerk „{state}“: {count}"),
        State.missing: voice.plain("noch nicht übersetzt"),
        State.outdated: voice.plain("älter als der deutsche Text"),
        State.machine: voice.plain("von einem Computer übersetzt, noch von keinem Menschen geprüft"),
        State.reviewed: voice.plain("von einem Menschen geprüft"),
    }
