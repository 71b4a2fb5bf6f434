"""The table of areas for priority action: what is to be done, and who is responsible for it.

It comes as cells where the PDF is tagged, and otherwise as running text, in which a row begins with a list of bodies
that is followed by the beginning of a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect
from typing import TYPE_CHECKING, NamedTuple

from sendframework.readers._report_bodies import is_unfinished
from sendframework.readers._report_layout import joined
from sendframework.readers._report_lists import finished, goes_on, is_header, is_listed, split_list, text_of
from sendframework.readers._report_words import clean, folded

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from sendframework.readers._report_layout import Piece

__all__ = ["Row", "before_rows", "is_beside", "rows_in"]

_APART = 40.0  # points between the left edges of two columns
_WORD = r"(?:[A-Z][\w'\u2019&/-]*|and|of|the|area|for|in|on|with|&)"
_END = (
    r"(?:Integrated\s+Care\s+Boards?|ICBs?|Clinical\s+Commissioning\s+Groups?|CCGs?|Council|Local\s+Authority|Corporation|"
    r"Trust|Children['\u2019]?s\s+Company|Borough\s+of\s+[A-Z][a-z]+(?:\s+(?:and|upon)\s+[A-Z][a-z]+)*|"
    r"(?i:schools?|colleges?)[\w\s,/&-]{0,40}?(?i:leaders))(?:\s*\([A-Za-z]+\))?"
)
_NAME = rf"(?:(?i:local\s+authority)|(?:{_WORD},?\s+){{0,14}}?{_END})"
_PLACE = re.compile(
    r"\A(?:(?i:responsible\s+bod\w+)?\s*(?i:areas?\s+for\s+priority\s+actions?))?\s*|(?<=\n)|(?<=[.?!])\s+"
)
# Nothing is tried twice: "and" stands within names and between them.
_LIST = re.compile(
    rf"(?P<bodies>(?>{_NAME})(?:\s*(?:,\s*and|,|;|&|\band|\balongside|\bwith)\s+(?>{_NAME}))*+)[.,;:]?\s+(?=[\u2022A-Z0-9\u2018])"
)

_GAP = re.compile(r"[^\W\d][.,;:]?[^\S\n]{3,}\w")
# Where a line of one column stands beside a line of the other: a sentence begins where none has ended, a name of a
# body ends or begins in the middle of other words, or goes on with what can follow none.
_BOARD_OR_COUNCIL = r"(?:Integrated\s+Care\s+Board|Care\s+Board|County\s+Council|Borough\s+Council|City\s+Council)"
_BESIDE = re.compile(
    rf"[A-Za-z,&][^\S\n]+(?:Leaders|The|They|Th[eo]se|This|Their|All|Ensure|Improve|Develop|Strengthen|Senior)\b|"
    rf"\b{_END}[^\S\n]+(?:the|an?|its|their|they|it|this|those|these|must agree)\b|"
    rf"\A(?:{_BOARD_OR_COUNCIL}|Board|Council)\b|"
    rf"(?<![\w'\u2019-])(?!(?:the|and|or|an|each|its|their|of|with|for|to|from|by)\b)[a-z]{{2,20}},?\s+(?:{_BOARD_OR_COUNCIL}|Local\s+[Aa]uthority)\b|"
    r"\b(?:that|with|to|the|of|in|should|must|will|can)\s+and\b"
)
_NHS_TWICE = re.compile(r"\bNHS\b(?:(?!\bICB|\bBoard)[^,;])*\bNHS\b")


class Row(NamedTuple):
    """One area for priority action."""

    bodies: str
    """What stands in the column of responsible bodies; that of the row above where one cell spans several rows."""
    text: str
    """What is to be done."""
    page: int
    """Where it begins."""


def rows_in(pieces: Sequence[Piece], known: Container[str], *, structured: bool) -> tuple[Row, ...]:
    """The rows of the table, headings left out; several areas numbered in one cell are several rows."""
    held = [piece for piece in pieces if not is_header(piece.text)]
    rows = _merged(list(_raw_rows(held, known))) if structured else _rows_of_text(held, known)
    return tuple(
        row._replace(text=part)
        for row in rows
        for part in (split_list(row.text) if is_listed(row.text) else (row.text,))
    )


def is_beside(pieces: Sequence[Piece], rows: Sequence[Row]) -> bool:
    """Whether the columns of running text seem to stand line beside line, and not cell after cell."""
    lines = [piece.text for piece in pieces if not is_header(piece.text)]
    wide = sum(bool(_GAP.search(line)) for line in lines)
    return wide > len(rows) or any(_BESIDE.search(row.text) or _NHS_TWICE.search(row.bodies) for row in rows)


def before_rows(pieces: Sequence[Piece], rows: Sequence[Row], known: Container[str]) -> str:
    """What stands in running text before its first row, but for the heading."""
    held = [piece for piece in pieces if not is_header(piece.text)]
    whole = clean("\n".join(text_of([piece], known) for piece in held))
    before = whole.partition(rows[0].bodies)[0]
    return "" if is_header(before) else before


def _raw_rows(pieces: Sequence[Piece], known: Container[str]) -> Iterator[Row]:
    """Rows as they stand on each page, either column empty where it is; the page is that of the row."""
    cells: list[list[Piece]] = []
    for piece in pieces:
        before = cells[-1][-1] if cells else None
        if before is None or (piece.cell, piece.page) != (before.cell, before.page):
            cells.append([])
        cells[-1].append(piece)
    edges = [min((piece.x for piece in cell if piece.x is not None), default=0.0) for cell in cells]
    left = min(edges, default=0.0)
    is_wide = any(edge > left + _APART for edge in edges)
    row = Row("", "", 0)
    for cell, edge in zip(cells, edges, strict=True):
        page = cell[0].page
        if is_wide and edge <= left + _APART:
            if row.page:
                yield row
            row = Row(joined(cell, known), "", page)
        elif row.page == page and not row.text:
            row = row._replace(text=text_of(cell, known))
        else:
            if row.page:
                yield row
            row = Row("", text_of(cell, known), page)
    if row.page:
        yield row


def _merged(raw: list[Row]) -> list[Row]:
    """Rows with what goes on at the top of the next page."""
    rows: list[Row] = []
    page = 0
    for row in raw:
        above = rows[-1] if rows else None
        at_top, page = row.page != page, row.page
        if above is None:
            rows.append(row)
        elif not row.bodies and at_top and not _is_new(above.text, row.text):
            rows[-1] = _with(above, "", row.text)
        elif not row.bodies:
            rows.append(row._replace(bodies=above.bodies))
        elif at_top and (not row.text or row.text[:1].islower() or is_unfinished(above.bodies)):
            rows[-1] = _with(above, row.bodies, row.text)
        else:
            rows.append(row)
    return rows


def _is_new(above: str, text: str) -> bool:
    """Whether a text without bodies at the top of a page is an area of its own: only where it is numbered so."""
    return is_listed(text) and is_listed(above) and not goes_on(above, text)


def _with(row: Row, bodies: str, text: str) -> Row:
    sign = "\n" if is_listed(text) else " "
    return row._replace(bodies=f"{row.bodies} {bodies}".strip(), text=f"{row.text}{sign}{text}".strip())


def _rows_of_text(pieces: Sequence[Piece], known: Container[str]) -> list[Row]:
    """Rows in running text."""
    lines = [f"{text_of([piece], known)}\n" for piece in pieces]
    pages: list[tuple[int, int]] = []
    length = 0
    for piece, line in zip(pieces, lines, strict=True):
        pages.append((length, piece.page))
        length += len(line)
    text = "".join(lines)
    tried = (_LIST.match(text, place.end()) for place in _PLACE.finditer(text))
    starts: list[re.Match[str]] = []
    for found in tried:
        if found and _begins_row(text, found) and (not starts or found.start() >= starts[-1].end()):
            starts.append(found)
    rows: list[Row] = []
    starting = [start for start, _ in pages]
    for place, found in enumerate(starts):
        end = starts[place + 1].start() if place + 1 < len(starts) else len(text)
        page = pages[max(bisect(starting, found.start()) - 1, 0)][1]
        rows.append(Row(clean(found["bodies"]), _lines_joined(text[found.end() : end]), page))
    return rows


def _begins_row(text: str, found: re.Match[str]) -> bool:
    """Whether a list of bodies stands where a row can begin, and is followed by a sentence."""
    before = text[max(0, found.start() - 400) : found.start()]
    if not is_header(before) and not finished(before):
        line = before.rstrip().rpartition("\n")[2]
        if not (before.endswith("\n") and is_listed(line)):
            return False
    after = folded(text[found.end() : found.end() + 400])
    return bool(re.search(r"\b(?:should|must|needs? to|required to|ought to|improv|ensur|develop|strengthen)", after))


def _lines_joined(text: str) -> str:
    """Lines as one, but for those that begin with a bullet or number."""
    lines: list[str] = []
    for line in filter(None, map(clean, text.split("\n"))):
        if lines and not is_listed(line):
            lines[-1] = f"{lines[-1]}{'' if lines[-1].endswith('-') else ' '}{line}"
        else:
            lines.append(line)
    return "\n".join(lines)
