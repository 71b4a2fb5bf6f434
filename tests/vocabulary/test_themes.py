"""The themes: what is said of each, by which evidence, and what an own one needs."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework import sources
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.known_themes import THEMES
from sendframework.vocabulary.themes import Theme
from tests.strategies import SOME_CITATION

AP, PFA, CNIS = THEMES
AUTUMN = {
    theme: sf.PartialDate(year=year, season=sf.Season.AUTUMN)
    for theme, year in zip(THEMES, (2023, 2024, 2025), strict=True)
}
every_theme = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.code)
MINE = attrs.evolve(AP, code="early-help", name="Early help", academic_year="2030/31", guidance=None, report=None)


def test_there_are_three_in_order_and_none_for_a_year_of_which_nothing_was_found():
    assert THEMES.codes == ("alternative-provision", "preparation-for-adulthood", "children-not-in-school")
    assert [theme.academic_year for theme in THEMES] == ["2022/23", "2023/24", "2024/25"]
    assert str(AP) == "Alternative provision (2022/23)"
    for year in ("2025/26", "2026"):
        with pytest.raises(sf.UnknownCodeError):
            THEMES.find(year)


@pytest.mark.parametrize(
    ("theme", "title", "day"),
    [
        (AP, "Thematic reviews of alternative provision in local areas", date(2023, 1, 26)),
        (PFA, "Thematic reviews of preparation for adulthood arrangements in local areas", date(2024, 2, 8)),
        (CNIS, "Thematic reviews of children not in school in local areas", date(2025, 1, 14)),
    ],
)
def test_the_guidance_has_its_title_and_day(theme, title, day):
    assert (theme.guidance.title, theme.guidance.published) == (title, day)
    assert THEMES.find(title) is theme
    assert theme.evidence()[0].source is theme.guidance


@pytest.mark.parametrize(
    ("theme", "title", "day", "grade"),
    [
        (AP, "Alternative provision in local areas in England: a thematic review", date(2024, 2, 1), "secondary"),
        (
            PFA,
            "Preparation for adulthood arrangements in local areas: a thematic review",
            date(2024, 12, 16),
            "primary",
        ),
        (
            CNIS,
            "Beyond the classroom: the experiences of children with SEND who are not in school",
            date(2025, 12, 11),
            "primary",
        ),
    ],
)
def test_the_report_was_promised_for_a_season_and_published_on_a_day(theme, title, day, grade):
    assert (theme.report.title, theme.report_published) == (title, day)
    assert sf.grade_of(theme.evidence("report-published")) == grade
    assert theme.report_promised == AUTUMN[theme]
    assert THEMES.find(title) is theme
    assert not [field for field in attrs.fields_dict(Theme) if "late" in field.split("_")]


@pytest.mark.parametrize(
    ("theme", "part", "value", "grade"),
    [
        (AP, "number-of-areas", 6, "secondary"),
        (PFA, "number-of-areas", 6, "primary"),
        (CNIS, "number-of-areas", 6, "secondary"),
        (AP, "survey-responses", 700, "secondary"),
        (PFA, "survey-responses", 2000, "primary"),
        (AP, "areas-listed", True, "primary"),
        (PFA, "areas-listed", True, "secondary"),
        (AP, "report-promised", AUTUMN[AP], "primary"),
        (PFA, "report-promised", AUTUMN[PFA], "secondary"),
        (CNIS, "report-promised", AUTUMN[CNIS], "secondary"),
    ],
)
def test_each_part_has_a_value_and_a_grade_of_its_own(theme, part, value, grade):
    field = {"survey-responses": "survey_responses_over"}.get(part, part.replace("-", "_"))
    assert getattr(theme, field) == value
    assert sf.grade_of(theme.evidence(part)) == grade


@every_theme
class TestEveryTheme:
    def test_is_attributed_to_an_area_only_with_its_consent(self, theme):
        assert theme.attributed_only_with_consent
        assert theme.evidence("attribution")

    def test_hears_children_and_families(self, theme):
        assert set(theme.heard) <= set(GROUPS)
        assert {GROUPS.find("children and young people"), GROUPS.find("parents and carers")} <= set(theme.heard)

    def test_cites_its_own_documents_which_are_listed(self, theme):
        assert {theme.guidance, theme.report} <= set(sources.SOURCES)
        assert theme.report in {citation.source for citation in theme.citations}

    def test_has_no_result_and_names_no_area(self, theme):
        assert not {"outcome", "judgement", "areas", "area"} & set(attrs.fields_dict(Theme))

    def test_says_every_thing_in_a_sentence(self, theme):
        texts = (*theme.purposes, *theme.reasons, *theme.looks_at, *theme.report_gives, *theme.uses, *theme.not_known)
        for words in (*texts, theme.scope.provision, theme.scope.children):
            assert words[0].isupper()
            assert words.endswith(".")

    def test_every_part_that_is_given_is_supported(self, theme):
        supported = {citation.supports for citation in theme.citations}
        parts = {
            "reasons": theme.reasons,
            "looks-at": theme.looks_at if theme is not AP else (),
            "heard": theme.heard,
            "visits": theme.visit_terms,
            "number-of-areas": theme.number_of_areas,
            "survey-responses": theme.survey_responses_over,
            "report-promised": theme.report_promised,
            "report-published": theme.report_published,
            "report-gives": theme.report_gives,
            "uses": theme.uses,
            "areas-listed": theme.areas_listed,
        }
        assert {name for name, value in parts.items() if value} <= supported

    def test_is_always_a_word_in_use(self, theme):
        assert theme.period is None
        assert THEMES.find(theme.academic_year, on=date(2016, 1, 1)) is theme


@pytest.mark.parametrize(
    "word", ["ap", "2022-23", "2022/2023", "Alternative Provision", "alternative provision review"]
)
def test_a_theme_is_found_by_its_year_and_its_abbreviation(word):
    assert THEMES.find(word) is AP


def test_evidence_for_a_part_that_has_none_of_its_own_says_which_parts_have():
    with pytest.raises(sf.UnknownCodeError, match="unknown part of the evidence for children-not-in-school 'areas'"):
        CNIS.evidence("areas")
    with pytest.raises(sf.UnknownCodeError, match="did you mean 'number-of-areas'"):
        CNIS.evidence("numbr-of-areas")


class TestOwnThemes:
    def test_are_passed_in_and_never_registered(self):
        both = THEMES.with_own((MINE,))
        assert both.find("2030/31") is MINE
        assert MINE not in THEMES
        assert MINE.other_words[:2] == ("2030/31", "2030/2031")

    def test_with_the_code_of_one_of_ours_are_refused(self):
        with pytest.raises(
            sf.InvariantError, match=r"^theme list, own entries: 'alternative-provision' is the code of"
        ):
            THEMES.with_own((attrs.evolve(MINE, code="alternative-provision"),))

    def test_with_the_year_of_one_of_ours_make_the_year_ambiguous(self):
        both = THEMES.with_own((attrs.evolve(MINE, academic_year="2024/25"),))
        with pytest.raises(
            LookupError, match="'2024/25' is ambiguous; it could be children-not-in-school or early-help"
        ):
            both.find("2024/25")

    def test_need_a_citation_and_a_purpose(self):
        with pytest.raises(sf.InvariantError, match=r"^Theme\.citations: must hold at least 1"):
            attrs.evolve(MINE, citations=())
        with pytest.raises(sf.InvariantError, match=r"^Theme\.purposes: must hold at least 1"):
            attrs.evolve(MINE, purposes=())

    @pytest.mark.parametrize("year", ["2030", "2030/32", "2030-31", "2030/2031", "30/31", "2030/31 "])
    def test_have_an_academic_year(self, year):
        with pytest.raises(sf.InvalidValueError, match=r"^Theme\.academic_year: must be an academic year, as 2022/23"):
            attrs.evolve(MINE, academic_year=year)

    def test_can_cross_a_century(self):
        assert attrs.evolve(MINE, academic_year="2099/00").academic_year == "2099/00"

    def test_need_little(self):
        scope = MINE.scope
        theme = Theme(
            code="mine",
            name="Mine",
            academic_year="2030/31",
            purposes=("To see.",),
            scope=scope,
            citations=(SOME_CITATION,),
        )
        assert theme.grade is sf.EvidenceGrade.PRIMARY
        assert theme.areas_listed is None


@every_theme
def test_every_theme_is_named_by_an_edition(theme):
    """By its guidance: the rule on thematic visits cites each."""
    rules = [edition.rule("thematic-visit") for edition in sf.editions() if edition.framework.code == "area-send"]
    assert rules
    for rule in rules:
        assert theme.guidance in {citation.source for citation in rule.citations}
