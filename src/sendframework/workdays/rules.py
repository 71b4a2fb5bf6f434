"""The rules that give England's holidays of any year, and the ten days on which they were set aside.

The law names days by rule: Easter Monday, the last Monday in May, 26 December if it is not a Sunday.  Together with the
settled practice of proclamations they give every day that the official list prints from 2012 to 2028, ten stated
exceptions apart.  The same rules project the years that no list prints yet.
"""
# ruff: noqa: RUF001  # names stand as GOV.UK prints them, with its apostrophe

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, TypeAlias

from dateutil.easter import easter

from sendframework._validators import check_whole_number
from sendframework.errors import InvalidValueError
from sendframework.workdays._grounds import (
    COMMON_LAW,
    EARLY_MAY_2020,
    MOVED,
    PROCLAIMED,
    PROJECTED,
    SCHEDULE_1,
    STATE_FUNERAL,
    Ground,
)
from sendframework.workdays.holidays import BankHoliday, HolidayStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FIRST_YEAR", "LAST_YEAR", "holidays_by_rule"]

FIRST_YEAR: Final = 2012
"""The first year for which the exceptions are stated."""
LAST_YEAR: Final = 2100
"""The last year that is projected: today's law will hardly outlive it."""

_Day: TypeAlias = tuple[date, str, date | None, Ground]

_MONDAY, _SATURDAY, _SUNDAY = 0, 5, 6
_NEW_YEAR = "New Year’s Day"
_EARLY_MAY = "Early May bank holiday"
_SPRING = "Spring bank holiday"

# The ten exceptions: three regular days taken away, seven days added.
_REMOVED: Final = frozenset({date(2012, 5, 28), date(2020, 5, 4), date(2022, 5, 30)})
_ADDED: Final[tuple[_Day, ...]] = (
    (date(2012, 6, 4), _SPRING, date(2012, 5, 28), MOVED),
    (date(2012, 6, 5), "Queen’s Diamond Jubilee", None, PROCLAIMED),
    (date(2020, 5, 8), "Early May bank holiday (VE day)", date(2020, 5, 4), EARLY_MAY_2020),
    (date(2022, 6, 2), _SPRING, date(2022, 5, 30), MOVED),
    (date(2022, 6, 3), "Platinum Jubilee bank holiday", None, PROCLAIMED),
    (date(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II", None, STATE_FUNERAL),
    (date(2023, 5, 8), "Bank holiday for the coronation of King Charles III", None, PROCLAIMED),
)


def __dir__() -> list[str]:
    return __all__


def _first_monday(year: int, month: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(_MONDAY - first.weekday()) % 7)


def _last_monday_of_31(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=last.weekday())


def _new_year(year: int) -> _Day:
    day = date(year, 1, 1)
    monday = {_SATURDAY: 3, _SUNDAY: 2}.get(day.weekday())
    if monday is None:
        return (day, _NEW_YEAR, None, PROCLAIMED)
    return (date(year, 1, monday), _NEW_YEAR, day, PROCLAIMED)


def _christmas(year: int) -> Iterator[_Day]:
    """The two days of Christmas; one that falls on a weekend is made up two days later.

    Schedule 1 itself names 27 December when the 25th or the 26th is a Sunday, and so makes up for Christmas Day.  It
    names no day that makes up for the 26th: 28 December is proclaimed.
    """
    for day, name, ground, made_up_by in (
        (date(year, 12, 25), "Christmas Day", COMMON_LAW, SCHEDULE_1),
        (date(year, 12, 26), "Boxing Day", SCHEDULE_1, PROCLAIMED),
    ):
        if day.weekday() in {_SATURDAY, _SUNDAY}:
            yield (day + timedelta(days=2), name, day, made_up_by)
        else:
            yield (day, name, None, ground)


def _regular(year: int) -> Iterator[_Day]:
    sunday = easter(year)
    yield _new_year(year)
    yield (sunday - timedelta(days=2), "Good Friday", None, COMMON_LAW)
    yield (sunday + timedelta(days=1), "Easter Monday", None, SCHEDULE_1)
    yield (_first_monday(year, 5), _EARLY_MAY, None, PROCLAIMED)
    yield (_last_monday_of_31(year, 5), _SPRING, None, SCHEDULE_1)
    yield (_last_monday_of_31(year, 8), "Summer bank holiday", None, SCHEDULE_1)
    yield from _christmas(year)


def check_year(where: str, value: object) -> int:
    """The value if it is a year that the rules can answer for."""
    year = check_whole_number(where, value, FIRST_YEAR)
    if year > LAST_YEAR:
        raise InvalidValueError(where, f"must be at most {LAST_YEAR}", year)
    return year


def holidays_by_rule(year: int) -> tuple[BankHoliday, ...]:
    """The holidays of a year as the rules and the stated exceptions give them, in order of date.

    They are marked as projected whatever the year: the rules say what is to be expected, the table says what was made.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a year that is not a whole number from 2012, where the stated exceptions begin, to 2100.
    """
    check_year("holidays_by_rule(year)", year)
    days = [day for day in _regular(year) if day[0] not in _REMOVED]
    days += [day for day in _ADDED if day[0].year == year]
    return tuple(
        BankHoliday(
            on=on,
            name=name,
            replaces=replaces,
            basis=basis,
            status=HolidayStatus.PROJECTED,
            citations=PROJECTED + citations,
        )
        for on, name, replaces, (basis, citations) in sorted(days, key=lambda day: day[0])
    )
