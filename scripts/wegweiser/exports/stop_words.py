"""Words of summaries that nobody searches for. Other languages keep all their words."""

from __future__ import annotations

from collections.abc import Mapping

_GERMAN = """
für die der das den dem des und oder mit bei beim von vom zum zur auf aus ein eine einen einem einer nicht noch mehr hier dort alle
wenn dass sich sie ihr ihre ihren ist sind werden wird möchten können kann müssen ohne nach über einzelne wenig fragen
"""
_ENGLISH = """
for the and with who are not you your their they that this from want would like can have has need new here all any into about more
without people who’d
"""
_ARABIC = "من إلى في على عن مع أو لا لم هو هي التي الذي الذين لمن هنا هذا هذه كل أن لكل"
_UKRAINIAN = "для які яка який або та що хто вам вас від про при без цього щоб хочуть хоче мають має треба можуть тут ще"

STOP_WORDS: Mapping[str, str] = {"de": _GERMAN, "en": _ENGLISH, "ar": _ARABIC, "uk": _UKRAINIAN}
