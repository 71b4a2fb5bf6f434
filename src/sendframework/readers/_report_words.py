"""The small print of reports: blanks, dashes, quotation marks, numbers in words, and dates in their many forms."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

__all__ = ["Span", "clean", "dates_in", "dehyphenated", "folded", "number_of", "numbers", "spans_in", "visible"]

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_TEENS = ("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
_WORDS = {word: value for value, word in enumerate(_UNITS + _TEENS, start=1)} | _TENS
_WORDS |= {f"{ten} {unit}": value + place for ten, value in _TENS.items() for place, unit in enumerate(_UNITS[:9], 1)}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
numbers = rf"(?:[0-9]{{1,3}}|{'|'.join(sorted(_WORDS, key=len, reverse=True))})".replace(" ", " ?")
"""A number in digits or words, as a pattern for folded text."""

# Of no width, or a blank of another width; a soft hyphen only says where a word may be broken.
_NOTHING = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_BLANKS = re.compile(r"[^\S\n\f]+")
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\x02]")
_QUOTES = re.compile("[\u2018\u2019\u201a\u201b\u02bc\u00b4`]")
_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
_LIGATURE = re.compile("[\ufb00-\ufb04]")
_BROKEN = re.compile(r"([^\W\d_]+)-\s*\n\s*([^\W\d_]+)")

_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
_DAY = r"(?P<day>[0-3]?[0-9])(?:\s?(?:st|nd|rd|th))?"
_PART = rf"{_WEEKDAY}(?:the\s+)?{_DAY}(?:\s+(?:of\s+)?{_MONTH}(?:,?\s*(?P<year>20[0-9][0-9]))?)?"
_NUMERIC = r"(?P<day{0}>[0-3]?[0-9])[/.](?P<month{0}>[01]?[0-9])[/.](?P<year{0}>20[0-9][0-9])"
_AND = r"\s*(?:to|until|-|and|through)\s*"


def _named(pattern: str, suffix: str) -> str:
    return re.sub(r"\?P<(\w+)>", rf"?P<\g<1>{suffix}>", pattern)


_SPAN = re.compile(rf"(?<![0-9]){_named(_PART, '_a')}{_AND}{_named(_PART, '_b')}(?![0-9])")
_ONE = re.compile(rf"(?<![0-9]){_named(_PART, '_a')}(?![0-9])")
_NUMERIC_ONE = re.compile(rf"(?<![0-9]){_NUMERIC.format('_a')}(?![0-9])")
_NUMERIC_SPAN = re.compile(rf"(?<![0-9]){_NUMERIC.format('_a')}{_AND}{_NUMERIC.format('_b')}(?![0-9])")


def visible(text: str) -> str:
    """A text without signs that have no width."""
    return _NOTHING.sub("", text)


class Span(NamedTuple):
    """A first and a last day as printed somewhere; the same for a single day."""

    start: date
    end: date


def clean(text: str) -> str:
    """One line with single blanks; quotation marks stay as printed."""
    text = _NOTHING.sub("", _LIGATURE.sub(lambda found: _LIGATURES[found[0]], text))
    return " ".join(_BLANKS.sub(" ", text.replace("\x02", "-")).split())


def dehyphenated(text: str, known: Container[str]) -> str:
    """A text in which words broken at line ends are whole again.

    A hyphen at a line end can be part of the word: it goes where ``known``, the words of the whole document in lower
    case, has the word without it, and not with it.
    """

    def joined(found: re.Match[str]) -> str:
        whole, hyphened = (f"{found[1]}{sign}{found[2]}".lower() for sign in ("", "-"))
        if hyphened not in known and whole in known:
            return f"{found[1]}{found[2]}"
        return f"{found[1]}-{found[2]}"

    return _BROKEN.sub(joined, text.replace("\x02\n", "-\n").replace("\x02", "-"))


def folded(text: str) -> str:
    """A text to look for meanings in: lower case, plain quotation marks, no hyphens within words, single blanks."""
    text = _NOTHING.sub("", _LIGATURE.sub(lambda found: _LIGATURES[found[0]], text)).casefold()
    text = _QUOTES.sub("'", _DASHES.sub("-", text))
    text = re.sub(r"(?<=[^\W\d_])-\s*(?=[^\W\d_])", "", text)
    return " ".join(re.sub(r"(?<=[0-9])-(?=[^\W\d_])", " ", text).split())


def number_of(word: str) -> int | None:
    """The number that a word or digits say; None for anything else."""
    form = " ".join(word.casefold().replace("-", " ").split())
    if re.fullmatch("[0-9]{1,3}", form):
        return int(form)
    joined = {key.replace(" ", ""): value for key, value in _WORDS.items()}
    return joined.get(form.replace(" ", ""))


def _form_of_dates(text: str) -> str:
    return " ".join(_DASHES.sub("-", _NOTHING.sub("", text)).casefold().split())


def _made(year: int, month: str, day: str) -> date | None:
    try:
        return date(year, int(month) if month.isdigit() else _MONTHS.index(month) + 1, int(day))
    except ValueError:
        return None


def spans_in(text: str) -> Iterator[Span]:
    """Every range of days that a text prints, month and year of the first day filled in from those of the last."""
    form = _form_of_dates(text)
    for found in _NUMERIC_SPAN.finditer(form):
        first, last = (_made(int(found[f"year_{x}"]), found[f"month_{x}"], found[f"day_{x}"]) for x in "ab")
        if first and last and first <= last:
            yield Span(first, last)
    for found in _SPAN.finditer(form):
        month, year = found["month_b"], found["year_b"]
        if month is None or year is None:
            continue
        last = _made(int(year), month, found["day_b"])
        first = _made(int(found["year_a"] or year), found["month_a"] or month, found["day_a"])
        if first and last and first > last and found["year_a"] is None:  # 30 December to 3 January 2025
            first = _made(int(year) - 1, found["month_a"] or month, found["day_a"])
            if first and last - first > timedelta(days=31):
                first = None
        if first and last and first <= last:
            yield Span(first, last)


def dates_in(text: str) -> Iterator[Span]:
    """Every range of days that a text prints; where there is none, every single day."""
    yield from spans_in(text)
    form = _form_of_dates(text)
    if _SPAN.search(form) or _NUMERIC_SPAN.search(form):
        return  # and the end of a range that makes no sense is no day by itself
    for pattern in (_ONE, _NUMERIC_ONE):
        for found in pattern.finditer(form):
            if found["month_a"] and found["year_a"]:
                day = _made(int(found["year_a"]), found["month_a"], found["day_a"])
                if day:
                    yield Span(day, day)
