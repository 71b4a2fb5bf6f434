"""A day on which someone does not work, by their own statement: no law makes it one, so it needs no citation."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

import attrs

from sendframework._validators import check_date, check_text, strict_date, text
from sendframework.errors import InvalidTypeError
from sendframework.periods import Period, closed_period

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Closure"]

_SATURDAY = 5
_UNNAMED = "holiday"


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Closure:
    """A weekday that a calendar's owner does not count as a working day.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a day that is not a plain date, or a blank name.
    """

    on: date = attrs.field(validator=strict_date)
    """The day."""
    name: str = attrs.field(validator=text)
    """What it is called when a count skips it."""


def is_weekday(day: date) -> bool:
    """Whether the day is a Monday to Friday."""
    return day.weekday() < _SATURDAY


def _days(where: str, given: object) -> Iterator[date]:
    if isinstance(given, Period):
        yield from closed_period(where, given).days()
    else:
        yield check_date(where, given)


def closures_from(where: str, given: object, name: str) -> tuple[Closure, ...]:
    """One closure for each weekday given, in order of date, each once; weekends are left out, as they never count.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For anything but a date, a closed period, or an iterable of these; for a blank name.
    """
    check_text(f"{where}(name)", name)
    place = f"{where}(closures)"
    if isinstance(given, date | Period):
        days = set(_days(place, given))
    elif isinstance(given, Iterable) and not isinstance(given, str | bytes):
        days = {day for index, item in enumerate(given) for day in _days(f"{place}[{index}]", item)}
    else:
        raise InvalidTypeError(place, "must be a date, a Period, or an iterable of these", given)
    return tuple(Closure(on=day, name=name) for day in sorted(days) if is_weekday(day))


def closures_in(where: str, given: object, within: Period) -> tuple[Closure, ...]:
    """One closure for each weekday of a period that a container says it holds, in order of date.

    The container is asked about every weekday, because some find their days only when asked.

    Raises
    ------
    InvalidTypeError
        For something that is not a container, or a container of anything but plain dates.
    """
    if not isinstance(given, Container) or isinstance(given, str | bytes):
        raise InvalidTypeError(where, "must be a container of dates, which answers `day in container`", given)
    if isinstance(given, Collection):
        # A set of texts would answer no to every date, and every bank holiday would count as a working day.
        for item in given:
            check_date(where, item)
    container: Container[Any] = given
    names: Mapping[Any, object] = given if isinstance(given, Mapping) else {}
    rows = []
    for day in within.days():
        if is_weekday(day) and day in container:
            name = names.get(day)
            rows.append(Closure(on=day, name=name if isinstance(name, str) and name.strip() else _UNNAMED))
    return tuple(rows)
