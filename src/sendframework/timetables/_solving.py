"""From some known dates to every date of a milestone graph.

Two readings are carried side by side, because nobody has published which one holds where a bank holiday makes them
disagree: the strict count of working days, and the usual weekday, which takes the same number of weeks and lets a bank
holiday push the day on.  A date is found from given dates that come after it, if they lead back to it; otherwise from
those before it.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sendframework.errors import CalendarCoverageError, InvalidValueError
from sendframework.framework.intervals import IntervalUnit
from sendframework.timetables._counting import (
    backward,
    forward,
    usual_weekday,
    weekdays_after,
    weekdays_before,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sendframework.framework.dating import MilestoneRule
    from sendframework.framework.graph import MilestoneGraph
    from sendframework.framework.intervals import Interval
    from sendframework.workdays import WorkingDayCalendar


_Weeks: TypeAlias = "dict[tuple[str, int], tuple[date, date]]"
"""The first and last day of weeks already looked at, by the milestone they are counted from and their number."""

_LAST_DAY = date.max.toordinal()


class Found(NamedTuple):
    """What was found of one milestone."""

    on: date | None
    """By the strict count, or as given."""
    by_weekday: date | None
    """By the usual weekday; the same day unless a bank holiday comes between."""
    low: date | None = None
    """The first day of a range, where the rule gives one."""
    high: date | None = None
    """The last day of a range."""
    rule: MilestoneRule | None = None
    """The rule counted by; None for a given date."""
    start: str | None = None
    """The milestone counted from; None for a given date."""
    upper_estimate: bool = False
    """Whether it was counted from a later milestone than the rule says."""

    @property
    def span(self) -> tuple[date, date]:
        """The first and the last day on which it can be: what is found has a day or a range."""
        days = [day for day in (self.on, self.by_weekday, self.low, self.high) if day is not None]
        return min(days), max(days)

    @property
    def window(self) -> tuple[date, date] | None:
        """The days between which it lies, where that is more than the one day."""
        if self.low is None and self.on == self.by_weekday:
            return None
        first, last = self.span
        return None if first == last == self.on else (first, last)


def solve(graph: MilestoneGraph, known: Mapping[str, date], calendar: WorkingDayCalendar) -> dict[str, Found]:
    """What can be found of each milestone, each after what it was counted from; the others are left out."""
    found = {name: Found(day, day) for name, day in known.items()}
    if any(graph.by_milestone[name].after is not None for name in known):  # from the roots nothing leads back
        for rule in reversed(graph.outward):
            if rule.milestone not in found:
                back = _led_back_to(rule, graph, known, found, calendar)
                if back is not None:
                    found[rule.milestone] = back
    weeks: _Weeks = {}
    for rule in graph.outward:
        if rule.milestone not in found:
            onward = _led_on_to(rule, graph, found, calendar, weeks)
            if onward is not None:
                found[rule.milestone] = onward
    return found


def _led_back_to(
    target: MilestoneRule,
    graph: MilestoneGraph,
    known: Mapping[str, date],
    found: Mapping[str, Found],
    calendar: WorkingDayCalendar,
) -> Found | None:
    # Given dates before found ones, tight rules before loose ones, then the order of the edition.
    later = [
        rule
        for rule in graph.counting_from[target.milestone]
        if rule.milestone in found and rule.interval is not None and rule.interval.steps is not None
    ]
    if not later:
        return None
    rule = min(later, key=lambda rule: (rule.milestone not in known, rule.certainty.looseness))
    interval, end = rule.interval, found[rule.milestone]
    if interval is None or interval.steps is None or end.on is None or end.by_weekday is None:  # pragma: no cover
        return None  # cannot be: rules without a count were left out, and what leads back has a day
    steps = interval.steps
    on = by_weekday = backward(interval, end.on, steps, calendar)
    if interval.unit is IntervalUnit.WORKING_DAYS and rule.weekday is not None:
        meant = usual_weekday(end.by_weekday, rule.weekday, calendar)
        by_weekday = _or_next(weekdays_before(meant, steps), on, calendar)
    elif end.by_weekday != end.on:
        by_weekday = backward(interval, end.by_weekday, steps, calendar)
    low = high = None
    spread = _spread(interval, end)
    if spread is not None:
        (least, most), (first, last) = spread, end.span
        with suppress(CalendarCoverageError):  # as onwards: a range off the calendar must not cost the dates
            low, high = backward(interval, first, most, calendar), backward(interval, last, least, calendar)
    return Found(on, by_weekday, low, high, rule, rule.milestone)


def _led_on_to(
    rule: MilestoneRule,
    graph: MilestoneGraph,
    found: Mapping[str, Found],
    calendar: WorkingDayCalendar,
    weeks: _Weeks,
) -> Found | None:
    interval = rule.interval
    if interval is None or rule.after is None:
        return None
    origin, estimate = rule.after, False
    start = found.get(origin)
    if start is None and rule.upper_estimate_after is not None:
        origin, estimate = rule.upper_estimate_after, True
        start = found.get(origin)
        if start is not None and start.on is None:
            return None  # the end of a range would be no estimate at all
    if start is None:
        return None
    if rule.week is not None:
        key = (origin, rule.week)
        if key not in weeks:  # several steps of one week are usual
            weeks[key] = _week(rule.week, *start.span)
        return Found(None, None, *weeks[key], rule, origin, upper_estimate=estimate)
    on, by_weekday = counted_on(rule, interval, start, graph.by_milestone[origin], calendar)
    low, high = _range_on(interval, start, calendar)
    if on is None and low is None:
        return None
    return Found(on, by_weekday, low, high, rule, origin, upper_estimate=estimate)


def counted_on(
    rule: MilestoneRule, interval: Interval, start: Found, origin: MilestoneRule, calendar: WorkingDayCalendar
) -> tuple[date | None, date | None]:
    """The day by the strict count, and the day by the usual weekday."""
    steps = interval.steps
    if steps is None or start.on is None or start.by_weekday is None:
        return None, None
    on = forward(interval, start.on, steps, calendar)
    if rule.weekday is not None and interval.unit is IntervalUnit.WORKING_DAYS:
        meant = usual_weekday(start.by_weekday, origin.weekday, calendar)
        return on, _or_next(weekdays_after(meant, steps), on, calendar)
    return on, on if start.by_weekday == start.on else forward(interval, start.by_weekday, steps, calendar)


def _spread(interval: Interval, other: Found) -> tuple[int, int] | None:
    """The fewest and the most units of a range: of the rule's own, or its one count where the other end is a range."""
    steps = interval.steps
    if interval.range_steps is not None or steps is None or other.low is None:
        return interval.range_steps
    return steps, steps


def _range_on(interval: Interval, start: Found, calendar: WorkingDayCalendar) -> tuple[date | None, date | None]:
    """The first and the last day of a range: of the rule's own, or of what it is counted from."""
    spread = _spread(interval, start)
    if spread is None:
        return None, None
    (least, most), (first, last) = spread, start.span
    try:
        return forward(interval, first, least, calendar), forward(interval, last, most, calendar)
    except CalendarCoverageError:  # a range is no date: that it runs off the calendar must not cost the dates
        return None, None


def _week(week: int, first: date, last: date) -> tuple[date, date]:
    """From the first to the last day of a working week, so many weeks on; week 1 starts on the day itself."""
    monday = first.toordinal() - first.weekday() + 7 * (week - 1)
    friday = last.toordinal() - last.weekday() + 7 * (week - 1) + 4
    if friday > _LAST_DAY:
        raise InvalidValueError("a known date", f"leads beyond the years that dates can have in week {week}", first)
    return max(date.fromordinal(monday), first), max(date.fromordinal(friday), last)


def _or_next(day: date, counted: date, calendar: WorkingDayCalendar) -> date:
    """The day if it is the one counted, which may be a weekend given and counted 0 from; else the next working day."""
    return day if day == counted else calendar.next_working_day(day)
