"""What follows an outcome: the plan, the monitoring, the next inspection, and who gives feedback."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf

ENGLAND = sf.england_working_days()
FAILINGS = "widespread-or-systemic-failings"
RECEIVED = st.dates(date(2023, 2, 1), date(2026, 6, 30))


@pytest.fixture
def wirral():
    return sf.follow_up(FAILINGS, report_received_on=date(2025, 4, 10))


def dated(result):
    return {name: result[name].on for name in result if result[name].on is not None}


class TestSystemicFailings:
    def test_the_recalled_plan_date_stands_beside_the_statutory_limit(self, wirral):
        plan, limit = wirral["priority-action-plan-due"], wirral["priority-action-plan-statutory-limit"]
        assert (plan.on, plan.certainty, plan.grade) == (date(2025, 6, 4), "usual", "recalled")
        assert (limit.on, limit.certainty, limit.grade) == (date(2025, 7, 23), "exact", "inferred")

    def test_monitoring_is_about_18_months_after_receipt(self, wirral):
        monitoring = wirral["monitoring-inspection-expected"]
        assert (monitoring.on, monitoring.certainty) == (date(2026, 10, 10), "approximate")

    def test_what_needs_another_date_says_which(self, wirral):
        missing = {each.milestone: each for each in wirral.not_computed}
        assert missing["next-full-inspection-expected"].needs == ("on-site-ends",)
        assert str(missing["next-full-inspection-expected"]) == (
            "next-full-inspection-expected: it is 3 years after on-site-ends; it needs a date for on-site-ends"
        )

    def test_there_is_no_strategic_plan(self, wirral):
        assert "strategic-plan-due" not in wirral

    def test_duties_without_a_date_follow_too(self, wirral):
        assert {duty.id for duty in wirral.duties} == {
            "priority-action-plan",
            "priority-action-plan-feedback",
            "support-after-inspection",
        }

    @pytest.mark.parametrize("outcome", sf.AreaSendOutcome)
    def test_support_by_government_follows_every_outcome(self, outcome):
        result = sf.follow_up(outcome, on_site_ends_on=date(2024, 11, 22))
        assert "support-after-inspection" in {duty.id for duty in result.duties}

    def test_an_edition_chosen_by_the_report_says_that_the_inspection_was_earlier(self):
        result = sf.follow_up(FAILINGS, report_received_on=date(2025, 7, 10))
        assert result.edition.id == "2025-07"
        note = next(note for note in result.notes if note.code is sf.NoteCode.EDITION_FROM_REPORT)
        assert str(note) == (
            "Edition 2025-07 was chosen by a date after the inspection, which may have been under edition 2023-01 or "
            "2025-06: give a date of the inspection, or name the edition."
        )
        later = sf.follow_up(FAILINGS, report_received_on=date(2026, 3, 10))
        assert sf.NoteCode.EDITION_FROM_REPORT not in {note.code for note in later.notes}
        dated = sf.follow_up(FAILINGS, report_received_on=date(2025, 7, 10), on_site_ends_on=date(2025, 5, 23))
        assert (dated.edition.id, dated.notes) == ("2023-01", ())

    def test_an_outcome_of_the_framework_before_is_followed_under_the_last_edition_that_has_it(self):
        result = sf.follow_up("written-statement-required", report_received_on=date(2023, 2, 1))
        assert (result.edition.id, result.edition_reason) == (
            "2021-04",
            "the last before the first known date, 1 February 2023, that has the outcome",
        )
        with pytest.raises(sf.UnknownCodeError, match="unknown outcome of edition 2021-04 'inconsistent'"):
            sf.follow_up("inconsistent", report_received_on=date(2022, 2, 1))

    def test_feedback_is_that_of_the_edition(self):
        by_edition = {
            result.edition.id: next(duty for duty in result.duties if duty.id.endswith("feedback")).actor[0].value
            for result in (
                sf.follow_up(FAILINGS, report_received_on=day) for day in (date(2025, 4, 10), date(2025, 9, 10))
            )
        }
        assert by_edition == {"2023-01": "ofsted", "2025-07": "department-for-education"}

    def test_after_june_2025_the_recalled_plan_date_has_a_window(self):
        plan = sf.follow_up(FAILINGS, report_received_on=date(2025, 9, 10))["priority-action-plan-due"]
        assert plan.on == ENGLAND.add(date(2025, 9, 10), 35)
        assert plan.window == (plan.on, ENGLAND.add(date(2025, 9, 10), 50))

    def test_from_publication_alone_every_deadline_is_an_upper_estimate(self):
        result = sf.follow_up(FAILINGS, published_on=date(2025, 4, 16))
        assert result["priority-action-plan-due"].upper_estimate
        assert result["priority-action-plan-due"].on == ENGLAND.add(date(2025, 4, 16), 35)
        estimates = [note.milestone for note in result.notes if note.code is sf.NoteCode.UPPER_ESTIMATE]
        assert estimates == [
            "priority-action-plan-due",
            "priority-action-plan-statutory-limit",
            "monitoring-inspection-expected",
        ]

    def test_receipt_is_better_than_publication(self):
        result = sf.follow_up(FAILINGS, report_received_on=date(2025, 4, 10), published_on=date(2025, 4, 16))
        assert dated(result)["priority-action-plan-due"] == date(2025, 6, 4)
        assert not result.notes

    def test_a_range_of_publication_days_is_no_estimate(self):
        result = sf.follow_up(FAILINGS, on_site_ends_on=date(2025, 2, 7))
        assert result["priority-action-plan-due"].on is None
        assert result["priority-action-plan-due"].window is None
        assert result["next-full-inspection-expected"].on == date(2028, 2, 7)

    @given(RECEIVED)
    def test_the_plan_is_due_before_the_law_says_and_both_on_working_days(self, day):
        result = sf.follow_up(FAILINGS, report_received_on=day)
        plan, limit = (result[f"priority-action-plan-{name}"].on for name in ("due", "statutory-limit"))
        assert plan < limit
        assert ENGLAND.between(day, plan) == 35
        assert ENGLAND.between(day, limit) == 70

    @given(RECEIVED)
    def test_an_upper_estimate_is_never_before_the_date_itself(self, day):
        published = ENGLAND.add(day, 4)
        exact = sf.follow_up(FAILINGS, report_received_on=day, published_on=published)
        estimate = sf.follow_up(FAILINGS, published_on=published, edition=exact.edition)
        for name in ("priority-action-plan-due", "monitoring-inspection-expected"):
            assert exact[name].on <= estimate[name].on


class TestOtherOutcomes:
    def test_cornwall_in_2023(self):
        result = sf.follow_up("inconsistent", on_site_ends_on=date(2023, 2, 10))
        expected = result["next-full-inspection-expected"]
        assert (expected.on, expected.certainty) == (date(2026, 2, 10), "approximate")
        assert "monitoring-inspection-expected" not in result

    def test_typically_positive_has_five_years(self):
        result = sf.follow_up(
            sf.AreaSendOutcome.TYPICALLY_POSITIVE,
            on_site_ends_on=date(2024, 11, 22),
            report_received_on=date(2025, 1, 20),
        )
        assert result["next-full-inspection-expected"].on == date(2029, 11, 22)
        assert result["strategic-plan-due"].on == ENGLAND.add(date(2025, 1, 20), 30)
        assert result["strategic-plan-due"].grade is sf.EvidenceGrade.INFERRED

    def test_the_whole_story_from_the_call(self):
        result = sf.follow_up("inconsistent", notified_on=date(2025, 9, 8))
        assert dated(result) == {
            "notification": date(2025, 9, 8),
            "on-site-starts": date(2025, 9, 22),
            "on-site-ends": date(2025, 9, 26),
            "next-full-inspection-expected": date(2028, 9, 26),
        }

    @pytest.mark.parametrize("outcome", sf.MonitoringOutcome)
    def test_nothing_dated_follows_monitoring(self, outcome):
        result = sf.follow_up(outcome, on_site_ends_on=date(2025, 10, 22))
        assert list(result) == ["on-site-ends"]
        assert [duty.id for duty in result.duties] == ["outcome-stands-after-monitoring"]
        assert [(note.code.value, str(note)) for note in result.notes] == [
            ("nothing-dated", f"No dated rule of edition 2025-07 follows {outcome}.")
        ]

    def test_two_doors_lead_to_the_same_dates(self):
        known = {"notification": date(2025, 9, 8)}
        whole, after = sf.timetable("full-inspection", known=known), sf.follow_up("inconsistent", known=known)
        assert all(after[name].on == whole[name].on for name in after if name in whole)


class TestBadInput:
    def test_an_outcome_that_is_not_one_of_the_edition(self):
        with pytest.raises(
            sf.UnknownCodeError, match="unknown outcome of edition 2025-07 'inconsistant'; did you mean"
        ):
            sf.follow_up("inconsistant", on_site_ends_on=date(2025, 9, 26))
        with pytest.raises(sf.UnknownCodeError, match="unknown outcome of edition 2025-07 'good'; known: typically"):
            sf.follow_up("good", on_site_ends_on=date(2025, 9, 26))

    @pytest.mark.parametrize("outcome", [None, 3, ["inconsistent"], sf.Activity.FULL_INSPECTION])
    def test_something_that_is_no_outcome(self, outcome):
        with pytest.raises(sf.UnknownCodeError, match="unknown outcome of edition 2025-07"):
            sf.follow_up(outcome, on_site_ends_on=date(2025, 9, 26))

    def test_a_milestone_that_the_outcome_does_not_have(self):
        with pytest.raises(sf.UnknownCodeError, match="unknown milestone of full-inspection 'strategic-plan-due'"):
            sf.follow_up(FAILINGS, known={"strategic-plan-due": date(2025, 9, 26)})

    @pytest.mark.parametrize(
        ("arguments", "error", "words"),
        [
            ({}, sf.InvalidValueError, "follow_up: needs at least one date"),
            (
                {"report_received_on": "2025-04-10"},
                sf.InvalidTypeError,
                "follow_up(report_received_on): must be a datetime.date; make it with",
            ),
            (
                {"report_received_on": date(9999, 12, 31)},
                sf.CalendarCoverageError,
                "England's working-day calendar does not cover",
            ),
            (
                {"on_site_ends_on": date(9999, 12, 31), "calendar": "eternal"},
                sf.InvalidTypeError,
                "follow_up(calendar): must be a WorkingDayCalendar; make one of",
            ),
            (
                {"report_received_on": date(2025, 4, 10), "on_site_ends_on": date(2025, 4, 11)},
                sf.InvariantError,
                "follow_up(known): report-received 2025-04-10 is before on-site-ends 2025-04-11; correct one of them",
            ),
        ],
        ids=range(5),
    )
    def test_one_clear_error(self, arguments, error, words):
        with pytest.raises(error) as caught:
            sf.follow_up(FAILINGS, **arguments)
        assert str(caught.value).startswith(words)

    def test_a_year_that_no_date_can_have(self):
        calendar = sf.WorkingDayCalendar(name="long", coverage=sf.Period(date(9990, 1, 1), date(9999, 12, 31)))
        with pytest.raises(sf.InvalidValueError) as caught:
            sf.follow_up("inconsistent", on_site_ends_on=date(9999, 6, 1), calendar=calendar)
        assert str(caught.value) == (
            "a known date: leads beyond the years that dates can have when 3 years are counted from it "
            "(got datetime.date(9999, 6, 1))"
        )
