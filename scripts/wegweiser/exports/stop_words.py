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
_TURKISH = """
ve veya ile için de da ki mi mı mu mü bir bu şu o ben bana benim biz bize bizim sen siz nerede nereye nasıl ne kim hangi var yok
lazım gerek istiyorum arıyorum bulmak nereden çok ama gibi
"""
_PERSIAN = """
و در به از که این آن را با برای من ما شما یک است هست هستم می خواهم می‌خواهم میخوام لطفا کجا چطور چیست آیا دارم نیاز لازم باید کنم
کنید دنبال هم یا اگر کسانی خود می‌خواهند همه
"""
_RUSSIAN = """
и в во на с со за из к ко о об от до по при для без или но не ли что чтобы как где куда когда кто какой я мне меня мой моя мои мы
нам нас есть нужен нужна нужно хочу могу можно ищу
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
_SORANI = """
و بۆ لە لەگەڵ لەسەر بە یان کە ئەم ئەو من تۆ ئێمە ئێوە دەمەوێت ئەمەوێ پێویستم پێویستمە هەیە نییە هەمە چۆن لەکوێ کوێ کەی چی چییە کێ
کام ئایا دەتوانم ئەتوانم دەتوانێت تکایە بێ بەبێ تا دەبێت دەگەڕێم ئەگەڕێم
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
    "tr": _TURKISH,
    "fa": _PERSIAN,
    "ru": _RUSSIAN,
    "ro": _ROMANIAN,
    "pl": _POLISH,
    "bg": _BULGARIAN,
    "fr": _FRENCH,
    "ckb": _SORANI,
    "ti": _TIGRINYA,
}
