"""Every sentence that the check can say has an English translation with the same gaps."""

import ast
import string
from pathlib import Path

import pytest

import wegweiser
from wegweiser.checks.messages import LANGUAGES, file, translator
from wegweiser.checks.messages.extract import CALLS, sentences
from wegweiser.translation.messages import Message
from wegweiser.translation.po import Entry

PACKAGE = Path(wegweiser.__file__).parent
ENTRIES = {lang: {entry.text: entry for entry in file(lang).entries} for lang in LANGUAGES if lang != "de"}


def gaps(sentence: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("lang", ENTRIES)
@pytest.mark.parametrize("message", sentences(), ids=lambda message: message.text[:40])
def test_every_sentence_is_translated(message: Message, lang: str) -> None:
    entry = ENTRIES[lang].get(message.text, Entry("", message.text))

    assert entry.translation and not entry.fuzzy, (
        f"{message.places[0]}: `wegweiser generate`, then translate it in checks/messages/{lang}.po"
    )
    if "{" in message.text:
        assert gaps(entry.translation) == gaps(message.text)


@pytest.mark.parametrize("lang", ENTRIES)
def test_nothing_else_is_translated(lang: str) -> None:
    assert not [entry.text for entry in file(lang).entries if entry.obsolete] and not file(lang).problems


def test_every_sentence_can_be_extracted() -> None:
    """`say` is called with a sentence, or with something that is no sentence of ours; never with one put together."""
    for module in PACKAGE.rglob("*.py"):
        for call in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
                for index in CALLS.get(call.func.id, ()):
                    parts = [node for argument in call.args[index : index + 1] for node in ast.walk(argument)]
                    assert not any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in parts), f"{module.name}:{call.lineno}"


def test_what_nobody_translated_stays_german() -> None:
    assert translator("en")("Das gibt es nicht.") == translator("de")("Das gibt es nicht.") == "Das gibt es nicht."
