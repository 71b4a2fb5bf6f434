"""What the bodies of partnerships are: literals only."""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.periods import Period
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.word_lists import WordList

__all__ = ["BODY_KINDS"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY

_REPORTS = Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY)
_GOVERNMENT = Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=_PRIMARY)

BODY_KINDS: WordList[Definition] = WordList(
    of="body kind",
    entries=(
        Definition(
            code="local-authority",
            name="Local authority",
            text="The council whose area the local area is; reports name it as a responsible body alone or with others.",
            variants=("LA", "council", "local council"),
            citations=(
                Citation(source=sources.STATISTICS_METHODOLOGY_2024, grade=_PRIMARY),
                _REPORTS,
            ),
        ),
        Definition(
            code="integrated-care-board",
            name="Integrated care board",
            text="The responsible commissioner for SEND in health since 1 July 2022. An area has one as a rule, and some two or three.",
            official_names=("ICB",),
            variants=("health commissioner",),
            period=Period(date(2022, 7, 1)),
            citations=(
                _GOVERNMENT,
                _REPORTS,
                Citation(
                    source=sources.ESSEX_REPORT_2026,
                    grade=_PRIMARY,
                    supports="several",
                    note="three boards in one area",
                ),
                Citation(
                    source=sources.FULL_INSPECTION_REPORTS,
                    grade=_PRIMARY,
                    supports="period",
                    note="reports give 1 July 2022 as the day on which the boards took over",
                ),
            ),
        ),
        Definition(
            code="clinical-commissioning-group",
            name="Clinical commissioning group",
            text="A commissioner of local health services until 30 June 2022; with the council the author of written statements of action.",
            official_names=("CCG",),
            variants=("health commissioner",),
            period=Period(end=date(2022, 6, 30)),
            citations=(
                Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, where="Guidance, Area name"),
                Citation(source=sources.SOUTHEND_PAGE, grade=_SECONDARY, supports="written-statements"),
                Citation(source=sources.MERSEY_CARE_PAGE, grade=_SECONDARY, supports="period"),
            ),
        ),
        Definition(
            code="childrens-trust",
            name="Children's trust",
            text="A trust that reports name as a responsible body beside the council and the integrated care board.",
            variants=("trust", "commissioned children's trust"),
            citations=(
                Citation(
                    source=sources.FULL_INSPECTION_REPORTS,
                    grade=_PRIMARY,
                    note="both Northamptonshire areas and Worcestershire",
                ),
            ),
        ),
        Definition(
            code="school-and-college-leaders",
            name="School and college leaders",
            text="The leaders of an area's schools and colleges, named together as a responsible body beside the council and the integrated care board.",
            variants=("leaders of schools and colleges", "school leaders"),
            citations=(Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, note="Plymouth"),),
        ),
        Definition(
            code="other",
            name="Another body",
            text="A body of another kind: whoever is named, whatever it is.",
            citations=(
                Citation(
                    source=sources.JOINT_AREA_REVIEWS_2015,
                    grade=EvidenceGrade.INFERRED,
                    where="regulation 3(3)(b)",
                    note="the Chief Inspector names who must make a statement, so any person or body can be named",
                ),
            ),
        ),
    ),
)
"""What each `BodyKind` is."""
