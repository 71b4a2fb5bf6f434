"""From one date to every date, forwards, backwards and from the middle."""

import pickle
from datetime import UTC, date, datetime, time, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from tests.framework.making import edition, interval, outcome, step

ENGLAND = sf.england_working_days()
MILESTONES = list(sf.edition("2025-07").milestones("full-inspection").by_milestone)
MONDAYS = st.integers(0, 240).map(lambda week: date(2023, 1, 9) + timedelta(weeks=week)).filter(ENGLAND.is_working_day)
CHAIN = ["notification", "off-site-fieldwork-starts", "on-site-starts", "on-site-ends"]


@pytest.fixture
def ealing():
    return sf.timetable("full-inspection", notified_on=date(2025, 9, 8))


def codes(result):
    return [note.code.value for note in result.notes]


class TestForwards:
    def test_a_full_inspection_from_its_call(self, ealing):
        dates = {milestone: ealing[milestone].on for milestone in ealing}
        assert {name: day for name, day in dates.items() if day is not None} == {
            "notification": date(2025, 9, 8),
            "off-site-fieldwork-starts": date(2025, 9, 18),
            "on-site-starts": date(2025, 9, 22),
            "first-day-meeting": date(2025, 9, 22),
            "on-site-ends": date(2025, 9, 26),
            "final-feedback": date(2025, 9, 26),
        }

    def test_a_step_in_a_known_week_on_an_unknown_day_says_so(self, ealing):
        meeting = ealing["forum-meeting"]
        assert (meeting.on, meeting.window) == (None, (date(2025, 9, 15), date(2025, 9, 19)))
        assert ealing["set-up-discussion"].window == (date(2025, 9, 8), date(2025, 9, 12))
        missing = {each.milestone: each for each in ealing.not_computed}
        assert missing["forum-meeting"].reason == "it is in week 2, and no source says on which day"
        assert missing["forum-meeting"].needs == ()

    def test_a_range_is_a_window(self, ealing):
        report = ealing["report-published"]
        assert report.on is None
        assert report.window == (ENGLAND.add(date(2025, 9, 26), 29), ENGLAND.add(date(2025, 9, 26), 101))
        assert (report.certainty, report.grade) == ("approximate", "observed")

    def test_what_is_counted_from_a_window_has_one_too(self, ealing):
        documents = ealing["tracking-documents-due"]
        assert documents.window == (date(2025, 9, 10), date(2025, 9, 16))
        missing = {each.milestone: each for each in ealing.not_computed}["tracking-documents-due"]
        assert missing.needs == ("children-selected",)
        assert missing.reason == "it is 2 working days after children-selected; it needs a date for children-selected"

    def test_milestones_stand_by_date_and_the_undated_after_what_they_follow(self, ealing):
        assert list(ealing) == [
            "notification",
            "set-up-discussion",
            "information-requested",
            "surveys-open",
            "children-selected",
            "tracking-documents-due",
            "surveys-close",
            "forum-meeting",
            "off-site-fieldwork-starts",
            "on-site-starts",
            "first-day-meeting",
            "on-site-ends",
            "final-feedback",
            "report-received",
            "report-published",
        ]

    def test_a_monitoring_inspection(self):
        result = sf.timetable("monitoring-inspection", notified_on=date(2025, 10, 6))
        assert result["on-site-starts"].on == date(2025, 10, 20)
        assert result["on-site-ends"].on == date(2025, 10, 22)
        assert result["on-site-ends"].certainty is sf.Certainty.APPROXIMATE

    def test_a_thematic_visit_has_a_week_and_no_outcome(self):
        result = sf.timetable("thematic-visit", notified_on=date(2025, 2, 24))
        assert result["on-site-starts"].window == (date(2025, 3, 10), date(2025, 3, 14))
        assert result.outcome is None


class TestBackwards:
    def test_from_the_first_day_on_site_to_the_call(self):
        result = sf.timetable("full-inspection", on_site_starts_on=date(2023, 7, 10))
        call = result["notification"]
        assert (call.on, call.backwards, call.counted_by.id) == (
            date(2023, 6, 26),
            True,
            "full-inspection-on-site-notice",
        )
        assert result["off-site-fieldwork-starts"].on == date(2023, 7, 6)

    def test_from_the_last_day_to_the_first_and_to_the_call(self):
        result = sf.timetable("full-inspection", on_site_ends_on=date(2023, 7, 14))
        assert [result[name].on for name in CHAIN] == [
            date(2023, 6, 26),
            date(2023, 7, 6),
            date(2023, 7, 10),
            date(2023, 7, 14),
        ]

    def test_a_date_given_is_better_than_one_that_leads_back(self):
        known = {"off-site-fieldwork-starts": date(2025, 9, 18), "on-site-ends": date(2025, 9, 26)}
        assert sf.timetable("full-inspection", known=known)["notification"].counted_by.id == (
            "full-inspection-off-site-notice"
        )

    def test_nothing_leads_back_over_an_unknown_number_of_days(self):
        result = sf.timetable("full-inspection", published_on=date(2023, 11, 10))
        assert [held.id for held in result.milestones if held.on is not None] == ["report-published"]
        missing = {each.milestone: each for each in result.not_computed}
        assert missing["notification"].needs == ("off-site-fieldwork-starts", "on-site-starts")
        assert missing["notification"].reason == (
            "no date was given that leads back to it; "
            "it needs a date for notification or off-site-fieldwork-starts or on-site-starts"
        )
        assert missing["on-site-ends"].needs == ("on-site-starts",)
        assert missing["report-received"].reason == "it comes after on-site-ends, and no source says how long after"

    @given(MONDAYS)
    def test_the_call_is_found_again_from_any_later_day(self, call):
        onward = sf.timetable("full-inspection", notified_on=call)
        for name in CHAIN[1:]:
            back = sf.timetable("full-inspection", known={name: onward[name].on}, edition=onward.edition)
            first, last = back["notification"].window or (back["notification"].on,) * 2
            assert first <= call <= last

    @given(MONDAYS, st.sampled_from(CHAIN))
    def test_given_dates_come_back_as_they_were_given(self, call, name):
        result = sf.timetable("full-inspection", known={name: call})
        assert (result[name].on, result[name].given, result[name].certainty, result[name].grade) == (
            call,
            True,
            None,
            None,
        )
        assert result[name].window is None

    @given(MONDAYS)
    def test_more_dates_that_agree_change_nothing(self, call):
        alone = sf.timetable("full-inspection", notified_on=call)
        known = {name: alone[name].on for name in CHAIN}
        together = sf.timetable("full-inspection", known=known, edition=alone.edition)
        assert {name: together[name].on for name in together} == {name: alone[name].on for name in alone}

    @given(MONDAYS)
    def test_the_dates_of_the_main_sequence_are_in_order(self, call):
        result = sf.timetable("full-inspection", notified_on=call)
        days = [result[name].on for name in CHAIN]
        assert days == sorted(days)

    def test_a_range_is_one_backwards_too(self):
        result = sf.timetable("revisit", on_site_ends_on=date(2019, 2, 13))
        assert result["on-site-starts"].window == (date(2019, 2, 8), date(2019, 2, 12))

    def test_a_last_day_at_the_weekend_is_counted_back_from_the_friday(self):
        result = sf.timetable("full-inspection", on_site_ends_on=date(2025, 9, 27))
        assert result["on-site-starts"].on == date(2025, 9, 22)
        assert result["notification"].on == date(2025, 9, 8)

    def test_a_range_that_runs_off_the_calendar_costs_no_other_date(self):
        result = sf.timetable("full-inspection", notified_on=date(2028, 9, 4))
        assert result["on-site-ends"].on == date(2028, 9, 22)
        assert result["report-published"].window is None

    def test_a_week_beyond_the_last_year_is_refused_in_words(self):
        own = edition(step("call"), step("meeting", "call", interval=interval(None), week=10**6))
        with pytest.raises(sf.InvalidValueError) as caught:
            sf.timetable("full-inspection", known={"call": date(2025, 9, 8)}, edition=own)
        assert str(caught.value) == (
            "a known date: leads beyond the years that dates can have in week 1000000 (got datetime.date(2025, 9, 8))"
        )


class TestBothReadings:
    """Where a bank holiday makes the count and the weekday disagree, nobody has published which holds."""

    @pytest.mark.parametrize(
        ("arrival", "strict", "by_weekday"),
        [
            (date(2023, 5, 15), date(2023, 4, 27), date(2023, 5, 2)),
            (date(2024, 5, 20), date(2024, 5, 3), date(2024, 5, 7)),
        ],
        ids=["greenwich-2023", "blackpool-2024"],
    )
    def test_backwards_the_window_holds_the_strict_day_and_the_usual_weekday(self, arrival, strict, by_weekday):
        result = sf.timetable("full-inspection", on_site_starts_on=arrival)
        call = result["notification"]
        assert (call.on, call.window) == (strict, (strict, by_weekday))
        assert "readings-differ" in codes(result)

    def test_forwards_the_monday_is_the_other_reading(self):
        result = sf.timetable("full-inspection", notified_on=date(2024, 4, 29))  # 6 May 2024 is a bank holiday
        arrival = result["on-site-starts"]
        assert (arrival.on, arrival.window) == (date(2024, 5, 14), (date(2024, 5, 13), date(2024, 5, 14)))
        assert result["on-site-ends"].on == date(2024, 5, 20)
        assert result["on-site-ends"].window == (date(2024, 5, 17), date(2024, 5, 20))
        note = next(note for note in result.notes if note.milestone == "on-site-starts")
        assert str(note) == (
            "on-site-starts: the strict count gives Tuesday 14 May 2024, as many weeks by the calendar "
            "Monday 13 May 2024; nobody has published which holds where a day that does not count comes between."
        )

    def test_a_call_on_the_tuesday_stands_for_the_bank_holiday_monday(self):
        result = sf.timetable("full-inspection", notified_on=date(2023, 5, 2))
        assert result["on-site-starts"].window == (date(2023, 5, 15), date(2023, 5, 17))
        assert result["off-site-fieldwork-starts"].window == (date(2023, 5, 11), date(2023, 5, 15))

    def test_the_weeks_of_unknown_days_span_both_readings_of_the_call(self):
        result = sf.timetable("full-inspection", on_site_starts_on=date(2023, 5, 15))
        assert result["set-up-discussion"].window == (date(2023, 4, 27), date(2023, 5, 5))

    @given(MONDAYS)
    def test_without_a_bank_holiday_between_there_is_one_reading(self, call):
        result = sf.timetable("full-inspection", notified_on=call)
        arrival = result["on-site-starts"]
        monday = ENGLAND.next_working_day(call + timedelta(days=14))
        if ENGLAND.holidays_between(call, arrival.on) and monday != arrival.on:
            assert arrival.window == (monday, arrival.on)
        else:
            assert (arrival.on, arrival.window) == (monday, None)


class TestChains:
    def test_a_date_is_as_sure_as_its_loosest_and_weakest_rule(self):
        own = edition(
            step("call"),
            step("arrival", "call", interval=interval(5, certainty=sf.Certainty.APPROXIMATE)),
            step("end", "arrival", interval=interval(4, certainty=sf.Certainty.EXACT)),
        )
        result = sf.timetable("full-inspection", known={"call": date(2025, 9, 8)}, edition=own)
        assert result["end"].certainty is sf.Certainty.APPROXIMATE
        assert [rule.id for rule in result["end"].path] == ["end", "arrival"]
        arrived = sf.timetable("full-inspection", known={"arrival": date(2025, 9, 15)}, edition=own)
        assert arrived["end"].certainty is sf.Certainty.EXACT
        assert arrived["call"].certainty is sf.Certainty.APPROXIMATE

    def test_a_date_is_graded_by_the_weakest_rule_on_the_way_to_it(self):
        recalled = (sf.Citation(source=None, grade=sf.EvidenceGrade.RECALLED),)
        own = edition(step("call"), step("arrival", "call", 5, citations=recalled), step("end", "arrival", 4))
        result = sf.timetable("full-inspection", known={"call": date(2025, 9, 8)}, edition=own)
        assert result["end"].rule.grade is sf.EvidenceGrade.PRIMARY
        assert result["end"].grade is sf.EvidenceGrade.RECALLED

    def test_years_and_months_lead_back_too(self):
        own = edition(step("end"), step("next", "end", interval=interval(3, unit=sf.IntervalUnit.YEARS)))
        result = sf.timetable("full-inspection", known={"next": date(2026, 2, 10)}, edition=own)
        assert result["end"].on == date(2023, 2, 10)

    def test_a_window_is_carried_over_other_units(self):
        own = edition(
            step("call"),
            step("arrival", "call", 10, weekday=sf.Weekday.MONDAY),
            step("letter", "arrival", interval=interval(2, unit=sf.IntervalUnit.WEEKS)),
            step("reply", "letter", 1),
        )
        result = sf.timetable("full-inspection", known={"call": date(2024, 4, 29)}, edition=own)
        assert result["letter"].window == (date(2024, 5, 27), date(2024, 5, 28))
        back = sf.timetable("full-inspection", known={"arrival": date(2024, 5, 20)}, edition=own)
        assert back["call"].window == (date(2024, 5, 3), date(2024, 5, 7))

    def test_another_way_back_over_a_window(self):
        own = edition(
            step("call", weekday=sf.Weekday.MONDAY),
            step("arrival", "call", 10, weekday=sf.Weekday.MONDAY),
            step("request", "call", 0),
            step("warning", "notice-period", interval=interval(1, unit=sf.IntervalUnit.WEEKS)),
            step("notice-period"),
        )
        assert sf.timetable("full-inspection", known={"arrival": date(2024, 5, 20)}, edition=own)["request"].window == (
            date(2024, 5, 3),
            date(2024, 5, 7),
        )


class TestAssumptions:
    def test_the_edition_is_that_of_the_notification_else_of_the_first_date(self):
        by_call = sf.timetable(
            "full-inspection", notified_on=date(2025, 6, 2), known={"report-published": date(2025, 9, 1)}
        )
        assert (by_call.edition.id, by_call.edition_reason) == (
            "2023-01",
            "in force on the notification date, 2 June 2025",
        )
        by_first = sf.timetable("full-inspection", on_site_starts_on=date(2025, 6, 16), published_on=date(2025, 9, 1))
        assert (by_first.edition.id, by_first.edition_reason) == (
            "2025-06",
            "in force on the first known date, 16 June 2025",
        )

    def test_the_edition_can_be_named_and_the_calendar_given(self):
        closed = ENGLAND.with_closures(date(2025, 9, 10))
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 8), edition="2023-01", calendar=closed)
        assert (result.edition.id, result.edition_reason, result.calendar) == ("2023-01", "as asked for", closed)
        assert result["off-site-fieldwork-starts"].on == date(2025, 9, 19)
        assert "outside-edition" in codes(result)

    def test_a_date_outside_the_edition_computes_with_a_note(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 8), edition="2023-01")
        assert [str(note) for note in result.notes] == [
            "Edition 2023-01 is in force 1 January 2023 to 5 June 2025; outside it: notification 2025-09-08."
        ]

    def test_a_report_after_the_edition_has_gone_is_no_surprise(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 5, 12), report_received_on=date(2025, 8, 1))
        assert result.edition.id == "2023-01"
        assert "outside-edition" not in codes(result)

    def test_members_and_codes_are_the_same(self):
        day = date(2025, 9, 8)
        by_member = sf.timetable(
            sf.Activity.FULL_INSPECTION, known={sf.MilestoneCode.NOTIFICATION: day}, edition=sf.edition("2025-07")
        )
        by_code = sf.timetable("full-inspection", known={"notification": day}, edition="2025-07")
        assert by_member == by_code

    def test_a_projected_bank_holiday_is_noted(self):
        calendar = ENGLAND.projected_until(2030)
        result = sf.timetable("full-inspection", notified_on=date(2029, 4, 16), calendar=calendar)
        assert "projected-holidays" in codes(result)
        before = sf.timetable("full-inspection", notified_on=date(2025, 9, 8), calendar=calendar)
        assert codes(before) == []

    def test_a_timetable_is_a_value(self, ealing):
        again = pickle.loads(pickle.dumps(ealing))
        assert again == ealing
        assert hash(again) == hash(ealing)
        assert sf.timetable("full-inspection", notified_on=date(2025, 9, 15)) != ealing


class TestNotes:
    def test_a_call_on_another_weekday(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 10))
        assert [str(note) for note in result.notes] == [
            "notification 2025-09-10 is a Wednesday; it is usually a Monday."
        ]

    @pytest.mark.parametrize(
        ("day", "words"),
        [
            (
                date(2025, 9, 6),
                "notification 2025-09-06 is a Saturday, not a working day; it was counted from as given.",
            ),
            (
                date(2025, 8, 25),
                (
                    "notification 2025-08-25 is a Monday and Summer bank holiday, not a working day; "
                    "it was counted from as given."
                ),
            ),
        ],
    )
    def test_a_weekend_or_bank_holiday_computes_with_a_note(self, day, words):
        result = sf.timetable("full-inspection", notified_on=day)
        assert result["on-site-starts"].on is not None
        assert str(result.notes[0]) == words
        arrived = sf.timetable("full-inspection", on_site_starts_on=day)
        assert codes(arrived)[0] == "not-a-working-day"
        assert arrived["notification"].on is not None

    def test_known_dates_that_are_not_as_far_apart_as_the_rule_says(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 9), on_site_starts_on=date(2025, 9, 22))
        note = next(note for note in result.notes if note.code is sf.NoteCode.GIVEN_DATES_DIFFER)
        assert str(note) == (
            "on-site-starts 2025-09-22 is 9 working days after notification 2025-09-09; "
            "rule full-inspection-on-site-notice says 10 working days."
        )

    def test_a_known_date_that_is_not_as_far_as_the_rule_says_from_one_that_was_worked_out(self):
        known = {"notification": date(2025, 9, 8), "final-feedback": date(2025, 9, 25)}
        texts = [str(note) for note in sf.timetable("full-inspection", known=known).notes]
        assert texts == [
            (
                "on-site-starts 2025-09-19 is 9 working days after notification 2025-09-08; rule "
                "full-inspection-on-site-notice says 10 working days. (on-site-starts was worked out.)"
            ),
        ]

    def test_known_dates_far_apart_are_not_passed_over(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 8), on_site_ends_on=date(2025, 12, 19))
        assert codes(result) == ["given-dates-differ"]
        assert str(result.notes[0]).startswith("on-site-starts 2025-12-15 is 70 working days after notification")

    @pytest.mark.parametrize(
        ("call", "arrival"), [(date(2019, 4, 29), date(2019, 5, 13)), (date(2023, 5, 2), date(2023, 5, 15))]
    )
    def test_known_dates_that_fit_the_calendar_weeks_are_not_called_wrong(self, call, arrival):
        activity = "revisit" if call.year == 2019 else "full-inspection"
        result = sf.timetable(activity, notified_on=call, on_site_starts_on=arrival)
        assert "given-dates-differ" not in codes(result)

    def test_a_length_on_site_is_told_by_the_days_that_count(self):
        result = sf.timetable("full-inspection", on_site_starts_on=date(2025, 9, 22), on_site_ends_on=date(2025, 9, 25))
        assert str(result.notes[-1]) == (
            "on-site-ends 2025-09-25 is 4 working days counted from on-site-starts 2025-09-22; "
            "rule full-inspection-on-site-length says 5 working days."
        )

    def test_closures_of_an_owner_do_not_move_the_law_without_a_word(self):
        closed = ENGLAND.with_closures(sf.Period(date(2025, 10, 27), date(2025, 10, 31)))
        result = sf.follow_up("widespread-or-systemic-failings", report_received_on=date(2025, 9, 8), calendar=closed)
        legal = [note.milestone for note in result.notes if note.code is sf.NoteCode.CLOSURES_IN_LEGAL_COUNT]
        assert legal == ["priority-action-plan-statutory-limit"]
        before = sf.follow_up("widespread-or-systemic-failings", report_received_on=date(2025, 3, 3), calendar=closed)
        assert sf.NoteCode.CLOSURES_IN_LEGAL_COUNT not in {note.code for note in before.notes}

    def test_a_worked_out_date_after_one_that_has_to_come_later(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 8), report_received_on=date(2025, 9, 20))
        assert "order-disturbed" in codes(result)
        note = next(note for note in result.notes if note.code is sf.NoteCode.ORDER_DISTURBED)
        assert str(note).startswith("on-site-ends 2025-09-26 falls after report-received 2025-09-20: one of them")


class TestBadInput:
    @pytest.mark.parametrize(
        ("arguments", "error", "words"),
        [
            ({}, sf.InvalidValueError, "timetable: needs at least one date, such as notified_on=date(2025, 9, 8) (got"),
            (
                {"known": {}},
                sf.InvalidValueError,
                "timetable: needs at least one date, such as notified_on=date(2025, 9, 8) (got {})",
            ),
            (
                {"notified_on": "2025-09-08"},
                sf.InvalidTypeError,
                "timetable(notified_on): must be a datetime.date; make it with date.fromisoformat('YYYY-MM-DD') (got",
            ),
            (
                {"notified_on": "2025-W02-1"},
                sf.InvalidTypeError,
                "timetable(notified_on): must be a datetime.date; make it with",
            ),
            (
                {"on_site_ends_on": datetime(2025, 9, 8, 9, tzinfo=UTC)},
                sf.InvalidTypeError,
                "timetable(on_site_ends_on): must be a datetime.date without a time; take .date() of it",
            ),
            (
                {"known": {"on-site-starts": 20250908}},
                sf.InvalidTypeError,
                "timetable(known['on-site-starts']): must be a datetime.date (got 20250908)",
            ),
            (
                {"known": {"on-site-start": date(2025, 9, 8)}},
                sf.UnknownCodeError,
                "unknown milestone of full-inspection 'on-site-start'; did you mean 'on-site-starts'",
            ),
            (
                {"known": {5: date(2025, 9, 8)}},
                sf.InvalidTypeError,
                "timetable(known): must have milestone ids as keys (got 5)",
            ),
            (
                {"known": [("notification", date(2025, 9, 8))]},
                sf.InvalidTypeError,
                "timetable(known): must be a mapping of milestone ids to dates (got",
            ),
            (
                {"known": [], "notified_on": date(2025, 9, 8)},
                sf.InvalidTypeError,
                "timetable(known): must be a mapping of milestone ids to dates (got [])",
            ),
            (
                {"known": {"notification": date(2025, 9, 9)}, "notified_on": date(2025, 9, 8)},
                sf.InvalidValueError,
                (
                    "timetable(notified_on): must be the notification date of known, 2025-09-09, if both are given "
                    "(got datetime.date(2025, 9, 8))"
                ),
            ),
            (
                {"notified_on": date(2025, 9, 8), "on_site_starts_on": date(2025, 9, 1)},
                sf.InvariantError,
                "timetable(known): on-site-starts 2025-09-01 is before notification 2025-09-08; correct one of them",
            ),
            (
                {"notified_on": date(2025, 9, 8), "known": {"final-feedback": date(2025, 9, 1)}},
                sf.InvariantError,
                "timetable(known): final-feedback 2025-09-01 is before notification 2025-09-08; correct one of them",
            ),
            (
                {"published_on": date(2025, 9, 8), "report_received_on": date(2025, 9, 9)},
                sf.InvariantError,
                "timetable(known): report-published 2025-09-08 is before report-received 2025-09-09; correct one of",
            ),
            (
                {"notified_on": date(2025, 9, 8), "on_site_starts_on": date(2015, 9, 1)},  # before every edition
                sf.InvariantError,
                "timetable(known): on-site-starts 2015-09-01 is before notification 2025-09-08; correct one of them",
            ),
            (
                {"notified_on": date(2025, 9, 8), "on_site_ends_on": date(2025, 9, 1), "edition": "2025-07"},
                sf.InvariantError,
                "timetable(known): on-site-ends 2025-09-01 is before notification 2025-09-08; correct one of them",
            ),
            (
                {"notified_on": date(2025, 9, 8), "edition": "2025-08"},
                sf.UnknownEditionError,
                "unknown edition '2025-08'; did you mean",
            ),
            (
                {"notified_on": date(2025, 9, 8), "calendar": {date(2025, 8, 25)}},
                sf.InvalidTypeError,
                "timetable(calendar): must be a WorkingDayCalendar; make one of any container of dates with",
            ),
            ({"notified_on": date(1, 1, 1)}, sf.NotInForceError, "no edition is in force on 1 January 1; there is one"),
            (
                {"notified_on": date(9999, 12, 31)},
                sf.CalendarCoverageError,
                "England's working-day calendar does not cover",
            ),
            (
                {"notified_on": date(1, 1, 1), "edition": "2025-07"},
                sf.CalendarCoverageError,
                "England's working-day calendar does not cover",
            ),
            (
                {"notified_on": date(2028, 12, 18)},
                sf.CalendarCoverageError,
                "England's working-day calendar does not cover working day 8 after 18 December 2028; it covers",
            ),
        ],
        ids=range(22),
    )
    def test_one_clear_error(self, arguments, error, words):
        with pytest.raises(error) as caught:
            sf.timetable("full-inspection", **arguments)
        assert str(caught.value).startswith(words)
        assert "\n" not in str(caught.value)

    def test_an_unknown_activity_or_milestone_of_the_result(self, ealing):
        with pytest.raises(sf.UnknownCodeError, match="unknown activity 'full-inspecton'; did you mean 'full-insp"):
            sf.timetable("full-inspecton", notified_on=date(2025, 9, 8))
        with pytest.raises(sf.UnknownCodeError, match="unknown milestone of this full-inspection timetable 'on-site'"):
            ealing["on-site"]
        assert "on-site-starts" in ealing
        assert "on-site" not in ealing
        assert len(ealing) == len(list(ealing)) == 15

    def test_an_activity_of_another_framework(self):
        with pytest.raises(sf.UnknownCodeError, match="unknown activity of edition 2025-07 'revisit'"):
            sf.timetable("revisit", notified_on=date(2025, 9, 8))

    def test_an_activity_without_dates(self):
        with pytest.raises(sf.InvalidValueError) as caught:
            sf.timetable("engagement-meeting", notified_on=date(2025, 9, 8))
        assert str(caught.value) == (
            "timetable(activity): has no dated milestones in edition 2025-07: no notice or date for it is known "
            "(got 'engagement-meeting')"
        )

    @given(st.dates(), st.sampled_from(["full-inspection", "monitoring-inspection", "thematic-visit"]))
    def test_any_day_gives_a_timetable_or_an_error_of_the_tree(self, day, activity):
        try:
            result = sf.timetable(activity, notified_on=day)
        except (sf.NotInForceError, sf.CalendarCoverageError):
            assert day < date(2016, 4, 27) or day > date(2028, 7, 1)
        except sf.UnknownCodeError:
            assert activity != "full-inspection"  # which alone both frameworks have
            assert day < date(2023, 1, 1)
        else:
            assert result["notification"].on == day

    @given(st.dictionaries(st.sampled_from(MILESTONES), st.dates(date(2023, 1, 1), date(2027, 12, 31)), max_size=5))
    def test_any_known_dates_give_a_timetable_or_an_error_of_the_tree(self, known):
        try:
            result = sf.timetable("full-inspection", known=known)
        except (sf.InvariantError, sf.InvalidValueError):
            assert not known or list(known.values()) != sorted(known.values()) or len(known) > 1
        else:
            assert {name: result[name].on for name in known} == known
            assert all(held.explain() for held in result.milestones)


CALL = {"described_by": step("call"), "on": date(2025, 9, 8), "calendar": ENGLAND}


class TestMilestones:
    @pytest.mark.parametrize(
        ("fields", "error", "words"),
        [
            (
                {"described_by": "call"},
                sf.InvalidTypeError,
                "Milestone.described_by: must be a MilestoneRule (got 'call'",
            ),
            ({"on": "2025-09-08"}, sf.InvalidTypeError, "Milestone.on: must be a datetime.date; make it"),
            ({"counted_by": "x"}, sf.InvalidTypeError, "Milestone.counted_by: must be a MilestoneRule (got 'x')"),
            ({"counted_from": "x"}, sf.InvalidTypeError, "Milestone.counted_from: must be a Milestone (got 'x')"),
            ({"calendar": None}, sf.InvalidTypeError, "Milestone.calendar: must be a WorkingDayCalendar (got None)"),
            (
                {"on": None, "calendar": None},
                sf.InvalidTypeError,
                "Milestone.calendar: must be a WorkingDayCalendar (got None)",
            ),
            (
                {"window": date(2025, 9, 8)},
                sf.InvalidTypeError,
                "Milestone.window: must be a first and a last day (got datetime.date(2025, 9, 8))",
            ),
            (
                {"window": (date(2025, 9, 9), date(2025, 9, 8))},
                sf.InvariantError,
                "Milestone.window: runs backwards, from 2025-09-09 to 2025-09-08",
            ),
            (
                {"window": (date(2025, 9, 8), date(2025, 9, 9))},
                sf.InvariantError,
                "Milestone call: has a window, which only counting gives",
            ),
            (
                {"counted_by": step("arrival", "call", 5)},
                sf.InvariantError,
                "Milestone call: needs both counted_by and counted_from, or neither",
            ),
        ],
        ids=range(10),
    )
    def test_a_milestone_that_cannot_be_is_refused(self, fields, error, words):
        with pytest.raises(error) as caught:
            sf.Milestone(**(CALL | fields))
        assert str(caught.value).startswith(words)

    def test_a_milestone_knows_who_acts_for_whom_and_where_that_is_written(self, ealing):
        arrival = ealing["on-site-starts"]
        assert (arrival.actor, arrival.audience) == ((sf.Actor.INSPECTORS,), (sf.Actor.LOCAL_AREA_PARTNERSHIP,))
        assert arrival.citations == arrival.rule.citations
        assert arrival.time is None
        undated = sf.Milestone(described_by=step("letter", "call", interval=interval(None)), on=None, calendar=ENGLAND)
        assert (undated.given, undated.backwards, undated.upper_estimate, undated.path) == (False, False, False, ())
        assert (undated.certainty, undated.grade) == ("usual", "primary")
        assert undated.rule is undated.described_by

    def test_a_time_of_day_is_that_of_the_rule(self):
        at_nine = attrs.evolve(step("close"), time=time(9))
        assert sf.Milestone(described_by=at_nine, on=None, calendar=ENGLAND).time.hour == 9


def test_a_result_is_named_after_its_outcome():
    own = edition(step("end"), outcome())
    result = sf.follow_up("inconsistent", known={"end": date(2025, 9, 8)}, edition=own)
    assert result.title == "After inconsistent: Inspection"
