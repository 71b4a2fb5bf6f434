"""What is said where a check is asked for wrongly: the place, the reason and the value of each error."""

from datetime import date

import pytest

import sendframework as sf
from tests.records import making

FULL = making.full_inspection()
MADE = sf.coverage(FULL)
HOLIDAYS = [date(2025, 12, 25)]
SEVERAL = "must be several records, such as a tuple of them"
HEARD = "must be one of FullInspection, Revisit, MonitoringInspection, ThematicVisit, InterimVisit"
GROUP = "must be a group or a method, or its code"
CALENDAR = "must be a WorkingDayCalendar; make one of any container of dates with from_container"
RECORD = "must be a record; make one with sendframework.from_json(text)"


@pytest.mark.parametrize(
    ("ask", "where", "reason", "value"),
    [
        (lambda: sf.check("full"), "check(record)", RECORD, "full"),
        (lambda: sf.check(FULL, calendar=HOLIDAYS), "check(calendar)", CALENDAR, HOLIDAYS),
        (lambda: sf.check(FULL, related=FULL), "check(related)", SEVERAL, FULL),
        (lambda: sf.check(FULL, related="full"), "check(related)", SEVERAL, "full"),
        (lambda: sf.check(FULL, related=3), "check(related)", SEVERAL, 3),
        (lambda: sf.check(FULL, related=[FULL, "full"]), "check(related)", SEVERAL, "full"),
        (lambda: sf.coverage("full"), "coverage(record)", HEARD, "full"),
        (lambda: sf.coverage(making.plan()), "coverage(record)", HEARD, making.plan()),
        (lambda: MADE.hearing(1), "Coverage.hearing(group)", GROUP, 1),
        (lambda: MADE.hearing("schools", 1), "Coverage.hearing(channel)", GROUP, 1),
        (lambda: MADE.status(1), "Coverage.status(group)", GROUP, 1),
        (lambda: MADE.status("schools", 1), "Coverage.hearing(channel)", GROUP, 1),
    ],
    ids=[
        "no record",
        "no calendar",
        "one record for several",
        "text for several",
        "a number for several",
        "text among several",
        "no record in which anybody is heard",
        "a plan",
        "no group",
        "no method",
        "no group to be heard at all",
        "no method by which it was",
    ],
)
def test_what_is_asked_for_wrongly_is_told_where_and_why(ask, where, reason, value):
    with pytest.raises(sf.InvalidTypeError) as caught:
        ask()
    assert (caught.value.where, caught.value.reason, caught.value.value) == (where, reason, value)


def test_an_issue_and_a_check_print_what_they_are():
    issue = sf.Issue(code="a-code", severity=sf.Severity.NOTE, path="$.on_site", sentence="It rained.", rule="a-rule")
    assert str(issue) == "note: $.on_site: It rained. [a-code]"
    check = sf.Check(code="a-code", about="Whether it rained.", records=("plan",), severity=sf.Severity.QUERY)
    assert str(check) == "a-code (query at worst): Whether it rained."


def test_a_table_of_nothing_prints_that_there_is_none():
    assert str(sf.coverage(making.LEAST["full-inspection"]())) == (
        "Who was heard, full-inspection, against no edition: of 0 groups none"
    )
