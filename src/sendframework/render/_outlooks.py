"""Outlooks, areas, expectations and counts as pages, and as plain fields in which areas and records stand in short."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendframework.periods import in_words
from sendframework.programme._rows import HEADINGS, table
from sendframework.programme._telling import named, told
from sendframework.programme.area_outlooks import AreaOutlook
from sendframework.programme.counting import Counts
from sendframework.programme.expectations import Basis, Expectation
from sendframework.programme.outlooks import Outlook
from sendframework.programme.standings import Standing
from sendframework.render._parts import Entries, Lines, Node, Outline, Table, Title
from sendframework.render._rules import citation_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sendframework.areas.local_area import LocalArea
    from sendframework.programme.outlook_notes import OutlookNote
    from sendframework.records.record import Record
    from sendframework.render._parts import Part


def outlook_page(outlook: Outlook) -> tuple[Part, ...]:
    """What is still to come in every area, and what a reader should know of the whole."""
    assumed = f"Soon: within {outlook.soon_months} months; calendar: {outlook.calendar.name}"
    records = "record" if outlook.supplied == 1 else "records"
    areas = f"{len(outlook)} {'area' if len(outlook) == 1 else 'areas'}, {outlook.supplied} {records} supplied"
    return (
        Title(outlook.title),
        Lines((f"{areas}. {assumed}",)),
        Table("Still to come", HEADINGS, table(outlook)),
        Entries("Notes", tuple(map(str, outlook.notes))),
    )


def area_page(held: AreaOutlook) -> tuple[Part, ...]:
    """One area: how it stands, what is to come and why, what has come, its history, the notes with their sources."""
    over = [each for each in (*held.expectations, *held.obligations) if not each.is_open]
    return (
        Title(f"{named(held.area)} on {in_words(held.on)}"),
        Lines(tuple(map(str, held.standings))),
        Outline("Still to come", tuple(_to_come(each, held) for each in held.to_come)),
        Entries("Has come, or is no longer expected", tuple(_over(each) for each in over)),
        Entries("History", tuple(map(told, held.history))),
        Outline("Notes", tuple(map(_note, held.notes))),
    )


def expectation_page(each: Expectation) -> tuple[Part, ...]:
    """One expectation with everything behind it."""
    return (Title(f"{each}, {named(each.area)}"), Lines(each.reasons))


def counts_page(counts: Counts) -> tuple[Part, ...]:
    """Counts as a table under what they count, and by which date."""
    rows = tuple((*line.values, str(line.number)) for line in counts)
    return (Title(counts.title), Table("Counts", counts.headings, rows), Lines((f"Total: {counts.total}",)))


def _to_come(each: Expectation, held: AreaOutlook) -> Node:
    of = "" if each.area.code == held.area.code else f" (obligation of {named(each.area)})"
    return Node(f"{each}{of}", inside=tuple(map(Node, each.reasons)))


def _over(each: Expectation) -> str:
    why = f"it came: {told(each.fulfilled_by)}" if each.fulfilled_by is not None else each.reason
    return f"{each}; {why}"


def _note(note: OutlookNote) -> Node:
    return Node(str(note), inside=tuple(Node(f"Source: {citation_words(each)}") for each in note.citations))


def _area_in_short(area: LocalArea) -> dict[str, Any]:
    return {"kind": "local-area", "code": area.code, "name": area.name}


def _record_in_short(record: Record | None) -> dict[str, Any] | None:
    if record is None:
        return None
    return {
        "kind": record.kind,
        "reference": record.reference,
        "first_day": record.first_day,
        "words": told(record),
    }


def _outlook_fields(held: Outlook) -> dict[str, Any]:
    return {
        "title": held.title,
        "on": held.on,
        "records_complete_to": held.records_complete_to,
        "soon_months": held.soon_months,
        "calendar": held.calendar.name,
        "calendar_projected_from": held.calendar.projected_from,
        "supplied": held.supplied,
        "areas": held.areas,
        "notes": held.notes,
    }


def _area_fields(held: AreaOutlook) -> dict[str, Any]:
    return {
        "area": _area_in_short(held.area),
        "statistical_region": held.area.statistical_region,
        "ofsted_region": held.area.ofsted_region,
        "on": held.on,
        "status": held.status,
        "standings": held.standings,
        "history": tuple(map(_record_in_short, held.history)),
        "expectations": held.expectations,
        "obligations": held.obligations,
        "notes": held.notes,
    }


def _standing_fields(held: Standing) -> dict[str, Any]:
    return {
        "framework": held.framework,
        "status": held.status,
        "known_to": held.known_to,
        "inspection": _record_in_short(held.inspection),
        "outcome": held.outcome,
        "next_step": _record_in_short(held.next_step),
        "next_step_outcome": held.next_step_outcome,
        "awaiting": _record_in_short(held.awaiting),
    }


def _basis_fields(held: Basis) -> dict[str, Any]:
    return {
        "record": _record_in_short(held.record),
        "milestone": held.milestone,
        "days": held.days,
        "given": held.given,
        "upper_estimate": held.upper_estimate,
    }


def _expectation_fields(held: Expectation) -> dict[str, Any]:
    return {
        "id": held.id,
        "label": held.label,
        "area": _area_in_short(held.area),
        "state": held.state,
        "target": held.target,
        "window": held.window,
        "certainty": held.certainty,
        "grade": held.grade,
        "rule": held.rule.id,
        "statement": held.rule.statement,
        "edition": held.edition,
        "basis": held.basis,
        "follows": _record_in_short(held.follows),
        "fulfilled_by": _record_in_short(held.fulfilled_by),
        "reason": held.reason,
        "notes": held.notes,
        "citations": held.citations,
    }


def _counts_fields(held: Counts) -> dict[str, Any]:
    return {
        "title": held.title,
        "of": held.of,
        "by": held.by,
        "counted_by": held.counted_by,
        "lines": held.lines,
        "total": held.total,
    }


FIELDS: Mapping[type, Callable[[Any], dict[str, Any]]] = {
    Outlook: _outlook_fields,
    AreaOutlook: _area_fields,
    Standing: _standing_fields,
    Basis: _basis_fields,
    Expectation: _expectation_fields,
    Counts: _counts_fields,
}
"""The fields of each thing as plain data have them."""
