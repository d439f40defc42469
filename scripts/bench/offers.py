"""Made-up offers and organisations as plain data: every field of the models occurs, most in every offer."""

from __future__ import annotations

import datetime
import random
from collections.abc import Mapping, Sequence
from typing import Any

from bench.text import prose, sentence
from wegweiser.model import terms

TODAY = datetime.date(2026, 11, 22)
AREAS = tuple(terms.LifeArea)
DISTRICTS = ("musterstadt-mitte", "beispielau", "neumusterfeld", "probenberg", "hintermuster", "lahnmuster")
STREETS = ("Auenweg", "Beispielstraße", "Gartenstraße", "Am Brunnen", "Lindenallee")
GROUPS = (["all"], ["parents", "children"], ["women"], ["workers", "refugees"], ["newcomers"], ["illiterate", "refugees"])
COSTS: tuple[Mapping[str, Any], ...] = (
    {"kind": "free"},
    {"kind": "fixed", "amount": 25, "per": "pro Monat"},
    {"kind": "range", "amount": 5, "amount_max": 30, "per": "pro Abend"},
    {"kind": "income"},
    {"kind": "donation"},
)
SPOKEN = ("en", "ar", "uk", "tr", "fa", "ru", "pl", "ro", "fr", "sq")
YES_NO = ("yes", "no", "unknown")
BRING = (["id_document"], ["notice_of_benefits", "id_document"], ["residence_document"], ["registration_form", "certificates"])
MODES = ("none", "phone", "mail", "form", "in_person")


def identity(number: int) -> str:
    """The id of an offer: its first life area and its number."""
    return f"{AREAS[number % len(AREAS)]}-{number:05}"


def organisations(offers: int) -> Mapping[str, Mapping[str, Any]]:
    """One organisation for twenty offers, ten at least."""
    return {f"verein-{number:04}": _organisation(number) for number in range(max(10, offers // 20))}


def _organisation(number: int) -> Mapping[str, Any]:
    dice = random.Random(f"organisation {number}")
    return {
        "name": f"Musterverein Nummer {number}",
        "name_note": f"{sentence(dice)}.",
        "kind": list(terms.OrganisationKind)[number % len(terms.OrganisationKind)].value,
        "about": f"{sentence(dice)}. {sentence(dice)}.",
        "web": f"https://verein-{number:04}.example/",
        "phone": _phone(number),
        "email": f"info{number}@example.org",
        "address": _address(number),
        "hours": "Mo-We 10:00-15:00; Th 12:00-18:00; PH off",
        "languages": ["de", *dice.sample(SPOKEN, 3)],
        "verified_on": TODAY - datetime.timedelta(days=number % 60),
        "verified_by": "Koordination Integration",
        "verified_how": "mail",
        "demo": True,
    }


def offer(number: int, offers: int, goals: Sequence[str]) -> Mapping[str, Any]:
    """Offer `number` of `offers`; it speaks to two of the goals."""
    dice = random.Random(f"offer {number}")
    owner = f"verein-{number % max(10, offers // 20):04}"
    return {
        "title": f"{sentence(dice, 3, 4)} {number}",
        "summary": f"{sentence(dice, 8, 12)}.",
        "description": prose(dice),
        "organisation": owner,
        "owner": owner,
        **_for_whom(number, goals),
        **_conditions(number, dice),
        **_where_and_when(number, dice),
        **_details(number, offers, dice),
        **_upkeep(number),
    }


def _for_whom(number: int, goals: Sequence[str]) -> Mapping[str, Any]:
    course = number % 4 == 0
    return {
        "type": "language_course" if course else ("meeting", "counselling", "sport_culture")[number % 3],
        "life_areas": _areas(number),
        "agreement_steps": [goals[number % len(goals)], goals[(number + 7) % len(goals)]],
        "target_groups": GROUPS[number % len(GROUPS)],
        "age_min": 1 + number % 4,
        "age_max": 60 + number % 30,
        "residence_status": _residence(number),
        "german_required": ("0", "alpha", "A1", "A2")[number % 4],
        **({"german_reached": "B1"} if course else {}),
    }


def _areas(number: int) -> list[str]:
    """The area of the folder, and for most offers a second one."""
    first, second = number % 10, (number + 1 + number // 10) % 10
    return [AREAS[first].value] if first == second else [AREAS[first].value, AREAS[second].value]


def _residence(number: int) -> Mapping[str, Any]:
    if number % 5:
        return {"rule": "any"}
    law = {"legal_basis": "§ 44 Abs. 1 AufenthG", "valid_until": datetime.date(2027, 12, 31)}
    return {"rule": "only", "codes": ["humanitarian_title", "temporary_protection_24"], **law, "note": "Bringen Sie Ihre Papiere mit."}


def _conditions(number: int, dice: random.Random) -> Mapping[str, Any]:
    return {
        "languages_spoken": [
            {"code": "de"},
            *({"code": code, "how": "volunteer", "note": "nur abends"} for code in dice.sample(SPOKEN, 2)),
        ],
        "interpreter": ("none", "on_request", "bring_own", "provided")[number % 4],
        "cost": {**COSTS[number % len(COSTS)], "note": f"{sentence(dice)}."},
        "travel_cost": ("none", "refundable", "ask")[number % 3],
        "childcare": ("none", "provided", "on_request", "bring_children")[number % 4],
        "accessibility": {
            name: YES_NO[(number + at) % 3] for at, name in enumerate(("step_free", "toilet", "lift", "hearing", "easy_language"))
        },
        "registration": _registration(number, dice),
        "entitlement_needed": ("none", "avgs", "job_centre_assignment")[number % 3],
    }


def _registration(number: int, dice: random.Random) -> Mapping[str, Any]:
    form = {"url": f"https://verein.example/anmeldung/{number}", "deadline": TODAY + datetime.timedelta(days=40)}
    mode = MODES[number % len(MODES)]
    return {"mode": mode, **(form if mode == "form" else {}), "note": f"{sentence(dice)}."}


def _where_and_when(number: int, dice: random.Random) -> Mapping[str, Any]:
    return {
        "contact": {
            "phones": [_phone(number)],
            "emails": [f"kurs{number}@example.org"],
            "web": f"https://verein.example/{number}",
            "form": f"https://verein.example/kontakt/{number}",
            "messenger": [{"service": "Signal", "address": _phone(number)}],
            "person_role": "Kursbüro",
        },
        "phone_hours": "Mo-Fr 09:00-12:00; PH off",
        "place": _place(number),
        "covers": [DISTRICTS[number % 6]] if number % 7 == 0 else [],
        "schedule": {"hours": f"{('Mo,We', 'Tu,Th', 'Fr')[number % 3]} {9 + number % 8:02}:00-{11 + number % 8}:30; PH off"}
        | {"by_appointment": number % 6 == 0, "note": f"{sentence(dice)}."},
        "holidays": ("open", "closed_school_holidays", "closed_public_holidays")[number % 3],
    }


def _place(number: int) -> Mapping[str, Any]:
    if number % 10 == 3:
        return {"kind": "online"}
    if number % 10 == 7:
        return {"kind": "several", "sites": [{**_address(number + at), "hours": "Mo 10:00-12:00"} for at in range(2)]}
    point = {"lat": round(50.5 + number % 100 / 1000, 3), "lon": round(8.45 + number % 90 / 1000, 3)}
    *address, stop = _address(number).items()
    return {"kind": "fixed", **dict(address), "map": point, **dict([stop])}


def _address(number: int) -> Mapping[str, Any]:
    return {
        "street": f"{STREETS[number % len(STREETS)]} {1 + number % 60}",
        "postcode": "00001",
        "city": "Musterstadt an der Lahn",
        "district": DISTRICTS[number % 6],
        "room": "Raum im Erdgeschoss",
        "stop": "Beispielplatz",
    }


def _details(number: int, offers: int, dice: random.Random) -> Mapping[str, Any]:
    return {
        "start": datetime.date(2027, 1, 12),
        "end": datetime.date(2027, 6, 30),
        "recurring": number % 2 == 0,
        "duration": {"amount": 20 + number % 80, "unit": ("UE", "hours", "weeks")[number % 3]},
        "wait_time": "ungefähr zwei Wochen",
        "places_left": {"state": ("yes", "few", "waiting_list")[number % 3], "as_of": TODAY - datetime.timedelta(days=number % 25)},
        "certificate": ("attendance", "telc", "none")[number % 3],
        "bring": BRING[number % len(BRING)],
        "bring_note": f"{sentence(dice)}.",
        "keywords": [sentence(dice, 1, 2) for _ in range(5)],
        "funding": f"{sentence(dice)}.",
        "confidential": number % 3 == 0,
        "quick_exit": number % 20 == 0,
        "related": [identity(other) for other in {(number + 1) % offers, (number + 10) % offers} - {number}],
    }


def _upkeep(number: int) -> Mapping[str, Any]:
    paused = {"status": "paused", "status_until": datetime.date(2027, 1, 31), "status_note": "Der Raum wird neu gemalt."}
    return {
        **(paused if number % 40 == 1 else {"status": "active"}),
        "valid_from": datetime.date(2026, 9, 1),
        **({"open_ended": True} if number % 3 else {"valid_until": datetime.date(2027, 7, 31)}),
        "verified_on": TODAY - datetime.timedelta(days=number % 80),
        "verified_by": "Koordination Integration",
        "verified_how": ("phone", "mail", "web", "visit")[number % 4],
        "verify_every_days": 90 + number % 90,
        "source_url": f"https://verein.example/{number}",
        "source_note": "Angaben des Vereins.",
        "demo": True,
    }


def _phone(number: int) -> str:
    return f"+496990009{number % 1000:03}"
