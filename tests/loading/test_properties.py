"""Whatever an editor writes: problems or a catalogue, never an exception."""

from pathlib import Path, PurePosixPath

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wegweiser.load import Loaded, load
from wegweiser.model.offer import Offer
from wegweiser.shape import shaped
from wegweiser.source import parse

ROOT = Path(__file__).parent.parent.parent
FILES = sorted((ROOT / "offers").rglob("*.yml"))
LINES = sorted({line for file in FILES for line in file.read_text("utf-8").split("\n")})
RELAXED = settings(deadline=None, max_examples=200, suppress_health_check=[HealthCheck.too_slow])

TRAPS = ["- ", "a: [", "? x", "!!python/object:os.system x", "&a *a", "---", "%YAML 9", "\t- x", '"', "'", "|", ">"]
yaml_like = st.lists(st.one_of(st.sampled_from(LINES), st.text(max_size=30), st.sampled_from(TRAPS)), max_size=20).map("\n".join)


@RELAXED
@given(st.one_of(st.binary(max_size=300), yaml_like.map(str.encode)))
def test_any_bytes_become_data_or_problems(raw: bytes) -> None:
    source = parse(raw, PurePosixPath("offers/language/x.yml"))

    assert source.data is not None or source.problems
    made, problems = shaped(Offer, source.data, source)
    assert made is not None or problems
    for problem in (*source.problems, *problems):
        assert problem.fact.text() and problem.help.text()
        assert problem.position.line >= 1 and problem.position.column >= 1


@st.composite
def mutated(draw: st.DrawFn) -> tuple[Path, bytes]:
    """A real file with a few of its bytes, lines or words changed."""
    file = draw(st.sampled_from(FILES))
    lines = file.read_text("utf-8").split("\n")
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(lines) - 1))
        kind = draw(st.sampled_from(["drop", "double", "replace", "indent", "cut", "value"]))
        line = lines[place]
        lines[place : place + 1] = {
            "drop": [],
            "double": [line, line],
            "replace": [draw(st.sampled_from(LINES))],
            "indent": [" " * draw(st.integers(1, 5)) + line],
            "cut": [line[: len(line) // 2]],
            "value": [line.partition(":")[0] + ": " + draw(st.text(max_size=20))],
        }[kind]
        lines = lines or [""]
    return file, "\n".join(lines).encode("utf-8", "replace")


@settings(RELAXED, max_examples=100)
@given(mutated())
def test_a_mutated_catalogue_loads_or_says_why(tmp_path_factory: pytest.TempPathFactory, change: tuple[Path, bytes]) -> None:
    file, raw = change
    root = tmp_path_factory.mktemp("site")
    for each in FILES:
        target = root / each.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(raw if each == file else each.read_bytes())

    found = load(root)

    assert isinstance(found, Loaded)
    assert found.catalogue is not None or found.problems
    assert all(
        problem.position.path == PurePosixPath(file.relative_to(ROOT)) or problem.rule == "duplicate-id" for problem in found.problems
    )
