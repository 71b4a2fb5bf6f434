"""What checks leave alone: on the side of a boundary where nothing is wrong, and in editions of one's own."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework.checks._governing import governing
from sendframework.checks._subject import counted, later_by
from sendframework.framework import CapRule, DeadlineRule, LegalBasisRule, ReportSectionRule
from sendframework.records.area_send_findings import NextSteps
from sendframework.records.reports import Report, ReportSection
from tests.checks.asking import codes, found, only
from tests.checks.printed import CASES
from tests.checks.saying import NEWEST, NO_PROVISION, heard, told
from tests.checks.test_sequels import (
    FIRST,
    FULL,
    INCONSISTENT,
    NO_STATEMENT,
    REVISIT,
    accelerated,
    capped,
    event,
    filed,
    inspected,
    priority,
    revisited,
    statement,
    strategic,
    support,
)
from tests.checks.test_visits import CALLED, WEEK, full, on, revisit, span, stopped, thematic
from tests.records import making
from tests.records.making import NORTHSHIRE

BARE = attrs.evolve(
    FULL,
    reference="bare",
    notified_on=None,
    off_site_fieldwork_starts_on=None,
    on_site=None,
    final_feedback_on=None,
)
UNDATED = making.FullInspection(area=NORTHSHIRE, reference="undated")
MONTH = sf.PartialDate(year=2018, month=8)
SUBMITTED = event("submitted", "2018-08-01")
OF_SECTIONS = Report(sections=(ReportSection(rule="report-outcome"),), legal_basis="none")

QUIET = [
    (
        "legal-basis-differs",
        "an Act where the edition has no section",
        making.full_inspection(report=Report(legal_basis="the Children Act 2004")),
        {"edition": NO_PROVISION},
    ),
    (
        "letter-late",
        "published late, with surveys after the letter",
        revisit(
            notified_on=on(5, 10, 2021),
            on_site=span(on(5, 24, 2021), on(5, 26, 2021)),
            surveys=span(on(5, 10, 2021), on(5, 17, 2021)),
            published_on=on(12, 20, 2021),
        ),
        {},
    ),
    (
        "letter-late",
        "in the month in which it was meant to come",
        revisit(on_site=span(on(2, 11, 2019), on(2, 13, 2019)), published_on=sf.PartialDate(year=2019, month=4)),
        {},
    ),
    (
        "report-section-unknown",
        "of what the edition asked for does not have",
        making.monitoring_inspection(report=OF_SECTIONS),
        {"edition": "2018-11"},
    ),
    (
        "outcome-not-in-edition",
        "of what the edition asked for does not have",
        making.monitoring_inspection(),
        {"edition": "2018-11"},
    ),
    (
        "next-steps-differ",
        "without an edition",
        full(findings=making.second_findings(next_steps=NextSteps(next_full_inspection_years=1))),
        {},
    ),
    (
        "suspended",
        "by another edition than the one asked for",
        full(on_site=span(on(6, 1, 2020), None)),
        {"edition": "2023-01"},
    ),
    ("edition-chosen-by-report", "of an edition asked for", FULL, {"edition": "2025-07"}),
    (
        "edition-not-in-force",
        "of a statement that no edition asks for any more",
        statement(event("submitted", "2024-05-01"), follows=None),
        {},
    ),
    (
        "plan-of-wrong-kind",
        "a partnership's own strategic plan",
        strategic(event("published", "2019-05-01"), follows=None),
        {},
    ),
    (
        "plan-of-wrong-kind",
        "of an edition asked for",
        priority(event("submitted", "2022-05-02"), follows=None),
        {"edition": "2023-01"},
    ),
    ("interruption-dates", "of a thematic visit", thematic(interruptions=stopped("pause", on=on(3, 10))), {}),
    (
        "group-outside-its-time",
        "in a year that saw both come and go",
        revisit(
            about=sf.PartialDate(year=2022),
            participation=(heard("clinical-commissioning-groups"), heard("integrated-care-boards")),
        ),
        {},
    ),
    (
        "second-revisit",
        "on the same day",
        revisited("2020-02-17"),
        {"related": [FIRST, revisited("2020-02-17", reference="b")]},
    ),
    (
        "revisit-late",
        "on the last day, a Monday",
        revisited("2020-02-17"),
        {"related": [FIRST, statement(SUBMITTED, event("accepted", "2018-08-17"), addresses=())]},
    ),
    ("next-inspection-late", "known by its call alone", full(notified_on=on(1, 9, 2034)), {"related": [FULL]}),
    (
        "next-inspection-late",
        "after those of which no day on site is known",
        inspected("2034-01-09"),
        {"related": [BARE, UNDATED]},
    ),
    ("support-unexpected", "feedback after failings", support("priority-action-plan-feedback"), {"related": [FULL]}),
    (
        "plan-review-late",
        "another act after half a year",
        support("stocktake", follows="revisit", on=date(2021, 3, 1)),
        {"related": [REVISIT]},
    ),
    (
        "plan-review-late",
        "in the month in which it is meant to be",
        accelerated(event("reviewed", sf.PartialDate(year=2020, month=9))),
        {"related": [REVISIT]},
    ),
    (
        "plan-accepted-late",
        "in the month in which it is due",
        statement(SUBMITTED, event("accepted", MONTH)),
        {"related": [FIRST]},
    ),
    (
        "plan-accepted-late",
        "of an accelerated plan",
        accelerated(event("submitted", "2020-05-01"), event("accepted", "2020-09-01")),
        {"related": [REVISIT]},
    ),
    (
        "plan-accepted-late",
        "beyond the calendar",
        statement(event("submitted", "2028-12-20"), event("accepted", "2029-12-20"), follows=None),
        {},
    ),
    ("plan-missing", "after one that required none", filed(NO_STATEMENT, inspected("2023-05-08")), {}),
    (
        "monitoring-cap",
        "with one of which no day is known",
        filed(FULL, making.MonitoringInspection(area=NORTHSHIRE, follows="full")),
        {},
    ),
]


@pytest.mark.parametrize(
    ("code", "record", "asked"),
    [(code, record, asked) for code, _, record, asked in QUIET],
    ids=[f"{code}: {name}" for code, name, _, _ in QUIET],
)
def test_a_check_says_nothing_of(code, record, asked):
    assert code not in codes(record, **asked)


def test_what_cannot_be_dated_is_not_missed_where_nothing_could_be_compared():
    called = revisit(follows="first", notified_on=on(1, 13, 2020))
    said = [issue.sentence for issue in found("not-checked", called, related=[FIRST])]
    assert not any("time of the re-visit" in sentence for sentence in said)


@pytest.mark.parametrize(
    ("record", "origin"),
    [(priority(follows=None), FULL), (revisited("2020-02-17", follows=None), FIRST)],
    ids=["a plan", "a re-visit"],
)
def test_of_a_guess_it_is_not_said_that_it_was_not_given(record, origin):
    assert not any("not among" in issue.sentence for issue in found("not-checked", record, related=[origin]))


def test_what_has_no_date_can_follow_the_one_thing_that_is_there():
    undated = making.plan(follows=None, events=(), addresses=(1, 3))
    assert only("number-not-found", undated, related=[FULL]).expected == "1, 2"


def test_what_has_no_area_is_left_out_of_account():
    assert sf.check(FULL, related=[making.interim_visit()]) == sf.check(FULL)
    assert sf.check(making.plan(), related=[making.interim_visit()]) == sf.check(making.plan())


def test_the_edition_is_that_of_the_call_although_surveys_were_open_before():
    record = full(notified_on=on(1, 4, 2023), surveys=span(on(12, 28, 2022), None))
    assert governing(record, None).edition.id == "2023-01"


def test_what_follows_nothing_that_is_known_goes_by_the_edition_that_came_on_its_day():
    assert {issue.edition for issue in sf.check(making.support_action(on=date(2023, 1, 1)))} == {"2023-01"}


@pytest.mark.parametrize("name", [name for name, (code, _, _) in CASES.items() if code])
def test_what_an_issue_cites_is_what_its_rule_cites(name):
    code, record, asked = CASES[name]
    for issue in found(code, record, **asked):
        edition = asked["edition"] if isinstance(asked.get("edition"), sf.Edition) else issue.edition
        if issue.rule is not None:
            assert issue.citations == sf.edition(edition).rule(issue.rule).citations


# Who was heard, asked for by itself: each issue with its rule and its edition.
HEARING = [
    ("a group not heard", told(heard("parent-carer-forum", was=False)), "group-not-heard", "full-inspection-meetings"),
    ("groups not recorded", told(heard("practitioners")), "groups-not-recorded", None),
    (
        "phases not visited",
        told(heard("schools", "setting-visits"), heard("further-education", "setting-visits", was=False)),
        "phase-not-visited",
        "full-inspection-setting-visits",
    ),
    ("five tracked", told(tracked=sf.TrackedChildren(count=5)), "tracked-children", "full-inspection-tracking"),
    ("tracking not recorded", told(heard("practitioners")), "tracking-not-recorded", "full-inspection-tracking"),
]


@pytest.mark.parametrize(("record", "code", "rule"), [row[1:] for row in HEARING], ids=[row[0] for row in HEARING])
def test_an_issue_of_a_table_names_its_rule_and_its_edition(record, code, rule):
    for issue in (each for each in sf.coverage(record).issues if each.code == code):
        assert (issue.rule, issue.edition) == (rule, "2023-01")
        assert issue.citations == (() if rule is None else sf.edition("2023-01").rule(rule).citations)


def test_tracking_before_there_was_any_names_the_edition():
    record = told(tracked=sf.TrackedChildren(count=6), on_site=span(on(3, 12, 2018), None))
    assert {(issue.code, issue.edition) for issue in sf.coverage(record).issues if "tracking" in issue.code} == {
        ("tracking-not-in-edition", "2016-04")
    }


def test_a_group_of_another_time_is_told_with_what_says_when_it_was():
    group = sf.GROUPS.find("integrated-care-boards")
    record = told(heard(group.code, "meetings"), on_site=span(on(5, 13, 2019), None))
    issue = next(each for each in sf.coverage(record).issues if each.code == "group-outside-its-time")
    assert issue.citations == group.citations


def test_a_theme_asks_for_its_groups_without_an_edition():
    record = thematic(notified_on=None, participation=(heard("practitioners", was=False),))
    issues = {issue.code: issue for issue in sf.coverage(record).issues}
    assert set(issues) == {"group-not-heard", "groups-not-recorded"}
    for issue in issues.values():
        assert (issue.rule, issue.edition, issue.expected, issue.citations) == (None, None, None, ())
    before = next(each for each in sf.coverage(record, edition="2016-04").issues if each.code == "group-not-heard")
    assert (before.rule, before.edition) == (None, None)


def test_what_records_do_not_hold_does_not_keep_the_other_numbers_from_being_looked_at():
    base = sf.edition("2023-01")
    rule = base.rule("full-inspection-tracking")
    quotas = (attrs.evolve(rule.quotas[1], of="of them at home", supported_by="home"), *rule.quotas)
    citations = (*rule.citations, attrs.evolve(rule.citations[0], supports="home"))
    own = base.with_rule(attrs.evolve(rule, quotas=quotas, citations=citations), id="own")
    assert only("tracked-children", told(tracked=sf.TrackedChildren(count=5)), edition=own).expected == "usually 6"


# Editions and calendars of one's own.
CLOSED = sf.england_working_days().with_closures(date(2018, 6, 4)).with_closures(date(2025, 9, 15))


def test_days_of_one_s_own_on_which_nobody_works_are_left_out_of_what_is_counted():
    early = full(notified_on=on(9, 5), on_site=WEEK)
    assert "notice-longer-than-usual" in codes(early)
    assert "notice-longer-than-usual" not in codes(early, calendar=CLOSED)
    late = statement(event("submitted", "2018-08-16"))
    assert "statement-late" in codes(late, related=[FIRST])
    assert "statement-late" not in codes(late, related=[FIRST], calendar=CLOSED)


def test_working_days_are_counted_in_the_calendar_given():
    ten = sf.Interval(count=10, unit=sf.IntervalUnit.WORKING_DAYS, certainty=sf.Certainty.USUAL)
    assert later_by(ten, CALLED, sf.england_working_days()) == on(9, 22)
    assert later_by(ten, CALLED, CLOSED) == on(9, 23)


def test_a_notice_of_one_s_own_in_weeks_is_not_counted_in_weekdays():
    rule = NEWEST.rule("full-inspection-on-site-notice")
    weeks = attrs.evolve(rule.interval, count=2, unit=sf.IntervalUnit.WEEKS)
    own = NEWEST.with_rule(attrs.evolve(rule, interval=weeks), id="own")
    assert "notice-too-short" in codes(full(notified_on=on(9, 9), on_site=WEEK), edition=own)
    assert "notice-too-short" not in codes(full(notified_on=CALLED, on_site=WEEK), edition=own)


def test_where_a_rule_names_nobody_nobody_is_the_wrong_one():
    own = NEWEST.with_rule(attrs.evolve(NEWEST.rule("priority-action-plan-feedback"), actor=()), id="own")
    plan = priority(event("feedback-received", by="ofsted"))
    assert "unexpected-actor" in codes(plan, related=[FULL], edition=NEWEST)
    assert "unexpected-actor" not in codes(plan, related=[FULL], edition=own)


def test_where_nothing_says_who_acts_nobody_is_the_wrong_one():
    base = sf.edition("2016-04")
    rule = attrs.evolve(base.rules_of(LegalBasisRule)[0], id="written-statement-determination")
    required = statement(event("required", "2018-05-08", by="local-authority"))
    assert "unexpected-actor" in codes(required, related=[FIRST], edition=base)
    assert "unexpected-actor" not in codes(required, related=[FIRST], edition=base.with_rule(rule, id="own"))


@pytest.mark.parametrize("name", ["strategic-plan", "priority-action-plan"])
def test_a_plan_that_follows_no_outcome_is_one_that_none_follows(name):
    rule = attrs.evolve(NEWEST.rules_of(LegalBasisRule)[0], id=name)
    steps = NextSteps(priority_action_plan_required=True, strategic_plan_update_requested=True)
    record = full(notified_on=CALLED, findings=making.second_findings(next_steps=steps))
    issues = found("next-steps-differ", record, edition=NEWEST.with_rule(rule, id="own"))
    assert any(issue.rule == name and "none follows" in issue.sentence for issue in issues)


def test_a_revisit_is_never_late_where_nobody_says_when_one_is_due():
    base = sf.edition("2018-11")
    rule = base.rule("revisit-timing")
    own = base.with_rule(attrs.evolve(rule, interval=attrs.evolve(rule.interval, count=None)), id="own")
    related = [FIRST, statement(SUBMITTED, event("accepted", "2018-08-17"), addresses=())]
    assert "revisit-late" in codes(revisited("2020-06-17"), related=related, edition=base)
    assert "revisit-late" not in codes(revisited("2020-06-17"), related=related, edition=own)


def test_what_is_approximate_is_no_milder_for_resting_on_what_is():
    rule = NEWEST.rule("statement-of-proposed-action-legal-basis")
    own = NEWEST.with_rule(attrs.evolve(rule, certainty=sf.Certainty.APPROXIMATE), id="own")
    late = strategic(event("published", "2025-12-16"))
    assert only("plan-late", late, related=[INCONSISTENT], edition=own).severity is sf.Severity.QUERY


def test_two_sections_in_one_place_can_stand_either_way_round():
    first, second, *_ = (rule for rule in NEWEST.rules_of(ReportSectionRule) if "full-inspection" in rule.activities)
    own = NEWEST.with_rule(attrs.evolve(second, order=first.order), id="own")
    for names in ((first.id, second.id), (second.id, first.id)):
        sections = tuple(ReportSection(rule=name) for name in names)
        assert "report-section-order" not in codes(full(report=Report(sections=sections)), edition=own)


def test_a_visit_before_the_calendar_begins_hides_no_later_one_from_the_cap():
    cap = next(iter(NEWEST.rules_of(CapRule)))
    fortnight = attrs.evolve(cap.within, count=10, unit=sf.IntervalUnit.WORKING_DAYS)
    own = NEWEST.with_rule(attrs.evolve(cap, most=1, within=fortnight), id="own")
    assert "monitoring-cap" in codes(capped((date(2011, 6, 1), date(2027, 6, 1)), "2027-06-07"), edition=own)


def test_nothing_is_counted_from_a_month_and_all_else_is():
    rule = attrs.evolve(
        NEWEST.rules_of(DeadlineRule)[0],
        id="own-step",
        milestone="own-step",
        after="report-published",
        outcomes=(),
        activities=(sf.Activity.FULL_INSPECTION,),
        interval=sf.Interval(count=5, unit=sf.IntervalUnit.WORKING_DAYS, certainty=sf.Certainty.USUAL),
    )
    other = attrs.evolve(rule, id="other-step", milestone="other-step", after="on-site-starts")
    added = [rule, other]
    own = NEWEST.amended(id="own", in_force=NEWEST.in_force, add=added, open_questions=NEWEST.open_questions)
    steps = tuple(sf.MilestoneDate(milestone=each.milestone, on=date(2025, 11, 20)) for each in added)
    record = full(on_site=WEEK, published_on=date(2025, 11, 3), other_dates=steps)
    in_november = attrs.evolve(record, published_on=sf.PartialDate(year=2025, month=11))
    assert [issue.rule for issue in found("step-timing", record, edition=own)] == ["own-step", "other-step"]
    assert [issue.rule for issue in found("step-timing", in_november, edition=own)] == ["other-step"]


@pytest.mark.parametrize("changes", [{"count": None}, {"count": None, "least": 5, "most": 10}], ids=["none", "a range"])
def test_without_a_number_of_days_no_acceptance_is_late(changes):
    base = sf.edition("2016-04")
    rule = base.rule("written-statement-acceptance")
    own = base.with_rule(attrs.evolve(rule, interval=attrs.evolve(rule.interval, **changes)), id="own")
    late = statement(SUBMITTED, event("accepted", "2018-12-03"))
    assert "plan-accepted-late" in codes(late, related=[FIRST], edition=base)
    assert "plan-accepted-late" not in codes(late, related=[FIRST], edition=own)


def test_two_caps_of_one_s_own_are_both_looked_at_each_in_its_own_days():
    cap = next(iter(NEWEST.rules_of(CapRule)))
    fortnight = attrs.evolve(cap.within, count=10, unit=sf.IntervalUnit.WORKING_DAYS)
    second = attrs.evolve(cap, id="second-cap", most=1, within=fortnight)
    own = NEWEST.amended(id="own", in_force=NEWEST.in_force, add=[second], open_questions=NEWEST.open_questions)
    case = capped((date(2027, 6, 1),), "2027-06-07")
    assert not found("monitoring-cap", case)
    assert [issue.rule for issue in found("monitoring-cap", case, edition=own)] == ["second-cap"]
    unknown = capped(None, "2027-06-07")
    assert "The cap on monitoring" in " ".join(issue.sentence for issue in found("not-checked", unknown, edition=own))


def test_a_method_that_an_edition_of_one_s_own_rules_out_is_looked_at_beside_those_of_other_activities():
    rule = NEWEST.rule("monitoring-inspection-no-family-survey")
    added = attrs.evolve(rule, id="no-family-survey", activities=(sf.Activity.FULL_INSPECTION,))
    own = NEWEST.amended(id="own", in_force=NEWEST.in_force, add=[added], open_questions=NEWEST.open_questions)
    record = full(notified_on=CALLED, participation=(heard("parents-and-carers", "surveys"),))
    assert only("method-not-used", record, edition=own).rule == "no-family-survey"
    assert "method-not-used" not in codes(record)


def test_a_theme_of_one_s_own_asks_for_whom_a_framework_only_speaks_of():
    group = sf.GROUPS.find("special-schools")
    theme = attrs.evolve(sf.THEMES.find("children-not-in-school"), code="own-theme", heard=(group,))
    assert sf.coverage(thematic(theme=theme)).hearing(group).expected
    assert not sf.coverage(full(notified_on=CALLED)).hearing(group).expected


def test_what_is_counted_from_a_milestone_reads_as_text():
    rule = attrs.evolve(NEWEST.rule("full-inspection-on-site-notice"), after="first-day-meeting")
    assert counted(rule, CALLED) == "10 working days from first day meeting, 8 September 2025"


def test_the_last_day_that_a_month_can_mean_is_a_day_in_it():
    november = sf.PartialDate(year=2018, month=11)
    known = full(about=november, off_site_fieldwork_starts_on=on(11, 30, 2018))
    assert governing(known, None).edition.id == "2018-11"
    assert governing(full(about=november), None).edition.id == "2016-04"


def test_of_two_that_an_act_can_follow_under_one_edition_it_goes_by_that():
    strange = priority(event("submitted", "2025-12-15"), reference="full", follows="gone")
    issues = sf.check(support("priority-action-plan-feedback", by="ofsted"), related=[FULL, strange])
    assert {issue.edition for issue in issues if issue.code == "unexpected-actor"} == {"2025-07"}
