"""The stakeholder groups that editions and themes name, and the others of the register: literals only.

Lead members for children's services, virtual school heads, youth justice services and the SEND Tribunal are not among
them: no text that was read names them as taking part.  Make your own, with what you have read.
"""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.periods import Period
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.groups import Sector, StakeholderGroup
from sendframework.vocabulary.word_lists import WordList

__all__ = ["GROUPS"]

CHILDREN_AND_YOUNG_PEOPLE = StakeholderGroup(
    code="children-and-young-people",
    name="Children and young people with SEND",
    sector=Sector.FAMILIES,
    role="Subjects of the arrangements and first voice: from birth to 25, with or without an education, health and care plan, those educated elsewhere included.",
    variants=("CYP", "children", "young people", "pupils"),
    citations=(Citation(source=sources.FAMILIES_GUIDE_2024, grade=EvidenceGrade.PRIMARY),),
)
PARENTS_AND_CARERS = StakeholderGroup(
    code="parents-and-carers",
    name="Parents and carers",
    sector=Sector.FAMILIES,
    role="Experience of the system, and partners in shaping it.",
    variants=("parents", "carers", "parent carers", "families"),
    citations=(Citation(source=sources.FAMILIES_GUIDE_2024, grade=EvidenceGrade.PRIMARY),),
)
PARENT_CARER_FORUM = StakeholderGroup(
    code="parent-carer-forum",
    name="Parent carer forum",
    sector=Sector.FAMILIES,
    role="Strategic voice of families, and the link to them.",
    variants=("PCF",),
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
    variants=("SENDIASS", "IASS"),
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
    variants=("local authority leaders", "head of SEND", "SEND officers"),
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
    variants=("social care", "social workers", "short breaks", "early help"),
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
    variants=("ICB", "health commissioners"),
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
    variants=("health commissioners",),
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
    variants=("NHS England", "specialist commissioning"),
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
    variants=(
        "health services",
        "therapies",
        "community paediatrics",
        "health visitors",
        "CAMHS",
        "school nurses",
        "GPs",
    ),
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
    variants=("early years", "early years providers"),
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
    variants=("mainstream schools", "SENCO", "head teachers", "governors"),
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
    variants=("FE", "training providers", "employers"),
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
    variants=("AP", "alternative provision", "PRU", "pupil referral units", "outreach"),
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
    variants=("voluntary organisations", "charities"),
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
    variants=("professionals", "front-line staff"),
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
    variants=("commissioning professionals",),
    citations=(
        Citation(source=sources.CONSULTATION_RESPONSE_2022, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.THEMATIC_GUIDANCE_2023, grade=EvidenceGrade.PRIMARY),
    ),
)
DIRECTORS_OF_CHILDRENS_SERVICES = StakeholderGroup(
    code="directors-of-childrens-services",
    name="Directors of children's services",
    sector=Sector.LEADERSHIP,
    role="Addressees of the first framework's letters, and leaders of the council's part in the partnership.",
    variants=("DCS",),
    takes_part="Addressed by the letter under the first framework, and among the leaders whom inspectors meet.",
    frameworks=(FrameworkCode.LOCAL_AREA_SEND, FrameworkCode.AREA_SEND),
    citations=(
        Citation(source=sources.READING_LETTER_2021, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=EvidenceGrade.PRIMARY),
        Citation(
            source=sources.OFSTED_BLOG_2018,
            grade=EvidenceGrade.PRIMARY,
            supports="takes-part",
            note="inspectors meet leaders of education, health and social care",
        ),
    ),
)
ADULT_SERVICES = StakeholderGroup(
    code="adult-services",
    name="Adult services",
    sector=Sector.SOCIAL_CARE,
    role="The services to which young people move on from children's services.",
    variants=("adult social care",),
    citations=(Citation(source=sources.THEMATIC_GUIDANCE_2024, grade=EvidenceGrade.PRIMARY, where="purposes"),),
)
DESIGNATED_SOCIAL_CARE_OFFICERS = StakeholderGroup(
    code="designated-social-care-officers",
    name="Designated social care officers",
    sector=Sector.SOCIAL_CARE,
    role="Link of social care with education, health and care plans.",
    variants=("DSCO",),
    takes_part="Named in reports; how they are heard is not written in what was read.",
    frameworks=(FrameworkCode.AREA_SEND,),
    citations=(
        Citation(source=sources.FULL_INSPECTION_REPORTS, grade=EvidenceGrade.PRIMARY, note="named in 4 of 55 reports"),
        Citation(source=sources.SHROPSHIRE_CASE_STUDY, grade=EvidenceGrade.SECONDARY, supports="role"),
    ),
)
DESIGNATED_CLINICAL_AND_MEDICAL_OFFICERS = StakeholderGroup(
    code="designated-clinical-and-medical-officers",
    name="Designated clinical and medical officers",
    sector=Sector.HEALTH,
    role="The officers whom health bodies designate for SEND.",
    variants=("DCO", "DMO", "designated clinical officer", "designated medical officer"),
    takes_part="Addressed by government guidance and named in reports; how they are heard is not written in what was read.",
    frameworks=(FrameworkCode.LOCAL_AREA_SEND, FrameworkCode.AREA_SEND),
    citations=(
        Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=EvidenceGrade.PRIMARY),
        Citation(
            source=sources.FULL_INSPECTION_REPORTS,
            grade=EvidenceGrade.PRIMARY,
            note="clinical officers are named in 13 of 55 reports, medical officers in 1",
        ),
        Citation(
            source=None,
            grade=EvidenceGrade.RECALLED,
            supports="first-framework",
            note="no text of the first framework that names them was read",
        ),
    ),
)
EXECUTIVE_LEADS_FOR_SEND = StakeholderGroup(
    code="executive-leads-for-send",
    name="Executive leads for SEND in integrated care boards",
    sector=Sector.HEALTH,
    role="Lead for SEND among the executives of an integrated care board.",
    other_names=("executive SEND leads",),
    variants=("ICB executive lead",),
    period=Period(date(2022, 7, 1)),
    takes_part="Addressed by government guidance; how they are heard is not written in what was read.",
    frameworks=(FrameworkCode.AREA_SEND,),
    citations=(
        Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=EvidenceGrade.PRIMARY),
        Citation(
            source=sources.FULL_INSPECTION_REPORTS,
            grade=EvidenceGrade.INFERRED,
            supports="period",
            note="there have been such boards from 1 July 2022",
        ),
    ),
)
SPECIAL_SCHOOLS = StakeholderGroup(
    code="special-schools",
    name="Special schools",
    sector=Sector.EDUCATION,
    role="Specialist provision.",
    takes_part="Among the providers that inspectors of the first framework met; later papers say schools and mean both.",
    frameworks=(FrameworkCode.LOCAL_AREA_SEND, FrameworkCode.AREA_SEND),
    citations=(
        Citation(source=sources.OFSTED_BLOG_2018, grade=EvidenceGrade.PRIMARY),
        Citation(
            source=sources.CONSULTATION_RESPONSE_2022,
            grade=EvidenceGrade.INFERRED,
            supports="second-framework",
            note="it names schools, and does not set special schools apart",
        ),
    ),
)
INDEPENDENT_SCHOOLS = StakeholderGroup(
    code="independent-schools",
    name="Independent schools",
    sector=Sector.EDUCATION,
    role="Registered independent schools: their registered pupils are outside the core definition of children not in school.",
    variants=("independent and non-maintained schools",),
    takes_part="Named in the definition of a theme; how they are heard is not written in what was read.",
    frameworks=(FrameworkCode.AREA_SEND,),
    citations=(Citation(source=sources.THEMATIC_GUIDANCE_2025, grade=EvidenceGrade.PRIMARY, where="core definition"),),
)
MULTI_ACADEMY_TRUSTS = StakeholderGroup(
    code="multi-academy-trusts",
    name="Multi-academy trusts",
    sector=Sector.EDUCATION,
    role="Bodies responsible for groups of schools.",
    variants=("MAT", "academy trusts"),
    takes_part="Meetings, in the thematic visits about alternative provision.",
    frameworks=(FrameworkCode.AREA_SEND,),
    citations=(
        Citation(
            source=sources.TES_2024,
            grade=EvidenceGrade.SECONDARY,
            note="named in the national report, as the press has it",
        ),
    ),
)
EDUCATIONAL_PSYCHOLOGISTS = StakeholderGroup(
    code="educational-psychologists",
    name="Educational psychologists",
    sector=Sector.EDUCATION,
    role="Advice for education, health and care plans.",
    variants=("EP",),
    takes_part="Their shortage is among the findings; how they are heard is not written in what was read.",
    frameworks=(FrameworkCode.AREA_SEND,),
    citations=(
        Citation(
            source=sources.FIRST_TWO_YEARS_2025,
            grade=EvidenceGrade.PRIMARY,
            note="mentioned only, by way of the Ombudsman",
        ),
        Citation(
            source=None, grade=EvidenceGrade.RECALLED, supports="role", note="no text that says what they do was read"
        ),
    ),
)
FAMILIES_OF_CHILDREN_NOT_IN_SCHOOL = StakeholderGroup(
    code="families-of-children-not-in-school",
    name="Families of children who are not in school",
    sector=Sector.FAMILIES,
    role="Experience of home education, and of education that is missed.",
    variants=("home-educating families", "families of children missing education", "home educators"),
    citations=(
        Citation(source=sources.THEMATIC_GUIDANCE_2025, grade=EvidenceGrade.PRIMARY, note="by way of its definition"),
        Citation(source=sources.CHILDREN_NOT_IN_SCHOOL_REPORT_2025, grade=EvidenceGrade.PRIMARY),
    ),
)
GOVERNMENT_AND_NHS_ENGLAND_ADVISERS = StakeholderGroup(
    code="government-and-nhs-england-advisers",
    name="Advisers of the Department for Education and NHS England",
    sector=Sector.OVERSIGHT,
    role="Support, challenge and monitoring after an inspection.",
    variants=("DfE adviser", "SEND adviser", "NHS England", "NHS England adviser"),
    takes_part="Not heard: they act after the inspection.",
    frameworks=(FrameworkCode.LOCAL_AREA_SEND, FrameworkCode.AREA_SEND),
    citations=(
        Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=EvidenceGrade.PRIMARY),
        Citation(source=sources.REVISIT_ANNOUNCEMENT_2018, grade=EvidenceGrade.PRIMARY, supports="first-framework"),
    ),
)
LOCAL_GOVERNMENT_AND_SOCIAL_CARE_OMBUDSMAN = StakeholderGroup(
    code="local-government-and-social-care-ombudsman",
    name="Local Government and Social Care Ombudsman",
    sector=Sector.OVERSIGHT,
    role="Its published work is context.",
    variants=("LGSCO", "Ombudsman"),
    takes_part="Not heard: what it has published is read.",
    frameworks=(FrameworkCode.AREA_SEND,),
    citations=(Citation(source=sources.FIRST_TWO_YEARS_2025, grade=EvidenceGrade.PRIMARY, note="mentioned only"),),
)
SCRUTINY_COMMITTEES = StakeholderGroup(
    code="scrutiny-committees",
    name="Elected scrutiny committees",
    sector=Sector.OVERSIGHT,
    role="Local accountability for the result.",
    variants=("overview and scrutiny",),
    takes_part="Not heard: reports are put before them.",
    frameworks=(FrameworkCode.LOCAL_AREA_SEND, FrameworkCode.AREA_SEND),
    citations=(
        Citation(source=sources.WEST_BERKSHIRE_SCRUTINY, grade=EvidenceGrade.SECONDARY),
        Citation(source=sources.BURY_AND_BEXLEY_SCRUTINY, grade=EvidenceGrade.SECONDARY),
        Citation(source=sources.LINCOLNSHIRE_MINUTES_2018, grade=EvidenceGrade.SECONDARY, supports="first-framework"),
    ),
)

GROUPS: WordList[StakeholderGroup] = WordList(
    of="stakeholder group",
    entries=(
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
        DIRECTORS_OF_CHILDRENS_SERVICES,
        ADULT_SERVICES,
        DESIGNATED_SOCIAL_CARE_OFFICERS,
        DESIGNATED_CLINICAL_AND_MEDICAL_OFFICERS,
        EXECUTIVE_LEADS_FOR_SEND,
        SPECIAL_SCHOOLS,
        INDEPENDENT_SCHOOLS,
        MULTI_ACADEMY_TRUSTS,
        EDUCATIONAL_PSYCHOLOGISTS,
        FAMILIES_OF_CHILDREN_NOT_IN_SCHOOL,
        GOVERNMENT_AND_NHS_ENGLAND_ADVISERS,
        LOCAL_GOVERNMENT_AND_SOCIAL_CARE_OMBUDSMAN,
        SCRUTINY_COMMITTEES,
    ),
)
"""Every group that an edition or a theme names, and the others of the register."""
