"""Laws of timetables that are told by moving a call."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

import sendframework as sf

ENGLAND = sf.england_working_days()
WEEK = timedelta(days=7)
MONDAYS = st.integers(0, 200).map(lambda number: date(2023, 1, 9) + number * WEEK)
CHAIN = ("notification", "off-site-fieldwork-starts", "on-site-starts", "on-site-ends")


@given(MONDAYS)
def test_a_call_a_week_later_moves_every_counted_date_by_a_week_where_no_bank_holiday_is_passed(call):
    early, late = (sf.timetable("full-inspection", notified_on=day) for day in (call, call + WEEK))
    assume(early.edition == late.edition)
    assume(not ENGLAND.holidays_between(call - WEEK, late["on-site-ends"].on))
    for name in CHAIN:
        assert late[name].on - early[name].on == WEEK
        assert late[name].window is None


@given(MONDAYS)
def test_a_later_call_never_leads_to_an_earlier_date(call):
    found = [sf.timetable("full-inspection", notified_on=call + number * WEEK) for number in range(5)]
    for early, late in pairwise(found):
        for name in CHAIN if early.edition == late.edition else ():
            assert early[name].on <= late[name].on


@given(MONDAYS)
def test_back_from_any_later_date_the_call_is_found_again(call):
    onward = sf.timetable("full-inspection", notified_on=call)
    assume(not ENGLAND.holidays_between(call - WEEK, onward["on-site-ends"].on))
    for name in CHAIN[1:]:
        back = sf.timetable("full-inspection", known={name: onward[name].on}, edition=onward.edition)
        assert {each: back[each].on for each in CHAIN} == {each: onward[each].on for each in CHAIN}
        assert back["notification"].window is None
