"""What has been and what comes next in one area."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from sendframework._validators import one_of, strict_date, tuple_of
from sendframework.areas.local_area import LocalArea
from sendframework.periods import in_words
from sendframework.programme._telling import named
from sendframework.programme.expectations import Expectation
from sendframework.programme.outlook_notes import OutlookNote
from sendframework.programme.standings import InspectionStatus, Standing
from sendframework.records.record import Record
from sendframework.vocabulary.frameworks import FrameworkCode

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["AreaOutlook"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class AreaOutlook:
    """One area on the day of an outlook: its history, how it stands, and what is to be expected.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type.
    """

    area: LocalArea = attrs.field(validator=one_of(LocalArea), repr=str)
    """The area, in one version of it."""
    on: date = attrs.field(validator=strict_date)
    """The day of the outlook."""
    history: tuple[Record, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(Record)), repr=lambda history: f"({len(history)} records)"
    )
    """Its records up to that day, oldest first, those without a date last; records of one inspection taken together."""
    standings: tuple[Standing, ...] = attrs.field(default=(), validator=tuple_of(one_of(Standing)))
    """How it stands under each framework that has begun, and in whose time it existed."""
    expectations: tuple[Expectation, ...] = attrs.field(default=(), validator=tuple_of(one_of(Expectation)))
    """What was and is to be expected, by date; what has come and what is no longer expected included."""
    obligations: tuple[Expectation, ...] = attrs.field(default=(), validator=tuple_of(one_of(Expectation)))
    """What was under way in the areas whose place it took: obligations, and no outcomes; each names its predecessor."""
    notes: tuple[OutlookNote, ...] = attrs.field(default=(), validator=tuple_of(one_of(OutlookNote)))
    """What a reader should know."""

    @property
    def status(self) -> InspectionStatus:
        """Whether it has had a full inspection under any framework; never, only where that is said of each of them."""
        held = {standing.status for standing in self.standings}
        if InspectionStatus.INSPECTED in held:
            return InspectionStatus.INSPECTED
        if held == {InspectionStatus.NEVER_INSPECTED}:
            return InspectionStatus.NEVER_INSPECTED
        return InspectionStatus.NO_RECORD_SUPPLIED

    def under(self, framework: FrameworkCode | str) -> Standing | None:
        """How it stands under one framework; None where that had not begun, or the area did not exist in its time.

        Raises
        ------
        UnknownCodeError
            For a framework that is none.
        """
        wanted = FrameworkCode(framework)
        return next((standing for standing in self.standings if standing.framework is wanted), None)

    @property
    def to_come(self) -> tuple[Expectation, ...]:
        """What is still to come, obligations included, by date; what has none stands last."""
        return tuple(each for each in in_order((*self.expectations, *self.obligations)) if each.is_open)

    def expected(self, milestone: str) -> tuple[Expectation, ...]:
        """Its own expectations of one id, oldest first: ``next-full-inspection-expected``."""
        return tuple(each for each in self.expectations if each.id == milestone)

    def explain(self) -> str:
        """The area in words: how it stands, what is to come and why, and the notes."""
        lines = [f"{named(self.area)} on {in_words(self.on)}", *map(str, self.standings)]
        for each in self.to_come:
            lines += ["", each.explain()]
        return "\n".join((*lines, *(("", *map(str, self.notes)) if self.notes else ())))

    def __str__(self) -> str:
        lines = [f"{named(self.area)} on {in_words(self.on)}", *map(str, self.standings)]
        lines += [str(each) for each in self.to_come]
        return "\n".join((*lines, *map(str, self.notes)))


def in_order(expectations: tuple[Expectation, ...]) -> Iterator[Expectation]:
    """Expectations by their first day, those without one last."""

    def place(each: Expectation) -> tuple[date, date, str, str]:
        days = each.days
        first = None if days is None else days.start
        begun = None if each.follows is None else each.follows.first_day
        return (each.target or first or date.max, begun or date.max, each.id, each.area.code)

    return iter(sorted(expectations, key=place))
