"""What follows an inspection stays with its edition, except where a later one says that its rules reach back."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework.framework import TransitionRule
from tests.framework.making import CITED, FULL, activity, edition, outcome, step
from tests.handbooks.comparing import duty

ENGLAND = sf.england_working_days()
CHANGE = date(2022, 1, 1)
RESULT = ("inconsistent",)


def plan(count, **fields):
    made = step("plan-due", "report-received", count, id="plan")
    held = {field.name: getattr(made, field.name) for field in attrs.fields(type(made))}
    return sf.DeadlineRule(**(held | {"outcomes": RESULT} | fields))


def reaching_back(*governs, **fields):
    defaults = {
        "id": "reaching-back",
        "statement": "It holds for what was under way.",
        "actor": (),
        "on": CHANGE,
        "under_way": FULL,
        "citations": CITED,
    }
    return TransitionRule(governs=governs, **(defaults | fields))


RECEIVED = step("report-received")
OLD = edition(
    RECEIVED,
    outcome(),
    plan(30),
    duty("feedback", statement="They answer.", outcomes=RESULT),
    id="old",
    in_force=sf.Period(date(2021, 1, 1), date(2021, 12, 31)),
)


def new(*, governs=("plan", "feedback"), replace=None, add=(), **fields):
    longer = (plan(40), duty("feedback", statement="Others answer.", outcomes=RESULT))
    return OLD.amended(
        id="new",
        in_force=sf.Period(CHANGE),
        replace=longer if replace is None else replace,
        add=(reaching_back(*governs, **fields), *add),
    )


def follow(received, *later, **fields):
    return sf.follow_up("inconsistent", known={"report-received": received}, edition=OLD, later=later, **fields)


def governed(result):
    return [note for note in result.notes if note.code is sf.NoteCode.GOVERNED_LATER]


def test_without_later_editions_everything_stays_as_it_was():
    result = follow(date(2021, 12, 1))
    assert result["plan-due"].on == ENGLAND.add(date(2021, 12, 1), 30)
    assert [rule.statement for rule in result.duties] == ["They answer."]
    assert governed(result) == []


def test_a_later_rule_takes_the_place_of_the_earlier_with_a_note():
    result = follow(date(2021, 12, 1), new())
    assert result["plan-due"].on == ENGLAND.add(date(2021, 12, 1), 40)
    assert [rule.statement for rule in result.duties] == ["Others answer."]
    assert result.edition == OLD
    assert [(note.milestone, str(note)) for note in governed(result)] == [
        (
            "plan-due",
            (
                "Rule plan is that of edition new, for what was under way on 1 January 2022 (rule reaching-back): "
                "It holds for what was under way."
            ),
        ),
        (
            None,
            (
                "Rule feedback is that of edition new, for what was under way on 1 January 2022 (rule reaching-back): "
                "It holds for what was under way."
            ),
        ),
    ]


@pytest.mark.parametrize(
    ("received", "count"),
    [
        (date(2021, 11, 17), 30),  # due on 31 December by the earlier rule: over when the change came
        (date(2021, 11, 18), 40),  # due on 4 January: under way
        (date(2021, 12, 31), 40),
        (date(2022, 1, 1), 30),  # not under way: it began with the change, and the edition was asked for
    ],
)
def test_only_what_was_under_way_on_the_day_of_the_change(received, count):
    assert ENGLAND.add(date(2021, 11, 17), 30) == date(2021, 12, 31)
    assert follow(received, new())["plan-due"].on == ENGLAND.add(received, count)


def test_what_is_due_on_the_day_of_the_change_is_under_way():
    tuesday = date(2022, 1, 4)
    assert ENGLAND.add(date(2021, 11, 18), 30) == tuesday
    later = new(on=tuesday)
    assert follow(date(2021, 11, 18), later)["plan-due"].on == ENGLAND.add(date(2021, 11, 18), 40)
    assert follow(date(2021, 11, 17), later)["plan-due"].on == ENGLAND.add(date(2021, 11, 17), 30)


def test_rules_are_looked_at_one_by_one():
    result = follow(date(2021, 11, 17), new())  # the plan is over, and who answers for it is not
    assert [rule.statement for rule in result.duties] == ["Others answer."]
    elsewhere = (activity(sf.Activity.REVISIT), duty("other", activities=(sf.Activity.REVISIT,)))
    result = follow(date(2021, 12, 1), new(governs=("other", "plan"), add=elsewhere))
    assert [note.milestone for note in governed(result)] == ["plan-due"]


def test_a_rule_that_has_no_date_yet_is_not_over():
    known = {"call": date(2021, 6, 1)}
    old = OLD.amended(id="older", in_force=OLD.in_force, add=(step("call"),))
    result = sf.follow_up("inconsistent", known=known, edition=old, later=[new()])
    assert result["plan-due"].rule.interval.count == 40
    assert result["plan-due"].on is None


def test_a_rule_that_the_earlier_edition_does_not_have_is_added():
    review = plan(10, id="review", milestone="review-due", after="plan-due")
    result = follow(date(2021, 12, 1), new(governs=("review",), add=(review,)))
    assert result["review-due"].on == ENGLAND.add(ENGLAND.add(date(2021, 12, 1), 30), 10)
    dated = sf.follow_up("inconsistent", known={"review-due": date(2022, 5, 4), "report-received": date(2021, 12, 1)},
                         edition=OLD, later=[new(governs=("review",), add=(review,))])  # fmt: skip
    assert dated["review-due"].given


def test_what_is_missing_is_said_by_the_later_rules_too():
    board = step("board", outcomes=RESULT)
    review = plan(10, id="review", milestone="review-due", after="board")
    result = follow(date(2021, 12, 1), new(governs=("board", "review"), add=(board, review)))
    missing = {each.milestone: each for each in result.not_computed}
    assert missing["board"].needs == ("review-due",)
    assert str(missing["board"]).endswith("it needs a date for board or review-due")
    assert missing["review-due"].needs == ("board",)


def test_what_does_not_follow_the_outcome_or_is_about_something_else_is_left_out():
    elsewhere = (sf.Activity.REVISIT,)
    other = (
        activity(sf.Activity.REVISIT),
        duty("other", activities=elsewhere),
        duty("always"),
        sf.AimRule(id="aim", statement="All is well.", activities=FULL, citations=CITED),
    )
    result = follow(date(2021, 12, 1), new(governs=("other", "always", "aim"), add=other))
    assert result == follow(date(2021, 12, 1))
    result = follow(date(2021, 12, 1), new(under_way=elsewhere))
    assert result == follow(date(2021, 12, 1))


def test_what_an_edition_only_took_over_reaches_back_no_further():
    much_later = new().amended(id="newest", in_force=sf.Period(date(2023, 1, 1)), replace=(plan(50),))
    assert follow(date(2021, 12, 1), much_later)["plan-due"].on == ENGLAND.add(date(2021, 12, 1), 30)
    assert follow(date(2021, 12, 1), much_later, new())["plan-due"].on == ENGLAND.add(date(2021, 12, 1), 40)


def test_changes_are_taken_in_their_order():
    newest = new().amended(
        id="newest",
        in_force=sf.Period(date(2022, 1, 10)),
        replace=(plan(50),),
        add=(reaching_back("plan", id="once-more", on=date(2022, 1, 10)),),
    )
    result = follow(date(2021, 12, 1), newest, new())
    assert result["plan-due"].on == ENGLAND.add(date(2021, 12, 1), 50)
    assert [note.milestone for note in governed(result)] == ["plan-due", None, "plan-due"]


def test_a_later_rule_that_counts_from_nothing_is_refused():
    review = plan(10, id="review", milestone="review-due", after="board")
    later = new(governs=("review",), add=(step("board"), review))
    with pytest.raises(sf.InvariantError, match="review counts from board, which no rule describes"):
        follow(date(2021, 12, 1), later)


class TestTheLibrary:
    def test_a_statement_from_before_there_were_revisits_has_one_to_expect(self):
        result = sf.follow_up(
            "written-statement-required",
            known={"report-received": date(2018, 5, 8), "written-statement-accepted": date(2018, 9, 12)},
        )
        assert result.edition.id == "2016-04"
        assert result["revisit-expected"].on == date(2020, 3, 12)
        (note,) = governed(result)
        assert note.milestone == "revisit-expected"
        assert "edition 2018-11, for what was under way on 9 November 2018" in str(note)

    def test_with_the_edition_named_it_is_that_edition_s_alone(self):
        result = sf.follow_up("written-statement-required", report_received_on=date(2018, 5, 8), edition="2016-04")
        assert "revisit-expected" not in result
        asked = sf.follow_up(
            "written-statement-required", report_received_on=date(2018, 5, 8), edition="2016-04", later=["2018-11"]
        )
        assert "revisit-expected" in asked

    def test_feedback_of_july_2025_does_not_reach_back(self):
        result = sf.follow_up("widespread-or-systemic-failings", report_received_on=date(2025, 6, 2))
        assert governed(result) == []


@pytest.mark.parametrize(
    ("later", "error", "words"),
    [
        ("2025-07", sf.InvalidTypeError, "follow_up(later): must be several editions or their ids, such as a tuple"),
        (OLD, sf.InvalidTypeError, "follow_up(later): must be several editions or their ids"),
        (5, sf.InvalidTypeError, "follow_up(later): must be several editions or their ids, such as a tuple (got 5)"),
        (["2025-08"], sf.UnknownEditionError, "unknown edition '2025-08'; did you mean"),
        ([None], sf.InvalidTypeError, "edition(edition_id): must be an edition id or an Edition"),
    ],
    ids=range(5),
)
def test_later_editions_that_are_none(later, error, words):
    with pytest.raises(error) as caught:
        sf.follow_up("inconsistent", on_site_ends_on=date(2023, 2, 10), later=later)
    assert str(caught.value).startswith(words)
