"""A register of local areas: found by any code or name, as they stood on a day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, overload

import attrs

from sendframework._showing import nearest, several, shown
from sendframework._validators import check_date, one_of, tuple_of
from sendframework.areas._council_words import bare
from sendframework.areas.local_area import LocalArea
from sendframework.areas.shared_names import SharedName
from sendframework.errors import AmbiguousAreaError, InvalidTypeError, InvariantError, NotInForceError, UnknownCodeError
from sendframework.periods import Period, in_words
from sendframework.vocabulary.word_lists import folded, indexed

if TYPE_CHECKING:
    from datetime import date

    from sendframework.areas._council_words import BareName

__all__ = ["AreaRegister"]

_WITH_CODE = re.compile(r"(?P<name>.+?)\s*\((?P<code>[0-9]{3})(?:, [^()]*)?\)\s*", re.ASCII)


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class AreaRegister(Sequence[LocalArea]):
    """Local areas, of every time, in the order given; to be walked, counted and asked.

    Raises
    ------
    InvariantError
        For a code that two areas have, and for a code of the Government Statistical Service or a number of Ofsted's
        that two areas have on the same day.
    InvalidTypeError
        For anything but areas and shared names.
    """

    areas: tuple[LocalArea, ...] = attrs.field(
        validator=tuple_of(one_of(LocalArea)), repr=lambda areas: f"({len(areas)} areas)"
    )
    """The areas; codes are unique."""
    shared_names: tuple[SharedName, ...] = attrs.field(default=(), validator=tuple_of(one_of(SharedName)), repr=False)
    """Words that could mean several of them; codes of areas that are not in the register do not matter."""

    def __attrs_post_init__(self) -> None:
        held: dict[str, list[tuple[LocalArea, Period]]] = {}
        for area in self.areas:
            for code, period in _codes_of(area):
                for other, days in held.get(code, ()):
                    if other is not area and days.overlaps(period):
                        reason = f"{code!r} is a code of {_named(other)} already; {_named(area)} cannot have it as well"
                        raise InvariantError("AreaRegister", reason)
                held.setdefault(code, []).append((area, period))

    @overload
    def __getitem__(self, place: int) -> LocalArea: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[LocalArea, ...]: ...
    def __getitem__(self, place: int | slice) -> LocalArea | tuple[LocalArea, ...]:
        return self.areas[place]

    def __iter__(self) -> Iterator[LocalArea]:
        return iter(self.areas)

    def __len__(self) -> int:
        return len(self.areas)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes, in order."""
        return tuple(area.code for area in self.areas)

    def on(self, day: date) -> tuple[LocalArea, ...]:
        """The areas that existed on a day.

        Raises
        ------
        InvalidTypeError
            For anything but a plain date.
        """
        given = check_date("AreaRegister.on(day)", day)
        return tuple(area for area in self.areas if area.exists_on(given))

    def with_area(self, *areas: LocalArea) -> AreaRegister:
        """A new register of these areas and then your own; the one that is asked stays as it is.

        Raises
        ------
        InvariantError
            For a code that another area has on the same day.
        InvalidTypeError
            For anything but areas.
        """
        return attrs.evolve(self, areas=self.areas + areas)

    def matches(self, words: str, *, on: date | None = None) -> tuple[LocalArea, ...]:
        """The areas that some words can mean; with a day, those of them that existed on it.

        Raises
        ------
        InvalidTypeError
            For words that are not a string, or a day that is not a plain date.
        """
        day = None if on is None else check_date("local area, day", on)
        for found in self._meant(words):
            left = found if day is None else tuple(area for area in found if area.exists_on(day))
            if left:
                had = () if day is None else tuple(area for area in left if _has_on(area, folded(words), day))
                return had or left
        return ()

    def find(self, words: str, *, on: date | None = None) -> LocalArea:
        """The area that some words mean; with a day, the one that existed on it.

        Words are the Department for Education's number, a code of the Government Statistical Service, a former one
        included, Ofsted's number, or a name: the official one or another, with or without words for the council
        (``Leeds City Council``, ``London Borough of Barnet``).  Case, spaces, hyphens and commas make no difference.

        Raises
        ------
        UnknownCodeError
            When no area has them; says which names are near.
        AmbiguousAreaError
            When several have them, and the day does not decide between them; lists them, each in words by which it is
            found.
        NotInForceError
            When none that has them existed on the day; says when it did, and what came after or before.
        InvalidTypeError
            For words that are not a string, or a day that is not a plain date.
        """
        found = self.matches(words, on=on)
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousAreaError(words, *self._choices(words, found))
        ever = tuple(dict.fromkeys(chain.from_iterable(self._meant(words))))
        if on is not None and ever:
            covered = " and one ".join(self._time_of(area, on) for area in ever)
            raise NotInForceError(f"local area {shown(words)}", in_words(on), covered)
        raise UnknownCodeError("local area", words, tuple(dict.fromkeys(self._near(words))))

    @cached_property
    def _by_code(self) -> Mapping[str, tuple[LocalArea, ...]]:
        return indexed((area, (code for code, _ in _codes_of(area))) for area in self.areas)

    @cached_property
    def _by_name(self) -> Mapping[str, tuple[LocalArea, ...]]:
        return indexed((area, (*area.names, *area.variants)) for area in self.areas)

    @cached_property
    def _shared(self) -> Mapping[str, SharedName]:
        return {folded(shared.name): shared for shared in self.shared_names}

    def _meant(self, words: str) -> Iterator[tuple[LocalArea, ...]]:
        """What some words can mean, best first: by code, by name, by name and code, by name without the council."""
        if not isinstance(words, str):
            raise InvalidTypeError("local area", "is asked for by a code or a name, which are strings", words)
        yield self._by_code.get(folded(words), ())
        yield self._called(words)
        with_code = _WITH_CODE.fullmatch(words)
        if with_code:
            named = self._called(with_code["name"])
            yield tuple(area for area in named if area.code == with_code["code"])
        without = bare(words)
        if without:
            yield self._of_council(without)

    def _called(self, name: str) -> tuple[LocalArea, ...]:
        """The areas of a name; where it is shared, those that share it."""
        form = folded(name)
        if form in self._shared:
            return tuple(area for area in self.areas if area.code in self._shared[form].codes)
        return self._by_name.get(form, ())

    def _of_council(self, without: BareName) -> tuple[LocalArea, ...]:
        """The areas of a name whose council could be of the sort that is said; of a county, those in -shire as well."""
        found = self._called(without.name)
        if found and without.is_of_a_county:  # Derby is a city, and Derbyshire a county
            found += self._called(f"{without.name}shire")
        return tuple(
            area
            for area in dict.fromkeys(found)
            if not area.gss_codes or any(held.code.startswith(without.beginnings) for held in area.gss_codes)
        )

    def _choices(self, words: str, found: tuple[LocalArea, ...]) -> tuple[tuple[str, ...], str]:
        """The areas in words that find them, and what settles it."""
        choices = tuple(
            f"{area.name} ({area.code}{f', {area.period}' if area.period is not None else ''})" for area in found
        )
        periods = [area.period or Period() for area in found]
        apart = not any(one.overlaps(other) for place, one in enumerate(periods) for other in periods[:place])
        settled = "a code settles it, or a day" if apart else "a code settles it, or the whole name"
        without = bare(words)
        shared = self._shared.get(folded(words)) or (self._shared.get(folded(without.name)) if without else None)
        return choices, f"{settled}; {shared.reason}" if shared else settled

    def _time_of(self, area: LocalArea, day: date) -> str:
        """When an area existed, with what came after it or, for an earlier day, before it."""
        days = area.period or Period()
        after = days.end is not None and day > days.end
        related, word = (area.successors, "successor") if after else (area.predecessors, "predecessor")
        names = [_named(each) for code in related for each in self._by_code.get(code, ())]
        if not names:
            return str(days)
        return f"{days}, whose {word}{'s are' if len(names) > 1 else ' is'} {several(names)}"

    def _near(self, words: str) -> Iterator[str]:
        """Names by which areas are found, those nearest to some words first; slips are not among them."""
        names = [name for area in self.areas for name in area.names]
        without = bare(words)
        if without:
            around = ((name, without.around(name)) for name in nearest(without.name, names))
            yield from (whole if self.matches(whole) else name for name, whole in around)
        yield from names


def _has_on(area: LocalArea, code: str, day: date) -> bool:
    """Whether something is a code of an area's on a day; of several areas that ever had a code, one has it then."""
    return any(code == held and day in period for held, period in _codes_of(area))


def _named(area: LocalArea) -> str:
    return f"{area.name} ({area.code})"


def _codes_of(area: LocalArea) -> Iterator[tuple[str, Period]]:
    """Every code of an area in the form in which it is looked for, and the days on which it is its own."""
    always = area.period or Period()
    yield area.code, Period()  # it identifies the version, and is never given again
    yield from ((held.code.lower(), held.period) for held in area.gss_codes)
    if area.ofsted_urn is not None:
        yield area.ofsted_urn, always
