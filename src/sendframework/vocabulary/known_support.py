"""What the Department for Education and NHS England do after an inspection: literals only."""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.periods import Period
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.word_lists import WordList

__all__ = ["SUPPORT_EVENTS"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY

_GUIDANCE = Citation(
    source=sources.SUPPORT_AND_CHALLENGE_2023,
    grade=_PRIMARY,
    supports="whose",
    note="support and challenge after an inspection belong to the department and NHS England",
)
_NOTICES = Citation(source=sources.LOCAL_GOVERNMENT_LAWYER_2024, grade=_SECONDARY)
_LANCASHIRE = Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY)
_STOCKTAKES = Citation(source=sources.BURY_AND_BEXLEY_SCRUTINY, grade=_SECONDARY)

SUPPORT_EVENTS: WordList[Definition] = WordList(
    of="support event",
    entries=(
        Definition(
            code="ministerial-letter",
            name="Ministerial letter",
            text="A minister's letter to the area after each report, and again a year later where there were significant concerns.",
            variants=("minister's letter", "letter from the minister"),
            citations=(
                Citation(source=sources.WRITTEN_ANSWER_135027, grade=_PRIMARY, note="the practice of April 2018"),
            ),
        ),
        Definition(
            code="improvement-notice",
            name="Improvement notice",
            text="A notice that the department gives a council: an instrument of its own, and no part of the inspection.",
            variants=("statutory notice to improve", "notice to improve"),
            citations=(_NOTICES, _LANCASHIRE, _GUIDANCE),
        ),
        Definition(
            code="send-adviser",
            name="SEND adviser",
            text="An adviser whom the department, or NHS England, sends to the area.",
            variants=("adviser", "DfE adviser", "NHS England adviser", "SEND advisor"),
            citations=(
                _NOTICES,
                Citation(source=sources.IPSEA_2018, grade=_SECONDARY, supports="first-framework"),
                _GUIDANCE,
            ),
        ),
        Definition(
            code="improvement-board",
            name="Independent improvement board",
            text="An independent board that watches over improvement after widespread and/or systemic failings.",
            variants=("independent board",),
            citations=(_NOTICES, _LANCASHIRE, _GUIDANCE),
        ),
        Definition(
            code="monitoring-visit",
            name="Monitoring visit",
            text="A visit by which the department and NHS England follow a written statement of action; such visits end when a re-visit finds all progress sufficient.",
            variants=("DfE monitoring visit", "monitoring meeting"),
            citations=(
                Citation(source=sources.REVISIT_ANNOUNCEMENT_2018, grade=_PRIMARY),
                Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY),
            ),
        ),
        Definition(
            code="stocktake",
            name="Stocktake",
            text="A review, by the department with the area, of how far improvement has come; what it consists of was not read.",
            variants=("DfE stocktake", "stocktake review", "stocktake meeting"),
            citations=(
                Citation(source=sources.WRITTEN_ANSWER_15834, grade=_PRIMARY, supports="name"),
                _STOCKTAKES,
                _GUIDANCE,
            ),
        ),
        Definition(
            code="deep-dive",
            name="Deep dive",
            text="A closer look, beside stocktakes, after an inspection; what it consists of was not read.",
            variants=("DfE deep dive", "deep-dive review"),
            citations=(_STOCKTAKES, _GUIDANCE),
        ),
        Definition(
            code="priority-action-plan-feedback",
            name="Feedback on the priority action plan (area SEND)",
            text="What the department and regional NHS England tell those who made the plan; since July 2025 nobody else does.",
            variants=("plan feedback", "PAP feedback"),
            period=Period(date(2025, 7, 7)),
            citations=(
                Citation(source=sources.SUMMARY_OF_CHANGES_2025_07, grade=_PRIMARY, where="paragraph 149"),
                Citation(source=sources.SUMMARY_OF_CHANGES_2025_07, grade=_PRIMARY, supports="period"),
            ),
        ),
        Definition(
            code="accelerated-progress-plan",
            name="Accelerated progress plan",
            text="A plan that the department requires, and approves with NHS England's advisers, where a re-visit found too little progress; the area publishes it.",
            official_names=("APP",),
            variants=("accelerated plan",),
            citations=(
                Citation(source=sources.WRITTEN_ANSWER_6435, grade=_PRIMARY),
                Citation(source=sources.SOUTHEND_GOVERNMENT_LETTER_2021, grade=_PRIMARY, supports="approval"),
            ),
        ),
        Definition(
            code="accelerated-progress-plan-review",
            name="Review of the accelerated progress plan",
            text="The formal review of the plan within about six months of the re-visit's report, to which the parent carer forum is invited.",
            variants=("APP review",),
            citations=(Citation(source=sources.WRITTEN_ANSWER_6435, grade=_PRIMARY),),
        ),
        Definition(
            code="intervention",
            name="Intervention",
            text="The use of the Secretary of State's powers, one of the next steps that can follow a re-visit with too little progress.",
            official_names=("intervention powers",),
            variants=("statutory intervention", "powers of intervention"),
            citations=(
                Citation(source=sources.REVISIT_ANNOUNCEMENT_2018, grade=_PRIMARY),
                Citation(source=sources.BRISTOL_PAGE_2022, grade=_SECONDARY),
            ),
        ),
    ),
)
"""What each `SupportEvent` is."""
