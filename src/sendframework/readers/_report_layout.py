"""A report as pieces of text in their order: elements of a tagged PDF, or lines; and what is printed around them."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from sendframework.readers._report_words import clean, dehyphenated, visible

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

__all__ = ["Layout", "Piece", "joined", "layout_of_lines", "layout_of_text"]

_MOST_FOOTERS = 50  # in one line
_YEAR = r"20[0-9][0-9]"
_PRINTED_DATES = (
    rf"[0-3]?[0-9][\s\w,/.\u2010-\u2015-]{{0,30}}?{_YEAR}"
    rf"(?:\s*(?:to|[\u2010-\u2015-])\s*[0-3]?[0-9][\s\w]{{0,20}}{_YEAR})?"
)
_FOOTER = re.compile(
    r"(?:area\s+send\s+)?inspection\s+report:\s+(?P<area>[^\n:]{2,90}?(?:\n[^\n:]{0,60}?)?partnership)\b"
    rf"(?:,?\s+(?P<dates>{_PRINTED_DATES}))?(?:[^\S\n]*\n?[^\S\n]*(?P<page>[0-9]{{1,3}})(?![0-9\w.]))?",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_AT_END = re.compile(r"\S*-\s*(?:\n\s*\S*|\Z)")  # half of a word, and its other half
_PAGE_NUMBER = re.compile(r"\s*(?:page\s+)?[0-9]{1,3}(?:\s+of\s+[0-9]{1,3})?\s*", re.IGNORECASE)


class Piece(NamedTuple):
    """A line, or an element of a tagged PDF, with its place."""

    text: str
    """As extracted, line ends included."""
    page: int
    """Counted from 1."""
    x: float | None = None
    """The left edge, in points; None where only text is known."""
    cell: tuple[int, ...] | None = None
    """The innermost cell of a table that it stands in, by its place in the structure."""
    element: tuple[int, ...] = ()
    """Its own place in the structure."""
    entry: bool = False
    """Whether it is tagged as an entry of a list."""


class Layout(NamedTuple):
    """The whole report."""

    pieces: tuple[Piece, ...]
    """What is said, in order."""
    around: tuple[Piece, ...]
    """What is printed around it: running headers and footers."""
    pages: int
    """How many pages there are."""
    structured: bool
    """Whether the pieces are elements, so that cells of tables are known."""
    lines: tuple[Piece, ...] = ()
    """Where they are elements, everything once more as lines: tags can be wrong or leave things out."""

    def words(self) -> frozenset[str]:
        """Every word that is said, in lower case: to look up whether one occurs with a hyphen or without."""
        text = clean("\n".join(_AT_END.sub(" ", piece.text) for piece in self.pieces)).lower()
        return frozenset(_WORDS.findall(text))

    def footers(self) -> Iterator[tuple[int, str, str | None]]:
        """Page, partnership and dates of each page footer."""
        by_page: dict[int, list[str]] = {}
        for piece in self.around:
            by_page.setdefault(piece.page, []).append(piece.text)
        for page, texts in by_page.items():
            for found in _FOOTER.finditer("\n".join(texts).replace("\r", "")):
                yield page, clean(found["area"]), found["dates"] and clean(found["dates"])


def joined(pieces: Iterable[Piece], known: Container[str] = ()) -> str:
    """The text of pieces as one line; words broken at line ends are whole."""
    parts: list[str] = []
    before: Piece | None = None
    for piece in pieces:
        if before is not None:
            together = before.entry and piece.entry and before.page == piece.page and before.cell == piece.cell
            parts.append("" if together else "\n")
        parts.append(piece.text.replace("\r", ""))
        before = piece
    return clean(dehyphenated("".join(parts), known))


def layout_of_text(text: str) -> Layout:
    """A text with form feeds between its pages."""
    pages = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\f").split("\f")
    lines = [
        Piece(text=line, page=number)
        for number, page in enumerate(pages, start=1)
        for line in re.split("[\n\v\x85\u2028\u2029]", page)
    ]
    return layout_of_lines(lines, pages=len(pages))


def layout_of_lines(lines: Iterable[Piece], *, pages: int) -> Layout:
    """Lines without the page footers among them, wherever on the page those stand."""
    by_page: dict[int, list[Piece]] = {}
    for line in lines:
        by_page.setdefault(line.page, []).append(line._replace(text=visible(line.text).strip("\r\n")))
    kept: list[Piece] = []
    around: list[Piece] = []
    for page, own in by_page.items():
        whole = "\n".join(line.text for line in own)
        found = [match.span() for match in _FOOTER.finditer(whole)]
        around += [Piece(text=whole[start:end], page=page) for start, end in found]
        kept += _without(own, found)
    kept = [line for line in kept if not _PAGE_NUMBER.fullmatch(line.text)]
    return Layout(pieces=tuple(kept), around=tuple(around), pages=pages, structured=False)


def _without(lines: list[Piece], spans: list[tuple[int, int]]) -> Iterator[Piece]:
    """The lines without some spans of their joined text; a line is only dropped when it was within one."""
    start = nearest = 0
    for line in lines:
        end = start + len(line.text)
        while nearest < len(spans) and spans[nearest][1] <= start:
            nearest += 1
        near = takewhile(lambda span: span[0] < end, spans[nearest : nearest + _MOST_FOOTERS])  # noqa: B023  # used at once
        cuts = [(max(first, start), min(last, end)) for first, last in near]
        text, place = "", start
        for first, last in cuts:
            text += line.text[place - start : first - start]
            place = last
        text += line.text[place - start :]
        if text.strip() or not cuts:
            yield line._replace(text=text)
        start = end + 1
