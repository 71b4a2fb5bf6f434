"""Word lists: entries found by code, by name, or by any other word for them, however it is typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Protocol, TypeVar, overload

import attrs

from sendframework._showing import nearest, shown
from sendframework._validators import check_date, text, tuple_of
from sendframework.errors import (
    AmbiguousNameError,
    InvalidTypeError,
    InvariantError,
    NotInForceError,
    UnknownCodeError,
)
from sendframework.periods import in_words

if TYPE_CHECKING:
    from datetime import date

    from sendframework.periods import Period

__all__ = ["Word", "WordList"]

_APOSTROPHES = re.compile("['`\u00b4\u2018\u2019\u02bc]")
_PARTS = re.compile(r"[^\W_]+")
_ABBREVIATIONS = re.compile(r"\b([A-Z]{2,})s\b")
_NO_PLURALS = ("ss", "us", "is")
_SHORTEST_PLURAL = 4


def __dir__() -> list[str]:
    return __all__


def _singular(part: str) -> str:
    """A part of a word without the ending of an English plural; abbreviations of up to three letters stay."""
    if len(part) < _SHORTEST_PLURAL or part.endswith(_NO_PLURALS):
        return part
    return part[:-3] + "y" if part.endswith("ies") else part.removesuffix("s")


def folded(word: str) -> str:
    """A word without what people type in different ways: case, hyphens, spaces, quotes, plurals, ``&`` and ``the``."""
    plain = _APOSTROPHES.sub("", _ABBREVIATIONS.sub(r"\1", word).casefold().replace("&", " and "))
    return "".join(_singular(part) for part in _PARTS.findall(plain) if part != "the")


class Word(Protocol):
    """What an entry of a word list has; make a class of your own with these, and it can stand in one."""

    @property
    def code(self) -> str:
        """Permanent code."""

    @property
    def name(self) -> str:
        """The name as printed."""

    @property
    def other_words(self) -> tuple[str, ...]:
        """Every word besides code and name by which it is found."""

    @property
    def period(self) -> Period | None:
        """The days on which it was in use; None for always."""


W = TypeVar("W", bound=Word)


@attrs.frozen(kw_only=True)
class WordList(Sequence[W]):
    """The entries of one kind, in order; to be walked, unpacked into a longer list, and asked.

    Raises
    ------
    InvariantError
        For a code that stands twice, or no entry at all.
    InvalidTypeError, InvalidValueError
        For an entry without a code, or a field of the wrong type.
    """

    of: str = attrs.field(validator=text)
    """What an entry is called: ``stakeholder group``, ``term``."""
    entries: tuple[W, ...] = attrs.field(
        validator=tuple_of(lambda *_: None, least=1), repr=lambda entries: f"({len(entries)} entries)"
    )
    """The entries; codes are unique."""

    def __attrs_post_init__(self) -> None:
        codes: set[str] = set()
        for place, entry in enumerate(self.entries):
            code: object = getattr(entry, "code", None)
            if not isinstance(code, str):
                reason = "must have a code, a name, other words and a period"
                raise InvalidTypeError(f"WordList.entries[{place}]", reason, entry)
            if code in codes:
                raise InvariantError(f"{self.of} list", f"has {code!r} twice; codes are unique in a list")
            codes.add(code)

    @overload
    def __getitem__(self, place: int) -> W: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[W, ...]: ...
    def __getitem__(self, place: int | slice) -> W | tuple[W, ...]:
        return self.entries[place]

    def __iter__(self) -> Iterator[W]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes, in order."""
        return tuple(entry.code for entry in self.entries)

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every word by which an entry is found, codes first; of those that make no difference to `find`, one."""
        once: dict[str, str] = {}
        for each in chain(self.codes, *((entry.name, *entry.other_words) for entry in self.entries)):
            once.setdefault(folded(each), each)
        return tuple(once.values())

    @cached_property
    def _own(self) -> Mapping[str, tuple[W, ...]]:
        """Entries by the folded form of code and name."""
        return indexed((entry, (entry.code, entry.name)) for entry in self.entries)

    @cached_property
    def _others(self) -> Mapping[str, tuple[W, ...]]:
        """Entries by the folded forms of their other words."""
        return indexed((entry, entry.other_words) for entry in self.entries)

    def matches(self, word: str) -> tuple[W, ...]:
        """The entries that a word can mean: those whose code or name it is, or else those that have it otherwise.

        Raises
        ------
        InvalidTypeError
            For anything but a string.
        """
        if not isinstance(word, str):
            raise InvalidTypeError(f"{self.of} list", "is asked for a code, a name or another word", word)
        form = folded(word)
        return self._own.get(form, ()) or self._others.get(form, ())

    def find(self, word: str, *, on: date | None = None) -> W:
        """The entry that a word means; with a day, the one that was in use on it.

        Case, hyphens, spaces, quotes and plurals make no difference: ``Re-visits`` finds ``revisit``.

        Raises
        ------
        UnknownCodeError
            When no entry has the word; says which words are near.
        AmbiguousNameError
            When several have it, and the day does not decide between them; lists their codes.
        NotInForceError
            When none that has it was in use on the day; says when it was.
        InvalidTypeError
            For a word that is not a string, or a day that is not a plain date.
        """
        found = self.matches(word)
        if not found:
            near = nearest(word, self.spellings)
            raise UnknownCodeError(self.of, word, tuple(dict.fromkeys((*near, *self.codes))))
        if on is not None:
            day = check_date(f"{self.of} list, day", on)
            periods = [str(entry.period) for entry in found]
            found = tuple(entry for entry in found if entry.period is None or day in entry.period)
            if not found:
                raise NotInForceError(f"{self.of} {shown(word)}", in_words(day), " and ".join(periods))
        if len(found) > 1:
            raise AmbiguousNameError(self.of, word, tuple(entry.code for entry in found))
        return found[0]

    def with_own(self, own: Iterable[W]) -> WordList[W]:
        """A new list of these entries and then your own; the one that is asked stays as it is.

        Raises
        ------
        InvariantError
            For a code that another entry has.
        InvalidTypeError
            For anything but entries of the kind that the list holds.
        """
        where = f"{self.of} list, own entries"
        if not isinstance(own, Iterable):
            raise InvalidTypeError(where, "must be several entries, if only of one: (mine,)", own)
        kinds = tuple({type(entry) for entry in self.entries})
        taken, added = set(self.codes), tuple(own)
        for entry in added:
            if not isinstance(entry, kinds):
                names = " or ".join(sorted(kind.__name__ for kind in kinds))
                raise InvalidTypeError(where, f"must each be {'an' if names[0] in 'AEIOU' else 'a'} {names}", entry)
            if entry.code in taken:
                reason = f"{entry.code!r} is the code of another entry; give your own one that is not taken"
                raise InvariantError(where, reason)
            taken.add(entry.code)
        return WordList(of=self.of, entries=self.entries + added)


def indexed(words: Iterable[tuple[W, Iterable[str]]]) -> Mapping[str, tuple[W, ...]]:
    """Entries by the folded forms of their words."""
    index: dict[str, tuple[W, ...]] = {}
    for entry, names in words:
        for form in dict.fromkeys(map(folded, names)):
            index[form] = (*index.get(form, ()), entry)
    return index
