"""The theme's JavaScript: one self-contained file per kind of page, and files that are loaded when somebody uses them.

esbuild puts together what a file imports. `js/<name>.js` is a kind of page (one request); `js/lazy/<name>.js` is loaded by
`import("./lazy/<name>.js")` on first use, and may bring a stylesheet of its own, `js/lazy/<name>.css`. All lie in one folder
named after their content, so that they may be cached for ever.
A service worker keeps its name, and lies at the root, for it rules what lies below itself.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from wegweiser.pages.page import Output

SOURCES = Path(__file__).parent / "js"
MODULES = Path(__file__).parents[3] / "node_modules"
WORKER = "sw.js"
EMBED = "embed.js"
BROWSERS = "es2020"
"""What a five-year-old Android phone understands."""


def script(name: str) -> str:
    """Path of the script of a kind of page: `reading` → `assets/js-1a2b3c4d/reading.js`."""
    folder = next(iter(scripts())).path.split("/")[1]
    return f"assets/{folder}/{name}.js"


@cache
def scripts() -> tuple[Output, ...]:
    """Every script of the site, bundled and minified."""
    sources = sorted([*SOURCES.glob("*.js"), *SOURCES.glob("lazy/*.js"), *SOURCES.glob("lazy/*.css")])
    with TemporaryDirectory() as folder:
        _bundle(sources, Path(folder))
        found = {source: (Path(folder) / source.relative_to(SOURCES)).read_bytes() for source in sources}
    version = hashlib.sha256(b"".join(found.values())).hexdigest()[:8]
    return tuple(Output(f"assets/js-{version}/{source.relative_to(SOURCES).as_posix()}", content) for source, content in found.items())


@cache
def worker() -> Output:
    """What answers on the phone of somebody who keeps a language there; no other phone ever loads it."""
    return _alone(WORKER, "worker/sw.js")


@cache
def embed() -> Output:
    """What a page of somebody else loads that shows a part of the guide; its name stands there, so it never changes."""
    return _alone(EMBED, "embed/embed.js")


def _alone(path: str, source: str) -> Output:
    with TemporaryDirectory() as folder:
        _bundle([SOURCES / source], Path(folder), "iife")
        return Output(path, next(Path(folder).rglob("*.js")).read_bytes())


def _bundle(sources: list[Path], folder: Path, form: str = "esm") -> None:
    subprocess.run(
        [
            str(_esbuild()),
            *map(str, sources),
            "--bundle",
            "--minify",
            f"--format={form}",
            f"--target={BROWSERS}",
            "--charset=utf8",
            "--legal-comments=none",
            # By custom a library's own names: short ones save 1.7 KB of MiniSearch, 0.1 KB packed.
            "--mangle-props=^_[a-z]",
            "--external:./lazy/*",
            f"--outbase={SOURCES}",
            f"--outdir={folder}",
            "--log-level=error",
        ],
        check=True,
        env={"NODE_PATH": str(MODULES)},
    )


def _esbuild() -> Path:
    """esbuild's own program: it needs no Node to run."""
    found = sorted([*MODULES.glob("@esbuild/*/bin/esbuild"), *MODULES.glob("@esbuild/*/esbuild.exe")])
    if not found:
        sys.exit("esbuild is missing: run `python3 scripts/setup.py site` first.")
    return found[0]
