"""What a rule is about, so that rules of two editions can stand side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework._codes import Code
from sendframework._validators import check_kind
from sendframework.framework import (
    ActivityRule,
    AimRule,
    AspectRule,
    CriterionRule,
    DeadlineRule,
    DutyRule,
    EvidenceRule,
    HistoryRule,
    InvolvementRule,
    LegalBasisRule,
    MilestoneRule,
    NoticeRule,
    OutcomeRule,
    ReportSectionRule,
    Rule,
    SuspensionRule,
    TeamRule,
    ThemeRule,
    TransitionRule,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Matter", "matter_of"]


def __dir__() -> list[str]:
    return __all__


class Matter(Code):
    """What a rule is about, in the order in which comparisons tell it."""

    ACTIVITIES = "activities"
    """What is done, what for, and how often."""
    AIMS = "aims"
    """What it is meant to bring about."""
    LEGAL_BASIS = "legal-basis"
    """The powers used, and the duties measured against."""
    NOTICE = "notice"
    """How an area is told, and how long before."""
    TIMING = "timing"
    """The steps of an inspection, and when its result and the next visit are to be expected."""
    TEAM = "team"
    """Who inspects."""
    ASPECTS_AND_CRITERIA = "aspects-and-criteria"
    """What is asked about an area."""
    EVIDENCE = "evidence"
    """How it is found out, and from whom."""
    OUTCOMES = "outcomes"
    """The results that there can be."""
    REPORT = "report"
    """What the published report looks like."""
    PLANS = "plans"
    """What has to be written, done and reviewed after a result."""
    CONDUCT = "conduct"
    """Whatever else somebody does or does not do."""
    CHANGES = "changes"
    """How the framework came about, stood still, went on and ended."""


_BY_KIND: Mapping[type[Rule], Matter] = {
    ActivityRule: Matter.ACTIVITIES,
    AimRule: Matter.AIMS,
    LegalBasisRule: Matter.LEGAL_BASIS,
    NoticeRule: Matter.NOTICE,
    TeamRule: Matter.TEAM,
    AspectRule: Matter.ASPECTS_AND_CRITERIA,
    CriterionRule: Matter.ASPECTS_AND_CRITERIA,
    EvidenceRule: Matter.EVIDENCE,
    InvolvementRule: Matter.EVIDENCE,
    ThemeRule: Matter.ASPECTS_AND_CRITERIA,
    OutcomeRule: Matter.OUTCOMES,
    ReportSectionRule: Matter.REPORT,
    HistoryRule: Matter.CHANGES,
    SuspensionRule: Matter.CHANGES,
    TransitionRule: Matter.CHANGES,
}
_WRITTEN = {"plan", "statement"}


def matter_of(rule: Rule) -> Matter:
    """What a rule is about; for a kind of your own, by the library's kind that it is made from.

    Raises
    ------
    InvalidTypeError
        For anything but a rule.
    """
    check_kind("matter_of(rule)", rule, Rule, "must be a Rule")
    for kind, matter in _BY_KIND.items():
        if isinstance(rule, kind):
            return matter
    if isinstance(rule, MilestoneRule):
        return _of_milestone(rule)
    return Matter.PLANS if isinstance(rule, DutyRule) and rule.outcomes else Matter.CONDUCT


def _of_milestone(rule: MilestoneRule) -> Matter:
    """A deadline for something written belongs to the plans, the call to the notice, the rest to the timing."""
    words = set(rule.milestone.split("-"))
    if isinstance(rule, DeadlineRule) and words & _WRITTEN:
        return Matter.PLANS
    return Matter.NOTICE if "notification" in words else Matter.TIMING
