"""From the catalogue to problems at their places, with a memory between the runs."""

import datetime
import json
import shutil
from pathlib import Path

import pytest

from tests.outward.server import Server
from wegweiser.checks.outward.ask import Manners
from wegweiser.checks.outward.memory import recall, remember
from wegweiser.checks.outward.mentions import mentions
from wegweiser.checks.outward.run import MEMORY, check_links
from wegweiser.problem import Problem
from wegweiser.project import open_project

BASE = Path(__file__).parent.parent / "sites" / "base"
OFFER = "offers/language/kurs-beratung.yml"
ORGANISATION = "offers/organisations/verein.yml"
NOW = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "project"))


def written(root: Path, file: str, before: str, after: str) -> None:
    text = (root / file).read_text("utf-8")
    assert before in text
    (root / file).write_text(text.replace(before, after, 1), "utf-8")


def offer(root: Path, url: str) -> None:
    written(root, OFFER, "registration:\n", f"contact:\n  web: {url}\nregistration:\n")


def place(root: Path, file: str, words: str) -> str:
    """Where these words stand: `file:line:column`."""
    lines = (root / file).read_text("utf-8").split("\n")
    line = next(number for number, text in enumerate(lines, 1) if words in text)
    return f"{file}:{line}:{lines[line - 1].index(words) + 1}"


def run(root: Path, manners: Manners, now: datetime.datetime = NOW) -> tuple[Problem, ...]:
    return check_links(open_project(root), now, manners)


def said(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(problem.rule, str(problem.position)) for problem in problems]


def test_every_place_is_found(root: Path) -> None:
    offer(root, "https://stadt.de/kurs#oben")
    written(root, OFFER, "  mode: phone", "  mode: form\n  url: https://stadt.de/anmeldung")
    written(root, OFFER, "source_note: Auskunft am Telefon", "source_url: https://stadt.de/quelle")
    written(root, OFFER, "(page:anfang)", "(https://stadt.de/text)")
    written(root, ORGANISATION, "demo: true", "web: http://verein.de/\ndemo: true")
    written(
        root, "offers/agreement/anfang.yml", "(goals:language)", "(https://de.wikipedia.org/wiki/Wetzlar_(Stadt)) <https://stadt.de/spitz>"
    )
    written(
        root,
        "docs/index.de.md",
        "Kurse und",
        "Kurse,\n[Hilfe](https://stadt.de/hilfe) [und][1]\n\n[1]: https://stadt.de/fuss\n\n`https://kein.link/`",
    )

    found = [(str(mention.position), mention.url) for mention in mentions(open_project(root))]

    assert sorted(found) == sorted(
        [
            ("docs/index.de.md:8:1", "https://stadt.de/fuss"),  # the paragraph's line: the address stands below it
            ("docs/index.de.md:9:1", "https://stadt.de/hilfe"),
            ("offers/agreement/anfang.yml:9:1", "https://de.wikipedia.org/wiki/Wetzlar_(Stadt)"),
            ("offers/agreement/anfang.yml:9:1", "https://stadt.de/spitz"),
            (place(root, OFFER, "https://stadt.de/kurs"), "https://stadt.de/kurs"),
            (place(root, OFFER, "https://stadt.de/anmeldung"), "https://stadt.de/anmeldung"),
            (place(root, OFFER, "https://stadt.de/quelle"), "https://stadt.de/quelle"),
            ("offers/language/kurs-beratung.yml:6:1", "https://stadt.de/text"),
            (place(root, ORGANISATION, "http://verein.de/"), "http://verein.de/"),
        ]
    )


@pytest.mark.parametrize(
    "url", ["https://a.example/", "http://example.org/x", "https://www.example.com", "https://a.test", "https://wegweiser.example/de/"]
)
def test_what_nobody_can_have_is_not_asked(url: str, root: Path) -> None:
    offer(root, url)

    assert list(mentions(open_project(root))) == []


def test_each_place_is_said_and_each_address_asked_once(root: Path, server: Server, hasty: Manners) -> None:
    offer(root, server.url("404"))
    written(root, ORGANISATION, "demo: true", f"web: {server.url('404')}\ndemo: true")

    problems = run(root, hasty)

    assert said(problems) == [("dead-url", place(root, OFFER, server.url(""))), ("dead-url", place(root, ORGANISATION, server.url("")))]
    assert len(server.asked) == 4  # HEAD and GET, and both again after the pause


@pytest.mark.parametrize(
    ("path", "rule", "words"),
    [
        ("404", "dead-url", "Antwort 404, seit 2026-11-22, Tage: 0"),
        ("far", "moved-url", "zu einem anderen Server weiter: http://localhost:"),
        ("403", "link-unchecked", "antwortet einem Programm mit 403 (seit 2026-11-22"),
        ("slow", "link-unchecked", "antwortet nicht rechtzeitig"),
        ("circle", "link-unchecked", "im Kreis"),
        ("garbled", "link-unchecked", "unverständlich"),
    ],
)
def test_what_is_said(path: str, rule: str, words: str, root: Path, server: Server, hasty: Manners) -> None:
    offer(root, server.url(path))

    (problem,) = run(root, hasty)

    assert (problem.rule, words in problem.fact.text()) == (rule, True), problem.fact.text()


@pytest.mark.parametrize(
    ("path", "days", "asked"),
    [("200", 6, False), ("200", 7, True), ("far", 6, False), ("404", 0.9, False), ("404", 1, True), ("403", 0.1, True)],
)
def test_good_news_is_kept_longer_than_bad(path: str, days: float, asked: bool, root: Path, server: Server, hasty: Manners) -> None:
    offer(root, server.url(path))
    before = said(run(root, hasty))
    server.asked.clear()

    after = said(run(root, hasty, NOW + datetime.timedelta(days=days)))

    assert (after, bool(server.asked)) == (before, asked)


def test_trouble_has_an_age(root: Path, server: Server, hasty: Manners) -> None:
    offer(root, server.url("404"))
    for days in range(4):
        (problem,) = run(root, hasty, NOW + datetime.timedelta(days=days))

    assert "seit 2026-11-22, Tage: 3" in problem.fact.text()


def test_a_page_that_is_back_is_fine_again(root: Path, server: Server, hasty: Manners) -> None:
    offer(root, server.url("200"))
    run(root, hasty)
    file = root / MEMORY
    file.write_text(file.read_text("utf-8").replace('"fine"', '"gone"'), "utf-8")

    assert said(run(root, hasty)) == [("dead-url", place(root, OFFER, server.url("")))]
    assert run(root, hasty, NOW + datetime.timedelta(days=1)) == ()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"http://127.0.0.1/": 1}', '{"http://127.0.0.1/": {"answer": {"verdict": "odd"}}}'])
def test_a_damaged_memory_is_no_memory(content: str, root: Path, server: Server, hasty: Manners) -> None:
    offer(root, server.url("200"))
    (root / MEMORY).parent.mkdir()
    (root / MEMORY).write_text(content, "utf-8")

    assert run(root, hasty) == ()
    assert list(json.loads((root / MEMORY).read_text("utf-8"))) == [server.url("200")]


def test_the_memory_forgets_what_nobody_names(root: Path, server: Server, hasty: Manners) -> None:
    offer(root, server.url("200"))
    run(root, hasty)
    written(root, OFFER, "/200", "/204")
    run(root, hasty)

    assert list(recall(root / MEMORY)) == [server.url("204")]


def test_the_memory_is_written_as_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "links.json"
    remember(file, {})
    monkeypatch.setattr(Path, "replace", lambda self, target: (_ for _ in ()).throw(OSError("full")))

    with pytest.raises(OSError, match="full"):
        remember(file, {})

    assert file.read_text("utf-8") == "{}"


def test_nothing_to_ask_needs_no_network(root: Path, hasty: Manners, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wegweiser.checks.outward.run.ask", None)

    assert run(root, hasty) == ()
