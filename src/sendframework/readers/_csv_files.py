"""Tables of comma-separated values."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from sendframework.errors import ReadError
from sendframework.readers._sheets import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Book, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.readers._files import Contents

__all__ = ["csv_book"]

_SOME = 3
"""So many of a sign can stand in the text of a line; the tables here have more columns."""
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def __dir__() -> list[str]:
    return __all__


def csv_book(given: Contents) -> Book:
    """The one sheet of a CSV file; UTF-8, or else Windows-1252, which is said.

    Raises
    ------
    ReadError
        For a file that is no text, no CSV, separated by other signs than commas, or larger than such a table can be.
    """
    text, encoding = _decoded(given)
    rows: list[list[object]] = []
    cells = 0
    reader = csv.reader(_lines(given, text), strict=True)
    try:
        for row in reader:
            cells += len(row)
            if len(rows) >= MOST_ROWS or cells > MOST_CELLS:
                reason = f"has more than {MOST_ROWS} rows or {MOST_CELLS} cells, which no such table has"
                raise ReadError(given.file, reason)
            rows.append([*row])
    except csv.Error as error:
        raise ReadError(given.file, f"is no CSV file that can be read: {error}", row=len(rows) + 1) from None
    _check_commas(given, rows)
    return Book(f"CSV file in {encoding}", (Sheet("", rows, {}),))


def _check_commas(given: Contents, rows: list[list[object]]) -> None:
    """Refuse a table with other signs than commas between its values, which would be found to have no headings."""
    lines = [",".join(map(str, row)) for row in rows if row]
    for sign, name in ((";", "semicolons"), ("\t", "tabs")):
        if lines and sum(line.count(sign) > _SOME for line in lines) * 2 > len(lines):
            raise ReadError(given.file, f"has its values separated by {name}; save it as CSV with commas")


def _decoded(given: Contents) -> tuple[str, str]:
    if given.data.startswith(_UTF_16):
        raise ReadError(given.file, "is text in UTF-16; save it as CSV in UTF-8")
    if b"\0" in given.data:
        raise ReadError(given.file, "holds NUL bytes, which no text has; it is damaged, or no CSV file")
    try:
        return given.data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        pass
    try:
        return given.data.decode("cp1252"), "Windows-1252, because it is not UTF-8"
    except UnicodeDecodeError:
        raise ReadError(given.file, "is text in neither UTF-8 nor Windows-1252; save it as CSV in UTF-8") from None


def _lines(given: Contents, text: str) -> Iterator[str]:
    """The lines, none of which can make a row of too many cells."""
    for number, line in enumerate(io.StringIO(text, newline=""), start=1):
        if line.count(",") >= MOST_COLUMNS:
            raise ReadError(given.file, f"has more than {MOST_COLUMNS} columns in line {number}")
        yield line
