"""Kontaktdaten einer einzelnen Person.

Was: Eine öffentliche Adresse sieht aus wie vorname.nachname@, eine Nummer ist eine Handynummer, oder person_role nennt Frau oder Herrn.
Warum: Die Person hat vielleicht nicht zugestimmt; und wenn sie geht, erreicht man niemanden mehr.
Stattdessen: Nehmen Sie die Adresse und die Nummer der Stelle, und bei person_role die Aufgabe: „Kursbüro“.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Container, Iterator

from wegweiser.checks.rule import Finding
from wegweiser.model.catalogue import Catalogue
from wegweiser.problem import Severity, say
from wegweiser.source import Keys

ID = "personal-contact"
SEVERITY = Severity.warning

_MOBILE = re.compile(r"\+491[567]\d+")
_NAMED = re.compile(r"\b(?:Frau|Herrn?|Dr\.|Prof\.)\s+[A-ZÄÖÜ]")
_ROLES = re.compile(
    r"info|kontakt|contact|büro|buero|office|team|post|mail|service|support|amt|stelle|berat|hilfe|help|kurs|schule|sprach|deutsch|integration|"
    r"migration|jugend|familie|frauen|kita|verein|treff|cafe|projekt|ehrenamt|anmeld|sekretariat|verwaltung|leitung|haus|zentrum|stadt|kreis|"
    r"jmd|mbe|vhs|awo|drk|caritas|diakonie|presse|termin|bildung|sozial|wohn|arbeit|job|sport|web|redaktion|mitte|nord|sued|west|ost"
)


def check(catalogue: Catalogue, today: datetime.date) -> Iterator[Finding]:
    """Public contacts belong to offices; a messenger may be a mobile number."""
    names = " ".join((catalogue.municipality.name, *(place.name for place in catalogue.districts.values()), *catalogue.organisations))
    own = frozenset(re.findall(r"[^\W\d_]+", names.lower()))
    for kind, id, path, value in _contacts(catalogue):
        if "@" in value and _is_person(value.partition("@")[0].lower(), own):
            help = say("Nehmen Sie die Adresse der Stelle, zum Beispiel beratung@….")
            yield Finding(kind, id, path, say("„{value}“ gehört wohl einer einzelnen Person.", value=value), help)
        elif _MOBILE.fullmatch(value):
            help = say("Nehmen Sie die Nummer der Stelle. Ein Diensthandy können Sie mit einem Kommentar annehmen.")
            yield Finding(kind, id, path, say("„{value}“ ist eine Handynummer.", value=value), help)
        elif _NAMED.search(value):
            yield Finding(kind, id, path, say("„{value}“ nennt eine Person.", value=value), say("Schreiben Sie die Aufgabe: „Kursbüro“."))


def _contacts(catalogue: Catalogue) -> Iterator[tuple[str, str, Keys, str]]:
    for offer in catalogue.offers.values():
        for name in ("phones", "emails"):
            for index, value in enumerate(getattr(offer.contact, name)):
                yield "offer", offer.id, ("contact", name, index), value
        yield "offer", offer.id, ("contact", "person_role"), offer.contact.person_role or ""
    for organisation in catalogue.organisations.values():
        yield "organisation", organisation.id, ("phone",), organisation.phone or ""
        yield "organisation", organisation.id, ("email",), organisation.email or ""


def _is_person(local: str, own: Container[str]) -> bool:
    """`maria.muster` or `m.muster`, when neither part is the word of an office or of this municipality."""
    parts = re.split(r"[._]", local)
    return len(parts) > 1 and all(part.isalpha() and not _ROLES.search(part) and (len(part) == 1 or part not in own) for part in parts)
