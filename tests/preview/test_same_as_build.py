"""After any edits every previewed page is, byte for byte, that of a whole build of the same files."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.preview.writer import BASE, STEPS, Step, Writer
from wegweiser.preview.notice import noticed
from wegweiser.preview.preview import Preview
from wegweiser.project import open_project
from wegweiser.site import document_page, outputs, shares, written

TODAY = datetime.date(2026, 11, 22)
BODY = "<h1>Von Hand</h1>"

edits = st.lists(st.tuples(st.sampled_from(STEPS), st.integers(0, 10_000), st.booleans()), min_size=1, max_size=8)


def built(root: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a whole build, the pages by their address."""
    project = open_project(root, TODAY)
    for output in (output for share in shares(project) for output in outputs(project, share)):
        yield output.path.removesuffix("index.html"), output.content
    for versions in project.documents.values():
        for document in versions.values():
            page = document_page(project, document, BODY)
            yield page.path, written(page, project).encode()


def opened(root: Path) -> Preview:
    preview = Preview(root, TODAY)
    for name, versions in preview.project.documents.items():
        for lang in versions:
            preview.write(name, lang, BODY)
    return preview


def compare(preview: Preview, writer: Writer, seen: set[str]) -> None:
    expected = dict(built(writer.good))
    seen |= expected.keys()
    for path in sorted(seen):
        if path.endswith("/") or path in ("", "404.html"):
            content = expected.get(path)
            made = preview.page(path)
            assert made == (None if content is None else noticed(content.decode(), preview.errors)), path
        else:
            assert preview.file(path) == expected.get(path), path
    assert {str(problem.position.path) for problem in preview.errors} == writer.broken


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(edits)
def test_preview_equals_a_whole_build(steps: list[tuple[Step, int, bool]]) -> None:
    with TemporaryDirectory() as folder:
        writer = Writer(Path(folder))
        preview = opened(writer.root)
        seen: set[str] = set()
        compare(preview, writer, seen)
        for step, number, looks in steps:
            if changed := step(writer, number):
                preview.look([changed])
            if looks:
                compare(preview, writer, seen)
        compare(preview, writer, seen)


def test_the_edits_do_something(tmp_path: Path) -> None:
    writer = Writer(tmp_path)

    assert all(any(step(writer, number) for number in range(20)) for step in STEPS)
    assert writer.broken
    assert dict(built(writer.good)) != dict(built(BASE))
