"""The legal pages: what the privacy notice lists is what a browser holds, and the statement follows the law and the table of criteria."""

import datetime
import re
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.built.sessions import WAIT, fragment
from wegweiser.exports.security import PATH, security
from wegweiser.model.lands import LANDS
from wegweiser.pages.desk import Desk
from wegweiser.pages.draft import Draft
from wegweiser.pages.legal import pages
from wegweiser.pages.storages import storages
from wegweiser.project import Project
from wegweiser.translation.edition import Edition

HELD = """async () => [
  ...Object.keys(localStorage).map(name => ["localStorage", name]),
  ...Object.keys(sessionStorage).map(name => ["sessionStorage", name]),
  ...(await caches.keys()).map(name => ["Cache Storage", name]),
  ...(await indexedDB.databases()).map(({ name }) => ["IndexedDB", name]),
  ...(await navigator.serviceWorker.getRegistrations()).map(each =>
    ["Service Worker", new URL((each.active ?? each.waiting ?? each.installing).scriptURL).pathname.slice(1)]),
]"""
TODAY = datetime.date(2026, 11, 22)


def held(context: BrowserContext, tab: Page) -> list[tuple[str, str]]:
    """Everything a browser holds for the site: kind and name."""
    found = [(kind, name) for kind, name in tab.evaluate(HELD)]
    return [*found, *(("cookie", cookie.get("name", "")) for cookie in context.cookies())]


def use_everything(tab: Page, server: str) -> None:
    """Each feature that asks to keep something."""
    tab.goto(f"{server}/de/list/{fragment('sprachcafe')}")
    tab.click("[data-do=keep]")
    tab.goto(f"{server}/ar/offline/")
    tab.locator("[data-keep]:visible").click()
    done = tab.locator("template[data-say=done]").evaluate("node => node.content.textContent")
    expect(tab.get_by_role("status")).to_have_text(done, timeout=WAIT)


def look_around(tab: Page, server: str) -> None:
    """What may be used with nothing kept: the list, filters, search, two languages, the sheet, the quick exit's page."""
    for path in ("", "de/", "de/offers/", "de/offers/sprachcafe/#with=ar", f"de/list/{fragment('sprachcafe')}", "de/sheet/", "de/offline/"):
        tab.goto("about:blank")
        tab.goto(f"{server}/{path}", wait_until="networkidle")
    tab.goto(f"{server}/de/offers/sprachcafe/", wait_until="networkidle")
    tab.click(".offer > .pick")
    tab.goto(f"{server}/de/sheet/", wait_until="networkidle")
    tab.locator("textarea:visible, input[type=text]:visible").first.fill("Nur für uns")


def test_the_privacy_notice_lists_what_a_browser_holds(browser: Browser, server: str, project: Project) -> None:
    context = browser.new_context(locale="de-DE")
    context.set_default_timeout(WAIT)
    tab = context.new_page()
    look_around(tab, server)
    assert held(context, tab) == []

    use_everything(tab, server)
    found = held(context, tab)
    listed = storages(Draft(project.desks["de"], "legal-privacy", "legal/privacy/"))
    patterns = [(each.kind, re.sub(r"<\w+>", r"\\S+", each.name)) for each in listed]

    fits = {item: [name for kind, name in patterns if kind == item[0] and re.fullmatch(name, item[1])] for item in found}
    assert {item: len(names) for item, names in fits.items()} == dict.fromkeys(found, 1)
    assert sorted(name for names in fits.values() for name in names) == sorted(name for _, name in patterns)
    context.close()


@pytest.mark.parametrize("lang", ["de", "en", "ar", "uk"])
def test_the_notice_shows_the_whole_list(browser: Browser, server: str, project: Project, lang: str) -> None:
    tab = browser.new_page()
    tab.goto(f"{server}/{lang}/legal/privacy/")
    names = tab.locator("td code").all_inner_texts()
    tab.close()

    assert names == [each.name for each in storages(Draft(project.desks[lang], "legal-privacy", "legal/privacy/"))]


@pytest.mark.parametrize("lang", ["en", "ar", "uk"])
@pytest.mark.parametrize("name", ["imprint", "privacy", "accessibility"])
def test_a_translation_says_so_and_leads_to_the_german_page(site: Path, lang: str, name: str) -> None:
    main = (site / lang / "legal" / name / "index.html").read_text("utf-8").partition("<main")[2].partition("</main>")[0]

    assert 'class="provenance"' in main.partition("<h2")[0]
    assert f'href="../../../de/legal/{name}/" hreflang="de"' in main.partition("<h2")[0]


def statement(project: Project, **changes: object) -> str:
    """The German statement of a municipality with other facts."""
    catalogue = project.desks["de"].catalogue
    changed = catalogue.municipality.model_copy(update=changes)
    desk = Desk(Edition("de", replace(catalogue, municipality=changed)))
    return next(str(make().body) for path, make in pages(desk, TODAY) if path.endswith("accessibility/"))


def test_the_statement_has_all_parts(project: Project) -> None:
    text = statement(project)

    heads = ["Stand der Vereinbarkeit", "Was noch nicht barrierefrei ist", "Wann und wie wir geprüft haben"]
    assert re.findall("<h2>(.*?)</h2>", text) == [*heads, "Eine Barriere melden", "Durchsetzungsverfahren"]
    assert "teilweise vereinbar" in text
    assert LANDS["HE"].url in text
    assert "noch kein Video" in text


def test_without_a_land_nobody_is_named(project: Project) -> None:
    text = statement(project, state="BY")

    assert "LBIT" not in text
    assert "noch nicht eingetragen" in text


def test_security_txt_is_written_where_the_site_is_live(project: Project) -> None:
    desk = project.desks["de"]
    assert list(security(desk, TODAY)) == []

    catalogue = desk.catalogue
    live = replace(catalogue, municipality=catalogue.municipality.model_copy(update={"demo": False}))
    (file,) = security(Desk(Edition("de", live)), TODAY)

    assert file.path == PATH
    assert file.content.decode().splitlines() == [
        "Contact: mailto:sicherheit@example.org",
        "Expires: 2027-06-30T00:00:00Z",
        "Preferred-Languages: de, en",
        "Canonical: https://wegweiser.example/.well-known/security.txt",
    ]
