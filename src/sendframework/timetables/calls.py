"""When could they call: the days on which an area could be notified, given its term dates."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import attrs

from sendframework._validators import boolean, check_kind, one_of, strict_date, tuple_of
from sendframework.errors import InvalidValueError
from sendframework.periods import Period, closed_period
from sendframework.timetables._counting import usual_weekday
from sendframework.timetables._solving import solve
from sendframework.timetables.doors import timetable
from sendframework.timetables.notes import NoteCode
from sendframework.timetables.results import Timetable
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.weekdays import Weekday

if TYPE_CHECKING:
    from sendframework.framework import Edition
    from sendframework.workdays import WorkingDayCalendar

__all__ = ["PossibleNotification", "possible_notifications"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class PossibleNotification:
    """A day on which the call could come.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type.
    """

    on: date = attrs.field(validator=strict_date)
    """The day of the call: a Monday, or the first working day after a Monday that is a bank holiday."""
    timetable: Timetable = attrs.field(validator=one_of(Timetable))
    """Every date that would follow."""
    on_site: tuple[Period, ...] = attrs.field(validator=tuple_of(one_of(Period), least=1))
    """The days on site that lie in the terms: by the strict count, by the weeks of the calendar, or by both."""
    spans_a_break: bool = attrs.field(validator=boolean)
    """Whether days outside the terms fall between the call and the first day on site."""
    instead_of_monday: bool = attrs.field(validator=boolean)
    """Whether the Monday of that week is not a working day."""

    def __str__(self) -> str:
        return f"call on {self.on}, on site {' or '.join(str(week) for week in self.on_site)}"


def possible_notifications(
    between: Period,
    *,
    terms: Iterable[Period],
    activity: Activity | str = Activity.FULL_INSPECTION,
    edition: Edition | str | None = None,
    calendar: WorkingDayCalendar | None = None,
) -> tuple[PossibleNotification, ...]:
    """The days of a period on which an area could be notified, by date.

    The call day and, by the strict count or by the usual weekday, every working day on site must lie in a term; days
    between them may not, which the result says.  Days on which the activity is suspended are left out.
    No published rule keeps inspections to term time: none of 90 dated full inspections starts in August (observed).

    Parameters
    ----------
    between
        The period asked about, with both bounds.
    terms
        The terms of the area's schools, each with both bounds; half terms apart if they are closed.
    activity
        An activity that is announced and has days on site.
    edition, calendar
        As for `timetable`.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For anything but closed periods, for no term, or for an activity without days on site to compute.
    UnknownCodeError, UnknownEditionError, NotInForceError, CalendarCoverageError
        As for `timetable`.
    """
    where = "possible_notifications"
    asked = closed_period(f"{where}(between)", between)
    check_kind(f"{where}(terms)", terms, Iterable, "must be an iterable of periods")
    open_terms = tuple(closed_period(f"{where}(terms)", term) for term in terms)
    if not open_terms:
        raise InvalidValueError(
            f"{where}(terms)", "must hold at least one term; the library knows no term dates", terms
        )
    wanted = Activity(activity)
    results = []
    for day in asked.days():
        if day.weekday() > Weekday.FRIDAY.number or not _is_open(day, open_terms):
            continue
        result = timetable(wanted, notified_on=day, edition=edition, calendar=calendar)
        usual = result.edition.milestones(wanted).rule_for(MilestoneCode.NOTIFICATION).weekday or Weekday.MONDAY
        used = result.calendar
        meant = usual_weekday(day, usual, used)
        if meant.weekday() != usual.number or not used.is_working_day(day):
            continue
        if any(note.code is NoteCode.SUSPENDED for note in result.notes):
            continue
        weeks = tuple(week for week in _on_site(where, result, day) if _all_open(week, open_terms, used))
        if weeks:
            results.append(
                PossibleNotification(
                    on=day,
                    timetable=result,
                    on_site=weeks,
                    spans_a_break=not _all_open(Period(day, weeks[0].start), open_terms, used),
                    instead_of_monday=meant != day,
                )
            )
    return tuple(results)


def _on_site(where: str, result: Timetable, call: date) -> tuple[Period, ...]:
    """The days on site by the strict count, and as many weeks by the calendar where that is another reading."""
    graph = result.edition.milestones(result.activity)
    found = solve(graph, {MilestoneCode.NOTIFICATION.value: call}, result.calendar)
    first, last = (found.get(code) for code in (MilestoneCode.ON_SITE_STARTS, MilestoneCode.ON_SITE_ENDS))
    if first is None or last is None or first.on is None or last.on is None:
        reason = "has no days on site that can be computed from its notification"
        raise InvalidValueError(f"{where}(activity)", reason, result.activity.value)
    strict, by_weekday = Period(first.on, last.on), Period(first.by_weekday, last.by_weekday)
    return (strict,) if by_weekday == strict else (strict, by_weekday)


def _is_open(day: date, terms: tuple[Period, ...]) -> bool:
    return any(day in term for term in terms)


def _all_open(period: Period, terms: tuple[Period, ...], calendar: WorkingDayCalendar) -> bool:
    """Whether every working day of a period lies in a term."""
    return all(_is_open(day, terms) for day in period.days() if calendar.is_working_day(day))
