"""What holds of every outlook, whatever the records."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from tests.programme import histories
from tests.programme.histories import FAILINGS, INCONSISTENT, NEXT_FULL, NOT_REQUIRED, POSITIVE, REQUIRED
from tests.records import making

STATES = list(sf.ExpectationState)
RANK = {
    "date-not-known": 0,
    "not-yet": 1,
    "soon": 2,
    "period-passed": 3,
    "done": 4,
    "no-longer-expected": 4,
}
AREAS = (making.NORTHSHIRE, making.SOUTHSHIRE)
lookings = st.dates(date(2016, 5, 1), date(2028, 6, 30))


@st.composite
def starts(draw, first, last):
    """A Monday."""
    day = draw(st.dates(first, last))
    return day - timedelta(days=day.weekday())


@st.composite
def records(draw, areas=AREAS):
    """A record that says something, of one of two areas, with as many of its dates as a draw leaves it."""
    area = draw(st.sampled_from(areas))
    kind = draw(st.sampled_from(["first", "second", "revisit", "monitoring", "plan"]))
    start = draw(
        starts(date(2016, 6, 1), date(2022, 12, 1))
        if kind in {"first", "revisit"}
        else starts(date(2023, 1, 30), date(2028, 3, 1))
    )
    end = draw(st.sampled_from([None, start + timedelta(days=4)]))
    when = {"start": start, "end": end}
    if kind not in {"plan", "monitoring"} and draw(st.integers(0, 3)) == 0:
        about = draw(st.sampled_from([f"{start:%B %Y}", f"{min(start.year, 2027)}"]))
        when = {"start": None, "end": None, "about": about}
    out = start + timedelta(days=draw(st.integers(30, 120)))
    published = draw(st.sampled_from([None, out, sf.PartialDate(year=out.year, month=out.month)]))
    if kind == "first":
        return histories.full(
            area, **when, outcome=draw(st.sampled_from([None, REQUIRED, NOT_REQUIRED])), published=published
        )
    if kind == "second":
        outcome = draw(st.sampled_from([None, POSITIVE, INCONSISTENT, FAILINGS]))
        return histories.full(area, **when, outcome=outcome, published=published)
    if kind == "revisit":
        decided = draw(st.sampled_from(["", "y", "yn", "n"]))
        return histories.revisit(area, **when, decided=decided, published=published)
    if kind == "monitoring":
        outcome = draw(st.sampled_from([None, *sf.MonitoringOutcome]))
        return histories.monitoring(area, start, end, outcome, published=published)
    stages = draw(st.lists(st.sampled_from(["required", "submitted", "accepted", "published", "reviewed"]), max_size=3))
    events = [(stage, start + timedelta(days=30 * number)) for number, stage in enumerate(stages)]
    return histories.plan(area, draw(st.sampled_from(list(sf.PlanKind))), *events)


several = st.lists(records(), max_size=8)


@given(several, lookings, st.randoms(use_true_random=False))
def test_the_order_of_the_records_makes_no_difference(held, on, random):
    mixed = list(held)
    random.shuffle(mixed)
    assert sf.outlook(held, on=on) == sf.outlook(mixed, on=on)


@given(several, lookings)
def test_the_same_record_twice_counts_once_and_is_said(held, on):
    once, twice = sf.outlook(held, on=on), sf.outlook([*held, *held], on=on)
    assert once.areas == twice.areas
    assert (sf.OutlookNoteCode.COUNTED_ONCE in {note.code for note in twice.notes}) is bool(held)


@given(st.lists(records(AREAS[:1]), max_size=6), st.lists(records(AREAS[1:]), max_size=3), lookings)
def test_records_of_another_area_change_nothing(held, unrelated, on):
    alone = sf.outlook(held, on=on)
    beside = sf.outlook([*held, *unrelated], on=on)
    assert [area for area in beside if area.area == AREAS[0]] == list(alone)


@given(several, lookings, lookings)
def test_nothing_turns_back_as_time_goes_on(held, one, other):
    first, last = sorted((one, other))
    before = {key: each for area in sf.outlook(held, on=first) for key, each in keyed(area)}
    after = {key: each for area in sf.outlook(held, on=last) for key, each in keyed(area)}
    for key in before.keys() & after.keys():
        assert RANK[before[key].state] <= RANK[after[key].state]


def keyed(area):
    """The expectations of an area, by what they are and the day of what they follow."""
    for each in area.expectations:
        start = None if each.follows is None else (each.follows.first_day, each.follows.on_site)
        yield (area.area.code, each.id, start, each.rule.id), each


@given(several, lookings)
def test_only_the_last_full_inspection_has_a_next_one_to_come(held, on):
    for area in sf.outlook(held, on=on):
        full = [each for each in area.history if each.kind == "full-inspection"]
        for each in area.expected(NEXT_FULL):
            if each.is_open and each.follows is not None:
                assert each.follows == full[-1]


@given(several, lookings)
def test_whatever_is_expected_is_cited_and_nobody_is_called_late(held, on):
    outlook = sf.outlook(held, on=on)
    for area in outlook:
        for each in area.expectations:
            assert each.citations
            assert (each.state is sf.ExpectationState.DONE) == (each.fulfilled_by is not None)
    assert "overdue" not in f"{outlook}{sf.to_text(list(outlook))}{outlook.rows()}".lower()


@given(several, lookings, st.integers(0, 24), st.integers(0, 24))
def test_more_months_call_no_less_soon(held, on, one, other):
    few, many = sorted((one, other))
    less = {each for area in sf.outlook(held, on=on, soon_months=few) for each in area.to_come if each.state == "soon"}
    more = {each for area in sf.outlook(held, on=on, soon_months=many) for each in area.to_come if each.state == "soon"}
    assert less <= more


@given(several)
def test_counts_add_up_to_the_inspections_whatever_they_are_counted_by(held):
    total = sum(
        each.kind == "full-inspection" for area in sf.outlook(held, on=date(2030, 1, 1)) for each in area.history
    )
    for by in sf.CountBy:
        for day in sf.CountDate:
            assert sf.counts(held, by=by, date=day).total == total


@given(several, lookings)
def test_rows_are_flat_and_have_the_same_keys(held, on):
    rows = sf.outlook(held, on=on).rows()
    assert len({tuple(row) for row in rows}) <= 1
    assert all(type(value) in {str, bool, type(None)} for row in rows for value in row.values())
