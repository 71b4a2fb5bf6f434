"""National reports as pages and plain data; the internal form has neither."""

import pytest

import sendframework as sf
from tests.publication.making import ASHMERE, HOPE, NO_LIST, WEXCOMBE, consent, finding, published, review

FINDINGS = (
    finding("f-1", "Placements are <b>checked</b>.", ASHMERE, kind="good-practice"),
    finding("f-2", "There is hope.", ASHMERE, WEXCOMBE),
    finding("f-3", "In Ashmere, moves come late.", HOPE),
)
ANSWERS = (
    sf.SurveyResponses(count=sf.HeadCount(least=701)),
    sf.SurveyResponses(group=sf.GROUPS.find("parents-and-carers"), count=sf.HeadCount.exactly(300)),
)
MADE = published(FINDINGS, consent(ASHMERE), surveys=ANSWERS)


def test_a_report_as_text():
    assert sf.to_text(MADE.report) == (
        "Alternative provision: national report (2022/23)\n"
        "Published: 1 February 2024\n"
        "Policy: default\n\n"
        "Areas visited:\n- Ashmere\n- Hope\n- North Wexcombe\n\n"
        "Answers to surveys:\n- All together: at least 701\n- Parents and carers: 300\n\n"
        "Findings:\n"
        "Good practice\n"
        "    Placements are <b>checked</b>.\n"
        "    Ashmere (Ashmere Borough Council, director of children's services, from 1 September 2023)\n"
        "Barrier\n"
        "    There is hope."
    )


def test_a_report_as_html_is_escaped():
    assert "Placements are &lt;b&gt;checked&lt;/b&gt;." in sf.to_html(MADE.report)


def test_a_report_as_plain_data():
    made = sf.plain(MADE.report)
    assert made["kind"] == "national-report"
    assert made["areas_visited"][0] == {"code": "001", "name": "Ashmere"}
    assert [each["group"] for each in made["surveys"]] == [None, "parents-and-carers"]
    named, unnamed = made["findings"]
    assert unnamed == {
        "kind": "published-finding",
        "finding_kind": "barrier",
        "text": "There is hope.",
        "reference": None,
        "attributions": [],
    }
    assert named["attributions"] == [
        {
            "kind": "attribution",
            "area": {"code": "001", "name": "Ashmere"},
            "scope": "whole-review",
            "given_by": {"kind": "local-authority", "name": "Ashmere Borough Council"},
            "role": "director of children's services",
            "given_on": "2023-09-01",
            "withdrawn_on": None,
        }
    ]
    assert sf.plain(MADE.report.findings[0]) == named
    assert sf.plain(MADE.report.findings[0].attributions) == named["attributions"]


def test_a_report_without_a_list_of_areas_says_nothing_of_them():
    report = sf.publish(review(theme=NO_LIST), on=sf.THEMES.find("children-not-in-school").report_published).report
    assert "Areas visited" not in sf.to_text(report)
    assert sf.plain(report)["areas_visited"] is None


def test_what_was_held_back_has_a_page_of_its_own():
    assert sf.to_text(MADE.held_back).splitlines()[2].split("  ")[0] == "f-3"
    assert "&#x27;Ashmere&#x27;" in sf.to_html(MADE.held_back[0])
    assert sf.plain(MADE.held_back)[0]["reason"] == "text-names-an-area"


def test_what_may_be_a_name_has_a_page_of_its_own():
    assert [line.split() for line in sf.to_text(MADE.possible_names).splitlines()[2:]] == [["f-2", "'hope'"]]
    assert sf.plain(MADE.possible_names) == [{"kind": "possible-name", "finding": "f-2", "words": "hope"}]


@pytest.mark.parametrize("form", [sf.to_text, sf.to_html, sf.plain, sf.plain_json], ids=lambda form: form.__name__)
@pytest.mark.parametrize(
    "internal",
    [review(*FINDINGS), FINDINGS[2], consent(ASHMERE), MADE, (FINDINGS[2],)],
    ids=["review", "finding", "consent", "publication", "several"],
)
def test_what_is_internal_has_no_form(form, internal):
    with pytest.raises(sf.ConsentError, match="is internal") as caught:
        form(internal)
    assert "Ashmere" not in str(caught.value)
