"""The official statistics on inspections and re-visits under the first framework, 2016 to 2022."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sendframework.periods import Period
from sendframework.readers._entries import Entry, area_of, complete_to, reference, register
from sendframework.readers._notes import notes_of, records_of
from sendframework.readers._opening import opened
from sendframework.readers._tables import Column, find_table
from sendframework.readers._values import day_between, means, normal, whole_number
from sendframework.readers.readings import Reading
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings, SignificantWeakness
from sendframework.records.revisits import Revisit, WeaknessProgress
from sendframework.vocabulary.outcomes import RevisitOutcome, WrittenStatementDecision

if TYPE_CHECKING:
    from sendframework.areas.local_area import LocalArea
    from sendframework.areas.register import AreaRegister
    from sendframework.readers._files import Source
    from sendframework.readers._tables import Row
    from sendframework.readers.readings import NotUnderstood

__all__ = ["official_statistics"]

_COLUMNS = (
    Column("link", "Web link to Ofsted local authority webpage"),
    Column("code", "Local authority code"),
    Column("area", "Area name"),
    Column("region", "Ofsted region"),
    Column("start", "Inspection start date"),
    Column("published", "Inspection publication date"),
    Column("decision", "Inspection outcome: written statement of action required?"),
    Column("weaknesses", "Number significant weaknesses identified in written statement of action"),
    Column("revisit-start", "Revisit start date"),
    Column("revisit-published", "Revisit publication date"),
    Column("outcome", "Revisit outcome: sufficient progress in addressing all significant weaknesses?"),
    Column("sufficient", "Number significant weaknesses where sufficient progress has been made"),
    Column("insufficient", "Number significant weaknesses where sufficient progress has not been made"),
)
_REVISIT = ("revisit-start", "revisit-published", "outcome", "sufficient", "insufficient")
_NOT_YET = normal("Not revisited yet")
_AS_PRINTED = "as printed"
_MOST_WEAKNESSES = 99

_REQUIRED = WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED
_NOT_REQUIRED = WrittenStatementDecision.NO_WRITTEN_STATEMENT
_decision = means({"Yes": _REQUIRED, "No": _NOT_REQUIRED})
_outcome = means(
    {
        "Yes": RevisitOutcome.ALL_SUFFICIENT,
        "Some": RevisitOutcome.SOME_SUFFICIENT,
        "No": RevisitOutcome.NONE_SUFFICIENT,
    }
)
_day = day_between(date(2016, 4, 27), date(2023, 12, 31))  # the framework's first day; letters came after its last
_count = whole_number(0, _MOST_WEAKNESSES)


def __dir__() -> list[str]:
    return __all__


def official_statistics(source: Source, *, areas: AreaRegister | None = None) -> Reading:
    """Every inspection and re-visit of the table that Ofsted published for 2016 to 2022.

    The sheet and the row of its headings are found, whatever stands above; columns may stand in any order, and headings
    may have footnote markers.  Areas that stand only in a note, because they no longer exist, are read from the note:
    it gives months, so that those records have no days on site, and the month in `about`.

    Parameters
    ----------
    source
        Path of, or open file with, the ODS or XLSX workbook, or its sheet as CSV.  Workbooks need the extra ``files``.
    areas
        The register of areas; without one, England's.

    Raises
    ------
    ReadError
        For a file that cannot be read or holds no such table, and for a column that is missing or stands twice.
    MissingExtraError
        For a workbook, where the extra ``files`` is not installed.
    InvalidTypeError
        For neither a path nor an open file, and for areas that are no register.
    """
    known = register(areas, where="official_statistics(areas)")
    given, book = opened(source, where="official_statistics(source)")
    table = find_table(given.file, book, _COLUMNS, what="the table of inspections and re-visits")
    table = table.without_lost_links("link")
    records: list[FullInspection | Revisit] = []
    understood = len(table.places)
    listed: list[NotUnderstood] = []
    references: set[str | None] = set()
    for row in table.rows():
        records += _records(Entry(row, given.name), known, references)
        count, problems = row.account()
        understood += count
        listed += problems
    count, problems = table.other_columns()
    notes = list(notes_of(book, table))
    inspected = {each.area.code for each in records}
    for note in notes:
        more, unclear = records_of(note, known, given.name, inspected)
        records += more
        inspected |= {each.area.code for each in more}
        problems += unclear
    return Reading(
        source=given.name,
        read_as=f"{book.kind}, {table.describe()}",
        records=tuple(records),
        not_understood=(*listed, *problems),
        understood=understood + count,
        prose=tuple(note.text for note in notes),
        complete_to=complete_to(note.text for note in notes if note.sheet == table.sheet.name),
    )


def _records(entry: Entry, areas: AreaRegister, references: set[str | None]) -> list[FullInspection | Revisit]:
    row = entry.row
    start = row.take("start", _day)
    area = area_of(row, areas, on=start)
    if area is None:
        row.refuse_all("the row has no local area that is known")
        return []
    called = reference("full-inspection", area, start, row.at)
    if called in references:
        row.refuse_all("the same inspection stands in a row above")
        return []
    inspection = _inspection(entry, area, start, called)
    if inspection is None:
        row.refuse_all("the row tells of no inspection")
        return []
    references.add(called)
    revisit = _revisit(entry, inspection)
    if revisit is None:
        return [inspection]
    if revisit.reference in references:
        row.refuse("belongs to a re-visit that stands in a row above", *_REVISIT)
        return [inspection]
    references.add(revisit.reference)
    return [inspection, revisit]


def _inspection(entry: Entry, area: LocalArea, start: date | None, called: str) -> FullInspection | None:
    row = entry.row
    published = row.take("published", _day)
    if published is not None and start is not None and published < start:
        row.refuse("is before the start of the inspection", "published")
        published = None
    decision = row.take("decision", _decision)
    number = row.take("weaknesses", _count)
    if number and decision is _NOT_REQUIRED:
        row.refuse("is a number of weaknesses where no written statement of action was required", "weaknesses")
        number = None
    if number == 0 and decision is _REQUIRED:
        row.refuse("is no weakness where a written statement of action was required", "weaknesses")
    if start is None and published is None and decision is None and not number:
        return None
    findings = None
    if decision is not None or number:
        weaknesses = tuple(SignificantWeakness(number=place) for place in range(1, (number or 0) + 1))
        findings = LocalAreaFindings(decision=decision, significant_weaknesses=weaknesses)
    return FullInspection(
        area=area,
        reference=called,
        on_site=None if start is None else Period(start=start),
        published_on=published,
        report=entry.report("link"),
        findings=findings,
        provenance=entry.provenance(
            (
                ("area", "code", "by this code"),
                ("area", "area", "by this name"),
                ("on_site", "start", "the first day as printed; the last is not in the table"),
                ("published_on", "published", _AS_PRINTED),
                ("findings.decision", "decision", _AS_PRINTED),
                ("findings.significant_weaknesses", "weaknesses", "their number as printed; what they are is not said"),
                ("report", "link", "the page to which the cell leads"),
            )
        ),
    )


def _revisit(entry: Entry, inspection: FullInspection) -> Revisit | None:
    row = entry.row
    findings = inspection.findings
    if isinstance(findings, LocalAreaFindings) and findings.decision is _NOT_REQUIRED:
        row.refuse("belongs to a re-visit, though no written statement of action was required", *_REVISIT)
        return None
    start = row.take("revisit-start", lambda value: None if normal(value) == _NOT_YET else _day(value))
    published = row.take("revisit-published", _day)
    if published is not None and start is not None and published < start:
        row.refuse("is before the start of the re-visit", "revisit-published")
        published = None
    progress = _progress(row, findings.significant_weaknesses if isinstance(findings, LocalAreaFindings) else ())
    first = start or published
    if first is None:
        row.refuse("belongs to a re-visit of which no day is known", *_REVISIT[1:])
        return None
    if inspection.first_day is not None and first < inspection.first_day:
        row.refuse("belongs to a re-visit before the inspection", *_REVISIT)
        return None
    return Revisit(
        area=inspection.area,
        reference=reference("revisit", inspection.area, first, row.at),
        follows=inspection.reference,
        on_site=None if start is None else Period(start=start),
        published_on=published,
        report=inspection.report,
        progress=progress,
        provenance=entry.provenance(
            (
                ("on_site", "revisit-start", "the first day as printed; the last is not in the table"),
                ("published_on", "revisit-published", _AS_PRINTED),
                ("progress", "outcome", "what the decisions come to, as printed"),
                ("progress", "sufficient", "how many, as printed; which ones is not said"),
                ("progress", "insufficient", "how many, as printed; which ones is not said"),
                ("report", "link", "the page to which the cell leads"),
            )
        ),
    )


def _progress(row: Row, weaknesses: tuple[SignificantWeakness, ...]) -> tuple[WeaknessProgress, ...]:
    """The decisions by their numbers; none where the numbers contradict each other or what they come to."""
    outcome = row.take("outcome", _outcome)
    sufficient, insufficient = row.take("sufficient", _count), row.take("insufficient", _count)
    cells = ("outcome", "sufficient", "insufficient")
    if sufficient is None or insufficient is None:
        row.refuse("needs both numbers beside it: of weaknesses with sufficient progress, and without", *cells)
        return ()
    if weaknesses and sufficient + insufficient != len(weaknesses):
        row.refuse(f"is at odds with the inspection, which found {len(weaknesses)} weaknesses", *cells)
        return ()
    progress = tuple(WeaknessProgress(sufficient=place < sufficient) for place in range(sufficient + insufficient))
    if not progress or (outcome is not None and _comes_to(sufficient, insufficient) is not outcome):
        row.refuse("contradicts the other cells on progress", *cells)
        return ()
    return progress


def _comes_to(sufficient: int, insufficient: int) -> RevisitOutcome:
    if not insufficient:
        return RevisitOutcome.ALL_SUFFICIENT
    return RevisitOutcome.SOME_SUFFICIENT if sufficient else RevisitOutcome.NONE_SUFFICIENT
