"""Rules: none without a citation, none that contradicts itself."""

import itertools

import attrs
import pytest

import sendframework as sf
from sendframework.vocabulary import known_methods
from tests.framework.making import CITED, FULL, activity, interval, outcome, step
from tests.strategies import SOME_CITATION

DUTY = {"id": "a-duty", "statement": "Somebody does something.", "actor": (sf.Actor.OFSTED,)}


def test_a_rule_without_a_citation_cannot_be_made():
    with pytest.raises(sf.InvariantError) as caught:
        sf.DutyRule(**DUTY, citations=())
    assert str(caught.value) == "DutyRule.citations: must hold at least 1 (it holds 0)"


def test_a_rule_is_as_good_as_its_weakest_part_and_no_part_worse_than_its_best_citation():
    recalled = sf.Citation(source=None, grade=sf.EvidenceGrade.RECALLED)
    observed = attrs.evolve(SOME_CITATION, grade=sf.EvidenceGrade.OBSERVED, supports="count")
    assert sf.DutyRule(**DUTY, citations=(SOME_CITATION, recalled)).grade is sf.EvidenceGrade.PRIMARY
    assert sf.DutyRule(**DUTY, citations=(SOME_CITATION, observed)).grade is sf.EvidenceGrade.OBSERVED
    assert sf.DutyRule(**DUTY, citations=(observed, recalled)).grade is sf.EvidenceGrade.RECALLED


def test_a_rule_says_what_sort_it_is_and_how_binding():
    duty = sf.DutyRule(**DUTY, citations=CITED)
    assert (duty.kind, duty.certainty) == ("duty rule", sf.Certainty.USUAL)
    exact = step("plan", "report", interval=interval(70, certainty=sf.Certainty.EXACT))
    assert (exact.kind, exact.certainty) == ("step rule", sf.Certainty.EXACT)
    assert step("report").certainty is sf.Certainty.USUAL


def test_a_cap_is_as_binding_as_the_time_it_looks_at():
    months = interval(12, unit=sf.IntervalUnit.MONTHS, certainty=sf.Certainty.APPROXIMATE)
    cap = sf.CapRule(id="cap", statement="Not too many.", most=3, within=months, counted=("visits",), citations=CITED)
    assert cap.certainty is sf.Certainty.APPROXIMATE


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: step("a", "b", interval=None), "StepRule a: needs both after and interval, or neither"),
        (lambda: step("a", interval=interval(3)), "StepRule a: needs both after and interval, or neither"),
        (lambda: step("a", "a", 3), "StepRule a: counts a from itself"),
        (lambda: step("a", "b", 3, upper_estimate_after="a"), "StepRule a: counts a from itself"),
        (
            lambda: step("a", activities=()),
            "StepRule a: must name the activities whose timetable it belongs to",
        ),
        (
            lambda: step("a", "b", 3, week=2),
            "StepRule a: has a week although its day is counted, or counted from nothing",
        ),
        (lambda: step("a", week=2), "StepRule a: has a week although its day is counted, or counted from nothing"),
        (
            lambda: sf.NoticeRule(**fields_of(step("a"))),
            "NoticeRule a: must count from the notification",
        ),
        (
            lambda: sf.DeadlineRule(**fields_of(step("a"))),
            "DeadlineRule a: must count from another milestone",
        ),
        (lambda: outcome(activities=()), "OutcomeRule outcome-inconsistent: must belong to exactly one activity"),
        (
            lambda: activity(activities=(*FULL, sf.Activity.THEMATIC_VISIT)),
            "ActivityRule about-full-inspection: must be about exactly one activity",
        ),
        (
            lambda: sf.TeamMember(role="lead", inspectorate=sf.Actor.OFSTED, least=2, most=1),
            "TeamMember: has a most of 1 below its least of 2",
        ),
        (lambda: sf.Quota(of="children", least=6, most=5), "Quota: has a most of 5 below its least of 6"),
        (
            lambda: sf.EvidenceRule(
                id="tracking",
                statement="Some are tracked.",
                method=known_methods.TRACKING,
                quotas=(sf.Quota(of="children", least=6, supported_by="count"),),
                citations=CITED,
            ),
            "EvidenceRule tracking: has a quota of children resting on 'count', which no citation supports",
        ),
    ],
    ids=itertools.count(),
)
def test_a_rule_that_contradicts_itself_is_refused(make, words):
    with pytest.raises(sf.InvariantError) as caught:
        make()
    assert str(caught.value) == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"id": "Not Kebab"}, "DutyRule.id: must be kebab-case: lower-case letters and digits joined by hyphens (got"),
        ({"statement": " "}, "DutyRule.statement: must not be blank (got ' ')"),
        ({"actor": ("ofsted",)}, "DutyRule.actor[0]: must be an Actor (got 'ofsted')"),
        ({"actor": [sf.Actor.OFSTED]}, "DutyRule.actor: must be a tuple; it is kept and compared as one (got ["),
        ({"actor": (sf.Actor.OFSTED,) * 2}, "DutyRule.actor: must not hold anything twice (got <Actor.OFSTED"),
        ({"citations": ("somewhere",)}, "DutyRule.citations[0]: must be a Citation (got 'somewhere')"),
    ],
)
def test_a_field_of_the_wrong_sort_is_refused_by_name_and_place(fields, words):
    with pytest.raises((sf.InvalidTypeError, sf.InvalidValueError)) as caught:
        sf.DutyRule(**(DUTY | {"citations": CITED} | fields))
    assert str(caught.value).startswith(words)


def test_rules_are_values():
    assert step("a", "b", 3) == step("a", "b", 3)
    assert hash(step("a", "b", 3)) == hash(step("a", "b", 3))
    assert step("a", "b", 3) != step("a", "b", 4)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        step("a").id = "b"


def fields_of(rule):
    return {field.name: getattr(rule, field.name) for field in attrs.fields(type(rule))}
