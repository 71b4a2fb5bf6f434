"""What stood in the way of a visit, what was longer or later for a reason, and who came in which role."""

from datetime import date

import pytest

import sendframework as sf
from sendframework.records.full_inspections import FullInspection
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.participation import Participation
from sendframework.records.revisits import Revisit
from sendframework.records.thematic_visits import ThematicVisit
from sendframework.records.visits import Interruption, MilestoneDate, TeamCount
from tests.checks.asking import codes, found, only
from tests.records.making import NORTHSHIRE

ERROR, QUERY, NOTE = sf.Severity
CALLED, START, END = date(2025, 9, 8), date(2025, 9, 22), date(2025, 9, 26)
STOPS = ["pause", "incomplete", "additional-evidence"]


def full(**changes):
    fields = {"area": NORTHSHIRE, "notified_on": CALLED, "on_site": sf.Period(START, END)}
    return FullInspection(**(fields | changes))


def stopped(kind, **dates):
    return (Interruption(kind=kind, **dates),)


@pytest.mark.parametrize("kind", STOPS)
def test_what_stops_an_inspection_comes_after_its_call(kind):
    issue = only("interruption-dates", full(interruptions=stopped(kind, on=date(2025, 9, 7))))
    assert (issue.severity, issue.path) == (QUERY, "$.interruptions")
    assert not found("interruption-dates", full(interruptions=stopped(kind, on=CALLED)))
    assert not found("interruption-dates", full(interruptions=stopped(kind, on=date(2025, 9, 7)), notified_on=None))
    assert not found("interruption-dates", full(interruptions=stopped(kind)))


@pytest.mark.parametrize("kind", ["incomplete", "additional-evidence"])
@pytest.mark.parametrize(
    "published", [date(2025, 11, 10), sf.PartialDate(year=2025, month=11)], ids=["a day", "a month"]
)
def test_what_stops_an_inspection_comes_before_its_report(kind, published):
    last = date(2025, 11, 10) if isinstance(published, date) else date(2025, 11, 30)
    after = date.fromordinal(last.toordinal() + 1)
    assert only("interruption-dates", full(interruptions=stopped(kind, on=after), published_on=published))
    assert not found("interruption-dates", full(interruptions=stopped(kind, on=last), published_on=published))


def test_a_deferral_can_be_from_a_day_before_the_call_that_holds():
    assert not found("interruption-dates", full(interruptions=stopped("deferral", on=date(2025, 6, 2))))


def test_a_deferral_ends_on_the_first_day_on_site_and_on_no_other():
    for until in (date(2025, 9, 21), date(2025, 9, 23)):
        assert only("interruption-dates", full(interruptions=stopped("deferral", until=until)))
    assert not found("interruption-dates", full(interruptions=stopped("deferral", until=START)))


@pytest.mark.parametrize("kind", ["pause", "additional-evidence"])
def test_a_longer_time_on_site_is_explained_by_what_stopped_or_lengthened_it(kind):
    long = sf.Period(START, date(2025, 9, 29))
    assert "on-site-length" in codes(full(on_site=long))
    assert "on-site-length" not in codes(full(on_site=long, interruptions=stopped(kind)))


@pytest.mark.parametrize("kind", STOPS)
def test_a_late_report_is_explained_by_what_stopped_the_inspection_and_an_early_one_is_not(kind):
    late, early = date(2026, 3, 30), date(2025, 10, 6)
    assert "publication-timing" not in codes(full(published_on=late, interruptions=stopped(kind)))
    assert "publication-timing" in codes(full(published_on=late, interruptions=stopped("deferral")))
    assert "publication-timing" in codes(full(published_on=early, interruptions=stopped(kind)))


def test_an_inspection_whose_report_is_not_out_is_not_asked_when_it_came():
    assert not found("not-checked", full())
    (issue,) = found("not-checked", full(on_site=None, published_on=date(2025, 11, 10), notified_on=None))
    assert issue.sentence == "The time from fieldwork to report could not be checked: on_site.end is not known."


@pytest.mark.parametrize(
    ("period", "fires"),
    [
        ((date(2024, 7, 29), date(2024, 8, 2)), True),
        ((date(2024, 7, 29), date(2024, 7, 31)), False),
        ((date(2024, 8, 30), date(2024, 9, 3)), True),
        ((date(2024, 9, 2), date(2024, 9, 6)), False),
        ((None, date(2024, 8, 2)), True),
    ],
    ids=["into August", "to its eve", "out of August", "after it", "only its end"],
)
def test_one_day_on_site_in_august_is_enough(period, fires):
    assert ("outside-term" in codes(full(notified_on=None, on_site=sf.Period(*period)))) is fires


# Calls come on Mondays; a re-visit in five began later in the week, which is worth no more than a note.
@pytest.mark.parametrize(
    ("kind", "called", "start", "severity"),
    [
        (Revisit, date(2020, 1, 6), date(2020, 1, 22), NOTE),
        (Revisit, date(2020, 1, 6), date(2020, 1, 27), QUERY),
        (MonitoringInspection, date(2025, 10, 6), date(2025, 10, 21), NOTE),
        (MonitoringInspection, date(2025, 10, 6), date(2025, 10, 27), QUERY),
        (FullInspection, date(2025, 10, 6), date(2025, 10, 21), QUERY),
    ],
    ids=[
        "a re-visit on the Wednesday",
        "a week later",
        "monitoring on the Tuesday",
        "a week after",
        "a full inspection",
    ],
)
def test_more_notice_than_usual_is_a_note_where_a_visit_began_later_in_the_same_week(kind, called, start, severity):
    record = kind(area=NORTHSHIRE, notified_on=called, on_site=sf.Period(start, None))
    assert only("notice-longer-than-usual", record).severity is severity


def team(*counts):
    of = {"ofsted": "ofsted", "cqc": "care-quality-commission"}
    return tuple(TeamCount(inspectorate=of[role.split("-")[0]], role=role, count=count) for role, count in counts)


@pytest.mark.parametrize(
    ("most", "more"),
    [
        (
            team(
                ("ofsted-lead-inspector", 2),
                ("ofsted-team-inspector", 2),
                ("cqc-lead-inspector", 1),
                ("cqc-team-inspector", 1),
            ),
            team(
                ("ofsted-lead-inspector", 3),
                ("ofsted-team-inspector", 1),
                ("cqc-lead-inspector", 1),
                ("cqc-team-inspector", 1),
            ),
        ),
        (
            team(
                ("ofsted-lead-inspector", 1),
                ("ofsted-team-inspector", 4),
                ("cqc-lead-inspector", 1),
                ("cqc-team-inspector", 1),
            ),
            team(("ofsted-lead-inspector", 1), ("ofsted-team-inspector", 4), ("cqc-lead-inspector", 2)),
        ),
        (
            team(
                ("ofsted-lead-inspector", 2),
                ("ofsted-team-inspector", 1),
                ("cqc-lead-inspector", 1),
                ("cqc-team-inspector", 1),
            ),
            team(
                ("ofsted-lead-inspector", 1),
                ("ofsted-team-inspector", 5),
                ("cqc-lead-inspector", 1),
                ("cqc-team-inspector", 1),
            ),
        ),
    ],
    ids=["two leads of Ofsted, and three", "one lead of the CQC, and two", "four team inspectors, and five"],
)
def test_more_of_one_role_than_in_any_team_is_a_note(most, more):
    assert "team-size" not in codes(full(team=most))
    issue = only("team-size", full(team=more))
    assert issue.severity is NOTE


def test_too_many_of_one_side_are_said_once():
    many = team(
        ("ofsted-lead-inspector", 3), ("ofsted-team-inspector", 9), ("cqc-lead-inspector", 1), ("cqc-team-inspector", 1)
    )
    assert only("team-size", full(team=many)).observed == "12"


def test_a_theme_has_the_last_day_of_august_and_not_the_first_of_september():
    def visit(day):
        theme = sf.THEMES.find("children-not-in-school")
        return ThematicVisit(area=NORTHSHIRE, theme=theme, on_site=sf.Period(day, day))

    assert "theme-of-another-year" not in codes(visit(date(2025, 8, 31)))
    assert "theme-of-another-year" in codes(visit(date(2025, 9, 1)))
    assert "theme-of-another-year" not in codes(visit(date(2024, 9, 1)))
    assert "theme-of-another-year" in codes(visit(date(2024, 8, 31)))


def test_a_group_that_was_not_heard_by_a_method_was_not_heard_by_one_that_is_not_used():
    def monitored(*, heard):
        parents, surveys = sf.GROUPS.find("parents-and-carers"), sf.METHODS.find("surveys")
        told = (Participation(group=parents, channel=surveys, heard=heard),)
        return MonitoringInspection(area=NORTHSHIRE, on_site=sf.Period(date(2025, 10, 20), None), participation=told)

    assert "method-not-used" in codes(monitored(heard=True))
    assert "method-not-used" not in codes(monitored(heard=False))


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        (
            {"other_dates": (MilestoneDate(milestone="set-up-discussion", on=date(2025, 9, 15)),)},
            (
                "Set-up discussion later than usual: "
                "on 15 September 2025, expected 8 September 2025 to 12 September 2025 "
                "(week 1, where week 1 is that of notification, 8 September 2025)."
            ),
        ),
        (
            {"other_dates": (MilestoneDate(milestone="first-day-meeting", on=date(2025, 9, 23)),)},
            (
                "First-day meeting later than usual: "
                "on 23 September 2025, expected 22 September 2025 (on the first day on "
                "site, 22 September 2025)."
            ),
        ),
        (
            {"final_feedback_on": date(2025, 9, 25)},
            (
                "Final feedback meeting earlier than usual: "
                "on 25 September 2025, expected 26 September 2025 (on the last "
                "day on site, 26 September 2025)."
            ),
        ),
        (
            {"surveys": sf.Period(CALLED, date(2025, 9, 22))},
            (
                "Surveys close later than usual: "
                "on 22 September 2025, expected 15 September 2025 to 19 September 2025 "
                "(week 2, where week 1 is that of notification, 8 September 2025)."
            ),
        ),
    ],
    ids=["by the week", "on the day", "before the day", "surveys"],
)
def test_a_step_says_in_words_what_it_is_counted_from(changes, sentence):
    assert only("step-timing", full(**changes)).sentence == sentence
