"""The interim visits of 2020 and 2021, whose areas stay anonymous."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from sendframework._validators import one_of, optional, text
from sendframework.errors import InvariantError
from sendframework.periods import PartialDate, Period
from sendframework.records._hearing import hearings
from sendframework.records.participation import Participation
from sendframework.records.record import Record
from sendframework.vocabulary.activities import Activity

if TYPE_CHECKING:
    from datetime import date

__all__ = ["InterimVisit"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class InterimVisit(Record):
    """A voluntary visit that was no inspection: no area, no judgement, no letter.

    The areas were promised that they remain anonymous, so there is no field for one. Choose a reference that says
    nothing, and keep the area out of notes.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        As `Record`, and for a blank or missing reference.
    InvariantError
        For a period without any bound; for a group that was heard and not heard by one method.
    """

    kind: ClassVar[str] = "interim-visit"
    """What it is a record of."""
    activity: ClassVar[Activity | None] = Activity.INTERIM_VISIT
    """The inspection activity."""

    reference: str = attrs.field(validator=text)
    """An opaque reference, which says nothing about the area."""
    visited: Period | PartialDate | None = attrs.field(default=None, validator=optional(one_of(Period, PartialDate)))
    """When, as exactly as it may be known."""
    participation: tuple[Participation, ...] = attrs.field(default=(), validator=hearings)
    """Who was heard, and who is known not to have been."""

    def __attrs_post_init__(self) -> None:
        if isinstance(self.visited, Period) and self.visited.start is None and self.visited.end is None:
            raise InvariantError("InterimVisit.visited", "has no bound at all; leave it out while nothing is known")

    @property
    def first_day(self) -> date | None:
        """The first day that the visit can have had."""
        if isinstance(self.visited, PartialDate):
            return self.visited.earliest
        return None if self.visited is None else self.visited.start or self.visited.end
