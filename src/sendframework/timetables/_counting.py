"""Counting along one rule: from the milestone it starts at to the one it dates, and back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from sendframework.errors import InvalidValueError
from sendframework.framework.intervals import CountingConvention, Interval, IntervalUnit

if TYPE_CHECKING:
    from sendframework.vocabulary.weekdays import Weekday
    from sendframework.workdays import WorkingDayCalendar

_FRIDAY = 4
_WEEK = 5


def forward(interval: Interval, start: date, steps: int, calendar: WorkingDayCalendar) -> date:
    """The day that lies so many units after the trigger day."""
    if interval.unit is IntervalUnit.WORKING_DAYS:
        if interval.convention is CountingConvention.TRIGGER_DAY_IS_DAY_1:
            start = calendar.next_working_day(start)  # day 1 has to be a working day
        return calendar.add(start, steps)
    return _shifted(interval.unit, start, steps)


def backward(interval: Interval, end: date, steps: int, calendar: WorkingDayCalendar) -> date:
    """The trigger day from which so many units lead to the day."""
    if interval.unit is IntervalUnit.WORKING_DAYS:
        day_1 = interval.convention is CountingConvention.TRIGGER_DAY_IS_DAY_1
        if day_1 and not calendar.is_working_day(end):  # the last day has to be a working day, as the first
            end = calendar.subtract(end, 1)
        return calendar.subtract(end, steps)
    return _shifted(interval.unit, end, -steps)


def _shifted(unit: IntervalUnit, day: date, steps: int) -> date:
    try:
        if unit is IntervalUnit.DAYS:
            return day + timedelta(days=steps)
        if unit is IntervalUnit.WEEKS:
            return day + timedelta(weeks=steps)
        from dateutil.relativedelta import relativedelta  # noqa: PLC0415  # costs more to load than most timetables need

        return day + (relativedelta(months=steps) if unit is IntervalUnit.MONTHS else relativedelta(years=steps))
    except (OverflowError, ValueError):
        reason = f"leads beyond the years that dates can have when {abs(steps)} {unit.words} are counted from it"
        raise InvalidValueError("a known date", reason, day) from None


def usual_weekday(day: date, weekday: Weekday | None, calendar: WorkingDayCalendar) -> date:
    """The usual weekday for which a day stands in: the bank holiday Monday before a Tuesday call; else the day."""
    if weekday is None:
        return day
    since = day.weekday() - weekday.number
    if since <= 0:
        return day
    meant = day - timedelta(days=since)
    return meant if meant in calendar.coverage and calendar.next_working_day(meant) == day else day


def weekdays_after(day: date, count: int) -> date:
    """The ``count``-th Monday to Friday after a day, bank holidays counted like any other."""
    if count == 0:
        return day
    weekday = day.weekday()
    number = min(weekday, _FRIDAY)
    weeks, rest = divmod(count, _WEEK)
    weekend = 2 if number + rest > _FRIDAY else 0
    return date.fromordinal(day.toordinal() - (weekday - number) + 7 * weeks + rest + weekend)


def weekdays_before(day: date, count: int) -> date:
    """The ``count``-th Monday to Friday before a day, bank holidays counted like any other."""
    if count == 0:
        return day
    weekday = day.weekday()
    to_monday = 7 - weekday if weekday > _FRIDAY else 0
    weeks, rest = divmod(count, _WEEK)
    weekend = 2 if (0 if to_monday else weekday) < rest else 0
    return date.fromordinal(day.toordinal() + to_monday - 7 * weeks - rest - weekend)
