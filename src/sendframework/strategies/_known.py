"""How Hypothesis prints what the library knows: entries of tables as they are found, members of closed sets by name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st

from sendframework._codes import Code
from sendframework.areas.england import england_areas, local_area
from sendframework.areas.local_area import LocalArea
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.groups import StakeholderGroup
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.known_methods import METHODS
from sendframework.vocabulary.known_terms import TERMS
from sendframework.vocabulary.known_themes import THEMES
from sendframework.vocabulary.methods import EvidenceMethod
from sendframework.vocabulary.themes import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn, SearchStrategy

    from sendframework.vocabulary.word_lists import WordList

__all__ = ["entries", "found_by", "write"]


def __dir__() -> list[str]:
    return __all__


_LISTS: dict[str, WordList[Any]] = {"THEMES": THEMES, "GROUPS": GROUPS, "METHODS": METHODS, "TERMS": TERMS}
_KINDS: tuple[tuple[type[Any], str], ...] = (
    (LocalArea, ""),
    (Theme, "THEMES"),
    (StakeholderGroup, "GROUPS"),
    (EvidenceMethod, "METHODS"),
    (Definition, "TERMS"),
)
"""Classes with the list in which their entries are; areas are in the register."""


def _named(name: str, make: Callable[..., Any]) -> Callable[..., Any]:
    """A function that Hypothesis shows under a name."""

    def function(*given: object, **fields: object) -> Any:  # noqa: ANN401  # what is known
        return make(*given, **fields)

    function.__name__ = name
    return function


@cache
def _finder(words: str) -> Callable[..., Any]:
    return _named(f"{words}.find", _LISTS[words].find)


def entries(words: str) -> SearchStrategy[Any]:
    """The entries of one of the library's lists: ``THEMES``."""
    return st.builds(_finder(words), st.sampled_from(_LISTS[words].codes))


@cache
def found_by(area: LocalArea) -> str:
    """The name of an area of England or, where several have it, its code; how it can be found."""
    return area.name if england_areas().matches(area.name) == (area,) else area.code


@cache
def _own(words: str) -> dict[str, Any]:
    """The library's entries by code."""
    return {each.code: each for each in (_LISTS[words] if words else england_areas())}


@cache
def _entry(words: str, code: str) -> SearchStrategy[Any]:
    if words:
        return st.builds(_finder(words), st.just(code))
    return st.builds(local_area, st.just(found_by(_own(words)[code])))


@cache
def _member(kind: type[Code], name: str) -> SearchStrategy[Any]:
    # Hypothesis shows a lambda without arguments as what it returns.
    return st.builds(_named(f"lambda: {kind.__name__}.{name}", lambda: kind[name]))


def _way(value: object) -> SearchStrategy[Any] | None:
    """How a value is found, if the library has it."""
    if isinstance(value, Code):
        return _member(type(value), value.name)
    for kind, words in _KINDS:
        code = getattr(value, "code", None) if isinstance(value, kind) else None
        if code is not None and _own(words).get(code) is value:
            return _entry(words, code)
    return None


def _fields_of(value: object) -> tuple[attrs.Attribute[Any], ...]:
    """The fields of an object of an attrs class; of any other, none."""
    fields: tuple[attrs.Attribute[Any], ...] = getattr(type(value), "__attrs_attrs__", ())
    return fields


def tell(draw: DrawFn, value: object) -> None:
    """Tell Hypothesis of what is known in a value; that draws nothing, and so changes no example."""
    if isinstance(value, tuple):
        for each in value:
            tell(draw, each)
        return
    fields = _fields_of(value)
    way = _way(value) if fields or isinstance(value, Code) else None
    if way is not None:
        draw(way)
        return
    for field in fields:
        tell(draw, getattr(value, field.name))


def write(draw: DrawFn, value: object, *, parts: bool = True) -> None:
    """Tell Hypothesis to print an object without what is at its default, and each of its parts likewise."""
    if isinstance(value, tuple):
        for each in value:
            write(draw, each)
        return
    fields = _fields_of(value)
    if not fields or _way(value) is not None:
        tell(draw, value)
        return
    told: dict[str, Any] = {}
    for field in fields:
        held = getattr(value, field.name)
        if field.default is attrs.NOTHING or held != field.default:
            told[field.alias or field.name] = st.just(held)
            if parts:
                write(draw, held)
            else:
                tell(draw, held)
    if all(field.repr is True for field in fields):  # or Hypothesis would take a `repr` that is shorter, and no Python
        draw(st.builds(_named(type(value).__name__, lambda **_: value), **told))
