"""What the findings of thematic reviews are: literals only."""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.periods import Period
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.word_lists import WordList

__all__ = ["THEMATIC_FINDING_KINDS"]

_PRIMARY = EvidenceGrade.PRIMARY

_SECOND = Period(date(2023, 1, 1))
_SECOND_STARTS = Citation(source=sources.STATISTICS_METHODOLOGY_2024, grade=_PRIMARY, supports="period")
_ANNOUNCEMENT = Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY)
_GUIDANCE_2023 = Citation(source=sources.THEMATIC_GUIDANCE_2023, grade=_PRIMARY)
_GUIDANCE_2024 = Citation(source=sources.THEMATIC_GUIDANCE_2024, grade=_PRIMARY)

THEMATIC_FINDING_KINDS: WordList[Definition] = WordList(
    of="thematic finding kind",
    entries=(
        Definition(
            code="good-practice",
            name="Good practice",
            text="An example of what works well, which the national report gives so that others can learn from it.",
            variants=("example of good practice",),
            period=_SECOND,
            citations=(_ANNOUNCEMENT, _GUIDANCE_2023, _SECOND_STARTS),
        ),
        Definition(
            code="systemic-concern",
            name="Systemic concern",
            text="A concern about the system rather than about one area.",
            period=_SECOND,
            citations=(_ANNOUNCEMENT, _SECOND_STARTS),
        ),
        Definition(
            code="enabler",
            name="Enabler",
            text="Something that helps partners to do what the theme is about, or makes it possible for them.",
            variants=("what helps",),
            period=_SECOND,
            citations=(_GUIDANCE_2023, _GUIDANCE_2024, _SECOND_STARTS),
        ),
        Definition(
            code="barrier",
            name="Barrier",
            text="Something that hinders partners in what the theme is about, or prevents it.",
            variants=("what hinders",),
            period=_SECOND,
            citations=(_GUIDANCE_2023, _GUIDANCE_2024, _SECOND_STARTS),
        ),
        Definition(
            code="area-for-improvement",
            name="Area for improvement",
            text="Something that the national report says should be improved; here an area is a matter, not a place.",
            period=_SECOND,
            citations=(_ANNOUNCEMENT, _SECOND_STARTS),
        ),
        Definition(
            code="recommendation",
            name="Recommendation",
            text="What the national report asks of government, of the inspectorates or of the sector.",
            period=_SECOND,
            citations=(
                Citation(source=sources.ALTERNATIVE_PROVISION_REPORT_2024, grade=_PRIMARY),
                _SECOND_STARTS,
            ),
        ),
    ),
)
"""What each `ThematicFindingKind` is."""
