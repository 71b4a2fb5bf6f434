"""The outlook over a set of areas on a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, overload

import attrs

from sendframework import _tables
from sendframework._validators import one_of, optional, strict_date, tuple_of, whole_number
from sendframework.errors import AmbiguousAreaError, UnknownCodeError
from sendframework.periods import in_words
from sendframework.programme import _rows
from sendframework.programme._telling import named
from sendframework.programme.area_outlooks import AreaOutlook, in_order
from sendframework.programme.outlook_notes import OutlookNote
from sendframework.programme.standings import InspectionStatus
from sendframework.workdays import WorkingDayCalendar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.programme.expectations import Expectation

__all__ = ["Outlook"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Outlook:
    """What has been and what comes next in several areas, as records up to one day show it.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or months below 0.
    """

    on: date = attrs.field(validator=strict_date)
    """The day: nothing after it was looked at."""
    records_complete_to: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day up to which all records were said to have been supplied; None where nobody said so."""
    soon_months: int = attrs.field(validator=whole_number(0))
    """How many months before its first day something is called soon."""
    calendar: WorkingDayCalendar = attrs.field(validator=one_of(WorkingDayCalendar), repr=str)
    """The calendar in which working days were counted."""
    areas: tuple[AreaOutlook, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(AreaOutlook)), repr=lambda areas: f"({len(areas)} areas)"
    )
    """The areas, by name."""
    supplied: int = attrs.field(default=0, validator=whole_number(0))
    """How many records were supplied, those in case files one by one; `notes` say what became of those left out."""
    notes: tuple[OutlookNote, ...] = attrs.field(default=(), validator=tuple_of(one_of(OutlookNote)))
    """What a reader should know about the whole."""

    def __iter__(self) -> Iterator[AreaOutlook]:
        return iter(self.areas)

    def __len__(self) -> int:
        return len(self.areas)

    @overload
    def __getitem__(self, area: str) -> AreaOutlook: ...
    @overload
    def __getitem__(self, area: int) -> AreaOutlook: ...
    def __getitem__(self, area: str | int) -> AreaOutlook:
        """One area, by its code or name, or by its place.

        Raises
        ------
        UnknownCodeError
            When none has that code or name; says which names are near.
        AmbiguousAreaError
            When several have that name; a code tells them apart.
        IndexError
            For a place that there is not.
        """
        if isinstance(area, int):
            return self.areas[area]
        found = self._called(str(area))
        if len(found) > 1:
            raise AmbiguousAreaError(area, tuple(named(held.area) for held in found), "a code settles it")
        if not found:
            names = (name for held in self.areas for name in (held.area.name, held.area.code))
            raise UnknownCodeError("area of this outlook", area, tuple(dict.fromkeys(names)))
        return found[0]

    def __contains__(self, area: object) -> bool:
        return bool(self._called(area)) if isinstance(area, str) else area in self.areas

    def _called(self, words: str) -> list[AreaOutlook]:
        """The areas of a code or, whatever its case, of a name."""
        name = words.casefold()
        by_code = [held for held in self.areas if held.area.code == words]
        return by_code or [held for held in self.areas if held.area.name.casefold() == name]

    @property
    def to_come(self) -> tuple[Expectation, ...]:
        """What is still to come in all areas, obligations included, by date; what has none stands last."""
        return tuple(in_order(tuple(each for area in self.areas for each in area.to_come)))

    def with_status(self, status: InspectionStatus | str) -> tuple[AreaOutlook, ...]:
        """The areas of one status: ``no-record-supplied`` and ``never-inspected`` are different things.

        Raises
        ------
        UnknownCodeError
            For a status that is none.
        """
        wanted = InspectionStatus(status)
        return tuple(area for area in self.areas if area.status is wanted)

    def rows(self) -> list[dict[str, str | bool | None]]:
        """One flat row for each expectation and obligation, and one for an area that has none: for data frames.

        Every row has the same keys; a day is ``YYYY-MM-DD``, a code its value, and what is not known None.
        """
        return [row for area in self.areas for row in _rows.rows(area)]

    def __str__(self) -> str:
        lines = [self.title, "", _tables.text(_rows.HEADINGS, _rows.table(self.areas))]
        if self.notes:
            lines += ["", "Notes:", *(f"- {note}" for note in self.notes)]
        return "\n".join(lines)

    @property
    def title(self) -> str:
        """What it is, in words, with what was claimed of its records."""
        claim = (
            "" if self.records_complete_to is None else f", records complete to {in_words(self.records_complete_to)}"
        )
        return f"Outlook on {in_words(self.on)}{claim}"

    def _repr_html_(self) -> str:
        return _tables.html(_rows.HEADINGS, _rows.table(self.areas), caption=self.title)
