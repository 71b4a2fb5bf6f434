"""Timetables and working days as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.periods import in_words
from sendframework.render._parts import Entries, Fields, Lines, Table, Title
from sendframework.timetables import _wording as wording
from sendframework.vocabulary.milestones import MilestoneCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendframework.render._parts import Part
    from sendframework.timetables import Milestone, PossibleNotification, Timetable
    from sendframework.workdays import BankHoliday, WorkingDayCalendar


def timetable_page(timetable: Timetable) -> tuple[Part, ...]:
    """A timetable: what was assumed, the dates, what could not be computed, the notes."""
    return (
        *timetable_head(timetable),
        Table("Dates", wording.HEADINGS, timetable.rows()),
        Entries(
            "What else follows", tuple(f"{wording.people(duty.actor)}: {duty.statement}" for duty in timetable.duties)
        ),
        Entries("Not computed", tuple(map(str, timetable.not_computed))),
        Entries("Notes", tuple(map(str, timetable.notes))),
    )


def timetable_head(timetable: Timetable) -> tuple[Part, ...]:
    """What a timetable is of, and what was assumed."""
    assumed = f"Edition {timetable.edition.id}, {timetable.edition_reason}; calendar: {timetable.calendar.name}"
    return (Title(timetable.title), Lines((assumed,)))


def milestone_page(milestone: Milestone) -> tuple[Part, ...]:
    """How one date was found."""
    first, *others = milestone.explain().splitlines()
    return (Title(first), Lines(tuple(others)))


def calls_page(calls: Sequence[PossibleNotification]) -> tuple[Part, ...]:
    """The days on which a call could come."""
    return (Table("Possible notifications", ("Call", "On site", "Remarks"), tuple(map(_call_row, calls))),)


def _call_row(call: PossibleNotification) -> tuple[str, ...]:
    held = call.timetable
    first, last = held[MilestoneCode.ON_SITE_STARTS], held[MilestoneCode.ON_SITE_ENDS]
    on_site = f"{wording.when(first.on, None)} to {wording.when(last.on, None)}"
    remarks = [
        "the Monday is not a working day" if call.instead_of_monday else "",
        "a break falls between call and visit" if call.spans_a_break else "",
        f"by other readings on site from {wording.between(first.window)}" if first.window else "",
    ]
    return (in_words(call.on, weekday=True), on_site, "; ".join(filter(None, remarks)))


def calendar_page(calendar: WorkingDayCalendar) -> tuple[Part, ...]:
    """A calendar with all its days off."""
    rows: list[tuple[str, str]] = [("Coverage", str(calendar.coverage))]
    if calendar.projected_from is not None:
        rows.append(("Projected from", in_words(calendar.projected_from)))
    closed = Table(
        "Closures", ("Day", "Closure"), tuple((in_words(day.on, weekday=True), day.name) for day in calendar.closures)
    )
    return (
        Title(calendar.name),
        Fields(tuple(rows)),
        *(holidays_page(calendar.holidays) if calendar.holidays else ()),
        *((closed,) if calendar.closures else ()),
    )


def holidays_page(holidays: Sequence[BankHoliday]) -> tuple[Part, ...]:
    """Bank and public holidays."""
    return (
        Table(
            "Bank and public holidays",
            ("Day", "Holiday", "In place of", "Basis", "Status", "Grade"),
            tuple(_holiday_row(day) for day in holidays),
        ),
    )


def _holiday_row(day: BankHoliday) -> tuple[str, ...]:
    instead = in_words(day.replaces, weekday=True) if day.replaces else ""
    return (in_words(day.on, weekday=True), day.name, instead, day.basis.value, day.status.value, day.grade.value)
