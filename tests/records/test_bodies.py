"""Bodies, by kind and name."""

from datetime import date

import pytest

import sendframework as sf
from sendframework.records.bodies import Body
from tests.records.refusing import refusal


@pytest.mark.parametrize("kind", sf.BodyKind)
def test_a_kind_is_a_member_or_its_code(kind):
    by_code = Body(kind=kind.value, name="Northshire")
    assert by_code == Body(kind=kind, name="Northshire")
    assert by_code.kind is kind


def test_is_printed_by_its_name():
    assert str(Body(kind="childrens-trust", name="Northshire Children First")) == "Northshire Children First"


def test_can_have_existed_for_a_time():
    gone = sf.Period(None, date(2022, 6, 30))
    assert Body(kind="clinical-commissioning-group", name="NHS Northshire CCG", period=gone).period == gone


def test_two_of_one_name_and_different_kinds_are_different():
    assert Body(kind="other", name="Northshire") != Body(kind="childrens-trust", name="Northshire")


def test_an_unknown_kind_is_refused_with_the_near_ones():
    assert refusal(sf.UnknownCodeError, Body, kind="integrated-care-bord", name="A") == (
        "unknown body kind 'integrated-care-bord'; did you mean 'integrated-care-board'?"
    )


@pytest.mark.parametrize(
    ("error", "fields", "said"),
    [
        (sf.InvalidTypeError, {"kind": 7}, "Body.kind: must be a BodyKind (got 7)"),
        (sf.InvalidTypeError, {"kind": None}, "Body.kind: must be a BodyKind (got None)"),
        (sf.InvalidTypeError, {"name": 7}, "Body.name: must be a plain string (got 7)"),
        (sf.InvalidValueError, {"name": " "}, "Body.name: must not be blank (got ' ')"),
        (sf.InvalidTypeError, {"period": "2022"}, "Body.period: must be a Period (got '2022')"),
    ],
    ids=["number-as-kind", "no-kind", "number-as-name", "blank-name", "word-as-period"],
)
def test_refuses_what_is_of_the_wrong_type_or_blank(error, fields, said):
    assert refusal(error, Body, **({"kind": "other", "name": "A body"} | fields)) == said
