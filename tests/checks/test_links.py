"""Records given side by side are told what a case file of them would be refused for."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework.records.case_files import CaseFile
from sendframework.records.monitoring_inspections import PriorityAreaNote
from sendframework.records.plans import PlanEvent
from sendframework.records.revisits import WeaknessProgress
from sendframework.vocabulary.plans import PlanKind
from tests.checks.asking import codes, found, only
from tests.records import making
from tests.records.making import NORTHSHIRE

ERROR, QUERY, NOTE = sf.Severity
FIRST, FULL, REVISIT = making.first_inspection(), making.full_inspection(), making.revisit()


def day(text):
    return date.fromisoformat(text)


def submitted(on):
    return (PlanEvent(stage="submitted", on=day(on)),)


def on_site(on, **changes):
    bare = {"notified_on": None, "published_on": None, "on_site": sf.Period(day(on), None)}
    return bare | changes


def monitored(on):
    return making.monitoring_inspection(**on_site(on))


def revisited(on):
    return making.revisit(**on_site(on))


# FULL was published on 10 November 2025, FIRST on 15 May 2018; a plan can be begun while inspectors are there.
ORDER = [
    ("monitoring before the report", monitored("2025-11-07"), monitored("2025-11-10"), FULL),
    ("a re-visit before the letter", revisited("2018-05-14"), revisited("2018-05-15"), FIRST),
    (
        "monitoring before inspectors had gone",
        monitored("2025-09-25"),
        monitored("2025-09-26"),
        attrs.evolve(FULL, report_received_on=None, published_on=None),
    ),
    (
        "a plan before the inspection",
        making.plan(events=submitted("2025-09-19")),
        making.plan(events=submitted("2025-09-22")),
        FULL,
    ),
    (
        "an act of government before the inspection",
        making.support_action(on=day("2025-09-19")),
        making.support_action(on=day("2025-09-22")),
        FULL,
    ),
    (
        "in a month before",
        making.support_action(on=sf.PartialDate(year=2025, month=8)),
        making.support_action(on=sf.PartialDate(year=2025, month=9)),
        FULL,
    ),
]


@pytest.mark.parametrize(("before", "after", "origin"), [row[1:] for row in ORDER], ids=[row[0] for row in ORDER])
def test_what_begins_before_what_it_follows_is_an_error(before, after, origin):
    issue = only("follows-later-record", before, related=[origin])
    assert (issue.severity, issue.path) == (ERROR, "$.follows")
    assert issue.observed in issue.sentence
    assert not found("follows-later-record", after, related=[origin])
    assert not found("follows-later-record", before)


def test_what_does_not_say_what_it_follows_is_never_said_to_follow_what_comes_later():
    before = attrs.evolve(monitored("2025-11-07"), follows=None)
    assert not found("follows-later-record", before, related=[FULL])


@pytest.mark.parametrize(
    ("field", "record"),
    [
        ("full_inspections", FULL),
        ("full_inspections", FIRST),
    ],
    ids=["monitoring", "re-visit"],
)
def test_what_is_said_of_records_side_by_side_is_what_a_case_file_of_them_is_refused_for(field, record):
    follower = monitored("2025-11-07") if record is FULL else revisited("2018-05-14")
    name = "monitoring_inspections" if record is FULL else "revisits"
    with pytest.raises(sf.InvariantError, match="before what it follows"):
        CaseFile(area=NORTHSHIRE, **{field: (record,), name: (follower,)})
    assert "follows-later-record" in codes(follower, related=[record])


def progress(*numbers):
    return making.revisit(progress=tuple(WeaknessProgress(weakness=number, sufficient=True) for number in numbers))


def notes(*numbers):
    return making.monitoring_inspection(priority_areas=tuple(PriorityAreaNote(number=number) for number in numbers))


def accelerated(*numbers):
    return making.plan(
        plan=PlanKind.ACCELERATED_PROGRESS_PLAN,
        follows="revisit",
        addresses=numbers,
        events=submitted("2020-06-01"),
    )


# FIRST found weaknesses 1 to 3, FULL two areas for priority action.
NUMBERS = [
    ("a weakness of a re-visit", "progress", progress(1, 2, 4), progress(1, 2, 3), (FIRST,)),
    (
        "more decisions than weaknesses",
        "progress",
        making.revisit(progress=(WeaknessProgress(sufficient=True),) * 4),
        making.revisit(progress=(WeaknessProgress(sufficient=True),) * 3),
        (FIRST,),
    ),
    ("an area for priority action", "priority_areas", notes(1, 3), notes(1, 2), (FULL,)),
    ("a number of a plan", "addresses", making.plan(addresses=(1, 2, 3)), making.plan(addresses=(1, 2)), (FULL,)),
    ("a number of an accelerated plan", "addresses", accelerated(2, 4), accelerated(2, 3), (FIRST, REVISIT)),
]


@pytest.mark.parametrize(
    ("path", "strange", "known", "related"), [row[1:] for row in NUMBERS], ids=[row[0] for row in NUMBERS]
)
def test_a_number_that_was_not_found_is_an_error(path, strange, known, related):
    issue = only("number-not-found", strange, related=related)
    assert (issue.severity, issue.path) == (ERROR, f"$.{path}")
    assert issue.expected == ("1, 2" if related == (FULL,) else "1, 2, 3")
    assert not found("number-not-found", known, related=related)
    assert not found("number-not-found", strange)


def test_where_it_is_a_guess_what_a_record_follows_a_strange_number_is_a_query():
    assert only("number-not-found", attrs.evolve(notes(1, 3), follows=None), related=[FULL]).severity is QUERY
    guessed = attrs.evolve(REVISIT, follows=None)
    assert only("number-not-found", accelerated(2, 4), related=[FIRST, guessed]).severity is QUERY


def test_a_number_is_not_strange_where_no_numbers_are_known_or_where_the_record_followed_is_the_wrong_one():
    unknown = making.full_inspection(findings=making.second_findings(count=0))
    assert not found("number-not-found", notes(1, 3), related=[unknown])
    wrong = making.first_inspection(reference="full")
    assert codes(notes(1, 9), related=[wrong]) >= {"follows-wrong-record"}
    assert not found("number-not-found", notes(1, 9), related=[wrong])
    undone = making.revisit(progress=making.progress("yyy"))
    assert not found("number-not-found", accelerated(9), related=[FIRST, undone])


def statement(on, **changes):
    return making.written_statement(events=submitted(on), **changes)


UNRECEIVED = attrs.evolve(FULL, report_received_on=None)
# FULL ended on 26 September and was received on 3 November 2025; FIRST was received on 8 May 2018.
EARLY = [
    ("a written statement", QUERY, statement("2018-05-07"), statement("2018-05-08"), FIRST),
    (
        "a priority action plan",
        QUERY,
        making.plan(events=submitted("2025-10-31")),
        making.plan(events=submitted("2025-11-03")),
        FULL,
    ),
    (
        "where the receipt is not known",
        QUERY,
        making.plan(events=submitted("2025-09-25")),
        making.plan(events=submitted("2025-09-26")),
        UNRECEIVED,
    ),
    (
        "in a month before",
        QUERY,
        making.plan(events=(PlanEvent(stage="submitted", on=sf.PartialDate(year=2025, month=10)),)),
        making.plan(events=(PlanEvent(stage="submitted", on=sf.PartialDate(year=2025, month=11)),)),
        FULL,
    ),
    (
        "a strategic plan",
        QUERY,
        making.plan(plan="strategic-plan", addresses=(), events=(PlanEvent(stage="published", on=date(2025, 11, 2)),)),
        making.plan(plan="strategic-plan", addresses=(), events=(PlanEvent(stage="submitted", on=date(2025, 11, 2)),)),
        attrs.evolve(FULL, findings=making.second_findings("inconsistent")),
    ),
]


@pytest.mark.parametrize(
    ("severity", "early", "in_time", "origin"), [row[1:] for row in EARLY], ids=[row[0] for row in EARLY]
)
def test_a_plan_before_the_report_that_asks_for_it_is_a_query(severity, early, in_time, origin):
    issue = only("plan-early", early, related=[origin])
    assert (issue.severity, issue.path) == (severity, "$.events")
    assert issue.rule is not None
    assert not found("plan-early", in_time, related=[origin])
    assert not found("plan-early", attrs.evolve(early, follows=None), related=[origin])


def test_a_plan_is_not_early_where_nothing_is_known_of_its_inspection():
    bare = making.FullInspection(reference="full", area=NORTHSHIRE, findings=making.second_findings())
    assert not found("plan-early", making.plan(events=submitted("2012-01-05")), related=[bare])


# Under the edition of FULL feedback comes from government; under 2023-01 from the inspectorates, and while plans were
# under way that changed on 7 July 2025.
OLD = making.full_inspection(
    notified_on=None,
    off_site_fieldwork_starts_on=None,
    on_site=sf.Period(date(2025, 3, 10), date(2025, 3, 14)),
    final_feedback_on=None,
    report_received_on=date(2025, 5, 1),
    published_on=date(2025, 5, 8),
)


def judged(stage, by, on):
    return making.plan(events=(PlanEvent(stage=stage, on=None if on is None else day(on), by=by),))


@pytest.mark.parametrize("stage", ["accepted", "returned", "feedback-received"])
@pytest.mark.parametrize(
    ("by", "on", "origin", "fires"),
    [
        ("ofsted", "2025-07-07", OLD, False),
        ("department-for-education", "2025-07-07", OLD, False),
        ("department-for-education", "2025-07-06", OLD, True),
        ("department-for-education", None, OLD, True),
        ("local-authority", "2025-07-07", OLD, True),
        ("ofsted", "2026-01-05", FULL, True),
        ("nhs-england", "2026-01-05", FULL, False),
        ("secretary-of-state", "2026-01-05", FULL, False),
    ],
    ids=[
        "as ever",
        "by the later rule",
        "a day before it",
        "without a day",
        "by neither",
        "no longer",
        "as now",
        "its minister",
    ],
)
def test_who_judges_a_priority_action_plan_is_a_query_where_no_rule_of_the_time_names_them(
    stage, by, on, origin, fires
):
    record = judged(stage, by, on)
    assert bool(found("unexpected-actor", record, related=[origin])) is fires
    act = making.support_action(event="priority-action-plan-feedback", by=by, on=None if on is None else day(on))
    assert bool(found("unexpected-actor", act, related=[origin])) is fires


def test_an_edition_asked_for_is_alone_in_saying_who_judges():
    record = judged("feedback-received", "department-for-education", "2025-09-01")
    assert "unexpected-actor" in codes(record, related=[OLD], edition="2023-01")
    issue = only("unexpected-actor", judged("accepted", "ofsted", "2026-01-05"), related=[FULL])
    assert issue.sentence == (
        "It is recorded as accepted by Ofsted; the rule names the Department for Education and NHS England."
    )


def test_a_day_that_is_wanting_for_two_limits_is_said_once():
    sentences = [issue.sentence for issue in found("not-checked", making.plan(events=()), related=[FULL])]
    assert sentences == [
        "Whether the plan was submitted in time could not be checked: the day on which that happened is not known."
    ]


@pytest.mark.parametrize(
    ("by", "fires"),
    [("chief-inspector", False), ("ofsted", False), ("department-for-education", True), (None, False)],
    ids=["the Chief Inspector", "the inspectorate", "government", "nobody named"],
)
def test_a_written_statement_is_required_by_the_chief_inspector(by, fires):
    required = making.written_statement(events=(PlanEvent(stage="required", on=date(2018, 5, 8), by=by),))
    issues = found("unexpected-actor", required, related=[FIRST])
    assert bool(issues) is fires
    assert {issue.severity for issue in issues} <= {QUERY}


def test_the_day_by_which_the_first_cycle_ends_is_that_of_the_rule():
    base = sf.edition("2025-07")

    def own(by):
        rule = attrs.evolve(base.rule("first-cycle"), by=by)
        return base.amended(id="own", in_force=base.in_force, replace=[rule])

    case = CaseFile(area=NORTHSHIRE, full_inspections=(FULL,))
    assert "first-cycle" not in codes(case)
    assert "first-cycle" in codes(case, edition=own(date(2025, 9, 21)))
    assert "first-cycle" not in codes(case, edition=own(date(2025, 9, 22)))
    assert "first-cycle" not in codes(case, edition=own(None))


def test_a_month_is_told_as_a_month():
    late = making.written_statement(events=(PlanEvent(stage="submitted", on=sf.PartialDate(year=2018, month=9)),))
    assert only("statement-late", late, related=[FIRST]).sentence == (
        "The written statement was submitted in September 2018, and due by 15 August 2018 (70 working days from "
        "receipt of the report)."
    )
    early = making.plan(events=(PlanEvent(stage="submitted", on=sf.PartialDate(year=2025, month=10)),))
    assert only("plan-early", early, related=[FULL]).sentence == (
        "It was submitted in October 2025, before receipt of the report on 3 November 2025."
    )


def test_a_link_that_cannot_be_is_an_error_whatever_else_has_the_same_reference():
    """Which edition governs a plan hangs on all that it can follow; that what it names came later does not."""
    plan = making.plan(addresses=(1, 2, 9), events=submitted("2025-09-19"))
    older = attrs.evolve(
        FULL,
        notified_on=None,
        off_site_fieldwork_starts_on=None,
        findings=None,
        on_site=sf.Period(date(2023, 3, 6), date(2023, 3, 10)),
        final_feedback_on=None,
        report_received_on=None,
        published_on=None,
    )
    newer = attrs.evolve(older, on_site=sf.Period(date(2025, 9, 22), date(2025, 9, 26)), findings=FULL.findings)
    errors = {issue for issue in sf.check(plan, related=[older]) if issue.severity is ERROR}
    both = {issue for issue in sf.check(plan, related=[older, newer]) if issue.severity is ERROR}
    assert errors <= both
    for given in ([newer], [older, newer]):
        assert {only("follows-later-record", plan, related=given).edition} == {None}
        assert {only("number-not-found", plan, related=given).edition} == {None}
    assert only("number-not-found", plan, related=[newer], edition="2025-07").edition == "2025-07"


def acting(reference, follows):
    return making.support_action(reference=reference, follows=follows)


def planned(reference, follows):
    return making.plan(reference=reference, follows=follows)


@pytest.mark.parametrize("one", [planned, acting], ids=["a plan", "an act"])
@pytest.mark.parametrize("other", [planned, acting], ids=["and a plan", "and an act"])
def test_records_that_name_each_other_are_checked_all_the_same(one, other):
    """They cannot be in one case file, but they can be given side by side."""
    first, second, third = one("a", "b"), other("b", "a"), other("c", "c")
    for record in (first, second, third):
        issues = sf.check(record, related=[first, second, third])
        assert issues == sf.check(record, related=[third, second, first])
    assert ("plan-of-wrong-kind" in codes(first, related=[second])) is (one is planned)


def test_an_act_of_government_goes_by_the_edition_of_the_inspection_before_its_plan():
    older = making.full_inspection(
        notified_on=None,
        off_site_fieldwork_starts_on=None,
        on_site=sf.Period(date(2023, 3, 6), date(2023, 3, 10)),
        final_feedback_on=None,
        report_received_on=date(2023, 5, 1),
        published_on=None,
    )
    plan = making.plan(events=submitted("2023-06-05"))
    act = making.support_action(event="priority-action-plan-feedback", by="parents-and-carers", follows="plan")
    assert only("unexpected-actor", act, related=[older, plan]).edition == "2023-01"
