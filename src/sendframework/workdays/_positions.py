"""Where each day stands among the working days: what makes a count of any length one look-up."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from sendframework.errors import InvariantError
from sendframework.workdays.closures import is_weekday

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from sendframework.periods import Period

__all__ = ["Positions", "check_days", "positions"]


class Positions(NamedTuple):
    """The working days of a period, and where each of its days stands among them."""

    working_days: tuple[date, ...]
    """The working days, in order."""
    last_at: dict[date, int]
    """For each day, where the last working day on or before it stands; -1 where there is none."""
    next_at: dict[date, int]
    """For each day, where the first working day on or after it stands; one past the end where there is none."""


def positions(coverage: Period, days_off: Container[date]) -> Positions:
    """The tables for a closed period."""
    first, last = coverage.start or date.min, coverage.end or date.max
    working_days: list[date] = []
    last_at, next_at = {}, {}
    for day in map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1)):
        next_at[day] = len(working_days)
        if is_weekday(day) and day not in days_off:
            working_days.append(day)
        last_at[day] = len(working_days) - 1
    return Positions(tuple(working_days), last_at, next_at)


def check_days(where: str, days: Sequence[date], coverage: Period) -> None:
    """Raise `InvariantError` unless the days stand in order, each once, within the coverage."""
    for earlier, later in pairwise(days):
        if later <= earlier:
            raise InvariantError(where, f"must be in order of date, each day once ({later} follows {earlier})")
    for day in days:
        if day not in coverage:
            raise InvariantError(where, f"must lie in the coverage, {coverage} ({day} does not)")
