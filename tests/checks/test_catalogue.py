"""The catalogue of checks: every rule of every edition is checked, or there is a reason why not."""

import re

import pytest

import sendframework as sf
from sendframework.checks.known_reasons import REASONS, REASONS_BY_KIND
from tests.places import SOURCE
from tests.records import making

CHECKED = {rule for check in sf.CHECKS for rule in check.rules}
RULES = {rule.id: rule for edition in sf.editions() for rule in edition.rules}


@pytest.mark.parametrize("edition", sf.editions(), ids=lambda edition: edition.id)
def test_every_rule_is_checked_or_has_a_reason_and_not_both(edition):
    for rule in edition.rules:
        reasons = [rule.id in REASONS, type(rule).__name__ in REASONS_BY_KIND]
        ways = [rule.id in CHECKED, *reasons]
        assert sum(ways) == 1, f"{rule.id} is looked after in {sum(ways)} ways: {ways}"


def test_the_catalogue_and_the_reasons_name_rules_that_there_are():
    assert set(RULES) >= CHECKED | set(REASONS)
    assert {type(rule).__name__ for rule in RULES.values()} >= set(REASONS_BY_KIND)


def test_no_code_stands_twice():
    codes = [check.code for check in sf.CHECKS]
    assert len(set(codes)) == len(codes)


def test_a_check_of_the_structure_alone_is_an_error_at_worst_or_it_is_one_of_the_law():
    errors = {check.code for check in sf.CHECKS if check.severity is sf.Severity.ERROR}
    structural = {check.code for check in sf.CHECKS if check.structural}
    assert errors - structural == {"statement-late"}
    assert structural <= errors


def test_each_check_looks_at_kinds_of_record_that_there_are():
    for check in sf.CHECKS:
        assert set(check.records) <= set(making.SAMPLES)
        assert check.about.endswith(".")


def test_every_code_of_the_catalogue_is_given_somewhere():
    """Codes are written out where issues are made, so that a search finds them; the laws see to the other way round."""
    text = "".join(path.read_text("utf-8") for path in (SOURCE / "checks").glob("_*.py"))
    written = set(re.findall(r'"([a-z]+(?:-[a-z]+)*)"', text))
    assert {check.code for check in sf.CHECKS} <= written


def test_a_check_is_shown_by_its_code_and_what_it_is_about():
    check = next(each for each in sf.CHECKS if each.code == "suspended")
    assert str(check) == (
        "suspended (query at worst): The call or a day on site falls in a time in which such visits were suspended."
    )


@pytest.mark.parametrize(
    "field",
    [{"code": "No Code"}, {"about": " "}, {"records": ()}, {"severity": "error"}, {"rules": ("a", "a")}],
    ids=str,
)
def test_a_check_that_could_not_be_looked_up_is_refused(field):
    plain = {"code": "a", "about": "What.", "records": ("plan",), "severity": sf.Severity.NOTE}
    with pytest.raises((sf.InvalidValueError, sf.InvalidTypeError, sf.InvariantError), match=r"^Check\."):
        sf.Check(**(plain | field))
