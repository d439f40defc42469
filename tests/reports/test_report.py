"""The whole report: base site, the repository's catalogue, and a catalogue full of trouble."""

import csv
import itertools
import os
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from click.testing import CliRunner
from lxml import html

from tests.reports.samples import BASE, ROOT
from wegweiser.cli import main

FILES = {"report.html", "coverage.csv", "verify.csv", "translate.csv", "gaps.csv", "problems.csv"}


def run(root: Path, folder: Path, *arguments: str) -> tuple[int, str]:
    done = CliRunner().invoke(main, ["report", "--root", str(root), *arguments, str(folder)])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


def troubled(root: Path) -> Path:
    """Everything at once: a language nobody began, overdue offers, an unknown owner, a hostile title."""
    offer, city = root / "offers/language/kurs-beratung.yml", root / "offers/municipality.yml"
    city.write_text(city.read_text("utf-8").replace("body:", "  - code: ar\n    status: in_progress\nbody:"), "utf-8")
    text = offer.read_text("utf-8").replace("verified_on: 2026-11-01", "verified_on: 2026-01-01")
    offer.write_text(text.replace("Beratung zum Deutschkurs", "=1+1 <script>alert('x')</script> & mehr"), "utf-8")
    (root / "offers/language/fremd.yml").write_text(text.replace("owner: verein", "owner: gibt-es-nicht"), "utf-8")
    return root


@pytest.fixture(scope="module", params=["base", "repository", "troubled"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp(request.param)
    root = ROOT if request.param == "repository" else Path(shutil.copytree(BASE, made / "project"))
    run(troubled(root) if request.param == "troubled" else root, made / "report")
    return made / "report"


@pytest.fixture(scope="module")
def tree(folder: Path) -> html.HtmlElement:
    return html.parse(str(folder / "report.html"), html.HTMLParser(encoding="utf-8")).getroot()


def test_all_files_and_no_other(folder: Path) -> None:
    assert {file.name for file in folder.iterdir()} == FILES


def test_html_is_valid(folder: Path) -> None:
    node = shutil.which("node", path=os.pathsep.join([str(ROOT / ".venv" / "bin"), os.environ.get("PATH", "")]))
    assert node, "run `make test`: it sets up Node"
    program, rules = ROOT / "node_modules/html-validate/bin/html-validate.mjs", ROOT / "tests/built/html-validate.json"
    command = [node, str(program), "--config", str(rules), str(folder / "report.html")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)

    assert (done.returncode, done.stdout) == (0, "")


def test_one_heading_and_no_level_left_out(tree: html.HtmlElement) -> None:
    levels = [int(node.tag[1]) for node in tree.xpath("//h1|//h2|//h3|//h4")]

    assert (tree.get("lang"), levels.count(1)) == ("de", 1)
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_every_table_has_a_caption_and_heads(tree: html.HtmlElement) -> None:
    for table in tree.xpath("//table"):
        assert table.findtext("caption") or table.xpath("string(caption)")
        assert all(cell.get("scope") == "col" for cell in table.xpath("./thead/tr/*"))
        assert all(row.xpath("count(th[@scope='row'])") == 1 for row in table.xpath("./tbody/tr"))
        assert len({row.xpath("count(*)") for row in table.xpath(".//tr")}) == 1


def test_no_script_and_no_request(tree: html.HtmlElement) -> None:
    assert tree.xpath("//script|//link|//img|//iframe|//@style|//@src|//*[@onclick]") == []
    assert not re.search(r"url\((?!#)|@import", "".join(tree.xpath("//style/text()")))
    policy = tree.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


def test_every_link_leads_somewhere(tree: html.HtmlElement, folder: Path) -> None:
    ids = set(tree.xpath("//@id"))
    for link in tree.xpath("//a/@href"):
        parts = urlsplit(link)
        if not parts.scheme and not parts.path:
            assert parts.fragment in ids, link
        elif not parts.scheme:
            assert (folder / unquote(parts.path)).exists(), link
        else:
            assert parts.scheme == "mailto" or link.startswith("https://wegweiser.example/de/offers/"), link


def test_patterns_of_the_pictures_exist_and_every_picture_has_its_numbers(tree: html.HtmlElement) -> None:
    assert {fill[5:-1] for fill in tree.xpath("//@fill") if fill.startswith("url(")} <= set(tree.xpath("//pattern/@id"))
    for bar in tree.xpath("//td/svg"):
        assert "%" in "".join(bar.getparent().getparent().itertext())


def test_tables_are_rectangular(folder: Path) -> None:
    for file in folder.glob("*.csv"):
        with file.open(encoding="utf-8-sig", newline="") as text:
            rows = list(csv.reader(text, delimiter=";"))
        assert file.read_bytes().startswith(b"\xef\xbb\xbf")
        assert len({len(row) for row in rows}) == 1, file.name


def test_trouble_is_shown_and_harmless(tmp_path: Path) -> None:
    root = troubled(Path(shutil.copytree(BASE, tmp_path / "project")))
    code, output = run(root, tmp_path / "report")
    page = (tmp_path / "report/report.html").read_text("utf-8")

    assert (code, "Fehler" in output) == (1, True)
    assert "<script" not in page
    assert "offers/language/fremd.yml:" in page
    assert "Arabisch kann man bei keinem Angebot sprechen." in page
    assert ";'=1+1 <script>alert('x')</script> & mehr;" in (tmp_path / "report/verify.csv").read_text("utf-8-sig")


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    root = Path(shutil.copytree(BASE, tmp_path / "project"))
    contents = []
    for _ in range(2):
        assert run(root, tmp_path / "report")[0] == 0
        contents.append({file.name: file.read_bytes() for file in (tmp_path / "report").iterdir()})

    assert contents[0] == contents[1]


def test_today_decides(tmp_path: Path) -> None:
    run(BASE, tmp_path, "--today", "2027-05-01")

    assert "seit 1 Tag überfällig" in (tmp_path / "report.html").read_text("utf-8")
    assert "Bericht vom 1. Mai 2027" in (tmp_path / "report.html").read_text("utf-8")


def test_without_a_catalogue_there_is_no_report(tmp_path: Path) -> None:
    (tmp_path / "leer").mkdir()
    code, output = run(tmp_path / "leer", tmp_path / "report")

    assert (code, "municipality.yml" in output, (tmp_path / "report").exists()) == (1, True, False)
