"""How one date leads to another: ranges, usual weekdays and ends of calendars, onwards and back."""

from datetime import date

import sendframework as sf
from tests.framework.making import edition, interval, step

ENGLAND = sf.england_working_days()
MONDAY = date(2025, 9, 8)


def timetable(own, *, calendar=None, **known):
    dates = {name.replace("_", "-"): day for name, day in known.items()}
    return sf.timetable("full-inspection", known=dates, edition=own, calendar=calendar)


class TestRanges:
    def test_what_is_counted_back_from_a_window_has_one_too(self):
        result = sf.timetable("revisit", on_site_ends_on=date(2019, 2, 13))
        assert result["on-site-starts"].window == (date(2019, 2, 8), date(2019, 2, 12))
        call = result["notification"]
        assert (call.on, call.window) == (date(2019, 1, 28), (date(2019, 1, 25), date(2019, 1, 29)))

    def test_a_range_that_runs_off_the_calendar_backwards_costs_no_date_either(self):
        own = edition(step("arrival"), step("end", "arrival", interval=interval(3, least=2, most=6)))
        short = sf.WorkingDayCalendar(name="short", coverage=sf.Period(date(2025, 9, 3), date(2025, 12, 31)))
        arrival = timetable(own, end=MONDAY, calendar=short)["arrival"]
        assert (arrival.on, arrival.window) == (date(2025, 9, 3), None)

    def test_a_range_after_a_range_is_wider(self):
        both = interval(3, least=2, most=4)
        result = timetable(
            edition(step("call"), step("visit", "call", interval=both), step("letter", "visit", interval=both)),
            call=MONDAY,
        )
        assert result["visit"].window == (date(2025, 9, 10), date(2025, 9, 12))
        assert (result["letter"].on, result["letter"].window) == (
            date(2025, 9, 16),
            (date(2025, 9, 12), date(2025, 9, 18)),
        )


class TestWeekdays:
    def test_what_has_no_usual_weekday_has_one_reading(self):
        own = edition(step("call"), step("arrival", "call", 10))
        call = timetable(own, arrival=date(2024, 5, 20))["call"]  # over the bank holiday of 6 May
        assert (call.on, call.window) == (date(2024, 5, 3), None)

    def test_back_from_the_tuesday_that_stands_for_a_bank_holiday_monday(self):
        own = edition(step("call"), step("arrival", "call", 10, weekday=sf.Weekday.MONDAY))
        call = timetable(own, arrival=date(2025, 4, 22))["call"]
        assert (call.on, call.window) == (date(2025, 4, 4), (date(2025, 4, 4), date(2025, 4, 7)))

    def test_both_readings_are_carried_further_back(self):
        own = edition(
            step("call"), step("briefing", "call", 5), step("arrival", "briefing", 10, weekday=sf.Weekday.MONDAY)
        )
        result = timetable(own, arrival=date(2024, 5, 20))
        assert result["briefing"].window == (date(2024, 5, 3), date(2024, 5, 7))
        assert result["call"].window == (date(2024, 4, 26), date(2024, 4, 29))

    def test_the_same_day_is_the_same_day_though_it_is_a_saturday(self):
        own = edition(step("call"), step("request", "call", 0, weekday=sf.Weekday.MONDAY))
        saturday = date(2025, 9, 6)
        onward, back = timetable(own, call=saturday)["request"], timetable(own, request=saturday)["call"]
        assert (onward.on, onward.window) == (back.on, back.window) == (saturday, None)


class TestWeeks:
    def test_a_later_week_of_a_window_ends_with_the_week_of_its_last_day(self):
        result = sf.timetable("full-inspection", on_site_starts_on=date(2023, 5, 15))
        assert result["notification"].window == (date(2023, 4, 27), date(2023, 5, 2))
        assert result["forum-meeting"].window == (date(2023, 5, 1), date(2023, 5, 12))

    def test_the_last_week_that_there_is(self):
        own = edition(step("call"), step("meeting", "call", interval=interval(None), week=1))
        last = date(9999, 12, 27)
        assert timetable(own, call=last)["meeting"].window == (last, date.max)

    def test_a_week_may_be_known_at_the_latest(self):
        own = edition(
            step("received"),
            step("published", "received", interval=interval(None)),
            step("review", "received", interval=interval(None), week=2, upper_estimate_after="published"),
        )
        result = timetable(own, published=MONDAY)
        assert (result["review"].upper_estimate, result["review"].window) == (
            True,
            (date(2025, 9, 15), date(2025, 9, 19)),
        )
        assert [note.code.value for note in result.notes] == ["upper-estimate"]
