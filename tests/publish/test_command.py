"""`wegweiser publish` as a city's server runs it."""

import gzip
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for name in ("offers", "translations", "docs"):
        shutil.copytree(ROOT / name, root / name)
    shutil.copy(ROOT / "mkdocs.yml", root)
    (root / "scripts").symlink_to(ROOT / "scripts")
    return root


def run(project: Path, *arguments: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "wegweiser.cli", "publish", "--root", str(project), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_published_refused_and_taken_back(project: Path, tmp_path: Path) -> None:
    web = tmp_path / "web"
    page = web / "current" / "de" / "offers" / "integrationskurs-vormittag" / "index.html"
    offer = project / "offers" / "language" / "integrationskurs-vormittag.yml"
    assert run(project, str(web))[0] == 0
    first = page.read_bytes()
    assert gzip.decompress(page.with_name("index.html.gz").read_bytes()) == first
    assert page.with_name("index.html.br").exists()

    text = offer.read_text("utf-8")
    offer.write_text(text + "unbekannt: ja\n", "utf-8")
    code, output = run(project, str(web))
    assert (code, page.read_bytes()) == (1, first)
    assert "unknown-key" in output
    assert "Es wurde nichts veröffentlicht; es bleibt bei 0001." in output
    assert "Traceback" not in output

    offer.write_text(text, "utf-8")
    (project / "docs" / "about.de.md").write_text(
        "---\ntitle: Neu\ndescription: Was diese Seite ist und wer sie macht.\n---\n\n# Neu\n\n[weg](gibtesnicht/)\n", "utf-8"
    )
    code, output = run(project, str(web))
    assert (code, page.read_bytes()) == (1, first)
    assert "[dead-link]" in output

    (project / "docs" / "about.de.md").write_text(
        "---\ntitle: Neu\ndescription: Was diese Seite ist und wer sie macht.\n---\n\n# Neu\n", "utf-8"
    )
    code, output = run(project, str(web))
    assert code == 0, output
    assert ">Neu</h1>" in (web / "current" / "de" / "about" / "index.html").read_text("utf-8")

    assert run(project, "--undo", str(web))[0] == 0
    assert ">Neu</h1>" not in (web / "current" / "de" / "about" / "index.html").read_text("utf-8")
    assert run(project, "--undo", str(web))[0] == 1
