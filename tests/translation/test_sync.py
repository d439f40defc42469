"""`wegweiser sync` on a small site."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.translation.samples import copied, loaded, replaced
from wegweiser.translation.edition import edition
from wegweiser.translation.files import FILES, entries
from wegweiser.translation.messages import messages
from wegweiser.translation.po import Entry
from wegweiser.translation.sync import SyncedFile, sync
from wegweiser.translation.text import State

OFFER = "offers/language/deutsch-a1.yml"
TITLE = "offer/deutsch-a1/title"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copied(tmp_path)


def contents(root: Path) -> dict[Path, tuple[bytes, int]]:
    return {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in (root / "translations").rglob("*") if file.is_file()}


def offers(report: list[SyncedFile], lang: str = "ar") -> tuple[int, int, int, int]:
    file = next(file for file in report if str(file.path) == f"translations/{lang}/offers.po")
    return file.new, file.changed, file.removed, file.kept


def entry(root: Path, german: str) -> Entry:
    return next(entry for entry in entries(root, "ar")[0] if entry.text == german)


def test_the_first_run_writes_a_file_per_part_and_language(root: Path) -> None:
    report = sync(root)
    written = {file.relative_to(root).as_posix() for file in contents(root)}

    assert written == {f"translations/{lang}/{name}.po" for lang in ("ar", "fa-AF", "de-simple") for name in FILES}
    assert {str(file.path) for file in report} == written
    assert offers(report) == (9, 0, 0, 0)
    assert entries(root, "ar")[1] == ()


def test_the_second_run_touches_nothing(root: Path) -> None:
    sync(root)
    before = contents(root)

    assert offers(sync(root)) == (0, 0, 0, 9)
    assert contents(root) == before


def test_the_story_of_a_text(root: Path) -> None:
    sync(root)
    replaced(root / "translations/ar/offers.po", 'msgid "Deutsch A1"\nmsgstr ""', 'msgid "Deutsch A1"\nmsgstr "الألمانية"')
    translated = (sync(root), contents(root))[1]

    replaced(root / OFFER, "title: Deutsch A1", "title: Deutsch am Abend")
    site = loaded(root)
    assert site.catalogue
    found = messages(site.catalogue, site.positions)
    unsynced = edition("ar", site.catalogue, found, entries(root, "ar")[0], {})
    assert unsynced.text(TITLE, "Deutsch am Abend").state is State.outdated

    assert offers(sync(root)) == (0, 1, 0, 8)
    assert edition("ar", site.catalogue, found, entries(root, "ar")[0], {}) == unsynced
    assert entry(root, "Deutsch am Abend").previous == "Deutsch A1"

    replaced(root / OFFER, "keywords: [Kurs, Anfang]", "keywords: [Kurs]")
    assert offers(sync(root)) == (0, 0, 1, 8)

    replaced(root / OFFER, "title: Deutsch am Abend", "title: Deutsch A1")
    replaced(root / OFFER, "keywords: [Kurs]", "keywords: [Kurs, Anfang]")
    assert offers(sync(root)) == (1, 1, 0, 7)
    assert {file: raw for file, (raw, _) in contents(root).items()} == {file: raw for file, (raw, _) in translated.items()}


def test_a_removed_offer_leaves_its_translations_obsolete(root: Path) -> None:
    sync(root)
    replaced(root / "translations/ar/offers.po", 'msgid "Deutsch A1"\nmsgstr ""', 'msgid "Deutsch A1"\nmsgstr "الألمانية"')
    (root / OFFER).unlink()

    assert offers(sync(root)) == (0, 0, 9, 0)
    assert entry(root, "Deutsch A1").obsolete
    before = contents(root)
    sync(root)
    assert contents(root) == before


def test_a_damaged_file_is_left_alone_and_reported(root: Path) -> None:
    sync(root)
    file = root / "translations/ar/offers.po"
    replaced(file, 'msgid "Deutsch A1"\n', 'msgid "Deutsch A1\n')
    before = file.read_bytes()
    report = [synced for synced in sync(root) if synced.problems]

    assert [str(synced.path) for synced in report] == ["translations/ar/offers.po"]
    assert file.read_bytes() == before


def test_comments_of_translators_stay(root: Path) -> None:
    sync(root)
    file = root / "translations/ar/site.po"
    file.write_text("# Mein Kopf\n" + file.read_text("utf-8"), "utf-8")
    replaced(file, "#: offers/municipality.yml:2", "# Meine Notiz\n#, no-wrap")
    sync(root)
    text = file.read_text("utf-8")

    assert text.startswith("# Mein Kopf\nmsgid")
    assert "# Meine Notiz\n#: offers/municipality.yml:2\n#, no-wrap\n" in text


def test_the_interface_is_synced_where_its_code_lies(root: Path) -> None:
    theme = root / "scripts/wegweiser/theme"
    theme.mkdir(parents=True)
    (theme / "a.jinja").write_text('{{ t("{count} Angebote") }}{{ t("100 %") }}', "utf-8")
    sync(root)
    text = (theme / "translations/fa-AF.po").read_text("utf-8")

    assert '#, python-brace-format\nmsgid "{count} Angebote"\n' in text
    assert '#: scripts/wegweiser/theme/a.jinja:1\nmsgid "100 %"\n' in text


def test_without_a_municipality_there_is_nothing_to_sync(tmp_path: Path) -> None:
    assert sync(tmp_path) == []


@given(
    title=st.text(st.characters(categories=["L", "N", "P", "Zs"]), min_size=3, max_size=80)
    .map(str.strip)
    .filter(lambda text: len(text) > 3)
)
def test_any_title_can_be_synced_twice(tmp_path_factory: pytest.TempPathFactory, title: str) -> None:
    root = copied(tmp_path_factory.mktemp("site"))
    quoted = title.replace("'", "''")
    replaced(root / OFFER, "title: Deutsch A1", f"title: '{quoted}'")
    sync(root)
    before = contents(root)
    sync(root)

    assert contents(root) == before
    assert entry(root, title).context == TITLE
