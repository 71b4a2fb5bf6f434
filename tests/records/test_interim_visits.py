"""Interim visits: when, and who was heard; never where."""

from datetime import date

import pytest

import sendframework as sf
from sendframework.records.interim_visits import InterimVisit
from tests.records.making import NORTHSHIRE, interim_visit
from tests.records.refusing import refusal

START, END = date(2020, 10, 5), date(2020, 10, 14)


@pytest.mark.parametrize(
    ("visited", "first"),
    [
        (None, None),
        (sf.Period(START, END), START),
        (sf.Period(START, None), START),
        (sf.Period(None, END), END),
        (sf.PartialDate.parse("October 2020"), date(2020, 10, 1)),
        (sf.PartialDate.parse("autumn 2020"), date(2020, 9, 1)),
    ],
    ids=["unknown", "period", "from", "until", "month", "season"],
)
def test_its_first_day_is_the_first_that_it_can_have_had(visited, first):
    assert interim_visit(visited=visited).first_day == first


def test_a_period_has_at_least_one_bound():
    assert refusal(sf.InvariantError, interim_visit, visited=sf.Period()) == (
        "InterimVisit.visited: has no bound at all; leave it out while nothing is known"
    )


@pytest.mark.parametrize("field", ["area", "outcome", "report", "published_on", "partners"])
def test_has_no_field_for_an_area_or_a_letter(field):
    assert not hasattr(interim_visit(), field)
    with pytest.raises(TypeError, match=f"unexpected keyword argument '{field}'"):
        interim_visit(**{field: NORTHSHIRE})


def test_cannot_be_without_a_reference():
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'reference'"):
        InterimVisit()


@pytest.mark.parametrize(
    ("error", "fields", "said"),
    [
        (sf.InvalidTypeError, {"reference": None}, "InterimVisit.reference: must be a plain string (got None)"),
        (sf.InvalidValueError, {"reference": " "}, "InterimVisit.reference: must not be blank (got ' ')"),
        (
            sf.InvalidTypeError,
            {"visited": START},
            "InterimVisit.visited: must be a Period or PartialDate (got datetime.date(2020, 10, 5))",
        ),
    ],
    ids=["no-reference", "blank-reference", "day"],
)
def test_refuses_what_is_of_the_wrong_type_or_blank(error, fields, said):
    assert refusal(error, interim_visit, **fields) == said
