"""Whether areas and bodies existed at the time."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sendframework.checks._ceiling import ceiling
from sendframework.checks._governing import span
from sendframework.checks._subject import days_in_words
from sendframework.checks._visiting import visit_days
from sendframework.framework.intervals import Certainty
from sendframework.periods import Period
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.engagement_meetings import EngagementMeeting
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.plans import Plan
from sendframework.records.visits import ReportedVisit, Visit
from sendframework.vocabulary.bodies import BodyKind
from sendframework.vocabulary.known_groups import CLINICAL_COMMISSIONING_GROUPS, INTEGRATED_CARE_BOARDS
from sendframework.vocabulary.plans import PlanStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.areas.local_area import LocalArea
    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.records.bodies import Body
    from sendframework.records.record import Record

__all__ = ["check_area", "check_bodies"]

_PERIODS = {
    BodyKind.INTEGRATED_CARE_BOARD: INTEGRATED_CARE_BOARDS.period,
    BodyKind.CLINICAL_COMMISSIONING_GROUP: CLINICAL_COMMISSIONING_GROUPS.period,
}
"""When there were such bodies at all, as the word list has it."""
_MADE = frozenset({PlanStage.REQUIRED, PlanStage.SUBMITTED})
"""The stages at which those who make a plan are there."""


def check_area(at: Subject, record: Record) -> Iterator[Issue]:
    """Whether the area existed when it was told, visited or met; what comes later may come after its end."""
    area: LocalArea | None = getattr(record, "area", None)
    if area is None or area.period is None:
        return
    for where, days in _days_there(record):
        if not days.overlaps(area.period):
            day = days_in_words(days.start or date.min, days.end or date.max)
            sentence = f"{where} is {day}, but {area} ({area.code}) existed only {area.period}."
            most = ceiling(Certainty.EXACT, area.grade)
            yield at.issue("area-did-not-exist", where, sentence, most=most, expected=str(area.period), observed=day)
            return


def _days_there(record: Record) -> Iterator[tuple[str, Period]]:
    if isinstance(record, EngagementMeeting) and record.held_on is not None:
        yield "held_on", Period(record.held_on, record.held_on)
    if isinstance(record, Visit):
        yield from visit_days(record)


def check_bodies(at: Subject, record: Record) -> Iterator[Issue]:
    """Whether each body named existed on any day of the record."""
    time = _time_of(record)
    if time is None:
        return
    told: set[Body] = set()
    for where, body in _named(record):
        if body in told:
            continue
        for period in (body.period, _PERIODS.get(body.kind)):
            if period is not None and not period.overlaps(time):
                told.add(body)
                words = f"there were {body.kind.words}s only" if period is not body.period else "it existed only"
                told_for = time if time.start is not None else f"the time {time}"
                sentence = f"{body} is named for {told_for}, but {words} {period}."
                yield at.issue("body-did-not-exist", where, sentence, expected=str(period), observed=str(time))
                break


def _time_of(record: Record) -> Period | None:
    """From the first to the last day that a record knows of."""
    days: list[date] = []
    if isinstance(record, Visit):
        days.extend(record.known_dates.values())
        days.extend(() if record.about is None else span(record.about))
        if isinstance(record, ReportedVisit) and record.published_on is not None:
            days.extend(span(record.published_on))
    elif isinstance(record, Plan):
        days.extend(day for event in record.events if event.on is not None for day in span(event.on))
        if days and not any(event.on is not None and event.stage in _MADE for event in record.events):
            return Period(None, max(days))  # of what happened later only: whoever made it can be gone by then
    return Period(min(days), max(days)) if days else None


def _named(record: Record) -> Iterator[tuple[str, Body]]:
    """Every body that a record names, with the field in which it does."""
    if isinstance(record, Visit):
        yield from (("partners", body) for body in record.partners)
    if isinstance(record, FullInspection) and isinstance(record.findings, LocalAreaFindings):
        yield from (("findings.principal_authorities", body) for body in record.findings.principal_authorities)
    if isinstance(record, FullInspection) and isinstance(record.findings, AreaSendFindings):
        for area in record.findings.areas_for_priority_action:
            yield from (("findings.areas_for_priority_action", body) for body in area.responsible_bodies)
    if isinstance(record, Plan):
        yield from (("responsible_bodies", body) for body in record.responsible_bodies)
