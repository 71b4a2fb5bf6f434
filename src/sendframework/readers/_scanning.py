"""A first look at the XML of a workbook: how much it claims to hold, and where its cells lead.

It comes before the library that reads the values, because a few bytes can claim any number of cells: a row repeated a
million times, a cell in the last row and column that there can be.  Nothing is expanded here, only counted.  Documents
with a type declaration are refused, so that there are no entities; nothing outside is ever fetched.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, Protocol
from xml.parsers import expat  # bounded in size, and entities are refused

from sendframework.readers._sheets import MOST_CELLS, MOST_COLUMNS, MOST_ROWS

__all__ = ["OdsScan", "UnfitError", "XlsxScan", "hyperlink", "scan"]

_MOST_TEXT = 32 * 2**20
_MOST_REPEATS = 2**20  # the rows of a sheet in the programs of today
_NUMBER = re.compile(r"[0-9]{1,7}", re.ASCII)
_PLACE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})", re.ASCII)
_HYPERLINK = re.compile(r'(?:of:|msoxl:)?=?\s*HYPERLINK\s*\(\s*"([^"]+)"\s*[;,)]', re.IGNORECASE)


def __dir__() -> list[str]:
    return __all__


class UnfitError(Exception):
    """Says what is wrong with a part; never leaves this room."""


class _Scan(Protocol):
    def start(self, name: str, attributes: dict[str, str]) -> None: ...
    def end(self, name: str) -> None: ...
    def text(self, data: str) -> None: ...


def scan(xml: bytes, into: _Scan) -> None:
    """Let a part pass by; always as UTF-8, whatever it declares, so that nobody sees other tags in it than this does.

    Raises
    ------
    UnfitError
        For XML that is damaged, declares a document type, or claims too much.
    """

    def refuse(*_: object) -> None:
        raise UnfitError("declares a document type, which no workbook does: entities are not expanded here")

    if xml.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in xml[:4]:
        raise UnfitError("is damaged: its XML is not in UTF-8, as workbooks have it")
    parser = expat.ParserCreate("UTF-8")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = into.start
    parser.EndElementHandler = into.end
    parser.CharacterDataHandler = into.text
    try:
        parser.Parse(xml, True)  # noqa: FBT003  # it takes no name
    except expat.ExpatError as error:
        raise UnfitError(f"is damaged: its XML breaks off or is not in order ({error})") from None


def hyperlink(formula: str) -> str | None:
    """The address in a formula that is nothing but a link; formulas are never worked out."""
    found = _HYPERLINK.match(formula)
    return found[1] if found else None


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _number(words: str | None, default: int) -> int:
    if words is None:
        return default
    if not _NUMBER.fullmatch(words) or int(words) > _MOST_REPEATS:
        raise UnfitError(f"claims {words[:20]!r} rows, columns or characters in one place")
    return int(words)


class _Extent:
    """The square that the cells of a sheet fill, and the text in them once repeats are written out."""

    def __init__(self) -> None:
        self.rows = self.columns = self.weight = 0

    def reach(self, rows: int, columns: int) -> None:
        self.rows, self.columns = max(self.rows, rows), max(self.columns, columns)
        if self.rows > MOST_ROWS or self.columns > MOST_COLUMNS or self.rows * self.columns > MOST_CELLS:
            reason = f"claims {self.rows} rows of {self.columns} columns, more than a table of this sort can have"
            raise UnfitError(f"{reason} ({MOST_ROWS} rows, {MOST_COLUMNS} columns, {MOST_CELLS} cells)")

    def carry(self, characters: int) -> None:
        self.weight += characters
        if self.weight > _MOST_TEXT:
            raise UnfitError("claims more text than a table of this sort can have")


class OdsScan:
    """The content of an ODS workbook."""

    def __init__(self) -> None:
        self.links: dict[str, dict[tuple[int, int], str]] = {}
        self._sheet = ""
        self._tables = 0
        self._extent = _Extent()
        self._row = self._column = self._last = self._row_repeats = self._row_weight = 0
        self._cells: list[tuple[int, bool, int]] = []  # repeats, whether filled, characters
        self._whole = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name)
        if local == "table":
            self._tables += 1
            if self._tables > 1:
                raise UnfitError("has a table inside a table, which a sheet has not")
            self._sheet = attributes.get("table:name", "")
            weight, self._extent = self._extent.weight, _Extent()
            self._extent.carry(weight)
            self._row = 0
        elif local == "table-row":
            self._row_repeats = _number(attributes.get("table:number-rows-repeated"), 1)
            self._column = self._last = self._row_weight = 0
        elif local in {"table-cell", "covered-table-cell"}:
            self._start_cell(attributes)
        elif self._cells:
            self._within_cell(local, attributes)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        if self._cells:
            raise UnfitError("has a cell inside a cell")
        repeats = _number(attributes.get("table:number-columns-repeated"), 1)
        filled = "office:value-type" in attributes or "table:formula" in attributes
        characters = sum(len(value) for value in attributes.values())
        self._cells.append((repeats, filled, characters))
        address = hyperlink(attributes.get("table:formula", ""))
        if address:
            self._link(address)

    def _within_cell(self, local: str, attributes: dict[str, str]) -> None:
        if local == "s":  # so many spaces
            repeats, _, characters = self._cells[0]
            self._cells[0] = (repeats, True, characters + _number(attributes.get("text:c"), 1))
        elif local == "a" and attributes.get("xlink:href"):
            self._link(attributes["xlink:href"])

    def _link(self, address: str) -> None:
        self.links.setdefault(self._sheet, {}).setdefault((self._row, self._column), address)

    def text(self, data: str) -> None:
        if self._cells:
            repeats, _, characters = self._cells[0]
            self._cells[0] = (repeats, True, characters + len(data))

    def end(self, name: str) -> None:
        local = _local(name)
        if local == "table":
            self._tables -= 1
        elif local == "table-row":
            self._row += self._row_repeats
            if self._last:
                self._extent.reach(self._row, self._last)
                self._extent.carry(self._row_weight * self._row_repeats)
        elif local in {"table-cell", "covered-table-cell"}:
            repeats, filled, characters = self._cells.pop()
            self._column += repeats
            if filled:
                self._last = self._column
                self._row_weight += characters * repeats


class XlsxScan:
    """One part of an XLSX workbook: a sheet, the shared texts, the list of sheets, or what leads where."""

    def __init__(self) -> None:
        self.links: dict[tuple[int, int], str] = {}
        """Addresses in formulas of the part, by row and column counted from 0."""
        self.link_ids: dict[tuple[int, int], str] = {}
        """Ids of links, whose addresses stand in the relationships of the part."""
        self.sheets: list[tuple[str, str]] = []
        """Names of sheets and the ids of their parts."""
        self.targets: dict[str, str] = {}
        """Relationships by id."""
        self.lengths: list[int] = []
        """Lengths of the shared texts."""
        self.shared: Counter[str] = Counter()
        """How often each shared text is used, by its number as written."""
        self._extent = _Extent()
        self._row = self._column = 0
        self._is_shared = self._in_cell = self._in_text = False
        self._inside = ""
        self._words: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name)
        if local == "row":
            self._row = _number(attributes.get("r"), self._row + 1)
            self._column = 0
        elif local == "c":
            self._start_cell(attributes)
        elif local == "si":
            self.lengths.append(0)
            self._in_text = True
        elif self._in_cell and local in {"v", "f", "is"}:  # a cell with none of them has a look, and no value
            self._extent.reach(self._row, self._column)
            self._inside, self._words = local, []
        else:
            self._note(local, attributes)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._in_cell, self._is_shared = True, attributes.get("t") == "s"
        if "r" in attributes:
            self._row, column = _place(attributes["r"])
            self._column = column + 1
        else:
            self._column += 1
            self._row = max(self._row, 1)

    def _note(self, local: str, attributes: dict[str, Any]) -> None:
        identity = attributes.get("r:id", "")
        if local == "sheet" and "name" in attributes:
            self.sheets.append((attributes["name"], identity))
        elif local == "Relationship" and "Id" in attributes:
            self.targets[attributes["Id"]] = attributes.get("Target", "")
        elif local == "hyperlink" and identity and "ref" in attributes:
            row, column = _place(attributes["ref"].partition(":")[0])
            self.link_ids[row - 1, column] = identity

    def text(self, data: str) -> None:
        if self._inside:
            self._words.append(data)
        elif self._in_text:
            self.lengths[-1] += len(data)

    def end(self, name: str) -> None:
        local = _local(name)
        if local == "c":
            self._in_cell = False
        elif local == "si":
            self._in_text = False
        elif local == self._inside:
            words = "".join(self._words)
            if local == "f":
                address = hyperlink(words)
                if address:
                    self.links[self._row - 1, self._column - 1] = address
            elif self._is_shared:
                self.shared[words.strip()] += 1
            self._inside = ""


def _place(words: str) -> tuple[int, int]:
    """Row, counted from 1, and column, counted from 0, of a cell's name."""
    found = _PLACE.fullmatch(words)
    if not found:
        raise UnfitError(f"names a cell {words[:20]!r}, which is none")
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return _number(found[2], 0), column - 1
