"""How an area stands under one framework: inspected or not, and with which outcome."""

from __future__ import annotations

from datetime import date

import attrs

from sendframework._codes import Code
from sendframework._validators import one_of, optional, strict_date
from sendframework.errors import InvariantError
from sendframework.periods import in_words
from sendframework.programme._telling import outcome_name, told
from sendframework.records.full_inspections import FullInspection
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.revisits import Revisit
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.outcomes import (
    AreaSendOutcome,
    MonitoringOutcome,
    RevisitOutcome,
    WrittenStatementDecision,
)

__all__ = ["InspectionStatus", "Standing"]


def __dir__() -> list[str]:
    return __all__


class InspectionStatus(Code):
    """Whether an area has had a full inspection, as far as the records supplied can tell."""

    INSPECTED = "inspected"
    """A record of a full inspection was supplied."""
    NEVER_INSPECTED = "never-inspected"
    """There is no record of one, and all records up to a day are said to have been supplied."""
    NO_RECORD_SUPPLIED = "no-record-supplied"
    """There is no record of one, and nobody has said that all were supplied: nothing is known."""


def _told(record: FullInspection | None) -> str:
    return "None" if record is None else told(record)


@attrs.frozen(kw_only=True)
class Standing:
    """How an area stands under one framework on the day of an outlook.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type.
    InvariantError
        For an outcome without the inspection that had it, or an inspection of an area that is not inspected.
    """

    framework: FrameworkCode = attrs.field(validator=one_of(FrameworkCode), repr=str)
    """The framework."""
    status: InspectionStatus = attrs.field(validator=one_of(InspectionStatus), repr=str)
    """Whether there was a full inspection under it."""
    known_to: date | None = attrs.field(default=None, validator=optional(strict_date))
    """For an area never inspected: the day up to which that is known."""
    inspection: FullInspection | None = attrs.field(
        default=None, validator=optional(one_of(FullInspection)), repr=_told
    )
    """The last full inspection whose outcome is known."""
    outcome: AreaSendOutcome | WrittenStatementDecision | None = attrs.field(
        default=None, validator=optional(one_of(AreaSendOutcome, WrittenStatementDecision)), repr=str
    )
    """Its outcome."""
    next_step: Revisit | MonitoringInspection | None = attrs.field(
        default=None, validator=optional(one_of(Revisit, MonitoringInspection)), repr=False
    )
    """The last re-visit or monitoring inspection that followed it."""
    next_step_outcome: RevisitOutcome | MonitoringOutcome | None = attrs.field(
        default=None, validator=optional(one_of(RevisitOutcome, MonitoringOutcome)), repr=str
    )
    """What that came to; the outcome of the full inspection stands beside it."""
    awaiting: FullInspection | None = attrs.field(default=None, validator=optional(one_of(FullInspection)), repr=_told)
    """A later full inspection whose outcome is not known."""

    def __attrs_post_init__(self) -> None:
        where = f"Standing under {self.framework}"
        if (self.inspection is None) != (self.outcome is None):
            raise InvariantError(where, "needs both inspection and outcome, or neither")
        inspected = self.inspection is not None or self.awaiting is not None
        if inspected != (self.status is InspectionStatus.INSPECTED):
            raise InvariantError(where, f"is {self.status}, which does not fit its inspections")
        if (self.known_to is not None) != (self.status is InspectionStatus.NEVER_INSPECTED):
            raise InvariantError(where, "needs the day up to which it is known exactly where it was never inspected")

    def __str__(self) -> str:
        words = f"{self.framework}: "
        if self.inspection is not None and self.outcome is not None:
            words += f"{outcome_name(self.outcome)}, {told(self.inspection)}"
            if self.next_step is not None:
                came = "outcome not known" if self.next_step_outcome is None else outcome_name(self.next_step_outcome)
                words += f"; {came}, {told(self.next_step)}"
            return words if self.awaiting is None else f"{words}; outcome not known of the {told(self.awaiting)}"
        if self.awaiting is not None:
            return f"{words}outcome not known, {told(self.awaiting)}"
        if self.known_to is not None:
            return f"{words}not inspected up to {in_words(self.known_to)}"
        return f"{words}no record supplied"
