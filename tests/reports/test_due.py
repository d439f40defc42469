"""What is to verify, and by whom."""

import pytest

from tests.reports.samples import TODAY, catalogue, day, offer, organisation
from wegweiser.checks.catalogue import verified_too_long_ago
from wegweiser.model.terms import OfferType, Status
from wegweiser.reports.due import Reason, due, watches
from wegweiser.reports.rounds import rounds

COURSE = {"type": OfferType.language_course, "german_reached": "A1", "childcare": "none"}


@pytest.mark.parametrize(("ago", "expected"), [(148, []), (149, [31]), (180, [0]), (181, [-1])])
def test_an_offer_is_due_for_a_month_before_its_half_year_is_over(ago: int, expected: list[int]) -> None:
    found = due(catalogue(offer("a", verified_on=day(-ago)), organisation("verein", verified_on=TODAY)), TODAY)

    assert [(each.by - TODAY).days for each in found] == expected


def test_a_course_is_due_sooner() -> None:
    found = due(catalogue(offer("a", verified_on=day(-90), **COURSE), organisation("verein", verified_on=TODAY)), TODAY)

    assert [each.by for each in found] == [TODAY]


@pytest.mark.parametrize("ago", range(60, 200))
@pytest.mark.parametrize("changes", [{}, COURSE], ids=["offer", "course"])
def test_overdue_is_what_the_check_says(ago: int, changes: dict[str, object]) -> None:
    made = catalogue(offer("a", verified_on=day(-ago), **changes), organisation("verein", verified_on=TODAY))
    said = {finding.id for finding in verified_too_long_ago.check(made, TODAY)}

    assert {each.id for each in due(made, TODAY) if each.by < TODAY} == said


def test_dates_that_pass_within_a_month() -> None:
    made = catalogue(
        offer("alt", places_left={"state": "yes", "as_of": day(-31)}),
        offer("bald", valid_until=day(31), status_until=day(3)),
        offer("beendet", status=Status.ended, valid_until=day(-9)),
        offer("frisch", places_left={"state": "yes", "as_of": day(-30)}, valid_until=day(32)),
        offer("papier", residence_status={"rule": "only", "codes": ["visa"], "legal_basis": "§ 1", "valid_until": day(-1)}),
        offer("vorbei", end=day(-1)),
        offer("wieder", end=day(-1), recurring=True),
    )

    assert [(watch.id, watch.reason) for watch in watches(made, TODAY)] == [
        ("alt", Reason.places),
        ("bald", Reason.valid),
        ("bald", Reason.status),
        ("beendet", Reason.ended),
        ("papier", Reason.papers),
        ("vorbei", Reason.over),
    ]
    assert [watch.id for watch in watches(made, TODAY) if watch.passed(TODAY)] == ["papier"]


def test_questions_go_to_the_owner_the_most_overdue_first() -> None:
    made = catalogue(
        organisation("b", verified_on=TODAY),
        organisation("verein", verified_on=day(-200)),
        offer("eins", owner="b", verified_on=day(-160)),
        offer("zwei", owner="verein", organisation="b", verified_on=day(-190)),
        offer("drei", owner="verein", status_until=day(5), verified_on=TODAY),
        offer("vier", owner="gibt-es-nicht", verified_on=day(-170)),
        offer("fuenf", owner="b", status=Status.ended, verified_on=day(-400)),
    )

    found = rounds(made, TODAY)

    assert [(each.name, [task.offer.id for task in each.tasks], each.overdue(TODAY)) for each in found] == [
        (made.organisations["verein"].name, ["zwei", "drei"], 2),
        ("Verein b", ["eins"], 0),
        ("gibt-es-nicht", ["vier"], 0),
    ]
    assert found[0].own is not None
