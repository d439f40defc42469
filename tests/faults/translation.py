"""Faults in translations: one entry of a PO file says something else. A test demands a plant for every rule in `rules.TRANSLATION`."""

import re
from collections.abc import Callable
from pathlib import PurePosixPath
from unicodedata import normalize

from tests.faults.tree import ROOT, Place, Plant, Tree
from wegweiser.checks.language.glossary import mentions, read_glossary
from wegweiser.checks.language.names import NAMES, names
from wegweiser.translation.po import Entry
from wegweiser.translation.po_read import read

ALL = ("en", "ar", "uk")
POLISH = "Chętnie pomagamy we wszystkich sprawach i szukamy razem z państwem odpowiedniego kursu języka niemieckiego."
PERSIAN = "ما در همهٔ پرسش‌ها به شما کمک می‌کنیم و همراه شما دنبال یک کلاس مناسب می‌گردیم."
ENGLISH = "We gladly help you with every question and look for a good course together with you."


def whole(entry: Entry) -> bool:
    """A sentence without marks, gaps, brackets and numbers, long enough to be measured."""
    return len(entry.text) > 50 and entry.text.endswith(".") and not re.search(r"[\[\]{}*<>#\d()]", entry.text + entry.translation)


def changed(change: Callable[[str], str], langs: tuple[str, ...] = ALL, fits: Callable[[Entry], object] = whole) -> Plant:
    """Any entry that fits, its translation changed."""

    def plant(tree: Tree) -> Place:
        path, entry = tree.entry(lambda entry: fits(entry) and change(entry.translation) != entry.translation, langs)
        return tree.translate(path, entry, change(entry.translation))

    return plant


def inside(sign: str) -> Callable[[str], str]:
    """A sign in the middle of a translation, inside a word."""
    return lambda text: re.sub(rf"^(.{{{len(text) // 3}}}.*?\w)(\w)", rf"\1{sign}\2", text, count=1)


def outdated(tree: Tree) -> Place:
    path, entry = tree.entry(lambda entry: re.fullmatch(r"offer/[a-z0-9-]+/summary", entry.context))
    offer = next((tree.root / "offers").glob(f"*/{entry.context.split('/')[1]}.yml"))
    text = offer.read_text("utf-8")
    offer.write_text(text.replace(entry.text, entry.text.replace("Für ", "Nur für ")), "utf-8")
    assert entry.position
    return path, entry.position.line


def same_as_german(tree: Tree) -> Place:
    path, entry = tree.entry(whole)
    return tree.translate(path, entry, entry.text)


def same_label(tree: Tree) -> Place:
    """Of two titles that are translated alike, the later one is found."""
    path, entry = tree.entry(_is_title)
    titles = [each for each in read(tree.root, PurePosixPath(path)).entries if _is_title(each) and each.text != entry.text]
    other = tree.random.choice(titles)
    assert other.position
    return path, max(tree.translate(path, entry, other.translation)[1], other.position.line)


def _is_title(entry: Entry) -> bool:
    return bool(re.fullmatch(r"offer/.*/title", entry.context))


def german_name(tree: Tree) -> Place:
    """The first mention in a record counts, so it is one in a title or a goal."""
    path, entry = tree.entry(lambda entry: names(entry.text) and entry.context.endswith(("/title", "/goal")), ("ar", "uk"))
    text = entry.translation
    for name in names(entry.text):
        for form in NAMES[name]:
            text = re.sub(rf"\s?\(?{form}\)?", "", text)
    return tree.translate(path, entry, text)


def glossary_term(tree: Tree) -> Place:
    terms = read_glossary(ROOT)

    def fits(entry: Entry, lang: str) -> bool:
        return not entry.context.endswith("/keywords") and any(term.translations.get(lang) for term in mentions(terms)(entry.text))

    lang, other = tree.random.choice([("en", "We help you."), ("uk", "Ми допомагаємо вам."), ("ar", "نحن نساعدك.")])
    path, entry = tree.entry(lambda entry: fits(entry, lang), (lang,))
    return tree.translate(path, entry, other)


FAULTS: dict[str, Plant] = {
    "confusable-letter": changed(lambda text: re.sub(r"(?<=\w)о(?=\w)", "o", text, count=1), ("uk",)),
    "end-punctuation": changed(lambda text: text.rstrip(".")),
    "foreign-letter": changed(lambda text: text.replace("и", "ы", 1), ("uk",)),
    "gaps-differ": changed(lambda text: text + " {name}"),
    "german-name-missing": german_name,
    "glossary-term-missing": glossary_term,
    "length-out-of-line": changed(lambda text: f"{text} {text} {text} {text}"),
    "link-target-differs": changed(lambda text: re.sub(r"\]\(page:[a-z-]+\)", "](page:anderswo)", text), fits=lambda entry: True),
    "markup-differs": changed(lambda text: text.replace("**", ""), fits=lambda entry: True),
    "missing-translation": changed(lambda text: "", fits=lambda entry: True),
    "numbers-differ": changed(lambda text: re.sub(r"(?<![\w.:/+])[3-9]\d(?![\w.:/])", "28", text), fits=lambda entry: True),
    "outdated-translation": outdated,
    "phone-number-differs": changed(lambda text: f"{text} 069 90009123"),
    "same-as-german": same_as_german,
    "same-label-twice": same_label,
    "stray-space": changed(lambda text: text.replace(" ", "  ", 1)),
    "translation-not-nfc": changed(lambda text: normalize("NFD", text), fits=lambda entry: True),
    "unbalanced-direction": changed(inside("\u202e")),
    "wrong-language": lambda tree: changed(*tree.random.choice([(lambda _: POLISH, ("en",)), (lambda _: PERSIAN, ("ar",))]))(tree),
    "wrong-script": changed(lambda text: ENGLISH, ("ar", "uk")),
    "zero-width-space": changed(inside("\u200b")),
}
"""Rule → how to plant its fault."""
