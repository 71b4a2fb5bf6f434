"""When could they call: possible notification days, given term dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from tests.framework.making import edition, interval, step

ENGLAND = sf.england_working_days()
AUTUMN = (sf.Period(date(2025, 9, 2), date(2025, 10, 24)), sf.Period(date(2025, 11, 3), date(2025, 12, 19)))
SUMMER = (sf.Period(date(2024, 4, 15), date(2024, 5, 24)), sf.Period(date(2024, 6, 3), date(2024, 7, 19)))


def days(calls):
    return [call.on for call in calls]


def test_the_mondays_of_an_autumn():
    calls = sf.possible_notifications(sf.Period(date(2025, 9, 1), date(2025, 12, 31)), terms=AUTUMN)
    assert days(calls) == [
        date(2025, 9, 8),
        date(2025, 9, 15),
        date(2025, 9, 22),
        date(2025, 9, 29),
        date(2025, 10, 6),
        date(2025, 10, 20),
        date(2025, 11, 3),
        date(2025, 11, 10),
        date(2025, 11, 17),
        date(2025, 11, 24),
        date(2025, 12, 1),
    ]
    assert [call.on for call in calls if call.spans_a_break] == [date(2025, 10, 20)]
    assert str(calls[0]) == "call on 2025-09-08, on site 22 September 2025 to 26 September 2025"


def test_a_call_on_the_tuesday_after_a_bank_holiday():
    calls = sf.possible_notifications(sf.Period(date(2024, 5, 1), date(2024, 5, 31)), terms=SUMMER)
    assert [(call.on, call.instead_of_monday) for call in calls] == [
        (date(2024, 5, 7), True),
        (date(2024, 5, 20), False),
    ]
    assert [call.on_site for call in calls] == [
        (sf.Period(date(2024, 5, 20), date(2024, 5, 24)),),  # the strict count would end in the holidays
        (sf.Period(date(2024, 6, 4), date(2024, 6, 10)), sf.Period(date(2024, 6, 3), date(2024, 6, 7))),
    ]
    assert str(calls[1]) == "call on 2024-05-20, on site 4 June 2024 to 10 June 2024 or 3 June 2024 to 7 June 2024"


def test_other_activities_editions_and_calendars():
    asked = sf.Period(date(2025, 10, 6), date(2025, 10, 6))
    closed = ENGLAND.with_closures(date(2025, 10, 6))
    monitoring = sf.possible_notifications(asked, terms=AUTUMN, activity="monitoring-inspection", edition="2025-06")
    assert (days(monitoring), monitoring[0].timetable.edition.id) == ([date(2025, 10, 6)], "2025-06")
    assert sf.possible_notifications(asked, terms=AUTUMN, calendar=closed) == ()


def test_the_friday_can_stand_for_a_monday_with_the_whole_week_closed():
    week = sf.Period(date(2025, 10, 6), date(2025, 10, 9))
    closed = ENGLAND.with_closures(week)
    asked = sf.Period(date(2025, 10, 6), date(2025, 10, 10))
    (call,) = sf.possible_notifications(asked, terms=[sf.Period(date(2025, 9, 2), date(2025, 12, 19))], calendar=closed)
    assert (call.on, call.instead_of_monday) == (date(2025, 10, 10), True)


@pytest.mark.parametrize(
    ("weekday", "called"),
    [(None, date(2025, 10, 6)), (sf.Weekday.MONDAY, date(2025, 10, 6)), (sf.Weekday.TUESDAY, date(2025, 10, 7))],
)
def test_the_call_comes_on_the_usual_weekday_of_the_edition_which_is_a_monday_unless_it_says_so(weekday, called):
    own = edition(
        step("notification", weekday=weekday),
        step("on-site-starts", "notification", 1),
        step("on-site-ends", "on-site-starts", 1),
    )
    week = sf.Period(date(2025, 10, 6), date(2025, 10, 12))
    assert days(sf.possible_notifications(week, terms=AUTUMN, edition=own)) == [called]


@pytest.mark.parametrize(
    "rules",
    [
        (step("on-site-ends", "notification", 14),),
        (step("on-site-starts", "notification", 10),),
        (step("on-site-starts", "notification", 10), step("on-site-ends", "on-site-starts")),
        (
            step("on-site-starts", "notification", 10),
            step("on-site-ends", "on-site-starts", interval=interval(None, least=2, most=4)),
        ),
    ],
    ids=["no-first-day", "no-last-day", "last-day-not-known", "last-day-in-a-range"],
)
def test_an_edition_that_does_not_date_the_days_on_site(rules):
    with pytest.raises(sf.InvalidValueError) as caught:
        sf.possible_notifications(AUTUMN[0], terms=AUTUMN, edition=edition(step("notification"), *rules))
    assert str(caught.value) == (
        "possible_notifications(activity): has no days on site that can be computed from its notification "
        "(got 'full-inspection')"
    )


def test_a_range_of_lengths_is_no_other_reading():
    term = sf.Period(date(2019, 9, 3), date(2019, 10, 22))
    assert (
        sf.possible_notifications(sf.Period(date(2019, 10, 7), date(2019, 10, 7)), terms=[term], activity="revisit")
        == ()
    )


def test_nobody_calls_while_inspections_are_suspended():
    term = sf.Period(date(2020, 2, 24), date(2020, 4, 3))
    assert days(sf.possible_notifications(term, terms=[term])) == [date(2020, 2, 24), date(2020, 3, 2)]
    again = sf.Period(date(2021, 5, 10), date(2021, 7, 16))
    assert days(sf.possible_notifications(again, terms=[again]))[0] == date(2021, 6, 1)


def test_a_term_without_an_end_in_sight_costs_nothing():
    always = sf.Period(date(1, 1, 1), date(9999, 12, 31))
    asked = sf.Period(date(2025, 9, 8), date(2025, 9, 14))
    assert days(sf.possible_notifications(asked, terms=iter([always]))) == [date(2025, 9, 8)]


def test_no_day_may_be_possible():
    august = sf.Period(date(2025, 8, 1), date(2025, 8, 31))
    assert sf.possible_notifications(august, terms=AUTUMN) == ()


@given(st.dates(date(2023, 1, 2), date(2026, 6, 30)), st.integers(1, 90), st.integers(30, 120))
def test_every_call_and_every_day_on_site_is_a_working_day_of_a_term(start, shift, length):
    term = sf.Period(start, start + timedelta(days=length))
    asked = sf.Period(start, start + timedelta(days=shift))
    for call in sf.possible_notifications(asked, terms=[term]):
        assert call.on in asked
        assert ENGLAND.is_working_day(call.on)
        assert call.on.weekday() == 0 or call.instead_of_monday
        for week in call.on_site:
            assert all(day in term for day in week.days() if ENGLAND.is_working_day(day))
        assert not call.spans_a_break


@pytest.mark.parametrize(
    ("between", "arguments", "error", "words"),
    [
        (date(2025, 9, 1), {"terms": AUTUMN}, sf.InvalidTypeError, "possible_notifications(between): must be a Period"),
        (
            sf.Period(date(2025, 9, 1)),
            {"terms": AUTUMN},
            sf.InvalidValueError,
            "possible_notifications(between): must have a start and an end (got 'from 1 September 2025')",
        ),
        (
            AUTUMN[0],
            {"terms": ()},
            sf.InvalidValueError,
            "possible_notifications(terms): must hold at least one term; the library knows no term dates (got ())",
        ),
        (AUTUMN[0], {"terms": 5}, sf.InvalidTypeError, "possible_notifications(terms): must be an iterable of periods"),
        (AUTUMN[0], {"terms": "autumn"}, sf.InvalidTypeError, "possible_notifications(terms): must be a Period (got"),
        (
            AUTUMN[0],
            {"terms": [sf.Period(None, date(2025, 9, 1))]},
            sf.InvalidValueError,
            "possible_notifications(terms): must have a start and an end",
        ),
        (
            AUTUMN[0],
            {"terms": AUTUMN, "activity": "thematic-visit"},
            sf.InvalidValueError,
            "possible_notifications(activity): has no days on site that can be computed from its notification",
        ),
        (
            AUTUMN[0],
            {"terms": AUTUMN, "activity": "engagement-meeting"},
            sf.InvalidValueError,
            "timetable(activity): has no dated milestones in edition 2025-07",
        ),
    ],
    ids=range(8),
)
def test_one_clear_error(between, arguments, error, words):
    with pytest.raises(error) as caught:
        sf.possible_notifications(between, **arguments)
    assert str(caught.value).startswith(words)
