"""Who acts and who is told, the sectors, and the people in whose roles they act: literals only."""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.periods import Period
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.word_lists import WordList

__all__ = ["ACTORS", "ROLES", "SECTORS"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY
_INFERRED = EvidenceGrade.INFERRED

_REPORTS = Citation(source=sources.FULL_INSPECTION_REPORTS, grade=_PRIMARY)
_GOVERNMENT = Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=_PRIMARY)
_METHODOLOGY = Citation(source=sources.STATISTICS_METHODOLOGY_2024, grade=_PRIMARY)
_FAMILIES = Citation(source=sources.FAMILIES_GUIDE_2024, grade=_PRIMARY)
_LAW = Citation(source=sources.CHILDREN_ACT_2004, grade=_PRIMARY, where="section 20(4)")
_ICBS_START = Citation(
    source=sources.FULL_INSPECTION_REPORTS,
    grade=_PRIMARY,
    supports="period",
    note="reports give 1 July 2022 as the day on which the boards took over",
)
_SECOND = Period(date(2023, 1, 1))
_SECOND_STARTS = Citation(source=sources.STATISTICS_METHODOLOGY_2024, grade=_PRIMARY, supports="period")

ACTORS: WordList[Definition] = WordList(
    of="actor",
    entries=(
        Definition(
            code="ofsted",
            name="Ofsted",
            text="The Office for Standards in Education, Children's Services and Skills: the inspectorate that inspects local areas together with the Care Quality Commission.",
            variants=("Office for Standards in Education, Children's Services and Skills",),
            citations=(Citation(source=sources.HANDBOOK_2025_06, grade=_PRIMARY), _LAW),
        ),
        Definition(
            code="care-quality-commission",
            name="Care Quality Commission",
            text="The inspectorate that inspects local areas together with Ofsted.",
            official_names=("CQC",),
            citations=(Citation(source=sources.HANDBOOK_2025_06, grade=_PRIMARY), _LAW),
        ),
        Definition(
            code="inspectors",
            name="Inspectors",
            text="The joint team of Ofsted and the Care Quality Commission that carries out an inspection or visit.",
            variants=("inspection team", "inspectorates", "Ofsted and CQC"),
            citations=(Citation(source=sources.HANDBOOK_2025_06, grade=_PRIMARY, where="paragraph 3"),),
        ),
        Definition(
            code="chief-inspector",
            name="His Majesty's Chief Inspector",
            text="The head of Ofsted, in law the Chief Inspector of Schools: decides whether a written statement is required and who makes it, and requires a priority action plan.",
            official_names=("HMCI", "Her Majesty's Chief Inspector"),
            citations=(
                _REPORTS,
                Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulation 3(3)"),
            ),
        ),
        Definition(
            code="local-area-partnership",
            name="Local area partnership",
            text="Those in education, health and care who are responsible for the strategic planning, commissioning, management, delivery and evaluation of arrangements for the children and young people with SEND who live in the area.",
            variants=("LAP", "area partnership", "partnership", "local partnership"),
            citations=(_METHODOLOGY, _FAMILIES, _GOVERNMENT),
        ),
        Definition(
            code="local-leaders",
            name="Local leaders",
            text="Those who lead the services of the area: they hear of an inspection first, meet the inspectors and are told what was found.",
            variants=("leaders", "area leaders"),
            citations=(
                Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY, note="told of the inspection"),
                Citation(source=sources.OFSTED_BLOG_2018, grade=_PRIMARY, supports="meetings"),
            ),
        ),
        Definition(
            code="local-authority",
            name="Local authority",
            text="The council whose area the local area is; with the integrated care board it is the main focus of an inspection.",
            variants=("LA", "council", "local council"),
            citations=(_METHODOLOGY, _GOVERNMENT),
        ),
        Definition(
            code="integrated-care-board",
            name="Integrated care board",
            text="The responsible commissioner for SEND in health since it took over from the clinical commissioning groups; an area can have several.",
            official_names=("ICB",),
            variants=("health commissioner",),
            period=Period(date(2022, 7, 1)),
            citations=(_GOVERNMENT, _ICBS_START),
        ),
        Definition(
            code="clinical-commissioning-group",
            name="Clinical commissioning group",
            text="The commissioner of local health services before the integrated care boards; addressed by letters, and with the council the author of written statements of action; an area could have several.",
            official_names=("CCG",),
            variants=("health commissioner",),
            period=Period(end=date(2022, 6, 30)),
            citations=(
                Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=_PRIMARY, where="Guidance, Area name"),
                Citation(source=sources.READING_LETTER_2021, grade=_PRIMARY, supports="letters"),
                Citation(source=sources.SOUTHEND_PAGE, grade=_SECONDARY, supports="written-statements"),
                Citation(source=sources.MERSEY_CARE_PAGE, grade=_SECONDARY, supports="period"),
            ),
        ),
        Definition(
            code="principal-authority",
            name="Principal authority",
            text="Whoever the Chief Inspector determines must make a written statement of proposed action; letters named the council and the clinical commissioning groups jointly.",
            citations=(
                Citation(source=sources.JOINT_AREA_REVIEWS_2015, grade=_PRIMARY, where="regulations 1(2) and 3(3)(b)"),
                Citation(source=sources.SOUTHEND_PAGE, grade=_SECONDARY, supports="jointly"),
            ),
        ),
        Definition(
            code="responsible-body",
            name="Responsible body",
            text="A body that a report names beside an area for priority action: usually the council, an integrated care board or both, sometimes a children's trust or school leaders too.",
            period=_SECOND,
            citations=(_REPORTS, _SECOND_STARTS),
        ),
        Definition(
            code="nominated-officer",
            name="Local area nominated officer",
            text="The area's single point of contact with the lead inspector.",
            official_names=("LANO",),
            citations=(
                Citation(source=sources.READING_LETTER_2021, grade=_PRIMARY, supports="name"),
                Citation(source=sources.CONTACT_HANDBOOK, grade=_SECONDARY),
            ),
        ),
        Definition(
            code="parent-carer-forum",
            name="Parent carer forum",
            text="The strategic voice of the parents and carers of an area, and the link to them.",
            official_names=("PCF",),
            variants=("forum",),
            citations=(
                _REPORTS,
                Citation(source=sources.SUPPORT_AND_CHALLENGE_2023, grade=_PRIMARY, supports="name"),
            ),
        ),
        Definition(
            code="children-and-young-people",
            name="Children and young people with SEND",
            text="Those from birth to 25 with special educational needs and/or disabilities, with or without a plan, those educated outside the area where they live included.",
            variants=("CYP", "children", "young people"),
            citations=(
                _FAMILIES,
                Citation(source=sources.DORSET_GUIDE, grade=_SECONDARY, supports="educated-elsewhere"),
            ),
        ),
        Definition(
            code="parents-and-carers",
            name="Parents and carers",
            text="Those who bring up the children and young people with SEND.",
            variants=("parents", "carers", "families"),
            citations=(_FAMILIES, _GOVERNMENT),
        ),
        Definition(
            code="practitioners",
            name="Practitioners",
            text="Those who work with children and young people with SEND in education, health and care.",
            variants=("professionals", "staff"),
            citations=(
                Citation(source=sources.LANCASHIRE_PAGES, grade=_SECONDARY),
                Citation(source=sources.DORSET_GUIDE, grade=_SECONDARY),
            ),
        ),
        Definition(
            code="department-for-education",
            name="Department for Education",
            text="The government department that commissions the inspections, and with NHS England supports, challenges and monitors areas after them.",
            official_names=("DfE",),
            variants=("the department",),
            citations=(
                _GOVERNMENT,
                Citation(source=sources.ONE_YEAR_ON_2017, grade=_PRIMARY, where="paragraph 1", supports="commission"),
            ),
        ),
        Definition(
            code="nhs-england",
            name="NHS England",
            text="The national body of the health service; its regional teams support, challenge and monitor areas together with the Department for Education.",
            variants=("NHSE", "regional NHS England"),
            citations=(
                _GOVERNMENT,
                Citation(
                    source=sources.SUMMARY_OF_CHANGES_2025_07,
                    grade=_PRIMARY,
                    where="paragraph 149",
                    supports="regional-teams",
                ),
            ),
        ),
        Definition(
            code="secretary-of-state",
            name="Secretary of State for Education",
            text="The minister at whose request full inspections are carried out.",
            variants=("minister",),
            citations=(
                _REPORTS,
                Citation(source=sources.CHILDREN_ACT_2004, grade=_PRIMARY, where="section 20(1)"),
            ),
        ),
    ),
)
"""Who each `Actor` is."""

ROLES: WordList[Definition] = WordList(
    of="role",
    entries=(
        Definition(
            code="his-majestys-inspector",
            name="His Majesty's Inspector",
            text="An inspector of Ofsted; one leads each inspection, and after a re-visit writes its letter.",
            official_names=("HMI", "Her Majesty's Inspector"),
            variants=("HM Inspector",),
            citations=(
                _REPORTS,
                Citation(source=sources.OFSTED_BLOG_2017, grade=_PRIMARY, supports="leads"),
                Citation(source=sources.BRISTOL_PAGE_2022, grade=_SECONDARY, supports="writes"),
            ),
        ),
        Definition(
            code="ofsted-inspector",
            name="Ofsted Inspector",
            text="An inspector who works for Ofsted part of the time: in the first framework a SEND specialist who kept a post in a local area or provider.",
            official_names=("OI",),
            variants=("contracted inspector",),
            citations=(
                _REPORTS,
                Citation(source=sources.OFSTED_BLOG_2017, grade=_PRIMARY, supports="first-framework"),
                Citation(source=sources.OFSTED_BLOG_2018, grade=_PRIMARY, supports="first-framework"),
            ),
        ),
        Definition(
            code="social-care-inspector",
            name="Social care inspector",
            text="An Ofsted inspector from social care; in the team since 2023, and not before.",
            variants=("social care HMI",),
            period=_SECOND,
            citations=(
                _REPORTS,
                Citation(source=sources.SPECIAL_NEEDS_JUNGLE_FRAMEWORK, grade=_SECONDARY, supports="first-added"),
                _SECOND_STARTS,
            ),
        ),
        Definition(
            code="cqc-inspector",
            name="Children's Services Inspector",
            text="An inspector of the Care Quality Commission; one leads for it.",
            official_names=("CQC Children's Services Inspector", "CQC inspector"),
            variants=("health inspector", "Care Quality Commission inspector"),
            citations=(
                _REPORTS,
                Citation(source=sources.OFSTED_BLOG_2017, grade=_PRIMARY, supports="first-framework"),
            ),
        ),
        Definition(
            code="lead-inspector",
            name="Lead inspector",
            text="The inspector who leads a team: one of His Majesty's Inspectors, with a lead from the Care Quality Commission beside from 2023.",
            official_names=("Ofsted lead inspector", "CQC lead inspector"),
            variants=("team leader",),
            citations=(
                _REPORTS,
                Citation(source=sources.OFSTED_BLOG_2017, grade=_PRIMARY, supports="first-framework"),
            ),
        ),
        Definition(
            code="director-of-childrens-services",
            name="Director of children's services",
            text="The senior officer of a council's services for children: letters were addressed to the director, and reports usually name the director for the local authority. Titles vary.",
            official_names=("DCS",),
            variants=("executive director of children's services",),
            citations=(
                _REPORTS,
                Citation(source=sources.READING_LETTER_2021, grade=_PRIMARY, supports="letters"),
            ),
        ),
        Definition(
            code="icb-chief-executive",
            name="Chief executive of the integrated care board",
            text="The person whom reports usually name for the integrated care board.",
            variants=("ICB chief executive officer", "chief executive"),
            period=Period(date(2022, 7, 1)),
            citations=(_REPORTS, _GOVERNMENT, _ICBS_START),
        ),
        Definition(
            code="ccg-chief-officer",
            name="Chief officer of the clinical commissioning group",
            text="The person beside the director of children's services to whom letters of the first framework were addressed.",
            variants=("CCG accountable officer",),
            period=Period(end=date(2022, 6, 30)),
            citations=(
                Citation(source=sources.READING_LETTER_2021, grade=_PRIMARY),
                Citation(source=sources.WESTMINSTER_MINUTES_2018, grade=_SECONDARY, note="the most senior officer"),
                Citation(source=sources.MERSEY_CARE_PAGE, grade=_SECONDARY, supports="period"),
            ),
        ),
        Definition(
            code="executive-lead-for-send",
            name="Executive lead for SEND",
            text="The executive of an integrated care board who leads for SEND; addressed by government guidance.",
            official_names=("executive SEND lead",),
            variants=("ICB executive lead",),
            period=Period(date(2022, 7, 1)),
            citations=(_GOVERNMENT, _ICBS_START),
        ),
        Definition(
            code="head-of-send",
            name="Head of SEND",
            text="The officer of a council who heads its SEND services; addressed by government guidance.",
            variants=("SEND lead",),
            citations=(_GOVERNMENT,),
        ),
        Definition(
            code="designated-clinical-officer",
            name="Designated clinical officer",
            text="An officer whom health bodies designate for SEND; addressed by government guidance, and named in 13 of 55 reports.",
            official_names=("DCO",),
            citations=(_GOVERNMENT, _REPORTS),
        ),
        Definition(
            code="designated-medical-officer",
            name="Designated medical officer",
            text="An officer whom health bodies designate for SEND; addressed by government guidance, and named in 1 of 55 reports.",
            official_names=("DMO",),
            citations=(_GOVERNMENT, _REPORTS),
        ),
        Definition(
            code="designated-social-care-officer",
            name="Designated social care officer",
            text="The officer through whom social care is linked with education, health and care plans; named in 4 of 55 reports.",
            official_names=("DSCO",),
            citations=(
                _REPORTS,
                Citation(source=sources.SHROPSHIRE_CASE_STUDY, grade=_SECONDARY, supports="what-it-does"),
            ),
        ),
    ),
)
"""The people in whose roles bodies act, as reports, letters and guidance name them."""

_REGISTER = Citation(
    source=sources.SUPPORT_AND_CHALLENGE_2023,
    grade=_INFERRED,
    note="the grouping is the library's own, of the audiences that the guidance names",
)

SECTORS: WordList[Definition] = WordList(
    of="sector",
    entries=(
        Definition(
            code="families",
            name="Families",
            text="Children and young people, those who bring them up, and the forums that speak for them.",
            citations=(_REGISTER,),
        ),
        Definition(
            code="education",
            name="Education",
            text="Settings from the early years to further education, alternative provision, and those who advise them.",
            citations=(_METHODOLOGY,),
        ),
        Definition(
            code="health",
            name="Health",
            text="Commissioners and providers of health services.",
            variants=("NHS",),
            citations=(_METHODOLOGY,),
        ),
        Definition(
            code="social-care",
            name="Social care",
            text="Children's and adults' social care; care, in the words of the inspectorates.",
            official_names=("Care",),
            variants=("children's social care", "adult social care"),
            citations=(_METHODOLOGY,),
        ),
        Definition(
            code="leadership",
            name="Leadership",
            text="Those who lead for a council, across its services.",
            variants=("local government leadership",),
            citations=(_REGISTER,),
        ),
        Definition(
            code="cross-sector",
            name="Cross-sector",
            text="People from education, health and care together.",
            variants=("all sectors",),
            citations=(_REGISTER,),
        ),
        Definition(
            code="voluntary",
            name="Voluntary",
            text="Voluntary and community organisations, and services that give families impartial advice.",
            variants=("voluntary sector", "voluntary and community sector", "third sector"),
            citations=(_REGISTER,),
        ),
        Definition(
            code="oversight",
            name="Oversight",
            text="Those who support, challenge or hold to account from outside the partnership.",
            citations=(_REGISTER,),
        ),
    ),
)
"""What each `Sector` takes in."""
