"""The other files of open data, each read by a reader that shares no code with what wrote it."""

import csv
import io
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import vobject  # type: ignore[import-untyped]
from lxml import etree

from wegweiser.exports.calendar import calendars as of_offers
from wegweiser.exports.data import calendars, feed, table
from wegweiser.model.terms import LifeArea
from wegweiser.pages.dates import is_dated
from wegweiser.pages.desk import Desk
from wegweiser.pages.page import Output
from wegweiser.pages.state import Running, state
from wegweiser.project import Project, open_project
from wegweiser.translation.edition import Edition

ROOT = Path(__file__).parent.parent.parent
ATOM = {"a": "http://www.w3.org/2005/Atom"}
LANGUAGES = ["de", "en", "ar", "uk"]
SEMICOLON_UTF8 = "Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,0,true"


@pytest.fixture(scope="module")
def project() -> Project:
    return open_project(ROOT)


@pytest.fixture(autouse=True)
def own_zones(monkeypatch: pytest.MonkeyPatch) -> None:
    """Vobject keeps the first time zone of a name that it reads, for the whole process: other tests must not get ours."""
    known = vars(vobject.icalendar)["__tzidMap"]
    monkeypatch.setitem(vars(vobject.icalendar), "__tzidMap", dict(known))


def only(outputs: Iterable[Output]) -> Output:
    (output,) = outputs
    return output


def rows(output: Output) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(output.content.decode("utf-8-sig"), newline=""), delimiter=";"))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_row_for_each_current_offer(project: Project, lang: str) -> None:
    desk = project.desks[lang]
    output = only(table.offers(desk, project.today))
    found = rows(output)

    assert output.content.startswith(b"\xef\xbb\xbfid;")
    assert output.content.count(b"\r\n") == output.content.count(b"\n")
    assert [row["id"] for row in found] == [
        id for id, offer in desk.catalogue.offers.items() if state(offer, project.today) != Running.ended
    ]
    assert all(len(row) == 22 and None not in row.values() for row in found)
    assert not [cell for row in found for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t"))]
    assert "<" not in output.content.decode()


def test_rows_say_what_the_page_says(project: Project) -> None:
    (row,) = (row for row in rows(only(table.offers(project.desks["de"], project.today))) if row["id"] == "schutz-beratung")

    assert row["Kosten"] == "kostenlos"
    assert row["Telefon"] == "'+49 69 90009171"
    assert row["Wo"].startswith("Die Adresse ist geheim.")
    assert row["URL"] == "https://wegweiser.example/de/offers/schutz-beratung/"


def hostile(project: Project) -> Desk:
    edition = project.desks["de"].edition
    offers = {id: offer.model_copy(update={"title": "=1+1", "summary": '@SUM(A1);"\n-2'}) for id, offer in edition.catalogue.offers.items()}
    return Desk(Edition("de", type(edition.catalogue)(**{**vars(edition.catalogue), "offers": offers})))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed (apt install libreoffice-calc)")
def test_libreoffice_opens_it_as_a_table_and_runs_nothing(project: Project, tmp_path: Path) -> None:
    output = only(table.offers(hostile(project), project.today))
    (tmp_path / "offers.csv").write_bytes(output.content)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", f"--infilter={SEMICOLON_UTF8}", "--convert-to", "fods", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "offers.csv")], check=True, capture_output=True, timeout=300)
    tree = etree.parse(tmp_path / "offers.fods")
    text = (tmp_path / "offers.fods").read_text("utf-8")

    assert not tree.xpath("//@*[local-name()='formula']")
    assert text.count(">&apos;=1+1<") + text.count(">'=1+1<") >= len(rows(output))
    assert "Für wen" in text


def events(content: bytes) -> list[Any]:
    return list(vobject.readOne(content.decode()).contents["vevent"])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_calendars_of_areas_hold_the_events_of_their_offers(project: Project, lang: str) -> None:
    desk = project.desks[lang]
    alone = {output.path.rpartition("/")[2].removesuffix(".ics"): output.content for output in of_offers(desk, project.today)}
    found = {output.path: output.content for output in calendars.calendars(desk, project.today)}
    dated = [offer for offer in desk.catalogue.offers.values() if is_dated(offer, project.today)]

    assert set(found) == {f"data/{lang}/calendar/{area}.ics" for area in LifeArea if any(area in offer.life_areas for offer in dated)}
    for area in LifeArea:
        wanted = [str(event) for offer in dated if area in offer.life_areas for event in events(alone[offer.id])]
        content = found.get(f"data/{lang}/calendar/{area}.ics")
        assert [str(event) for event in events(content)] == wanted if content else not wanted


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_feed_goes_by_the_catalogues_dates(project: Project, lang: str) -> None:
    desk = project.desks[lang]
    root = etree.fromstring(only(feed.feed(desk, project.today)).content)
    entries = root.findall("a:entry", ATOM)
    days = [entry.findtext("a:updated", "", ATOM) for entry in entries]
    ids = [entry.findtext("a:id", "", ATOM) for entry in entries]
    ended = {id for id, entry in zip(ids, entries, strict=True) if entry.find("a:category[@term='ended']", ATOM) is not None}

    assert days == sorted(days, reverse=True)
    assert root.findtext("a:updated", "", ATOM) == days[0]
    assert len(set(ids)) == len(ids) == len({*desk.catalogue.offers, *desk.catalogue.retired})
    told = {
        f"https://wegweiser.example/o/{id}/" for id, offer in desk.catalogue.offers.items() if state(offer, project.today) is Running.ended
    }
    assert ended == told | {f"https://wegweiser.example/o/{id}/" for id in desk.catalogue.retired}
    for entry in entries:
        assert all(entry.findtext(f"a:{name}", "", ATOM).strip() for name in ("id", "title", "updated", "summary"))


def test_no_day_of_the_feed_lies_ahead(project: Project) -> None:
    root = etree.fromstring(only(feed.feed(project.desks["de"], project.today)).content)

    assert all(day.text[:10] <= project.today.isoformat() for day in root.iter(f"{{{ATOM['a']}}}updated") if day.text)
