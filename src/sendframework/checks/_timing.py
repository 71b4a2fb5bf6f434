"""The dates of a visit against the timetable that they should fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sendframework.checks._governing import span
from sendframework.checks._subject import counted, days_in_words, kind_in_words, on_days, window_of
from sendframework.checks.issues import Severity
from sendframework.framework import NoticeRule
from sendframework.framework.intervals import IntervalUnit
from sendframework.periods import in_words
from sendframework.records.revisits import Revisit
from sendframework.records.visits import ReportedVisit
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.interruptions import InterruptionKind
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.weekdays import Weekday

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.framework import MilestoneGraph, MilestoneRule
    from sendframework.records.visits import Visit
    from sendframework.timetables import Milestone

__all__ = ["check_timing"]

_FIELDS: dict[str, str] = {
    MilestoneCode.NOTIFICATION: "notified_on",
    MilestoneCode.OFF_SITE_FIELDWORK_STARTS: "off_site_fieldwork_starts_on",
    MilestoneCode.ON_SITE_STARTS: "on_site.start",
    MilestoneCode.ON_SITE_ENDS: "on_site.end",
    MilestoneCode.FINAL_FEEDBACK: "final_feedback_on",
    MilestoneCode.SURVEYS_OPEN: "surveys.start",
    MilestoneCode.SURVEYS_CLOSE: "surveys.end",
    MilestoneCode.REPORT_RECEIVED: "report_received_on",
    MilestoneCode.REPORT_PUBLISHED: "published_on",
}
_STOPPED = frozenset({InterruptionKind.PAUSE, InterruptionKind.INCOMPLETE, InterruptionKind.ADDITIONAL_EVIDENCE})


def field_of(milestone: str) -> str:
    """Where a record keeps the day of a milestone."""
    return _FIELDS.get(milestone, "other_dates")


class _Step(NamedTuple):
    """A milestone of a record with the rule that dates it, when it was, and when it was to be expected."""

    milestone: str
    rule: MilestoneRule
    first: date
    last: date
    held: Milestone
    start: date

    @property
    def window(self) -> tuple[date, date]:
        return window_of(self.held)

    @property
    def too_early(self) -> bool:
        return self.last < self.window[0]

    @property
    def too_late(self) -> bool:
        return self.first > self.window[1]


def check_timing(at: Subject, visit: Visit) -> Iterator[Issue]:
    """Every date of a visit against the one that it is counted from."""
    if at.graph is None:
        return
    known = {name: (day, day) for name, day in visit.known_dates.items()}
    if isinstance(visit, ReportedVisit) and visit.published_on is not None:
        known[MilestoneCode.REPORT_PUBLISHED.value] = span(visit.published_on)
    counted = [rule for rule in at.graph.rules if rule.interval is not None and not rule.outcomes]
    stopped = {each.kind for each in visit.interruptions}
    published_late = False
    for rule in counted:
        if rule.milestone not in known or rule.after is None or rule.after not in known:
            continue
        start, latest = known[rule.after]
        if start != latest:
            continue  # nothing is counted from a month
        held = at.expected(rule.milestone, rule.after, start)
        if held is not None:
            step = _Step(rule.milestone, rule, *known[rule.milestone], held, start)
            published_late |= rule.milestone == MilestoneCode.REPORT_PUBLISHED and step.too_late
            yield from _judged(at, step, stopped)
        elif rule.interval is not None and (rule.interval.count is not None or rule.interval.least is not None):
            yield _beyond(at, rule, start)
    yield from _wanting(at, [rule for rule in counted if (rule.milestone in known) != (rule.after in known)], known)
    yield from _unknown_milestones(at, at.graph, visit)
    yield from _weekdays(at, at.graph, visit, known)
    if isinstance(visit, Revisit) and not published_late:
        yield from _letter(at, known)


def _judged(at: Subject, step: _Step, stopped: set[InterruptionKind]) -> Iterator[Issue]:
    if not (step.too_early or step.too_late):
        return
    if step.milestone == MilestoneCode.ON_SITE_STARTS and isinstance(step.rule, NoticeRule):
        yield from _notice(at, step, stopped)
    elif step.milestone == MilestoneCode.ON_SITE_ENDS:
        yield from _length(at, step, stopped)
    elif step.milestone == MilestoneCode.REPORT_PUBLISHED:
        if not (step.too_late and stopped & _STOPPED):
            word = "later" if step.too_late else "earlier"
            yield _step_issue(at, "publication-timing", step, f"The report was published {word} than any seen so far")
    else:
        notice = step.milestone == MilestoneCode.OFF_SITE_FIELDWORK_STARTS
        if step.too_late and InterruptionKind.DEFERRAL in stopped and step.rule.after == MilestoneCode.NOTIFICATION:
            return
        code = "off-site-fieldwork-timing" if notice else "step-timing"
        word = "later" if step.too_late else "earlier"
        yield _step_issue(at, code, step, f"{step.rule.label} {word} than usual")


def _notice(at: Subject, step: _Step, stopped: set[InterruptionKind]) -> Iterator[Issue]:
    if step.too_late:
        if not stopped & {InterruptionKind.DEFERRAL, InterruptionKind.PAUSE}:
            words = "Inspectors came later after the call than usual"
            yield _step_issue(at, "notice-longer-than-usual", step, words, most=_worst_of_late(at, step))
        return
    interval = step.rule.interval
    counted = interval is not None and interval.unit is IntervalUnit.WORKING_DAYS
    wanted = (interval.least or interval.count) if counted and interval is not None else None
    if wanted is not None and _weekdays_between(at, step.start, step.last) >= wanted:
        return  # short by no more than the bank holidays between: nobody has published that they add to it
    yield _step_issue(at, "notice-too-short", step, "Inspectors came sooner after the call than the notice allows")


def _worst_of_late(at: Subject, step: _Step) -> Severity:
    """A note where another visit than a full inspection came later in the week of its notice.

    Calls come on Mondays, and one re-visit in five began on a Tuesday or Wednesday.
    """
    same_week = step.first.isocalendar()[:2] == step.window[1].isocalendar()[:2]
    return Severity.NOTE if same_week and at.activity is not Activity.FULL_INSPECTION else Severity.ERROR


def _weekdays_between(at: Subject, start: date, end: date) -> int:
    """Mondays to Fridays after one day, up to another; both lie within what was counted."""
    calendar = at.world.calendar
    return calendar.between(start, end) + len(calendar.skipped(start, end))


def _length(at: Subject, step: _Step, stopped: set[InterruptionKind]) -> Iterator[Issue]:
    if step.too_late:
        if stopped & {InterruptionKind.PAUSE, InterruptionKind.ADDITIONAL_EVIDENCE}:
            return
        words = "Inspectors were on site for longer than usual"
        if step.start.weekday() == Weekday.THURSDAY.number and at.rule("full-inspection-off-site-notice") is not None:
            words += " (some reports print the Thursday on which work off site began)"
    elif stopped & {InterruptionKind.PAUSE, InterruptionKind.INCOMPLETE}:
        return
    else:
        words = "Inspectors were on site for a shorter time than usual"
    yield _step_issue(at, "on-site-length", step, words)


def _step_issue(at: Subject, code: str, step: _Step, words: str, most: Severity = Severity.ERROR) -> Issue:
    expected = days_in_words(*step.window)
    return at.issue(
        code,
        field_of(step.milestone),
        f"{words}: {on_days(step.first, step.last)}, expected {expected} ({counted(step.rule, step.start)}).",
        rule=step.rule,
        most=most,
        expected=expected,
        observed=days_in_words(step.first, step.last),
    )


def _beyond(at: Subject, rule: MilestoneRule, start: date) -> Issue:
    reason = f"counting from {in_words(start)} runs off the calendar ({at.world.calendar.coverage})"
    where = field_of(rule.milestone)
    what = f"Whether {where if where != 'other_dates' else rule.milestone} fits the timetable"
    return at.unchecked(what, (where,), because=reason, rule=rule)


def _wanting(at: Subject, lonely: list[MilestoneRule], known: dict[str, tuple[date, date]]) -> Iterator[Issue]:
    """A note on notice, time on site and publication where one end of the interval is known and not the other."""
    for rule in lonely:
        wanting = rule.milestone if rule.after is None or rule.after in known else rule.after
        if rule.interval is None or (rule.interval.count is None and rule.interval.least is None):
            continue
        if rule.milestone == MilestoneCode.ON_SITE_STARTS:
            yield at.unchecked("The length of the notice", (field_of(wanting),), rule=rule)
        elif rule.milestone == MilestoneCode.ON_SITE_ENDS:
            yield at.unchecked("The time on site", (field_of(wanting),), rule=rule)
        elif rule.milestone == MilestoneCode.REPORT_PUBLISHED and rule.milestone in known:
            yield at.unchecked("The time from fieldwork to report", (field_of(wanting),), rule=rule)


def _unknown_milestones(at: Subject, graph: MilestoneGraph, visit: Visit) -> Iterator[Issue]:
    what = kind_in_words(graph.activity)
    for each in visit.other_dates:
        if each.milestone not in graph.by_milestone and each.milestone not in set(MilestoneCode):
            sentence = f"No milestone {each.milestone} of a {what} is known; its day was not looked at."
            yield at.issue("unknown-milestone", "other_dates", sentence, observed=each.milestone)


def _weekdays(at: Subject, graph: MilestoneGraph, visit: Visit, known: dict[str, tuple[date, date]]) -> Iterator[Issue]:
    """Days that are no working days, and the usual weekday where nothing else can say whether a day fits."""
    calendar = at.world.calendar
    for milestone in (MilestoneCode.NOTIFICATION, MilestoneCode.ON_SITE_STARTS, MilestoneCode.ON_SITE_ENDS):
        if milestone.value not in known:
            continue
        day = known[milestone.value][0]
        covered = day in calendar.coverage
        if covered and not calendar.is_working_day(day):
            holiday = calendar.holiday_on(day)
            what = in_words(day, weekday=True) + (f", {holiday.name}" if holiday is not None else "")
            sentence = f"{field_of(milestone)} is {what}: not a working day."
            yield at.issue("not-a-working-day", field_of(milestone), sentence, observed=what)
            continue
        rule = graph.by_milestone.get(milestone.value)
        if rule is None or rule.weekday is None or day.weekday() == rule.weekday.number:
            continue
        if rule.after is not None and rule.after in known:
            continue  # counting has looked at it
        if covered and _stands_in(at, day, rule.weekday):
            continue
        sentence = (
            f"{field_of(milestone)} is {in_words(day, weekday=True)}; it is usually a {rule.weekday.capitalize()}."
        )
        # Of other activities few cases are known, and of re-visits one in five began on another day.
        most = Severity.QUERY if visit.activity is Activity.FULL_INSPECTION else Severity.NOTE
        yield at.issue("unusual-weekday", field_of(milestone), sentence, rule=rule, most=most)


def _stands_in(at: Subject, day: date, usual: Weekday) -> bool:
    """Whether bank holidays lie between the usual weekday and the day, on the side from which they push it."""
    calendar = at.world.calendar
    ordinal = day.toordinal() + usual.number - day.weekday()
    meant = type(day).fromordinal(ordinal)
    if meant not in calendar.coverage or calendar.is_working_day(meant):
        return False
    return calendar.between(meant, day) == 1 if meant < day else calendar.between(day, meant) == 0


def _letter(at: Subject, known: dict[str, tuple[date, date]]) -> Iterator[Issue]:
    """The letter of a re-visit against the day by which it is meant to be out."""
    ends, published = known.get(MilestoneCode.ON_SITE_ENDS.value), known.get(MilestoneCode.REPORT_PUBLISHED.value)
    if ends is None or published is None:
        return
    held = at.expected(MilestoneCode.LETTER_EXPECTED.value, MilestoneCode.ON_SITE_ENDS.value, ends[0])
    if held is not None and published[0] > window_of(held)[1]:
        expected = days_in_words(*window_of(held))
        sentence = (
            f"The letter was published {on_days(*published)}; it was meant to come by about {expected} "
            f"({counted(held.rule, ends[0])})."
        )
        yield at.issue("letter-late", "published_on", sentence, rule=held.rule, expected=expected)
