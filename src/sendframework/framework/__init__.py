"""The shape of what a framework says: rules, the milestones they date, and editions made of them."""

from sendframework.framework.conduct import (
    ActivityRule,
    AimRule,
    AspectRule,
    CapRule,
    CriterionRule,
    DutyRule,
    EvidenceRule,
    LegalBasisRule,
    Quota,
    ReportSectionRule,
    TeamMember,
    TeamRule,
)
from sendframework.framework.dating import DeadlineRule, MilestoneRule, NoticeRule, StepRule
from sendframework.framework.edition import Edition
from sendframework.framework.graph import MilestoneGraph
from sendframework.framework.history import HistoryRule, SuspensionRule
from sendframework.framework.identity import Framework
from sendframework.framework.intervals import Certainty, CountingConvention, Interval, IntervalUnit
from sendframework.framework.involvement import InvolvementRule, ThemeRule
from sendframework.framework.open_matters import AnnouncedChange, OpenQuestion
from sendframework.framework.outcomes import OutcomeRule
from sendframework.framework.rule import Rule
from sendframework.framework.transitions import TransitionRule

__all__ = [
    "ActivityRule",
    "AimRule",
    "AnnouncedChange",
    "AspectRule",
    "CapRule",
    "Certainty",
    "CountingConvention",
    "CriterionRule",
    "DeadlineRule",
    "DutyRule",
    "Edition",
    "EvidenceRule",
    "Framework",
    "HistoryRule",
    "Interval",
    "IntervalUnit",
    "InvolvementRule",
    "LegalBasisRule",
    "MilestoneGraph",
    "MilestoneRule",
    "NoticeRule",
    "OpenQuestion",
    "OutcomeRule",
    "Quota",
    "ReportSectionRule",
    "Rule",
    "StepRule",
    "SuspensionRule",
    "TeamMember",
    "TeamRule",
    "ThemeRule",
    "TransitionRule",
]


def __dir__() -> list[str]:
    return __all__
