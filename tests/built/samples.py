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
PAGES = [
    *(f"{lang}/{path}" for lang in LANGUAGES for kind, path in KINDS.items() if kind != "document" or lang not in PARTIAL),
    "de/fuer-beratung/",
]
NEUTRAL = ["", "l/", "a/work/", "o/sprachcafe/", "o/frauen-naehkurs/", "404.html"]


def language(path: str) -> str:
    """The language a path belongs to; the chooser and the error page are German at heart."""
    return path.split("/", maxsplit=1)[0] if path.split("/", maxsplit=1)[0] in LANGUAGES else "de"
