"""What the visits of an area have in common, for the strategies of the activities and of what follows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
from hypothesis import strategies as st

from sendframework.periods import PartialDate, Period
from sendframework.strategies._options import around, nearest_to
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
    from sendframework.strategies._asked import Asked

__all__ = ["REFERENCES", "Time", "common_fields", "time_of", "visit_fields"]


def __dir__() -> list[str]:
    return __all__


REFERENCES = st.none() | st.sampled_from(["full-1", "revisit-1", "monitoring-1", "visit-1"]) | texts()


class Time(NamedTuple):
    """Between which days a record lies, and by which day it has begun."""

    first: date
    last: date
    begun: date


def time_of(asked: Asked, edition: Edition | None) -> Time:
    """The days that are asked for; with an edition, of those on which it is in force the first ones."""
    if edition is None:
        first, last = asked.frame()
        return Time(first, last, last)
    asked.check_days()
    start, end = edition.in_force.start, edition.in_force.end
    opened = max((day for day in (asked.min_date, start) if day is not None), default=None)
    if opened is None or asked.max_date is None or opened <= asked.max_date:
        first, last = attrs.evolve(asked, min_date=opened).bounds()
        begun = min(last, end or last)
        if first <= begun:
            return Time(first, last, begun)
    days = f"from {edition.in_force}" if edition.in_force.is_closed else str(edition.in_force)
    raise asked.refusal(f"the edition is in force {days}")


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
        "interruptions": tuple(draw(st.lists(interruptions(), max_size=2, unique=True))),
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
    if time.begun < time.last and not _begun(fields):
        fields["notified_on"] = start
    return fields


def _begun(fields: dict[str, Any]) -> bool:
    """Whether a day is known by which the visit has begun, for it has to in the time of an edition."""
    bounds = (getattr(fields[name], "start", None) for name in ("on_site", "surveys"))
    return any((fields["notified_on"], fields.get("off_site_fieldwork_starts_on"), *bounds))


def _period(draw: DrawFn, start: date, end: date) -> Period | None:
    return draw(st.sampled_from([Period(start, end), None, Period(start, None), Period(None, end)]))


def _parts(day: date, time: Time) -> list[PartialDate]:
    """The month of a day, where the whole of it lies in the time."""
    part = PartialDate(year=day.year, month=day.month)
    return [part] if time.first <= part.earliest and part.latest <= time.last else []
