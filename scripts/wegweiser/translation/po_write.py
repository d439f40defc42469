"""Writes PO files: the same entries give the same bytes, on every day and every machine."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from babel.messages.plurals import get_plural

from wegweiser.translation.po import Entry, Header, PoFile
from wegweiser.translation.text import SOURCE, babel_locale

WIDTH = 120

_ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n", "\t": r"\t", "\r": r"\r"})
_ENCODING = {"MIME-Version": "1.0", "Content-Type": "text/plain; charset=UTF-8", "Content-Transfer-Encoding": "8bit"}
# Nobody has translated a new file yet. `msgfmt -c` wants these names all the same, and Babel's reader wants a real date.
_DEFAULTS = {"Project-Id-Version": "Wegweiser", "PO-Revision-Date": "1970-01-01 00:00+0000", "Last-Translator": "", "Language-Team": ""}
# Babel has the last two forms of Arabic the wrong way round.
_ARABIC = "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"


def completed(header: Header, lang: str) -> Header:
    """The header with what gettext, Poedit and Weblate need to know; all other lines stay as the tools wrote them."""
    lines = {line.partition(":")[0].strip(): line for line in header.lines}
    if not re.search(r"nplurals=\d+; *plural=[^;]+;", lines.get("Plural-Forms", "")):
        lines.pop("Plural-Forms", None)
    wanted = {**_DEFAULTS, "Plural-Forms": _plural_forms(lang), "X-Source-Language": SOURCE}
    wanted = {name: value for name, value in wanted.items() if name not in lines}
    needed = {"Language": gettext_code(lang), **_ENCODING}
    lines |= {name: f"{name}: {value}" for name, value in (wanted | needed).items()}
    return Header(header.comments, tuple(lines.values()))


def gettext_code(lang: str) -> str:
    """A BCP 47 tag the way gettext writes languages: `fa-AF` → `fa_AF`, `de-simple` → `de@simple`."""
    return re.sub(r"-([a-z]{5,}|\d[a-z]{3})$", r"@\1", lang).replace("-", "_")


def _plural_forms(lang: str) -> str:
    locale = babel_locale(lang)
    return _ARABIC if locale.language == "ar" else get_plural(str(locale)).plural_forms


def render(file: PoFile) -> bytes:
    """The bytes of a PO file: header, entries in their order, obsolete ones last."""
    head = Entry("", "", "".join(f"{line}\n" for line in file.header.lines), comments=file.header.comments)
    entries = (head, *sorted(file.entries, key=lambda entry: entry.obsolete))
    return "\n".join("".join(f"{line}\n" for line in _entry(entry)) for entry in entries).encode()


def write(file: Path, content: bytes) -> bool:
    """Writes a file whole or not at all; says whether it had to. A file that holds the content already is not touched."""
    if file.exists() and file.read_bytes() == content:
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    temporary = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        temporary.write_bytes(content)
        if file.exists():
            shutil.copymode(file, temporary)
        temporary.replace(file)
    finally:
        temporary.unlink(missing_ok=True)
    return True


def _entry(entry: Entry) -> Iterator[str]:
    yield from entry.comments
    if entry.provenance:
        yield str(entry.provenance)
    yield from entry.extracted
    yield from (f"#: {line}" for line in _filled(entry.references, " ", WIDTH - 3))
    flags = ("fuzzy", *entry.flags) if entry.fuzzy else entry.flags
    if flags:
        yield "#, " + ", ".join(flags)
    prefix = "#~ " if entry.obsolete else ""
    if entry.previous is not None:
        yield from _string("msgid", entry.previous, "#~| " if entry.obsolete else "#| ")
    if entry.context:
        yield from _string("msgctxt", entry.context, prefix)
    yield from _string("msgid", entry.text, prefix)
    yield from _string("msgstr", entry.translation, prefix)


def _string(keyword: str, text: str, prefix: str) -> Iterator[str]:
    whole = f'{prefix}{keyword} "{text.translate(_ESCAPES)}"'
    if len(whole) <= WIDTH and "\n" not in text[:-1]:
        yield whole
        return
    yield f'{prefix}{keyword} ""'
    for line in re.findall(r"[^\n]*\n|[^\n]+", text):
        words = (word.translate(_ESCAPES) for word in re.findall(r"\S+\s*|\s+", line))
        yield from (f'{prefix}"{part}"' for part in _filled(words, "", WIDTH - len(prefix) - 2))


def _filled(words: tuple[str, ...] | Iterator[str], glue: str, width: int) -> Iterator[str]:
    """Words joined to lines of at most `width` characters; a longer word has a line of its own."""
    line: str | None = None
    for word in words:
        if line is None:
            line = word
        elif len(line) + len(glue) + len(word) <= width:
            line += glue + word
        else:
            yield line
            line = word
    if line is not None:
        yield line
