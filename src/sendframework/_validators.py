"""Typed attrs validators, one per field, each naming owner, field, value and reason.

They exist because attrs' own accept a `datetime` for a date and `True` for a number, print the whole `Attribute`, and
do not combine under a strict type checker.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

from sendframework.errors import InvalidTypeError, InvalidValueError, InvariantError, SendFrameworkError

if TYPE_CHECKING:
    from collections.abc import Callable

    import attrs

    _Validator: TypeAlias = Callable[[Any, attrs.Attribute[Any], Any], None]

_KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_DISGUISES = (bool, datetime)
"""Subclasses of `int` and `date` that are never meant where those are asked for."""
_SURROGATES = re.compile("[\ud800-\udfff]")
_MOST_DIGITS = 4300  # as many as Python reads and writes, unless it is told otherwise
_TOO_LONG = 10**_MOST_DIGITS


def place(owner: object, field: str) -> str:
    """Owner and field as errors name them."""
    return f"{type(owner).__name__}.{field}"


def check_date(where: str, value: object) -> date:
    """The value if it is a plain `date` (not a `datetime`), else `InvalidTypeError`."""
    if type(value) is date:
        return value
    if isinstance(value, datetime):
        reason = "must be a datetime.date without a time; take .date() of it"
    elif isinstance(value, date):
        reason = "must be a datetime.date itself; make one of it with date.fromordinal(day.toordinal())"
    elif isinstance(value, str):
        reason = "must be a datetime.date; make it with date.fromisoformat('YYYY-MM-DD')"
    else:
        reason = "must be a datetime.date"
    raise InvalidTypeError(where, reason, value)


def check_text(where: str, value: object) -> str:
    """The value if it is a string with something in it that can be encoded."""
    if not isinstance(value, str) or isinstance(value, Enum):
        raise InvalidTypeError(where, "must be a plain string", value)
    if not value.strip():
        raise InvalidValueError(where, "must not be blank", value)
    if _SURROGATES.search(value):
        raise InvalidValueError(where, "must not hold lone surrogates", value)
    return value


def check_kebab(where: str, value: object) -> str:
    """The value if it is a permanent identifier: lower-case letters, digits and single hyphens."""
    if not isinstance(value, str):
        raise InvalidTypeError(where, "must be a string", value)
    if not _KEBAB.match(value):
        raise InvalidValueError(where, "must be kebab-case: lower-case letters and digits joined by hyphens", value)
    return value


def check_whole_number(where: str, value: object, least: int) -> int:
    """The value if it is an `int` (not a `bool`) of at least ``least``, and can be written in digits."""
    if type(value) is not int:
        raise InvalidTypeError(where, "must be a whole number", value)
    if value < least:
        raise InvalidValueError(where, f"must be at least {least}", value)
    if value >= _TOO_LONG:
        raise InvalidValueError(where, f"must have at most {_MOST_DIGITS} digits", value)
    return value


def check_kind(where: str, value: object, kind: type[object], reason: str) -> None:
    """Refuse, with a reason of the caller's own, anything that is not of a class."""
    if not isinstance(value, kind):
        raise InvalidTypeError(where, reason, value)


def strict_date(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """A plain date."""
    check_date(place(owner, attribute.name), value)


def text(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """A non-blank string."""
    check_text(place(owner, attribute.name), value)


def kebab(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """A permanent identifier."""
    check_kebab(place(owner, attribute.name), value)


def boolean(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Exactly True or False."""
    if type(value) is not bool:
        raise InvalidTypeError(place(owner, attribute.name), "must be True or False", value)


def whole_number(least: int) -> _Validator:
    """A whole number not below ``least``."""

    def validate(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
        check_whole_number(place(owner, attribute.name), value, least)

    return validate


def one_of(*kinds: type[object]) -> _Validator:
    """An instance of one of the classes, and not a `bool` or `datetime` in disguise."""
    wanted = " or ".join(kind.__name__ for kind in kinds)
    article = "an" if wanted[0] in "AEIOaeio" else "a"

    def validate(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, kinds) or (isinstance(value, _DISGUISES) and type(value) not in kinds):
            raise InvalidTypeError(place(owner, attribute.name), f"must be {article} {wanted}", value)

    return validate


def optional(inner: _Validator) -> _Validator:
    """None, or what the inner validator accepts."""

    def validate(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None:
            inner(owner, attribute, value)

    return validate


class _Element:
    """Stands in for an attribute so that an error names the element: ``Rule.citations[2]``."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


def _name_the_element(
    inner: _Validator, owner: object, attribute: attrs.Attribute[Any], value: tuple[object, ...]
) -> None:
    """Fail again as before, now with the index: kept out of the way of tuples in which nothing is wrong."""
    element: Any
    for index, item in enumerate(value):
        element = _Element(f"{attribute.name}[{index}]")
        inner(owner, element, item)


def tuple_of(inner: _Validator, *, least: int = 0, distinct: bool = False) -> _Validator:
    """A tuple whose every element passes; an error names the index."""

    def validate(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
        where = place(owner, attribute.name)
        if type(value) is not tuple:
            raise InvalidTypeError(where, "must be a tuple; it is kept and compared as one", value)
        if len(value) < least:
            raise InvariantError(where, f"must hold at least {least} (it holds {len(value)})")
        refusal = None
        try:
            for item in value:
                inner(owner, attribute, item)
        except SendFrameworkError as error:
            refusal = error
        if refusal is not None:  # outside the handler, so that only the error with the index is shown
            _name_the_element(inner, owner, attribute, value)
            raise refusal
        if distinct and len(set(value)) != len(value):
            twice = next(item for item in value if value.count(item) > 1)
            raise InvalidValueError(where, "must not hold anything twice", twice)

    return validate
