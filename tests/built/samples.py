"""Which pages the browser opens: every kind of page, and the offers that are special."""

LANGUAGES = ("de", "en", "ar", "uk", "de-simple", "tr", "fa", "ru", "ro", "pl", "bg", "fr", "ckb", "ti")
RIGHT_TO_LEFT = ("ar", "fa", "ckb")
PARTIAL = ("ckb", "ti")
"""Languages that are not whole on purpose: what nobody has translated stands there in German."""
CLOSELY = ("de", "ar", "uk", "ti")
"""One of each script, for what costs seconds per page and says the same in every language of a script."""

KINDS = {
    "home": "",
    "area": "areas/language/",
    "offers": "offers/",
    "offers of one kind": "find/free/",
    "offer": "offers/integrationskurs-vormittag/",
    "offer several places": "offers/bewerbungs-werkstatt/",
    "offer confidential": "offers/schutz-beratung/",
    "offer paused": "offers/kleidertausch/",
    "offer odd weeks": "offers/sprachcafe/",
    "offer ended": "offers/deutsch-pflege-b2/",
    "offer online": "offers/deutsch-a2-online/",
    "offer replaced": "offers/sprachtreff-altstadt/",
    "offer gone": "offers/frauen-naehkurs/",
    "organisations": "organisations/",
    "organisation": "organisations/fachdienst-integration/",
    "agreement": "agreement/",
    "agreement page": "agreement/was-ist-das/",
    "agreement table": "agreement/was-es-nicht-ist/",
    "agreement sheet": "agreement/vorlage/",
    "agreement goals": "agreement/ziele/",
    "goals": "goals/",
    "goals of an area": "goals/work/",
    "emergency": "emergency/",
    "posters": "posters/",
    "poster": "posters/work/",
    "list": "list/",
    "document": "about/",
    "accessibility statement": "legal/accessibility/",
}
FEW = (
    "home",
    "area",
    "offer",
    "offer confidential",
    "agreement page",
    "agreement table",
    "goals of an area",
    "emergency",
    "list",
    "document",
)
WHOLLY = ("de", "en", "ar", "uk")
"""Languages in which every kind of page is opened; in the others a few kinds show what another language can break."""


def kinds(lang: str) -> tuple[str, ...]:
    """The kinds of page that are opened in a language, as far as it has them."""
    return tuple(kind for kind in (KINDS if lang in WHOLLY else FEW) if kind != "document" or lang not in PARTIAL)


PAGES = [*(f"{lang}/{KINDS[kind]}" for lang in LANGUAGES for kind in kinds(lang)), "de/fuer-beratung/"]
NEUTRAL = ["", "l/", "a/work/", "o/sprachcafe/", "o/frauen-naehkurs/", "404.html"]


def language(path: str) -> str:
    """The language a path belongs to; the chooser and the error page are German at heart."""
    return path.split("/", maxsplit=1)[0] if path.split("/", maxsplit=1)[0] in LANGUAGES else "de"
