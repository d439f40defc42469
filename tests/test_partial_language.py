"""A language for which nobody has written a page or a translation yet can be published: nothing leads nowhere."""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from wegweiser.checks.built.run import check_site
from wegweiser.checks.run import check
from wegweiser.engines.folder import write
from wegweiser.problem import Severity
from wegweiser.project import open_project

ROOT = Path(__file__).parent.parent
BASE = ROOT / "tests" / "sites" / "base"
LANGUAGES = "status: required\n  - code: ar\n    status: in_progress\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = Path(shutil.copytree(BASE, tmp_path / "project"))
    municipality = root / "offers" / "municipality.yml"
    municipality.write_text(municipality.read_text("utf-8").replace("status: required\n", LANGUAGES), "utf-8")
    return root


def folder(root: Path) -> None:
    write(open_project(root), root / "site")


def mkdocs(root: Path) -> None:
    """With the real configuration, in the languages of this project."""
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    config = re.sub(r" *- \{locale: (?!de,|en,|ar,).*\n|watch: .*", "", config).replace("custom_dir: ", f"custom_dir: {ROOT}/")
    (root / "mkdocs.yml").write_text(config, "utf-8")
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict"], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


ENGINES = (folder, mkdocs)


def text(root: Path, file: str) -> str:
    return (root / "site" / file).read_text("utf-8")


def footer(root: Path, file: str) -> list[str]:
    return re.findall(r'<a (href="[^"m][^>]*)>', text(root, file).partition('<footer class="site-footer" id="foot">')[2])


def found(root: Path) -> list[str]:
    return [f"{each.position} {each.fact.text()}" for each in check_site(open_project(root), root / "site")]


@pytest.mark.parametrize("build", ENGINES)
def test_a_language_without_any_hand_written_page(build: Callable[[Path], None], root: Path) -> None:
    assert not [each for each in check(open_project(root)).problems if each.severity is Severity.error]

    build(root)

    assert found(root) == []
    assert footer(root, "ar/offers/index.html") == [
        'href="../../de/about/" hreflang="de"',
        'href="../../ar/organisations/"',
        'href="../../ar/offline/"',
        'href="../../de/legal/translations/" hreflang="de"',
        'href="../../ar/legal/accessibility/"',
        'href="../../ar/legal/privacy/"',
        'href="../../ar/legal/imprint/"',
    ]
    assert footer(root, "en/offers/index.html")[0] == 'href="../../en/about/"'
    assert '<h1><span lang="de" dir="ltr">Wegweiser Musterstadt</span></h1>' in text(root, "ar/index.html")


@pytest.mark.parametrize("build", ENGINES)
def test_links_inside_hand_written_pages_lead_to_the_german_one(build: Callable[[Path], None], root: Path) -> None:
    (root / "docs" / "about.ar.md").write_text(
        "---\ntitle: عن الموقع\ndescription: ما هو هذا الموقع.\n---\n\n# عن\n\n[x](legal/translations.md) [y](legal/sources.md#oben)\n",
        "utf-8",
    )
    (root / "docs" / "legal" / "sources.de.md").write_text(
        "---\ntitle: Quellen\ndescription: Woher die Texte stammen.\n---\n\n# Oben {#oben}\n\n<p id=oben></p>[i](translations.md)\n",
        "utf-8",
    )
    build(root)

    links = re.findall(r'<a href="([^"]*)">[xy]</a>', text(root, "ar/about/index.html"))
    assert links == ["../../de/legal/translations/", "../../de/legal/sources/#oben"]
    assert [line for line in found(root) if "oben" not in line] == []


def test_what_nobody_wrote_is_an_error_and_no_dead_link(root: Path) -> None:
    for file in (root / "docs").rglob("*.md"):
        file.unlink()
    folder(root)
    rules = [each.rule for each in check(open_project(root)).problems if each.severity is Severity.error]

    assert (rules, found(root)) == (["required-document-missing"] * 2, [])
    ours = ("organisations", "offline", "legal/accessibility", "legal/privacy", "legal/imprint")
    assert footer(root, "de/offers/index.html") == [f'href="../../de/{path}/"' for path in ours]


def test_of_a_language_in_progress_nobody_expects_all_pages(root: Path) -> None:
    problems = [each for each in check(open_project(root)).problems if each.rule == "document-missing"]

    assert {each.severity for each in problems} == {Severity.note}
    assert len(problems) == 3
