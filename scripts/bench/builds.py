"""Every build that is measured: its name, who prepares its sources, and its command."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
AREAS = ("language", "education", "work", "housing", "health", "family", "social", "law", "money", "everyday")
CACHE = ROOT / ".cache/bench"
TOOLS = CACHE / "venv"
ELEVENTY = CACHE / "eleventy/node_modules/@11ty/eleventy/cmd.cjs"
PYTHON = sys.executable
BIN = Path(sys.executable).parent


@dataclass(frozen=True)
class Build:
    """One build: what is measured, in words; the name of its sources; its command for a folder of sources and one for the result."""

    title: str
    sources: str
    command: Callable[[Path, Path], Sequence[str]]


def _hugo(source: Path, out: Path) -> Sequence[str]:
    (binary,) = TOOLS.glob("lib/*/site-packages/hugo/binaries/hugo*")
    return [str(binary), "--quiet", "--source", str(source), "--destination", str(out), "--cacheDir", str(out.with_name("hugo-cache"))]


def _eleventy(source: Path, out: Path) -> Sequence[str]:
    config = f"--config={source}/eleventy.config.cjs"
    return ["node", str(ELEVENTY), "--quiet", config, "--input=content", f"--output={out}"]


def _mkdocs(source: Path, out: Path) -> Sequence[str]:
    return [str(BIN / "mkdocs"), "build", "--quiet", "--config-file", str(source / "mkdocs.yml"), "--site-dir", str(out)]


def _bare(*words: str) -> Callable[[Path, Path], Sequence[str]]:
    return lambda source, out: [PYTHON, str(HERE / "peers/bare_build.py"), str(source), str(out), *words]


def _jsonschema(source: Path, out: Path) -> Sequence[str]:
    files = [str(file) for area in AREAS for file in sorted((source / "offers" / area).glob("*.yml"))]
    return [str(TOOLS / "bin/check-jsonschema"), "--quiet", "--schemafile", str(ROOT / "scripts/wegweiser/schema/offer.json"), *files]


BUILDS: Mapping[str, Build] = {
    "ours": Build(
        "Wegweiser: check, pages, every generated file (`wegweiser build`)",
        "ours",
        lambda source, out: [str(BIN / "wegweiser"), "build", "--root", str(source), str(out)],
    ),
    "pages": Build(
        "Wegweiser: pages alone",
        "ours",
        lambda source, out: [PYTHON, "-m", "bench.pages_alone", str(source), str(out)],
    ),
    "hugo": Build("Hugo, pages alone", "hugo", _hugo),
    "bare": Build("bare program: YAML, Jinja2, files (2 processes)", "bare", _bare()),
    "bare-markdown": Build("bare program with a Markdown pass (2 processes)", "bare", _bare("markdown")),
    "eleventy": Build("Eleventy", "eleventy", _eleventy),
    "naive": Build("MkDocs + Material + static-i18n, all in nav", "naive", _mkdocs),
    "outside-nav": Build("MkDocs + Material + static-i18n, offers not in nav", "outside-nav", _mkdocs),
    "check": Build(
        "`wegweiser check`, all files, all languages", "ours", lambda source, out: [str(BIN / "wegweiser"), "check", "--root", str(source)]
    ),
    "jsonschema": Build("check-jsonschema, the offers' YAML alone", "ours", _jsonschema),
}
"""In the order in which a round runs them."""
SLOW = ("naive", "outside-nav")
"""Take minutes at 1,000 × 12: there only when somebody names them."""
CHECKS = ("check", "jsonschema")
"""Write no pages."""
