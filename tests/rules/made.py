"""Bad sites that cannot lie in git: each function makes one of the base and says what is marked."""

from collections.abc import Callable
from pathlib import Path

Mark = tuple[str, int, str]
"""(path, line, rule)."""


def unreadable(site: Path) -> Mark:
    (site / "offers/language/ordner.yml").mkdir()
    return ("offers/language/ordner.yml", 1, "unreadable-file")


def outside(site: Path) -> Mark:
    (site.parent / "passwort.yml").write_text("title: geheim", "utf-8")
    (site / "offers/language/kurs.yml").symlink_to(site.parent / "passwort.yml")
    return ("offers/language/kurs.yml", 1, "link-outside")


def large(site: Path) -> Mark:
    with (site / "offers/language/kurs.yml").open("wb") as file:
        file.truncate(50_000_000)
    return ("offers/language/kurs.yml", 1, "file-too-large")


def deep(site: Path) -> Mark:
    (site / "offers/language/kurs.yml").write_bytes(b"[" * 900_000)
    return ("offers/language/kurs.yml", 1, "bad-yaml")


def latin(site: Path) -> Mark:
    (site / "offers/language/kurs.yml").write_bytes("title: Kurs\nsummary: für alle\n".encode("latin-1"))
    return ("offers/language/kurs.yml", 2, "not-utf8")


def latin_page(site: Path) -> Mark:
    (site / "docs/about.de.md").write_bytes("Über uns".encode("latin-1"))
    return ("docs/about.de.md", 1, "not-utf8")


def conflict(site: Path) -> Mark:
    """A fixture with such a line would look like a conflict in every tool."""
    file = site / "offers/language/kurs-beratung.yml"
    text = file.read_text("utf-8")
    file.write_text(text + "<<<<<<< HEAD\n", "utf-8")
    return ("offers/language/kurs-beratung.yml", text.count("\n") + 1, "merge-conflict")


MADE: tuple[Callable[[Path], Mark], ...] = (unreadable, outside, large, deep, latin, latin_page, conflict)
