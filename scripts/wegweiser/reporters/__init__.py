"""How problems are said: one function per format, listed by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from wegweiser.checks.run import Checked
from wegweiser.problem import Translate
from wegweiser.reporters.github import github
from wegweiser.reporters.gitlab import gitlab
from wegweiser.reporters.json import json
from wegweiser.reporters.junit import junit
from wegweiser.reporters.sarif import sarif
from wegweiser.reporters.text import text

Reporter = Callable[[Checked, Translate], str]

REPORTERS: Mapping[str, Reporter] = {"text": text, "json": json, "sarif": sarif, "github": github, "gitlab": gitlab, "junit": junit}
