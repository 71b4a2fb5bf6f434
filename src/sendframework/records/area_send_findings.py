"""What the report of a full inspection from 2023 found: one of three outcomes, and what it lists."""

from __future__ import annotations

import attrs

from sendframework._validators import boolean, one_of, optional, text, tuple_of, whole_number
from sendframework.errors import InvariantError
from sendframework.records import _members
from sendframework.records._numbering import check_numbered
from sendframework.records.bodies import Body
from sendframework.vocabulary.outcomes import AreaSendOutcome

__all__ = ["AreaForImprovement", "AreaForPriorityAction", "AreaSendFindings", "NextSteps"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class AreaForPriorityAction:
    """An area on which urgent action is required, and who must take it.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a number below 1, a blank text, or a body that stands twice.
    """

    number: int = attrs.field(validator=whole_number(1))
    """Its place in the table, counted from 1."""
    text: str | None = attrs.field(default=None, validator=optional(text))
    """What it is; None where only the number of areas is known."""
    responsible_bodies: tuple[Body, ...] = attrs.field(default=(), validator=tuple_of(one_of(Body), distinct=True))
    """The bodies named beside it: one or several, together; empty where they are not known."""


@attrs.frozen(kw_only=True)
class AreaForImprovement:
    """An area that the partnership should improve; reports have no column of bodies beside it.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a number below 1, or a blank text.
    """

    number: int = attrs.field(validator=whole_number(1))
    """Its place in the list, counted from 1."""
    text: str | None = attrs.field(default=None, validator=optional(text))
    """What it is; None where only the number of areas is known."""


@attrs.frozen(kw_only=True)
class NextSteps:
    """What the outcome block of a report announces and asks for, as it prints it.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a number below 1, or anything but True, False or None for what is asked.
    """

    next_full_inspection_years: int | None = attrs.field(default=None, validator=optional(whole_number(1)))
    """Within about how many years the next full inspection comes."""
    monitoring_inspection_months: int | None = attrs.field(default=None, validator=optional(whole_number(1)))
    """Within about how many months a monitoring inspection comes; None where none is announced."""
    priority_action_plan_required: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Whether a priority action plan (area SEND) is required; None where that was not found."""
    strategic_plan_update_requested: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Whether the partnership is asked to update and publish its strategic plan; None where that was not found."""


@attrs.frozen(kw_only=True)
class AreaSendFindings:
    """The findings of a full inspection under the second framework.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a blank text, or a text that stands twice.
    UnknownCodeError
        For an outcome that is none, a decision of the other framework included.
    InvariantError
        For a number or text that stands twice in a list; for areas for priority action under an outcome that has none.
    """

    outcome: AreaSendOutcome | None = attrs.field(
        default=None,
        converter=attrs.converters.optional(_members.area_send_outcome),
        validator=optional(one_of(AreaSendOutcome)),
    )
    """The outcome; None where it is not known."""
    effective_practice: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """What the partnership is doing that is effective, in order."""
    needs: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """What the partnership needs to do better, in order."""
    areas_for_priority_action: tuple[AreaForPriorityAction, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(AreaForPriorityAction))
    )
    """The areas for priority action, in order; empty where there are none, or where they are not known."""
    areas_for_improvement: tuple[AreaForImprovement, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(AreaForImprovement))
    )
    """The areas for improvement, in order; empty where they are not known."""
    next_steps: NextSteps | None = attrs.field(default=None, validator=optional(one_of(NextSteps)))
    """What the report announces and asks for."""

    def __attrs_post_init__(self) -> None:
        check_numbered("AreaSendFindings.areas_for_priority_action", self.areas_for_priority_action)
        check_numbered("AreaSendFindings.areas_for_improvement", self.areas_for_improvement)
        failings = AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS
        if self.areas_for_priority_action and self.outcome not in {None, failings}:
            reason = f"must be empty: the outcome is {self.outcome}, and only {failings} has areas for priority action"
            raise InvariantError("AreaSendFindings.areas_for_priority_action", reason)
