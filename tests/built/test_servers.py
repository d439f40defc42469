"""The site behind real web servers with our configuration: at the root and under a path, at another host than configured."""

import re
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser

from tests.built.samples import KINDS, NEUTRAL
from tests.built.web import PROGRAMS, Web, program, running
from wegweiser.engines.folder import write
from wegweiser.engines.pack_files import pack_files
from wegweiser.project import Project, open_project
from wegweiser.servers.facts import FOREVER, SHORT, served

ROOT = Path(__file__).parent.parent.parent
EVERYWHERE = [(kind, path) for kind in PROGRAMS for path in ("/", "/wegweiser/")]
LANGUAGE = {("nginx", "/"): "de", ("nginx", "/wegweiser/"): "ar", ("apache", "/"): "uk", ("apache", "/wegweiser/"): "de"}
SITE = {"/": "site-", "/wegweiser/": "site-wegweiser-"}
CLIENT = httpx.Client(verify=False, trust_env=False)  # loopback, no TLS
SECRET = "this is no page"


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A folder that the servers' own user may read: pytest's are for us alone."""
    with tempfile.TemporaryDirectory() as name:
        made = Path(name)
        made.chmod(0o755)
        yield made


def project_at(path: str, folder: Path) -> Project:
    root = folder / "project"
    for name in ("offers", "translations", "docs"):
        shutil.copytree(ROOT / name, root / name)
    facts = root / "offers" / "municipality.yml"
    text = facts.read_text("utf-8").replace("https://wegweiser.example/", f"https://wegweiser.example{path}")
    if path != "/":  # two languages are enough for it
        text = re.sub(r"  - code: (en|uk)\n    status: required\n", "", text)
    facts.write_text(text, "utf-8")
    return open_project(root)


@pytest.fixture(scope="module", params=EVERYWHERE, ids=lambda param: param[0] + param[1])
def web(request: pytest.FixtureRequest, folder: Path, sites: dict[str, Project]) -> Iterator[Web]:
    """The running server; its site lies behind a link, as `publish` leaves it."""
    kind, path = request.param
    if program(kind) is None:
        pytest.skip(f"there is no {PROGRAMS[kind]} here; setup.py installs it on Debian where it may")
    work = folder / f"{kind}{path.replace('/', '-')}"
    (work / "other").mkdir(parents=True)
    (work / "secret.txt").write_text(SECRET, "utf-8")
    catalogue = sites[path].catalogue
    assert catalogue
    facts = served(catalogue.municipality, folder / SITE[path])
    link = work / "current"
    link.symlink_to(facts.folder, target_is_directory=True)
    with ExitStack() as stack:
        yield stack.enter_context(running(kind, replace(facts, folder=link), work))
    (facts.folder / ".htaccess").unlink(missing_ok=True)


@pytest.fixture(scope="module")
def sites(folder: Path) -> dict[str, Project]:
    """The published site as it is for the root of a host, and for a path."""
    found = {}
    for path in ("/", "/wegweiser/"):
        project = found[path] = project_at(path, folder / f"for{path.replace('/', '-')}")
        site = folder / SITE[path]
        write(project, site, processes=1)
        (site / ".secret").write_text(SECRET, "utf-8")
        (site / ".git").mkdir()
        (site / ".git" / "config").write_text(SECRET, "utf-8")
        (site / "empty").mkdir()
        (site / "empty" / "secret.txt").write_text(SECRET, "utf-8")
        pack_files(site)
    (folder / "secret.txt").write_text(SECRET, "utf-8")
    return found


def get(web: Web, path: str, accept: str = "identity") -> httpx.Response:
    return CLIENT.get(web.address + path, headers={"Accept-Encoding": accept}, timeout=60)


def sent(web: Web, path: str, accept: str) -> tuple[httpx.Headers, bytes]:
    """The bytes on the wire."""
    with CLIENT.stream("GET", web.address + path, headers={"Accept-Encoding": accept}, timeout=60) as answer:
        return answer.headers, b"".join(answer.iter_raw())


def raw(web: Web, target: str) -> tuple[int, bytes]:
    """The answer to a request that no browser sends: the address goes out as it stands."""
    with socket.create_connection(("127.0.0.1", web.port), 60) as connection:
        connection.sendall(f"GET {target} HTTP/1.1\r\nHost: somewhere.example\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    return int(answer.split()[1]), answer


def test_headers_on_every_answer(web: Web) -> None:
    for path in ("de/", "assets/favicon.svg", "de/search.json", "gibt-es-nicht"):
        found = get(web, path).headers
        policy = found["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'")
        assert policy.endswith("frame-ancestors 'none'")
        assert "unsafe" not in policy
        assert (found["x-content-type-options"], found["referrer-policy"], found["x-frame-options"]) == ("nosniff", "no-referrer", "DENY")
        assert (found["cross-origin-opener-policy"], found["cross-origin-resource-policy"]) == ("same-origin", "same-origin")
        assert get(web, "embed.js").headers["cross-origin-resource-policy"] == "cross-origin"
        assert "camera=()" in found["permissions-policy"]
        assert "strict-transport-security" not in found  # this is no TLS


def test_types(web: Web) -> None:
    script = next((web.site / "assets").glob("js-*/reading.js")).relative_to(web.site).as_posix()
    sheet = next((web.site / "assets").glob("wegweiser.*.css")).relative_to(web.site).as_posix()
    wanted = {
        "de/": "text/html; charset=utf-8",
        "o/sprachcafe/": "text/html; charset=utf-8",
        script: "text/javascript; charset=utf-8",
        "embed.js": "text/javascript; charset=utf-8",
        "data/de/embed/areas/work.inc": "text/plain; charset=utf-8",
        "sw.js": "text/javascript; charset=utf-8",
        sheet: "text/css; charset=utf-8",
        "de/search.json": "application/json",
        "de/manifest.webmanifest": "application/manifest+json",
        "de/offline/pack.bin": "application/octet-stream",
        "sitemap.xml": "application/xml",
        "assets/favicon.svg": "image/svg+xml",
        "pictures/blatt-1.webp": "image/webp",
    }
    for accept in ("identity", "gzip", "br"):
        found = {path: get(web, path, accept) for path in wanted}
        assert {path: answer.status_code for path, answer in found.items()} == dict.fromkeys(wanted, 200)
        assert {path: answer.headers["content-type"] for path, answer in found.items()} == wanted
        assert "content-language" not in found["de/"].headers  # Debian's Apache takes .br for Breton
    assert get(web, script).headers["cache-control"] == get(web, script, "br").headers["cache-control"] == FOREVER
    assert get(web, sheet, "gzip").headers["cache-control"] == FOREVER
    assert get(web, "de/").headers["cache-control"] == get(web, "sw.js").headers["cache-control"] == SHORT


def test_packed_files_are_sent_as_they_lie_there(web: Web) -> None:
    site = web.site
    ways = [("identity", None, ""), ("gzip", "gzip", ".gz")]
    ways.append(("gzip, deflate, br, zstd", "br", ".br") if web.brotli else ("gzip, deflate, br, zstd", "gzip", ".gz"))
    for path, file in {"de/": "de/index.html", "": "index.html", "de/search.json": "de/search.json", "sw.js": "sw.js"}.items():
        for accept, encoding, ending in ways:
            headers, body = sent(web, path, accept)
            assert headers.get("content-encoding") == encoding, (path, accept)
            assert body == (site / f"{file}{ending}").read_bytes()
            assert headers["vary"].lower().split(", ").count("accept-encoding") == 1


def test_what_is_not_there(web: Web) -> None:
    for path in ("gibt-es-nicht", "de/gibt-es-nicht/", "assets/wegweiser.00000000.css", "empty/", "o/gibt-es-nicht/", "de/%00"):
        answer = get(web, path)
        assert answer.status_code in ((404,) if "%00" not in path else (400, 404)), path
        if "%00" not in path:
            assert "<h1" in answer.text
            assert answer.headers["content-type"] == "text/html; charset=utf-8"
            assert answer.headers["cache-control"] == "no-cache", path


def test_a_folder_without_slash_leads_to_the_one_with(web: Web) -> None:
    answer = get(web, "de")

    assert answer.status_code == 301
    assert answer.headers["location"].endswith(f"{web.path}de/")
    assert "wegweiser.example" not in answer.headers["location"]


@pytest.mark.parametrize(
    "trick",
    [
        "../secret.txt",
        "../other/secret.txt",
        "%2e%2e/secret.txt",
        "..%2fsecret.txt",
        "%2e%2e%2fsecret.txt",
        "..%5csecret.txt",
        "de/../../secret.txt",
        "de/%2e%2e/%2e%2e/secret.txt",
        "..;/secret.txt",
        "%252e%252e/secret.txt",
        "//secret.txt",
        "//../secret.txt",
        ".secret",
        "%2esecret",
        ".git/config",
        "//.git//config",
        "de/../.git/config",
        ".htaccess",
        "empty/",
        "secret.txt::$DATA",
    ],
)
def test_path_tricks_get_nothing(web: Web, trick: str) -> None:
    status, answer = raw(web, web.path + trick)
    outside, other = raw(web, web.path.rstrip("/") + trick)

    assert status in (400, 403, 404)
    assert outside in (400, 403, 404)
    assert SECRET.encode() not in answer + other
    assert b"Rewrite" not in answer + other


def test_double_slashes_harm_nothing(web: Web) -> None:
    status, answer = raw(web, f"{web.path}de//")

    assert status in (200, 301, 404)
    assert b"<title>Index of" not in answer


def test_every_kind_of_page_keeps_the_policy(web: Web, browser: Browser) -> None:
    """No violation, no word on the console but of the missing page, nothing from elsewhere, no failed request."""
    lang = LANGUAGE.get((web.kind, web.path), "de")
    context = browser.new_context()
    context.add_init_script("addEventListener('securitypolicyviolation', event => console.error('policy', event.violatedDirective))")
    tab = context.new_page()
    said: list[str] = []
    tab.on("console", lambda message: said.append(f"{tab.url}: {message.text}"))
    tab.on("pageerror", lambda error: said.append(f"{tab.url}: {error}"))
    tab.on("requestfailed", lambda request: said.append(f"{tab.url}: {request.url} {request.failure}"))
    tab.on(
        "request", lambda request: None if request.url.startswith(f"http://127.0.0.1:{web.port}{web.path}") else said.append(request.url)
    )
    for path in [
        *(f"{lang}/{kind}" for kind in (*KINDS.values(), "offline/", "sheet/")),
        *(each for each in NEUTRAL if each != "404.html"),
    ]:
        answer = tab.goto(web.address + path, wait_until="networkidle", timeout=120_000)
        assert answer and answer.status == 200, path
    assert said == []
    missing = tab.goto(f"{web.address}de/gibt/es/nicht/", wait_until="networkidle", timeout=120_000)
    assert missing and missing.status == 404
    assert tab.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily") != ""
    assert [line for line in said if "status of 404" not in line] == []
    context.close()


def test_what_scripts_load_later_keeps_the_policy(web: Web, browser: Browser) -> None:
    """A module by dynamic import, the search index, the service worker; and the same listener hears what the policy forbids."""
    context = browser.new_context()
    tab = context.new_page()
    said: list[str] = []
    tab.on("console", lambda message: said.append(message.text))
    tab.goto(f"{web.address}de/", wait_until="networkidle", timeout=120_000)
    with tab.expect_response(lambda answer: answer.url.endswith("/de/search.json") and answer.ok, timeout=120_000):
        tab.locator("[data-search] input[type=search]").first.fill("Sprachcafé")
    assert tab.evaluate(f"navigator.serviceWorker.register('{web.path}sw.js').then(found => new URL(found.scope).pathname)") == web.path
    assert said == []
    tab.evaluate("document.body.setAttribute('style', 'color: red')")
    tab.evaluate("document.body.append(Object.assign(document.createElement('script'), {textContent: 'document.title = 1'}))")
    assert tab.title() != "1"
    assert sum("Content Security Policy" in line for line in said) == 2
    context.close()
