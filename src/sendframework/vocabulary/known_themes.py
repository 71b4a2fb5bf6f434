"""The themes of the thematic reviews, by academic year: literals only.

No theme for a later year was found, and none is guessed.  Areas that were visited are not named here, even where an
area has said so itself: what a visit finds is attributed to no area without its consent.
"""

from __future__ import annotations

from datetime import date

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.periods import PartialDate, Season
from sendframework.vocabulary import known_groups as groups
from sendframework.vocabulary.scopes import Condition, Scope
from sendframework.vocabulary.themes import Theme
from sendframework.vocabulary.word_lists import WordList

__all__ = ["THEMES"]

_PRIMARY = EvidenceGrade.PRIMARY
_SECONDARY = EvidenceGrade.SECONDARY
_INFERRED = EvidenceGrade.INFERRED

_SPRING_AND_SUMMER = (Season.SPRING, Season.SUMMER)
_CONDUCT = "The notice, the length, the team, how cases are sampled, and what the area is told."
_NAMES = "The names of most of the areas visited."

_IN_PLACEMENT = (
    Condition(
        about="in-alternative-provision",
        statement="is in alternative provision",
        citations=(Citation(source=sources.TES_2023, grade=_SECONDARY),),
    ),
    Condition(
        about="alternative-provision-outreach",
        statement="receives outreach from alternative provision",
        citations=(Citation(source=sources.TES_2023, grade=_SECONDARY),),
    ),
)
_NO_LONGER = Condition(
    about="left-alternative-provision",
    statement="is one of those heard who no longer attend it or receive its outreach",
    only_some=True,
    citations=(
        Citation(source=sources.TES_2023, grade=_SECONDARY, note="some of those who have stopped receiving it"),
    ),
)

ALTERNATIVE_PROVISION = Theme(
    code="alternative-provision",
    name="Alternative provision",
    academic_year="2022/23",
    reasons=("Many children and young people in alternative provision have additional needs.",),
    purposes=(
        "How far alternative provision meets the health, care and education needs of those in it.",
        "For what purposes alternative provision is used.",
        "What helps and what hinders partners in commissioning and overseeing placements.",
        "What good practice there is in commissioning and oversight.",
    ),
    looks_at=(
        "How partners commission and oversee alternative provision.",
        "The increasingly varied reasons for which alternative provision is used.",
        "Whether alternative provision meets children's needs.",
        "How the arrangements for SEND and those for alternative provision work together.",
    ),
    scope=Scope(
        provision="All types of alternative provision may be examined, outreach included.",
        children="Those in alternative provision or receiving its outreach, and some who no longer do; having SEND is not stated as a condition.",
        core_conditions=(_IN_PLACEMENT,),
        extended_conditions=((*_IN_PLACEMENT, _NO_LONGER),),
    ),
    heard=(
        groups.CHILDREN_AND_YOUNG_PEOPLE,
        groups.PARENTS_AND_CARERS,
        groups.COMMISSIONERS,
        groups.ALTERNATIVE_PROVISION_SETTINGS,
        groups.PRACTITIONERS,
    ),
    guidance=sources.THEMATIC_GUIDANCE_2023,
    visits_from=PartialDate(year=2023, month=2),
    visit_terms=_SPRING_AND_SUMMER,
    number_of_areas=6,
    survey_responses_over=700,
    report_promised=PartialDate(year=2023, season=Season.AUTUMN),
    report=sources.ALTERNATIVE_PROVISION_REPORT_2024,
    report_published=date(2024, 2, 1),
    report_gives=(
        "Examples of good practice.",
        "Systemic concerns.",
        "Areas for improvement.",
        "Recommendations.",
    ),
    uses=(
        "To inform the government's plans for reform.",
        "To help partners across education, health and social care work together.",
        "To inform Ofsted, the Care Quality Commission, leaders and practitioners; how areas are inspected may change by it.",
    ),
    areas_listed=True,
    not_known=(_CONDUCT, _NAMES, "The recommendations in full."),
    variants=("AP", "alternative provision review"),
    citations=(
        Citation(source=sources.THEMATIC_GUIDANCE_2023, grade=_PRIMARY),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY, supports="reasons"),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY, supports="provision"),
        Citation(source=sources.TES_2023, grade=_SECONDARY, supports="outreach"),
        Citation(source=sources.TES_2023, grade=_SECONDARY, supports="children"),
        Citation(
            source=sources.THEMATIC_ANNOUNCEMENT_2023,
            grade=_PRIMARY,
            supports="heard",
            note="a range of stakeholders, young people and their families included",
        ),
        Citation(source=sources.TES_2023, grade=_SECONDARY, supports="heard", note="the list is cut in the copy read"),
        Citation(
            source=sources.SCHOOL_VACANCIES_2024,
            grade=_SECONDARY,
            supports="practitioners-heard",
            note="people in the system answered surveys",
        ),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY, supports="visits"),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY, supports="report-promised"),
        Citation(source=sources.SCHOOL_VACANCIES_2024, grade=_SECONDARY, supports="number-of-areas"),
        Citation(source=sources.FE_WEEK_2024, grade=_SECONDARY, supports="number-of-areas"),
        Citation(source=sources.SCHOOL_VACANCIES_2024, grade=_SECONDARY, supports="survey-responses"),
        Citation(source=sources.FE_WEEK_2024, grade=_SECONDARY, supports="survey-responses"),
        Citation(
            source=sources.TES_2024,
            grade=_SECONDARY,
            supports="report-published",
            note="rests on the day of the press; the report's own page was read without one",
        ),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY, supports="report-gives"),
        Citation(source=sources.ALTERNATIVE_PROVISION_REPORT_2024, grade=_PRIMARY, supports="report-gives"),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY, supports="uses"),
        Citation(source=sources.THEMATIC_GUIDANCE_2023, grade=_PRIMARY, supports="uses"),
        Citation(source=sources.THEMATIC_GUIDANCE_2023, grade=_PRIMARY, supports="attribution"),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY, supports="attribution"),
        Citation(source=sources.THEMATIC_GUIDANCE_2023, grade=_PRIMARY, supports="areas-listed"),
    ),
)

PREPARATION_FOR_ADULTHOOD = Theme(
    code="preparation-for-adulthood",
    name="Preparation for adulthood",
    academic_year="2023/24",
    purposes=(
        "How well education, health and social care work together to prepare children and young people with SEND for adulthood.",
        "What support they give to reach full potential: education, training and employment after 16, independence, being visible and valued in the community, and health in adulthood.",
        "What enables partners to support successful moves, those from children's to adult services included.",
        "What prevents it.",
    ),
    looks_at=(
        "Employment.",
        "Independent living.",
        "Community inclusion.",
        "Health.",
        "How partners develop and apply strategies for preparation for adulthood.",
    ),
    scope=Scope(
        provision="The arrangements of education, health and social care that prepare for adulthood, in all phases from the early years to education after 16.",
        children="Children and young people with SEND, on SEN support or with an education, health and care plan.",
        core_conditions=(
            (
                Condition(
                    about="has-send",
                    statement="has SEND, on SEN support or with an education, health and care plan",
                    citations=(Citation(source=sources.THEMATIC_GUIDANCE_2024, grade=_PRIMARY),),
                ),
            ),
        ),
    ),
    heard=(
        groups.CHILDREN_AND_YOUNG_PEOPLE,
        groups.PARENTS_AND_CARERS,
        groups.PRACTITIONERS,
        groups.FURTHER_EDUCATION,
        groups.ADULT_SERVICES,
    ),
    guidance=sources.THEMATIC_GUIDANCE_2024,
    visit_terms=_SPRING_AND_SUMMER,
    number_of_areas=6,
    survey_responses_over=2000,
    report_promised=PartialDate(year=2024, season=Season.AUTUMN),
    report=sources.PREPARATION_FOR_ADULTHOOD_REPORT_2024,
    report_published=date(2024, 12, 16),
    uses=("To inform policy: good practice is shared with the departments for education and for health.",),
    areas_listed=True,
    not_known=(_CONDUCT, _NAMES, "The recommendations in full."),
    variants=("PfA", "preparing for adulthood", "preparation for adulthood review"),
    citations=(
        Citation(
            source=sources.THEMATIC_GUIDANCE_2024, grade=_PRIMARY, note="the last purpose is cut in the copy read"
        ),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2024, grade=_SECONDARY, supports="looks-at"),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2024, grade=_SECONDARY, supports="provision"),
        Citation(source=sources.THEMATIC_GUIDANCE_2024, grade=_PRIMARY, supports="children"),
        Citation(
            source=sources.OFSTED_TALKS_2025,
            grade=_PRIMARY,
            supports="heard",
            note="who answered the surveys, and the staff and leaders of a college",
        ),
        Citation(
            source=sources.THEMATIC_GUIDANCE_2024,
            grade=_INFERRED,
            supports="adult-services-heard",
            note="one purpose is the move from children's to adult services",
        ),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2024, grade=_SECONDARY, supports="visits"),
        Citation(source=sources.OFSTED_TALKS_2025, grade=_PRIMARY, supports="number-of-areas"),
        Citation(source=sources.EDUCATION_BUSINESS_2024, grade=_SECONDARY, supports="number-of-areas"),
        Citation(source=sources.OFSTED_TALKS_2025, grade=_PRIMARY, supports="survey-responses"),
        Citation(source=sources.EDUCATION_BUSINESS_2024, grade=_SECONDARY, supports="survey-responses"),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2024, grade=_SECONDARY, supports="report-promised"),
        Citation(source=sources.PREPARATION_FOR_ADULTHOOD_REPORT_2024, grade=_PRIMARY, supports="report-published"),
        Citation(source=sources.SCHOOLS_WEEK_2024, grade=_SECONDARY, supports="uses"),
        Citation(source=sources.SCHOOLS_WEEK_2024, grade=_SECONDARY, supports="areas-listed"),
        Citation(source=sources.SCHOOLS_WEEK_2024, grade=_SECONDARY, supports="attribution"),
        Citation(source=sources.LEEDS_GUIDE, grade=_SECONDARY, supports="attribution", note="of all thematic visits"),
    ),
)

_ROLL_CUT = "the sentence is cut in the copy of the guidance that was read"

CHILDREN_NOT_IN_SCHOOL = Theme(
    code="children-not-in-school",
    name="Children not in school",
    academic_year="2024/25",
    purposes=(
        "How partnerships meet the needs of these children across health, education and children's social care.",
        "Why children with SEND leave full-time education, and what schools do to keep them.",
        "The role and impact of local authorities in suitable education.",
        "The role and impact of children's social care for those who need help and protection.",
        "The role and impact of health providers.",
        "How local authorities support children and families who are hard to reach, safeguarding included.",
        "The views of parents, children, practitioners and leaders.",
    ),
    scope=Scope(
        provision="What partnerships do for these children across health, education and children's social care.",
        children="Children with SEND of compulsory school age who are not registered pupils of a registered independent school or any type of state-funded school; by extension those on a roll who are flexi-schooled, on a part-time timetable, educated otherwise than at school, or severely absent.",
        core_conditions=(
            (
                Condition(
                    about="has-send",
                    statement="has SEND",
                    citations=(
                        Citation(source=sources.THEMATIC_GUIDANCE_2025, grade=_PRIMARY),
                        Citation(
                            source=sources.LEEDS_GUIDE,
                            grade=_SECONDARY,
                            supports="meaning",
                            note="with a plan, on SEN support, or waiting for a diagnostic assessment",
                        ),
                    ),
                ),
            ),
            (
                Condition(
                    about="compulsory-school-age",
                    statement="is of compulsory school age",
                    citations=(
                        Citation(source=sources.THEMATIC_GUIDANCE_2025, grade=_PRIMARY),
                        Citation(
                            source=sources.MANCHESTER_FORUM_2025,
                            grade=_SECONDARY,
                            supports="years",
                            note="5 to 16 in the words of the survey",
                        ),
                    ),
                ),
            ),
            (
                Condition(
                    about="registered-pupil",
                    statement="is not a registered pupil at a registered independent school or any type of state-funded school",
                    holds=False,
                    citations=(Citation(source=sources.THEMATIC_GUIDANCE_2025, grade=_PRIMARY),),
                ),
            ),
        ),
        extended_conditions=(
            (
                Condition(
                    about="has-send",
                    statement="has SEND",
                    citations=(Citation(source=sources.THEMATIC_GUIDANCE_2025, grade=_INFERRED, note=_ROLL_CUT),),
                ),
            ),
            (
                Condition(
                    about="compulsory-school-age",
                    statement="is of compulsory school age",
                    citations=(Citation(source=sources.THEMATIC_GUIDANCE_2025, grade=_INFERRED, note=_ROLL_CUT),),
                ),
            ),
            (
                Condition(
                    about="registered-pupil",
                    statement="is not a registered pupil at a registered independent school or any type of state-funded school",
                    holds=False,
                    citations=(Citation(source=sources.THEMATIC_GUIDANCE_2025, grade=_PRIMARY),),
                ),
                Condition(
                    about="flexi-schooled",
                    statement="is flexi-schooled",
                    citations=(
                        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2025, grade=_SECONDARY),
                        Citation(source=sources.MANCHESTER_FORUM_2025, grade=_SECONDARY),
                    ),
                ),
                Condition(
                    about="part-time-timetable",
                    statement="is on a part-time timetable",
                    citations=(
                        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2025, grade=_SECONDARY),
                        Citation(source=sources.MANCHESTER_FORUM_2025, grade=_SECONDARY),
                    ),
                ),
                Condition(
                    about="educated-otherwise",
                    statement="is educated otherwise than at school",
                    citations=(
                        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2025, grade=_SECONDARY),
                        Citation(source=sources.MANCHESTER_FORUM_2025, grade=_SECONDARY),
                    ),
                ),
                Condition(
                    about="sessions-missed-percent",
                    statement="is severely absent (misses 50% or more of sessions)",
                    at_least=50,
                    citations=(
                        Citation(source=sources.TES_2025, grade=_SECONDARY),
                        Citation(
                            source=sources.MANCHESTER_FORUM_2025,
                            grade=_SECONDARY,
                            note="of the two sources one says 50 per cent, and one more than 50%",
                        ),
                    ),
                ),
            ),
        ),
    ),
    heard=(
        groups.CHILDREN_AND_YOUNG_PEOPLE,
        groups.PARENTS_AND_CARERS,
        groups.FAMILIES_OF_CHILDREN_NOT_IN_SCHOOL,
        groups.PRACTITIONERS,
        groups.LOCAL_AUTHORITY_EDUCATION_LEADERS,
    ),
    guidance=sources.THEMATIC_GUIDANCE_2025,
    visit_terms=_SPRING_AND_SUMMER,
    number_of_areas=6,
    report_promised=PartialDate(year=2025, season=Season.AUTUMN),
    report=sources.CHILDREN_NOT_IN_SCHOOL_REPORT_2025,
    report_published=date(2025, 12, 11),
    report_gives=(
        "What keeps children from staying in school.",
        "The quality of oversight when they are not in school full time.",
        "How well partnerships help them back.",
        "Recommendations for national government and the sector.",
    ),
    not_known=(
        _CONDUCT,
        _NAMES,
        "The recommendations in full.",
        "Whether the report lists the areas visited.",
        "Whether exactly half of the sessions is enough for severe absence: one source says more than 50%.",
    ),
    variants=("CNIS", "children with SEND not in school", "beyond the classroom"),
    citations=(
        Citation(source=sources.THEMATIC_GUIDANCE_2025, grade=_PRIMARY),
        Citation(source=sources.THEMATIC_GUIDANCE_2025, grade=_PRIMARY, supports="core-definition"),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2025, grade=_SECONDARY, supports="extended-definition"),
        Citation(source=sources.MANCHESTER_FORUM_2025, grade=_SECONDARY, supports="extended-definition"),
        Citation(source=sources.THEMATIC_GUIDANCE_2025, grade=_PRIMARY, supports="heard"),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2025, grade=_SECONDARY, supports="visits"),
        Citation(source=sources.IRWIN_MITCHELL_2026, grade=_SECONDARY, supports="number-of-areas"),
        Citation(source=sources.MANCHESTER_FORUM_2025, grade=_SECONDARY, supports="number-of-areas"),
        Citation(source=sources.THEMATIC_ANNOUNCEMENT_2025, grade=_SECONDARY, supports="report-promised"),
        Citation(source=sources.CHILDREN_NOT_IN_SCHOOL_REPORT_2025, grade=_PRIMARY, supports="report-published"),
        Citation(source=sources.CHILDREN_NOT_IN_SCHOOL_REPORT_2025, grade=_PRIMARY, supports="report-gives"),
        Citation(
            source=sources.LEEDS_GUIDE,
            grade=_SECONDARY,
            supports="attribution",
            note="of all thematic visits; not seen in the guidance as far as it was read",
        ),
    ),
)

THEMES: WordList[Theme] = WordList(
    of="theme", entries=(ALTERNATIVE_PROVISION, PREPARATION_FOR_ADULTHOOD, CHILDREN_NOT_IN_SCHOOL)
)
"""Every theme whose guidance is known, oldest first."""
