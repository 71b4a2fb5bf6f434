"""A life of a local area: inspections under both frameworks over years, and what follows what."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

import attrs
from hypothesis import strategies as st

from sendframework.periods import PartialDate, Period, in_words
from sendframework.records.engagement_meetings import EngagementMeeting
from sendframework.records.plans import Plan, PlanEvent
from sendframework.records.support_actions import SupportAction
from sendframework.strategies._options import FIRST, around, made
from sendframework.strategies._placing import ROOM, lasts
from sendframework.strategies._steady import (
    FIRST_TO,
    SECOND_FROM,
    steady_inspection,
    steady_monitoring,
    steady_revisit,
    working_days_after,
)
from sendframework.strategies._thematic_calls import steady_thematic_visit, thematic_calls
from sendframework.strategies._usual import has_call, partners
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.outcomes import AreaSendOutcome, RevisitOutcome, WrittenStatementDecision
from sendframework.vocabulary.plans import PlanKind, PlanStage
from sendframework.vocabulary.support import SupportEvent

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from sendframework.areas.local_area import LocalArea
    from sendframework.records.full_inspections import FullInspection
    from sendframework.records.record import Record
    from sendframework.records.revisits import Revisit
    from sendframework.strategies._asked import Asked

__all__ = ["WITHIN", "Pace", "eventful", "life"]


def __dir__() -> list[str]:
    return __all__


_FAILINGS = AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS
_REQUIRED = WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED
_LAST = date(2027, 6, 30)
"""So long before England's calendar ends that the latest plan can be counted."""
WITHIN = f"inspections are from {in_words(FIRST)} to {in_words(_LAST)}"
"""In which time there is anything to draw."""
_MEETINGS_TO = date(2028, 6, 30)
_AFTER_FAILINGS = (SupportEvent.MINISTERIAL_LETTER, SupportEvent.IMPROVEMENT_NOTICE, SupportEvent.SEND_ADVISER)
_AFTER_REVISIT = (SupportEvent.MONITORING_VISIT, SupportEvent.STOCKTAKE)


class Pace(NamedTuple):
    """How life goes: as it is meant to, or as it may."""

    steady: bool

    def delay(self, draw: DrawFn, usual: int, least: int, most: int) -> int:
        """Working days that something takes; without steadiness, many more at times."""
        return draw(around(usual, least, most if self.steady else most + 150))

    def day(self, draw: DrawFn, on: date) -> date | PartialDate | None:
        """A day, known in part or not at all at times."""
        if self.steady:
            return on
        return draw(st.sampled_from([on, PartialDate(year=on.year, month=on.month), None]))


class _Frame(NamedTuple):
    """Between which days the calls of either framework can come, and what belongs to no inspection."""

    early: tuple[date, date]
    recent: tuple[date, date]
    between: tuple[date, date]


def _frame(period: Period | None, first: date, last: date) -> _Frame:
    """The days of a life, within those of an area."""
    lived = period or Period()
    first, last = max(first, lived.start or first), min(last, _LAST, lived.end or last)
    calls_to = last if lived.end is None else min(last, lived.end - ROOM)
    recent = max(first, SECOND_FROM)
    return _Frame((first, min(calls_to, FIRST_TO)), (recent, calls_to), (recent, last))


def eventful(period: Period | None, first: date, last: date) -> bool:
    """Whether anything can happen between two days, in an area that existed for a period."""
    frame = _frame(period, first, last)
    met = frame.between[0] <= frame.between[1]
    return met or has_call(Activity.FULL_INSPECTION, *frame.early) or has_call(Activity.FULL_INSPECTION, *frame.recent)


def life(draw: DrawFn, asked: Asked, area: LocalArea, pace: Pace) -> list[Record]:
    """The records of an area between two days, by their first days."""
    records: list[Record] = []
    own = attrs.evolve(asked, areas=(area,))
    frame = _frame(area.period, *asked.bounds())
    if has_call(Activity.FULL_INSPECTION, *frame.early) and draw(st.booleans()):
        records += _first_cycle(draw, own, area, frame, pace)
    if has_call(Activity.FULL_INSPECTION, *frame.recent) and (not records or draw(st.booleans())):
        records += _second_cycle(draw, own, area, frame.recent, pace)
    records += _between(draw, own, area, frame.between, pace)
    return sorted(records, key=lambda record: record.first_day or date.max)


def _first_cycle(draw: DrawFn, asked: Asked, area: LocalArea, frame: _Frame, pace: Pace) -> list[Record]:
    """An inspection of the first framework, and where one is required a written statement, a re-visit and more."""
    outcome = draw(st.sampled_from(WrittenStatementDecision))
    first, last = frame.early
    inspection = steady_inspection(draw, asked, outcome=outcome, first=first, last=last, reference="full-1")
    received = inspection.report_received_on
    if outcome is not _REQUIRED or received is None:
        return [inspection]
    submitted = working_days_after(received, pace.delay(draw, 60, 1, 70))
    accepted = working_days_after(submitted, pace.delay(draw, 10, 1, 10))
    records: list[Record] = [inspection]
    statement = made(
        draw,
        Plan,
        area=area,
        plan=PlanKind.WRITTEN_STATEMENT_OF_ACTION,
        reference="statement-1",
        follows="full-1",
        responsible_bodies=partners(area, received),
        addresses=draw(st.just(()) | st.just(_numbers(inspection))),
        events=_events(
            draw, pace, (PlanStage.REQUIRED, received), (PlanStage.SUBMITTED, submitted), (PlanStage.ACCEPTED, accepted)
        ),
    )
    if pace.steady or draw(st.booleans()):
        records.append(statement)
    begun = accepted + timedelta(days=draw(around(400, 250, 540)))
    until = min(begun + timedelta(days=400), last)
    if draw(st.booleans()) and has_call(Activity.REVISIT, begun, until):
        revisit = steady_revisit(draw, asked, follows=inspection, first=begun, last=until, reference="revisit-1")
        records += [revisit, *_after_revisit(draw, area, revisit, pace)]
    return records


def _numbers(inspection: FullInspection) -> tuple[int, ...]:
    findings = inspection.findings
    listed = getattr(findings, "significant_weaknesses", ()) or getattr(findings, "areas_for_priority_action", ())
    return tuple(each.number for each in listed)


def _events(draw: DrawFn, pace: Pace, *steps: tuple[PlanStage, date]) -> tuple[PlanEvent, ...]:
    return tuple(PlanEvent(stage=stage, on=pace.day(draw, day)) for stage, day in steps)


def _after_revisit(draw: DrawFn, area: LocalArea, revisit: Revisit, pace: Pace) -> list[Record]:
    published = revisit.report_received_on
    if revisit.outcome in {None, RevisitOutcome.ALL_SUFFICIENT} or published is None:
        return []
    agreed = working_days_after(published, pace.delay(draw, 40, 1, 60))
    plan = made(
        draw,
        Plan,
        area=area,
        plan=PlanKind.ACCELERATED_PROGRESS_PLAN,
        reference="progress-plan-1",
        follows="revisit-1",
        events=_events(draw, pace, (PlanStage.REQUIRED, published), (PlanStage.ACCEPTED, agreed)),
    )
    act = made(
        draw, SupportAction, area=area, event=draw(st.sampled_from(_AFTER_REVISIT)), follows="revisit-1", on=agreed
    )
    kept: list[Record] = [plan] if pace.steady or draw(st.booleans()) else []
    return [*kept, act] if draw(st.booleans()) else kept


def _second_cycle(draw: DrawFn, asked: Asked, area: LocalArea, when: tuple[date, date], pace: Pace) -> list[Record]:
    """An inspection of the second framework, and the plan, the monitoring and the support that come of it."""
    outcome = draw(st.sampled_from(AreaSendOutcome))
    inspection = steady_inspection(draw, asked, outcome=outcome, first=when[0], last=when[1], reference="full-2")
    received = inspection.report_received_on
    if received is None:
        return [inspection]
    records: list[Record] = [inspection]
    urgent = outcome is _FAILINGS
    due = working_days_after(received, pace.delay(draw, 30 if urgent else 25, 1, 35 if urgent else 30))
    plan = made(
        draw,
        Plan,
        area=area,
        plan=PlanKind.PRIORITY_ACTION_PLAN if urgent else PlanKind.STRATEGIC_PLAN,
        reference="plan-2",
        follows="full-2",
        responsible_bodies=partners(area, received),
        addresses=draw(st.just(()) | st.just(_numbers(inspection))) if urgent else (),
        events=_events(
            draw, pace, (PlanStage.REQUIRED, received), (PlanStage.SUBMITTED if urgent else PlanStage.PUBLISHED, due)
        ),
    )
    if (urgent and pace.steady) or draw(st.booleans()):
        records.append(plan)
    begun = received + timedelta(days=draw(around(400, 250, 500)))
    until = min(begun + timedelta(days=120), when[1])
    if urgent and draw(st.booleans()) and has_call(Activity.MONITORING_INSPECTION, begun, until):
        records.append(
            steady_monitoring(draw, asked, follows=inspection, first=begun, last=until, reference="monitoring-2")
        )
    if urgent and draw(st.booleans()):
        event = draw(st.sampled_from(_AFTER_FAILINGS))
        by = draw(st.sampled_from([None, Actor.DEPARTMENT_FOR_EDUCATION]))
        on = received + timedelta(days=draw(st.integers(5, 60)))
        records.append(
            made(draw, SupportAction, area=area, event=event, follows="full-2", on=pace.day(draw, on), by=by)
        )
    return records


def _between(draw: DrawFn, asked: Asked, area: LocalArea, when: tuple[date, date], pace: Pace) -> list[Record]:
    """Engagement meetings and a thematic visit, which belong to no inspection."""
    records: list[Record] = []
    first, last = when[0], min(when[1], _MEETINGS_TO)
    if first <= last:
        days = draw(st.lists(st.integers(0, (last - first).days), max_size=1 if pace.steady else 2, unique=True))
        records += [made(draw, EngagementMeeting, area=area, held_on=first + timedelta(days=day)) for day in days]
        if draw(st.booleans()):
            calls = [each for each in thematic_calls(first, last) if lasts(area, each[1])]
            records += [steady_thematic_visit(draw, asked, calls)] if calls else []
    return records
