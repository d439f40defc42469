"""Problems as JUnit XML: nearly every build server shows it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.etree import ElementTree

from wegweiser.checks.run import Checked
from wegweiser.problem import Problem, Severity, Translate
from wegweiser.reporters.words import SEVERITIES, sentence

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit(checked: Checked, translate: Translate = str) -> str:
    """One suite: an error is a failed test; what weighs less is a skipped one, for it does not stop publishing."""
    failures = sum(problem.severity is Severity.error for problem in checked.problems)
    numbers = {"tests": max(len(checked.problems), 1), "failures": failures, "skipped": len(checked.problems) - failures}
    suites = ElementTree.Element("testsuites", _texts({"name": "wegweiser check", **numbers, "errors": 0}))
    suite = ElementTree.SubElement(suites, "testsuite", _texts({"name": "wegweiser check", **numbers, "errors": 0}))
    for problem in checked.problems:
        _case(suite, problem, translate)
    if not checked.problems:
        # A suite without tests counts as broken in some servers.
        ElementTree.SubElement(suite, "testcase", {"name": "wegweiser check", "classname": "wegweiser"})
    ElementTree.indent(suites)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(suites, encoding="unicode") + "\n"


def _case(suite: ElementTree.Element, problem: Problem, translate: Translate) -> None:
    place = problem.position
    names = {"name": f"{problem.rule} {place.line}:{place.column}", "classname": place.path, "file": place.path, "line": place.line}
    case = ElementTree.SubElement(suite, "testcase", _texts(names))
    said = {"message": problem.fact.text(translate), "type": problem.rule}
    if problem.severity is not Severity.error:
        ElementTree.SubElement(case, "skipped", _texts({"message": said["message"]}))
        return
    severity = SEVERITIES[problem.severity].text(translate)
    failure = ElementTree.SubElement(case, "failure", _texts(said))
    failure.text = _NOT_XML.sub("\ufffd", f"{place}: {severity}: {sentence(problem, translate, chr(10))}")


def _texts(values: Mapping[str, object]) -> dict[str, str]:
    return {name: _NOT_XML.sub("\ufffd", str(value)) for name, value in values.items()}
