"""Plain data → a model, or problems in an editor's words, each at its place."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from wegweiser.model.scalars import SLUG
from wegweiser.problem import Problem, Saying, Severity, say
from wegweiser.source import Keys, Source

M = TypeVar("M", bound=BaseModel)

_WANTED = {
    "tuple_type": say("eine Liste (jede Zeile mit „- “)"),
    "model_type": say("ein Block aus Zeilen „name: wert“"),
    "string_type": say("ein Text"),
}

_FORMS = {
    SLUG: say("Erlaubt sind kleine Buchstaben (a bis z), Ziffern und Bindestriche, zum Beispiel deutsch-a1."),
    r"^[0-9]{5}$": say("Schreiben Sie fünf Ziffern in Anführungszeichen."),
    r"^[0-9]{3,12}$": say("Schreiben Sie nur Ziffern, in Anführungszeichen."),
}


def shaped(model: type[M], data: Any, source: Source, at: Keys = ()) -> tuple[M | None, tuple[Problem, ...]]:
    """`data`, which stands at the path `at` of `source`, as a model; None where it is not one.

    With it come its problems, but for those that the source has said.
    """
    try:
        return model.model_validate(data), ()
    except ValidationError as error:
        details = error.errors(include_url=False)
        return None, tuple(_problem(model, detail, source, at) for detail in details if not _said_already(detail, details, source, at))


def _said_already(detail: ErrorDetails, details: Sequence[ErrorDetails], source: Source, at: Keys) -> bool:
    """Whether a missing key stands there with a value that the source could not read, or a list is short of broken items."""
    path = detail["loc"]
    if detail["type"] == "too_short":
        return any(len(other["loc"]) > len(path) and other["loc"][: len(path)] == path for other in details)
    return detail["type"] == "missing" and (*at, *path) in source.keys and (*at, *path) not in source.values


def model_at(model: type[BaseModel], path: Keys) -> type[BaseModel] | None:
    """The model that describes the record at a path of keys and list indices; None where there is none."""
    here: type[BaseModel] | None = model
    for step in path:
        if isinstance(step, int):
            continue
        found = here.model_fields.get(step) if here else None
        here = _record(found.annotation) if found else None
    return here


def _record(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (Annotated, Union, UnionType, tuple):
        return next((found for part in get_args(annotation) if (found := _record(part))), None)
    return None


def _problem(model: type[BaseModel], detail: ErrorDetails, source: Source, at: Keys) -> Problem:
    path = tuple(detail["loc"])
    kind, context = detail["type"], detail.get("ctx", {})
    if kind == "extra_forbidden":
        rule, fact, help = _unknown_key(model, path)
    elif "help" in context:
        rule, fact, help = kind, say(context["fact"], **context), say(context["help"], **context)
    else:
        rule, fact, help = _standard(kind, path, context, detail["input"])
        help = (_field_help(model, path) if kind == "missing" else None) or help
    return Problem(rule, Severity.error, source.position((*at, *path), of_key=kind == "extra_forbidden"), fact, help)


def _unknown_key(model: type[BaseModel], path: Keys) -> tuple[str, Saying, Saying]:
    key = str(path[-1])
    record = model_at(model, path[:-1])
    names = sorted(record.model_fields) if record else []
    near = difflib.get_close_matches(key.lower(), names, 1, 0.6)
    if near:
        help = say("Meinten Sie „{near}“?", near=near[0])
    else:
        help = say("Hier sind erlaubt: {names}.", names=", ".join(name for name in names if name != "id"))
    return "unknown-key", say("Den Schlüssel „{key}“ gibt es hier nicht.", key=key), help


def _standard(kind: str, path: Keys, context: Mapping[str, Any], value: Any) -> tuple[str, Saying, Saying]:
    name = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    shown = value if isinstance(value, str) else ""
    match kind:
        case "missing":
            return "missing-key", say("„{name}“ fehlt.", name=name), say("Ergänzen Sie die Zeile „{name}: …“.", name=name)
        case "enum":
            return _not_in_list(shown, context)
        case "string_too_long":
            fact = say(
                "„{name}“ ist zu lang: {length} Zeichen, erlaubt sind {limit}.", name=name, length=len(shown), limit=context["max_length"]
            )
            return "too-long", fact, say("Kürzen Sie den Text.")
        case "string_too_short" | "too_short" | "too_long":
            return (
                "wrong-length",
                say("„{name}“ hat zu wenig oder zu viel Inhalt.", name=name),
                say("Prüfen Sie die Zahl der Zeichen oder Einträge."),
            )
        case "string_pattern_mismatch":
            fact = say("„{value}“ hat nicht die richtige Form für „{name}“.", value=shown, name=name)
            return "wrong-form", fact, _FORMS.get(context["pattern"]) or say("Die Form ist {pattern}.", pattern=context["pattern"])
        case "greater_than_equal" | "less_than_equal" | "greater_than":
            return (
                "out-of-range",
                say("„{value}“ ist für „{name}“ zu groß oder zu klein.", value=shown, name=name),
                say("Prüfen Sie die Zahl."),
            )
    help = say("Hier gehört {wanted} hin.", wanted=_WANTED.get(kind, say("ein anderer Wert")))
    return "wrong-type", say("Bei „{name}“ steht nicht, was hier hingehört.", name=name), help


def _not_in_list(value: str, context: Mapping[str, Any]) -> tuple[str, Saying, Saying]:
    allowed = re.findall(r"'([^']*)'", str(context["expected"]))
    near = difflib.get_close_matches(value, allowed, 1, 0.6)
    help = (
        say("Meinten Sie „{near}“? Erlaubt sind: {allowed}.", near=near[0], allowed=", ".join(allowed))
        if near
        else say("Erlaubt sind: {allowed}.", allowed=", ".join(allowed))
    )
    return "unknown-value", say("„{value}“ steht nicht in der Liste.", value=value), help


def _field_help(model: type[BaseModel], path: Keys) -> Saying | None:
    """A missing field's own sentence says best what to write."""
    if not path or not isinstance(path[-1], str):
        return None
    record = model_at(model, path[:-1])
    found = record.model_fields.get(path[-1]) if record else None
    if found is None or not found.is_required() or found.description is None:
        return None
    return say("{name}: {description}", name=path[-1], description=say(found.description))
