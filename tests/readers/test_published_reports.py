"""The twelve published reports, where they are at hand: every field as a person reads it."""

import json
import os
import re
from functools import cache
from pathlib import Path

import pytest

import sendframework as sf
from sendframework import readers

FOLDER = (
    Path(os.environ.get("SENDFRAMEWORK_SHARED", Path(__file__).resolve().parents[3] / "shared")) / "data" / "reports"
)
EXPECTED = json.loads((FOLDER / "expected.json").read_text("utf-8")) if FOLDER.is_dir() else []
pytestmark = pytest.mark.skipif(not EXPECTED, reason="the published reports are not part of the project")

OUTCOMES = {"systemic-failings": "widespread-or-systemic-failings"}
TWO_DATES = {"80495_greenwich.pdf", "80536_oxfordshire.pdf"}


@cache
def read(file):
    published = {each["file"]: sf.PartialDate.parse(each["published_on"][:4]) for each in EXPECTED}
    return readers.report(FOLDER / file, published[file])


def fields(record):
    """A record in the words of the file of expected values."""
    findings = record.findings
    steps = findings.next_steps
    return {
        "area": record.area.name,
        "gss_code": record.area.gss_code(on=record.on_site.start),
        "on_site_start": record.on_site.start.isoformat(),
        "on_site_end": record.on_site.end.isoformat(),
        "dates_printed_on_cover": record.report.dates_printed,
        "previous_inspection_printed": record.report.previous_inspection_printed,
        "outcome": str(findings.outcome),
        "next_full_inspection_years": steps.next_full_inspection_years,
        "monitoring_inspection_months": steps.monitoring_inspection_months,
        "priority_action_plan_required": steps.priority_action_plan_required,
        "strategic_plan_update_requested": steps.strategic_plan_update_requested,
        "priority_action_count": len(findings.areas_for_priority_action),
        "responsible_bodies": [list(map(str, each.responsible_bodies)) for each in findings.areas_for_priority_action],
        "improvement_count": len(findings.areas_for_improvement),
        "team_ofsted": record.inspectors_of("ofsted"),
        "team_cqc": record.inspectors_of("care-quality-commission"),
        "integrated_care_boards": sum(each.kind == "integrated-care-board" for each in record.partners),
    }


@pytest.mark.parametrize("expected", EXPECTED, ids=[each["file"] for each in EXPECTED])
class TestAPublishedReport:
    def test_says_in_every_field_what_a_person_reads_in_it(self, expected):
        wanted = {key: OUTCOMES.get(value, value) if key == "outcome" else value for key, value in expected.items()}
        del wanted["file"], wanted["published_on"]  # what the caller says
        assert fields(read(expected["file"]).record) == wanted

    def test_has_a_problem_only_where_cover_and_footers_disagree(self, expected):
        problems = read(expected["file"]).problems
        if expected["file"] in TWO_DATES:
            (problem,) = problems
            assert problem.field == "on_site"
            assert "the cover prints" in problem.reason
        else:
            assert problems == ()

    def test_has_its_sections_in_the_order_of_the_rules(self, expected):
        rules = [rule.id for rule in sf.edition("2023-01").rules]
        sections = [section.rule for section in read(expected["file"]).record.report.sections]
        assert len(sections) >= 11
        assert sections == [rule for rule in rules if rule in sections]

    def test_has_every_list_with_texts_that_end(self, expected):
        findings = read(expected["file"]).record.findings
        texts = [each.text for each in (*findings.areas_for_priority_action, *findings.areas_for_improvement)]
        texts += [*findings.effective_practice, *findings.needs]
        assert len(findings.effective_practice) >= 6
        assert len(findings.needs) >= 4
        assert [text for text in texts if not text.rstrip("\N{RIGHT SINGLE QUOTATION MARK}").endswith(".")] == []

    def test_says_of_every_value_on_which_page_it_stands(self, expected):
        reading = read(expected["file"])
        assert [each for each in reading.found if each.page is None and each.field != "report.sections"] == []
        assert {each.field for each in reading.found} == {each.field for each in reading.record.provenance}

    def test_keeps_nobody_by_name(self, expected):
        reading = read(expected["file"])
        people = re.compile(
            r"\b(?:Director of|Chief Executive|HMI|CQC (?:lead )?inspector|lead person)\b", re.IGNORECASE
        )
        kept = [str(each) for each in (*reading.found, *reading.problems)]
        assert [text for text in kept if people.search(text) and not text.startswith("findings.")] == []
        assert len(reading.record.partners) in {2, 3}
