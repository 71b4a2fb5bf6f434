"""Re-visits: a decision for each weakness, and what they come to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.records.revisits import Revisit, WeaknessProgress
from tests.records.making import NORTHSHIRE, progress, revisit, revisits
from tests.records.refusing import refusal


@pytest.mark.parametrize(
    ("decided", "outcome"),
    [
        ("", None),
        ("y", "all-sufficient"),
        ("n", "none-sufficient"),
        ("yyy", "all-sufficient"),
        ("nnn", "none-sufficient"),
        ("yn", "some-sufficient"),
        ("nnny", "some-sufficient"),
        ("yyyn", "some-sufficient"),
    ],
    ids=lambda value: value or "none",
)
def test_comes_to_what_its_decisions_say(decided, outcome):
    assert revisit(progress=progress(decided)).outcome == outcome


@given(st.lists(st.booleans(), min_size=1, max_size=14), st.randoms())
def test_the_outcome_depends_on_how_many_and_not_on_which(decided, random):
    shuffled = random.sample(decided, len(decided))
    made = [revisit(progress=tuple(WeaknessProgress(sufficient=each) for each in one)) for one in (decided, shuffled)]
    expected = "all-sufficient" if all(decided) else "some-sufficient" if any(decided) else "none-sufficient"
    assert [record.outcome for record in made] == [expected, expected]


@given(revisits)
def test_an_outcome_is_known_where_a_decision_is(record):
    assert (record.outcome is None) == (record.progress == ())


def test_the_outcome_is_worked_out_and_not_given():
    with pytest.raises(TypeError, match="unexpected keyword argument 'outcome'"):
        revisit(outcome="all-sufficient")


def test_a_weakness_is_decided_on_once():
    twice = (*progress("yn"), WeaknessProgress(weakness=2, sufficient=True))
    assert refusal(sf.InvariantError, revisit, progress=twice) == (
        "Revisit.progress: decides on a weakness more than once"
    )


def test_decisions_without_a_number_can_be_many():
    several = (WeaknessProgress(sufficient=True),) * 3 + (WeaknessProgress(weakness=2, sufficient=False),)
    assert revisit(progress=several).outcome is sf.RevisitOutcome.SOME_SUFFICIENT


def test_dates_run_forwards_here_too():
    assert refusal(sf.InvariantError, revisit, report_received_on=revisit().on_site.start).startswith(
        "Revisit.report_received_on: must not be before on_site.end 2020-01-29"
    )


def test_an_area_is_enough():
    assert Revisit(area=NORTHSHIRE).outcome is None


@pytest.mark.parametrize(
    ("error", "fields", "said"),
    [
        (sf.InvalidValueError, {"weakness": 0}, "WeaknessProgress.weakness: must be at least 1 (got 0)"),
        (sf.InvalidTypeError, {"weakness": "1"}, "WeaknessProgress.weakness: must be a whole number (got '1')"),
        (sf.InvalidTypeError, {"sufficient": None}, "WeaknessProgress.sufficient: must be True or False (got None)"),
        (sf.InvalidTypeError, {"sufficient": "yes"}, "WeaknessProgress.sufficient: must be True or False (got 'yes')"),
        (sf.InvalidValueError, {"note": " "}, "WeaknessProgress.note: must not be blank (got ' ')"),
    ],
    ids=["nought", "word", "undecided", "yes", "blank"],
)
def test_refuses_what_is_no_decision_on_a_weakness(error, fields, said):
    assert refusal(error, WeaknessProgress, **({"sufficient": True} | fields)) == said


@pytest.mark.parametrize(
    ("error", "fields", "said"),
    [
        (sf.InvalidTypeError, {"progress": (True,)}, "Revisit.progress[0]: must be a WeaknessProgress (got True)"),
        (sf.InvalidTypeError, {"follows": 7}, "Revisit.follows: must be a plain string (got 7)"),
        (sf.InvalidValueError, {"follows": ""}, "Revisit.follows: must not be blank (got '')"),
    ],
    ids=["decision", "number-as-reference", "blank-reference"],
)
def test_refuses_what_is_of_the_wrong_type(error, fields, said):
    assert refusal(error, revisit, **fields) == said
