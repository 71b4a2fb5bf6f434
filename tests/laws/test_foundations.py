"""Laws of what stands below every room: tables and errors."""

import pickle
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendframework import Activity, PartialDate, Season, Severity, _tables
from sendframework.errors import InvalidTypeError, InvalidValueError, UnknownCodeError
from tests.strategies import anything

PRINTABLE = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1, max_size=12)


@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(PRINTABLE, min_size=n, max_size=n), min_size=1)))
def test_the_cells_of_a_column_begin_below_its_heading(rows):
    headings = [f"h{number}" for number in range(len(rows[0]))]
    first, rule, *lines = _tables.text(headings, rows).split("\n")
    starts = [first.index(heading) for heading in headings]
    assert rule.replace("-", "").strip() == ""
    assert len(lines) == len(rows)
    for line, row in zip(lines, rows, strict=True):
        assert [line[at : at + len(cell)] for at, cell in zip(starts, row, strict=True)] == row


@given(st.sampled_from([InvalidValueError, InvalidTypeError]), st.text(), st.text(), anything)
def test_an_error_says_place_reason_and_value_and_is_the_built_in_one_too(kind, where, reason, value):
    error = kind(where, reason, value)
    assert str(error).startswith(f"{where}: {reason} (got ")
    assert isinstance(error, TypeError if kind is InvalidTypeError else ValueError)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.where, again.reason, str(again)) == (kind, where, reason, str(error))


@given(st.sampled_from([Severity, Season, Activity]), st.data())
def test_a_closed_set_has_its_codes_and_no_other_word(kind, data):
    codes = {member.value for member in kind}
    word = data.draw(st.sampled_from(sorted(codes)) | st.text())
    if word in codes:
        assert kind(word) == word
    else:
        with pytest.raises(UnknownCodeError) as caught:
            kind(word)
        assert set(caught.value.known) == codes


MONTHS = {Season.SPRING: (1, 6), Season.SUMMER: (4, 9), Season.AUTUMN: (9, 12), Season.WINTER: (1, 15)}
"""The first and the last month that each word can mean, those of the next year counted on."""


@given(st.integers(1900, 2998))
def test_every_month_that_the_words_can_mean_lies_between_the_bounds(year):
    for season, (first, last) in MONTHS.items():
        part = PartialDate(year=year, season=season)
        months = [date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1) for month in range(first, last + 2)]
        assert (part.earliest, part.latest) == (months[0], months[-1] - timedelta(days=1))
    for month in range(1, 13):
        part = PartialDate(year=year, month=month)
        assert part.earliest.replace(day=28) <= part.latest < part.earliest + timedelta(days=31)
        assert (part.latest + timedelta(days=1)).day == 1
