"""Lists of a report: bullets, and areas for improvement, in cells of a table or as paragraphs.

Tables break over pages anywhere, in the middle of a sentence included; heading rows are missing; several areas stand
numbered in one cell.  Where a PDF is tagged, a cell is an area; where there are only lines, an area begins with a line
that says who should do something.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sendframework.readers._report_layout import joined
from sendframework.readers._report_words import clean, folded

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from sendframework.readers._report_layout import Piece

__all__ = ["Item", "bullets_in", "finished", "goes_on", "is_header", "is_listed", "items_in", "split_list", "text_of"]

# Signs of lists; Symbol and Wingdings have theirs in the private use area.
_SIGNS = "\u2022\u2023\u2043\u2219\u25a0\u25a1\u25aa\u25ab\u25cb\u25cf\u25e6\u25fb\u25fc\u25fe\u27a2\u2756\u2b1b"
_SIGNS += "\u00b7\u00a7*"
_BULLET = re.compile(rf"\s*(?:[{_SIGNS}\uf000-\uf0ff]|[-\u2013\u2014o](?=\s))\s*")
_NUMBER = re.compile(r"\s*\(?(?P<number>[0-9]{1,2})[.)]\s+(?=\S)")
_SIGN_AT_LINE = re.compile(rf"\n(?=\s*(?:[{_SIGNS}\uf000-\uf0ff]|\(?[0-9]{{1,2}}[.)]\s))")
_FINISHED = re.compile(r"[.?!][\"'\u2019\u201d)]*\s*\Z")
_CARRIED_ON = re.compile(
    r"(?:this|these|they|their|it|its|in particular|in addition|additionally|also|furthermore|such|that|those|"
    r"including|particularly|specifically|for example|for instance|to do this|to achieve this|and|or|"
    r"as a result|where|within this)\b"
)
_DUTY = re.compile(r"\b(?:should|must|needs? to|(?:are|is) required to|ought to)\b")
_ALSO = re.compile(r"\b(?:should|must|needs? to|need) also\b|\balso (?:should|must|needs?)\b")
_HEADER = re.compile(
    r"(?:(?:the )?responsible (?:bod(?:y|ies)|partners?|organisations?|agenc(?:y|ies)))?[ /]*"
    r"(?:(?:the )?areas? for (?:priority actions?|improvements?))?|[0-9]{1,2}[.)]?"
)


class Item(NamedTuple):
    """One entry of a list."""

    text: str
    """Without its bullet or number; bullets within it stand on lines of their own."""
    page: int
    """Where it begins."""


def is_header(text: str) -> bool:
    """Whether a text is nothing, or the heading of a column."""
    return bool(_HEADER.fullmatch(folded(text).strip(" :.")))


def finished(text: str) -> bool:
    """Whether a text is at the end of a sentence."""
    return bool(_FINISHED.search(text[-20:]))


def is_listed(text: str) -> bool:
    """Whether a text begins with a bullet or a number."""
    return bool(_BULLET.match(text) or _NUMBER.match(text))


def goes_on(before: str, after: str) -> bool:
    """Whether what stands at the top of a page goes on with what stood at the end of the page before."""
    if _NUMBER.match(after):
        return False
    if _BULLET.match(after):
        return ":" in before and not is_listed(before)
    if not finished(before):
        return True
    start = after.lstrip("\u2018\u2019'\"( ")
    return start[:1].islower() or bool(_CARRIED_ON.match(folded(start)) or _ALSO.search(_first_sentence(start)))


def text_of(pieces: Iterable[Piece], known: Container[str]) -> str:
    """The text of a cell; bullets and numbers within it stand on lines of their own."""
    groups: list[list[Piece]] = []
    for piece in _at_signs(pieces):
        if not groups or is_listed(piece.text):
            groups.append([])
        groups[-1].append(piece)
    lines = [line for group in groups if (line := joined(group, known))]
    first = _sign(lines[0]) if lines else None
    return "\n".join(_with_plain_sign(line, first) for line in lines)


def _sign(text: str) -> str | None:
    """The bullet with which a text begins."""
    found = _BULLET.match(text)
    return found[0].strip() if found else None


def _with_plain_sign(line: str, first: str | None) -> str:
    """A line with one of two bullets: the second is for those within the entries of a list of other bullets."""
    own = _sign(line)
    if own is None:
        return line
    return _BULLET.sub("\u2022 " if first in {None, own} else "\u25e6 ", line, count=1)


def _at_signs(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces broken where a line of theirs begins with a bullet or number."""
    for piece in pieces:
        if piece.text.strip():
            yield from (piece._replace(text=part) for part in _SIGN_AT_LINE.split(piece.text.replace("\r", "")))


def split_list(text: str) -> tuple[str, ...]:
    """The entries of a text that is a list from its first sign on; any other text is one entry."""
    numbered, sign = bool(_NUMBER.match(text)), _sign(text)
    if not numbered and sign is None:
        return (text,)
    entries: list[str] = []
    for line in text.split("\n"):
        if _NUMBER.match(line) if numbered else _sign(line) == sign:
            entries.append((_NUMBER if numbered else _BULLET).sub("", line, count=1))
        else:
            entries[-1] += f"{' ' if line[:1].islower() else chr(10)}{line}"
    return tuple(entry for entry in entries if entry.strip())


def bullets_in(pieces: Sequence[Piece], known: Container[str]) -> tuple[Item, ...]:
    """The bullets of a section, those of a second level as lines of the first; paragraphs where it has none."""
    held = [piece for piece in _at_signs(pieces) if piece.text.strip()]
    signs = [sign for piece in held if (sign := _sign(piece.text)) is not None]
    if not signs:
        return _paragraphs(held, known)
    groups: list[list[Piece]] = []
    for piece in held:
        if _sign(piece.text) == signs[0] or (not groups and not piece.text.strip().endswith(":")):
            groups.append([])
        if groups:
            groups[-1].append(piece)
    items = (Item(_without_sign(text_of(group, known)), group[0].page) for group in groups)
    return tuple(item for item in items if item.text.strip())


def _without_sign(text: str) -> str:
    return _BULLET.sub("", text, count=1) if _BULLET.match(text) else text


def _paragraphs(pieces: Sequence[Piece], known: Container[str]) -> tuple[Item, ...]:
    items: list[Item] = []
    for piece in pieces:
        text = joined([piece], known)
        if not text:  # signs of no width
            continue
        if items and (not finished(items[-1].text) or text[:1].islower()):
            items[-1] = items[-1]._replace(text=f"{items[-1].text} {text}")
        else:
            items.append(Item(text, piece.page))
    return tuple(items)


def items_in(pieces: Sequence[Piece], known: Container[str], *, structured: bool) -> tuple[Item, ...]:
    """The areas for improvement of a section."""
    held = [piece for piece in pieces if not is_header(piece.text)]
    cells = _in_cells(held, known) if structured else []
    if len({piece.cell for piece in held}) <= 1 or not structured:
        return _in_lines(held, known)
    return tuple(
        Item(part, cell.page)
        for cell in cells
        for part in (split_list(cell.text) if is_listed(cell.text) else (cell.text,))
    )


def _in_cells(pieces: Sequence[Piece], known: Container[str]) -> list[Item]:
    """The text of each cell, on one page or two."""
    groups: list[list[Piece]] = []
    for piece in pieces:
        before = groups[-1][-1] if groups else None
        if before is None or (piece.cell, piece.page) != (before.cell, before.page):
            groups.append([])
        groups[-1].append(piece)
    cells: list[Item] = []
    last = 0
    for group in groups:
        text, page = text_of(group, known), group[0].page
        if cells and page != last and goes_on(cells[-1].text, text):
            sign = "\n" if is_listed(text) else " "
            cells[-1] = cells[-1]._replace(text=f"{cells[-1].text}{sign}{text}")
        else:
            cells.append(Item(text, page))
        last = group[-1].page
    return cells


def _in_lines(pieces: Sequence[Piece], known: Container[str]) -> tuple[Item, ...]:
    """Areas in lines or paragraphs: at each number, each bullet, or each line that says who should do something."""
    lines = list(_at_signs(pieces))
    if not lines:
        return ()
    numbered = bool(_NUMBER.match(lines[0].text))
    sign = None if numbered else _sign(lines[0].text)
    groups: list[list[Piece]] = []
    for place, line in enumerate(lines):
        if numbered:
            begins = bool(_NUMBER.match(line.text))
        elif sign is not None:
            begins = _sign(line.text) == sign
        else:
            begins = bool(groups) and _begins(groups[-1], lines[place:], known)
        if begins or not groups:
            groups.append([])
        groups[-1].append(line)
    return tuple(
        Item(part, group[0].page) for group in groups for part in split_list(text_of(group, known)) if part.strip()
    )


def _begins(before: Sequence[Piece], rest: Sequence[Piece], known: Container[str]) -> bool:
    """Whether a line begins an area: a sentence begins with it that says what somebody should do."""
    first = clean(rest[0].text)
    above = joined(before[-2:], known)
    if is_listed(first) or first[:1].islower() or goes_on(above, first):
        return False
    sentence = _first_sentence(joined(rest[:8], known))
    return bool(_DUTY.search(sentence)) and not _ALSO.search(sentence)


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.?!])\s", folded(text), maxsplit=1)[0]
