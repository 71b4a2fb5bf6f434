"""Records of our own, for tests: plain ones that are made with what a test changes, and strategies that draw them.

The areas are made up, with codes that no council has had.
"""

from datetime import date, timedelta

from hypothesis import strategies as st

import sendframework as sf
from sendframework.areas.local_area import LocalArea
from sendframework.records.area_send_findings import AreaForImprovement, AreaForPriorityAction, AreaSendFindings
from sendframework.records.bodies import Body
from sendframework.records.case_files import CaseFile
from sendframework.records.engagement_meetings import EngagementMeeting
from sendframework.records.full_inspections import FullInspection
from sendframework.records.interim_visits import InterimVisit
from sendframework.records.local_area_findings import AspectFindings, LocalAreaFindings, SignificantWeakness
from sendframework.records.monitoring_inspections import MonitoringInspection, PriorityAreaNote
from sendframework.records.participation import HeadCount, Participation, TrackedChildren
from sendframework.records.plans import Plan, PlanEvent
from sendframework.records.record import Provenance
from sendframework.records.reports import Report, ReportSection
from sendframework.records.revisits import Revisit, WeaknessProgress
from sendframework.records.support_actions import SupportAction
from sendframework.records.thematic_visits import ThematicVisit
from sendframework.records.visits import Interruption, MilestoneDate, TeamCount
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.interruptions import InterruptionKind
from sendframework.vocabulary.plans import PlanKind, PlanStage
from sendframework.vocabulary.support import SupportEvent
from tests.strategies import SOME_CITATION, partial_dates

FAILINGS = sf.AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS
REQUIRED = sf.WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED
NOT_REQUIRED = sf.WrittenStatementDecision.NO_WRITTEN_STATEMENT


def an_area(code="001", name="Northshire", **changes):
    defaults = {"statistical_region": sf.StatisticalRegion.NORTH_EAST, "citations": (SOME_CITATION,)}
    return LocalArea(code=code, name=name, **(defaults | changes))


NORTHSHIRE = an_area()
SOUTHSHIRE = an_area("002", "Southshire")

COUNCIL = Body(kind="local-authority", name="Northshire Council")
BOARD = Body(kind="integrated-care-board", name="NHS Northshire Integrated Care Board")


def priority_areas(count):
    return tuple(AreaForPriorityAction(number=number) for number in range(1, count + 1))


def weaknesses(count):
    return tuple(SignificantWeakness(number=number) for number in range(1, count + 1))


def progress(decided):
    """The decisions on weaknesses 1, 2 and so on: y for sufficient progress, n for not."""
    return tuple(WeaknessProgress(weakness=number, sufficient=each == "y") for number, each in enumerate(decided, 1))


def first_findings(count=3, **changes):
    """Findings of the first framework that require a written statement, with so many weaknesses."""
    return LocalAreaFindings(**({"decision": REQUIRED, "significant_weaknesses": weaknesses(count)} | changes))


def second_findings(outcome=FAILINGS, count=2, **changes):
    """Findings of the second framework; areas for priority action only where there are failings."""
    areas = priority_areas(count if outcome == FAILINGS else 0)
    return AreaSendFindings(**({"outcome": outcome, "areas_for_priority_action": areas} | changes))


def full_inspection(**changes):
    """A full inspection of 2025 with all of its dates, and failings."""
    defaults = {
        "reference": "full",
        "area": NORTHSHIRE,
        "notified_on": date(2025, 9, 8),
        "off_site_fieldwork_starts_on": date(2025, 9, 15),
        "on_site": sf.Period(date(2025, 9, 22), date(2025, 9, 26)),
        "final_feedback_on": date(2025, 9, 26),
        "report_received_on": date(2025, 11, 3),
        "published_on": date(2025, 11, 10),
        "findings": second_findings(),
    }
    return FullInspection(**(defaults | changes))


def first_inspection(**changes):
    """A full inspection of 2018 with all of its dates, and a written statement required."""
    defaults = {
        "reference": "first",
        "area": NORTHSHIRE,
        "notified_on": date(2018, 3, 5),
        "on_site": sf.Period(date(2018, 3, 12), date(2018, 3, 16)),
        "report_received_on": date(2018, 5, 8),
        "published_on": date(2018, 5, 15),
        "findings": first_findings(),
    }
    return FullInspection(**(defaults | changes))


def revisit(**changes):
    """A re-visit to what `first_inspection` found."""
    defaults = {
        "reference": "revisit",
        "follows": "first",
        "area": NORTHSHIRE,
        "notified_on": date(2020, 1, 13),
        "on_site": sf.Period(date(2020, 1, 27), date(2020, 1, 29)),
        "published_on": date(2020, 3, 9),
        "progress": progress("yny"),
    }
    return Revisit(**(defaults | changes))


def monitoring_inspection(**changes):
    """A monitoring inspection of what `full_inspection` found."""
    defaults = {
        "reference": "monitoring",
        "follows": "full",
        "area": NORTHSHIRE,
        "notified_on": date(2027, 5, 10),
        "on_site": sf.Period(date(2027, 5, 24), date(2027, 5, 26)),
        "published_on": date(2027, 7, 5),
        "outcome": sf.MonitoringOutcome.EFFECTIVE_ACTION,
        "priority_areas": (PriorityAreaNote(number=1), PriorityAreaNote(number=2)),
    }
    return MonitoringInspection(**(defaults | changes))


def engagement_meeting(**changes):
    defaults = {"reference": "meeting", "area": NORTHSHIRE, "held_on": date(2024, 10, 2)}
    return EngagementMeeting(**(defaults | changes))


def thematic_visit(**changes):
    defaults = {
        "reference": "thematic",
        "area": NORTHSHIRE,
        "theme": sf.THEMES.find("alternative-provision"),
        "notified_on": date(2023, 6, 5),
        "on_site": sf.Period(date(2023, 6, 19), date(2023, 6, 22)),
    }
    return ThematicVisit(**(defaults | changes))


def interim_visit(**changes):
    return InterimVisit(**({"reference": "visit 1", "visited": sf.PartialDate.parse("autumn 2020")} | changes))


def plan(**changes):
    """A priority action plan that follows `full_inspection`."""
    defaults = {
        "reference": "plan",
        "follows": "full",
        "area": NORTHSHIRE,
        "plan": PlanKind.PRIORITY_ACTION_PLAN,
        "responsible_bodies": (COUNCIL, BOARD),
        "addresses": (1, 2),
        "events": (
            PlanEvent(stage=PlanStage.REQUIRED, on=date(2025, 11, 3)),
            PlanEvent(stage=PlanStage.SUBMITTED, on=date(2025, 12, 15), by=sf.Actor.LOCAL_AREA_PARTNERSHIP),
        ),
    }
    return Plan(**(defaults | changes))


def written_statement(**changes):
    """A written statement of action that follows `first_inspection`."""
    defaults = {
        "reference": "statement",
        "follows": "first",
        "plan": PlanKind.WRITTEN_STATEMENT_OF_ACTION,
        "addresses": (1, 2, 3),
        "events": (PlanEvent(stage=PlanStage.SUBMITTED, on=date(2018, 8, 16)),),
    }
    return plan(**(defaults | changes))


def support_action(**changes):
    defaults = {
        "reference": "letter",
        "follows": "full",
        "area": NORTHSHIRE,
        "event": SupportEvent.MINISTERIAL_LETTER,
        "on": date(2025, 11, 20),
        "by": sf.Actor.DEPARTMENT_FOR_EDUCATION,
    }
    return SupportAction(**(defaults | changes))


def case_file(**changes):
    """A file with one record of each kind, under both frameworks."""
    defaults = {
        "area": NORTHSHIRE,
        "full_inspections": (first_inspection(), full_inspection()),
        "revisits": (revisit(),),
        "monitoring_inspections": (monitoring_inspection(),),
        "engagement_meetings": (engagement_meeting(),),
        "thematic_visits": (thematic_visit(),),
        "plans": (written_statement(), plan()),
        "support": (support_action(),),
    }
    return CaseFile(**(defaults | changes))


SAMPLES = {
    "full-inspection": full_inspection,
    "revisit": revisit,
    "interim-visit": interim_visit,
    "monitoring-inspection": monitoring_inspection,
    "engagement-meeting": engagement_meeting,
    "thematic-visit": thematic_visit,
    "plan": plan,
    "support-action": support_action,
    "case-file": case_file,
}
"""A maker of a plain sample of each kind of record."""
LEAST = {
    "full-inspection": lambda: FullInspection(area=NORTHSHIRE),
    "revisit": lambda: Revisit(area=NORTHSHIRE),
    "interim-visit": lambda: InterimVisit(reference="visit 1"),
    "monitoring-inspection": lambda: MonitoringInspection(area=NORTHSHIRE),
    "engagement-meeting": lambda: EngagementMeeting(area=NORTHSHIRE),
    "thematic-visit": lambda: ThematicVisit(area=NORTHSHIRE, theme=sf.THEMES[0]),
    "plan": lambda: Plan(area=NORTHSHIRE, plan=PlanKind.STRATEGIC_PLAN),
    "support-action": lambda: SupportAction(area=NORTHSHIRE, event=SupportEvent.STOCKTAKE),
    "case-file": lambda: CaseFile(area=NORTHSHIRE),
}
"""A maker of a record of each kind of which nothing is known but what it cannot be without."""

# Strategies: of valid records only, with every field sometimes there and sometimes not.

days = st.dates(date(2016, 1, 1), date(2030, 12, 31))
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=20).filter(str.strip)
texts = st.lists(words, max_size=3, unique=True).map(tuple)
counts = st.integers(0, 500)
areas = st.sampled_from([NORTHSHIRE, SOUTHSHIRE])
bodies = st.builds(
    Body, kind=st.sampled_from(sf.BodyKind), name=words, period=st.none() | st.builds(sf.Period, start=days)
)
several_bodies = st.lists(bodies, max_size=3, unique=True).map(tuple)
some_day = st.none() | days | partial_dates().filter(lambda part: 2016 <= part.year <= 2030)
head_counts = st.tuples(counts, st.none() | counts, st.booleans()).map(
    lambda drawn: HeadCount(
        least=drawn[0], most=None if drawn[1] is None else drawn[0] + drawn[1], approximate=drawn[2]
    )
)


@st.composite
def participations(draw, *, most=4):
    """Who was heard or not: each group and method at most once."""
    pairs = st.tuples(st.sampled_from(tuple(sf.GROUPS)), st.none() | st.sampled_from(tuple(sf.METHODS)))
    drawn = []
    for group, channel in draw(st.lists(pairs, max_size=most, unique=True)):
        heard = draw(st.booleans())
        count = draw(st.none() | head_counts.filter(lambda each: each.most != 0)) if heard else None
        drawn.append(Participation(group=group, channel=channel, heard=heard, count=count))
    return tuple(drawn)


@st.composite
def numbered(draw, kind, *, most=4, **fields):
    """Items of a numbered list: numbers in order, texts that differ even when case and stops are left aside."""
    drawn = draw(st.lists(st.sampled_from("abcdefghijklmnop"), max_size=most, unique=True))
    with_text = draw(st.booleans())
    return tuple(
        kind(number=number, text=f"Item {each}" if with_text else None, **{key: draw(of) for key, of in fields.items()})
        for number, each in enumerate(drawn, 1)
    )


@st.composite
def first_framework_findings(draw):
    decision = draw(st.none() | st.sampled_from(sf.WrittenStatementDecision))
    open_ended = decision is not NOT_REQUIRED
    asked = draw(st.lists(st.sampled_from(Aspect), unique=True))
    return LocalAreaFindings(
        decision=decision,
        main_findings=draw(texts),
        aspects=tuple(
            AspectFindings(aspect=each, strengths=draw(texts), areas_for_development=draw(texts)) for each in asked
        ),
        significant_weaknesses=draw(numbered(SignificantWeakness)) if open_ended else (),
        principal_authorities=draw(several_bodies) if open_ended else (),
    )


@st.composite
def second_framework_findings(draw):
    outcome = draw(st.none() | st.sampled_from(sf.AreaSendOutcome))
    return AreaSendFindings(
        outcome=outcome,
        effective_practice=draw(texts),
        needs=draw(texts),
        areas_for_priority_action=draw(numbered(AreaForPriorityAction, responsible_bodies=several_bodies))
        if outcome in {None, FAILINGS}
        else (),
        areas_for_improvement=draw(numbered(AreaForImprovement)),
    )


reports = st.builds(
    Report,
    number=st.none() | words,
    urn=st.none() | words,
    title=st.none() | words,
    address=st.none() | words,
    dates_printed=st.none() | words,
    sections=st.lists(st.sampled_from(["report-outcome", "report-needs", "report-next-steps"]), unique=True).map(
        lambda rules: tuple(ReportSection(rule=rule) for rule in rules)
    ),
)
teams = st.lists(
    st.tuples(
        st.sampled_from([sf.Actor.OFSTED, sf.Actor.CARE_QUALITY_COMMISSION]),
        st.none() | st.sampled_from(["lead-inspector", "team-inspector"]),
    ),
    max_size=3,
    unique=True,
).flatmap(
    lambda places: st.lists(st.integers(1, 9), min_size=len(places), max_size=len(places)).map(
        lambda counts: tuple(
            TeamCount(inspectorate=place[0], role=place[1], count=count)
            for place, count in zip(places, counts, strict=True)
        )
    )
)


@st.composite
def interruptions(draw):
    start, end = sorted((draw(days), draw(days)))
    return Interruption(
        kind=draw(st.sampled_from(InterruptionKind)),
        on=draw(st.none() | st.just(start)),
        until=draw(st.none() | st.just(end)),
        reason=draw(st.none() | words),
    )


def _period(start, end):
    return None if start is None and end is None else sf.Period(start, end)


@st.composite
def visit_fields(draw, *, reported=True):
    """The fields that visits share, with dates in order; each is sometimes missing."""
    order = draw(st.lists(st.integers(0, 90), min_size=8, max_size=8))
    first = draw(days)
    day = [first + timedelta(days=sum(order[:index])) for index in range(len(order))]
    known = [each if draw(st.booleans()) else None for each in day]
    opened, closed = (each if draw(st.booleans()) else None for each in (day[0], day[1]))
    fields = {
        "area": draw(areas),
        "reference": draw(st.none() | words),
        "note": draw(st.none() | words),
        "notified_on": known[0],
        "on_site": _period(known[2], known[3]),
        "surveys": _period(opened, closed),
        "other_dates": draw(
            st.sampled_from([(), (MilestoneDate(milestone=sf.MilestoneCode.SET_UP_DISCUSSION, on=first),)])
        ),
        "team": draw(teams),
        "partners": draw(several_bodies),
        "participation": draw(participations()),
        "interruptions": tuple(draw(st.lists(interruptions(), max_size=2, unique=True))),
        "provenance": draw(st.sampled_from([(), (Provenance(field="on_site", document="A letter"),)])),
    }
    if reported:
        part = sf.PartialDate(year=day[7].year, month=day[7].month)
        fields |= {
            "off_site_fieldwork_starts_on": known[1],
            "final_feedback_on": known[4],
            "report_received_on": known[5],
            "published_on": draw(st.sampled_from([None, day[6], part])),
            "report": draw(st.none() | reports),
        }
    return fields


def _with(kind, more, *, reported=True):
    return st.tuples(visit_fields(reported=reported), st.fixed_dictionaries(more)).map(
        lambda drawn: kind(**drawn[0], **drawn[1])
    )


tracked = counts.flatmap(
    lambda count: st.builds(
        TrackedChildren,
        count=st.just(count),
        in_alternative_provision=st.none() | st.integers(0, count),
        on_sen_support=st.none() | st.integers(0, count),
    )
)
full_inspections = _with(
    FullInspection,
    {
        "findings": st.none() | first_framework_findings() | second_framework_findings(),
        "tracked": st.none() | tracked,
    },
)
revisits = _with(
    Revisit,
    {
        "follows": st.none() | words,
        "progress": st.text("yn", max_size=6).map(progress),
    },
)
monitoring_inspections = _with(
    MonitoringInspection,
    {
        "follows": st.none() | words,
        "outcome": st.none() | st.sampled_from(sf.MonitoringOutcome),
        "priority_areas": st.lists(st.integers(1, 9), max_size=3, unique=True).map(
            lambda numbers: tuple(PriorityAreaNote(number=number) for number in numbers)
        ),
    },
)
thematic_visits = _with(ThematicVisit, {"theme": st.sampled_from(tuple(sf.THEMES))}, reported=False)
engagement_meetings = st.builds(
    EngagementMeeting, area=areas, reference=st.none() | words, held_on=st.none() | days, participation=participations()
)
interim_visits = st.builds(
    InterimVisit,
    reference=words,
    visited=st.none()
    | partial_dates()
    | st.tuples(days, days).map(sorted).map(lambda drawn: sf.Period(drawn[0], drawn[1])),
    participation=participations(),
)
plans = st.builds(
    Plan,
    area=areas,
    plan=st.sampled_from(PlanKind),
    reference=st.none() | words,
    follows=st.none() | words,
    responsible_bodies=several_bodies,
    addresses=st.lists(st.integers(1, 9), max_size=3, unique=True).map(tuple),
    events=st.lists(st.tuples(days, st.sampled_from(PlanStage), st.booleans()), max_size=4).map(
        lambda drawn: tuple(
            PlanEvent(stage=stage, on=sf.PartialDate(year=day.year, month=day.month) if part else day)
            for day, stage, part in sorted(drawn, key=lambda each: each[0])
        )
    ),
)
support_actions = st.builds(
    SupportAction,
    area=areas,
    event=st.sampled_from(SupportEvent),
    reference=st.none() | words,
    follows=st.none() | words,
    on=some_day,
    by=st.none() | st.sampled_from(sf.Actor),
)


@st.composite
def case_files(draw):
    """Case files of one area whose links hold: the samples, each there or not, with what it needs."""
    first, second = draw(st.booleans()), draw(st.booleans())
    full = (*((first_inspection(),) if first else ()), *((full_inspection(),) if second else ()))

    def some(*able):
        return tuple(each for each in able if draw(st.booleans()))

    return CaseFile(
        area=NORTHSHIRE,
        full_inspections=full,
        revisits=some(revisit()) if first else (),
        monitoring_inspections=some(monitoring_inspection()) if second else (),
        engagement_meetings=some(engagement_meeting(), engagement_meeting(reference=None, held_on=None)),
        thematic_visits=some(thematic_visit()),
        plans=(*(some(written_statement()) if first else ()), *(some(plan()) if second else ())),
        support=some(support_action()) if second else (),
        childrens_services_monitoring_visits=draw(
            st.none() | st.lists(days, max_size=2, unique=True).map(lambda drawn: tuple(sorted(drawn)))
        ),
    )


records = st.one_of(
    full_inspections,
    revisits,
    monitoring_inspections,
    thematic_visits,
    engagement_meetings,
    interim_visits,
    plans,
    support_actions,
    case_files(),
)
"""A valid record of any kind."""
