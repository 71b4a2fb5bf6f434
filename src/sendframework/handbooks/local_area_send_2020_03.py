"""Edition 2020-03: the suspension of 17 March 2020 and the interim visits, as a change to edition 2018-11.

The guidance of autumn 2020 on interim visits was not read.  Literals only.
"""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.framework import (
    ActivityRule,
    AnnouncedChange,
    DutyRule,
    EvidenceRule,
    HistoryRule,
    OpenQuestion,
    SuspensionRule,
    TransitionRule,
)
from sendframework.handbooks import local_area_send_2018_11 as before
from sendframework.periods import PartialDate, Period, Season
from sendframework.vocabulary import known_groups as groups
from sendframework.vocabulary import known_methods as methods
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.outcomes import WrittenStatementDecision

__all__ = ["EDITION"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY
_OBSERVED = EvidenceGrade.OBSERVED
_INFERRED = EvidenceGrade.INFERRED

_FULL = (Activity.FULL_INSPECTION,)
_REVISIT = (Activity.REVISIT,)
_INTERIM = (Activity.INTERIM_VISIT,)

_SUSPENDED = (
    Citation(source=sources.REVISIT_GUIDANCE_2021, grade=_PRIMARY, supports="start"),
    Citation(source=sources.MAIN_FINDINGS_2021, grade=_PRIMARY, supports="start"),
    Citation(source=sources.REVISIT_GUIDANCE_2021, grade=_PRIMARY, supports="month-of-restart"),
)

EDITION = before.EDITION.amended(
    id="2020-03",
    title="Local area SEND framework under suspension, with interim visits, from March 2020",
    in_force=Period(date(2020, 3, 17), date(2021, 3, 31)),
    add=(
        SuspensionRule(
            id="full-inspection-suspension",
            activities=_FULL,
            period=Period(date(2020, 3, 17), date(2021, 5, 31)),
            statement="Full inspections are suspended from 17 March 2020 and start again in June 2021.",
            citations=(
                *_SUSPENDED,
                Citation(
                    source=sources.REVISIT_GUIDANCE_2021,
                    grade=_INFERRED,
                    supports="last-day",
                    note="only the month of the restart is stated: the day before its first day is taken",
                ),
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_OBSERVED,
                    supports="month-of-restart",
                    note="none begins between 9 March 2020 and 14 June 2021",
                ),
            ),
        ),
        SuspensionRule(
            id="revisit-suspension",
            activities=_REVISIT,
            period=Period(date(2020, 3, 17), date(2021, 3, 31)),
            statement="Re-visits are suspended from 17 March 2020 and start again in April 2021.",
            citations=(
                *_SUSPENDED,
                Citation(
                    source=sources.REVISIT_GUIDANCE_2021,
                    grade=_INFERRED,
                    supports="last-day",
                    note="only the month of the restart is stated: the day before its first day is taken",
                ),
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_OBSERVED,
                    supports="month-of-restart",
                    note="none begins between 9 March 2020 and 5 May 2021",
                ),
            ),
        ),
        TransitionRule(
            id="written-statements-go-on",
            activities=_FULL,
            on=date(2020, 3, 17),
            under_way=_FULL,
            statement=(
                "Statements that were required go on to be written, submitted and looked at while inspections are "
                "suspended."
            ),
            actor=(Actor.PRINCIPAL_AUTHORITY, Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION),
            outcomes=(WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED.value,),
            citations=(
                Citation(
                    source=sources.JOINT_AREA_REVIEWS_2015,
                    grade=_INFERRED,
                    note="the time is set by regulations to which no change was found",
                ),
                Citation(
                    source=sources.ESSEX_GROUP_2020,
                    grade=_SECONDARY,
                    supports="case",
                    note="submitted on 27 March 2020, ten days into the suspension",
                ),
            ),
        ),
        TransitionRule(
            id="letters-go-on",
            activities=_FULL,
            on=date(2020, 3, 17),
            under_way=_FULL,
            statement="Letters on the last inspections before the suspension are still published.",
            actor=(Actor.OFSTED,),
            citations=(
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_OBSERVED,
                    note="the four that began on 2 and 9 March 2020 were published between 11 May and 9 June 2020",
                ),
            ),
        ),
        ActivityRule(
            id="interim-visit",
            name="Interim visit",
            activities=_INTERIM,
            statement=(
                "Interim visits to areas that volunteer help to learn how the pandemic affects children and young people "
                "with SEND; they are not inspections, and do not stand in for them."
            ),
            purpose=(
                "To help the area understand the effect of the pandemic, what worked, what was hard and what can be "
                "improved, and to share what is learnt nationally."
            ),
            trigger="The area volunteers; the Department for Education and the health department commissioned the visits.",
            frequency="Ten areas in all, from October 2020 to March 2021.",
            produces="National reports on what was learnt; no judgement, and no letter or report on an area.",
            judges_area=False,
            optional_for_area=True,
            citations=(
                Citation(source=sources.INTERIM_VISITS_PRESS_2020, grade=_PRIMARY, supports="nature"),
                Citation(source=sources.REVISIT_GUIDANCE_2021, grade=_PRIMARY, supports="purpose"),
                Citation(source=sources.INTERIM_VISITS_NOTICE_2020, grade=_PRIMARY, supports="trigger"),
                Citation(source=sources.MAIN_FINDINGS_2021, grade=_PRIMARY, supports="frequency"),
                Citation(source=sources.MAIN_FINDINGS_2021, grade=_PRIMARY, supports="product"),
            ),
        ),
        DutyRule(
            id="interim-visit-voluntary",
            activities=_INTERIM,
            statement="No area has to take part, and not every area is visited.",
            actor=(Actor.LOCAL_LEADERS,),
            citations=(Citation(source=sources.INTERIM_VISITS_PRESS_2020, grade=_PRIMARY),),
        ),
        DutyRule(
            id="interim-visit-no-judgement",
            activities=_INTERIM,
            statement="Interim visits end in no judgement of a local area, and in no letter or report on one.",
            actor=(Actor.INSPECTORS,),
            citations=(Citation(source=sources.INTERIM_VISITS_PRESS_2020, grade=_PRIMARY),),
        ),
        DutyRule(
            id="interim-visit-anonymity",
            activities=_INTERIM,
            statement="The areas visited remain anonymous; they are not even listed.",
            actor=(Actor.INSPECTORS,),
            citations=(Citation(source=sources.MAIN_FINDINGS_2021, grade=_PRIMARY),),
        ),
        EvidenceRule(
            id="interim-visit-case-study",
            activities=_INTERIM,
            method=methods.CASE_STUDY,
            groups=(
                groups.PARENTS_AND_CARERS,
                groups.PRACTITIONERS,
                groups.LOCAL_AUTHORITY_EDUCATION_LEADERS,
                groups.PARENT_CARER_FORUM,
                groups.CHILDREN_AND_YOUNG_PEOPLE,
            ),
            statement=(
                "Parents and carers and their organisations, practitioners and leaders are interviewed for a case study; "
                "children and young people were asked, and few took part."
            ),
            citations=(Citation(source=sources.SPECIAL_NEEDS_JUNGLE_2021, grade=_SECONDARY),),
        ),
        HistoryRule(
            id="interim-visits-first-round",
            activities=_INTERIM,
            statement="Six areas were visited from 5 to 14 October 2020; a briefing came out on 10 November 2020.",
            began=date(2020, 10, 5),
            ended=date(2020, 10, 14),
            actor=(Actor.INSPECTORS,),
            citations=(Citation(source=sources.INTERIM_BRIEFING_2020, grade=_PRIMARY),),
        ),
        HistoryRule(
            id="interim-visits-pause",
            activities=_INTERIM,
            statement="The visits paused for the lockdown from 5 November 2020.",
            began=date(2020, 11, 5),
            actor=(Actor.INSPECTORS,),
            citations=(Citation(source=sources.INTERIM_VISITS_PRESS_2020, grade=_PRIMARY),),
        ),
        HistoryRule(
            id="interim-visits-second-round",
            activities=_INTERIM,
            statement="Four more areas were visited by March 2021, which made ten.",
            began=PartialDate(year=2021, season=Season.SPRING),
            ended=PartialDate(year=2021, month=3),
            actor=(Actor.INSPECTORS,),
            citations=(
                Citation(source=sources.MAIN_FINDINGS_2021, grade=_PRIMARY, supports="total"),
                Citation(source=sources.NASEN_2021, grade=_SECONDARY, supports="second-round"),
            ),
        ),
    ),
    announced_changes=(
        AnnouncedChange(
            id="suspension-2020",
            on=date(2020, 3, 17),
            summary="Inspections and re-visits were suspended.",
            text_read=True,
            rules=("full-inspection-suspension", "revisit-suspension"),
            citations=(
                Citation(source=sources.REVISIT_GUIDANCE_2021, grade=_PRIMARY),
                Citation(source=sources.MAIN_FINDINGS_2021, grade=_PRIMARY),
            ),
        ),
        AnnouncedChange(
            id="interim-visits-2020",
            on=PartialDate(year=2020, month=7),
            summary="Interim visits were announced, and a new framework to follow.",
            text_read=True,
            rules=("interim-visit",),
            citations=(Citation(source=sources.INTERIM_VISITS_NOTICE_2020, grade=_PRIMARY),),
        ),
        AnnouncedChange(
            id="interim-visit-guidance-2020",
            on=PartialDate(year=2020, season=Season.AUTUMN),
            summary="Detailed guidance on interim visits was published.",
            text_read=False,
            rules=("interim-visit",),
            citations=(Citation(source=sources.INTERIM_VISITS_PRESS_2020, grade=_PRIMARY),),
        ),
    ),
    open_questions=(
        OpenQuestion(
            id="time-under-suspension",
            question="Did the 70 working days for a statement go on running during the suspension?",
            position="They are counted as ever: no change to the regulations was found, and one statement came in time.",
            rules=("written-statements-go-on", "statement-of-proposed-action-limit"),
        ),
        OpenQuestion(
            id="day-of-restart",
            question="On which day of April 2021 could re-visits start again, and on which of June 2021 inspections?",
            position=(
                "Only the months are stated, so the first day of each is taken; the first re-visits were on 5 May and the "
                "first inspection on 14 June 2021."
            ),
            rules=("full-inspection-suspension", "revisit-suspension"),
        ),
        OpenQuestion(
            id="interim-visit-conduct",
            question="What were the notice, the length, the team and the feedback of an interim visit; was it on site?",
            position="Nothing is dated.",
            rules=("interim-visit",),
        ),
    ),
)
"""The edition."""
