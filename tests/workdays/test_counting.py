"""Counting: what holds for any day, any number and any calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sendframework.errors import CalendarCoverageError
from sendframework.periods import Period
from sendframework.workdays import WorkingDayCalendar, england_working_days
from tests.workdays import agreement

ENGLAND = england_working_days()
ONE = timedelta(days=1)

days = st.dates(date(2012, 1, 1), date(2028, 12, 31))
early_days = st.dates(date(2012, 1, 1), date(2026, 12, 31))
late_days = st.dates(date(2014, 1, 1), date(2028, 12, 31))
numbers = st.integers(0, 400)


def naive_is_working(day, off):
    return day.isoweekday() <= 5 and day not in off


def naive_count(day, n, step, off, coverage):
    """The n-th working day by walking, or None when the walk leaves the coverage."""
    while n:
        day += step
        if day not in coverage:
            return None
        n -= naive_is_working(day, off)
    return day


@st.composite
def small_calendars(draw):
    """A calendar of some weeks with any days off, and these: a fortnight of holidays and weekends only included."""
    start = draw(st.dates(date(2020, 1, 1), date(2020, 3, 1)))
    coverage = Period(start, start + timedelta(days=draw(st.integers(0, 40))))
    off = draw(st.frozensets(st.dates(coverage.start, coverage.end), max_size=41))
    return WorkingDayCalendar.from_container(name="small", holidays=off, coverage=coverage), off


@pytest.mark.parametrize(
    ("day", "n", "then"),
    [
        ("2018-03-05", 5, "2018-03-12"),  # a Monday call, on site the Monday after
        ("2023-06-26", 10, "2023-07-10"),
        ("2018-05-08", 70, "2018-08-15"),  # one bank holiday on the way, at the end of May
        ("2021-08-31", 70, "2021-12-07"),  # Bournemouth, Christchurch and Poole, as stated
        ("2021-11-09", 70, "2022-02-18"),  # Slough, as stated in Parliament; three holidays skipped
        ("2019-02-13", 33, "2019-04-01"),  # Dorset's re-visit letter
        ("2020-05-01", 1, "2020-05-04"),  # a Monday in May that was no bank holiday
        ("2020-05-07", 1, "2020-05-11"),  # because the Friday was
        ("2022-09-16", 1, "2022-09-20"),  # the state funeral
        ("2024-12-24", 2, "2024-12-30"),
        ("2025-09-06", 1, "2025-09-08"),  # from a Saturday
        ("2025-12-25", 1, "2025-12-29"),  # from a holiday
        ("2025-09-06", 0, "2025-09-06"),  # no count at all: the day itself, working day or not
    ],
)
def test_worked_dates(day, n, then):
    assert ENGLAND.add(date.fromisoformat(day), n) == date.fromisoformat(then)


@pytest.mark.parametrize(
    ("day", "n", "then"),
    [
        ("2018-03-12", 5, "2018-03-05"),
        ("2022-02-18", 70, "2021-11-09"),
        ("2025-09-07", 1, "2025-09-05"),
        ("2025-12-28", 1, "2025-12-24"),
        ("2025-12-28", 0, "2025-12-28"),
    ],
)
def test_worked_dates_backwards(day, n, then):
    assert ENGLAND.subtract(date.fromisoformat(day), n) == date.fromisoformat(then)


@given(early_days, numbers)
def test_adding_is_walking_day_by_day(day, n):
    assert ENGLAND.add(day, n) == naive_count(day, n, ONE, agreement.OFFICIAL, ENGLAND.coverage)


@given(late_days, numbers)
def test_subtracting_is_walking_back_day_by_day(day, n):
    assert ENGLAND.subtract(day, n) == naive_count(day, n, -ONE, agreement.OFFICIAL, ENGLAND.coverage)


@given(small_calendars(), st.data())
def test_any_calendar_counts_as_walking_does_and_stops_where_it_stops(pair, data):
    calendar, off = pair
    day = data.draw(st.sampled_from(list(calendar.coverage.days())))
    n = data.draw(st.integers(0, 30))
    for count, step in ((calendar.add, ONE), (calendar.subtract, -ONE)):
        expected = naive_count(day, n, step, off, calendar.coverage)
        if expected is None:
            with pytest.raises(CalendarCoverageError):
                count(day, n)
        else:
            assert count(day, n) == expected
    assert calendar.is_working_day(day) is naive_is_working(day, off)
    if calendar.is_working_day(day):
        assert calendar.next_working_day(day) == day
    elif (expected := naive_count(day, 1, ONE, off, calendar.coverage)) is None:
        with pytest.raises(CalendarCoverageError):
            calendar.next_working_day(day)
    else:
        assert calendar.next_working_day(day) == expected


@given(small_calendars(), st.data())
def test_between_and_skipped_share_out_the_weekdays(pair, data):
    calendar, off = pair
    covered = list(calendar.coverage.days())
    start, end = sorted(data.draw(st.lists(st.sampled_from(covered), min_size=2, max_size=2)))
    passed = [day for day in covered if start < day <= end]
    assert calendar.between(start, end) == sum(naive_is_working(day, off) for day in passed)
    skipped = [day for day in passed if day.isoweekday() <= 5 and day in off]
    assert [day for day, _ in calendar.skipped(start, end)] == skipped
    back = [day for day in covered if start <= day < end and day.isoweekday() <= 5 and day in off]
    assert [day for day, _ in calendar.skipped(end, start)] == back


@given(early_days, numbers)
def test_on_working_days_adding_and_subtracting_undo_each_other(day, n):
    day = ENGLAND.next_working_day(day)
    assert ENGLAND.subtract(ENGLAND.add(day, n), n) == day


@given(late_days.filter(ENGLAND.is_working_day), numbers)
def test_on_working_days_subtracting_and_adding_undo_each_other(day, n):
    assert ENGLAND.add(ENGLAND.subtract(day, n), n) == day


@given(early_days, st.integers(1, 200), numbers)
def test_two_counts_make_one(day, a, b):
    assert ENGLAND.add(ENGLAND.add(day, a), b) == ENGLAND.add(day, a + b)


@given(early_days, numbers)
def test_between_takes_back_what_add_added(day, n):
    assert ENGLAND.between(day, ENGLAND.add(day, n)) == n


@given(days, days)
def test_between_has_a_mirror(a, b):
    assert ENGLAND.between(a, b) == -ENGLAND.between(b, a)


@given(days, days, days)
def test_between_adds_up(a, b, c):
    assert ENGLAND.between(a, b) + ENGLAND.between(b, c) == ENGLAND.between(a, c)


@given(early_days, st.integers(1, 400))
def test_a_count_ends_on_a_working_day_after_its_start(day, n):
    end = ENGLAND.add(day, n)
    assert ENGLAND.is_working_day(end)
    assert end >= day + timedelta(days=n)


@given(early_days, numbers)
def test_a_longer_count_ends_later(day, n):
    assert ENGLAND.add(day, n) < ENGLAND.add(day, n + 1)


@given(early_days, early_days, st.integers(1, 400))
def test_a_later_start_never_ends_earlier(a, b, n):
    first, second = sorted((a, b))
    assert ENGLAND.add(first, n) <= ENGLAND.add(second, n)


@given(early_days, numbers, st.sets(days, max_size=30))
def test_closures_only_ever_delay(day, n, closed):
    with_closures = ENGLAND.with_closures(closed)
    later = with_closures.add(day, n)
    assert later >= ENGLAND.add(day, n)
    assert with_closures.between(day, later) == n
    assert with_closures.subtract(day, 0) == day


@given(late_days, st.integers(1, 400), st.sets(days, max_size=30))
def test_backwards_closures_only_ever_bring_forward(day, n, closed):
    assume(day > date(2015, 1, 1))
    assert ENGLAND.with_closures(closed).subtract(day, n) <= ENGLAND.subtract(day, n)


@given(days)
def test_the_next_working_day_is_the_first(day):
    assume(day < date(2028, 12, 30))
    found = ENGLAND.next_working_day(day)
    assert found >= day
    assert ENGLAND.is_working_day(found)
    assert not [n for n in range((found - day).days) if ENGLAND.is_working_day(day + n * ONE)]


@given(early_days, numbers)
def test_projecting_changes_no_answer_that_there_was(day, n):
    assert ENGLAND.projected_until(2030).add(day, n) == ENGLAND.add(day, n)
