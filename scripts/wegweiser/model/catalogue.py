"""Everything a municipality writes, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wegweiser.model.agreement import AgreementPage, EmergencyNumber, GoalArea
from wegweiser.model.municipality import Municipality
from wegweiser.model.offer import Offer
from wegweiser.model.organisation import District, Organisation
from wegweiser.model.retired import Retired


@dataclass(frozen=True)
class Catalogue:
    """Mappings go from permanent id to record, in the order of the ids; a broken record is left out."""

    municipality: Municipality
    offers: Mapping[str, Offer]
    organisations: Mapping[str, Organisation]
    districts: Mapping[str, District]
    pages: Mapping[str, AgreementPage]
    goals: Mapping[str, GoalArea]
    emergency: Mapping[str, EmergencyNumber]
    retired: Mapping[str, Retired] = field(default_factory=dict)

    @property
    def secretive(self) -> frozenset[str]:
        """The ids of organisations that run an offer whose address is a secret."""
        return frozenset(offer.organisation for offer in self.offers.values() if offer.place.address_confidential)
