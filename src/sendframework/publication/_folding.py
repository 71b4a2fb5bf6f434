"""Texts in the form in which they are compared: without case, accents, invisible characters and look-alikes."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import NamedTuple

from sendframework.publication._look_alikes import (
    CAPITAL_LOOK_ALIKES,
    INVISIBLE_LETTERS,
    LETTER_BLOCKS,
    LOOK_ALIKES,
    SAME_SHAPES,
)

__all__ = ["Folded", "fold", "squeezed"]

_LETTERS = 26
_MARKS = frozenset("'\u2018\u2019\u02bc*_~`")
_SOFT_HYPHEN = "\N{SOFT HYPHEN}"


def __dir__() -> list[str]:
    return __all__


class Folded(NamedTuple):
    """The letters and digits of a text as shapes, each with its place in the text."""

    shapes: str
    """Letters from a to z and digits alone, everything between them left out."""
    places: tuple[int, ...]
    """For each of them, the place in the text where it comes from."""
    joined: tuple[bool, ...]
    """For each of them, whether nothing visible stands between it and the one before."""
    bridged: tuple[bool, ...]
    """The same, and also true where only an apostrophe or marks of markup stand there, or a hyphen and a new line."""
    strange: tuple[int, ...]
    """The places of letters of other alphabets that look like none of these."""


@cache
def _shapes_of(sign: str) -> str:
    """What one character looks like; a blank for what parts words, nothing for what cannot be seen."""
    for block in LETTER_BLOCKS:
        if block <= ord(sign) < block + _LETTERS:
            return _shaped(chr(ord("a") + ord(sign) - block))
    if unicodedata.decomposition(sign).startswith("<super>") and unicodedata.category(sign) == "No":
        return " "  # the number of a footnote
    made = ""
    for part in unicodedata.normalize("NFKD", sign):
        if part.isspace():
            made += " "
        elif part in INVISIBLE_LETTERS or unicodedata.category(part) in {"Mn", "Me", "Cf", "Cc"}:
            continue
        else:
            made += _shaped(CAPITAL_LOOK_ALIKES.get(part) or part.casefold())
    return made


def _shaped(part: str) -> str:
    alike = "".join(LOOK_ALIKES.get(letter, letter) for letter in part)
    return "".join(SAME_SHAPES.get(letter, letter) for letter in alike)


def fold(text: str) -> Folded:
    """A text as it is compared."""
    shapes: list[str] = []
    places: list[int] = []
    joined: list[bool] = []
    bridged: list[bool] = []
    strange: list[int] = []
    together = False
    for place, sign in enumerate(text):
        for shape in _shapes_of(sign):
            if shape.isascii() and shape.isalnum():
                shapes.append(shape)
                places.append(place)
                joined.append(together)
                bridged.append(together or _is_bridge(text, places))
                together = True
            else:
                together = False
                if shape.isalpha():
                    strange.append(place)
    return Folded("".join(shapes), tuple(places), tuple(joined), tuple(bridged), tuple(strange))


def _is_bridge(text: str, places: list[int]) -> bool:
    """Whether only marks stand between the last two that part no words, or a hyphen and the end of a line."""
    between = text[places[-2] + 1 : places[-1]] if len(places) > 1 else ""
    if between and all(sign in _MARKS or not _shapes_of(sign) for sign in between):
        return True
    parting = [sign for sign in between if sign == _SOFT_HYPHEN or (not sign.isspace() and _shapes_of(sign))]
    return "\n" in between and [_is_hyphen(sign) for sign in parting] == [True]


def _is_hyphen(sign: str) -> bool:
    return sign == _SOFT_HYPHEN or unicodedata.category(sign) == "Pd"


def squeezed(name: str) -> str:
    """The shapes of a name without anything between them."""
    return fold(name).shapes
