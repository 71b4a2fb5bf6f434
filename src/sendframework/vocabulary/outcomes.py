"""The results that the current framework can have, one closed set for each activity that has a result."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["AreaSendOutcome", "FindingKind", "MonitoringOutcome"]


def __dir__() -> list[str]:
    return __all__


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
