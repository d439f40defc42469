"""The made-up catalogue is one that our own check has no fault to find with, and the peers get the same texts."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.catalogue import ROOT
from bench.content import content
from bench.peers import bare_build
from bench.prepare import PEERS, prepare
from wegweiser.checks.run import check
from wegweiser.model.offer import Offer
from wegweiser.problem import Severity
from wegweiser.project import Project, open_project
from wegweiser.translation.text import State

OFFERS, LANGUAGES = 41, 5


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("bench")
    prepare(made, OFFERS, LANGUAGES, PEERS)
    return made


@pytest.fixture(scope="module")
def made(folder: Path) -> Project:
    return open_project(folder / "ours")


def test_our_check_finds_no_error(made: Project) -> None:
    errors = [problem for problem in check(made).problems if problem.severity >= Severity.error]
    assert not errors


def test_it_is_as_large_as_asked_for(made: Project) -> None:
    assert made.catalogue
    assert len(made.catalogue.offers) == OFFERS
    assert tuple(made.editions) == ("de", "en", "fr", "ar", "fa")


def test_every_field_of_an_offer_occurs(made: Project) -> None:
    assert made.catalogue
    written = {name for offer in made.catalogue.offers.values() for name in offer.model_fields_set}
    assert written == set(Offer.model_fields)


def test_every_text_is_translated(made: Project) -> None:
    for lang, edition in list(made.editions.items())[1:]:
        states = {edition.text(*message.key).state for message in made.messages}
        assert states == {State.machine}, lang


def test_the_same_size_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    prepare(tmp_path, OFFERS, LANGUAGES, ())
    assert dict(_files(tmp_path / "ours")) == dict(_files(folder / "ours"))


def test_more_offers_leave_the_others_texts_as_they_are(folder: Path, tmp_path: Path) -> None:
    prepare(tmp_path, OFFERS + 1, 2, ())
    name = "ours/offers/language/language-00010.yml"
    titles = [(root / name).read_text("utf-8").splitlines()[0] for root in (folder, tmp_path)]
    assert titles[0] == titles[1]


@pytest.mark.parametrize("peer", PEERS)
def test_a_peer_gets_every_offer_in_every_language(folder: Path, made: Project, peer: str) -> None:
    texts = "\n".join(content.decode() for _, content in _files(folder / peer))
    for language in content(made):
        for offer in language.offers:
            assert offer["title"] in texts
            assert offer["body"].split("\n")[0] in texts


def test_the_bare_program_writes_every_page(folder: Path, made: Project, tmp_path: Path) -> None:
    subprocess.run([sys.executable, bare_build.__file__, folder / "bare", tmp_path, "markdown"], check=True, stdout=subprocess.DEVNULL)
    assert len(list(tmp_path.rglob("index.html"))) == LANGUAGES * (OFFERS + 10 + 2)
    page = (tmp_path / "ar/offers/language-00000/index.html").read_text("utf-8")
    arabic = next(language for language in content(made) if language.code == "ar").offers
    (offer,) = (each for each in arabic if each["id"] == "language-00000")
    assert '<html lang="ar" dir="rtl">' in page
    assert offer["title"] in page
    assert offer["body"].split("\n")[0] in page


def test_the_repositorys_own_catalogue_is_not_touched() -> None:
    assert not list((ROOT / "offers").rglob("language-0*.yml"))


def _files(root: Path) -> Iterator[tuple[str, bytes]]:
    for file in sorted(root.rglob("*")):
        if file.is_file():
            yield file.relative_to(root).as_posix(), file.read_bytes()
