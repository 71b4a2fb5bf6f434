"""Reports as documents."""

import pytest

import sendframework as sf
from sendframework.records.reports import Report, ReportSection
from tests.records.refusing import refusal

KEBAB = "kebab-case: lower-case letters and digits joined by hyphens"
WORDS = ("number", "urn", "title", "address", "dates_printed", "previous_inspection_printed", "legal_basis")


def sections(*rules):
    return tuple(ReportSection(rule=rule) for rule in rules)


def test_nothing_has_to_be_known_of_one():
    assert Report().sections == ()
    assert {getattr(Report(), field) for field in WORDS} == {None}


def test_keeps_what_is_printed_and_the_order_of_its_sections():
    fields = {field: f"the {field}" for field in WORDS}
    report = Report(**fields, sections=sections("report-needs", "report-outcome"))
    assert {field: getattr(report, field) for field in WORDS} == fields
    assert [section.rule for section in report.sections] == ["report-needs", "report-outcome"]


def test_a_section_stands_once_whatever_its_heading():
    twice = (ReportSection(rule="report-needs"), ReportSection(rule="report-needs", heading="Again"))
    assert refusal(sf.InvariantError, Report, sections=(*twice, *sections("b", "a", "b"))) == (
        "Report.sections: has 'report-needs', 'b' more than once"
    )


@pytest.mark.parametrize("field", WORDS)
def test_what_is_printed_is_text(field):
    assert refusal(sf.InvalidTypeError, Report, **{field: 7}) == f"Report.{field}: must be a plain string (got 7)"
    assert refusal(sf.InvalidValueError, Report, **{field: ""}) == f"Report.{field}: must not be blank (got '')"


@pytest.mark.parametrize(
    ("error", "make", "fields", "said"),
    [
        (
            sf.InvalidValueError,
            ReportSection,
            {"rule": "Report needs"},
            f"ReportSection.rule: must be {KEBAB} (got 'Report needs')",
        ),
        (sf.InvalidTypeError, ReportSection, {"rule": None}, "ReportSection.rule: must be a string (got None)"),
        (
            sf.InvalidTypeError,
            ReportSection,
            {"rule": "a", "heading": 7},
            "ReportSection.heading: must be a plain string (got 7)",
        ),
        (
            sf.InvalidTypeError,
            Report,
            {"sections": ("report-needs",)},
            "Report.sections[0]: must be a ReportSection (got 'report-needs')",
        ),
    ],
    ids=["words-as-rule", "no-rule", "number-as-heading", "words-as-section"],
)
def test_refuses_sections_of_the_wrong_type(error, make, fields, said):
    assert refusal(error, make, **fields) == said
