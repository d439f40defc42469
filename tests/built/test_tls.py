"""Over TLS, with a certificate made on the spot: only there may a browser be told to never come without it (RFC 6797)."""

import shutil
import ssl
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from tests.built.web import PROGRAMS, Web, program, running
from wegweiser.project import open_project
from wegweiser.servers.facts import STRICT_TRANSPORT, served

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def work() -> Iterator[Path]:
    """A folder that the servers' own user may read, with a site of two pages."""
    with tempfile.TemporaryDirectory() as name:
        made = Path(name)
        made.chmod(0o755)
        (made / "site/de").mkdir(parents=True)
        (made / "other").mkdir()
        for page in ("404.html", "de/index.html"):
            (made / "site" / page).write_text("<!doctype html><h1>Da</h1>", "utf-8")
        yield made


@pytest.fixture(scope="module")
def certificate(work: Path) -> Path:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl here that makes a certificate")
    made = work / "tls.pem"
    command = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
    subprocess.run(
        [*command, "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", made, "-out", work / "public"], check=True, capture_output=True
    )
    made.write_bytes(made.read_bytes() + (work / "public").read_bytes())
    return made


@pytest.fixture(scope="module", params=PROGRAMS)
def web(request: pytest.FixtureRequest, work: Path, certificate: Path) -> Iterator[Web]:
    if program(request.param) is None:
        pytest.skip(f"there is no {PROGRAMS[request.param]} here; setup.py installs it on Debian where it may")
    catalogue = open_project(ROOT).catalogue
    assert catalogue
    with ExitStack() as stack:
        yield stack.enter_context(running(request.param, served(catalogue.municipality, work / "site"), work, certificate))


def test_browsers_are_told_to_stay_with_tls(web: Web, certificate: Path) -> None:
    with httpx.Client(verify=ssl.create_default_context(cafile=str(certificate)), trust_env=False) as client:
        answers = [client.get(web.address + path, timeout=60) for path in ("de/", "gibt-es-nicht/")]

    assert [(answer.url.scheme, answer.status_code) for answer in answers] == [("https", 200), ("https", 404)]
    for answer in answers:
        assert answer.headers.get_list("strict-transport-security") == [STRICT_TRANSPORT]
