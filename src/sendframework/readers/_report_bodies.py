"""Councils, boards, trusts and leaders in running text: where one name ends and the next begins, and what each is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sendframework.readers._report_words import clean, folded
from sendframework.vocabulary.bodies import BodyKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["NamedBody", "bodies_in", "core_of", "is_unfinished", "kind_of"]

_BOARD = r"(?:Integrated\s+Care\s+Boards?|ICBs?\b)"
_GROUP = r"(?:Clinical\s+Commissioning\s+Groups?|CCGs?\b)"
_COUNCIL = (
    r"(?:(?:City|County|Borough|District|Metropolitan)\s+)*Council\b|Local\s+Authority\b|Authority\b|Corporation\b"
)
_TRUST = (
    r"(?:(?:NHS\s+)?Foundation\s+)?Trust\b|Children['\u2019]?s['\u2019]?\s+Company\b|Children\s+First\b|"
    r"Achieving\s+for\s+Children\b|Together\s+for\s+Children\b|Partnership\b"
)
_PLACES = r"(?:school|college|education|setting|provider)\w*"
_LEADERS = rf"{_PLACES}(?:[\s,/&-]+(?:and\s+)?{_PLACES})*\s+leaders?\b"
_SHORT = r"(?:\s*\([^()]{1,40}\))?"  # an abbreviation in brackets
_ENDS = re.compile(rf"(?:{_BOARD}|{_GROUP}|{_COUNCIL}|{_TRUST}|{_LEADERS}){_SHORT}", re.IGNORECASE)
_NEXT = re.compile(r"\s+(?!I?CBs?\b)[A-Z]")
_BOARDS = re.compile(r"(?:Integrated\s+Care\s+Boards|ICBs)\b", re.IGNORECASE)
_BEFORE_NHS = re.compile(r"(?:\s*,|\s+and)+\s+(?=(?:the\s+)?NHS\b)")
_BETWEEN = re.compile(r"^(?:[\s,;:/&+•▪◼-]|\b(?:and|with|jointly|together|alongside|in partnership)\b)+", re.IGNORECASE)
_AFTER = re.compile(
    r"\s*(?:[,;.:&/+•▪◼\n]|$|\b(?:and|with|together|alongside|jointly|NHS|the|school|college|local)\b)", re.IGNORECASE
)
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)
_UNFINISHED = re.compile(r"(?:[,;&]|\b(?:and|of|the|with|NHS|Integrated|Care|County|City|Borough))\s*$", re.IGNORECASE)
_LOOSE = re.compile(r"\s*[;\n•▪◼]\s*")
_KINDS = (
    (re.compile(r"clinical commissioning group|\bccgs?\b"), BodyKind.CLINICAL_COMMISSIONING_GROUP),
    (re.compile(r"integrated care board|\bicbs?\b|^nhs (?!england|trust)(?!.*trust)"), BodyKind.INTEGRATED_CARE_BOARD),
    (
        re.compile(
            r"children'?s'? (?:services )?(?:trust|company)|\bchildren first\b|(?:achieving|together) for children"
        ),
        BodyKind.CHILDRENS_TRUST,
    ),
    (re.compile(r"\bschools?\b|\bcolleges?\b"), BodyKind.SCHOOL_AND_COLLEGE_LEADERS),
    (re.compile(r"\bcouncil\b|\blocal authority\b|\bborough\b|\bcounty\b|\bcity of\b"), BodyKind.LOCAL_AUTHORITY),
)
_FILLING = {"the", "nhs", "area", "and", "of", "for", "integrated", "care", "board", "icb", "system"}


class NamedBody(NamedTuple):
    """A body as a report names it."""

    name: str
    """As printed, without an article."""
    kind: BodyKind
    """What it is, by the words of its name."""


def kind_of(name: str, areas: Iterable[str] = ()) -> BodyKind:
    """What a body is, by the words of its name; one that is called like an area is its council."""
    form = folded(name)
    for pattern, kind in _KINDS:
        if pattern.search(form):
            return kind
    return BodyKind.LOCAL_AUTHORITY if form in {folded(area) for area in areas} else BodyKind.OTHER


def core_of(name: str) -> frozenset[str]:
    """The words of a board's name that tell it from others, however it is written."""
    return frozenset(re.findall(r"[a-z]+", folded(name))) - _FILLING


def is_unfinished(text: str) -> bool:
    """Whether a list of bodies cannot be at its end: something is still to follow."""
    return bool(_UNFINISHED.search(clean(text)))


def bodies_in(text: str, areas: Iterable[str] = ()) -> tuple[NamedBody, ...]:
    """The bodies that a text names one after the other, each once.

    Names hold commas and "and" themselves, so they are told apart by the words with which they end.  What is left after
    the last such word is a name of its own.  ``areas`` are names of the area, by which a council can be called.
    """
    known = tuple(areas)
    found: dict[str, NamedBody] = {}
    for name in _names_in(text, known):
        bare = _ARTICLE.sub("", clean(name)).strip(" ,;:.")
        if bare:
            found.setdefault(folded(bare), NamedBody(bare, kind_of(bare, known)))
    return tuple(found.values())


def _names_in(text: str, areas: tuple[str, ...]) -> Iterator[str]:
    for part in re.split(r";|\n\s*\n", text):
        yield from _names_in_list(part, areas)


def _names_in_list(text: str, areas: tuple[str, ...]) -> Iterator[str]:
    rest = clean(text)
    while rest:
        rest = _BETWEEN.sub("", rest).strip()
        end = _end_of_name(rest, areas)
        if end is None:
            yield from (part for part in _LOOSE.split(rest) if part)
            return
        name, rest = rest[:end], rest[end:]
        yield from _each_of(name)


def _end_of_name(text: str, areas: tuple[str, ...]) -> int | None:
    """Where the first name of a text ends; None where no word says so."""
    for area in areas:
        borough = re.match(
            rf"(?:the\s+)?(?:(?:London|Royal|Metropolitan)\s+)*(?:Borough|City|County)\s+of\s+{re.escape(area)}"
            r"(?:\s+(?:local\s+authority|(?:City\s+|County\s+|Borough\s+)?Council))?",
            text,
            re.IGNORECASE,
        )
        if borough and _AFTER.match(text, borough.end()):
            return borough.end()
    for found in _ENDS.finditer(text):
        if _AFTER.match(text, found.end()) or _NEXT.match(text, found.end()):
            return found.end()
    return None


def _each_of(name: str) -> Iterator[str]:
    """The names behind a plural: of boards whose names all begin with NHS, or of two."""
    plural = _BOARDS.search(name)
    if plural is None:
        yield from _BEFORE_NHS.split(name)
        return
    names = clean(name[: plural.start()])
    parts = re.split(r"(?:\s*,)?\s+(?:and\s+)?(?=(?:the\s+)?NHS\b)", names)
    if len(parts) == 1:
        parts = re.split(r"\s+and\s+", names)
    two = 2
    if len(parts) == 1 or (len(parts) > two and not all("NHS" in part for part in parts)):
        yield name  # no telling which "and" stands between two boards
        return
    singular = "ICB" if plural[0].lower().startswith("icb") else "Integrated Care Board"
    for part in parts:
        yield f"{part.rstrip(' ,')} {singular}"
