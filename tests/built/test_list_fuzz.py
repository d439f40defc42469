"""Whatever somebody writes after # by hand or by program: the list shows entries of the catalogue, and nothing else."""

import json
import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from tests.built.codes import code
from tests.built.sessions import fragment, opened, watched

LISTED = ("sprachcafe", "migrationsberatung", "kleidertausch")
CODES = st.sampled_from([code(f"o/{id}") for id in LISTED])
HTML = st.sampled_from(["<img src=x onerror=alert(1)>", "%3Csvg/onload=alert(1)%3E", "javascript:alert(1)", "&#60;b&#62;", "</template>"])
MARKS = st.sampled_from(["%", "%E0%A4%A", "%00", "%F0%9F", "\u202e", "\u2066", "\ufeff", "+", "__proto__", "constructor", "hasOwnProperty"])
KEYS = st.one_of(st.sampled_from(["list", "with", "embed", "List", "list[]", "__proto__", ""]), st.text(max_size=5))
VALUES = st.lists(st.one_of(CODES, HTML, MARKS, st.text(max_size=12)), max_size=6).map(",".join)
FRAGMENTS = st.lists(st.tuples(KEYS, VALUES).map("=".join), max_size=4).map("&".join)
APPLY = """text => {
  history.replaceState(null, "", "#" + text);
  dispatchEvent(new HashChangeEvent("hashchange"));
  const rows = [...document.querySelectorAll(".picks__items > li")];
  return {
    codes: rows.map(row => row.dataset.code),
    tags: [...new Set([...document.querySelectorAll("main *")].map(node => node.localName))],
    on: [...document.querySelectorAll("main *")].filter(node => [...node.attributes].some(({ name }) => name.startsWith("on"))).length,
    links: [...document.querySelectorAll("main a")].map(link => link.protocol),
    words: document.querySelector(".picks__items").innerText,
  };
}"""


@pytest.fixture(scope="module")
def tab(browser: Browser, server: str) -> Iterator[Page]:
    """A list that shows all three entries: what may ever be on the page is there already."""
    with watched(browser, server) as tab:
        opened(tab, f"{server}/de/list/{fragment(*LISTED)}")
        tab.wait_for_function("document.querySelectorAll('.picked__code svg').length === 3")
        # The bar of the second language comes when it has been fetched: an example that names one must not meet the next.
        tab.evaluate(APPLY, "with=none")
        tab.wait_for_selector("main select", state="attached")
        yield tab


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=FRAGMENTS)
def test_only_entries_of_the_catalogue(tab: Page, text: str) -> None:
    usual = tab.evaluate(APPLY, fragment(*LISTED)[1:])
    found = tab.evaluate(APPLY, text.encode("utf-8", "replace").decode())

    known = [code(f"o/{id}") for id in LISTED]
    assert set(found["codes"]) <= set(known)
    assert len(found["codes"]) == len(set(found["codes"]))
    assert set(found["tags"]) <= set(usual["tags"])
    assert found["on"] == 0
    assert set(found["links"]) <= set(usual["links"])
    assert set(re.findall(r"\S+", found["words"])) <= set(re.findall(r"\S+", usual["words"])), json.dumps(text)
