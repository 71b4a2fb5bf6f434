"""What a reader should know about the dates of a timetable."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

from sendframework.errors import NotInForceError
from sendframework.framework import SuspensionRule
from sendframework.framework.intervals import IntervalUnit
from sendframework.handbooks import edition_on
from sendframework.periods import in_words
from sendframework.timetables.notes import Note, NoteCode
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.milestones import MAIN_SEQUENCE, MilestoneCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sendframework.framework import Edition, MilestoneGraph, MilestoneRule
    from sendframework.timetables._solving import Found
    from sendframework.workdays import WorkingDayCalendar

_SUSPENDABLE = (
    MilestoneCode.NOTIFICATION,
    MilestoneCode.ON_SITE_STARTS,
    MilestoneCode.ON_SITE_ENDS,
    MilestoneCode.REVISIT_EXPECTED,
)


def notes_on(
    edition: Edition,
    graph: MilestoneGraph,
    given: Mapping[str, date],
    found: Mapping[str, Found],
    calendar: WorkingDayCalendar,
) -> tuple[Note, ...]:
    """The notes on one timetable, in the order of the edition's milestones."""
    return (
        *_on_edition(edition, given),
        *_on_suspensions(edition, graph, found),
        *_on_given_days(graph, given, calendar),
        *_on_distances(graph, given, found, calendar),
        *_on_order(given, found),
        *_on_results(graph, found, calendar),
    )


def _on_edition(edition: Edition, given: Mapping[str, date]) -> Iterator[Note]:
    outside = [f"{milestone} {day}" for milestone, day in given.items() if day not in edition.in_force]
    # A report or a plan of an inspection may come after the edition has gone: only the start of the story counts.
    if outside and min(given.values()) not in edition.in_force:
        text = f"Edition {edition.id} is in force {edition.in_force}; outside it: {', '.join(outside)}."
        yield Note(code=NoteCode.OUTSIDE_EDITION, text=text)


def _on_suspensions(edition: Edition, graph: MilestoneGraph, found: Mapping[str, Found]) -> Iterator[Note]:
    """One note for each suspension that a call, a day on site or an expected re-visit falls in."""
    own = [(edition, rule) for rule in edition.rules_of(SuspensionRule)]
    touched: dict[str, tuple[Edition, SuspensionRule, Activity, list[str]]] = {}
    for code in _SUSPENDABLE:
        result = found.get(code)
        if result is None or result.on is None:
            continue
        activity = Activity.REVISIT if code is MilestoneCode.REVISIT_EXPECTED else graph.activity
        for teller, rule in (*own, *_told_on(result.on, edition)):
            if rule.suspends(activity, result.on):
                touched.setdefault(rule.id, (teller, rule, activity, []))[-1].append(code.value)
                break
    for teller, rule, activity, milestones in touched.values():
        dates = ", ".join(f"{milestone} {found[milestone].on}" for milestone in milestones)
        text = (
            f"{activity.words.capitalize()}s were suspended ({rule.period}; rule {rule.id} of edition {teller.id}): "
            f"{dates} {'falls' if len(milestones) == 1 else 'fall'} in that time; the count takes no notice of it."
        )
        yield Note(code=NoteCode.SUSPENDED, text=text, milestone=milestones[0])


def _told_on(day: date, edition: Edition) -> Iterator[tuple[Edition, SuspensionRule]]:
    """The suspensions of the library's edition in force on a day, if that is another.

    A call made under one edition can lead to a day on site under the next, which alone tells of the suspension.
    """
    if day not in edition.in_force:
        with suppress(NotInForceError):
            later = edition_on(day)
            yield from ((later, rule) for rule in later.rules_of(SuspensionRule))


def _on_given_days(graph: MilestoneGraph, given: Mapping[str, date], calendar: WorkingDayCalendar) -> Iterator[Note]:
    for milestone, day in given.items():
        if day in calendar.coverage and not calendar.is_working_day(day):
            holiday = calendar.holiday_on(day)
            text = (
                f"{_which_day(milestone, day)}{f' and {holiday.name}' if holiday else ''}, not a working day; "
                "it was counted from as given."
            )
            yield Note(code=NoteCode.NOT_A_WORKING_DAY, text=text, milestone=milestone)
        usual = graph.by_milestone[milestone].weekday
        if usual is not None and day.weekday() != usual.number:
            text = f"{_which_day(milestone, day)}; it is usually a {usual.value.capitalize()}."
            yield Note(code=NoteCode.UNUSUAL_WEEKDAY, text=text, milestone=milestone)


def _which_day(milestone: str, day: date) -> str:
    return f"{milestone} {day} is a {in_words(day, weekday=True).split()[0]}"


def _on_distances(
    graph: MilestoneGraph, given: Mapping[str, date], found: Mapping[str, Found], calendar: WorkingDayCalendar
) -> Iterator[Note]:
    for milestone, day in given.items():
        rule = graph.by_milestone[milestone]
        interval = rule.interval
        start = found.get(rule.after) if rule.after is not None else None
        if interval is None or interval.steps is None or start is None or start.on is None:
            continue
        if interval.unit is not IntervalUnit.WORKING_DAYS or (start.rule is not None and start.start == milestone):
            continue
        least, most = interval.range_steps or (interval.steps, interval.steps)
        apart = calendar.between(start.on, day)
        if not least <= apart <= most:
            origin = "" if rule.after in given else ", worked out"
            text = (
                f"{milestone} {day} is {apart} working days after {rule.after} {start.on}{origin}; "
                f"rule {rule.id} says {interval.steps}."
            )
            yield Note(code=NoteCode.GIVEN_DATES_DIFFER, text=text, milestone=milestone)


def _on_order(given: Mapping[str, date], found: Mapping[str, Found]) -> Iterator[Note]:
    earlier, first = "", date.min
    for code in MAIN_SEQUENCE:
        result = found.get(code)
        if result is None or result.on is None:
            continue
        if first > result.on:
            text = (
                f"{earlier} {first} falls after {code} {result.on}: one of them was worked out by a usual interval "
                f"that does not fit the dates given ({', '.join(given)})."
            )
            yield Note(code=NoteCode.ORDER_DISTURBED, text=text, milestone=earlier)
        earlier, first = code.value, result.on


def _on_results(graph: MilestoneGraph, found: Mapping[str, Found], calendar: WorkingDayCalendar) -> Iterator[Note]:
    for milestone in graph.by_milestone:
        result = found.get(milestone)
        if result is None or result.rule is None:
            continue
        if result.on != result.by_weekday and result.on is not None and result.by_weekday is not None:
            text = (
                f"{milestone}: the strict count gives {in_words(result.on, weekday=True)}, the usual weekday "
                f"{in_words(result.by_weekday, weekday=True)}; nobody has published which holds around a bank holiday."
            )
            yield Note(code=NoteCode.READINGS_DIFFER, text=text, milestone=milestone)
        if result.upper_estimate:
            text = (
                f"{milestone} is counted from {result.start}, because {result.rule.after} is not known: it is an upper "
                "estimate, and the day itself may be earlier."
            )
            yield Note(code=NoteCode.UPPER_ESTIMATE, text=text, milestone=milestone)
        if calendar.projected_from is not None and _is_projected(result.rule, result, calendar.projected_from):
            text = f"{milestone} rests on projected bank holidays, which may change."
            yield Note(code=NoteCode.PROJECTED_HOLIDAYS, text=text, milestone=milestone)


def _is_projected(rule: MilestoneRule, result: Found, projected_from: date) -> bool:
    if rule.interval is None or rule.interval.unit is not IntervalUnit.WORKING_DAYS:
        return False
    last = max(day for day in (result.on, result.by_weekday, result.high) if day is not None)
    return last >= projected_from
