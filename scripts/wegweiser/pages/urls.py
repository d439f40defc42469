"""Permanent addresses. A path is relative to the site's root and ends in `/`."""

from __future__ import annotations

CHOOSER = ""
"""The site's root, in no language."""
MISSING = "404.html"
"""What a server shows for any unknown address; the only page whose path does not end in `/`."""


def home(lang: str) -> str:
    """Home of a language."""
    return f"{lang}/"


def offer(lang: str, id: str) -> str:
    """One offer."""
    return f"{lang}/offers/{id}/"


def calendar(lang: str, id: str) -> str:
    """The dates of an offer, for the calendar of a phone."""
    return f"{lang}/offers/{id}.ics"


def offers(lang: str) -> str:
    """All offers A–Z."""
    return f"{lang}/offers/"


def area(lang: str, area: str) -> str:
    """One life area."""
    return f"{lang}/areas/{area}/"


def filters(lang: str, area: str) -> str:
    """What the filters of one life area's page need; loaded when somebody opens them."""
    return f"{lang}/areas/{area}/filters.json"


def organisation(lang: str, id: str) -> str:
    """One organisation."""
    return f"{lang}/organisations/{id}/"


def organisations(lang: str) -> str:
    """All organisations."""
    return f"{lang}/organisations/"


def agreement(lang: str, id: str = "") -> str:
    """One agreement page, or their overview."""
    return f"{lang}/agreement/{id}/" if id else f"{lang}/agreement/"


def goals(lang: str, area: str = "") -> str:
    """The goals of one life area, or the overview of the goal library."""
    return f"{lang}/goals/{area}/" if area else f"{lang}/goals/"


def counselling(lang: str) -> str:
    """Where to find counselling."""
    return f"{lang}/counselling/"


def find(lang: str, facet: str) -> str:
    """Offers of one kind that many look for (`free`): beside the offers, so that no offer's id can be in the way."""
    return f"{lang}/find/{facet}/"


def search(lang: str) -> str:
    """The file that the search reads."""
    return f"{lang}/search.json"


def emergency(lang: str) -> str:
    """Emergency numbers."""
    return f"{lang}/emergency/"


def offline(lang: str) -> str:
    """Where a language can be kept on the phone."""
    return f"{lang}/offline/"


def pack(lang: str) -> str:
    """The file that holds a language for the phone. Servers unpack what ends in .gz on their own; this name means nothing to them."""
    return f"{lang}/offline/pack.bin"


def manifest(lang: str) -> str:
    """What the phone needs to know to put a language beside its apps."""
    return f"{lang}/manifest.webmanifest"


def posters(lang: str, id: str = "") -> str:
    """One poster, by its life area or `all`, or their overview."""
    return f"{lang}/posters/{id}/" if id else f"{lang}/posters/"


def sheet(lang: str) -> str:
    """The agreement sheet, to be filled in on the screen or printed blank."""
    return f"{lang}/sheet/"


def sheet_texts(lang: str) -> str:
    """What the sheet needs to speak a language beside another one."""
    return f"{lang}/sheet.json"


def picks(lang: str) -> str:
    """The list."""
    return f"{lang}/list/"


def side_by_side(lang: str) -> str:
    """What reading in two languages says in one of them."""
    return f"{lang}/side-by-side.json"


def data_page(lang: str) -> str:
    """What there is as open data."""
    return f"{lang}/data/"


def data(lang: str, name: str) -> str:
    """A file of open data in one language; outside of its pages, so that no phone keeps it with them."""
    return f"data/{lang}/{name}"


def fragment(lang: str, name: str) -> str:
    """A piece of HTML for the pages of others: `offers/x` or `areas/work`."""
    return data(lang, f"embed/{name}.inc")


DATA_SCHEMA = "data/offers.schema.json"
"""The JSON Schema of the catalogue as data."""


DATA_RECORD = "data/dcat.jsonld"
"""What data portals need to know of it."""


def about(lang: str) -> str:
    """What this site is (hand-written)."""
    return f"{lang}/about/"


def legal(lang: str, id: str) -> str:
    """A legal page: imprint, privacy or accessibility."""
    return f"{lang}/legal/{id}/"


def document(lang: str, name: str) -> str:
    """A hand-written page; `index` is home."""
    return home(lang) if name == "index" else f"{lang}/{name}/"


def neutral(id: str) -> str:
    """An offer in no language: what a QR code on paper holds."""
    return f"o/{id}/"


def neutral_area(area: str) -> str:
    """A life area in no language: what the QR code on a poster holds."""
    return f"a/{area}/"


PICKS = "l/"
"""The list in no language: what a link or QR code of a list holds."""


def qr(id: str) -> str:
    """The QR code of an offer's address in no language."""
    return f"o/{id}/qr.svg"


def relative(origin: str, target: str) -> str:
    """The link from one page's path to another path or file of the site; `./` where both are the same."""
    return "../" * origin.count("/") + target or "./"
