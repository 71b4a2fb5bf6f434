"""Calendars and bank holidays as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.periods import in_words
from sendframework.render._parts import Fields, Table, Title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendframework.render._parts import Part
    from sendframework.workdays import BankHoliday, WorkingDayCalendar


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
