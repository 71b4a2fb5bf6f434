"""The stakeholder groups that the library's editions name: literals only."""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.periods import Period
from sendframework.vocabulary.groups import Sector, StakeholderGroup

__all__ = ["GROUPS"]

CHILDREN_AND_YOUNG_PEOPLE = StakeholderGroup(
    code="children-and-young-people",
    name="Children and young people with SEND",
    sector=Sector.FAMILIES,
    role="Subjects of the arrangements and first voice: from birth to 25, with or without an education, health and care plan, those educated elsewhere included.",
    citations=(Citation(source=sources.FAMILIES_GUIDE_2024, grade=EvidenceGrade.PRIMARY),),
)
PARENTS_AND_CARERS = StakeholderGroup(
    code="parents-and-carers",
    name="Parents and carers",
    sector=Sector.FAMILIES,
    role="Experience of the system, and partners in shaping it.",
    citations=(Citation(source=sources.FAMILIES_GUIDE_2024, grade=EvidenceGrade.PRIMARY),),
)
PARENT_CARER_FORUM = StakeholderGroup(
    code="parent-carer-forum",
    name="Parent carer forum",
    sector=Sector.FAMILIES,
    role="Strategic voice of families, and the link to them.",
    citations=(
        Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.FULL_INSPECTION_REPORTS, grade=EvidenceGrade.PRIMARY, note="named in 43 of 55 reports"),
    ),
)
SEND_INFORMATION_ADVICE_AND_SUPPORT_SERVICE = StakeholderGroup(
    code="send-information-advice-and-support-service",
    name="SEND information, advice and support service (SENDIASS)",
    sector=Sector.VOLUNTARY,
    role="Impartial advice to families.",
    other_names=("parent partnership",),
    citations=(
        Citation(
            source=sources.WESTMINSTER_MINUTES_2018,
            grade=EvidenceGrade.SECONDARY,
            supports="other-names",
            note="parent partnership, as the service was once called",
        ),
        Citation(source=sources.FULL_INSPECTION_REPORTS, grade=EvidenceGrade.PRIMARY, note="named in 13 of 55 reports"),
    ),
)
LOCAL_AUTHORITY_EDUCATION_LEADERS = StakeholderGroup(
    code="local-authority-education-leaders",
    name="Local authority education and SEND leaders",
    sector=Sector.LEADERSHIP,
    role="Delivery of the council's duties, the oversight of alternative provision among them.",
    citations=(
        Citation(
            source=sources.SUPPORT_AND_CHALLENGE_2023,
            grade=EvidenceGrade.PRIMARY,
            note="names directors of children's services, heads of SEND and council officers",
        ),
    ),
)
CHILDRENS_SOCIAL_CARE = StakeholderGroup(
    code="childrens-social-care",
    name="Children's social care and early help",
    sector=Sector.SOCIAL_CARE,
    role="Help, protection, short breaks and advice for plans.",
    citations=(
        Citation(
            source=sources.SUPPORT_AND_CHALLENGE_2023,
            grade=EvidenceGrade.PRIMARY,
            note="names council officers, social care included",
        ),
        Citation(
            source=sources.SUMMARY_OF_CHANGES_2025_06,
            grade=EvidenceGrade.PRIMARY,
            where="paragraph 29",
            note="names early help providers",
            supports="early-help",
        ),
    ),
)
INTEGRATED_CARE_BOARDS = StakeholderGroup(
    code="integrated-care-boards",
    name="Integrated care boards",
    sector=Sector.HEALTH,
    role="Responsible commissioner for SEND in health; jointly accountable with the council.",
    citations=(
        Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=EvidenceGrade.PRIMARY),
        Citation(
            source=sources.FULL_INSPECTION_REPORTS,
            grade=EvidenceGrade.PRIMARY,
            supports="period",
            note="reports give 1 July 2022 as the day on which the boards took over",
        ),
    ),
    period=Period(date(2022, 7, 1)),
)
CLINICAL_COMMISSIONING_GROUPS = StakeholderGroup(
    code="clinical-commissioning-groups",
    name="Clinical commissioning groups",
    sector=Sector.HEALTH,
    role="Commissioned local health services, and wrote statements of action jointly with the council; integrated care boards came after them.",
    other_names=("CCG", "CCGs"),
    citations=(
        Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=EvidenceGrade.PRIMARY, where="Guidance, Area name"),
        Citation(source=sources.READING_LETTER_2021, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.MERSEY_CARE_PAGE, grade=EvidenceGrade.SECONDARY, supports="period"),
    ),
    period=Period(end=date(2022, 6, 30)),
)
PUBLIC_HEALTH = StakeholderGroup(
    code="public-health",
    name="Public health",
    sector=Sector.HEALTH,
    role="Commissions public health services in the area.",
    citations=(
        Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=EvidenceGrade.PRIMARY, where="Guidance, Area name"),
    ),
)
NHS_ENGLAND_SPECIALIST_COMMISSIONING = StakeholderGroup(
    code="nhs-england-specialist-commissioning",
    name="NHS England for specialist services",
    sector=Sector.HEALTH,
    role="Commissions specialist health services for the area's children and young people.",
    citations=(
        Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=EvidenceGrade.PRIMARY, where="Guidance, Area name"),
    ),
)
SPECIALIST_SERVICES = StakeholderGroup(
    code="specialist-services",
    name="Specialist and therapy services",
    sector=Sector.CROSS_SECTOR,
    role="Specialist help for children and young people with SEND, therapies among it.",
    other_names=("specialist services", "therapy services"),
    citations=(
        Citation(source=sources.OFSTED_BLOG_2018, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.ANNOUNCEMENT_2016, grade=EvidenceGrade.SECONDARY, supports="other-names"),
    ),
)
LOCAL_AREA_NOMINATED_OFFICER = StakeholderGroup(
    code="local-area-nominated-officer",
    name="Local area nominated officer",
    sector=Sector.LEADERSHIP,
    role="Single point of contact with the lead inspector: practical arrangements, data and documents.",
    other_names=("LANO",),
    citations=(
        Citation(source=sources.READING_LETTER_2021, grade=EvidenceGrade.PRIMARY),
        Citation(
            source=sources.CONTACT_GUIDE_2024,
            grade=EvidenceGrade.SECONDARY,
            note="still named under the second framework",
        ),
    ),
)
HEALTH_PROVIDERS = StakeholderGroup(
    code="health-providers",
    name="Health providers and practitioners",
    sector=Sector.HEALTH,
    role="Assessment and provision: therapies, community paediatrics, mental health, nursing.",
    citations=(
        Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.CONSULTATION_RESPONSE_2022, grade=EvidenceGrade.PRIMARY),
    ),
)
EARLY_YEARS_SETTINGS = StakeholderGroup(
    code="early-years-settings",
    name="Early years settings",
    sector=Sector.EDUCATION,
    role="Early identification.",
    other_names=("nurseries",),
    citations=(
        Citation(source=sources.CONSULTATION_RESPONSE_2022, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=EvidenceGrade.PRIMARY, where="Guidance, Area name"),
        Citation(source=sources.ANNOUNCEMENT_2016, grade=EvidenceGrade.SECONDARY, supports="other-names"),
    ),
)
SCHOOLS = StakeholderGroup(
    code="schools",
    name="Schools",
    sector=Sector.EDUCATION,
    role="Identification and support in mainstream and special schools.",
    citations=(
        Citation(source=sources.CONSULTATION_RESPONSE_2022, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=EvidenceGrade.PRIMARY, where="Guidance, Area name"),
    ),
)
FURTHER_EDUCATION = StakeholderGroup(
    code="further-education",
    name="Colleges and the further education sector",
    sector=Sector.EDUCATION,
    role="Education and training after 16.",
    other_names=("colleges", "further education providers"),
    citations=(
        Citation(source=sources.CONSULTATION_RESPONSE_2022, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=EvidenceGrade.PRIMARY, where="Guidance, Area name"),
        Citation(source=sources.ANNOUNCEMENT_2016, grade=EvidenceGrade.SECONDARY, supports="other-names"),
    ),
)
ALTERNATIVE_PROVISION_SETTINGS = StakeholderGroup(
    code="alternative-provision-settings",
    name="Alternative provision settings",
    sector=Sector.EDUCATION,
    role="Placements that the council commissions and oversees, registered or not.",
    citations=(
        Citation(source=sources.CONSULTATION_RESPONSE_2022, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.FAMILIES_GUIDE_2024, grade=EvidenceGrade.PRIMARY),
    ),
)
VOLUNTARY_SECTOR = StakeholderGroup(
    code="voluntary-sector",
    name="Voluntary and community sector",
    sector=Sector.VOLUNTARY,
    role="Support and advocacy.",
    other_names=("third sector",),
    citations=(
        Citation(
            source=sources.WESTMINSTER_MINUTES_2018,
            grade=EvidenceGrade.SECONDARY,
            supports="first-framework",
            note="third sector",
        ),
        Citation(
            source=None,
            grade=EvidenceGrade.RECALLED,
            note="named among the groups to model; no text of the current framework naming it was read",
        ),
    ),
)
COMMISSIONED_CHILDRENS_TRUSTS = StakeholderGroup(
    code="commissioned-childrens-trusts",
    name="Commissioned children's trusts",
    sector=Sector.SOCIAL_CARE,
    role="Deliver children's services for some councils, and can be named as responsible bodies.",
    citations=(
        Citation(
            source=sources.FULL_INSPECTION_REPORTS,
            grade=EvidenceGrade.PRIMARY,
            note="both Northamptonshire areas and Worcestershire",
        ),
    ),
)
PRACTITIONERS = StakeholderGroup(
    code="practitioners",
    name="Practitioners",
    sector=Sector.CROSS_SECTOR,
    role="Those who work with children and young people with SEND in education, health and care.",
    citations=(
        Citation(source=sources.DORSET_GUIDE, grade=EvidenceGrade.SECONDARY),
        Citation(source=sources.LANCASHIRE_PAGES, grade=EvidenceGrade.SECONDARY),
    ),
)
COMMISSIONERS = StakeholderGroup(
    code="commissioners",
    name="Commissioners of education, health and care",
    sector=Sector.CROSS_SECTOR,
    role="Commission and oversee services and placements.",
    citations=(
        Citation(source=sources.CONSULTATION_RESPONSE_2022, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.THEMATIC_GUIDANCE_2023, grade=EvidenceGrade.PRIMARY),
    ),
)

GROUPS: tuple[StakeholderGroup, ...] = (
    CHILDREN_AND_YOUNG_PEOPLE,
    PARENTS_AND_CARERS,
    PARENT_CARER_FORUM,
    SEND_INFORMATION_ADVICE_AND_SUPPORT_SERVICE,
    LOCAL_AUTHORITY_EDUCATION_LEADERS,
    CHILDRENS_SOCIAL_CARE,
    INTEGRATED_CARE_BOARDS,
    CLINICAL_COMMISSIONING_GROUPS,
    PUBLIC_HEALTH,
    NHS_ENGLAND_SPECIALIST_COMMISSIONING,
    SPECIALIST_SERVICES,
    LOCAL_AREA_NOMINATED_OFFICER,
    HEALTH_PROVIDERS,
    EARLY_YEARS_SETTINGS,
    SCHOOLS,
    FURTHER_EDUCATION,
    ALTERNATIVE_PROVISION_SETTINGS,
    VOLUNTARY_SECTOR,
    COMMISSIONED_CHILDRENS_TRUSTS,
    PRACTITIONERS,
    COMMISSIONERS,
)
"""Every group named by an edition."""
