"""Strategies for the parts of visits: who was heard, the team, what stood in the way, and the report as a document."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.citations import EvidenceGrade
from sendframework.records.participation import HeadCount, Participation, TrackedChildren
from sendframework.records.record import Provenance
from sendframework.records.reports import Report, ReportSection
from sendframework.records.visits import Interruption, MilestoneDate, TeamCount
from sendframework.strategies._asked import Asked
from sendframework.strategies._options import around, made
from sendframework.strategies.values import dates, texts
from sendframework.strategies.words import groups, methods
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.interruptions import InterruptionKind
from sendframework.vocabulary.milestones import MilestoneCode

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = [
    "head_counts",
    "hearings_of_a_visit",
    "interruptions",
    "milestone_dates",
    "participations",
    "provenances",
    "report_sections",
    "reports",
    "team_counts",
    "teams",
    "tracked_children",
]


def __dir__() -> list[str]:
    return __all__


_INSPECTORATES = (Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION)
_ROLES = ("ofsted-lead-inspector", "ofsted-team-inspector", "cqc-lead-inspector", "cqc-team-inspector")
_SECTIONS = ("report-outcome", "report-experience", "report-effective-practice", "report-needs", "report-improvement")
_WITHOUT_FIELDS = (
    MilestoneCode.SET_UP_DISCUSSION,
    MilestoneCode.INFORMATION_REQUESTED,
    MilestoneCode.CHILDREN_SELECTED,
    MilestoneCode.FORUM_MEETING,
)
_FIELDS_OF_ANY_RECORD = ("reference", "note")


@st.composite
def head_counts(draw: DrawFn, *, least: int = 0) -> HeadCount:
    """How many there were: exactly, at least, or between two numbers, roughly or not.

    Parameters
    ----------
    least
        The smallest number that the fewest can be.
    """
    if type(least) is not int or least < 0:
        raise InvalidArgument(f"head_counts(least={least!r}): must be a whole number, from 0 on")
    fewest = draw(around(max(6, least), least, 400))
    most = draw(st.just(fewest) | st.none() | st.integers(fewest, fewest + 100))
    return HeadCount(least=fewest, most=most, approximate=draw(st.booleans()))


@st.composite
def participations(draw: DrawFn) -> Participation:
    """That a group was heard by a method, or was not."""
    heard = not draw(st.booleans())
    count = draw(st.none() | head_counts(least=1)) if heard else None
    return Participation(group=draw(groups()), channel=draw(st.none() | methods()), heard=heard, count=count)


def _place(each: Participation) -> tuple[str, str | None]:
    return each.group.code, None if each.channel is None else each.channel.code


def hearings_of_a_visit() -> SearchStrategy[tuple[Participation, ...]]:
    """Who was heard in one visit: each group and method at most once."""
    return st.lists(participations(), max_size=3, unique_by=_place).map(tuple)


@st.composite
def tracked_children(draw: DrawFn) -> TrackedChildren:
    """How many children and young people had their experiences followed."""
    count = draw(around(6, 0, 12))
    part = st.none() | st.integers(0, count)
    return TrackedChildren(count=count, in_alternative_provision=draw(part), on_sen_support=draw(part))


def team_counts() -> SearchStrategy[TeamCount]:
    """How many inspectors of one inspectorate and role there were."""
    return st.builds(
        TeamCount,
        inspectorate=st.sampled_from(_INSPECTORATES),
        role=st.none() | st.sampled_from(_ROLES),
        count=st.integers(1, 6),
    )


def teams() -> SearchStrategy[tuple[TeamCount, ...]]:
    """Teams in numbers: each inspectorate with each role at most once."""
    return st.lists(team_counts(), max_size=3, unique_by=lambda each: (each.inspectorate, each.role)).map(tuple)


@st.composite
def interruptions(draw: DrawFn) -> Interruption:
    """That a visit was put off, paused, left incomplete, or went on afterwards."""
    start = draw(dates())
    days = draw(st.none() | st.integers(0, 400))
    return made(
        draw,
        Interruption,
        kind=draw(st.sampled_from(InterruptionKind)),
        on=draw(st.none() | st.just(start)),
        until=None if days is None else start + timedelta(days=days),
        reason=draw(st.none() | texts()),
    )


@st.composite
def milestone_dates(draw: DrawFn, *, min_date: date | None = None, max_date: date | None = None) -> MilestoneDate:
    """Days of milestones that have no field of their own.

    Parameters
    ----------
    min_date, max_date
        As for `dates`.
    """
    first, last = Asked(where="milestone_dates", min_date=min_date, max_date=max_date).bounds()
    milestone, on = draw(st.sampled_from(_WITHOUT_FIELDS)), draw(dates(min_date=first, max_date=last))
    return made(draw, MilestoneDate, milestone=milestone, on=on)


def report_sections() -> SearchStrategy[ReportSection]:
    """Sections of a report."""
    return st.builds(ReportSection, rule=st.sampled_from(_SECTIONS), heading=st.none() | texts())


def reports() -> SearchStrategy[Report]:
    """Published documents: what is printed on them."""
    return st.builds(
        Report,
        number=st.none() | st.just("50000001"),
        urn=st.none() | st.just("99001"),
        title=st.none() | texts(),
        address=st.none() | st.just("https://reports.example.org/50000001"),
        dates_printed=st.none() | texts(),
        previous_inspection_printed=st.none() | texts(),
        legal_basis=st.none() | st.just("Children Act 2004 section 20(1)(a)") | texts(),
        sections=st.lists(report_sections(), max_size=4, unique_by=lambda each: each.rule).map(tuple),
    )


def provenances() -> SearchStrategy[Provenance]:
    """Where a value comes from; for a field that every record has."""
    return st.builds(
        Provenance,
        field=st.sampled_from(_FIELDS_OF_ANY_RECORD),
        document=texts(),
        where=st.none() | texts(),
        how=st.none() | texts(),
        grade=st.none() | st.sampled_from(EvidenceGrade),
    )
