"""Timetables and follow-ups under the first framework: notice, statement, re-visit, suspension."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf

ENGLAND = sf.england_working_days()
REQUIRED = "written-statement-required"
SUSPENDED_DAYS = st.dates(date(2020, 3, 17), date(2021, 5, 31))


def suspensions(result):
    return [note for note in result.notes if note.code == "suspended"]


class TestNotice:
    def test_cheshire_east_was_called_on_a_monday_and_inspected_the_next(self):
        result = sf.timetable("full-inspection", notified_on=date(2018, 3, 5))
        assert result.edition.id == "2016-04"
        assert (result["on-site-starts"].on, result["on-site-ends"].on) == (date(2018, 3, 12), date(2018, 3, 16))
        assert result["final-feedback"].on == date(2018, 3, 16)
        assert result["report-published"].on is None
        assert result["report-published"].window == (
            ENGLAND.add(date(2018, 3, 16), 28),
            ENGLAND.add(date(2018, 3, 16), 102),
        )

    def test_a_revisit_has_twice_the_notice(self):
        monday = date(2019, 10, 7)
        full, again = (sf.timetable(activity, notified_on=monday) for activity in ("full-inspection", "revisit"))
        assert full["on-site-starts"].on == date(2019, 10, 14)
        assert again["on-site-starts"].on == date(2019, 10, 21)

    def test_bury_was_revisited_two_weeks_after_the_call_with_a_bank_holiday_between(self):
        start = sf.timetable("revisit", notified_on=date(2019, 4, 29))["on-site-starts"]
        assert (start.on, start.window) == (date(2019, 5, 14), (date(2019, 5, 13), date(2019, 5, 14)))

    def test_the_known_days_of_dorset_lead_to_its_letter(self):
        result = sf.timetable("revisit", on_site_ends_on=date(2019, 2, 13))
        assert result["on-site-starts"].on == date(2019, 2, 11)
        assert (result["letter-expected"].on, result["letter-expected"].certainty) == (date(2019, 4, 1), "approximate")

    def test_a_visit_of_2_to_4_days_is_within_the_rule(self):
        for day in (25, 26, 27):
            result = sf.timetable("revisit", on_site_starts_on=date(2021, 5, 24), on_site_ends_on=date(2021, 5, day))
            assert "given-dates-differ" not in {note.code for note in result.notes}

    @pytest.mark.parametrize(
        ("first_day", "opens", "closes"),
        [
            (date(2021, 5, 24), date(2021, 5, 17), date(2021, 5, 21)),
            (date(2022, 12, 5), date(2022, 11, 28), date(2022, 12, 2)),
        ],
    )
    def test_the_two_surveys_that_are_known_were_open_in_the_last_week_of_notice(self, first_day, opens, closes):
        result = sf.timetable("revisit", on_site_starts_on=first_day)
        assert (result["surveys-open"].on, result["surveys-close"].on) == (opens, closes)
        assert result["surveys-open"].time == result["surveys-close"].time
        assert result["surveys-open"].certainty is sf.Certainty.APPROXIMATE

    def test_possible_calls_can_be_asked_for_a_revisit(self):
        (call,) = sf.possible_notifications(
            sf.Period(date(2019, 10, 7), date(2019, 10, 11)),
            terms=[sf.Period(date(2019, 9, 2), date(2019, 12, 20))],
            activity="revisit",
        )
        assert call.on == date(2019, 10, 7)

    def test_there_was_no_revisit_to_announce_before_november_2018(self):
        with pytest.raises(sf.UnknownCodeError, match="unknown activity of edition 2016-04 'revisit'"):
            sf.timetable("revisit", notified_on=date(2018, 11, 5))

    def test_interim_visits_have_no_dates(self):
        with pytest.raises(sf.InvalidValueError, match="has no dated milestones in edition 2020-03"):
            sf.timetable("interim-visit", notified_on=date(2020, 10, 5))


class TestWrittenStatement:
    @pytest.mark.parametrize(
        ("received", "due", "edition"),
        [
            (date(2018, 5, 8), date(2018, 8, 15), "2016-04"),
            (date(2019, 5, 2), date(2019, 8, 12), "2018-11"),
            (date(2021, 8, 31), date(2021, 12, 7), "2021-04"),
            (date(2021, 11, 9), date(2022, 2, 18), "2021-04"),
        ],
        ids=["cheshire-east", "thurrock", "bcp", "slough"],
    )
    def test_dates_that_were_set_come_out(self, received, due, edition):
        result = sf.follow_up(REQUIRED, report_received_on=received)
        assert result.edition.id == edition
        assert (result["written-statement-due"].on, result["written-statement-due"].certainty) == (due, "exact")
        assert not result["written-statement-due"].upper_estimate

    def test_from_publication_it_is_an_upper_estimate(self):
        due = sf.follow_up(REQUIRED, published_on=date(2021, 11, 17))["written-statement-due"]
        assert (due.on, due.upper_estimate) == (date(2022, 2, 28), True)

    def test_the_day_of_submission_is_bounded_by_the_law_and_nothing_else(self):
        result = sf.follow_up(REQUIRED, report_received_on=date(2019, 5, 2))
        submitted = result["written-statement-submitted"]
        assert (submitted.on, submitted.window) == (None, (date(2019, 5, 2), result["written-statement-due"].on))
        assert result["revisit-expected"].on is None

    def test_a_late_acceptance_does_not_move_the_day_that_the_law_sets(self):
        known = {"report-received": date(2022, 4, 13), "written-statement-accepted": date(2022, 9, 9)}
        result = sf.follow_up(REQUIRED, known=known)
        assert result["written-statement-due"].on == ENGLAND.add(date(2022, 4, 13), 70)
        assert result["written-statement-due"].counted_from.id == "report-received"

    def test_a_revisit_is_to_be_expected_18_months_after_acceptance(self):
        known = {"written-statement-accepted": date(2019, 5, 1)}
        expected = sf.follow_up(REQUIRED, known=known)["revisit-expected"]
        assert (expected.on, expected.certainty) == (date(2020, 11, 1), "approximate")

    def test_without_a_statement_nothing_is_dated(self):
        result = sf.follow_up("no-written-statement", published_on=date(2021, 11, 17))
        assert "nothing-dated" in {note.code for note in result.notes}
        assert "no-revisit-without-statement" in {rule.id for rule in result.duties}


class TestAfterARevisit:
    @pytest.mark.parametrize("outcome", ["some-sufficient", "none-sufficient"])
    def test_insufficient_progress_leads_to_a_plan_and_its_review(self, outcome):
        result = sf.follow_up(outcome, published_on=date(2021, 7, 5))
        review = result["accelerated-progress-plan-review"]
        assert (review.on, review.certainty) == (date(2022, 1, 5), "approximate")
        assert {"accelerated-progress-plan", "revisit-next-steps", "no-second-revisit"} <= {
            rule.id for rule in result.duties
        }

    def test_sufficient_progress_ends_the_monitoring(self):
        result = sf.follow_up("all-sufficient", published_on=date(2021, 7, 5))
        assert [rule.id for rule in result.duties] == ["revisit-monitoring-ends"]
        assert "nothing-dated" in {note.code for note in result.notes}

    def test_results_of_the_other_framework_are_not_known(self):
        with pytest.raises(sf.UnknownCodeError, match="unknown outcome of edition 2021-04 'inconsistent'"):
            sf.follow_up("inconsistent", published_on=date(2021, 7, 5))
        with pytest.raises(sf.UnknownCodeError, match=f"unknown outcome of edition 2023-01 '{REQUIRED}'"):
            sf.follow_up(REQUIRED, published_on=date(2023, 7, 5), edition="2023-01")


class TestSuspension:
    def test_a_call_during_the_suspension_says_so(self):
        (note,) = suspensions(sf.timetable("full-inspection", notified_on=date(2020, 5, 11)))
        assert str(note) == (
            "Full inspections were suspended (17 March 2020 to 31 May 2021; rule full-inspection-suspension of edition "
            "2020-03): notification 2020-05-11, on-site-starts 2020-05-18, on-site-ends 2020-05-22 fall in that time; "
            "the count takes no notice of it."
        )
        assert note.milestone == "notification"

    @given(SUSPENDED_DAYS)
    def test_whatever_edition_is_asked_for(self, day):
        for edition in (None, "2016-04", "2018-11", "2020-03", "2021-04", "2023-01"):
            assert suspensions(sf.timetable("full-inspection", notified_on=day, edition=edition))

    @given(st.dates(date(2016, 4, 27), date(2020, 3, 1)) | st.dates(date(2021, 6, 1), date(2026, 1, 1)))
    def test_before_and_after_nothing_is_said(self, day):
        assert not suspensions(sf.timetable("full-inspection", notified_on=day))

    def test_revisits_started_again_before_inspections(self):
        assert suspensions(sf.timetable("revisit", notified_on=date(2021, 3, 29)))
        assert not suspensions(sf.timetable("revisit", notified_on=date(2021, 4, 19)))
        (note,) = suspensions(sf.timetable("full-inspection", notified_on=date(2021, 4, 19)))
        assert "of edition 2021-04" in note.text

    def test_a_call_just_before_it_leads_into_it(self):
        result = sf.timetable("full-inspection", notified_on=date(2020, 3, 16))
        assert result.edition.id == "2018-11"
        (note,) = suspensions(result)
        assert "of edition 2020-03): on-site-starts 2020-03-23, on-site-ends 2020-03-27 fall" in note.text
        (note,) = suspensions(sf.timetable("full-inspection", notified_on=date(2020, 3, 9)))
        assert "): on-site-ends 2020-03-20 falls in that time" in note.text

    def test_an_expected_revisit_in_it_is_noted_too(self):
        known = {"written-statement-accepted": date(2018, 12, 3)}
        (note,) = suspensions(sf.follow_up(REQUIRED, known=known))
        assert note.milestone == "revisit-expected"
        assert note.text.startswith("Revisits were suspended (17 March 2020 to 31 March 2021; rule revisit-suspension ")

    def test_a_statement_that_was_under_way_goes_on(self):
        result = sf.follow_up(REQUIRED, report_received_on=date(2020, 4, 1))
        assert result.edition.id == "2020-03"
        assert result["written-statement-due"].on == date(2020, 7, 14)
        assert "written-statements-go-on" in {rule.id for rule in result.duties}
        assert not suspensions(result)

    def test_before_the_first_edition_there_is_none_to_ask(self):
        result = sf.timetable("full-inspection", notified_on=date(2016, 4, 4), edition="2020-03")
        assert not suspensions(result)
