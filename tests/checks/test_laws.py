"""What holds for the checks of any record: they never raise, change nothing, depend on no order, keep to a ceiling."""

import pickle
from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.checks._ceiling import ceiling
from sendframework.framework import Certainty
from tests.checks.asking import errors, placeless
from tests.records import making

RECORDS = making.records
VISITS = st.one_of(
    making.full_inspections, making.revisits, making.monitoring_inspections, making.thematic_visits, making.plans
)
BY_CODE = {check.code: check for check in sf.CHECKS}
SEVERITIES = list(sf.Severity)
RECALLED = sf.Citation(source=None, grade=sf.EvidenceGrade.RECALLED)
NEWEST = sf.edition("2025-07")
OWN = NEWEST.amended(
    id="own",
    in_force=sf.Period(date(2026, 1, 1)),
    remove=["full-inspection-team", "monitoring-cap"],
    replace=[
        attrs.evolve(NEWEST.rule(name), citations=(RECALLED,))
        for name in ("full-inspection-on-site-notice", "outcome-inconsistent", "statement-of-proposed-action-limit")
    ],
)
EDITIONS = st.none() | st.sampled_from([edition.id for edition in sf.editions()]) | st.just(OWN)


def rule_of(issue):
    edition = OWN if issue.edition == "own" else sf.edition(issue.edition)
    return edition.rule(issue.rule)


@given(RECORDS, EDITIONS, st.lists(RECORDS, max_size=2))
def test_checking_never_raises_changes_nothing_and_gives_the_same_again(record, edition, related):
    before = pickle.dumps(record)
    issues = sf.check(record, edition=edition, related=related)
    assert pickle.dumps(record) == before
    assert sf.check(record, edition=edition, related=related) == issues
    assert len(set(issues)) == len(issues)
    ranks = [issue.severity.rank for issue in issues]
    assert ranks == sorted(ranks)


@pytest.mark.parametrize("kind", making.LEAST)
@pytest.mark.parametrize("edition", [None, "2016-04", "2025-07", OWN], ids=str)
def test_a_record_of_which_nothing_is_known_is_checked_and_has_no_error(kind, edition):
    record = making.LEAST[kind]()
    missing = {issue.code for issue in sf.check(record, edition=edition)} & {"activity-not-in-edition"}
    assert errors(record, edition=edition) == {
        issue for issue in sf.check(record, edition=edition) if issue.code in missing
    }


@given(RECORDS, st.dates())
def test_any_day_of_the_calendar_can_be_checked(record, day):
    calendar = sf.WorkingDayCalendar.from_container(
        name="short", holidays=(), coverage=sf.Period(date(2018, 1, 1), date(2018, 1, 31))
    )
    sf.check(record, calendar=calendar)
    sf.check(making.LEAST["engagement-meeting"]())
    sf.check(attrs.evolve(making.engagement_meeting(), held_on=day))
    sf.check(making.FullInspection(area=making.NORTHSHIRE, notified_on=day))
    sf.check(making.FullInspection(area=making.NORTHSHIRE, on_site=sf.Period(day, day), published_on=day))


@given(RECORDS, EDITIONS)
def test_every_issue_has_a_known_code_and_is_no_worse_than_check_and_rule_allow(record, edition):
    for issue in sf.check(record, edition=edition):
        check = BY_CODE[issue.code]
        assert issue.severity.rank >= check.severity.rank
        assert issue.path.startswith("$")
        assert issue.sentence.endswith((".", "!"))
        if issue.rule is not None:
            rule = rule_of(issue)
            assert issue.severity.rank >= ceiling(rule.certainty, rule.grade, structural=check.structural).rank
            assert issue.citations == rule.citations


@given(RECORDS, st.sampled_from([*(edition.id for edition in sf.editions()), OWN]))
def test_with_an_edition_given_every_issue_says_that_edition(record, edition):
    wanted = "own" if edition is OWN else edition
    assert {issue.edition for issue in sf.check(record, edition=edition)} <= {wanted}


@given(VISITS, st.lists(RECORDS, max_size=3), st.randoms(use_true_random=False))
def test_related_records_can_stand_in_any_order(record, related, chance):
    shuffled = list(related)
    chance.shuffle(shuffled)
    assert sf.check(record, related=related) == sf.check(record, related=shuffled)


@given(RECORDS, st.lists(RECORDS, max_size=2), RECORDS)
def test_another_related_record_never_takes_an_error_away(record, related, another):
    assert errors(record, related=related) <= errors(record, related=[*related, another])


LISTS = ("full_inspections", "revisits", "monitoring_inspections", "engagement_meetings", "plans", "support")


@given(making.case_files(), st.randoms(use_true_random=False))
def test_the_records_of_a_file_can_stand_in_any_order(case, chance):
    changes = {}
    for field in LISTS:
        shuffled = list(getattr(case, field))
        chance.shuffle(shuffled)
        changes[field] = tuple(shuffled)
    assert placeless(sf.check(case)) == placeless(sf.check(attrs.evolve(case, **changes)))


@given(st.one_of(making.full_inspections, making.revisits), st.randoms(use_true_random=False))
def test_what_has_no_order_in_a_visit_can_stand_in_any(visit, chance):
    changes = {}
    for field in ("team", "partners", "participation", "interruptions"):
        shuffled = list(getattr(visit, field))
        chance.shuffle(shuffled)
        changes[field] = tuple(shuffled)
    assert placeless(sf.check(visit)) == placeless(sf.check(attrs.evolve(visit, **changes)))


@given(making.case_files())
def test_a_file_has_the_errors_of_its_records(case):
    inside = {(issue.code, issue.sentence) for each in case.records for issue in errors(each, related=case.records)}
    assert inside <= {(issue.code, issue.sentence) for issue in errors(case)}


@pytest.mark.parametrize("grade", sf.EvidenceGrade)
@pytest.mark.parametrize("certainty", Certainty)
@pytest.mark.parametrize("structural", [False, True], ids=["of a rule", "of the structure"])
def test_the_ceiling_by_certainty_and_grade(grade, certainty, structural):
    worst = ceiling(certainty, grade, structural=structural)
    if grade is sf.EvidenceGrade.RECALLED:
        assert worst is sf.Severity.NOTE
    elif structural or certainty is Certainty.EXACT:
        assert worst is sf.Severity.ERROR
    else:
        assert worst is (sf.Severity.QUERY if certainty is Certainty.USUAL else sf.Severity.NOTE)


@pytest.mark.parametrize("edition", [*sf.editions(), OWN], ids=lambda edition: edition.id)
def test_nothing_recalled_is_ever_more_than_a_note(edition):
    recalled = [rule for rule in edition.rules if rule.grade is sf.EvidenceGrade.RECALLED]
    assert recalled
    for rule in recalled:
        for structural in (False, True):
            assert ceiling(rule.certainty, rule.grade, structural=structural) is sf.Severity.NOTE
