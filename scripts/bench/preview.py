"""How long a save takes to be seen: `python -m bench.preview [1000x12] [saves]`.

Starts `mkdocs serve` as `make serve` does on a generated catalogue, opens a page, and saves one offer and one translation in
turn. Seen is when the waiting page has been told to load anew and the page with the new words has come. The ratio is to a whole
build of the same project, `mkdocs build`. Processor time and memory are those of the server (Linux: /proc).
"""

from __future__ import annotations

import http.client
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit

from bench.builds import ROOT
from bench.catalogue import write_catalogue
from bench.words import LANGUAGES

MKDOCS = [sys.executable, "-m", "mkdocs"]
ENVIRONMENT = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
TITLE = r"(?m)^(title: [\"']?)"
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Saved:
    """What one save took: seconds until it was seen, the server's processor seconds, and how often the page was loaded."""

    wall: float
    cpu: float
    loads: int


def main(size: str = "1000x12", saves: str = "10") -> None:
    """Prints the medians and their ratio to a whole build."""
    offers, languages = map(int, size.split("x"))
    used = LANGUAGES[:languages]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "project")
        write_catalogue(folder, offers, used)
        (folder / "mkdocs.yml").write_text(settings(used), "utf-8")
        print(f"{offers} offers × {len(used)} languages, {saves} saves each, medians (and longest)")
        with serving(folder) as (address, process):
            seen = {label: _said(label, rows) for label, rows in _played(folder, used[1], address, process, int(saves))}
            print(f"server             peak memory {_peak(process)} MB")
        start = time.perf_counter()
        subprocess.run([*MKDOCS, "build", "-q", "--site-dir", str(Path(name, "site"))], cwd=folder, env=ENVIRONMENT, check=True)
        whole = time.perf_counter() - start
    print(f"whole build        wall {whole:7.2f} s")
    for label, wall in seen.items():
        print(f"{label:18} 1 : {whole / wall:.0f}")


def _said(label: str, rows: Sequence[Saved]) -> float:
    wall, cpu = statistics.median([row.wall for row in rows]), statistics.median([row.cpu for row in rows])
    longest, loads = max(row.wall for row in rows), statistics.mean(row.loads for row in rows)
    print(f"{label:18} wall {wall:7.3f} s ({longest:.3f})   processor {cpu:6.3f} s   loads {loads:.1f}")
    return wall


def _played(folder: Path, lang: str, address: str, process: int, saves: int) -> Iterator[tuple[str, list[Saved]]]:
    file = sorted((folder / "offers").glob("language/*.yml"))[0]
    po = folder / "translations" / lang / "offers.po"
    offer, english = f"{address}/de/offers/{file.stem}/", f"{address}/{lang}/offers/{file.stem}/"
    title = rf'(?s)(msgctxt "offer/{file.stem}/title"\n.*?msgstr ")'
    for label, page in (("first page", offer), ("first translated", english), ("first list", f"{address}/de/offers/")):
        start = time.perf_counter()
        urllib.request.urlopen(page).read()
        print(f"{label:18} wall {time.perf_counter() - start:7.3f} s")
    yield "saved offer", [saved(process, offer, f"Wort{number}", lambda word: _replace(file, TITLE, word)) for number in range(saves)]
    yield "saved translation", [saved(process, english, f"Word{number}", lambda word: _replace(po, title, word)) for number in range(saves)]


def _replace(file: Path, pattern: str, word: str) -> None:
    file.write_text(re.sub(pattern, lambda found: f"{found[1]}{word} ", file.read_text("utf-8"), count=1), "utf-8")


def saved(process: int, page: str, word: str, save: Callable[[str], None]) -> Saved:
    """One save, with the page open as a browser has it: it waits for the next version, loads it, and waits again."""
    content = _got(page)
    assert word not in content
    time.sleep(0.3)
    cpu, loads = _cpu(process), 0
    with _waiting(page, content) as waiting:
        time.sleep(0.1)
        save(word)
        start = time.perf_counter()
        waiting.getresponse().read()
    while word not in (content := _got(page)):
        loads += 1
        with _waiting(page, content) as waiting:
            waiting.getresponse().read()
    return Saved(time.perf_counter() - start, _cpu(process) - cpu, loads + 1)


def _got(page: str) -> str:
    content: bytes = urllib.request.urlopen(page).read()
    return content.decode()


@contextmanager
def _waiting(page: str, content: str) -> Iterator[http.client.HTTPConnection]:
    """The page's question whether there is a newer version; its answer waits for it."""
    epoch, number = re.findall(r"livereload\((\d+), (\d+)\);", content)[-1]
    with closing(http.client.HTTPConnection(urlsplit(page).netloc)) as connection:
        connection.request("GET", f"/livereload/{epoch}/{number}")
        yield connection


def settings(languages: Sequence[str]) -> str:
    """Our mkdocs.yml with these languages, German first."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    rows = "".join(f"        - {{locale: {lang}, name: {lang}}}\n" for lang in languages[1:])
    text = re.sub(r"(?m)(^      languages:\n {8}- .*\n)(?: {8}- .*\n)+", rf"\g<1>{rows}", text)
    return re.sub(r"(?m)^watch:.*\n", "", text).replace("custom_dir: ", f"custom_dir: {ROOT}/")


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, int]]:
    """`mkdocs serve`: its address and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    start = time.perf_counter()
    with subprocess.Popen(
        [*MKDOCS, "serve", "--livereload", "-q", "-a", f"127.0.0.1:{port}"], cwd=folder, env=ENVIRONMENT, stderr=subprocess.DEVNULL
    ) as process:
        try:
            while not _answers(f"http://127.0.0.1:{port}/assets/preview.css"):
                time.sleep(0.05)
            print(f"start              wall {time.perf_counter() - start:7.3f} s   processor {_cpu(process.pid):6.3f} s")
            yield f"http://127.0.0.1:{port}", process.pid
        finally:
            process.terminate()


def _answers(address: str) -> bool:
    try:
        urllib.request.urlopen(address).close()
    except (URLError, ConnectionError):
        return False
    return True


def _cpu(process: int) -> float:
    user, system = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / _TICKS


def _peak(process: int) -> int:
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    found = re.search(r"VmHWM:\s+(\d+)", status)
    return int(found[1]) // 1024 if found else 0


if __name__ == "__main__":
    main(*sys.argv[1:])
