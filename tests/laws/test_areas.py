"""Laws of areas that only those that have not always been put to the test."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf

CHANGED = [area for area in sf.england_areas() if area.period is not None]


@given(st.sampled_from(CHANGED), st.integers(-400, 400))
def test_an_area_is_listed_from_its_first_day_to_its_last(area, shift):
    for bound in (area.period.start, area.period.end):
        if bound is None:
            continue
        for day in (bound, bound + timedelta(days=shift)):
            exists = (area.period.start is None or area.period.start <= day) and (
                area.period.end is None or day <= area.period.end
            )
            assert (area in sf.local_areas(on=day)) is exists
            others = [each for each in sf.local_areas(on=day) if each.code in (*area.predecessors, *area.successors)]
            assert not (exists and others)
