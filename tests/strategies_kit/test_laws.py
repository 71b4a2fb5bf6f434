"""Laws for the functions of others: they hold for right ones, and find what is wrong with the rest."""

from datetime import timedelta

import attrs
import pytest
from hypothesis import Phase, settings
from hypothesis.errors import InvalidArgument

import sendframework as sf
from sendframework import strategies as sfs
from sendframework.strategies import laws
from tests.strategies_kit.drawing import FEW, QUICK

CALENDAR = sf.england_working_days()


def check_law(law, how=QUICK):
    how(law)()


def on_site(call):
    return sf.timetable("full-inspection", notified_on=call)["on-site-starts"].on


def due(received):
    return CALENDAR.add(received, 70)


RIGHT = {
    "a round trip": lambda: laws.round_trip(sf.to_json, sf.from_json),
    "a round trip of one kind": lambda: laws.round_trip(sf.to_dict, sf.from_dict, strategy=sfs.plans()),
    "dates": lambda: laws.same_dates(on_site, "on-site-starts"),
    "due dates": lambda: laws.same_due_dates(due, "written-statement-required", "written-statement-due"),
    "issues": lambda: laws.same_issues(lambda record: [issue.code for issue in sf.check(record)]),
}
WRONG = {
    "a store that loses notes": lambda: laws.round_trip(
        lambda each: attrs.evolve(each, note=None), lambda each: each, strategy=sfs.support_actions()
    ),
    "a count that knows no bank holidays": lambda: laws.same_due_dates(
        lambda received: received + timedelta(weeks=14), "written-statement-required", "written-statement-due"
    ),
    "a notice that was always a fortnight": lambda: laws.same_dates(
        lambda call: call + timedelta(days=14), "on-site-starts"
    ),
    "a system that shows no notes": lambda: laws.same_issues(
        lambda record: [each.code for each in sf.check(record) if each.severity is not sf.Severity.NOTE],
        strategy=sfs.monitoring_inspections(),
    ),
}
REFUSED = {
    "a word for saving": lambda: laws.round_trip("save", sf.from_json),
    "a word for loading": lambda: laws.round_trip(sf.to_json, "load"),
    "a class for a strategy": lambda: laws.round_trip(sf.to_json, sf.from_json, strategy=sf.Plan),
    "a day for a function": lambda: laws.same_dates(CALENDAR, "on-site-starts"),
    "None for a function": lambda: laws.same_due_dates(None, "inconsistent", "strategic-plan-due"),
    "issues for a function": lambda: laws.same_issues(()),
    "records for a strategy": lambda: laws.same_issues(sf.check, strategy=()),
}


@pytest.mark.parametrize("law", RIGHT.values(), ids=RIGHT)
def test_a_law_holds_for_what_is_right(law):
    check_law(law())


@pytest.mark.parametrize("law", WRONG.values(), ids=WRONG)
def test_a_law_finds_what_is_wrong(law):
    with pytest.raises(AssertionError):
        check_law(law(), settings(QUICK, max_examples=100, derandomize=True, phases=[Phase.generate]))


def test_a_law_finds_what_saving_changes():
    class Box:
        words = ["a"]  # noqa: RUF012  # to be spoilt

        def __repr__(self):
            return repr(self.words)

    def save(box):
        box.words.append("b")
        return box

    with pytest.raises(AssertionError, match="saving changed it"):
        check_law(laws.round_trip(save, lambda box: box, strategy=sfs.dates().map(lambda _: Box())), FEW)


@pytest.mark.parametrize("law", REFUSED.values(), ids=REFUSED)
def test_a_law_about_anything_else_is_refused(law):
    with pytest.raises(InvalidArgument, match="must be a"):
        law()


def test_an_activity_or_outcome_that_is_none_is_refused():
    with pytest.raises(sf.UnknownCodeError):
        laws.same_dates(on_site, "on-site-starts", activity="inspection")
    with pytest.raises(InvalidArgument, match="is no outcome of a full inspection"):
        check_law(laws.same_due_dates(due, "good", "written-statement-due"))
