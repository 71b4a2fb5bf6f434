"""The door: what it takes and refuses, which edition it goes by, and in which order issues come."""

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.checks._governing import governing
from sendframework.records.case_files import CaseFile
from tests.checks.asking import codes, found, only
from tests.publication.making import review
from tests.records import making
from tests.records.making import NORTHSHIRE, FullInspection

FULL = making.full_inspection()


@pytest.mark.parametrize(
    "wrong", [None, "full", {"kind": "full-inspection"}, FULL.findings, [FULL]], ids=lambda each: type(each).__name__
)
def test_what_is_no_record_is_refused_with_what_to_do(wrong):
    with pytest.raises(
        sf.InvalidTypeError, match=r"check\(record\): must be a record; make one with sendframework.from_json"
    ):
        sf.check(wrong)


def test_of_a_thematic_review_or_its_report_it_is_said_what_can_be_checked_instead():
    internal = review()
    for wrong in (internal, sf.publish(internal, on=date(2024, 2, 1)).report, sf.NationalReport):
        with pytest.raises(sf.InvalidTypeError) as caught:
            sf.check(wrong)
        assert caught.value.reason == (
            "must be a record; a thematic review and its report are verified when they are made: "
            "check each of the visits of the review"
        )
    assert all(isinstance(sf.check(each), tuple) for each in internal.visits)


@pytest.mark.parametrize(
    "wrong", [FULL, "full", 3, [FULL, "full"], [None]], ids=lambda each: type(each).__name__ + str(len(str(each)))
)
def test_related_records_that_are_none_are_refused(wrong):
    with pytest.raises(sf.InvalidTypeError, match=r"check\(related\)"):
        sf.check(FULL, related=wrong)


def test_an_edition_or_calendar_that_is_none_is_refused():
    with pytest.raises(sf.UnknownEditionError):
        sf.check(FULL, edition="2024-01")
    with pytest.raises(sf.InvalidTypeError):
        sf.check(FULL, edition=2024)
    with pytest.raises(sf.InvalidTypeError, match=r"check\(calendar\)"):
        sf.check(FULL, calendar=[date(2025, 12, 25)])


def test_an_edition_is_taken_by_its_id_or_as_it_is():
    assert sf.check(FULL, edition="2025-07") == sf.check(FULL, edition=sf.edition("2025-07"))


def test_an_edition_that_is_not_in_force_on_the_day_is_noted():
    issue = only("edition-not-in-force", FULL, edition="2023-01")
    assert (issue.severity, issue.edition, issue.path) == (sf.Severity.NOTE, "2023-01", "$")
    assert "edition-not-in-force" not in codes(FULL, edition="2025-07")
    assert "edition-not-in-force" not in codes(FULL)


@given(st.dates(date(2016, 4, 27), date(2028, 1, 1)), st.sampled_from(sf.Activity))
def test_the_edition_is_the_one_that_applies(day, activity):
    records = {
        "full-inspection": FullInspection(area=NORTHSHIRE, notified_on=day),
        "revisit": making.Revisit(area=NORTHSHIRE, notified_on=day),
        "interim-visit": making.InterimVisit(reference="a", visited=sf.Period(day, day)),
        "monitoring-inspection": making.MonitoringInspection(area=NORTHSHIRE, notified_on=day),
        "engagement-meeting": making.engagement_meeting(held_on=day),
        "thematic-visit": making.thematic_visit(notified_on=day, on_site=None),
    }
    assert governing(records[activity], None).edition == sf.applicable_edition(activity, day).edition


@pytest.mark.parametrize(
    ("record", "edition"),
    [
        (FullInspection(area=NORTHSHIRE, published_on=date(2023, 2, 15), findings=making.first_findings()), "2021-04"),
        (FullInspection(area=NORTHSHIRE, published_on=date(2023, 2, 15), findings=making.second_findings()), "2023-01"),
        (FullInspection(area=NORTHSHIRE, report_received_on=date(2023, 2, 15)), "2023-01"),
        (making.Revisit(area=NORTHSHIRE, published_on=date(2023, 2, 3)), "2021-04"),
        (making.Revisit(area=NORTHSHIRE, published_on=sf.PartialDate(year=2023, month=2)), "2021-04"),
        (FullInspection(area=NORTHSHIRE, published_on=sf.PartialDate(year=2025)), "2023-01"),
    ],
    ids=[
        "letter of the first",
        "report of the second",
        "received",
        "re-visit",
        "re-visit in a month",
        "some day of 2025",
    ],
)
def test_one_known_by_its_report_goes_by_the_last_edition_that_has_its_findings(record, edition):
    issue = only("edition-chosen-by-report", record)
    assert issue.edition == edition
    assert not found("findings-of-other-framework", record)
    assert issue.path == ("$.report_received_on" if record.report_received_on else "$.published_on")


def test_without_any_date_there_is_one_note_and_no_edition():
    issues = sf.check(FullInspection(area=NORTHSHIRE, findings=making.second_findings("inconsistent")))
    assert [(issue.code, issue.edition) for issue in issues] == [
        ("not-checked", None),
        ("participation-not-recorded", None),
    ]
    assert issues[0].sentence == (
        "What needs an edition, and so a date, could not be checked: notified_on and on_site are not known."
    )


def test_a_plan_goes_by_the_edition_of_what_it_follows():
    plan = making.plan(events=(making.PlanEvent(stage="feedback-received", on=date(2025, 8, 1), by="ofsted"),))
    before = making.full_inspection(
        notified_on=date(2025, 3, 3),
        off_site_fieldwork_starts_on=None,
        on_site=sf.Period(date(2025, 3, 17), date(2025, 3, 21)),
        final_feedback_on=None,
        report_received_on=date(2025, 5, 1),
        published_on=date(2025, 5, 8),
    )
    assert "unexpected-actor" not in codes(plan, related=[before])
    assert only("unexpected-actor", plan, related=[FULL]).edition == "2025-07"
    assert only("unexpected-actor", plan).edition == "2025-07"
    assert "unexpected-actor" not in codes(plan, related=[before, attrs.evolve(before, note="again")])


def test_what_follows_nothing_that_is_known_goes_by_its_own_date():
    for record in (making.plan(events=()), making.support_action(on=None), making.support_action(on=date(2012, 1, 2))):
        assert {issue.edition for issue in sf.check(record)} == {None}
    assert {issue.edition for issue in sf.check(making.support_action(on=date(2024, 5, 1)))} == {"2023-01"}


def test_the_area_has_to_exist_on_the_day_in_this_version():
    old = making.an_area(period=sf.Period(None, date(2019, 3, 31)))
    visited = making.Revisit(area=old, on_site=sf.Period(date(2019, 4, 1), None))
    issue = only("area-did-not-exist", visited)
    assert (issue.severity, issue.path, issue.expected) == (sf.Severity.ERROR, "$.on_site.start", "until 31 March 2019")
    last = making.Revisit(area=old, on_site=sf.Period(date(2019, 3, 29), None), published_on=date(2019, 5, 1))
    assert "area-did-not-exist" not in codes(last)
    over = making.FullInspection(area=old, on_site=sf.Period(date(2019, 3, 25), date(2019, 4, 1)))
    assert only("area-did-not-exist", over).path == "$.on_site.end"
    called = making.FullInspection(area=old, notified_on=date(2019, 4, 1))
    assert only("area-did-not-exist", called).path == "$.notified_on"
    met = making.EngagementMeeting(area=old, held_on=date(2024, 1, 1))
    assert only("area-did-not-exist", met).path == "$.held_on"
    assert "area-did-not-exist" not in codes(making.plan(area=old))


def test_an_area_that_is_only_recalled_gives_a_note():
    recalled = sf.Citation(source=None, grade=sf.EvidenceGrade.RECALLED)
    old = making.an_area(period=sf.Period(None, date(2019, 3, 31)), citations=(recalled,))
    record = making.Revisit(area=old, on_site=sf.Period(date(2019, 4, 1), None))
    assert only("area-did-not-exist", record).severity is sf.Severity.NOTE


def test_issues_come_worst_first_then_by_place_with_numbers_as_numbers():
    fulls = tuple(
        FullInspection(area=NORTHSHIRE, notified_on=date(2024, 1, 8 + number), reference=str(number))
        for number in range(12)
    )
    paths = [
        issue.path
        for issue in sf.check(CaseFile(area=NORTHSHIRE, full_inspections=fulls))
        if issue.code == "not-checked"
    ]
    assert paths == [f"$.full_inspections[{number}].on_site.start" for number in range(12)]
    issues = sf.check(making.case_file())
    assert [issue.severity.rank for issue in issues] == sorted(issue.severity.rank for issue in issues)


def test_counting_that_runs_off_the_calendar_is_said_and_not_raised():
    issues = found(
        "not-checked",
        FullInspection(area=NORTHSHIRE, notified_on=date(2028, 12, 20), on_site=sf.Period(date(2028, 12, 22))),
    )
    assert any("runs off the calendar" in issue.sentence for issue in issues)
    far = FullInspection(
        area=NORTHSHIRE, notified_on=date(2999, 12, 2), on_site=sf.Period(date(2999, 12, 16), date(9999, 12, 31))
    )
    assert "not-checked" in codes(far)
    last = FullInspection(area=NORTHSHIRE, on_site=sf.Period(date(9999, 12, 30), None))
    before = FullInspection(area=NORTHSHIRE, on_site=sf.Period(date(9999, 12, 20), date(9999, 12, 24)))
    assert "next-inspection-late" not in codes(last, related=[before])


def test_a_calendar_of_one_s_own_is_counted_in():
    closed = sf.england_working_days().with_closures(date(2025, 9, 15))
    record = FullInspection(area=NORTHSHIRE, on_site=sf.Period(date(2025, 9, 15), date(2025, 9, 19)))
    assert "not-a-working-day" in codes(record, calendar=closed)
    assert "not-a-working-day" not in codes(record)


def test_the_record_itself_among_the_related_is_not_held_against_itself():
    again = attrs.evolve(FULL)
    assert sf.check(FULL, related=[FULL, again]) == sf.check(FULL)


def test_an_issue_prints_its_rule_and_edition():
    record = FullInspection(area=NORTHSHIRE, notified_on=date(2025, 9, 9))
    assert str(only("unusual-weekday", record)) == (
        "query: $.notified_on: notified_on is Tuesday 9 September 2025; it is usually a Monday. "
        "[unusual-weekday; rule full-inspection-notification of 2025-07]"
    )


def test_the_hint_about_a_thursday_is_given_where_reports_print_one():
    thursday = FullInspection(area=NORTHSHIRE, on_site=sf.Period(date(2023, 7, 13), date(2023, 7, 21)))
    assert "the Thursday on which work off site began" in only("on-site-length", thursday).sentence
    before = FullInspection(area=NORTHSHIRE, on_site=sf.Period(date(2018, 3, 8), date(2018, 3, 16)))
    assert "Thursday" not in only("on-site-length", before).sentence
