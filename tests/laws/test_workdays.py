"""Laws of counting that only days near each other put to the test."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf

ENGLAND = sf.england_working_days()


@given(st.dates(date(2012, 1, 1), date(2026, 12, 31)), st.integers(1, 100))
def test_a_count_from_any_of_the_next_days_never_ends_earlier(day, n):
    ends = [ENGLAND.add(day + timedelta(days=later), n) for later in range(40)]
    assert ends == sorted(ends)
    counts = [ENGLAND.between(day + timedelta(days=later), day + timedelta(days=200)) for later in range(40)]
    assert counts == sorted(counts, reverse=True)
