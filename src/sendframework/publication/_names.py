"""By which words an area is known: names that give it away, and words that may."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sendframework._codes import Code
from sendframework.areas._council_words import bare
from sendframework.publication._common_words import BODY_WORDS, PLACE_WORDS
from sendframework.publication._folding import fold, squeezed
from sendframework.vocabulary.bodies import BodyKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendframework.areas.local_area import LocalArea
    from sendframework.records.bodies import Body

__all__ = ["NameKind", "SoughtName", "names_of"]

_WORDS = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_LEAST_PART = 4
_SHORT = 3


def __dir__() -> list[str]:
    return __all__


class NameKind(Code):
    """How surely a word means an area."""

    NAME = "name"
    """It means the area and nothing else."""
    WORD = "word"
    """It is the name of the area, and a word of the language as well."""
    PART = "part"
    """It is one word of a longer name."""
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


def names_of(area: LocalArea, bodies: Iterable[Body], ambiguous: Iterable[str]) -> Iterator[SoughtName]:
    """Every word by which an area is looked for: its names, those without its council, its bodies, parts, and codes."""
    words = frozenset(map(squeezed, ambiguous))
    whole = [*area.names, *area.variants]
    whole += [without.name for name in whole if (without := bare(name)) is not None]
    for body in bodies:
        if body.kind is not BodyKind.SCHOOL_AND_COLLEGE_LEADERS:  # no body has that for its name
            whole += [body.name, _core(body.name)]
    for name in dict.fromkeys(whole):
        parts = _words(name)
        if _says_nothing(parts):
            continue
        shapes = squeezed(name)
        unsure = shapes in words or len(shapes) <= _SHORT
        yield SoughtName(shapes, NameKind.WORD if unsure else NameKind.NAME, _breaks(name))
        for part in parts if len(parts) > 1 else ():
            if not _says_nothing([part]) and len(part) >= _LEAST_PART:
                yield SoughtName(squeezed(part), NameKind.PART, frozenset())
    for held in area.gss_codes:
        yield SoughtName(squeezed(held.code), NameKind.NAME, frozenset())
    for number in (area.code, area.ofsted_urn):
        if number is not None:
            yield SoughtName(squeezed(number), NameKind.CODE, frozenset())


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
