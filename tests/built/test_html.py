"""Every page of the built site as a file."""

import itertools
import json
import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from lxml import html

from tests.built.conftest import ROOT
from tests.built.samples import LANGUAGES, RIGHT_TO_LEFT, language
from wegweiser.project import Project
from wegweiser.translation.text import babel_locale

Trees = Mapping[str, html.HtmlElement]


@pytest.fixture(scope="session")
def trees(site: Path) -> Trees:
    return {file.relative_to(site).as_posix(): html.parse(str(file)).getroot() for file in sorted(site.rglob("*.html"))}


def address(file: str) -> str:
    return file.removesuffix("index.html")


def test_no_page_is_lost(trees: Trees, project: Project) -> None:
    """What the catalogue and docs/ promise, counted without asking the code that makes the pages."""
    catalogue = project.catalogue
    assert catalogue is not None
    per_language = (
        len(list((ROOT / "offers/agreement").glob("*.yml")))
        + len(list((ROOT / "offers/organisations").glob("*.yml")))
        + len([file for file in (ROOT / "offers").glob("*/*.yml") if file.parent.name not in ("agreement", "organisations")])
        + 10 * 2  # life areas, and the goals of each
        + 12  # posters: their overview, one for everything, one for each life area
        + len(catalogue.retired)  # old addresses
        + 10  # all offers, all organisations, agreement, counselling, goals, emergency, sheet, the list, offline, open data
        + 3  # Impressum, privacy notice, accessibility statement
        + 5  # offers of one kind: free, childcare, online, without German, German A1
    )
    # life areas, chooser, the list, error page, an address in no language for each
    neutral = 10 + 3 + len(catalogue.offers) + len(catalogue.retired)

    assert len(trees) == per_language * len(LANGUAGES) + len(list((ROOT / "docs").rglob("*.md"))) + neutral


def test_language_and_direction(trees: Trees) -> None:
    for file, tree in trees.items():
        assert (file, tree.get("lang")) == (file, language(file))
        assert (file, tree.get("dir")) == (file, "rtl" if language(file) in RIGHT_TO_LEFT else "ltr")


def test_foreign_fragments_have_a_direction(trees: Trees) -> None:
    for file, tree in trees.items():
        for node in tree.xpath("//body//*[@lang]"):
            expected = babel_locale(node.get("lang")).text_direction
            inherited = next((up.get("dir") for up in [node, *node.iterancestors()] if up.get("dir")), "ltr")
            assert inherited in (expected, "auto"), (file, html.tostring(node)[:200])


def links(tree: html.HtmlElement) -> Iterator[str]:
    for node in tree.xpath("//*[@href or @src]"):
        yield node.get("href") or node.get("src")


def test_every_link_resolves(trees: Trees, site: Path) -> None:
    ids = {file: {node.get("id") for node in tree.xpath("//*[@id]")} for file, tree in trees.items()}
    dead = []
    for file, tree in trees.items():
        for link in links(tree):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = unquote(urlsplit(urljoin(f"http://x/{address(file)}", link)).path).lstrip("/")
            target = target + "index.html" if target.endswith("/") or not target else target
            if not (site / target).is_file() or (parts.fragment and parts.fragment not in ids[target]):
                dead.append((file, link))

    assert dead == []


def test_schemes_are_few(trees: Trees) -> None:
    schemes = {urlsplit(link).scheme for tree in trees.values() for link in links(tree)}

    assert schemes <= {"", "https", "mailto", "tel", "geo", "sms"}


def test_titles_and_headings(trees: Trees) -> None:
    for lang in LANGUAGES:
        titles = Counter(tree.findtext(".//title") for file, tree in trees.items() if file.startswith(f"{lang}/"))
        assert [title for title, count in titles.items() if count > 1] == []
    for file, tree in trees.items():
        levels = [int(node.tag[1]) for node in tree.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        assert levels.count(1) == 1, file
        assert all(after - before <= 1 for before, after in itertools.pairwise(levels)), (file, levels)
        assert tree.xpath("string(//meta[@name='description']/@content)"), file


def test_demonstration_says_so_everywhere(trees: Trees) -> None:
    for file, tree in trees.items():
        assert tree.xpath("//*[contains(@class, 'demo-banner')]"), file
        assert "noindex" in tree.xpath("string(//meta[@name='robots']/@content)"), file


def test_every_page_says_where_its_text_comes_from(trees: Trees) -> None:
    for file, tree in trees.items():
        if file.startswith(tuple(f"{lang}/" for lang in LANGUAGES if lang != "de")):
            assert tree.xpath("//*[contains(@class, 'provenance')]"), file


def test_nothing_inline_and_nothing_foreign(trees: Trees) -> None:
    for file, tree in trees.items():
        assert tree.xpath("//style|//*[@style]|//script[not(@src)]|//*[@onclick or @onload]") == [], file
        for loaded in tree.xpath(
            "//script/@src|//link[@rel='stylesheet' or @rel='icon' or @rel='manifest']/@href|//img/@src|//iframe/@src"
        ):
            assert not urlsplit(loaded).netloc, (file, loaded)


def test_html_is_valid(site: Path) -> None:
    path = os.pathsep.join([str(ROOT / ".venv" / "bin"), os.environ.get("PATH", "")])
    node = shutil.which("node", path=path)
    assert node, "run `make test`: it sets up Node"
    program = ROOT / "node_modules" / "html-validate" / "bin" / "html-validate.mjs"
    files = [str(file) for file in sorted(site.rglob("*.html"))]
    done = subprocess.run(
        [node, str(program), "--config", str(ROOT / "tests/built/html-validate.json"), "--formatter", "json", *files],
        capture_output=True, text=True, check=False, cwd=ROOT,
    )  # fmt: skip
    found = [
        (Path(result["filePath"]).relative_to(site).as_posix(), each["line"], each["ruleId"], each["message"])
        for result in json.loads(done.stdout)
        for each in result["messages"]
    ]

    assert found == []
