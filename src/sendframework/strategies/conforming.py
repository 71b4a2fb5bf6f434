"""Strategies for records in which the checks find nothing worse than a note, by the editions in whose time they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import attrs
from hypothesis import assume
from hypothesis import strategies as st

from sendframework.checks import Severity, check
from sendframework.records.record import Record
from sendframework.strategies._asked import Asked
from sendframework.strategies._known import write
from sendframework.strategies._options import edition_of, member, outcome_of
from sendframework.strategies._placing import ROOM
from sendframework.strategies._steady import steady_inspection, steady_monitoring, steady_revisit
from sendframework.strategies._thematic_calls import steady_thematic_visit, thematic_calls
from sendframework.strategies._usual import too_late
from sendframework.strategies.case_histories import file_of, grown
from sendframework.vocabulary.outcomes import AreaSendOutcome, MonitoringOutcome

if TYPE_CHECKING:
    from datetime import date

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


def _sound(record: R, edition: Edition | None = None) -> R:
    """The record, if the checks find nothing worse than a note; they have the last word on what conforms."""
    assume(all(issue.severity is Severity.NOTE for issue in check(record, edition=edition)))
    return record


def _call_by(asked: Asked) -> date | None:
    """The last day of a call, so that its visit ends in time."""
    asked.check_days()
    return None if asked.max_date is None else asked.max_date - ROOM


def _cut(draw: DrawFn, record: V, last: date | None) -> V:
    """The record without days after the last that is asked for."""
    if last is None:
        return record
    fields = ("final_feedback_on", "report_received_on", "published_on")
    late: dict[str, Any] = {name: None for name in fields if (day := getattr(record, name)) is not None and day > last}
    steps = tuple(each for each in record.other_dates if each.on <= last)
    if steps != record.other_dates:
        late["other_dates"] = steps
    if not late:
        return record
    found = attrs.evolve(record, **late)
    write(draw, found, parts=False)
    return found


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
        A strategy or a sequence of local areas, of which those are visited that existed at the time; without one,
        any that did.
    min_date, max_date
        Between which days all dates lie; reports that would come later are not known yet.  From the call on there
        must be 35 days.
    """
    where = "conforming_inspections"
    held = edition_of(where, edition)
    result = outcome_of(where, outcome, held)
    asked = Asked(where=where, areas=areas, edition=edition, outcome=outcome, min_date=min_date, max_date=max_date)
    last = _call_by(asked)
    found = steady_inspection(draw, asked, edition=held, outcome=result, first=min_date, last=last)
    return _sound(_cut(draw, found, max_date), held)


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
    asked = Asked(where="conforming_revisits", areas=areas, min_date=min_date, max_date=max_date)
    found = steady_revisit(draw, asked, first=min_date, last=_call_by(asked))
    return _sound(_cut(draw, found, max_date))


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
    result = member(where, "outcome", MonitoringOutcome, outcome)
    asked = Asked(where=where, areas=areas, edition=edition, outcome=outcome, min_date=min_date, max_date=max_date)
    last = _call_by(asked)
    found = steady_monitoring(draw, asked, edition=held, outcome=result, first=min_date, last=last)
    return _sound(_cut(draw, found, max_date), held)


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
    asked = Asked(where="conforming_thematic_visits", areas=areas, min_date=min_date, max_date=max_date)
    able = thematic_calls(min_date, _call_by(asked))
    if not able:
        late = thematic_calls(min_date, max_date)
        raise asked.refusal(too_late() if late else "no theme has visits on any day asked for")
    return _sound(steady_thematic_visit(draw, asked, able))


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
    asked = Asked(where="conforming_case_files", areas=areas, min_date=min_date, max_date=max_date)
    area, records = grown(draw, asked, steady=True)
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
