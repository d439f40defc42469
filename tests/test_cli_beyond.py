"""`check --site` and `check --links` as their users call them. Nothing here asks a server."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from wegweiser.checks.outward.answer import Answer, Reason, Verdict
from wegweiser.cli import main

BASE = Path(__file__).parent / "sites" / "base"
OFFER = "offers/language/kurs-beratung.yml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "project"))


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", "--root", str(root), "--lang", "de", "--format", "text", *arguments], catch_exceptions=False)


def test_a_site_with_a_dead_link(root: Path) -> None:
    site = root / "public"
    assert CliRunner().invoke(main, ["build", "--root", str(root), str(site)]).exit_code == 0
    page = site / "de" / "emergency" / "index.html"
    page.write_text(page.read_text("utf-8").replace("</main>", '<a href="../weg/">weg</a></main>'), "utf-8")

    result = run(root, "--site", str(site))

    assert result.exit_code == 1
    assert "public/de/emergency/index.html:" in result.output
    assert "„../weg/“ führt nirgendwohin: de/weg/index.html fehlt in der fertigen Seite. [dead-link]" in result.output


@pytest.mark.parametrize("site", ["nowhere", OFFER])
def test_no_folder_is_wrong_use(site: str, root: Path) -> None:
    assert run(root, "--site", str(root / site)).exit_code == 2


@pytest.mark.parametrize("option", [("--links",), ("--site", str(BASE))])
def test_not_together_with_single_files(option: tuple[str, ...], root: Path) -> None:
    assert run(root, *option, "--fix").exit_code == 2
    assert run(root, *option, str(root / OFFER)).exit_code == 2


@pytest.mark.parametrize("option", [("--links",), ("--site", str(BASE))])
def test_no_catalogue_is_a_problem_here_too(option: tuple[str, ...], tmp_path: Path) -> None:
    result = run(tmp_path, *option)

    assert (result.exit_code, "offers/municipality.yml:1:1" in result.output) == (1, True)


@pytest.fixture
def answering(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two addresses: one that is gone, and one that nobody can check."""
    file = root / OFFER
    contact = "contact:\n  web: https://stadt.de/weg\n  form: https://stadt.de/streng\n"
    file.write_text(file.read_text("utf-8").replace("registration:\n", f"{contact}registration:\n"), "utf-8")
    gone, closed = Answer(Verdict.gone, status=404), Answer(Verdict.unchecked, Reason.status, 403)

    async def ask(urls: list[str], *rest: object) -> dict[str, Answer]:
        return {url: gone if url.endswith("weg") else closed for url in urls}

    monkeypatch.setattr("wegweiser.checks.outward.run.ask", ask)
    return root


def test_links_that_are_gone_are_a_warning(answering: Path) -> None:
    result = run(answering, "--links")
    line = (answering / OFFER).read_text("utf-8").split("\n").index("  web: https://stadt.de/weg") + 1

    assert result.exit_code == 0
    assert f"{OFFER}:{line}:8: Warnung: „https://stadt.de/weg“ gibt es nicht (Antwort 404, " in result.output
    assert f"{OFFER}:{line + 1}:9: Hinweis: „https://stadt.de/streng“ ließ sich nicht prüfen" in result.output
    assert run(answering, "--links", "--fail-on", "warning").exit_code == 1
    assert json.loads((answering / ".cache" / "links.json").read_text("utf-8")).keys() == {
        "https://stadt.de/streng",
        "https://stadt.de/weg",
    }


def test_an_editor_accepts_a_strict_server(answering: Path) -> None:
    file = answering / OFFER
    accepted = "/streng # accept: link-unchecked – der Server lässt nur Browser zu\n"
    file.write_text(file.read_text("utf-8").replace("/streng\n", accepted), "utf-8")

    assert "[link-unchecked]" not in run(answering, "--links").output
    assert "acceptance" not in run(answering).output
