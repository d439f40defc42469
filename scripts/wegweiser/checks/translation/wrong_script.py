"""Eine andere Schrift als die der Sprache.

Was: Mehr als ein Fünftel der Buchstaben gehört nicht zur Schrift der Sprache. Deutsche Namen und lateinischer Text in Klammern zählen
nicht mit.
Warum: Der Text ist in der falschen Datei gelandet oder nur halb übersetzt.
Stattdessen: Übersetzen Sie den ganzen Text. Deutsche Namen stehen in runden Klammern hinter der Übersetzung.
"""

from __future__ import annotations

from collections.abc import Iterator

from wegweiser.checks.language.letters import script, strangers
from wegweiser.checks.language.plain import german_words, spoken, without_brackets
from wegweiser.checks.rule import Mistranslation, Translation, wrong
from wegweiser.problem import Severity, say

ID = "wrong-script"
SEVERITY = Severity.warning


def check(translation: Translation) -> Iterator[Mistranslation]:
    """The share of letters of other scripts in what the translator wrote; one short name does not count."""
    if not script(translation.lang):
        return
    foreign = strangers(translation.lang)
    for message, entry in translation.having(foreign):
        if message.is_search_word or not foreign.search(without_brackets(entry.translation)):
            continue
        text, known = spoken(entry.translation, message.text), german_words(message.text)
        runs = [run for run in foreign.findall(text) if run.casefold() not in known]
        strange = sum(map(len, runs))
        if strange > 5 and strange > 0.2 * sum(map(str.isalpha, text)):
            fact = say("{lang}: Fremde Schrift: „{runs}“", lang=translation.lang, runs=" ".join(runs[:6]))
            yield wrong(message, entry, fact, say("Übersetzen Sie den ganzen Text; deutsche Namen stehen in runden Klammern."))
