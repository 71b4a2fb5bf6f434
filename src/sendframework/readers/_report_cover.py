"""The cover of a report and its page footers: which area, which days, and which inspection came before."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from sendframework.periods import Period, in_words
from sendframework.readers._report_words import Span, clean, dates_in

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Cover", "OnSite", "cover_of", "on_site_days"]

_TITLE = re.compile(
    r"inspection\s+of\s+(?:the\s+)?(?P<area>[^:]{2,80}?)(?:['\u2019]s?)?\s+(?:local\s+)?area\s+partnership\b",
    re.IGNORECASE,
)
_DATES = re.compile(
    r"inspection\s+dates?\s*:?\s*(?P<dates>.+?)\s*(?=dates?\s+of\s+(?:the\s+)?(?:previous|last|most)|$)", re.IGNORECASE
)
_PREVIOUS = re.compile(
    r"dates?\s+of\s+(?:the\s+)?(?:previous|last|most\s+recent)\s+(?:\w+\s+){0,3}?(?:re-?)?(?:inspections?|visits?)\s*:?\s*"
    r"(?P<words>.+?)(?:$|\s(?:(?:lead|ofsted|cqc)\s){0,3}(?:inspectors?|hmi)\b)",
    re.IGNORECASE,
)
_PARTNERSHIP = re.compile(r"\s*(?:local\s+)?area\s+partnership\s*$", re.IGNORECASE)
_LONGEST = 200
_MONDAY, _THURSDAY, _FRIDAY = 0, 3, 4
_WEEK = timedelta(days=4)
_WITH_THURSDAY = timedelta(days=8)


class Cover(NamedTuple):
    """What the cover prints; None for what is not there."""

    title: str | None
    """The title with the area in it."""
    area: str | None
    """The area's name."""
    dates: str | None
    """The dates of the inspection."""
    previous: str | None
    """What it says of the inspection before."""


class OnSite(NamedTuple):
    """The days of the inspection as understood."""

    period: Period | None
    """Monday to Friday in the area, as far as it is known."""
    off_site: date | None
    """The Thursday before, where that is what the cover prints."""
    source: str
    """``cover`` or ``footer``."""
    how: str
    """How the days were got."""
    doubts: tuple[str, ...]
    """What disagrees, or was not understood."""


def cover_of(text: str) -> Cover:
    """What the text before the outcome says."""
    flat = clean(text)
    title = _TITLE.search(flat)
    dates = _DATES.search(flat)
    previous = _PREVIOUS.search(flat)
    before = re.search(r"area\s+send\s+(?:full\s+)?$", flat[: title.start()], re.IGNORECASE) if title else None
    return Cover(
        title=f"{flat[before.start() : title.end()]}" if title and before else (title[0] if title else None),
        area=clean(title["area"]) if title else None,
        dates=_short(dates["dates"]) if dates else None,
        previous=_short(previous["words"]) if previous else None,
    )


def _short(words: str) -> str | None:
    """Not more than a sentence or two: what is longer is no date."""
    bare = clean(words).strip(" :;")
    return bare if 0 < len(bare) <= _LONGEST else None


def area_of_footer(words: str) -> str:
    """The area of a page footer."""
    return _PARTNERSHIP.sub("", re.sub(r"^the\s+", "", words, flags=re.IGNORECASE))


def on_site_days(printed: str | None, footers: Iterable[str]) -> OnSite:
    """The days in the area, from the dates of the cover and those of the page footers.

    Inspectors are on site from Monday to Friday.  Some covers print the Thursday of the week before, when work off
    site began; then the Monday follows from the Friday, and the footers often have it.
    """
    cover = _only(dates_in(printed)) if printed else None
    counted = Counter(span for words in footers if (span := _only(dates_in(words))))
    footer = counted.most_common(1)[0][0] if counted else None
    doubts: list[str] = []
    if len(counted) > 1:
        doubts.append(f"page footers print different dates: {' and '.join(map(_words, counted))}")
    if printed and cover is None:
        doubts.append(f"the dates on the cover were not understood: {printed}")
    if cover and footer and cover != footer:
        doubts.append(f"the cover prints {_words(cover)} and the page footers {_words(footer)}")
    if cover and _is_week(cover):
        return OnSite(Period(*cover), None, "cover", "as printed on the cover", tuple(doubts))
    if cover and _is_with_thursday(cover):
        start = cover.end - _WEEK
        seen = footer == Span(start, cover.end)
        how = "the cover prints the Thursday on which work off site began; " + (
            "the page footers have the Monday" if seen else "the Monday is worked out from the Friday"
        )
        return OnSite(Period(start, cover.end), cover.start, "cover", how, tuple(doubts))
    if footer and _is_week(footer):
        how = "as printed in the page footers" + ("; the dates on the cover are no week" if cover else "")
        return OnSite(Period(*footer), None, "footer", how, tuple(doubts))
    chosen, source = (cover, "cover") if cover else (footer, "footer")
    if chosen is None:
        doubts.append("no dates of the inspection were found")
        return OnSite(None, None, "cover", "", tuple(doubts))
    if chosen.end - chosen.start <= _WEEK and chosen.start != chosen.end:
        doubts.append(f"{_words(chosen)} is not Monday to Friday; taken as printed")
        return OnSite(Period(*chosen), None, source, f"as printed on the {source}", tuple(doubts))
    doubts.append(f"{_words(chosen)} is not Monday to Friday; the first day in the area is not known")
    return OnSite(Period(None, chosen.end), None, source, f"the last day as printed on the {source}", tuple(doubts))


def _only(spans: Iterable[Span]) -> Span | None:
    found = list(dict.fromkeys(spans))
    return found[0] if len(found) == 1 else None


def _is_week(span: Span) -> bool:
    return span.start.weekday() == _MONDAY and span.end - span.start == _WEEK


def _is_with_thursday(span: Span) -> bool:
    return span.start.weekday() == _THURSDAY and span.end - span.start == _WITH_THURSDAY


def _words(span: Span) -> str:
    return str(Period(*span)) if span.start != span.end else in_words(span.start)
