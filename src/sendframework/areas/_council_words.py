"""What people put before and after the name of an area: the words that say what sort of council it has."""

from __future__ import annotations

import re
from typing import NamedTuple

_COUNTIES, _UNITARIES, _METROPOLITAN, _LONDON = "E10", "E06", "E08", "E09"
_ANY = (_COUNTIES, _UNITARIES, _METROPOLITAN, _LONDON)
_NO_COUNTY = (_UNITARIES, _METROPOLITAN, _LONDON)

# Each with the beginnings of the GSS codes of the areas that can be called so; the longer words first.
_BEFORE = {
    "council of": _ANY,
    "london borough of": (_LONDON,),
    "lb": (_LONDON,),
    "royal borough of": (_UNITARIES, _LONDON),
    "metropolitan borough of": (_METROPOLITAN,),
    "metropolitan district of": (_METROPOLITAN,),
    "borough of": _NO_COUNTY,
    "city of": _NO_COUNTY,
    "county of": (_COUNTIES, _UNITARIES),
    "county": (_COUNTIES, _UNITARIES),
}
_AFTER = {
    "london borough council": (_LONDON,),
    "royal borough council": (_UNITARIES, _LONDON),
    "metropolitan borough council": (_METROPOLITAN,),
    "metropolitan district council": (_METROPOLITAN,),
    "metropolitan borough": (_METROPOLITAN,),
    "metropolitan district": (_METROPOLITAN,),
    "mbc": (_METROPOLITAN,),
    "mdc": (_METROPOLITAN,),
    "london borough": (_LONDON,),
    "lb": (_LONDON,),
    "borough council": _NO_COUNTY,
    "borough": _NO_COUNTY,
    "bc": _NO_COUNTY,
    "city council": _NO_COUNTY,
    "city of": _NO_COUNTY,
    "city": _NO_COUNTY,
    "county council": (_COUNTIES, _UNITARIES),
    "county of": (_COUNTIES, _UNITARIES),
    "county": (_COUNTIES, _UNITARIES),
    "cc": _ANY,
    "unitary authority": (_UNITARIES,),
    "local area partnership": _ANY,
    "local authority": _ANY,
    "local area": _ANY,
    "council": _ANY,
}
_WORDS = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*|&")
_COUNTY_WORDS = re.compile(r"\bcounty\b")


class BareName(NamedTuple):
    """A name without the words for its council."""

    before: str
    """What stood before it."""
    name: str
    after: str
    """What stood after it."""
    beginnings: tuple[str, ...]
    """How the GSS codes begin of the areas that can be called so."""

    @property
    def is_of_a_county(self) -> bool:
        """Whether the words say that it is a county."""
        return bool(_COUNTY_WORDS.search(f"{self.before} {self.after}".lower()))

    def around(self, name: str) -> str:
        """The same words around another name."""
        return " ".join(filter(None, (self.before, name, self.after)))


def bare(words: str) -> BareName | None:
    """The name without such words; None where it has none."""
    parts = [part for part in _WORDS.findall(words) if part.lower() != "the"]
    name = " ".join(parts)
    before, name, of_before = _off_the_front(name)
    name, after, of_after = _off_the_end(name)
    if not before and not after:
        return None
    return BareName(before, name, after, tuple(each for each in of_before if each in of_after))


def _off_the_front(name: str) -> tuple[str, str, tuple[str, ...]]:
    for form, beginnings in _BEFORE.items():
        if name.lower().startswith(f"{form} "):
            return name[: len(form)], name[len(form) + 1 :], beginnings
    return "", name, _ANY


def _off_the_end(name: str) -> tuple[str, str, tuple[str, ...]]:
    for form, beginnings in _AFTER.items():
        if name.lower().endswith(f" {form}"):
            return name[: -len(form) - 1], name[-len(form) :], beginnings
    return name, "", _ANY
