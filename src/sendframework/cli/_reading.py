"""What is typed on the command line as values, read strictly."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import TYPE_CHECKING

from sendframework.errors import InvalidValueError, InvariantError
from sendframework.periods import Period
from sendframework.workdays import england_working_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sendframework.workdays import WorkingDayCalendar

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:[0-9]{2})")
_MILESTONE = re.compile(r"[a-z0-9-]{1,80}")
_NUMBER = re.compile(r"[0-9]{1,10}")


def day(option: str, typed: str) -> date:
    """A day as ``YYYY-MM-DD`` and in no other form."""
    if not _DAY.fullmatch(typed):
        raise InvalidValueError(option, "must be a day written YYYY-MM-DD, such as 2025-09-08", typed)
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise InvalidValueError(option, "must be a day that exists, written YYYY-MM-DD", typed) from None


def moment(option: str, typed: str) -> datetime:
    """A moment with its time zone as ``YYYY-MM-DDTHH:MM:SSZ``, or with an offset in place of the Z."""
    if not _MOMENT.fullmatch(typed):
        reason = "must be a moment written YYYY-MM-DDTHH:MM:SSZ, such as 2025-09-08T09:30:00Z"
        raise InvalidValueError(option, reason, typed)
    try:
        return datetime.fromisoformat(typed)
    except ValueError:
        raise InvalidValueError(option, "must be a moment that exists, written YYYY-MM-DDTHH:MM:SSZ", typed) from None


def number(option: str, typed: str, *, least: int = 0, most: int = 10**10) -> int:
    """A whole number, in digits only."""
    if not _NUMBER.fullmatch(typed) or not least <= int(typed) <= most:
        reason = f"must be a whole number from {least}" + (f" to {most}" if most < 10**10 else "") + ", in digits only"
        raise InvalidValueError(option, reason, typed)
    return int(typed)


def period(option: str, typed: str) -> Period:
    """The days from one to another as ``START..END``."""
    start, dots, end = typed.partition("..")
    if not dots:
        raise InvalidValueError(option, "must be two days written START..END, such as 2025-09-01..2025-10-24", typed)
    return from_to(option, day(option, start), day(option, end))


def from_to(option: str, start: date, end: date) -> Period:
    """The days from one to another, both included."""
    try:
        return Period(start, end)
    except InvariantError:
        raise InvalidValueError(option, "must not end before it starts", f"{start}..{end}") from None


def dates(named: Mapping[str, tuple[str, str | None]], known: Iterable[str]) -> dict[str, date]:
    """Every date given, by milestone: those with an option of their own, and those given as MILESTONE=DATE."""
    given = {milestone: day(option, typed) for milestone, (option, typed) in named.items() if typed is not None}
    for typed in known:
        milestone, equals, written = typed.partition("=")
        if not equals or not _MILESTONE.fullmatch(milestone):
            reason = "must be written MILESTONE=DATE, such as report-received=2025-11-20"
            raise InvalidValueError("--known", reason, typed)
        found = day(f"--known {milestone}", written)
        if given.setdefault(milestone, found) != found:
            raise InvalidValueError("--known", f"gives {milestone} another day than {given[milestone]}", typed)
    if not given:
        raise InvariantError("the dates", "at least one is needed, such as --notified 2025-09-08")
    return given


def check_covered(used: WorkingDayCalendar, asked: Period) -> None:
    """Fail as the calendar does when it is asked about a day that it does not cover."""
    used.between(asked.start or date.min, asked.end or date.max)


def calendar(projected_until: str | None) -> WorkingDayCalendar:
    """England's calendar, as far as it is asked for."""
    used = england_working_days()
    if projected_until is None:
        return used
    return used.projected_until(number("--projected-until", projected_until, least=1, most=9999))
