"""`wegweiser server`: what stands in the configuration follows the municipality's file, and nothing else."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from wegweiser.cli import main
from wegweiser.commands.server import SERVERS
from wegweiser.servers.facts import headers

ROOT = Path(__file__).parent.parent


def printed(root: Path, kind: str, *more: str) -> str:
    done = CliRunner().invoke(main, ["server", "--root", str(root), *more, kind])
    assert done.exit_code == 0, done.output
    return done.output


@pytest.mark.parametrize("kind", SERVERS)
def test_path_and_frames_come_from_the_municipality(kind: str, tmp_path: Path) -> None:
    (tmp_path / "offers").mkdir()
    text = (ROOT / "offers" / "municipality.yml").read_text("utf-8").replace("wegweiser.example/", "wegweiser.example/stadt/")
    (tmp_path / "offers" / "municipality.yml").write_text(f"{text}embedded_by: [https://www.stadt.example/leben/]\n", "utf-8")

    found = printed(tmp_path, kind, "--folder", "/var/www/stadt")

    assert "frame-ancestors https://www.stadt.example" in found
    assert "X-Frame-Options" not in found
    assert "/stadt/404.html" in found
    assert ("/var/www/stadt" in found) == (kind != "htaccess")


@pytest.mark.parametrize("kind", SERVERS)
def test_without_frames(kind: str) -> None:
    found = printed(ROOT, kind)

    assert "frame-ancestors 'none'" in found
    assert "unsafe" not in found
    assert "max-age=31536000" in found


def test_unreadable_municipality(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["server", "--root", str(tmp_path), "nginx"])

    assert done.exit_code == 1
    assert "municipality.yml" in done.output


def test_only_origins_get_into_the_policy() -> None:
    policy = headers(("https://a.example/x?y=1", "https://a.example/z", "https://b.example:8443"))["Content-Security-Policy"]

    assert policy.endswith("; frame-ancestors https://a.example https://b.example:8443")
