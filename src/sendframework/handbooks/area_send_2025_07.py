"""Edition 2025-07: the clarification of 7 July 2025, as a change to edition 2025-06.  Literals only."""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.framework import (
    AnnouncedChange,
    CapRule,
    Certainty,
    DutyRule,
    Interval,
    IntervalUnit,
    OpenQuestion,
)
from sendframework.handbooks import area_send_2025_06 as before
from sendframework.periods import Period
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.outcomes import AreaSendOutcome

__all__ = ["EDITION"]

_PRIMARY = EvidenceGrade.PRIMARY
_ANNOUNCED = (Citation(source=sources.SUMMARY_OF_CHANGES_2025_07, grade=_PRIMARY),)

EDITION = before.EDITION.amended(
    id="2025-07",
    title="Area SEND framework as clarified on 7 July 2025",
    in_force=Period(date(2025, 7, 7)),
    replace=(
        DutyRule(
            id="priority-action-plan-feedback",
            activities=(Activity.FULL_INSPECTION,),
            statement=(
                "The principal authority and the other partners that made the plan receive feedback on it only from the "
                "Department for Education and regional NHS England, not from Ofsted and the Care Quality Commission."
            ),
            actor=(Actor.DEPARTMENT_FOR_EDUCATION, Actor.NHS_ENGLAND),
            audience=(Actor.PRINCIPAL_AUTHORITY, Actor.LOCAL_AREA_PARTNERSHIP),
            outcomes=(AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS.value,),
            citations=(Citation(source=sources.SUMMARY_OF_CHANGES_2025_07, grade=_PRIMARY, where="paragraph 149"),),
        ),
    ),
    add=(
        CapRule(
            id="monitoring-cap",
            activities=(Activity.MONITORING_INSPECTION,),
            statement=(
                "There are usually no more than three monitoring inspections or visits in 12 months across area SEND "
                "and the inspection of local authority children's services (ILACS)."
            ),
            most=3,
            within=Interval(count=12, unit=IntervalUnit.MONTHS, certainty=Certainty.USUAL),
            counted=("area SEND monitoring inspections", "ILACS monitoring visits"),
            only_where="The local authority is also receiving ILACS monitoring visits.",
            citations=(Citation(source=sources.SUMMARY_OF_CHANGES_2025_07, grade=_PRIMARY, where="paragraph 23"),),
        ),
    ),
    settled=("plan-feedback-of-june-2025",),
    announced_changes=(
        AnnouncedChange(
            id="monitoring-cap-2025",
            on=date(2025, 7, 7),
            paragraph="23",
            summary="Usually no more than three monitoring visits in 12 months across both frameworks, where ILACS "
            "monitoring visits also take place.",
            text_read=True,
            rules=("monitoring-cap",),
            citations=_ANNOUNCED,
        ),
        AnnouncedChange(
            id="plan-feedback-2025",
            on=date(2025, 7, 7),
            paragraph="149",
            summary="Feedback on the priority action plan comes only from the Department for Education and regional NHS "
            "England.",
            text_read=True,
            rules=("priority-action-plan-feedback",),
            citations=_ANNOUNCED,
        ),
    ),
    open_questions=(
        OpenQuestion(
            id="plans-under-way-in-july-2025",
            question="Does the feedback of July 2025 also govern plans that were asked for before it?",
            position="Nothing read says so; a plan stays with the edition of its inspection.",
            rules=("priority-action-plan-feedback",),
        ),
        OpenQuestion(
            id="updates-after-july-2025",
            question="Has the text changed since 7 July 2025?",
            position="No later change was found by November 2026; inspections went on under this edition.",
        ),
    ),
)
"""The edition."""
