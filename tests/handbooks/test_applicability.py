"""Which edition an activity falls under on a day, and what becomes of what was under way at a change."""

from datetime import date, datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.framework import SuspensionRule, TransitionRule
from sendframework.handbooks.applicability import Applicability, applicable_edition
from sendframework.handbooks.transitions import start_of, transitions_of
from tests.framework.making import CITED, FULL, activity, edition, framework, step
from tests.handbooks.comparing import announced, duty

DAYS = st.dates(date(2016, 1, 1), date(2032, 12, 31))
REVISIT, FULL_INSPECTION = sf.Activity.REVISIT, sf.Activity.FULL_INSPECTION


def named(answer):
    return None if answer.edition is None else answer.edition.id


def ids(things):
    return [thing.id for thing in things]


class TestTheLibrary:
    @pytest.mark.parametrize(
        ("wanted", "day", "found"),
        [
            ("full-inspection", date(2016, 4, 27), "2016-04"),
            ("full-inspection", date(2018, 11, 8), "2016-04"),
            ("revisit", date(2018, 11, 9), "2018-11"),
            ("full-inspection", date(2020, 3, 16), "2018-11"),
            ("interim-visit", date(2020, 10, 5), "2020-03"),
            ("revisit", date(2021, 5, 5), "2021-04"),
            ("full-inspection", date(2022, 12, 31), "2021-04"),
            ("full-inspection", date(2023, 1, 1), "2023-01"),
            ("thematic-visit", date(2023, 2, 6), "2023-01"),
            ("monitoring-inspection", date(2025, 6, 6), "2025-06"),
            ("engagement-meeting", date(2025, 9, 8), "2025-07"),
            ("full-inspection", date(2040, 1, 1), "2025-07"),
        ],
    )
    def test_a_day_on_which_there_is_such_a_thing(self, wanted, day, found):
        answer = applicable_edition(wanted, day)
        assert named(answer) == found
        held = sf.edition(found)
        assert answer.reason == f"Edition {found} ({held.in_force}) is in force, and has {wanted.replace('-', ' ')}s."
        assert set(held.activity(wanted).citations) <= set(answer.citations)
        assert set(held.framework.citations) <= set(answer.citations)

    @given(st.sampled_from(sf.Activity), DAYS)
    def test_the_edition_is_that_of_the_day_wherever_it_has_the_activity(self, wanted, day):
        answer = applicable_edition(wanted, day)
        if day < date(2016, 4, 27):
            assert answer.edition is None
            return
        held = sf.edition_on(day)
        has = any(wanted in rule.activities for rule in held.rules_of(sf.ActivityRule))
        assert answer.edition == (held if has else None)
        assert all(rule.suspends(wanted, day) for rule in answer.suspensions)
        assert all(rule.on <= day for rule in answer.transitions)
        assert answer.reason in str(answer)

    @given(st.sampled_from(sf.Activity), DAYS, st.integers(0, 3000))
    def test_what_is_under_way_stays_with_the_edition_of_its_beginning(self, wanted, begun_on, days):
        day = begun_on + timedelta(days=days)
        assert (
            applicable_edition(wanted, day, begun_on=begun_on).edition == applicable_edition(wanted, begun_on).edition
        )

    @pytest.mark.parametrize(
        ("wanted", "day", "reason"),
        [
            (
                "revisit",
                date(2017, 6, 1),
                (
                    "Edition 2016-04, in force on 1 June 2017, has no revisits; there are revisits in editions "
                    "2018-11, 2020-03, 2021-04 (9 November 2018 to 31 December 2022)."
                ),
            ),
            (
                "revisit",
                date(2025, 3, 3),
                (
                    "Edition 2023-01, in force on 3 March 2025, has no revisits; there are revisits in editions "
                    "2018-11, 2020-03, 2021-04 (9 November 2018 to 31 December 2022)."
                ),
            ),
            (
                "monitoring-inspection",
                date(2018, 5, 1),
                (
                    "Edition 2016-04, in force on 1 May 2018, has no monitoring inspections; there are monitoring "
                    "inspections in editions 2023-01, 2025-06, 2025-07 (from 1 January 2023)."
                ),
            ),
            (
                "interim-visit",
                date(2021, 4, 1),
                (
                    "Edition 2021-04, in force on 1 April 2021, has no interim visits; there are interim visits in "
                    "edition 2020-03 (17 March 2020 to 31 March 2021)."
                ),
            ),
            (
                "thematic-visit",
                date(2016, 4, 26),
                (
                    "No edition is in force on 26 April 2016; there are thematic visits in editions 2023-01, 2025-06, "
                    "2025-07 (from 1 January 2023)."
                ),
            ),
        ],
    )
    def test_a_day_on_which_there_is_none(self, wanted, day, reason):
        answer = applicable_edition(wanted, day)
        assert (answer.edition, answer.reason) == (None, reason)
        assert str(answer).splitlines()[0].endswith(": no edition")
        assert answer.citations

    def test_inspections_and_revisits_are_suspended_and_start_again_at_different_times(self):
        for wanted, day, suspended in [
            (FULL_INSPECTION, date(2020, 3, 16), False),
            (FULL_INSPECTION, date(2020, 3, 17), True),
            (FULL_INSPECTION, date(2021, 5, 31), True),
            (FULL_INSPECTION, date(2021, 6, 14), False),
            (REVISIT, date(2020, 12, 1), True),
            (REVISIT, date(2021, 4, 1), False),
            (sf.Activity.INTERIM_VISIT, date(2020, 10, 5), False),
        ]:
            answer = applicable_edition(wanted, day)
            assert answer.is_suspended is suspended
            assert named(answer) is not None
            assert ("Suspended: " in str(answer)) is suspended
            assert answer.reason.endswith("s, which are suspended on that day.") is suspended
            assert all(set(rule.citations) <= set(answer.citations) for rule in answer.suspensions)


class TestUnderWay:
    def test_statements_under_way_at_the_suspension_go_on(self):
        answer = applicable_edition(FULL_INSPECTION, date(2020, 5, 1), begun_on=date(2020, 2, 3))
        assert named(answer) == "2018-11"
        assert ids(answer.transitions) == ["written-statements-go-on", "letters-go-on"]
        assert ids(answer.suspensions) == ["full-inspection-suspension"]
        assert (
            "A suspension does not touch what follows an inspection or visit that took place before it." in answer.notes
        )
        assert answer.reason == (
            "It began on 3 February 2020, under edition 2018-11 (9 November 2018 to 16 March 2020), and stays with it, "
            "as does what follows from it: no later edition says otherwise of any rule."
        )

    def test_areas_never_revisited_are_next_inspected_under_the_framework_of_2023(self):
        answer = applicable_edition(FULL_INSPECTION, date(2023, 3, 1), begun_on=date(2021, 11, 1))
        assert named(answer) == "2021-04"
        assert ids(answer.transitions) == ["statements-without-revisit", "outcomes-not-carried-over"]
        assert answer.notes[-1] == "Edition 2023-01, in force on the day itself, is of another framework, area-send."
        assert answer.questions == ()
        assert "Under way on 1 January 2023: An area that had to write a statement" in str(answer)
        assert ids(applicable_edition(REVISIT, date(2023, 3, 1)).transitions) == ["statements-without-revisit"]
        assert applicable_edition(REVISIT, date(2017, 3, 1)).transitions == ()

    def test_a_revisit_of_december_2022_ends_under_its_own_edition(self):
        answer = applicable_edition(REVISIT, date(2023, 1, 20), begun_on=date(2022, 11, 21))
        assert named(answer) == "2021-04"
        assert answer.notes[-1] == "Edition 2023-01 has no revisits: none begins on the day itself."

    def test_a_statement_from_before_there_were_revisits(self):
        answer = applicable_edition(FULL_INSPECTION, date(2019, 3, 1), begun_on=date(2017, 11, 1))
        assert named(answer) == "2016-04"
        assert answer.reason.endswith(
            "except for these rules of later editions: revisit-timing (revisits-of-earlier-statements)."
        )

    def test_whether_feedback_of_july_2025_reaches_earlier_plans_is_open(self):
        answer = applicable_edition(FULL_INSPECTION, date(2025, 9, 8), begun_on=date(2025, 3, 3))
        assert named(answer) == "2023-01"
        assert "plans-under-way-in-july-2025" in ids(answer.questions)
        assert answer.notes[-1].startswith("Changed by then for what begins under edition 2025-07: ")
        assert "priority-action-plan-feedback" in answer.notes[-1]
        assert "Open: Does the feedback of July 2025 also govern plans" in str(answer)

    def test_begun_and_still_under_the_same_edition(self):
        answer = applicable_edition(FULL_INSPECTION, date(2025, 9, 26), begun_on=date(2025, 9, 8))
        assert answer.reason == (
            "It began on 8 September 2025, under edition 2025-07 (from 7 July 2025), which is still in force."
        )
        assert str(answer).startswith(
            "Full inspection on 26 September 2025, begun on 8 September 2025: edition 2025-07\n"
        )

    def test_something_that_cannot_have_begun(self):
        answer = applicable_edition(REVISIT, date(2019, 3, 1), begun_on=date(2017, 11, 1))
        assert answer.edition is None
        assert answer.reason.startswith("Edition 2016-04, in force on 1 November 2017, has no revisits;")


class TestWhatIsNotKnown:
    def test_the_last_edition_says_whether_a_later_one_was_found(self):
        assert "updates-after-july-2025" in ids(applicable_edition(FULL_INSPECTION, date(2035, 1, 1)).questions)
        assert applicable_edition(FULL_INSPECTION, date(2024, 1, 1)).questions == ()

    def test_changes_of_the_text_by_then_that_were_not_read(self):
        (note,) = applicable_edition(FULL_INSPECTION, date(2024, 3, 1)).notes
        assert note.startswith(
            "The text of edition 2023-01 was changed while it was in force, and was not read: 2023: "
        )
        assert "11 December 2023: " in note
        assert "5 April 2024: " not in note
        assert "5 April 2024: " in applicable_edition(FULL_INSPECTION, date(2024, 4, 5)).notes[0]
        assert applicable_edition(FULL_INSPECTION, date(2025, 6, 20)).notes == ()

    def test_no_library_edition_lets_a_rule_reach_back_except_where_that_was_observed(self):
        governing = {
            (held.id, *rule.governs) for held in sf.editions() for rule in transitions_of(held) if rule.governs
        }
        assert governing == {("2018-11", "revisit-timing")}
        assert sf.edition("2018-11").rule("revisits-of-earlier-statements").grade is sf.EvidenceGrade.OBSERVED

    def test_what_an_edition_only_took_over_is_not_of_its_time(self):
        assert ids(transitions_of(sf.edition("2023-01"))) == ["outcomes-not-carried-over"]
        assert transitions_of(sf.edition("2025-07")) == ()
        assert sf.edition("2025-07").rule("outcomes-not-carried-over").on == date(2023, 1, 1)


class TestOwnEditions:
    base = edition(duty(), step("call"), id="base", in_force=sf.Period(date(2021, 1, 1), date(2021, 12, 31)))
    asked = sf.OpenQuestion(id="whole", question="Is there more?", position="None was found.")

    def reaching_back(self, **fields):
        defaults = {
            "id": "reaching-back",
            "statement": "The new rule holds for what was under way.",
            "actor": (),
            "on": date(2022, 1, 1),
            "under_way": FULL,
            "governs": ("duty",),
            "citations": CITED,
        }
        return TransitionRule(**(defaults | fields))

    def later(self, **changes):
        return self.base.amended(
            **(
                {"id": "next", "in_force": sf.Period(date(2022, 1, 1)), "replace": (duty(actor=()),)}
                | {"add": (self.reaching_back(),), "open_questions": (self.asked,)}
                | changes
            )
        )

    def ask(self, day, *shelf, **fields):
        return applicable_edition("full-inspection", day, editions=shelf, **fields)

    def test_a_rule_that_reaches_back_is_named(self):
        answer = self.ask(date(2022, 3, 1), self.later(), self.base, begun_on=date(2021, 12, 1))
        assert named(answer) == "base"
        assert answer.reason.endswith("except for these rules of later editions: duty (reaching-back).")
        assert ids(answer.transitions) == ["reaching-back"]
        assert ids(answer.questions) == ["whole"]
        assert answer.notes == ()

    def test_a_rule_that_does_not_is_noted(self):
        other = self.later(replace=(duty(actor=()), step("call", label="Telephone")))
        answer = self.ask(date(2022, 3, 1), self.base, other, begun_on=date(2021, 12, 1))
        assert answer.notes == ("Changed by then for what begins under edition next: call.",)

    def test_on_the_first_day_of_an_edition_what_it_says_of_others_is_told(self):
        assert ids(self.ask(date(2022, 1, 1), self.base, self.later()).transitions) == ["reaching-back"]
        assert self.ask(date(2021, 12, 31), self.base, self.later()).transitions == ()
        other = self.reaching_back(under_way=(REVISIT,), governs=())
        assert self.ask(date(2022, 1, 1), self.base, self.later(add=(other,))).transitions == ()

    def test_days_before_between_and_after_all_editions(self):
        last = self.later(in_force=sf.Period(date(2023, 1, 1), date(2023, 12, 31)), add=())
        for day in (date(2020, 6, 1), date(2022, 6, 1), date(2024, 6, 1)):
            answer = self.ask(day, self.base, last)
            assert answer.edition is None
            assert answer.reason == (
                f"No edition is in force on {sf.in_words(day)}; there are full inspections in editions base, next "
                "(1 January 2021 to 31 December 2023)."
            )
        under_way = self.ask(date(2022, 6, 1), self.base, last, begun_on=date(2021, 6, 1))
        assert (named(under_way), under_way.notes) == ("base", ("No edition is in force on the day itself.",))

    def test_an_activity_that_comes_and_goes_or_never_was(self):
        third = sf.Period(date(2023, 1, 1))
        without = edition(
            rules=(activity(REVISIT), duty(activities=())), id="without", in_force=sf.Period(date(2022, 1, 1))
        )
        again = edition(id="again", in_force=third)
        assert self.ask(date(2022, 6, 1), self.base, without, again).reason == (
            "Edition without, in force on 1 June 2022, has no full inspections; there are full inspections in edition "
            "base (1 January 2021 to 31 December 2021) and in edition again (from 1 January 2023)."
        )
        answer = applicable_edition("interim-visit", date(2022, 6, 1), editions=[without])
        assert answer.reason.endswith("has no interim visits; no edition has interim visits.")
        assert answer.citations == ()

    def test_of_two_editions_of_one_day_the_later_holds(self):
        other = attrs.evolve(self.base, id="other", in_force=sf.Period(date(2021, 6, 1)))
        assert named(self.ask(date(2021, 7, 1), other, self.base)) == "other"

    def test_ids_and_own_editions_side_by_side(self):
        own = sf.edition("2025-07").with_rule(duty("more", activities=()), id="own")
        assert named(self.ask(date(2025, 9, 8), "2025-06", own)) == "own"
        assert named(self.ask(date(2025, 6, 8), own, "2025-06")) == "2025-06"

    def test_an_edition_without_a_first_day(self):
        always = edition(id="always", framework=framework(in_force=sf.Period()), in_force=sf.Period())
        assert named(self.ask(date(1999, 1, 1), always)) == "always"
        assert start_of(always) == date.min

    def test_a_suspension_and_unread_changes_of_one_s_own(self):
        pause = SuspensionRule(
            id="pause",
            statement="It stops.",
            activities=FULL,
            period=sf.Period(date(2022, 5, 1)),
            citations=CITED,
        )
        read = announced("read", date(2022, 2, 1), text_read=True)
        later = self.later(add=(pause,), announced_changes=(announced("news", date(2022, 2, 1)), read))
        answer = self.ask(date(2022, 6, 1), self.base, later)
        assert ids(answer.suspensions) == ["pause"]
        assert answer.notes == (
            (
                "The text of edition next was changed while it was in force, and was not read: "
                "1 February 2022: Something changed."
            ),
        )


class TestBadInput:
    @pytest.mark.parametrize(
        ("arguments", "error", "words"),
        [
            (
                (("full-inspektion", date(2025, 1, 1)), {}),
                sf.UnknownCodeError,
                "unknown activity 'full-inspektion'; did",
            ),
            ((("revisit", "2025-01-01"), {}), sf.InvalidTypeError, "applicable_edition(day): must be a datetime.date;"),
            (
                (("revisit", datetime(2025, 1, 1)), {}),  # noqa: DTZ001
                sf.InvalidTypeError,
                "applicable_edition(day): must be a datetime.date without a time",
            ),
            (
                (("revisit", date(2025, 1, 1)), {"begun_on": 2024}),
                sf.InvalidTypeError,
                "applicable_edition(begun_on): must be a datetime.date (got 2024)",
            ),
            (
                (("revisit", date(2022, 1, 1)), {"begun_on": date(2022, 1, 2)}),
                sf.InvalidValueError,
                "applicable_edition(begun_on): must not be after the day, 2022-01-01 (got datetime.date(2022, 1, 2))",
            ),
            (
                (("revisit", date(2022, 1, 1)), {"editions": "2021-04"}),
                sf.InvalidTypeError,
                "applicable_edition(editions): must be several editions or their ids, such as a tuple (got '2021-04')",
            ),
            (
                (("revisit", date(2022, 1, 1)), {"editions": 3}),
                sf.InvalidTypeError,
                "applicable_edition(editions): must be several editions",
            ),
            (
                (("revisit", date(2022, 1, 1)), {"editions": ()}),
                sf.InvalidValueError,
                "applicable_edition(editions): must hold an edition at least (got ())",
            ),
            (
                (("revisit", date(2022, 1, 1)), {"editions": ["2021-05"]}),
                sf.UnknownEditionError,
                "unknown edition '2021-05'; did you mean",
            ),
        ],
        ids=range(9),
    )
    def test_one_clear_error(self, arguments, error, words):
        given, named_ones = arguments
        with pytest.raises(error) as caught:
            applicable_edition(*given, **named_ones)
        assert str(caught.value).startswith(words)

    def test_an_answer_has_a_reason(self):
        with pytest.raises(sf.InvalidValueError, match=r"Applicability\.reason: must not be blank"):
            Applicability(activity=REVISIT, day=date(2025, 1, 1), edition=None, reason=" ")
