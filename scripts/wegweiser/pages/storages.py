"""Everything the site may keep on a device. The privacy notice lists just this, and a browser test compares it with what is there."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from wegweiser.pages.draft import Draft
from wegweiser.theme.scripts import WORKER


@dataclass(frozen=True)
class Storage:
    """Something on the device: its name with `<gaps>`, its kind as browsers call it, what for, which tap sets and which removes it."""

    name: str
    kind: str
    purpose: Markup
    tap: Markup
    removed: Markup


def storages(draft: Draft) -> tuple[Storage, ...]:
    """All of them, in the words of the draft's language."""
    t = draft.t
    keep, remove = t("Diese Sprache auf dem Telefon behalten"), t("Vom Telefon entfernen")
    return (
        Storage(
            "list",
            "localStorage",
            t("Kennzeichen der Angebote und Ziele auf Ihrer Liste"),
            t("Auf diesem Gerät behalten"),
            t("Jetzt löschen"),
        ),
        Storage("wegweiser <path>", "Cache Storage", t("welche Sprachen auf Ihrem Telefon sind und seit wann"), keep, remove),
        Storage("wegweiser <path> <language> <hash>", "Cache Storage", t("die Seiten einer Sprache"), keep, remove),
        Storage(WORKER, "Service Worker", t("zeigt diese Seiten ohne Internet"), keep, remove),
    )
