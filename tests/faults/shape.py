"""Faults that the loader finds: files, lines and single values; and the way files are written."""

import re
import shutil
from pathlib import Path

from tests.faults.tree import DISTRICTS, MUNICIPALITY, Place, Plant, Tree
from wegweiser.documents import MADE, REQUIRED


def put(key: str, value: str) -> Plant:
    """A key with a wrong value, in any offer that is not over."""
    return lambda tree: tree.put(tree.offer(), key, value)


def address_incomplete(tree: Tree) -> Place:
    path = tree.offer(lambda offer: offer.place.kind == "fixed" and not offer.place.address_confidential)
    tree.swap(path, r"^  postcode: .*\n", "")
    place, line = tree.line(path, "^place:")
    return place, line + 1


def bad_date(tree: Tree) -> Place:
    return tree.swap(tree.offer(), r"\b20\d\d-\d\d-\d\d$", tree.random.choice(["31.12.2026", "2026-02-30", "morgen"]))


def bad_language(tree: Tree) -> Place:
    return tree.swap(tree.offer(), r"(?<=  - code: )[a-z]+", "deutsch")


def bad_opening_hours(tree: Tree) -> Place:
    path = tree.offer(lambda offer: offer.schedule.hours)
    return tree.swap(path, r"(?<=^  hours: ).*", "Montag 9 Uhr")


def bad_po(tree: Tree) -> Place:
    path, entry = tree.entry(lambda _: True)
    assert entry.position
    lines = tree.text(path).split("\n")
    lines[entry.position.line - 1] += " kaputt"
    tree.write(path, "\n".join(lines))
    return path, entry.position.line


def bad_url(tree: Tree) -> Place:
    return tree.swap(tree.offer(lambda offer: offer.source_url), r"(?<=^source_url: ).*", "www.kaputt")


def document(tree: Tree, lang: str = "*") -> Path:
    return tree.random.choice(sorted((tree.root / "docs").rglob(f"*.{lang}.md")))


def document_in_the_way(tree: Tree) -> Place:
    old = document(tree)
    new = tree.root / "docs" / f"{tree.random.choice(MADE)}.{old.name.split('.')[1]}.md"
    new.parent.mkdir(exist_ok=True)
    shutil.copy(old, new)
    return new.relative_to(tree.root).as_posix(), 1


def document_language(tree: Tree) -> Place:
    old = document(tree)
    new = old.with_name(old.name.split(".")[0] + tree.random.choice([".md", ".xx.md"]))
    old.rename(new)
    return new.relative_to(tree.root).as_posix(), 1


def document_missing(tree: Tree) -> Place:
    gone = document(tree, "[!d]*")
    gone.unlink()
    return gone.with_name(gone.name.split(".")[0] + ".de.md").relative_to(tree.root).as_posix(), 1


def required_document_missing(tree: Tree) -> Place:
    gone = tree.root / "docs" / f"{tree.random.choice(REQUIRED)}.de.md"
    gone.unlink()
    return gone.relative_to(tree.root).as_posix(), 1


def document_outdated(tree: Tree) -> Place:
    german = document(tree, "de")
    while "german_only: true" in german.read_text("utf-8"):
        german = document(tree, "de")
    german.write_text(german.read_text("utf-8") + "\nNeu.\n", "utf-8")
    return german.with_name(german.name.replace(".de.", f".{tree.random.choice(['en', 'ar', 'uk'])}.")).relative_to(tree.root).as_posix(), 1


def document_without_title(tree: Tree) -> Place:
    path = document(tree)
    path.write_text(re.sub(r"\A---\n.*?\n---\n", "", path.read_text("utf-8"), flags=re.DOTALL), "utf-8")
    return path.relative_to(tree.root).as_posix(), 1


def duplicate_id(tree: Tree) -> Place:
    id = tree.random.choice(re.findall(r"^- id: (.*)$", tree.text(DISTRICTS), re.MULTILINE))
    tree.write(DISTRICTS, tree.text(DISTRICTS) + f"- id: {id}\n  name: Doppelt\n")
    return DISTRICTS, tree.text(DISTRICTS).count("\n") - 1


def duplicate_key(tree: Tree) -> Place:
    path = tree.offer()
    tree.write(path, tree.text(path) + tree.random.choice(re.findall(r"^[a-z_]+: [^|\n]+\n", tree.text(path), re.MULTILINE)))
    return path, tree.text(path).count("\n")


def emptied(tree: Tree) -> Place:
    path = tree.random.choice([tree.offer(), tree.organisation(), tree.page()])
    tree.write(path, "")
    return path, 1


def empty_value(tree: Tree) -> Place:
    return tree.swap(tree.offer(), r"(?<=^)(title|summary|owner|type|verified_by): .*", "title:")


def large(tree: Tree) -> Place:
    path = tree.offer()
    tree.write(path, tree.text(path) + "#" * 1_000_000 + "\n")
    return path, 1


def link_outside(tree: Tree) -> Place:
    path = tree.offer()
    (tree.root.parent / "elsewhere.yml").write_text(tree.text(path), "utf-8")
    (tree.root / path).unlink()
    (tree.root / path).symlink_to(tree.root.parent / "elsewhere.yml")
    return path, 1


def anywhere(text: str) -> Plant:
    """Whole lines between any two keys of an offer."""
    return lambda tree: tree.insert(tree.offer(), text)


def missing_key(tree: Tree) -> Place:
    path = tree.offer()
    tree.remove(path, tree.random.choice(["title", "summary", "type", "target_groups", "cost", "registration", "schedule", "verified_on"]))
    return tree.begin(path)


def without(*keys: str) -> Plant:
    """An offer without keys of which it needs one: said where the offer begins."""

    def plant(tree: Tree) -> Place:
        path = tree.offer()
        tree.remove(path, *keys)
        return tree.begin(path)

    return plant


def no_municipality(tree: Tree) -> Place:
    (tree.root / MUNICIPALITY).unlink()
    return MUNICIPALITY, 1


def no_source_language(tree: Tree) -> Place:
    tree.swap(MUNICIPALITY, "status: source", "status: required")
    return tree.begin(MUNICIPALITY)


def not_utf8(tree: Tree) -> Place:
    path = tree.offer()
    text = tree.text(path)
    (tree.root / path).write_bytes(text.encode("latin-1", "replace"))
    first = next(at for at, letter in enumerate(text) if "\x7f" < letter < "\u0100")
    return path, text.count("\n", 0, first) + 1


def one_sided_goal(tree: Tree) -> Place:
    path, line = tree.insert(tree.goals(), "      - Ich übe jeden Tag.\n", r"(?<=    person:\n)      - ")
    lines = tree.text(path).split("\n")
    return path, next(number for number in range(line, 0, -1) if lines[number - 1].startswith("  - id:"))


def several_documents(tree: Tree) -> Place:
    return tree.insert(tree.offer(), "---\n")


def stray_file(tree: Tree) -> Place:
    folder = tree.random.choice(sorted(path for path in (tree.root / "offers").rglob("*") if path.is_dir()))
    file = folder / tree.random.choice(["notizen.txt", "kurs.yaml", "alt"])
    file.write_text("title: Kurs\n", "utf-8")
    return file.relative_to(tree.root).as_posix(), 1


def tab(tree: Tree) -> Place:
    return tree.swap(tree.offer(), r"^  (?=[a-z_]+: )", "\t")


def unreadable(tree: Tree) -> Place:
    path = Path(tree.offer()).parent / "ordner.yml"
    (tree.root / path).mkdir()
    return path.as_posix(), 1


def wrong_folder(tree: Tree) -> Place:
    old = Path(tree.offer())
    areas = [area for area in ("education", "housing", "money", "law", "everyday") if area != old.parent.name]
    new = Path("offers", tree.random.choice(areas), old.name)
    (tree.root / old).rename(tree.root / new)
    return tree.line(new.as_posix(), "^life_areas:")


def key_order(tree: Tree) -> Place:
    path = tree.offer()
    verified = next(iter(re.findall(r"^verified_how: .*\n", tree.text(path), re.MULTILINE)))
    tree.remove(path, "verified_how")
    tree.write(path, tree.text(path) + verified)
    return tree.line(path, "^verified_how:")


def not_nfc(tree: Tree) -> Place:
    return tree.say("Wir o\u0308ffnen die Tür für alle Menschen.")


def trailing_space(tree: Tree) -> Place:
    return tree.swap(tree.offer(), r"(?<=[a-z])$(?=\n[a-z])", "  ")


FAULTS: dict[str, Plant] = {
    "address-incomplete": address_incomplete,
    "anchor": lambda tree: tree.swap(tree.offer(), r"(?<=^)(title|summary): ", "title: &t "),
    "bad-amount": put("cost", "  amount: 2,50\n  kind: fixed"),
    "bad-date": bad_date,
    "bad-email": lambda tree: tree.put(tree.organisation(), "email", "beratung(at)example.org"),
    "bad-language": bad_language,
    "bad-number": put("age_min", "zwölf"),
    "bad-opening-hours": bad_opening_hours,
    "bad-phone": lambda tree: tree.put(tree.organisation(), "phone", '"06441 99-0"'),
    "bad-po": bad_po,
    "bad-url": bad_url,
    "bad-yaml": put("summary", "[offen"),
    "bad-yes-no": put("demo", "ja"),
    "cost-without-amount": put("cost", "  kind: fixed"),
    "document-in-the-way": document_in_the_way,
    "document-language": document_language,
    "document-missing": document_missing,
    "document-outdated": document_outdated,
    "document-without-title": document_without_title,
    "duplicate-id": duplicate_id,
    "duplicate-key": duplicate_key,
    "empty-file": emptied,
    "empty-value": empty_value,
    "file-too-large": large,
    "free-with-amount": put("cost", "  kind: free\n  amount: 5"),
    "id-in-file": anywhere("id: kurs\n"),
    "link-outside": link_outside,
    "merge-conflict": anywhere("<<<<<<< HEAD\n"),
    "missing-key": missing_key,
    "no-end-said": without("valid_until", "open_ended"),
    "no-municipality": no_municipality,
    "no-source": without("source_url", "source_note"),
    "no-source-language": no_source_language,
    "not-utf8": not_utf8,
    "one-sided-goal": one_sided_goal,
    "out-of-range": put("age_min", "130"),
    "range-without-end": put("cost", "  kind: range\n  amount: 5"),
    "required-document-missing": required_document_missing,
    "residence-without-law": put("residence_status", "  rule: only"),
    "schedule-empty": put("schedule", "  by_appointment: false"),
    "secret-address-shown": put("place", "  kind: fixed\n  street: Beispielstraße 1\n  address_confidential: true"),
    "several-documents": several_documents,
    "stray-file": stray_file,
    "tab": tab,
    "tag": lambda tree: tree.swap(tree.offer(), r"(?<=^)(title|summary): ", "title: !wichtig "),
    "too-long": put("title", "Kurs " * 20),
    "unknown-key": anywhere("Beshreibung: Kurs\n"),
    "unknown-value": put("type", "kurz"),
    "unreadable-file": unreadable,
    "wrong-folder": wrong_folder,
    "wrong-form": put("organisation", "Der Verein"),
    "wrong-length": put("title", "ab"),
    "wrong-type": put("organisation", "[verein]"),
    "key-order": key_order,
    "not-nfc": not_nfc,
    "trailing-space": trailing_space,
}
"""Rule → how to plant its fault."""
