"""What a type checker knows of outlooks and counts."""

from datetime import date
from typing import assert_type

import sendframework as sf

outlook = sf.outlook((), on=date(2026, 6, 29))
assert_type(outlook, sf.Outlook)
assert_type(outlook["919"], sf.AreaOutlook)
assert_type(outlook[0], sf.AreaOutlook)
assert_type(outlook.to_come, tuple[sf.Expectation, ...])
assert_type(outlook.rows(), list[dict[str, str | bool | None]])
assert_type(outlook["919"].under("area-send"), sf.Standing | None)
assert_type(outlook["919"].status, sf.InspectionStatus)
assert_type(outlook.to_come[0].target, date | None)
assert_type(outlook.to_come[0].basis, sf.Basis | None)
sf.outlook(())  # type: ignore[call-arg]
sf.outlook((), on="2026-06-29")  # type: ignore[arg-type]

counts = sf.counts(outlook, by=("academic-year", "outcome"))
assert_type(counts, sf.Counts)
assert_type(counts[0], sf.CountRow)
assert_type(counts[:2], tuple[sf.CountRow, ...])
assert_type(counts.counted_by, sf.CountDate)
assert_type(counts.number(outcome="inconsistent"), int)

assert_type(sf.to_svg(outlook), str)
assert_type(sf.to_png(counts), bytes)
sf.to_svg("an outlook")  # type: ignore[arg-type]
