"""Ids that are gone for good: their addresses stand on paper, so no other offer may get them."""

from __future__ import annotations

from wegweiser.model.base import Model
from wegweiser.model.scalars import Date, Slug


class Retired(Model):
    """One entry of `offers/retired.yml`."""

    id: Slug
    """Die id eines Angebots, das es nicht mehr gibt; sie wird nie wieder vergeben."""
    replaced_by: Slug | None = None
    """Die id des Angebots, zu dem die alte Adresse führen soll."""
    retired_on: Date
    """Tag, an dem die Datei gelöscht oder umbenannt wurde."""
