"""The gap matrix and its sentences."""

from tests.reports.samples import TODAY, catalogue, day, offer, supplied
from wegweiser.model.terms import GermanLevel, LifeArea, TargetGroup
from wegweiser.reports.cross import STEPS, cross
from wegweiser.reports.gaps import gaps
from wegweiser.reports.matrix import Cell, groups, languages, levels
from wegweiser.reports.supply import GROUPS, Supply, supply

AREAS = tuple(LifeArea)
EVERYWHERE = supplied(*AREAS, languages=("ar", "en"))


def sentences(*offers: Supply, site: tuple[str, ...] = ("ar", "en")) -> list[str]:
    return [gap.text for gap in gaps(offers, site)]


def test_only_offers_that_run_count() -> None:
    made = catalogue(
        offer("a"),
        offer("voll", status="full"),
        offer("pause", status="paused"),
        offer("plan", status="planned"),
        offer("ende", status="ended"),
        offer("vorbei", end=day(-1)),
    )

    assert [(each.id, each.no_room) for each in supply(made, TODAY)] == [("a", False), ("voll", True)]


def test_offers_for_all_stand_apart_and_count_for_every_group() -> None:
    rows = groups([supplied(LifeArea.work), supplied(LifeArea.work, LifeArea.law, groups=(TargetGroup.women,))])
    work, law = AREAS.index(LifeArea.work), AREAS.index(LifeArea.law)
    found = {row.label: row for row in rows}

    assert (found["für alle"].cells[work], found["für alle"].total) == (Cell(1), Cell(1))
    assert (found["Frauen"].cells[work], found["Frauen"].cells[law], found["Frauen"].total) == (Cell(1, 1), Cell(1), Cell(1, 1))
    assert (found["Männer"].cells[work], found["Männer"].cells[law]) == (Cell(0, 1), Cell(0))
    assert len(rows) == 1 + len(GROUPS)


def test_languages_of_the_site_come_first() -> None:
    made = [
        supplied(LifeArea.work, languages=("ar", "tr"), level=GermanLevel.a2),
        supplied(LifeArea.work, languages=("ar", "so")),
        supplied(LifeArea.law, languages=("ar",), level=GermanLevel.alpha),
    ]
    rows = languages(made, ("uk", "ar"))

    assert [(row.label, row.total, row.mark) for row in rows] == [
        ("Ukrainisch", Cell(0), False),
        ("Arabisch", Cell(3, 2), False),
        ("Somali", Cell(1, 1), True),
        ("Türkisch", Cell(1), True),
    ]


def test_more_german_opens_more_offers() -> None:
    made = [supplied(LifeArea.work, level=level) for level in (GermanLevel.none, GermanLevel.a1, GermanLevel.a1, GermanLevel.b2)]

    assert [(row.label.split(" ")[0], row.total.count) for row in levels(made)] == [
        ("kein", 1),
        ("Alpha-Kurs", 1),
        ("A1", 3),
        ("A2", 3),
        ("B1", 3),
        ("B2", 4),
    ]


def test_no_gap_no_sentence_but_that_nobody_is_named() -> None:
    (only,) = sentences(EVERYWHERE)

    assert only.startswith("In keinem Bereich gibt es ein eigenes Angebot für Frauen, Männer,")
    assert sentences(EVERYWHERE, supplied(LifeArea.work, groups=GROUPS)) == []


def test_an_area_without_any_offer_is_said_once() -> None:
    others = tuple(area for area in AREAS if area is not LifeArea.health)

    assert sentences(supplied(*others, languages=("ar", "en")), supplied(LifeArea.work, groups=GROUPS)) == [
        "Im Bereich „Gesundheit“ gibt es zurzeit kein Angebot."
    ]


def test_a_language_that_is_missing_in_an_area() -> None:
    others = tuple(area for area in AREAS if area not in (LifeArea.health, LifeArea.law))
    made = (supplied(*others, languages=("ar", "en")), supplied(LifeArea.health, LifeArea.law, languages=("en",)))

    assert sentences(*made)[0] == (
        "In den Bereichen „Gesundheit“ und „Recht und Aufenthalt“ gibt es kein Angebot, bei dem man Arabisch sprechen kann."
    )


def test_a_language_that_is_missing_everywhere_is_not_said_again_for_each_area() -> None:
    said = [sentence for sentence in sentences(EVERYWHERE, site=("ar", "en", "uk")) if "Ukrainisch" in sentence]

    assert said == ["Ukrainisch kann man bei keinem Angebot sprechen."]


def test_areas_that_ask_for_german() -> None:
    others = tuple(area for area in AREAS if area is not LifeArea.money)
    made = [supplied(*others, languages=("ar", "en")), supplied(LifeArea.money, languages=("ar", "en"), level=GermanLevel.a2)]

    assert sentences(*made)[0] == "Im Bereich „Geld und Finanzen“ braucht man für jedes Angebot Deutsch, mindestens A2."

    made.append(supplied(LifeArea.money, languages=("en",)))

    assert sentences(*made)[0] == (
        "Im Bereich „Geld und Finanzen“ gibt es kein Angebot, bei dem man Arabisch sprechen kann und kein Deutsch braucht."
    )


def test_only_german_and_no_room() -> None:
    others = tuple(area for area in AREAS if area is not LifeArea.housing)

    assert sentences(supplied(*others, languages=("ar", "en")), supplied(LifeArea.housing, full=True))[:2] == [
        "Im Bereich „Wohnen“ ist nirgends Platz: Jedes Angebot ist voll oder hat eine Warteliste.",
        "Im Bereich „Wohnen“ kann man bei jedem Angebot nur Deutsch sprechen.",
    ]


def test_groups_that_an_area_leaves_out() -> None:
    others = tuple(area for area in AREAS if area is not LifeArea.family)
    women = supplied(LifeArea.family, groups=(TargetGroup.women, TargetGroup.parents), languages=("ar", "en"))
    most = supplied(LifeArea.family, groups=tuple({*GROUPS} - {TargetGroup.men}), languages=("ar", "en"))
    elsewhere = (supplied(*others, languages=("ar", "en")), supplied(LifeArea.work, groups=GROUPS))

    assert sentences(women, *elsewhere) == [
        "Im Bereich „Familie und Kinderbetreuung“ gibt es kein Angebot für alle, nur für Frauen und Eltern."
    ]
    assert sentences(most, *elsewhere) == ["Im Bereich „Familie und Kinderbetreuung“ gibt es kein Angebot für Männer."]


def test_an_empty_catalogue_has_one_gap_for_all_areas() -> None:
    assert sentences()[0].startswith("In den Bereichen „Deutsch lernen“, ")
    assert sentences()[0].endswith("gibt es zurzeit kein Angebot.")


def test_the_long_table_agrees_with_the_plain_question() -> None:
    made = [
        supplied(LifeArea.work, LifeArea.law, groups=(TargetGroup.women, TargetGroup.youth), languages=("ar",), level=GermanLevel.a2),
        supplied(LifeArea.work, languages=("ar", "en"), level=GermanLevel.alpha),
        supplied(LifeArea.work, groups=(TargetGroup.women,)),
    ]
    rows = list(cross(made, ("ar", "en")))

    assert len(rows) == len(AREAS) * len(GROUPS) * 3 * len(STEPS)
    for row in rows:
        assert row.count == sum(
            row.area in each.areas
            and (each.for_all or row.group in each.groups)
            and (row.language is None or row.language in each.languages)
            and each.reachable(row.level)
            for each in made
        ), row
