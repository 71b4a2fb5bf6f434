"""Edition 2021-04: the restart of re-visits in April and of inspections in June 2021, as a change to edition 2020-03.

Of the guidance on re-visits of 2021 only the opening was read.  Literals only.
"""

from __future__ import annotations

import datetime as dt
from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.framework import (
    AnnouncedChange,
    Certainty,
    DeadlineRule,
    DutyRule,
    EvidenceRule,
    HistoryRule,
    Interval,
    IntervalUnit,
    NoticeRule,
    OpenQuestion,
    StepRule,
    TeamMember,
    TeamRule,
    TransitionRule,
)
from sendframework.handbooks import local_area_send_2020_03 as before
from sendframework.periods import PartialDate, Period
from sendframework.vocabulary import known_groups as groups
from sendframework.vocabulary import known_methods as methods
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.outcomes import WrittenStatementDecision
from sendframework.vocabulary.weekdays import Weekday

__all__ = ["EDITION"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY
_OBSERVED = EvidenceGrade.OBSERVED
_INFERRED = EvidenceGrade.INFERRED

_FULL = (Activity.FULL_INSPECTION,)
_REVISIT = (Activity.REVISIT,)
_REQUIRED = (WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED.value,)

_NOON = dt.time(12)
_TWO_SURVEYS = "noon on 17 to noon on 21 May 2021 before 24 May, and noon on 28 November to noon on 2 December 2022 before 5 December"
_RESTART = Citation(source=sources.RESTART_ANNOUNCEMENT_2021, grade=_PRIMARY)

EDITION = before.EDITION.amended(
    id="2021-04",
    title="Local area SEND framework after the restart of April and June 2021",
    in_force=Period(date(2021, 4, 1), date(2022, 12, 31)),
    remove=(
        "revisit-suspension",
        "interim-visit",
        "interim-visit-voluntary",
        "interim-visit-no-judgement",
        "interim-visit-anonymity",
        "interim-visit-case-study",
        "interim-visits-first-round",
        "interim-visits-pause",
        "interim-visits-second-round",
        "written-statements-go-on",
        "letters-go-on",
    ),
    replace=(
        StepRule(
            id="revisit-notification",
            activities=_REVISIT,
            milestone=MilestoneCode.NOTIFICATION,
            label="Notification",
            statement="The area hears on a Monday that it will be re-visited; the inspectors call the forum next.",
            actor=(Actor.INSPECTORS,),
            audience=(
                Actor.LOCAL_AUTHORITY,
                Actor.CLINICAL_COMMISSIONING_GROUP,
                Actor.INTEGRATED_CARE_BOARD,
                Actor.PARENT_CARER_FORUM,
            ),
            weekday=Weekday.MONDAY,
            citations=(
                Citation(source=sources.CHESHIRE_EAST_FORUM_BRIEFING, grade=_SECONDARY),
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_PRIMARY,
                    where="Guidance, Area name",
                    supports="integrated-care-boards",
                    note="names both as parts of the local area; the boards took over on 1 July 2022",
                ),
            ),
        ),
        NoticeRule(
            id="revisit-on-site-notice",
            activities=_REVISIT,
            milestone=MilestoneCode.ON_SITE_STARTS,
            label="Re-visit starts",
            statement="Inspectors start 10 working days after notification, usually on a Monday.",
            actor=(Actor.INSPECTORS,),
            audience=(Actor.LOCAL_AUTHORITY, Actor.CLINICAL_COMMISSIONING_GROUP, Actor.INTEGRATED_CARE_BOARD),
            after=MilestoneCode.NOTIFICATION,
            interval=Interval(count=10, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL),
            weekday=Weekday.MONDAY,
            purpose="Parents and carers are surveyed in it.",
            citations=(
                Citation(source=sources.RESTART_ANNOUNCEMENT_2021, grade=_PRIMARY, supports="count"),
                Citation(source=sources.RESTART_ANNOUNCEMENT_2021, grade=_PRIMARY, supports="unit"),
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_OBSERVED,
                    supports="weekday",
                    note="37 of 46 re-visits began on a Monday, 5 on a Tuesday, 4 on a Wednesday",
                ),
                Citation(
                    source=sources.CHESHIRE_EAST_FORUM_2021,
                    grade=_SECONDARY,
                    supports="purpose",
                    note="the survey was open in the last working week before the re-visit",
                ),
            ),
        ),
        TeamRule(
            id="revisit-team",
            activities=_REVISIT,
            statement=(
                "One of Her Majesty's Inspectors leads and writes the letter, to which an inspector of the Care Quality "
                "Commission contributes."
            ),
            members=(
                TeamMember(role="ofsted-lead-inspector", inspectorate=Actor.OFSTED, least=1, most=1, leads=True),
                TeamMember(role="cqc-inspector", inspectorate=Actor.CARE_QUALITY_COMMISSION, least=1),
            ),
            citations=(
                Citation(source=sources.BRISTOL_PAGE_2022, grade=_SECONDARY, note="quotes the guidance of 2022"),
            ),
        ),
        EvidenceRule(
            id="revisit-leader-meetings",
            activities=_REVISIT,
            method=methods.MEETINGS,
            groups=(
                groups.LOCAL_AUTHORITY_EDUCATION_LEADERS,
                groups.CLINICAL_COMMISSIONING_GROUPS,
                groups.INTEGRATED_CARE_BOARDS,
            ),
            statement=(
                "Inspectors meet the leaders who answer for the written statement of action, also on how they understood "
                "the pandemic and adapted to it."
            ),
            citations=(
                Citation(
                    source=sources.REVISIT_ANNOUNCEMENT_2018,
                    grade=_INFERRED,
                    note=(
                        "progress against a statement is assessed, which the council and the groups wrote jointly, and to "
                        "which the boards succeeded on 1 July 2022"
                    ),
                ),
                Citation(source=sources.EDUCATIONAL_HUB_2021, grade=_SECONDARY, supports="pandemic"),
            ),
        ),
        DeadlineRule(
            id="revisit-timing",
            activities=_FULL,
            milestone=MilestoneCode.REVISIT_EXPECTED,
            label="Re-visit expected",
            statement=(
                "A re-visit usually comes within 18 months of the day on which the statement was accepted as fit for "
                "purpose; after the suspension, areas are chosen with regard to the time since it was required."
            ),
            actor=(Actor.INSPECTORS,),
            audience=(Actor.LOCAL_LEADERS,),
            after=MilestoneCode.WRITTEN_STATEMENT_ACCEPTED,
            interval=Interval(count=18, unit=IntervalUnit.MONTHS, certainty=Certainty.APPROXIMATE),
            outcomes=_REQUIRED,
            citations=(
                Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY),
                Citation(source=sources.RESTART_ANNOUNCEMENT_2021, grade=_PRIMARY, supports="choice"),
            ),
        ),
    ),
    add=(
        HistoryRule(
            id="restart-announced",
            statement=(
                "On 19 March 2021 it was announced that re-visits would start again from April and full inspections from "
                "June 2021."
            ),
            began=date(2021, 3, 19),
            actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
            citations=(_RESTART, Citation(source=sources.REVISIT_GUIDANCE_2021, grade=_PRIMARY)),
        ),
        HistoryRule(
            id="revisits-restart",
            activities=_REVISIT,
            statement="Re-visits started again; the first were on site from 5 May 2021.",
            began=date(2021, 5, 5),
            actor=(Actor.INSPECTORS,),
            citations=(
                Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, note="Leicester and Southend-on-Sea"),
            ),
        ),
        HistoryRule(
            id="full-inspections-restart",
            activities=_FULL,
            statement="Full inspections started again; the first was on site from 14 June 2021.",
            began=date(2021, 6, 14),
            actor=(Actor.INSPECTORS,),
            citations=(Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, note="Richmond upon Thames"),),
        ),
        HistoryRule(
            id="interim-visits-report",
            statement="The last national report on the interim visits was published on 16 June 2021.",
            began=date(2021, 6, 16),
            actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
            citations=(Citation(source=sources.OLD_ISSUES_2021, grade=_PRIMARY),),
        ),
        HistoryRule(
            id="last-full-inspections",
            activities=_FULL,
            statement="The last full inspection began on 21 March 2022; the programme was completed in April 2022.",
            began=date(2022, 3, 21),
            ended=PartialDate(year=2022, month=4),
            actor=(Actor.INSPECTORS,),
            citations=(
                Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, supports="last-start"),
                Citation(source=sources.ROADSHOW_2023, grade=_PRIMARY, supports="completion"),
            ),
        ),
        HistoryRule(
            id="integrated-care-boards-take-over",
            statement="Integrated care boards took over from clinical commissioning groups on 1 July 2022.",
            began=date(2022, 7, 1),
            actor=(Actor.INTEGRATED_CARE_BOARD,),
            audience=(Actor.CLINICAL_COMMISSIONING_GROUP,),
            citations=(
                Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY),
                Citation(source=sources.MERSEY_CARE_PAGE, grade=_SECONDARY, note="the groups ended on 30 June 2022"),
            ),
        ),
        HistoryRule(
            id="consultation-2022",
            statement=(
                "The next framework was consulted on, with a consultation of their own for children and young people; 90% "
                "agreed that its focus should widen to the impact on lives."
            ),
            began=date(2022, 6, 13),
            ended=date(2022, 9, 11),
            actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
            audience=(Actor.CHILDREN_AND_YOUNG_PEOPLE, Actor.PARENTS_AND_CARERS),
            citations=(Citation(source=sources.CONSULTATION_RESPONSE_2022, grade=_PRIMARY),),
        ),
        HistoryRule(
            id="next-framework-published",
            statement="The next framework was published on 29 November 2022, to be in force from 1 January 2023.",
            began=date(2022, 11, 29),
            actor=(Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
            citations=(
                Citation(source=sources.HANDBOOK_PAGE_HISTORY, grade=_PRIMARY),
                Citation(source=sources.STATISTICS_METHODOLOGY_2024, grade=_PRIMARY, supports="in-force"),
            ),
        ),
        HistoryRule(
            id="last-revisits",
            activities=_REVISIT,
            statement="The last re-visits were in December 2022.",
            began=PartialDate(year=2022, month=12),
            actor=(Actor.INSPECTORS,),
            citations=(
                Citation(source=sources.ROADSHOW_2023, grade=_PRIMARY),
                Citation(source=sources.CUMBRIA_PRESS_2022, grade=_SECONDARY, note="Cumbria, 5 to 8 December 2022"),
            ),
        ),
        StepRule(
            id="revisit-surveys-open",
            activities=_REVISIT,
            milestone=MilestoneCode.SURVEYS_OPEN,
            label="Survey opens",
            statement="In the two cases whose times are known the survey opened at noon on the Monday before the re-visit.",
            actor=(Actor.INSPECTORS,),
            audience=(Actor.PARENTS_AND_CARERS,),
            after=MilestoneCode.NOTIFICATION,
            interval=Interval(count=5, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.APPROXIMATE),
            weekday=Weekday.MONDAY,
            time=_NOON,
            citations=(
                Citation(source=sources.CHESHIRE_EAST_FORUM_2021, grade=_OBSERVED, note=_TWO_SURVEYS),
                Citation(source=sources.CUMBRIA_PRESS_2022, grade=_OBSERVED, note=_TWO_SURVEYS),
            ),
        ),
        StepRule(
            id="revisit-surveys-close",
            activities=_REVISIT,
            milestone=MilestoneCode.SURVEYS_CLOSE,
            label="Survey closes",
            statement="In the two cases whose times are known the survey closed at noon on the Friday before the re-visit.",
            actor=(Actor.INSPECTORS,),
            audience=(Actor.PARENTS_AND_CARERS,),
            after=MilestoneCode.NOTIFICATION,
            interval=Interval(count=9, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.APPROXIMATE),
            weekday=Weekday.FRIDAY,
            time=_NOON,
            citations=(
                Citation(source=sources.CHESHIRE_EAST_FORUM_2021, grade=_OBSERVED, note=_TWO_SURVEYS),
                Citation(source=sources.CUMBRIA_PRESS_2022, grade=_OBSERVED, note=_TWO_SURVEYS),
            ),
        ),
        DutyRule(
            id="revisit-remote",
            activities=_REVISIT,
            statement="A re-visit can be carried out at a distance if that is required.",
            actor=(Actor.INSPECTORS,),
            citations=(
                Citation(source=sources.EDUCATIONAL_HUB_2021, grade=_SECONDARY),
                Citation(
                    source=sources.CHESHIRE_EAST_FORUM_2021, grade=_SECONDARY, note="partly so, 24 to 27 May 2021"
                ),
            ),
        ),
        DutyRule(
            id="revisit-deferral",
            activities=_REVISIT,
            statement="An area could ask in 2021 for its re-visit to be deferred; on what grounds was not read.",
            actor=(Actor.LOCAL_LEADERS,),
            audience=(Actor.OFSTED,),
            citations=(Citation(source=sources.EDUCATIONAL_HUB_2021, grade=_SECONDARY),),
        ),
        TransitionRule(
            id="statements-without-revisit",
            activities=_FULL,
            on=date(2023, 1, 1),
            under_way=(Activity.FULL_INSPECTION, Activity.REVISIT),
            statement=(
                "An area that had to write a statement and was not re-visited by December 2022 gets no re-visit, and is "
                "next inspected under the framework of 2023."
            ),
            actor=(Actor.INSPECTORS,),
            outcomes=_REQUIRED,
            citations=(
                Citation(source=sources.DARLINGTON_MINUTES_2023, grade=_SECONDARY),
                Citation(source=sources.ROADSHOW_2023, grade=_PRIMARY, supports="last-revisits"),
            ),
        ),
    ),
    announced_changes=(
        AnnouncedChange(
            id="restart-2021",
            on=PartialDate(year=2021, month=4),
            summary=(
                "Re-visits from April 2021, with 10 working days' notice, and full inspections from June; announced on 19 "
                "March 2021."
            ),
            text_read=True,
            rules=("restart-announced", "revisit-on-site-notice", "revisit-timing", "full-inspection-suspension"),
            citations=(_RESTART,),
        ),
        AnnouncedChange(
            id="revisit-guidance-2021",
            on=PartialDate(year=2021, month=4),
            summary="Separate guidance for re-visits from April 2021, published on 19 March 2021 and read in its opening.",
            text_read=False,
            rules=("revisit", "revisit-remote", "revisit-deferral", "revisit-team"),
            citations=(
                Citation(source=sources.REVISIT_GUIDANCE_2021, grade=_PRIMARY),
                Citation(source=sources.FIRST_HANDBOOK_PAGE, grade=_PRIMARY, where="page history"),
            ),
        ),
        AnnouncedChange(
            id="revisit-guidance-2022",
            on=date(2022, 11, 29),
            summary="The page of the guidance for re-visits was updated on the day the next framework was published.",
            text_read=False,
            rules=("revisit",),
            citations=(Citation(source=sources.REVISIT_GUIDANCE_2021, grade=_PRIMARY),),
        ),
    ),
    open_questions=(
        OpenQuestion(
            id="day-of-restart",
            question="On which day of April 2021 could re-visits start again, and on which of June 2021 inspections?",
            position=(
                "Only the months are stated, so this edition starts on the first day of April and the suspension of full "
                "inspections ends on the last of May; the first were on 5 May and on 14 June 2021."
            ),
            rules=("full-inspection-suspension", "revisits-restart", "full-inspections-restart"),
        ),
        OpenQuestion(
            id="time-under-suspension",
            question="Did the 70 working days for a statement go on running during the suspension?",
            position="They are counted as ever: no change to the regulations was found, and one statement came in time.",
            rules=("statement-of-proposed-action-limit",),
        ),
        OpenQuestion(
            id="interim-visit-conduct",
            question="What were the notice, the length, the team and the feedback of an interim visit; was it on site?",
            position="Nothing is dated; the visits were over by March 2021.",
        ),
        OpenQuestion(
            id="revisit-deferral-grounds",
            question="On what grounds could a re-visit be deferred?",
            position="Only that an area could ask is encoded.",
            rules=("revisit-deferral",),
        ),
        OpenQuestion(
            id="last-revisits-count",
            question="How many re-visits were there to December 2022?",
            position="At least 50; the table ends in August 2022 and leaves out the old Dorset.",
            rules=("last-revisits",),
        ),
        OpenQuestion(
            id="owners-after-june-2022",
            question="Did a statement that a clinical commissioning group owned pass to its integrated care board?",
            position="Presumably; statements and letters after June 2022 were not read for it.",
            rules=("written-statement", "revisit-leader-meetings"),
        ),
    ),
)
"""The edition."""
