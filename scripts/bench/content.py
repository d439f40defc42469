"""A project's offers as the plain pages that the peers build: the same texts, already in the page's language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bench.text import translated
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import Organisation
from wegweiser.model.terms import LifeArea
from wegweiser.pages.formats import own_name
from wegweiser.project import Project
from wegweiser.translation.edition import Edition
from wegweiser.translation.messages import Key
from wegweiser.translation.text import direction

FACTS = (
    "type", "target_groups", "age", "residence", "german_required", "languages_spoken", "interpreter", "cost", "travel", "childcare",
    "hours", "holidays", "duration", "certificate", "registration", "wait_time", "bring", "places", "funding",
    "step_free", "toilet", "lift", "hearing", "easy_language",
)  # fmt: skip
SCHEMES = {"phone": "tel:", "email": "mailto:", "web": "https://"}
"""Which ways of contact are links, and how those begin."""
CONTACT = ("organisation", "phone", "email", "web", "address", "stop")
WORDS = ("home", "offers", "related", "keywords", "verified", "contact", "mail", "print", "route", "calendar", "copy")
TERMS = {name: f"Angabe {name.replace('_', ' ')}" for name in (*FACTS, *CONTACT, *WORDS)}


@dataclass(frozen=True)
class Language:
    """One language's site: its name and direction, the words of its interface, its pages."""

    code: str
    name: str
    direction: str
    labels: Mapping[str, str]
    areas: Mapping[str, str]
    offers: Sequence[Mapping[str, Any]]

    @property
    def index(self) -> Mapping[str, Mapping[str, str]]:
        """Title and summary of every offer, for lists and cards."""
        return {offer["id"]: {name: offer[name] for name in ("id", "title", "summary")} for offer in self.offers}


def content(project: Project) -> Iterator[Language]:
    """Every language of a project."""
    blocks = _blocks(project)
    for lang, edition in project.editions.items():
        labels = {name: translated(german, lang) if lang != "de" else german for name, german in TERMS.items()}
        areas = {area.value: translated(f"Bereich {area.value}", lang) if lang != "de" else f"Bereich {area.value}" for area in LifeArea}
        yield Language(lang, own_name(lang), direction(lang), labels, areas, tuple(_offers(edition, blocks)))


def _blocks(project: Project) -> Mapping[str, Sequence[Key]]:
    """The paragraphs of each description, for they are translated one by one."""
    found: dict[str, list[Key]] = {}
    for message in project.messages:
        if message.context.endswith("/description"):
            found.setdefault(message.context, []).append(message.key)
    return found


def _offers(edition: Edition, blocks: Mapping[str, Sequence[Key]]) -> Iterator[Mapping[str, Any]]:
    for offer in edition.catalogue.offers.values():
        organisation = edition.catalogue.organisations[offer.organisation]
        yield {
            "id": offer.id,
            "path": f"offers/{offer.id}/",
            "lang": edition.lang,
            "title": _text(edition, offer, "title", offer.title),
            "summary": _text(edition, offer, "summary", offer.summary),
            "areas": [area.value for area in offer.life_areas],
            "facts": _facts(edition, offer),
            "contact": _contact(offer, organisation),
            "keywords": [_text(edition, offer, "keywords", word) for word in offer.keywords],
            "related": [
                {"id": id, "title": _text(edition, other, "title", other.title), "summary": _text(edition, other, "summary", other.summary)}
                for id in offer.related
                for other in (edition.catalogue.offers[id],)
            ],
            "verified": str(offer.verified_on),
            "body": "\n\n".join(edition.text(*key).value for key in blocks[f"offer/{offer.id}/description"]),
        }


def _text(edition: Edition, offer: Offer, field: str, german: str) -> str:
    return edition.text(f"offer/{offer.id}/{field}", german).value


def _facts(edition: Edition, offer: Offer) -> Mapping[str, str]:
    values = {
        "type": offer.type.value,
        "target_groups": ", ".join(offer.target_groups),
        "age": f"{offer.age_min}–{offer.age_max}",
        "residence": offer.residence_status.rule.value,
        "german_required": offer.german_required.value,
        "languages_spoken": ", ".join(own_name(spoken.code) for spoken in offer.languages_spoken),
        "interpreter": str(offer.interpreter),
        "cost": _text(edition, offer, "cost/note", offer.cost.note or ""),
        "travel": str(offer.travel_cost),
        "childcare": str(offer.childcare),
        "hours": f"{offer.schedule.hours} {_text(edition, offer, 'schedule/note', offer.schedule.note or '')}",
        "holidays": str(offer.holidays),
        "duration": f"{offer.duration.amount} {offer.duration.unit}" if offer.duration else "",
        "certificate": str(offer.certificate),
        "registration": _text(edition, offer, "registration/note", offer.registration.note or ""),
        "wait_time": _text(edition, offer, "wait_time", offer.wait_time or ""),
        "bring": _text(edition, offer, "bring_note", offer.bring_note or ""),
        "places": offer.places_left.state.value if offer.places_left else "",
        "funding": _text(edition, offer, "funding", offer.funding or ""),
    } | (offer.accessibility.model_dump() if offer.accessibility else {})
    return {term: str(values[term]) for term in FACTS}


def _contact(offer: Offer, organisation: Organisation) -> Mapping[str, str]:
    address = organisation.address
    assert address
    values = (
        organisation.name,
        offer.contact.phones[0],
        offer.contact.emails[0],
        str(offer.contact.web).removeprefix("https://"),
        f"{address.street}, {address.postcode} {address.city}",
        address.stop or "",
    )
    return dict(zip(CONTACT, values, strict=True))
