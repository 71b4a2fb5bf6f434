"""Edition 2023-01: the framework and handbook published on 29 November 2022, in force from 1 January 2023.

The handbook's own text of that date was not read; the rules rest on reports, data, ministers' answers and those who
described their own inspections.  Literals, and rules
made alike from lists of them.
"""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.framework import (
    ActivityRule,
    AnnouncedChange,
    Certainty,
    CountingConvention,
    CriterionRule,
    DeadlineRule,
    DutyRule,
    Edition,
    EvidenceRule,
    Framework,
    Interval,
    IntervalUnit,
    InvolvementRule,
    LegalBasisRule,
    NoticeRule,
    OpenQuestion,
    OutcomeRule,
    Quota,
    ReportSectionRule,
    StepRule,
    TeamMember,
    TeamRule,
    ThemeRule,
    TransitionRule,
)
from sendframework.periods import PartialDate, Period
from sendframework.vocabulary import known_groups as groups
from sendframework.vocabulary import known_methods as methods
from sendframework.vocabulary import known_themes as themes
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.outcomes import AreaSendOutcome, FindingKind, MonitoringOutcome
from sendframework.vocabulary.weekdays import Weekday

__all__ = ["AREA_SEND", "EDITION"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY
_OBSERVED = EvidenceGrade.OBSERVED
_INFERRED = EvidenceGrade.INFERRED
_RECALLED = EvidenceGrade.RECALLED

_FULL = (Activity.FULL_INSPECTION,)
_MONITORING = (Activity.MONITORING_INSPECTION,)
_ENGAGEMENT = (Activity.ENGAGEMENT_MEETING,)
_THEMATIC = (Activity.THEMATIC_VISIT,)

_POSITIVE = AreaSendOutcome.TYPICALLY_POSITIVE.value
_INCONSISTENT = AreaSendOutcome.INCONSISTENT.value
_FAILINGS = AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS.value

_REPORTS = Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY)
_UNKNOWN_DAY = Interval(count=None, unit=IntervalUnit.DAYS, certainty=Certainty.USUAL)

AREA_SEND = Framework(
    code=FrameworkCode.AREA_SEND,
    name="Area SEND inspections: framework and handbook",
    in_force=Period(date(2023, 1, 1)),
    scope=(
        "How the local area partnership works together for children and young people from birth to 25 with special "
        "educational needs and/or disabilities, with or without an education, health and care plan, those who live in "
        "the area but are educated elsewhere included."
    ),
    citations=(
        Citation(source=sources.STATISTICS_METHODOLOGY_2024, grade=_PRIMARY, supports="in-force"),
        Citation(source=sources.FAMILIES_GUIDE_2024, grade=_PRIMARY, supports="scope"),
        Citation(source=sources.DORSET_GUIDE, grade=_SECONDARY, supports="educated-elsewhere"),
    ),
)
"""The second framework, of which the editions from 2023-01 on are editions."""

_ACTIVITIES = (
    ActivityRule(
        id="full-inspection",
        name="Area SEND full inspection",
        activities=_FULL,
        statement=(
            "A full inspection evaluates, independently, how effective the partnership's arrangements are, and "
            "recommends where appropriate."
        ),
        purpose="An independent evaluation of the effectiveness of the partnership's arrangements.",
        trigger=(
            "The time is set by the last outcome, the time since the last inspection or re-visit, other intelligence, "
            "and other inspections of local partners."
        ),
        frequency="At least once every 5 years.",
        at_least_every=Interval(count=5, unit=IntervalUnit.YEARS, certainty=Certainty.USUAL),
        produces="A published report with one of three outcomes.",
        judges_area=True,
        citations=(
            Citation(source=sources.ROADSHOW_2023, grade=_PRIMARY, supports="trigger"),
            Citation(source=sources.ROADSHOW_2023, grade=_PRIMARY, supports="frequency"),
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="purpose"),
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="product"),
        ),
    ),
    ActivityRule(
        id="monitoring-inspection",
        name="Area SEND monitoring inspection",
        activities=_MONITORING,
        statement=(
            "A monitoring inspection looks only at whether the partnership has taken effective action on its areas for "
            "priority action."
        ),
        purpose="Whether effective action has been taken on the areas for priority action.",
        trigger="Only after widespread and/or systemic failings.",
        frequency="Once, within approximately 18 months.",
        produces="A published report or letter that says whether action has been effective.",
        judges_area=True,
        citations=(
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="trigger"),
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="frequency"),
            Citation(source=sources.HERTFORDSHIRE_FORUM_2025, grade=_SECONDARY, supports="purpose"),
            Citation(source=sources.HERTFORDSHIRE_FORUM_2025, grade=_SECONDARY, supports="product"),
        ),
    ),
    ActivityRule(
        id="engagement-meeting",
        name="Engagement meeting",
        activities=_ENGAGEMENT,
        statement=(
            "Engagement meetings keep up the conversation between the inspectorates and the partnership, and inform "
            "the type and time of inspection."
        ),
        purpose="Continuing dialogue, and intelligence that informs what inspection comes when.",
        trigger="None: every area has them, whatever its outcome.",
        frequency="Annual when the framework was launched.",
        produces="No outcome; nothing is published.",
        judges_area=False,
        citations=(Citation(source=sources.NASEN_2022, grade=_SECONDARY),),
    ),
    ActivityRule(
        id="thematic-visit",
        name="Thematic visit",
        activities=_THEMATIC,
        statement=(
            "Thematic visits to a small number of areas explore one aspect of the SEND system in depth for a national "
            "review; they judge no area."
        ),
        purpose="A national view of one aspect: good practice, systemic concerns and areas for improvement.",
        trigger="Choice of the area by the inspectorates for the theme of the academic year.",
        frequency="A series in each academic year.",
        produces="One national report for each theme.",
        judges_area=False,
        citations=(
            Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY),
            Citation(source=sources.THEMATIC_GUIDANCE_2024, grade=_PRIMARY, note="the second theme"),
            Citation(source=sources.THEMATIC_GUIDANCE_2025, grade=_PRIMARY, note="the third theme"),
            Citation(source=sources.THEMATIC_GUIDANCE_2023, grade=_PRIMARY, supports="product"),
            Citation(
                source=sources.THEMATIC_GUIDANCE_2023,
                grade=_INFERRED,
                supports="trigger",
                note="the guidance speaks of a small number of areas and of no way to apply",
            ),
        ),
    ),
)

_CYCLE = (
    DutyRule(
        id="first-cycle",
        activities=_FULL,
        statement="Every area is due a full inspection under this framework by the end of 2027.",
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        by=date(2027, 12, 31),
        citations=(
            Citation(source=sources.WRITTEN_ANSWER_92647, grade=_PRIMARY, note="said in 2025, of the whole framework"),
        ),
    ),
)

_LAW = (
    LegalBasisRule(
        id="full-inspection-legal-basis",
        activities=_FULL,
        instrument="Children Act 2004",
        provision="section 20(1)(a)",
        statement="A full inspection is carried out at the request of the Secretary of State for Education.",
        citations=(
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, where="Information about this inspection"),
            Citation(source=sources.ESSEX_REPORT_2026, grade=_PRIMARY, where="Information about this inspection"),
            Citation(source=sources.CHILDREN_ACT_2004, grade=_PRIMARY, where="section 20(1)"),
        ),
    ),
    LegalBasisRule(
        id="monitoring-inspection-legal-basis",
        activities=_MONITORING,
        instrument="Children Act 2004",
        provision="section 20(2)",
        certainty=Certainty.USUAL,
        statement="A monitoring inspection is carried out on the inspectorates' own initiative, by one law firm's account.",
        citations=(
            Citation(source=sources.STEPHENSONS, grade=_SECONDARY, note="not verified in a monitoring report"),
            Citation(source=sources.CHILDREN_ACT_2004, grade=_PRIMARY, where="section 20(2)", supports="power"),
        ),
    ),
    LegalBasisRule(
        id="statement-of-proposed-action-legal-basis",
        activities=_FULL,
        instrument="Children Act 2004 (Joint Area Reviews) Regulations 2015 (SI 2015/1792)",
        provision="regulations 3 and 4",
        certainty=Certainty.USUAL,
        statement=(
            "The Chief Inspector must determine whether a written statement of proposed action is appropriate and, if "
            "so, who must make it; the priority action plan is presumably made under this power."
        ),
        citations=(
            Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(3)", supports="power"),
            Citation(
                source=sources.SUMMARY_OF_CHANGES_2025_07,
                grade=_INFERRED,
                where="paragraph 149",
                supports="use-for-the-plan",
                note="the handbook uses the regulations' term, principal authority, for who makes the plan",
            ),
        ),
    ),
    LegalBasisRule(
        id="duties-evaluated",
        instrument="Children and Families Act 2014",
        provision="Part 3",
        statement="The partnership is evaluated against its duties to children and young people with SEND.",
        citations=(
            Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=_PRIMARY),
            Citation(source=sources.CHILDREN_AND_FAMILIES_ACT_2014, grade=_PRIMARY, where="Part 3"),
        ),
    ),
    LegalBasisRule(
        id="code-of-practice-scope",
        instrument="SEND code of practice: 0 to 25 years",
        certainty=Certainty.USUAL,
        statement="The code of practice defines which children and young people are covered.",
        citations=(
            Citation(source=sources.FAMILIES_GUIDE_2024, grade=_PRIMARY),
            Citation(source=sources.HANDBOOK_2025_06, grade=_PRIMARY, where="opening, paragraphs 1 to 6"),
        ),
    ),
)

_NOTICE = (
    StepRule(
        id="full-inspection-notification",
        activities=_FULL,
        milestone=MilestoneCode.NOTIFICATION,
        label="Notification",
        statement="The area hears on a Monday that it will be inspected; the council and the forum hear that day.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_LEADERS, Actor.LOCAL_AUTHORITY, Actor.PARENT_CARER_FORUM),
        weekday=Weekday.MONDAY,
        citations=(
            Citation(source=sources.HERTFORDSHIRE_FORUM_2023, grade=_SECONDARY, supports="weekday"),
            Citation(source=sources.EALING_NOTICE_2025, grade=_SECONDARY, supports="weekday"),
            Citation(source=sources.HACKNEY_PAGE, grade=_SECONDARY, supports="weekday"),
            Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY, supports="recipients", note="local leaders"),
            Citation(
                source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2025,
                grade=_SECONDARY,
                supports="recipients",
                note="the local authority and the parent carer forum hear on day 1",
            ),
        ),
    ),
    NoticeRule(
        id="full-inspection-off-site-notice",
        activities=_FULL,
        milestone=MilestoneCode.OFF_SITE_FIELDWORK_STARTS,
        label="Off-site fieldwork starts",
        statement="Fieldwork starts off site 8 working days after notification, usually on the Thursday of week 2.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.NOTIFICATION,
        interval=Interval(count=8, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
        weekday=Weekday.THURSDAY,
        citations=(
            Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY, supports="count"),
            Citation(
                source=sources.FULL_INSPECTION_REPORTS,
                grade=_OBSERVED,
                supports="weekday",
                note="the covers of Greenwich and Oxfordshire 2023 print the Thursday before the on-site Monday",
            ),
            Citation(source=sources.EALING_NOTICE_2025, grade=_SECONDARY, supports="weekday"),
        ),
    ),
    NoticeRule(
        id="full-inspection-on-site-notice",
        activities=_FULL,
        milestone=MilestoneCode.ON_SITE_STARTS,
        label="On-site fieldwork starts",
        statement="Inspectors are on site 10 working days after notification, on the Monday of week 3.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.NOTIFICATION,
        interval=Interval(count=10, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
        weekday=Weekday.MONDAY,
        citations=(
            Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY, supports="count"),
            Citation(source=sources.EALING_NOTICE_2025, grade=_SECONDARY, supports="count"),
            Citation(source=sources.HERTFORDSHIRE_FORUM_2023, grade=_SECONDARY, supports="count"),
            Citation(
                source=sources.NATIONAL_TABLE_2026,
                grade=_OBSERVED,
                supports="weekday",
                note="88 of 90 dated full inspections run from Monday to Friday",
            ),
            Citation(source=sources.EALING_NOTICE_2025, grade=_SECONDARY, supports="weekday"),
        ),
    ),
    DutyRule(
        id="full-inspection-use-of-notice",
        activities=_FULL,
        statement="Between the call and the days on site lie the surveys, the information request and the choice of children.",
        actor=(Actor.INSPECTORS, Actor.LOCAL_AREA_PARTNERSHIP),
        citations=(Citation(source=sources.DORSET_GUIDE, grade=_SECONDARY, note="what weeks 1 and 2 hold"),),
    ),
    DutyRule(
        id="full-inspection-length",
        activities=_FULL,
        statement="From notification to the last day on site a full inspection takes three weeks.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        citations=(
            Citation(source=sources.DORSET_GUIDE, grade=_SECONDARY),
            Citation(source=sources.LANCASHIRE_ICB, grade=_SECONDARY),
            Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY),
        ),
    ),
    StepRule(
        id="monitoring-inspection-notification",
        activities=_MONITORING,
        milestone=MilestoneCode.NOTIFICATION,
        label="Notification",
        statement="The area hears on a Monday that it will be monitored.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_LEADERS,),
        weekday=Weekday.MONDAY,
        citations=(
            Citation(
                source=sources.HERTFORDSHIRE_FORUM_2025,
                grade=_INFERRED,
                note="seen in autumn 2025 only, under later text",
            ),
            Citation(
                source=sources.OXFORDSHIRE_FORUM_2025,
                grade=_INFERRED,
                note="seen in autumn 2025 only, under later text",
            ),
        ),
    ),
    NoticeRule(
        id="monitoring-inspection-on-site-notice",
        activities=_MONITORING,
        milestone=MilestoneCode.ON_SITE_STARTS,
        label="On-site monitoring starts",
        statement="Inspectors are on site 10 working days after notification, after two weeks of gathering data.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.NOTIFICATION,
        interval=Interval(count=10, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
        weekday=Weekday.MONDAY,
        citations=(
            Citation(
                source=sources.HERTFORDSHIRE_FORUM_2025,
                grade=_INFERRED,
                note="6 to 20 October 2025; seen in autumn 2025 only, under later text",
            ),
            Citation(
                source=sources.OXFORDSHIRE_FORUM_2025,
                grade=_INFERRED,
                note="from 15 September 2025; seen in autumn 2025 only, under later text",
            ),
        ),
    ),
    StepRule(
        id="thematic-visit-notification",
        activities=_THEMATIC,
        milestone=MilestoneCode.NOTIFICATION,
        label="Notification",
        statement="The one area whose dates are known heard on a Monday that it was chosen.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_LEADERS,),
        weekday=Weekday.MONDAY,
        citations=(Citation(source=sources.MANCHESTER_FORUM_2025, grade=_SECONDARY, note="24 February 2025"),),
    ),
)

_TIMETABLE = (
    StepRule(
        id="full-inspection-set-up-discussion",
        activities=_FULL,
        milestone=MilestoneCode.SET_UP_DISCUSSION,
        label="Set-up discussion",
        statement="The lead inspector and local leaders plan the inspection in week 1; on which day is not published.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_LEADERS, Actor.NOMINATED_OFFICER),
        after=MilestoneCode.NOTIFICATION,
        interval=_UNKNOWN_DAY,
        week=1,
        citations=(
            Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY),
            Citation(
                source=sources.CONTACT_HANDBOOK,
                grade=_SECONDARY,
                supports="nominated-officer",
                note="single point of contact with the lead inspector",
            ),
            Citation(source=sources.CONTACT_GUIDE_2024, grade=_SECONDARY, supports="nominated-officer"),
        ),
    ),
    StepRule(
        id="full-inspection-information-request",
        activities=_FULL,
        milestone=MilestoneCode.INFORMATION_REQUESTED,
        label="Information requested",
        statement=(
            "Inspectors ask in week 1 for person-level data and documents; by which day each is due is not confirmed."
        ),
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.NOTIFICATION,
        interval=_UNKNOWN_DAY,
        week=1,
        citations=(
            Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY),
            Citation(
                source=sources.DORSET_GUIDE,
                grade=_SECONDARY,
                supports="contents",
                note="all children and young people with SEND who live in the area, those educated elsewhere included",
            ),
        ),
    ),
    StepRule(
        id="full-inspection-surveys-open",
        activities=_FULL,
        milestone=MilestoneCode.SURVEYS_OPEN,
        label="Surveys open",
        statement=(
            "The partnership passes survey links on in week 1, to children and young people, parents and carers, and "
            "practitioners."
        ),
        actor=(Actor.LOCAL_AREA_PARTNERSHIP,),
        audience=(Actor.CHILDREN_AND_YOUNG_PEOPLE, Actor.PARENTS_AND_CARERS, Actor.PRACTITIONERS),
        after=MilestoneCode.NOTIFICATION,
        interval=_UNKNOWN_DAY,
        week=1,
        citations=(
            Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY),
            Citation(
                source=sources.HERTFORDSHIRE_FORUM_2023,
                grade=_SECONDARY,
                note="opened on the day of notification in that case; young people's survey for ages 11 to 25",
            ),
        ),
    ),
    StepRule(
        id="full-inspection-surveys-close",
        activities=_FULL,
        milestone=MilestoneCode.SURVEYS_CLOSE,
        label="Surveys close",
        statement=(
            "The surveys close in week 2; 09:00 on the Tuesday in the one case whose time is known, which is not known "
            "to be a rule."
        ),
        actor=(Actor.INSPECTORS,),
        audience=(Actor.CHILDREN_AND_YOUNG_PEOPLE, Actor.PARENTS_AND_CARERS, Actor.PRACTITIONERS),
        after=MilestoneCode.NOTIFICATION,
        interval=Interval(count=None, unit=IntervalUnit.DAYS, certainty=Certainty.APPROXIMATE),
        week=2,
        citations=(
            Citation(
                source=sources.HERTFORDSHIRE_FORUM_2023,
                grade=_OBSERVED,
                note="one case: notified on 26 June 2023, closed at 09:00 on Tuesday 4 July 2023",
            ),
        ),
    ),
    StepRule(
        id="full-inspection-child-selection",
        activities=_FULL,
        milestone=MilestoneCode.CHILDREN_SELECTED,
        label="Children to track chosen",
        statement="Inspectors choose in week 1 the children and young people whose experiences they will track.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.NOTIFICATION,
        interval=_UNKNOWN_DAY,
        week=1,
        citations=(Citation(source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2025, grade=_SECONDARY),),
    ),
    StepRule(
        id="full-inspection-tracking-documents",
        activities=_FULL,
        milestone=MilestoneCode.TRACKING_DOCUMENTS_DUE,
        label="Documents for tracked children due",
        statement="The documents of each child or young person chosen are due within 2 days of the choice.",
        actor=(Actor.LOCAL_AREA_PARTNERSHIP,),
        audience=(Actor.INSPECTORS,),
        after=MilestoneCode.CHILDREN_SELECTED,
        interval=Interval(count=2, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
        citations=(
            Citation(source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2025, grade=_SECONDARY, supports="count"),
            Citation(
                source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2025,
                grade=_INFERRED,
                supports="unit",
                note="the source says days; the rest of the timetable is in working days",
            ),
        ),
    ),
    StepRule(
        id="full-inspection-forum-meeting",
        activities=_FULL,
        milestone=MilestoneCode.FORUM_MEETING,
        label="Meeting with the parent carer forum",
        statement="Inspectors meet the parent carer forum remotely in week 2; on which day is not published.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.PARENT_CARER_FORUM,),
        after=MilestoneCode.NOTIFICATION,
        interval=_UNKNOWN_DAY,
        week=2,
        citations=(
            Citation(source=sources.HERTFORDSHIRE_FORUM_2023, grade=_SECONDARY),
            Citation(source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2025, grade=_SECONDARY),
        ),
    ),
    StepRule(
        id="full-inspection-first-day-meeting",
        activities=_FULL,
        milestone=MilestoneCode.FIRST_DAY_MEETING,
        label="First-day meeting",
        statement="On the first day on site leaders present their self-evaluation, strategy and plans.",
        actor=(Actor.LOCAL_LEADERS,),
        audience=(Actor.INSPECTORS,),
        after=MilestoneCode.ON_SITE_STARTS,
        interval=Interval(count=0, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
        citations=(
            Citation(source=sources.DORSET_GUIDE, grade=_SECONDARY),
            Citation(source=sources.CONTACT_HANDBOOK, grade=_SECONDARY),
        ),
    ),
    StepRule(
        id="full-inspection-on-site-length",
        activities=_FULL,
        milestone=MilestoneCode.ON_SITE_ENDS,
        label="On-site fieldwork ends",
        statement="Inspectors are on site for 5 working days, Monday to Friday.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.ON_SITE_STARTS,
        interval=Interval(
            count=5,
            unit=IntervalUnit.WORKING_DAYS,
            certainty=Certainty.USUAL,
            convention=CountingConvention.TRIGGER_DAY_IS_DAY_1,
        ),
        weekday=Weekday.FRIDAY,
        citations=(
            Citation(source=sources.DORSET_GUIDE, grade=_SECONDARY, note="on site Monday to Friday of week 3"),
            Citation(source=sources.EALING_NOTICE_2025, grade=_SECONDARY, note="22 to 26 September 2025"),
            Citation(
                source=sources.NATIONAL_TABLE_2026,
                grade=_OBSERVED,
                note="88 of 90 dated full inspections run from Monday to Friday",
            ),
        ),
    ),
    StepRule(
        id="full-inspection-final-feedback",
        activities=_FULL,
        milestone=MilestoneCode.FINAL_FEEDBACK,
        label="Final feedback meeting",
        statement="Inspectors give final feedback at the end of the on-site week.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_LEADERS, Actor.NOMINATED_OFFICER, Actor.PARENT_CARER_FORUM),
        after=MilestoneCode.ON_SITE_ENDS,
        interval=Interval(count=0, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
        citations=(
            Citation(source=sources.DORSET_GUIDE, grade=_SECONDARY, supports="day"),
            Citation(source=sources.CONTACT_HANDBOOK, grade=_SECONDARY, supports="audience"),
        ),
    ),
    StepRule(
        id="full-inspection-report-received",
        activities=_FULL,
        milestone=MilestoneCode.REPORT_RECEIVED,
        label="Final report received",
        statement=(
            "The partnership receives the final report some time after the fieldwork and at the latest when it is "
            "published; no number of days is confirmed."
        ),
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.ON_SITE_ENDS,
        interval=_UNKNOWN_DAY,
        citations=(
            Citation(
                source=sources.SUMMARY_OF_CHANGES_2025_06,
                grade=_PRIMARY,
                where="paragraph 21",
                note="counts from the day on which the partnership received its final full inspection report",
            ),
            Citation(
                source=sources.WIRRAL_BOARD_2025,
                grade=_INFERRED,
                supports="order",
                note="the stated due date of the plan fits receipt about 4 working days before publication",
            ),
        ),
    ),
    StepRule(
        id="full-inspection-report-publication",
        activities=_FULL,
        milestone=MilestoneCode.REPORT_PUBLISHED,
        label="Report published",
        statement=(
            "Reports have been published 29 to 101 working days after the last day on site, half of them within 43.5; "
            "no target is confirmed."
        ),
        actor=(Actor.OFSTED,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP, Actor.PARENTS_AND_CARERS),
        after=MilestoneCode.ON_SITE_ENDS,
        interval=Interval(
            count=None, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.APPROXIMATE, least=29, most=101
        ),
        citations=(
            Citation(
                source=sources.NATIONAL_TABLE_2026,
                grade=_OBSERVED,
                note="90 full inspections to June 2026; school holidays not removed",
            ),
        ),
    ),
    StepRule(
        id="monitoring-inspection-on-site-length",
        activities=_MONITORING,
        milestone=MilestoneCode.ON_SITE_ENDS,
        label="On-site monitoring ends",
        statement="Inspectors were on site for about 3 days in the one monitoring inspection whose days are known.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.ON_SITE_STARTS,
        interval=Interval(
            count=3,
            unit=IntervalUnit.WORKING_DAYS,
            certainty=Certainty.APPROXIMATE,
            convention=CountingConvention.TRIGGER_DAY_IS_DAY_1,
        ),
        citations=(
            Citation(source=sources.OXFORDSHIRE_FORUM_2025, grade=_OBSERVED, note="15 September to 1 October 2025"),
        ),
    ),
    StepRule(
        id="monitoring-inspection-report-publication",
        activities=_MONITORING,
        milestone=MilestoneCode.REPORT_PUBLISHED,
        label="Monitoring report published",
        statement="The result of a monitoring inspection is published; no number of days is confirmed.",
        actor=(Actor.OFSTED,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP, Actor.PARENTS_AND_CARERS),
        after=MilestoneCode.ON_SITE_ENDS,
        interval=_UNKNOWN_DAY,
        citations=(
            Citation(
                source=sources.OXFORDSHIRE_PRESS_2025,
                grade=_SECONDARY,
                note="about 35 working days after the last day in that case",
            ),
        ),
    ),
    StepRule(
        id="thematic-visit-fieldwork",
        activities=_THEMATIC,
        milestone=MilestoneCode.ON_SITE_STARTS,
        label="Fieldwork of the thematic visit",
        statement="In the one dated case the visit took three weeks, with the fieldwork most likely in week 3.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.NOTIFICATION,
        interval=Interval(count=None, unit=IntervalUnit.DAYS, certainty=Certainty.APPROXIMATE),
        week=3,
        citations=(
            Citation(
                source=sources.MANCHESTER_FORUM_2025,
                grade=_INFERRED,
                note="three weeks from Monday 24 February 2025; surveys closed at 17:00 on Thursday 13 March 2025",
            ),
        ),
    ),
)

_TEAM = (
    TeamRule(
        id="full-inspection-team",
        activities=_FULL,
        statement=(
            "One of His Majesty's Inspectors leads a team of Ofsted inspectors from education and social care and, with "
            "a lead of their own, children's services inspectors of the Care Quality Commission."
        ),
        members=(
            TeamMember(role="ofsted-lead-inspector", inspectorate=Actor.OFSTED, least=1, most=2, leads=True),
            TeamMember(role="ofsted-team-inspector", inspectorate=Actor.OFSTED, least=2, most=4),
            TeamMember(
                role="cqc-lead-inspector", inspectorate=Actor.CARE_QUALITY_COMMISSION, least=1, most=1, leads=True
            ),
            TeamMember(role="cqc-team-inspector", inspectorate=Actor.CARE_QUALITY_COMMISSION, least=1, most=2),
        ),
        citations=(
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="composition"),
            Citation(
                source=sources.FULL_INSPECTION_REPORTS,
                grade=_OBSERVED,
                supports="numbers",
                note="3 and 2 in 40 of 55 reports, 3 and 3 in 11, 4 or 5 and 2 or 3 in 4; two lead inspectors in 2",
            ),
        ),
    ),
    DutyRule(
        id="single-inspection-team",
        statement="Inspectors from education, health and social care work as a single team.",
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        citations=(Citation(source=sources.HANDBOOK_2025_06, grade=_PRIMARY, where="paragraph 3"),),
    ),
)

_IMPACT = Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY)
_WORKING_TOGETHER = Citation(
    source=None, grade=_RECALLED, note="not official wording; the handbook's section on criteria was not read"
)

_CRITERIA = (
    CriterionRule(
        id="criterion-needs-identified",
        activities=_FULL,
        group=1,
        number=1,
        wording="Needs are identified accurately and assessed in a timely and effective way.",
        official=False,
        statement="Inspectors evaluate whether needs are identified accurately and assessed in time and effectively.",
        citations=(_IMPACT,),
    ),
    CriterionRule(
        id="criterion-participation",
        activities=_FULL,
        group=1,
        number=2,
        wording=(
            "Children, young people and their families participate in decision-making about their individual plans "
            "and support."
        ),
        official=False,
        statement="Inspectors evaluate whether families take part in decisions about individual plans and support.",
        citations=(_IMPACT,),
    ),
    CriterionRule(
        id="criterion-right-help",
        activities=_FULL,
        group=1,
        number=3,
        wording="Children and young people receive the right help at the right time.",
        official=False,
        statement="Inspectors evaluate whether children and young people receive the right help at the right time.",
        citations=(_IMPACT,),
    ),
    CriterionRule(
        id="criterion-next-steps",
        activities=_FULL,
        group=1,
        number=4,
        wording="Children and young people are well prepared for their next steps, and achieve strong outcomes.",
        official=False,
        statement="Inspectors evaluate preparation for next steps, and outcomes.",
        citations=(_IMPACT,),
    ),
    CriterionRule(
        id="criterion-valued",
        activities=_FULL,
        group=1,
        number=5,
        wording="Children and young people are valued, visible and included in their communities.",
        official=False,
        statement="Inspectors evaluate whether children and young people are valued, visible and included.",
        citations=(_IMPACT,),
    ),
    CriterionRule(
        id="criterion-ambition",
        activities=_FULL,
        group=2,
        number=1,
        wording="Leaders are ambitious for children and young people with SEND.",
        official=False,
        statement="Inspectors evaluate the ambition of leaders.",
        citations=(_WORKING_TOGETHER,),
    ),
    CriterionRule(
        id="criterion-engagement",
        activities=_FULL,
        group=2,
        number=2,
        wording="Leaders actively engage and work with children, young people and families.",
        official=False,
        statement="Inspectors evaluate how leaders work with children, young people and families.",
        citations=(_WORKING_TOGETHER,),
    ),
    CriterionRule(
        id="criterion-shared-understanding",
        activities=_FULL,
        group=2,
        number=3,
        wording="Leaders have an accurate, shared understanding of the needs of children and young people in the area.",
        official=False,
        statement="Inspectors evaluate how accurately leaders know, together, the needs in the area.",
        citations=(_WORKING_TOGETHER,),
    ),
    CriterionRule(
        id="criterion-commissioning",
        activities=_FULL,
        group=2,
        number=4,
        wording=(
            "Leaders commission services and provision to meet needs and aspirations, including alternative provision."
        ),
        official=False,
        statement="Inspectors evaluate commissioning.",
        citations=(_WORKING_TOGETHER,),
    ),
    CriterionRule(
        id="criterion-evaluation",
        activities=_FULL,
        group=2,
        number=5,
        wording="Leaders evaluate services and make improvements.",
        official=False,
        statement="Inspectors evaluate how leaders evaluate and improve services.",
        citations=(_WORKING_TOGETHER,),
    ),
    CriterionRule(
        id="criterion-environment",
        activities=_FULL,
        group=2,
        number=6,
        wording="Leaders create an environment in which effective practice and multi-agency working can flourish.",
        official=False,
        statement="Inspectors evaluate the conditions that leaders create for good practice across agencies.",
        citations=(_WORKING_TOGETHER,),
    ),
    CriterionRule(
        id="criterion-alternative-provision",
        activities=_FULL,
        group=3,
        number=1,
        wording="How the local authority commissions and oversees alternative provision.",
        official=False,
        statement="Inspectors also evaluate how the council commissions and oversees alternative provision; it has no "
        "outcome of its own.",
        citations=(Citation(source=sources.FAMILIES_GUIDE_2024, grade=_PRIMARY),),
    ),
    DutyRule(
        id="no-grades-per-criterion",
        activities=_FULL,
        statement="No criterion is graded; the only formal result is one of the three outcomes.",
        actor=(Actor.INSPECTORS,),
        citations=(_REPORTS,),
    ),
    DutyRule(
        id="main-focus",
        statement=(
            "The main focus is on the local authority and the integrated care board jointly; the duties of other "
            "partners are considered."
        ),
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AUTHORITY, Actor.INTEGRATED_CARE_BOARD),
        citations=(Citation(source=sources.STATISTICS_METHODOLOGY_2024, grade=_PRIMARY),),
    ),
)

_EVIDENCE = (
    EvidenceRule(
        id="full-inspection-tracking",
        activities=_FULL,
        method=methods.TRACKING,
        groups=(groups.CHILDREN_AND_YOUNG_PEOPLE, groups.PARENTS_AND_CARERS, groups.PRACTITIONERS),
        statement=(
            "Six children and young people are tracked, of a range of needs, ages and services, usually at least one in "
            "alternative provision and, by one council's account, two on SEN support."
        ),
        quotas=(
            Quota(of="children and young people tracked", least=6, most=6, supported_by="count"),
            Quota(of="of them in alternative provision", least=1, supported_by="alternative-provision"),
            Quota(of="of them on SEN support", least=2, supported_by="sen-support"),
        ),
        citations=(
            Citation(source=sources.ESSEX_TRACKING, grade=_SECONDARY, supports="count"),
            Citation(
                source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2025, grade=_SECONDARY, supports="most", note="up to 6"
            ),
            Citation(source=sources.ESSEX_TRACKING, grade=_SECONDARY, supports="alternative-provision"),
            Citation(
                source=sources.ESSEX_TRACKING,
                grade=_INFERRED,
                supports="sen-support",
                note="the source has two with a One Plan, its own word for support without a statutory plan",
            ),
        ),
    ),
    EvidenceRule(
        id="full-inspection-sampling",
        activities=_FULL,
        method=methods.SAMPLING,
        groups=(groups.PRACTITIONERS, groups.COMMISSIONERS),
        statement=(
            "Cases are sampled on a theme, such as the quality of education, health and care plans or the dynamic "
            "support register, through records and with those who decided."
        ),
        citations=(Citation(source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2025, grade=_SECONDARY),),
    ),
    EvidenceRule(
        id="full-inspection-setting-visits",
        activities=_FULL,
        method=methods.SETTING_VISITS,
        groups=(
            groups.EARLY_YEARS_SETTINGS,
            groups.SCHOOLS,
            groups.FURTHER_EDUCATION,
            groups.ALTERNATIVE_PROVISION_SETTINGS,
            groups.HEALTH_PROVIDERS,
            groups.CHILDRENS_SOCIAL_CARE,
        ),
        statement="A sample of education, health and care settings is visited; the settings are not evaluated.",
        citations=(Citation(source=sources.DORSET_GUIDE, grade=_SECONDARY),),
    ),
    EvidenceRule(
        id="full-inspection-surveys",
        activities=_FULL,
        method=methods.SURVEYS,
        groups=(groups.CHILDREN_AND_YOUNG_PEOPLE, groups.PARENTS_AND_CARERS, groups.PRACTITIONERS),
        statement="Children and young people, parents and carers, and practitioners are surveyed.",
        citations=(
            Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY),
            Citation(source=sources.DORSET_GUIDE, grade=_SECONDARY),
        ),
    ),
    EvidenceRule(
        id="full-inspection-meetings",
        activities=_FULL,
        method=methods.MEETINGS,
        groups=(
            groups.LOCAL_AUTHORITY_EDUCATION_LEADERS,
            groups.INTEGRATED_CARE_BOARDS,
            groups.CHILDRENS_SOCIAL_CARE,
            groups.COMMISSIONED_CHILDRENS_TRUSTS,
            groups.PRACTITIONERS,
            groups.PARENT_CARER_FORUM,
            groups.CHILDREN_AND_YOUNG_PEOPLE,
            groups.PARENTS_AND_CARERS,
            groups.SEND_INFORMATION_ADVICE_AND_SUPPORT_SERVICE,
            groups.VOLUNTARY_SECTOR,
        ),
        statement=(
            "Inspectors meet leaders, practitioners, the parent carer forum, groups of children and young people, and "
            "families."
        ),
        citations=(
            Citation(source=sources.CONTACT_HANDBOOK, grade=_SECONDARY),
            Citation(source=sources.HERTFORDSHIRE_FORUM_2023, grade=_SECONDARY),
            Citation(
                source=None,
                grade=_RECALLED,
                supports="advice-service-and-voluntary-sector",
                note="among the groups to be heard; no text that says so was read",
            ),
        ),
    ),
    EvidenceRule(
        id="full-inspection-documents-and-data",
        activities=_FULL,
        method=methods.DOCUMENTS_AND_DATA,
        groups=(groups.LOCAL_AUTHORITY_EDUCATION_LEADERS, groups.INTEGRATED_CARE_BOARDS),
        statement=(
            "Inspectors read person-level data, commissioning returns, the self-evaluation, strategy and plans, and the "
            "joint strategic needs assessment."
        ),
        citations=(Citation(source=sources.DORSET_GUIDE, grade=_SECONDARY),),
    ),
    EvidenceRule(
        id="monitoring-inspection-meetings",
        activities=_MONITORING,
        method=methods.MEETINGS,
        groups=(
            groups.PARENT_CARER_FORUM,
            groups.PARENTS_AND_CARERS,
            groups.CHILDREN_AND_YOUNG_PEOPLE,
            groups.LOCAL_AUTHORITY_EDUCATION_LEADERS,
            groups.SCHOOLS,
            groups.PRACTITIONERS,
        ),
        statement=(
            "Monitoring has the same kinds of activity but is narrow: the forum, leaders, head teachers, front-line "
            "staff, young people, and a small number of families."
        ),
        citations=(
            Citation(
                source=sources.HERTFORDSHIRE_FORUM_2025,
                grade=_INFERRED,
                note="seen in autumn 2025 only, under later text",
            ),
        ),
    ),
    EvidenceRule(
        id="monitoring-inspection-sampling",
        activities=_MONITORING,
        method=methods.SAMPLING,
        groups=(groups.PARENTS_AND_CARERS,),
        statement="A small number of families is met whose education, health and care plans were chosen at random.",
        citations=(
            Citation(
                source=sources.HERTFORDSHIRE_FORUM_2025,
                grade=_INFERRED,
                note="seen in autumn 2025 only, under later text",
            ),
        ),
    ),
    EvidenceRule(
        id="monitoring-inspection-no-family-survey",
        activities=_MONITORING,
        method=methods.SURVEYS,
        groups=(groups.PARENTS_AND_CARERS,),
        used=False,
        statement="There is no survey of families in a monitoring inspection.",
        citations=(
            Citation(
                source=sources.HERTFORDSHIRE_FORUM_2025,
                grade=_INFERRED,
                note="seen in autumn 2025 only, under later text",
            ),
        ),
    ),
    EvidenceRule(
        id="thematic-visit-surveys",
        activities=_THEMATIC,
        method=methods.SURVEYS,
        groups=(groups.CHILDREN_AND_YOUNG_PEOPLE, groups.PARENTS_AND_CARERS, groups.PRACTITIONERS),
        statement="Children and young people, and parents, carers and professionals, were surveyed in 2025.",
        citations=(Citation(source=sources.MANCHESTER_FORUM_2025, grade=_SECONDARY),),
    ),
    DutyRule(
        id="thematic-visit-stakeholders",
        activities=_THEMATIC,
        statement=(
            "Evidence comes from a range of stakeholders, young people and their families among them, on the "
            "experiences and outcomes of those at the centre of the system."
        ),
        actor=(Actor.INSPECTORS,),
        audience=(Actor.CHILDREN_AND_YOUNG_PEOPLE, Actor.PARENTS_AND_CARERS),
        citations=(Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY),),
    ),
    DutyRule(
        id="thematic-visit-no-judgement",
        activities=_THEMATIC,
        statement="Thematic visits end in no judgement of a local area, and in no published letter to one.",
        actor=(Actor.INSPECTORS,),
        citations=(
            Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY, supports="judgement"),
            Citation(source=sources.LEEDS_GUIDE, grade=_SECONDARY, supports="letter"),
        ),
    ),
    DutyRule(
        id="thematic-visit-attribution",
        activities=_THEMATIC,
        statement="Findings are not attributed to local areas unless they have consented to being identified.",
        actor=(Actor.INSPECTORS,),
        citations=(Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY),),
    ),
    DutyRule(
        id="thematic-visit-serious-concerns",
        activities=_THEMATIC,
        statement="Serious concerns met on a visit could lead to further inspection.",
        actor=(Actor.INSPECTORS,),
        citations=(Citation(source=sources.SCHOOLS_WEEK_2023, grade=_SECONDARY),),
    ),
)

_OUTCOMES = (
    OutcomeRule(
        id="outcome-typically-positive",
        activities=_FULL,
        outcome=AreaSendOutcome.TYPICALLY_POSITIVE,
        short_wording="Typically positive experiences and outcomes",
        long_wording=(
            "The local area partnership's special educational needs and/or disabilities (SEND) arrangements typically "
            "lead to positive experiences and outcomes for children and young people with SEND. The local area "
            "partnership is taking action where improvements are needed."
        ),
        official=True,
        may_contain=(FindingKind.EFFECTIVE_PRACTICE, FindingKind.NEED_TO_DO_BETTER, FindingKind.AREA_FOR_IMPROVEMENT),
        statement="A full inspection can find that arrangements typically lead to positive experiences and outcomes.",
        citations=(
            Citation(source=sources.MANAGEMENT_INFORMATION_2023, grade=_PRIMARY, supports="short-wording"),
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="long-wording"),
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="contents"),
        ),
    ),
    OutcomeRule(
        id="outcome-inconsistent",
        activities=_FULL,
        outcome=AreaSendOutcome.INCONSISTENT,
        short_wording="Inconsistent experiences and outcomes",
        long_wording=(
            "The local area partnership's arrangements lead to inconsistent experiences and outcomes for children and "
            "young people with special educational needs and/or disabilities (SEND). The local area partnership must "
            "work jointly to make improvements."
        ),
        official=True,
        may_contain=(FindingKind.EFFECTIVE_PRACTICE, FindingKind.NEED_TO_DO_BETTER, FindingKind.AREA_FOR_IMPROVEMENT),
        statement="A full inspection can find that arrangements lead to inconsistent experiences and outcomes.",
        citations=(
            Citation(source=sources.MANAGEMENT_INFORMATION_2023, grade=_PRIMARY, supports="short-wording"),
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="long-wording"),
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="contents"),
        ),
    ),
    OutcomeRule(
        id="outcome-widespread-or-systemic-failings",
        activities=_FULL,
        outcome=AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS,
        short_wording="Widespread and/or systemic failings",
        long_wording=(
            "There are widespread and/or systemic failings leading to significant concerns about the experiences and "
            "outcomes of children and young people with special educational needs and/or disabilities (SEND), which "
            "the local area partnership must address urgently."
        ),
        official=True,
        may_contain=(
            FindingKind.EFFECTIVE_PRACTICE,
            FindingKind.NEED_TO_DO_BETTER,
            FindingKind.AREA_FOR_PRIORITY_ACTION,
            FindingKind.AREA_FOR_IMPROVEMENT,
        ),
        statement="A full inspection can find widespread and/or systemic failings, which must be addressed urgently.",
        citations=(
            Citation(source=sources.MANAGEMENT_INFORMATION_2023, grade=_PRIMARY, supports="short-wording"),
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="long-wording"),
            Citation(
                source=sources.FULL_INSPECTION_REPORTS,
                grade=_PRIMARY,
                supports="contents",
                note="areas for priority action stand in the 14 reports with this outcome and in none of the other 41",
            ),
        ),
    ),
    OutcomeRule(
        id="outcome-effective-action",
        activities=_MONITORING,
        outcome=MonitoringOutcome.EFFECTIVE_ACTION,
        short_wording="Effective action",
        official=False,
        statement="Monitoring can find that effective action has been taken on the areas for priority action.",
        citations=(
            Citation(
                source=sources.HERTFORDSHIRE_FORUM_2025,
                grade=_INFERRED,
                note="seen in autumn 2025 only, under later text",
            ),
            Citation(
                source=sources.OXFORDSHIRE_PRESS_2025,
                grade=_INFERRED,
                note="quotes reasonable steps to address all the areas for priority action; seen in autumn 2025 only, under later text",
            ),
        ),
    ),
    OutcomeRule(
        id="outcome-ineffective-action",
        activities=_MONITORING,
        outcome=MonitoringOutcome.INEFFECTIVE_ACTION,
        short_wording="Ineffective action",
        official=False,
        statement="Monitoring can find that effective action has not been taken on the areas for priority action.",
        citations=(
            Citation(
                source=sources.HERTFORDSHIRE_FORUM_2025,
                grade=_INFERRED,
                note="no published example was found; seen in autumn 2025 only, under later text",
            ),
        ),
    ),
    TransitionRule(
        id="outcomes-not-carried-over",
        activities=_FULL,
        on=date(2023, 1, 1),
        under_way=(Activity.FULL_INSPECTION, Activity.REVISIT),
        keeps_outcomes=False,
        statement=(
            "No result of the first framework is a result of this one: whether a written statement of action was "
            "required, and whether progress on each weakness was sufficient, are other questions than the one that the "
            "three outcomes answer, and official statistics carry no earlier result over."
        ),
        actor=(Actor.OFSTED,),
        citations=(
            Citation(
                source=sources.STATISTICS_METHODOLOGY_2024,
                grade=_PRIMARY,
                supports="statistics",
                note="areas not yet inspected under this framework have no outcome in it, nor have areas formed since",
            ),
            Citation(
                source=sources.OFFICIAL_STATISTICS_2022,
                grade=_PRIMARY,
                supports="earlier-results",
                note="a written statement required or not; after a re-visit, sufficient progress on all, some or none",
            ),
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="three-outcomes"),
            Citation(
                source=sources.STATISTICS_METHODOLOGY_2024,
                grade=_INFERRED,
                supports="other-questions",
                note="the results are defined by different questions, and nothing that was read relates them",
            ),
        ),
    ),
)

_AFTER = (
    DeadlineRule(
        id="strategic-plan",
        activities=_FULL,
        milestone=MilestoneCode.STRATEGIC_PLAN_DUE,
        label="Strategic plan updated and published",
        statement=(
            "The partnership updates and publishes its strategic plan, based on the report's recommendations, within 30 "
            "working days."
        ),
        actor=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.REPORT_RECEIVED,
        interval=Interval(count=30, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
        upper_estimate_after=MilestoneCode.REPORT_PUBLISHED,
        outcomes=(_POSITIVE, _INCONSISTENT),
        citations=(
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="duty"),
            Citation(
                source=sources.NASEN_2022,
                grade=_SECONDARY,
                supports="count",
                note="as described at launch; later handbook text was not seen",
            ),
            Citation(
                source=sources.NASEN_2022,
                grade=_INFERRED,
                supports="start",
                note="the source says after a full inspection; a plan based on the report cannot be due before it",
            ),
        ),
    ),
    DutyRule(
        id="priority-action-plan",
        activities=_FULL,
        statement="The Chief Inspector requires the partnership to prepare and submit a priority action plan (area SEND).",
        actor=(Actor.LOCAL_AREA_PARTNERSHIP,),
        audience=(Actor.CHIEF_INSPECTOR,),
        outcomes=(_FAILINGS,),
        citations=(_REPORTS,),
    ),
    DeadlineRule(
        id="priority-action-plan-deadline",
        activities=_FULL,
        milestone=MilestoneCode.PRIORITY_ACTION_PLAN_DUE,
        label="Priority action plan due",
        statement="The priority action plan is due 35 working days after the final report was received, as recalled.",
        actor=(Actor.LOCAL_AREA_PARTNERSHIP,),
        audience=(Actor.CHIEF_INSPECTOR,),
        after=MilestoneCode.REPORT_RECEIVED,
        interval=Interval(count=35, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
        upper_estimate_after=MilestoneCode.REPORT_PUBLISHED,
        outcomes=(_FAILINGS,),
        citations=(
            Citation(source=None, grade=_RECALLED, supports="count"),
            Citation(
                source=sources.WIRRAL_BOARD_2025,
                grade=_INFERRED,
                supports="fit",
                note="report published on 16 April 2025, plan due on 4 June 2025: fits receipt on 10 April",
            ),
            Citation(
                source=sources.LANCASHIRE_PAGES,
                grade=_SECONDARY,
                supports="fit",
                note="report of 12 February 2025, plan approved on 1 April 2025, 34 working days later",
            ),
        ),
    ),
    DeadlineRule(
        id="statement-of-proposed-action-limit",
        activities=_FULL,
        milestone=MilestoneCode.PRIORITY_ACTION_PLAN_STATUTORY_LIMIT,
        label="Statutory limit for a statement of proposed action",
        statement=(
            "A principal authority must make its written statement of proposed action within 70 working days of "
            "receiving the report; a priority action plan is presumably such a statement."
        ),
        actor=(Actor.PRINCIPAL_AUTHORITY,),
        after=MilestoneCode.REPORT_RECEIVED,
        interval=Interval(count=70, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.EXACT),
        upper_estimate_after=MilestoneCode.REPORT_PUBLISHED,
        outcomes=(_FAILINGS,),
        citations=(
            Citation(
                source=sources.JOINT_AREA_REVIEWS_2015_NOTE, grade=_PRIMARY, where="on regulation 4", supports="count"
            ),
            Citation(
                source=sources.JOINT_AREA_REVIEWS_2015_NOTE, grade=_PRIMARY, where="on regulation 4", supports="start"
            ),
            Citation(
                source=sources.JOINT_AREA_REVIEWS_2005,
                grade=_INFERRED,
                where="regulation 1(3)",
                supports="unit",
                note="the regulations replaced in 2015 leave out weekends, Christmas Day, Good Friday and bank holidays",
            ),
            Citation(
                source=sources.SUMMARY_OF_CHANGES_2025_07,
                grade=_INFERRED,
                where="paragraph 149",
                supports="use-for-the-plan",
                note="the handbook uses the regulations' term, principal authority, for who makes the plan",
            ),
        ),
    ),
    DutyRule(
        id="priority-action-plan-feedback",
        activities=_FULL,
        statement=(
            "Ofsted and the Care Quality Commission jointly review the plan and decide whether it is fit for purpose; "
            "the Department for Education does not approve it, and looks only at whether it can be monitored."
        ),
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        outcomes=(_FAILINGS,),
        citations=(Citation(source=sources.WRITTEN_ANSWER_6537, grade=_PRIMARY),),
    ),
    DeadlineRule(
        id="monitoring-inspection-timing",
        activities=_FULL,
        milestone=MilestoneCode.MONITORING_INSPECTION_EXPECTED,
        label="Monitoring inspection expected",
        statement=(
            "A monitoring inspection comes within approximately 18 months; reports do not say from which day, and it is "
            "counted here from receipt of the final report, as the handbook says from June 2025."
        ),
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.REPORT_RECEIVED,
        interval=Interval(count=18, unit=IntervalUnit.MONTHS, certainty=Certainty.APPROXIMATE),
        upper_estimate_after=MilestoneCode.REPORT_PUBLISHED,
        outcomes=(_FAILINGS,),
        citations=(
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="count"),
            Citation(
                source=sources.SUMMARY_OF_CHANGES_2025_06,
                grade=_INFERRED,
                where="paragraph 21",
                supports="start",
                note="the later text says from when; nothing earlier does",
            ),
        ),
    ),
    DeadlineRule(
        id="next-full-inspection-after-typically-positive",
        activities=_FULL,
        milestone=MilestoneCode.NEXT_FULL_INSPECTION_EXPECTED,
        label="Next full inspection expected",
        statement="The next full inspection is within approximately 5 years, counted here from the last day on site.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.ON_SITE_ENDS,
        interval=Interval(count=5, unit=IntervalUnit.YEARS, certainty=Certainty.APPROXIMATE),
        outcomes=(_POSITIVE,),
        citations=(
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="count"),
            Citation(
                source=sources.WRITTEN_ANSWER_62707,
                grade=_INFERRED,
                supports="start",
                note="said of another outcome: three years from the month of the inspection",
            ),
        ),
    ),
    DeadlineRule(
        id="next-full-inspection-after-inconsistent",
        activities=_FULL,
        milestone=MilestoneCode.NEXT_FULL_INSPECTION_EXPECTED,
        label="Next full inspection expected",
        statement="The next full inspection is within approximately 3 years, counted here from the last day on site.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.ON_SITE_ENDS,
        interval=Interval(count=3, unit=IntervalUnit.YEARS, certainty=Certainty.APPROXIMATE),
        outcomes=(_INCONSISTENT,),
        citations=(
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="count"),
            Citation(
                source=sources.WRITTEN_ANSWER_62707,
                grade=_INFERRED,
                supports="start",
                note="said of another outcome: three years from the month of the inspection",
            ),
        ),
    ),
    DeadlineRule(
        id="next-full-inspection-after-failings",
        activities=_FULL,
        milestone=MilestoneCode.NEXT_FULL_INSPECTION_EXPECTED,
        label="Full reinspection expected",
        statement="The full reinspection is within approximately 3 years, counted from the inspection.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        after=MilestoneCode.ON_SITE_ENDS,
        interval=Interval(count=3, unit=IntervalUnit.YEARS, certainty=Certainty.APPROXIMATE),
        outcomes=(_FAILINGS,),
        citations=(
            Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="count"),
            Citation(
                source=sources.WRITTEN_ANSWER_62707,
                grade=_PRIMARY,
                supports="start",
                note="approximately three years from December 2024, for an inspection in that month",
            ),
        ),
    ),
    DutyRule(
        id="outcome-stands-after-monitoring",
        activities=_MONITORING,
        statement=(
            "Monitoring does not change the outcome of the full inspection, which stands until the next one, as far as "
            "any source shows."
        ),
        actor=(Actor.INSPECTORS,),
        outcomes=(MonitoringOutcome.EFFECTIVE_ACTION.value, MonitoringOutcome.INEFFECTIVE_ACTION.value),
        citations=(Citation(source=sources.HERTFORDSHIRE_FORUM_2025, grade=_SECONDARY),),
    ),
    DutyRule(
        id="support-after-inspection",
        activities=_FULL,
        outcomes=(_POSITIVE, _INCONSISTENT, _FAILINGS),
        statement=(
            "The Department for Education and NHS England monitor, support and challenge the area in proportion, and "
            "more with each of the three outcomes."
        ),
        actor=(Actor.DEPARTMENT_FOR_EDUCATION, Actor.NHS_ENGLAND),
        audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
        citations=(Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=_PRIMARY),),
    ),
    DutyRule(
        id="deferral-and-pausing",
        activities=_FULL,
        statement=(
            "Inspections go ahead unless there are exceptional reasons; a deferral reschedules one before or at its "
            "start, and a pause stops one that has begun and may leave it incomplete."
        ),
        actor=(Actor.OFSTED,),
        citations=(
            Citation(
                source=sources.DEFERRAL_POLICY,
                grade=_PRIMARY,
                note="the policy for all of Ofsted's remits; how it is adapted to area SEND was not read",
            ),
        ),
    ),
    DutyRule(
        id="report-embargo",
        activities=_FULL,
        statement="The result is confidential until the report is published.",
        actor=(Actor.LOCAL_AREA_PARTNERSHIP,),
        citations=(Citation(source=sources.CONTACT_HANDBOOK, grade=_SECONDARY),),
    ),
)

_REPORT = (
    ReportSectionRule(
        id="report-title",
        activities=_FULL,
        order=1,
        heading="Area SEND inspection of *X* Local Area Partnership",
        statement="The report opens with its title line and the name of the partnership.",
        citations=(_REPORTS,),
    ),
    ReportSectionRule(
        id="report-dates",
        activities=_FULL,
        order=2,
        heading="Inspection dates",
        statement="The dates of the inspection, and of the previous one, follow.",
        citations=(_REPORTS,),
    ),
    ReportSectionRule(
        id="report-outcome",
        activities=_FULL,
        order=3,
        heading="Inspection outcome",
        statement="The outcome, when the next inspection is to be expected, and which plan is asked for.",
        citations=(_REPORTS,),
    ),
    ReportSectionRule(
        id="report-partnership",
        activities=_FULL,
        order=4,
        heading="Information about the local area partnership",
        statement="Who commissions what in the area.",
        citations=(_REPORTS,),
    ),
    ReportSectionRule(
        id="report-experience",
        activities=_FULL,
        order=5,
        heading="What is it like to be a child or young person with SEND in this area?",
        statement="The experience of children and young people; one report of 2026 spells SEND out.",
        citations=(_REPORTS,),
    ),
    ReportSectionRule(
        id="report-effective-practice",
        activities=_FULL,
        order=6,
        heading="What is the area partnership doing that is effective?",
        statement="What the partnership does that is effective.",
        citations=(_REPORTS,),
    ),
    ReportSectionRule(
        id="report-needs",
        activities=_FULL,
        order=7,
        heading="What does the area partnership need to do better?",
        statement="What the partnership needs to do better.",
        citations=(_REPORTS,),
    ),
    ReportSectionRule(
        id="report-priority-action",
        activities=_FULL,
        order=8,
        heading="Areas for priority action",
        columns=("Responsible body", "Areas for priority action"),
        outcomes=(_FAILINGS,),
        statement="The areas for priority action, each with its responsible body or bodies, after systemic failings only.",
        citations=(_REPORTS,),
    ),
    ReportSectionRule(
        id="report-improvement",
        activities=_FULL,
        order=9,
        heading="Areas for improvement",
        statement="The areas for improvement, without a column for who is responsible.",
        citations=(_REPORTS,),
    ),
    ReportSectionRule(
        id="report-partnership-details",
        activities=_FULL,
        order=10,
        heading="Local area partnership details",
        columns=("Local authority", "Integrated care board"),
        statement="The bodies, with their lead roles and addresses.",
        citations=(_REPORTS,),
    ),
    ReportSectionRule(
        id="report-about-inspection",
        activities=_FULL,
        order=11,
        heading="Information about this inspection",
        statement="The legal basis, and how the team is made up.",
        citations=(_REPORTS,),
    ),
    ReportSectionRule(
        id="report-team",
        activities=_FULL,
        order=12,
        heading="Inspection team",
        columns=("Ofsted", "Care Quality Commission"),
        statement="The team, by inspectorate.",
        citations=(_REPORTS,),
    ),
    ReportSectionRule(
        id="report-complaints",
        activities=_FULL,
        order=13,
        heading="If you are not happy with the inspection or the report, you can complain to Ofsted.",
        always=False,
        statement="How to complain; 40 of 55 reports have it.",
        citations=(_REPORTS,),
    ),
)

_THEMES = tuple(
    ThemeRule(
        id=f"theme-{theme.code}",
        activities=_THEMATIC,
        theme=theme,
        statement=f"The thematic visits of {theme.academic_year} explored this theme: {theme.name}.",
        citations=theme.citations,
    )
    for theme in (
        themes.ALTERNATIVE_PROVISION,
        themes.PREPARATION_FOR_ADULTHOOD,
        themes.CHILDREN_NOT_IN_SCHOOL,
    )
)

_INVOLVED = tuple(
    InvolvementRule(
        id=f"involved-{group.code}",
        group=group,
        statement=f"{group.name}: {group.takes_part}",
        citations=group.citations,
    )
    for group in (
        groups.DIRECTORS_OF_CHILDRENS_SERVICES,
        groups.DESIGNATED_SOCIAL_CARE_OFFICERS,
        groups.DESIGNATED_CLINICAL_AND_MEDICAL_OFFICERS,
        groups.EXECUTIVE_LEADS_FOR_SEND,
        groups.SPECIAL_SCHOOLS,
        groups.INDEPENDENT_SCHOOLS,
        groups.MULTI_ACADEMY_TRUSTS,
        groups.EDUCATIONAL_PSYCHOLOGISTS,
        groups.GOVERNMENT_AND_NHS_ENGLAND_ADVISERS,
        groups.LOCAL_GOVERNMENT_AND_SOCIAL_CARE_OMBUDSMAN,
        groups.SCRUTINY_COMMITTEES,
    )
)

EDITION = Edition(
    id="2023-01",
    title="Area SEND framework as in force from January 2023",
    framework=AREA_SEND,
    in_force=Period(date(2023, 1, 1), date(2025, 6, 5)),
    rules=(
        *_ACTIVITIES,
        *_CYCLE,
        *_LAW,
        *_NOTICE,
        *_TIMETABLE,
        *_TEAM,
        *_CRITERIA,
        *_EVIDENCE,
        *_OUTCOMES,
        *_AFTER,
        *_REPORT,
        *_THEMES,
        *_INVOLVED,
    ),
    announced_changes=(
        AnnouncedChange(
            id="plans-clarified-2023",
            on=PartialDate(year=2023),
            summary="How partnerships should update their strategic plans and produce a priority action plan.",
            text_read=False,
            rules=("strategic-plan", "priority-action-plan", "priority-action-plan-deadline"),
            citations=(Citation(source=sources.HANDBOOK_PAGE_HISTORY, grade=_PRIMARY),),
        ),
        AnnouncedChange(
            id="notice-clarified-2023",
            on=PartialDate(year=2023),
            summary="The number of days before fieldwork begins, and some processes after inspection.",
            text_read=False,
            rules=("full-inspection-off-site-notice", "full-inspection-on-site-notice"),
            citations=(Citation(source=sources.HANDBOOK_PAGE_HISTORY, grade=_PRIMARY, note="before 11 December 2023"),),
        ),
        AnnouncedChange(
            id="statement-of-december-2023",
            on=date(2023, 12, 11),
            summary="The page said that the handbook was being updated for a statement of 7 December 2023.",
            text_read=False,
            citations=(Citation(source=sources.HANDBOOK_PAGE_HISTORY, grade=_PRIMARY),),
        ),
        AnnouncedChange(
            id="update-of-early-2024",
            on=PartialDate(year=2024),
            summary="A change before 5 April 2024 for which the page refers to a summary of changes.",
            text_read=False,
            citations=(Citation(source=sources.HANDBOOK_PAGE_HISTORY, grade=_PRIMARY),),
        ),
        AnnouncedChange(
            id="update-of-april-2024",
            on=date(2024, 4, 5),
            summary="A change for which the page refers to a summary of changes.",
            text_read=False,
            citations=(Citation(source=sources.HANDBOOK_PAGE_HISTORY, grade=_PRIMARY),),
        ),
    ),
    open_questions=(
        OpenQuestion(
            id="notice-of-november-2022",
            question="What did the text of November 2022 say of the days before fieldwork, which was clarified in 2023?",
            position=(
                "The 8 and 10 working days fit both inspections whose call is dated, of June 2023 and September 2025; "
                "they are used throughout."
            ),
            rules=("full-inspection-off-site-notice", "full-inspection-on-site-notice"),
        ),
        OpenQuestion(
            id="notice-and-bank-holidays",
            question="Does the count of working days win over the Monday when a bank holiday falls in the notice?",
            position="Nobody has published which; the strict count is the target and the window spans both readings.",
            rules=(
                "full-inspection-off-site-notice",
                "full-inspection-on-site-notice",
                "monitoring-inspection-on-site-notice",
            ),
        ),
        OpenQuestion(
            id="notification-call",
            question="At what time of day, by what means and to whom exactly is the notification given?",
            position="A telephone call to the director of children's services and the chief executive of the integrated "
            "care board is recalled only; no time is stated.",
            rules=("full-inspection-notification",),
        ),
        OpenQuestion(
            id="information-request-days",
            question="Which information is due by which day, and when do surveys open and close?",
            position="The steps are placed in their week without a day.",
            rules=(
                "full-inspection-information-request",
                "full-inspection-surveys-open",
                "full-inspection-surveys-close",
                "full-inspection-tracking-documents",
            ),
        ),
        OpenQuestion(
            id="second-group-of-criteria",
            question="What is the official wording of the criteria on how partners work together?",
            position="They are recalled, and marked as not official.",
            rules=(
                "criterion-ambition",
                "criterion-engagement",
                "criterion-shared-understanding",
                "criterion-commissioning",
                "criterion-evaluation",
                "criterion-environment",
            ),
        ),
        OpenQuestion(
            id="strategic-plan-deadline",
            question="Are 30 working days still the time for the strategic plan, from which day do they run, and does an "
            "area with systemic failings also update it?",
            position="30 working days from receipt of the report, for the two outcomes whose reports ask for it.",
            rules=("strategic-plan",),
        ),
        OpenQuestion(
            id="priority-action-plan-deadline-source",
            question="How many working days are there for the priority action plan, and from receipt or publication?",
            position="35 from receipt is recalled and fits two dated cases; the statutory 70 stand beside it.",
            rules=("priority-action-plan-deadline", "statement-of-proposed-action-limit"),
        ),
        OpenQuestion(
            id="report-timing",
            question="When are the draft report, the factual accuracy comments, and the report itself due?",
            position="No day is computed; the range observed in 90 reports is given for publication.",
            rules=("full-inspection-report-received", "full-inspection-report-publication"),
        ),
        OpenQuestion(
            id="monitoring-start",
            question="From which day do the approximately 18 months to a monitoring inspection run?",
            position="From receipt of the report, as the later text says; real cases came after 23 and 24 months.",
            rules=("monitoring-inspection-timing",),
        ),
        OpenQuestion(
            id="next-inspection-start",
            question="Are the approximately 3 or 5 years counted from inspection, receipt or publication?",
            position="From the inspection, which a minister's answer supports for one outcome.",
            rules=(
                "next-full-inspection-after-typically-positive",
                "next-full-inspection-after-inconsistent",
                "next-full-inspection-after-failings",
            ),
        ),
        OpenQuestion(
            id="monitoring-conduct",
            question="What are the formal notice, length, team and exact outcome names of a monitoring inspection, and "
            "what follows if action was not effective?",
            position="Observed in two cases of 2025; nothing is computed after the result.",
            rules=(
                "monitoring-inspection-on-site-notice",
                "monitoring-inspection-on-site-length",
                "outcome-effective-action",
                "outcome-ineffective-action",
            ),
        ),
        OpenQuestion(
            id="engagement-meetings",
            question="How often are engagement meetings held, who attends, and with what notice?",
            position="Annual at launch; nothing is dated.",
            rules=("engagement-meeting",),
        ),
        OpenQuestion(
            id="thematic-visit-conduct",
            question="What are the notice, length, team and feedback of a thematic visit?",
            position="One dated example; nothing is computed but the week.",
            rules=("thematic-visit-notification", "thematic-visit-fieldwork"),
        ),
        OpenQuestion(
            id="deferral-in-area-send",
            question="Who asks for a deferral in an area SEND inspection, and how do the two inspectorates decide?",
            position="Only the general policy is recorded.",
            rules=("deferral-and-pausing",),
        ),
    ),
)
"""The edition."""
