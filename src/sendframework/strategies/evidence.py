"""Strategies for sources, citations and what is dated by them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from sendframework.citations import Citation, EvidenceGrade, Source, SourceKind
from sendframework.dated import DatedValue, History
from sendframework.periods import Period
from sendframework.strategies._options import member
from sendframework.strategies.values import dates, kebab_words, partial_dates, periods, texts

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["citations", "dated_values", "histories", "sources"]


def __dir__() -> list[str]:
    return __all__


_PLAIN = Source(id="a-handbook", kind=SourceKind.HANDBOOK, title="A handbook", publisher="A publisher")


def sources() -> SearchStrategy[Source]:
    """Sources of your own making; the library's are in ``SOURCES``."""
    made = st.builds(
        Source,
        id=kebab_words(),
        kind=st.sampled_from(SourceKind),
        title=texts(),
        publisher=texts(),
        published=st.none() | dates() | partial_dates(),
        address=st.none() | st.just("https://example.org/a"),
        read=st.none() | texts(),
    )
    return st.just(_PLAIN) | made


@st.composite
def citations(draw: DrawFn, *, grade: EvidenceGrade | str | None = None) -> Citation:
    """Citations with a source, or without one where that is allowed: when they are recalled.

    Parameters
    ----------
    grade
        The grade; without one, any.
    """
    wanted = member("citations", "grade", EvidenceGrade, grade) or draw(st.sampled_from(EvidenceGrade))
    source = draw(sources() | st.none() if wanted is EvidenceGrade.RECALLED else sources())
    return Citation(
        source=source,
        grade=wanted,
        where=draw(st.none() | texts()),
        supports=draw(st.sampled_from(["whole", "count", "unit", "start"])),
        note=draw(st.none() | texts()),
    )


def dated_values() -> SearchStrategy[DatedValue[int]]:
    """Numbers that held for a period."""
    return st.builds(DatedValue, value=st.integers(0, 99), period=periods(), citations=st.tuples(citations()))


@st.composite
def histories(draw: DrawFn) -> History[int]:
    """Histories of one to four numbers, some with gaps that say so."""
    day, values, gaps = draw(dates(max_date=date(2024, 12, 31))), list[DatedValue[int]](), list[Period]()
    for place in range(draw(st.integers(1, 4))):
        pause = draw(st.integers(0, 60)) if place else 0
        if pause:
            gaps.append(Period(day, day + timedelta(days=pause - 1)))
        start = day + timedelta(days=pause)
        end = start + timedelta(days=draw(st.integers(0, 400)))
        cited = (draw(citations()),)
        values.append(DatedValue(value=draw(st.integers(0, 99)), period=Period(start, end), citations=cited))
        day = end + timedelta(days=1)
    return History(of="a number", values=tuple(values), gaps=tuple(gaps))
