"""Things of the library as HTML, for notebooks and pages."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from sendframework import _tables
from sendframework.render._pages import page_of
from sendframework.render._parts import Entries, Fields, Lines, Listing, Outline, Table, Title

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendframework.render._parts import Node, Part

__all__ = ["to_html"]


def __dir__() -> list[str]:
    return __all__


def to_html(thing: object) -> str:
    """A thing, or several, as a piece of HTML that any page can take in.

    The things are those of `to_text`.  Every text is escaped; there is no script, no style and no link.  The words and
    the elements may change in any release.

    Raises
    ------
    InvalidTypeError
        For a thing that has no page.
    ConsentError
        For the internal form of a thematic review, a consent or a referral.
    """
    return f"<section>{''.join(map(_made, page_of('to_html(thing)', thing)))}</section>"


def _made(part: Part) -> str:
    match part:
        case Title(text):
            return f"<h3>{escape(text)}</h3>"
        case Lines(lines):
            return "".join(f"<p>{escape(line)}</p>" for line in lines)
        case Fields(rows):
            entries = (f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in rows)
            return f"<dl>{''.join(entries)}</dl>"
        case Entries() | Outline():
            return f"<h4>{escape(part.heading)}</h4>{_list(part.nodes)}" if part.nodes else ""
        case Listing(heading, headings, rows):
            return _tables.html(headings, rows, caption=heading) if rows else ""
        case Table(caption, headings, rows):  # pragma: no branch  # there is no other
            return _tables.html(headings, rows, caption=caption)


def _list(nodes: Iterable[Node]) -> str:
    items = (f"<li>{escape(node.whole)}{_list(node.inside) if node.inside else ''}</li>" for node in nodes)
    return f"<ul>{''.join(items)}</ul>"
