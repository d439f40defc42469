"""The filters of a list of offers, as people use them: tap, address, keyboard, and without scripts."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.built.sessions import ends
from tests.built.test_in_chromium import AXE, TAGS
from wegweiser.model.terms import GermanLevel
from wegweiser.pages.facets import facets
from wegweiser.project import Project

PATIENCE = 30_000
SHOWN = "[...document.querySelectorAll('[data-facets]')].filter(card => card.checkVisibility()).map(card => card.dataset.offer).sort()"


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 740})
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def opened(tab: Page, address: str) -> None:
    """A list with all its filters unfolded."""
    tab.goto(address)
    tab.wait_for_selector("html.js")
    tab.evaluate("document.querySelectorAll('.filter details').forEach(part => part.open = true)")
    tab.wait_for_selector("[data-filter=on]", state="attached")


def with_words(project: Project, *words: str) -> list[str]:
    return sorted(offer.id for offer in project.desks["de"].offers if set(words) <= set(facets(offer, project.today)))


def test_choices_are_combined_and_counted(tab: Page, server: str, project: Project) -> None:
    opened(tab, f"{server}/de/offers/")
    number = tab.locator("label:has([name=free]) .filter__number")
    expect(number).to_have_text(str(len(with_words(project, "free=1"))))

    tab.check("[name=free]")
    tab.check("[name=language][value=ar]")

    both = with_words(project, "free=1", "language=ar")
    assert 0 < len(both) < len(with_words(project, "free=1"))
    assert tab.evaluate(SHOWN) == both
    expect(tab.get_by_role("status").nth(1)).to_have_text(f"Sie sehen {len(both)} von {len(project.desks['de'].offers)} Angeboten.")
    expect(number).to_have_text(str(len(both)))


def test_what_is_chosen_while_the_script_is_on_its_way_counts(tab: Page, server: str, project: Project) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    tab.route("**/lazy/filter.js", hold)
    with tab.expect_request("**/lazy/filter.js"):
        tab.goto(f"{server}/de/offers/")
        tab.click(".filter__box > summary")
    tab.check("[name=free]")
    assert len(tab.evaluate(SHOWN)) == len(project.desks["de"].offers)

    held[0].continue_()
    tab.wait_for_selector("[data-filter=on]")

    assert tab.evaluate(SHOWN) == with_words(project, "free=1")
    ends(tab, "#free=1")


def test_several_values_of_one_kind_widen(tab: Page, server: str, project: Project) -> None:
    opened(tab, f"{server}/de/offers/#language=so,ti")

    assert tab.evaluate(SHOWN) == sorted({*with_words(project, "language=so"), *with_words(project, "language=ti")})


@pytest.mark.parametrize("level", ["0", "A1", "B2"])
def test_offers_that_ask_for_more_german_are_left_out(tab: Page, server: str, project: Project, level: str) -> None:
    order = [each.value for each in GermanLevel]
    opened(tab, f"{server}/de/offers/")

    tab.select_option("[name=german]", level)

    expected = [offer.id for offer in project.desks["de"].offers if order.index(offer.german_required.value) <= order.index(level)]
    assert tab.evaluate(SHOWN) == sorted(expected)
    assert tab.locator(f"option[value='{level}']").inner_text().endswith(f"({len(expected)})")


def test_a_day_and_a_time_of_day_belong_together(tab: Page, server: str) -> None:
    """The application workshop is open on Tuesday afternoon and on Thursday morning, never on Thursday evening."""
    opened(tab, f"{server}/de/offers/#day=4&time=m")
    assert "bewerbungs-werkstatt" in tab.evaluate(SHOWN)

    tab.uncheck("[name=time][value=m]")
    tab.check("[name=time][value=e]")

    assert "bewerbungs-werkstatt" not in tab.evaluate(SHOWN)


def test_the_address_holds_the_choices_and_back_works(tab: Page, server: str, project: Project) -> None:
    everything = sorted(offer.id for offer in project.desks["de"].offers)
    opened(tab, f"{server}/de/offers/")
    tab.check("[name=free]")
    tab.check("[name=childcare]")
    ends(tab, "#free=1&childcare=1")

    tab.go_back()
    expect(tab.locator("[name=childcare]")).not_to_be_checked()
    assert tab.evaluate(SHOWN) == with_words(project, "free=1")
    tab.go_back()
    expect(tab.locator("[name=free]")).not_to_be_checked()
    assert tab.evaluate(SHOWN) == everything
    tab.go_forward()
    expect(tab.locator("[name=free]")).to_be_checked()
    assert tab.evaluate(SHOWN) == with_words(project, "free=1")

    tab.get_by_role("button", name="Alle Filter löschen").click()
    expect(tab.locator("[name=free]")).not_to_be_checked()
    assert tab.evaluate(SHOWN) == everything
    assert "#" not in tab.url


def test_choices_leave_the_list_and_the_second_language_alone(tab: Page, server: str) -> None:
    opened(tab, f"{server}/de/offers/#with=ar")
    expect(tab.locator(".bilingual")).to_be_attached()
    tab.locator(".offer-card.own-half .pick").first.click()
    tab.check("[name=free]")
    ends(tab, "&free=1")
    tab.locator(".offer-card.own-half .pick:visible").last.click()
    expect(tab.locator("[data-picks] bdi")).to_have_text("2")
    tab.get_by_role("button", name="Alle Filter löschen").click()
    expect(tab.locator("[name=free]")).not_to_be_checked()

    for _ in range(2):
        assert {"with=ar", "list"} <= set(tab.url.partition("#")[2].replace("list=", "list&").split("&"))
        expect(tab.locator("[data-picks] bdi")).to_have_text("2")
        tab.go_back()

    expect(tab.locator("[name=free]")).not_to_be_checked()
    expect(tab.locator("[data-picks] bdi")).to_have_text("2")


@pytest.mark.parametrize(
    "fragment",
    [
        "#free=2",
        "#__proto__=1&constructor=x",
        "#german=Z9",
        "#language=%3Cimg%20src=x%3E,%",
        "#day=9,,&time",
        "#=&&==,",
        "#housing",
        "#%E0%A4%A",
    ],
)
def test_a_fragment_altered_by_hand_does_no_harm(tab: Page, server: str, project: Project, fragment: str) -> None:
    faults: list[str] = []
    tab.on("pageerror", lambda fault: faults.append(str(fault)))

    opened(tab, f"{server}/de/offers/{fragment}")

    assert len(tab.evaluate(SHOWN)) == len(project.desks["de"].offers)
    assert tab.locator(":checked:is(input)").count() == 0
    assert faults == []


def test_a_link_inside_the_page_keeps_the_choices(tab: Page, server: str, project: Project) -> None:
    opened(tab, f"{server}/de/offers/#free=1")

    tab.click(".jump a[href='#money']")

    assert tab.evaluate(SHOWN) == with_words(project, "free=1")


def test_groups_without_offers_go_with_their_links(tab: Page, server: str) -> None:
    opened(tab, f"{server}/de/offers/#online=1")

    assert tab.evaluate("[...document.querySelectorAll('[data-group]')].filter(each => each.checkVisibility()).map(each => each.id)") == [
        "language"
    ]
    assert tab.locator(".jump a[href^='#']:visible").count() == 1


def test_an_empty_result_says_what_to_loosen(tab: Page, server: str, project: Project) -> None:
    opened(tab, f"{server}/de/offers/#online=1&childcare=1")
    assert tab.evaluate(SHOWN) == []
    expect(tab.get_by_text("Kein Angebot passt zu allem")).to_be_visible()

    tab.get_by_role("button", name="ohne „im Internet“").click()

    assert tab.evaluate(SHOWN) == with_words(project, "childcare=1")
    expect(tab.get_by_text("Kein Angebot passt zu allem")).to_be_hidden()
    ends(tab, "#childcare=1")


def test_an_area_has_the_same_filters(tab: Page, server: str, project: Project) -> None:
    opened(tab, f"{server}/ar/areas/language/")

    tab.check("[name=childcare]")

    language = {offer.id for offer in project.desks["de"].by_area["language"]}
    assert tab.evaluate(SHOWN) == sorted(language & set(with_words(project, "childcare=1")))


def test_the_keyboard_is_enough(tab: Page, server: str, project: Project) -> None:
    tab.goto(f"{server}/de/offers/")
    tab.wait_for_selector("html.js")
    tab.focus(".filter__box > summary")
    tab.keyboard.press("Enter")
    tab.wait_for_selector("[data-filter=on]")
    tab.keyboard.press("Tab")
    expect(tab.locator("[name=german]")).to_be_focused()
    for _ in range(9):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.name") == "free":
            break
    tab.keyboard.press("Space")
    assert tab.evaluate(SHOWN) == with_words(project, "free=1")
    tab.wait_for_function(IN_VIEW)  # scrolling takes its time

    tab.focus(".filter__reset[type=reset]")
    tab.keyboard.press("Enter")

    expect(tab.locator("[name=free]")).not_to_be_checked()
    # The button is gone; the focus stands where the next Tab leads on into the list.
    expect(tab.locator(".filter [role=status]")).to_be_focused()


@pytest.mark.parametrize("path", ["de/offers/", "ar/offers/", "uk/areas/language/"])
@pytest.mark.parametrize("colours", ["light", "dark", "forced"])
def test_open_filters_are_accessible_and_narrow(tab: Page, server: str, path: str, colours: str) -> None:
    tab.emulate_media(color_scheme="dark" if colours == "dark" else "light", forced_colors="active" if colours == "forced" else "none")
    opened(tab, f"{server}/{path}#free=1&childcare=1&online=1")
    tab.evaluate(AXE)

    # With forced colours, axe sees the theme's own ones outside of this form.
    part = "'.filter'" if colours == "forced" else "document"
    found = tab.evaluate(f"axe.run({part}, {{runOnly: {json.dumps(TAGS)}}})")

    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]] == []
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320
    small = tab.evaluate(SMALL)
    assert small == []


def test_without_scripts_the_whole_list_and_the_pages_of_one_kind_stay(browser: Browser, server: str, site: Path, project: Project) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{server}/de/offers/")
    assert not tab.locator(".filter").is_visible()
    assert tab.locator("[data-facets]:visible").count() == len(project.desks["de"].offers)

    tab.click(".jump a[href$='find/free/']")

    assert tab.locator("article[data-offer]:visible").count() == len(with_words(project, "free=1"))
    context.close()


IN_VIEW = """(() => { const box = document.activeElement.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return top === document.activeElement || document.activeElement.contains(top); })()"""

SMALL = """[...document.querySelectorAll('.filter :is(label, button, summary, select)')]
  .filter(node => node.checkVisibility() && !node.matches('.filter__legend') && node.getBoundingClientRect().height < 44)
  .map(node => node.outerHTML)"""
