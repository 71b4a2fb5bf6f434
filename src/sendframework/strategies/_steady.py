"""Visits as an edition has them: what `conforming` draws, and what `breaches` then spoils in one place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.checks._subject import kind_in_words
from sendframework.framework import IntervalUnit
from sendframework.framework.dating import DeadlineRule
from sendframework.handbooks import edition_on
from sendframework.periods import Period
from sendframework.records.area_send_findings import (
    AreaForImprovement,
    AreaForPriorityAction,
    AreaSendFindings,
    NextSteps,
)
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import AspectFindings, LocalAreaFindings, SignificantWeakness
from sendframework.records.monitoring_inspections import MonitoringInspection, PriorityAreaNote
from sendframework.records.revisits import Revisit, WeaknessProgress
from sendframework.strategies._options import around, made
from sendframework.strategies._placing import placed
from sendframework.strategies._usual import (
    calls_asked_for,
    first_on_site,
    partners,
    report_of,
    times,
    tracked,
    usual_parts,
)
from sendframework.strategies.findings import numbered_texts, several_texts
from sendframework.strategies.values import texts
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.outcomes import AreaSendOutcome, MonitoringOutcome, WrittenStatementDecision
from sendframework.workdays import england_working_days

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from sendframework.areas.local_area import LocalArea
    from sendframework.framework import Edition
    from sendframework.strategies._asked import Asked

__all__ = [
    "FIRST_TO",
    "SECOND_FROM",
    "steady_inspection",
    "steady_monitoring",
    "steady_revisit",
    "working_days_after",
]


def __dir__() -> list[str]:
    return __all__


_FAILINGS = AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS
_REQUIRED = WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED
FIRST_TO, SECOND_FROM = date(2022, 11, 28), date(2023, 1, 2)
"""The last call under the first framework, so that its visit ends in time, and the first under the second."""
_REPORT_AFTER = {Activity.FULL_INSPECTION: (45, 29, 60), Activity.REVISIT: (32, 28, 33)}
"""Working days from the last day on site to publication: usual, fewest, most."""


def working_days_after(day: date, number: int) -> date:
    """The day so many working days later, in England."""
    return england_working_days().add(day, number)


def _itself(call: date) -> date:
    return call


def _in_area(asked: Asked, follows: FullInspection | None) -> Asked:
    """What is asked for, in the area of what it follows."""
    return asked if follows is None else attrs.evolve(asked, areas=(follows.area,))


def _visit(draw: DrawFn, activity: Activity, edition: Edition, area: LocalArea, call: date) -> dict[str, Any]:
    """The fields of a visit after a call; with a last day on site, and a report."""
    found = times(activity, edition, call)
    arrival = first_on_site(found)
    if found is None or arrival is None:
        raise InvalidArgument(f"edition {edition.id}: has no timetable for a {kind_in_words(activity)}")
    left = found[MilestoneCode.ON_SITE_ENDS].on
    end = working_days_after(arrival, 2) if left is None else left
    usual, least, most = _REPORT_AFTER.get(activity, (45, 29, 60))
    received = working_days_after(end, draw(around(usual - 5, least - 5, most - 5)))
    fields = usual_parts(draw, activity, edition, area, found) | {
        "area": area,
        "notified_on": call,
        "on_site": Period(arrival, end),
        "report_received_on": received,
        "published_on": working_days_after(received, 5),
        "final_feedback_on": draw(st.none() | st.just(end)),
    }
    fieldwork = MilestoneCode.OFF_SITE_FIELDWORK_STARTS
    if fieldwork.value in found:
        fields["off_site_fieldwork_starts_on"] = draw(st.none() | st.just(found[fieldwork].on))
    return fields


def steady_inspection(
    draw: DrawFn,
    asked: Asked,
    *,
    edition: Edition | None = None,
    outcome: AreaSendOutcome | WrittenStatementDecision | None = None,
    first: date | None = None,
    last: date | None = None,
    reference: str | None = None,
    weak: int = 0,
) -> FullInspection:
    """A full inspection as its edition has it; with at least so many weaknesses or areas for priority action."""
    activity = Activity.FULL_INSPECTION
    under = ""
    if edition is None and outcome is not None:  # in the time of the framework that has such an outcome
        first, last = _in_time_of(outcome, first, last)
        under = ", by the framework that has such an outcome"
    call, area = placed(draw, asked, calls_asked_for(asked, activity, edition, first, last, under), _itself)
    held = edition or edition_on(call)
    able = [rule.outcome for rule in held.outcomes(activity)]
    result = outcome or draw(st.sampled_from(able))
    fields = _visit(draw, activity, held, area, call)
    bodies = partners(area, call)
    findings: AreaSendFindings | LocalAreaFindings
    if isinstance(result, AreaSendOutcome):
        findings = _area_send(draw, held, result, weak, bodies)
    else:
        findings = _local_area(draw, WrittenStatementDecision(result.value), weak, bodies)
    return made(
        draw,
        FullInspection,
        **fields,
        reference=reference or draw(st.none() | st.just("full-1")),
        findings=findings,
        tracked=tracked(draw, held),
        report=report_of(draw, activity, held, result.value),
    )


def _in_time_of(outcome: object, first: date | None, last: date | None) -> tuple[date | None, date | None]:
    if isinstance(outcome, AreaSendOutcome):
        return max(first or SECOND_FROM, SECOND_FROM), last
    return first, min(last or FIRST_TO, FIRST_TO)


def _area_send(
    draw: DrawFn, edition: Edition, outcome: AreaSendOutcome, weak: int, bodies: tuple[Any, ...]
) -> AreaSendFindings:
    urgent = draw(numbered_texts(least=max(1, weak), most=max(3, weak))) if outcome is _FAILINGS else []
    named = draw(st.booleans())
    return made(
        draw,
        AreaSendFindings,
        outcome=outcome,
        effective_practice=draw(several_texts()),
        needs=draw(several_texts()),
        areas_for_priority_action=tuple(
            AreaForPriorityAction(number=number, text=text, responsible_bodies=bodies if named else ())
            for number, text in urgent
        ),
        areas_for_improvement=tuple(
            AreaForImprovement(number=number, text=text) for number, text in draw(numbered_texts())
        ),
        next_steps=draw(st.none() | st.just(usual_next_steps(edition, outcome))),
    )


def usual_next_steps(edition: Edition, outcome: AreaSendOutcome) -> NextSteps:
    """What a report with an outcome announces and asks for by an edition."""

    def count(milestone: MilestoneCode, unit: IntervalUnit) -> int | None:
        for rule in edition.rules_of(DeadlineRule):
            if rule.milestone == milestone.value and outcome.value in rule.outcomes and rule.interval is not None:
                return rule.interval.count if rule.interval.unit is unit else None
        return None

    def asked(name: str) -> bool | None:
        rule = next((each for each in edition.rules if each.id == name), None)
        return None if rule is None else outcome.value in getattr(rule, "outcomes", ())

    return NextSteps(
        next_full_inspection_years=count(MilestoneCode.NEXT_FULL_INSPECTION_EXPECTED, IntervalUnit.YEARS),
        monitoring_inspection_months=count(MilestoneCode.MONITORING_INSPECTION_EXPECTED, IntervalUnit.MONTHS),
        priority_action_plan_required=asked("priority-action-plan"),
        strategic_plan_update_requested=asked("strategic-plan"),
    )


def _local_area(
    draw: DrawFn, decision: WrittenStatementDecision, weak: int, bodies: tuple[Any, ...]
) -> LocalAreaFindings:
    required = decision is _REQUIRED
    found = draw(numbered_texts(least=max(1, weak), most=max(3, weak))) if required else []
    return made(
        draw,
        LocalAreaFindings,
        decision=decision,
        main_findings=draw(several_texts()),
        aspects=tuple(
            AspectFindings(aspect=each, strengths=draw(several_texts()), areas_for_development=draw(several_texts()))
            for each in (Aspect if draw(st.booleans()) else ())
        ),
        significant_weaknesses=tuple(SignificantWeakness(number=number, text=text) for number, text in found),
        principal_authorities=bodies if required else (),
    )


def steady_revisit(
    draw: DrawFn,
    asked: Asked,
    *,
    follows: FullInspection | None = None,
    first: date | None = None,
    last: date | None = None,
    reference: str | None = None,
    decided: str | None = None,
) -> Revisit:
    """A re-visit as its edition has it, with a decision on each weakness: ``y`` for sufficient progress."""
    activity = Activity.REVISIT
    calls = calls_asked_for(asked, activity, None, first, last)
    call, area = placed(draw, _in_area(asked, follows), calls, _itself)
    held = edition_on(call)
    fields = _visit(draw, activity, held, area, call)
    weaknesses = 3 if follows is None else len(getattr(follows.findings, "significant_weaknesses", ()))
    signs = decided or draw(st.text("yn", min_size=weaknesses, max_size=weaknesses))
    return made(
        draw,
        Revisit,
        **fields,
        reference=reference,
        follows=None if follows is None else follows.reference,
        progress=tuple(
            WeaknessProgress(weakness=number, sufficient=sign == "y", note=draw(st.none() | texts()))
            for number, sign in enumerate(signs, 1)
        ),
        report=report_of(draw, activity, held, None),
    )


def steady_monitoring(
    draw: DrawFn,
    asked: Asked,
    *,
    edition: Edition | None = None,
    outcome: MonitoringOutcome | None = None,
    follows: FullInspection | None = None,
    first: date | None = None,
    last: date | None = None,
    reference: str | None = None,
) -> MonitoringInspection:
    """A monitoring inspection as its edition has it."""
    activity = Activity.MONITORING_INSPECTION
    calls = calls_asked_for(asked, activity, edition, first, last)
    call, area = placed(draw, _in_area(asked, follows), calls, _itself)
    held = edition or edition_on(call)
    fields = _visit(draw, activity, held, area, call)
    urgent = () if follows is None else getattr(follows.findings, "areas_for_priority_action", ())
    result = outcome or draw(st.sampled_from(MonitoringOutcome))
    return made(
        draw,
        MonitoringInspection,
        **fields,
        reference=reference,
        follows=None if follows is None else follows.reference,
        outcome=result,
        priority_areas=tuple(PriorityAreaNote(number=each.number, note=draw(st.none() | texts())) for each in urgent),
        report=report_of(draw, activity, held, result.value),
    )
