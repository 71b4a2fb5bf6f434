"""Anything of the library as plain data and as JSON: one way, stable, without any object left in it.

Keys are only ever added; the meaning of a key never changes.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from enum import Enum
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from sendframework._validators import check_whole_number
from sendframework.areas.local_area import LocalArea
from sendframework.checks.hearings import Hearing
from sendframework.citations import Source
from sendframework.errors import InvalidTypeError, InvalidValueError
from sendframework.handbooks.applicability import Applicability
from sendframework.handbooks.comparison import Comparison
from sendframework.periods import PartialDate, Period
from sendframework.publication.national_reports import Attribution, NationalReport, PublishedFinding
from sendframework.render import _coverage, _publication
from sendframework.render._outlooks import FIELDS
from sendframework.timetables import Milestone, Timetable

if TYPE_CHECKING:
    from types import UnionType

__all__ = ["plain", "plain_json"]

# Worked out from fields rather than being one; given wherever a class has it.
_ALSO = ("grade", "certainty")


def __dir__() -> list[str]:
    return __all__


def plain(thing: object) -> Any:  # noqa: ANN401  # as json.loads: a caller knows what was put in
    """A thing as dictionaries, lists, strings, numbers, booleans and None.

    Every object becomes a dictionary with its ``kind`` first and then one key for each field, under the field's name,
    and for ``grade`` and ``certainty`` where it has them.  A code is its value, a day is ``YYYY-MM-DD``, a time is
    ``HH:MM:SS``.  The order is always the same.  Any iterable or mapping of such things can be given as well, except a
    set, which has no order.

    Raises
    ------
    InvalidTypeError
        For something that is neither an object of the library nor plain already.
    InvalidValueError
        For a number that is not finite, which JSON cannot hold.
    ConsentError
        For the internal form of a thematic review, a consent or a referral.
    """
    _publication.check_public("plain(thing)", thing)
    if attrs.has(type(thing)):  # first, because some objects are iterable too
        known: Any = thing
        return _of_object(known)
    for kinds, form in _FORMS:
        if isinstance(thing, kinds):
            return form(thing)
    raise InvalidTypeError("plain(thing)", "must be something of the library, or plain data", thing)


def plain_json(thing: object, *, indent: int | None = 2) -> str:
    """A thing as JSON text in the form of `plain`, with a newline at the end.

    Parameters
    ----------
    thing
        As for `plain`.
    indent
        Blanks by which each level is set in; None for a single line.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        As `plain`, and for an indent that is not a whole number.
    """
    if indent is not None:
        check_whole_number("plain_json(indent)", indent, 0)
    return json.dumps(plain(thing), ensure_ascii=False, allow_nan=False, indent=indent) + "\n"


def _as_it_is(thing: object) -> object:
    return thing


def _refused(thing: object) -> NoReturn:
    raise InvalidTypeError("plain(thing)", "must be something with an order, and not bytes", thing)


def _of_mapping(mapping: Mapping[object, object]) -> dict[str, Any]:
    return {_key(key): plain(value) for key, value in mapping.items()}


def _finite(number: float) -> float:
    if number - number != 0:  # neither infinity nor not-a-number gives 0
        raise InvalidValueError("plain(thing)", "must be a finite number, or JSON cannot hold it", number)
    return number


def _key(key: object) -> str:
    made = plain(key)
    if not isinstance(made, str):
        raise InvalidTypeError("plain(thing)", "must have text, codes or days as keys", key)
    return made


def _of_object(thing: attrs.AttrsInstance) -> dict[str, Any]:
    made: dict[str, Any] = {"kind": kind_of(thing)}
    for kind, of_kind in _BY_HAND.items():
        if isinstance(thing, kind):
            return made | of_kind(thing)
    return made | _of_fields(thing)


def kind_of(thing: object) -> str:
    """The class of an object in kebab-case: ``notice-rule``."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in type(thing).__name__).lstrip("-")


def _of_fields(thing: attrs.AttrsInstance) -> dict[str, Any]:
    names = [field.name for field in attrs.fields(type(thing)) if field.init and not field.name.startswith("_")]
    return {name: plain(getattr(thing, name)) for name in (*names, *(name for name in _ALSO if hasattr(thing, name)))}


def _source(source: Source) -> dict[str, Any]:
    """As its fields, but its own kind goes by another name: ``kind`` says what the object is."""
    return {("source_kind" if name == "kind" else name): value for name, value in _of_fields(source).items()}


def _local_area(area: LocalArea) -> dict[str, Any]:
    return _of_fields(area) | {"ofsted_region": area.ofsted_region.value}


def _partial_date(day: PartialDate) -> dict[str, Any]:
    return _of_fields(day) | {"earliest": plain(day.earliest), "latest": plain(day.latest), "words": str(day)}


def _milestone(held: Milestone) -> dict[str, Any]:
    direction = None if held.counted_by is None else "backwards" if held.backwards else "forwards"
    return {
        "id": held.id,
        "label": held.label,
        "on": plain(held.on),
        "window": None if held.window is None else plain(Period(*held.window)),
        "time": plain(held.time),
        "given": held.given,
        "certainty": plain(held.certainty),
        "grade": plain(held.grade),
        "actor": plain(held.actor),
        "audience": plain(held.audience),
        "rule": held.rule.id,
        "statement": held.rule.statement,
        "counted_from": None if held.counted_from is None else held.counted_from.id,
        "direction": direction,
        "upper_estimate": held.upper_estimate,
        "citations": plain(held.citations),
    }


def _comparison(comparison: Comparison) -> dict[str, Any]:
    return {
        **_of_fields(comparison),
        "of_two_frameworks": comparison.of_two_frameworks,
        "is_empty": comparison.is_empty,
    }


def _applicability(answer: Applicability) -> dict[str, Any]:
    """As its fields, but the edition by its id: its rules are no part of the answer."""
    edition = None if answer.edition is None else answer.edition.id
    fields = {name: plain(getattr(answer, name)) for name in attrs.fields_dict(Applicability) if name != "edition"}
    return {"edition": edition, **fields, "is_suspended": answer.is_suspended}


def _timetable(timetable: Timetable) -> dict[str, Any]:
    return {
        "activity": timetable.activity.value,
        "outcome": timetable.outcome,
        "title": timetable.title,
        "edition": timetable.edition.id,
        "edition_reason": timetable.edition_reason,
        "calendar": timetable.calendar.name,
        "calendar_projected_from": plain(timetable.calendar.projected_from),
        "milestones": plain(timetable.milestones),
        "not_computed": plain(timetable.not_computed),
        "duties": plain(timetable.duties),
        "notes": plain(timetable.notes),
    }


def _of_outlook(thing: object) -> dict[str, Any]:
    """An outlook or a part of it, in which areas and records stand in short: in full they are in the records."""
    return {name: plain(value) for name, value in FIELDS[type(thing)](thing).items()}


_BY_HAND: Mapping[type, Callable[[Any], dict[str, Any]]] = {
    Source: _source,
    PartialDate: _partial_date,
    LocalArea: _local_area,
    Milestone: _milestone,
    Timetable: _timetable,
    Comparison: _comparison,
    Applicability: _applicability,
    **dict.fromkeys(FIELDS, _of_outlook),
    Hearing: _coverage.cell_fields,
    NationalReport: _publication.report_fields,
    PublishedFinding: _publication.finding_fields,
    Attribution: _publication.attribution_fields,
}
_FORMS: tuple[tuple[type | UnionType, Callable[[Any], object]], ...] = (
    (Enum, lambda member: plain(member.value)),
    (bool | int | None, _as_it_is),
    (str, str),
    (float, _finite),
    (dt.date | dt.time, lambda moment: moment.isoformat()),
    (Mapping, _of_mapping),
    (bytes | AbstractSet, _refused),
    (Iterable, lambda things: [plain(each) for each in things]),
)
