"""Records in a few words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sendframework.periods import in_words
from sendframework.records.plans import Plan
from sendframework.records.revisits import Revisit
from sendframework.records.support_actions import SupportAction
from sendframework.records.visits import ReportedVisit
from sendframework.timetables._wording import between

if TYPE_CHECKING:
    from sendframework._codes import Code
    from sendframework.areas.local_area import LocalArea
    from sendframework.periods import PartialDate, Period
    from sendframework.records.record import Record


def day_words(day: date | PartialDate) -> str:
    """A date, whole or partial, in words."""
    return in_words(day) if isinstance(day, date) else str(day)


def told(record: Record) -> str:
    """A record by its kind and date: ``full inspection of 10 to 14 July 2023``."""
    if isinstance(record, Plan):
        return record.plan.words
    if isinstance(record, SupportAction):
        name = record.event.words
        return f"{name} of {day_words(record.on)}" if record.on is not None else name
    name = "re-visit" if isinstance(record, Revisit) else record.kind.replace("-", " ")
    return f"{name} {_when(record)}"


def _when(record: Record) -> str:
    visit = record if isinstance(record, ReportedVisit) else None
    on_site = None if visit is None else visit.on_site
    if on_site is not None:
        return f"of {days_words(on_site)}" if on_site.is_closed else str(on_site)
    if visit is not None and visit.about is not None:
        return f"of {visit.about}"
    if record.first_day is not None:
        return f"known from {in_words(record.first_day)}"
    if visit is not None and visit.published_on is not None:
        return f"published {day_words(visit.published_on)}"
    return "without a date"


def days_words(days: Period) -> str:
    """Days without saying twice what both ends share: ``10 to 14 July 2023``."""
    if days.start is None or days.end is None:
        return str(days)
    return in_words(days.start) if days.start == days.end else between((days.start, days.end))


def outcome_name(outcome: Code) -> str:
    """An outcome by its official name, or the name in use where none is official."""
    from sendframework.vocabulary.looking_up import definition_of  # noqa: PLC0415  # data, only when they are told

    return definition_of(outcome).name


def named(area: LocalArea) -> str:
    """An area with its code."""
    return f"{area.name} ({area.code})"
