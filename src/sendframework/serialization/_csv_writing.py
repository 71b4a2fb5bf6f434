"""Tables as CSV that no spreadsheet takes for formulas."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = ["guarded", "unguarded", "write_table"]


def __dir__() -> list[str]:
    return __all__


# What a spreadsheet may take for a formula, after any number of our own apostrophes: the last four are the same signs
# as East Asian keyboards type them. Taking off one apostrophe is then exactly what putting one on was.
_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def guarded(cell: object) -> str:
    """A cell as text, with an apostrophe in front where a spreadsheet could take it for a formula."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    text = str(cell)
    return f"'{text}" if _FORMULA.match(text) else text


def unguarded(cell: str) -> str:
    """A cell without the apostrophe that `guarded` put in front."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


class _File(NamedTuple):
    """What the csv module asks of a file."""

    write: Callable[[str], object]


def write_table(write: Callable[[str], object], columns: Iterable[str], rows: Iterable[Mapping[str, object]]) -> None:
    """Write a table with every cell in quotes, after the byte order mark by which spreadsheets know UTF-8."""
    write("\ufeff")
    table = csv.writer(_File(write), quoting=csv.QUOTE_ALL)
    table.writerow(columns)
    table.writerows(map(guarded, row.values()) for row in rows)
