"""What single cells say: days, whole numbers, words."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeVar

from sendframework.periods import in_words
from sendframework.readers._sheets import printed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["UnclearError", "address", "day_between", "means", "normal", "plain", "whole_number", "words"]

T = TypeVar("T")

# A footnote marker as official tables print it: [note 1], [1], [a], (note 2), a raised figure, a star.
_MARKER = re.compile(
    r"\s*(?:[\[(]\s*(?:foot)?notes?\s*[0-9a-z](?:[0-9\s,&]|and|(?:foot)?notes?)*[\])]|\[\s*(?:[0-9]{1,2}|[a-z])\s*\]|\([0-9]{1,2}\)"
    r"|[\u00b2\u00b3\u00b9\u2070-\u2079*\u2020\u2021])",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})(?:[ T]00:00(?::00)?)?", re.ASCII)
_YEAR_FIRST = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T]00:00(?::00(?:\.0+)?)?)?", re.ASCII)
_WHOLE = re.compile(r"[0-9]{1,9}(?:\.0+)?", re.ASCII)
_SERIAL = re.compile(r"[0-9]{5}(?:\.0+)?", re.ASCII)
_SERIAL_ZERO = date(1899, 12, 30)  # as spreadsheets count, for every day from March 1900 on
_MOST_SERIAL = 2_958_465  # 31 December 9999
_MOST_ADDRESS = 2_000


def __dir__() -> list[str]:
    return __all__


class UnclearError(Exception):
    """Says why a cell is not understood; never leaves this room."""


def plain(value: object) -> str:
    """The text of a cell without footnote markers and with single spaces."""
    return " ".join(_MARKER.sub("", printed(value)).split())


def normal(value: object) -> str:
    """A heading or word in the form in which two are compared: no markers, signs, case, or dots of an export.

    An export that makes names of headings makes ``Inspection.start.date..note.1.`` of a footnote marker; figures at
    the end go with it, because no official heading ends in one.
    """
    text = unicodedata.normalize("NFKC", plain(value)).casefold()
    kept = " ".join("".join(each if each.isalnum() else " " for each in text).split())
    return re.sub(r"(?:(?:^| )(?:(?:foot)?notes? )?[0-9]{1,2})+$", "", kept)


def words(value: object) -> str:
    """A cell that holds text."""
    if not isinstance(value, str):
        raise UnclearError("is no text")
    return plain(value)


def means(choices: Mapping[str, T]) -> Callable[[object], T]:
    """A reader of cells that say one of some words; case and signs make no difference."""
    known = {normal(word): meaning for word, meaning in choices.items()}

    def read(value: object) -> T:
        form = normal(value)
        if form not in known:
            raise UnclearError(f"is none of {', '.join(map(repr, choices))}")
        return known[form]

    return read


def whole_number(least: int, most: int) -> Callable[[object], int]:
    """A reader of cells that hold a whole number within bounds."""

    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, (int, float, str)):
            raise UnclearError("is no whole number")
        text = plain(value)
        if not _WHOLE.fullmatch(text):
            raise UnclearError("is no whole number")
        number = int(text.partition(".")[0])
        if not least <= number <= most:
            raise UnclearError(f"is not between {least} and {most}")
        return number

    return read


def day_between(first: date, last: date) -> Callable[[object], date]:
    """A reader of cells that hold a day: a date, the number by which spreadsheets keep one, or its day, month, year."""

    def read(value: object) -> date:
        day = _day(value)
        if not first <= day <= last:
            bounds = f"{in_words(first)} to {in_words(last)}"
            raise UnclearError(f"is {in_words(day)}, outside the days of such a table ({bounds})")
        return day

    return read


def _day(value: object) -> date:
    if isinstance(value, datetime):
        if value.time() != time():
            raise UnclearError("is a moment, not a day")
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, (bool, time, timedelta)):
        raise UnclearError("is no date")
    text = plain(value)
    if isinstance(value, (int, float)):
        return _of_serial(value)
    if _SERIAL.fullmatch(text):
        return _of_serial(float(text))
    found = _YEAR_FIRST.fullmatch(text)
    parts = found.groups() if found else None
    if parts is None:
        found = _DAY_FIRST.fullmatch(text)
        parts = found.groups()[::-1] if found else None
    if parts is None:
        raise UnclearError("is no date as dd/mm/yyyy")
    year, month, day = map(int, parts)
    try:
        return date(year, month, day)
    except ValueError:
        raise UnclearError("is a date that does not exist, read as dd/mm/yyyy") from None


def _of_serial(number: float) -> date:
    if number != number // 1 or not 0 < number <= _MOST_SERIAL:
        raise UnclearError("is no date, and no number of days that stands for one")
    return _SERIAL_ZERO + timedelta(days=int(number))


def address(link: str) -> str:
    """An address of the web."""
    if not link.startswith(("https://", "http://")) or len(link) > _MOST_ADDRESS or not link.isprintable():
        raise UnclearError("leads to no address of the web")
    return link
