"""Finds the German passive: a form of werden and a participle in one clause. It looks at word forms only, so it can err."""

from __future__ import annotations

import re

_CLAUSE = re.compile(r"[,;:–]\s|\bund\b|\boder\b")
_WERDEN = re.compile(r"\b(?:werden?|wirst|wird|werdet|wurden?|wurdest|wurdet|worden)\b", re.IGNORECASE)
_PARTICIPLE = re.compile(
    r"\b(?:[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)"  # angemeldet, gegeben
    r"|(?:[a-zäöüß]*(?:be|emp|ent|er|miss|ver|zer|über|unter))[a-zäöüß]{2,}t"  # bezahlt, vorbereitet
    r"|[a-zäöüß]+iert"  # informiert
    r"|beraten|besprochen|beschlossen|begonnen|betrieben|bewiesen|bezogen|entschieden|erhoben|verboten|verloren|vermieden|verschoben"
    r"|unterschrieben|überwiesen|übernommen|beschrieben|verschrieben|empfohlen|entlassen|gelassen|getan)\b"
)
_OTHER = re.compile(
    # infinitives with ge-, which make the future tense, and adjectives
    r"(?:gehen|geben|genießen|gehören|gelten|gewinnen|gestalten|gelingen|gefallen|geschehen|genügen|gewöhnen|gebären|gegen|gerade)$"
    r"|^(?:.*(?:bekannt|bereit|beliebt|berühmt|verwandt|gesund|gut|erst|bestimmt|überhaupt|unterwegs|verrückt|gern|jeden|wegen))$"
)


def is_passive(sentence: str) -> bool:
    """Whether some clause of the sentence has werden and a participle."""
    if not _WERDEN.search(sentence):
        return False
    for clause in _CLAUSE.split(sentence):
        if _WERDEN.search(clause) and any(not _OTHER.search(word) for word in _PARTICIPLE.findall(clause)):
            return True
    return False
