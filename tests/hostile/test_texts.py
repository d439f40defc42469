"""Hostile texts in every field and every translation stay texts, on every page and in every file."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Browser, Dialog, sync_playwright

import wegweiser.project
from tests.built.conftest import served
from tests.chromium import launch
from tests.hostile.spoil import copied, spoil, translate
from tests.hostile.values import HARMLESS, WHOLE
from wegweiser.engines.folder import write
from wegweiser.project import open_project
from wegweiser.translation.files import interface_texts
from wegweiser.translation.messages import Key
from wegweiser.translation.text import Text

ANATOMY = Path(__file__).with_name("anatomy.js").read_text("utf-8").partition("\n")[2].rstrip().rstrip(";")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("hostile"), hostile=True)


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("harmless"), hostile=False)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = launch(playwright)
        yield running
        running.close()


def made(root: Path, *, hostile: bool) -> Path:
    """A project with its site in `site/`."""
    places = spoil(copied(root), hostile=hostile)
    assert len(places) > 600
    added = WHOLE if hostile else HARMLESS
    assert translate(root, added) > 500
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wegweiser.project, "interface_texts", lambda lang: spoiled(lang, added))
        project = open_project(root)
        assert project.problems == ()
        write(project, root / "site", processes=1)
    return root


def spoiled(lang: str, added: str) -> dict[Key, Text]:
    """The interface's own texts, as a translator might spoil them; other gaps than theirs would be the check's matter."""
    added = added.replace("{", "").replace("}", "")
    return {key: replace(text, value=text.value + added) for key, text in interface_texts(lang).items()}


def names(root: Path, ending: str) -> list[str]:
    return sorted(file.relative_to(root / "site").as_posix() for file in (root / "site").rglob(f"*{ending}"))


def test_pages_have_the_same_elements_handlers_and_addresses(hostile: Path, harmless: Path, browser: Browser) -> None:
    pages = names(harmless, ".html") + names(harmless, ".inc")
    assert names(hostile, ".html") + names(hostile, ".inc") == pages
    page = browser.new_page()

    for start in range(0, len(pages), 50):
        batch = pages[start : start + 50]
        spoiled, clean = (
            page.evaluate(ANATOMY, {name: (root / "site" / name).read_text("utf-8") for name in batch}) for root in (hostile, harmless)
        )
        for name in batch:
            assert spoiled[name] == clean[name], name


def test_a_page_of_each_kind_runs_quietly(hostile: Path, browser: Browser) -> None:
    kinds = {name.split("/")[1] if name.count("/") > 1 else name: name for name in names(hostile, ".html") if not name.startswith("de/")}
    trouble: list[str] = []

    def asked(dialog: Dialog) -> None:
        trouble.append(dialog.message)
        dialog.dismiss()

    with served(hostile / "site") as address:
        page = browser.new_page()
        page.on("dialog", asked)
        page.on("console", lambda said: trouble.extend([f"{page.url}: {said.text}"] if said.type == "error" else []))
        page.on("pageerror", lambda error: trouble.extend([f"{page.url}: {error}"]))
        page.on("request", lambda sent: trouble.extend([] if sent.url.startswith((address, "data:", "blob:")) else [sent.url]))
        for name in kinds.values():
            page.goto(f"{address}/{name}", timeout=60_000)
        page.close()
    assert len(kinds) > 10
    assert trouble == []


def test_json_is_json(hostile: Path) -> None:
    found = names(hostile, ".json")
    assert found
    for name in found:
        json.loads((hostile / "site" / name).read_bytes())


def test_calendars_have_the_same_properties(hostile: Path, harmless: Path) -> None:
    def properties(root: Path, name: str) -> list[tuple[str | None, str]]:
        parsed = icalendar.Calendar.from_ical((root / "site" / name).read_bytes())
        return [(component.name, key) for component in parsed.walk() for key, _ in component.property_items()]

    assert names(hostile, ".ics")
    for name in names(hostile, ".ics"):
        assert properties(hostile, name) == properties(harmless, name)


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "wegweiser.cli", *arguments, "--root", str(root)], capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done


def test_the_check_says_what_is_wrong(hostile: Path) -> None:
    done = run(hostile, "check")
    assert done.returncode == 1
    assert ": " in done.stdout


@pytest.mark.parametrize("command", [("report", "tables"), ("translations", "export", "ar", "texts.csv")])
def test_no_cell_is_a_formula(hostile: Path, tmp_path: Path, command: tuple[str, ...]) -> None:
    run(hostile, *command[:-1], str(tmp_path / command[-1]))
    tables = list(tmp_path.rglob("*.csv"))
    assert tables
    for table in tables:
        for row in csv.reader(io.StringIO(table.read_text("utf-8-sig"), newline=""), delimiter=";"):
            assert not [cell for cell in row if cell.startswith(FORMULA)]
