"""Problems for people: grouped by place, each with its help, and the table of translations at the end."""

from __future__ import annotations

from wegweiser.checks.run import Checked
from wegweiser.problem import Problem, Severity, Translate

SEVERITIES = {Severity.error: "Fehler", Severity.warning: "Warnung", Severity.note: "Hinweis"}


def text(checked: Checked, translate: Translate = str) -> str:
    """`file:line:column: severity: what is wrong [rule]`, an indented help line, the table and a closing line."""
    lines = [line for problem in checked.problems for line in _lines(problem, translate)]
    return "\n".join([*lines, *_table(checked, translate), _summary(checked, translate)]) + "\n"


def _lines(problem: Problem, translate: Translate) -> tuple[str, str]:
    severity = translate(SEVERITIES[problem.severity])
    return (
        f"{problem.position}: {severity}: {problem.fact.text(translate)} [{problem.rule}]",
        f"    {translate('Hilfe')}: {problem.help.text(translate)}",
    )


def _table(checked: Checked, translate: Translate) -> list[str]:
    if not checked.counts:
        return []
    titles = [translate(title) for title in ("Sprache", "Texte", "fehlen", "veraltet", "maschinell", "geprüft")]
    rows = [titles] + [
        [lang, str(count.total), str(count.missing), str(count.outdated), str(count.machine), str(count.reviewed)]
        for lang, count in checked.counts.items()
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(titles))]
    return [
        "",
        *(
            "  ".join(
                cell.ljust(width) if index == 0 else cell.rjust(width) for index, (cell, width) in enumerate(zip(row, widths, strict=True))
            )
            for row in rows
        ),
    ]


def _summary(checked: Checked, translate: Translate) -> str:
    errors, warnings = (
        sum(problem.severity is severity for problem in checked.problems) for severity in (Severity.error, Severity.warning)
    )
    return "\n" + translate("{errors} Fehler, {warnings} Warnungen").format(errors=errors, warnings=warnings)
