"""Thematic visits in the academic year of their theme."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.handbooks import edition_on
from sendframework.periods import Period
from sendframework.records.thematic_visits import ThematicVisit
from sendframework.strategies._options import made
from sendframework.strategies._placing import placed
from sendframework.strategies._usual import calls_between, first_on_site, times, usual_parts
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.known_themes import THEMES
from sendframework.workdays import england_working_days

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from sendframework.strategies._asked import Asked
    from sendframework.vocabulary.themes import Theme

__all__ = ["academic_year", "steady_thematic_visit", "thematic_calls"]


def __dir__() -> list[str]:
    return __all__


def academic_year(theme: Theme) -> Period:
    """From September to August, as the theme prints its year: ``2022/23``."""
    first = int(theme.academic_year[:4])
    return Period(date(first, 9, 1), date(first + 1, 8, 31))


def thematic_calls(first: date | None, last: date | None, theme: Theme | None = None) -> list[tuple[Theme, date]]:
    """Themes, each with the days between two on which a call in its academic year is as usual."""
    return [
        (each, call)
        for each in ((theme,) if theme is not None else THEMES)
        for call in calls_between(Activity.THEMATIC_VISIT, first, last)
        if call in academic_year(each) and call + timedelta(days=30) in academic_year(each)
    ]


def steady_thematic_visit(draw: DrawFn, asked: Asked, able: list[tuple[Theme, date]]) -> ThematicVisit:
    """A thematic visit after one of some calls."""
    (held, call), area = placed(draw, asked, able, lambda each: each[1])
    edition = edition_on(call)
    found = times(Activity.THEMATIC_VISIT, edition, call)
    start = first_on_site(found)
    if found is None or start is None:
        raise InvalidArgument(f"edition {edition.id}: has no timetable for a {Activity.THEMATIC_VISIT.words}")
    start = england_working_days().next_working_day(start - timedelta(days=1))
    return made(
        draw,
        ThematicVisit,
        **usual_parts(draw, Activity.THEMATIC_VISIT, edition, area, found),
        area=area,
        theme=held,
        notified_on=call,
        on_site=Period(start, draw(st.sampled_from([start, england_working_days().add(start, 3)]))),
    )
