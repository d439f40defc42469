"""The law on accessible websites and its enforcement body, Land by Land. Only what has been looked up stands here.

Where a Land is missing, a municipality writes `statement.enforcement` itself, and the check of a live site asks for it.
"""

from __future__ import annotations

from collections.abc import Mapping

from wegweiser.model.legal import Enforcement
from wegweiser.model.municipality import Municipality

LANDS: Mapping[str, Enforcement] = {
    "HE": Enforcement(
        act="Hessisches Behinderten-Gleichstellungsgesetz (HessBGG)",
        ordinance="Hessische Verordnung über barrierefreie Informationstechnik (HVBIT)",
        name="Landesbeauftragte oder Landesbeauftragter für barrierefreie IT (LBIT), Durchsetzungs- und Überwachungsstelle Hessen, "
        "beim Regierungspräsidium Gießen",
        url="https://lbit.hessen.de/Durchsetzungs-und-Ueberwachungsstelle",
        weeks=6,
        data_protection="Hessischer Beauftragter für Datenschutz und Informationsfreiheit (HBDI)",
    ),
}


def enforcement(municipality: Municipality) -> Enforcement | None:
    """What holds for a municipality: what it says itself, else what is known of its Land."""
    own = municipality.statement.enforcement if municipality.statement else None
    return own or LANDS.get(municipality.state or "")
