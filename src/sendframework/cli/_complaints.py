"""Errors of the library in the words of the command line: an option for an argument, a day as it is typed."""

from __future__ import annotations

import re
from datetime import date

from sendframework._showing import shown
from sendframework.cli._streams import STANDARD_INPUT
from sendframework.errors import (
    CalendarCoverageError,
    ConsentError,
    InvalidTypeError,
    InvalidValueError,
    InvariantError,
)

_CALLED = {
    "applicable_edition(begun_on)": "--begun-on",
    "follow_up": "the dates",
    "follow_up(known)": "the dates",
    "possible_notifications(activity)": "--activity",
    "possible_notifications(terms)": "--term",
    "publish(consents)": "--consents",
    "publish(on)": "--on",
    "publish(review)": "FILE",
    "timetable": "the dates",
    "timetable(activity)": "ACTIVITY",
    "timetable(known)": "the dates",
    "to_icalendar(name)": "--name",
    "to_icalendar(sequence)": "--sequence",
    "to_icalendar(stamp)": "--stamp",
    "to_icalendar(timetable)": "--format ics",
    "WorkingDayCalendar.projected_until(year)": "--projected-until",
}
_PROJECT = re.compile(r"projected_until\(([0-9]+)\)")


def words_for(error: Exception) -> str:
    """What to say of an error; several lines where it has several."""
    match error:
        case CalendarCoverageError():
            found = _PROJECT.search(error.hint)
            hint = f"; ask for projected days with --projected-until {found[1]}" if found else ""
            return f"{error.calendar} does not cover {error.day}; it covers {error.covered}{hint}"
        case InvalidValueError() | InvalidTypeError():
            typed = "-" if error.value == STANDARD_INPUT else error.value
            value = str(typed) if isinstance(typed, date) else shown(typed)
            return f"{_CALLED.get(error.where, error.where)}: {error.reason} (got {value})"
        case InvariantError():
            return f"{_CALLED.get(error.where, error.where)}: {error.reason}"
        case ConsentError():
            where, colon, reason = error.reason.partition(": ")
            return f"{_CALLED.get(where, where)}{colon}{reason}"
        case _:
            return str(error)
