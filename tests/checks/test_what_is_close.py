"""What a record is held against where several could be meant, or where little is known of it."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from tests.checks.asking import codes, only
from tests.checks.test_sequels import FIRST, FULL, event, filed, inspected, revisited, statement
from tests.records import making
from tests.records.making import NORTHSHIRE

ERROR, QUERY = sf.Severity.ERROR, sf.Severity.QUERY
LATER = inspected("2028-01-03")


def before(on, findings):
    return inspected(on, reference="before", findings=findings)


@pytest.mark.parametrize(
    ("other", "fires"),
    [
        (before("2023-03-06", None), False),
        (before("2022-12-12", making.second_findings()), False),
        (before("2018-03-12", None), True),
        (before("2028-01-03", None), True),
    ],
    ids=["under it", "by its findings", "under the one before", "on the same day"],
)
def test_the_first_cycle_is_met_by_any_earlier_inspection_under_the_framework(other, fires):
    issues = [each for each in sf.check(filed(other, LATER)) if each.code == "first-cycle"]
    assert any(each.path.startswith("$.full_inspections[1]") for each in issues) is fires


EARLIER = making.first_inspection(
    reference="earlier",
    notified_on=date(2017, 3, 6),
    on_site=sf.Period(date(2017, 3, 13), date(2017, 3, 17)),
    report_received_on=date(2017, 5, 2),
    published_on=None,
)


def test_what_a_plan_follows_is_a_guess_where_there_are_several_and_in_a_file_sure_where_there_is_one():
    late = statement(event("submitted", "2018-08-16"), follows=None)
    several = only("statement-late", late, related=[EARLIER, FIRST])
    assert (several.severity, several.expected) == (QUERY, "15 August 2018")
    assert "not-checked" not in codes(late, related=[EARLIER, FIRST])
    (alone,) = [each for each in sf.check(filed(FIRST, late)) if each.code == "statement-late"]
    assert alone.severity is ERROR
    (beside,) = [each for each in sf.check(filed(EARLIER, FIRST, late)) if each.code == "statement-late"]
    assert beside.severity is QUERY


def test_an_inspection_without_a_day_is_passed_over_where_another_is_meant():
    undated = making.FullInspection(reference="undated", area=NORTHSHIRE, findings=making.first_findings())
    late = statement(event("submitted", "2018-08-16"), follows=None)
    assert only("statement-late", late, related=[undated, FIRST]).expected == "15 August 2018"


def test_what_came_on_the_day_of_the_record_itself_can_be_what_it_follows():
    same = attrs.evolve(FIRST, notified_on=None, report_received_on=None, published_on=None)
    begun = statement(event("required", "2018-03-12"), follows=None, addresses=(1,))
    assert only("plan-incomplete", begun, related=[EARLIER, same]).rule == "written-statement-contents"
    day_before = statement(event("required", "2018-03-11"), follows=None, addresses=(1,))
    assert only("plan-incomplete", day_before, related=[attrs.evolve(EARLIER, reference="e"), same])
    alone = statement(event("required", "2018-03-11"), follows=None, addresses=(1,))
    assert "plan-incomplete" not in codes(alone, related=[same])
    assert "plan-incomplete" in codes(begun, related=[same])


def test_a_record_that_follows_a_wrong_one_of_no_known_edition_names_no_rule():
    undated = making.FullInspection(
        reference="first", area=NORTHSHIRE, findings=making.LocalAreaFindings(decision=making.NOT_REQUIRED)
    )
    issue = only("follows-wrong-record", revisited("2020-02-17"), related=[undated])
    assert (issue.severity, issue.rule) == (ERROR, None)
    plan = only("plan-of-wrong-kind", statement(), related=[undated])
    assert (plan.severity, plan.rule, plan.edition) == (ERROR, None, None)
    assert FULL.reference == "full"
