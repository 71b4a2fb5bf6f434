"""Laws of what a framework says: editions and what is made of them, suspensions, intervals."""

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from tests.handbooks import comparing
from tests.strategies import days

CHANGED = "Something else is said."


@given(comparing.editions(), st.data())
def test_an_amended_edition_differs_by_what_was_amended_and_by_nothing_else(held, data):
    own = [rule for rule in held.rules if not isinstance(rule, sf.ActivityRule)]
    gone = data.draw(st.lists(st.sampled_from(own), unique=True)) if own else []
    left = [rule for rule in own if rule not in gone]
    changed = data.draw(st.lists(st.sampled_from(left), unique=True)) if left else []
    replaced = [attrs.evolve(rule, statement=CHANGED) for rule in changed]
    new = comparing.duty("another")
    before = held.rules
    made = held.amended(
        id="amended", in_force=held.in_force, add=[new], replace=replaced, remove=[rule.id for rule in gone]
    )
    by_id = {rule.id: rule for rule in replaced}
    expected = [by_id.get(rule.id, rule) for rule in held.rules if rule not in gone]
    assert list(made.rules) == [*expected, new]
    assert held.rules == before
    assert (made.amends, made.framework) == (held.id, held.framework)


@given(comparing.editions())
def test_every_rule_is_found_by_its_id_and_no_id_stands_twice(held):
    for rule in held.rules:
        assert held.rule(rule.id) is rule
        assert rule.statement in held.explain(rule.id)
    with pytest.raises(sf.InvariantError, match="twice"):
        attrs.evolve(held, rules=(*held.rules, held.rules[-1]))


@given(days, st.integers(0, 900), days)
def test_an_activity_is_suspended_on_the_days_of_the_suspension_and_on_no_other(start, length, day):
    period = sf.Period(start, min(start + timedelta(days=length), date(2999, 12, 31)))
    rule = next(each for each in sf.edition("2020-03").rules if isinstance(each, sf.SuspensionRule))
    own = attrs.evolve(rule, period=period)
    for near in (day, period.start, period.end, period.start - timedelta(days=1), period.end + timedelta(days=1)):
        for activity in sf.Activity:
            suspended = activity in own.activities and period.start <= near <= period.end
            assert own.suspends(activity, near) is suspended


@given(st.integers(0, 90), st.integers(0, 90), st.integers(0, 90), st.sampled_from(sf.CountingConvention))
def test_a_count_lies_within_its_range_and_the_day_itself_counts_where_it_is_day_1(least, count, most, convention):
    made = {
        "unit": sf.IntervalUnit.WORKING_DAYS,
        "certainty": sf.Certainty.USUAL,
        "convention": convention,
        "count": count,
        "least": least,
        "most": most,
    }
    first = 1 if convention is sf.CountingConvention.TRIGGER_DAY_IS_DAY_1 else 0
    if first <= least <= count <= most:
        interval = sf.Interval(**made)
        assert (interval.steps, interval.range_steps) == (count - first, (least - first, most - first))
    else:
        with pytest.raises(sf.InvariantError):
            sf.Interval(**made)
