"""By which words an area is known: names that give it away, and words that may."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sendframework._codes import Code
from sendframework.areas._council_words import bare
from sendframework.publication._common_words import (
    BODY_WORDS,
    COUNCILS_AFTER,
    COUNCILS_BEFORE,
    COUNTIES_IN_SHORT,
    DIRECTIONS_IN_SHORT,
    PLACE_WORDS,
)
from sendframework.publication._folding import fold, squeezed
from sendframework.vocabulary.bodies import BodyKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendframework.areas.local_area import LocalArea
    from sendframework.records.bodies import Body

__all__ = ["NameKind", "SoughtName", "names_of"]

_WORDS = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_BETWEEN = frozenset({"and", "of", "on", "the", "upon", "with"})
_LEAST_PART = 4
_SHORT = 3
"""Letters up to which a name is as unsure as a word, and from which on initials are looked for."""


def __dir__() -> list[str]:
    return __all__


class NameKind(Code):
    """How surely a word means an area."""

    NAME = "name"
    """It means the area and nothing else."""
    WORD = "word"
    """It is the name of the area, and a word of the language as well."""
    COUNCIL = "council"
    """It is such a name with the words for a council, which mean the area where they begin with a capital."""
    PART = "part"
    """It is one word of a longer name."""
    SHORT = "short"
    """It is a short form, as BANES or B&NES, which means it only in capitals, and not surely then."""
    CODE = "code"
    """It is a number that is the area's code, and can be any other number."""


class SoughtName(NamedTuple):
    """One word, or several, by which an area is looked for in a text."""

    shapes: str
    """Its letters and digits as they are compared."""
    kind: NameKind
    """How surely it means the area."""
    breaks: frozenset[int]
    """Where in the shapes its own words begin."""
    own: bool
    """Whether it is the area's own, and not that of a body of its partnership."""


def names_of(
    area: LocalArea, bodies: Iterable[Body], ambiguous: Iterable[str], gss: NameKind = NameKind.NAME
) -> Iterator[SoughtName]:
    """Every word by which an area is looked for: its names, those without its council, its bodies, parts, and codes."""
    words = frozenset(map(squeezed, ambiguous))
    own = [*area.names, *area.variants]
    own += [without.name for name in own if (without := bare(name)) is not None]
    own += [short for name in own for short in _shortened(name)]
    for name in dict.fromkeys(own):
        yield from _sought(name, words, own=True)
        if squeezed(name) in words:
            yield from map(_council, _with_councils(name))
    for body in bodies:
        if body.kind is not BodyKind.SCHOOL_AND_COLLEGE_LEADERS:  # no body has that for its name
            for name in dict.fromkeys((body.name, _core(body.name))):
                yield from _sought(name, words, own=False)
    for held in area.gss_codes:
        yield SoughtName(squeezed(held.code), gss, frozenset(), own=True)
    for number in (area.code, area.ofsted_urn):
        if number is not None:
            yield SoughtName(squeezed(number), NameKind.CODE, frozenset(), own=True)


def _sought(name: str, ambiguous: frozenset[str], *, own: bool) -> Iterator[SoughtName]:
    """A name, the parts of it, and its initials."""
    parts = _words(name)
    if _says_nothing(parts):
        return
    shapes = squeezed(name)
    unsure = shapes in ambiguous or len(shapes) <= _SHORT
    yield SoughtName(shapes, NameKind.WORD if unsure else NameKind.NAME, _breaks(name), own)
    for part in parts if len(parts) > 1 else ():
        if not _says_nothing([part]) and len(part) >= _LEAST_PART:
            yield SoughtName(squeezed(part), NameKind.PART, frozenset(), own)
    for initials in _initials(parts):
        yield SoughtName(squeezed(initials), NameKind.SHORT, _breaks(initials), own)


def _with_councils(name: str) -> Iterator[str]:
    yield from (f"{name} {after}" for after in COUNCILS_AFTER)
    yield from (f"{before} {name}" for before in COUNCILS_BEFORE)


def _council(name: str) -> SoughtName:
    return SoughtName(squeezed(name), NameKind.COUNCIL, _breaks(name), own=True)


def _shortened(name: str) -> Iterator[str]:
    """A name with the short forms of its words: ``N Yorks`` and ``North Yorks`` for North Yorkshire."""
    parts = name.replace(".", "").split()
    for forms in (COUNTIES_IN_SHORT, COUNTIES_IN_SHORT | DIRECTIONS_IN_SHORT):
        short = [forms.get(part.casefold(), part) for part in parts]
        if short != parts:
            yield " ".join(short)


def _initials(parts: list[str]) -> Iterator[str]:
    """``BNES``, ``BANES`` and ``B&NES`` for Bath and North East Somerset; nothing for fewer than three letters."""
    every = "".join(part[0] for part in parts)
    capitals = "".join(part[0] for part in parts if part not in _BETWEEN)
    yield from (form for form in (capitals, every) if len(form) >= _SHORT)
    if "and" in parts:
        yield "".join("&" if part == "and" else part[0] for part in parts)


def _words(name: str) -> list[str]:
    return [re.sub("['\u2019]", "", word).casefold() for word in _WORDS.findall(name.replace("&", " and "))]


def _says_nothing(parts: list[str]) -> bool:
    """Whether words mean no area: those for councils and bodies, or one alone such as north or London."""
    return all(part in BODY_WORDS for part in parts) or (len(parts) == 1 and parts[0] in PLACE_WORDS)


def _core(name: str) -> str:
    """The name of a body without the common words around it: ``NHS Frimley Integrated Care Board`` is Frimley."""
    parts = _words(name)
    while parts and parts[0] in BODY_WORDS:
        del parts[0]
    while parts and parts[-1] in BODY_WORDS:
        del parts[-1]
    return " ".join(parts)


def _breaks(name: str) -> frozenset[int]:
    return frozenset(place for place, joined in enumerate(fold(name).joined) if not joined)
