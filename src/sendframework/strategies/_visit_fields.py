"""What the visits of an area have in common, for the strategies of the activities and of what follows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.periods import PartialDate, Period
from sendframework.strategies._options import FIRST, around, bounds, nearest_to
from sendframework.strategies.findings import several_bodies
from sendframework.strategies.values import dates, texts
from sendframework.strategies.visit_parts import (
    hearings_of_a_visit,
    interruptions,
    milestone_dates,
    provenances,
    reports,
    teams,
)

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from sendframework.areas.local_area import LocalArea
    from sendframework.framework import Edition

__all__ = ["REFERENCES", "Time", "common_fields", "time_of", "visit_fields"]


def __dir__() -> list[str]:
    return __all__


REFERENCES = st.none() | st.sampled_from(["full-1", "revisit-1", "monitoring-1", "visit-1"]) | texts()


class Time(NamedTuple):
    """Between which days a record lies, and by which day it has begun."""

    first: date
    last: date
    begun: date


def time_of(where: str, edition: Edition | None, min_date: date | None, max_date: date | None) -> Time:
    """The days that are asked for; with an edition, of those on which it is in force the first ones."""
    if edition is not None and min_date is None:
        first_day = edition.in_force.start or FIRST
        min_date = first_day if max_date is None else min(first_day, max_date)
    first, last = bounds(where, min_date, max_date)
    begun = last
    if edition is not None:
        first = max(first, edition.in_force.start or first)
        begun = min(last, edition.in_force.end or last)
        if begun < first:
            raise InvalidArgument(f"{where}(edition={edition.id!r}): is not in force between {min_date} and {max_date}")
    return Time(first, last, begun)


@st.composite
def common_fields(draw: DrawFn) -> dict[str, Any]:
    """What every record can have."""
    return {
        "reference": draw(REFERENCES),
        "note": draw(st.none() | texts()),
        "provenance": tuple(draw(st.lists(provenances(), max_size=1))),
    }


@st.composite
def visit_fields(draw: DrawFn, area: LocalArea, time: Time, *, reported: bool = True) -> dict[str, Any]:
    """The fields that visits have in common; the dates are in order, and any may be wanting."""
    start = draw(dates(min_date=time.first, max_date=time.begun))

    def later(day: date, usual: int, most: int, last: date = time.last) -> date:
        return nearest_to(day + timedelta(days=draw(around(usual, 0, most))), day, last)

    def known(day: date) -> date | None:
        return draw(st.none() | st.just(day))

    off_site = later(start, 10, 40, time.begun)
    came = later(off_site, 4, 30, time.begun)
    left = later(came, 4, 20)
    fields = draw(common_fields()) | {
        "area": area,
        "notified_on": draw(st.just(start) | st.none()),
        "on_site": _period(draw, came, left),
        "about": None,
        "surveys": None if not draw(st.booleans()) else _period(draw, start, later(start, 7, 30)),
        "other_dates": tuple(draw(st.lists(milestone_dates(min_date=start, max_date=time.last), max_size=1))),
        "team": draw(teams()),
        "partners": draw(several_bodies()),
        "participation": draw(hearings_of_a_visit()),
        "interruptions": tuple(draw(st.lists(interruptions(), max_size=1))),
    }
    if fields["on_site"] is None:
        fields["about"] = draw(st.sampled_from([None, *_parts(came, time)]))
    if reported:
        told, received = later(left, 0, 30), later(left, 42, 200)
        received = max(told, received)
        published = later(received, 7, 60)
        fields |= {
            "off_site_fieldwork_starts_on": known(off_site),
            "final_feedback_on": known(told),
            "report_received_on": known(received),
            "published_on": draw(st.sampled_from([None, published, *_parts(published, time)])),
            "report": draw(st.none() | reports()),
        }
    return fields


def _period(draw: DrawFn, start: date, end: date) -> Period | None:
    return draw(st.sampled_from([Period(start, end), None, Period(start, None), Period(None, end)]))


def _parts(day: date, time: Time) -> list[PartialDate]:
    """The month of a day, where the whole of it lies in the time."""
    part = PartialDate(year=day.year, month=day.month)
    return [part] if time.first <= part.earliest and part.latest <= time.last else []
