"""Intervals: a count, a range, both, or nothing known, by a stated convention."""

import itertools

import pytest

import sendframework as sf
from tests.framework.making import interval

DAY_1 = sf.CountingConvention.TRIGGER_DAY_IS_DAY_1


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (interval(10), "10 working days"),
        (interval(1), "1 working day"),
        (interval(1, unit=sf.IntervalUnit.MONTHS), "1 month"),
        (interval(5, unit=sf.IntervalUnit.YEARS), "5 years"),
        (interval(35, least=35, most=50), "35 working days (35 to 50)"),
        (interval(None, least=29, most=101), "29 to 101 working days"),
        (interval(None), "no published number of days"),
    ],
)
def test_an_interval_reads_as_it_is_counted(made, words):
    assert str(made) == words


def test_the_convention_says_how_many_units_lie_after_the_trigger_day():
    assert interval(5).steps == 5
    assert interval(5, convention=DAY_1).steps == 4
    assert interval(None).steps is None
    assert interval(None, least=2, most=4).range_steps == (2, 4)
    assert interval(None, least=2, most=4, convention=DAY_1).range_steps == (1, 3)
    assert interval(3).range_steps is None


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"least": 2}, "Interval: needs both least and most, or neither"),
        ({"most": 2}, "Interval: needs both least and most, or neither"),
        ({"least": 4, "most": 2}, "Interval: has a most of 2 below its least of 4"),
        ({"count": 5, "least": 2, "most": 4}, "Interval: has a count of 5 outside 2 to 4"),
        (
            {"count": 3, "convention": DAY_1, "unit": sf.IntervalUnit.WEEKS},
            "Interval: cannot count weeks with the trigger day as day 1; use days",
        ),
        ({"count": 0, "convention": DAY_1}, "Interval: cannot count 0 where the trigger day is day 1"),
        ({"least": 0, "most": 3, "convention": DAY_1}, "Interval: cannot count 0 where the trigger day is day 1"),
    ],
    ids=itertools.count(),
)
def test_an_interval_that_contradicts_itself_is_refused(fields, words):
    with pytest.raises(sf.InvariantError) as caught:
        interval(**({"count": None} | fields))
    assert str(caught.value) == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"count": -1}, "Interval.count: must be at least 0 (got -1)"),
        ({"count": True}, "Interval.count: must be a whole number (got True)"),
        ({"count": 3, "unit": "working-days"}, "Interval.unit: must be an IntervalUnit (got 'working-days')"),
    ],
)
def test_a_field_of_the_wrong_sort_is_refused_by_name(fields, words):
    with pytest.raises((sf.InvalidTypeError, sf.InvalidValueError)) as caught:
        interval(**fields)
    assert str(caught.value) == words


def test_certainties_are_ordered_from_law_to_about():
    assert [each.looseness for each in sf.Certainty] == [0, 1, 2]
    assert sf.Certainty.EXACT.looseness < sf.Certainty.USUAL.looseness < sf.Certainty.APPROXIMATE.looseness
