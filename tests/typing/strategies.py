"""What type checkers know of strategies."""

from collections.abc import Callable
from datetime import date
from typing import assert_type

from hypothesis.strategies import SearchStrategy

import sendframework as sf
from sendframework import strategies as sfs
from sendframework.strategies import laws

inspections = sfs.inspections(edition="2023-01", areas=[sf.local_area("Bury")])
files = sfs.conforming_case_files(min_date=date(2023, 1, 1))
assert_type(inspections, SearchStrategy[sf.FullInspection])
assert_type(files, SearchStrategy[sf.CaseFile])
assert_type(sfs.rules(kind=sf.NoticeRule), SearchStrategy[sf.NoticeRule])
assert_type(sfs.reviews(), SearchStrategy[sf.ThematicReview])
assert_type(laws.round_trip(sf.to_json, sf.from_json, strategy=files), Callable[[], None])

sfs.inspections(editions="2023-01")  # type: ignore[call-arg]
sfs.inspection()  # type: ignore[attr-defined]
