"""Laws of outlooks on the lives of one area: inspections one after the other, looked at year by year."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from tests.programme.histories import FAILINGS, INCONSISTENT, NEXT_FULL, POSITIVE, full, plan
from tests.programme.test_laws import RANK, keyed
from tests.records.making import NORTHSHIRE

LOOKED_AT = [date(2023, 1, 31) + timedelta(days=31 * number) for number in range(60)]


@st.composite
def lives(draw):
    """One to four inspections, a year or more apart, and perhaps one of which no day is known, and two plans."""
    start, held = date(2023, 1, 30), []
    for _ in range(draw(st.integers(1, 4))):
        start += timedelta(weeks=draw(st.integers(0, 60)))
        outcome = draw(st.sampled_from([POSITIVE, INCONSISTENT, FAILINGS]))
        end = start + timedelta(days=4)
        held.append(full(NORTHSHIRE, start, end, outcome, report_received_on=end + timedelta(days=70)))
        start += timedelta(weeks=52)
    if draw(st.booleans()):
        held.append(sf.FullInspection(area=NORTHSHIRE, note="Its days are lost."))
    day = draw(st.dates(date(2023, 6, 1), date(2026, 6, 1)))
    held += [plan(NORTHSHIRE, "strategic-plan", ("submitted", day), note=note) for note in ("one", "two")]
    return held


@given(lives(), st.data())
def test_an_outlook_depends_on_no_order(held, data):
    mixed = data.draw(st.permutations(held))
    for on in LOOKED_AT[::20]:
        assert sf.outlook(mixed, on=on) == sf.outlook(held, on=on)


@given(lives())
def test_month_by_month_nothing_turns_back(held):
    ranks = {}
    for on in LOOKED_AT:
        for area in sf.outlook(held, on=on):
            for key, each in keyed(area):
                assert ranks.get(key, 0) <= RANK[each.state]
                ranks[key] = RANK[each.state]


@given(lives())
def test_one_inspection_at_most_has_a_next_one_to_come(held):
    for on in LOOKED_AT[::6]:
        for area in sf.outlook(held, on=on):
            still = [each for each in area.expected(NEXT_FULL) if each.is_open and each.follows is not None]
            assert len(still) <= 1
            begun = [each for each in area.history if each.kind == "full-inspection" and each.first_day is not None]
            assert all(each.follows == begun[-1] for each in still)


@given(lives(), st.sampled_from(LOOKED_AT))
def test_with_more_months_no_less_is_soon(held, on):
    soon = set()
    for months in range(25):
        found = sf.outlook(held, on=on, soon_months=months).to_come
        now = {each.id + str(each.follows and each.follows.first_day) for each in found if each.state == "soon"}
        assert soon <= now
        soon = now


@given(lives())
def test_every_inspection_is_counted_even_one_of_which_no_day_is_known(held):
    number = sum(isinstance(each, sf.FullInspection) for each in held)
    for by in sf.CountBy:
        assert sf.counts(held, by=by).total == number
