"""JSON Schema of what can be exchanged, made from the classes of the records."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, get_args

import attrs

from sendframework._codes import Code
from sendframework._showing import with_article
from sendframework.periods import PartialDate
from sendframework.serialization._docstrings import described, field_docstrings
from sendframework.serialization._facts import Asked, asked_by
from sendframework.serialization._kinds import TAG, TAGGED
from sendframework.serialization._lists import BY_CODE
from sendframework.serialization._migrating import SCHEMA
from sendframework.serialization._reviews import EXCHANGED, exchanged_kind_of
from sendframework.serialization._structuring import is_list, is_union, members_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sendframework.records.record import Record

__all__ = ["json_schema"]


def __dir__() -> list[str]:
    return __all__


Schema = dict[str, Any]

_DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(?![\\s\\S])"  # a bare $ would let a newline follow
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_PART = f"^(({_MONTHS}|spring|summer|autumn|winter) )?(19|2[0-9])[0-9]{{2}}(?![\\s\\S])"
_KEBAB = "^[a-z0-9]+(-[a-z0-9]+)*(?![\\s\\S])"
_SOMETHING = "[^\\s\\u001c-\\u001f\\u0085]"  # white space as Python has it, to JSON Schema too
_LEAVES: dict[Any, Schema] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    date: {"type": "string", "format": "date", "pattern": _DAY},
    PartialDate: {"type": "string", "pattern": _PART},
}


def json_schema(kind: str | type[Record]) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of one kind of record in its envelope; a new dictionary each time.

    Those of reviews, consents and referrals are of the internal form, and say nothing of what stands in one.  What it
    accepts loads, or fails only for what no schema can say: `BEYOND_SCHEMA` lists those problems. What loads
    is accepted by it.

    Parameters
    ----------
    kind
        The name of the kind, or the class of its records.

    Raises
    ------
    UnknownCodeError
        For a kind that there is not; says which are near.
    InvalidTypeError
        For anything but a name or a class of records.

    Examples
    --------
    >>> json_schema("plan")["properties"]["kind"]
    {'const': 'plan'}
    """
    name = exchanged_kind_of("json_schema(kind)", kind)
    definitions: dict[str, Schema] = {}
    data = _of_type(EXCHANGED[name], definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"sendframework {name}, schema {SCHEMA}",
        "description": described(EXCHANGED[name].__doc__),
        "type": "object",
        "properties": {"kind": {"const": name}, "schema": {"const": SCHEMA}, "data": data},
        "required": ["kind", "schema", "data"],
        "additionalProperties": False,
        "$defs": dict(sorted(definitions.items())),
    }


def _of_type(kind: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401  # any form of a type
    if is_union(kind):
        return _of_union(kind, definitions)
    if is_list(kind):
        return {"type": "array", "items": _of_type(get_args(kind)[0], definitions)}
    if kind in _LEAVES:
        return dict(_LEAVES[kind])
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # its place is taken, whatever stands in it refers to
        definitions[kind.__name__] = _definition(kind, definitions)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _definition(kind: type, definitions: dict[str, Schema]) -> Schema:
    if issubclass(kind, Code):
        return {"description": described(kind.__doc__), "enum": [member.value for member in kind]}
    if kind in BY_CODE:
        attrs.resolve_types(kind)
        schema = _of_field(attrs.fields_dict(kind)["code"], definitions)
        return {"description": f"The code of {with_article(BY_CODE[kind])}.", **schema}
    return _of_class(kind, definitions)


def _of_class(cls: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401  # a class of attrs
    attrs.resolve_types(cls)
    notes = field_docstrings(cls)
    properties = {}
    for field in attrs.fields(cls):
        schema = _of_field(field, definitions)
        properties[field.name] = {"description": notes[field.name], **schema} if field.name in notes else schema
    return {
        "description": described(cls.__doc__),
        "type": "object",
        "properties": properties,
        "required": [field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _of_union(union: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401  # any form of a type
    optional, members = members_of(union)
    if members in TAGGED:
        schemas = [_tagged(tag, cls, definitions) for tag, cls in TAGGED[members].items()]
    else:
        schemas = [_of_type(member, definitions) for member in sorted(members, key=str)]
    if optional and len(schemas) == 1 and isinstance(schemas[0].get("type"), str):
        return {**schemas[0], "type": [schemas[0]["type"], "null"]}
    return {"anyOf": [*schemas, {"type": "null"}] if optional else schemas}


def _tagged(tag: str, cls: type, definitions: dict[str, Schema]) -> Schema:
    """A class with its tag, as a definition of its own: without the tag it would not be accepted."""
    schema = _of_class(cls, definitions)
    schema["properties"] = {TAG: {"const": tag}, **schema["properties"]}
    schema["required"] = [TAG, *schema["required"]]
    definitions[cls.__name__] = schema
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _of_field(field: attrs.Attribute[Any], definitions: dict[str, Schema]) -> Schema:
    """The schema of a field: that of its type, with what its validators ask for besides."""
    schema = _of_type(field.type, definitions)
    for asked in _loud(asked_by(field.validator)):
        schema |= _asked(asked.maker, asked.given)
        if asked.maker == "tuple_of":
            for each in _loud(asked_by(asked.given["inner"])):
                schema["items"] |= _asked(each.maker, each.given)
    return schema


def _loud(said: Iterable[Asked]) -> Iterator[Asked]:
    """What is asked for, also where the validator shows nothing of what it meets."""
    for asked in said:
        if asked.maker == "quiet":
            yield from _loud(each for inner in asked.given["inner"] for each in asked_by(inner))
        else:
            yield asked


def _asked(maker: str, given: dict[str, Any]) -> Schema:
    return _SAID[maker](given) if maker in _SAID else {}


def _of_tuple(given: dict[str, Any]) -> Schema:
    least = {"minItems": given["least"]} if given["least"] else {}
    return {**least, "uniqueItems": True} if given["distinct"] else least


_SAID: dict[str, Callable[[dict[str, Any]], Schema]] = {
    "text": lambda _: {"pattern": _SOMETHING},
    "kebab": lambda _: {"pattern": _KEBAB},
    "whole_number": lambda given: {"minimum": given["least"]},
    "tuple_of": _of_tuple,
    "_written": lambda given: {"pattern": f"^({given['form'].pattern})(?![\\s\\S])"},  # of codes of areas
}
