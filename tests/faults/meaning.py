"""Faults of meaning in the German catalogue, hard German, and acceptances that are good for nothing."""

import re

from tests.faults.shape import put
from tests.faults.tree import CATALOGUE, DISTRICTS, MUNICIPALITY, Place, Plant, Tree

COURSES = ("language_course", "class_school", "meeting")
UNKNOWN = "  step_free: unknown\n  toilet: unknown\n  lift: unknown\n  hearing: unknown\n  easy_language: unknown"
LAW = "  rule: only\n  codes: [duldung]\n  legal_basis: § 1 AufenthG\n  valid_until: "
ORGANISATION = "name: {}\nkind: association\nlanguages: [de]\nverified_on: 2026-11-01\nverified_by: Amt\nverified_how: phone\ndemo: true\n"


def ages_reversed(tree: Tree) -> Place:
    path = tree.offer()
    tree.put(path, "age_min", "30")
    return tree.put(path, "age_max", str(tree.random.randint(5, 29)))


def course_without(key: str, *types: str) -> Plant:
    def plant(tree: Tree) -> Place:
        path = tree.offer(lambda offer: offer.type in types)
        tree.remove(path, key)
        return tree.line(path, "^type:")

    return plant


def dates_reversed(tree: Tree) -> Place:
    path = tree.offer()
    tree.put(path, "start", "2027-05-02")
    return tree.put(path, "end", "2027-05-01")


def duplicate_label(tree: Tree) -> Place:
    names = re.findall(r"^  name: (.*)$", tree.text(DISTRICTS), re.MULTILINE)
    first, second = sorted(tree.random.sample(range(len(names)), 2))
    return tree.swap(DISTRICTS, rf"(?<=^  name: ){names[second]}$", names[first])


def duplicate_title(tree: Tree) -> Place:
    path = tree.offer()
    other = tree.random.choice([offer.title for offer in CATALOGUE.offers.values() if f"title: {offer.title}\n" not in tree.text(path)])
    return tree.put(path, "title", f'"{other}"')


def ended_still_active(tree: Tree) -> Place:
    path = tree.offer()
    tree.remove(path, "start", "recurring", "valid_from")
    tree.put(path, "end", "2026-10-01")
    return tree.put(path, "status", "active")


def implausible_hours(tree: Tree) -> Place:
    wrong = tree.random.choice(["Mo 20:00-18:00", "Mo-Fr 09:03-12:00", "Tu 06:00-14:00,14:30-23:30", "Mo 10:00-10:00"])
    if tree.random.random() < 0.5:
        return tree.put(tree.organisation(), "hours", f'"{wrong}"')
    return tree.put(tree.offer(), "schedule", f'  hours: "{wrong}"')


def keywords_missing(tree: Tree) -> Place:
    path = tree.offer()
    tree.remove(path, "keywords")
    return tree.line(path, "^title:")


def map_outside(tree: Tree) -> Place:
    tree.put(MUNICIPALITY, "box", "  south: 50.4\n  north: 50.7\n  west: 8.3\n  east: 8.7")
    path = tree.offer(lambda offer: offer.place.kind == "fixed" and not offer.place.address_confidential)
    tree.swap(path, r"^place:\n", f"place:\n  map:\n    lat: {tree.random.choice(['51.55', '50.75', '49.9'])}\n    lon: 8.9\n")
    return tree.line(path, "^    lat:")


def language_without_formats(tree: Tree) -> Place:
    tree.swap(MUNICIPALITY, r"^languages:\n", "languages:\n  - code: rom\n    status: in_progress\n")
    return tree.line(MUNICIPALITY, "^  - code: rom")


def missing_interface_text(tree: Tree) -> Place:
    """A new language, for which this release has no interface."""
    tree.swap(MUNICIPALITY, r"^languages:\n", "languages:\n  - code: mt\n    status: required\n")
    return tree.line(MUNICIPALITY, "^  - code: mt")


def no_contact(tree: Tree) -> Place:
    path = tree.offer(lambda offer: offer.registration.mode not in ("phone", "mail"))
    organisation = re.findall(r"^organisation: (.*)$", tree.text(path), re.MULTILINE)[0]
    tree.remove(path, "contact")
    tree.remove(f"offers/organisations/{organisation}.yml", "phone", "email", "web")
    return tree.begin(path)


def place_without_accessibility(tree: Tree) -> Place:
    path = tree.offer(lambda offer: offer.place.kind in ("fixed", "several"))
    tree.remove(path, "accessibility")
    place, line = tree.line(path, "^place:")
    return place, line + 1


def reached_below_required(tree: Tree) -> Place:
    path = tree.offer()
    tree.put(path, "german_required", "B2")
    return tree.put(path, "german_reached", tree.random.choice(["A1", "A2", "B1"]))


def reserved_data(tree: Tree) -> Place:
    tree.swap(MUNICIPALITY, "^demo: true", "demo: false")
    return tree.line(tree.organisation(), "^phone:")


def residence_rule_expired(tree: Tree) -> Place:
    path = tree.offer()
    tree.put(path, "residence_status", LAW + "2026-01-31")
    return tree.line(path, "^  valid_until: 2026-01-31")


def retired_id(tree: Tree) -> Place:
    path = tree.offer()
    tree.write("offers/retired.yml", f"- id: {path.split('/')[-1].removesuffix('.yml')}\n  retired_on: 2026-01-31\n")
    return tree.begin(path)


def address_beside_secret(tree: Tree) -> Place:
    address = 'address:\n  street: Beispielgasse 3\n  postcode: "35576"\n  city: Wetzlar\n'
    path, line = tree.insert("offers/organisations/schutzraum-beispiel.yml", address, r"^(?:about|web|phone|email|languages):")
    return path, line + 1


def unused_organisation(tree: Tree) -> Place:
    path = "offers/organisations/" + tree.random.choice(["aalverein", "mittenverein", "zettelverein"]) + ".yml"
    tree.write(path, ORGANISATION.format("Unbenutzt e. V."))
    return path, 1


def unused_district(tree: Tree) -> Place:
    return tree.insert(DISTRICTS, "- id: niemandsland\n  name: Niemandsland\n", r"^- id:")


def unused_goal(tree: Tree) -> Place:
    goal = "  - id: ohne-weg\n    goal: Ich finde einen Weg.\n    person:\n      - Ich suche.\n    counselling:\n      - Wir suchen.\n"
    return tree.insert(tree.goals(), goal, r"^  - id:")


def still(key: str, value: str, *gone: str) -> Plant:
    """A key with a wrong value in an offer that is not over, after others are gone."""

    def plant(tree: Tree) -> Place:
        path = tree.offer()
        tree.remove(path, *gone)
        return tree.put(path, key, value)

    return plant


def named(title: str, key: str, age: str) -> Plant:
    def plant(tree: Tree) -> Place:
        path = tree.offer()
        tree.put(path, "title", title)
        return tree.put(path, key, age)

    return plant


def page_icon(tree: Tree) -> Place:
    return tree.put(tree.page(), "icon", "gibt-es-nicht")


def unknown_organisation(tree: Tree) -> Place:
    return tree.put(tree.offer(), tree.random.choice(["organisation", "owner"]), "gibt-es-nicht")


def verified(day: str) -> Plant:
    return lambda tree: tree.put(tree.random.choice([tree.offer(), tree.organisation()]), "verified_on", day)


def say(*sentences: str) -> Plant:
    """One of the sentences in any text."""
    return lambda tree: tree.say(tree.random.choice(sentences))


HARD = (
    "Die Inanspruchnahme individueller Unterstützungsmöglichkeiten ermöglicht zugewanderten Personen die Weiterentwicklung persönlicher "
    "Voraussetzungen. Gemeinsame Auswertung vorhandener Unterlagen verdeutlicht anschließend notwendige Veränderungen. Regelmäßige "
    "Informationsveranstaltungen vermitteln grundlegende Kenntnisse gesellschaftlicher Zusammenhänge und unterstützen selbstständige "
    "Entscheidungen über berufliche Möglichkeiten."
)
PASSIVE = "Sie werden hier beraten. Dann wird ein Kurs gesucht. Am Ende werden Sie dort angemeldet."

FAULTS: dict[str, Plant] = {
    "accessibility-unknown": put("accessibility", UNKNOWN),
    "ages-implausible": lambda tree: tree.random.choice([named("JMD", "age_min", "8"), named("MBE Mitte", "age_min", "16")])(tree),
    "address-beside-secret": address_beside_secret,
    "ages-reversed": ages_reversed,
    "all-with-others": put("target_groups", "[women, all]"),
    "contact-in-prose": say("Rufen Sie an unter 069 90009-123.", "Schreiben Sie an kurs@example.org.", "Mehr steht auf www.kurs.example."),
    "contradicting-groups": put("target_groups", "[women, men]"),
    "course-without-childcare": course_without("childcare", *COURSES),
    "course-without-level": course_without("german_reached", "language_course"),
    "date-in-prose": say("Wir beginnen am 15. Januar.", "Kommen Sie am 01.02.2027.", "Im Mai 2027 geht es weiter."),
    "dates-reversed": dates_reversed,
    "demo-data": lambda tree: tree.put(tree.organisation(), "phone", '"+496441990"'),
    "duplicate-label": duplicate_label,
    "duplicate-title": duplicate_title,
    "ended-still-active": ended_still_active,
    "image": lambda tree: tree.paragraph("![Das Haus](https://haus.example/bild.png)"),
    "implausible-hours": implausible_hours,
    "keywords-missing": keywords_missing,
    "map-outside": map_outside,
    "language-without-formats": language_without_formats,
    "missing-interface-text": missing_interface_text,
    "no-contact": no_contact,
    "one-word-without-context": lambda tree: tree.put(tree.offer(), "title", tree.random.choice(["Aufenthalt", "Hilfe", "Kurs"])),
    "personal-contact": lambda tree: tree.put(tree.organisation(), "email", "erika.mustermann@example.org"),
    "place-without-accessibility": place_without_accessibility,
    "places-left-old": put("places_left", "  as_of: 2026-09-01\n  state: yes"),
    "price-in-prose": say("Das kostet 5 Euro.", "Bringen Sie 12,50 € mit."),
    "reached-below-required": reached_below_required,
    "registration-without-contact": put("registration", "  mode: form"),
    "reserved-data": reserved_data,
    "residence-rule-expired": residence_rule_expired,
    "retired-id": retired_id,
    "status-until-passed": still("status_until", "2026-11-01"),
    "status-without-note": still("status", "paused", "status_note", "status_until"),
    "unknown-district": lambda tree: tree.swap(tree.offer(lambda offer: offer.place.district), r"(?<=^  district: ).*", "niemandsland"),
    "unknown-goal": put("agreement_steps", "[gibt-es-nicht]"),
    "unknown-icon": page_icon,
    "unknown-link": lambda tree: tree.paragraph("[Hier](page:gibt-es-nicht)"),
    "unknown-offer": put("related", "[gibt-es-nicht]"),
    "unknown-organisation": unknown_organisation,
    "unused-district": unused_district,
    "unused-goal": unused_goal,
    "unused-organisation": unused_organisation,
    "valid-too-long": still("valid_until", "2030-01-01", "open_ended"),
    "valid-until-passed": still("valid_until", "2026-10-01", "open_ended"),
    "verified-in-future": verified("2026-12-24"),
    "verified-long-overdue": verified("2025-01-01"),
    "verified-too-long-ago": verified("2026-02-01"),
    "abbreviation": say("Wir helfen z. B. bei Briefen.", "Bringen Sie Papiere usw. mit."),
    "forbidden-word": say("Wir beraten Ausländer gern.", "Diese Maßnahme hilft Ihnen weiter.", "Alle Bürger*innen sind willkommen."),
    "hard-text": put("description", HARD),
    "high-lix": put("description", HARD),
    "long-compound": say("Hier ist die Lebensmittelausgabestelle."),
    "long-sentence": say(
        "Wir helfen allen Menschen gern und immer und suchen mit Ihnen einen Kurs und einen Platz und ein Buch und einen Stift."
    ),
    "negation-heavy": say("Niemand geht nicht ohne einen Kurs nach Hause."),
    "passive-voice": put("description", PASSIVE),
    "acceptance-without-reason": lambda tree: tree.insert(tree.offer(), "# accept: no-contact\n"),
    "needless-acceptance": lambda tree: tree.insert(tree.offer(), "# accept: no-contact – nur vor Ort\n"),
}
"""Rule → how to plant its fault."""
