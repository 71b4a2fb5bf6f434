"""What came of reading a table: the records, and everything in it that was not understood."""

from __future__ import annotations

from datetime import date

import attrs

from sendframework._showing import shown
from sendframework._validators import one_of, optional, strict_date, text, tuple_of, whole_number
from sendframework.records.case_files import CaseFile
from sendframework.records.full_inspections import FullInspection
from sendframework.records.revisits import Revisit

__all__ = ["NotUnderstood", "Reading"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class NotUnderstood:
    """A cell, or a whole column, of which nothing was made, and why.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a blank text, or a number that is too low.
    """

    sheet: str | None = attrs.field(default=None, validator=optional(text))
    """The sheet; None for a file that has none."""
    row: int = attrs.field(validator=whole_number(1))
    """The row, counted from 1; for a whole column, that of the headings."""
    column: str = attrs.field(validator=text)
    """The column in letters: ``E``."""
    heading: str | None = attrs.field(default=None, validator=optional(text))
    """Its heading as printed; None where it has none."""
    value: str = attrs.field(validator=one_of(str))
    """The cell as it stands, as text; for a whole column, the first of its cells that holds something."""
    reason: str = attrs.field(validator=text)
    """Why nothing was made of it."""
    cells: int = attrs.field(default=1, validator=whole_number(0))
    """How many cells of the table it stands for: 1, those of a column, or 0 for a note outside the table."""

    def __str__(self) -> str:
        sheet = f"sheet {self.sheet}, " if self.sheet else ""
        heading = f" ({self.heading})" if self.heading else ""
        return f"{sheet}row {self.row}, column {self.column}{heading}: {self.reason} (got {shown(self.value)})"


@attrs.frozen(kw_only=True)
class Reading:
    """What a table of inspections says, as records, and what in it was not understood.

    Every cell of the table that holds something is either counted in `understood` or stands in `not_understood`; the
    headings are part of the table.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    source: str = attrs.field(validator=text)
    """The name of the file, as it stands in the provenance of every record."""
    read_as: str = attrs.field(validator=text)
    """How it was read, in words: the sort of file, the sheet, the row of the headings."""
    records: tuple[FullInspection | Revisit, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(FullInspection, Revisit))
    )
    """The inspections and re-visits in the order of the table, each re-visit after what it follows."""
    not_understood: tuple[NotUnderstood, ...] = attrs.field(default=(), validator=tuple_of(one_of(NotUnderstood)))
    """Everything of which nothing was made, in the order of the table."""
    understood: int = attrs.field(default=0, validator=whole_number(0))
    """How many cells of the table were understood."""
    prose: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text))
    """The texts above and below the table, and the notes, as printed."""
    complete_to: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day up to which the title says that it tells what happened; None where no title says so."""

    @property
    def full_inspections(self) -> tuple[FullInspection, ...]:
        """The full inspections."""
        return tuple(each for each in self.records if isinstance(each, FullInspection))

    @property
    def revisits(self) -> tuple[Revisit, ...]:
        """The re-visits."""
        return tuple(each for each in self.records if isinstance(each, Revisit))

    def case_files(self) -> tuple[CaseFile, ...]:
        """A file for each area, in the order of the table."""
        areas = {each.area.code: each.area for each in self.records}
        return tuple(
            CaseFile(
                area=area,
                full_inspections=tuple(each for each in self.full_inspections if each.area.code == code),
                revisits=tuple(each for each in self.revisits if each.area.code == code),
            )
            for code, area in areas.items()
        )
