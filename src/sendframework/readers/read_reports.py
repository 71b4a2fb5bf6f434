"""What came of reading a published report: the record, where each value was found, and what was not understood."""

from __future__ import annotations

import attrs

from sendframework._validators import one_of, optional, text, tuple_of, whole_number
from sendframework.records.full_inspections import FullInspection

__all__ = ["FoundValue", "ReadReport", "ReportProblem"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class FoundValue:
    """One value that was read, where it stands, and how it was got from there.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a blank text, or a page below 1.
    """

    field: str = attrs.field(validator=text)
    """Which value of the record, as a path: ``findings.next_steps.next_full_inspection_years``."""
    value: str = attrs.field(validator=text)
    """The value, in words."""
    page: int | None = attrs.field(default=None, validator=optional(whole_number(1)))
    """The page on which it stands, counted from 1."""
    how: str = attrs.field(validator=text)
    """How it was got: as printed, worked out, chosen between two that disagree."""

    def __str__(self) -> str:
        place = f"page {self.page}, " if self.page else ""
        return f"{self.field}: {self.value} ({place}{self.how})"


@attrs.frozen(kw_only=True)
class ReportProblem:
    """Something that was not found, not understood, or contradicts something else.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a blank text, or a page below 1.
    """

    field: str = attrs.field(validator=text)
    """Which value of the record it concerns, as a path."""
    reason: str = attrs.field(validator=text)
    """What is wrong."""
    page: int | None = attrs.field(default=None, validator=optional(whole_number(1)))
    """The page, counted from 1, where it is of one."""

    def __str__(self) -> str:
        place = f"page {self.page}, " if self.page else ""
        return f"{place}{self.field}: {self.reason}"


@attrs.frozen(kw_only=True)
class ReadReport:
    """What a published report says, as a record.

    What is not in the record was not found: nothing is guessed.  No person's name is kept anywhere.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    source: str = attrs.field(validator=text)
    """The name of the file, as it stands in the provenance of the record."""
    read_as: str = attrs.field(validator=text)
    """How it was read, in words: tagged PDF, PDF, or text; and how many pages."""
    record: FullInspection = attrs.field(validator=one_of(FullInspection))
    """The inspection."""
    found: tuple[FoundValue, ...] = attrs.field(default=(), validator=tuple_of(one_of(FoundValue)))
    """Every value that was read, in the order of the report's parts; the record has them as its provenance too."""
    problems: tuple[ReportProblem, ...] = attrs.field(default=(), validator=tuple_of(one_of(ReportProblem)))
    """Everything not found, not understood, or in contradiction."""
