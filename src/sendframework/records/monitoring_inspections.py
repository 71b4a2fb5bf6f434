"""Monitoring inspections, which follow widespread and/or systemic failings."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sendframework._validators import one_of, optional, text, tuple_of, whole_number
from sendframework.errors import InvariantError
from sendframework.records import _members
from sendframework.records.visits import ReportedVisit
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.outcomes import MonitoringOutcome

__all__ = ["MonitoringInspection", "PriorityAreaNote"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class PriorityAreaNote:
    """What was found on one area for priority action; it carries no result of its own.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a number below 1, or a blank text.
    """

    number: int = attrs.field(validator=whole_number(1))
    """The number of the area for priority action."""
    note: str | None = attrs.field(default=None, validator=optional(text))
    """What was found; None where it is only known that it was looked at."""


@attrs.frozen(kw_only=True)
class MonitoringInspection(ReportedVisit):
    """The check that effective action has been taken: one overall outcome, and notes on the areas for priority action.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        As `Visit`.
    UnknownCodeError
        For an outcome that is none.
    InvariantError
        For dates that run backwards, or an area for priority action that stands twice.
    """

    kind: ClassVar[str] = "monitoring-inspection"
    """What it is a record of."""
    activity: ClassVar[Activity | None] = Activity.MONITORING_INSPECTION
    """The inspection activity."""

    follows: str | None = attrs.field(default=None, validator=optional(text))
    """The reference of the full inspection that found the failings."""
    outcome: MonitoringOutcome | None = attrs.field(
        default=None,
        converter=attrs.converters.optional(_members.monitoring_outcome),
        validator=optional(one_of(MonitoringOutcome)),
    )
    """The one overall outcome; None where it is not known. The outcome of the full inspection stands beside it."""
    priority_areas: tuple[PriorityAreaNote, ...] = attrs.field(default=(), validator=tuple_of(one_of(PriorityAreaNote)))
    """Notes on the areas for priority action."""

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        numbers = [each.number for each in self.priority_areas]
        if len(set(numbers)) != len(numbers):
            raise InvariantError("MonitoringInspection.priority_areas", "has an area for priority action twice")
