"""What a type checker knows of the names at the root."""

from collections.abc import Iterator
from datetime import date
from typing import assert_type

import sendframework as sf

period = sf.Period(date(2025, 9, 22), end=None)
assert_type(period, sf.Period)
assert_type(period.start, date | None)
assert_type(period.days(), Iterator[date])
assert_type(date(2025, 9, 22) in period, bool)
sf.Period("2025-09-22")  # type: ignore[arg-type]
period.start = date(2025, 9, 22)  # type: ignore[misc]

partial = sf.PartialDate.parse("autumn 2023")
assert_type(partial, sf.PartialDate)
assert_type(partial.season, sf.Season | None)
assert_type(partial.earliest, date)
sf.PartialDate(2023)  # type: ignore[call-arg]

source = sf.Source(id="a", kind=sf.SourceKind.HANDBOOK, title="A", publisher="B", published=partial)
assert_type(source.published, date | sf.PartialDate | None)
citation = sf.Citation(source=source, grade=sf.EvidenceGrade.PRIMARY)
assert_type(citation.source, sf.Source | None)
assert_type(sf.grade_of([citation]), sf.EvidenceGrade)
sf.Citation(grade=sf.EvidenceGrade.RECALLED)  # type: ignore[call-arg]

five = sf.DatedValue(value=5, period=period, citations=(citation,))
assert_type(five, sf.DatedValue[int])
notice = sf.History(of="notice", values=(five,))
assert_type(notice, sf.History[int])
assert_type(notice.value_on(date(2025, 9, 22)), int)
assert_type(notice.dated_on(date(2025, 9, 22)), sf.DatedValue[int])
sf.DatedValue(value=5, period=period, citations=[citation])  # type: ignore[arg-type]

tt = sf.timetable("full-inspection", notified_on=date(2025, 9, 8))
assert_type(tt, sf.Timetable)
assert_type(tt["on-site-starts"], sf.Milestone)
assert_type(tt[sf.MilestoneCode.ON_SITE_STARTS].on, date | None)
assert_type(tt.edition, sf.Edition)
sf.timetable("full-inspection", date(2025, 9, 8))  # type: ignore[arg-type, call-arg]

try:
    notice.value_on(date(1999, 1, 1))
except sf.UnknownCodeError as error:
    assert_type(error.suggestions, tuple[str, ...])
except sf.StructureError as error:
    assert_type(error.problems, tuple[sf.Problem, ...])

assert_type(sf.__version__, str)
sf.Perod  # type: ignore[attr-defined]  # noqa: B018
