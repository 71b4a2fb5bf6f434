"""Inspections that stand in no table, only in a note below or beside it: those of areas that no longer exist."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sendframework.errors import InvalidValueError
from sendframework.periods import PartialDate
from sendframework.readers._entries import reference
from sendframework.readers._sheets import column_letters, is_blank, printed
from sendframework.readers.readings import NotUnderstood
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.record import Provenance
from sendframework.records.revisits import Revisit
from sendframework.vocabulary.outcomes import WrittenStatementDecision

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.areas.local_area import LocalArea
    from sendframework.areas.register import AreaRegister
    from sendframework.readers._sheets import Book
    from sendframework.readers._tables import Table

__all__ = ["Note", "notes_of", "records_of"]

_INSPECTED = re.compile(
    r"(?P<area>[A-Z][^.;:]{2,60}?) (?:was|were) inspected in (?P<month>[A-Z][a-z]+ [0-9]{4})\b,? and "
    r"(?P<decision>required|did not require) a (?:WSoA|written statement of action)\b"
)
_REVISITED = re.compile(r"\b[Rr]e-?visit took place in (?P<month>[A-Z][a-z]+ [0-9]{4})\b")
_PROGRESS = re.compile(r"\bsufficient progress in addressing (?P<part>all|some|any)\b")
_ABOUT_AN_INSPECTION = re.compile(r"\b(?:was|were) inspected in\b")
_PARTS = {"all", "some"}  # "any" needs the sentence around it


def __dir__() -> list[str]:
    return __all__


class Note(NamedTuple):
    """A text outside of the table."""

    text: str
    """The text."""
    sheet: str
    """Its sheet; empty for a file that has none."""
    row: int
    """Its row, counted from 0."""
    column: int
    """Its column, counted from 0."""

    def where(self) -> str:
        """Where it stands, for provenance."""
        sheet = f"sheet {self.sheet}, " if self.sheet else ""
        return f"{sheet}row {self.row + 1}, column {column_letters(self.column)}"

    def not_understood(self, reason: str) -> NotUnderstood:
        """An entry for a note that tells of an inspection, and of which nothing could be made."""
        return NotUnderstood(
            sheet=self.sheet or None,
            row=self.row + 1,
            column=column_letters(self.column),
            value=self.text,
            reason=reason,
            cells=0,
        )


def notes_of(book: Book, table: Table) -> Iterator[Note]:
    """The texts above and below the table, and those of sheets that are called notes."""
    for sheet in book.sheets:
        if sheet is not table.sheet and "note" not in sheet.name.casefold():
            continue
        skipped = table.span() if sheet is table.sheet else range(0)
        for row, cells in enumerate(sheet.rows):
            if row not in skipped:
                yield from (
                    Note(printed(value).strip(), sheet.name, row, column)
                    for column, value in enumerate(cells)
                    if isinstance(value, str) and not is_blank(value)
                )


def records_of(
    note: Note, areas: AreaRegister, document: str, known: set[str]
) -> tuple[list[FullInspection | Revisit], list[NotUnderstood]]:
    """The records that a note tells of; none of an area that stands in the table."""
    found = _INSPECTED.search(note.text)
    if found is None:
        unclear = _ABOUT_AN_INSPECTION.search(note.text)
        return [], [note.not_understood("tells of an inspection in words that are not known")] if unclear else []
    month = _month(found["month"])
    area = _area(found["area"], month, areas) if month else None
    if month is None or area is None:
        return [], [note.not_understood("tells of an inspection of an area, or in a month, that is not known")]
    if area.code in known:
        return [], []
    records: list[FullInspection | Revisit] = [_inspection(note, area, month, found["decision"], document)]
    later = _REVISITED.search(note.text, found.end())
    if later is None:
        return records, []
    inspected, month = month, _month(later["month"])
    if month is None or found["decision"] != "required" or month.latest < inspected.earliest:
        return records, [note.not_understood("tells of a re-visit in words that are not known")]
    progress = _PROGRESS.search(note.text, later.end())
    records.append(_revisit(note, records[0], month, progress["part"] if progress else None, document))
    return records, []


def _month(words: str) -> PartialDate | None:
    try:
        return PartialDate.parse(words)
    except InvalidValueError:
        return None


def _area(name: str, month: PartialDate, areas: AreaRegister) -> LocalArea | None:
    found = [area for area in areas.matches(name, on=month.earliest) if area.exists_on(month.latest)]
    return found[0] if len(found) == 1 else None


def _inspection(note: Note, area: LocalArea, month: PartialDate, decision: str, document: str) -> FullInspection:
    required = decision == "required"
    return FullInspection(
        area=area,
        reference=reference("full-inspection", area, month, note.row),
        about=month,
        findings=LocalAreaFindings(
            decision=WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED
            if required
            else WrittenStatementDecision.NO_WRITTEN_STATEMENT
        ),
        provenance=(
            Provenance(field="findings.decision", document=document, where=note.where(), how="as a note says"),
            Provenance(field="about", document=document, where=note.where(), how="the month as a note says"),
        ),
    )


def _revisit(
    note: Note, inspection: FullInspection | Revisit, month: PartialDate, part: str | None, document: str
) -> Revisit:
    sources = [Provenance(field="about", document=document, where=note.where(), how="the month as a note says")]
    words = None
    if part in _PARTS:
        words = f"Sufficient progress on {part} of the significant weaknesses; how many is not said."
        sources.append(Provenance(field="note", document=document, where=note.where(), how="as a note says"))
    return Revisit(
        area=inspection.area,
        reference=reference("revisit", inspection.area, month, note.row),
        follows=inspection.reference,
        about=month,
        note=words,
        provenance=tuple(sources),
    )
