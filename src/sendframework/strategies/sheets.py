"""Strategies for tables in the layouts in which Ofsted publishes inspections; all in them is made up."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.strategies._asked import Asked
from sendframework.strategies._options import flag
from sendframework.strategies._placing import lasts
from sendframework.strategies._steady import steady_inspection, steady_revisit
from sendframework.vocabulary.outcomes import AreaSendOutcome, RevisitOutcome, WrittenStatementDecision

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from sendframework.records.full_inspections import FullInspection
    from sendframework.records.revisits import Revisit

__all__ = ["Spreadsheet", "spreadsheets"]


def __dir__() -> list[str]:
    return __all__


_OFFICIAL = (
    "Web link to Ofsted local authority webpage",
    "Local authority code",
    "Area name",
    "Ofsted region",
    "Inspection start date",
    "Inspection publication date",
    "Inspection outcome: written statement of action required?",
    "Number significant weaknesses identified in written statement of action",
    "Revisit start date",
    "Revisit publication date",
    "Revisit outcome: sufficient progress in addressing all significant weaknesses?",
    "Number significant weaknesses where sufficient progress has been made",
    "Number significant weaknesses where sufficient progress has not been made",
)
_MANAGEMENT = (
    "Link to report webpage for the local authority and local area partnership",
    "Local area partnership",
    "Ofsted region",
    "Inspection start date",
    "Inspection publication date",
    "Inspection outcome",
    "Priority action plan required?",
    "Number of areas for priority action",
)
_OUTCOMES = {
    AreaSendOutcome.TYPICALLY_POSITIVE: "Typically positive experiences and outcomes",
    AreaSendOutcome.INCONSISTENT: "Inconsistent experiences and outcomes",
    AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS: "Widespread and/or systemic failings",
}
_DECISIONS = {
    RevisitOutcome.ALL_SUFFICIENT: "Yes",
    RevisitOutcome.SOME_SUFFICIENT: "Some",
    RevisitOutcome.NONE_SUFFICIENT: "No",
}
_LAYOUTS = ("official-statistics", "management-information")
_ASKED = Asked(where="spreadsheets")
_REVISITED = date(2022, 1, 10), date(2022, 10, 1)
"""Between which days the call for a re-visit comes; of an area that was no more by then there is none."""
_PAGE = "https://reports.example.org/provider/44/{}"


class Spreadsheet(NamedTuple):
    """A table as published, and the records whose numbers stand in it."""

    layout: str
    """Which layout: ``official-statistics`` of 2016 to 2022, or ``management-information`` from 2023 on."""
    rows: tuple[tuple[str, ...], ...]
    """The headings, below any titles, and a row for each inspection."""
    records: tuple[FullInspection | Revisit, ...]
    """The inspections and re-visits, row by row; they hold more than a table says."""

    def to_csv(self) -> str:
        """The table as a CSV file."""
        made = io.StringIO(newline="")
        csv.writer(made).writerows(self.rows)
        return made.getvalue()


@st.composite
def spreadsheets(draw: DrawFn, *, layout: str | None = None, titles: bool | None = None) -> Spreadsheet:
    """Tables that `readers` read: no area twice, columns in any order.

    Parameters
    ----------
    layout
        ``official-statistics`` or ``management-information``; without one, either.
    titles
        Whether lines of prose stand above the headings; None for either.
    """
    if layout is not None and layout not in _LAYOUTS:
        raise InvalidArgument(f"spreadsheets(layout={layout!r}): must be one of {', '.join(_LAYOUTS)}")
    prose = flag("spreadsheets", "titles", titles)
    chosen = layout or draw(st.sampled_from(_LAYOUTS))
    headings, make = (_OFFICIAL, _official_row) if chosen == _LAYOUTS[0] else (_MANAGEMENT, _management_row)
    records: list[FullInspection | Revisit] = []
    lines: list[dict[str, str]] = []
    for _ in range(draw(st.integers(1, 3))):
        cells, found = make(draw)
        if found[0].area.code not in {record.area.code for record in records}:
            records += found
            lines.append(dict(zip(headings, cells, strict=True)))
    order = draw(st.just(headings) | st.permutations(headings).map(tuple))
    rows = [tuple(order), *(tuple(line[heading] for heading in order) for line in lines)]
    if draw(st.booleans()) if prose is None else prose:
        rows = [("Inspections, all made up", *[""] * (len(order) - 1)), *rows]
    return Spreadsheet(chosen, tuple(rows), tuple(records))


def _day(day: object) -> str:
    return f"{day:%d/%m/%Y}" if isinstance(day, date) else ""


def _official_row(draw: DrawFn) -> tuple[list[str], list[FullInspection | Revisit]]:
    inspection = steady_inspection(draw, _ASKED, first=date(2016, 5, 9), last=date(2021, 12, 1), reference="full-1")
    area, site = inspection.area, inspection.on_site
    weak = len(getattr(inspection.findings, "significant_weaknesses", ()))
    required = getattr(inspection.findings, "decision", None) is WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED
    start = None if site is None else site.start
    code = area.ofsted_urn or area.code
    gss = (area.gss_code(on=start) if start is not None else None) or area.code
    cells = [
        _PAGE.format(code),
        gss,
        area.name,
        inspection.area.ofsted_region.label,
        _day(start),
        _day(inspection.published_on),
    ]
    cells += ["Yes" if required else "No", str(weak) if required else ""]
    found: list[FullInspection | Revisit] = [inspection]
    if not (required and lasts(area, _REVISITED[1]) and draw(st.booleans())):
        return [*cells, "Not revisited yet" if required else "", "", "", "", ""], found
    revisit = steady_revisit(draw, _ASKED, follows=inspection, first=_REVISITED[0], last=_REVISITED[1])
    good = sum(each.sufficient for each in revisit.progress)
    begun = None if revisit.on_site is None else revisit.on_site.start
    cells += [_day(begun), _day(revisit.published_on)]
    cells += ["" if revisit.outcome is None else _DECISIONS[revisit.outcome], str(good), str(weak - good)]
    return cells, [*found, revisit]


def _management_row(draw: DrawFn) -> tuple[list[str], list[FullInspection | Revisit]]:
    inspection = steady_inspection(draw, _ASKED, first=date(2023, 1, 9), reference="full-2")
    findings, site = inspection.findings, inspection.on_site
    outcome = getattr(findings, "outcome", None)
    urgent = len(getattr(findings, "areas_for_priority_action", ()))
    return [
        _PAGE.format(inspection.area.ofsted_urn or inspection.area.code),
        inspection.area.name,
        inspection.area.ofsted_region.label,
        _day(None if site is None else site.start),
        _day(inspection.published_on),
        "" if outcome is None else _OUTCOMES[outcome],
        "Yes" if urgent else "No",
        str(urgent) if urgent else "NA",
    ], [inspection]
