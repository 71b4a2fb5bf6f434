"""What calendars say when they refuse: in full, and never sending anyone where there is no answer either."""

import re
from datetime import date

import pytest

from sendframework.citations import Citation, EvidenceGrade
from sendframework.errors import CalendarCoverageError, InvalidTypeError, InvalidValueError, InvariantError
from sendframework.periods import Period
from sendframework.workdays import (
    BankHoliday,
    HolidayBasis,
    HolidayStatus,
    WorkingDayCalendar,
    england_working_days,
    holidays_by_rule,
)

ENGLAND = england_working_days()
MONDAY = date(2025, 9, 8)
CONTAINER, PROJECTED = "WorkingDayCalendar.from_container(holidays)", "WorkingDayCalendar.projected_until"
OWN = "give a calendar of your own with a longer coverage"
KNOWN = "England's working-day calendar does not cover {}; it covers 1 January 2012 to 31 December 2028; "


def ours(first, last):
    """A calendar with one bank holiday, on its first day."""
    day = BankHoliday(
        on=first,
        name="Day",
        basis=HolidayBasis.PROCLAMATION,
        status=HolidayStatus.IN_FORCE,
        citations=(Citation(source=None, grade=EvidenceGrade.RECALLED),),
    )
    return WorkingDayCalendar(name="Ours", coverage=Period(first, last), holidays=(day,))


@pytest.mark.parametrize(
    ("ask", "kind", "words"),
    [
        (
            lambda: ENGLAND.add(MONDAY, -1),
            InvalidValueError,
            "WorkingDayCalendar.add(n): must not be negative; use `subtract` to count the other way (got -1)",
        ),
        (
            lambda: ENGLAND.add(MONDAY, "5"),
            InvalidTypeError,
            "WorkingDayCalendar.add(n): must be a whole number (got '5')",
        ),
        (
            lambda: ENGLAND.subtract(date(2028, 12, 29), 5000),  # as many days the other way would end in 2048
            CalendarCoverageError,
            KNOWN.format("working day 5000 before 29 December 2028") + f"for subtract(n), {OWN}",
        ),
        (
            lambda: ENGLAND.next_working_day(date(2028, 12, 30)),
            CalendarCoverageError,
            KNOWN.format("the working day after 30 December 2028")
            + f"for next_working_day(day), ask for projected days with projected_until(2029), or {OWN}",
        ),
        (
            lambda: ENGLAND.with_closures(5),
            InvalidTypeError,
            "WorkingDayCalendar.with_closures(closures): must be a date, a Period, or an iterable of these (got 5)",
        ),
        (
            lambda: WorkingDayCalendar.from_container(name="Ours", holidays=5, coverage=ENGLAND.coverage),
            InvalidTypeError,
            f"{CONTAINER}: must be a container of dates, which answers `day in container` (got 5)",
        ),
        (
            lambda: WorkingDayCalendar(name="Ours", coverage=ENGLAND.coverage).projected_until(2030),
            InvariantError,
            f"{PROJECTED}: Ours has no bank holidays to go on from; make it with a longer coverage",
        ),
        (
            lambda: holidays_by_rule(2101),
            InvalidValueError,
            "holidays_by_rule(year): must be at most 2100 (got 2101)",
        ),
    ],
    ids=["negative", "text", "before", "next", "closures", "container", "no holidays", "late year"],
)
def test_what_is_refused_is_said_in_full(ask, kind, words):
    with pytest.raises(kind) as caught:
        ask()
    assert str(caught.value) == words


@pytest.mark.parametrize(
    ("made", "day", "year"),
    [
        (lambda: ours(date(2025, 1, 1), date(2025, 7, 31)), date(2025, 8, 1), 2025),
        (lambda: ours(date(2011, 1, 3), date(2011, 12, 31)), date(2012, 3, 1), 2012),
        (lambda: ENGLAND.projected_until(2099), date(2100, 1, 4), 2100),
    ],
    ids=["this year", "first year", "last year"],
)
def test_the_year_to_project_to_is_one_that_has_the_answer(made, day, year):
    calendar = made()
    with pytest.raises(CalendarCoverageError, match=rf"projected_until\({year}\)"):
        calendar.is_working_day(day)
    assert calendar.projected_until(year).is_working_day(day)


@pytest.mark.parametrize("n", [250, 251, 5_000, 17_000])
def test_the_year_to_project_to_is_never_too_early_for_a_count(n):
    with pytest.raises(CalendarCoverageError) as caught:
        ENGLAND.add(date(2028, 12, 29), n)
    year = int(re.search(r"projected_until\((\d+)\)", caught.value.hint)[1])
    assert ENGLAND.projected_until(year).between(date(2028, 12, 29), date(year, 12, 31)) >= n


@pytest.mark.parametrize(
    ("made", "day"),
    [
        (lambda: ours(date(2025, 1, 1), date(2025, 12, 31)), date(2020, 1, 1)),
        (lambda: ours(date(2005, 1, 3), date(2005, 12, 31)), date(2012, 1, 4)),
        (lambda: ours(date(2011, 1, 3), date(2011, 12, 30)), date(2012, 1, 4)),
        (lambda: ENGLAND.projected_until(2100), date(2101, 1, 4)),
    ],
    ids=["before its start", "years before the rules", "a day before the rules", "after the rules"],
)
def test_nobody_is_sent_to_a_projection_that_cannot_be_made(made, day):
    with pytest.raises(CalendarCoverageError) as caught:
        made().is_working_day(day)
    assert caught.value.hint == f"for is_working_day(day), {OWN}"


def test_a_calendar_that_ends_before_the_rules_begin_is_not_projected():
    with pytest.raises(InvariantError) as caught:
        ours(date(2011, 1, 3), date(2011, 12, 30)).projected_until(2012)
    reason = "Ours ends on 30 December 2011, and the rules begin with 2012; make it with a longer coverage"
    assert str(caught.value) == f"{PROJECTED}: {reason}"
    assert ours(date(2011, 1, 3), date(2011, 12, 31)).projected_until(2012).projected_from == date(2012, 1, 1)


def test_a_closure_is_called_one_unless_it_is_given_a_name():
    friday, tuesday = date(2025, 9, 5), date(2025, 9, 9)
    assert ENGLAND.with_closures(MONDAY).skipped(friday, tuesday) == ((MONDAY, "closure"),)
