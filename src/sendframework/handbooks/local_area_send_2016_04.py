"""Edition 2016-04: the first framework and handbook, published on 27 April 2016, in force until re-visits were announced.

Neither text was read: the rules rest on law, on the inspectorates' own pages, reports, blogs and statistics, and on
those who described their own inspections.  Hence no paragraph of the handbook is named.  Literals, and rules
made alike from lists of them.
"""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.framework import (
    ActivityRule,
    AimRule,
    AnnouncedChange,
    AspectRule,
    Certainty,
    CountingConvention,
    DeadlineRule,
    DutyRule,
    Edition,
    EvidenceRule,
    Framework,
    HistoryRule,
    Interval,
    IntervalUnit,
    InvolvementRule,
    LegalBasisRule,
    NoticeRule,
    OpenQuestion,
    OutcomeRule,
    StepRule,
    TeamMember,
    TeamRule,
)
from sendframework.periods import PartialDate, Period
from sendframework.vocabulary import known_groups as groups
from sendframework.vocabulary import known_methods as methods
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.outcomes import LocalAreaFindingKind, WrittenStatementDecision
from sendframework.vocabulary.weekdays import Weekday

__all__ = ["EDITION", "LOCAL_AREA_SEND"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY
_OBSERVED = EvidenceGrade.OBSERVED
_INFERRED = EvidenceGrade.INFERRED
_RECALLED = EvidenceGrade.RECALLED

_FULL = (Activity.FULL_INSPECTION,)
_REQUIRED = (WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED.value,)

_ACT = "Children Act 2004"
_REGULATIONS = "Children Act 2004 (Joint Area Reviews) Regulations 2015 (SI 2015/1792)"

_ANNOUNCED = Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY)
_WHOLE_ACT = (Citation(source=sources.CHILDREN_ACT_2004, grade=_PRIMARY),)
_UNKNOWN_DAY = Interval(count=None, unit=IntervalUnit.DAYS, certainty=Certainty.USUAL)

LOCAL_AREA_SEND = Framework(
    code=FrameworkCode.LOCAL_AREA_SEND,
    name="Local area SEND inspection framework",
    in_force=Period(date(2016, 4, 27), date(2022, 12, 31)),
    scope=(
        "How well a local area, and not the council alone, carries out its duties to children and young people from "
        "birth to 25 with special educational needs and/or disabilities, with or without a plan, those educated "
        "elsewhere or at home or not at all included. The local area is the geographical area of the council, and takes "
        "in the council, the clinical commissioning groups (from July 2022 integrated care boards), public health, NHS "
        "England for specialist services, early years settings, schools and further education providers."
    ),
    citations=(
        Citation(source=sources.FIRST_HANDBOOK_PAGE, grade=_PRIMARY, supports="in-force", note="the first day"),
        Citation(
            source=sources.STATISTICS_METHODOLOGY_2024,
            grade=_PRIMARY,
            supports="end",
            note="the successor is in force from 1 January 2023",
        ),
        Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, where="Guidance, Area name", supports="area"),
        Citation(source=sources.KENT_SCHOOLS_2016, grade=_SECONDARY, supports="not-the-council-alone"),
        Citation(source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2017, grade=_SECONDARY, supports="whom"),
        Citation(source=sources.NEWCASTLE_DIRECTORY_2018, grade=_SECONDARY, supports="whom"),
    ),
)
"""The first framework, of which the editions from 2016-04 to 2021-04 are editions."""

_HISTORY = (
    HistoryRule(
        id="commission",
        statement=(
            "The minister responsible for children and families asked Ofsted and the Care Quality Commission to develop "
            "and carry out the inspections."
        ),
        began=None,
        actor=(Actor.DEPARTMENT_FOR_EDUCATION,),
        audience=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        citations=(Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, where="paragraph 1"),),
    ),
    HistoryRule(
        id="pilots-2015",
        statement="Ofsted and the Care Quality Commission held joint pilot inspections first.",
        began=None,
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        citations=(
            Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY, note="how many, when and where is not said"),
        ),
    ),
    HistoryRule(
        id="consultation-2015",
        statement=(
            "Service users, parents and carers, individuals and organisations were consulted for about three months on "
            "four proposals; young people had a version of their own."
        ),
        began=PartialDate(year=2015, month=10),
        ended=date(2016, 1, 4),
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        audience=(Actor.CHILDREN_AND_YOUNG_PEOPLE, Actor.PARENTS_AND_CARERS),
        citations=(
            Citation(source=sources.CONSULTATION_2015, grade=_PRIMARY, supports="dates-and-proposals"),
            Citation(source=sources.WILTSHIRE_FORUM_2016, grade=_SECONDARY, supports="dates-and-proposals"),
            Citation(
                source=sources.ANNOUNCEMENT_2016,
                grade=_SECONDARY,
                supports="respondents",
                note="says in April 2016 over the last 3 months, which fits the dates only loosely",
            ),
        ),
    ),
    HistoryRule(
        id="consultation-2015-support",
        statement=(
            "Almost 90% of the respondents supported the model of 2016; the 90% of the consultation of 2022 are others."
        ),
        began=PartialDate(year=2015, month=10),
        ended=date(2016, 1, 4),
        audience=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        citations=(
            Citation(
                source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY, supports="share", note="no other source has it"
            ),
            Citation(source=sources.CONSULTATION_RESPONSE_2022, grade=_PRIMARY, supports="other-consultation"),
        ),
    ),
    HistoryRule(
        id="consultation-2015-changes",
        statement=(
            "The model was changed in response to the consultation: notice became longer, for the sake of parents, and "
            "more weight was promised to families' part in strategy and commissioning, to outcomes beyond school results, "
            "to the breadth of needs and to the clarity of the local offer."
        ),
        began=PartialDate(year=2016),
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        citations=(
            Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY, supports="changed"),
            Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY, supports="notice"),
            Citation(source=sources.CONSULTATION_RESPONSE_2016, grade=_SECONDARY, supports="commitments"),
        ),
    ),
    HistoryRule(
        id="announcement",
        statement=(
            "The inspections were announced for May 2016, with the promise that a handbook and a framework would be "
            "published before."
        ),
        began=date(2016, 4, 5),
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        citations=(_ANNOUNCED,),
    ),
    HistoryRule(
        id="framework-published",
        statement="The framework and the handbook were published on 27 April 2016, before the first inspections.",
        began=date(2016, 4, 27),
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        citations=(
            Citation(source=sources.FIRST_HANDBOOK_PAGE, grade=_PRIMARY, where="page history"),
            Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, supports="first-inspections"),
        ),
    ),
    HistoryRule(
        id="first-full-inspections",
        activities=_FULL,
        statement="The inspections began in May 2016: the first were on site from 23 May, in two areas.",
        began=date(2016, 5, 23),
        actor=(Actor.INSPECTORS,),
        citations=(
            Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, note="Bolton, and Brighton and Hove"),
            Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY, note="announced from May 2016"),
        ),
    ),
    HistoryRule(
        id="first-letters",
        activities=_FULL,
        statement="The first letters were published on 13 July 2016.",
        began=date(2016, 7, 13),
        actor=(Actor.OFSTED,),
        citations=(
            Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY),
            Citation(source=sources.FIRST_LETTERS_2016, grade=_PRIMARY),
        ),
    ),
    HistoryRule(
        id="letters-move",
        activities=_FULL,
        statement=(
            "Letters were published on GOV.UK until 22 March 2017, and from 23 March 2017 on Ofsted's site for reports."
        ),
        began=date(2017, 3, 23),
        actor=(Actor.OFSTED,),
        citations=(Citation(source=sources.COUNCIL_FOR_DISABLED_CHILDREN_2017, grade=_SECONDARY),),
    ),
    HistoryRule(
        id="one-year-on",
        statement="Ofsted and the Care Quality Commission published a national report on the first year of inspections.",
        began=PartialDate(year=2017, month=10),
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        citations=(Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY),),
    ),
)

_ACTIVITIES = (
    ActivityRule(
        id="full-inspection",
        name="Local area SEND inspection",
        activities=_FULL,
        statement=(
            "Ofsted and the Care Quality Commission jointly inspect how well a local area fulfils its responsibilities "
            "to children and young people with special educational needs and/or disabilities."
        ),
        purpose=(
            "How well the local area fulfils its responsibilities to children and young people with special educational "
            "needs and/or disabilities."
        ),
        trigger="Choice of the area by the inspectorates.",
        frequency="Once for each area, in a round of about five years.",
        produces="A published letter without a grade, and the decision whether a written statement of action is required.",
        judges_area=True,
        citations=(
            Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY, supports="purpose"),
            Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, where="paragraphs 1 to 4", supports="purpose"),
            Citation(source=sources.SPECIAL_NEEDS_JUNGLE_2016, grade=_SECONDARY, supports="trigger"),
            Citation(source=sources.ROADSHOW_2023, grade=_PRIMARY, supports="frequency", note="a one-off programme"),
            Citation(source=sources.SPECIAL_NEEDS_JUNGLE_2016, grade=_SECONDARY, supports="five-years"),
            Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY, supports="product"),
        ),
    ),
    DutyRule(
        id="selection-of-areas",
        activities=_FULL,
        statement=(
            "About 30 areas a year were planned; those with concerns about outcomes, about assessment or about the time "
            "that plans take could come first."
        ),
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        citations=(
            Citation(source=sources.SPECIAL_NEEDS_JUNGLE_2016, grade=_SECONDARY, supports="priority"),
            Citation(source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2017, grade=_SECONDARY, supports="number"),
            Citation(
                source=sources.SPECIAL_NEEDS_JUNGLE_2016,
                grade=_SECONDARY,
                supports="number",
                note="34 in the plan of the Care Quality Commission for 2016-17",
            ),
        ),
    ),
    DutyRule(
        id="term-time",
        activities=_FULL,
        statement="An inspection can come at any point in the usual school term.",
        actor=(Actor.INSPECTORS,),
        citations=(
            Citation(source=sources.DURHAM_FAMILIES, grade=_SECONDARY),
            Citation(source=sources.ESSEX_SCHOOLS_2019, grade=_SECONDARY),
        ),
    ),
    DutyRule(
        id="area-not-council",
        activities=_FULL,
        statement="It is the local area that is inspected, and not the council.",
        actor=(Actor.INSPECTORS,),
        citations=(
            Citation(source=sources.KENT_SCHOOLS_2016, grade=_SECONDARY),
            Citation(source=sources.WILTSHIRE_FORUM_2016, grade=_SECONDARY),
        ),
    ),
)

_AIMS = (
    AimRule(
        id="aim-raise-standards",
        statement="The inspections are meant to raise the standards of services.",
        audience=(Actor.CHILDREN_AND_YOUNG_PEOPLE,),
        citations=(_ANNOUNCED,),
    ),
    AimRule(
        id="aim-hard-truths",
        statement="Reports are to tell hard truths.",
        citations=(_ANNOUNCED,),
    ),
    AimRule(
        id="aim-effective-practice",
        statement="Reports are also to highlight effective practice, so that other areas can learn from it.",
        audience=(Actor.LOCAL_LEADERS,),
        citations=(_ANNOUNCED,),
    ),
    AimRule(
        id="aim-reassure-families",
        statement="Reports are to reassure families that areas are held to account.",
        audience=(Actor.CHILDREN_AND_YOUNG_PEOPLE, Actor.PARENTS_AND_CARERS),
        citations=(_ANNOUNCED,),
    ),
    AimRule(
        id="aim-health-needs",
        statement="Reports are to show, for the first time, whether health needs are met.",
        citations=(_ANNOUNCED,),
    ),
)

_LAW = (
    LegalBasisRule(
        id="full-inspection-legal-basis",
        activities=_FULL,
        instrument=_ACT,
        provision="section 20",
        statement="A local area SEND inspection is a joint area review under section 20.",
        citations=(
            Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, where="paragraph 2"),
            Citation(source=sources.CONSULTATION_2015, grade=_PRIMARY),
            Citation(source=sources.CHILDREN_ACT_2004, grade=_PRIMARY, where="section 20"),
        ),
    ),
    LegalBasisRule(
        id="joint-area-review-on-request",
        instrument=_ACT,
        provision="section 20(1)",
        statement=(
            "Two or more of the bodies listed must review children's services in every area, in some or in one, if the "
            "Secretary of State asks; in the first two cases to a timetable that is approved."
        ),
        citations=_WHOLE_ACT,
    ),
    LegalBasisRule(
        id="joint-area-review-on-own-initiative",
        instrument=_ACT,
        provision="section 20(2)",
        statement="Two or more of the bodies listed may review the area of one authority on their own initiative.",
        citations=_WHOLE_ACT,
    ),
    LegalBasisRule(
        id="joint-area-review-purpose",
        instrument=_ACT,
        provision="section 20(3)",
        statement=(
            "A review evaluates how far the services, taken together, improve the well-being of children and relevant "
            "young persons, and in particular how they work together."
        ),
        citations=_WHOLE_ACT,
    ),
    LegalBasisRule(
        id="joint-area-review-bodies",
        instrument=_ACT,
        provision="section 20(4)",
        statement=(
            "The bodies are Ofsted's Chief Inspector, the Care Quality Commission, and the chief inspectors of "
            "constabulary, probation and prisons."
        ),
        citations=_WHOLE_ACT,
    ),
    LegalBasisRule(
        id="joint-area-review-arrangements",
        instrument=_ACT,
        provision="section 20(5) and (6)",
        statement=(
            "Reviews follow arrangements that Ofsted's Chief Inspector makes, after consulting the other bodies as "
            "appropriate."
        ),
        citations=_WHOLE_ACT,
    ),
    LegalBasisRule(
        id="joint-area-review-annual-report",
        instrument=_ACT,
        provision="section 20(7)",
        statement="The Chief Inspector's annual report must account for the reviews.",
        citations=(Citation(source=sources.CHILDREN_ACT_2004_NOTES, grade=_PRIMARY),),
    ),
    LegalBasisRule(
        id="joint-area-review-power-to-regulate",
        instrument=_ACT,
        provision="section 20(8), (9) and (11)",
        statement="Regulations can be made about reviews; those of 2015 name these powers in their preamble.",
        citations=(
            Citation(source=sources.CHILDREN_ACT_2004, grade=_PRIMARY),
            Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="preamble"),
        ),
    ),
    LegalBasisRule(
        id="regulations-in-force",
        instrument=_REGULATIONS,
        statement=(
            "Made on 14 October and laid on 16 October 2015, the regulations are in force from 9 November 2015, in place "
            "of those of 2005 (SI 2005/1973), with changes; they serve any joint area review, and nothing in them is about SEND alone."
        ),
        citations=(Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY),),
    ),
    LegalBasisRule(
        id="regulation-terms",
        instrument=_REGULATIONS,
        provision="regulation 1(2)",
        statement="Only the principal authority and a review are defined there; a working day is not.",
        citations=(Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 1(2)"),),
    ),
    LegalBasisRule(
        id="regulation-powers",
        instrument=_REGULATIONS,
        provision="regulation 2 and the Schedule",
        statement="Each body's existing powers to inspect, to enter and to obtain information apply to a review.",
        citations=(Citation(source=sources.JOINT_AREA_REVIEWS_2015_NOTE, grade=_PRIMARY),),
    ),
    LegalBasisRule(
        id="regulation-report",
        instrument=_REGULATIONS,
        provision="regulation 3(2)",
        statement="The Chief Inspector must make a written report of the review.",
        citations=(Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(2)"),),
    ),
    LegalBasisRule(
        id="statement-of-proposed-action-legal-basis",
        activities=_FULL,
        instrument=_REGULATIONS,
        provision="regulation 3(3)",
        statement=(
            "The Chief Inspector must determine whether a written statement of proposed action is appropriate in the "
            "light of the report and, if so, who must make it: the principal authority."
        ),
        citations=(Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(3)"),),
    ),
    LegalBasisRule(
        id="regulation-notice-of-determination",
        instrument=_REGULATIONS,
        provision="regulation 3(4)",
        statement="The published report gives notice of the determination, and names the principal authority.",
        citations=(Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(4)"),),
    ),
    LegalBasisRule(
        id="regulation-recipients",
        instrument=_REGULATIONS,
        provision="regulation 3(5)",
        statement=(
            "The report goes to the Secretary of State, to each council concerned, to the principal authority if that is "
            "another, and to whom else the Chief Inspector thinks fit."
        ),
        citations=(Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(5)"),),
    ),
    LegalBasisRule(
        id="regulation-addresses",
        instrument=_REGULATIONS,
        provision="regulation 3(6)",
        statement="The report gives the names and the postal and web addresses of the councils and other recipients.",
        citations=(Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(6)"),),
    ),
    LegalBasisRule(
        id="regulation-publication",
        instrument=_REGULATIONS,
        provision="regulation 3",
        statement=(
            "Every recipient publishes the report on its website, and supplies copies on demand for a reasonable charge."
        ),
        citations=(Citation(source=sources.JOINT_AREA_REVIEWS_2015_NOTE, grade=_PRIMARY, where="on regulation 3"),),
    ),
    LegalBasisRule(
        id="regulation-statement",
        instrument=_REGULATIONS,
        provision="regulation 4",
        statement="The principal authority makes the statement within 70 working days of receiving the report.",
        citations=(
            Citation(
                source=sources.JOINT_AREA_REVIEWS_2015_NOTE,
                grade=_PRIMARY,
                where="on regulation 4",
                note="a further duty of the other recipients follows there; its text was cut off",
            ),
        ),
    ),
    LegalBasisRule(
        id="duties-evaluated",
        instrument="Children and Families Act 2014",
        provision="Part 3",
        statement="The local area is measured against its duties to children and young people with SEND.",
        citations=(
            Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, where="paragraphs 1 to 4"),
            Citation(source=sources.CHILDREN_AND_FAMILIES_ACT_2014, grade=_PRIMARY, where="Part 3"),
        ),
    ),
    LegalBasisRule(
        id="code-of-practice-yardstick",
        instrument="SEND code of practice: 0 to 25 years",
        statement="The code of practice describes the duties, and so is the yardstick.",
        citations=(
            Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, where="paragraphs 1 to 4"),
            Citation(source=sources.NORFOLK_SHEET_2020, grade=_SECONDARY),
        ),
    ),
)

_NOTICE = (
    StepRule(
        id="full-inspection-notification",
        activities=_FULL,
        milestone=MilestoneCode.NOTIFICATION,
        label="Notification",
        statement=(
            "The lead inspector telephones the council on a Monday; the council and the clinical commissioning groups "
            "hear of it."
        ),
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AUTHORITY, Actor.CLINICAL_COMMISSIONING_GROUP),
        weekday=Weekday.MONDAY,
        citations=(
            Citation(source=sources.ESSEX_SCHOOLS_2019, grade=_SECONDARY, supports="weekday"),
            Citation(source=sources.CHESHIRE_EAST_NOTICE_2018, grade=_SECONDARY, supports="weekday"),
            Citation(source=sources.NORFOLK_SHEET_2020, grade=_SECONDARY, supports="weekday"),
            Citation(source=sources.DEVON_SCHOOLS_2018, grade=_SECONDARY, supports="call"),
            Citation(source=sources.SLOUGH_LINK, grade=_SECONDARY, supports="recipients"),
        ),
    ),
    NoticeRule(
        id="full-inspection-on-site-notice",
        activities=_FULL,
        milestone=MilestoneCode.ON_SITE_STARTS,
        label="On-site inspection starts",
        statement="Inspectors are on site 5 working days after notification, on the Monday of the week after.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AUTHORITY, Actor.CLINICAL_COMMISSIONING_GROUP),
        after=MilestoneCode.NOTIFICATION,
        interval=Interval(count=5, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
        weekday=Weekday.MONDAY,
        purpose=(
            "So that all partners, above all young people, parents and carers, can offer their views of education, "
            "health and social care services and take a full part."
        ),
        citations=(
            Citation(source=sources.OFSTED_BLOG_2017, grade=_PRIMARY, supports="count", note="five days"),
            Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY, supports="count", note="five days"),
            Citation(source=sources.DURHAM_FAMILIES, grade=_SECONDARY, supports="unit"),
            Citation(source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2017, grade=_SECONDARY, supports="unit"),
            Citation(source=sources.ESSEX_SCHOOLS_2019, grade=_SECONDARY, supports="weekday"),
            Citation(
                source=sources.OFFICIAL_STATISTICS_2022,
                grade=_OBSERVED,
                supports="weekday",
                note="all 149 full inspections listed began on a Monday",
            ),
            Citation(
                source=sources.CHESHIRE_EAST_NOTICE_2018,
                grade=_SECONDARY,
                supports="case",
                note="called on 5 March 2018, on site from 12 March",
            ),
            Citation(
                source=sources.NORFOLK_SHEET_2020,
                grade=_SECONDARY,
                supports="case",
                note="called on 24 February 2020, on site from 2 March",
            ),
            Citation(
                source=sources.DEVON_SCHOOLS_2018,
                grade=_SECONDARY,
                supports="case",
                note="called on a Monday, on site from 10 December 2018",
            ),
            Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY, supports="purpose"),
            Citation(
                source=sources.OFSTED_BLOG_2017,
                grade=_PRIMARY,
                supports="purpose-for-families",
                note="to set up engagement with parents and young people",
            ),
        ),
    ),
)

_TIMETABLE = (
    StepRule(
        id="full-inspection-information-request",
        activities=_FULL,
        milestone=MilestoneCode.INFORMATION_REQUESTED,
        label="Information requested",
        statement="Inspectors have data and documents before they arrive; on which day they ask for them is not known.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AUTHORITY, Actor.CLINICAL_COMMISSIONING_GROUP, Actor.NOMINATED_OFFICER),
        after=MilestoneCode.NOTIFICATION,
        interval=_UNKNOWN_DAY,
        week=1,
        citations=(
            Citation(source=sources.OFSTED_BLOG_2017, grade=_PRIMARY, supports="before-arrival"),
            Citation(
                source=sources.OFSTED_BLOG_2017,
                grade=_INFERRED,
                supports="week",
                note="with five working days' notice there is only the week of the call before arrival",
            ),
        ),
    ),
    StepRule(
        id="full-inspection-webinar",
        activities=_FULL,
        milestone=MilestoneCode.PARENTS_WEBINAR,
        label="Webinar for parents",
        statement="Inspectors speak with parents and carers online in the week before they arrive.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.PARENTS_AND_CARERS,),
        after=MilestoneCode.NOTIFICATION,
        interval=Interval(count=None, unit=IntervalUnit.DAYS, certainty=Certainty.APPROXIMATE),
        week=1,
        citations=(
            Citation(source=sources.CONTACT_2017, grade=_SECONDARY),
            Citation(
                source=sources.OFSTED_ARTICLE_2017,
                grade=_PRIMARY,
                supports="existence",
                note="says during the five days of inspection, by which the week of notice may be meant",
            ),
        ),
    ),
    StepRule(
        id="full-inspection-first-day-meeting",
        activities=_FULL,
        milestone=MilestoneCode.FIRST_DAY_MEETING,
        label="First-day meeting",
        statement="The first day on site opens with a meeting of introduction.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_LEADERS,),
        after=MilestoneCode.ON_SITE_STARTS,
        interval=Interval(count=0, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
        citations=(
            Citation(source=sources.DEVON_SCHOOLS_2018, grade=_SECONDARY, note="at 11:00 on the Monday in that case"),
        ),
    ),
    StepRule(
        id="full-inspection-on-site-length",
        activities=_FULL,
        milestone=MilestoneCode.ON_SITE_ENDS,
        label="On-site inspection ends",
        statement="Inspectors are usually on site for 5 days, Monday to Friday, and not normally for more.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AUTHORITY, Actor.CLINICAL_COMMISSIONING_GROUP),
        after=MilestoneCode.ON_SITE_STARTS,
        interval=Interval(
            count=5,
            unit=IntervalUnit.WORKING_DAYS,
            certainty=Certainty.USUAL,
            convention=CountingConvention.TRIGGER_DAY_IS_DAY_1,
        ),
        weekday=Weekday.FRIDAY,
        citations=(
            Citation(
                source=sources.OFFICIAL_STATISTICS_2022,
                grade=_PRIMARY,
                where="Guidance, Inspection start date",
                note="usually 5 days, from starts that are all Mondays",
            ),
            Citation(source=sources.DURHAM_FAMILIES, grade=_SECONDARY, supports="not-more"),
            Citation(
                source=sources.DEVON_SCHOOLS_2018, grade=_SECONDARY, supports="weekday", note="feedback on Friday"
            ),
        ),
    ),
    DutyRule(
        id="full-inspection-length",
        activities=_FULL,
        statement="From notification to the last day on site a full inspection takes two weeks.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_LEADERS,),
        citations=(
            Citation(
                source=sources.WESTMINSTER_MINUTES_2018,
                grade=_INFERRED,
                note="the minutes say 2 weeks, read here as the week of notice and the week on site",
            ),
        ),
    ),
    StepRule(
        id="full-inspection-final-feedback",
        activities=_FULL,
        milestone=MilestoneCode.FINAL_FEEDBACK,
        label="Feedback",
        statement="Inspectors give feedback by word of mouth on the last day.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_LEADERS,),
        after=MilestoneCode.ON_SITE_ENDS,
        interval=Interval(count=0, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
        citations=(Citation(source=sources.DEVON_SCHOOLS_2018, grade=_SECONDARY),),
    ),
    StepRule(
        id="full-inspection-report-received",
        activities=_FULL,
        milestone=MilestoneCode.REPORT_RECEIVED,
        label="Letter received",
        statement=(
            "The area receives the letter some time after the inspection and, in the case that is known best, about a "
            "week before it is published; no number of days is confirmed."
        ),
        actor=(Actor.CHIEF_INSPECTOR,),
        audience=(Actor.LOCAL_AUTHORITY, Actor.CLINICAL_COMMISSIONING_GROUP, Actor.PRINCIPAL_AUTHORITY),
        after=MilestoneCode.ON_SITE_ENDS,
        interval=_UNKNOWN_DAY,
        citations=(
            Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(5)"),
            Citation(
                source=sources.EASTERN_CHESHIRE_GROUP_2018,
                grade=_SECONDARY,
                supports="order",
                note="said on 10 May 2018 that the letter had come; it was published on 16 May",
            ),
        ),
    ),
    StepRule(
        id="full-inspection-report-publication",
        activities=_FULL,
        milestone=MilestoneCode.REPORT_PUBLISHED,
        label="Letter published",
        statement=(
            "Letters were published 28 to 102 working days after the last day on site, half of them within 42; no target "
            "is confirmed."
        ),
        actor=(Actor.OFSTED,),
        audience=(Actor.LOCAL_LEADERS, Actor.PARENTS_AND_CARERS),
        after=MilestoneCode.ON_SITE_ENDS,
        interval=Interval(
            count=None, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.APPROXIMATE, least=28, most=102
        ),
        citations=(
            Citation(
                source=sources.OFFICIAL_STATISTICS_2022,
                grade=_OBSERVED,
                note=(
                    "149 letters, from the Friday of the week on site to the day on Ofsted's site, which can be some days "
                    "after local publication; the middle half took 37 to 50; the median is 40 to January 2020, 49 in "
                    "February and March 2020, and 48.5 from June 2021"
                ),
            ),
            Citation(source=sources.DORSET_FORUM_2017, grade=_SECONDARY, supports="expectation", note="4 to 6 weeks"),
            Citation(source=sources.AFTER_OFSTED_2018, grade=_SECONDARY, supports="expectation", note="about 2 months"),
        ),
    ),
)

_TEAM = (
    TeamRule(
        id="full-inspection-team",
        activities=_FULL,
        statement=(
            "One of Her Majesty's Inspectors leads, with an inspector of the Care Quality Commission, on occasion two, "
            "and an Ofsted Inspector."
        ),
        members=(
            TeamMember(role="ofsted-lead-inspector", inspectorate=Actor.OFSTED, least=1, most=1, leads=True),
            TeamMember(role="ofsted-inspector", inspectorate=Actor.OFSTED, least=1, most=2),
            TeamMember(role="cqc-inspector", inspectorate=Actor.CARE_QUALITY_COMMISSION, least=1, most=2),
        ),
        citations=(
            Citation(source=sources.OFSTED_BLOG_2017, grade=_PRIMARY, supports="composition"),
            Citation(source=sources.NORFOLK_SHEET_2020, grade=_SECONDARY, supports="composition", note="three of them"),
            Citation(
                source=sources.NEWCASTLE_DIRECTORY_2018,
                grade=_SECONDARY,
                supports="most",
                note="five: two of Ofsted, two of the Care Quality Commission, and one from another council",
            ),
        ),
    ),
    DutyRule(
        id="single-inspection-team",
        statement="Inspectors of Ofsted and of the Care Quality Commission work as a joint team.",
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        citations=(
            Citation(source=sources.OFSTED_BLOG_2017, grade=_PRIMARY),
            Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY),
        ),
    ),
    DutyRule(
        id="inspectors-are-send-specialists",
        activities=_FULL,
        statement=(
            "Inspectors are experienced SEND specialists who know their local areas; Ofsted Inspectors keep their posts "
            "in areas and settings."
        ),
        actor=(Actor.INSPECTORS,),
        citations=(
            Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY),
            Citation(
                source=sources.OFSTED_BLOG_2017, grade=_PRIMARY, supports="posts", note="newly recruited, part-time"
            ),
            Citation(source=sources.OFSTED_BLOG_2018, grade=_PRIMARY, supports="posts"),
        ),
    ),
    DutyRule(
        id="inspectors-choose-whom-they-meet",
        activities=_FULL,
        statement="Inspectors choose whom they speak to, and which settings they visit.",
        actor=(Actor.INSPECTORS,),
        citations=(
            Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY, supports="people"),
            Citation(source=sources.KENT_SCHOOLS_2016, grade=_SECONDARY, supports="settings"),
            Citation(source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2017, grade=_SECONDARY, supports="settings"),
        ),
    ),
    DutyRule(
        id="no-social-care-inspector",
        activities=_FULL,
        statement=(
            "The team has no inspector of social care as such; Ofsted's own evaluation of 2020 asked for more weight on "
            "social care."
        ),
        actor=(Actor.OFSTED,),
        citations=(
            Citation(
                source=sources.SPECIAL_NEEDS_JUNGLE_FRAMEWORK,
                grade=_INFERRED,
                note="such inspectors joined with the framework of 2023; none is named in a team before",
            ),
            Citation(source=sources.CHILDREN_AND_YOUNG_PEOPLE_NOW_2019, grade=_SECONDARY, supports="choice"),
            Citation(source=sources.EVALUATION_2020, grade=_PRIMARY, where="abstract", supports="evaluation"),
        ),
    ),
    DutyRule(
        id="nominated-officer",
        activities=_FULL,
        statement=(
            "The area names a local area nominated officer as its link to the inspectors, who is asked among other things "
            "to tell local media."
        ),
        actor=(Actor.NOMINATED_OFFICER,),
        audience=(Actor.INSPECTORS,),
        citations=(
            Citation(source=sources.OFSTED_ARTICLE_2017, grade=_PRIMARY),
            Citation(source=sources.READING_LETTER_2021, grade=_PRIMARY),
        ),
    ),
)

_QUESTIONS = (
    Citation(source=sources.DURHAM_FAMILIES, grade=_SECONDARY, supports="wording"),
    Citation(source=sources.ESSEX_SCHOOLS_2019, grade=_SECONDARY, supports="wording"),
    Citation(
        source=sources.BI_BOROUGH_SLIDES_2018,
        grade=_SECONDARY,
        supports="wording",
        note="the three questions end alike; the sources shorten the second and the third",
    ),
    Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, where="paragraph 3"),
    Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY),
)

_ASPECTS = (
    AspectRule(
        id="aspect-identify",
        activities=_FULL,
        aspect=Aspect.IDENTIFY,
        question=(
            "How effectively does the local area identify children and young people who have special educational needs "
            "and/or disabilities?"
        ),
        official=True,
        statement="Inspectors assess how well the area identifies children and young people with SEND.",
        citations=_QUESTIONS,
    ),
    AspectRule(
        id="aspect-assess-and-meet",
        activities=_FULL,
        aspect=Aspect.ASSESS_AND_MEET,
        question=(
            "How effectively does the local area assess and meet the needs of children and young people who have special "
            "educational needs and/or disabilities?"
        ),
        official=True,
        statement="Inspectors evaluate how well the area assesses and meets their needs.",
        citations=(
            *_QUESTIONS,
            Citation(
                source=sources.COUNCIL_FOR_DISABLED_CHILDREN_2017,
                grade=_SECONDARY,
                supports="assess",
                note="questions and letters say assess and meet, where the report on the first year says meet",
            ),
        ),
    ),
    AspectRule(
        id="aspect-improve-outcomes",
        activities=_FULL,
        aspect=Aspect.IMPROVE_OUTCOMES,
        question=(
            "How effectively does the local area improve outcomes for children and young people who have special "
            "educational needs and/or disabilities?"
        ),
        official=True,
        statement=(
            "Inspectors evaluate how well the area improves their outcomes: attainment, and beyond it independence, "
            "employment, preparation for adulthood and participation."
        ),
        citations=(
            *_QUESTIONS,
            Citation(source=sources.ESSEX_SCHOOLS_2019, grade=_SECONDARY, supports="beyond-attainment"),
        ),
    ),
    DutyRule(
        id="no-grades-per-criterion",
        activities=_FULL,
        statement="Neither a question nor the area is graded; the letter says in words what is strong and what is not.",
        actor=(Actor.INSPECTORS,),
        citations=(
            Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY),
            Citation(source=sources.FIRST_LETTERS_2016, grade=_PRIMARY),
        ),
    ),
    DutyRule(
        id="self-evaluation",
        activities=_FULL,
        statement="Inspectors start from the leaders' own evaluation and test how accurate it is; it gets no grade.",
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_LEADERS,),
        citations=(
            Citation(source=sources.KENT_SCHOOLS_2016, grade=_SECONDARY),
            Citation(source=sources.LINCOLNSHIRE_MINUTES_2018, grade=_SECONDARY),
        ),
    ),
)

_EVIDENCE = (
    EvidenceRule(
        id="full-inspection-documents-and-data",
        activities=_FULL,
        method=methods.DOCUMENTS_AND_DATA,
        groups=(
            groups.LOCAL_AUTHORITY_EDUCATION_LEADERS,
            groups.CLINICAL_COMMISSIONING_GROUPS,
            groups.LOCAL_AREA_NOMINATED_OFFICER,
        ),
        statement=(
            "Inspectors use a wide range of information: the area's SEND report and self-evaluation, the local offer, "
            "evidence of joint commissioning, education, health and care plans, and data on the reforms, attainment, "
            "preparation for adulthood, families' experience, planned spending on respite, and admissions to residential "
            "and nursing homes."
        ),
        citations=(
            Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY, supports="range"),
            Citation(
                source=sources.OFSTED_BLOG_2017,
                grade=_PRIMARY,
                supports="contents",
                note="a last item, on inspections of the area, was cut off in the copy",
            ),
            Citation(
                source=sources.SOUTHEND_PAGE,
                grade=_SECONDARY,
                supports="standard-letter",
                note="self-evaluation, performance data, local offer and joint commissioning",
            ),
            Citation(
                source=sources.BI_BOROUGH_SLIDES_2018,
                grade=_SECONDARY,
                supports="number",
                note="counts about 30 data sets on pages 6 and 7 of the handbook",
            ),
            Citation(
                source=sources.MANCHESTER_SUMMARY_2022,
                grade=_SECONDARY,
                supports="plans",
                note="40 plans were read in one inspection of November 2021",
            ),
            Citation(source=sources.READING_LETTER_2021, grade=_PRIMARY, supports="nominated-officer"),
        ),
    ),
    EvidenceRule(
        id="full-inspection-meetings",
        activities=_FULL,
        method=methods.MEETINGS,
        groups=(
            groups.CHILDREN_AND_YOUNG_PEOPLE,
            groups.PARENTS_AND_CARERS,
            groups.PARENT_CARER_FORUM,
            groups.EARLY_YEARS_SETTINGS,
            groups.SCHOOLS,
            groups.FURTHER_EDUCATION,
            groups.SPECIALIST_SERVICES,
            groups.HEALTH_PROVIDERS,
            groups.LOCAL_AUTHORITY_EDUCATION_LEADERS,
            groups.CLINICAL_COMMISSIONING_GROUPS,
            groups.CHILDRENS_SOCIAL_CARE,
        ),
        statement=(
            "Inspectors talk to children, young people, parents, carers and local partners, including nurseries, "
            "schools, colleges and specialist services, and to the leaders of education, health and social care."
        ),
        citations=(
            Citation(source=sources.ANNOUNCEMENT_2016, grade=_SECONDARY, supports="families-and-partners"),
            Citation(source=sources.OFSTED_BLOG_2018, grade=_PRIMARY, supports="families-and-partners"),
            Citation(source=sources.OFSTED_BLOG_2018, grade=_PRIMARY, supports="leaders"),
            Citation(source=sources.NORFOLK_SHEET_2020, grade=_SECONDARY, supports="families-and-partners"),
        ),
    ),
    EvidenceRule(
        id="full-inspection-other-commissioners",
        activities=_FULL,
        method=methods.MEETINGS,
        groups=(groups.PUBLIC_HEALTH, groups.NHS_ENGLAND_SPECIALIST_COMMISSIONING),
        statement="Inspectors hear public health, and NHS England for specialist services.",
        citations=(
            Citation(
                source=sources.OFFICIAL_STATISTICS_2022,
                grade=_INFERRED,
                where="Guidance, Area name",
                note="they are named as parts of the local area; that they are met follows from its being inspected",
            ),
        ),
    ),
    EvidenceRule(
        id="full-inspection-voluntary-sector",
        activities=_FULL,
        method=methods.MEETINGS,
        groups=(groups.SEND_INFORMATION_ADVICE_AND_SUPPORT_SERVICE, groups.VOLUNTARY_SECTOR),
        statement="Inspectors meet the advice service for parents, and the voluntary sector.",
        citations=(Citation(source=sources.WESTMINSTER_MINUTES_2018, grade=_SECONDARY),),
    ),
    EvidenceRule(
        id="full-inspection-focus-groups",
        activities=_FULL,
        method=methods.FOCUS_GROUPS,
        groups=(groups.PRACTITIONERS, groups.PARENTS_AND_CARERS),
        statement="Staff, and parents and carers, are heard in groups.",
        citations=(
            Citation(
                source=sources.CHESHIRE_EAST_OUTCOME_2018,
                grade=_SECONDARY,
                note="60 groups, over 200 staff and 130 parents and carers in that case",
            ),
            Citation(source=sources.DEVON_SCHOOLS_2018, grade=_SECONDARY),
        ),
    ),
    EvidenceRule(
        id="full-inspection-setting-visits",
        activities=_FULL,
        method=methods.SETTING_VISITS,
        groups=(
            groups.EARLY_YEARS_SETTINGS,
            groups.SCHOOLS,
            groups.FURTHER_EDUCATION,
            groups.SPECIALIST_SERVICES,
            groups.HEALTH_PROVIDERS,
        ),
        statement=(
            "Inspectors visit settings, special schools and pupil referral units among them, and speak with leaders, "
            "staff and governors; the settings are not themselves inspected."
        ),
        citations=(
            Citation(source=sources.READING_LETTER_2021, grade=_PRIMARY, supports="leaders-staff-and-governors"),
            Citation(source=sources.SOUTHEND_PAGE, grade=_SECONDARY, supports="leaders-staff-and-governors"),
            Citation(source=sources.OFSTED_BLOG_2018, grade=_PRIMARY, supports="which-settings"),
            Citation(source=sources.KENT_SCHOOLS_2016, grade=_SECONDARY, supports="not-inspected"),
            Citation(source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2017, grade=_SECONDARY, supports="not-inspected"),
        ),
    ),
    EvidenceRule(
        id="full-inspection-parents-webinar",
        activities=_FULL,
        method=methods.PARENTS_WEBINAR,
        groups=(groups.PARENTS_AND_CARERS,),
        statement="Parents and carers are heard in a webinar that inspectors run.",
        citations=(
            Citation(source=sources.OFSTED_ARTICLE_2017, grade=_PRIMARY),
            Citation(source=sources.CONTACT_2017, grade=_SECONDARY),
        ),
    ),
    EvidenceRule(
        id="full-inspection-surveys",
        activities=_FULL,
        method=methods.SURVEYS,
        groups=(groups.PARENTS_AND_CARERS,),
        statement="From autumn 2018 parents and carers are surveyed online.",
        citations=(
            Citation(
                source=sources.LINCOLNSHIRE_MINUTES_2018, grade=_SECONDARY, note="open for a week, in October 2018"
            ),
        ),
    ),
)

_OUTCOMES = (
    OutcomeRule(
        id="outcome-written-statement-required",
        activities=_FULL,
        outcome=WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED,
        short_wording="Written statement of action required",
        official=True,
        may_contain=(
            LocalAreaFindingKind.MAIN_FINDING,
            LocalAreaFindingKind.STRENGTH,
            LocalAreaFindingKind.AREA_FOR_DEVELOPMENT,
            LocalAreaFindingKind.SIGNIFICANT_WEAKNESS,
        ),
        statement=(
            "An inspection can find significant weaknesses, for which a written statement of action is required; more of "
            "them do not weigh more."
        ),
        citations=(
            Citation(
                source=sources.OFFICIAL_STATISTICS_2022,
                grade=_PRIMARY,
                where="Guidance, Inspection outcome",
                note="printed as Yes in the table",
            ),
            Citation(
                source=sources.OFFICIAL_STATISTICS_2022,
                grade=_PRIMARY,
                where="Guidance, Number significant weaknesses",
                supports="weight",
                note="1 to 14 in each of 82 areas, the median is 5",
            ),
            Citation(source=sources.DORSET_FORUM_2017, grade=_SECONDARY, supports="contents"),
            Citation(source=sources.WARWICKSHIRE_FORUM_2021, grade=_SECONDARY, supports="contents"),
        ),
    ),
    OutcomeRule(
        id="outcome-no-written-statement",
        activities=_FULL,
        outcome=WrittenStatementDecision.NO_WRITTEN_STATEMENT,
        short_wording="No written statement of action",
        official=True,
        may_contain=(
            LocalAreaFindingKind.MAIN_FINDING,
            LocalAreaFindingKind.STRENGTH,
            LocalAreaFindingKind.AREA_FOR_DEVELOPMENT,
        ),
        statement="An inspection can end without any written statement of action.",
        citations=(
            Citation(
                source=sources.OFFICIAL_STATISTICS_2022,
                grade=_PRIMARY,
                where="Guidance, Inspection outcome",
                note="printed as No in the table",
            ),
            Citation(source=sources.DORSET_FORUM_2017, grade=_SECONDARY, supports="contents"),
        ),
    ),
)

_LETTER = (
    DutyRule(
        id="letter-contents",
        activities=_FULL,
        statement=(
            "The letter has main findings, then strengths and areas for development under each of the three questions "
            "and, where a statement is required, the significant weaknesses at its close."
        ),
        actor=(Actor.INSPECTORS,),
        citations=(
            Citation(source=sources.DORSET_FORUM_2017, grade=_SECONDARY, supports="contents"),
            Citation(source=sources.WARWICKSHIRE_FORUM_2021, grade=_SECONDARY, supports="contents"),
            Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY, supports="strengths-and-weaknesses"),
            Citation(source=None, grade=_RECALLED, supports="headings-and-order"),
        ),
    ),
    DutyRule(
        id="letter-addressees",
        activities=_FULL,
        statement=(
            "The letter is addressed to the director of children's services and to the most senior officers of the "
            "clinical commissioning groups."
        ),
        actor=(Actor.INSPECTORS,),
        audience=(Actor.LOCAL_AUTHORITY, Actor.CLINICAL_COMMISSIONING_GROUP),
        citations=(
            Citation(source=sources.READING_LETTER_2021, grade=_PRIMARY),
            Citation(source=sources.WESTMINSTER_MINUTES_2018, grade=_SECONDARY),
            Citation(source=sources.SLOUGH_LINK, grade=_SECONDARY),
        ),
    ),
    DutyRule(
        id="report-embargo",
        activities=_FULL,
        statement="What inspectors said on the last day is confidential until the letter is published.",
        actor=(Actor.LOCAL_LEADERS,),
        citations=(Citation(source=sources.DEVON_SCHOOLS_2018, grade=_SECONDARY),),
    ),
)

_AFTER = (
    DutyRule(
        id="written-statement-trigger",
        activities=_FULL,
        statement="A written statement of action is required where the letter finds significant weaknesses.",
        actor=(Actor.CHIEF_INSPECTOR,),
        outcomes=_REQUIRED,
        citations=(
            Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, where="Guidance, Inspection outcome"),
            Citation(
                source=sources.SOUTHEND_PAGE,
                grade=_SECONDARY,
                note="quotes significant areas of weakness in the local area's practice",
            ),
            Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, where="headings", note="significant concerns"),
        ),
    ),
    DutyRule(
        id="written-statement-determination",
        activities=_FULL,
        statement="Inspectors recommend, and the Chief Inspector determines, whether a statement is required and from whom.",
        actor=(Actor.CHIEF_INSPECTOR,),
        audience=(Actor.PRINCIPAL_AUTHORITY,),
        outcomes=_REQUIRED,
        citations=(
            Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(3)"),
            Citation(source=sources.SOUTHEND_PAGE, grade=_SECONDARY),
            Citation(source=sources.MOVING_AHEAD_2018, grade=_SECONDARY, supports="recommendation"),
        ),
    ),
    DutyRule(
        id="written-statement",
        activities=_FULL,
        statement=(
            "The principal authority that the Chief Inspector names writes the statement; the letters that were seen "
            "name the council and the clinical commissioning groups jointly."
        ),
        actor=(Actor.PRINCIPAL_AUTHORITY, Actor.LOCAL_AUTHORITY, Actor.CLINICAL_COMMISSIONING_GROUP),
        audience=(Actor.CHIEF_INSPECTOR,),
        outcomes=_REQUIRED,
        citations=(
            Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(3)"),
            Citation(source=sources.READING_LETTER_2021, grade=_PRIMARY, supports="jointly"),
            Citation(source=sources.SOUTHEND_PAGE, grade=_SECONDARY, supports="jointly"),
            Citation(source=sources.CENTRAL_BEDFORDSHIRE_PAGES, grade=_SECONDARY, supports="jointly"),
            Citation(source=sources.MEDWAY_MINUTES_2018, grade=_SECONDARY, supports="jointly"),
            Citation(source=sources.BCP_MINUTES_2021, grade=_SECONDARY, supports="jointly"),
            Citation(source=sources.SLOUGH_LINK, grade=_SECONDARY, supports="jointly"),
            Citation(source=sources.MAIN_FINDINGS_2021, grade=_PRIMARY, supports="to-the-chief-inspector"),
        ),
    ),
    DutyRule(
        id="written-statement-contents",
        activities=_FULL,
        statement=(
            "No form is set; for each weakness the statement says what outcome is meant, what must improve by when, and "
            "who is responsible."
        ),
        actor=(Actor.PRINCIPAL_AUTHORITY,),
        outcomes=_REQUIRED,
        citations=(Citation(source=sources.AFTER_OFSTED_2018, grade=_SECONDARY),),
    ),
    StepRule(
        id="written-statement-submission",
        activities=_FULL,
        milestone=MilestoneCode.WRITTEN_STATEMENT_SUBMITTED,
        label="Written statement of action submitted",
        statement="The statement is submitted to the Chief Inspector on any day up to the statutory limit.",
        actor=(Actor.PRINCIPAL_AUTHORITY,),
        audience=(Actor.CHIEF_INSPECTOR,),
        after=MilestoneCode.REPORT_RECEIVED,
        interval=Interval(count=None, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL, least=0, most=70),
        outcomes=_REQUIRED,
        citations=(
            Citation(source=sources.MAIN_FINDINGS_2021, grade=_PRIMARY),
            Citation(
                source=sources.JOINT_AREA_REVIEWS_2015_NOTE, grade=_PRIMARY, where="on regulation 4", supports="limit"
            ),
            Citation(
                source=sources.ESSEX_GROUP_2020,
                grade=_SECONDARY,
                supports="case",
                note="submitted on 27 March 2020, 66 working days after the letter was published",
            ),
        ),
    ),
    DeadlineRule(
        id="statement-of-proposed-action-limit",
        activities=_FULL,
        milestone=MilestoneCode.WRITTEN_STATEMENT_DUE,
        label="Written statement of action due",
        statement=(
            "The principal authority must make its written statement of action, in law a written statement of proposed "
            "action, within 70 working days of receiving the report."
        ),
        actor=(Actor.PRINCIPAL_AUTHORITY,),
        audience=(Actor.CHIEF_INSPECTOR,),
        after=MilestoneCode.REPORT_RECEIVED,
        interval=Interval(count=70, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.EXACT),
        upper_estimate_after=MilestoneCode.REPORT_PUBLISHED,
        outcomes=_REQUIRED,
        citations=(
            Citation(
                source=sources.JOINT_AREA_REVIEWS_2015_NOTE, grade=_PRIMARY, where="on regulation 4", supports="count"
            ),
            Citation(
                source=sources.JOINT_AREA_REVIEWS_2015_NOTE, grade=_PRIMARY, where="on regulation 4", supports="start"
            ),
            Citation(
                source=sources.WRITTEN_ANSWER_100659,
                grade=_PRIMARY,
                supports="count",
                note="Slough: due on 18 February 2022 after a letter published on 17 November 2021",
            ),
            Citation(
                source=sources.JOINT_AREA_REVIEWS_2005,
                grade=_INFERRED,
                where="regulation 1(3)",
                supports="unit",
                note="the regulations replaced in 2015 leave out weekends, Christmas Day, Good Friday and bank holidays",
            ),
            Citation(
                source=sources.CHESHIRE_EAST_OUTCOME_2018,
                grade=_OBSERVED,
                supports="fit",
                note="due by 15 August 2018: fits receipt on 8 May 2018, the late May bank holiday left out",
            ),
            Citation(
                source=sources.BCP_MINUTES_2021,
                grade=_OBSERVED,
                supports="fit",
                note="due on 7 December 2021: fits receipt on 31 August 2021, the day of publication",
            ),
            Citation(
                source=sources.THURROCK_MINUTES_2019,
                grade=_OBSERVED,
                supports="fit",
                note="to be sent on 12 August 2019: fits receipt on 2 May 2019, before publication on 13 May",
            ),
        ),
    ),
    DutyRule(
        id="written-statement-fitness",
        activities=_FULL,
        statement=(
            "Ofsted and the Care Quality Commission decide whether the statement is fit for purpose; the letter that says "
            "so comes from Ofsted."
        ),
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        audience=(Actor.PRINCIPAL_AUTHORITY,),
        outcomes=_REQUIRED,
        citations=(
            Citation(source=sources.ESSEX_GROUP_2020, grade=_SECONDARY, supports="who-decides"),
            Citation(source=sources.NORTHUMBERLAND_PAGE_2019, grade=_SECONDARY, supports="letter"),
            Citation(
                source=sources.REVISIT_ANNOUNCEMENT_2018,
                grade=_PRIMARY,
                supports="decision",
                note="speaks of the day on which a statement is accepted as fit for purpose",
            ),
        ),
    ),
    DeadlineRule(
        id="written-statement-acceptance",
        activities=_FULL,
        milestone=MilestoneCode.WRITTEN_STATEMENT_ACCEPTED,
        label="Written statement of action accepted as fit for purpose",
        statement="The decision on fitness is recalled to come within 10 working days; nothing that was read says so.",
        actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
        audience=(Actor.PRINCIPAL_AUTHORITY,),
        after=MilestoneCode.WRITTEN_STATEMENT_SUBMITTED,
        interval=Interval(count=10, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.APPROXIMATE),
        outcomes=_REQUIRED,
        citations=(
            Citation(source=None, grade=_RECALLED, supports="count"),
            Citation(
                source=sources.DARLINGTON_MINUTES_2023,
                grade=_SECONDARY,
                supports="case",
                note="due on 27 July 2022 at the latest and approved on 9 September 2022, which is longer",
            ),
        ),
    ),
    DutyRule(
        id="written-statement-publication",
        activities=_FULL,
        statement="The area publishes its statement, in practice once it is accepted.",
        actor=(Actor.PRINCIPAL_AUTHORITY,),
        audience=(Actor.PARENTS_AND_CARERS,),
        outcomes=_REQUIRED,
        citations=(
            Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY),
            Citation(source=sources.CHESHIRE_EAST_OUTCOME_2018, grade=_SECONDARY, supports="practice"),
            Citation(source=sources.SOUTHEND_PAGE, grade=_SECONDARY, supports="practice"),
        ),
    ),
    DutyRule(
        id="support-after-inspection",
        activities=_FULL,
        statement=(
            "The Department for Education and NHS England monitor and support an area that had to write a statement; in "
            "one area they came every quarter."
        ),
        actor=(Actor.DEPARTMENT_FOR_EDUCATION, Actor.NHS_ENGLAND),
        audience=(Actor.LOCAL_LEADERS,),
        outcomes=_REQUIRED,
        citations=(
            Citation(source=sources.REVISIT_ANNOUNCEMENT_2018, grade=_PRIMARY, supports="monitoring"),
            Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY, supports="monitoring"),
            Citation(source=sources.DARLINGTON_MINUTES_2023, grade=_SECONDARY, supports="frequency"),
        ),
    ),
    DutyRule(
        id="ministers-write",
        activities=_FULL,
        statement=(
            "Ministers write to the area after each letter, and again a year later where there were significant concerns."
        ),
        actor=(Actor.DEPARTMENT_FOR_EDUCATION,),
        audience=(Actor.LOCAL_LEADERS,),
        citations=(Citation(source=sources.WRITTEN_ANSWER_135027, grade=_PRIMARY, note="as said in April 2018"),),
    ),
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
        groups.DESIGNATED_CLINICAL_AND_MEDICAL_OFFICERS,
        groups.SPECIAL_SCHOOLS,
        groups.GOVERNMENT_AND_NHS_ENGLAND_ADVISERS,
        groups.SCRUTINY_COMMITTEES,
    )
)

EDITION = Edition(
    id="2016-04",
    title="Local area SEND framework as first published in April 2016",
    framework=LOCAL_AREA_SEND,
    in_force=Period(date(2016, 4, 27), date(2018, 11, 8)),
    rules=(
        *_HISTORY,
        *_ACTIVITIES,
        *_AIMS,
        *_LAW,
        *_NOTICE,
        *_TIMETABLE,
        *_TEAM,
        *_ASPECTS,
        *_EVIDENCE,
        *_OUTCOMES,
        *_LETTER,
        *_AFTER,
        *_INVOLVED,
    ),
    announced_changes=(
        AnnouncedChange(
            id="model-after-consultation-2016",
            on=PartialDate(year=2016, month=4),
            summary="The model was changed after the consultation; five days' notice is the one change that is named.",
            text_read=False,
            rules=("consultation-2015-changes", "full-inspection-on-site-notice"),
            citations=(_ANNOUNCED,),
        ),
        AnnouncedChange(
            id="survey-from-autumn-2018",
            on=PartialDate(year=2018, month=10),
            summary="An online survey of parents is met from October 2018; no text that brings it in was read.",
            text_read=False,
            rules=("full-inspection-surveys", "full-inspection-parents-webinar"),
            citations=(Citation(source=sources.LINCOLNSHIRE_MINUTES_2018, grade=_SECONDARY),),
        ),
    ),
    open_questions=(
        OpenQuestion(
            id="paragraphs-of-2016",
            question="In which paragraphs of the framework and the handbook of 2016 does each rule stand?",
            position="Neither text was read; no paragraph is named.",
        ),
        OpenQuestion(
            id="regulation-4",
            question="What does regulation 4 say after the 70 working days: sending, publishing, the duties of others?",
            position="Only the count and its start are encoded.",
            rules=("regulation-statement", "statement-of-proposed-action-limit", "written-statement-publication"),
        ),
        OpenQuestion(
            id="working-day-of-2015",
            question="How do the regulations of 2015 define a working day?",
            position="Not in regulation 1(2); the definition of the regulations that they replaced is used.",
            rules=("regulation-terms", "statement-of-proposed-action-limit"),
        ),
        OpenQuestion(
            id="fitness-decision",
            question="How long does the decision on fitness take, and what if a statement is not fit for purpose?",
            position="10 working days are recalled, and the one dated case took longer; nothing is said of a second try.",
            rules=("written-statement-fitness", "written-statement-acceptance"),
        ),
        OpenQuestion(
            id="report-timing",
            question="When are the draft letter, the comments on its accuracy and the letter itself due?",
            position="No day is computed; the range observed in 149 letters is given for publication.",
            rules=("full-inspection-report-received", "full-inspection-report-publication"),
        ),
        OpenQuestion(
            id="notification-call",
            question="To whom exactly is the call made, and who else must be told?",
            position="The lead inspector calls the council; the council and the commissioning groups are told.",
            rules=("full-inspection-notification",),
        ),
        OpenQuestion(
            id="notice-and-bank-holidays",
            question="Does the count of working days win over the Monday when a bank holiday falls in the notice?",
            position="Nobody has published which; the strict count is the target and the window spans both readings.",
            rules=("full-inspection-on-site-notice",),
        ),
        OpenQuestion(
            id="deferral-of-2016",
            question="On what grounds could a full inspection be deferred?",
            position="No rule is encoded.",
        ),
        OpenQuestion(
            id="webinar-or-survey",
            question="Did the survey take the place of the webinar, when, and on which days was either?",
            position="The webinar is placed in the week of the call; the survey has no day.",
            rules=("full-inspection-webinar", "full-inspection-parents-webinar", "full-inspection-surveys"),
        ),
        OpenQuestion(
            id="owner-of-the-statement",
            question="Did any letter name the council alone as the one to write the statement?",
            position="The law allows it; no example was found.",
            rules=("written-statement",),
        ),
        OpenQuestion(
            id="consultation-figures",
            question="How many answered the consultation, with what on each proposal, and what notice was first proposed?",
            position="Only almost 90% in support, and that notice became longer, are known.",
            rules=("consultation-2015", "consultation-2015-support", "consultation-2015-changes"),
        ),
        OpenQuestion(
            id="pilots",
            question="How many pilots were there, when, and in which areas?",
            position="Only that there were joint pilots is encoded.",
            rules=("pilots-2015",),
        ),
        OpenQuestion(
            id="commission-letter",
            question="On what day were the inspections commissioned?",
            position="No date is given.",
            rules=("commission",),
        ),
        OpenQuestion(
            id="social-care",
            question="Was social care left out of the team by a rule, or by who was chosen?",
            position="A press report says by choice; no text was read.",
            rules=("no-social-care-inspector",),
        ),
    ),
)
"""The edition."""
