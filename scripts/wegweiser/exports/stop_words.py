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
_PERSIAN = """
و در به از که این آن را با برای من ما شما یک است هست هستم می خواهم می‌خواهم میخوام لطفا کجا چطور چیست آیا دارم نیاز لازم باید کنم
کنید دنبال هم یا اگر کسانی خود می‌خواهند همه
"""
_ROMANIAN = """
și în de la cu pentru un o ale al a pe din care ce cum unde am sunt este e eu mă mi să vreau caut nevoie trebuie pot vă
dumneavoastră oameni lor mai nu sau doar ca fi aș
"""
_POLISH = """
i oraz a ale albo lub dla do na w we z ze o od po przy za u to ten ta jest są się jak gdzie co kto czy mam mieć mi mnie ja moje
mój moja nie chcę potrzebuję szukam proszę
"""
_BULGARIAN = """
за и с на от в до по към при без или че да не се си ме ми моя аз е съм са има имам искам търся трябва нужен нужна може мога как
къде кой какво що кога ли
"""
_FRENCH = """
je j’ai suis me moi mon ma mes un une le la les l des du de d à au aux en et où dans pour avec que qui est-ce comment ne pas veux
voudrais cherche besoin trouver faire
"""
_TIGRINYA = """
ን ናይ ኣብ ናብ ካብ ምስ ብዛዕባ እየ እዩ እዮም ኣሎ ኣለኒ የለን የብለይን ኣነ ንዓይ ንስኹም እዚ እቲ ወይ እውን ድማ ግን ከመይ ኣበይ መዓስ መን እንታይ ኣየናይ ስለምንታይ ዶ ድዩ እደሊ ኣለኹ ክረክብ
እኽእል በጃኹም
"""

STOP_WORDS: Mapping[str, str] = {
    "de": _GERMAN,
    "en": _ENGLISH,
    "ar": _ARABIC,
    "uk": _UKRAINIAN,
    "fa": _PERSIAN,
    "ro": _ROMANIAN,
    "pl": _POLISH,
    "bg": _BULGARIAN,
    "fr": _FRENCH,
    "ti": _TIGRINYA,
}
