"""A bank or public holiday: its date, its name, the law that makes it one, and how sure that is."""

from __future__ import annotations

from datetime import date

import attrs

from sendframework._codes import Code
from sendframework._validators import one_of, optional, strict_date, text, tuple_of
from sendframework.citations import Citation, EvidenceGrade, grade_of
from sendframework.errors import InvariantError

__all__ = ["BankHoliday", "HolidayBasis", "HolidayStatus"]


def __dir__() -> list[str]:
    return __all__


class HolidayBasis(Code):
    """What makes a day a holiday in England."""

    COMMON_LAW = "common-law"
    """Christmas Day and Good Friday: holidays, but not bank holidays under the Act of 1971."""
    SCHEDULE_1 = "schedule-1"
    """Named in Schedule 1 to the Banking and Financial Dealings Act 1971."""
    PROCLAMATION_MOVED = "proclamation-moved"
    """Appointed by proclamation in place of a day named in Schedule 1: section 1(2) of the Act."""
    PROCLAMATION = "proclamation"
    """Appointed by proclamation as a special day: section 1(3) of the Act."""


class HolidayStatus(Code):
    """How sure it is that the day is a holiday, surest first."""

    IN_FORCE = "in-force"
    """Made by law."""
    EXPECTED = "expected"
    """Printed in the official list, but it needs a proclamation that was not seen."""
    PROJECTED = "projected"
    """Computed from the rules for a year that the official list does not print yet."""


@attrs.frozen(kw_only=True)
class BankHoliday:
    """One bank or public holiday in England.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank name.
    InvariantError
        Without a citation, or for a day that replaces itself.
    """

    on: date = attrs.field(validator=strict_date)
    """The day."""
    name: str = attrs.field(validator=text)
    """Its name as the official list prints it; a substitute day has the name of the holiday it stands for."""
    replaces: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day that it stands for: a weekend day, or the day from which it was moved; None for a day of its own."""
    basis: HolidayBasis = attrs.field(validator=one_of(HolidayBasis))
    """What makes it a holiday."""
    status: HolidayStatus = attrs.field(validator=one_of(HolidayStatus))
    """How sure it is."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1))
    """Where its date, its name and its basis stand written; at least one."""

    def __attrs_post_init__(self) -> None:
        if self.replaces == self.on:
            raise InvariantError("BankHoliday.replaces", f"must be another day than {self.on}, or None")

    @property
    def grade(self) -> EvidenceGrade:
        """The grade of the evidence for its weakest part."""
        return grade_of(self.citations)
