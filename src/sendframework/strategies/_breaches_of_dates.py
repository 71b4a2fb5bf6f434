"""Records whose days are not as usual: each is made as it should be, and then spoilt in one place."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import attrs
from hypothesis import assume
from hypothesis import strategies as st

from sendframework.areas.england import england_areas
from sendframework.framework import SuspensionRule
from sendframework.handbooks import edition
from sendframework.periods import Period
from sendframework.records.engagement_meetings import EngagementMeeting
from sendframework.records.full_inspections import FullInspection
from sendframework.records.revisits import Revisit
from sendframework.records.visits import Interruption, MilestoneDate, ReportedVisit
from sendframework.strategies._asked import Asked
from sendframework.strategies._steady import (
    FIRST_TO,
    steady_inspection,
    steady_monitoring,
    steady_revisit,
    working_days_after,
)
from sendframework.strategies._thematic_calls import steady_thematic_visit, thematic_calls
from sendframework.strategies._usual import calls_between
from sendframework.strategies.places import local_areas
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.interruptions import InterruptionKind
from sendframework.workdays import england_working_days

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn

    from sendframework.records.monitoring_inspections import MonitoringInspection
    from sendframework.records.record import Record

__all__ = ["BREACHING", "OF_DATES", "Breach", "bare", "first_inspection", "second_inspection"]


def __dir__() -> list[str]:
    return __all__


V = TypeVar("V", bound=ReportedVisit)

BREACHING = Asked(where="breaching", areas=local_areas().filter(lambda area: area.period is None))
"""In areas that last, whatever has to happen in them for something to be broken."""
_SECOND_FROM, _BEFORE_2020 = date(2023, 1, 9), date(2020, 2, 1)
_AUGUST = 8


class Breach(NamedTuple):
    """A way to break one rule and no other."""

    code: str
    """The code of the one issue above a note."""
    rule: str | None
    """The id of the rule that it names."""
    make: Callable[[DrawFn], Record]
    """Draws a record that has it."""


def bare(visit: V, **changes: Any) -> V:  # noqa: ANN401  # fields of a visit
    """A visit without the days that depend on others, and with some changed."""
    gone = {"surveys": None, "other_dates": (), "final_feedback_on": None, "off_site_fieldwork_starts_on": None}
    return attrs.evolve(visit, **(gone | changes))


def first_inspection(draw: DrawFn, **options: Any) -> FullInspection:  # noqa: ANN401  # of `steady_inspection`
    """A full inspection of the first framework as it should be."""
    return steady_inspection(draw, BREACHING, **({"last": FIRST_TO} | options))


def second_inspection(draw: DrawFn, **options: Any) -> FullInspection:  # noqa: ANN401  # of `steady_inspection`
    """A full inspection of the second framework as it should be."""
    return steady_inspection(draw, BREACHING, **({"first": _SECOND_FROM} | options))


def _any_inspection(draw: DrawFn) -> FullInspection:
    return second_inspection(draw) if draw(st.booleans()) else first_inspection(draw)


def _revisit(draw: DrawFn) -> Revisit:
    return steady_revisit(draw, BREACHING)


def _monitoring(draw: DrawFn) -> MonitoringInspection:
    return steady_monitoring(draw, BREACHING)


def _days(visit: ReportedVisit) -> tuple[date, date, date]:
    """The call, and the first and the last day on site."""
    site = visit.on_site or Period()
    if visit.notified_on is None or site.start is None or site.end is None:
        raise TypeError(visit)  # steady visits have all three
    return visit.notified_on, site.start, site.end


def _moved(make: Callable[[DrawFn], ReportedVisit], days: int) -> Callable[[DrawFn], Record]:
    """The call so many days later than it should be."""

    def breach(draw: DrawFn) -> Record:
        visit = make(draw)
        return bare(visit, notified_on=_days(visit)[0] + timedelta(days=days))

    return breach


def _longer(make: Callable[[DrawFn], ReportedVisit]) -> Callable[[DrawFn], Record]:
    def breach(draw: DrawFn) -> Record:
        visit = make(draw)
        _, start, end = _days(visit)
        late = working_days_after(end, draw(st.integers(1, 4)))
        return bare(visit, on_site=Period(start, late), published_on=None, report_received_on=None)

    return breach


def _on_a_tuesday(draw: DrawFn) -> Record:
    visit = _any_inspection(draw)
    return bare(visit, notified_on=_days(visit)[0] + timedelta(days=draw(st.integers(1, 3))), on_site=None)


def _came_on_a_tuesday(draw: DrawFn) -> Record:
    visit = _any_inspection(draw)
    day = _days(visit)[1] + timedelta(days=draw(st.integers(1, 2)))
    return bare(visit, notified_on=None, on_site=Period(day, None), published_on=None, report_received_on=None)


def _on_a_saturday(draw: DrawFn) -> Record:
    visit = _any_inspection(draw)
    monday = _days(visit)[0] - timedelta(days=_days(visit)[0].weekday())
    return bare(visit, notified_on=monday + timedelta(days=draw(st.integers(5, 6))), on_site=None)


def _fieldwork(draw: DrawFn) -> Record:
    visit = second_inspection(draw)
    day = working_days_after(_days(visit)[0], draw(st.integers(1, 6)))
    return bare(visit, off_site_fieldwork_starts_on=day)


def _late_feedback(draw: DrawFn) -> Record:
    visit = _any_inspection(draw)
    return bare(visit, final_feedback_on=working_days_after(_days(visit)[2], draw(st.integers(3, 10))))


def _unknown_step(draw: DrawFn) -> Record:
    visit = _any_inspection(draw)
    return bare(visit, other_dates=(MilestoneDate(milestone="a-step-of-our-own", on=_days(visit)[0]),))


def _suspended(kind: type[FullInspection | Revisit]) -> Callable[[DrawFn], Record]:
    def breach(draw: DrawFn) -> Record:
        (rule,) = [each for each in edition("2020-03").rules_of(SuspensionRule) if kind.activity in each.activities]
        first = (rule.period.start or _BEFORE_2020) + timedelta(days=14)
        call = first + timedelta(days=7 * draw(st.integers(0, 40)))
        call -= timedelta(days=call.weekday())
        assume(call.month not in {7, 8} and england_working_days().is_working_day(call))
        return kind(area=draw(local_areas(on=call)), notified_on=call)

    return breach


def _in_august(draw: DrawFn) -> Record:
    year = draw(st.sampled_from([2019, 2018, 2017, 2016]))
    starts = [date(year, _AUGUST, day) for day in range(1, 22) if date(year, _AUGUST, day).weekday() == 0]
    start = draw(st.sampled_from(starts))
    area = draw(local_areas(on=start))
    site = Period(start, start + timedelta(days=4))
    return FullInspection(area=area, notified_on=start - timedelta(days=7), on_site=site)


def _surveys_too_early(draw: DrawFn) -> Record:
    visit = first_inspection(draw)
    call = _days(visit)[0]
    opened = call - timedelta(days=draw(st.integers(3, 20)))
    return bare(visit, surveys=Period(opened, call))


def _deferred_afterwards(draw: DrawFn) -> Record:
    visit = _any_inspection(draw)
    later = _days(visit)[1] + timedelta(days=draw(st.integers(1, 60)))
    return bare(visit, interruptions=(Interruption(kind=InterruptionKind.DEFERRAL, on=later),))


def _other_year(draw: DrawFn) -> Record:
    visit = steady_thematic_visit(draw, BREACHING, thematic_calls(None, None))
    able = list(calls_between(Activity.THEMATIC_VISIT, date(2025, 9, 8), None))
    call = draw(st.sampled_from(able))
    return attrs.evolve(visit, notified_on=call, on_site=None, surveys=None, other_dates=(), partners=())


def _before_all(draw: DrawFn) -> Record:
    held = date(2016, 4, 20) - timedelta(days=draw(st.integers(0, 900)))
    return EngagementMeeting(area=draw(local_areas(on=held)), held_on=held)


def _revisit_of_the_second(draw: DrawFn) -> Record:
    call = draw(st.sampled_from(calls_between(Activity.MONITORING_INSPECTION, _SECOND_FROM, None)))
    return Revisit(area=draw(local_areas(on=call)), notified_on=call)


def _area_gone(draw: DrawFn) -> Record:
    visit = _any_inspection(draw)
    call, _, end = _days(visit)
    gone = [area for area in england_areas() if not area.exists_on(call) and not area.exists_on(end)]
    assume(gone)
    return attrs.evolve(visit, area=draw(st.sampled_from(gone)))


OF_DATES: tuple[Breach, ...] = (
    Breach("notice-too-short", "full-inspection-on-site-notice", _moved(_any_inspection, 7)),
    Breach("notice-too-short", "revisit-on-site-notice", _moved(_revisit, 7)),
    Breach("notice-too-short", "monitoring-inspection-on-site-notice", _moved(_monitoring, 7)),
    Breach("notice-longer-than-usual", "full-inspection-on-site-notice", _moved(_any_inspection, -7)),
    Breach("notice-longer-than-usual", "revisit-on-site-notice", _moved(_revisit, -7)),
    Breach("notice-longer-than-usual", "monitoring-inspection-on-site-notice", _moved(_monitoring, -7)),
    Breach("off-site-fieldwork-timing", "full-inspection-off-site-notice", _fieldwork),
    Breach("on-site-length", "full-inspection-on-site-length", _longer(_any_inspection)),
    Breach("unusual-weekday", "full-inspection-notification", _on_a_tuesday),
    Breach("unusual-weekday", "full-inspection-on-site-notice", _came_on_a_tuesday),
    Breach("not-a-working-day", None, _on_a_saturday),
    Breach("step-timing", "full-inspection-final-feedback", _late_feedback),
    Breach("unknown-milestone", None, _unknown_step),
    Breach("suspended", "full-inspection-suspension", _suspended(FullInspection)),
    Breach("suspended", "revisit-suspension", _suspended(Revisit)),
    Breach("outside-term", "term-time", _in_august),
    Breach("surveys-out-of-order", None, _surveys_too_early),
    Breach("interruption-dates", None, _deferred_afterwards),
    Breach("theme-of-another-year", None, _other_year),
    Breach("no-edition", None, _before_all),
    Breach("activity-not-in-edition", None, _revisit_of_the_second),
    Breach("area-did-not-exist", None, _area_gone),
)
"""Breaches by the days of a visit."""
