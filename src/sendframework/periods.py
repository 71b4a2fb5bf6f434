"""Periods, and dates known only in part."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import attrs

from sendframework._codes import Code
from sendframework._validators import check_date, check_text, one_of, optional, strict_date, whole_number
from sendframework.errors import InvalidTypeError, InvalidValueError, InvariantError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PartialDate", "Period", "Season", "in_words"]

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def __dir__() -> list[str]:
    return __all__


def in_words(day: date, *, weekday: bool = False) -> str:
    """A day as British English prints it: ``8 September 2025``, or ``Monday 8 September 2025``."""
    words = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{_WEEKDAYS[day.weekday()]} {words}" if weekday else words


class Season(Code):
    """A part of a year as announcements name it: ``autumn 2023``."""

    SPRING = "spring"
    """January to June, by the widest reading."""
    SUMMER = "summer"
    """April to September, by the widest reading."""
    AUTUMN = "autumn"
    """September to December, by the widest reading."""
    WINTER = "winter"
    """January of the year to March of the next, by the widest reading: a winter has parts of two years."""


# The first and last month of the widest reading of each word: school terms, weather and astronomy differ.
_SEASON_MONTHS = {Season.SPRING: (1, 6), Season.SUMMER: (4, 9), Season.AUTUMN: (9, 12)}
_DAY = re.compile(r"[0-9]{1,2} [A-Za-z]+ [0-9]{4}")
_MONTH = re.compile(r"([A-Za-z]+) ([0-9]{4})")
_YEAR = re.compile(r"[0-9]{4}")


@attrs.frozen(kw_only=True)
class PartialDate:
    """A date known only to its year, season or month.

    It has no order and never becomes a day: `earliest` and `latest` bound every reading of it, so that nothing is
    called late on the strength of a season.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a year before 1900 or after 2999, a month outside 1 to 12, or a value of the wrong type.
    InvariantError
        For a month and a season together.
    """

    year: int = attrs.field(validator=whole_number(1900))
    """Calendar year."""
    month: int | None = attrs.field(default=None, validator=optional(whole_number(1)))
    """Month 1 to 12, where known."""
    season: Season | None = attrs.field(default=None, validator=optional(one_of(Season)))
    """Season, where that is all that is known."""

    def __attrs_post_init__(self) -> None:
        last_year, last_month = 2999, 12
        if self.year > last_year:
            raise InvalidValueError("PartialDate.year", f"must be at most {last_year}", self.year)
        if self.month is not None and self.month > last_month:
            raise InvalidValueError("PartialDate.month", f"must be at most {last_month}", self.month)
        if self.month is not None and self.season is not None:
            raise InvariantError("PartialDate", "has a month and a season; give the more exact one")

    @classmethod
    def parse(cls, words: str) -> PartialDate:
        """Read ``2023``, ``autumn 2023`` or ``June 2021``.

        Raises
        ------
        InvalidTypeError, InvalidValueError
            For anything else, a full date included: that is a `datetime.date`.
        """
        given = check_text("PartialDate.parse(words)", words).strip()
        if _YEAR.fullmatch(given):
            return cls(year=int(given))
        found = _MONTH.fullmatch(given)
        if found:
            name, year = found[1].capitalize(), int(found[2])
            if name in _MONTHS:
                return cls(year=year, month=_MONTHS.index(name) + 1)
            if name.lower() in set(Season):
                return cls(year=year, season=Season(name.lower()))
        if _DAY.fullmatch(given):
            reason = "is a whole date; use datetime.date for it"
            raise InvalidValueError("PartialDate.parse(words)", reason, words)
        raise InvalidValueError("PartialDate.parse(words)", "must be '2023', 'autumn 2023' or 'June 2021'", words)

    @property
    def earliest(self) -> date:
        """The first day that it could mean, by the widest reading."""
        if self.month is not None:
            return date(self.year, self.month, 1)
        if self.season is None or self.season is Season.WINTER:
            return date(self.year, 1, 1)
        return date(self.year, _SEASON_MONTHS[self.season][0], 1)

    @property
    def latest(self) -> date:
        """The last day that it could mean, by the widest reading; the winter of a year runs into the next."""
        if self.season is Season.WINTER:
            return date(self.year + 1, 3, 31)
        month = self.month or (12 if self.season is None else _SEASON_MONTHS[self.season][1])
        return date(self.year, month, monthrange(self.year, month)[1])

    def __str__(self) -> str:
        if self.month is not None:
            return f"{_MONTHS[self.month - 1]} {self.year}"
        return f"{self.season} {self.year}" if self.season is not None else str(self.year)


@attrs.frozen
class Period:
    """The days from ``start`` to ``end``, both included; either may be open.

    Raises
    ------
    InvalidTypeError
        For a bound that is not a plain date.
    InvariantError
        For an end before the start.
    """

    start: date | None = attrs.field(default=None, validator=optional(strict_date))
    """First day, or None for always before."""
    end: date | None = attrs.field(default=None, validator=optional(strict_date))
    """Last day, or None for still going on."""

    def __attrs_post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.end < self.start:
            reason = f"must not end on {self.end}, before it starts on {self.start}"
            raise InvariantError("Period", reason)

    def __contains__(self, day: object) -> bool:
        given = check_date("Period.__contains__(day)", day)
        return (self.start is None or self.start <= given) and (self.end is None or given <= self.end)

    @property
    def is_closed(self) -> bool:
        """Whether both bounds are known."""
        return self.start is not None and self.end is not None

    def days(self) -> Iterator[date]:
        """Every day of a closed period, in order.

        Raises
        ------
        InvariantError
            For an open period, which has no last day.
        """
        if self.start is None or self.end is None:
            raise InvariantError("Period.days", f"needs both bounds; the period is {self}")
        return (self.start + timedelta(days=n) for n in range((self.end - self.start).days + 1))

    def covers(self, other: Period) -> bool:
        """Whether every day of the other period lies in this one."""
        starts = self.start is None or (other.start is not None and self.start <= other.start)
        ends = self.end is None or (other.end is not None and other.end <= self.end)
        return starts and ends

    def overlaps(self, other: Period) -> bool:
        """Whether the two share a day."""
        return (self.start is None or other.end is None or self.start <= other.end) and (
            other.start is None or self.end is None or other.start <= self.end
        )

    def __str__(self) -> str:
        if self.start is None:
            return "always" if self.end is None else f"until {in_words(self.end)}"
        if self.end is None:
            return f"from {in_words(self.start)}"
        return in_words(self.start) if self.start == self.end else f"{in_words(self.start)} to {in_words(self.end)}"


def closed_period(where: str, value: object) -> Period:
    """The value if it is a period with both bounds; for arguments that need one."""
    given: Any = value
    if not isinstance(given, Period):
        raise InvalidTypeError(where, "must be a Period", value)
    if not given.is_closed:
        raise InvalidValueError(where, "must have a start and an end", str(given))
    return given
