"""Edition 2025-06: the major update of 6 June 2025, as a change to edition 2023-01.

Of the new text only the opening, and of the summary of changes only the part up to paragraph 151, was read.  Literals
only.
"""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.framework import (
    ActivityRule,
    AnnouncedChange,
    Certainty,
    DeadlineRule,
    DutyRule,
    EvidenceRule,
    Interval,
    IntervalUnit,
    OpenQuestion,
    StepRule,
)
from sendframework.handbooks import area_send_2023_01 as before
from sendframework.periods import Period
from sendframework.vocabulary import known_groups as groups
from sendframework.vocabulary import known_methods as methods
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.outcomes import AreaSendOutcome

__all__ = ["EDITION"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY
_FULL = (Activity.FULL_INSPECTION,)
_FAILINGS = AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS.value
_ANNOUNCED = (Citation(source=sources.SUMMARY_OF_CHANGES_2025_06, grade=_PRIMARY),)

EDITION = before.EDITION.amended(
    id="2025-06",
    title="Area SEND framework as updated on 6 June 2025",
    in_force=Period(date(2025, 6, 6), date(2025, 7, 6)),
    replace=(
        ActivityRule(
            id="engagement-meeting",
            name="Engagement meeting",
            activities=(Activity.ENGAGEMENT_MEETING,),
            statement=(
                "Engagement meetings keep up the conversation between the inspectorates and the partnership; they were "
                "to become more supportive, with an adjusted frequency."
            ),
            purpose="Continuing dialogue, and intelligence that informs what inspection comes when.",
            trigger="None known: at launch every area had them, whatever its outcome.",
            frequency="Adjusted in June 2025; the new frequency was not read. Annual before.",
            produces="No outcome; nothing is published.",
            judges_area=False,
            citations=(
                Citation(source=sources.LOCAL_GOVERNMENT_LAWYER_2025, grade=_SECONDARY, supports="frequency"),
                Citation(source=sources.NASEN_2022, grade=_SECONDARY, supports="purpose"),
                Citation(source=sources.STRENGTHENING_2025, grade=_PRIMARY, supports="existence"),
                Citation(
                    source=sources.SUMMARY_OF_CHANGES_2025_06, grade=_PRIMARY, where="paragraph 17", supports="change"
                ),
            ),
        ),
        StepRule(
            id="full-inspection-set-up-discussion",
            activities=_FULL,
            milestone=MilestoneCode.SET_UP_DISCUSSION,
            label="Set-up discussion",
            statement=(
                "The lead inspector and local leaders plan the inspection in week 1, and speak of Ofsted's code of "
                "conduct; on which day is not published."
            ),
            actor=(Actor.INSPECTORS,),
            audience=(Actor.LOCAL_LEADERS, Actor.NOMINATED_OFFICER),
            after=MilestoneCode.NOTIFICATION,
            interval=Interval(count=None, unit=IntervalUnit.DAYS, certainty=Certainty.USUAL),
            week=1,
            citations=(
                Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY),
                Citation(
                    source=sources.SUMMARY_OF_CHANGES_2025_06,
                    grade=_PRIMARY,
                    where="paragraph 8",
                    supports="code-of-conduct",
                ),
                Citation(
                    source=sources.CONTACT_HANDBOOK,
                    grade=_SECONDARY,
                    supports="nominated-officer",
                    note="single point of contact with the lead inspector",
                ),
                Citation(source=sources.CONTACT_GUIDE_2024, grade=_SECONDARY, supports="nominated-officer"),
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
                groups.ALTERNATIVE_PROVISION_SETTINGS,
                groups.HEALTH_PROVIDERS,
                groups.CHILDRENS_SOCIAL_CARE,
            ),
            statement=(
                "A sample of education, health and care settings is visited, specialist health and social care services "
                "and early help providers possibly among them; the settings are not evaluated."
            ),
            citations=(
                Citation(source=sources.DORSET_GUIDE, grade=_SECONDARY),
                Citation(
                    source=sources.SUMMARY_OF_CHANGES_2025_06,
                    grade=_PRIMARY,
                    where="paragraph 29",
                    supports="specialist-services-and-early-help",
                ),
            ),
        ),
        DeadlineRule(
            id="priority-action-plan-deadline",
            activities=_FULL,
            milestone=MilestoneCode.PRIORITY_ACTION_PLAN_DUE,
            label="Priority action plan due",
            statement=(
                "The process of the plan changed on 6 June 2025 and its text was not read; 35 working days from receipt "
                "of the final report are recalled, and one weak source says roughly 35 to 50."
            ),
            actor=(Actor.LOCAL_AREA_PARTNERSHIP,),
            audience=(),
            after=MilestoneCode.REPORT_RECEIVED,
            interval=Interval(count=35, unit=IntervalUnit.WORKING_DAYS, certainty=Certainty.USUAL, least=35, most=50),
            upper_estimate_after=MilestoneCode.REPORT_PUBLISHED,
            outcomes=(_FAILINGS,),
            citations=(
                Citation(
                    source=None,
                    grade=EvidenceGrade.RECALLED,
                    supports="count",
                    note="recalled for the text before June 2025; whether it still holds is not known",
                ),
                Citation(source=sources.ANSWER_PAGE_UNDATED, grade=_SECONDARY, supports="range"),
                Citation(source=sources.SUMMARY_OF_CHANGES_2025_06, grade=_PRIMARY, supports="change"),
            ),
        ),
        DeadlineRule(
            id="monitoring-inspection-timing",
            activities=_FULL,
            milestone=MilestoneCode.MONITORING_INSPECTION_EXPECTED,
            label="Monitoring inspection expected",
            statement=(
                "A monitoring inspection usually takes place 18 months from the date on which the partnership received "
                "its final full inspection report."
            ),
            actor=(Actor.INSPECTORS,),
            audience=(Actor.LOCAL_AREA_PARTNERSHIP,),
            after=MilestoneCode.REPORT_RECEIVED,
            interval=Interval(count=18, unit=IntervalUnit.MONTHS, certainty=Certainty.APPROXIMATE),
            upper_estimate_after=MilestoneCode.REPORT_PUBLISHED,
            outcomes=(_FAILINGS,),
            citations=(
                Citation(
                    source=sources.SUMMARY_OF_CHANGES_2025_06, grade=_PRIMARY, where="paragraph 21", supports="count"
                ),
                Citation(
                    source=sources.SUMMARY_OF_CHANGES_2025_06, grade=_PRIMARY, where="paragraph 21", supports="start"
                ),
            ),
        ),
    ),
    add=(
        DutyRule(
            id="unregistered-alternative-provision",
            activities=_FULL,
            statement=(
                "Inspectors meet leaders about their strategic use and oversight of unregistered alternative provision."
            ),
            actor=(Actor.INSPECTORS,),
            audience=(Actor.LOCAL_LEADERS,),
            citations=(Citation(source=sources.SUMMARY_OF_CHANGES_2025_06, grade=_PRIMARY, where="paragraph 65"),),
        ),
    ),
    settled=("monitoring-start",),
    announced_changes=(
        AnnouncedChange(
            id="words-of-2025",
            on=date(2025, 6, 6),
            summary="Judge and judgement became evaluate and outcome throughout.",
            text_read=True,
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="information-request-2025",
            on=date(2025, 6, 6),
            paragraph="Annex A",
            summary="The information request changed, with consequential edits throughout.",
            text_read=False,
            rules=("full-inspection-information-request",),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="views-of-families-2025",
            on=date(2025, 6, 6),
            summary="A new section on how inspectors include the views of children, young people and families.",
            text_read=False,
            rules=("full-inspection-surveys", "full-inspection-meetings", "full-inspection-tracking"),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="priority-action-plan-2025",
            on=date(2025, 6, 6),
            summary="The priority action plan process changed.",
            text_read=False,
            rules=("priority-action-plan", "priority-action-plan-deadline", "priority-action-plan-feedback"),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="monitoring-2025",
            on=date(2025, 6, 6),
            summary="Monitoring inspections changed: arrangements, feedback to leaders, and outcomes.",
            text_read=False,
            rules=(
                "monitoring-inspection",
                "monitoring-inspection-notification",
                "monitoring-inspection-on-site-notice",
                "monitoring-inspection-on-site-length",
                "monitoring-inspection-meetings",
                "monitoring-inspection-sampling",
                "monitoring-inspection-no-family-survey",
                "outcome-effective-action",
                "outcome-ineffective-action",
            ),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="engagement-meetings-2025",
            on=date(2025, 6, 6),
            summary="Information on engagement meetings changed.",
            text_read=False,
            rules=("engagement-meeting",),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="liberty-protection-2025",
            on=date(2025, 6, 6),
            summary="The section on liberty protection safeguards was removed.",
            text_read=True,
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="code-of-conduct-2025",
            on=date(2025, 6, 6),
            paragraph="8",
            summary="New: Ofsted's code of conduct, raised at the set-up discussion.",
            text_read=True,
            rules=("full-inspection-set-up-discussion",),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="purpose-and-scope-2025",
            on=date(2025, 6, 6),
            paragraph="17",
            summary="The purpose and scope of monitoring inspections, engagement meetings and thematic visits clarified.",
            text_read=False,
            rules=("monitoring-inspection", "engagement-meeting", "thematic-visit"),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="monitoring-time-2025",
            on=date(2025, 6, 6),
            paragraph="21",
            summary="Monitoring inspections usually take place 18 months from receipt of the final full inspection report.",
            text_read=True,
            rules=("monitoring-inspection-timing",),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="visits-2025",
            on=date(2025, 6, 6),
            paragraph="29",
            summary="Inspectors may visit specialist health and social care services, and early help providers.",
            text_read=True,
            rules=("full-inspection-setting-visits",),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="unregistered-provision-2025",
            on=date(2025, 6, 6),
            paragraph="65",
            summary="Inspectors will meet leaders about strategic use and oversight of unregistered alternative provision.",
            text_read=True,
            rules=("unregistered-alternative-provision",),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="surveys-2025",
            on=date(2025, 6, 6),
            paragraph="88 and 89",
            summary="Surveys, and how their links are shared within the area.",
            text_read=False,
            rules=("full-inspection-surveys", "full-inspection-surveys-open"),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="feedback-meeting-2025",
            on=date(2025, 6, 6),
            paragraph="134",
            summary="Who is expected at the final feedback meeting.",
            text_read=False,
            rules=("full-inspection-final-feedback",),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="paragraph-151-2025",
            on=date(2025, 6, 6),
            paragraph="151",
            summary="An entry whose text was not read.",
            text_read=False,
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="templates-2025",
            on=date(2025, 6, 6),
            summary=(
                "Person-level data guidance and template revised; templates for health commissioning, and for "
                "residential special school commissioning and provision, new."
            ),
            text_read=False,
            rules=("full-inspection-information-request", "full-inspection-documents-and-data"),
            citations=_ANNOUNCED,
        ),
    ),
    open_questions=(
        OpenQuestion(
            id="plan-feedback-of-june-2025",
            question="Who gave feedback on the priority action plan between 6 June and 6 July 2025?",
            position="The process was announced as changed; the earlier rule stands until the text of July says otherwise.",
            rules=("priority-action-plan-feedback",),
        ),
    ),
)
"""The edition."""
