"""What the activities, the two frameworks and the three questions of the first are: literals only."""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.periods import Period
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.word_lists import WordList

__all__ = ["ACTIVITIES", "ASPECTS", "FRAMEWORKS"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY
_INFERRED = EvidenceGrade.INFERRED

_FIRST = Period(date(2016, 4, 27), date(2022, 12, 31))
_SECOND = Period(date(2023, 1, 1))
_FIRST_STARTS = Citation(source=sources.FIRST_HANDBOOK_PAGE, grade=_PRIMARY, supports="period", note="the first day")
_FIRST_ENDS = Citation(
    source=sources.STATISTICS_METHODOLOGY_2024,
    grade=_PRIMARY,
    supports="end-of-period",
    note="the next framework is in force from 1 January 2023",
)
_SECOND_STARTS = Citation(source=sources.STATISTICS_METHODOLOGY_2024, grade=_PRIMARY, supports="period")

ACTIVITIES: WordList[Definition] = WordList(
    of="activity",
    entries=(
        Definition(
            code="full-inspection",
            name="Area SEND full inspection",
            text="The joint inspection of a whole local area: until 2022 it ended in an ungraded letter and the decision whether a written statement of action was required, from 2023 in a report with one of three outcomes.",
            official_names=("Local area SEND inspection", "Area SEND inspection"),
            variants=("full", "inspection", "SEND inspection", "area inspection", "full area SEND inspection"),
            period=Period(date(2016, 4, 27)),
            citations=(
                Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, supports="first-framework"),
                Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY, supports="second-framework"),
                _FIRST_STARTS,
            ),
        ),
        Definition(
            code="revisit",
            name="Re-visit",
            text="The return to an area that had to write a statement of action, to look only at the weaknesses in the statement; expressly not a re-inspection.",
            official_names=("Revisit",),
            variants=("follow-up visit", "return visit"),
            period=Period(date(2018, 11, 9), date(2022, 12, 31)),
            citations=(
                Citation(
                    source=sources.REVISIT_ANNOUNCEMENT_2018,
                    grade=_PRIMARY,
                    note="the first day is that of the announcement",
                ),
                Citation(source=sources.REVISIT_GUIDANCE_2021, grade=_PRIMARY, supports="name"),
                Citation(
                    source=sources.ROADSHOW_2023,
                    grade=_PRIMARY,
                    supports="end-of-period",
                    note="re-visits went on up to December 2022; the last day of the framework is taken",
                ),
            ),
        ),
        Definition(
            code="interim-visit",
            name="Interim visit",
            text="A voluntary and anonymous visit of 2020 and 2021 to learn from an area in the pandemic: not an inspection, without judgement, letter or report on the area.",
            variants=("COVID-19 interim visit", "interim"),
            period=Period(date(2020, 10, 5), date(2021, 3, 31)),
            citations=(
                Citation(source=sources.INTERIM_VISITS_PRESS_2020, grade=_PRIMARY),
                Citation(source=sources.MAIN_FINDINGS_2021, grade=_PRIMARY, supports="anonymity"),
                Citation(source=sources.INTERIM_BRIEFING_2020, grade=_PRIMARY, supports="period", note="the first day"),
                Citation(
                    source=sources.MAIN_FINDINGS_2021,
                    grade=_INFERRED,
                    supports="end-of-period",
                    note="the statistics say March 2021; the last day of the month is taken",
                ),
            ),
        ),
        Definition(
            code="monitoring-inspection",
            name="Area SEND monitoring inspection",
            text="The inspection that follows widespread and/or systemic failings, and looks only at whether effective action has been taken on the areas for priority action.",
            official_names=("Monitoring inspection",),
            variants=("monitoring", "area SEND monitoring"),
            period=_SECOND,
            citations=(
                Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY),
                Citation(source=sources.HERTFORDSHIRE_FORUM_2025, grade=_SECONDARY, supports="scope"),
                _SECOND_STARTS,
            ),
        ),
        Definition(
            code="engagement-meeting",
            name="Engagement meeting",
            text="A meeting in the continuing conversation between the inspectorates and a partnership; it informs what inspection comes when, has no outcome and is not published.",
            variants=("annual conversation", "engagement"),
            period=_SECOND,
            citations=(Citation(source=sources.NASEN_2022, grade=_SECONDARY), _SECOND_STARTS),
        ),
        Definition(
            code="thematic-visit",
            name="Thematic visit",
            text="A visit to one of a small number of areas for a national review that explores, in each academic year, one aspect of the SEND system in depth; no area is judged.",
            official_names=("Thematic review",),
            variants=("thematic", "thematic inspection", "themed visit"),
            period=_SECOND,
            citations=(
                Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY),
                Citation(source=sources.THEMATIC_GUIDANCE_2023, grade=_PRIMARY, supports="official-names"),
                _SECOND_STARTS,
            ),
        ),
    ),
)
"""What each `Activity` is."""

FRAMEWORKS: WordList[Definition] = WordList(
    of="framework code",
    entries=(
        Definition(
            code="local-area-send",
            name="Local area SEND inspection framework",
            text="The first framework: each local area was inspected once, by Ofsted and the Care Quality Commission together, and had an ungraded letter.",
            variants=("2016 framework", "first framework", "old framework", "previous framework"),
            period=_FIRST,
            citations=(
                Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY),
                Citation(source=sources.WRITTEN_ANSWER_179416, grade=_PRIMARY, supports="letter"),
                Citation(source=sources.ROADSHOW_2023, grade=_PRIMARY, supports="once", note="a one-off programme"),
                _FIRST_STARTS,
                _FIRST_ENDS,
            ),
        ),
        Definition(
            code="area-send",
            name="Area SEND inspections: framework and handbook",
            text="The framework in force from 1 January 2023: a continuing cycle of full inspections with three outcomes, monitoring inspections, engagement meetings and thematic visits.",
            variants=("2023 framework", "second framework", "new framework", "current framework"),
            period=_SECOND,
            citations=(
                Citation(source=sources.HANDBOOK_2025_06, grade=_PRIMARY, supports="name"),
                Citation(source=sources.ROADSHOW_2023, grade=_PRIMARY),
                Citation(
                    source=sources.SUMMARY_OF_CHANGES_2025_06,
                    grade=_PRIMARY,
                    where="paragraph 17",
                    supports="activities",
                ),
                _SECOND_STARTS,
            ),
        ),
    ),
)
"""What each `FrameworkCode` stands for."""

ASPECTS: WordList[Definition] = WordList(
    of="aspect",
    entries=(
        Definition(
            code="identify",
            name="How effectively does the local area identify children and young people who have special educational needs and/or disabilities?",
            text="The first of the three questions of the first framework; none was graded.",
            variants=("A", "question A", "aspect A", "identification"),
            period=_FIRST,
            citations=(
                Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, where="paragraph 3"),
                Citation(source=sources.DURHAM_FAMILIES, grade=_SECONDARY, supports="name"),
                Citation(source=sources.ESSEX_SCHOOLS_2019, grade=_SECONDARY, supports="name"),
                _FIRST_STARTS,
                _FIRST_ENDS,
            ),
        ),
        Definition(
            code="assess-and-meet",
            name="How effectively does the local area assess and meet the needs of children and young people who have special educational needs and/or disabilities?",
            text="The second of the three questions of the first framework; none was graded.",
            variants=("B", "question B", "aspect B", "assessing and meeting needs", "meet needs"),
            period=_FIRST,
            citations=(
                Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, where="paragraph 3"),
                Citation(source=sources.COUNCIL_FOR_DISABLED_CHILDREN_2017, grade=_SECONDARY, supports="name"),
                Citation(source=sources.ESSEX_SCHOOLS_2019, grade=_SECONDARY, supports="name"),
                _FIRST_STARTS,
                _FIRST_ENDS,
            ),
        ),
        Definition(
            code="improve-outcomes",
            name="How effectively does the local area improve outcomes for children and young people who have special educational needs and/or disabilities?",
            text="The third of the three questions of the first framework: outcomes beyond attainment too, such as independence, employment and taking part; none was graded.",
            variants=("C", "question C", "aspect C", "improving outcomes"),
            period=_FIRST,
            citations=(
                Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, where="paragraph 3"),
                Citation(source=sources.DURHAM_FAMILIES, grade=_SECONDARY, supports="name"),
                Citation(source=sources.ESSEX_SCHOOLS_2019, grade=_SECONDARY, supports="name"),
                _FIRST_STARTS,
                _FIRST_ENDS,
            ),
        ),
    ),
)
"""What each `Aspect` asked."""
