"""Strategies for days, parts of dates, periods and texts, which shrink to what a person would write."""

from __future__ import annotations

import string
from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from sendframework.periods import PartialDate, Period, Season
from sendframework.strategies._asked import Asked
from sendframework.strategies._options import ANCHOR, flag, nearest_to

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["dates", "kebab_words", "partial_dates", "periods", "texts"]


def __dir__() -> list[str]:
    return __all__


_PLAIN = st.text(string.ascii_lowercase, min_size=1, max_size=12)
_SENTENCES = st.sampled_from(
    (
        "Leaders know the area well.",
        "Children wait too long to be seen.",
        "The views of families shape what is planned.",
        "Plans name what each service does, by when and for whom.",
    )
)
_ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).filter(str.strip)
_TEXTS = _PLAIN | _SENTENCES | _ANYTHING
_KEBAB = st.from_regex(r"[a-z][a-z0-9]{0,7}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)


def texts() -> SearchStrategy[str]:
    """Texts that a field takes: never blank, never half a character, of any script; the simplest is ``a``."""
    return _TEXTS


def kebab_words() -> SearchStrategy[str]:
    """Identifiers of lower-case letters and digits joined by hyphens."""
    return _KEBAB


@st.composite
def dates(draw: DrawFn, *, min_date: date | None = None, max_date: date | None = None) -> date:
    """Days between two, both included; the simplest is 4 September 2023, or the bound next to it.

    Parameters
    ----------
    min_date, max_date
        The first and the last day; without them, from 27 April 2016 to the end of 2030, and beside one outside that
        time, ten years from it.
    """
    first, last = Asked(where="dates", min_date=min_date, max_date=max_date).bounds()
    home = nearest_to(ANCHOR, first, last)
    return home + timedelta(days=draw(st.integers((first - home).days, (last - home).days)))


@st.composite
def periods(
    draw: DrawFn, *, min_date: date | None = None, max_date: date | None = None, closed: bool | None = None
) -> Period:
    """Periods whose bounds lie between two days.

    Parameters
    ----------
    min_date, max_date
        As for `dates`.
    closed
        True for periods with both bounds, False for such as are open at an end, None for either.
    """
    flag("periods", "closed", closed)
    first, last = Asked(where="periods", min_date=min_date, max_date=max_date).bounds()
    start = draw(dates(min_date=first, max_date=last))
    end = nearest_to(start + timedelta(days=draw(st.integers(0, 800))), start, last)
    if closed or (closed is None and draw(st.booleans())):
        return Period(start, end)
    return draw(st.sampled_from([Period(start, None), Period(None, end), Period()]))


@st.composite
def partial_dates(draw: DrawFn, *, min_date: date | None = None, max_date: date | None = None) -> PartialDate:
    """Dates of which a year, a season or a month is known, wholly between two days.

    Parameters
    ----------
    min_date, max_date
        As for `dates`; there must be room for a month between them.
    """
    asked = Asked(where="partial_dates", min_date=min_date, max_date=max_date)
    first, last = asked.bounds()
    home = nearest_to(ANCHOR, first, last)
    able = [part for year in range(first.year, last.year + 1) for part in _parts(year) if _inside(part, first, last)]
    if not able:
        raise asked.refusal("leaves no room for a month")
    able.sort(key=lambda part: (abs(part.year - home.year), part.month is None, abs((part.month or 1) - home.month)))
    return draw(st.sampled_from(able))


def _parts(year: int) -> list[PartialDate]:
    months = [PartialDate(year=year, month=month) for month in range(1, 13)]
    return [*months, *(PartialDate(year=year, season=season) for season in Season), PartialDate(year=year)]


def _inside(part: PartialDate, first: date, last: date) -> bool:
    return first <= part.earliest and part.latest <= last
