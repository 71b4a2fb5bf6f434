"""Monitoring inspections: one outcome, and notes."""

import pytest

import sendframework as sf
from sendframework.records.monitoring_inspections import MonitoringInspection, PriorityAreaNote
from tests.records.making import NORTHSHIRE, monitoring_inspection
from tests.records.refusing import refusal


@pytest.mark.parametrize("outcome", sf.MonitoringOutcome)
def test_an_outcome_is_a_member_or_its_code(outcome):
    assert monitoring_inspection(outcome=outcome.value) == monitoring_inspection(outcome=outcome)
    assert monitoring_inspection(outcome=outcome.value).outcome is outcome


def test_an_area_is_enough():
    record = MonitoringInspection(area=NORTHSHIRE)
    assert (record.outcome, record.priority_areas, record.follows) == (None, (), None)


@pytest.mark.parametrize("outcome", [*sf.AreaSendOutcome, *sf.RevisitOutcome, *sf.WrittenStatementDecision])
def test_an_outcome_of_another_kind_is_refused(outcome):
    assert refusal(sf.UnknownCodeError, monitoring_inspection, outcome=outcome).startswith(
        f"unknown monitoring outcome '{outcome}'; "
    )


def test_an_area_for_priority_action_has_one_note():
    twice = (PriorityAreaNote(number=2), PriorityAreaNote(number=2, note="Better"))
    assert refusal(sf.InvariantError, monitoring_inspection, priority_areas=twice) == (
        "MonitoringInspection.priority_areas: has an area for priority action twice"
    )
    unordered = (PriorityAreaNote(number=2), PriorityAreaNote(number=1))
    assert monitoring_inspection(priority_areas=unordered).priority_areas == unordered


def test_a_note_carries_no_result():
    with pytest.raises(TypeError, match="unexpected keyword argument 'effective'"):
        PriorityAreaNote(number=1, effective=True)


def test_dates_run_forwards_here_too():
    assert refusal(sf.InvariantError, monitoring_inspection, published_on=monitoring_inspection().notified_on) == (
        "MonitoringInspection.published_on: must not be before on_site.end 2027-05-26 (got 2027-05-10)"
    )


@pytest.mark.parametrize(
    ("error", "make", "fields", "said"),
    [
        (sf.InvalidValueError, PriorityAreaNote, {"number": 0}, "PriorityAreaNote.number: must be at least 1 (got 0)"),
        (
            sf.InvalidValueError,
            PriorityAreaNote,
            {"number": 1, "note": ""},
            "PriorityAreaNote.note: must not be blank (got '')",
        ),
        (
            sf.InvalidTypeError,
            monitoring_inspection,
            {"outcome": 1},
            "MonitoringInspection.outcome: must be a MonitoringOutcome (got 1)",
        ),
        (
            sf.InvalidTypeError,
            monitoring_inspection,
            {"priority_areas": (1,)},
            "MonitoringInspection.priority_areas[0]: must be a PriorityAreaNote (got 1)",
        ),
        (
            sf.InvalidTypeError,
            monitoring_inspection,
            {"follows": 1},
            "MonitoringInspection.follows: must be a plain string (got 1)",
        ),
    ],
    ids=["nought", "blank", "number-as-outcome", "number-as-area", "number-as-reference"],
)
def test_refuses_what_is_of_the_wrong_type(error, make, fields, said):
    assert refusal(error, make, **fields) == said
