"""Strategies for records of the six inspection activities: anything that can be recorded, whether or not it is usual.

For records with which the checks find nothing wrong, see `conforming`.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.periods import Period
from sendframework.records.engagement_meetings import EngagementMeeting
from sendframework.records.full_inspections import FullInspection
from sendframework.records.interim_visits import InterimVisit
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.revisits import Revisit
from sendframework.records.thematic_visits import ThematicVisit
from sendframework.strategies._asked import Asked
from sendframework.strategies._options import edition_of, made, member, outcome_of
from sendframework.strategies._placing import chosen
from sendframework.strategies._visit_fields import REFERENCES, common_fields, time_of, visit_fields
from sendframework.strategies.findings import (
    area_send_findings,
    local_area_findings,
    priority_area_notes,
    weakness_progress,
)
from sendframework.strategies.values import dates, partial_dates, periods, texts
from sendframework.strategies.visit_parts import (
    hearings_of_a_visit,
    tracked_children,
)
from sendframework.strategies.words import themes
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.outcomes import AreaSendOutcome, MonitoringOutcome
from sendframework.vocabulary.themes import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from hypothesis.strategies import DrawFn, SearchStrategy

    from sendframework.areas.local_area import LocalArea
    from sendframework.framework import Edition
    from sendframework.records.area_send_findings import AreaSendFindings
    from sendframework.records.local_area_findings import LocalAreaFindings
    from sendframework.records.visits import ReportedVisit, Visit
    from sendframework.vocabulary.outcomes import WrittenStatementDecision

    _Findings: TypeAlias = SearchStrategy[AreaSendFindings | LocalAreaFindings | None]
    Areas: TypeAlias = SearchStrategy[LocalArea] | Sequence[LocalArea] | None

__all__ = [
    "engagement_meetings",
    "inspections",
    "interim_visits",
    "monitoring_inspections",
    "reported_visits",
    "revisits",
    "thematic_visits",
    "visits",
]


def __dir__() -> list[str]:
    return __all__


_SECOND_FRAMEWORK_FROM = date(2023, 1, 1)


@st.composite
def inspections(
    draw: DrawFn,
    *,
    edition: Edition | str | None = None,
    outcome: AreaSendOutcome | WrittenStatementDecision | str | None = None,
    areas: Areas = None,
    min_date: date | None = None,
    max_date: date | None = None,
) -> FullInspection:
    """Full inspections under either framework, any part of them unknown.

    Parameters
    ----------
    edition
        The edition in whose time they begin, and of whose framework the findings are.
    outcome
        The result, of either framework.
    areas
        A strategy or a sequence of local areas; without one, those of England.
    min_date, max_date
        Between which days all dates of a record lie; what interrupted it may lie outside.  One alone must leave some
        of the days from 27 April 2016 to the end of 2030; both can lie anywhere.
    """
    chosen_edition = edition_of("inspections", edition)
    result = outcome_of("inspections", outcome, chosen_edition)
    asked = Asked(
        where="inspections", areas=areas, edition=edition, outcome=outcome, min_date=min_date, max_date=max_date
    )
    time = time_of(asked, chosen_edition)
    area = chosen(draw, asked)
    fields = draw(visit_fields(area, time))
    first: _Findings = local_area_findings()
    second: _Findings = area_send_findings()
    findings: _Findings
    if isinstance(result, AreaSendOutcome):
        findings = area_send_findings(outcome=result)
    elif result is not None:
        findings = local_area_findings(decision=result)
    elif chosen_edition is not None:
        own = chosen_edition.framework.code is FrameworkCode.AREA_SEND
        findings = st.none() | (second if own else first)
    else:
        recent = (fields["notified_on"] or time.begun) >= _SECOND_FRAMEWORK_FROM
        findings = st.one_of(st.none(), second, first) if recent else st.one_of(st.none(), first, second)
    return made(draw, FullInspection, **fields, findings=draw(findings), tracked=draw(st.none() | tracked_children()))


@st.composite
def revisits(
    draw: DrawFn, *, areas: Areas = None, min_date: date | None = None, max_date: date | None = None
) -> Revisit:
    """Re-visits, with a decision on each weakness.

    Parameters
    ----------
    areas, min_date, max_date
        As for `inspections`.
    """
    asked = Asked(where="revisits", areas=areas, min_date=min_date, max_date=max_date)
    time = time_of(asked, None)
    fields = draw(visit_fields(chosen(draw, asked), time))
    decided = draw(st.lists(weakness_progress(), max_size=4, unique_by=lambda each: each.weakness or id(each)))
    return made(draw, Revisit, **fields, follows=draw(REFERENCES), progress=tuple(decided))


@st.composite
def monitoring_inspections(
    draw: DrawFn,
    *,
    edition: Edition | str | None = None,
    outcome: MonitoringOutcome | str | None = None,
    areas: Areas = None,
    min_date: date | None = None,
    max_date: date | None = None,
) -> MonitoringInspection:
    """Monitoring inspections.

    Parameters
    ----------
    outcome
        The one overall outcome.
    edition, areas, min_date, max_date
        As for `inspections`.
    """
    where = "monitoring_inspections"
    result = member(where, "outcome", MonitoringOutcome, outcome)
    asked = Asked(where=where, areas=areas, edition=edition, outcome=outcome, min_date=min_date, max_date=max_date)
    time = time_of(asked, edition_of(where, edition))
    area = chosen(draw, asked)
    notes = draw(st.lists(priority_area_notes(), max_size=3, unique_by=lambda each: each.number))
    return made(
        draw,
        MonitoringInspection,
        **draw(visit_fields(area, time)),
        follows=draw(REFERENCES),
        outcome=result or draw(st.none() | st.sampled_from(MonitoringOutcome)),
        priority_areas=tuple(notes),
    )


@st.composite
def thematic_visits(
    draw: DrawFn,
    *,
    theme: Theme | None = None,
    areas: Areas = None,
    min_date: date | None = None,
    max_date: date | None = None,
) -> ThematicVisit:
    """Visits for a thematic review; they judge nothing.

    Parameters
    ----------
    theme
        The theme; without one, any of the library's.
    areas, min_date, max_date
        As for `inspections`.
    """
    if theme is not None and not isinstance(theme, Theme):
        raise InvalidArgument(f"thematic_visits(theme={theme!r}): must be a Theme")
    asked = Asked(where="thematic_visits", areas=areas, min_date=min_date, max_date=max_date)
    time = time_of(asked, None)
    area = chosen(draw, asked)
    return made(draw, ThematicVisit, **draw(visit_fields(area, time, reported=False)), theme=theme or draw(themes()))


@st.composite
def engagement_meetings(
    draw: DrawFn, *, areas: Areas = None, min_date: date | None = None, max_date: date | None = None
) -> EngagementMeeting:
    """Engagement meetings.

    Parameters
    ----------
    areas, min_date, max_date
        As for `inspections`.
    """
    asked = Asked(where="engagement_meetings", areas=areas, min_date=min_date, max_date=max_date)
    first, last = asked.frame()
    return made(
        draw,
        EngagementMeeting,
        **draw(common_fields()),
        area=chosen(draw, asked),
        held_on=draw(st.none() | dates(min_date=first, max_date=last)),
        participation=draw(hearings_of_a_visit()),
    )


@st.composite
def interim_visits(draw: DrawFn) -> InterimVisit:
    """The anonymous visits of 2020 and 2021."""
    first, last = date(2020, 9, 1), date(2021, 4, 30)
    some = partial_dates(min_date=first, max_date=last) | periods(min_date=first, max_date=last)
    return made(
        draw,
        InterimVisit,
        reference=draw(st.just("visit-1") | texts()),
        note=draw(st.none() | texts()),
        visited=draw(st.none() | some.filter(lambda when: when != Period())),
        participation=draw(hearings_of_a_visit()),
    )


def reported_visits() -> SearchStrategy[ReportedVisit]:
    """Full inspections, re-visits and monitoring inspections."""
    return st.one_of(inspections(), revisits(), monitoring_inspections())


def visits() -> SearchStrategy[Visit]:
    """Everything for which inspectors come to an area."""
    return st.one_of(inspections(), revisits(), monitoring_inspections(), thematic_visits())
