"""Records in any order become the histories of areas up to a day; each record counts once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

import attrs

from sendframework.errors import InvalidTypeError
from sendframework.records._days import earliest
from sendframework.records.case_files import CaseFile
from sendframework.records.full_inspections import FullInspection
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.plans import Plan
from sendframework.records.record import Record
from sendframework.records.revisits import Revisit
from sendframework.records.support_actions import SupportAction
from sendframework.records.visits import ReportedVisit

if TYPE_CHECKING:
    from sendframework.areas.local_area import LocalArea

SPEAKING = (FullInspection, Revisit, MonitoringInspection, Plan, SupportAction)
"""The kinds of records that say something of what comes next, in the order in which they stand on one day."""


class Gathered(NamedTuple):
    """Records by area, and what became of the others."""

    by_area: Mapping[str, tuple[Record, ...]]
    """Those that speak and had begun by the day, by the code of the area, oldest first."""
    areas: Mapping[str, LocalArea]
    """The areas of those records, and of records that had not begun."""
    supplied: int
    """How many records there were, those in case files one by one."""
    repeated: int
    """How many were there already."""
    later: int
    """How many begin after the day."""
    silent: tuple[tuple[str, int], ...]
    """Kinds that say nothing of what comes next, with how many there were of each."""


def flattened(where: str, records: Iterable[Record]) -> tuple[Record, ...]:
    """Every record, those of case files one by one.

    Raises
    ------
    InvalidTypeError
        For anything but several records.
    """
    if isinstance(records, Record | str | bytes | Mapping) or not isinstance(records, Iterable):
        raise InvalidTypeError(where, "must be several records, such as a tuple or what a reader gave", records)
    found: list[Record] = []
    for each in records:
        if isinstance(each, CaseFile):
            found.extend(each.records)
        elif isinstance(each, Record):
            found.append(each)
        else:
            raise InvalidTypeError(where, "must hold nothing but records", each)
    return tuple(found)


def gathered(records: tuple[Record, ...], on: date | None) -> Gathered:
    """Records by area up to a day; without a day, all of them."""
    once = tuple(dict.fromkeys(records))
    silent = Counter(record.kind for record in once if not isinstance(record, SPEAKING))
    speaking = [record for record in once if isinstance(record, SPEAKING)]
    begun = [record for record in speaking if on is None or (begins(record) or date.min) <= on]
    areas: dict[str, LocalArea] = {}
    for record in speaking:
        held = areas.setdefault(record.area.code, record.area)
        if held is not record.area and held != record.area:  # two descriptions of one area: the order must not matter
            areas[record.area.code] = min(held, record.area, key=whole)
    by_area: dict[str, list[Record]] = {}
    for record in ordered(begun):
        by_area.setdefault(record.area.code, []).append(record)
    return Gathered(
        by_area={code: tuple(held) for code, held in by_area.items()},
        areas=areas,
        supplied=len(records),
        repeated=len(records) - len(once),
        later=len(speaking) - len(begun),
        silent=tuple(sorted(silent.items())),
    )


def begins(record: Record) -> date | None:
    """The first day that a record can have had; None where it knows of none."""
    if record.first_day is None and isinstance(record, ReportedVisit) and record.published_on is not None:
        return earliest(record.published_on)
    return record.first_day


def ordered(
    records: Iterable[FullInspection | Revisit | MonitoringInspection | Plan | SupportAction],
) -> list[FullInspection | Revisit | MonitoringInspection | Plan | SupportAction]:
    """Records by their first day, then by kind; the order in which they came makes no difference."""

    def place(record: Record) -> tuple[date, int, str]:
        kind = next(number for number, kind in enumerate(SPEAKING) if isinstance(record, kind))
        return (begins(record) or date.max, kind, record.reference or "")

    found = []
    for _, run in groupby(sorted(records, key=place), key=place):
        held = list(run)
        found.extend(held if len(held) == 1 else sorted(held, key=whole))  # what it costs is paid only on a tie
    return found


def whole(thing: Record | LocalArea) -> str:
    """Everything that a thing holds, as text, by which to put two in order; a repr leaves fields out."""
    return repr(attrs.astuple(thing))
