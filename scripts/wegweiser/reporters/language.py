"""Which language the reports speak."""

from __future__ import annotations

from collections.abc import Mapping


def language(environment: Mapping[str, str]) -> str:
    """German for a German locale and where none is set, else English; what gettext asks first counts first."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        code = environment.get(name, "").partition(".")[0].partition("_")[0].lower()
        # "C" is the locale of machines: a server that has it says nothing about its people.
        if code and code not in ("c", "posix"):
            return "de" if code == "de" else "en"
    return "de"
