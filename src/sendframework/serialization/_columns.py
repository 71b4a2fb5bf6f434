"""The columns of flat rows, made from the fields of each kind: always the same, whatever stands in them."""

from __future__ import annotations

from datetime import date
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from sendframework._codes import Code
from sendframework.periods import PartialDate, Period
from sendframework.serialization._kinds import KINDS, TAG, TAGGED
from sendframework.serialization._lists import BY_CODE
from sendframework.serialization._structuring import is_list, is_union, members_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Column", "Form", "columns_of", "every_column"]


def __dir__() -> list[str]:
    return __all__


class Form(Code):
    """What a cell of a column holds."""

    TEXT = "text"
    """A string, a code among them."""
    DAY = "day"
    """A date, or what is known of one."""
    WHOLE_NUMBER = "whole-number"
    """A number from 0."""
    BOOLEAN = "boolean"
    """True or False."""
    JSON = "json"
    """A list, as JSON text."""
    PRESENCE = "presence"
    """``{}`` for an object that is there without any of its fields, else nothing."""


class Column(NamedTuple):
    """One column of the rows of a kind."""

    name: str
    """The path below the record, with dots."""
    form: Form
    """What its cells hold."""


_FORMS: Mapping[Any, Form] = MappingProxyType(
    {int: Form.WHOLE_NUMBER, bool: Form.BOOLEAN, date: Form.DAY, PartialDate: Form.DAY, str: Form.TEXT}
    | dict.fromkeys(BY_CODE, Form.TEXT)
)


@cache
def columns_of(kind: str) -> tuple[Column, ...]:
    """The columns of one kind of record, in the order of its fields."""
    return tuple(_of_class(KINDS[kind], ""))


@cache
def every_column() -> Mapping[str, frozenset[str]]:
    """Each column that any kind has, with the kinds that have it."""
    found: dict[str, set[str]] = {}
    for kind in KINDS:
        for column in columns_of(kind):
            found.setdefault(column.name, set()).add(kind)
    return MappingProxyType({name: frozenset(kinds) for name, kinds in found.items()})


def _of_class(cls: Any, before: str) -> list[Column]:  # noqa: ANN401  # a class of attrs
    attrs.resolve_types(cls)
    made: dict[str, Column] = {}
    for field in attrs.fields(cls):
        for column in _of_type(field.type, before + field.name):
            made.setdefault(column.name, column)
    return list(made.values())


def _of_type(kind: Any, name: str) -> list[Column]:  # noqa: ANN401  # any form of a type
    if is_union(kind):
        optional, members = members_of(kind)
        return _of_members(members, name, optional=optional)
    if is_list(kind):
        return [Column(name, Form.JSON)]
    if kind in _FORMS:
        return [Column(name, _FORMS[kind])]
    if issubclass(kind, Code):
        return [Column(name, Form.TEXT)]
    return _of_class(kind, f"{name}.")


def _of_members(members: frozenset[Any], name: str, *, optional: bool) -> list[Column]:
    if members in TAGGED:
        found = [Column(f"{name}.{TAG}", Form.TEXT)]
        for cls in TAGGED[members].values():
            found += [column for column in _of_class(cls, f"{name}.") if column not in found]
        return found
    if PartialDate in members:  # beside a date, in the same cell; beside a period, in a cell before its two
        return [Column(name, Form.DAY), *(_of_class(Period, f"{name}.") if Period in members else [])]
    (member,) = members
    columns = _of_type(member, name)
    # A period without any bound cannot stand in a record; any other object can be there and say nothing.
    can_be_empty = attrs.has(member) and member is not Period and member not in _FORMS
    if optional and can_be_empty and all(field.default is not attrs.NOTHING for field in attrs.fields(member)):
        return [Column(name, Form.PRESENCE), *columns]
    return columns
