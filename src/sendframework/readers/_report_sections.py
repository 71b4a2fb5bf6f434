"""The sections of a report, found by what their headings mean."""

from __future__ import annotations

import re
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from sendframework.readers._report_layout import joined, layout_of_lines
from sendframework.readers._report_words import clean, folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendframework.readers._report_layout import Layout, Piece

__all__ = ["Divided", "Section", "divided", "heading_of"]

_FORMS = {
    "report-title": r"area send (?:full )?inspection of\b.*",
    "report-dates": r"inspection dates?\b.*",
    "report-outcome": r"(?:the )?(?:inspection )?outcomes?(?: of (?:the|this) inspection)?",
    "report-partnership": r"information about the (?:local )?(?:area )?partnership",
    "report-experience": r"what (?:is it|it is|its) like to be a child (?:or|and) (?:a )?young person\b.*",
    "report-effective-practice": r"what (?:is|does) the (?:local )?(?:area )?partnership do\w*\b.*(?:effective|well).*",
    "report-needs": r"what does the (?:local )?(?:area )?partnership need to (?:do better|improve)",
    "report-priority-action": r"(?:the )?areas? for priority actions?",
    "report-improvement": r"(?:the )?areas? for improvements?",
    "report-partnership-details": r"(?:the )?(?:local )?area partnership details",
    "report-about-inspection": r"information about th(?:is|e) inspection",
    "report-team": r"(?:the )?inspection team",
    "report-complaints": r"if you (?:are not|arent|aren't) happy with the inspection\b.*",
    "imprint": r"(?:the office for standards in education|if you would like a copy of this|you may reuse this)\b.*",
}
_PATTERNS = {rule: re.compile(form) for rule, form in _FORMS.items()}
_IMPRINT = "imprint"  # what every publication ends with; no section, but the end of one
_STARTS = {"report-title", "report-dates", "report-complaints", _IMPRINT}
"""Headings that are the beginning of something longer."""
_OF_THE_COVER = {"report-title", "report-dates"}
_FEW = 40  # pieces, where nothing says where the cover ends
_MOST_LINES = 3
_LONGEST = 160
# In running text without line ends, where a heading follows the end of a sentence and begins with a capital letter.
_INLINE = re.compile(
    r"(?<=[.?!:)\w])\s+(?=Inspection outcome\b|Information about th(?:e|is)\b|What is it like to be a child\b|"
    r"What is the (?:local )?area partnership doing\b|What does the (?:local )?area partnership need\b|"
    r"Areas? for (?:priority action|improvement)s?\b|Responsible bod(?:y|ies)\b|Local area partnership details\b|"
    r"Inspection team\b|If you are not happy\b|The Office for Standards in Education\b|Inspection dates?:|"
    r"Dates? of previous\b|Area SEND inspection of\b|"
    r"[\u25fc\u25aa\u25a0\u25cf\u2022\uf000-\uf0ff]\s)|"
    r"(?<=Inspection outcome)\s+|(?<=area partnership)\s+(?=[A-Z][^.]{20,200} responsible)|(?<=in this area\?)\s+|"
    r"(?<=that is effective\?)\s+|(?<=need to do better\?)\s+|(?<=Areas for priority action)\s+|"
    r"(?<=Areas for improvement)\s+|(?<=partnership details)\s+|(?<=about this inspection)\s+|(?<=Inspection team)\s+"
)
_ALWAYS = set(_FORMS) - {"report-title", "report-dates", "report-priority-action", "report-complaints", _IMPRINT}
_LEAST_LINES = 5  # on a page, on average


class Section(NamedTuple):
    """What stands under one heading."""

    rule: str
    """The id of the rule that describes it."""
    heading: str
    """As printed."""
    page: int
    """Where it begins."""
    pieces: tuple[Piece, ...]
    """What is said in it, the heading left out."""


def heading_of(text: str) -> str | None:
    """The rule whose heading a text is; None where it is none."""
    form = folded(text[: 2 * _LONGEST])
    if len(form) > _LONGEST and not _PATTERNS[_IMPRINT].match(form):
        return None
    form = re.sub(r"^[0-9]+[.)]\s+", "", form)
    bare = form.rstrip(" ?:.\u2026")
    for rule, pattern in _PATTERNS.items():
        if pattern.fullmatch(bare):
            if form.endswith((".", ",", ";")) and rule not in _STARTS:
                return None  # the end of a sentence that happens to stand alone on a line
            return rule
    return None


class Divided(NamedTuple):
    """A report in its parts."""

    cover: tuple[Piece, ...]
    """Everything before the first heading after title and dates."""
    sections: tuple[Section, ...]
    """The sections in the order in which they stand."""
    has_lines: bool = True
    """Whether the text has lines by which its parts can be told apart."""


def divided(layout: Layout) -> tuple[Layout, Divided]:
    """A report in its parts; as lines, where elements do not have the parts that every report has."""
    found = _divided(layout.pieces)
    if layout.structured and _known_of(found) != _ALWAYS:
        as_lines = layout_of_lines(layout.lines, pages=layout.pages)
        parts = _divided_lines(as_lines, _divided(as_lines.pieces))
        if len(_known_of(parts)) > len(_known_of(found)):
            return as_lines, parts
    return layout, found if layout.structured else _divided_lines(layout, found)


def _divided_lines(layout: Layout, found: Divided) -> Divided:
    """Lines in parts: by the headings on lines of their own, or else by those within lines or over several."""
    if _known_of(found) == _ALWAYS:
        return found
    lines = sum(1 for piece in layout.pieces if piece.text.strip())
    has_lines = lines >= _LEAST_LINES * layout.pages
    by_line = _divided(tuple(_broken(layout.pieces)))._replace(has_lines=has_lines)
    by_page = _divided(tuple(_broken(_one_line_a_page(layout.pieces))))._replace(has_lines=False)
    return max((found, by_line, by_page), key=lambda each: (len(_known_of(each)), len(each.sections)))


def _known_of(parts: Divided) -> set[str]:
    return {section.rule for section in parts.sections} & _ALWAYS


def _broken(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces that begin anew at each heading in them."""
    for piece in pieces:
        yield from (piece._replace(text=part) for part in _INLINE.split(piece.text) if part.strip())


def _one_line_a_page(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    for _, own in groupby(pieces, key=attrgetter("page")):
        first, *others = own
        yield first._replace(text=clean("\n".join(piece.text for piece in (first, *others))))


def _divided(pieces: tuple[Piece, ...]) -> Divided:
    starts: list[tuple[int, int, str]] = []
    met: set[str] = set()
    index, before = 0, ""
    while index < len(pieces):
        taken = _heading_at(pieces, index, before, met)
        if taken is not None:
            starts.append((index, *taken))
            met.add(taken[1])
        index += taken[0] if taken else 1
        before = pieces[index - 1].text.strip()[-_LONGEST:] or before
    first = next((start for start, _, rule in starts if rule not in _OF_THE_COVER), _FEW if starts else 0)
    sections: list[Section] = []
    for place, (start, length, rule) in enumerate(starts):
        end = starts[place + 1][0] if place + 1 < len(starts) else len(pieces)
        begin = start if rule in _STARTS else start + length
        if rule == _IMPRINT:
            continue
        heading = joined(pieces[start : start + length])
        sections.append(Section(rule, heading, pieces[start].page, pieces[begin:end]))
    return Divided(pieces[:first], tuple(sections))


def _heading_at(pieces: tuple[Piece, ...], start: int, before: str, known: set[str]) -> tuple[int, str] | None:
    """How many pieces make up a heading that has not been met yet, and which it is."""
    first = pieces[start].text[: 4 * _LONGEST].strip()
    if not first or not _can_begin(before, first):
        return None
    for length in range(1, _MOST_LINES + 1):
        held = pieces[start : start + length]
        if len(held) < length:
            break
        rule = heading_of(joined(held))
        if rule is not None and rule not in known:
            return length, rule
    return None


def _can_begin(before: str, first: str) -> bool:
    """Whether a sentence or heading can begin after what stands before: not in the middle of one."""
    if not first[0].islower():
        return True
    return not before or before[-1] in ".?!:" or heading_of(before) is not None
