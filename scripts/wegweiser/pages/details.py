"""Further facts of an offer: what people need once they think of going there."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from markupsafe import Markup, escape

from wegweiser.model.offer import Offer
from wegweiser.model.terms import Bring, Certificate, Childcare, Interpreter, Known, Places
from wegweiser.pages import audience, formats, place
from wegweiser.pages.draft import Draft
from wegweiser.pages.markup import joined
from wegweiser.pages.rows import Fact, Item, items
from wegweiser.pages.state import FRESH


def details(draft: Draft, offer: Offer, today: datetime.date) -> tuple[Fact, ...]:
    """The rows that have something to say."""
    return tuple(row for row in _rows(draft, offer, today) if row.items)


def _rows(draft: Draft, offer: Offer, today: datetime.date) -> Iterator[Fact]:
    t = draft.t
    yield Fact("", t("Sprachen"), languages(draft, offer))
    yield Fact("", t("Kinder"), _childcare(draft, offer))
    yield Fact("", t("Barrierefreiheit"), accessibility(draft, offer))
    yield Fact("", t("Mitbringen"), bring(draft, offer))
    yield Fact("", t("Aufenthalt"), audience.papers(draft, offer, today))
    yield Fact("", t("Freie Plätze"), places(draft, offer, today))
    yield Fact("", t("Wartezeit"), items(draft.optional(f"offer/{offer.id}/wait_time", offer.wait_time)))
    yield Fact("", t("Dauer"), duration(draft, offer))
    yield Fact("", t("Ferien und Feiertage"), items(draft.term(offer.holidays) if offer.holidays else None))
    yield Fact("", t("Zeugnis"), _certificate(draft, offer))
    yield Fact("", t("Zuständig für"), covers(draft, offer))
    yield Fact("", t("Wer bezahlt das Angebot"), items(draft.optional(f"offer/{offer.id}/funding", offer.funding)))


def languages(draft: Draft, offer: Offer) -> tuple[Item, ...]:
    """Languages spoken there, each with how, and whether someone interprets."""
    spoken = [_spoken(draft, offer, place) for place in range(len(offer.languages_spoken))]
    interpreter = draft.term(offer.interpreter) if offer.interpreter and offer.interpreter is not Interpreter.none else None
    return items(*spoken, interpreter)


def _spoken(draft: Draft, offer: Offer, place: int) -> Markup:
    spoken = offer.languages_spoken[place]
    said = escape(formats.language(spoken.code, draft.lang))
    note = draft.optional(f"offer/{offer.id}/languages_spoken/note", spoken.note)
    extra = [part for part in (draft.term(spoken.how) if spoken.how != "staff" else None, note) if part]
    return joined("", said, " (", joined(", ", *extra), ")") if extra else said


def _childcare(draft: Draft, offer: Offer) -> tuple[Item, ...]:
    if offer.childcare is None:
        return ()
    ask = offer.childcare is Childcare.ask
    return items(draft.t("Ob Kinder mitkommen können: bitte nachfragen") if ask else draft.term(offer.childcare))


def accessibility(draft: Draft, offer: Offer) -> tuple[Item, ...]:
    """What is known; what is not known says "please ask", never "no"."""
    found = offer.accessibility
    if found is None:
        return ()
    t = draft.t
    names = (
        (t("Eingang ohne Stufen"), found.step_free),
        (t("Barrierefreie Toilette"), found.toilet),
        (t("Aufzug"), found.lift),
        (t("Hilfe für schwerhörige und gehörlose Menschen"), found.hearing),
        (t("Einfache Sprache"), found.easy_language),
    )
    if all(known is Known.unknown for _, known in names):
        return items(t("Das ist nicht bekannt. Bitte fragen Sie nach."))
    return tuple(Item(joined(": ", name, draft.term(known)), known=known) for name, known in names)


def bring(draft: Draft, offer: Offer) -> tuple[Item, ...]:
    """Papers and things."""
    papers = [draft.term(paper) for paper in offer.bring if paper is not Bring.none or not offer.bring_note]
    return items(*papers, draft.optional(f"offer/{offer.id}/bring_note", offer.bring_note))


def places(draft: Draft, offer: Offer, today: datetime.date) -> tuple[Item, ...]:
    """Whether there is room, and on which day that was true."""
    room = offer.places_left
    if room is None:
        return ()
    day = formats.date(room.as_of, draft.lang)
    if room.state is Places.unknown or today - room.as_of > FRESH:
        return items(draft.t("Das ist nicht bekannt. Bitte fragen Sie nach."))
    return items(draft.t("{places} (Stand: {date})", places=draft.term(room.state), date=day))


def duration(draft: Draft, offer: Offer) -> tuple[Item, ...]:
    """How long a course is."""
    if offer.duration is None:
        return ()
    return items(draft.t("{unit}: {amount}", unit=draft.term(offer.duration.unit), amount=offer.duration.amount))


def _certificate(draft: Draft, offer: Offer) -> tuple[Item, ...]:
    if offer.certificate is None or offer.certificate is Certificate.none:
        return ()
    return items(draft.term(offer.certificate))


def covers(draft: Draft, offer: Offer) -> tuple[Item, ...]:
    """Districts it is there for."""
    names = [name for id in offer.covers if (name := place.district(draft, id))]
    return items(formats.listing(names, draft.lang))
