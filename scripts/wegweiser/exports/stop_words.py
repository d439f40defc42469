"""Words that say nothing, in a summary or in a question. Other languages keep all their words."""

from __future__ import annotations

from collections.abc import Mapping

_GERMAN = """
für die der das den dem des und oder mit bei beim von vom zum zur auf aus ein eine einen einem einer nicht noch mehr hier dort alle
wenn dass sich sie ihr ihre ihren ist sind werden wird möchten können kann müssen ohne nach über einzelne wenig
ich wo wie was kann suche brauche finde finden mein meine mich mir gibt es im in am an
"""
_ENGLISH = """
for the and with who are not you your their they that this from want would like can have has need new here all any into about more
without people who’d i my me where how what find looking get is a an to of in on at do
"""
_ARABIC = """
من إلى في على عن مع أو لا لم هو هي التي الذي الذين لمن هنا هذا هذه كل أن لكل
اريد أريد محتاج أحتاج ابحث أبحث أين اين وين كيف ما ماذا هل لي عندي
"""
_UKRAINIAN = """
для які яка який або та що хто вам вас від про при без цього щоб хочуть хоче мають має треба можуть тут ще
де як що я мені мене мій моя шукаю потрібна потрібно хочу знайти на до з у в і й за чи є
"""

STOP_WORDS: Mapping[str, str] = {"de": _GERMAN, "en": _ENGLISH, "ar": _ARABIC, "uk": _UKRAINIAN}
