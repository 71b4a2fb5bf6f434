"""The plans that follow inspections, and what happens to them: literals only."""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.periods import Period
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.word_lists import WordList

__all__ = ["PLAN_KINDS", "PLAN_STAGES"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY
_INFERRED = EvidenceGrade.INFERRED

_REPORTS = Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY)
_DETERMINATION = Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(3)")
_ACCELERATED = Citation(source=sources.WRITTEN_ANSWER_6435, grade=_PRIMARY)
_SECOND = Period(date(2023, 1, 1))
_SECOND_STARTS = Citation(source=sources.STATISTICS_METHODOLOGY_2024, grade=_PRIMARY, supports="period")

PLAN_KINDS: WordList[Definition] = WordList(
    of="plan kind",
    entries=(
        Definition(
            code="written-statement-of-action",
            name="Written statement of action",
            text="Follows a full inspection under the first framework that found significant weaknesses; made by whoever the Chief Inspector names, in the cases that were read the council and the health commissioners together.",
            official_names=("WSoA", "written statement of proposed action"),
            variants=("written statement", "statement of action"),
            period=Period(date(2016, 4, 27)),
            citations=(
                Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, where="Guidance"),
                _DETERMINATION,
                Citation(source=sources.SOUTHEND_PAGE, grade=_SECONDARY, supports="jointly"),
                Citation(source=sources.FIRST_HANDBOOK_PAGE, grade=_PRIMARY, supports="period", note="the first day"),
            ),
        ),
        Definition(
            code="accelerated-progress-plan",
            name="Accelerated progress plan",
            text="Follows a re-visit that found too little progress: the Department for Education requires it, and approves it with NHS England's advisers.",
            official_names=("APP",),
            variants=("accelerated plan",),
            citations=(
                _ACCELERATED,
                Citation(source=sources.SOUTHEND_GOVERNMENT_LETTER_2021, grade=_PRIMARY, supports="approval"),
            ),
        ),
        Definition(
            code="priority-action-plan",
            name="Priority action plan (area SEND)",
            text="Follows a full inspection that found widespread and/or systemic failings: the Chief Inspector requires the partnership to prepare and submit it, on the areas for priority action.",
            official_names=("priority action plan",),
            variants=("PAP",),
            period=_SECOND,
            citations=(_REPORTS, _SECOND_STARTS),
        ),
        Definition(
            code="strategic-plan",
            name="Strategic plan",
            text="The partnership's own plan, which reports with either of the better outcomes ask it to update and publish on the strength of their recommendations.",
            variants=("strategic SEND plan", "partnership strategic plan"),
            period=_SECOND,
            citations=(_REPORTS, _SECOND_STARTS),
        ),
    ),
)
"""What each `PlanKind` is."""

PLAN_STAGES: WordList[Definition] = WordList(
    of="plan stage",
    entries=(
        Definition(
            code="required",
            name="Required",
            text="It was asked for: by the Chief Inspector's decision, by the outcome of a report, or by the Department for Education after a re-visit.",
            variants=("asked for", "requested"),
            citations=(_DETERMINATION, _REPORTS, _ACCELERATED),
        ),
        Definition(
            code="submitted",
            name="Submitted",
            text="It was handed in: a written statement or a priority action plan to the Chief Inspector.",
            variants=("sent", "handed in"),
            citations=(Citation(source=sources.MAIN_FINDINGS_2021, grade=_PRIMARY), _REPORTS),
        ),
        Definition(
            code="returned",
            name="Returned",
            text="It was found not fit for purpose and sent back, to be submitted again.",
            variants=("not fit for purpose", "rejected", "sent back"),
            citations=(
                Citation(
                    source=sources.WRITTEN_ANSWER_6537,
                    grade=_PRIMARY,
                    supports="decision",
                    note="the inspectorates decide whether a priority action plan is fit for purpose",
                ),
                Citation(
                    source=None,
                    grade=EvidenceGrade.RECALLED,
                    note="that it is revised and submitted again; no text and no example was found",
                ),
            ),
        ),
        Definition(
            code="accepted",
            name="Accepted as fit for purpose",
            text="It was found fit for purpose or approved: until June 2025 by the inspectorates, an accelerated progress plan by the Department for Education.",
            official_names=("fit for purpose",),
            variants=("approved",),
            citations=(
                Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY, supports="written-statement"),
                Citation(source=sources.WRITTEN_ANSWER_6537, grade=_PRIMARY, supports="priority-action-plan"),
                Citation(source=sources.SOUTHEND_GOVERNMENT_LETTER_2021, grade=_PRIMARY, supports="accelerated"),
            ),
        ),
        Definition(
            code="feedback-received",
            name="Feedback received",
            text="Those who made it were told what is thought of it; of a priority action plan, since July 2025 by the Department for Education and regional NHS England only.",
            variants=("feedback",),
            citations=(Citation(source=sources.SUMMARY_OF_CHANGES_2025_07, grade=_PRIMARY, where="paragraph 149"),),
        ),
        Definition(
            code="published",
            name="Published",
            text="The area made it public, as it is asked to do with a written statement, an accelerated progress plan and a strategic plan.",
            variants=("made public",),
            citations=(
                Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY, supports="written-statement"),
                Citation(source=sources.WRITTEN_ANSWER_6435, grade=_PRIMARY, supports="accelerated"),
                Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="strategic-plan"),
            ),
        ),
        Definition(
            code="reviewed",
            name="Reviewed",
            text="Progress on it was formally reviewed; of an accelerated progress plan, within about six months of the re-visit's report.",
            variants=("formal review", "review"),
            citations=(_ACCELERATED,),
        ),
        Definition(
            code="ended",
            name="Ended",
            text="It has run its course, or another plan or another framework took its place.",
            variants=("completed", "replaced", "closed"),
            citations=(
                Citation(
                    source=sources.REVISIT_ANNOUNCEMENT_2018,
                    grade=_INFERRED,
                    note="monitoring ends where a re-visit finds all progress sufficient, so the statement has served",
                ),
                Citation(
                    source=sources.DARLINGTON_MINUTES_2023,
                    grade=_SECONDARY,
                    supports="replaced",
                    note="a statement that had no re-visit, because the next framework had come",
                ),
            ),
        ),
    ),
)
"""What each `PlanStage` means."""
