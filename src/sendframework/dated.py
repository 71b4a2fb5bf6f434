"""Values that hold for a time, each with its evidence, and histories of them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Generic, TypeVar

import attrs

from sendframework._validators import check_date, one_of, text, tuple_of
from sendframework.citations import Citation, EvidenceGrade, grade_of
from sendframework.errors import InvariantError, NotInForceError
from sendframework.periods import Period, in_words

__all__ = ["DatedValue", "History"]

T = TypeVar("T")


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class DatedValue(Generic[T]):
    """A value, the period for which it holds, and who says so.

    Raises
    ------
    InvariantError
        Without a citation.
    """

    value: T = attrs.field()
    """The value; anything immutable."""
    period: Period = attrs.field(validator=one_of(Period))
    """The days on which it holds."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1))
    """Where it stands written; at least one."""

    @property
    def grade(self) -> EvidenceGrade:
        """The grade of its weakest part."""
        return grade_of(self.citations)


@attrs.frozen(kw_only=True)
class History(Generic[T]):
    """The values that something has had, oldest first.

    Raises
    ------
    InvariantError
        When two periods share a day, when they are out of order, or when days between them are without a value and
        not declared in ``gaps``.
    """

    of: str = attrs.field(validator=text)
    """What it is the history of, for errors."""
    values: tuple[DatedValue[T], ...] = attrs.field(validator=tuple_of(one_of(DatedValue), least=1))
    """The values, oldest first."""
    gaps: tuple[Period, ...] = attrs.field(default=(), validator=tuple_of(one_of(Period)))
    """Periods between values for which it is known that there was none."""

    def __attrs_post_init__(self) -> None:
        undeclared = set(self.gaps)
        for earlier, later in pairwise(self.values):
            if later.period.start is None or earlier.period.end is None or later.period.overlaps(earlier.period):
                raise InvariantError(f"History of {self.of}", f"{earlier.period} and {later.period} overlap")
            if later.period.start < earlier.period.end:
                raise InvariantError(f"History of {self.of}", f"{later.period} stands after {earlier.period}")
            one = timedelta(days=1)
            if later.period.start - earlier.period.end > one:
                gap = Period(earlier.period.end + one, later.period.start - one)
                if gap not in undeclared:
                    reason = f"has no value for {gap}; give one, or declare the gap"
                    raise InvariantError(f"History of {self.of}", reason)
                undeclared.remove(gap)
        if undeclared:
            gap = min(undeclared, key=str)
            reason = f"declares a gap, {gap}, that does not lie between its values"
            raise InvariantError(f"History of {self.of}", reason)

    @property
    def period(self) -> Period:
        """From the first value's start to the last value's end."""
        return Period(self.values[0].period.start, self.values[-1].period.end)

    def dated_on(self, day: date) -> DatedValue[T]:
        """The value of a day with its period and evidence.

        Raises
        ------
        NotInForceError
            When there is none on that day.
        """
        given = check_date("History.dated_on(day)", day)
        for dated in self.values:
            if given in dated.period:
                return dated
        raise NotInForceError(self.of, in_words(given), ", ".join(str(dated.period) for dated in self.values))

    def value_on(self, day: date) -> T:
        """The value of a day.

        Raises
        ------
        NotInForceError
            When there is none on that day.
        """
        return self.dated_on(day).value
