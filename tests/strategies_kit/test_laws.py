"""Laws for the functions of others: they hold for right ones, and find what is wrong with the rest."""

import copy
import re
from datetime import date, datetime, timedelta

import attrs
import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

import sendframework as sf
from sendframework import strategies as sfs
from sendframework.strategies import laws
from tests.publication import making as publication
from tests.strategies_kit.drawing import FEW, QUICK

CALENDAR = sf.england_working_days()


def check_law(law, how=QUICK):
    how(law)()


def on_site(call):
    return sf.timetable("full-inspection", notified_on=call)["on-site-starts"].on


def notified(call):
    return call


def due(received):
    return CALENDAR.add(received, 70)


RIGHT = {
    "a round trip": lambda: laws.round_trip(sf.to_json, sf.from_json),
    "a round trip of one kind": lambda: laws.round_trip(sf.to_dict, sf.from_dict, strategy=sfs.plans()),
    "dates": lambda: laws.same_dates(on_site, "on-site-starts"),
    "dates that one edition alone has": lambda: laws.same_dates(lambda _: None, "parents-webinar"),
    "dates of another activity": lambda: laws.same_dates(notified, "notification", activity="revisit"),
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
    "a system that knows of nothing that is broken": lambda: laws.same_issues(
        lambda record: [each.code for each in sf.check(record) if each.severity is sf.Severity.NOTE]
    ),
}
REFUSED = {
    "a word for saving": lambda: laws.round_trip("save", sf.from_json),
    "a word for loading": lambda: laws.round_trip(sf.to_json, "load"),
    "a class for a strategy": lambda: laws.round_trip(sf.to_json, sf.from_json, strategy=sf.Plan),
    "a day for a function": lambda: laws.same_dates(CALENDAR, "on-site-starts"),
    "None for a function": lambda: laws.same_due_dates(None, "inconsistent", "strategic-plan-due"),
    "issues for a function": lambda: laws.same_issues(()),
    "a list for a milestone": lambda: laws.same_dates(on_site, ["on-site-starts"]),
    "nothing for what is due": lambda: laws.same_due_dates(due, "inconsistent", None),
    "a list for an outcome": lambda: laws.same_due_dates(due, ["inconsistent"], "strategic-plan-due"),
    "records for a strategy": lambda: laws.same_issues(sf.check, strategy=()),
}


@pytest.mark.parametrize("law", RIGHT.values(), ids=RIGHT)
def test_a_law_holds_for_what_is_right(law):
    check_law(law())


@pytest.mark.parametrize("law", WRONG.values(), ids=WRONG)
def test_a_law_finds_what_is_wrong(law):
    with pytest.raises(AssertionError):
        check_law(law(), settings(QUICK, max_examples=100, derandomize=True, phases=[Phase.generate]))


def test_half_of_the_records_for_issues_have_one_breach():
    worse = []

    def collect(record):
        issues = sf.check(record)
        worse.append(sum(issue.severity is not sf.Severity.NOTE for issue in issues))
        return [issue.code for issue in issues]

    check_law(laws.same_issues(collect), settings(QUICK, max_examples=60, derandomize=True, phases=[Phase.generate]))
    assert worse.count(1) > len(worse) / 5
    assert len(set(worse)) > 2


def test_a_day_may_be_of_a_class_of_one_s_own():
    class Day(date):
        """As libraries of dates have one."""

    def theirs(call):
        return Day.fromordinal(call.toordinal())

    check_law(laws.same_dates(theirs, "notification", activity="revisit"))


def test_a_law_finds_what_saving_changes():
    class Box:
        words = ["a"]  # noqa: RUF012  # to be spoilt

        def __repr__(self):
            return repr(self.words)

    def save(box):
        box.words.append("b")
        return box

    with pytest.raises(AssertionError, match=r"^saving or loading changed it: it was \['a'"):
        check_law(laws.round_trip(save, lambda box: box, strategy=sfs.dates().map(lambda _: Box())), FEW)


PLAN = sf.Plan(area=sf.local_area("Bury"), plan="priority-action-plan", reference="p", addresses=(1, 3))
VISIT = sf.MonitoringInspection(area=PLAN.area)
REVIEW = publication.review(publication.finding("f", "a", publication.HOPE))
WITH_EVENT = sf.Plan(area=PLAN.area, plan=PLAN.plan, events=(sf.PlanEvent(stage="submitted", on=date(2024, 1, 8)),))
LATER = attrs.evolve(WITH_EVENT, events=(sf.PlanEvent(stage="submitted", on=date(2024, 1, 9)),))
MONDAY = date(2023, 9, 4)


@attrs.frozen(eq=False)
class Only:
    """Equal to itself alone."""


SAID = {
    "one field": (
        lambda: laws.round_trip(lambda each: each, lambda each: attrs.evolve(each, note="b"), strategy=st.just(PLAN)),
        "note was None and came back as 'b'",
    ),
    "several fields": (
        lambda: laws.round_trip(
            lambda each: each, lambda each: attrs.evolve(each, reference=None, addresses=()), strategy=st.just(PLAN)
        ),
        "reference was 'p' and came back as None; addresses was (1, 3) and came back as ()",
    ),
    "a field of a part": (
        lambda: laws.round_trip(lambda _: 1, lambda _: LATER, strategy=st.just(WITH_EVENT)),
        "events[0].on was datetime.date(2024, 1, 8) and came back as datetime.date(2024, 1, 9)",
    ),
    "what is not to be seen": (
        lambda: laws.round_trip(
            lambda each: each, lambda each: attrs.evolve(each, findings=()), strategy=st.just(REVIEW)
        ),
        "findings is another",
    ),
    "no record at all": (
        lambda: laws.round_trip(lambda _: 1, lambda key: key, strategy=st.just(MONDAY)),
        "a date came back as a int: 1",
    ),
    "something else than what must not be seen": (
        lambda: laws.round_trip(lambda each: each, lambda _: {"area": "Hope"}, strategy=st.just(REVIEW)),
        "a ThematicReview came back as a dict\n",
    ),
    "what is only equal to itself": (
        lambda: laws.round_trip(lambda each: each, copy.copy, strategy=st.just(Only())),
        "it came back as Only()",
    ),
    "a plain value": (
        lambda: laws.round_trip(lambda _: 1, lambda _: date(2023, 9, 5), strategy=st.just(MONDAY)),
        "it was datetime.date(2023, 9, 4) and came back as datetime.date(2023, 9, 5)",
    ),
    "a day": (
        lambda: laws.same_dates(lambda _: MONDAY, "notification", activity="revisit"),
        "called on {0}, under edition {1}: notification is on {0}, and yours is on 2023-09-04",
    ),
    "a day where there is none": (
        lambda: laws.same_dates(lambda _: MONDAY, "parents-webinar"),
        "called on {0}, under edition {1}: parents-webinar is without a date, and yours is on 2023-09-04",
    ),
    "no day": (
        lambda: laws.same_due_dates(lambda _: None, "written-statement-required", "written-statement-due"),
        "received on {0}: written-statement-due is on {2}, and yours is without a date",
    ),
    "a day in letters": (
        lambda: laws.same_dates(str, "on-site-starts"),
        "called on {0}, under edition {1}: on-site-starts: yours must be a datetime.date or None, and is '{0}'",
    ),
    "a moment": (
        lambda: laws.same_due_dates(
            lambda day: datetime(day.year, day.month, day.day),  # noqa: DTZ001
            "written-statement-required",
            "report-received",
        ),
        "received on {0}: report-received: yours must be a datetime.date or None, and is datetime.datetime(",
    ),
    "issues": (
        lambda: laws.same_issues(lambda _: ["second-revisit", "second-revisit"], strategy=st.just(VISIT)),
        "yours lacks {3}; yours has too many of second-revisit, second-revisit",
    ),
    "no issues": (lambda: laws.same_issues(lambda _: (), strategy=st.just(VISIT)), "yours lacks {3}"),
    "whole issues": (
        lambda: laws.same_issues(sf.check, strategy=st.just(VISIT)),
        "yours must be codes of issues, such as ['notice-too-short'], and is (Issue(",
    ),
    "one word": (
        lambda: laws.same_issues(lambda _: "none", strategy=st.just(VISIT)),
        "yours must be codes of issues, such as ['notice-too-short'], and is 'none'",
    ),
    "nothing": (
        lambda: laws.same_issues(lambda _: None, strategy=st.just(VISIT)),
        "yours must be codes of issues, such as ['notice-too-short'], and is None",
    ),
}


@pytest.mark.parametrize(("law", "says"), SAID.values(), ids=SAID)
def test_a_law_says_what_is_wrong(law, says):
    with pytest.raises(AssertionError) as caught:
        check_law(law(), settings(QUICK, derandomize=True))
    told = "\n".join([str(caught.value), *caught.value.__notes__])
    if day := re.search(r"\d{4}-\d\d-\d\d", told):
        on = date.fromisoformat(day[0])
        says = says.format(on, sf.edition_on(on).id, CALENDAR.add(on, 70))
    assert told.startswith(says.replace("{3}", ", ".join(sorted(issue.code for issue in sf.check(VISIT)))))


@pytest.mark.parametrize("law", REFUSED.values(), ids=REFUSED)
def test_a_law_about_anything_else_is_refused(law):
    with pytest.raises(InvalidArgument, match="must be a"):
        law()


NONE = {
    "an outcome": (
        lambda: laws.same_due_dates(due, "writen-statement-required", "written-statement-due"),
        "is no outcome of a full inspection; did you mean 'written-statement-required'",
    ),
    "what is due": (
        lambda: laws.same_due_dates(due, "inconsistent", "written-statement-due"),
        "same_due_dates('inconsistent', 'written-statement-due'): is no milestone of it; ",
    ),
    "a milestone": (
        lambda: laws.same_dates(on_site, "on-site-start"),
        "same_dates('on-site-start', activity='full-inspection'): is no milestone of it; did you mean 'on-site-starts'",
    ),
    "an activity that nobody is called for": (
        lambda: laws.same_dates(on_site, "on-site-starts", activity="engagement-meeting"),
        "no edition dates anything by the call for it",
    ),
}


@pytest.mark.parametrize(("law", "says"), NONE.values(), ids=NONE)
def test_a_law_about_what_there_is_none_of_is_refused_when_it_runs(law, says):
    with pytest.raises(InvalidArgument, match=re.escape(says)):
        check_law(law())


def test_an_activity_that_is_none_is_refused():
    with pytest.raises(sf.UnknownCodeError):
        laws.same_dates(on_site, "on-site-starts", activity="inspection")
