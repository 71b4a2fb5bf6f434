"""Members of closed sets from their codes, so that fields take either; what is no string is left to the validator.

One named function for each set: type checkers read the types of a converter from its signature.
"""

from __future__ import annotations

from typing import Any, TypeVar

from sendframework._codes import Code
from sendframework.citations import EvidenceGrade
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.bodies import BodyKind
from sendframework.vocabulary.interruptions import InterruptionKind
from sendframework.vocabulary.outcomes import AreaSendOutcome, MonitoringOutcome, WrittenStatementDecision
from sendframework.vocabulary.plans import PlanKind, PlanStage
from sendframework.vocabulary.support import SupportEvent

__all__ = [
    "actor",
    "area_send_outcome",
    "aspect",
    "body_kind",
    "grade",
    "interruption_kind",
    "milestone",
    "monitoring_outcome",
    "plan_kind",
    "plan_stage",
    "support_event",
    "written_statement_decision",
]


def __dir__() -> list[str]:
    return __all__


C = TypeVar("C", bound=Code)


def _member(kind: type[C], value: Any) -> C:  # noqa: ANN401  # anything can be given; the validator refuses what is no member
    if isinstance(value, str):
        return kind(value)
    given: C = value
    return given


def actor(value: Actor | str) -> Actor:
    """An actor from its code."""
    return _member(Actor, value)


def area_send_outcome(value: AreaSendOutcome | str) -> AreaSendOutcome:
    """An outcome of the second framework from its code."""
    return _member(AreaSendOutcome, value)


def aspect(value: Aspect | str) -> Aspect:
    """An aspect from its code."""
    return _member(Aspect, value)


def body_kind(value: BodyKind | str) -> BodyKind:
    """A kind of body from its code."""
    return _member(BodyKind, value)


def grade(value: EvidenceGrade | str) -> EvidenceGrade:
    """A grade from its code."""
    return _member(EvidenceGrade, value)


def interruption_kind(value: InterruptionKind | str) -> InterruptionKind:
    """A kind of interruption from its code."""
    return _member(InterruptionKind, value)


def milestone(value: str) -> str:
    """The id of a milestone, of a member too: milestones are no closed set."""
    return value.value if isinstance(value, Code) else value


def monitoring_outcome(value: MonitoringOutcome | str) -> MonitoringOutcome:
    """The outcome of a monitoring inspection from its code."""
    return _member(MonitoringOutcome, value)


def plan_kind(value: PlanKind | str) -> PlanKind:
    """A kind of plan from its code."""
    return _member(PlanKind, value)


def plan_stage(value: PlanStage | str) -> PlanStage:
    """A stage of a plan from its code."""
    return _member(PlanStage, value)


def support_event(value: SupportEvent | str) -> SupportEvent:
    """Something that government does from its code."""
    return _member(SupportEvent, value)


def written_statement_decision(value: WrittenStatementDecision | str) -> WrittenStatementDecision:
    """The decision on a written statement from its code."""
    return _member(WrittenStatementDecision, value)
