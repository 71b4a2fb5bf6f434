"""The cells of a CSV text; Python's own reader refuses long cells, unless a limit is changed for the whole process."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendframework.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["records_of_csv"]


def __dir__() -> list[str]:
    return __all__


# A cell, with or without quotes, and what ends it.
_CELL = re.compile(r'(?:"((?:[^"]|"")*+)"|([^",\r\n]*+))(,|\r\n|\n|\r|\Z)')


def _table(name: str, text: str) -> Iterator[tuple[int, list[str]]]:
    """Every row that is not empty, with its number."""
    place, number, cells = 0, 1, list[str]()
    while place < len(text):
        found = _CELL.match(text, place)
        if found is None:
            raise ReadError(name, f"has a quote that does not belong, in column {len(cells) + 1}", row=number)
        quoted, plain, end = found.groups()
        cells.append(plain if quoted is None else quoted.replace('""', '"'))
        place = found.end()
        if end == ",":
            if place == len(text):
                cells.append("")
            else:
                continue
        if cells != [""]:
            yield number, cells
        number, cells = number + 1, []


def records_of_csv(name: str, text: str) -> Iterator[tuple[int, dict[str, str]]]:
    """Every row below the names of the columns, by those names, with its number; no row of blank cells only.

    Raises
    ------
    ReadError
        Without names, for a name that stands twice, a row with more or fewer cells, or a quote that does not belong.
    """
    table = _table(name, text)
    _, columns = next(table, (1, []))
    if not columns:
        raise ReadError(name, "is empty; the names of the columns must stand in the first row")
    twice = [column for column in dict.fromkeys(columns) if columns.count(column) > 1]
    if twice:
        raise ReadError(name, f"has the column {twice[0]!r} more than once", row=1)
    for number, cells in table:
        if not any(map(str.strip, cells)):  # spreadsheets keep rows that were emptied
            continue
        if len(cells) != len(columns):
            reason = f"has {len(cells)} cells, and the first row has {len(columns)}"
            raise ReadError(name, reason, row=number)
        yield number, dict(zip(columns, cells, strict=True))
