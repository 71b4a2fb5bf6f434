"""Counting along a rule: the calendar's own count, months and years, and weekdays with bank holidays left in."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.timetables._counting import (
    backward,
    forward,
    usual_weekday,
    weekdays_after,
    weekdays_before,
)
from tests.framework.making import interval

ENGLAND = sf.england_working_days()
DAYS = st.dates(date(2013, 1, 1), date(2027, 12, 31))
COUNTS = st.integers(0, 120)
EVERY_DAY = sf.WorkingDayCalendar(name="no holidays", coverage=sf.Period(date(2011, 1, 1), date(2029, 12, 31)))


@example(date(2025, 9, 6), 0)
@example(date(2025, 9, 6), 1)
@given(DAYS, COUNTS)
def test_weekdays_are_the_working_days_of_a_calendar_without_holidays(day, count):
    assert weekdays_after(day, count) == EVERY_DAY.add(day, count)
    assert weekdays_before(day, count) == EVERY_DAY.subtract(day, count)


@given(DAYS, st.integers(1, 80))
def test_counting_back_undoes_counting_on_from_a_working_day(day, count):
    start = ENGLAND.next_working_day(day)
    for convention in sf.CountingConvention:
        rule = interval(count, convention=convention)
        assert backward(rule, forward(rule, start, rule.steps, ENGLAND), rule.steps, ENGLAND) == start


def test_where_the_day_itself_counts_five_days_from_a_monday_end_on_the_friday():
    week = interval(5, convention=sf.CountingConvention.TRIGGER_DAY_IS_DAY_1)
    assert forward(week, date(2025, 9, 22), week.steps, ENGLAND) == date(2025, 9, 26)
    assert forward(week, date(2025, 9, 20), week.steps, ENGLAND) == date(2025, 9, 26)  # a Saturday counts for nothing


@pytest.mark.parametrize(
    ("unit", "count", "start", "end"),
    [
        ("days", 2, date(2025, 2, 27), date(2025, 3, 1)),
        ("weeks", 3, date(2025, 9, 8), date(2025, 9, 29)),
        ("months", 18, date(2024, 8, 31), date(2026, 2, 28)),
        ("months", 18, date(2025, 4, 10), date(2026, 10, 10)),
        ("years", 3, date(2024, 2, 29), date(2027, 2, 28)),
        ("years", 5, date(2023, 2, 10), date(2028, 2, 10)),
    ],
)
def test_other_units_are_those_of_the_calendar_on_the_wall(unit, count, start, end):
    rule = interval(count, unit=sf.IntervalUnit(unit))
    assert forward(rule, start, count, ENGLAND) == end
    assert abs(backward(rule, end, count, ENGLAND) - start) <= timedelta(days=3)


@pytest.mark.parametrize("unit", ["days", "weeks", "months", "years"])
def test_dates_beyond_the_last_year_are_refused_in_words(unit):
    rule = interval(5, unit=sf.IntervalUnit(unit))
    with pytest.raises(sf.InvalidValueError, match=f"leads beyond the years that dates can have when 5 {unit} are"):
        forward(rule, date(9999, 12, 31), 5, ENGLAND)
    with pytest.raises(sf.InvalidValueError, match="leads beyond the years that dates can have"):
        backward(rule, date(1, 1, 1), 5, ENGLAND)


@pytest.mark.parametrize(
    ("day", "meant"),
    [
        (date(2023, 5, 2), date(2023, 5, 1)),  # Tuesday after the early May bank holiday
        (date(2025, 4, 22), date(2025, 4, 21)),  # Tuesday after Easter Monday
        (date(2023, 5, 9), date(2023, 5, 8)),  # Tuesday after the coronation holiday
        (date(2025, 9, 9), date(2025, 9, 9)),  # an ordinary Tuesday
        (date(2025, 9, 8), date(2025, 9, 8)),  # a Monday
        (date(2023, 5, 3), date(2023, 5, 3)),  # the Wednesday of a bank holiday week
    ],
)
def test_the_first_working_day_after_a_bank_holiday_monday_stands_in_for_it(day, meant):
    assert usual_weekday(day, sf.Weekday.MONDAY, ENGLAND) == meant
    assert usual_weekday(day, None, ENGLAND) == day


@pytest.mark.parametrize(
    ("day", "weekday", "meant"),
    [
        (date(2023, 12, 27), sf.Weekday.TUESDAY, date(2023, 12, 26)),  # Boxing Day
        (date(2023, 12, 27), sf.Weekday.WEDNESDAY, date(2023, 12, 27)),
        (date(2025, 12, 29), sf.Weekday.THURSDAY, date(2025, 12, 29)),  # it stands in within its week only
    ],
)
def test_any_weekday_can_be_the_usual_one(day, weekday, meant):
    assert usual_weekday(day, weekday, ENGLAND) == meant


def test_no_monday_before_the_calendar_is_asked_for():
    assert usual_weekday(
        date(2013, 1, 1),
        sf.Weekday.MONDAY,
        sf.WorkingDayCalendar(name="short", coverage=sf.Period(date(2013, 1, 1), date(2013, 12, 31))),
    ) == date(2013, 1, 1)
