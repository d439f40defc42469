"""How far translations are, and what is left to do."""

import shutil
from pathlib import Path, PurePosixPath

import pytest

from tests.reports.samples import BASE, PROJECT, changed
from wegweiser.documents import REQUIRED
from wegweiser.project import Project
from wegweiser.reports.coverage import coverage, segments
from wegweiser.reports.inventory import SECTIONS, Unit, inventory, words
from wegweiser.reports.workload import Words, workload
from wegweiser.translation.status import Counts
from wegweiser.translation.text import State


def units(project: Project = PROJECT) -> tuple[Unit, ...]:
    assert project.catalogue
    return inventory(project.catalogue, project.messages, project.entries, project.documents)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "project"))


def test_every_text_is_counted_once() -> None:
    (english,) = coverage(units())

    assert english.total.total == len(PROJECT.messages) + len(PROJECT.documents)
    assert sum(counts.total for counts in english.sections.values()) == english.total.total
    # Four texts of the offer, and the library's one goal with its two commitments.
    offers = sum(message.context.startswith(("offer/", "goal/")) for message in PROJECT.messages)
    assert english.sections["language"].total == offers
    assert set(english.sections) <= {section.id for section in SECTIONS}


def test_the_states_of_the_base_site() -> None:
    (english,) = coverage(units())

    assert (english.lang, english.total.missing, english.total.outdated, english.total.reviewed) == ("en", 0, 0, 0)


def test_a_changed_text_is_outdated_and_a_new_one_missing(root: Path) -> None:
    changed(root, "Für alle, die einen Deutschkurs suchen.", "Für alle Menschen, die einen Deutschkurs suchen.")
    project = changed(root, "status: active", "status: active\nstatus_note: Im Sommer machen wir zwei Wochen Pause.")

    (english,) = coverage(units(project))
    (load,) = workload(units(project))

    assert (english.sections["language"].outdated, english.sections["language"].missing) == (1, 1)
    assert (load.total.outdated, load.total.missing) == (7, 7)
    assert load.parts[0].file == PurePosixPath("translations/en/offers.po")
    assert load.parts[0].words.writing == 14


def test_a_language_nobody_began_misses_everything(root: Path) -> None:
    project = changed(root, "status: required", "status: required\n  - code: ar\n    status: in_progress", "offers/municipality.yml")

    found = {each.lang: each.total for each in coverage(units(project))}
    loads = workload(units(project))

    assert found["ar"] == Counts(found["en"].total, 0, 0, 0)
    assert [load.lang for load in loads] == ["ar", "en"]
    assert {part.file for part in loads[0].parts if part.section == "documents"} == {
        PurePosixPath(f"docs/{name}.ar.md") for name in ("index", *REQUIRED)
    }


def test_parts_with_the_most_to_write_come_first_then_those_to_review() -> None:
    made = [
        Unit("ar", section, PurePosixPath(f"{section}.po"), count, state)
        for section, count, state in (
            ("work", 5, State.missing),
            ("law", 9, State.outdated),
            ("money", 7, State.machine),
            ("health", 90, State.reviewed),
            ("family", 8, State.machine),
        )
    ]

    (load,) = workload(made)

    assert [part.section for part in load.parts] == ["law", "work", "family", "money"]
    assert load.total == Words(5, 9, 15)


@pytest.mark.parametrize(
    ("text", "count"),
    [("Rufen Sie an.", 3), ("– A2 – B1", 2), ("[So beginnen Sie](page:anfang)", 3), ("**Was** ist das?", 3), ("", 0)],
)
def test_words_as_translators_count_them(text: str, count: int) -> None:
    assert words(text) == count


@pytest.mark.parametrize("counts", [Counts(1, 2, 3, 4), Counts(0, 0, 3, 0), Counts(1, 0, 0, 9999), Counts(0, 0, 0, 0)])
def test_a_bar_is_whole_and_never_rounds_a_rest_away(counts: Counts) -> None:
    bar = segments(counts)

    assert sum(piece.length for piece in bar) == pytest.approx(100 if counts.total else 0, abs=0.1)
    assert len(bar) == sum(count > 0 for count in (counts.missing, counts.outdated, counts.machine, counts.reviewed))
    assert all(0 < piece.share < 100 for piece in bar) or len(bar) < 2
