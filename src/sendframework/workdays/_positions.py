"""Where each day stands among the working days: what makes a count of any length one look-up."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from sendframework.errors import InvariantError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sendframework.periods import Period

__all__ = ["check_days", "every_day", "last_positions", "next_positions"]


def check_days(where: str, days: Sequence[date], coverage: Period) -> None:
    """Raise `InvariantError` unless the days stand in order, each once, within the coverage."""
    for earlier, later in pairwise(days):
        if later <= earlier:
            raise InvariantError(where, f"must be in order of date, each day once ({later} follows {earlier})")
    for day in days:
        if day not in coverage:
            raise InvariantError(where, f"must lie in the coverage, {coverage} ({day} does not)")


def every_day(start: date, end: date) -> tuple[date, ...]:
    """The days from one to another, both included."""
    return tuple(map(date.fromordinal, range(start.toordinal(), end.toordinal() + 1)))


def next_positions(days: Iterable[date], working: Iterable[date]) -> dict[date, int]:
    """For each day, where the first working day on or after it stands; one past the end where there is none."""
    table = {}
    among = frozenset(working)
    at = 0
    for day in days:
        table[day] = at
        at += day in among
    return table


def last_positions(days: Iterable[date], working: Iterable[date]) -> dict[date, int]:
    """For each day, where the last working day on or before it stands; -1 where there is none."""
    table = {}
    among = frozenset(working)
    at = -1
    for day in days:
        at += day in among
        table[day] = at
    return table
