"""From the dates of a record to the days of what follows, with the windows that dates known in part lead to."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from sendframework.errors import InvariantError, NotInForceError, UnknownCodeError
from sendframework.handbooks import editions
from sendframework.periods import Period
from sendframework.programme.expectations import Basis, ExpectationState
from sendframework.records._days import earliest, latest
from sendframework.timetables import NoteCode, follow_up, timetable
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.milestones import MilestoneCode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sendframework.citations import EvidenceGrade
    from sendframework.framework import Certainty, Rule
    from sendframework.programme._stories import Setting
    from sendframework.records.record import Record
    from sendframework.records.visits import ReportedVisit
    from sendframework.timetables import Milestone, Timetable

Spans: TypeAlias = "dict[str, tuple[date, date]]"
"""The first and the last day that each known date can mean, by milestone."""

_ABOUT_THE_WHOLE = {NoteCode.OUTSIDE_EDITION, NoteCode.EDITION_FROM_REPORT}
"""Notes of a timetable that touch every one of its days."""


class Timed(NamedTuple):
    """Something to be expected, as it follows from the dates known; the fields are those of an expectation."""

    id: str
    label: str
    certainty: Certainty
    grade: EvidenceGrade
    rule: Rule
    edition: str
    target: date | None = None
    window: Period | None = None
    basis: Basis | None = None
    reason: str | None = None
    notes: tuple[str, ...] = ()


def spans_of(visit: ReportedVisit, on: date) -> Spans:
    """The dates of a visit from which time runs, as exactly as they are known; a report's, once it had come."""
    on_site = visit.on_site
    starts = visit.about if on_site is None else on_site.start
    held: tuple[tuple[MilestoneCode, Any], ...] = (
        (MilestoneCode.NOTIFICATION, visit.notified_on),
        (MilestoneCode.ON_SITE_STARTS, starts),
        (MilestoneCode.ON_SITE_ENDS, on_site.end if on_site is not None else None),
        (MilestoneCode.REPORT_RECEIVED, visit.report_received_on),
        (MilestoneCode.REPORT_PUBLISHED, visit.published_on),
    )
    late = {MilestoneCode.REPORT_RECEIVED, MilestoneCode.REPORT_PUBLISHED}
    return {
        code.value: (earliest(day), latest(day))
        for code, day in held
        if day is not None and (code not in late or earliest(day) <= on)
    }


def after_outcome(
    outcome: str, spans: Spans, sources: Mapping[str, Record], setting: Setting
) -> tuple[Timed, ...] | str:
    """What follows an outcome, milestone by milestone; or, in words, why nothing could be counted.

    ``sources`` says of which record each date is.
    """
    if not spans:
        return "none of its dates is known"
    low = _in_sequence(spans)
    high = {name: last for name, (_, last) in spans.items()}
    try:
        early = follow_up(outcome, known=low, calendar=setting.calendar)
        late = early if low == high else follow_up(outcome, known=high, calendar=setting.calendar)
    except NotInForceError:
        return "no framework was in force on its first known date"
    except UnknownCodeError:
        return f"no edition of its time has the outcome {outcome}"
    except InvariantError as error:
        return f"its dates contradict each other ({error.reason})"
    needs = {missing.milestone: missing.reason for missing in early.not_computed}
    return tuple(
        _timed(early, (held, _reading(late, held)), needs, spans, sources)
        for held in early.milestones
        if held.described_by.outcomes
    )


def _reading(late: Timetable, held: Milestone) -> Milestone:
    """A milestone by the last days that its dates can mean; as it is, where these fall into an edition without it."""
    return next((each for each in late.milestones if each.id == held.id), held)


def report_expected(visit: ReportedVisit, spans: Spans, setting: Setting) -> Timed | None:
    """When the report of a full inspection is to be published, where anything is known of that."""
    known = {name: first for name, (first, last) in spans.items() if first == last}
    if not known:
        return None
    try:
        found = timetable(Activity.FULL_INSPECTION, known=known, calendar=setting.calendar)
    except (NotInForceError, InvariantError):
        return None
    held = found[MilestoneCode.REPORT_PUBLISHED]
    needs = {missing.milestone: missing.reason for missing in found.not_computed}
    return _timed(found, (held, held), needs, spans, dict.fromkeys(spans, visit))


def _in_sequence(spans: Spans) -> dict[str, date]:
    """The first days that dates can mean, none before a date that is known better and cannot be later."""
    floor = date.min
    made: dict[str, date] = {}
    for name, (first, _) in sorted(spans.items(), key=lambda item: (item[1][1], item[1][0])):
        floor = made[name] = max(first, floor)
    return {name: made[name] for name in spans}


def _timed(
    found: Timetable,
    readings: tuple[Milestone, Milestone],
    needs: Mapping[str, str],
    spans: Spans,
    sources: Mapping[str, Record],
) -> Timed:
    """One milestone by the first and by the last days that its dates can mean."""
    held, last = readings
    days = [day for each in readings for day in (each.on, *(each.window or ())) if day is not None]
    target = held.on if held.on == last.on else None
    rules = held.path or (held.rule,)
    return Timed(
        id=str(held.id),
        label=held.label,
        certainty=max((rule.certainty for rule in rules), key=lambda each: each.looseness),
        grade=max((rule.grade for rule in rules), key=lambda each: each.weakness),
        rule=held.rule,
        edition=_edition_of(found, held),
        target=target,
        window=Period(min(days), max(days)) if days and min(days) < max(days) else None,
        basis=_basis(readings, spans, sources),
        reason=None if days else f"No day can be counted: {needs[held.id]}.",
        notes=tuple(
            note.text
            for note in found.notes
            if note.code in _ABOUT_THE_WHOLE
            or (note.milestone == held.id and (target is not None or note.code is not NoteCode.READINGS_DIFFER))
        ),
    )


def _edition_of(found: Timetable, held: Milestone) -> str:
    """The edition that a milestone's rule is of: that of the timetable, or the later one that says that it governs."""
    if held.rule in found.edition.rules:
        return found.edition.id
    return next(each.id for each in editions() if held.rule in each.rules)


def _basis(readings: tuple[Milestone, Milestone], spans: Spans, sources: Mapping[str, Record]) -> Basis | None:
    """The date counted from; where it was itself counted, the record is that of the date at the root."""
    held, last = readings
    start = root = held.counted_from
    while root is not None and root.counted_from is not None:
        root = root.counted_from
    if start is None or root is None or start.on is None:
        return None
    until = last.counted_from.on if last.counted_from is not None else None
    return Basis(
        record=sources[root.id],
        milestone=str(start.id),
        days=Period(*spans[start.id]) if start.given else Period(start.on, max(start.on, until or start.on)),
        given=start.given,
        upper_estimate=held.upper_estimate,
    )


def state_on(days: Period | None, setting: Setting) -> ExpectationState:
    """Where something stands that has not come: soon from so many months before its first day, to its last."""
    if days is None or days.start is None or days.end is None:
        return ExpectationState.DATE_NOT_KNOWN
    if setting.on > days.end:
        return ExpectationState.PERIOD_PASSED
    near = setting.on >= months_before(days.start, setting.soon_months)
    return ExpectationState.SOON if near else ExpectationState.NOT_YET


def months_before(day: date, months: int) -> date:
    """The day so many months earlier; the first of all days where that would lie before it."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415  # costs more to load than most uses need

    try:
        return day - relativedelta(months=months)
    except (OverflowError, ValueError):
        return date.min
