"""Findings of the second framework."""

import attrs
import pytest
from hypothesis import given

import sendframework as sf
from sendframework.records.area_send_findings import (
    AreaForImprovement,
    AreaForPriorityAction,
    AreaSendFindings,
    NextSteps,
)
from tests.records.making import BOARD, COUNCIL, FAILINGS, priority_areas, second_findings, second_framework_findings
from tests.records.refusing import refusal

LISTS = {"areas_for_priority_action": AreaForPriorityAction, "areas_for_improvement": AreaForImprovement}
every_list = pytest.mark.parametrize(("field", "kind"), LISTS.items(), ids=LISTS)


@pytest.mark.parametrize("outcome", sf.AreaSendOutcome)
def test_an_outcome_is_a_member_or_its_code(outcome):
    assert AreaSendFindings(outcome=outcome.value) == AreaSendFindings(outcome=outcome)
    assert AreaSendFindings(outcome=outcome.value).outcome is outcome


def test_nothing_has_to_be_known():
    assert AreaSendFindings() == AreaSendFindings(outcome=None)
    assert AreaSendFindings(areas_for_priority_action=priority_areas(2)).outcome is None


@pytest.mark.parametrize("outcome", [*sf.WrittenStatementDecision, *sf.RevisitOutcome, *sf.MonitoringOutcome])
def test_an_outcome_of_another_kind_is_refused(outcome):
    said = refusal(sf.UnknownCodeError, AreaSendFindings, outcome=outcome)
    assert said.startswith(f"unknown area send outcome '{outcome}'; ")


def test_a_misspelt_outcome_is_refused_with_the_near_one():
    assert refusal(sf.UnknownCodeError, AreaSendFindings, outcome="inconsistant") == (
        "unknown area send outcome 'inconsistant'; did you mean 'inconsistent'?"
    )


@pytest.mark.parametrize("outcome", [outcome for outcome in sf.AreaSendOutcome if outcome is not FAILINGS])
def test_only_failings_have_areas_for_priority_action(outcome):
    areas = priority_areas(1)
    assert refusal(sf.InvariantError, AreaSendFindings, outcome=outcome, areas_for_priority_action=areas) == (
        f"AreaSendFindings.areas_for_priority_action: must be empty: the outcome is {outcome}, and only"
        " widespread-or-systemic-failings has areas for priority action"
    )
    improved = (AreaForImprovement(number=1),)
    assert AreaSendFindings(outcome=outcome, areas_for_improvement=improved).areas_for_improvement == improved
    assert AreaSendFindings(outcome=FAILINGS, areas_for_priority_action=areas).areas_for_priority_action == areas


def test_failings_can_be_known_while_their_areas_are_not():
    assert AreaSendFindings(outcome=FAILINGS).areas_for_priority_action == ()


@every_list
class TestNumberedLists:
    def test_a_number_stands_once(self, field, kind):
        twice = (kind(number=3), kind(number=3, text="Another"))
        assert refusal(sf.InvariantError, AreaSendFindings, **{field: twice}) == (
            f"AreaSendFindings.{field}: has number 3 more than once"
        )

    def test_a_text_stands_once(self, field, kind):
        twice = (kind(number=1, text="Waiting times"), kind(number=2, text="waiting  times."))
        assert refusal(sf.InvariantError, AreaSendFindings, **{field: twice}) == (
            f"AreaSendFindings.{field}: has the same text as 1 and as 2: 'waiting  times.'"
        )

    def test_many_can_be_without_text(self, field, kind):
        several = tuple(kind(number=number) for number in (2, 1, 5))
        assert getattr(AreaSendFindings(**{field: several}), field) == several

    @pytest.mark.parametrize(
        ("error", "fields", "reason"),
        [
            (sf.InvalidValueError, {"number": 0}, "number: must be at least 1 (got 0)"),
            (sf.InvalidTypeError, {"number": True}, "number: must be a whole number (got True)"),
            (sf.InvalidTypeError, {"number": None}, "number: must be a whole number (got None)"),
            (sf.InvalidValueError, {"text": "\n"}, "text: must not be blank (got '\\n')"),
            (sf.InvalidTypeError, {"text": 5}, "text: must be a plain string (got 5)"),
        ],
        ids=["nought", "true", "none", "blank", "number-as-text"],
    )
    def test_refuses_what_is_no_number_or_no_text(self, field, kind, error, fields, reason):
        assert refusal(error, kind, **({"number": 1} | fields)) == f"{kind.__name__}.{reason}"

    def test_holds_nothing_else(self, field, kind):
        said = refusal(sf.InvalidTypeError, AreaSendFindings, **{field: (1,)})
        assert said == f"AreaSendFindings.{field}[0]: must be an {kind.__name__} (got 1)"


def test_an_area_for_improvement_has_no_column_of_bodies():
    assert not hasattr(AreaForImprovement(number=1), "responsible_bodies")


def test_responsible_bodies_are_a_set():
    assert AreaForPriorityAction(number=1, responsible_bodies=(COUNCIL, BOARD)).responsible_bodies == (COUNCIL, BOARD)
    said = refusal(sf.InvalidValueError, AreaForPriorityAction, number=1, responsible_bodies=(COUNCIL, COUNCIL))
    assert said.startswith("AreaForPriorityAction.responsible_bodies: must not hold anything twice (got Body(")
    assert refusal(sf.InvalidTypeError, AreaForPriorityAction, number=1, responsible_bodies=("ICB",)) == (
        "AreaForPriorityAction.responsible_bodies[0]: must be a Body (got 'ICB')"
    )


class TestNextSteps:
    def test_are_what_a_report_prints(self):
        steps = NextSteps(
            next_full_inspection_years=3,
            monitoring_inspection_months=18,
            priority_action_plan_required=True,
            strategic_plan_update_requested=False,
        )
        assert second_findings(next_steps=steps).next_steps.monitoring_inspection_months == 18

    def test_may_not_have_been_found(self):
        assert attrs.astuple(NextSteps()) == (None, None, None, None)

    @pytest.mark.parametrize(
        ("error", "fields", "reason"),
        [
            (sf.InvalidValueError, {"next_full_inspection_years": 0}, "must be at least 1 (got 0)"),
            (sf.InvalidTypeError, {"next_full_inspection_years": "3"}, "must be a whole number (got '3')"),
            (sf.InvalidValueError, {"monitoring_inspection_months": -18}, "must be at least 1 (got -18)"),
            (sf.InvalidTypeError, {"monitoring_inspection_months": 1.5}, "must be a whole number (got 1.5)"),
            (sf.InvalidTypeError, {"priority_action_plan_required": "yes"}, "must be True or False (got 'yes')"),
            (sf.InvalidTypeError, {"strategic_plan_update_requested": 0}, "must be True or False (got 0)"),
        ],
        ids=["no-years", "years-as-word", "months-below-0", "half-months", "yes", "nought"],
    )
    def test_refuses_what_is_no_number_or_no_answer(self, error, fields, reason):
        (field,) = fields
        assert refusal(error, NextSteps, **fields) == f"NextSteps.{field}: {reason}"


@pytest.mark.parametrize(
    ("error", "fields", "said"),
    [
        (sf.InvalidTypeError, {"outcome": 3}, "AreaSendFindings.outcome: must be an AreaSendOutcome (got 3)"),
        (
            sf.InvalidValueError,
            {"needs": ("a", "a")},
            "AreaSendFindings.needs: must not hold anything twice (got 'a')",
        ),
        (
            sf.InvalidValueError,
            {"effective_practice": ("",)},
            "AreaSendFindings.effective_practice[0]: must not be blank (got '')",
        ),
        (sf.InvalidTypeError, {"next_steps": 18}, "AreaSendFindings.next_steps: must be a NextSteps (got 18)"),
    ],
    ids=["number", "twice", "blank", "months"],
)
def test_refuses_what_is_of_the_wrong_type_or_stands_twice(error, fields, said):
    assert refusal(error, AreaSendFindings, **fields) == said


@given(second_framework_findings())
def test_what_has_areas_for_priority_action_has_failings_or_an_unknown_outcome(findings):
    if findings.areas_for_priority_action:
        assert findings.outcome in {None, FAILINGS}
