"""The announcement of 26 January 2023: every statement of it about thematic visits, and where the objects say so."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework import sources
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.known_themes import THEMES
from sendframework.vocabulary.looking_up import definition_of
from sendframework.vocabulary.themes import Theme

ANNOUNCED = sources.THEMATIC_ANNOUNCEMENT_2023
EDITION = sf.edition_on(date(2023, 1, 26))
VISIT = EDITION.activity("thematic-visit")
THEME = THEMES[0]


def cited(thing):
    """Whether the announcement itself is a source of something."""
    return any(citation.source is ANNOUNCED for citation in thing.citations)


def first_series_under_the_new_arrangements():
    assert EDITION.framework.code is sf.FrameworkCode.AREA_SEND
    assert EDITION.framework.in_force.start == date(2023, 1, 1)
    assert definition_of(sf.Activity.THEMATIC_VISIT).period == EDITION.framework.in_force
    for edition in sf.editions():
        described = {rule.activities[0] for rule in edition.rules_of(sf.ActivityRule)}
        assert (sf.Activity.THEMATIC_VISIT in described) == (edition.framework.code is sf.FrameworkCode.AREA_SEND)
    assert min(THEMES, key=lambda theme: theme.academic_year) is THEME
    assert cited(VISIT)


def each_academic_year_explores_one_aspect_in_depth():
    assert VISIT.frequency == "A series in each academic year."
    assert "explore one aspect of the SEND system in depth" in VISIT.statement
    assert "in each academic year, one aspect of the SEND system in depth" in definition_of(VISIT.activities[0]).text
    assert [theme.academic_year for theme in THEMES] == ["2022/23", "2023/24", "2024/25"]


def visits_from_february_2023():
    assert THEME.visits_from == sf.PartialDate(year=2023, month=2)
    assert sources.THEMATIC_ANNOUNCEMENT_2023 in {each.source for each in THEME.evidence("visits")}


def across_the_spring_and_summer_terms():
    assert THEME.visit_terms == (sf.Season.SPRING, sf.Season.SUMMER)


def national_report_promised_for_autumn_2023():
    assert THEME.report_promised == sf.PartialDate(year=2023, season=sf.Season.AUTUMN)
    assert str(THEME.report_promised) == "autumn 2023"
    assert {(each.source, each.grade) for each in THEME.evidence("report-promised")} == {(ANNOUNCED, "primary")}
    assert VISIT.produces == "One national report for each theme."


def first_theme_alternative_provision():
    assert (THEME.code, THEME.academic_year) == ("alternative-provision", "2022/23")
    assert THEME.guidance.published == ANNOUNCED.published == date(2023, 1, 26)
    assert cited(THEME)


def because_many_children_there_have_additional_needs():
    assert THEME.reasons == ("Many children and young people in alternative provision have additional needs.",)
    assert {each.source for each in THEME.evidence("reasons")} == {ANNOUNCED}


def all_types_of_alternative_provision_may_be_examined():
    assert THEME.scope.provision.startswith("All types of alternative provision may be examined")
    assert {each.source for each in THEME.evidence("provision")} == {ANNOUNCED}


def how_partners_commission_and_oversee_it():
    assert "How partners commission and oversee alternative provision." in THEME.looks_at


def the_increasingly_varied_reasons_for_which_it_is_used():
    assert "The increasingly varied reasons for which alternative provision is used." in THEME.looks_at
    assert "For what purposes alternative provision is used." in THEME.purposes


def whether_it_meets_childrens_needs():
    assert "Whether alternative provision meets children's needs." in THEME.looks_at
    assert THEME.purposes[0].startswith("How far alternative provision meets the health, care and education needs")


def evidence_from_a_range_of_stakeholders():
    assert len(THEME.heard) > 2
    assert len({group.sector for group in THEME.heard}) > 1
    assert "a range of stakeholders" in EDITION.rule("thematic-visit-stakeholders").statement
    assert cited(EDITION.rule("thematic-visit-stakeholders"))


def young_people_and_their_families_among_them():
    assert {GROUPS.find("young people"), GROUPS.find("families")} <= set(THEME.heard)
    audience = EDITION.rule("thematic-visit-stakeholders").audience
    assert set(audience) == {sf.Actor.CHILDREN_AND_YOUNG_PEOPLE, sf.Actor.PARENTS_AND_CARERS}
    assert ANNOUNCED in {each.source for each in THEME.evidence("heard")}


def on_the_experiences_and_outcomes_of_those_at_the_centre():
    statement = EDITION.rule("thematic-visit-stakeholders").statement
    assert "the experiences and outcomes of those at the centre of the system" in statement


def no_judgements_about_local_areas():
    assert not VISIT.judges_area
    assert EDITION.outcomes("thematic-visit") == ()
    assert "no judgement of a local area" in EDITION.rule("thematic-visit-no-judgement").statement
    assert not {"outcome", "judgement", "grade_of_area"} & set(attrs.fields_dict(Theme))


def the_report_gives_good_practice_systemic_concerns_and_areas_for_improvement():
    assert THEME.report_gives[:3] == ("Examples of good practice.", "Systemic concerns.", "Areas for improvement.")
    assert VISIT.purpose.endswith("good practice, systemic concerns and areas for improvement.")
    assert ANNOUNCED in {each.source for each in THEME.evidence("report-gives")}


def it_informs_the_governments_plans_for_reform():
    assert "To inform the government's plans for reform." in THEME.uses
    assert ANNOUNCED in {each.source for each in THEME.evidence("uses")}


def it_helps_partners_across_education_health_and_social_care_work_together():
    assert "To help partners across education, health and social care work together." in THEME.uses


def findings_are_not_attributed_without_consent():
    assert THEME.attributed_only_with_consent
    assert ANNOUNCED in {each.source for each in THEME.evidence("attribution")}
    rule = EDITION.rule("thematic-visit-attribution")
    assert "not attributed to local areas unless they have consented" in rule.statement
    assert cited(rule)


STATEMENTS = {
    "It is the first series under the new area SEND arrangements.": first_series_under_the_new_arrangements,
    "Each academic year the series explores an aspect in depth.": each_academic_year_explores_one_aspect_in_depth,
    "Visits are from February 2023.": visits_from_february_2023,
    "Visits are across the spring and summer terms.": across_the_spring_and_summer_terms,
    "A national report is promised for autumn 2023.": national_report_promised_for_autumn_2023,
    "The first theme is alternative provision.": first_theme_alternative_provision,
    "Many children there have additional needs.": because_many_children_there_have_additional_needs,
    "All types of alternative provision may be examined.": all_types_of_alternative_provision_may_be_examined,
    "It looks at how partners commission and oversee it.": how_partners_commission_and_oversee_it,
    "It looks at the increasingly varied reasons for its use.": the_increasingly_varied_reasons_for_which_it_is_used,
    "It looks at whether it meets children's needs.": whether_it_meets_childrens_needs,
    "Evidence comes from a range of stakeholders.": evidence_from_a_range_of_stakeholders,
    "Young people and their families are among them.": young_people_and_their_families_among_them,
    "It is on experiences and outcomes.": on_the_experiences_and_outcomes_of_those_at_the_centre,
    "No judgement is made about a local area.": no_judgements_about_local_areas,
    "The report gives good practice, systemic concerns and areas for improvement.": (
        the_report_gives_good_practice_systemic_concerns_and_areas_for_improvement
    ),
    "It informs the government's plans for reform.": it_informs_the_governments_plans_for_reform,
    "It helps partners work together.": it_helps_partners_across_education_health_and_social_care_work_together,
    "Findings are attributed to an area only with its consent.": findings_are_not_attributed_without_consent,
}


@pytest.mark.parametrize("statement", STATEMENTS)
def test_the_announcement_is_found_in_the_objects(statement):
    STATEMENTS[statement]()
