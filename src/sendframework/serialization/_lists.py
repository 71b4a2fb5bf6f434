"""The lists in which codes of areas, themes, groups and methods are looked up."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from sendframework._showing import with_article
from sendframework.areas.local_area import LocalArea
from sendframework.areas.register import AreaRegister
from sendframework.errors import InvalidTypeError, InvalidValueError, InvariantError
from sendframework.serialization._faults import Fault, FaultsError
from sendframework.serialization._hints import hint
from sendframework.serialization.problem_codes import ProblemCode
from sendframework.vocabulary.groups import StakeholderGroup
from sendframework.vocabulary.methods import EvidenceMethod
from sendframework.vocabulary.themes import Theme
from sendframework.vocabulary.word_lists import WordList

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["BY_CODE", "Entries", "Lists", "lists_of"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")

BY_CODE: dict[type[Any], str] = {
    LocalArea: "local area",
    Theme: "theme",
    StakeholderGroup: "stakeholder group",
    EvidenceMethod: "evidence method",
}
"""Classes whose objects stand in a payload as their codes, and what an object is called."""


class Entries(tuple[T, ...]):  # noqa: SLOT001  # it keeps its hash
    """Entries of a list, the same as another only if they are the same objects: comparing all parts takes long."""

    @cached_property
    def _ids(self) -> tuple[int, ...]:
        return tuple(map(id, self))

    @cached_property
    def _hash(self) -> int:
        return hash(self._ids)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Entries) and self._ids == other._ids

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return self._hash


class Lists(NamedTuple):
    """The four lists."""

    areas: Entries[LocalArea]
    themes: Entries[Theme]
    groups: Entries[StakeholderGroup]
    methods: Entries[EvidenceMethod]

    def finder(self, cls: type[Any]) -> Callable[[Any, Any], Any]:
        """A function from a code to the entry of a class."""
        entries: Entries[Any] = dict[Any, Any](zip(BY_CODE, self, strict=True))[cls]
        return _finder(BY_CODE[cls], entries)


@cache
def _of_the_library() -> Lists:
    """England's areas, and the lists of the vocabulary; imported only when a code is looked up."""
    from sendframework.areas.england import england_areas  # noqa: PLC0415
    from sendframework.vocabulary.known_groups import GROUPS  # noqa: PLC0415
    from sendframework.vocabulary.known_methods import METHODS  # noqa: PLC0415
    from sendframework.vocabulary.known_themes import THEMES  # noqa: PLC0415

    return Lists(Entries(england_areas()), Entries(THEMES), Entries(GROUPS), Entries(METHODS))


def lists_of(
    areas: Iterable[LocalArea] | None,
    themes: Iterable[Theme] | None,
    groups: Iterable[StakeholderGroup] | None,
    methods: Iterable[EvidenceMethod] | None,
) -> Lists:
    """The lists as given, and the library's own for those that were not."""
    own = _of_the_library()
    return Lists(
        own.areas if areas is None else _checked("areas", areas, LocalArea),
        own.themes if themes is None else _checked("themes", themes, Theme),
        own.groups if groups is None else _checked("groups", groups, StakeholderGroup),
        own.methods if methods is None else _checked("methods", methods, EvidenceMethod),
    )


def _checked(where: str, given: Iterable[T], cls: type[T]) -> Entries[T]:
    if isinstance(given, str) or not isinstance(given, Iterable):
        raise InvalidTypeError(where, f"must be several objects of the class {cls.__name__}", given)
    entries = Entries(given)
    codes = set()
    for index, entry in enumerate(entries):
        if not isinstance(entry, cls):
            raise InvalidTypeError(f"{where}[{index}]", f"must be an object of the class {cls.__name__}", entry)
        code = entry.code  # type: ignore[attr-defined]  # each of the four classes has one
        if code in codes:
            reason = "has a code that stands before it already; leave one of the two out"
            raise InvalidValueError(f"{where}[{index}]", reason, code)
        codes.add(code)
    return entries


def _finder(noun: str, entries: tuple[Any, ...]) -> Callable[[Any, Any], Any]:
    by_code: Mapping[str, Any] = {entry.code: entry for entry in entries}
    codes = tuple(by_code)

    def find(value: Any, _: Any) -> Any:  # noqa: ANN401  # as cattrs calls it
        try:
            return by_code[value]
        except (KeyError, TypeError):  # TypeError: a list or object, which no dictionary can look up
            pass
        if not isinstance(value, str):
            reason = f"must be the code of {with_article(noun)}, a string"
            raise FaultsError([Fault((), ProblemCode.WRONG_TYPE, reason, value)])
        raise FaultsError(
            [Fault((), ProblemCode.UNKNOWN_ENTRY, f"is the code of no known {noun}", value, advice(value))]
        )

    def advice(word: str) -> str:
        named = [entry.code for entry in matches(word)]
        if named:
            return "write its code: " + " or ".join(map(repr, named))
        # A number that is near another is no likelier to be meant.
        return f"{hint(None if word.strip().isdecimal() else word, codes)}; your own can be passed in"

    def matches(word: str) -> tuple[Any, ...]:
        words = by_words()
        return words.matches(word) if words is not None else ()

    @cache
    def by_words() -> AreaRegister | WordList[Any] | None:
        try:
            if noun == BY_CODE[LocalArea]:
                return AreaRegister(areas=tuple(entries))
            return WordList(of=noun, entries=tuple(entries))
        except (InvariantError, InvalidValueError):  # what stands in no list together can still be looked up by code
            return None

    return find
