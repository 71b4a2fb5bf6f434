"""Checks of the report as a document, and of findings that an own edition does not allow."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework.records.area_send_findings import AreaForPriorityAction
from sendframework.records.local_area_findings import AspectFindings
from sendframework.records.reports import Report, ReportSection
from sendframework.vocabulary.aspects import Aspect
from tests.checks.asking import codes, only
from tests.checks.saying import without_outcome
from tests.records import making

EDITION = sf.edition("2025-07")
SECTIONS = tuple(
    rule.id
    for rule in sorted(EDITION.rules_of(sf.ReportSectionRule), key=lambda rule: rule.order)
    if rule.id != "report-complaints"
)
INCONSISTENT = making.second_findings("inconsistent")
PLAIN = tuple(name for name in SECTIONS if name != "report-priority-action")


def reported(sections=(), findings=None, **changes):
    report = Report(sections=tuple(ReportSection(rule=name) for name in sections), **changes)
    return making.full_inspection(report=report, findings=findings or making.second_findings())


def about_sections(record, **asked):
    return {code for code in codes(record, **asked) if code.startswith("report-section")}


def test_the_sections_of_every_report_in_their_order_are_as_they_should_be():
    assert about_sections(reported(SECTIONS)) == set()
    assert about_sections(reported(PLAIN, INCONSISTENT)) == set()
    assert about_sections(reported((*SECTIONS, "report-complaints"))) == set()
    assert about_sections(reported()) == set()


@pytest.mark.parametrize(
    ("sections", "findings", "code"),
    [
        ((*SECTIONS[1:], SECTIONS[0]), None, "report-section-order"),
        (SECTIONS[:-1], None, "report-section-missing"),
        (PLAIN, None, "report-section-missing"),
        (SECTIONS, INCONSISTENT, "report-section-not-for-outcome"),
        ((*SECTIONS, "report-weather"), None, "report-section-unknown"),
        (("report-weather",), None, "report-section-unknown"),
    ],
    ids=["order", "last missing", "priority action missing", "not for the outcome", "unknown", "only unknown"],
)
def test_another_section_order_or_number_is_a_query(sections, findings, code):
    record = reported(sections, findings)
    assert about_sections(record) == {code}
    assert only(code, record).severity is sf.Severity.QUERY


def test_letters_of_the_first_framework_have_no_sections_that_a_rule_knows():
    record = making.first_inspection(report=Report(sections=(ReportSection(rule="report-needs"),)))
    assert about_sections(record) == {"report-section-unknown"}


@pytest.mark.parametrize(
    "printed",
    [
        "Children Act 2004 s20(1)(a)",
        "section 20(1)(a) of the Children Act 2004",
        "Children Act 2004, section 20 (1) (a).",
        "CHILDREN ACT 2004, S. 20(1)(a)",
    ],
)
def test_the_usual_power_is_known_however_it_is_printed(printed):
    assert "legal-basis-differs" not in codes(reported(legal_basis=printed))


@pytest.mark.parametrize("printed", ["Children Act 2004 s20(2)", "Education Act 2005 s20(1)(a)", "none"])
def test_another_power_is_a_query(printed):
    issue = only("legal-basis-differs", reported(legal_basis=printed))
    assert issue.severity is sf.Severity.QUERY
    assert issue.expected == "Children Act 2004 section 20(1)(a)"


def test_letters_of_the_first_framework_name_the_section_only():
    record = making.first_inspection(report=Report(legal_basis="section 20 of the Children Act 2004"))
    assert "legal-basis-differs" not in codes(record)


def test_monitoring_has_a_power_of_its_own():
    record = making.monitoring_inspection(report=Report(legal_basis="Children Act 2004 s20(1)(a)"))
    assert only("legal-basis-differs", record).expected == "Children Act 2004 section 20(2)"


def test_a_report_under_no_edition_is_not_looked_at():
    record = making.FullInspection(area=making.NORTHSHIRE, report=Report(legal_basis="none"))
    assert "legal-basis-differs" not in codes(record)


STRICT = EDITION.amended(
    id="strict",
    in_force=sf.Period(date(2025, 9, 1)),
    replace=[
        attrs.evolve(EDITION.rule("outcome-widespread-or-systemic-failings"), may_contain=()),
        attrs.evolve(
            EDITION.rule("outcome-inconsistent"),
            citations=(sf.Citation(source=None, grade=sf.EvidenceGrade.RECALLED),),
            may_contain=(),
        ),
    ],
)


def test_a_finding_that_the_outcome_of_an_own_edition_does_not_have_is_an_error():
    findings = making.second_findings(effective_practice=("They listen.",), needs=("Answer in time.",))
    record = making.full_inspection(findings=findings)
    assert "finding-not-allowed" not in codes(record)
    found = [issue for issue in sf.check(record, edition=STRICT) if issue.code == "finding-not-allowed"]
    assert [issue.path for issue in found] == [
        "$.findings.areas_for_priority_action",
        "$.findings.effective_practice",
        "$.findings.needs",
    ]
    assert {issue.severity for issue in found} == {sf.Severity.ERROR}


def test_of_an_outcome_that_is_recalled_it_is_a_note():
    record = making.full_inspection(findings=making.second_findings("inconsistent", needs=("Answer in time.",)))
    assert only("finding-not-allowed", record, edition=STRICT).severity is sf.Severity.NOTE


def test_every_kind_of_finding_of_the_first_framework_is_looked_at():
    base = sf.edition("2018-11")
    strict = base.amended(
        id="strict",
        in_force=base.in_force,
        replace=[
            attrs.evolve(base.rule(f"outcome-{name}"), may_contain=())
            for name in ("written-statement-required", "some-sufficient")
        ],
    )
    aspects = (AspectFindings(aspect=Aspect.IDENTIFY, strengths=("Early.",), areas_for_development=("Late.",)),)
    record = making.first_inspection(findings=making.first_findings(main_findings=("Mixed.",), aspects=aspects))
    found = [issue for issue in sf.check(record, edition=strict) if issue.code == "finding-not-allowed"]
    assert {issue.observed for issue in found} == {
        "main-finding",
        "strength",
        "area-for-development",
        "significant-weakness",
    }
    assert only("finding-not-allowed", making.revisit(), edition=strict).path == "$.progress"
    assert "finding-not-allowed" not in codes(making.revisit())


def test_two_of_the_three_questions_are_a_note_and_three_are_none():
    two = tuple(AspectFindings(aspect=each) for each in list(Aspect)[:2])
    record = making.first_inspection(findings=making.first_findings(aspects=two))
    issue = only("findings-missing", record)
    assert (issue.severity, issue.rule) == (sf.Severity.NOTE, "letter-contents")
    three = (*two, AspectFindings(aspect=Aspect.IMPROVE_OUTCOMES))
    assert "findings-missing" not in codes(making.first_inspection(findings=making.first_findings(aspects=three)))


@pytest.mark.parametrize(
    ("outcome", "record"),
    [
        ("typically-positive", making.full_inspection(findings=making.second_findings("typically-positive"))),
        ("effective-action", making.monitoring_inspection()),
        ("some-sufficient", making.revisit()),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_an_outcome_that_an_own_edition_does_not_have_is_an_error(outcome, record):
    base = sf.edition("2018-11" if outcome == "some-sufficient" else "2025-07")
    without = without_outcome(base, outcome)
    issue = only("outcome-not-in-edition", record, edition=without)
    assert (issue.severity, issue.observed, issue.edition) == (sf.Severity.ERROR, outcome, "without")
    assert "outcome-not-in-edition" not in codes(record)


def test_one_responsible_body_missing_among_several_is_a_query_and_all_are_a_note():
    def areas(named):
        return tuple(
            AreaForPriorityAction(number=number, responsible_bodies=(making.COUNCIL,) if each == "y" else ())
            for number, each in enumerate(named, 1)
        )

    def severity(named):
        findings = making.second_findings(areas_for_priority_action=areas(named))
        found = [i for i in sf.check(making.full_inspection(findings=findings)) if i.code == "responsible-body-missing"]
        return [(issue.severity, issue.sentence) for issue in found]

    assert severity("yy") == []
    assert severity("ynn") == [
        (
            sf.Severity.QUERY,
            "No responsible body is recorded beside area for priority action 2, 3, though others have theirs.",
        )
    ]
    assert severity("n") == [(sf.Severity.NOTE, "No responsible body is recorded beside area for priority action 1.")]


def test_next_steps_without_an_outcome_or_a_rule_are_not_compared():
    from sendframework.records.area_send_findings import NextSteps

    steps = NextSteps(next_full_inspection_years=9, priority_action_plan_required=True)
    unknown = making.full_inspection(findings=making.second_findings(None, next_steps=steps))
    assert "next-steps-differ" not in codes(unknown)
    known = attrs.evolve(unknown, findings=making.second_findings(next_steps=steps))
    assert "next-steps-differ" in codes(known)
    assert "next-steps-differ" not in codes(known, edition="2018-11")
