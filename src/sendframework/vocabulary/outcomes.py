"""The results of inspections, one closed set for each activity that has a result, and what letters and reports hold.

No result of one framework has a counterpart in the other: nothing here maps them.
"""

from __future__ import annotations

from sendframework._codes import Code

__all__ = [
    "AreaSendOutcome",
    "FindingKind",
    "LocalAreaFindingKind",
    "MonitoringOutcome",
    "RevisitOutcome",
    "WrittenStatementDecision",
]


def __dir__() -> list[str]:
    return __all__


class WrittenStatementDecision(Code):
    """The only formal result of a full inspection from 2016 to 2022; the letter itself is not graded."""

    WRITTEN_STATEMENT_REQUIRED = "written-statement-required"
    """Written statement of action required: there are significant weaknesses."""
    NO_WRITTEN_STATEMENT = "no-written-statement"
    """No written statement of action."""


class RevisitOutcome(Code):
    """What the decisions of a re-visit on each significant weakness come to for the area."""

    ALL_SUFFICIENT = "all-sufficient"
    """Sufficient progress on all significant weaknesses; "Yes" in the statistics."""
    SOME_SUFFICIENT = "some-sufficient"
    """Sufficient progress on some significant weaknesses; "Some" in the statistics."""
    NONE_SUFFICIENT = "none-sufficient"
    """Sufficient progress on none of them; "No" in the statistics."""


class AreaSendOutcome(Code):
    """The three outcomes of a full inspection from 2023; the handbook does not number them."""

    TYPICALLY_POSITIVE = "typically-positive"
    """Typically positive experiences and outcomes."""
    INCONSISTENT = "inconsistent"
    """Inconsistent experiences and outcomes."""
    WIDESPREAD_OR_SYSTEMIC_FAILINGS = "widespread-or-systemic-failings"
    """Widespread and/or systemic failings."""


class MonitoringOutcome(Code):
    """The one overall result of a monitoring inspection."""

    EFFECTIVE_ACTION = "effective-action"
    """Effective action has been taken on the areas for priority action."""
    INEFFECTIVE_ACTION = "ineffective-action"
    """Effective action has not been taken on the areas for priority action."""


class LocalAreaFindingKind(Code):
    """What the letter of a full inspection or re-visit from 2016 to 2022 can contain besides the result."""

    MAIN_FINDING = "main-finding"
    """One of the main findings with which the letter opens."""
    STRENGTH = "strength"
    """A strength, under one of the three questions."""
    AREA_FOR_DEVELOPMENT = "area-for-development"
    """Something to develop, under one of the three questions."""
    SIGNIFICANT_WEAKNESS = "significant-weakness"
    """One of the weaknesses that the written statement of action has to address."""
    PROGRESS_ON_WEAKNESS = "progress-on-weakness"
    """Whether a re-visit found sufficient progress on one significant weakness."""


class FindingKind(Code):
    """What the report of a full inspection from 2023 can contain besides the outcome."""

    EFFECTIVE_PRACTICE = "effective-practice"
    """What the partnership is doing that is effective."""
    NEED_TO_DO_BETTER = "need-to-do-better"
    """What the partnership needs to do better."""
    AREA_FOR_PRIORITY_ACTION = "area-for-priority-action"
    """A numbered area with a responsible body, on which urgent action is required."""
    AREA_FOR_IMPROVEMENT = "area-for-improvement"
    """An area that the partnership should improve; who should do so is in the sentence, not in a column."""
