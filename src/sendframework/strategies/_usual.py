"""What is usual by an edition: days on which a call can come, and the parts of a visit as its rules have them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.checks._subject import kind_in_words
from sendframework.errors import NotInForceError, SendFrameworkError
from sendframework.framework import EvidenceRule, ReportSectionRule, SuspensionRule, TeamRule
from sendframework.framework.conduct import LegalBasisRule
from sendframework.handbooks import edition_on
from sendframework.periods import Period, in_words
from sendframework.records.bodies import Body
from sendframework.records.participation import Participation, TrackedChildren
from sendframework.records.reports import Report, ReportSection
from sendframework.records.visits import MilestoneDate, TeamCount
from sendframework.strategies._options import ANCHOR
from sendframework.strategies._placing import ROOM
from sendframework.strategies.places import were
from sendframework.strategies.values import texts
from sendframework.strategies.visit_parts import head_counts
from sendframework.timetables import timetable
from sendframework.vocabulary.bodies import BodyKind
from sendframework.vocabulary.known_methods import TRACKING
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.workdays import england_working_days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import DrawFn

    from sendframework.areas.local_area import LocalArea
    from sendframework.framework import Edition
    from sendframework.strategies._asked import Asked
    from sendframework.timetables import Milestone, Timetable
    from sendframework.vocabulary.activities import Activity

__all__ = [
    "calls_asked_for",
    "calls_between",
    "first_on_site",
    "has_call",
    "partners",
    "report_of",
    "times",
    "too_late",
    "tracked",
    "usual_parts",
]


def __dir__() -> list[str]:
    return __all__


_FIRST, _LAST = date(2016, 5, 2), date(2028, 6, 30)
"""From the first Monday of the first framework to half a year before England's calendar ends."""
_AUGUST, _WEEK = 8, timedelta(days=7)
_CHRISTMAS, _NEW_YEAR = (12, 20), (1, 2)
_GIVEN = frozenset(
    {
        MilestoneCode.NOTIFICATION.value,
        MilestoneCode.OFF_SITE_FIELDWORK_STARTS.value,
        MilestoneCode.ON_SITE_STARTS.value,
        MilestoneCode.ON_SITE_ENDS.value,
        MilestoneCode.FINAL_FEEDBACK.value,
        MilestoneCode.SURVEYS_OPEN.value,
        MilestoneCode.SURVEYS_CLOSE.value,
        MilestoneCode.REPORT_RECEIVED.value,
        MilestoneCode.REPORT_PUBLISHED.value,
    }
)
"""Milestones for which records have a field."""


def _own(day: date) -> Edition | None:
    try:
        return edition_on(day)
    except NotInForceError:
        return None


def times(activity: Activity, edition: Edition, call: date) -> Timetable | None:
    """The timetable after a call; None where the edition has none."""
    try:
        return timetable(activity, notified_on=call, edition=edition)
    except SendFrameworkError:
        return None


def first_on_site(found: Timetable | None) -> date | None:
    """The first day on site that a timetable has, or the first that it can be."""
    if found is None or MilestoneCode.ON_SITE_STARTS.value not in found:
        return None
    held = found[MilestoneCode.ON_SITE_STARTS]
    return held.on or (held.window[0] if held.window else None)


@cache
def _calls(activity: Activity, edition: Edition | None) -> tuple[date, ...]:
    """The first working day of each week in which a call would be as usual, those nearest to the anchor first."""
    working, found = england_working_days(), []
    monday = _FIRST
    while monday <= _LAST:
        call = working.next_working_day(monday - timedelta(days=1))
        if _can_be(activity, edition or _own(call), call, own=edition is not None):
            found.append(call)
        monday += _WEEK
    return tuple(sorted(found, key=lambda day: (abs((day - ANCHOR).days), day)))


def _closed(day: date) -> bool:
    """Whether schools are closed everywhere, in August and around Christmas."""
    return day.month == _AUGUST or (day.month, day.day) >= _CHRISTMAS or (day.month, day.day) <= _NEW_YEAR


def _can_be(activity: Activity, edition: Edition | None, call: date, *, own: bool) -> bool:
    if edition is None or (own and call not in edition.in_force):
        return False
    arrival = first_on_site(times(activity, edition, call))
    if arrival is None or any(_closed(day) for day in (call, arrival, arrival + timedelta(days=4))):
        return False
    for day in (call, *(arrival + timedelta(days=more) for more in range(5))):
        told = [rule for each in (edition, _own(day)) if each is not None for rule in each.rules_of(SuspensionRule)]
        if any(rule.suspends(activity, day) for rule in told):
            return False
    return True


def calls_between(
    activity: Activity, first: date | None, last: date | None, edition: Edition | None = None
) -> list[date]:
    """The days between two on which a call is as usual, those nearest to the anchor first."""
    calls = _calls(activity, edition)
    return [day for day in calls if (first is None or first <= day) and (last is None or day <= last)]


def has_call(activity: Activity, first: date, last: date) -> bool:
    """Whether a call is as usual on any day between two."""
    return bool(calls_between(activity, first, last))


def calls_asked_for(  # noqa: PLR0917  # as `calls_between`, with what was asked for
    asked: Asked, activity: Activity, edition: Edition | None, first: date | None, last: date | None, under: str = ""
) -> list[date]:
    """As `calls_between`, and never empty; ``under`` says what else made the days fewer."""
    able = calls_between(activity, first, last, edition)
    if able:
        return able
    if (
        asked.max_date is not None
        and last == asked.max_date - ROOM
        and calls_between(activity, first, asked.max_date, edition)
    ):
        raise asked.refusal(too_late())
    named = "" if edition is None else f" of edition {edition.id}"
    days = "asked for" if asked.dated else "of its time"
    known = f"; calls are drawn up to {in_words(_LAST)}" if first is not None and first > _LAST else ""
    raise asked.refusal(f"no call for a {kind_in_words(activity)}{named} is as usual on any day {days}{under}{known}")


def too_late() -> str:
    """Why no call is possible although one is as usual on a day that is asked for."""
    return f"leaves too little time: {ROOM.days} days after a call its visit must be over"


def partners(area: LocalArea, on: date) -> tuple[Body, ...]:
    """The council and the health body that an area can have on a day; their names are made up."""
    board = were(BodyKind.INTEGRATED_CARE_BOARD, on)
    kind = BodyKind.INTEGRATED_CARE_BOARD if board else BodyKind.CLINICAL_COMMISSIONING_GROUP
    words = "Integrated Care Board" if board else "Clinical Commissioning Group"
    return (
        Body(kind=BodyKind.LOCAL_AUTHORITY, name=f"{area.name} Council"),
        Body(kind=kind, name=f"NHS {area.name} {words}"),
    )


def _window(draw: DrawFn, held: Milestone) -> date | None:
    """A working day on which a milestone can be."""
    if held.on is not None:
        return held.on
    if held.window is None:
        return None
    first, last = held.window
    days = (first + timedelta(days=more) for more in range((last - first).days + 1))
    able = [day for day in days if england_working_days().is_working_day(day)]
    return draw(st.sampled_from(able)) if able else None


def usual_parts(
    draw: DrawFn, activity: Activity, edition: Edition, area: LocalArea, found: Timetable
) -> dict[str, Any]:
    """Team, partners, who was heard, surveys and steps, each as its rule has it or left out."""
    call = found[MilestoneCode.NOTIFICATION].on
    arrival = first_on_site(found)
    if call is None or arrival is None:
        raise InvalidArgument(
            f"edition {edition.id}: its {kind_in_words(activity)}s have no call or no first day on site"
        )
    fields: dict[str, Any] = {}
    if draw(st.booleans()):
        fields["team"] = _team(draw, activity, edition)
    if draw(st.booleans()):
        fields["partners"] = partners(area, call)
    able = _hearable(activity, edition)
    heard = draw(st.lists(st.sampled_from(able), max_size=3, unique=True)) if able else []
    fields["participation"] = tuple(
        Participation(group=rule.groups[place], channel=rule.method, count=draw(st.none() | head_counts(least=1)))
        for rule, place in heard
    )
    if MilestoneCode.SURVEYS_OPEN.value in found and draw(st.booleans()):
        opened, closed = (
            _window(draw, found[MilestoneCode.SURVEYS_OPEN]),
            _window(draw, found[MilestoneCode.SURVEYS_CLOSE]),
        )
        if opened is not None and closed is not None and opened <= closed:
            fields["surveys"] = Period(opened, closed)
    fields["other_dates"] = _steps(draw, found) if draw(st.booleans()) else ()
    return fields


def _steps(draw: DrawFn, found: Timetable) -> tuple[MilestoneDate, ...]:
    """Days of steps without a field of their own; of two that are counted from each other, only the earlier."""
    known: dict[str, date] = {}
    for held in found.milestones:
        if held.id in _GIVEN or held.rule.after is None or held.rule.after in known:
            continue
        day = _window(draw, held)
        if day is not None:
            known[held.id] = day
    return tuple(MilestoneDate(milestone=name, on=day) for name, day in known.items())


def _team(draw: DrawFn, activity: Activity, edition: Edition) -> tuple[TeamCount, ...]:
    places = [place for rule in edition.rules_of(TeamRule) if activity in rule.activities for place in rule.members]
    return tuple(
        TeamCount(
            inspectorate=place.inspectorate,
            role=place.role,
            count=draw(st.integers(max(place.least, 1), max(place.most or place.least + 2, place.least, 1))),
        )
        for place in places
        if place.least
    )


def _hearable(activity: Activity, edition: Edition) -> list[tuple[EvidenceRule, int]]:
    """Who is heard by which method, as rule and place of the group; groups with a time of their own left out."""
    rules = [rule for rule in edition.rules_of(EvidenceRule) if rule.used and activity in rule.activities]
    met: set[tuple[str, str]] = set()
    able = []
    for rule in rules:
        for place, group in enumerate(rule.groups):
            if group.period is None and (group.code, rule.method.code) not in met:
                met.add((group.code, rule.method.code))
                able.append((rule, place))
    return able


def tracked(draw: DrawFn, edition: Edition) -> TrackedChildren | None:
    """As many children and young people tracked as usual; None where the edition says nothing of it."""
    rules = [rule for rule in edition.rules_of(EvidenceRule) if rule.method.code == TRACKING.code and rule.used]
    quotas = {quota.supported_by: quota for rule in rules for quota in rule.quotas}
    if "count" not in quotas or not draw(st.booleans()):
        return None
    count = quotas["count"].least
    least = {name: quotas[name].least if name in quotas else 0 for name in ("alternative-provision", "sen-support")}
    return TrackedChildren(
        count=count,
        in_alternative_provision=draw(st.integers(min(least["alternative-provision"], count), count)),
        on_sen_support=draw(st.integers(min(least["sen-support"], count), count)),
    )


def report_of(draw: DrawFn, activity: Activity, edition: Edition, outcome: str | None) -> Report | None:
    """The report as a document, with the sections that it has under an outcome; None where nobody has looked."""
    if not draw(st.booleans()):
        return None
    sections: Iterable[ReportSectionRule] = sorted(
        (rule for rule in edition.rules_of(ReportSectionRule) if activity in rule.activities),
        key=lambda rule: rule.order,
    )
    kept = [
        rule
        for rule in sections
        if (not rule.outcomes or outcome in rule.outcomes) and (rule.always or draw(st.booleans()))
    ]
    powers = [
        f"{rule.instrument} {rule.provision or ''}".strip()
        for rule in edition.rules_of(LegalBasisRule)
        if activity in rule.activities and rule.id == f"{activity}-legal-basis"
    ]
    return Report(
        title=draw(st.none() | texts()),
        legal_basis=draw(st.sampled_from([None, *powers])),
        sections=tuple(ReportSection(rule=rule.id, heading=None) for rule in kept) if draw(st.booleans()) else (),
    )
