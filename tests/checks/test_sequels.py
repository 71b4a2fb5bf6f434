"""Checks between records: plans, re-visits, monitoring, the next inspection, acts of government, whole files."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework.checks._subject import later_by
from sendframework.records.case_files import CaseFile
from sendframework.records.monitoring_inspections import PriorityAreaNote
from sendframework.records.plans import Plan, PlanEvent
from sendframework.vocabulary.plans import PlanKind
from tests.checks.asking import codes, found, only
from tests.records import making
from tests.records.making import NORTHSHIRE

ERROR, QUERY, NOTE = sf.Severity
FIRST, FULL = making.first_inspection(), making.full_inspection()


def day(text):
    return date.fromisoformat(text)


def event(stage, on=None, **more):
    return PlanEvent(stage=stage, on=day(on) if isinstance(on, str) else on, **more)


def statement(*events, **changes):
    return making.written_statement(events=events, **changes)


def priority(*events, **changes):
    return making.plan(events=events, **changes)


def strategic(*events, **changes):
    return making.plan(**({"plan": PlanKind.STRATEGIC_PLAN, "addresses": (), "events": events} | changes))


def accelerated(*events, **changes):
    fields = {"plan": PlanKind.ACCELERATED_PROGRESS_PLAN, "follows": "revisit", "addresses": (), "events": events}
    return making.plan(**(fields | changes))


INCONSISTENT = making.full_inspection(findings=making.second_findings("inconsistent"))
REVISIT = making.revisit()
ALL_WELL = making.revisit(progress=making.progress("yyy"))
NO_STATEMENT = making.first_inspection(findings=making.LocalAreaFindings(decision=making.NOT_REQUIRED))
OLD = sf.edition("2023-01")

PLANS = [
    # FIRST was received on 8 May 2018: 70 working days on is 15 August.
    (
        "a statement a day late",
        "statement-late",
        ERROR,
        statement(event("submitted", "2018-08-16")),
        statement(event("submitted", "2018-08-15")),
        (FIRST,),
    ),
    (
        "counted from publication",
        "statement-late",
        QUERY,
        statement(event("submitted", "2018-08-23")),
        statement(event("submitted", "2018-08-22")),
        (attrs.evolve(FIRST, report_received_on=None),),
    ),
    (
        "known by its month only",
        "statement-late",
        QUERY,
        statement(event("submitted", sf.PartialDate(year=2018, month=9))),
        statement(event("submitted", sf.PartialDate(year=2018, month=8))),
        (FIRST,),
    ),
    (
        "of which it is not said what it follows",
        "statement-late",
        QUERY,
        statement(event("submitted", "2018-08-16"), follows=None),
        statement(event("submitted", "2018-08-15"), follows=None),
        (FIRST,),
    ),
    (
        "sent back and submitted again",
        "statement-late",
        ERROR,
        statement(event("submitted", "2018-08-16"), event("returned", "2018-08-20"), event("submitted", "2018-09-03")),
        statement(event("submitted", "2018-08-10"), event("returned", "2018-08-20"), event("submitted", "2018-09-03")),
        (FIRST,),
    ),
    # FULL was received on 3 November 2025: 50 working days on is 15 January 2026, 70 is 12 February.
    (
        "a priority action plan after the law's limit",
        "statement-late",
        QUERY,
        priority(event("submitted", "2026-02-13")),
        priority(event("submitted", "2026-02-12")),
        (FULL,),
    ),
    (
        "a priority action plan after the recalled range",
        "plan-late",
        NOTE,
        priority(event("submitted", "2026-01-16")),
        priority(event("submitted", "2026-01-15")),
        (FULL,),
    ),
    (
        "after both it is said once",
        "plan-late",
        NOTE,
        priority(event("submitted", "2026-02-12")),
        priority(event("submitted", "2026-02-13")),
        (FULL,),
    ),
    (
        "a strategic plan after 31 working days",
        "plan-late",
        QUERY,
        strategic(event("published", "2025-12-16")),
        strategic(event("published", "2025-12-15")),
        (INCONSISTENT,),
    ),
    (
        "a strategic plan a day after the estimate from publication",
        "plan-late",
        QUERY,
        strategic(event("published", "2025-12-23")),
        strategic(event("published", "2025-12-22")),
        (attrs.evolve(INCONSISTENT, report_received_on=None),),
    ),
    (
        "accepted after eleven working days",
        "plan-accepted-late",
        NOTE,
        statement(event("submitted", "2018-08-01"), event("accepted", "2018-08-16")),
        statement(event("submitted", "2018-08-01"), event("accepted", "2018-08-15")),
        (FIRST,),
    ),
    (
        "a weakness left out",
        "plan-incomplete",
        QUERY,
        statement(addresses=(1, 2)),
        statement(addresses=(1, 2, 3)),
        (FIRST,),
    ),
    (
        "an area for priority action left out",
        "plan-incomplete",
        QUERY,
        priority(addresses=(2,)),
        priority(addresses=(1, 2)),
        (FULL,),
    ),
    (
        "what it addresses is not known",
        "plan-incomplete",
        QUERY,
        priority(addresses=(2,)),
        priority(addresses=()),
        (FULL,),
    ),
    (
        "published before it was accepted",
        "plan-published-before-acceptance",
        NOTE,
        statement(event("published", "2018-08-01"), event("accepted", "2018-08-02")),
        statement(event("published", "2018-08-02"), event("accepted", "2018-08-02")),
        (FIRST,),
    ),
    (
        "accepted by the department",
        "unexpected-actor",
        QUERY,
        statement(event("accepted", by="department-for-education")),
        statement(event("accepted", by="chief-inspector")),
        (FIRST,),
    ),
    (
        "sent back by NHS England",
        "unexpected-actor",
        QUERY,
        statement(event("returned", by="nhs-england")),
        statement(event("returned", by="care-quality-commission")),
        (FIRST,),
    ),
    (
        "approved by Ofsted",
        "unexpected-actor",
        QUERY,
        accelerated(event("accepted", by="ofsted")),
        accelerated(event("accepted", by="secretary-of-state")),
        (REVISIT,),
    ),
    (
        "feedback by Ofsted after July 2025",
        "unexpected-actor",
        QUERY,
        priority(event("feedback-received", by="ofsted")),
        priority(event("feedback-received", by="nhs-england")),
        (FULL,),
    ),
    (
        "feedback by the department before",
        "unexpected-actor",
        QUERY,
        priority(event("feedback-received", by="department-for-education")),
        priority(event("feedback-received", by="ofsted")),
        (making.full_inspection(notified_on=day("2024-09-09"), off_site_fieldwork_starts_on=None),),
    ),
    (
        "a priority action plan after inconsistent",
        "plan-of-wrong-kind",
        ERROR,
        priority(),
        priority(follows="other"),
        (INCONSISTENT, attrs.evolve(FULL, reference="other")),
    ),
    (
        "a written statement after an inspection of 2025",
        "plan-of-wrong-kind",
        ERROR,
        making.written_statement(follows="full"),
        making.written_statement(),
        (FIRST, FULL),
    ),
    (
        "a strategic plan after one of 2018",
        "plan-of-wrong-kind",
        ERROR,
        strategic(follows="first"),
        strategic(),
        (FIRST, INCONSISTENT),
    ),
    (
        "an accelerated progress plan where all is well",
        "plan-of-wrong-kind",
        ERROR,
        accelerated(),
        accelerated(),
        (ALL_WELL,),
    ),
    (
        "a priority action plan of 2022",
        "plan-of-wrong-kind",
        ERROR,
        priority(event("submitted", "2022-12-30"), follows=None),
        priority(event("submitted", "2023-01-01"), follows=None),
        (),
    ),
    (
        "an accelerated progress plan before re-visits",
        "plan-of-wrong-kind",
        ERROR,
        accelerated(event("submitted", sf.PartialDate(year=2018, month=10)), follows=None),
        accelerated(event("submitted", sf.PartialDate(year=2018, month=11)), follows=None),
        (),
    ),
    # The letter on REVISIT was published on 9 March 2020.
    (
        "a review after half a year and a day",
        "plan-review-late",
        NOTE,
        accelerated(event("reviewed", "2020-09-10")),
        accelerated(event("reviewed", "2020-09-09")),
        (REVISIT,),
    ),
]


@pytest.mark.parametrize(
    ("code", "severity", "fires", "quiet", "related"),
    [row[1:] for row in PLANS],
    ids=[f"{row[1]}: {row[0]}" for row in PLANS],
)
def test_a_check_of_a_plan_fires_on_one_side_of_its_boundary_only(code, severity, fires, quiet, related):
    assert only(code, fires, related=related).severity is severity
    if quiet != fires:
        assert code not in codes(quiet, related=related)


def test_a_limit_that_is_recalled_in_an_own_edition_is_a_note():
    base = sf.edition("2016-04")
    recalled = sf.Citation(source=None, grade=sf.EvidenceGrade.RECALLED)
    own = base.with_rule(attrs.evolve(base.rule("statement-of-proposed-action-limit"), citations=(recalled,)), id="own")
    late = statement(event("submitted", "2018-08-16"))
    assert only("statement-late", late, related=[FIRST], edition=own).severity is NOTE
    assert only("statement-late", late, related=[FIRST], edition=base).severity is ERROR


def unchecked(record, **asked):
    return {(issue.path, issue.sentence) for issue in found("not-checked", record, **asked)}


def test_a_plan_that_names_what_was_not_given_says_so():
    (issue,) = unchecked(priority(event("submitted", "2026-01-15")))
    assert issue == (
        "$.follows",
        "The plan against what it follows could not be checked: 'full' is not among the records given.",
    )


def test_a_plan_whose_dates_are_wanting_says_which():
    nothing = making.first_inspection(report_received_on=None, published_on=None)
    start = "Whether the written statement was submitted in time could not be checked: "
    assert unchecked(statement(), related=[nothing]) == {
        (
            "$.events",
            f"{start}the day on which that happened and the day on which the report was received are not known.",
        )
    }
    assert unchecked(statement(event("submitted", "2018-08-16")), related=[nothing]) == {
        ("$.follows", f"{start}the day on which the report was received is not known.")
    }
    assert unchecked(
        statement(event("submitted", "2018-08-01")), related=[attrs.evolve(FIRST, report_received_on=None)]
    ) == {
        (
            "$.follows",
            (
                f"{start}the day of receipt is not known; counted from publication it was due by 22 August 2018 at the "
                "latest."
            ),
        )
    }
    month = statement(event("submitted", sf.PartialDate(year=2018, month=8)))
    assert unchecked(month, related=[FIRST]) == {
        ("$.events", f"{start}it was submitted in August 2018, and due by 15 August 2018.")
    }


def test_without_a_date_of_the_letter_the_review_of_a_plan_cannot_be_checked():
    record = accelerated(event("reviewed", "2020-09-10"))
    without = making.revisit(published_on=None)
    assert unchecked(record, related=[without]) == {
        ("$.follows", "The time of the review of the plan could not be checked: the day of the letter is not known.")
    }


def test_a_plan_that_names_nothing_is_held_against_the_last_that_it_can_follow():
    earlier = making.first_inspection(
        reference="earlier",
        notified_on=day("2017-03-06"),
        on_site=sf.Period(day("2017-03-13"), day("2017-03-17")),
        report_received_on=day("2017-05-02"),
        published_on=None,
    )
    late = statement(event("submitted", "2018-08-16"), follows=None)
    assert only("statement-late", late, related=[earlier, FIRST]).observed == "16 August 2018"
    assert only("statement-late", late, related=[FIRST, earlier]).expected == "15 August 2018"
    twin = attrs.evolve(FIRST, reference="twin")
    assert "statement-late" not in codes(late, related=[FIRST, twin])
    assert "statement-late" not in codes(attrs.evolve(late, events=()), related=[earlier, FIRST])
    before = statement(event("submitted", "2016-06-01"), follows=None)
    assert "statement-late" not in codes(before, related=[earlier, FIRST])


def test_records_of_another_area_are_left_out_of_account():
    late = statement(event("submitted", "2018-08-16"))
    assert "statement-late" not in codes(late, related=[attrs.evolve(FIRST, area=making.SOUTHSHIRE)])


def test_a_case_file_stands_for_its_records():
    late = statement(event("submitted", "2018-08-16"))
    assert "statement-late" in codes(late, related=[CaseFile(area=NORTHSHIRE, full_inspections=(FIRST,))])


ACCEPTED = statement(event("submitted", "2018-08-01"), event("accepted", "2018-08-15"), addresses=())


def revisited(on, **changes):
    start = day(on)
    fields = {"notified_on": None, "on_site": sf.Period(start, start), "published_on": None}
    return making.revisit(**(fields | changes))


def monitored(on, **changes):
    start = day(on)
    fields = {"notified_on": None, "on_site": sf.Period(start, None), "published_on": None}
    return making.monitoring_inspection(**(fields | changes))


def inspected(on, **changes):
    start = day(on)
    fields = {
        "reference": "next",
        "notified_on": None,
        "off_site_fieldwork_starts_on": None,
        "on_site": sf.Period(start, None),
        "final_feedback_on": None,
        "report_received_on": None,
        "published_on": None,
        "findings": None,
    }
    return making.full_inspection(**(fields | changes))


VISITS = [
    ("18 months and a day", "revisit-late", NOTE, revisited("2020-02-17"), revisited("2020-02-14"), (FIRST, ACCEPTED)),
    (
        "two of three",
        "progress-incomplete",
        QUERY,
        making.revisit(progress=making.progress("yn")),
        making.revisit(progress=making.progress("ynn")),
        (FIRST,),
    ),
    (
        "nothing decided yet",
        "progress-incomplete",
        QUERY,
        making.revisit(progress=making.progress("y")),
        making.revisit(progress=()),
        (FIRST,),
    ),
    ("a second", "second-revisit", QUERY, revisited("2022-05-09"), revisited("2020-01-10"), (FIRST, REVISIT)),
    (
        "a second after all was well",
        "second-revisit",
        QUERY,
        revisited("2022-05-09"),
        revisited("2022-05-09", follows="other"),
        (FIRST, attrs.evolve(FIRST, reference="other"), REVISIT),
    ),
    (
        "where no statement was required",
        "follows-wrong-record",
        ERROR,
        making.revisit(),
        making.revisit(follows="other"),
        (NO_STATEMENT, attrs.evolve(FIRST, reference="other")),
    ),
    (
        "monitoring after inconsistent",
        "follows-wrong-record",
        ERROR,
        monitored("2027-05-04"),
        monitored("2027-05-04", follows="other"),
        (INCONSISTENT, attrs.evolve(FULL, reference="other")),
    ),
    (
        "monitoring of a re-visit",
        "follows-wrong-record",
        ERROR,
        monitored("2027-05-04", follows="revisit"),
        monitored("2027-05-04"),
        (REVISIT, FULL),
    ),
    # FULL was received on 3 November 2025.
    (
        "18 months and a day after receipt",
        "monitoring-late",
        NOTE,
        monitored("2027-05-04"),
        monitored("2027-05-03"),
        (FULL,),
    ),
    (
        "18 months and a day after publication",
        "monitoring-late",
        NOTE,
        monitored("2027-05-11"),
        monitored("2027-05-10"),
        (attrs.evolve(FULL, report_received_on=None),),
    ),
    (
        "one of two areas",
        "priority-areas-incomplete",
        NOTE,
        making.monitoring_inspection(priority_areas=(PriorityAreaNote(number=2),)),
        making.monitoring_inspection(priority_areas=()),
        (FULL,),
    ),
    # FULL ended on site on 26 September 2025.
    (
        "three years and a day after failings",
        "next-inspection-late",
        NOTE,
        inspected("2028-09-27"),
        inspected("2028-09-26"),
        (FULL,),
    ),
    (
        "five years and a day",
        "next-inspection-late",
        NOTE,
        inspected("2030-09-27"),
        inspected("2030-09-26"),
        (making.full_inspection(findings=making.second_findings("typically-positive")),),
    ),
    (
        "five years where no outcome is known",
        "next-inspection-late",
        NOTE,
        inspected("2030-09-27"),
        inspected("2030-09-26"),
        (attrs.evolve(FULL, findings=None),),
    ),
    (
        "after the last of several",
        "next-inspection-late",
        NOTE,
        inspected("2028-09-27"),
        inspected("2028-09-26"),
        (inspected("2023-03-06", reference="a", on_site=sf.Period(day("2023-03-06"), day("2023-03-10"))), FULL),
    ),
    (
        "the first framework says nothing of the second",
        "next-inspection-late",
        NOTE,
        inspected("2028-10-02"),
        inspected("2028-09-18"),
        (FIRST, FULL),
    ),
]


@pytest.mark.parametrize(
    ("code", "severity", "fires", "quiet", "related"),
    [row[1:] for row in VISITS],
    ids=[f"{row[1]}: {row[0]}" for row in VISITS],
)
def test_a_check_of_what_follows_fires_on_one_side_of_its_boundary_only(code, severity, fires, quiet, related):
    assert only(code, fires, related=related).severity is severity
    assert code not in codes(quiet, related=related)


def test_a_second_revisit_after_one_that_found_all_well_is_asked_about_too():
    after = only("second-revisit", revisited("2022-05-09"), related=[FIRST, ALL_WELL])
    assert (after.severity, after.rule) == (QUERY, None)
    assert "which found progress on every weakness" in after.sentence
    assert only("second-revisit", revisited("2022-05-09"), related=[FIRST, REVISIT]).rule == "no-second-revisit"
    assert "second-revisit" not in codes(
        making.revisit(notified_on=None, on_site=None, published_on=None), related=[FIRST, REVISIT]
    )


def test_of_several_revisits_before_the_last_is_named_in_whatever_order_they_are_given():
    early, late = revisited("2020-01-27", reference="early"), revisited("2021-05-10", reference="late")
    third = revisited("2022-05-09")
    for related in ([FIRST, early, late], [late, early, FIRST]):
        assert "10 May 2021" in only("second-revisit", third, related=related).sentence


def test_what_follows_says_which_edition_its_rule_is_from():
    old = making.full_inspection(
        notified_on=day("2023-06-26"),
        off_site_fieldwork_starts_on=None,
        on_site=sf.Period(day("2023-07-10"), day("2023-07-14")),
        final_feedback_on=None,
        report_received_on=None,
        published_on=day("2023-11-10"),
    )
    assert only("monitoring-late", monitored("2025-10-20"), related=[old]).edition == "2023-01"
    assert only("next-inspection-late", inspected("2026-09-07"), related=[old]).edition == "2023-01"


def test_a_rule_that_a_later_edition_lets_hold_for_earlier_inspections_says_so():
    issue = only("revisit-late", revisited("2020-02-17"), related=[FIRST, ACCEPTED])
    assert issue.edition in {"2018-11", "2020-03"}


def test_what_is_wanting_of_what_follows_is_said():
    revisit = unchecked(revisited("2020-02-17"), related=[FIRST])
    why = "The time of the re-visit could not be checked: the day on which the written statement was accepted is not"
    why += " known."
    assert ("$.follows", why) in revisit
    bare = attrs.evolve(FULL, report_received_on=None, published_on=None)
    why = "The time of the monitoring inspection could not be checked: no date of the report that it follows is known."
    assert ("$.follows", why) in unchecked(monitored("2027-05-04"), related=[bare])
    for record in (revisited("2020-02-17"), monitored("2027-05-04"), making.support_action()):
        assert any("is not among the records given" in sentence for _, sentence in unchecked(record))


def support(what, **changes):
    return making.support_action(**({"event": what} | changes))


ACTS = [
    (
        "feedback by Ofsted",
        "unexpected-actor",
        support("priority-action-plan-feedback", by="ofsted"),
        support("priority-action-plan-feedback", by="nhs-england"),
        (FULL,),
    ),
    (
        "feedback where there is no plan",
        "support-unexpected",
        support("priority-action-plan-feedback"),
        support("stocktake"),
        (INCONSISTENT,),
    ),
    (
        "an accelerated progress plan after an inspection",
        "support-unexpected",
        support("accelerated-progress-plan"),
        support("improvement-notice"),
        (FULL,),
    ),
    (
        "visits where all is well",
        "support-unexpected",
        support("monitoring-visit", follows="revisit"),
        support("ministerial-letter", follows="revisit"),
        (ALL_WELL,),
    ),
    (
        "a plan where all is well",
        "support-unexpected",
        support("accelerated-progress-plan", follows="revisit"),
        support("accelerated-progress-plan", follows="other"),
        (ALL_WELL, attrs.evolve(REVISIT, reference="other")),
    ),
    (
        "a review after half a year",
        "plan-review-late",
        support("accelerated-progress-plan-review", follows="revisit", on=day("2020-09-10")),
        support("accelerated-progress-plan-review", follows="revisit", on=day("2020-09-09")),
        (REVISIT,),
    ),
]


@pytest.mark.parametrize(
    ("code", "fires", "quiet", "related"), [row[1:] for row in ACTS], ids=[f"{row[1]}: {row[0]}" for row in ACTS]
)
def test_a_check_of_an_act_of_government_fires_on_one_side_of_its_boundary_only(code, fires, quiet, related):
    assert only(code, fires, related=related).severity is (NOTE if code == "plan-review-late" else QUERY)
    assert code not in codes(quiet, related=related)


def filed(*records, **changes):
    fields = {
        "full_inspections": making.FullInspection,
        "revisits": making.Revisit,
        "plans": Plan,
        "monitoring_inspections": making.MonitoringInspection,
    }
    lists = {name: tuple(each for each in records if isinstance(each, kind)) for name, kind in fields.items()}
    return CaseFile(area=NORTHSHIRE, **lists, **changes)


LATER = inspected("2028-05-08")
FILES = [
    (
        "a re-visit without a statement",
        "plan-missing",
        NOTE,
        filed(FIRST, REVISIT, accelerated()),
        filed(FIRST, REVISIT, ACCEPTED, accelerated()),
    ),
    (
        "a statement that says nothing of what it follows",
        "plan-missing",
        NOTE,
        filed(FIRST, REVISIT, accelerated()),
        filed(FIRST, REVISIT, attrs.evolve(ACCEPTED, follows=None), accelerated()),
    ),
    ("monitoring without a plan", "plan-missing", NOTE, filed(FULL, making.monitoring_inspection()), filed(FULL)),
    (
        "the file goes on the day after the plan was due",
        "plan-missing",
        NOTE,
        filed(FULL, monitored("2026-02-13", priority_areas=())),
        filed(FULL, monitored("2026-02-12", priority_areas=())),
    ),
    (
        "no strategic plan years later",
        "plan-missing",
        NOTE,
        filed(INCONSISTENT, LATER),
        filed(INCONSISTENT, LATER, strategic()),
    ),
    ("some weaknesses remain", "plan-missing", NOTE, filed(FIRST, ACCEPTED, REVISIT), filed(FIRST, ACCEPTED, ALL_WELL)),
    (
        "some remain and the file goes on",
        "plan-missing",
        NOTE,
        filed(FIRST, ACCEPTED, REVISIT, inspected("2024-05-13")),
        filed(FIRST, ACCEPTED, REVISIT, accelerated(), inspected("2024-05-13")),
    ),
    (
        "the first after the first cycle",
        "first-cycle",
        NOTE,
        filed(inspected("2028-01-03")),
        filed(inspected("2027-12-31")),
    ),
    (
        "the second after the first cycle",
        "first-cycle",
        NOTE,
        filed(FIRST, inspected("2028-01-03")),
        filed(FULL, inspected("2028-01-03")),
    ),
]


@pytest.mark.parametrize(
    ("code", "severity", "fires", "quiet"), [row[1:] for row in FILES], ids=[f"{row[1]}: {row[0]}" for row in FILES]
)
def test_a_check_of_a_whole_file_fires_on_one_side_of_its_boundary_only(code, severity, fires, quiet):
    assert only(code, fires).severity is severity
    assert code not in codes(quiet)


def capped(visits, *monitoring):
    return filed(
        FULL, *(monitored(each, reference=each) for each in monitoring), childrens_services_monitoring_visits=visits
    )


@pytest.mark.parametrize(
    ("visits", "monitoring", "fires"),
    [
        (("2027-01-04", "2027-03-01", "2027-05-03"), ["2027-06-07"], True),
        (("2027-01-04", "2027-03-01"), ["2027-06-07"], False),
        (("2027-01-04", "2027-03-01", "2027-05-03"), ["2028-01-03"], True),
        (("2027-01-04", "2027-03-01", "2027-05-03"), ["2028-01-04"], False),
        (("2027-06-08", "2027-08-02", "2028-06-06"), ["2027-06-07"], True),
        (("2027-06-08", "2027-08-02", "2028-06-07"), ["2027-06-07"], False),
        ((), ["2027-06-07", "2027-08-02", "2027-10-04", "2027-12-06"], False),
        (("2027-01-04",), ["2027-06-07", "2027-08-02", "2027-10-04"], True),
        (("2027-01-04", "2027-03-01", "2027-05-03", "2027-06-01"), ["2029-06-04"], False),
    ],
    ids=[
        "four in half a year",
        "three",
        "the last day",
        "a day too far",
        "after it",
        "after it and too far",
        "not taking place",
        "once",
        "years before",
    ],
)
def test_more_than_three_in_twelve_months_is_a_query(visits, monitoring, fires):
    record = capped(tuple(map(day, visits)), *monitoring)
    issues = found("monitoring-cap", record)
    assert bool(issues) is fires
    assert {issue.severity for issue in issues} <= {QUERY}
    assert {issue.edition for issue in issues} <= {"2025-07"}


def test_whether_children_s_services_were_monitored_has_to_be_known_for_the_cap():
    assert any("cap on monitoring" in sentence for _, sentence in unchecked(capped(None, "2027-06-07")))
    assert not any("cap on monitoring" in sentence for _, sentence in unchecked(capped((), "2027-06-07")))
    old = monitored("2025-06-30", follows=None)
    assert not any("cap" in sentence for _, sentence in unchecked(filed(inspected("2023-06-12"), old)))


def test_the_sample_of_a_whole_file_has_one_error_which_is_a_day():
    (issue,) = [each for each in sf.check(making.case_file()) if each.severity is ERROR]
    assert (issue.code, issue.path, issue.expected) == ("statement-late", "$.plans[0].events", "15 August 2018")


def test_a_strategic_plan_after_an_unknown_outcome_has_no_day():
    unknown = making.full_inspection(findings=making.second_findings(None))
    late = strategic(event("published", "2026-12-16"))
    assert "plan-late" not in codes(late, related=[unknown])
    assert "plan-late" in codes(late, related=[INCONSISTENT])


def test_a_plan_without_a_day_in_its_edition_is_not_late():
    old = making.full_inspection(findings=making.second_findings("inconsistent"))
    own = OLD.amended(id="own", in_force=OLD.in_force, remove=["strategic-plan"], settled=("strategic-plan-deadline",))
    assert "plan-late" not in codes(strategic(event("published", "2026-12-16")), related=[old], edition=own)


def test_a_review_of_a_plan_after_a_revisit_without_decisions_has_no_day():
    undecided = making.revisit(progress=())
    review = support("accelerated-progress-plan-review", follows="revisit", on=day("2020-09-10"))
    assert "plan-review-late" not in codes(review, related=[undecided])
    assert "plan-review-late" in codes(review, related=[REVISIT])


def test_the_first_framework_has_no_time_after_which_an_area_is_inspected_again():
    again = making.first_inspection(
        reference="again",
        notified_on=None,
        on_site=sf.Period(day("2022-03-21"), None),
        report_received_on=None,
        published_on=None,
    )
    earlier = making.first_inspection(
        notified_on=None,
        on_site=sf.Period(day("2016-05-23"), day("2016-05-27")),
        published_on=None,
        report_received_on=None,
    )
    assert "next-inspection-late" not in codes(again, related=[earlier])


def test_years_beyond_which_nothing_can_be_counted_give_no_issue():
    accepted = statement(event("submitted", "9998-08-01"), event("accepted", "9999-11-15"), addresses=())
    assert "revisit-late" not in codes(revisited("9999-12-20"), related=[FIRST, accepted], edition="2018-11")
    cap = filed(FULL, monitored("9999-12-01"), childrens_services_monitoring_visits=(day("9999-11-01"),))
    assert "monitoring-cap" not in codes(cap)


def test_a_plan_whose_day_is_not_known_is_not_missing():
    bare = attrs.evolve(INCONSISTENT, report_received_on=None, published_on=None)
    assert "plan-missing" not in codes(filed(bare, LATER))
    assert "plan-missing" not in codes(filed(FIRST, ACCEPTED, making.revisit(progress=())))


def test_an_interval_without_a_number_leads_nowhere():
    nothing = sf.Interval(count=None, unit=sf.IntervalUnit.YEARS, certainty=sf.Certainty.USUAL)
    assert later_by(nothing, day("2024-01-01"), sf.england_working_days()) is None


def test_monitoring_whose_time_no_rule_of_an_own_edition_says_is_not_asked_for_a_date():
    base = sf.edition("2025-07")
    questions = [attrs.evolve(each, rules=()) for each in base.open_questions]
    own = base.amended(
        id="own", in_force=base.in_force, remove=["monitoring-inspection-timing"], open_questions=questions
    )
    record = monitored("2027-05-04")
    assert not any(
        "time of the monitoring" in sentence for _, sentence in unchecked(record, related=[FULL], edition=own)
    )
    assert "monitoring-late" not in codes(record, related=[FULL], edition=own)


def test_what_follows_an_inspection_without_any_date_has_no_day_either():
    undated = making.FullInspection(reference="first", area=NORTHSHIRE, findings=making.first_findings())
    late = statement(event("submitted", "2018-08-16"))
    assert not found("statement-late", late, related=[undated])
    assert not any("in time" in sentence for _, sentence in unchecked(late, related=[undated]))


def test_monitoring_of_which_only_the_outcome_is_known_is_not_late():
    record = making.MonitoringInspection(area=NORTHSHIRE, follows="full", outcome="effective-action")
    assert not {"monitoring-late", "follows-wrong-record"} & codes(record, related=[FULL])
