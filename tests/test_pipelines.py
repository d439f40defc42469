"""The example pipelines: YAML as their services read it, and every command in them exists, with every option."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
import yaml

from wegweiser.cli import main

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "scripts" / "wegweiser" / "pipelines"
FILES = sorted(FOLDER.glob("*.yml"))
GITLAB_WORDS = {"image", "stages"}


def jobs(file: Path) -> dict[str, dict[str, Any]]:
    found = yaml.safe_load(file.read_text("utf-8"))
    if file.name.startswith("github"):
        assert {"name", True, "permissions", "jobs"} <= found.keys()  # YAML 1.1 reads `on` as true
        return dict(found["jobs"])
    return {name: job for name, job in found.items() if name not in GITLAB_WORDS}


def commands(file: Path) -> Iterator[str]:
    for job in jobs(file).values():
        yield from job.get("script", [])
        yield from (step["run"] for step in job.get("steps", []) if "run" in step)


CASES = [(file, command) for file in FILES for command in commands(file)]


@pytest.mark.parametrize(("file", "command"), CASES, ids=[f"{file.name}: {command}" for file, command in CASES])
def test_command_exists(file: Path, command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(click.Path, "convert", lambda path, value, param, ctx: value)  # folders of a run that has not been
    words = shlex.split(re.sub(r"\$\{\{.*?\}\}", "1", command).replace("$SHARD", "1/4").partition(" > ")[0])
    if words[0] == "cp":
        assert words == ["cp", "-r", "release/current/.", "public"]
    elif words[0] == "python3":
        assert (ROOT / words[1]).is_file()
        assert words[2] in ("site", "test")
    else:
        assert words.pop(0) == ".venv/bin/wegweiser"
        assert parsed(words)


def parsed(words: list[str]) -> bool:
    """Reads the arguments as the command itself does, without running it; an unknown word raises."""
    context = click.Context(main)
    command = main.get_command(context, words[0])
    assert command, words[0]
    command.make_context(words[0], words[1:], parent=context)
    return True


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_jobs_are_whole(file: Path) -> None:
    text = yaml.safe_load(file.read_text("utf-8"))
    for name, job in jobs(file).items():
        if file.name.startswith("gitlab"):
            assert job["stage"] in text["stages"], name
            assert job["script"], name
            assert set(job.get("needs", [])) <= text.keys(), name
        else:
            assert job["runs-on"], name
            assert all(("run" in step) != ("uses" in step) for step in job["steps"]), name
            assert {job.get("needs", name)} <= text["jobs"].keys(), name


@pytest.mark.parametrize("name", ["gitlab.yml", "github.yml"])
def test_check_publish_and_night(name: str) -> None:
    text = (FOLDER / name).read_text("utf-8")

    assert "schedule" in text
    assert ("merge_request_event" in text) or ("pull_request:" in text)
    assert "wegweiser publish" in text


def test_all_shards_of_the_examples_are_the_whole() -> None:
    github = jobs(FOLDER / "github-shards.yml")["part"]["strategy"]["matrix"]["shard"]
    gitlab = jobs(FOLDER / "gitlab-shards.yml")["part"]["parallel"]["matrix"][0]["SHARD"]

    assert [f"{number}/4" for number in github] == gitlab == ["1/4", "2/4", "3/4", "4/4"]
