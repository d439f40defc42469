"""How long a verification holds: the offer's own interval, or what is usual for its type."""

from __future__ import annotations

from wegweiser.model.offer import Offer
from wegweiser.model.terms import OfferType

USUAL = 180
"""Days, for offers and organisations."""
LAST = 365
"""Days after which nobody may rely on it any more."""
_COURSES = (OfferType.language_course, OfferType.class_school)


def interval(offer: Offer) -> int:
    """After how many days somebody should verify again."""
    return offer.verify_every_days or (90 if offer.type in _COURSES else USUAL)


def last(offer: Offer) -> int:
    """After how many days the offer may no longer be shown like this: twice its own interval."""
    return 2 * offer.verify_every_days if offer.verify_every_days else 180 if offer.type in _COURSES else LAST
