"""What the results of inspections mean, and what letters and reports hold: literals only.

No result of one framework has a counterpart in the other, and nothing here maps them.
"""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.periods import Period
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.word_lists import WordList

__all__ = [
    "AREA_SEND_OUTCOMES",
    "FINDING_KINDS",
    "LOCAL_AREA_FINDING_KINDS",
    "MONITORING_OUTCOMES",
    "REVISIT_OUTCOMES",
    "WRITTEN_STATEMENT_DECISIONS",
]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY
_RECALLED = EvidenceGrade.RECALLED

_FIRST = Period(date(2016, 4, 27), date(2022, 12, 31))
_REVISITS = Period(date(2018, 11, 9), date(2022, 12, 31))
_SECOND = Period(date(2023, 1, 1))
_FIRST_STARTS = Citation(source=sources.FIRST_HANDBOOK_PAGE, grade=_PRIMARY, supports="period", note="the first day")
_REVISITS_START = Citation(
    source=sources.REVISIT_ANNOUNCEMENT_2018, grade=_PRIMARY, supports="period", note="the day of the announcement"
)
_FIRST_ENDS = Citation(
    source=sources.STATISTICS_METHODOLOGY_2024,
    grade=_PRIMARY,
    supports="end-of-period",
    note="the next framework is in force from 1 January 2023",
)
_SECOND_STARTS = Citation(source=sources.STATISTICS_METHODOLOGY_2024, grade=_PRIMARY, supports="period")
_STATISTICS = Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, where="Guidance")
_REPORTS = Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY)
_DATA = Citation(source=sources.MANAGEMENT_INFORMATION_2023, grade=_PRIMARY, supports="name")

WRITTEN_STATEMENT_DECISIONS: WordList[Definition] = WordList(
    of="written statement decision",
    entries=(
        Definition(
            code="written-statement-required",
            name="Written statement of action required",
            text="The Chief Inspector has decided that the area must produce a written statement of action, because there are significant weaknesses.",
            official_names=("Yes",),
            variants=(
                "WSoA",
                "WSoA required",
                "written statement of action",
                "Written Statement of Action (previous framework); not revisited",
            ),
            period=_FIRST,
            citations=(
                _STATISTICS,
                Citation(
                    source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(3)", supports="decision"
                ),
                _FIRST_STARTS,
                _FIRST_ENDS,
            ),
        ),
        Definition(
            code="no-written-statement",
            name="No written statement of action",
            text="No written statement of action is required of the area.",
            official_names=("No",),
            variants=(
                "no WSoA",
                "written statement of action not required",
                "No Written Statement of Action (previous framework)",
            ),
            period=_FIRST,
            citations=(_STATISTICS, _FIRST_STARTS, _FIRST_ENDS),
        ),
    ),
)
"""What each `WrittenStatementDecision` means."""

REVISIT_OUTCOMES: WordList[Definition] = WordList(
    of="revisit outcome",
    entries=(
        Definition(
            code="all-sufficient",
            name="Sufficient progress in addressing all significant weaknesses",
            text="A re-visit found sufficient progress on every significant weakness.",
            official_names=("Yes",),
            variants=(
                "all",
                "sufficient progress",
                "sufficient progress on all",
                "WSoA (previous framework); progress made on all weaknesses",
            ),
            period=_REVISITS,
            citations=(_STATISTICS, _REVISITS_START, _FIRST_ENDS),
        ),
        Definition(
            code="some-sufficient",
            name="Sufficient progress in addressing some significant weaknesses",
            text="A re-visit found sufficient progress on some significant weaknesses and not on others.",
            official_names=("Some",),
            variants=(
                "sufficient progress on some",
                "partly sufficient",
                "WSoA (previous framework); progress not made on all weaknesses",
            ),
            period=_REVISITS,
            citations=(_STATISTICS, _REVISITS_START, _FIRST_ENDS),
        ),
        Definition(
            code="none-sufficient",
            name="Sufficient progress in addressing none of the significant weaknesses",
            text="A re-visit found sufficient progress on no significant weakness.",
            official_names=("No",),
            variants=(
                "none",
                "insufficient progress",
                "no sufficient progress",
                "WSoA (previous framework); progress not made on all weaknesses",
            ),
            period=_REVISITS,
            citations=(_STATISTICS, _REVISITS_START, _FIRST_ENDS),
        ),
    ),
)
"""What each `RevisitOutcome` means."""

AREA_SEND_OUTCOMES: WordList[Definition] = WordList(
    of="area send outcome",
    entries=(
        Definition(
            code="typically-positive",
            name="Typically positive experiences and outcomes",
            text="The partnership's arrangements typically lead to positive experiences and outcomes, and it is acting where improvement is needed; the next full inspection is within about 5 years.",
            variants=("positive", "outcome 1", "Typically positive experiences and outcomes (new framework)"),
            period=_SECOND,
            citations=(_REPORTS, _DATA, _SECOND_STARTS),
        ),
        Definition(
            code="inconsistent",
            name="Inconsistent experiences and outcomes",
            text="The partnership's arrangements lead to inconsistent experiences and outcomes, and it must work jointly to improve them; the next full inspection is within about 3 years.",
            variants=("outcome 2", "Inconsistent experiences and outcomes (new framework)"),
            period=_SECOND,
            citations=(_REPORTS, _DATA, _SECOND_STARTS),
        ),
        Definition(
            code="widespread-or-systemic-failings",
            name="Widespread and/or systemic failings",
            text="There are widespread and/or systemic failings that lead to significant concerns and must be addressed urgently: a priority action plan is required, a monitoring inspection comes within about 18 months and a full one within about 3 years.",
            variants=(
                "widespread",
                "systemic failings",
                "widespread failings",
                "widespread and systemic failings",
                "significant concerns",
                "outcome 3",
                "Widespread and/or systemic failings (new framework)",
            ),
            period=_SECOND,
            citations=(_REPORTS, _DATA, _SECOND_STARTS),
        ),
    ),
)
"""What each `AreaSendOutcome` means."""

_MONITORED = Citation(source=sources.OXFORDSHIRE_PRESS_2025, grade=_SECONDARY, note="quotes the letter")

MONITORING_OUTCOMES: WordList[Definition] = WordList(
    of="monitoring outcome",
    entries=(
        Definition(
            code="effective-action",
            name="Effective action",
            text="The partnership has taken effective action: reasonable steps on all the areas for priority action.",
            variants=("effective", "taken effective action"),
            period=_SECOND,
            citations=(
                _MONITORED,
                Citation(source=sources.HERTFORDSHIRE_FORUM_2025, grade=_SECONDARY, supports="name"),
                _SECOND_STARTS,
            ),
        ),
        Definition(
            code="ineffective-action",
            name="Ineffective action",
            text="The partnership has not taken effective action on all the areas for priority action; no example was found.",
            variants=("not effective action", "not effective", "ineffective", "not taken effective action"),
            period=_SECOND,
            citations=(Citation(source=sources.HERTFORDSHIRE_FORUM_2025, grade=_SECONDARY), _SECOND_STARTS),
        ),
    ),
)
"""What each `MonitoringOutcome` means."""

FINDING_KINDS: WordList[Definition] = WordList(
    of="finding kind",
    entries=(
        Definition(
            code="effective-practice",
            name="What is the area partnership doing that is effective?",
            text="One of the things that a report from 2023 on names as effective.",
            variants=("good practice",),
            period=_SECOND,
            citations=(_REPORTS, _SECOND_STARTS),
        ),
        Definition(
            code="need-to-do-better",
            name="What does the area partnership need to do better?",
            text="One of the things that, by a report from 2023 on, the partnership needs to do better.",
            period=_SECOND,
            citations=(_REPORTS, _SECOND_STARTS),
        ),
        Definition(
            code="area-for-priority-action",
            name="Areas for priority action",
            text="A numbered area on which urgent action is required, with the responsible body beside it; only after widespread and/or systemic failings.",
            variants=("APA", "priority action"),
            period=_SECOND,
            citations=(_REPORTS, _SECOND_STARTS),
        ),
        Definition(
            code="area-for-improvement",
            name="Areas for improvement",
            text="An area that the partnership should improve; who should do so stands in the sentence, not in a column.",
            variants=("AFI", "improvement area"),
            period=_SECOND,
            citations=(_REPORTS, _SECOND_STARTS),
        ),
    ),
)
"""What each `FindingKind` is."""

_LETTERS_NOTE = "the headings of the letters were not read"

LOCAL_AREA_FINDING_KINDS: WordList[Definition] = WordList(
    of="local area finding kind",
    entries=(
        Definition(
            code="main-finding",
            name="Main findings",
            text="One of the findings with which a letter opens.",
            period=_FIRST,
            citations=(
                Citation(source=sources.DORSET_FORUM_2017, grade=_SECONDARY),
                Citation(source=None, grade=_RECALLED, supports="name", note=_LETTERS_NOTE),
                _FIRST_STARTS,
                _FIRST_ENDS,
            ),
        ),
        Definition(
            code="strength",
            name="Strengths",
            text="A strength that a letter names, under one of the three questions.",
            period=_FIRST,
            citations=(
                Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY),
                Citation(source=sources.DORSET_FORUM_2017, grade=_SECONDARY, supports="place"),
                Citation(source=sources.WARWICKSHIRE_FORUM_2021, grade=_SECONDARY, supports="place"),
                _FIRST_STARTS,
                _FIRST_ENDS,
            ),
        ),
        Definition(
            code="area-for-development",
            name="Areas for development",
            text="Something that a letter asks the area to develop, under one of the three questions.",
            variants=("area for improvement", "area needing improvement"),
            period=_FIRST,
            citations=(
                Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY, note="areas that need improvement"),
                Citation(source=sources.DORSET_FORUM_2017, grade=_SECONDARY, supports="place"),
                Citation(source=sources.WARWICKSHIRE_FORUM_2021, grade=_SECONDARY, supports="place"),
                _FIRST_STARTS,
                _FIRST_ENDS,
            ),
        ),
        Definition(
            code="significant-weakness",
            name="Significant weakness",
            text="One of the weaknesses that a written statement of action has to address; their number says nothing about their weight.",
            official_names=("significant areas of weakness",),
            variants=("weakness",),
            period=_FIRST,
            citations=(
                _STATISTICS,
                Citation(source=sources.SOUTHEND_PAGE, grade=_SECONDARY, supports="official-names"),
                _FIRST_STARTS,
                _FIRST_ENDS,
            ),
        ),
        Definition(
            code="progress-on-weakness",
            name="Sufficient progress",
            text="Whether a re-visit found sufficient progress on one significant weakness.",
            variants=("progress",),
            period=_REVISITS,
            citations=(_STATISTICS, _REVISITS_START, _FIRST_ENDS),
        ),
    ),
)
"""What each `LocalAreaFindingKind` is."""
