"""The evidence methods, or channels, that the library's editions name: literals only."""

from __future__ import annotations

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.vocabulary.methods import EvidenceMethod
from sendframework.vocabulary.word_lists import WordList

__all__ = ["METHODS"]

TRACKING = EvidenceMethod(
    code="tracking",
    name="Tracking",
    definition="The experiences of a few children and young people are followed in depth: consent, documents, then a meeting of the practitioners around each, with the child and family heard.",
    variants=("tracked cases", "child tracking", "tracking meetings", "case tracking"),
    citations=(
        Citation(source=sources.ESSEX_TRACKING, grade=EvidenceGrade.SECONDARY),
        Citation(source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2025, grade=EvidenceGrade.SECONDARY),
    ),
)
SAMPLING = EvidenceMethod(
    code="sampling",
    name="Sampling",
    definition="Cases on one theme are looked at through records and with those who decided.",
    variants=("case sampling", "sampled cases"),
    citations=(Citation(source=sources.SOUTH_GLOUCESTERSHIRE_FORUM_2025, grade=EvidenceGrade.SECONDARY),),
)
SETTING_VISITS = EvidenceMethod(
    code="setting-visits",
    name="Visits to settings",
    definition="A sample of education, health and care settings is visited; the settings are not themselves evaluated.",
    variants=("visits", "sampling visits"),
    citations=(Citation(source=sources.DORSET_GUIDE, grade=EvidenceGrade.SECONDARY),),
)
SURVEYS = EvidenceMethod(
    code="surveys",
    name="Surveys",
    definition="Online questionnaires, open for a few days.",
    variants=("questionnaire", "online survey"),
    citations=(
        Citation(source=sources.LANCASHIRE_PAGES, grade=EvidenceGrade.SECONDARY),
        Citation(source=sources.DORSET_GUIDE, grade=EvidenceGrade.SECONDARY),
    ),
)
MEETINGS = EvidenceMethod(
    code="meetings",
    name="Meetings",
    definition="Conversations with leaders, practitioners, the parent carer forum, young people and families.",
    variants=("interviews", "conversations"),
    citations=(
        Citation(source=sources.CONTACT_HANDBOOK, grade=EvidenceGrade.SECONDARY),
        Citation(source=sources.HERTFORDSHIRE_FORUM_2023, grade=EvidenceGrade.SECONDARY),
    ),
)
DOCUMENTS_AND_DATA = EvidenceMethod(
    code="documents-and-data",
    name="Documents and data",
    definition="Person-level data, commissioning returns, self-evaluation, strategy and plans, needs assessment.",
    variants=("documents", "data", "case papers", "person-level data"),
    citations=(
        Citation(
            source=sources.SUMMARY_OF_CHANGES_2025_06,
            grade=EvidenceGrade.PRIMARY,
            note="names the person-level data guidance and the commissioning templates",
        ),
        Citation(source=sources.DORSET_GUIDE, grade=EvidenceGrade.SECONDARY, supports="contents"),
    ),
)

FOCUS_GROUPS = EvidenceMethod(
    code="focus-groups",
    name="Focus groups",
    definition="Conversations with groups of one kind of people at a time: staff, parents and carers, young people.",
    variants=("discussion groups",),
    citations=(
        Citation(source=sources.CHESHIRE_EAST_OUTCOME_2018, grade=EvidenceGrade.SECONDARY),
        Citation(source=sources.DEVON_SCHOOLS_2018, grade=EvidenceGrade.SECONDARY),
    ),
)
PARENTS_WEBINAR = EvidenceMethod(
    code="parents-webinar",
    name="Parents' webinar",
    definition="Inspectors speak with parents and carers online; in use to about 2018.",
    variants=("webinar",),
    citations=(
        Citation(source=sources.OFSTED_ARTICLE_2017, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.CONTACT_2017, grade=EvidenceGrade.SECONDARY),
    ),
)
OPEN_MEETING = EvidenceMethod(
    code="open-meeting",
    name="Open meeting",
    definition="A meeting of inspectors to which every parent and carer of the area can come; in re-visits.",
    variants=("open meeting for parents",),
    citations=(Citation(source=sources.BURY_LETTER_2019, grade=EvidenceGrade.SECONDARY),),
)
CASE_STUDY = EvidenceMethod(
    code="case-study",
    name="Case study",
    definition="The area is studied as a case, by interviews with families, practitioners and leaders; in interim visits.",
    variants=("case-study approach",),
    citations=(Citation(source=sources.SPECIAL_NEEDS_JUNGLE_2021, grade=EvidenceGrade.SECONDARY),),
)

METHODS: WordList[EvidenceMethod] = WordList(
    of="evidence method",
    entries=(
        TRACKING,
        SAMPLING,
        SETTING_VISITS,
        SURVEYS,
        MEETINGS,
        DOCUMENTS_AND_DATA,
        FOCUS_GROUPS,
        PARENTS_WEBINAR,
        OPEN_MEETING,
        CASE_STUDY,
    ),
)
"""Every method named by an edition."""
