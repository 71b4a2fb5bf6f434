"""Plans, and case files whose records do not go together as they should, in one place."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st

from sendframework.records.plans import Plan, PlanEvent
from sendframework.records.support_actions import SupportAction
from sendframework.strategies._breaches_of_dates import BREACHING, Breach, first_inspection, second_inspection
from sendframework.strategies._steady import steady_monitoring, steady_revisit, working_days_after
from sendframework.strategies.case_histories import file_of
from sendframework.strategies.places import local_areas
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.outcomes import AreaSendOutcome, WrittenStatementDecision
from sendframework.vocabulary.plans import PlanKind, PlanStage
from sendframework.vocabulary.support import SupportEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn

    from sendframework.records.full_inspections import FullInspection
    from sendframework.records.record import Record

__all__ = ["OF_FILES"]


def __dir__() -> list[str]:
    return __all__


_FAILINGS = AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS
_REQUIRED = WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED


def _early(draw: DrawFn, weak: int = 1, **options: Any) -> FullInspection:  # noqa: ANN401  # of `steady_inspection`
    """An inspection that required a statement, so early that a re-visit can follow before the suspension."""
    dates = {"first": date(2017, 1, 1), "last": date(2017, 12, 31)}
    return first_inspection(draw, outcome=_REQUIRED, reference="full-1", weak=weak, **(dates | options))


def _failed(draw: DrawFn, weak: int = 1) -> FullInspection:
    first, last = date(2023, 1, 9), date(2025, 6, 30)
    return second_inspection(draw, outcome=_FAILINGS, reference="full-2", weak=weak, first=first, last=last)


def _received(inspection: FullInspection) -> date:
    if inspection.report_received_on is None:
        raise TypeError(inspection)  # steady inspections have it
    return inspection.report_received_on


def _plan(inspection: FullInspection, kind: PlanKind, *events: tuple[PlanStage, date], **fields: Any) -> Plan:  # noqa: ANN401  # of a plan
    made = tuple(PlanEvent(stage=stage, on=day) for stage, day in events)
    return Plan(area=inspection.area, plan=kind, follows=inspection.reference, events=made, **fields)


def _statement(inspection: FullInspection, days: int = 60, **fields: Any) -> Plan:  # noqa: ANN401  # of a plan
    submitted = working_days_after(_received(inspection), days)
    accepted = working_days_after(submitted, 8)
    events = ((PlanStage.SUBMITTED, submitted), (PlanStage.ACCEPTED, accepted))
    return _plan(inspection, PlanKind.WRITTEN_STATEMENT_OF_ACTION, *events, **fields)


def _action_plan(inspection: FullInspection, **fields: Any) -> Plan:  # noqa: ANN401  # of a plan
    submitted = working_days_after(_received(inspection), 30)
    return _plan(inspection, PlanKind.PRIORITY_ACTION_PLAN, (PlanStage.SUBMITTED, submitted), **fields)


def _late_statement(draw: DrawFn) -> Record:
    inspection = _early(draw)
    return file_of(draw, inspection.area, [inspection, _statement(inspection, draw(st.integers(71, 120)))])


def _too_early(kind: PlanKind) -> Callable[[DrawFn], Record]:
    """A plan that was there before the report."""
    urgent = kind is PlanKind.PRIORITY_ACTION_PLAN

    def breach(draw: DrawFn) -> Record:
        if kind is PlanKind.WRITTEN_STATEMENT_OF_ACTION:
            inspection = _early(draw)
        else:
            outcome = _FAILINGS if urgent else AreaSendOutcome.INCONSISTENT
            inspection = second_inspection(draw, outcome=outcome, reference="full-2")
        stage = PlanStage.PUBLISHED if kind is PlanKind.STRATEGIC_PLAN else PlanStage.SUBMITTED
        day = _received(inspection) - timedelta(days=draw(st.integers(1, 20)))
        return file_of(draw, inspection.area, [inspection, _plan(inspection, kind, (stage, day))])

    return breach


def _late_plan(draw: DrawFn) -> Record:
    outcome = draw(st.sampled_from([each for each in AreaSendOutcome if each is not _FAILINGS]))
    inspection = second_inspection(draw, outcome=outcome, reference="full-2", last=date(2027, 6, 30))
    late = working_days_after(_received(inspection), draw(st.integers(31, 90)))
    return file_of(
        draw, inspection.area, [inspection, _plan(inspection, PlanKind.STRATEGIC_PLAN, (PlanStage.PUBLISHED, late))]
    )


def _statement_leaves_out(draw: DrawFn) -> Record:
    inspection = _early(draw, 2)
    found = [each.number for each in getattr(inspection.findings, "significant_weaknesses", ())]
    gone = draw(st.sampled_from(found))
    left = tuple(number for number in found if number != gone)
    return file_of(draw, inspection.area, [inspection, _statement(inspection, addresses=left)])


def _action_plan_leaves_out(draw: DrawFn) -> Record:
    inspection = _failed(draw, 2)
    found = [each.number for each in getattr(inspection.findings, "areas_for_priority_action", ())]
    gone = draw(st.sampled_from(found))
    left = tuple(number for number in found if number != gone)
    return file_of(draw, inspection.area, [inspection, _action_plan(inspection, addresses=left)])


def _before_its_kind(draw: DrawFn) -> Record:
    day = date(2022, 6, 30) - timedelta(days=draw(st.integers(0, 2000)))
    event = PlanEvent(stage=PlanStage.SUBMITTED, on=day)
    return Plan(area=draw(local_areas(on=day)), plan=PlanKind.PRIORITY_ACTION_PLAN, events=(event,))


def _actor(kind: PlanKind, stage: PlanStage, first: date) -> Callable[[DrawFn], Record]:
    def breach(draw: DrawFn) -> Record:
        day = first + timedelta(days=draw(st.integers(0, 300)))
        event = PlanEvent(
            stage=stage, on=day, by=draw(st.sampled_from([Actor.LOCAL_AUTHORITY, Actor.PARENT_CARER_FORUM]))
        )
        return Plan(area=draw(local_areas(on=day)), plan=kind, events=(event,))

    return breach


def _weak(inspection: FullInspection) -> int:
    return len(getattr(inspection.findings, "significant_weaknesses", ()))


def _few_decisions(draw: DrawFn) -> Record:
    inspection = _early(draw, 2)
    begun = date(2019, 1, 7)
    revisit = steady_revisit(
        draw, BREACHING, follows=inspection, first=begun, last=date(2020, 2, 1), decided="y" * _weak(inspection)
    )
    kept = draw(st.integers(1, _weak(inspection) - 1))
    fewer = attrs.evolve(revisit, progress=revisit.progress[:kept])
    return file_of(draw, inspection.area, [inspection, _statement(inspection), fewer])


def _twice(draw: DrawFn) -> Record:
    inspection = _early(draw)
    number = _weak(inspection)
    some = steady_revisit(
        draw,
        BREACHING,
        follows=inspection,
        first=date(2018, 11, 12),
        last=date(2019, 6, 30),
        reference="revisit-1",
        decided="n" * number,
    )
    again = steady_revisit(
        draw, BREACHING, follows=inspection, first=date(2021, 6, 7), reference="revisit-2", decided="y" * number
    )
    progress = Plan(area=inspection.area, plan=PlanKind.ACCELERATED_PROGRESS_PLAN, follows="revisit-1")
    return file_of(draw, inspection.area, [inspection, _statement(inspection), some, again, progress])


def _over_the_cap(draw: DrawFn) -> Record:
    inspection = _failed(draw)
    begun = max(_received(inspection) + timedelta(days=400), date(2025, 9, 1))
    monitoring = steady_monitoring(draw, BREACHING, follows=inspection, first=begun, reference="monitoring-2")
    start = monitoring.on_site.start if monitoring.on_site is not None else None
    if start is None:
        raise TypeError(monitoring)  # steady visits have one
    before = draw(st.lists(st.integers(7, 150), min_size=3, max_size=4, unique=True))
    visits = tuple(sorted(start - timedelta(days=days) for days in before))
    records = [inspection, _action_plan(inspection), monitoring]
    return file_of(draw, inspection.area, records, childrens_services_monitoring_visits=visits)


def _support(draw: DrawFn) -> Record:
    outcome = draw(st.sampled_from([each for each in AreaSendOutcome if each is not _FAILINGS]))
    inspection = second_inspection(draw, outcome=outcome, reference="full-2")
    event = SupportEvent.PRIORITY_ACTION_PLAN_FEEDBACK
    on = _received(inspection) + timedelta(days=draw(st.integers(10, 100)))
    return file_of(
        draw, inspection.area, [inspection, SupportAction(area=inspection.area, event=event, follows="full-2", on=on)]
    )


OF_FILES: tuple[Breach, ...] = (
    Breach("plan-of-wrong-kind", "priority-action-plan", _before_its_kind),
    Breach("statement-late", "statement-of-proposed-action-limit", _late_statement),
    Breach("plan-late", "strategic-plan", _late_plan),
    Breach("plan-early", "written-statement-submission", _too_early(PlanKind.WRITTEN_STATEMENT_OF_ACTION)),
    Breach("plan-early", "priority-action-plan", _too_early(PlanKind.PRIORITY_ACTION_PLAN)),
    Breach("plan-early", "strategic-plan", _too_early(PlanKind.STRATEGIC_PLAN)),
    Breach("plan-incomplete", "written-statement-contents", _statement_leaves_out),
    Breach("plan-incomplete", "priority-action-plan", _action_plan_leaves_out),
    Breach(
        "unexpected-actor",
        "written-statement-fitness",
        _actor(PlanKind.WRITTEN_STATEMENT_OF_ACTION, PlanStage.ACCEPTED, date(2018, 1, 8)),
    ),
    Breach(
        "unexpected-actor",
        "priority-action-plan-feedback",
        _actor(PlanKind.PRIORITY_ACTION_PLAN, PlanStage.FEEDBACK_RECEIVED, date(2023, 9, 4)),
    ),
    Breach("progress-incomplete", "revisit-judgement-per-weakness", _few_decisions),
    Breach("second-revisit", "no-second-revisit", _twice),
    Breach("monitoring-cap", "monitoring-cap", _over_the_cap),
    Breach("support-unexpected", None, _support),
)
"""Breaches by plans and by how the records of a file go together."""
