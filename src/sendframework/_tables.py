"""Plain rows as aligned text and as HTML; the standard library only."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def _one_line(cell: str) -> str:
    return " ".join(cell.split())


def text(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Aligned columns under headings and a rule; no trailing blanks, and line breaks in cells become spaces."""
    table = [[_one_line(cell) for cell in row] for row in rows]
    widths = [max([len(heading), *(len(row[n]) for row in table)]) for n, heading in enumerate(headings)]
    lines = [list(headings), ["-" * width for width in widths], *table]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    )


def html(headings: Sequence[str], rows: Iterable[Sequence[str]], *, caption: str) -> str:
    """A table that any page can take in: every text escaped, no style of its own."""
    head = "".join(f'<th scope="col">{escape(heading)}</th>' for heading in headings)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
