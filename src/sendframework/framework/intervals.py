"""Counted time between two milestones, with the convention by which it is counted."""

from __future__ import annotations

import attrs

from sendframework._codes import Code
from sendframework._validators import one_of, optional, whole_number
from sendframework.errors import InvariantError

__all__ = ["Certainty", "CountingConvention", "Interval", "IntervalUnit"]


def __dir__() -> list[str]:
    return __all__


class Certainty(Code):
    """How binding a statement is, most binding first; not to be confused with how good the evidence for it is."""

    EXACT = "exact"
    """Law: the day is the day."""
    USUAL = "usual"
    """The handbook or its practice: what is meant to happen."""
    APPROXIMATE = "approximate"
    """Said with "about": a target that real events often miss."""

    @property
    def looseness(self) -> int:
        """0 for the most binding, counting up; for comparing certainties."""
        return list(type(self)).index(self)


class IntervalUnit(Code):
    """What is counted."""

    WORKING_DAYS = "working-days"
    """Monday to Friday without bank holidays in England."""
    DAYS = "days"
    """Calendar days."""
    WEEKS = "weeks"
    """Seven calendar days each."""
    MONTHS = "months"
    """Calendar months; where the month is too short, its last day."""
    YEARS = "years"
    """Calendar years; 29 February becomes 28 February."""


class CountingConvention(Code):
    """Whether the day from which time runs is itself counted."""

    TRIGGER_DAY_IS_DAY_0 = "trigger-day-is-day-0"
    """The next day is day 1: "10 working days' notice"."""
    TRIGGER_DAY_IS_DAY_1 = "trigger-day-is-day-1"
    """The day itself is day 1: "on site for 5 working days"."""


@attrs.frozen(kw_only=True)
class Interval:
    """A number of units, or a range of them, counted by a convention.

    With neither ``count`` nor a range it says that the later event is known to happen and that no source says when.

    Raises
    ------
    InvariantError
        For half a range, a range that runs backwards, or a count outside its range.
    InvalidTypeError, InvalidValueError
        For a field of the wrong type or a negative number.
    """

    count: int | None = attrs.field(validator=optional(whole_number(0)))
    """The number of units that gives the target, or None where only a range, or nothing, is known."""
    unit: IntervalUnit = attrs.field(validator=one_of(IntervalUnit))
    """What is counted."""
    certainty: Certainty = attrs.field(validator=one_of(Certainty))
    """How binding it is."""
    convention: CountingConvention = attrs.field(
        default=CountingConvention.TRIGGER_DAY_IS_DAY_0, validator=one_of(CountingConvention)
    )
    """Whether the day from which time runs is itself counted."""
    least: int | None = attrs.field(default=None, validator=optional(whole_number(0)))
    """The fewest units, where a range is known."""
    most: int | None = attrs.field(default=None, validator=optional(whole_number(0)))
    """The most units, where a range is known."""
    steps: int | None = attrs.field(init=False, eq=False, repr=False)
    """How many units lie after the trigger day for the target."""
    range_steps: tuple[int, int] | None = attrs.field(init=False, eq=False, repr=False)
    """How many units lie after the trigger day at least and at most, where a range is known."""

    def __attrs_post_init__(self) -> None:
        if (self.least is None) != (self.most is None):
            raise InvariantError("Interval", "needs both least and most, or neither")
        if self.least is not None and self.most is not None:
            if self.most < self.least:
                raise InvariantError("Interval", f"has a most of {self.most} below its least of {self.least}")
            if self.count is not None and not self.least <= self.count <= self.most:
                raise InvariantError("Interval", f"has a count of {self.count} outside {self.least} to {self.most}")
        first = 0 if self.convention is CountingConvention.TRIGGER_DAY_IS_DAY_0 else 1
        if any(number is not None and number < first for number in (self.count, self.least)):
            raise InvariantError("Interval", "cannot count 0 where the trigger day is day 1")
        counted = (IntervalUnit.DAYS, IntervalUnit.WORKING_DAYS)
        if first == 1 and self.unit not in counted:
            raise InvariantError("Interval", f"cannot count {self.unit.words} with the trigger day as day 1; use days")
        object.__setattr__(self, "steps", None if self.count is None else self.count - first)
        bounds = None if self.least is None or self.most is None else (self.least - first, self.most - first)
        object.__setattr__(self, "range_steps", bounds)

    def __str__(self) -> str:
        if self.count is None and self.least is None:
            return "no published number of days"
        words = self.unit.words
        spread = f"{self.least} to {self.most}"
        if self.count is None:
            return f"{spread} {words}"
        amount = f"{self.count} {words[:-1] if self.count == 1 else words}"
        return amount if self.least is None else f"{amount} ({spread})"
