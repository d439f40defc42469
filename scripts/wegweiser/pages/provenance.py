"""Where a page's texts come from: what was translated by a machine, what a person has reviewed, what is still German."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from wegweiser.pages import formats
from wegweiser.pages.markup import name
from wegweiser.pages.voice import Voice
from wegweiser.translation.text import SOURCE, State, Text


def notice(voice: Voice, texts: Sequence[Text]) -> Markup | None:
    """What a reader must know before reading: that not everything is in their language."""
    missing = _count(texts, State.missing)
    if not missing:
        return None
    if missing == len(texts):
        return voice.t("Diese Seite ist noch nicht übersetzt. Die Texte stehen hier auf Deutsch.")
    return voice.t("Einige Texte auf dieser Seite sind noch nicht übersetzt. Sie stehen hier auf Deutsch.")


def lines(voice: Voice, texts: Sequence[Text]) -> tuple[Markup, ...]:
    """The line at the end of a page, sentence by sentence; nothing on a German page."""
    return tuple(_sentences(voice, texts)) if voice.lang != SOURCE else ()


def _sentences(voice: Voice, texts: Sequence[Text]) -> Iterator[Markup]:
    if _count(texts, State.missing) < len(texts):
        if _count(texts, State.machine) or _count(texts, State.outdated):
            yield voice.t("Diese Seite hat ein Computer übersetzt. Noch hat kein Mensch alle Texte geprüft.")
        yield from _reviews(voice, texts)
        if _count(texts, State.outdated):
            yield voice.t("Der deutsche Text ist an einer Stelle neuer als die Übersetzung.")
        yield voice.t("Im Zweifel gilt der deutsche Text.")


def _reviews(voice: Voice, texts: Sequence[Text]) -> Iterator[Markup]:
    """Who reviewed, and when last; only where nothing else is left to say, for a page is as good as its weakest text."""
    reviewed = [text for text in texts if text.state is State.reviewed]
    if not reviewed or _count(texts, State.machine) or _count(texts, State.outdated):
        return
    people = [name(by, voice.lang) for by in sorted({text.by for text in reviewed if text.by})]
    days = [text.on for text in reviewed if text.on]
    if people and days:
        yield voice.t(
            "Übersetzung zuletzt geprüft am {date} von {people}.",
            date=formats.date(max(days), voice.lang),
            people=formats.listing(people, voice.lang),
        )
    else:
        yield voice.t("Ein Mensch hat die Übersetzung geprüft.")


def _count(texts: Sequence[Text], state: State) -> int:
    return [text.state for text in texts].count(state)
