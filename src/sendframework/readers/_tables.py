"""The table of a sheet: its headings, wherever they stand, and its rows, every cell of which is accounted for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from sendframework._showing import nearest, shown
from sendframework.errors import ReadError
from sendframework.readers._scanning import hyperlink
from sendframework.readers._sheets import Sheet, column_letters, is_blank, printed
from sendframework.readers._values import UnclearError, address, normal, plain
from sendframework.readers.readings import NotUnderstood

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sendframework.readers._sheets import Book

__all__ = ["Column", "Row", "Table", "find_table"]

T = TypeVar("T")

_MOST_ABOVE = 200
"""Rows of a sheet in which the headings are looked for."""
_INDEX_HEADINGS = frozenset({"", "x", "unnamed", "index", "row names", "rownames"})
"""What exports put above a column that counts the rows, in the form in which headings are compared."""


def __dir__() -> list[str]:
    return __all__


class Column(NamedTuple):
    """A column that a table must have."""

    id: str
    """Our id of it."""
    heading: str
    """Its heading as published, or as a user says."""


class Table(NamedTuple):
    """Where a table stands."""

    file: str
    """The file, for errors."""
    sheet: Sheet
    """The sheet."""
    top: int
    """The row of its headings, counted from 0."""
    places: dict[str, int]
    """The columns by their ids, counted from 0."""
    useless: dict[int, str] = {}  # noqa: RUF012  # never changed
    """Columns that are known and hold nothing that can be used, with the reason."""

    def rows(self) -> Iterator[Row]:
        """The rows below the headings that hold something, but for texts after the last row of the table."""
        return (Row(self, at) for at in self.span()[1:] if _filled(self.sheet.rows[at]))

    def span(self) -> range:
        """The rows from that of the headings to the last that holds more than one cell; below it stand texts."""
        rows = range(self.top, len(self.sheet.rows))
        return range(self.top, max(at for at in rows if at == self.top or _filled(self.sheet.rows[at]) > 1) + 1)

    def link(self, row: int, column: int) -> str | None:
        """The address to which a cell leads: by a link, by its formula as text, or printed in it."""
        cells = self.sheet.rows[row]
        words = plain(cells[column]) if column < len(cells) else ""
        return self.sheet.links.get((row, column)) or hyperlink(words) or (words if "://" in words else None)

    def without_lost_links(self, name: str) -> Table:
        """The same, without a column of links of which the file has kept the words alone."""
        column = self.places.get(name)
        filled = [row.at for row in self.rows() if row.fills(name)]
        if column is None or not filled or any(self.link(at, column) for at in filled):
            return self
        reason = "a column of links, of which the file has kept the words and not the addresses"
        places = {key: place for key, place in self.places.items() if key != name}
        return self._replace(places=places, useless={column: reason})

    def heading(self, column: int) -> str | None:
        """The heading of a column as printed."""
        row = self.sheet.rows[self.top]
        return printed(row[column]).strip() or None if column < len(row) else None

    def describe(self) -> str:
        """The sheet and the row of the headings, in words."""
        sheet = f"sheet {self.sheet.name}, " if self.sheet.name else ""
        return f"{sheet}headings in row {self.top + 1}"

    def not_understood(self, row: int, column: int, value: object, reason: str, cells: int = 1) -> NotUnderstood:
        """An entry for a cell, or for a column."""
        return NotUnderstood(
            sheet=self.sheet.name or None,
            row=row + 1,
            column=column_letters(column),
            heading=self.heading(column),
            value=printed(value),
            reason=reason,
            cells=cells,
        )

    def other_columns(self) -> tuple[int, list[NotUnderstood]]:
        """The columns that no reader knows, once each; with the number of cells in a column that counts the rows."""
        known = set(self.places.values())
        rows = [row.at for row in self.rows()]
        understood, listed = 0, []
        for column in range(max((len(self.sheet.rows[at]) for at in (self.top, *rows)), default=0)):
            if column in known:
                continue
            cells = [(at, self.sheet.rows[at][column]) for at in (self.top, *rows) if column < len(self.sheet.rows[at])]
            filled = [(at, value) for at, value in cells if not is_blank(value)]
            if not filled:
                continue
            if self._counts_rows(column, rows):
                understood += len(filled)
                continue
            value = next((value for at, value in filled if at != self.top), filled[0][1])
            reason = self.useless.get(column, "a column of which nothing is known here")
            listed.append(self.not_understood(self.top, column, value, reason, len(filled)))
        return understood, listed

    def _counts_rows(self, column: int, rows: list[int]) -> bool:
        """Whether a column is the index that an export writes: whole numbers in a row, from 0 or 1."""
        if normal(self.heading(column) or "") not in _INDEX_HEADINGS:
            return False
        within = [self.sheet.rows[at][column : column + 1] for at in rows]
        numbers = [printed(cells[0]).strip() if cells else "" for cells in within]
        return bool(numbers) and any(
            numbers == [str(number) for number in range(first, first + len(numbers))] for first in (0, 1)
        )


class Row:
    """One row: each cell is taken, or listed with a reason."""

    __slots__ = ("_listed", "_taken", "_values", "at", "table")

    def __init__(self, table: Table, at: int) -> None:
        cells = table.sheet.rows[at]
        self.table = table
        self.at = at
        self._values = {
            name: cells[column]
            for name, column in table.places.items()
            if column < len(cells) and not is_blank(cells[column])
        }
        self._taken: set[str] = set()
        self._listed: dict[str, str] = {}

    def take(self, name: str, read: Callable[[object], T]) -> T | None:
        """What a cell says; None where it is blank, not applicable, or not understood, which is listed."""
        if name not in self._values:
            return None
        self._taken.add(name)
        if plain(self._values[name]) in {"NA", "N/A"}:  # as exports write what does not apply
            return None
        try:
            return read(self._values[name])
        except UnclearError as reason:
            self.refuse(str(reason), name)
            return None

    def take_link(self, name: str) -> str | None:
        """The address to which a cell leads; None where the file has only its words."""
        if name not in self._values:
            return None
        link = self.table.link(self.at, self.table.places[name])
        return self.take(name, lambda _: address(link or ""))

    def refuse(self, reason: str, *names: str) -> None:
        """List cells, even those that were taken before, but for blank ones; a first reason stays."""
        for name in names:
            if name in self._values:
                self._listed.setdefault(name, reason)

    def refuse_all(self, reason: str) -> None:
        """List every cell that is not listed yet."""
        self.refuse(reason, *(name for name in self._values if name not in self._listed))

    def has(self, name: str) -> bool:
        """Whether a cell holds something that was understood."""
        return name in self._taken and name not in self._listed

    def fills(self, name: str) -> bool:
        """Whether a cell holds anything."""
        return name in self._values

    def where(self, name: str) -> str:
        """Where a cell stands, for provenance."""
        sheet = f"sheet {self.table.sheet.name}, " if self.table.sheet.name else ""
        return f"{sheet}row {self.at + 1}, column {column_letters(self.table.places[name])}"

    def account(self) -> tuple[int, list[NotUnderstood]]:
        """How many cells were understood, and those that were not."""
        self.refuse("was not looked at", *(name for name in self._values if name not in self._taken))
        listed = [
            self.table.not_understood(self.at, self.table.places[name], value, self._listed[name])
            for name, value in self._values.items()
            if name in self._listed
        ]
        return len(self._values) - len(listed), listed


def _filled(row: list[object]) -> int:
    return sum(not is_blank(value) for value in row)


def find_table(file: str, book: Book, columns: tuple[Column, ...], *, what: str) -> Table:
    """The one table of a file that has some columns, in any order and below anything.

    Raises
    ------
    ReadError
        When no sheet has their headings, when two have, and when a heading is missing or stands twice.
    """
    wanted = {normal(column.heading): column.id for column in columns}
    best: dict[int, list[tuple[Sheet, int]]] = {}
    for sheet in book.sheets:
        met = [
            len(wanted.keys() & {normal(each) for each in row if isinstance(each, str)})
            for row in sheet.rows[:_MOST_ABOVE]
        ]
        most = max(met, default=0)
        best.setdefault(most, []).append((sheet, met.index(most) if met else 0))
    most = max(best, default=0)
    if not most or most * 2 < len(columns):
        raise ReadError(file, f"{what} was not found: no row holds its headings, such as {columns[0].heading!r}")
    if len(best[most]) > 1:
        names = ", ".join(sheet.name for sheet, _ in best[most])
        raise ReadError(file, f"{what} was found in more than one sheet ({names}); keep one of them in the file")
    sheet, top = best[most][0]
    return Table(file, sheet, top, _placed(file, sheet, top, wanted, columns))


def _placed(
    file: str, sheet: Sheet, top: int, wanted: Mapping[str, str], columns: tuple[Column, ...]
) -> dict[str, int]:
    places: dict[str, int] = {}
    found = [printed(value).strip() for value in sheet.rows[top] if not is_blank(value)]
    for place, value in enumerate(sheet.rows[top]):
        name = None if is_blank(value) else wanted.get(normal(value))
        if name is None:
            continue
        if name in places:
            both = f"{column_letters(places[name])} and {column_letters(place)}"
            raise ReadError(file, f"column {printed(value)!r} stands twice, in {both}", sheet.name, top + 1)
        places[name] = place
    missing = [column.heading for column in columns if column.id not in places]
    if missing:
        near = nearest(missing[0], found, most=1)
        hint = f"; nearest to the first is {near[0]!r}" if near else ""
        headings = ", ".join(shown(heading) for heading in found[:50])
        reason = f"column {' and column '.join(map(repr, missing))} is missing{hint}; headings found: {headings}"
        raise ReadError(file, reason, sheet.name, top + 1)
    return places
