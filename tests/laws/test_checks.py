"""Laws of checks: what conforms, what breaks one rule, and what must make no difference.

The strategies for records that conform, or break a rule, ask the checks themselves; here nothing does.
"""

from datetime import date, timedelta

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

import sendframework as sf
from sendframework.strategies._breaches_of_dates import OF_DATES
from sendframework.strategies._breaches_of_files import OF_FILES
from sendframework.strategies._breaches_of_findings import OF_FINDINGS
from tests.checks.test_coverage import full_inspection, participations
from tests.records.making import an_area
from tests.strategies_kit.drawing import QUICK
from tests.workdays.agreement import OFFICIAL

DAY = timedelta(days=1)
BREACHES = (*OF_DATES, *OF_FINDINGS, *OF_FILES)
CAN_GO = ("notified_on", "on_site", "report_received_on", "published_on", "findings", "reference")


def worse(record, **asked):
    return [issue for issue in sf.check(record, **asked) if issue.severity is not sf.Severity.NOTE]


def quiet_monday(number):
    """A Monday with no bank holiday from a week before it to four weeks after it."""
    day = date(2023, 1, 9) + 7 * DAY * number
    while any(day + n * DAY in OFFICIAL for n in range(-7, 29)):
        day += 7 * DAY
    return day


@st.composite
def inspections(draw, outcomes=tuple(sf.AreaSendOutcome)):
    """Full inspections of the second framework, dated by counting on the fingers."""
    call = quiet_monday(draw(st.integers(0, 170)))
    start = call + 14 * DAY
    end = start + 4 * DAY
    received = end + draw(st.integers(49, 77)) * DAY
    while received.isoweekday() > 5 or received in OFFICIAL:
        received += DAY
    return sf.FullInspection(
        area=an_area(),
        reference="full",
        notified_on=call,
        on_site=sf.Period(start, end),
        report_received_on=received,
        published_on=received + 7 * DAY,
        findings=sf.AreaSendFindings(outcome=draw(st.sampled_from(outcomes))),
    )


@given(inspections())
def test_what_went_as_its_edition_has_it_has_nothing_above_a_note(record):
    assert worse(record) == []


@settings(QUICK, max_examples=25)
@given(st.data(), st.sampled_from(BREACHES))
def test_what_breaks_a_rule_is_told(data, breach):
    record = breach.make(data.draw)
    assert breach.code in {issue.code for issue in worse(record)}


@given(inspections(), st.sets(st.sampled_from(CAN_GO)))
def test_to_know_less_is_never_worse(record, unknown):
    assert worse(attrs.evolve(record, **dict.fromkeys(unknown))) == []


@given(st.lists(inspections([sf.AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS]), min_size=2, max_size=4), st.data())
def test_what_a_record_can_follow_stands_in_no_order(able, data):
    """Where a plan or a monitoring inspection names nothing, the last inspection before it is meant."""
    day = max(each.report_received_on for each in able) + data.draw(st.integers(0, 150)) * DAY
    plan = sf.Plan(area=an_area(), plan="priority-action-plan", events=(sf.PlanEvent(stage="submitted", on=day),))
    monitoring = sf.MonitoringInspection(area=an_area(), on_site=sf.Period(day + 500 * DAY, day + 502 * DAY))
    mixed = data.draw(st.permutations(able))
    for record in (plan, monitoring):
        assert sf.check(record, related=able) == sf.check(record, related=mixed)


@given(participations("2023-01"))
def test_who_was_heard_by_one_method_was_heard(told):
    made = sf.coverage(full_inspection(*told))
    for each in told:
        if each.heard:
            assert made.status(each.group) is sf.HearingStatus.HEARD
