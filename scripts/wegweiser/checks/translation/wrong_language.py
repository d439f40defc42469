"""Ein Text in einer anderen Sprache.

Was: Ein Text mit mindestens 40 Buchstaben hat weder häufige Wörter noch besondere Buchstaben der Sprache, teilt kaum Wörter mit den
anderen Texten, und ein Sprachmodell erkennt eine andere Sprache.
Warum: Der Text ist in der falschen Datei gelandet oder wurde nie übersetzt. Wer die Sprache liest, versteht ihn nicht.
Stattdessen: Übersetzen Sie den Text in die Sprache der Datei.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.language.letters import script
from wegweiser.checks.language.plain import spoken
from wegweiser.checks.language.recognise import LONG, doubtful, strange
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "wrong-language"
SEVERITY = Severity.warning


def check(translation: Translation) -> Iterator[Mistranslation]:
    """Longer texts, without names in brackets and, in another script than Latin, without the words of the German text."""
    lang, pairs = translation.lang, [pair for pair in translation.current if not pair[0].is_search_word]
    latin = script(lang) in ("Latn", "")
    texts = [entry.translation for _, entry in pairs]
    bare = {index: spoken(texts[index], "" if latin else pairs[index][0].text) for index in doubtful(lang, texts)}
    doubted = {index: text for index, text in bare.items() if sum(map(str.isalpha, text)) >= LONG}
    for index, found in strange(lang, doubted, texts):
        fact = say("{lang}: Wohl eine andere Sprache ({found}): „{text}“", lang=lang, found=found, text=texts[index][:60])
        yield wrong(*pairs[index], fact, say("Übersetzen Sie den Text in die Sprache der Datei."))
