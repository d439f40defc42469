"""Nothing that a translator wrote is lost; what the German outgrew is marked, and unmarked when it returns."""

import datetime
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.translation.samples import catalogues, contexts, message, texts
from wegweiser.translation.merge import Merged, merge
from wegweiser.translation.messages import Message, united
from wegweiser.translation.po import Entry, Provenance
from wegweiser.translation.status import Counts, status
from wegweiser.translation.text import State

REVIEW = Provenance("Amina", datetime.date(2026, 11, 20))
OLD = Entry("offer/a/title", "Deutsch A1", "German A1", provenance=REVIEW, comments=("# kurz",))

wanted = st.lists(st.builds(message, texts.filter(bool), contexts)).map(united)


def again(merged: Merged, *found: Message) -> Merged:
    return merge(found, (*merged.entries, *merged.obsolete))


@st.composite
def steps(draw: st.DrawFn) -> tuple[tuple[Entry, ...], tuple[tuple[Message, ...], ...]]:
    """Entries, and messages of several days; some of the texts are those of the entries, or like them."""
    entries = draw(catalogues)
    known = [message(entry.text + draw(st.sampled_from(["", "", "x"])), entry.context) for entry in entries]
    days = st.lists(st.one_of(st.sampled_from(known), st.builds(message, texts.filter(bool), contexts)) if known else st.nothing())
    return entries, tuple(united(day) for day in draw(st.lists(days, min_size=1, max_size=4)))


def written(entries: tuple[Entry, ...]) -> list[tuple[str, str]]:
    return sorted((entry.context, entry.translation) for entry in entries if entry.translation)


@given(steps())
def test_nothing_is_lost(story: tuple[tuple[Entry, ...], tuple[tuple[Message, ...], ...]]) -> None:
    entries, days = story
    kept = entries
    for day in days:
        merged = merge(day, kept)
        kept = (*merged.entries, *merged.obsolete)

        assert [entry.key for entry in merged.entries] == [found.key for found in day]
        assert all(entry.obsolete for entry in merged.obsolete) and not any(entry.obsolete for entry in merged.entries)
        assert len({entry.key for entry in kept}) == len(kept)
        assert written(kept) == written(entries)
        assert {line for entry in entries for line in entry.comments} <= {line for entry in kept for line in entry.comments}
        assert merge(day, kept) == merged


@given(steps())
def test_a_translation_is_never_trusted_more_than_before(story: tuple[tuple[Entry, ...], tuple[tuple[Message, ...], ...]]) -> None:
    entries, days = story
    reviewed = {(entry.translation, entry.text) for entry in entries if entry.state is State.reviewed}
    reviewed |= {(entry.translation, entry.previous) for entry in entries if entry.fuzzy and entry.previous is not None}
    kept = entries
    for day in days:
        merged = merge(day, kept)
        kept = (*merged.entries, *merged.obsolete)

        assert {(entry.translation, entry.text) for entry in merged.entries if entry.state is State.reviewed} <= reviewed


@given(catalogues)
def test_twice_the_same_entry_in_a_damaged_file_loses_nothing(entries: tuple[Entry, ...]) -> None:
    doubled = (*entries, *(replace(entry, translation=f"{entry.translation}!") for entry in entries))
    merged = merge([message(entry.text, entry.context) for entry in entries], doubled)

    assert set(written(doubled)) == set(written((*merged.entries, *merged.obsolete)))


def test_an_unchanged_text_keeps_its_entry_and_learns_its_place() -> None:
    assert merge([message("Deutsch A1")], [OLD]) == Merged((replace(OLD, references=("offers/a.yml:3",)),), ())


def test_a_changed_text_outdates_its_translation_and_its_review() -> None:
    merged = merge([message("Deutsch A1 am Abend")], [OLD])
    entry = merged.entries[0]

    assert (entry.text, entry.translation, entry.previous, entry.comments) == (
        "Deutsch A1 am Abend",
        "German A1",
        "Deutsch A1",
        ("# kurz",),
    )
    assert entry.state is State.outdated
    assert str(entry.provenance) == "# translation: reviewed by Amina on 2026-11-20, German changed since"
    assert merged.obsolete == ()


def test_a_text_that_changes_twice_remembers_the_german_that_was_translated() -> None:
    twice = again(merge([message("Deutsch A1 am Abend")], [OLD]), message("Ganz anders"))

    assert (twice.entries[0].previous, twice.entries[0].state) == ("Deutsch A1", State.outdated)


def test_a_text_that_returns_is_as_it_was() -> None:
    once = merge([message("Deutsch A1 am Abend")], [OLD])
    back = again(again(once, message("Ganz anders")), message("Deutsch A1"))

    assert back == merge([message("Deutsch A1")], [OLD])


def test_new_words_do_not_inherit_the_review_of_the_old_ones() -> None:
    outdated = merge([message("Deutsch A1 am Abend")], [OLD]).entries[0]
    translated = replace(outdated, translation="German A1 in the evening", fuzzy=False, previous=None)
    changed = merge([message("Deutsch A1 am Morgen")], [translated])

    assert translated.state is State.machine
    assert merge([message(translated.text)], [translated]).entries[0].provenance is None
    assert again(changed, message("Deutsch A1 am Abend")).entries[0].state is State.machine


def test_what_a_translator_marked_fuzzy_stays_so_when_the_text_changes_and_returns() -> None:
    doubted = replace(OLD, fuzzy=True)
    there = merge([message("Deutsch A2")], [doubted])

    assert there.entries[0].previous is None
    assert again(there, message("Deutsch A1")).entries[0].state is State.outdated


def test_a_removed_text_is_obsolete_and_comes_back() -> None:
    gone = merge([], [OLD])

    assert gone == Merged((), (replace(OLD, obsolete=True),))
    assert again(gone, message("Deutsch A1")) == merge([message("Deutsch A1")], [OLD])


def test_an_obsolete_translation_is_not_taken_for_another_text() -> None:
    merged = merge([message("Deutsch A2")], [replace(OLD, obsolete=True)])

    assert merged.entries[0].translation == ""
    assert merged.obsolete == (replace(OLD, obsolete=True),)


def test_nothing_is_kept_of_an_empty_entry_but_its_comments() -> None:
    empty = replace(OLD, translation="", provenance=None)

    assert merge([], [empty]).obsolete == (replace(empty, obsolete=True),)
    assert merge([], [replace(empty, comments=())]).obsolete == ()


def test_among_several_changed_texts_the_similar_ones_meet() -> None:
    context = "page/b/body"
    old = [Entry(context, text, text.upper()) for text in ("Die Gruppe ist klein.", "Bücher bekommen Sie hier.", "Kinder dürfen mit.")]
    new = ["Bücher bekommen Sie bei uns.", "Etwas völlig Neues!", "Die Gruppe ist sehr klein."]
    merged = merge([message(text, context) for text in new], old)

    assert [entry.translation for entry in merged.entries] == ["BÜCHER BEKOMMEN SIE HIER.", "KINDER DÜRFEN MIT.", "DIE GRUPPE IST KLEIN."]


def test_texts_that_are_too_different_do_not_meet() -> None:
    context = "page/b/body"
    merged = merge([message("aaaa", context), message("bbbb", context)], [Entry(context, "cccc", "C"), Entry(context, "dddd", "D")])

    assert [entry.translation for entry in merged.entries] == ["", ""]
    assert [entry.translation for entry in merged.obsolete] == ["C", "D"]


def test_counts_by_state() -> None:
    old = [OLD, Entry("offer/b/title", "b", "B"), Entry("offer/c/title", "c", "C", fuzzy=True), Entry("offer/d/title", "d", " ")]
    found = [message("Deutsch A1"), *(message(text, f"offer/{text}/title") for text in "bcde")]

    assert status(found, old) == Counts(missing=2, outdated=1, machine=1, reviewed=1)
