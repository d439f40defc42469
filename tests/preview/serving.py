"""`mkdocs serve` of a project in a folder, as `make serve` starts it."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Served:
    """The running server: its address and what it prints."""

    address: str
    log: Path

    def said(self) -> str:
        return self.log.read_text("utf-8")


def settings(languages: Sequence[str]) -> str:
    """Our mkdocs.yml for a project with these languages that lies elsewhere."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    rows = "".join(f"        - {{locale: {lang}, name: {lang}{', default: true' if lang == 'de' else ''}}}\n" for lang in languages)
    text = re.sub(r"(?m)^      languages:\n(?: {8}- .*\n)+", f"      languages:\n{rows}", text)
    return re.sub(r"(?m)^watch:.*\n", "", text).replace("custom_dir: ", f"custom_dir: {ROOT}/")


@contextmanager
def serving(folder: Path, languages: Sequence[str], *options: str) -> Iterator[Served]:
    """Starts the server of the project in `folder`, waits until it answers, and ends it."""
    (folder / "mkdocs.yml").write_text(settings(languages), "utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = folder.parent / f"serve-{port}.log"
    command = [sys.executable, "-m", "mkdocs", "serve", *(options or ["--livereload"]), "-a", f"127.0.0.1:{port}"]
    with log.open("wb") as file:
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=file, stderr=subprocess.STDOUT)
    try:
        _wait(f"http://127.0.0.1:{port}/", process, log)
        yield Served(f"http://127.0.0.1:{port}", log)
    finally:
        process.terminate()
        process.wait()


def _wait(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    end = time.monotonic() + 120
    while time.monotonic() < end and process.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=60).close()
            return
        except (URLError, ConnectionError):
            time.sleep(0.1)
    raise AssertionError(log.read_text("utf-8"))
