"""The rules as one page for editors, from their docstrings; `wegweiser generate` writes it to RULES.md."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from wegweiser.checks.acceptance import ACCEPTANCE
from wegweiser.checks.catalogue import CATALOGUE
from wegweiser.checks.layout import LAYOUT
from wegweiser.checks.links import LINKS
from wegweiser.checks.plain import PLAIN
from wegweiser.checks.rule import Rule, manual
from wegweiser.checks.shape import SHAPE
from wegweiser.checks.site import SITE
from wegweiser.checks.translation import TRANSLATION
from wegweiser.problem import Severity

_HEAD = """# Was die Prüfung findet

Von `wegweiser generate` geschrieben; bitte nicht von Hand ändern.

Jede Meldung nennt Datei, Zeile und Spalte, was falsch ist, und was Sie stattdessen schreiben können. Am Ende steht in
eckigen Klammern der Name der Regel; hier finden Sie zu jedem Namen mehr.

Bei einem **Fehler** wird nichts veröffentlicht. Eine **Warnung** sollten Sie bald ansehen. In einer Sprache, die noch
entsteht (`in_progress`), sind Warnungen zu Übersetzungen nur ein **Hinweis**.

Soll eine Stelle so bleiben, wie sie ist, schreiben Sie den Namen der Regel und den Grund dazu, am Ende der Zeile oder in die
Zeile davor: `# accept: no-contact – nur vor Ort, so gewünscht`. In PO-Dateien gilt ein solcher Kommentar für seinen Eintrag.
Fehler in Dateien, Zeilen und einzelnen Angaben lassen sich nicht hinnehmen: Die Seite kann sie nicht zeigen.
"""
_GROUPS: Mapping[str, tuple[Rule, ...]] = {
    "Dateien, Zeilen und einzelne Angaben": SHAPE,
    "Die Schreibweise der Dateien: `wegweiser check --fix` berichtigt sie": LAYOUT,
    "Angebote, Organisationen und Seiten": CATALOGUE,
    "Einfaches Deutsch": PLAIN,
    "Übersetzungen": TRANSLATION,
    "Stellen, die so bleiben sollen": ACCEPTANCE,
    "Die fertige Seite: `wegweiser check --site site/`": SITE,
    "Adressen außerhalb der Seite: `wegweiser check --links`": LINKS,
}
_SEVERITIES = {Severity.error: "Fehler", Severity.warning: "Warnung", Severity.note: "Hinweis"}


def reference() -> str:
    """The page in Markdown, German: a table of all rules, and a section for each."""
    parts = [_HEAD]
    for title, rules in _GROUPS.items():
        parts += [f"## {title}\n", "\n".join(_table(rules)), *(_section(rule) for rule in rules)]
    return "\n".join(parts)


def _table(rules: tuple[Rule, ...]) -> Iterator[str]:
    yield from ("| Regel | Was sie findet | |", "|---|---|---|")
    for rule in rules:
        yield f"| [`{rule.ID}`](#{rule.ID}) | {_plain(manual(rule).title)} | {_SEVERITIES[rule.SEVERITY]} |"
    yield ""


def _section(rule: Rule) -> str:
    found = manual(rule)
    lines = (
        f"### {rule.ID}",
        f"**{_plain(found.title)}** ({_SEVERITIES[rule.SEVERITY]})",
        _plain(found.what),
        f"**Warum:** {_plain(found.why)}",
        f"**Stattdessen:** {_plain(found.instead)}",
    )
    return "\n\n".join(lines) + "\n"


def _plain(text: str) -> str:
    """A text that Markdown shows as it is."""
    return re.sub(r"[\\`*\[\]<|]", r"\\\g<0>", text)
