"""England's local areas."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from sendframework.areas.register import AreaRegister

if TYPE_CHECKING:
    from datetime import date

    from sendframework.areas.local_area import LocalArea

__all__ = ["england_areas", "local_area", "local_areas"]


def __dir__() -> list[str]:
    return __all__


@cache
def england_areas() -> AreaRegister:
    """The 153 local areas of England, and the five that there were between 2016 and 2023, by name.

    Always the same register; it knows no clock.
    """
    from sendframework.areas._england_areas import AREAS, SHARED_NAMES  # noqa: PLC0415  # 158 rows, only when asked

    return AreaRegister(areas=AREAS, shared_names=SHARED_NAMES)


def local_area(words: str, *, on: date | None = None) -> LocalArea:
    """The local area of England that some words mean: a code, a former code, a name or an alias.

    >>> from datetime import date
    >>> local_area("Dorset", on=date(2017, 1, 16)).code
    '835'

    Parameters
    ----------
    words
        As for `AreaRegister.find`: ``919``, ``E10000015``, ``80475``, ``Leeds``, ``Leeds City Council``.
    on
        The day on which it is to have existed; without one, the words must mean one area of any time.

    Raises
    ------
    UnknownCodeError
        When no area has them; says which names are near.
    AmbiguousAreaError
        When several areas have them: Dorset is another area since 1 April 2019; Kingston and Newcastle are short for
        several.
    NotInForceError
        When the area did not exist on the day; says when it did, and what came after or before.
    InvalidTypeError
        For words that are not a string, or a day that is not a plain date.
    """
    return england_areas().find(words, on=on)


def local_areas(*, on: date) -> tuple[LocalArea, ...]:
    """The local areas of England on a day, by name; there is no default day, because the answer depends on it.

    >>> from datetime import date
    >>> [len(local_areas(on=date(year, 5, 1))) for year in (2016, 2019, 2021, 2023)]
    [152, 151, 152, 153]

    Raises
    ------
    InvalidTypeError
        For a day that is not a plain date.
    """
    return england_areas().on(on)
