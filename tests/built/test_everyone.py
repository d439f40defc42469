"""What people need who see, hear, move or read differently: measured in the rendered page."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser, Page, expect

from tests.built.samples import CLOSELY, KINDS, LANGUAGES, PAGES, PARTIAL, language
from tests.built.test_in_chromium import AXE

FEW = ["home", "area", "offer", "offer confidential", "agreement page", "agreement table", "goals of an area", "emergency", "document"]
CLOSE = [path for path in PAGES if language(path) in CLOSELY]
SMALL = [f"{lang}/{KINDS[kind]}" for kind in FEW for lang in ("de", "ar", "uk")]


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 320, "height": 640}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", CLOSE)
def test_targets_are_as_large_as_a_fingertip(tab: Page, server: str, path: str) -> None:
    tab.goto(f"{server}/{path}")

    assert tab.evaluate(TARGETS) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", SMALL)
def test_text_stands_out_seven_to_one(tab: Page, server: str, path: str, scheme: str) -> None:
    tab.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    tab.goto(f"{server}/{path}")
    found = tab.evaluate(CONTRAST)
    tab.emulate_media(color_scheme="light")

    assert len(found) > 20
    assert [each for each in found if each["ratio"] < 7] == []


def test_the_contrast_meter_measures(tab: Page, server: str) -> None:
    tab.goto(f"{server}/de/")
    tab.evaluate("document.querySelector('h1').style.color = '#8a8a8a'")

    assert [each["ratio"] < 4 for each in tab.evaluate(CONTRAST) if each["html"].startswith("<h1")] == [True]


@pytest.mark.parametrize("path", SMALL)
def test_forced_colours_keep_what_colours_say(tab: Page, server: str, path: str) -> None:
    tab.emulate_media(forced_colors="active")
    tab.goto(f"{server}/{path}")
    found = tab.evaluate(FORCED)
    tab.emulate_media(forced_colors="none")

    assert found == {"invisible": [], "borderless": [], "unmarked": []}


@pytest.mark.parametrize("path", SMALL)
def test_wider_text_spacing_clips_nothing(tab: Page, server: str, path: str) -> None:
    tab.goto(f"{server}/{path}")
    tab.add_style_tag(content=SPACING)

    assert tab.evaluate(CLIPPED) == []
    assert tab.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", SMALL)
def test_text_twice_as_large_fits(browser: Browser, server: str, path: str) -> None:
    context = browser.new_context(viewport={"width": 640, "height": 640})
    page = context.new_page()
    # What a person chooses in the browser's settings; the page's own measures follow it.
    context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    page.goto(f"{server}/{path}")
    assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") >= 36
    width, clipped = page.evaluate("document.documentElement.scrollWidth"), page.evaluate(CLIPPED)
    context.close()

    assert (width, clipped) == (640, [])


@pytest.mark.parametrize("path", [f"de/{KINDS[kind]}" for kind in FEW])
def test_nothing_moves_for_people_who_want_no_motion(tab: Page, server: str, path: str) -> None:
    tab.goto(f"{server}/{path}")

    assert tab.evaluate(MOVING) == []


@pytest.mark.parametrize(
    "path", [f"{lang}/{KINDS[kind]}" for kind in FEW for lang in LANGUAGES if kind != "document" or lang not in PARTIAL]
)
def test_words_stay_whole_on_a_narrow_phone(tab: Page, server: str, path: str) -> None:
    tab.goto(f"{server}/{path}")

    assert tab.evaluate(BROKEN) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_home_asks_what_one_is_looking_for_before_it_explains(site: Path, lang: str) -> None:
    """Easy German has to explain the site at length (BITV 2.0, section 4); emergency numbers stay last, as it says there."""
    tree = html.parse(str(site / lang / "index.html")).getroot()
    titles = tree.xpath("//main//h2")

    assert titles[0].get("data-m") == "areas"
    assert titles[-1].get("data-m") == "emergency"
    assert [title.getparent().get("data-m") for title in titles[2:-1]] == ["more"] * (4 if lang == "de-simple" else 0)
    assert len(tree.xpath("//h1")) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_landmarks_and_help_are_the_same_in_every_language(site: Path, kind: str) -> None:
    found = {lang: landmarks(site / lang / KINDS[kind] / "index.html") for lang in LANGUAGES if kind != "document" or lang not in PARTIAL}

    assert all(each == found["de"] for each in found.values()), found


def landmarks(file: Path) -> list[str]:
    """Landmarks in their order, and the two places where help and reporting stand."""
    tree = html.parse(str(file)).getroot()
    wanted = "//header|//nav|//main|//footer|//a[starts-with(@href, 'mailto:wegweiser@')]|//a[@class='skip-link']"
    return [f"{len(list(node.iterancestors()))} {node.tag} {node.get('class') or ''}" for node in tree.xpath(wanted)]


@pytest.mark.parametrize("path", CLOSE)
def test_nobody_is_kept_from_zooming(site: Path, path: str) -> None:
    tree = html.parse(str(site / path / "index.html")).getroot()

    assert tree.xpath("string(//meta[@name='viewport']/@content)") == "width=device-width, initial-scale=1"
    assert tree.xpath("//@accesskey|//@autofocus|//@title|//video|//audio|//marquee|//meta[@http-equiv='refresh']") == []


def test_the_main_journey_without_javascript(browser: Browser, server: str) -> None:
    """From the door to a call, to the same offer in another language, to the agreement and its next page."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.goto(f"{server}/")
    page.click("a.door[lang=de]")
    page.click("main a[href$='areas/language/']")
    page.click("a[href$='offers/integrationskurs-vormittag/']")
    expect(page.locator("main a[href^='tel:']").first).to_be_visible()
    page.click("summary")
    page.click(".language-menu a[lang=ar]")
    page.wait_for_url(f"{server}/ar/offers/integrationskurs-vormittag/")
    page.click(".site-header__nav a[href$='agreement/']")
    page.click("main .signs a >> nth=0")
    page.wait_for_url("**/ar/agreement/was-ist-das/")
    page.click(".steps-nav__next")
    page.wait_for_url("**/ar/agreement/so-laeuft-es-ab/")
    page.click(".site-header__nav a[href$='emergency/']")
    expect(page.locator("a[href='tel:112']").first).to_be_visible()
    context.close()


def test_axe_in_forced_colours(tab: Page, server: str) -> None:
    tab.emulate_media(forced_colors="active")
    tab.goto(f"{server}/ar/{KINDS['offer']}")
    tab.evaluate(AXE)
    found = tab.evaluate(f"axe.run(document, {{runOnly: {json.dumps(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])}}})")
    tab.emulate_media(forced_colors="none")

    assert [each["id"] for each in found["violations"]] == []


# Links within a sentence may be as high as their line (2.5.8, "inline").
TARGETS = """() => [...document.querySelectorAll('a[href], button, summary, input, select')].filter(node => {
  if (!node.checkVisibility({ visibilityProperty: true }) || node.matches('.skip-link')) return false;
  const style = getComputedStyle(node);
  if (style.display === 'inline' && [...node.parentNode.childNodes].some(each => each !== node && each.textContent.trim())) return false;
  const after = getComputedStyle(node, '::after');
  const box = (after.position === 'absolute' && after.inset === '0px' ? node.offsetParent : node).getBoundingClientRect();
  return box.height < 43.9 || box.width < 43.9;
}).map(node => node.outerHTML.slice(0, 140))"""

CONTRAST = """() => {
  const parse = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(each => each / 255).map(each => each <= .04045 ? each / 12.92 : ((each + .055) / 1.055) ** 2.4)
    .reduce((sum, each, place) => sum + each * [.2126, .7152, .0722][place], 0);
  const ground = node => {
    for (let up = node; up; up = up.parentElement) {
      const colour = parse(getComputedStyle(up).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), nodes = new Set();
  while (walker.nextNode()) if (walker.currentNode.data.trim()) nodes.add(walker.currentNode.parentElement);
  return [...nodes].filter(node => node.checkVisibility() && !node.closest('.visually-hidden, .skip-link')).map(node => {
    const [one, two] = [parse(getComputedStyle(node).color), ground(node)].map(light).sort((a, b) => b - a);
    return { html: node.outerHTML.slice(0, 80), ratio: (one + .05) / (two + .05) };
  });
}"""

FORCED = """() => {
  const canvas = document.createElement('i');
  canvas.style.cssText = 'background: Canvas; forced-color-adjust: none';
  document.body.append(canvas);
  const paper = getComputedStyle(canvas).backgroundColor;
  canvas.remove();
  const shown = selector => [...document.querySelectorAll(selector)].filter(node => node.checkVisibility());
  const bare = node => getComputedStyle(node).borderTopStyle === 'none' && getComputedStyle(node).borderBottomStyle === 'none';
  const say = nodes => nodes.map(node => node.outerHTML.slice(0, 100));
  return {
    invisible: say(shown('i.icon').filter(node => getComputedStyle(node).backgroundColor === paper
      || !getComputedStyle(node).webkitMaskImage.startsWith('url'))),
    borderless: say(shown('.arm, .notice, .next-step, .badge').filter(bare)),
    unmarked: say(shown('nav [aria-current]').filter(node => node.matches('a') && bare(node))),
  };
}"""

SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }"""

CLIPPED = """() => [...document.querySelectorAll('body *')].filter(node => node.checkVisibility() && !node.closest('.visually-hidden, svg'))
  .filter(node => {
    const style = getComputedStyle(node), hides = value => value === 'hidden' || value === 'clip';
    return (hides(style.overflowX) && node.scrollWidth > node.clientWidth + 1) || style.textOverflow === 'ellipsis'
      || (hides(style.overflowY) && node.scrollHeight > node.clientHeight + 1);
  }).map(node => node.outerHTML.slice(0, 100))"""

MOVING = """() => [document.documentElement, ...document.querySelectorAll('*')].filter(node => {
  const style = getComputedStyle(node);
  return style.scrollBehavior === 'smooth' || style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0;
}).map(node => node.outerHTML.slice(0, 100))"""

# A word may break where it has a hyphen of its own, or a soft one.
BROKEN = """() => [...document.querySelectorAll('h1, h2, .site-header__nav span, .sign__title, .badge')]
  .filter(node => node.checkVisibility()).flatMap(node => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT), broken = [];
    while (walker.nextNode()) for (const word of walker.currentNode.data.matchAll(/[^\\s\\u00ad\\u2010-\\u2015/-]+/g)) {
      // Letter by letter: the box of a soft hyphen counts to the line before.
      const tops = [...word[0]].map((_, place) => {
        const range = document.createRange();
        range.setStart(walker.currentNode, word.index + place); range.setEnd(walker.currentNode, word.index + place + 1);
        return Math.round([...range.getClientRects()].at(-1)?.top ?? 0);
      });
      if (new Set(tops).size > 1) broken.push(word[0]);
    }
    return broken;
  })"""
