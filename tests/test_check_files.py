"""`wegweiser check` with its options, as editors, hooks and build servers call it."""

import json
import shutil
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from wegweiser.cli import main
from wegweiser.commands.check import check

ROOT = Path(__file__).parent.parent
BASE = ROOT / "tests" / "sites" / "base"
OFFER = "offers/language/kurs-beratung.yml"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = Path(shutil.copytree(BASE, tmp_path / "project"))
    monkeypatch.chdir(root)
    return root


def run(*arguments: str, lang: str = "") -> tuple[int, str, str]:
    done = CliRunner(env={"LC_ALL": lang, "LC_MESSAGES": "", "LANG": "", "GITHUB_ACTIONS": ""}).invoke(main, ["check", *arguments])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.stdout, done.stderr


def found(*arguments: str) -> list[tuple[str, int, str]]:
    report = json.loads(run(*arguments, "--format", "json")[1])
    return [(problem["path"], problem["line"], problem["rule"]) for problem in report["problems"]]


def changed(file: Path, old: str, new: str) -> int:
    """Replaces a text that stands there once; says its line."""
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def damage(project: Path) -> None:
    """Problems in an offer, an organisation, a translation; a text that no translator has been given yet."""
    changed(project / OFFER, "place:", "wait_time: Etwa zwei Wochen\nplace:")
    changed(project / OFFER, "  - code: de\n", "  - code: de \n  - code: fr\n")
    changed(project / OFFER, "district: mitte", "district: nirgends")
    changed(project / "offers/organisations/verein.yml", "kind:", "knid:")
    changed(project / "translations/en/offers.po", 'msgstr "Advice on German courses"', 'msgstr ""')
    changed(project / "translations/en/site.po", 'msgid ""\nmsgstr ""\n"Project', 'msgid "\nmsgstr ""\n"Project')


def test_a_file_is_told_what_the_whole_check_says_of_it(project: Path) -> None:
    damage(project)
    everything = found()
    files = [file.relative_to(project).as_posix() for file in sorted(project.rglob("*")) if file.is_file()]

    assert len({path for path, _, _ in everything}) >= 3
    for file in files:
        assert found(file) == [problem for problem in everything if problem[0] == file], file
    assert sorted(found(*files)) == sorted(everything)


def test_a_folder_stands_for_its_files(project: Path) -> None:
    damage(project)

    assert found("offers") == [problem for problem in found() if problem[0].startswith("offers/")]


def test_problems_elsewhere_do_not_count(project: Path) -> None:
    (project / "offers/language/leer.yml").write_text("", "utf-8")

    assert run(OFFER)[0] == 0
    assert run()[0] == run(str(project / "offers/language/leer.yml"))[0] == 1


def test_a_file_that_is_not_there_or_not_ours_is_wrong_use(project: Path) -> None:
    (project.parent / "fremd.yml").write_text("", "utf-8")

    assert run("offers/language/keins.yml")[0] == run(str(project.parent / "fremd.yml"))[0] == 2


@pytest.mark.parametrize(("limit", "codes"), [("error", (0, 0, 1)), ("warning", (0, 1, 1)), ("note", (1, 1, 1))])
def test_fail_on_decides_when_it_is_one(project: Path, limit: str, codes: tuple[int, ...]) -> None:
    changed(project / OFFER, "owner: verein", "owner: verein ")
    note = run("--fail-on", limit)[0]
    changed(project / OFFER, "verified_on: 2026-11-01", "verified_on: 2026-05-01")
    warning = run("--fail-on", limit, "--today", "2026-11-22")[0]
    changed(project / OFFER, "kind: free", "kind: fre")

    assert (note, warning, run("--fail-on", limit)[0]) == codes


def test_it_speaks_german_and_english_and_rules_stay(project: Path) -> None:
    changed(project / OFFER, "district: mitte", "distric: mitte")

    assert "Den Schlüssel „distric“ gibt es hier nicht. [unknown-key]" in run()[1]
    assert "Den Schlüssel" in run(lang="de_DE.UTF-8")[1]
    for english in (run("--lang", "en")[1], run(lang="en_US.UTF-8")[1], run("--lang", "en", lang="de_DE")[1]):
        assert "error: There is no key “distric” here. [unknown-key]\n    Help: Did you mean “district”?" in english


def test_fix_mends_and_then_says_the_rest(project: Path) -> None:
    changed(project / OFFER, "owner: verein", "owner: verein  ")
    changed(project / OFFER, "place:", 'contact:\n  phones: ["069 / 9000 91 23", "ruf an"]\nplace:')
    before = (project / OFFER).read_text("utf-8")

    code, output, errors = run("--fix")

    assert (code, errors) == (1, f"{OFFER} berichtigt\n")
    assert "„ruf an“ ist keine Telefonnummer" in output and "069 / 9000" not in output and "trailing-space" not in output
    assert sorted((project / OFFER).read_text("utf-8")) == sorted(
        before.replace("verein  ", "verein").replace("069 / 9000 91 23", "+496990009123")
    )
    assert run("--fix")[2] == ""


def test_fix_leaves_what_is_accepted(project: Path) -> None:
    changed(project / OFFER, "owner: verein", "# accept: key-order – steht überall oben\nowner: verein")
    text = (project / OFFER).read_text("utf-8")
    moved = text.replace("title: Beratung zum Deutschkurs\n", "").replace(
        "status: active\n", "title: Beratung zum Deutschkurs # accept: key-order – so gewollt\nstatus: active\n"
    )
    (project / OFFER).write_text(moved, "utf-8")

    assert run("--fix")[2] == ""
    assert [rule for _, _, rule in found()] == ["needless-acceptance"]


def test_what_is_accepted_is_counted_not_said(project: Path) -> None:
    line = changed(project / OFFER, "verified_on: 2026-11-01", "verified_on: 2026-05-01 # accept: verified-too-long-ago – im Umzug")
    arguments = ("--today", "2026-11-22", "--format")

    report = json.loads(run(*arguments, "json")[1])
    (result,) = json.loads(run(*arguments, "sarif")[1])["runs"][0]["results"]

    assert (report["problems"], [(each["rule"], each["line"], each["reason"]) for each in report["accepted"]]) == (
        [],
        [("verified-too-long-ago", line, "im Umzug")],
    )
    assert result["suppressions"] == [{"kind": "inSource", "justification": "im Umzug"}]
    assert run(*arguments, "text")[1].endswith("0 Fehler, 0 Warnungen, 1 mit Grund hingenommen\n")


def test_a_translation_is_accepted_in_its_file_and_sync_keeps_that(project: Path) -> None:
    po = project / "translations/en/offers.po"
    changed(project / OFFER, "Wir suchen mit Ihnen einen Kurs.", "Wir suchen mit Ihnen den Kurs.")
    CliRunner().invoke(main, ["sync"])
    ((path, line, rule),) = found()
    lines = po.read_text("utf-8").split("\n")
    start = max(index for index in range(line) if not lines[index])
    lines.insert(start + 1, f"# accept: {rule} – dasselbe gemeint")
    po.write_text("\n".join(lines), "utf-8")

    assert (path, found()) == ("translations/en/offers.po", [])
    CliRunner().invoke(main, ["sync"])
    assert found() == []


def test_the_hook_calls_the_command_as_it_is() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    program, command, *options = hook["entry"].split()

    assert (program, command, hook["language"]) == ("wegweiser", "check", "python")
    check.make_context("check", options)
