"""Pages in reStructuredText in which no text of an edition can act as markup."""

import re
from collections.abc import Iterable
from textwrap import indent

from sendframework import Certainty, EvidenceGrade

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f]")
_MARKUP = re.compile(r"([!#$%&()*+\-.:;<=>?@\[\\\]^_`{|}~])")
"""Every sign of ASCII but commas, slashes and quotation marks, which mean nothing on their own."""
_RULED_LINE = re.compile(r"([!-/:-@\[-`{-~])\1*")
_WEB_PAGE = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+(/[\w./%-]*)?", re.ASCII)

BADGES = {
    **{f"certainty-{certainty}": f"badge certainty {certainty}" for certainty in Certainty},
    **{f"grade-{grade}": f"badge grade {grade}" for grade in EvidenceGrade},
    "mark": "badge mark",
    "warning": "badge warning",
}
"""The roles of the little labels, and the classes by which the style sheet knows them."""

PROLOG = "\n".join(f".. role:: {role}\n   :class: {classes}" for role, classes in BADGES.items())
"""What has to stand at the head of a page that uses `badge`."""


def escaped(text: str) -> str:
    """Running text that a page shows as it is, whatever it holds.

    A line break could begin a list, so runs of white space become one space; a control character could end an escape,
    so it becomes the sign for what cannot be shown.  Every sign that could be markup gets a backslash.  What is left
    to be one sign again and again would be a ruled line, but for the escaped space, which shows nothing.
    """
    plain = _UNPRINTABLE.sub("\N{REPLACEMENT CHARACTER}", " ".join(text.split()))
    marked = _MARKUP.sub(r"\\\1", plain)
    return f"\\ {marked}" if _RULED_LINE.fullmatch(marked) else marked


def badge(role: str, text: str) -> str:
    """A little label; the role is one of `BADGES`."""
    return f":{role}:`{escaped(text)}`"


def certainty_badge(certainty: Certainty, words: str = "") -> str:
    """How binding something is; with words before the code if given."""
    return badge(f"certainty-{certainty}", f"{words} {certainty}".strip())


def grade_badge(grade: EvidenceGrade, words: str = "", of: str = "") -> str:
    """How good the evidence is; with words before the code, and what it is the grade of, if given."""
    return badge(f"grade-{grade}", f"{words} {grade}".strip() + of)


def strong(text: str) -> str:
    """Text in bold."""
    return f"**{escaped(text)}**"


def literal(code: str) -> str:
    """A code in the typeface of code; codes are kebab-case, or names of Python, and need no escaping."""
    return f"``{code}``"


def link(label: str, text: str) -> str:
    """A link to a label; a label that no page has is an error of the build."""
    return f":ref:`{escaped(text)} <{label}>`"


def web_link(address: str) -> str:
    """An address without its scheme: a link where it is one of the web, else the text."""
    if not _WEB_PAGE.fullmatch(address):
        return escaped(address)
    return f"`{escaped(address)} <https://{address}>`__"


def joined(parts: Iterable[str], separator: str = ", ") -> str:
    """Pieces of markup in one line."""
    return separator.join(parts)


def blocks(*parts: str | Iterable[str]) -> str:
    """Blocks below each other, with a blank line between; empty ones are left out."""
    flat = [piece for part in parts for piece in ([part] if isinstance(part, str) else part)]
    return "\n\n".join(piece for piece in flat if piece)


def labelled(label: str, block: str) -> str:
    """A block that `link` can lead to."""
    return f".. _{label}:\n\n{block}"


def heading(text: str, line: str, *, label: str = "") -> str:
    """A heading; the text is plain, and the line is of the character that the level uses."""
    words = escaped(text)
    title = f"{words}\n{line * (2 * len(words) + 3)}"  # some letters are two columns wide
    return labelled(label, title) if label else title


def classed(classes: str, block: str) -> str:
    """A block with classes of its own for the style sheet."""
    return f".. rst-class:: {classes}\n\n{block}" if block else ""


def container(classes: str, block: str) -> str:
    """A block in a box with classes of its own for the style sheet."""
    return f".. container:: {classes}\n\n{indent(block, '   ')}" if block else ""


def fields(rows: Iterable[tuple[str, str]]) -> str:
    """A name and what it holds, row by row; rows that hold nothing are left out."""
    kept = [(name, block) for name, block in rows if block]
    return "\n".join(f":{escaped(name)}:\n{indent(block, '   ')}" for name, block in kept)


def bullets(entries: Iterable[str], *, close: bool = False) -> str:
    """A list; an entry may have blocks of its own.  Without lines between entries where a table asks for that."""
    return ("\n" if close else "\n\n").join(f"- {indent(entry, '  ').lstrip()}" for entry in entries)


def table(
    headings: tuple[str, ...], rows: Iterable[tuple[str, ...]], widths: tuple[int, ...], classes: str = ""
) -> str:
    """A table of cells that are markup, under plain headings."""
    listed = [tuple(escaped(text) for text in headings), *rows]
    cells = "\n".join(indent(bullets(row, close=True), "  ").replace(" ", "*", 1) for row in listed)
    options = f":header-rows: 1\n:widths: {' '.join(map(str, widths))}"
    if classes:
        options += f"\n:class: {classes}"
    return f".. list-table::\n{indent(options, '   ')}\n\n{indent(cells, '   ')}"


def page(title: str, *parts: str | Iterable[str], label: str = "") -> str:
    """A whole page, which `link` can lead to by its label."""
    return blocks(PROLOG, heading(title, "=", label=label), *parts) + "\n"
