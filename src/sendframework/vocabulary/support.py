"""What government does after an inspection: support and challenge by the Department for Education and NHS England."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["SupportEvent"]


def __dir__() -> list[str]:
    return __all__


class SupportEvent(Code):
    """Something that the Department for Education and NHS England do after an inspection; no part of it.

    None of them is an outcome, and none changes one.
    """

    MINISTERIAL_LETTER = "ministerial-letter"
    """A minister writes to the area after its report or letter."""
    IMPROVEMENT_NOTICE = "improvement-notice"
    """The department gives the council a notice, an instrument of its own."""
    SEND_ADVISER = "send-adviser"
    """An adviser is sent to the area."""
    IMPROVEMENT_BOARD = "improvement-board"
    """An independent board watches over improvement."""
    MONITORING_VISIT = "monitoring-visit"
    """A visit by the department and NHS England while a written statement of action was carried out."""
    STOCKTAKE = "stocktake"
    """A review of how far the area has come."""
    DEEP_DIVE = "deep-dive"
    """A closer look, beside stocktakes."""
    PRIORITY_ACTION_PLAN_FEEDBACK = "priority-action-plan-feedback"
    """Feedback on the priority action plan (area SEND)."""
    ACCELERATED_PROGRESS_PLAN = "accelerated-progress-plan"
    """A plan is required where a re-visit found too little progress."""
    ACCELERATED_PROGRESS_PLAN_REVIEW = "accelerated-progress-plan-review"
    """That plan is formally reviewed."""
    INTERVENTION = "intervention"
    """The Secretary of State uses powers of intervention."""
