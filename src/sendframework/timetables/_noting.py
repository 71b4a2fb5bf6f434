"""What a reader should know about the dates of a timetable."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from typing import TYPE_CHECKING

from sendframework.errors import CalendarCoverageError, NotInForceError
from sendframework.framework import SuspensionRule
from sendframework.framework.intervals import Certainty, CountingConvention, IntervalUnit
from sendframework.handbooks import edition_on, editions
from sendframework.periods import in_words
from sendframework.timetables._solving import counted_on
from sendframework.timetables.notes import Note, NoteCode
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.milestones import MAIN_SEQUENCE, MilestoneCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from sendframework.framework import Edition, MilestoneGraph, MilestoneRule
    from sendframework.timetables._solving import Found
    from sendframework.workdays import WorkingDayCalendar

_AFTER = frozenset({MilestoneCode.REPORT_RECEIVED, MilestoneCode.REPORT_PUBLISHED})
"""Milestones whose dates say little of when the inspection was."""
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


def note_on_choice(
    edition: Edition, graph: MilestoneGraph, given: Mapping[str, date], calendar: WorkingDayCalendar
) -> Iterator[Note]:
    """Where an edition was chosen by a date after the inspection, and another was in force not long before.

    How long a report can have taken is what the edition's own rule on its publication says.
    """
    published = graph.by_milestone.get(MilestoneCode.REPORT_PUBLISHED)
    longest = None if published is None or published.interval is None else published.interval.most
    if longest is None or not _AFTER.issuperset(given):
        return
    first = min(given.values())
    try:
        begun = calendar.subtract(first, longest)
    except CalendarCoverageError:
        return  # where the calendar does not reach, nothing can be said
    earlier = [
        each.id
        for each in editions()
        if each.in_force.end is not None
        and begun <= each.in_force.end < first
        and each.framework.code is edition.framework.code
        and each.id != edition.id
    ]
    if earlier:
        text = (
            f"Edition {edition.id} was chosen by a date after the inspection, which may have been under edition "
            f"{' or '.join(earlier)}: give a date of the inspection, or name the edition."
        )
        yield Note(code=NoteCode.EDITION_FROM_REPORT, text=text)


def _on_edition(edition: Edition, given: Mapping[str, date]) -> Iterator[Note]:
    # A report or a plan of an inspection may come after the edition has gone: only the start of the story counts.
    if min(given.values()) not in edition.in_force:
        outside = [f"{milestone} {day}" for milestone, day in given.items() if day not in edition.in_force]
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
    """Where both ends of a rule are dated otherwise than by it, and are not as far apart as it says."""
    if len(given) == 1:
        return  # every other date was counted from the one
    for milestone, rule in graph.by_milestone.items():
        interval, origin = rule.interval, rule.after
        if interval is None or origin is None or milestone not in found or origin not in found:
            continue
        if interval.steps is None or interval.unit is not IntervalUnit.WORKING_DAYS:
            continue
        result, start = found[milestone], found[origin]
        if result.on is None or start.on is None or rule in (result.rule, start.rule):
            continue
        steps = calendar.between(start.on, result.on)
        least, most = interval.range_steps or (interval.steps, interval.steps)
        if least <= steps <= most:
            continue
        if result.on in counted_on(rule, interval, start, graph.by_milestone[origin], calendar):
            continue  # it fits the usual weekday, and nobody has published that it must not
        day_1 = interval.convention is CountingConvention.TRIGGER_DAY_IS_DAY_1
        apart = steps + 1 if day_1 else steps
        text = (
            f"{milestone} {result.on} is {apart} working {'day' if apart == 1 else 'days'} "
            f"{'counted from' if day_1 else 'after'} {origin} {start.on}; rule {rule.id} says {interval}."
        )
        worked_out = [name for name in (origin, milestone) if name not in given]
        if worked_out:
            text += f" ({' and '.join(worked_out)} {'was' if len(worked_out) == 1 else 'were'} worked out.)"
        yield Note(code=NoteCode.GIVEN_DATES_DIFFER, text=text, milestone=milestone)


def _on_order(given: Mapping[str, date], found: Mapping[str, Found]) -> Iterator[Note]:
    days = ((code.value, found[code].on) for code in MAIN_SEQUENCE if code in found)
    dated = [(milestone, day) for milestone, day in days if day is not None]
    for (earlier, first), (later, second) in pairwise(dated):
        if first > second:
            text = (
                f"{earlier} {first} falls after {later} {second}: one of them was worked out by a usual interval "
                f"that does not fit the dates given ({', '.join(given)})."
            )
            yield Note(code=NoteCode.ORDER_DISTURBED, text=text, milestone=earlier)


def _on_results(graph: MilestoneGraph, found: Mapping[str, Found], calendar: WorkingDayCalendar) -> Iterator[Note]:
    for milestone in graph.by_milestone:
        result = found.get(milestone)
        if result is None or result.rule is None or result.start is None:
            continue
        start = found[result.start]
        if result.on != result.by_weekday and result.on is not None and result.by_weekday is not None:
            text = (
                f"{milestone}: the strict count gives {in_words(result.on, weekday=True)}, as many weeks by "
                f"the calendar {in_words(result.by_weekday, weekday=True)}; nobody has published which holds where a "
                "day that does not count comes between."
            )
            yield Note(code=NoteCode.READINGS_DIFFER, text=text, milestone=milestone)
        if result.upper_estimate:
            text = (
                f"{milestone} is counted from {result.start}, because {result.rule.after} is not known: it is an upper "
                "estimate, and the day itself may be earlier."
            )
            yield Note(code=NoteCode.UPPER_ESTIMATE, text=text, milestone=milestone)
        if calendar.closures and _passes_closures(result.rule, start, result, calendar):
            text = (
                f"{milestone} is a date of law, and closures of the calendar {calendar.name} were left out of the "
                "count: the law may count those days."
            )
            yield Note(code=NoteCode.CLOSURES_IN_LEGAL_COUNT, text=text, milestone=milestone)
        if calendar.projected_from is not None and _is_projected(result.rule, start, result, calendar.projected_from):
            text = f"{milestone} rests on projected bank holidays, which may change."
            yield Note(code=NoteCode.PROJECTED_HOLIDAYS, text=text, milestone=milestone)


def _counts_working_days(rule: MilestoneRule) -> bool:
    return rule.interval is not None and rule.interval.unit is IntervalUnit.WORKING_DAYS


def _passes_closures(rule: MilestoneRule, start: Found, result: Found, calendar: WorkingDayCalendar) -> bool:
    """Whether a count by law leaves out days that only the calendar's owner says are closed."""
    if rule.certainty is not Certainty.EXACT or not _counts_working_days(rule):
        return False
    if start.on is None or result.on is None:
        return False
    first, last = min(start.on, result.on), max(start.on, result.on)  # neither end is left out by the count
    return any(first < closure.on < last and calendar.holiday_on(closure.on) is None for closure in calendar.closures)


def _is_projected(rule: MilestoneRule, start: Found, result: Found, projected_from: date) -> bool:
    return _counts_working_days(rule) and max(*start.span, *result.span) >= projected_from
