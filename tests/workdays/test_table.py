"""England's holidays, row by row: the days, the law behind them, the evidence, and whether enough of them are left."""
# ruff: noqa: RUF001  # names stand as GOV.UK prints them, with its apostrophe

from collections import Counter
from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta

from sendframework.citations import EvidenceGrade, SourceKind
from sendframework.errors import InvalidTypeError, InvalidValueError
from sendframework.workdays import HolidayBasis, HolidayStatus, england_working_days, holidays_by_rule
from tests.rows import every_row_of
from tests.workdays import agreement

CALENDAR = england_working_days()
ROWS = CALENDAR.holidays
YEARS = range(2012, 2029)
SUNDAY, MONDAY = 6, 0


def easter_sunday(year):
    """The anonymous Gregorian method, so that the rules are not judged by their own Easter."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    j = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * j) // 451
    month, day = divmod(h + j - 7 * m + 114, 31)
    return date(year, month, day + 1)


def in_schedule_1(day):
    """Schedule 1, paragraph 1, as it is worded."""
    christmas, boxing_day = date(day.year, 12, 25), date(day.year, 12, 26)
    return (
        day == easter_sunday(day.year) + timedelta(days=1)
        or (day.weekday() == MONDAY and day.month in {5, 8} and day.day > 31 - 7)
        or (day == boxing_day and day.weekday() != SUNDAY)
        or (day == date(day.year, 12, 27) and SUNDAY in {christmas.weekday(), boxing_day.weekday()})
    )


def known_to_common_law(day):
    return (day.month, day.day) == (12, 25) or day == easter_sunday(day.year) - timedelta(days=2)


PROCLAIMED = {HolidayBasis.PROCLAMATION, HolidayBasis.PROCLAMATION_MOVED}
# 8 May 2020 is not among them: its proclamation was seen, and does not say under which part of the section it is made.
PROCLAMATION_SEEN = {
    date(2020, 1, 1),
    date(2022, 9, 19),
    date(2023, 1, 2),
    date(2023, 5, 1),
    date(2024, 1, 1),
    date(2024, 5, 6),
    date(2025, 1, 1),
    date(2025, 5, 5),
}
MOVED_FROM_THE_LAST_MONDAY_IN_MAY = {date(2012, 6, 4), date(2022, 6, 2)}


@every_row_of("row", ROWS, ids=[str(row.on) for row in ROWS])
def test_the_law_behind_each_day_is_what_the_act_says(row):
    if in_schedule_1(row.on):
        assert row.basis is HolidayBasis.SCHEDULE_1
    elif known_to_common_law(row.on):
        assert row.basis is HolidayBasis.COMMON_LAW
    elif row.on in MOVED_FROM_THE_LAST_MONDAY_IN_MAY:
        assert row.basis is HolidayBasis.PROCLAMATION_MOVED
    else:
        assert row.basis is HolidayBasis.PROCLAMATION


@pytest.mark.parametrize(
    ("day", "name", "replaces", "basis"),
    [
        ("2015-12-28", "Boxing Day", "2015-12-26", "proclamation"),  # the 26th, a Saturday, is in Schedule 1 as well
        ("2016-12-26", "Boxing Day", None, "schedule-1"),
        ("2016-12-27", "Christmas Day", "2016-12-25", "schedule-1"),  # the 25th is a Sunday
        ("2017-01-02", "New Year’s Day", "2017-01-01", "proclamation"),
        ("2020-05-08", "Early May bank holiday (VE day)", "2020-05-04", "proclamation"),
        ("2021-12-27", "Christmas Day", "2021-12-25", "schedule-1"),  # the 26th is a Sunday
        ("2021-12-28", "Boxing Day", "2021-12-26", "proclamation"),
        ("2022-01-03", "New Year’s Day", "2022-01-01", "proclamation"),
        ("2022-06-02", "Spring bank holiday", "2022-05-30", "proclamation-moved"),
        ("2022-06-03", "Platinum Jubilee bank holiday", None, "proclamation"),
        ("2022-09-19", "Bank Holiday for the State Funeral of Queen Elizabeth II", None, "proclamation"),
        ("2023-05-08", "Bank holiday for the coronation of King Charles III", None, "proclamation"),
    ],
)
def test_days_that_did_not_come_as_usual(day, name, replaces, basis):
    row = CALENDAR.holiday_on(date.fromisoformat(day))
    assert (row.name, row.basis) == (name, basis)
    assert row.replaces == (replaces and date.fromisoformat(replaces))


@pytest.mark.parametrize("day", ["2012-05-28", "2020-05-04", "2022-05-30"])
def test_days_that_were_moved_away_are_working_days(day):
    assert CALENDAR.is_working_day(date.fromisoformat(day))


@pytest.mark.parametrize("row", [row for row in ROWS if row.replaces], ids=lambda row: str(row.on))
def test_what_a_day_replaces_is_a_weekend_or_the_day_it_was_moved_from(row):
    moved = row.replaces in {date(2012, 5, 28), date(2020, 5, 4), date(2022, 5, 30)}
    assert moved or row.replaces.weekday() > 4
    assert abs(row.on - row.replaces) <= timedelta(days=7)
    assert CALENDAR.holiday_on(row.replaces) is None


@every_row_of("row", ROWS, ids=[str(row.on) for row in ROWS])
def test_a_proclaimed_day_still_to_come_is_expected_and_any_other_is_in_force(row):
    proclaimed = row.basis in {HolidayBasis.PROCLAMATION, HolidayBasis.PROCLAMATION_MOVED}
    expected = proclaimed and row.on > date(2026, 11, 21)
    assert row.status is (HolidayStatus.EXPECTED if expected else HolidayStatus.IN_FORCE)


@pytest.mark.parametrize("year", YEARS)
def test_the_rules_and_ten_exceptions_give_the_table_and_nothing_else(year):
    said = [(row.on, row.name, row.replaces, row.basis) for row in ROWS if row.on.year == year]
    assert said == [(row.on, row.name, row.replaces, row.basis) for row in holidays_by_rule(year)]


def test_the_table_has_the_140_rows_of_the_official_list():
    assert len(ROWS) == 140
    assert (ROWS[0].on, ROWS[-1].on) == (date(2012, 1, 2), date(2028, 12, 26))
    assert {row.on.weekday() for row in ROWS} <= set(range(5))


def test_ten_exceptions_stand_between_the_rules_and_the_table():
    regular = set()
    for year in YEARS:
        new_year, may, august = date(year, 1, 1), date(year, 5, 1), date(year, 8, 31)
        regular.add(new_year + timedelta(days={5: 2, 6: 1}.get(new_year.weekday(), 0)))
        regular |= {easter_sunday(year) - timedelta(days=2), easter_sunday(year) + timedelta(days=1)}
        regular.add(may + timedelta(days=-may.weekday() % 7))
        regular |= {day - timedelta(days=day.weekday()) for day in (date(year, 5, 31), august)}
        for day in (date(year, 12, 25), date(year, 12, 26)):
            regular.add(day + timedelta(days=2 * (day.weekday() > 4)))
    table = {row.on for row in ROWS}
    assert {str(day) for day in regular - table} == {"2012-05-28", "2020-05-04", "2022-05-30"}
    assert {str(day) for day in table - regular} == {
        "2012-06-04",
        "2012-06-05",
        "2020-05-08",
        "2022-06-02",
        "2022-06-03",
        "2022-09-19",
        "2023-05-08",
    }


@pytest.mark.parametrize("package", agreement.HOLIDAYS)
def test_every_weekday_agrees_with_other_packages_both_ways(package):
    assert (CALENDAR.coverage.start, CALENDAR.coverage.end) == (agreement.FIRST, agreement.LAST)
    weekdays = [day for day in CALENDAR.coverage.days() if day.isoweekday() <= 5]
    theirs = agreement.HOLIDAYS[package]
    assert [day for day in weekdays if (CALENDAR.holiday_on(day) is not None) != (day in theirs)] == []
    assert [day for day in weekdays if CALENDAR.is_working_day(day) == (day in theirs)] == []


@every_row_of("row", ROWS, ids=[str(row.on) for row in ROWS])
def test_each_row_says_where_its_date_its_name_and_its_basis_are_written(row):
    assert {"date", "name", "basis"} <= {citation.supports for citation in row.citations}
    printed = {citation.supports for citation in row.citations if citation.source.title == "UK bank holidays"}
    assert printed == {"date", "name"}
    law = [citation for citation in row.citations if citation.supports == "basis"]
    assert any(citation.source.kind is SourceKind.LEGISLATION for citation in law)
    inferred = row.basis in PROCLAIMED and row.on not in PROCLAMATION_SEEN
    assert row.grade is (EvidenceGrade.INFERRED if inferred else EvidenceGrade.PRIMARY)


def test_a_source_has_one_identifier_and_an_identifier_one_source():
    sources = {citation.source for row in (*ROWS, *holidays_by_rule(2029)) for citation in row.citations}
    assert max(Counter(source.id for source in sources).values()) == 1


@pytest.mark.parametrize("year", [2029, 2033, 2050, 2100])
def test_a_projected_row_never_looks_like_a_listed_one(year):
    rows = holidays_by_rule(year)
    assert len(rows) == 8
    assert {row.status for row in rows} == {HolidayStatus.PROJECTED}
    assert {row.grade for row in rows} == {EvidenceGrade.INFERRED}
    printed = [each for row in rows for each in row.citations if each.supports in {"date", "name"}]
    assert {each.grade for each in printed} == {EvidenceGrade.INFERRED}
    assert [row.on for row in rows] == sorted(row.on for row in rows)


@pytest.mark.parametrize(
    ("year", "error", "words"),
    [
        (2011, InvalidValueError, "at least 2012"),
        (2101, InvalidValueError, "at most 2100"),
        ("2030", InvalidTypeError, "whole number"),
        (True, InvalidTypeError, "whole number"),
    ],
)
def test_the_rules_answer_for_the_years_whose_exceptions_are_stated(year, error, words):
    with pytest.raises(error, match=rf"^holidays_by_rule\(year\): must be .*{words}"):
        holidays_by_rule(year)


@pytest.mark.freshness
def test_fifteen_months_of_the_official_list_are_left():
    end = CALENDAR.coverage.end
    assert end >= date.today() + relativedelta(months=15), f"the table ends on {end}: add the years printed since"  # noqa: DTZ011
