"""What search engines and messengers read, on the real catalogue as if it were live, and on the demonstration that it is."""

import gzip
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from lxml import etree, html

from wegweiser.engines.folder import write
from wegweiser.exports.sitemap import HREFLANG
from wegweiser.model.offer import Offer
from wegweiser.pages import formats
from wegweiser.project import Project, open_project

ROOT = Path(__file__).parent.parent.parent
TABLE = json.loads((Path(__file__).parent / "schema_org.json").read_text("utf-8"))
DATA = '<script type="application/ld+json">'
HEAVIEST = 750
"""Bytes after gzip that all this may add to an offer's page; measured 658 at most."""
HOSTILE = "Kurs </script><script>alert(1)</script><!-- & \\u003c"


def copied(folder: Path, **changes: str) -> Path:
    for part in ("offers", "translations", "docs"):
        shutil.copytree(ROOT / part, folder / part)
    file = folder / "offers" / "municipality.yml"
    text = file.read_text("utf-8")
    assert "\ndemo: true\n" in text
    file.write_text(text.replace("\ndemo: true\n", "\ndemo: false\n"), "utf-8")
    return folder


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return open_project(copied(tmp_path_factory.mktemp("live") / "p"))


@pytest.fixture(scope="module")
def site(live: Project) -> Path:
    write(live, live.root / "site")
    return live.root / "site"


def pages(site: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(site.rglob("*.html")):
        yield file.relative_to(site).as_posix().removesuffix("index.html"), file.read_text("utf-8")


def parsed(text: str) -> Any:
    return html.document_fromstring(text)


def data(text: str) -> dict[str, Any] | None:
    found: list[str] = parsed(text).xpath("//script[@type='application/ld+json']/text()")
    assert len(found) <= 1
    return json.loads(found[0]) if found else None


def offers(live: Project, site: Path) -> Iterator[tuple[str, Offer, str, dict[str, Any]]]:
    assert live.catalogue is not None
    for lang in live.editions:
        for id, offer in live.catalogue.offers.items():
            text = (site / lang / "offers" / id / "index.html").read_text("utf-8")
            found = data(text)
            assert found is not None
            if "mainEntity" in found:
                yield lang, offer, text, found["mainEntity"]


def things(value: object, under: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every thing in it, with the property it is the value of."""
    if isinstance(value, list):
        for each in value:
            yield from things(each, under)
    elif isinstance(value, dict):
        yield under, value
        for name, each in value.items():
            yield from things(each, name)


def wrong(found: object) -> list[str]:
    """What schema.org's vocabulary does not know: a class, a property of it, or a thing in its place."""
    faults = []
    for under, thing in things(found):
        kind = thing["@type"]
        ancestors = TABLE["ancestors"].get(kind, [])
        if not ancestors:
            faults.append(kind)
        if under and not {*ancestors} & {*TABLE["properties"][under]["range"]}:
            faults.append(f"{under}: {kind}")
        for name in thing.keys() - {"@context", "@type"}:
            if not {*ancestors} & {*TABLE["properties"].get(name, {"domain": []})["domain"]}:
                faults.append(f"{kind}.{name}")
    return faults


def test_the_vocabulary_knows_every_class_and_property(site: Path) -> None:
    faults = {fault for _, text in pages(site) if (found := data(text)) for fault in wrong(found)}

    assert not faults


FAULTS = [{"@type": "Kurs"}, {"@type": "Event", "areaServed": "x"}, {"@type": "Event", "offers": {"@type": "Place"}}]


@pytest.mark.parametrize("fault", FAULTS)
def test_the_vocabulary_finds_faults(fault: dict[str, Any]) -> None:
    assert wrong(fault)


def shown(text: str) -> str:
    tree = parsed(text)
    etree.strip_elements(tree, "script", with_tail=False)
    return " ".join(re.sub("[\u00ad\u200b]", "", str(tree.text_content())).split())


def test_it_says_what_the_page_shows(live: Project, site: Path) -> None:
    kinds = set()
    for lang, offer, text, thing in offers(live, site):
        words = shown(text)
        said = [(name, value) for _, each in things(thing) for name, value in each.items() if isinstance(value, str)]
        plain = {"name", "description", "audienceType", "educationalLevel", "serviceType", "streetAddress", "postalCode", "addressLocality"}
        for name, value in said:
            if name in plain:
                assert " ".join(value.split()) in words, (lang, offer.id, name, value)
            if name in ("startDate", "endDate"):
                assert f'datetime="{value}"' in text, (lang, offer.id, name)
            if name == "telephone":
                assert f'href="tel:{value}"' in text, (lang, offer.id)
            if name in ("opens", "closes", "startTime", "endTime") and value != "00:00":
                assert value in words, (lang, offer.id, value)
        for _, each in things(thing):
            for code in [*each.get("availableLanguage", []), *([] if each["@type"] != "Event" else each["inLanguage"])]:
                assert formats.language(code, lang) in words, (lang, offer.id, code)
        kinds.add(thing["@type"])
    assert kinds == {"Course", "Event", "Service", "GovernmentService"}


def test_prices_are_those_of_the_catalogue(live: Project, site: Path) -> None:
    for lang, offer, text, thing in offers(live, site):
        price = thing.get("offers", {})
        assert ("price" in price) == (offer.cost.kind in ("free", "fixed")), (lang, offer.id)
        if offer.cost.kind == "fixed":
            assert offer.cost.amount is not None
            assert float(price["price"]) == float(offer.cost.amount)
            assert formats.price(offer.cost.amount, lang) in text


def test_a_secret_address_and_an_ended_offer_stay_unsaid(live: Project, site: Path) -> None:
    found = {(lang, offer.id): thing for lang, offer, _, thing in offers(live, site)}
    secret = [thing for _, offer, _, thing in offers(live, site) if offer.place.address_confidential]

    assert secret
    assert not [each for thing in secret for _, each in things(thing) if each["@type"] in ("Place", "PostalAddress")]
    assert ("de", "deutsch-pflege-b2") not in found


@pytest.mark.parametrize(("lang", "times"), [("de", ["08:30", "12:45"]), ("ar", ["08:30", "12:45"])])
def test_times_of_a_course(site: Path, lang: str, times: list[str]) -> None:
    found = data((site / lang / "offers/integrationskurs-vormittag/index.html").read_text("utf-8"))
    assert found is not None
    (schedule,) = found["mainEntity"]["hasCourseInstance"]["eventSchedule"]

    assert [schedule["startTime"], schedule["endTime"]] == times
    assert schedule["byDay"] == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]


def test_breadcrumbs_are_those_of_the_page(live: Project, site: Path) -> None:
    assert live.catalogue is not None
    count = 0
    for path, text in pages(site):
        if found := data(text):
            steps = parsed(text).xpath("//nav[@class='breadcrumbs']//li")
            names = [" ".join(step.text_content().split()) for step in steps]
            assert [step["name"] for step in found["breadcrumb"]["itemListElement"]] == names, path
            assert found["breadcrumb"]["itemListElement"][-1]["item"] == found["url"] == live.address + path
            count += 1
    assert count > len(live.catalogue.offers)


def test_preview_and_canonical_agree_and_the_picture_exists(live: Project, site: Path) -> None:
    for path, text in pages(site):
        tree = parsed(text)
        og = {node.get("property"): node.get("content") for node in tree.xpath("//meta[@property]")}
        if tree.xpath("//meta[@name='robots']"):
            assert not og and data(text) is None, path
            continue
        assert tree.xpath("//link[@rel='canonical']/@href") == [og["og:url"]] == [live.address + path]
        assert og["og:description"] == tree.xpath("string(//meta[@name='description']/@content)")
        assert tree.xpath("string(//title)").startswith(og["og:title"])
        picture = site / og["og:image"].removeprefix(live.address)
        assert 0 < picture.stat().st_size <= 8 * 1024
    neutral = (site / "o/sprachcafe/index.html").read_text("utf-8")
    assert f'og:image" content="{live.address}assets/share/language.png"' in neutral


def test_robots_and_sitemap(live: Project, site: Path) -> None:
    assert (site / "robots.txt").read_text() == f"User-agent: *\nAllow: /\nSitemap: {live.address}sitemap.xml\n"
    xhtml = "{http://www.w3.org/1999/xhtml}link"
    entry = next(
        url for url in etree.parse(str(site / "sitemap-ar.xml")).getroot() if url[0].text == f"{live.address}ar/offers/sprachcafe/"
    )
    tags = {link.get("hreflang"): link.get("href") for link in entry.iter(xhtml)}

    assert tags == {
        **{tag: f"{live.address}{lang}/offers/sprachcafe/" for lang in live.editions if (tag := HREFLANG.get(lang, lang))},
        "x-default": f"{live.address}o/sprachcafe/",
    }


def test_what_it_weighs(live: Project, site: Path) -> None:
    for lang, offer, text, _ in offers(live, site):
        bare = re.sub(rf'<meta property="og:.*\n|{re.escape(DATA)}.*\n', "", text)
        extra = len(gzip.compress(text.encode(), 6)) - len(gzip.compress(bare.encode(), 6))
        assert 0 < extra <= HEAVIEST, (lang, offer.id, extra)


def test_no_text_gets_out_of_the_block(tmp_path: Path) -> None:
    root = copied(tmp_path / "p")
    file = root / "offers/language/sprachcafe.yml"
    file.write_text(re.sub(r"(?m)^title: .*", lambda _: f"title: {json.dumps(HOSTILE)}", file.read_text("utf-8")), "utf-8")
    write(open_project(root), root / "site")
    text = (root / "site/de/offers/sprachcafe/index.html").read_text("utf-8")
    found = data(text)

    assert found is not None
    assert found["mainEntity"]["name"] == HOSTILE
    block = text.partition(DATA)[2].partition("</script>\n")[0]
    assert "<" not in block
    assert not parsed(text).xpath("//script[not(@type)]")


def test_a_demonstration_is_read_and_not_taken_for_real() -> None:
    from wegweiser.site import file_at, page_at, written  # noqa: PLC0415

    project = open_project(ROOT)
    page = page_at(project, "de/offers/sprachcafe/")
    robots = file_at(project, "robots.txt")
    assert page is not None and robots is not None
    text = written(page, project)

    assert '<meta name="robots" content="noindex">' in text
    assert DATA not in text and "og:" not in text
    assert robots.content == b"User-agent: *\nAllow: /\n"
