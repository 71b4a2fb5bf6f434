"""What happened to a framework, when it stood still, and results and findings that stay apart."""

from datetime import date

import pytest

import sendframework as sf
from sendframework.framework import HistoryRule, SuspensionRule
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.outcomes import FindingKind, LocalAreaFindingKind, RevisitOutcome
from tests.framework.making import CITED, FULL, outcome

SOMETIME = {"id": "sometime", "statement": "Something happened.", "citations": CITED}
STOP = {"id": "stop", "statement": "Nothing is inspected.", "citations": CITED}


@pytest.mark.parametrize(
    ("began", "ended"),
    [
        (date(2015, 10, 1), None),
        (None, None),
        (date(2016, 1, 4), date(2016, 1, 4)),
        (sf.PartialDate(year=2015, month=10), date(2016, 1, 4)),
        (sf.PartialDate(year=2021, season=sf.Season.SPRING), sf.PartialDate(year=2021, month=3)),
        (sf.PartialDate(year=2021), date(2021, 3, 1)),
    ],
)
def test_history_is_dated_as_exactly_as_it_is_known(began, ended):
    rule = HistoryRule(**SOMETIME, began=began, ended=ended)
    assert (rule.began, rule.ended, rule.kind) == (began, ended, "history rule")


@pytest.mark.parametrize(
    ("began", "ended", "words"),
    [
        (None, date(2016, 1, 4), "HistoryRule sometime: ended, 2016-01-04, without having begun"),
        (date(2016, 1, 5), date(2016, 1, 4), "HistoryRule sometime: ended, 2016-01-04, before it began, 2016-01-05"),
        (
            sf.PartialDate(year=2016, month=2),
            sf.PartialDate(year=2015),
            "HistoryRule sometime: ended, 2015, before it began, February 2016",
        ),
    ],
)
def test_history_does_not_run_backwards(began, ended, words):
    with pytest.raises(sf.InvariantError) as caught:
        HistoryRule(**SOMETIME, began=began, ended=ended)
    assert str(caught.value) == words


def test_a_suspension_has_a_first_day_and_activities():
    rule = SuspensionRule(**STOP, activities=FULL, period=sf.Period(date(2020, 3, 17)))
    assert rule.suspends(sf.Activity.FULL_INSPECTION, date(2020, 3, 17))
    assert not rule.suspends(sf.Activity.FULL_INSPECTION, date(2020, 3, 16))
    assert not rule.suspends(sf.Activity.REVISIT, date(2020, 3, 17))
    with pytest.raises(sf.InvariantError, match="SuspensionRule stop: must name the activities that are suspended"):
        SuspensionRule(**STOP, period=sf.Period(date(2020, 3, 17)))
    with pytest.raises(sf.InvariantError, match="SuspensionRule stop: must have a first day"):
        SuspensionRule(**STOP, activities=FULL, period=sf.Period(None, date(2021, 5, 31)))


def test_a_result_takes_only_findings_of_its_own_framework():
    own = outcome(
        RevisitOutcome.ALL_SUFFICIENT,
        activities=(sf.Activity.REVISIT,),
        may_contain=(LocalAreaFindingKind.PROGRESS_ON_WEAKNESS,),
    )
    assert own.may_contain == (LocalAreaFindingKind.PROGRESS_ON_WEAKNESS,)
    with pytest.raises(sf.InvariantError) as caught:
        outcome(may_contain=(FindingKind.NEED_TO_DO_BETTER, LocalAreaFindingKind.STRENGTH))
    assert str(caught.value) == (
        "OutcomeRule outcome-inconsistent: may contain strength, a finding of the other framework; inconsistent takes "
        "FindingKind"
    )


def test_the_three_questions_have_letters():
    assert {aspect.value: aspect.letter for aspect in Aspect} == {
        "identify": "A",
        "assess-and-meet": "B",
        "improve-outcomes": "C",
    }
