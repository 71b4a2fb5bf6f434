"""Parts of a page as plain text: wrapped to a width, or not at all."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from sendframework import _tables
from sendframework.render._parts import Entries, Fields, Lines, Listing, Outline, Table, Title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sendframework.render._parts import Node, Part

_SET_IN = "    "
_GAP = "  "
_FIRST_COLUMN = 27  # "Wednesday 24 September 2025"
_TWO_COLUMNS = 72  # with fewer, the second has no room for the longest ids
_NARROWEST = 20
_LONG = 100  # what was and what is stand below each other from here on, where nothing limits a line
_JOINERS = "\N{ZERO WIDTH JOINER}\N{ZERO WIDTH NON-JOINER}"  # names in some scripts, and emoji, are spelt with them


def as_text(parts: Iterable[Part], width: int | None) -> str:
    """The parts one below the other, a blank line between them; no trailing blanks and no newline at the end."""
    pages: list[str] = []
    under_title = False
    for part in parts:
        made = _made(part, width)
        if made and under_title and not isinstance(part, Title):
            pages[-1] += f"\n{made}"
        elif made:
            pages.append(made)
        under_title = isinstance(part, Title)
    return "\n\n".join(pages)


def _made(part: Part, width: int | None) -> str:
    match part:
        case Title(text):
            return _wrapped(text, width)
        case Lines(lines):
            # One is a paragraph; of several it must be seen where each begins.
            return "\n".join(_wrapped(line, width, hanging="  " if len(lines) > 1 else "") for line in lines)
        case Fields(rows):
            return "\n".join(_wrapped(f"{name}: {value}", width, hanging="  ") for name, value in rows)
        case Entries() | Outline():
            told = [line for node in part.nodes for line in _node(node, "", width)]
            return "\n".join([f"{part.heading}:", *told]) if told else ""
        case Listing(heading, _, rows):
            blocks = ["\n".join(_block(row, width)) for row in rows]
            return "\n".join([f"{heading}:", *blocks]) if blocks else ""
        case Table(_, headings, rows):  # pragma: no branch  # there is no other
            return _table(headings, rows, width)


def _node(node: Node, start: str, width: int | None) -> Iterator[str]:
    """An entry and those inside it, set in below it."""
    first, hanging = f"{start}- ", f"{start}  "
    whole = node.whole
    if node.after and len(first) + len(clean(whole)) > (width or _LONG):
        yield _wrapped(node.text, width, first=first, hanging=hanging)
        yield _wrapped(f"→ {node.after}", width, first=hanging, hanging=f"{hanging}  ")
    else:
        yield _wrapped(whole, width, first=first, hanging=hanging)
    for inner in node.inside:
        yield from _node(inner, hanging, width)


def _block(row: Sequence[str], width: int | None) -> list[str]:
    head, *rest = row
    return [_wrapped(head, width), *(_wrapped(cell, width, first=_SET_IN, hanging=_SET_IN) for cell in rest if cell)]


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]], width: int | None) -> str:
    shown = [[clean(cell) for cell in row] for row in rows]
    wide = _tables.text(headings, shown)
    if width is None or max(map(len, wide.splitlines())) <= width:
        return wide
    if width < _TWO_COLUMNS:
        return "\n".join(_below(row, width) for row in (headings, *shown))
    return "\n".join(_columns(headings, shown, width))


def _below(row: Sequence[str], width: int) -> str:
    """The first two cells of a row, and the others below them."""
    first, second, *others = row
    lines = [f"{_SET_IN}{line}" for line in _packed(others, max(width - len(_SET_IN), _NARROWEST))]
    return "\n".join([_wrapped(f"{first}: {second}", width, hanging="  "), *lines])


def _columns(headings: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> list[str]:
    """Two columns: the first of the table, and all others below each other, the second on a line of its own."""
    left = min(_FIRST_COLUMN, max(len(line) for row in (headings, *rows) for line in row[:1]))
    right = width - left - len(_GAP)
    rule = f"{'-' * left}{_GAP}{'-' * right}"
    lines: list[str] = []
    for first, second, *others in (headings, *rows):
        heads = _broken(first, left)
        too_long = [""] if max(map(len, heads)) > left else []  # then the cells begin below it
        cells = [*too_long, *_broken(second, right), *_packed(others, right)]
        heads += [""] * (len(cells) - len(heads))
        cells += [""] * (len(heads) - len(cells))
        lines += [f"{head.ljust(left)}{_GAP}{cell}".rstrip() for head, cell in zip(heads, cells, strict=True)]
        lines.append("")
    end_of_headings = lines.index("")
    return [*lines[:end_of_headings], rule, *lines[end_of_headings + 1 : -1]]


def _packed(cells: Iterable[str], width: int) -> list[str]:
    """Cells joined by semicolons, broken between cells rather than inside them."""
    lines: list[str] = []
    for cell in filter(None, cells):
        if lines and len(lines[-1]) + len("; ") + len(cell) <= width:
            lines[-1] += f"; {cell}"
        else:
            lines += _broken(cell, width)
    return lines


def _broken(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _wrapped(text: str, width: int | None, *, first: str = "", hanging: str = "") -> str:
    whole = first + clean(text)
    if width is None or len(whole) <= width:
        return whole
    return textwrap.fill(
        clean(text),
        max(width, _NARROWEST),
        initial_indent=first,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )


def clean(text: str) -> str:
    """Text on one line, without anything that a terminal would take for an instruction."""
    return "".join(
        each if each.isprintable() or each in _JOINERS else "\N{REPLACEMENT CHARACTER}"
        for each in " ".join(text.split())
    )
