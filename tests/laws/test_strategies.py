"""Laws of what is drawn, of many draws at once: one alone seldom meets what changed."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework import strategies as sfs

DAYS = (date(2018, 1, 1), date(2019, 4, 1), date(2021, 4, 1), date(2022, 7, 1), date(2023, 4, 1))
FROM = {"integrated-care-board": date(2022, 7, 1)}


@given(st.sampled_from(DAYS).flatmap(lambda day: st.tuples(st.just(day), st.lists(sfs.bodies(on=day), min_size=8))))
def test_bodies_are_of_a_kind_that_there_was(drawn):
    day, bodies = drawn
    for body in bodies:
        assert FROM.get(body.kind.value, day) <= day
        assert body.kind is not sf.BodyKind.CLINICAL_COMMISSIONING_GROUP or day < FROM["integrated-care-board"]
        assert body.period is None or day in body.period
