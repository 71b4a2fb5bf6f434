"""The editions themselves, and how to find one.

An edition's module is loaded when the edition is first asked for; the day from which it is in force is known without.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from sendframework._validators import check_date
from sendframework.errors import InvalidTypeError, NotInForceError, UnknownEditionError
from sendframework.framework.edition import Edition
from sendframework.periods import Period, in_words

if TYPE_CHECKING:
    from typing import Any

__all__ = ["edition", "edition_on", "editions"]


def __dir__() -> list[str]:
    return __all__


class _Entry(NamedTuple):
    """What is known of an edition before its module is loaded."""

    id: str
    module: str
    starts: date


_SHELF = (
    _Entry("2016-04", "local_area_send_2016_04", date(2016, 4, 27)),
    _Entry("2018-11", "local_area_send_2018_11", date(2018, 11, 9)),
    _Entry("2020-03", "local_area_send_2020_03", date(2020, 3, 17)),
    _Entry("2021-04", "local_area_send_2021_04", date(2021, 4, 1)),
    _Entry("2023-01", "area_send_2023_01", date(2023, 1, 1)),
    _Entry("2025-06", "area_send_2025_06", date(2025, 6, 6)),
    _Entry("2025-07", "area_send_2025_07", date(2025, 7, 7)),
)
"""Oldest first, each in force until the next; a test holds it against the editions themselves."""


@cache
def _loaded(module: str) -> Edition:
    found: Any = import_module(f"sendframework.handbooks.{module}")
    held: Edition = found.EDITION
    return held


def editions() -> tuple[Edition, ...]:
    """Every edition of the library, oldest first."""
    return tuple(_loaded(entry.module) for entry in _SHELF)


def edition(edition_id: str | Edition) -> Edition:
    """The edition with an id; an `Edition` is returned as it is, so that your own can stand wherever an id can.

    Raises
    ------
    UnknownEditionError
        When no edition of the library has the id; says which are near.
    InvalidTypeError
        For anything but a string or an edition.
    """
    if isinstance(edition_id, Edition):
        return edition_id
    if not isinstance(edition_id, str):
        raise InvalidTypeError("edition(edition_id)", "must be an edition id or an Edition", edition_id)
    for entry in _SHELF:
        if entry.id == edition_id:
            return _loaded(entry.module)
    raise UnknownEditionError("edition", edition_id, tuple(entry.id for entry in _SHELF))


def edition_on(day: date) -> Edition:
    """The edition in force on a day.

    Raises
    ------
    NotInForceError
        For a day before the first edition.
    InvalidTypeError
        For anything but a plain date.
    """
    given = check_date("edition_on(day)", day)
    for entry in reversed(_SHELF):
        if entry.starts <= given:
            return _loaded(entry.module)
    raise NotInForceError("edition", in_words(given), str(Period(_SHELF[0].starts)))
