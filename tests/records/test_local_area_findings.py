"""Findings of the first framework."""

import pytest
from hypothesis import given

import sendframework as sf
from sendframework.records.local_area_findings import AspectFindings, LocalAreaFindings, SignificantWeakness
from tests.records.making import (
    BOARD,
    COUNCIL,
    NOT_REQUIRED,
    REQUIRED,
    first_findings,
    first_framework_findings,
    weaknesses,
)
from tests.records.refusing import refusal


@pytest.mark.parametrize("decision", sf.WrittenStatementDecision)
def test_a_decision_is_a_member_or_its_code(decision):
    assert LocalAreaFindings(decision=decision.value) == LocalAreaFindings(decision=decision)
    assert LocalAreaFindings(decision=decision.value).decision is decision


def test_nothing_has_to_be_known():
    assert LocalAreaFindings().decision is None
    assert LocalAreaFindings(significant_weaknesses=weaknesses(2), principal_authorities=(COUNCIL,)).decision is None


@pytest.mark.parametrize("outcome", [*sf.AreaSendOutcome, *sf.RevisitOutcome, *sf.MonitoringOutcome, "Yes"])
def test_an_outcome_of_another_kind_is_no_decision(outcome):
    said = refusal(sf.UnknownCodeError, LocalAreaFindings, decision=outcome)
    assert said == (
        f"unknown written statement decision '{outcome}'; known: written-statement-required, no-written-statement"
    )


@pytest.mark.parametrize(
    ("field", "value"),
    [("significant_weaknesses", weaknesses(1)), ("principal_authorities", (COUNCIL, BOARD))],
    ids=["weaknesses", "authorities"],
)
def test_nothing_is_weak_and_nobody_must_write_where_no_statement_is_required(field, value):
    assert refusal(sf.InvariantError, LocalAreaFindings, decision=NOT_REQUIRED, **{field: value}) == (
        f"LocalAreaFindings.{field}: must be empty: the decision is no-written-statement"
    )
    assert getattr(LocalAreaFindings(decision=REQUIRED, **{field: value}), field) == value
    assert LocalAreaFindings(decision=NOT_REQUIRED, **{field: ()}).decision is NOT_REQUIRED


def test_a_statement_can_be_required_while_its_weaknesses_are_not_known():
    assert LocalAreaFindings(decision="written-statement-required").significant_weaknesses == ()


class TestSignificantWeakness:
    def test_has_a_text_where_it_is_known(self):
        assert SignificantWeakness(number=1).text is None
        assert SignificantWeakness(number=1, text="Joint commissioning").text == "Joint commissioning"

    def test_numbers_stand_once(self):
        twice = (*weaknesses(2), SignificantWeakness(number=2, text="Another"))
        assert refusal(sf.InvariantError, first_findings, significant_weaknesses=twice) == (
            "LocalAreaFindings.significant_weaknesses: has number 2 more than once"
        )

    def test_numbers_may_leave_gaps_and_stand_in_any_order(self):
        given_ones = tuple(SignificantWeakness(number=number) for number in (7, 3, 12))
        assert first_findings(significant_weaknesses=given_ones).significant_weaknesses == given_ones

    @pytest.mark.parametrize("again", ["Joint commissioning", " joint  COMMISSIONING. ", "joint\ncommissioning ;"])
    def test_texts_stand_once_whatever_their_case_spaces_and_last_stop(self, again):
        twice = (
            SignificantWeakness(number=1, text="Joint commissioning"),
            SignificantWeakness(number=2),
            SignificantWeakness(number=3, text=again),
        )
        assert refusal(sf.InvariantError, first_findings, significant_weaknesses=twice) == (
            f"LocalAreaFindings.significant_weaknesses: has the same text as 1 and as 3: {again!r}"
        )

    def test_texts_that_differ_in_a_word_are_two(self):
        two = tuple(SignificantWeakness(number=n, text=text) for n, text in enumerate(("Joint plans", "Joint plan"), 1))
        assert first_findings(significant_weaknesses=two).significant_weaknesses == two

    @pytest.mark.parametrize(
        ("error", "fields", "said"),
        [
            (sf.InvalidValueError, {"number": 0}, "SignificantWeakness.number: must be at least 1 (got 0)"),
            (sf.InvalidTypeError, {"number": "1"}, "SignificantWeakness.number: must be a whole number (got '1')"),
            (sf.InvalidValueError, {"text": ""}, "SignificantWeakness.text: must not be blank (got '')"),
            (
                sf.InvalidValueError,
                {"text": "a\ud800"},
                "SignificantWeakness.text: must not hold lone surrogates (got 'a\\ud800')",
            ),
        ],
        ids=["nought", "word", "blank", "surrogate"],
    )
    def test_refuses_what_is_no_number_or_no_text(self, error, fields, said):
        assert refusal(error, SignificantWeakness, **({"number": 1} | fields)) == said


class TestAspectFindings:
    @pytest.mark.parametrize("aspect", sf.Aspect)
    def test_an_aspect_is_a_member_or_its_code(self, aspect):
        assert AspectFindings(aspect=aspect.value).aspect is aspect
        assert AspectFindings(aspect=aspect) == AspectFindings(aspect=aspect.value)

    def test_each_aspect_stands_once(self):
        asked = (AspectFindings(aspect="identify", strengths=("One",)), AspectFindings(aspect="identify"))
        assert refusal(sf.InvariantError, LocalAreaFindings, aspects=asked) == (
            "LocalAreaFindings.aspects: has an aspect more than once; put its findings together"
        )
        all_three = tuple(AspectFindings(aspect=aspect) for aspect in reversed(sf.Aspect))
        assert LocalAreaFindings(aspects=all_three).aspects == all_three

    @pytest.mark.parametrize(
        ("error", "fields", "said"),
        [
            (sf.UnknownCodeError, {"aspect": "identifi"}, "unknown aspect 'identifi'; did you mean 'identify'?"),
            (sf.InvalidTypeError, {"aspect": 1}, "AspectFindings.aspect: must be an Aspect (got 1)"),
            (sf.InvalidValueError, {"strengths": ("",)}, "AspectFindings.strengths[0]: must not be blank (got '')"),
            (
                sf.InvalidValueError,
                {"areas_for_development": ("a", "b", "a")},
                "AspectFindings.areas_for_development: must not hold anything twice (got 'a')",
            ),
            (
                sf.InvalidTypeError,
                {"strengths": "Good"},
                "AspectFindings.strengths: must be a tuple; it is kept and compared as one (got 'Good')",
            ),
        ],
        ids=["misspelt", "number", "blank", "twice", "text-for-tuple"],
    )
    def test_refuses_what_is_unknown_or_of_the_wrong_type(self, error, fields, said):
        assert refusal(error, AspectFindings, **({"aspect": "identify"} | fields)) == said


@pytest.mark.parametrize(
    ("error", "fields", "said"),
    [
        (sf.InvalidTypeError, {"decision": True}, "LocalAreaFindings.decision: must be a WrittenStatementDecision"),
        (sf.InvalidTypeError, {"aspects": (sf.Aspect.IDENTIFY,)}, "LocalAreaFindings.aspects[0]: must be an Aspect"),
        (sf.InvalidTypeError, {"significant_weaknesses": (1,)}, "LocalAreaFindings.significant_weaknesses[0]: must be"),
        (sf.InvalidTypeError, {"principal_authorities": ("A",)}, "LocalAreaFindings.principal_authorities[0]: must be"),
        (sf.InvalidValueError, {"principal_authorities": (COUNCIL,) * 2}, "LocalAreaFindings.principal_authorities: "),
        (sf.InvalidValueError, {"main_findings": ("a", "a")}, "LocalAreaFindings.main_findings: must not hold anyth"),
        (sf.InvalidValueError, {"main_findings": (" ",)}, "LocalAreaFindings.main_findings[0]: must not be blank"),
    ],
    ids=["true", "member", "number", "name", "body-twice", "text-twice", "blank"],
)
def test_refuses_what_is_of_the_wrong_type_or_stands_twice(error, fields, said):
    assert refusal(error, LocalAreaFindings, **fields).startswith(said)


@given(first_framework_findings())
def test_weaknesses_are_found_only_where_a_statement_may_be_required(findings):
    if findings.significant_weaknesses or findings.principal_authorities:
        assert findings.decision is not NOT_REQUIRED
        fields = {"significant_weaknesses", "principal_authorities"}
        refusal(
            sf.InvariantError,
            LocalAreaFindings,
            decision=NOT_REQUIRED,
            **{field: getattr(findings, field) for field in fields},
        )
