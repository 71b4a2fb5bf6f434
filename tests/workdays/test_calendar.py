"""Calendars as values: what they refuse, what they cover, closures, projections, other people's containers."""

import copy
import pickle
import threading
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendframework.citations import Citation, EvidenceGrade
from sendframework.errors import (
    CalendarCoverageError,
    InvalidTypeError,
    InvalidValueError,
    InvariantError,
    SendFrameworkError,
)
from sendframework.periods import Period
from sendframework.workdays import (
    BankHoliday,
    Closure,
    HolidayBasis,
    HolidayStatus,
    WorkingDayCalendar,
    england_working_days,
    holidays_by_rule,
)

ENGLAND = england_working_days()
MONDAY = date(2025, 9, 8)
YEAR_2025 = Period(date(2025, 1, 1), date(2025, 12, 31))
RECALLED = (Citation(source=None, grade=EvidenceGrade.RECALLED),)


def holiday(on, **changes):
    fields = {
        "name": "Day",
        "basis": HolidayBasis.PROCLAMATION,
        "status": HolidayStatus.IN_FORCE,
        "citations": RECALLED,
    }
    return BankHoliday(on=on, **(fields | changes))


def calendar(**changes):
    return WorkingDayCalendar(**({"name": "Ours", "coverage": YEAR_2025} | changes))


ASKED_ABOUT_A_DAY = {
    "add(day)": lambda day: ENGLAND.add(day, 1),
    "add(day) ": lambda day: ENGLAND.add(day, 0),
    "subtract(day)": lambda day: ENGLAND.subtract(day, 1),
    "between(start)": lambda day: ENGLAND.between(day, MONDAY),
    "between(end)": lambda day: ENGLAND.between(MONDAY, day),
    "is_working_day(day)": ENGLAND.is_working_day,
    "next_working_day(day)": ENGLAND.next_working_day,
    "holiday_on(day)": ENGLAND.holiday_on,
    "holidays_between(start)": lambda day: ENGLAND.holidays_between(day, MONDAY),
    "holidays_between(end)": lambda day: ENGLAND.holidays_between(MONDAY, day),
    "skipped(start)": lambda day: ENGLAND.skipped(day, MONDAY),
    "skipped(end)": lambda day: ENGLAND.skipped(MONDAY, day),
    "is_projected(day)": ENGLAND.is_projected,
    "with_closures(closures)": ENGLAND.with_closures,
}
COUNTS = {"add": ENGLAND.add, "subtract": ENGLAND.subtract}


class Midnight(date):
    """A date of another class."""


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (datetime(2025, 9, 8, tzinfo=UTC), "without a time; take .date() of it"),
        (datetime(2025, 9, 8), "without a time; take .date() of it"),  # noqa: DTZ001
        (Midnight(2025, 9, 8), "must be a datetime.date"),
        ("2025-09-08", "date.fromisoformat"),
        (20250908, "must be a datetime.date"),
        (None, "must be a datetime.date"),
        (["2025-09-08"], "must be a datetime.date"),
    ],
    ids=["time and zone", "time", "other class", "text", "number", "none", "list"],
)
@pytest.mark.parametrize("argument", [name for name in ASKED_ABOUT_A_DAY if not name.startswith("with")])
def test_whatever_is_no_plain_date_is_refused_by_name(argument, day, words):
    with pytest.raises(InvalidTypeError) as caught:
        ASKED_ABOUT_A_DAY[argument](day)
    assert caught.value.where == f"WorkingDayCalendar.{argument.strip()}"
    assert words in str(caught.value)


@pytest.mark.parametrize("day", [date.min, date(2011, 12, 30), date(2029, 1, 1), date.max], ids=str)
@pytest.mark.parametrize("argument", ASKED_ABOUT_A_DAY)
def test_a_day_beyond_the_coverage_is_refused_with_what_to_do(argument, day):
    with pytest.raises(CalendarCoverageError) as caught:
        ASKED_ABOUT_A_DAY[argument](day)
    error = caught.value
    assert error.day == day
    assert error.calendar == ENGLAND.name
    assert error.covered == "1 January 2012 to 31 December 2028"
    assert f"for {argument.strip()}" in error.hint
    assert "give a calendar of your own" in error.hint
    assert ("projected_until(2029)" in error.hint) is (day == date(2029, 1, 1))
    assert isinstance(error, LookupError)


@pytest.mark.parametrize("method", COUNTS)
@pytest.mark.parametrize("n", [True, False, 1.0, "5", None, [5]], ids=repr)
def test_a_count_is_a_whole_number(method, n):
    with pytest.raises(InvalidTypeError, match=rf"^WorkingDayCalendar\.{method}\(n\): must be a whole number"):
        COUNTS[method](MONDAY, n)


@pytest.mark.parametrize(("method", "other"), [("add", "subtract"), ("subtract", "add")])
@pytest.mark.parametrize("n", [-1, -3000, -(10**30)])
def test_a_count_is_never_negative_and_never_wraps_round(method, other, n):
    with pytest.raises(InvalidValueError, match=rf"\.{method}\(n\): must not be negative; use `{other}`"):
        COUNTS[method](MONDAY, n)


@pytest.mark.parametrize(
    ("day", "n", "year"),
    [
        (date(2028, 12, 29), 1, 2029),
        (date(2028, 12, 31), 1, 2029),
        (date(2028, 11, 20), 70, 2029),
        (date(2028, 11, 20), 700, 2031),
    ],
)
def test_an_answer_off_the_end_says_until_when_to_project(day, n, year):
    with pytest.raises(CalendarCoverageError, match=rf"working day {n} after .* for add\(n\), ask for projected days"):
        ENGLAND.add(day, n)
    with pytest.raises(CalendarCoverageError, match=rf"projected_until\({year}\)"):
        ENGLAND.add(day, n)
    assert ENGLAND.projected_until(year).add(day, n).year == year


@pytest.mark.parametrize("n", [10**6, 10**30, 10**5000], ids=["a million", "huge", "too long to print"])
def test_counts_beyond_any_calendar_end_in_the_same_error(n):
    with pytest.raises(CalendarCoverageError, match=r"for add\(n\), give a calendar of your own"):
        ENGLAND.add(MONDAY, n)
    with pytest.raises(CalendarCoverageError, match=r"for subtract\(n\), give a calendar of your own"):
        ENGLAND.subtract(MONDAY, n)


def test_an_answer_before_the_start_is_refused():
    assert ENGLAND.subtract(date(2012, 1, 5), 2) == date(2012, 1, 3)
    with pytest.raises(CalendarCoverageError, match="working day 3 before 5 January 2012"):
        ENGLAND.subtract(date(2012, 1, 5), 3)


def test_the_ends_of_the_coverage_answer():
    assert ENGLAND.add(date(2012, 1, 1), 1) == date(2012, 1, 3)
    assert ENGLAND.subtract(date(2028, 12, 31), 1) == date(2028, 12, 29)
    assert ENGLAND.between(date(2012, 1, 1), date(2028, 12, 31)) == 17 * 261 + 1 - 140 - 3
    with pytest.raises(CalendarCoverageError, match="the working day after 30 December 2028"):
        ENGLAND.next_working_day(date(2028, 12, 30))


def test_a_coverage_without_a_working_day_answers_what_it_can():
    weekend = calendar(coverage=Period(date(2025, 9, 6), date(2025, 9, 7)))
    assert not weekend.is_working_day(date(2025, 9, 6))
    assert weekend.between(date(2025, 9, 6), date(2025, 9, 7)) == 0
    assert weekend.add(date(2025, 9, 6), 0) == date(2025, 9, 6)
    for question in (weekend.next_working_day, lambda day: weekend.add(day, 1), lambda day: weekend.subtract(day, 1)):
        with pytest.raises(CalendarCoverageError):
            question(date(2025, 9, 6))


def test_a_calendar_of_all_time_reaches_its_ends_without_overflow():
    weekdays = calendar(coverage=Period(date(9990, 1, 1), date.max))
    assert weekdays.subtract(date.max, 1) == date(9999, 12, 30)
    assert weekdays.is_working_day(date.max)
    with pytest.raises(CalendarCoverageError, match="give a calendar of your own"):
        weekdays.add(date.max, 1)


def test_england_is_one_calendar_with_a_name_and_a_coverage():
    assert england_working_days() is england_working_days()
    assert str(ENGLAND) == "England's working-day calendar, 1 January 2012 to 31 December 2028"
    assert len(repr(ENGLAND)) < 300
    assert len(repr(ENGLAND.with_closures(YEAR_2025))) < 300


def test_skipped_days_have_names_whatever_they_are():
    ours = ENGLAND.with_closures([date(2025, 12, 24), date(2025, 12, 25)], name="office closed")
    assert ours.skipped(date(2025, 12, 23), date(2025, 12, 29)) == (
        (date(2025, 12, 24), "office closed"),
        (date(2025, 12, 25), "Christmas Day"),
        (date(2025, 12, 26), "Boxing Day"),
    )
    assert [row.name for row in ours.holidays_between(date(2025, 12, 23), date(2025, 12, 29))] == [
        "Christmas Day",
        "Boxing Day",
    ]


def test_the_day_a_count_starts_from_is_not_skipped_and_the_day_it_ends_on_may_be():
    christmas, boxing_day = date(2025, 12, 25), date(2025, 12, 26)
    assert [day for day, _ in ENGLAND.skipped(christmas, boxing_day)] == [boxing_day]
    assert [day for day, _ in ENGLAND.skipped(boxing_day, christmas)] == [christmas]
    assert [row.on for row in ENGLAND.holidays_between(christmas, boxing_day)] == [boxing_day]
    assert [row.on for row in ENGLAND.holidays_between(boxing_day, christmas)] == [christmas]
    assert ENGLAND.skipped(christmas, christmas) == ()


def test_a_holiday_at_the_weekend_is_a_holiday_but_is_not_skipped():
    saturday = date(2025, 9, 6)
    ours = calendar(holidays=(holiday(saturday),))
    assert ours.holiday_on(saturday).name == "Day"
    assert ours.skipped(date(2025, 9, 5), MONDAY) == ()
    assert ours.holidays_between(date(2025, 9, 5), MONDAY) == ()
    assert ours.add(date(2025, 9, 5), 1) == MONDAY


def test_closures_are_days_or_periods_or_both():
    day, week = date(2025, 10, 31), Period(date(2025, 10, 25), date(2025, 11, 2))
    one = ENGLAND.with_closures(day, name="half term")
    assert [row.on for row in one.closures] == [day]
    many = ENGLAND.with_closures([MONDAY, week], name="half term")
    assert [row.on for row in many.closures] == [MONDAY, *(date(2025, 10, n) for n in range(27, 32))]
    assert {row.name for row in many.closures} == {"half term"}
    assert ENGLAND.with_closures(iter([week])) == ENGLAND.with_closures(week)
    assert many.holidays == ENGLAND.holidays
    assert ENGLAND.closures == ()
    assert many.name == "England's working-day calendar with closures"
    assert many.with_closures(date(2025, 9, 9)).name == many.name
    assert many.holiday_on(MONDAY) is None


def test_closing_what_is_closed_changes_nothing():
    once = ENGLAND.with_closures(MONDAY, name="first")
    assert once.with_closures(MONDAY, name="second") is once
    assert ENGLAND.with_closures([]) is ENGLAND
    assert ENGLAND.with_closures(date(2025, 9, 6)) is ENGLAND  # a Saturday


@pytest.mark.parametrize(
    ("closures", "error", "words"),
    [
        ("2025-09-08", InvalidTypeError, r": must be a date, a Period, or an iterable"),
        (5, InvalidTypeError, r": must be a date, a Period, or an iterable"),
        ([MONDAY, "x"], InvalidTypeError, r"\[1\]: must be a datetime.date"),
        ([datetime(2025, 9, 8, tzinfo=UTC)], InvalidTypeError, r"\[0\]: .*take .date\(\)"),
        (datetime(2025, 9, 8, tzinfo=UTC), InvalidTypeError, r": .*take .date\(\)"),
        (Period(MONDAY), InvalidValueError, r": must have a start and an end"),
    ],
    ids=["text", "number", "text inside", "time inside", "time", "open period"],
)
def test_closures_of_another_kind_are_refused(closures, error, words):
    with pytest.raises(error, match=r"^WorkingDayCalendar\.with_closures\(closures\)" + words):
        ENGLAND.with_closures(closures)


def test_closures_need_a_name():
    with pytest.raises(InvalidValueError, match=r"^WorkingDayCalendar\.with_closures\(name\): must not be blank"):
        ENGLAND.with_closures(MONDAY, name=" ")


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"name": ""}, InvalidValueError, "name: must not be blank"),
        ({"coverage": None}, InvalidTypeError, "coverage: must be a Period"),
        ({"coverage": Period(MONDAY)}, InvalidValueError, "coverage: must have a start and an end"),
        ({"holidays": [holiday(MONDAY)]}, InvalidTypeError, "holidays: must be a tuple"),
        ({"holidays": (MONDAY,)}, InvalidTypeError, r"holidays\[0\]: must be a BankHoliday"),
        ({"holidays": (holiday(MONDAY), holiday(MONDAY))}, InvariantError, "holidays: must be in order of date"),
        ({"holidays": (holiday(date(2024, 1, 1)),)}, InvariantError, "holidays: must lie in the coverage"),
        (
            {"closures": (Closure(on=MONDAY, name="b"), Closure(on=date(2025, 9, 5), name="a"))},
            InvariantError,
            "closures: must be in order of date, each day once .2025-09-05 follows 2025-09-08",
        ),
        ({"closures": (MONDAY,)}, InvalidTypeError, r"closures\[0\]: must be a Closure"),
        ({"closures": (Closure(on=date(2026, 1, 1), name="a"),)}, InvariantError, "closures: must lie in the coverage"),
        ({"projected_from": date(2026, 1, 1)}, InvariantError, "projected_from: must lie in the coverage"),
        ({"projected_from": "2025-09-08"}, InvalidTypeError, "projected_from: must be a datetime.date"),
        (
            {"holidays": (holiday(MONDAY, status=HolidayStatus.PROJECTED),)},
            InvariantError,
            "projected_from: must not be after the first projected holiday, 2025-09-08 .it is None",
        ),
        (
            {"holidays": (holiday(MONDAY, status=HolidayStatus.PROJECTED),), "projected_from": date(2025, 9, 9)},
            InvariantError,
            "projected_from: must not be after the first projected holiday",
        ),
    ],
)
def test_a_calendar_that_contradicts_itself_does_not_construct(changes, error, words):
    with pytest.raises(error, match=rf"^WorkingDayCalendar\.{words}"):
        calendar(**changes)


def test_projected_days_are_marked_and_come_only_when_asked_for():
    longer = ENGLAND.projected_until(2030)
    assert longer.coverage == Period(date(2012, 1, 1), date(2030, 12, 31))
    assert longer.projected_from == date(2029, 1, 1)
    assert str(longer).endswith("1 January 2012 to 31 December 2030, projected from 1 January 2029")
    assert not longer.is_projected(date(2028, 12, 31))
    assert longer.is_projected(date(2029, 1, 1))
    assert not ENGLAND.is_projected(date(2028, 12, 31))
    new = [row for row in longer.holidays if row not in ENGLAND.holidays]
    assert {row.status for row in new} == {HolidayStatus.PROJECTED}
    assert tuple(new) == holidays_by_rule(2029) + holidays_by_rule(2030)
    assert longer.holiday_on(date(2029, 3, 30)).name == "Good Friday"
    assert ENGLAND.coverage.end == date(2028, 12, 31)


def test_projecting_twice_is_projecting_once():
    assert ENGLAND.projected_until(2028) is ENGLAND
    assert ENGLAND.projected_until(2012) is ENGLAND
    assert ENGLAND.projected_until(2030).projected_until(2032) == ENGLAND.projected_until(2032)
    assert ENGLAND.projected_until(2100).coverage.end == date(2100, 12, 31)


def test_projection_starts_where_a_calendar_ends():
    until_july = calendar(
        coverage=Period(date(2025, 1, 1), date(2025, 7, 31)),
        holidays=(holiday(date(2025, 1, 1)),),
    )
    longer = until_july.projected_until(2025)
    assert longer.projected_from == date(2025, 8, 1)
    assert [row.name for row in longer.holidays] == ["Day", "Summer bank holiday", "Christmas Day", "Boxing Day"]


@pytest.mark.parametrize(
    ("year", "error", "words"),
    [
        (2011, InvalidValueError, "at least 2012"),
        (2101, InvalidValueError, "at most 2100"),
        (2030.0, InvalidTypeError, "a whole number"),
        (True, InvalidTypeError, "a whole number"),
    ],
)
def test_there_is_an_end_to_projecting(year, error, words):
    with pytest.raises(error, match=rf"^WorkingDayCalendar\.projected_until\(year\): must be {words}"):
        ENGLAND.projected_until(year)


def test_a_calendar_without_bank_holidays_is_not_projected():
    ours = calendar(closures=(Closure(on=MONDAY, name="shut"),))
    with pytest.raises(InvariantError, match="Ours has no bank holidays to go on from"):
        ours.projected_until(2030)
    with pytest.raises(CalendarCoverageError) as caught:
        ours.add(date(2026, 1, 1), 1)
    assert "projected" not in caught.value.hint


class Asked:
    """A container that knows its days only when it is asked for one, and never lists them."""

    def __init__(self):
        self.asked = []

    def __contains__(self, day):
        self.asked.append(day)
        return (day.month, day.day) in {(12, 25), (12, 26)}


class Lazy(dict):
    """A mapping that is empty until a year is asked about."""

    def __contains__(self, day):
        if day not in self.keys():
            self[date(day.year, 12, 25)] = "Christmas Day; Quarter Day"
        return super().__contains__(day)


def test_any_container_of_dates_can_say_what_the_holidays_are():
    asked = Asked()
    ours = WorkingDayCalendar.from_container(name="Asked", holidays=asked, coverage=YEAR_2025)
    assert ours.skipped(date(2025, 12, 24), date(2025, 12, 31)) == (
        (date(2025, 12, 25), "holiday"),
        (date(2025, 12, 26), "holiday"),
    )
    assert len(asked.asked) == 261
    assert {day.isoweekday() for day in asked.asked} == {1, 2, 3, 4, 5}
    assert ours.holidays == ()
    assert ours.holiday_on(date(2025, 12, 25)) is None
    assert ours.add(date(2025, 12, 24), 1) == date(2025, 12, 29)


def test_a_container_that_fills_itself_when_asked_names_its_days():
    lazy = Lazy()
    ours = WorkingDayCalendar.from_container(name="Lazy", holidays=lazy, coverage=YEAR_2025)
    assert isinstance(lazy, Mapping)
    assert ours.closures == (Closure(on=date(2025, 12, 25), name="Christmas Day; Quarter Day"),)


@pytest.mark.parametrize("name", ["", " ", None, 7])
def test_a_day_without_a_name_is_a_holiday(name):
    ours = WorkingDayCalendar.from_container(name="Named", holidays={MONDAY: name}, coverage=YEAR_2025)
    assert ours.closures == (Closure(on=MONDAY, name="holiday"),)


@pytest.mark.parametrize(
    "kind", [list, tuple, set, frozenset, dict.fromkeys], ids=["list", "tuple", "set", "fs", "dict"]
)
def test_the_usual_containers_make_equal_calendars(kind):
    ours = WorkingDayCalendar.from_container(name="Same", holidays=kind([MONDAY]), coverage=YEAR_2025)
    assert ours == WorkingDayCalendar.from_container(name="Same", holidays=Period(MONDAY, MONDAY), coverage=YEAR_2025)


@pytest.mark.parametrize(
    ("container", "words"),
    [
        ({"2025-12-25"}, "date.fromisoformat"),
        ([datetime(2025, 12, 25, tzinfo=UTC)], "without a time"),
        ("2025-12-25", "must be a container of dates"),
        (b"2025-12-25", "must be a container of dates"),
        (iter([MONDAY]), "must be a container of dates"),
        (None, "must be a container of dates"),
    ],
    ids=["texts", "times", "text", "bytes", "iterator", "none"],
)
def test_a_container_that_could_hold_no_date_is_refused(container, words):
    with pytest.raises(InvalidTypeError, match=r"^WorkingDayCalendar\.from_container\(holidays\): .*" + words):
        WorkingDayCalendar.from_container(name="Ours", holidays=container, coverage=YEAR_2025)


@pytest.mark.parametrize("coverage", [None, Period(MONDAY), Period()], ids=str)
def test_a_calendar_from_a_container_has_two_ends(coverage):
    with pytest.raises(SendFrameworkError, match=r"from_container\(coverage\)"):
        WorkingDayCalendar.from_container(name="Ours", holidays=(), coverage=coverage)


def test_englands_own_days_from_a_container_count_the_same():
    copied = WorkingDayCalendar.from_container(
        name="Copied", holidays={row.on: row.name for row in ENGLAND.holidays}, coverage=ENGLAND.coverage
    )
    first, last = ENGLAND.coverage.start, ENGLAND.coverage.end
    assert copied.skipped(first, last) == ENGLAND.skipped(first, last)
    assert copied.between(first, last) == ENGLAND.between(first, last)


@given(st.sets(st.dates(YEAR_2025.start, YEAR_2025.end), max_size=20))
def test_calendars_are_equal_by_value(closed):
    one, other = ENGLAND.with_closures(closed), ENGLAND.with_closures(sorted(closed, reverse=True))
    assert one == other
    assert hash(one) == hash(other)
    assert len({one, other}) == 1
    assert (one == ENGLAND) is (not one.closures)


def test_a_calendar_travels_without_its_tables():
    ours = ENGLAND.with_closures(MONDAY).projected_until(2030)
    assert len(pickle.dumps(ours)) < 20_000  # a table of its days alone would be longer
    for twin in (pickle.loads(pickle.dumps(ours)), copy.copy(ours), copy.deepcopy(ours)):
        assert twin == ours
        assert hash(twin) == hash(ours)
        assert twin.add(MONDAY, 70) == ours.add(MONDAY, 70)


def test_a_calendar_cannot_be_changed():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        ENGLAND.name = "x"


def test_threads_that_are_the_first_to_ask_agree():
    for _ in range(20):
        england_working_days.cache_clear()
        start = threading.Barrier(8)
        answers = []

        def ask(start=start, answers=answers):
            start.wait()
            found = england_working_days()
            answers.append((found, found.add(MONDAY, 70), found.subtract(MONDAY, 70)))

        threads = [threading.Thread(target=ask) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert answers == [(ENGLAND, ENGLAND.add(MONDAY, 70), ENGLAND.subtract(MONDAY, 70))] * 8


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"name": " "}, InvalidValueError, "name: must not be blank"),
        ({"on": "2025-09-08"}, InvalidTypeError, "on: must be a datetime.date"),
        ({"replaces": datetime(2025, 9, 6, tzinfo=UTC)}, InvalidTypeError, "replaces: .*without a time"),
        ({"replaces": MONDAY}, InvariantError, "replaces: must be another day than 2025-09-08"),
        ({"basis": "schedule-1"}, InvalidTypeError, "basis: must be a HolidayBasis"),
        ({"status": "expected"}, InvalidTypeError, "status: must be a HolidayStatus"),
        ({"citations": ()}, InvariantError, "citations: must hold at least 1"),
    ],
)
def test_a_bank_holiday_is_checked(changes, error, words):
    with pytest.raises(error, match=rf"^BankHoliday\.{words}"):
        holiday(**({"on": MONDAY} | changes))


@pytest.mark.parametrize("changes", [{"on": None}, {"name": ""}])
def test_a_closure_is_checked(changes):
    with pytest.raises(SendFrameworkError, match=r"^Closure\."):
        Closure(**({"on": MONDAY, "name": "shut"} | changes))


def test_a_row_is_a_value():
    assert holiday(MONDAY) == holiday(MONDAY)
    assert len({holiday(MONDAY), holiday(MONDAY), holiday(MONDAY + timedelta(days=1))}) == 2
    assert pickle.loads(pickle.dumps(holiday(MONDAY))) == holiday(MONDAY)
    assert holiday(MONDAY).grade is EvidenceGrade.RECALLED


def test_closures_are_added_to_those_there_are():
    once = england_working_days().with_closures(date(2025, 9, 9))
    twice = once.with_closures(date(2025, 9, 10))
    assert [closure.on for closure in twice.closures] == [date(2025, 9, 9), date(2025, 9, 10)]
    assert twice.add(date(2025, 9, 8), 1) == date(2025, 9, 11)
