"""Timetables and possible calls as pages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sendframework.periods import in_words
from sendframework.render._parts import Entries, Lines, Table, Title
from sendframework.timetables import _wording as wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendframework.periods import Period
    from sendframework.render._parts import Part
    from sendframework.timetables import Milestone, PossibleNotification, Timetable


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
    weeks = [f"{in_words(day, weekday=True)} to {in_words(end, weekday=True)}" for day, end in map(_ends, call.on_site)]
    remarks = [
        "the Monday is not a working day" if call.instead_of_monday else "",
        "a break falls between call and visit" if call.spans_a_break else "",
        f"by another reading on site {' or '.join(weeks[1:])}" if weeks[1:] else "",
    ]
    return (in_words(call.on, weekday=True), weeks[0], "; ".join(filter(None, remarks)))


def _ends(week: Period) -> tuple[date, date]:
    return week.start or date.min, week.end or date.max
