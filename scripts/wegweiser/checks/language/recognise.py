"""Which language a text is in: common words and letters of the language first, and only where they are missing py3langid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any

from langcodes import Language

from wegweiser.checks.language.letters import words

LONG = 40
"""Letters that the model needs to be reliable."""
_STEP = 37
_COMMON: Mapping[str, frozenset[str]] = {
    lang: frozenset(line.split())
    for lang, line in {
        "ar": "في من على إلى أو عن هذا هذه التي الذي مع هل أن كل معكم لكم يمكنكم يمكنك بعد قبل ما حول لا منكم بين",
        "bg": "да се са ще това във със може можете ви които при",
        "ckb": "لە بۆ بە کە یان ئەم لەگەڵ ئێوە هەیە لەسەر نییە خۆت تۆ ئەو ئێمە",
        "en": "the and you your of to for with is are we our can from this that will not have or how they it their be who",
        "fa": "در به از را که این با برای است شما می های یا آن یک خود هستند کنید شود توانید",
        "fr": "le les et une pour vous votre est avec dans sur que qui pas nous vos du des ces aux",
        "pl": "się jest dla lub oraz są przez jak nie do na w z i o to od po może możesz który które czy",
        "ro": "și în pentru cu să este sunt sau care din vă nu mai aveți puteți ale dacă",
        "ru": "и что это вы мы если чтобы вам как не ваш вашей они есть также можно где",
        "ti": "ናይ ኣብ እዩ ናብ ምስ ካብ ብ ወይ ንምግባር እንተ እቲ እታ ኣለዎ ክትገብሩ ኢኹም ትኽእሉ ነዚ እዚ ዘለዉ ወይስ",
        "tr": "ve bir bu için ile olarak var veya daha çok nasıl sizin siz biz olan gibi göre kadar her değil olduğu sonra üzere bize size",
        "uk": "і й та що або є ви це від як ваш вам вас до у не де із зі ми наш щоб якщо хто вони також можна",
    }.items()
}
"""Words that nearly every sentence of the language has two of."""
_MARKERS: Mapping[str, re.Pattern[str]] = {
    "ar": re.compile(r"[ةأإ]|\b[وبفك]?(?:ال|لل)"),
    "bg": re.compile("[ъщЪЩ]"),
    "ckb": re.compile("[ەێۆڵڕ]"),
    "pl": re.compile("[łąężśćńźŁĄĘŻŚĆŃŹ]"),
    "ps": re.compile("[ټډړږښڼېۍځڅ]"),
    "ro": re.compile("[șțăȘȚĂ]"),
    "ru": re.compile("[ыэёЫЭЁ]"),
    "tr": re.compile("[ğıİ]"),
    "uk": re.compile("[іїєґІЇЄҐ]"),
}
"""Letters that no other language of the same script has, or few."""
_ALIASES: Mapping[str, frozenset[str]] = {
    member: frozenset(group.split())
    for group in ("ar ary arz", "bs hr sr sl", "cs sk", "da nn no", "ckb sdh ku", "id ms", "ku kmr", "ti am", "uz uzs", "bg mk", "fa tg")
    for member in group.split()
}
"""Languages that the model takes for one another, or that it does not know apart."""


def doubtful(lang: str, texts: Sequence[str]) -> Iterator[int]:
    """Index of each longer text that has neither common words nor letters of the language."""
    return (index for index, text in enumerate(texts) if len(text) >= LONG and not _believed(lang, text))


def strange(lang: str, doubted: Mapping[int, str], texts: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Of the doubtful texts those that share few words with the others, and the language that the model takes them for."""
    for index in _lonely(doubted, texts):
        if found := _other(lang, doubted[index]):
            yield index, found


def _lonely(doubted: Mapping[int, str], texts: Sequence[str]) -> Iterable[int]:
    """Of the doubtful texts those that have fewer than four tenths of their words from at least two of the texts that are believed."""
    left = {index: list(words(text)) for index, text in doubted.items()}
    wanted = {word for parts in left.values() for word in parts}
    once: set[str] = set()
    known: set[str] = set()
    # What stands side by side is about one thing: to look all over the place finds more words soon, and clears most texts.
    order = [index for first in range(_STEP) for index in range(first, len(texts), _STEP) if index not in doubted]
    for count, index in enumerate(order if left else ()):
        here = wanted.intersection(words(texts[index]))
        known |= here & once
        once |= here
        if count % 100 == 0:
            left = {each: parts for each, parts in left.items() if sum(map(known.__contains__, parts)) < 0.4 * len(parts)}
            if not left:
                break
    return [index for index, parts in left.items() if sum(map(known.__contains__, parts)) < 0.4 * len(parts)]


def _believed(lang: str, text: str) -> bool:
    marker, common = _signs(lang)
    if marker and any(islice(marker.finditer(text), 1, 2)):
        return True
    parts = text.casefold().split()
    hits = sum(map(common.__contains__, parts))
    return hits >= 2 and hits * 8 >= len(parts)


@cache
def _signs(lang: str) -> tuple[re.Pattern[str] | None, frozenset[str]]:
    """Letters and common words of a language; those of a region's language are the language's."""
    known = lang if lang in _COMMON or lang in _MARKERS else Language.get(lang).language or lang
    return _MARKERS.get(known), _COMMON.get(known, frozenset())


def _other(lang: str, text: str) -> str | None:
    """The language of a text, where the model is sure that it is another one; it must know the expected one too."""
    expected = Language.get(lang).prefer_macrolanguage().language or lang
    group = _ALIASES.get(expected, frozenset({expected}))
    model = _model()
    if not group & {*model.labels}:
        return None
    ranks: Iterable[tuple[str, float]] = model.rank(text)
    best, share = next(iter(ranks))
    return best if best not in group and share > 0.5 else None


@cache
def _model() -> Any:
    # A second and a half: only when there is a doubtful text.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]  # noqa: PLC0415 - nor needed before

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
