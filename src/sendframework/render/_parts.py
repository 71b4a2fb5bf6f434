"""What a page is made of, whether it becomes text or HTML."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias


class Title(NamedTuple):
    """What the page, or a section of it, is about."""

    text: str


class Lines(NamedTuple):
    """Running text, each entry on a line of its own."""

    lines: tuple[str, ...]


class Fields(NamedTuple):
    """Names and values."""

    rows: tuple[tuple[str, str], ...]


class Entries(NamedTuple):
    """A list under a heading; nothing where it is empty."""

    heading: str
    items: tuple[str, ...]

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The list as an outline that nothing is set in below."""
        return tuple(map(Node, self.items))


class Table(NamedTuple):
    """Short cells in columns; too wide for a page, a block for each row."""

    caption: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Listing(NamedTuple):
    """Long cells: in text a block for each row, in HTML a table; nothing where it is empty."""

    heading: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Node(NamedTuple):
    """An entry of an outline: what it says, what became of that, and the entries inside it."""

    text: str
    after: str = ""
    inside: tuple[Node, ...] = ()

    @property
    def whole(self) -> str:
        """What it says and what became of that, in one line."""
        return f"{self.text} → {self.after}" if self.after else self.text


class Outline(NamedTuple):
    """Entries within entries under a heading; nothing where it is empty."""

    heading: str
    nodes: tuple[Node, ...]


Part: TypeAlias = Title | Lines | Fields | Entries | Table | Listing | Outline
