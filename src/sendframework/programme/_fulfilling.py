"""Which record shows that something expected has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.programme._stories import events_by
from sendframework.records.full_inspections import FullInspection
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.revisits import Revisit
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.plans import PlanKind, PlanStage
from sendframework.vocabulary.support import SupportEvent

if TYPE_CHECKING:
    from sendframework.programme._stories import Part, Story
    from sendframework.records.record import Record

_MADE = frozenset(set(PlanStage) - {PlanStage.REQUIRED, PlanStage.ENDED})
"""Whatever happens to a plan once it is made; one that ended may have been dropped before."""
_OUT = frozenset({PlanStage.PUBLISHED, PlanStage.REVIEWED})
BY_PLANS = {
    MilestoneCode.WRITTEN_STATEMENT_DUE.value: (PlanKind.WRITTEN_STATEMENT_OF_ACTION, _MADE),
    MilestoneCode.STRATEGIC_PLAN_DUE.value: (PlanKind.STRATEGIC_PLAN, _OUT),
    MilestoneCode.PRIORITY_ACTION_PLAN_DUE.value: (PlanKind.PRIORITY_ACTION_PLAN, _MADE),
    MilestoneCode.PRIORITY_ACTION_PLAN_STATUTORY_LIMIT.value: (PlanKind.PRIORITY_ACTION_PLAN, _MADE),
    MilestoneCode.ACCELERATED_PROGRESS_PLAN_REVIEW.value: (
        PlanKind.ACCELERATED_PROGRESS_PLAN,
        frozenset({PlanStage.REVIEWED}),
    ),
    PlanKind.ACCELERATED_PROGRESS_PLAN.value: (PlanKind.ACCELERATED_PROGRESS_PLAN, _MADE),
}
"""What is expected of a plan, by its id: which plan, and which stages show that it came."""
BY_VISITS = {
    MilestoneCode.REVISIT_EXPECTED.value: Revisit,
    MilestoneCode.MONITORING_INSPECTION_EXPECTED.value: MonitoringInspection,
    MilestoneCode.NEXT_FULL_INSPECTION_EXPECTED.value: FullInspection,
}
"""What is expected of a visit, by its id."""


def fulfilling(expected: str, story: Story, part: Part) -> Record | None:
    """The first record that shows that what is expected after an inspection or re-visit has come; None without one."""
    if expected in BY_PLANS:
        kind, stages = BY_PLANS[expected]
        found = next((plan for plan in story.plans_of(part, kind) if events_by(plan, stages, story.on)), None)
        return found or _presupposing(expected, story, part)
    if expected == MilestoneCode.REVISIT_EXPECTED:
        return _first(story.followers(part, story.revisits))
    if expected == MilestoneCode.MONITORING_INSPECTION_EXPECTED:
        return _first(story.followers(part, story.monitoring))
    if expected == MilestoneCode.NEXT_FULL_INSPECTION_EXPECTED:
        later = story.after(part)
        return None if later is None else later.visit
    return None


def announced(expected: str, story: Story, part: Part) -> Record | None:
    """The visit by which what is expected after an inspection will come, announced by the day; None without one."""
    kind = BY_VISITS.get(expected)
    found = None if kind is None else story.announced_after(part, kind)
    return None if found is None else found.visit


def _presupposing(expected: str, story: Story, part: Part) -> Record | None:
    """What could not have been without it: a re-visit looks at progress on a statement, a review at a plan."""
    if expected == MilestoneCode.WRITTEN_STATEMENT_DUE:
        return _first(story.followers(part, story.revisits))
    event = SupportEvent.ACCELERATED_PROGRESS_PLAN_REVIEW
    if expected in {MilestoneCode.ACCELERATED_PROGRESS_PLAN_REVIEW, PlanKind.ACCELERATED_PROGRESS_PLAN.value}:
        return next(iter(story.support_of(part, event)), None)
    return None


def _first(parts: tuple[Part, ...]) -> Record | None:
    return parts[0].visit if parts else None
