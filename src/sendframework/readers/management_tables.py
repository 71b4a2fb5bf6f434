"""Management information and official statistics on inspections under the second framework, from 2023."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from sendframework._showing import did_you_mean
from sendframework._validators import check_kind, check_text
from sendframework.errors import InvalidValueError
from sendframework.periods import Period
from sendframework.readers._entries import Entry, area_of, complete_to, reference, register
from sendframework.readers._notes import notes_of
from sendframework.readers._opening import opened
from sendframework.readers._tables import Column, find_table
from sendframework.readers._values import day_between, means, normal, whole_number
from sendframework.readers.readings import Reading
from sendframework.records.area_send_findings import AreaForPriorityAction, AreaSendFindings, NextSteps
from sendframework.records.full_inspections import FullInspection
from sendframework.vocabulary.outcomes import AreaSendOutcome

if TYPE_CHECKING:
    from sendframework.areas.local_area import LocalArea
    from sendframework.areas.register import AreaRegister
    from sendframework.readers._files import Source
    from sendframework.readers._tables import Row
    from sendframework.readers.readings import NotUnderstood

__all__ = ["management_information"]

_COLUMNS = (
    Column("link", "Link to report webpage for the local authority and local area partnership"),
    Column("area", "Local area partnership"),
    Column("region", "Ofsted region"),
    Column("start", "Inspection start date"),
    Column("published", "Inspection publication date"),
    Column("outcome", "Inspection outcome"),
    Column("plan", "Priority action plan required?"),
    Column("priority-areas", "Number of areas for priority action"),
)
_FAILINGS = AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS
_outcome = means(
    {
        "Typically positive experiences and outcomes": AreaSendOutcome.TYPICALLY_POSITIVE,
        "Inconsistent experiences and outcomes": AreaSendOutcome.INCONSISTENT,
        "Widespread and/or systemic failings": _FAILINGS,
    }
)
_plan = means({"Yes": True, "No": False})
_day = day_between(date(2023, 1, 1), date(2099, 12, 31))
_count = whole_number(0, 99)
_AS_PRINTED = "as printed"


def __dir__() -> list[str]:
    return __all__


def management_information(
    source: Source, *, headings: Mapping[str, str | None] | None = None, areas: AreaRegister | None = None
) -> Reading:
    """Every inspection of a table that Ofsted published from 2023 on.

    Areas have no codes in it: they are found by name, region and day.  ``NA`` stands for what does not apply.  Headings
    are known as published and as R writes them (``Inspection.start.date``), with or without a column that counts the
    rows.

    Parameters
    ----------
    source
        Path of, or open file with, a CSV file or an ODS or XLSX workbook.  Workbooks need the extra ``files``.
    headings
        For a table with headings of your own: the published heading, then yours; None for a column that it does not
        have.  ``{"Local area partnership": "LA", "Ofsted region": None}``.
    areas
        The register of areas; without one, England's.

    Raises
    ------
    ReadError
        For a file that cannot be read or holds no such table, and for a column that is missing or stands twice.
    MissingExtraError
        For a workbook, where the extra ``files`` is not installed.
    InvalidTypeError, InvalidValueError
        For neither a path nor an open file; for areas that are no register; for headings that are no mapping of
        text, or of a heading that is not published, and for a table without areas.
    """
    known = register(areas, where="management_information(areas)")
    columns = _columns(headings)
    given, book = opened(source, where="management_information(source)")
    table = find_table(given.file, book, columns, what="the table of inspections")
    table = table.without_lost_links("link")
    records: list[FullInspection] = []
    understood = len(table.places)
    listed: list[NotUnderstood] = []
    references: set[str | None] = set()
    for row in table.rows():
        record = _record(Entry(row, given.name), known, references)
        if record is not None:
            records.append(record)
            references.add(record.reference)
        count, problems = row.account()
        understood += count
        listed += problems
    count, problems = table.other_columns()
    notes = list(notes_of(book, table))
    return Reading(
        source=given.name,
        read_as=f"{book.kind}, {table.describe()}",
        records=tuple(records),
        not_understood=(*listed, *problems),
        understood=understood + count,
        prose=tuple(note.text for note in notes),
        complete_to=complete_to(note.text for note in notes if note.sheet == table.sheet.name),
    )


def _columns(headings: Mapping[str, str | None] | None) -> tuple[Column, ...]:
    """The columns to look for, under the headings that the user says."""
    where = "management_information(headings)"
    if headings is None:
        return _COLUMNS
    check_kind(where, headings, Mapping, "must be a mapping of published headings to yours")
    published = {normal(column.heading): column for column in _COLUMNS}
    own: dict[str, str | None] = {}
    for heading, mine in headings.items():
        column = published.get(normal(check_text(where, heading)))
        if column is None:
            hint = did_you_mean(heading, [each.heading for each in _COLUMNS])
            raise InvalidValueError(where, f"has as a key what is no published heading; {hint}", heading)
        own[column.id] = mine if mine is None else check_text(where, mine)
    if "area" in own and own["area"] is None:
        raise InvalidValueError(where, "must not leave out the areas: without them there is no record", None)
    columns = ((column, own.get(column.id, column.heading)) for column in _COLUMNS)
    kept = tuple(Column(column.id, heading) for column, heading in columns if heading is not None)
    forms = [normal(column.heading) for column in kept]
    twice = next((column.heading for column, form in zip(kept, forms, strict=True) if forms.count(form) > 1), None)
    if twice is not None:
        raise InvalidValueError(where, "must not look for two columns under one heading", twice)
    return kept


def _record(entry: Entry, areas: AreaRegister, references: set[str | None]) -> FullInspection | None:
    row = entry.row
    start = row.take("start", _day)
    area = area_of(row, areas, on=start)
    if area is None:
        row.refuse_all("the row has no local area that is known")
        return None
    called = reference("full-inspection", area, start, row.at)
    if called in references:
        row.refuse_all("the same inspection stands in a row above")
        return None
    published = row.take("published", _day)
    if published is not None and start is not None and published < start:
        row.refuse("is before the start of the inspection", "published")
        published = None
    findings = _findings(row)
    if start is None and published is None and findings is None:
        row.refuse_all("the row tells of no inspection")
        return None
    return _inspection(entry, area, called, start, published, findings)


def _inspection(  # noqa: PLR0917  # the parts of a row
    entry: Entry,
    area: LocalArea,
    called: str,
    start: date | None,
    published: date | None,
    findings: AreaSendFindings | None,
) -> FullInspection:
    return FullInspection(
        area=area,
        reference=called,
        on_site=None if start is None else Period(start=start),
        published_on=published,
        report=entry.report("link"),
        findings=findings,
        provenance=entry.provenance(
            (
                ("area", "area", "by this name, with the region and the day"),
                ("on_site", "start", "the first day as printed; the last is not in the table"),
                ("published_on", "published", _AS_PRINTED),
                ("findings.outcome", "outcome", _AS_PRINTED),
                ("findings.next_steps.priority_action_plan_required", "plan", _AS_PRINTED),
                (
                    "findings.areas_for_priority_action",
                    "priority-areas",
                    "their number as printed; what they are is not said",
                ),
                ("report", "link", "the page to which the cell leads"),
            )
        ),
    )


def _findings(row: Row) -> AreaSendFindings | None:
    outcome = row.take("outcome", _outcome)
    plan = row.take("plan", _plan)
    number = row.take("priority-areas", _count)
    if number and outcome not in {None, _FAILINGS}:
        row.refuse("is a number of areas for priority action under an outcome that has none", "priority-areas")
        number = None
    if outcome is None and plan is None and not number:
        return None
    return AreaSendFindings(
        outcome=outcome,
        areas_for_priority_action=tuple(AreaForPriorityAction(number=place) for place in range(1, (number or 0) + 1)),
        next_steps=None if plan is None else NextSteps(priority_action_plan_required=plan),
    )
