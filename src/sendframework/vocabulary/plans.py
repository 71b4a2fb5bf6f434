"""The plans that follow inspections, and the stages of their life."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["PlanKind", "PlanStage"]


def __dir__() -> list[str]:
    return __all__


class PlanKind(Code):
    """What sort of plan it is, by what it follows."""

    WRITTEN_STATEMENT_OF_ACTION = "written-statement-of-action"
    """Follows a full inspection of 2016 to 2022 that found significant weaknesses."""
    ACCELERATED_PROGRESS_PLAN = "accelerated-progress-plan"
    """Follows a re-visit that found too little progress."""
    PRIORITY_ACTION_PLAN = "priority-action-plan"
    """Follows a full inspection from 2023 that found widespread and/or systemic failings."""
    STRATEGIC_PLAN = "strategic-plan"
    """The partnership's own plan, updated after a full inspection from 2023."""


class PlanStage(Code):
    """What happens to a plan; a plan that is sent back is submitted again."""

    REQUIRED = "required"
    """It was asked for."""
    SUBMITTED = "submitted"
    """It was handed to whoever evaluates it."""
    RETURNED = "returned"
    """It was found not fit for purpose and sent back."""
    ACCEPTED = "accepted"
    """It was found fit for purpose, or approved."""
    FEEDBACK_RECEIVED = "feedback-received"
    """Feedback on it was given."""
    PUBLISHED = "published"
    """The area published it."""
    REVIEWED = "reviewed"
    """Progress on it was formally reviewed."""
    ENDED = "ended"
    """It was completed, replaced or dropped."""
