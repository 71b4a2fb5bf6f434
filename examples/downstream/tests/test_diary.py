"""Due days agree with the framework, and every breach is shown."""

import pytest
from hypothesis import given

import sendframework as sf
from sendframework import strategies as sfs
from sendframework.strategies import laws
from tracker.diary import complaints, due_after, first_day_on_site, statement_due

test_the_statement_is_due_as_the_law_has_it = laws.same_due_dates(
    statement_due, "written-statement-required", "written-statement-due"
)
test_inspectors_come_as_the_framework_has_it = laws.same_dates(first_day_on_site, "on-site-starts")


@given(sfs.conforming_inspections())
def test_a_report_that_was_received_has_something_to_follow(inspection):
    due = due_after(inspection)
    assert due or inspection.findings.decision is sf.WrittenStatementDecision.NO_WRITTEN_STATEMENT
    assert all(each.on > inspection.on_site.end for each in due)


@given(sfs.inspections())
def test_nothing_is_due_while_no_report_is_known(inspection):
    if inspection.report_received_on is None:
        assert due_after(inspection) == []


@given(sfs.conforming_records())
def test_what_conforms_is_shown_without_complaint(record):
    assert complaints(record) == []


@pytest.mark.parametrize("name", ["statement-late", "notice-too-short", "inspectorate-missing"])
def test_a_breach_is_shown(name):
    @given(sfs.breaching(name))
    def test(record):
        assert len(complaints(record)) == 1

    test()


@given(sfs.breaching("statement-late"))
def test_what_breaks_the_law_has_a_mark_of_its_own(record):
    assert complaints(record)[0].startswith("!!")
