"""Records in which a check says something that no table of another module has, for `tests.checks.printed`.

Each with the code, a name, the record, and what is asked beside it.
"""

from datetime import date

import attrs

import sendframework as sf
from sendframework.records.area_send_findings import AreaForPriorityAction, NextSteps
from sendframework.records.bodies import Body
from sendframework.records.local_area_findings import AspectFindings
from sendframework.records.participation import HeadCount, Participation, TrackedChildren
from sendframework.records.reports import Report, ReportSection
from sendframework.records.revisits import WeaknessProgress
from sendframework.records.visits import MilestoneDate
from sendframework.vocabulary.aspects import Aspect
from tests.checks.test_sequels import (
    ACCEPTED,
    ALL_WELL,
    FIRST,
    FULL,
    INCONSISTENT,
    REVISIT,
    accelerated,
    capped,
    day,
    event,
    filed,
    inspected,
    monitored,
    priority,
    revisited,
    statement,
    strategic,
    support,
)
from tests.checks.test_visits import CALLED, WEEK, first, full, monitoring, on, revisit, span, stopped, team, thematic
from tests.records import making
from tests.records.making import NORTHSHIRE

OLD_AREA = making.an_area(period=sf.Period(None, on(3, 31, 2019)))
GONE = Body(kind="integrated-care-board", name="NHS Northshire", period=sf.Period(None, on(3, 31)))
NOTHING_YET = {"report_received_on": None, "published_on": None}
NEWEST = sf.edition("2025-07")
OFFICIAL = tuple(
    rule.id
    for rule in sorted(NEWEST.rules_of(sf.ReportSectionRule), key=lambda rule: rule.order)
    if rule.id != "report-complaints"
)
STRICT = NEWEST.amended(
    id="strict",
    in_force=sf.Period(on(9, 1)),
    replace=[attrs.evolve(NEWEST.rule("outcome-widespread-or-systemic-failings"), may_contain=())],
)
STRICT_BEFORE = sf.edition("2018-11").amended(
    id="strict-before",
    in_force=sf.edition("2018-11").in_force,
    replace=[
        attrs.evolve(sf.edition("2018-11").rule(f"outcome-{name}"), may_contain=())
        for name in ("written-statement-required", "some-sufficient")
    ],
)


def without_outcome(base, outcome):
    """An edition that has no such outcome of an activity."""
    naming = {rule.id for rule in base.rules if outcome in getattr(rule, "outcomes", ())} | {f"outcome-{outcome}"}
    return base.amended(
        id="without",
        in_force=base.in_force,
        replace=[
            attrs.evolve(rule, outcomes=tuple(each for each in rule.outcomes if each != outcome))
            for rule in base.rules
            if outcome in getattr(rule, "outcomes", ()) and len(rule.outcomes) > 1
        ],
        remove=[name for name in naming if len(getattr(base.rule(name), "outcomes", ())) < 2],
        open_questions=[attrs.evolve(asked, rules=tuple(set(asked.rules) - naming)) for asked in base.open_questions],
    )


def found_in(**changes):
    return full(on_site=WEEK, findings=making.second_findings(**changes))


def reported(sections=(), findings=None, **changes):
    report = Report(sections=tuple(ReportSection(rule=name) for name in sections), **changes)
    return making.full_inspection(report=report, findings=findings or making.second_findings())


def heard(group, channel=None, *, was=True, **count):
    by = None if channel is None else sf.METHODS.find(channel)
    number = HeadCount(**count) if count else None
    return Participation(group=sf.GROUPS.find(group), channel=by, heard=was, count=number)


def told(*participation, **changes):
    return full(**({"on_site": span(on(7, 10, 2023), None), "participation": participation} | changes))


def tracked(count, **more):
    return told(tracked=TrackedChildren(count=count, **more))


def areas(named):
    return tuple(
        AreaForPriorityAction(number=number, responsible_bodies=(making.COUNCIL,) if each == "y" else ())
        for number, each in enumerate(named, 1)
    )


CHOICE = [
    ("edition-not-in-force", "an edition of other days", making.full_inspection(), {"edition": "2023-01"}),
    ("activity-not-in-edition", "asked of an edition that has none", revisit(), {"edition": "2023-01"}),
    (
        "activity-not-in-edition",
        "a meeting of the first framework",
        making.engagement_meeting(),
        {"edition": "2021-04"},
    ),
    ("edition-chosen-by-report", "by its receipt", full(report_received_on=on(11, 3), published_on=on(11, 10)), {}),
    ("edition-chosen-by-report", "of a re-visit", revisit(published_on=on(2, 3, 2023)), {}),
    ("not-checked", "no date of a full inspection", full(), {}),
    ("not-checked", "no date of a meeting", making.engagement_meeting(held_on=None), {}),
    ("not-checked", "no date of an interim visit", making.interim_visit(visited=None), {}),
    ("not-checked", "no date of a thematic visit", thematic(notified_on=None), {}),
    (
        "no-edition",
        "an interim visit before there was any",
        making.interim_visit(visited=span(on(1, 4, 2016), None)),
        {},
    ),
    (
        "no-edition",
        "an interim visit that went on into the first edition",
        making.interim_visit(visited=span(on(4, 1, 2016), on(4, 26, 2016))),
        {},
    ),
]
THERE = [
    ("area-did-not-exist", "a meeting", making.engagement_meeting(area=OLD_AREA), {}),
    ("area-did-not-exist", "the call", making.FullInspection(area=OLD_AREA, notified_on=on(4, 1, 2019)), {}),
    (
        "area-did-not-exist",
        "the last day on site",
        first(area=OLD_AREA, on_site=span(on(3, 25, 2019), on(4, 1, 2019))),
        {},
    ),
    (
        "area-did-not-exist",
        "a month",
        making.FullInspection(area=OLD_AREA, about=sf.PartialDate(year=2019, month=4)),
        {},
    ),
    (
        "body-did-not-exist",
        "a body of an area for priority action",
        found_in(areas_for_priority_action=(AreaForPriorityAction(number=1, responsible_bodies=(GONE,)),)),
        {},
    ),
    (
        "body-did-not-exist",
        "two bodies, each once",
        full(
            notified_on=on(4, 1, 2022),
            partners=(GONE, making.BOARD, making.COUNCIL),
            on_site=span(on(4, 19, 2022), None),
        ),
        {},
    ),
    (
        "body-did-not-exist",
        "a body that makes a plan",
        making.plan(
            responsible_bodies=(GONE,),
            events=(
                event("submitted", "2025-12-15"),
                event("published", sf.PartialDate(year=2026, month=5)),
            ),
        ),
        {},
    ),
    (
        "body-did-not-exist",
        "in a month",
        revisit(about=sf.PartialDate(year=2022, month=5), partners=(making.BOARD,)),
        {},
    ),
    (
        "body-did-not-exist",
        "known by its report",
        full(published_on=sf.PartialDate(year=2022, month=6), partners=(making.BOARD,)),
        {},
    ),
    (
        "body-did-not-exist",
        "published before it was there",
        making.written_statement(responsible_bodies=(making.BOARD,), events=(event("published", "2022-06-30"),)),
        {},
    ),
]
DATES = [
    ("not-checked", "notice without its call", full(on_site=span(on(9, 22), None)), {}),
    ("not-checked", "notice without its visit", full(notified_on=CALLED), {}),
    ("not-checked", "publication without a visit", full(notified_on=CALLED, published_on=on(11, 10)), {}),
    ("not-checked", "a re-visit with its call only", revisit(notified_on=on(1, 13, 2020)), {}),
    (
        "not-checked",
        "counting beyond the calendar",
        full(notified_on=on(12, 20, 2028), on_site=span(on(12, 22, 2028), on(12, 29, 2028))),
        {},
    ),
    (
        "not-checked",
        "counting a milestone beyond the calendar",
        full(
            on_site=span(on(1, 8, 2029), None),
            other_dates=(MilestoneDate(milestone="first-day-meeting", on=on(1, 8, 2029)),),
        ),
        {},
    ),
    ("not-a-working-day", "Christmas Day", full(notified_on=on(12, 25, 2024)), {}),
    ("not-a-working-day", "a first and a last day", full(on_site=span(on(9, 20), on(9, 28))), {}),
    ("on-site-length", "from a Thursday", full(on_site=span(on(7, 13, 2023), on(7, 21, 2023))), {}),
    (
        "letter-late",
        "in a month",
        revisit(on_site=span(on(2, 11, 2019), on(2, 13, 2019)), published_on=sf.PartialDate(year=2019, month=5)),
        {},
    ),
    (
        "unknown-milestone",
        "of a re-visit",
        revisit(notified_on=on(1, 13, 2020), other_dates=(MilestoneDate(milestone="tea-party", on=on(1, 14, 2020)),)),
        {},
    ),
    ("suspended", "in a month", full(about=sf.PartialDate(year=2020, month=6)), {}),
    (
        "suspended",
        "monitoring of the first framework's time",
        first(notified_on=on(4, 6, 2020), on_site=None),
        {"edition": "2020-03"},
    ),
    (
        "interruption-dates",
        "before the call",
        full(notified_on=CALLED, on_site=WEEK, interruptions=stopped("pause", on=on(9, 7))),
        {},
    ),
    (
        "interruption-dates",
        "after the report",
        full(on_site=WEEK, published_on=on(11, 10), interruptions=stopped("incomplete", on=on(11, 11))),
        {},
    ),
    (
        "interruption-dates",
        "after the month of the report",
        full(
            on_site=WEEK,
            published_on=sf.PartialDate(year=2025, month=11),
            interruptions=stopped("additional-evidence", on=on(12, 1)),
        ),
        {},
    ),
    (
        "interruption-dates",
        "of a re-visit",
        revisit(on_site=span(on(5, 24, 2021), None), interruptions=stopped("deferral", until=on(5, 17, 2021))),
        {},
    ),
    ("theme-of-another-year", "in a month", thematic(notified_on=None, about=sf.PartialDate(year=2025, month=9)), {}),
    (
        "theme-of-another-year",
        "on site only",
        thematic(notified_on=on(8, 28), on_site=span(on(9, 1), on(9, 3))),
        {},
    ),
]
TEAMS = [
    (
        "lead-missing",
        "of the commission",
        full(on_site=WEEK, team=team(ofsted_lead_inspector=1, ofsted_team_inspector=2, cqc_team_inspector=2)),
        {},
    ),
    (
        "team-size",
        "of one role",
        full(
            on_site=WEEK,
            team=team(ofsted_lead_inspector=3, ofsted_team_inspector=1, cqc_lead_inspector=1, cqc_team_inspector=1),
        ),
        {},
    ),
    (
        "team-role-unknown",
        "two of them",
        first(team=team(ofsted_zoologist=1, ofsted_astronomer=1, ofsted_lead_inspector=1)),
        {},
    ),
    ("partner-missing", "neither", full(on_site=WEEK, partners=(Body(kind="other", name="A trust"),)), {}),
]
FINDINGS = [
    (
        "finding-not-allowed",
        "of the second framework",
        making.full_inspection(
            findings=making.second_findings(effective_practice=("They listen.",), needs=("Answer in time.",))
        ),
        {"edition": STRICT},
    ),
    (
        "finding-not-allowed",
        "of the first framework",
        making.first_inspection(
            findings=making.first_findings(
                main_findings=("Mixed.",),
                aspects=(
                    AspectFindings(aspect=Aspect.IDENTIFY, strengths=("Early.",), areas_for_development=("Late.",)),
                ),
            )
        ),
        {"edition": STRICT_BEFORE},
    ),
    ("finding-not-allowed", "of a re-visit", making.revisit(), {"edition": STRICT_BEFORE}),
    (
        "outcome-not-in-edition",
        "of a full inspection",
        making.full_inspection(findings=making.second_findings("typically-positive")),
        {"edition": without_outcome(NEWEST, "typically-positive")},
    ),
    (
        "outcome-not-in-edition",
        "of monitoring",
        making.monitoring_inspection(),
        {"edition": without_outcome(NEWEST, "effective-action")},
    ),
    (
        "outcome-not-in-edition",
        "of a re-visit",
        making.revisit(),
        {"edition": without_outcome(sf.edition("2018-11"), "some-sufficient")},
    ),
    ("responsible-body-missing", "beside some", found_in(areas_for_priority_action=areas("ynn")), {}),
    ("responsible-body-missing", "beside all", found_in(areas_for_priority_action=areas("nn")), {}),
    (
        "findings-missing",
        "one question",
        first(findings=making.first_findings(aspects=tuple(AspectFindings(aspect=each) for each in list(Aspect)[:2]))),
        {},
    ),
    (
        "findings-missing",
        "two questions",
        first(findings=making.first_findings(aspects=(AspectFindings(aspect=Aspect.ASSESS_AND_MEET),))),
        {},
    ),
    (
        "next-steps-differ",
        "one year and one month",
        found_in(next_steps=NextSteps(next_full_inspection_years=1, monitoring_inspection_months=1)),
        {},
    ),
    (
        "next-steps-differ",
        "a plan that no outcome asks for",
        full(
            on_site=WEEK,
            findings=making.second_findings(
                "inconsistent",
                next_steps=NextSteps(priority_action_plan_required=True, strategic_plan_update_requested=False),
            ),
        ),
        {},
    ),
]
REPORTS = [
    ("report-section-order", "the first last", reported((*OFFICIAL[1:], OFFICIAL[0])), {}),
    ("report-section-missing", "the last", reported(OFFICIAL[:-1]), {}),
    (
        "report-section-missing",
        "priority action",
        reported(tuple(name for name in OFFICIAL if name != "report-priority-action")),
        {},
    ),
    (
        "report-section-not-for-outcome",
        "priority action",
        reported(OFFICIAL, making.second_findings("inconsistent")),
        {},
    ),
    ("report-section-unknown", "one that nobody knows", reported((*OFFICIAL, "report-weather")), {}),
    ("legal-basis-differs", "another section", reported(legal_basis="Children Act 2004 s20(2)."), {}),
    ("legal-basis-differs", "another Act", reported(legal_basis="Education Act 2005 s20(1)(a)"), {}),
    (
        "legal-basis-differs",
        "of monitoring",
        making.monitoring_inspection(report=Report(legal_basis="section 20(1)(a) of the Children Act 2004")),
        {},
    ),
    ("legal-basis-differs", "of 2018", making.first_inspection(report=Report(legal_basis="none")), {}),
]
PLANS = [
    ("not-checked", "a plan whose inspection was not given", priority(event("submitted", "2026-01-15")), {}),
    ("not-checked", "a statement without dates", statement(), {"related": [attrs.evolve(FIRST, **NOTHING_YET)]}),
    (
        "not-checked",
        "a statement without the day of receipt",
        statement(event("submitted", "2018-08-01")),
        {"related": [attrs.evolve(FIRST, report_received_on=None)]},
    ),
    (
        "not-checked",
        "a statement of a month",
        statement(event("submitted", sf.PartialDate(year=2018, month=8))),
        {"related": [FIRST]},
    ),
    (
        "not-checked",
        "a priority action plan without dates",
        priority(),
        {"related": [attrs.evolve(FULL, **NOTHING_YET)]},
    ),
    (
        "not-checked",
        "a strategic plan without dates",
        strategic(),
        {"related": [attrs.evolve(INCONSISTENT, **NOTHING_YET)]},
    ),
    (
        "not-checked",
        "a review without the day of the letter",
        accelerated(event("reviewed", "2020-09-10")),
        {"related": [making.revisit(published_on=None)]},
    ),
    (
        "statement-late",
        "of a guess, in a month",
        statement(event("submitted", sf.PartialDate(year=2018, month=9)), follows=None),
        {"related": [FIRST]},
    ),
    (
        "plan-review-late",
        "in a month",
        accelerated(event("reviewed", sf.PartialDate(year=2020, month=10))),
        {"related": [REVISIT]},
    ),
    (
        "plan-accepted-late",
        "in a month",
        statement(event("submitted", "2018-08-01"), event("accepted", sf.PartialDate(year=2018, month=9))),
        {"related": [FIRST]},
    ),
    ("plan-incomplete", "two left out", statement(addresses=(2,)), {"related": [FIRST]}),
    (
        "unexpected-actor",
        "a statement required by government",
        statement(event("required", by="department-for-education")),
        {"related": [FIRST]},
    ),
    (
        "unexpected-actor",
        "a plan sent back by a council",
        priority(event("returned", by="local-authority")),
        {"related": [FULL]},
    ),
    (
        "unexpected-actor",
        "an accelerated plan sent back by inspectors",
        accelerated(event("returned", by="inspectors")),
        {"related": [REVISIT]},
    ),
    (
        "plan-of-wrong-kind",
        "a strategic plan that follows a re-visit",
        strategic(follows="revisit"),
        {"related": [REVISIT]},
    ),
    ("number-not-found", "two, of a guess", making.plan(addresses=(1, 8, 9), follows=None), {"related": [FULL]}),
]
SEQUELS = [
    ("not-checked", "a re-visit whose inspection was not given", revisited("2020-02-17"), {}),
    ("not-checked", "monitoring whose inspection was not given", monitored("2027-05-04"), {}),
    ("not-checked", "an act whose inspection was not given", making.support_action(), {}),
    ("not-checked", "a re-visit without an acceptance", revisited("2020-02-17"), {"related": [FIRST]}),
    (
        "not-checked",
        "monitoring without a report",
        monitored("2027-05-04"),
        {"related": [attrs.evolve(FULL, **NOTHING_YET)]},
    ),
    (
        "revisit-late",
        "in a month",
        making.Revisit(area=NORTHSHIRE, follows="first", about=sf.PartialDate(year=2020, month=3)),
        {"related": [FIRST, ACCEPTED]},
    ),
    (
        "progress-incomplete",
        "without numbers",
        making.revisit(progress=(WeaknessProgress(sufficient=True),)),
        {"related": [FIRST]},
    ),
    ("second-revisit", "after one that found all well", revisited("2022-05-09"), {"related": [FIRST, ALL_WELL]}),
    (
        "second-revisit",
        "after one of which the call alone is known",
        revisited("2022-05-09"),
        {"related": [FIRST, attrs.evolve(REVISIT, on_site=None, published_on=None)]},
    ),
    (
        "second-revisit",
        "after one of a month",
        revisited("2022-05-09"),
        {
            "related": [
                FIRST,
                making.Revisit(area=NORTHSHIRE, follows="first", about=sf.PartialDate(year=2020, month=3)),
            ]
        },
    ),
    (
        "priority-areas-incomplete",
        "two of three",
        making.monitoring_inspection(priority_areas=making.monitoring_inspection().priority_areas[:1]),
        {"related": [making.full_inspection(findings=making.second_findings(count=3))]},
    ),
    (
        "monitoring-late",
        "the last day only",
        making.MonitoringInspection(area=NORTHSHIRE, follows="full", on_site=span(None, on(6, 1, 2027))),
        {"related": [FULL]},
    ),
    (
        "next-inspection-late",
        "in a month",
        making.FullInspection(area=NORTHSHIRE, about=sf.PartialDate(year=2028, month=10)),
        {"related": [FULL]},
    ),
    (
        "unexpected-actor",
        "feedback by inspectors",
        support("priority-action-plan-feedback", by="inspectors"),
        {"related": [FULL]},
    ),
    (
        "support-unexpected",
        "feedback after a letter of 2018",
        support("priority-action-plan-feedback", follows="first"),
        {"related": [FIRST]},
    ),
    (
        "support-unexpected",
        "a review where all is well",
        support("accelerated-progress-plan-review", follows="revisit"),
        {"related": [ALL_WELL]},
    ),
    (
        "monitoring-cap",
        "four in half a year",
        capped(tuple(map(day, ("2027-01-04", "2027-03-01", "2027-05-03"))), "2027-06-07"),
        {},
    ),
    (
        "monitoring-cap",
        "twice in one file",
        capped((day("2027-01-04"),), "2027-06-07", "2027-08-02", "2027-10-04", "2027-12-06"),
        {},
    ),
    ("not-checked", "the cap", capped(None, "2027-06-07"), {}),
    (
        "plan-missing",
        "no strategic plan after a positive outcome",
        filed(making.full_inspection(findings=making.second_findings("typically-positive")), inspected("2028-05-08")),
        {},
    ),
]
HEARD = [
    ("participation-not-recorded", "of a full inspection", told(), {}),
    ("participation-not-recorded", "of an interim visit", making.interim_visit(), {}),
    ("group-not-heard", "by one method", told(heard("children-and-young-people", "surveys", was=False)), {}),
    ("group-not-heard", "by the only method", told(heard("parent-carer-forum", "meetings", was=False)), {}),
    ("group-not-heard", "without a method", told(heard("parent-carer-forum", was=False)), {}),
    (
        "group-not-heard",
        "by a method by which nobody asks",
        told(heard("parent-carer-forum", "surveys", was=False)),
        {},
    ),
    (
        "groups-not-recorded",
        "but for a few",
        told(heard("parents-and-carers", "surveys"), heard("practitioners", "surveys")),
        {},
    ),
    (
        "phase-not-visited",
        "not recorded",
        told(heard("schools", "setting-visits"), heard("early-years-settings", "setting-visits")),
        {},
    ),
    (
        "phase-not-visited",
        "said not to be",
        told(heard("schools", "setting-visits"), heard("further-education", "setting-visits", was=False)),
        {},
    ),
    (
        "group-outside-its-time",
        "before",
        told(heard("integrated-care-boards", "meetings"), on_site=span(on(5, 13, 2019), None)),
        {},
    ),
    (
        "group-outside-its-time",
        "after",
        told(heard("clinical-commissioning-groups"), on_site=span(on(1, 8, 2024), None)),
        {},
    ),
    (
        "survey-answers-not-recorded",
        "open for a week",
        told(heard("parents-and-carers", "meetings"), surveys=span(on(6, 26, 2023), on(7, 4, 2023))),
        {},
    ),
    ("tracked-children", "five", tracked(5), {}),
    ("tracked-in-alternative-provision", "nobody", tracked(6, in_alternative_provision=0), {}),
    ("tracked-on-sen-support", "one", tracked(6, on_sen_support=1), {}),
    (
        "tracking-not-in-edition",
        "in 2018",
        told(tracked=TrackedChildren(count=6), on_site=span(on(3, 12, 2018), None)),
        {},
    ),
    ("tracking-not-recorded", "in 2023", told(heard("parents-and-carers", "meetings")), {}),
    (
        "group-not-heard",
        "in a monitoring inspection",
        monitoring(notified_on=date(2025, 10, 6), participation=(heard("schools", was=False),)),
        {},
    ),
]
FIRST_OF_2024 = making.full_inspection(
    notified_on=on(9, 9, 2024),
    off_site_fieldwork_starts_on=None,
    on_site=span(on(9, 23, 2024), on(9, 27, 2024)),
    final_feedback_on=None,
    report_received_on=on(11, 4, 2024),
    published_on=on(11, 11, 2024),
)
OF_JUNE = making.full_inspection(
    notified_on=on(6, 9),
    off_site_fieldwork_starts_on=None,
    on_site=span(on(6, 23), on(6, 27)),
    final_feedback_on=None,
    report_received_on=on(8, 11),
    published_on=on(8, 18),
)
REVISIT_OF_2021 = making.revisit(notified_on=None, on_site=span(on(9, 6, 2021), None), published_on=on(11, 1, 2021))
ANOTHER_WAY = making.full_inspection(findings=making.second_findings("inconsistent"), reference="first")
UNDER_NO_EDITION = making.first_inspection(
    notified_on=None, on_site=span(on(3, 2, 2015), on(3, 6, 2015)), report_received_on=None, published_on=None
)
THREE_DAYS = attrs.evolve(INCONSISTENT, on_site=span(on(9, 22), on(9, 24)), final_feedback_on=None)
LATE_NEXT = inspected("2034-01-09")
FOR_TWO = attrs.evolve(
    NEWEST.rule("report-priority-action"), outcomes=("widespread-or-systemic-failings", "inconsistent")
)
TWO_OUTCOMES = NEWEST.with_rule(FOR_TWO, id="two-outcomes")
NO_PROVISION = NEWEST.with_rule(
    attrs.evolve(NEWEST.rule("full-inspection-legal-basis"), provision=None), id="no-provision"
)
TWO_LEADS = NEWEST.with_rule(
    attrs.evolve(
        NEWEST.rule("full-inspection-team"),
        members=tuple(
            attrs.evolve(each, leads=each.inspectorate == "ofsted")
            for each in NEWEST.rule("full-inspection-team").members
        ),
    ),
    id="two-leads",
)


def without(base, name):
    """An edition that lacks a rule."""
    questions = [
        attrs.evolve(asked, rules=tuple(rule for rule in asked.rules if rule != name)) for asked in base.open_questions
    ]
    return base.amended(id="without", in_force=base.in_force, remove=[name], open_questions=questions)


BY_THE_CASE = [
    (
        "not-a-working-day",
        "a last day after a first on a Tuesday",
        full(notified_on=on(9, 9), on_site=span(on(9, 23), on(9, 28))),
        {},
    ),
    ("not-a-working-day", "a last day after a first on a Monday", full(on_site=span(on(9, 22), on(9, 28))), {}),
    ("not-a-working-day", "a last day after a bank holiday", full(on_site=span(on(5, 6), on(5, 10))), {}),
    (
        "surveys-out-of-order",
        "of a full inspection, in the week on site",
        full(notified_on=CALLED, on_site=WEEK, surveys=span(CALLED, on(9, 23))),
        {},
    ),
    (
        "surveys-out-of-order",
        "of monitoring, before the call",
        monitoring(notified_on=on(10, 6), surveys=span(on(10, 3), None)),
        {},
    ),
    (
        "interruption-dates",
        "of monitoring",
        monitoring(on_site=span(on(10, 20), None), interruptions=stopped("deferral", until=on(10, 27))),
        {},
    ),
    ("theme-of-another-year", "before there were such visits", thematic(notified_on=on(3, 4, 2019)), {}),
    (
        "report-section-not-for-outcome",
        "for two outcomes",
        reported(OFFICIAL, making.second_findings("typically-positive")),
        {"edition": TWO_OUTCOMES},
    ),
    (
        "legal-basis-differs",
        "an Act without a section",
        reported(legal_basis="Education Act 2005"),
        {"edition": NO_PROVISION},
    ),
    ("legal-basis-differs", "ending in a numeral", reported(legal_basis="Education Act 2005 Part IX."), {}),
    (
        "body-did-not-exist",
        "another beside one that was told of",
        found_in(
            areas_for_priority_action=(
                AreaForPriorityAction(number=1, responsible_bodies=(GONE,)),
                AreaForPriorityAction(number=2, responsible_bodies=(GONE, attrs.evolve(GONE, name="NHS Southshire"))),
            )
        ),
        {},
    ),
    (
        "lead-missing",
        "two that lead",
        full(on_site=WEEK, team=team(ofsted_inspector=5, cqc_lead_inspector=1, cqc_team_inspector=1)),
        {"edition": TWO_LEADS},
    ),
    (
        "findings-missing",
        "one question, of an edition of one's own",
        first(findings=making.first_findings(aspects=tuple(AspectFindings(aspect=each) for each in list(Aspect)[:2]))),
        {"edition": without(sf.edition("2016-04"), "letter-contents")},
    ),
    ("groups-not-recorded", "only how many were tracked", tracked(6), {}),
    ("tracking-not-in-edition", "asked of the first edition", tracked(6), {"edition": "2016-04"}),
    (
        "follows-wrong-record",
        "a re-visit after one of 2019 that required nothing",
        making.revisit(),
        {
            "related": [
                attrs.evolve(
                    FIRST,
                    notified_on=None,
                    on_site=span(on(3, 11, 2019), None),
                    report_received_on=None,
                    published_on=None,
                    findings=making.LocalAreaFindings(decision=making.NOT_REQUIRED),
                )
            ]
        },
    ),
    (
        "progress-incomplete",
        "beside one that required nothing",
        making.revisit(progress=making.progress("yn")),
        {"related": [attrs.evolve(FIRST, findings=making.LocalAreaFindings(decision=making.NOT_REQUIRED)), FIRST]},
    ),
    (
        "priority-areas-incomplete",
        "beside one that found no failings",
        attrs.evolve(making.monitoring_inspection(), priority_areas=making.monitoring_inspection().priority_areas[:1]),
        {"related": [INCONSISTENT, FULL]},
    ),
    (
        "plan-incomplete",
        "beside one that found no failings",
        priority(addresses=(1,)),
        {"related": [INCONSISTENT, FULL]},
    ),
    (
        "revisit-late",
        "though another statement was accepted later",
        revisited("2020-02-17"),
        {
            "related": [
                FIRST,
                ACCEPTED,
                attrs.evolve(FIRST, reference="other"),
                statement(event("accepted", "2019-12-02"), addresses=(), follows="other"),
            ]
        },
    ),
    (
        "monitoring-late",
        "after an inspection of June 2025",
        making.MonitoringInspection(area=NORTHSHIRE, follows="full", on_site=span(on(6, 7, 2027), None)),
        {"related": [OF_JUNE]},
    ),
    ("next-inspection-late", "after one of three days", LATE_NEXT, {"related": [THREE_DAYS]}),
    (
        "next-inspection-late",
        "after one whose first day is known",
        LATE_NEXT,
        {"related": [attrs.evolve(THREE_DAYS, on_site=span(on(9, 22), None))]},
    ),
    (
        "next-inspection-late",
        "after one of a month",
        LATE_NEXT,
        {"related": [making.FullInspection(area=NORTHSHIRE, about=sf.PartialDate(year=2025, month=9))]},
    ),
    (
        "next-inspection-late",
        "after one of 2024 without an outcome",
        LATE_NEXT,
        {"related": [attrs.evolve(FIRST_OF_2024, findings=None)]},
    ),
    ("next-inspection-late", "beyond the calendar", inspected("2045-01-09"), {"related": [inspected("2034-01-09")]}),
    (
        "next-inspection-late",
        "after one that ended on its first day",
        LATE_NEXT,
        {"related": [THREE_DAYS, making.FullInspection(area=NORTHSHIRE, on_site=span(on(1, 2, 2034), on(1, 9, 2034)))]},
    ),
    (
        "support-unexpected",
        "feedback after three of one name",
        support("priority-action-plan-feedback", follows="first"),
        {
            "related": [
                ANOTHER_WAY,
                FIRST,
                making.FullInspection(
                    area=NORTHSHIRE, reference="first", findings=making.second_findings("inconsistent")
                ),
            ]
        },
    ),
    (
        "support-unexpected",
        "a review after two re-visits where all was well",
        support("accelerated-progress-plan-review", follows="revisit"),
        {"related": [ALL_WELL, attrs.evolve(REVISIT_OF_2021, progress=making.progress("yyy"))]},
    ),
    (
        "plan-of-wrong-kind",
        "a plan that follows a plan",
        priority(follows="statement"),
        {"related": [making.written_statement()]},
    ),
    (
        "plan-of-wrong-kind",
        "one of two of one name",
        priority(),
        {"related": [FULL, attrs.evolve(FIRST, reference="full")]},
    ),
    (
        "plan-early",
        "before two reports",
        priority(event("submitted", "2024-10-01")),
        {"related": [FIRST_OF_2024, FULL]},
    ),
    (
        "plan-early",
        "before the end of an inspection of 2015",
        statement(event("submitted", "2015-03-02")),
        {"related": [UNDER_NO_EDITION]},
    ),
    (
        "plan-early",
        "of a kind that its edition does not know",
        priority(event("submitted", "2018-05-01"), follows="first"),
        {"related": [attrs.evolve(FIRST, findings=None)]},
    ),
    (
        "statement-late",
        "after two reports",
        priority(event("submitted", "2026-06-01")),
        {"related": [FIRST_OF_2024, FULL]},
    ),
    ("plan-incomplete", "after two inspections", priority(addresses=(1,)), {"related": [FIRST_OF_2024, FULL]}),
    (
        "plan-incomplete",
        "after one without a date",
        priority(addresses=(1,)),
        {"related": [making.FullInspection(area=NORTHSHIRE, reference="full", findings=making.second_findings())]},
    ),
    (
        "plan-incomplete",
        "after findings that its edition does not know",
        priority(addresses=(1,)),
        {"related": [attrs.evolve(FIRST, reference="full", findings=making.second_findings())]},
    ),
    (
        "plan-late",
        "without the law's limit",
        priority(event("submitted", "2026-02-13")),
        {"related": [FULL], "edition": without(NEWEST, "statement-of-proposed-action-limit")},
    ),
    (
        "plan-review-late",
        "after two re-visits",
        accelerated(event("reviewed", "2022-06-01")),
        {"related": [REVISIT, REVISIT_OF_2021]},
    ),
    (
        "not-checked",
        "a review after a re-visit of which the call alone is known",
        accelerated(event("reviewed", "2020-09-10")),
        {"related": [attrs.evolve(REVISIT, on_site=None, published_on=None)]},
    ),
    (
        "unexpected-actor",
        "by the department, after there were new plans",
        statement(event("required", "2023-06-01", by="department-for-education")),
        {"related": [FIRST]},
    ),
    (
        "plan-published-before-acceptance",
        "of which it is not known what it follows",
        statement(event("published", "2024-05-01"), event("accepted", "2024-06-03"), follows=None),
        {},
    ),
    (
        "plan-missing",
        "one that follows another inspection",
        filed(FULL, attrs.evolve(FIRST_OF_2024, reference="other"), priority(follows="other"), monitored("2027-05-04")),
        {},
    ),
    (
        "number-not-found",
        "of what came on one day",
        filed(FULL, making.plan(follows=None, addresses=(1, 3), events=(event("submitted", "2025-09-08"),))),
        {},
    ),
    (
        "number-not-found",
        "of the nearest, on one day",
        making.plan(follows=None, addresses=(1, 3), events=(event("submitted", "2025-09-08"),)),
        {"related": [attrs.evolve(FIRST_OF_2024, findings=making.second_findings(count=3)), FULL]},
    ),
]
MORE = [*CHOICE, *THERE, *DATES, *TEAMS, *FINDINGS, *REPORTS, *PLANS, *SEQUELS, *HEARD, *BY_THE_CASE]

UNKNOWN = attrs.evolve(sf.GROUPS.find("schools"), code="bus-drivers", name="Bus drivers")
TABLES = {
    "a full inspection of 2023": told(
        heard("children-and-young-people", "surveys", was=False),
        heard("children-and-young-people", "open-meeting", least=3),
        heard("parents-and-carers", "meetings", least=10, most=10),
        heard("parents-and-carers", "meetings", least=5, most=8, approximate=True),
        heard("practitioners", least=201),
        heard("clinical-commissioning-groups", "meetings"),
        Participation(group=UNKNOWN, channel=sf.METHODS.find("case-study")),
        tracked=TrackedChildren(count=6),
    ),
    "a re-visit before there were boards": revisit(
        on_site=span(on(5, 9, 2022), None), participation=(heard("parents-and-carers", "surveys"),)
    ),
    "monitoring": monitoring(notified_on=on(10, 6), participation=(heard("schools", "meetings", was=False),)),
    "a thematic visit": thematic(on_site=span(on(3, 17), None), participation=(heard("schools", "meetings"),)),
    "an interim visit": making.interim_visit(participation=(heard("parents-and-carers", "case-study"),)),
    "no date": making.FullInspection(area=NORTHSHIRE, tracked=TrackedChildren(count=0)),
}
