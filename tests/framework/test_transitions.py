"""Rules about what was under way at a change."""

from datetime import date, datetime

import pytest

import sendframework as sf
from sendframework.framework import TransitionRule
from tests.framework.making import CITED, FULL, edition, step


def transition(**fields):
    defaults = {
        "id": "carried-on",
        "statement": "What was under way goes on.",
        "actor": (),
        "on": date(2023, 1, 1),
        "under_way": FULL,
        "citations": CITED,
    }
    return TransitionRule(**(defaults | fields))


def test_it_is_a_duty_about_a_change():
    rule = transition()
    assert isinstance(rule, sf.DutyRule)
    assert (rule.kind, rule.governs, rule.keeps_outcomes) == ("transition rule", (), None)


def test_it_is_about_something_that_was_under_way():
    with pytest.raises(sf.InvariantError) as caught:
        transition(under_way=())
    assert str(caught.value) == "TransitionRule carried-on: must name the activities that were under way"


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("on", "2023-01-01", "TransitionRule.on: must be a datetime.date;"),
        ("on", datetime(2023, 1, 1), "TransitionRule.on: must be a datetime.date without a time"),  # noqa: DTZ001
        ("under_way", ("full-inspection",), "TransitionRule.under_way[0]: must be an Activity"),
        ("under_way", FULL * 2, "TransitionRule.under_way: must not hold anything twice"),
        ("governs", ("Not Kebab",), "TransitionRule.governs[0]: must be kebab-case"),
        ("keeps_outcomes", "no", "TransitionRule.keeps_outcomes: must be True or False"),
    ],
)
def test_a_field_that_is_wrong(field, value, words):
    with pytest.raises((sf.InvalidTypeError, sf.InvalidValueError)) as caught:
        transition(**{field: value})
    assert str(caught.value).startswith(words)


def test_what_it_lets_reach_back_is_a_rule_of_its_edition():
    assert edition(step("call"), transition(governs=("call",))).rule("carried-on").governs == ("call",)
    with pytest.raises(sf.InvariantError) as caught:
        edition(transition(governs=("call",)))
    assert str(caught.value) == "edition own: carried-on refers to rule call, which it does not have"


def test_the_edition_need_not_have_the_activities_that_were_under_way():
    assert edition(transition(under_way=(sf.Activity.REVISIT,))).rule("carried-on")
