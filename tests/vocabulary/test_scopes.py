"""Whom a theme is about: each condition, what is unknown, and how the answer is explained."""

from itertools import product

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.vocabulary.known_themes import THEMES
from sendframework.vocabulary.scopes import Circumstances, Condition, Scope
from tests.strategies import SOME_CITATION

CITED = (SOME_CITATION,)
SCOPE = THEMES.find("children-not-in-school").scope
ALTERNATIVE = THEMES.find("alternative-provision").scope
ADULTHOOD = THEMES.find("preparation-for-adulthood").scope

UNKNOWN = Circumstances()
OUT_OF_SCHOOL = Circumstances(has_send=True, compulsory_school_age=True, registered_pupil=False)
ON_A_ROLL = Circumstances(
    has_send=True,
    compulsory_school_age=True,
    registered_pupil=True,
    flexi_schooled=False,
    part_time_timetable=False,
    educated_otherwise=False,
    sessions_missed_percent=10,
)
ANSWERS = st.none() | st.booleans()
circumstances = st.builds(
    Circumstances,
    **{
        name: st.none() | st.floats(0, 100) if name == "sessions_missed_percent" else ANSWERS
        for name in attrs.fields_dict(Circumstances)
    },
)


def answers(scope, child):
    return scope.core(child), scope.extended(child), scope.covers(child)


class TestChildrenNotInSchool:
    def test_the_core_definition_has_exactly_three_parts(self):
        assert [[condition.about for condition in line] for line in SCOPE.core_conditions] == [
            ["has-send"],
            ["compulsory-school-age"],
            ["registered-pupil"],
        ]
        assert [line[0].holds for line in SCOPE.core_conditions] == [True, True, False]

    def test_it_takes_in_a_child_with_send_of_school_age_on_no_roll(self):
        assert answers(SCOPE, OUT_OF_SCHOOL) == (True, True, True)

    @pytest.mark.parametrize("missing", ["has_send", "compulsory_school_age"])
    def test_it_needs_send_and_school_age(self, missing):
        assert answers(SCOPE, attrs.evolve(OUT_OF_SCHOOL, **{missing: False})) == (False, False, False)
        assert answers(SCOPE, attrs.evolve(OUT_OF_SCHOOL, **{missing: None})) == (None, None, None)

    def test_a_pupil_on_a_roll_is_not_in_it(self):
        assert answers(SCOPE, ON_A_ROLL) == (False, False, False)

    @pytest.mark.parametrize(
        "extension",
        [
            {"flexi_schooled": True},
            {"part_time_timetable": True},
            {"educated_otherwise": True},
            {"sessions_missed_percent": 50},
            {"sessions_missed_percent": 50.0},
            {"sessions_missed_percent": 100},
        ],
    )
    def test_the_extended_definition_takes_in_some_on_a_roll(self, extension):
        child = attrs.evolve(ON_A_ROLL, **extension)
        assert answers(SCOPE, child) == (False, True, True)
        assert answers(SCOPE, attrs.evolve(child, has_send=False)) == (False, False, False)

    @pytest.mark.parametrize("percent", [0, 10, 49, 49.99])
    def test_less_than_half_of_the_sessions_missed_is_not_severe_absence(self, percent):
        assert SCOPE.covers(attrs.evolve(ON_A_ROLL, sessions_missed_percent=percent)) is False

    def test_that_sources_differ_on_exactly_half_is_recorded(self):
        (condition,) = (each for each in SCOPE.conditions if each.at_least == 50)
        assert "more than 50%" in condition.citations[1].note
        assert any("exactly half" in each for each in THEMES.find("children not in school").not_known)

    def test_what_is_not_known_matters_only_where_it_decides(self):
        assert answers(SCOPE, UNKNOWN) == (None, None, None)
        assert answers(SCOPE, Circumstances(compulsory_school_age=False)) == (False, False, False)
        known = {"has_send": True, "compulsory_school_age": True}
        assert answers(SCOPE, Circumstances(**known)) == (None, None, None)
        assert answers(SCOPE, Circumstances(**known, flexi_schooled=True)) == (None, True, True)
        assert answers(SCOPE, Circumstances(**known, registered_pupil=True)) == (False, None, None)
        assert SCOPE.covers(attrs.evolve(ON_A_ROLL, flexi_schooled=None)) is None

    def test_the_core_definition_is_better_evidenced_than_the_extension(self):
        wholes = [each for line in SCOPE.core_conditions for each in line[0].citations if each.supports == "whole"]
        assert {each.grade for each in wholes} == {sf.EvidenceGrade.PRIMARY}
        assert SCOPE.grade is sf.EvidenceGrade.INFERRED

    @given(circumstances)
    def test_the_extension_takes_nobody_out(self, child):
        if SCOPE.core(child) is True:
            assert SCOPE.extended(child) is True
        if SCOPE.extended(child) is False:
            assert SCOPE.core(child) is False


@given(st.sampled_from([SCOPE, ALTERNATIVE, ADULTHOOD]), circumstances, st.data())
def test_an_answer_stands_whatever_is_found_out_later(scope, child, data):
    answer = scope.covers(child)
    names = [name for name, value in attrs.asdict(child).items() if value is None]
    later = {name: 75 if name == "sessions_missed_percent" else data.draw(st.booleans()) for name in names}
    if answer is not None:
        assert scope.covers(attrs.evolve(child, **later)) is answer


def test_an_open_answer_can_still_go_either_way():
    names = ["has_send", "compulsory_school_age", "registered_pupil", "flexi_schooled", "part_time_timetable"]
    fixed = {"educated_otherwise": False, "sessions_missed_percent": 0}
    for values in product([True, False, None], repeat=len(names)):
        child = Circumstances(**fixed, **dict(zip(names, values, strict=True)))
        open_names = [name for name in names if getattr(child, name) is None]
        ways = {
            SCOPE.covers(attrs.evolve(child, **dict(zip(open_names, settled, strict=True))))
            for settled in product([True, False], repeat=len(open_names))
        }
        assert (SCOPE.covers(child) is None) == (ways == {True, False})


class TestOtherThemes:
    def test_alternative_provision_is_about_those_in_it_and_some_who_have_left(self):
        inside = Circumstances(in_alternative_provision=True)
        outreach = Circumstances(alternative_provision_outreach=True)
        left = Circumstances(
            in_alternative_provision=False, alternative_provision_outreach=False, left_alternative_provision=True
        )
        assert answers(ALTERNATIVE, inside) == answers(ALTERNATIVE, outreach) == (True, True, True)
        assert answers(ALTERNATIVE, left) == (False, None, None)
        assert ALTERNATIVE.covers(attrs.evolve(left, left_alternative_provision=False)) is False
        assert ALTERNATIVE.covers(attrs.evolve(inside, has_send=False)) is True

    def test_preparation_for_adulthood_has_one_definition(self):
        child = Circumstances(has_send=True)
        assert answers(ADULTHOOD, child) == (True, True, True)
        assert ADULTHOOD.covers(UNKNOWN) is None
        assert ADULTHOOD.grade is sf.EvidenceGrade.PRIMARY


class TestExplaining:
    @pytest.mark.parametrize(
        ("scope", "child", "words"),
        [
            (
                SCOPE,
                OUT_OF_SCHOOL,
                (
                    "Covered by the core definition, because the child has SEND; is of compulsory school age; is not a "
                    "registered pupil at a registered independent school or any type of state-funded school."
                ),
            ),
            (
                SCOPE,
                attrs.evolve(ON_A_ROLL, flexi_schooled=True, educated_otherwise=True),
                (
                    "Covered by the extended definition, because the child has SEND; is of compulsory school age; is "
                    "flexi-schooled or is educated otherwise than at school."
                ),
            ),
            (
                SCOPE,
                Circumstances(has_send=False, compulsory_school_age=False),
                "Not covered, because it is not so that the child has SEND; nor that it is of compulsory school age.",
            ),
            (
                SCOPE,
                Circumstances(registered_pupil=False),
                "Cannot be said without knowing whether the child has SEND; and whether it is of compulsory school",
            ),
            (
                ALTERNATIVE,
                Circumstances(in_alternative_provision=False),
                (
                    "Cannot be said without knowing whether the child receives outreach from alternative provision or "
                    "is one of those heard who no longer attend it or receive its outreach."
                ),
            ),
            (ADULTHOOD, Circumstances(has_send=False), "Not covered, because it is not so that the child has SEND, on"),
            (
                Scope(provision="Any.", children="Some."),
                UNKNOWN,
                "Cannot be said: the children are described in words alone.",
            ),
        ],
    )
    def test_says_what_decides(self, scope, child, words):
        assert scope.explain(child).startswith(words)

    @given(st.sampled_from([SCOPE, ALTERNATIVE, ADULTHOOD]), circumstances)
    def test_agrees_with_the_answer(self, scope, child):
        start = {True: "Covered by the ", False: "Not covered, ", None: "Cannot be said "}[scope.covers(child)]
        assert scope.explain(child).startswith(start)
        assert scope.explain(child).endswith(".")


class TestMaking:
    def test_a_scope_in_words_alone_says_nothing_of_a_child(self):
        scope = Scope(provision="Any.", children="Some.")
        assert answers(scope, OUT_OF_SCHOOL) == (None, None, None)
        assert scope.grade is None
        assert scope.conditions == ()

    def test_a_condition_is_about_something_known(self):
        with pytest.raises(sf.UnknownCodeError, match="unknown circumstance 'has-sand'; did you mean 'has-send'"):
            Condition(about="has-sand", statement="has SEND", citations=CITED)

    @pytest.mark.parametrize("fields", [{"about": "has-send", "at_least": 1}, {"about": "sessions-missed-percent"}])
    def test_only_a_number_has_a_least_and_needs_one(self, fields):
        with pytest.raises(sf.InvariantError, match=f"^Condition about {fields['about']}: must have a least if"):
            Condition(statement="is so", citations=CITED, **fields)

    def test_a_condition_is_cited(self):
        with pytest.raises(sf.InvariantError, match=r"^Condition\.citations: must hold at least 1"):
            Condition(about="has-send", statement="has SEND", citations=())

    def test_a_number_can_have_to_be_lower(self):
        few = Condition(
            about="sessions-missed-percent", statement="is rarely away", at_least=10, holds=False, citations=CITED
        )
        assert few.holds_for(Circumstances(sessions_missed_percent=5)) is True
        assert few.holds_for(Circumstances(sessions_missed_percent=10)) is False
        assert few.holds_for(UNKNOWN) is None

    def test_an_extended_definition_extends_one(self):
        with pytest.raises(sf.InvariantError, match=r"^Scope: has an extended definition and no core one$"):
            attrs.evolve(SCOPE, core_conditions=())

    @pytest.mark.parametrize(
        ("fields", "kind", "words"),
        [
            ({"has_send": 1}, sf.InvalidTypeError, "has_send: must be True or False"),
            ({"registered_pupil": "no"}, sf.InvalidTypeError, "registered_pupil: must be True or False"),
            ({"sessions_missed_percent": True}, sf.InvalidTypeError, "must be a number of per cent"),
            ({"sessions_missed_percent": "50"}, sf.InvalidTypeError, "must be a number of per cent"),
            ({"sessions_missed_percent": 101}, sf.InvalidValueError, "must be from 0 to 100 per cent"),
            ({"sessions_missed_percent": -0.1}, sf.InvalidValueError, "must be from 0 to 100 per cent"),
            ({"sessions_missed_percent": float("nan")}, sf.InvalidValueError, "must be from 0 to 100 per cent"),
        ],
    )
    def test_circumstances_are_checked(self, fields, kind, words):
        with pytest.raises(kind, match=words):
            Circumstances(**fields)

    @pytest.mark.parametrize("ask", [SCOPE.core, SCOPE.extended, SCOPE.covers, SCOPE.explain])
    def test_a_scope_is_asked_about_circumstances(self, ask):
        with pytest.raises(sf.InvalidTypeError, match=r"^Scope\.covers\(child\): must be Circumstances"):
            ask({"has_send": True})

    def test_nothing_in_circumstances_says_who_a_child_is(self):
        kinds = {field.type for field in attrs.fields(Circumstances)}
        assert kinds == {"bool | None", "float | None"}
