"""Looking for areas in texts: what is a name of theirs, and what may be one."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from sendframework.publication._folding import Folded, fold
from sendframework.publication._names import NameKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from sendframework.publication._names import SoughtName

__all__ = ["Scanned", "scan"]

_BEFORE_A_SENTENCE = re.compile(r"(?:\A|[.!?\u2022\n])[\s\"'\u201c\u2018(\[-]*\Z")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_AS_SURE = {
    NameKind.NAME: (NameKind.NAME, NameKind.WORD, NameKind.COUNCIL, NameKind.PART),
    NameKind.WORD: (NameKind.WORD, NameKind.PART),
    NameKind.COUNCIL: (NameKind.COUNCIL,),
    NameKind.PART: (NameKind.PART,),
    NameKind.SHORT: (NameKind.SHORT,),
    NameKind.CODE: (NameKind.CODE,),
}
"""What words of an area that may be named excuse in others: a part of its name does not excuse the name of another."""

_WHOLE = frozenset({NameKind.NAME, NameKind.WORD, NameKind.COUNCIL})
"""What means an area as a whole."""


def __dir__() -> list[str]:
    return __all__


class Scanned(NamedTuple):
    """What stands in a text, as it stands there, in alphabetical order."""

    names: tuple[str, ...]
    """Names of areas."""
    possible: tuple[str, ...]
    """What may be a name: somebody has to decide."""


class _Found(NamedTuple):
    start: int
    end: int
    sure: bool


def scan(text: str, sought: Collection[SoughtName], allowed: Collection[SoughtName] = ()) -> Scanned:
    """The names in a text; those of areas that may be named do not count, nor what is part of them.

    The name of a body of theirs does not excuse the own name of another area.  A text of a web page is read as it is
    shown there as well.
    """
    seen = _scan(text, sought, allowed)
    shown = _TAG.sub("", unescape(text))
    if shown == text:
        return seen
    also = _scan(shown, sought, allowed)
    names = {*seen.names, *also.names}
    return Scanned(tuple(sorted(names)), tuple(sorted({*seen.possible, *also.possible} - names)))


def _scan(text: str, sought: Collection[SoughtName], allowed: Collection[SoughtName]) -> Scanned:
    folded = fold(text)
    may_stand = {(name.shapes, kind, name.own) for name in allowed for kind in _AS_SURE[name.kind]}
    seen = [
        (found, _excusing(name))
        for name in sought
        if not any((name.shapes, name.kind, own) in may_stand for own in _excusing(name))
        for found in _found(text, folded, name)
    ]
    free = [(each, name.own) for name in allowed if seen for each in _found(text, folded, name) if each.sure]
    met = {
        found for found, excusing in seen if not any(_within(found, wider) and own in excusing for wider, own in free)
    }
    sure = [found for found in met if found.sure]
    possible = [found for found in met if not found.sure and not any(_within(found, wider) for wider in sure)]
    mixed = {text[start:end] for start, end in _mixed_words(text, folded)}
    return Scanned(_printed(text, folded, sure), tuple(sorted({*_printed(text, folded, possible), *mixed})))


def _excusing(name: SoughtName) -> tuple[bool, ...]:
    """Which names excuse one: only areas' own (True) the whole name of an area, and those of bodies all else."""
    return (True,) if name.own and name.kind in _WHOLE else (True, False)


def _within(found: _Found, wider: _Found) -> bool:
    return wider.start <= found.start and found.end <= wider.end


def _printed(text: str, folded: Folded, met: Iterable[_Found]) -> tuple[str, ...]:
    return tuple(sorted({text[folded.places[each.start] : folded.places[each.end - 1] + 1] for each in met}))


def _found(text: str, folded: Folded, name: SoughtName) -> Iterator[_Found]:
    length = len(name.shapes)
    start = folded.shapes.find(name.shapes) if length else -1
    while start >= 0:
        end = start + length
        whole = not (folded.joined[start] or (end < len(folded.shapes) and folded.joined[end]))
        torn = any(not folded.bridged[n] and n - start not in name.breaks for n in range(start + 1, end))
        if whole and not torn:
            sure = _is_sure(name.kind, text, folded.places[start])
            if _is_written_so(name, text[folded.places[start] : folded.places[end - 1] + 1]):
                yield _Found(start, end, sure)
        elif name.kind is NameKind.NAME and whole is torn:  # with gaps in it, or inside a longer word
            yield _Found(start, end, sure=False)
        start = folded.shapes.find(name.shapes, start + 1)


def _is_sure(kind: NameKind, text: str, place: int) -> bool:
    if kind is NameKind.WORD:
        return _is_capital_inside(text, place)
    return kind is NameKind.NAME or (kind is NameKind.COUNCIL and _is_capital(text[place]))


def _is_written_so(name: SoughtName, words: str) -> bool:
    """Whether words have the capitals that parts of names and initials have."""
    if name.kind is NameKind.SHORT:
        return words.isupper()
    return name.kind is not NameKind.PART or _is_capital(words[0])


def _is_capital(sign: str) -> bool:
    return sign.isupper() or sign.istitle()


def _is_capital_inside(text: str, place: int) -> bool:
    """Whether a capital stands where only a name has one: inside a sentence of a text that is not all capitals."""
    return (
        _is_capital(text[place])
        and any(sign.islower() for sign in text)
        and not _BEFORE_A_SENTENCE.search(text[:place])
    )


def _mixed_words(text: str, folded: Folded) -> Iterator[tuple[int, int]]:
    """Words of letters from a to z and others that look like none of them."""
    plain, strange = frozenset(folded.places), frozenset(folded.strange)
    for word in re.finditer(r"[^\W\d_]+", text):
        places = range(word.start(), word.end())
        if any(place in plain for place in places) and any(place in strange for place in places):
            yield word.span()
