"""Reads XLIFF 2 as a stream, with expat: it knows lines, fetches nothing, and a document type is refused before anything in it counts."""

from __future__ import annotations

from pathlib import PurePosixPath
from xml.parsers.expat import ExpatError, ParserCreate

from wegweiser.problem import Problem, Saying, say
from wegweiser.translation.exchange.unit import Received, refused
from wegweiser.translation.exchange.xliff_units import Units

_ANEW = say("Exportieren Sie neu, oder bitten Sie um die Datei, wie das Übersetzungsprogramm sie gespeichert hat.")


class _Stop(Exception):  # noqa: N818 - never leaves this module
    """There is no reading on: what is wrong stands in `fact`."""

    def __init__(self, fact: Saying) -> None:
        self.fact = fact


def read_xliff(raw: bytes, path: PurePosixPath) -> Received:
    """The bytes of an XLIFF file → its units and problems, which stand at `path`."""
    found = Units()
    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _no_document_type
    parser.StartElementHandler = lambda name, attributes: found.start(name, attributes, parser.CurrentLineNumber)
    parser.EndElementHandler = lambda _: found.end()
    parser.CharacterDataHandler = found.text
    try:
        parser.Parse(raw, True)
    except _Stop as stop:
        return Received(path, problems=(refused(path, parser.CurrentLineNumber, stop.fact, _ANEW),))
    # Wrong encodings make expat raise the last two.
    except (ExpatError, LookupError, ValueError) as error:
        fact = say("Die Datei ist kein wohlgeformtes XML: {error}.", error=error)
        return Received(path, problems=(refused(path, max(parser.CurrentLineNumber, 1), fact, _ANEW),))
    return Received(path, found.lang, tuple(found.units), tuple(_problem(path, *each) for each in found.wrong))


def _no_document_type(*_: object) -> None:
    raise _Stop(say("Die Datei hat einen Dokumenttyp (<!DOCTYPE …>). Darin können Anweisungen stecken; sie wird nicht gelesen."))


def _problem(path: PurePosixPath, line: int, fact: Saying) -> Problem:
    return refused(path, line, fact, _ANEW)
