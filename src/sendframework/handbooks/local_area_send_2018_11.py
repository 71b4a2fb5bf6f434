"""Edition 2018-11: re-visits, announced on 9 November 2018, as a change to edition 2016-04.

The guidance on re-visits of 2018, and the part that was added to the handbook for them, were not read.  Literals only.
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
    DeadlineRule,
    DutyRule,
    EvidenceRule,
    HistoryRule,
    Interval,
    IntervalUnit,
    NoticeRule,
    OpenQuestion,
    OutcomeRule,
    StepRule,
    TeamMember,
    TeamRule,
    TransitionRule,
)
from sendframework.handbooks import local_area_send_2016_04 as before
from sendframework.periods import Period
from sendframework.vocabulary import known_groups as groups
from sendframework.vocabulary import known_methods as methods
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.outcomes import LocalAreaFindingKind, RevisitOutcome, WrittenStatementDecision
from sendframework.vocabulary.weekdays import Weekday

__all__ = ["EDITION"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY
_OBSERVED = EvidenceGrade.OBSERVED
_INFERRED = EvidenceGrade.INFERRED

_FULL = (Activity.FULL_INSPECTION,)
_REVISIT = (Activity.REVISIT,)
_BOTH = (Activity.FULL_INSPECTION, Activity.REVISIT)
_REQUIRED = (WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED.value,)
_NOT_REQUIRED = (WrittenStatementDecision.NO_WRITTEN_STATEMENT.value,)
_ALL = (RevisitOutcome.ALL_SUFFICIENT.value,)
_NOT_ALL = (RevisitOutcome.SOME_SUFFICIENT.value, RevisitOutcome.NONE_SUFFICIENT.value)

_COLUMN = "Guidance, Revisit outcome"
_ANNOUNCED = Citation(source=sources.REVISIT_ANNOUNCEMENT_2018, grade=_PRIMARY)

EDITION = before.EDITION.amended(
    id="2018-11",
    title="Local area SEND framework with re-visits, from November 2018",
    in_force=Period(date(2018, 11, 9), date(2020, 3, 16)),
    replace=(
        EvidenceRule(
            id="full-inspection-surveys",
            activities=_FULL,
            method=methods.SURVEYS,
            groups=(groups.PARENTS_AND_CARERS,),
            statement="Parents and carers are surveyed online.",
            citations=(
                Citation(
                    source=sources.LINCOLNSHIRE_MINUTES_2018, grade=_SECONDARY, note="open for a week, in October 2018"
                ),
                Citation(source=sources.MANCHESTER_FORUM_2021, grade=_SECONDARY, note="in November 2021"),
            ),
        ),
        DutyRule(
            id="report-embargo",
            activities=_BOTH,
            statement="What inspectors said on the last day is confidential until the letter is published.",
            actor=(Actor.LOCAL_LEADERS,),
            citations=(
                Citation(source=sources.DEVON_SCHOOLS_2018, grade=_SECONDARY),
                Citation(source=sources.DORSET_FORUM_2019, grade=_SECONDARY, supports="revisits"),
            ),
        ),
    ),
    remove=("full-inspection-webinar", "full-inspection-parents-webinar"),
    add=(
        HistoryRule(
            id="revisits-announced",
            activities=_REVISIT,
            statement=(
                "Re-visits were announced on 9 November 2018, to start in December and to go on beside full inspections "
                "to 2021."
            ),
            began=date(2018, 11, 9),
            actor=(Actor.DEPARTMENT_FOR_EDUCATION,),
            citations=(_ANNOUNCED,),
        ),
        HistoryRule(
            id="first-revisit",
            activities=_REVISIT,
            statement="The first re-visit was on site from 3 December 2018.",
            began=date(2018, 12, 3),
            actor=(Actor.INSPECTORS,),
            citations=(Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, note="Rochdale"),),
        ),
        ActivityRule(
            id="revisit",
            name="Re-visit",
            activities=_REVISIT,
            statement=(
                "A re-visit looks only at the significant weaknesses of the written statement of action; it is expressly "
                "no second inspection."
            ),
            purpose=(
                "To assess progress against the written statement of action, to reassure families, and to show where more "
                "work is needed."
            ),
            trigger="Only where a written statement of action was required.",
            frequency="Once, usually within 18 months of the day on which the statement was accepted as fit for purpose.",
            produces="A published letter that says of each significant weakness whether progress is sufficient.",
            judges_area=True,
            citations=(
                Citation(source=sources.REVISIT_ANNOUNCEMENT_2018, grade=_PRIMARY, supports="purpose"),
                Citation(source=sources.REVISIT_GUIDANCE_2021, grade=_PRIMARY, supports="purpose"),
                Citation(source=sources.REVISIT_ANNOUNCEMENT_2018, grade=_PRIMARY, supports="trigger"),
                Citation(source=sources.REVISIT_ANNOUNCEMENT_2018, grade=_PRIMARY, supports="frequency"),
                Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, where=_COLUMN, supports="product"),
            ),
        ),
        TransitionRule(
            id="revisits-of-earlier-statements",
            activities=_REVISIT,
            on=date(2018, 11, 9),
            under_way=_FULL,
            governs=("revisit-timing",),
            statement="Areas that had to write a statement before November 2018 are re-visited too.",
            actor=(Actor.INSPECTORS,),
            citations=(
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_OBSERVED,
                    note="every area re-visited to March 2020 had been inspected before November 2018",
                ),
            ),
        ),
        StepRule(
            id="revisit-notification",
            activities=_REVISIT,
            milestone=MilestoneCode.NOTIFICATION,
            label="Notification",
            statement="The area hears on a Monday that it will be re-visited; the inspectors call the forum next.",
            actor=(Actor.INSPECTORS,),
            audience=(Actor.LOCAL_AUTHORITY, Actor.CLINICAL_COMMISSIONING_GROUP, Actor.PARENT_CARER_FORUM),
            weekday=Weekday.MONDAY,
            citations=(Citation(source=sources.CHESHIRE_EAST_FORUM_BRIEFING, grade=_SECONDARY),),
        ),
        NoticeRule(
            id="revisit-on-site-notice",
            activities=_REVISIT,
            milestone=MilestoneCode.ON_SITE_STARTS,
            label="Re-visit starts",
            statement="Inspectors are on site 10 working days after notification, usually on a Monday.",
            actor=(Actor.INSPECTORS,),
            audience=(Actor.LOCAL_AUTHORITY, Actor.CLINICAL_COMMISSIONING_GROUP),
            after=MilestoneCode.NOTIFICATION,
            interval=Interval(count=10, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
            weekday=Weekday.MONDAY,
            purpose="Parents and carers are surveyed in it.",
            citations=(
                Citation(source=sources.REVISIT_ANNOUNCEMENT_2018, grade=_PRIMARY, supports="count", note="10 days"),
                Citation(source=sources.IPSEA_2018, grade=_SECONDARY, supports="count"),
                Citation(
                    source=sources.RESTART_ANNOUNCEMENT_2021,
                    grade=_INFERRED,
                    supports="unit",
                    note="says 10 working days in 2021; the announcement of 2018 says days",
                ),
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_OBSERVED,
                    supports="weekday",
                    note="37 of 46 re-visits began on a Monday, 5 on a Tuesday, 4 on a Wednesday",
                ),
                Citation(
                    source=sources.BURY_LETTER_2019,
                    grade=_SECONDARY,
                    supports="case",
                    note=(
                        "letter of 30 April 2019 for a start on 13 May: 9 working days after a call on 29 April, as the "
                        "bank holiday of 6 May does not count; two calendar weeks all the same"
                    ),
                ),
                Citation(
                    source=sources.DURHAM_SCHOOL_2020,
                    grade=_SECONDARY,
                    supports="case",
                    note="told in the week of 10 January 2020 of a start on Wednesday 22 January",
                ),
                Citation(
                    source=sources.CHESHIRE_EAST_FORUM_2021,
                    grade=_SECONDARY,
                    supports="purpose",
                    note="the survey was open in the last working week before the re-visit",
                ),
            ),
        ),
        StepRule(
            id="revisit-on-site-length",
            activities=_REVISIT,
            milestone=MilestoneCode.ON_SITE_ENDS,
            label="Re-visit ends",
            statement="Inspectors are on site for 2 to 4 days, by the number of weaknesses; mostly they are for 3.",
            actor=(Actor.INSPECTORS,),
            audience=(Actor.LOCAL_AUTHORITY, Actor.CLINICAL_COMMISSIONING_GROUP),
            after=MilestoneCode.ON_SITE_STARTS,
            interval=Interval(
                count=3,
                unit=IntervalUnit.WORKING_DAYS,
                certainty=Certainty.APPROXIMATE,
                convention=CountingConvention.TRIGGER_DAY_IS_DAY_1,
                least=2,
                most=4,
            ),
            citations=(
                Citation(source=sources.REVISIT_ANNOUNCEMENT_2018, grade=_PRIMARY, supports="range"),
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_PRIMARY,
                    where="Guidance, Revisit start date",
                    supports="range",
                    note="typically 3 or 4 days",
                ),
                Citation(
                    source=sources.DORSET_FORUM_2019, grade=_OBSERVED, supports="count", note="11 to 13 February 2019"
                ),
                Citation(source=sources.BURY_LETTER_2019, grade=_OBSERVED, supports="count", note="13 to 15 May 2019"),
                Citation(
                    source=sources.DURHAM_SCHOOL_2020, grade=_OBSERVED, supports="count", note="22 to 24 January 2020"
                ),
                Citation(
                    source=sources.CHESHIRE_EAST_FORUM_2021,
                    grade=_OBSERVED,
                    supports="count",
                    note="4 days, 24 to 27 May 2021",
                ),
                Citation(
                    source=sources.CENTRAL_BEDFORDSHIRE_PAGES,
                    grade=_OBSERVED,
                    supports="count",
                    note="4 to 6 July 2022",
                ),
                Citation(
                    source=sources.BRISTOL_PAGE_2022,
                    grade=_OBSERVED,
                    supports="count",
                    note="3 days from 4 October 2022",
                ),
                Citation(
                    source=sources.CUMBRIA_PRESS_2022,
                    grade=_OBSERVED,
                    supports="count",
                    note="4 days, 5 to 8 December 2022",
                ),
            ),
        ),
        DeadlineRule(
            id="revisit-letter",
            activities=_REVISIT,
            milestone=MilestoneCode.LETTER_EXPECTED,
            label="Letter expected",
            statement="The letter usually comes 33 working days after the re-visit has ended.",
            actor=(Actor.INSPECTORS,),
            audience=(Actor.LOCAL_AUTHORITY, Actor.CLINICAL_COMMISSIONING_GROUP),
            after=MilestoneCode.ON_SITE_ENDS,
            interval=Interval(count=33, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.APPROXIMATE),
            citations=(
                Citation(
                    source=sources.REVISIT_ANNOUNCEMENT_2018, grade=_PRIMARY, supports="count", note="usually 33 days"
                ),
                Citation(
                    source=sources.DORSET_FORUM_2019,
                    grade=_SECONDARY,
                    supports="unit",
                    note="33 working days from 13 February 2019, around 1 April",
                ),
            ),
        ),
        StepRule(
            id="revisit-report-publication",
            activities=_REVISIT,
            milestone=MilestoneCode.REPORT_PUBLISHED,
            label="Letter published",
            statement="Letters were published 29 to 103 working days after the first day of the re-visit, half within 37.",
            actor=(Actor.OFSTED,),
            audience=(Actor.LOCAL_LEADERS, Actor.PARENTS_AND_CARERS),
            after=MilestoneCode.ON_SITE_STARTS,
            interval=Interval(
                count=None, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.APPROXIMATE, least=29, most=103
            ),
            citations=(
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_OBSERVED,
                    note="46 re-visits; the table has their first day and the day on Ofsted's site, not their last day",
                ),
            ),
        ),
        TeamRule(
            id="revisit-team",
            activities=_REVISIT,
            statement="One of Her Majesty's Inspectors leads, with an inspector of the Care Quality Commission.",
            members=(
                TeamMember(role="ofsted-lead-inspector", inspectorate=Actor.OFSTED, least=1, most=1, leads=True),
                TeamMember(role="cqc-inspector", inspectorate=Actor.CARE_QUALITY_COMMISSION, least=1),
            ),
            citations=(
                Citation(
                    source=sources.BRISTOL_PAGE_2022,
                    grade=_INFERRED,
                    note="quotes the guidance of 2022; that of 2018 was not read",
                ),
            ),
        ),
        EvidenceRule(
            id="revisit-surveys",
            activities=_REVISIT,
            method=methods.SURVEYS,
            groups=(groups.PARENTS_AND_CARERS,),
            statement="Parents and carers are surveyed online; a letter to them goes round through the council and schools.",
            citations=(
                Citation(source=sources.BURY_LETTER_2019, grade=_SECONDARY),
                Citation(source=sources.DURHAM_SCHOOL_2020, grade=_SECONDARY, supports="letter"),
            ),
        ),
        EvidenceRule(
            id="revisit-open-meeting",
            activities=_REVISIT,
            method=methods.OPEN_MEETING,
            groups=(groups.PARENTS_AND_CARERS, groups.PARENT_CARER_FORUM),
            statement="Parents and carers can come to an open meeting with the inspectors.",
            citations=(
                Citation(source=sources.BURY_LETTER_2019, grade=_SECONDARY),
                Citation(source=sources.CHESHIRE_EAST_FORUM_BRIEFING, grade=_SECONDARY, supports="forum"),
            ),
        ),
        EvidenceRule(
            id="revisit-leader-meetings",
            activities=_REVISIT,
            method=methods.MEETINGS,
            groups=(groups.LOCAL_AUTHORITY_EDUCATION_LEADERS, groups.CLINICAL_COMMISSIONING_GROUPS),
            statement="Inspectors meet the leaders who answer for the written statement of action.",
            citations=(
                Citation(
                    source=sources.REVISIT_ANNOUNCEMENT_2018,
                    grade=_INFERRED,
                    note="progress against a statement is assessed, which the council and the groups wrote jointly",
                ),
            ),
        ),
        DutyRule(
            id="revisit-judgement-per-weakness",
            activities=_REVISIT,
            statement=(
                "The team decides for each significant weakness whether progress is sufficient; nothing is graded, and "
                "the result for the area only adds the decisions up."
            ),
            actor=(Actor.INSPECTORS,),
            citations=(
                Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, where=_COLUMN),
                Citation(source=sources.BRISTOL_PAGE_2022, grade=_SECONDARY, supports="team"),
            ),
        ),
        OutcomeRule(
            id="outcome-all-sufficient",
            activities=_REVISIT,
            outcome=RevisitOutcome.ALL_SUFFICIENT,
            short_wording="Sufficient progress has been made in addressing all significant weaknesses",
            official=True,
            may_contain=(LocalAreaFindingKind.MAIN_FINDING, LocalAreaFindingKind.PROGRESS_ON_WEAKNESS),
            statement="A re-visit can find sufficient progress on all significant weaknesses.",
            citations=(
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_PRIMARY,
                    where=_COLUMN,
                    note="printed as Yes in the table",
                ),
            ),
        ),
        OutcomeRule(
            id="outcome-some-sufficient",
            activities=_REVISIT,
            outcome=RevisitOutcome.SOME_SUFFICIENT,
            short_wording="Sufficient progress has been made in addressing some significant weaknesses",
            official=True,
            may_contain=(LocalAreaFindingKind.MAIN_FINDING, LocalAreaFindingKind.PROGRESS_ON_WEAKNESS),
            statement="A re-visit can find sufficient progress on some significant weaknesses and not on others.",
            citations=(
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_PRIMARY,
                    where=_COLUMN,
                    note="printed as Some in the table",
                ),
            ),
        ),
        OutcomeRule(
            id="outcome-none-sufficient",
            activities=_REVISIT,
            outcome=RevisitOutcome.NONE_SUFFICIENT,
            short_wording="Insufficient progress has been made in addressing any significant weaknesses",
            official=True,
            may_contain=(LocalAreaFindingKind.MAIN_FINDING, LocalAreaFindingKind.PROGRESS_ON_WEAKNESS),
            statement="A re-visit can find sufficient progress on none of the significant weaknesses.",
            citations=(
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_PRIMARY,
                    where=_COLUMN,
                    note="printed as No in the table",
                ),
            ),
        ),
        DeadlineRule(
            id="revisit-timing",
            activities=_FULL,
            milestone=MilestoneCode.REVISIT_EXPECTED,
            label="Re-visit expected",
            statement=(
                "A re-visit usually comes within 18 months of the day on which the statement was accepted as fit for "
                "purpose; that is an aim, and most came later."
            ),
            actor=(Actor.INSPECTORS,),
            audience=(Actor.LOCAL_LEADERS,),
            after=MilestoneCode.WRITTEN_STATEMENT_ACCEPTED,
            interval=Interval(count=18, unit=IntervalUnit.MONTHS, certainty=Certainty.APPROXIMATE),
            outcomes=_REQUIRED,
            citations=(
                Citation(source=sources.REVISIT_ANNOUNCEMENT_2018, grade=_PRIMARY),
                Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY, note="said again in April 2021"),
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_OBSERVED,
                    supports="practice",
                    note=(
                        "21 re-visits to March 2020 came 21.4 to 27.3 months after the letter was published; with "
                        "acceptance put at 80 working days, 17.7 to 23.4 months after it"
                    ),
                ),
            ),
        ),
        DutyRule(
            id="no-revisit-without-statement",
            activities=_FULL,
            statement="An area of which no written statement of action was required is not re-visited.",
            actor=(Actor.INSPECTORS,),
            outcomes=_NOT_REQUIRED,
            citations=(_ANNOUNCED,),
        ),
        DutyRule(
            id="revisit-monitoring-ends",
            activities=_REVISIT,
            statement="Where progress on every weakness is sufficient, the visits of government and NHS England cease.",
            actor=(Actor.DEPARTMENT_FOR_EDUCATION, Actor.NHS_ENGLAND),
            audience=(Actor.LOCAL_LEADERS,),
            outcomes=_ALL,
            citations=(_ANNOUNCED, Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY)),
        ),
        DutyRule(
            id="revisit-next-steps",
            activities=_REVISIT,
            statement=(
                "Where progress on any weakness is insufficient, the Department for Education and NHS England decide case "
                "by case what comes next; the Secretary of State's powers to intervene can be part of it."
            ),
            actor=(Actor.DEPARTMENT_FOR_EDUCATION, Actor.NHS_ENGLAND),
            audience=(Actor.LOCAL_LEADERS,),
            outcomes=_NOT_ALL,
            citations=(
                _ANNOUNCED,
                Citation(source=sources.BRISTOL_PAGE_2022, grade=_SECONDARY, supports="powers"),
                Citation(
                    source=sources.KENT_MINUTES_2024,
                    grade=_SECONDARY,
                    supports="case",
                    note="re-visited in September 2022, improvement notice in March 2023, plan approved in July 2023",
                ),
            ),
        ),
        DutyRule(
            id="accelerated-progress-plan",
            activities=_REVISIT,
            statement=(
                "The Department for Education requires an accelerated progress plan where progress is insufficient; the "
                "area publishes it."
            ),
            actor=(Actor.LOCAL_LEADERS,),
            audience=(Actor.DEPARTMENT_FOR_EDUCATION,),
            outcomes=_NOT_ALL,
            citations=(
                Citation(
                    source=sources.WRITTEN_ANSWER_6435,
                    grade=_PRIMARY,
                    note="said in May 2021 of 13 areas, all of them re-visited before the suspension of 2020",
                ),
            ),
        ),
        DutyRule(
            id="accelerated-progress-plan-approval",
            activities=_REVISIT,
            statement="The Department for Education approves the plan, with advisers of NHS England; Ofsted does not.",
            actor=(Actor.DEPARTMENT_FOR_EDUCATION, Actor.NHS_ENGLAND),
            audience=(Actor.LOCAL_LEADERS,),
            outcomes=_NOT_ALL,
            citations=(Citation(source=sources.SOUTHEND_GOVERNMENT_LETTER_2021, grade=_PRIMARY),),
        ),
        DeadlineRule(
            id="accelerated-progress-plan-review",
            activities=_REVISIT,
            milestone=MilestoneCode.ACCELERATED_PROGRESS_PLAN_REVIEW,
            label="Accelerated progress plan reviewed",
            statement=(
                "The plan is formally reviewed within about 6 months of the letter on the re-visit; the parent carer "
                "forum is invited."
            ),
            actor=(Actor.DEPARTMENT_FOR_EDUCATION, Actor.NHS_ENGLAND),
            audience=(Actor.LOCAL_LEADERS, Actor.PARENT_CARER_FORUM),
            after=MilestoneCode.REPORT_PUBLISHED,
            interval=Interval(count=6, unit=IntervalUnit.MONTHS, certainty=Certainty.APPROXIMATE),
            outcomes=_NOT_ALL,
            citations=(
                Citation(source=sources.WRITTEN_ANSWER_6435, grade=_PRIMARY, supports="count"),
                Citation(
                    source=sources.WRITTEN_ANSWER_6435,
                    grade=_INFERRED,
                    supports="start",
                    note="the answer says of the report; its publication is taken to be meant",
                ),
            ),
        ),
        DutyRule(
            id="no-second-revisit",
            activities=_REVISIT,
            statement="Ofsted and the Care Quality Commission do not return unless the Secretary of State directs it.",
            actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
            outcomes=_NOT_ALL,
            citations=(Citation(source=sources.WRITTEN_ANSWER_6435, grade=_PRIMARY),),
        ),
    ),
    announced_changes=(
        AnnouncedChange(
            id="revisits-2018",
            on=date(2018, 11, 9),
            summary=(
                "Re-visits of areas with a written statement of action: 10 days' notice, 2 to 4 days on site, usually "
                "within 18 months, a letter usually after 33 days."
            ),
            text_read=True,
            rules=("revisit", "revisit-on-site-notice", "revisit-on-site-length", "revisit-timing", "revisit-letter"),
            citations=(_ANNOUNCED,),
        ),
        AnnouncedChange(
            id="revisit-guidance-document",
            on=None,
            summary="A document of guidance on re-visits was put beside the handbook.",
            text_read=False,
            rules=("revisit",),
            citations=(Citation(source=sources.FIRST_HANDBOOK_PAGE, grade=_PRIMARY, where="page history"),),
        ),
        AnnouncedChange(
            id="handbook-part-3",
            on=None,
            paragraph="Part 3",
            summary="A part on re-visits was added to the handbook.",
            text_read=False,
            rules=("revisit", "revisit-on-site-length", "revisit-team"),
            citations=(Citation(source=sources.FIRST_HANDBOOK_PAGE, grade=_PRIMARY, where="page history"),),
        ),
    ),
    open_questions=(
        OpenQuestion(
            id="webinar-or-survey",
            question="Did the survey take the place of the webinar, when, and on which days is it open?",
            position="A webinar is last met in November 2017 and a survey first in October 2018; it has no day here.",
            rules=("full-inspection-surveys",),
        ),
        OpenQuestion(
            id="notice-and-bank-holidays",
            question="Does the count of working days win over the Monday when a bank holiday falls in the notice?",
            position=(
                "Nobody has published which, and one re-visit of 2019 ran on two calendar weeks; the strict count is the "
                "target and the window spans both readings."
            ),
            rules=("full-inspection-on-site-notice", "revisit-on-site-notice"),
        ),
        OpenQuestion(
            id="revisit-conduct",
            question="How does the length follow from the weaknesses, how large is the team, and who attends feedback?",
            position="2 to 4 days and at least two inspectors; feedback is not encoded.",
            rules=("revisit-on-site-length", "revisit-team", "report-embargo"),
        ),
        OpenQuestion(
            id="statements-before-revisits",
            question="From which day do the 18 months run for statements accepted before November 2018?",
            position=(
                "From acceptance, as for all; a follow-up of an earlier letter takes it from edition 2018-11, with a note."
            ),
            rules=("revisits-of-earlier-statements", "revisit-timing"),
        ),
        OpenQuestion(
            id="last-inspections-before-suspension",
            question="Did the inspection that began in Somerset on 9 March 2020 take its full five days?",
            position="Its parent carer forum has three; the usual length is not put in doubt by it.",
            rules=("full-inspection-on-site-length",),
        ),
        OpenQuestion(
            id="accelerated-progress-plans-at-first",
            question="From when were accelerated progress plans required?",
            position="Described in May 2021 for areas re-visited from 2019 on; given here from the first re-visits.",
            rules=("accelerated-progress-plan", "accelerated-progress-plan-review"),
        ),
    ),
)
"""The edition."""
