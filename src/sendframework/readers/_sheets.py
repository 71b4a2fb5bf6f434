"""A sheet as rows of values, whatever file it stood in."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

__all__ = ["MOST_CELLS", "MOST_COLUMNS", "MOST_ROWS", "Book", "Sheet", "column_letters", "is_blank", "printed"]

MOST_ROWS = 10_000
"""Rows of a sheet, counted to the last that holds something; the table of every area has 154, and each costs time."""
MOST_COLUMNS = 1_000
"""Columns of a sheet, counted to the last that holds something."""
MOST_CELLS = 1_000_000
"""Cells of the square that a sheet fills."""


def __dir__() -> list[str]:
    return __all__


class Sheet(NamedTuple):
    """One sheet."""

    name: str
    """Its name; empty for a file that has no sheets."""
    rows: list[list[object]]
    """Its rows from the first, each with its cells from the first."""
    links: dict[tuple[int, int], str]
    """Addresses to which cells lead, by row and column counted from 0."""


class Book(NamedTuple):
    """Every sheet of a file, and what sort of file it was."""

    kind: str
    """In words, for the reading: ``ODS workbook``."""
    sheets: tuple[Sheet, ...]
    """The sheets in their order."""


def column_letters(index: int) -> str:
    """A column as programs name it, from its place counted from 0: A, B … Z, AA."""
    letters = ""
    while index >= 0:
        index, place = divmod(index, 26)
        letters, index = chr(ord("A") + place) + letters, index - 1
    return letters


def is_blank(value: object) -> bool:
    """Whether a cell holds nothing."""
    return value is None or (isinstance(value, str) and not value.strip())


def printed(value: object) -> str:
    """A cell as text."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value == datetime.combine(value, datetime.min.time()) else str(value)
    if isinstance(value, float) and value.is_integer():
        return f"{value:.0f}"
    return str(value) if isinstance(value, (str, int, float, bool, date, timedelta)) else repr(value)
