"""Real inspections are mostly as they should be: what is said of them, from published facts only."""

import json
from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework import readers
from sendframework.records.area_send_findings import (
    AreaForImprovement,
    AreaForPriorityAction,
    AreaSendFindings,
    NextSteps,
)
from sendframework.records.bodies import Body
from sendframework.records.case_files import CaseFile
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings, SignificantWeakness
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.plans import Plan, PlanEvent
from sendframework.records.reports import Report
from sendframework.records.revisits import Revisit, WeaknessProgress
from sendframework.records.visits import TeamCount
from tests.checks.asking import codes, errors, only
from tests.places import ROOT

EXPECTED = ROOT.parent / "shared" / "data" / "reports" / "expected.json"
STATISTICS = ROOT.parent / "shared" / "data" / "area-send-official-statistics-2016-2022.ods"
FACTS = json.loads(EXPECTED.read_text("utf-8")) if EXPECTED.exists() else []
NOT_HEARD = {"participation-not-recorded"}


def area(name, on):
    return sf.local_area(name, on=on)


def days(start, end):
    return sf.Period(date.fromisoformat(start), None if end is None else date.fromisoformat(end))


def kind_of(name):
    words = {"Integrated Care": "integrated-care-board", "ICB": "integrated-care-board", "Trust": "childrens-trust"}
    found = [kind for word, kind in words.items() if word in name]
    return (found or ["school-and-college-leaders" if "leaders" in name else "local-authority"])[0]


def inspected(facts):
    outcome = facts["outcome"].replace("systemic-failings", "widespread-or-systemic-failings")
    steps = {field: facts[field] for field in attrs.fields_dict(NextSteps)}
    named = [tuple(Body(kind=kind_of(each), name=each) for each in bodies) for bodies in facts["responsible_bodies"]]
    findings = AreaSendFindings(
        outcome=outcome,
        areas_for_priority_action=tuple(
            AreaForPriorityAction(number=number, responsible_bodies=bodies) for number, bodies in enumerate(named, 1)
        ),
        areas_for_improvement=tuple(
            AreaForImprovement(number=number + 1) for number in range(facts["improvement_count"])
        ),
        next_steps=NextSteps(**steps),
    )
    on_site = days(facts["on_site_start"], facts["on_site_end"])
    return FullInspection(
        area=area(facts["gss_code"], on_site.start),
        on_site=on_site,
        published_on=date.fromisoformat(facts["published_on"]),
        team=(
            TeamCount(inspectorate="ofsted", count=facts["team_ofsted"]),
            TeamCount(inspectorate="care-quality-commission", count=facts["team_cqc"]),
        ),
        report=Report(dates_printed=facts["dates_printed_on_cover"], legal_basis="Children Act 2004 s20(1)(a)"),
        findings=findings,
    )


@pytest.mark.skipif(not FACTS, reason="the facts of twelve published reports are not beside the project")
def test_twelve_published_inspections_are_as_they_should_be():
    assert len(FACTS) == 12
    for facts in FACTS:
        issues = sf.check(inspected(facts))
        assert {issue.code for issue in issues} == {"not-checked", "participation-not-recorded"}, facts["area"]
        assert [issue.path for issue in issues] == ["$.notified_on", "$.participation"]


@pytest.mark.skipif(not STATISTICS.exists(), reason="the official statistics are not beside the project")
def test_the_official_statistics_of_the_first_framework_give_notes_only():
    reading = readers.official_statistics(STATISTICS)
    every = [*reading.records, *reading.case_files()]
    assert len(reading.records) == 198
    assert {issue.severity for record in every for issue in sf.check(record)} == {sf.Severity.NOTE}


def test_hertfordshire_2023_to_2025_has_notes_only():
    hertfordshire = area("Hertfordshire", date(2023, 7, 10))
    areas = (AreaForPriorityAction(number=1), AreaForPriorityAction(number=2))
    full = FullInspection(
        reference="full",
        area=hertfordshire,
        notified_on=date(2023, 6, 26),
        surveys=days("2023-06-26", "2023-07-04"),
        on_site=days("2023-07-10", "2023-07-14"),
        published_on=date(2023, 11, 10),
        findings=AreaSendFindings(
            outcome="widespread-or-systemic-failings",
            areas_for_priority_action=areas,
            next_steps=NextSteps(next_full_inspection_years=3, monitoring_inspection_months=18),
        ),
    )
    plan = Plan(
        area=hertfordshire,
        plan="priority-action-plan",
        follows="full",
        events=(
            PlanEvent(stage="submitted", on=sf.PartialDate.parse("December 2023")),
            PlanEvent(stage="accepted", on=sf.PartialDate.parse("spring 2024")),
        ),
    )
    monitoring = MonitoringInspection(
        area=hertfordshire,
        follows="full",
        notified_on=date(2025, 10, 6),
        on_site=days("2025-10-20", None),
        published_on=sf.PartialDate.parse("December 2025"),
        outcome="effective-action",
    )
    case = CaseFile(area=hertfordshire, full_inspections=(full,), plans=(plan,), monitoring_inspections=(monitoring,))
    issues = sf.check(case)
    assert {issue.severity for issue in issues} == {sf.Severity.NOTE}
    assert [(issue.path, issue.code) for issue in issues] == [
        ("$.childrens_services_monitoring_visits", "not-checked"),
        ("$.full_inspections[0].findings.areas_for_priority_action", "responsible-body-missing"),
        ("$.full_inspections[0].participation", "participation-not-recorded"),
        ("$.full_inspections[0].surveys", "survey-answers-not-recorded"),
        ("$.monitoring_inspections[0].on_site.end", "not-checked"),
        ("$.monitoring_inspections[0].on_site.start", "monitoring-late"),
        ("$.monitoring_inspections[0].participation", "participation-not-recorded"),
        ("$.plans[0].follows", "not-checked"),
    ]


def test_the_second_inspection_of_cornwall_is_a_note_and_no_error():
    cornwall = area("Cornwall", date(2023, 2, 6))
    first = FullInspection(
        area=cornwall,
        on_site=days("2023-02-06", "2023-02-10"),
        published_on=date(2023, 5, 5),
        findings=AreaSendFindings(outcome="inconsistent"),
    )
    second = FullInspection(area=cornwall, on_site=days("2026-03-23", "2026-03-27"))
    case = CaseFile(area=cornwall, full_inspections=(first, second))
    assert {issue.severity for issue in sf.check(case)} == {sf.Severity.NOTE}
    issue = only("next-inspection-late", case)
    assert (issue.severity, issue.expected, issue.path) == (
        sf.Severity.NOTE,
        "10 February 2026",
        "$.full_inspections[1].on_site.start",
    )


def test_old_dorset_2017_to_2019_has_notes_only():
    dorset = area("Dorset", date(2017, 1, 23))
    full = FullInspection(
        reference="full",
        area=dorset,
        on_site=days("2017-01-23", "2017-01-27"),
        findings=LocalAreaFindings(
            decision="written-statement-required",
            significant_weaknesses=tuple(SignificantWeakness(number=number) for number in (1, 2, 3, 4)),
        ),
    )
    revisit = Revisit(
        area=dorset,
        follows="full",
        on_site=days("2019-02-11", "2019-02-13"),
        progress=tuple(WeaknessProgress(sufficient=each) for each in (True, True, True, False)),
    )
    case = CaseFile(
        area=dorset,
        full_inspections=(full,),
        revisits=(revisit,),
        plans=(Plan(area=dorset, plan="written-statement-of-action", follows="full"),),
    )
    assert {issue.severity for issue in sf.check(case)} == {sf.Severity.NOTE}
    assert codes(case) == {"not-checked", "participation-not-recorded", "plan-missing", "principal-authority-missing"}


def test_the_statement_of_slough_was_due_on_18_february_2022():
    slough = area("Slough", date(2021, 11, 17))
    letter = FullInspection(
        reference="letter",
        area=slough,
        report_received_on=date(2021, 11, 9),
        published_on=date(2021, 11, 17),
        findings=LocalAreaFindings(decision="written-statement-required"),
    )

    def statement(on):
        events = (PlanEvent(stage="submitted", on=on),)
        return Plan(area=slough, plan="written-statement-of-action", follows="letter", events=events)

    assert not errors(letter)
    assert sf.check(statement(date(2022, 2, 18)), related=[letter]) == ()
    late = only("statement-late", statement(date(2022, 2, 21)), related=[letter])
    assert (late.severity, late.expected) == (sf.Severity.ERROR, "18 February 2022")
    unknown = attrs.evolve(letter, report_received_on=None)
    assert codes(statement(date(2022, 2, 21)), related=[unknown]) == {"not-checked"}


@pytest.mark.parametrize("called", [date(2019, 4, 29), date(2019, 4, 26)], ids=["nine working days", "ten"])
def test_the_revisit_of_bury_2019_is_not_too_short(called):
    bury = area("Bury", date(2019, 5, 13))
    record = Revisit(area=bury, notified_on=called, on_site=days("2019-05-13", "2019-05-15"))
    assert "notice-too-short" not in codes(record)


@pytest.mark.parametrize(
    ("name", "called", "start"),
    [
        ("Cheshire East", "2018-03-05", "2018-03-12"),
        ("Norfolk", "2020-02-24", "2020-03-02"),
        ("Devon", "2018-12-03", "2018-12-10"),
        ("Ealing", "2025-09-08", "2025-09-22"),
        ("Greenwich", "2023-05-01", "2023-05-15"),
        ("Greenwich", "2023-05-02", "2023-05-15"),
        ("Blackpool", "2024-05-07", "2024-05-20"),
    ],
    ids=["Cheshire East", "Norfolk", "Devon", "Ealing", "Greenwich, on the Monday", "Greenwich, after it", "Blackpool"],
)
def test_no_notice_of_a_real_inspection_is_called_short_or_long(name, called, start):
    on = date.fromisoformat(start)
    record = FullInspection(area=area(name, on), notified_on=date.fromisoformat(called), on_site=sf.Period(on, None))
    assert not {"notice-too-short", "notice-longer-than-usual"} & codes(record)
