"""Strategies for records in which the checks find nothing worse than a note, by the editions in whose time they are."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.areas.local_area import LocalArea
from sendframework.checks import Severity, check
from sendframework.records.record import Record
from sendframework.strategies._options import bounds, chosen, edition_of, member, outcome_of
from sendframework.strategies._steady import steady_inspection, steady_monitoring, steady_revisit
from sendframework.strategies._thematic_calls import steady_thematic_visit
from sendframework.strategies.case_histories import file_of, grown
from sendframework.strategies.places import local_areas
from sendframework.vocabulary.outcomes import AreaSendOutcome, MonitoringOutcome

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from sendframework.framework import Edition
    from sendframework.records.case_files import CaseFile
    from sendframework.records.full_inspections import FullInspection
    from sendframework.records.monitoring_inspections import MonitoringInspection
    from sendframework.records.revisits import Revisit
    from sendframework.records.thematic_visits import ThematicVisit
    from sendframework.records.visits import ReportedVisit
    from sendframework.strategies.activities import Areas
    from sendframework.vocabulary.outcomes import WrittenStatementDecision

__all__ = [
    "conforming_case_files",
    "conforming_inspections",
    "conforming_monitoring_inspections",
    "conforming_records",
    "conforming_revisits",
    "conforming_thematic_visits",
]


def __dir__() -> list[str]:
    return __all__


R = TypeVar("R", bound=Record)
V = TypeVar("V", bound="ReportedVisit")

_ROOM = timedelta(days=35)
"""From a call to the last day on site, with the holidays of Christmas between."""


def _sound(record: R, edition: Edition | None = None) -> R:
    """The record, if the checks find nothing worse than a note; they have the last word on what conforms."""
    assume(all(issue.severity is Severity.NOTE for issue in check(record, edition=edition)))
    return record


def _days(where: str, min_date: date | None, max_date: date | None) -> tuple[date | None, date | None]:
    """Between which days a call can come, so that the visit ends in time."""
    bounds(where, min_date, max_date)
    return min_date, None if max_date is None else max_date - _ROOM


def _cut(record: V, last: date | None) -> V:
    """The record without days after the last that is asked for."""
    if last is None:
        return record
    fields = ("final_feedback_on", "report_received_on", "published_on")
    late: dict[str, Any] = {name: None for name in fields if (day := getattr(record, name)) is not None and day > last}
    return attrs.evolve(record, **late) if late else record


@st.composite
def conforming_inspections(
    draw: DrawFn,
    *,
    edition: Edition | str | None = None,
    outcome: AreaSendOutcome | WrittenStatementDecision | str | None = None,
    areas: Areas = None,
    min_date: date | None = None,
    max_date: date | None = None,
) -> FullInspection:
    """Full inspections that went as their edition has it: called, on site, reported, with findings that fit.

    Parameters
    ----------
    edition
        The edition, the library's or your own, in whose time they begin and by which they conform; without one, any
        of the library's.
    outcome
        The result.
    areas
        A strategy or a sequence of local areas; without one, those that existed at the time.
    min_date, max_date
        Between which days all dates lie; reports that would come later are not known yet.
    """
    where = "conforming_inspections"
    held = edition_of(where, edition)
    first, last = _days(where, min_date, max_date)
    result = outcome_of(where, outcome, held)
    found = steady_inspection(draw, where, edition=held, outcome=result, areas=areas, first=first, last=last)
    return _sound(_cut(found, max_date), held)


@st.composite
def conforming_revisits(
    draw: DrawFn, *, areas: Areas = None, min_date: date | None = None, max_date: date | None = None
) -> Revisit:
    """Re-visits that went as their edition has it.

    Parameters
    ----------
    areas, min_date, max_date
        As for `conforming_inspections`.
    """
    first, last = _days("conforming_revisits", min_date, max_date)
    found = steady_revisit(draw, "conforming_revisits", areas=areas, first=first, last=last)
    return _sound(_cut(found, max_date))


@st.composite
def conforming_monitoring_inspections(
    draw: DrawFn,
    *,
    edition: Edition | str | None = None,
    outcome: MonitoringOutcome | str | None = None,
    areas: Areas = None,
    min_date: date | None = None,
    max_date: date | None = None,
) -> MonitoringInspection:
    """Monitoring inspections that went as their edition has it.

    Parameters
    ----------
    outcome
        The one overall outcome.
    edition, areas, min_date, max_date
        As for `conforming_inspections`.
    """
    where = "conforming_monitoring_inspections"
    held = edition_of(where, edition)
    first, last = _days(where, min_date, max_date)
    result = member(where, "outcome", MonitoringOutcome, outcome)
    found = steady_monitoring(draw, where, edition=held, outcome=result, areas=areas, first=first, last=last)
    return _sound(_cut(found, max_date), held)


@st.composite
def conforming_thematic_visits(
    draw: DrawFn, *, areas: Areas = None, min_date: date | None = None, max_date: date | None = None
) -> ThematicVisit:
    """Thematic visits in the academic year of their theme.

    Parameters
    ----------
    areas, min_date, max_date
        As for `conforming_inspections`.
    """
    where = "conforming_thematic_visits"
    first, last = _days(where, min_date, max_date)
    area = chosen(draw, where, "areas", areas, LocalArea, local_areas().filter(lambda area: area.period is None))
    found = steady_thematic_visit(draw, area, first, last)
    if found is None:
        raise InvalidArgument(f"{where}: no theme has visits between {min_date} and {max_date}")
    return _sound(found)


@st.composite
def conforming_case_files(
    draw: DrawFn, *, areas: Areas = None, min_date: date | None = None, max_date: date | None = None
) -> CaseFile:
    """Case files in which each inspection, plan and visit went as it should, and every plan is there that was due.

    Parameters
    ----------
    areas, min_date, max_date
        As for `case_files`.
    """
    where = "conforming_case_files"
    area, records = grown(draw, where, areas, bounds(where, min_date, max_date), steady=True)
    return _sound(file_of(draw, area, records, childrens_services_monitoring_visits=draw(st.none() | st.just(()))))


def conforming_records() -> SearchStrategy[Record]:
    """Anything above."""
    return st.one_of(
        conforming_inspections(),
        conforming_revisits(),
        conforming_monitoring_inspections(),
        conforming_thematic_visits(),
        conforming_case_files(),
    )
