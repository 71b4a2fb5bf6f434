"""The defined terms of the field: literals only."""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.periods import Period
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.word_lists import WordList

__all__ = ["TERMS"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY
_INFERRED = EvidenceGrade.INFERRED
_RECALLED = EvidenceGrade.RECALLED

_REPORTS = Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY)
_METHODOLOGY = Citation(source=sources.STATISTICS_METHODOLOGY_2024, grade=_PRIMARY)
_FAMILIES = Citation(source=sources.FAMILIES_GUIDE_2024, grade=_PRIMARY)
_GOVERNMENT = Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=_PRIMARY)
_SECOND = Period(date(2023, 1, 1))
_SECOND_STARTS = Citation(source=sources.STATISTICS_METHODOLOGY_2024, grade=_PRIMARY, supports="period")
_REGULATIONS_START = Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, supports="period")

TERMS: WordList[Definition] = WordList(
    of="term",
    entries=(
        Definition(
            code="local-area",
            name="Local area",
            text="The geographical area of a local authority; under the first framework the term took in the council, the health commissioners, public health, early years settings, schools and further education providers in it.",
            variants=("area",),
            citations=(
                _METHODOLOGY,
                Citation(
                    source=sources.OFFICIAL_STATISTICS_2022,
                    grade=_PRIMARY,
                    where="Guidance, Area name",
                    supports="first-framework",
                ),
            ),
        ),
        Definition(
            code="local-area-partnership",
            name="Local area partnership",
            text="Those in education, health and care who are responsible for the strategic planning, commissioning, management, delivery and evaluation of arrangements for the children and young people with SEND who live in the area; the focus is mainly on the council and the integrated care board.",
            variants=("LAP", "partnership", "area partnership"),
            citations=(_METHODOLOGY, _FAMILIES, _GOVERNMENT),
        ),
        Definition(
            code="send",
            name="Special educational needs and/or disabilities",
            text="Special educational needs, disabilities, or both: the inspections are about children and young people who have either.",
            official_names=("SEND",),
            variants=("SEN", "SEN and disability", "special educational needs and disability"),
            citations=(_REPORTS,),
        ),
        Definition(
            code="age-range",
            name="Age range 0 to 25",
            text="Whom the inspections are about by age: children and young people from birth to 25 whom the SEND code of practice covers, with or without a plan.",
            variants=("0 to 25", "0-25", "birth to 25", "age"),
            citations=(
                _FAMILIES,
                Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, supports="first-framework"),
            ),
        ),
        Definition(
            code="sen-support",
            name="SEN support",
            text="Support for a child or young person with special educational needs without an education, health and care plan.",
            variants=("SEND support",),
            citations=(
                _REPORTS,
                Citation(source=sources.THEMATIC_GUIDANCE_2024, grade=_PRIMARY, note="beside those with a plan"),
            ),
        ),
        Definition(
            code="education-health-and-care-plan",
            name="Education, health and care plan",
            text="The plan for a child or young person's education, health and care; SEN support is support without one.",
            official_names=("EHC plan",),
            variants=("EHCP", "education health care plan", "plan"),
            citations=(
                _REPORTS,
                _FAMILIES,
            ),
        ),
        Definition(
            code="alternative-provision",
            name="Alternative provision",
            text="Provision in which partners place children and young people, and whose commissioning and oversight by the council inspectors evaluate; it can be registered or unregistered, or reach pupils elsewhere as outreach.",
            official_names=("AP",),
            variants=("alternative education provision",),
            citations=(
                Citation(source=sources.THEMATIC_GUIDANCE_2023, grade=_PRIMARY),
                _FAMILIES,
                Citation(
                    source=sources.SUMMARY_OF_CHANGES_2025_06, grade=_PRIMARY, where="paragraph 65", supports="kinds"
                ),
            ),
        ),
        Definition(
            code="registered-alternative-provision",
            name="Registered alternative provision",
            text="Alternative provision in a setting that is registered; the national review of 2024 is reported to have found that it can be of high quality.",
            variants=("registered AP",),
            citations=(
                Citation(source=sources.SCHOOL_VACANCIES_2024, grade=_SECONDARY),
                Citation(source=sources.TES_2024, grade=_SECONDARY, note="on registration"),
            ),
        ),
        Definition(
            code="unregistered-alternative-provision",
            name="Unregistered alternative provision",
            text="Alternative provision in a setting that is not registered; inspectors meet leaders about its strategic use and oversight since June 2025.",
            variants=("unregistered AP",),
            citations=(Citation(source=sources.SUMMARY_OF_CHANGES_2025_06, grade=_PRIMARY, where="paragraph 65"),),
        ),
        Definition(
            code="outreach",
            name="Alternative provision outreach",
            text="Help that alternative provision gives to pupils who are not placed in it.",
            official_names=("outreach services",),
            variants=("AP outreach", "outreach support"),
            citations=(
                Citation(source=sources.TES_2023, grade=_SECONDARY, supports="name"),
                Citation(
                    source=sources.TES_2023,
                    grade=_INFERRED,
                    note="it sets those who receive outreach beside those who attend",
                ),
            ),
        ),
        Definition(
            code="principal-authority",
            name="Principal authority",
            text="Whoever the Chief Inspector determines must make a written statement of proposed action; the handbook uses the word for those who make a priority action plan.",
            period=Period(date(2015, 11, 9)),
            citations=(
                Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulations 1(2) and 3(3)(b)"),
                Citation(
                    source=sources.SUMMARY_OF_CHANGES_2025_07,
                    grade=_PRIMARY,
                    where="paragraph 149",
                    supports="handbook",
                ),
                _REGULATIONS_START,
            ),
        ),
        Definition(
            code="written-statement-of-proposed-action",
            name="Written statement of proposed action",
            text="The legal term for the statement that the principal authority must make, within 70 working days of receiving the report, where the Chief Inspector determines that one is appropriate.",
            variants=("statement of proposed action",),
            period=Period(date(2015, 11, 9)),
            citations=(
                Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(3)"),
                Citation(
                    source=sources.JOINT_AREA_REVIEWS_2015_NOTE, grade=_PRIMARY, where="regulation 4", supports="time"
                ),
                _REGULATIONS_START,
            ),
        ),
        Definition(
            code="written-statement-of-action",
            name="Written statement of action",
            text="What the inspectorates and the sector call the written statement of proposed action that an area had to produce under the first framework, saying how each significant weakness would be tackled.",
            official_names=("WSoA",),
            variants=("written statement", "statement of action"),
            period=Period(date(2016, 4, 27)),
            citations=(
                Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, where="Guidance"),
                Citation(
                    source=sources.JOINT_AREA_REVIEWS_2015,
                    grade=_PRIMARY,
                    where="regulation 3(3)",
                    supports="legal-term",
                ),
                Citation(source=sources.AFTER_OFSTED_2018, grade=_SECONDARY, supports="content"),
                Citation(source=sources.FIRST_HANDBOOK_PAGE, grade=_PRIMARY, supports="period", note="the first day"),
            ),
        ),
        Definition(
            code="significant-weakness",
            name="Significant weakness",
            text="A weakness in an area's practice for which a written statement of action was required; how many there were says nothing about their weight.",
            official_names=("significant areas of weakness",),
            variants=("area of significant weakness",),
            period=Period(date(2016, 4, 27)),
            citations=(
                Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, where="Guidance"),
                Citation(source=sources.SOUTHEND_PAGE, grade=_SECONDARY, supports="official-names"),
                Citation(source=sources.FIRST_HANDBOOK_PAGE, grade=_PRIMARY, supports="period", note="the first day"),
            ),
        ),
        Definition(
            code="area-for-priority-action",
            name="Area for priority action",
            text="A numbered matter in a report with widespread and/or systemic failings on which urgent action is required, with a responsible body beside it.",
            official_names=("Areas for priority action",),
            variants=("APA", "priority action"),
            period=_SECOND,
            citations=(_REPORTS, _SECOND_STARTS),
        ),
        Definition(
            code="area-for-improvement",
            name="Area for improvement",
            text="A matter in any report from 2023 on that the partnership should improve; the sentence says who, and no column does.",
            official_names=("Areas for improvement",),
            variants=("AFI", "improvement area"),
            period=_SECOND,
            citations=(_REPORTS, _SECOND_STARTS),
        ),
        Definition(
            code="responsible-body",
            name="Responsible body",
            text="A body, or several, that a report names beside an area for priority action: the council, an integrated care board, and sometimes a children's trust or school and college leaders.",
            period=_SECOND,
            citations=(_REPORTS, _SECOND_STARTS),
        ),
        Definition(
            code="priority-action-plan",
            name="Priority action plan (area SEND)",
            text="The plan that the Chief Inspector requires of a partnership with widespread and/or systemic failings, on its areas for priority action.",
            official_names=("priority action plan",),
            variants=("PAP", "action plan"),
            period=_SECOND,
            citations=(_REPORTS, _SECOND_STARTS),
        ),
        Definition(
            code="accelerated-progress-plan",
            name="Accelerated progress plan",
            text="The plan that the Department for Education requires where a re-visit found too little progress; the area publishes it, and it is formally reviewed within about six months of the re-visit's report.",
            official_names=("APP",),
            variants=("accelerated plan",),
            citations=(Citation(source=sources.WRITTEN_ANSWER_6435, grade=_PRIMARY),),
        ),
        Definition(
            code="strategic-plan",
            name="Strategic plan",
            text="The partnership's own plan for its SEND arrangements, which reports ask it to update and publish on the strength of their recommendations.",
            variants=("strategic SEND plan", "partnership strategic plan"),
            period=_SECOND,
            citations=(_REPORTS, _SECOND_STARTS),
        ),
        Definition(
            code="improvement-notice",
            name="Improvement notice",
            text="A notice that the Department for Education gives a council after an inspection: an instrument of its own, and no part of the inspection.",
            variants=("notice to improve", "statutory notice to improve"),
            citations=(
                Citation(source=sources.LOCAL_GOVERNMENT_LAWYER_2024, grade=_SECONDARY),
                Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY),
            ),
        ),
        Definition(
            code="stocktake",
            name="Stocktake",
            text="A review by the Department for Education, with the area, of how far improvement has come after an inspection; what it consists of was not read.",
            variants=("DfE stocktake",),
            citations=(
                Citation(source=sources.WRITTEN_ANSWER_15834, grade=_PRIMARY, supports="name"),
                Citation(source=sources.BURY_AND_BEXLEY_SCRUTINY, grade=_SECONDARY),
            ),
        ),
        Definition(
            code="deep-dive",
            name="Deep dive",
            text="A closer look by the Department for Education, beside stocktakes; what it consists of was not read.",
            variants=("DfE deep dive",),
            citations=(Citation(source=sources.BURY_AND_BEXLEY_SCRUTINY, grade=_SECONDARY),),
        ),
        Definition(
            code="dynamic-support-register",
            name="Dynamic support register",
            text="A register of children and young people with a learning disability or autism who may need more support, kept by health; reports name it often, and inspectors sample cases on it.",
            official_names=("DSR",),
            variants=("dynamic support database", "support register"),
            citations=(
                Citation(
                    source=sources.FULL_INSPECTION_REPORTS,
                    grade=_PRIMARY,
                    supports="name",
                    note="named in 41 of 55 reports",
                ),
                Citation(source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2025, grade=_SECONDARY, supports="sampling"),
                Citation(
                    source=None,
                    grade=_RECALLED,
                    supports="contents",
                    note="no text that says whom the register lists, or who keeps it, was read",
                ),
            ),
        ),
        Definition(
            code="educated-otherwise-than-at-school",
            name="Education otherwise than at school",
            text="Education of a child elsewhere than in a school; one of the circumstances by which the theme of children not in school was extended.",
            official_names=("EOTAS",),
            variants=("educated otherwise", "education other than at school"),
            citations=(
                Citation(source=sources.THEMATIC_ANNOUNCEMENT_2025, grade=_SECONDARY),
                Citation(source=sources.MANCHESTER_FORUM_2025, grade=_SECONDARY),
            ),
        ),
        Definition(
            code="severely-absent",
            name="Severely absent",
            text="Missing 50% or more of school sessions; of the sources one says 50 per cent, and one more than 50%.",
            variants=("severe absence",),
            citations=(
                Citation(source=sources.TES_2025, grade=_SECONDARY),
                Citation(source=sources.MANCHESTER_FORUM_2025, grade=_SECONDARY),
            ),
        ),
        Definition(
            code="pathways-to-adulthood",
            name="Pathways to adulthood",
            text="Employment, independent living, community inclusion and health: the four outcomes for which young people are prepared, from the SEND code of practice.",
            variants=("preparation for adulthood pathways", "PfA outcomes", "four pathways"),
            citations=(Citation(source=sources.THEMATIC_ANNOUNCEMENT_2024, grade=_SECONDARY),),
        ),
    ),
)
"""Terms of the field, defined."""
