"""Timetables as calendar files (iCalendar, RFC 5545), which a later import brings up to date.

Needs the extra ``calendar``.
"""

from __future__ import annotations

import json
import unicodedata
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from sendframework._validators import check_kind, check_text, check_whole_number
from sendframework.errors import InvalidTypeError, InvalidValueError, MissingExtraError
from sendframework.framework import Certainty
from sendframework.render._layout import clean
from sendframework.timetables import Milestone, Timetable

if TYPE_CHECKING:
    from icalendar import Event, Timezone

__all__ = ["to_icalendar"]

_PRODUCT = "-//sendframework//Area SEND inspection timetables//EN"
# Never to change: with another one, every event ever imported would be doubled by the next import.
_NAMESPACE = UUID("1d6f3c1e-6a55-5a0e-9a1b-5e3b7e0c2f84")
_MOST = 2**31 - 1  # what RFC 5545 lets an integer be
_ENGLAND = "Europe/London"
_MARCH, _OCTOBER = 3, 10


def __dir__() -> list[str]:
    return __all__


def to_icalendar(timetable: Timetable, *, name: str, stamp: datetime, sequence: int = 0) -> bytes:
    """A timetable as a calendar file.

    Each milestone with a day becomes an event of that day, or of its hour where one is known; one that is known only to
    lie between two days becomes a tentative event over all of them, marked as ``day not known``.  A milestone with
    neither is left out.  Descriptions hold the explanations.  Events do not mark anybody as busy.

    The same milestone under the same name always has the same identifier, so that a calendar into which a corrected
    timetable is imported moves its events instead of doubling them.  What follows an outcome is told apart by the
    outcome; everything else is the same event in a timetable and in a follow-up.

    Parameters
    ----------
    timetable
        What `timetable` or `follow_up` gave.
    name
        The inspection, as whoever reads the calendar knows it: ``Ealing 2025``.  Runs of blanks count as one.
    stamp
        The moment at which the file is made, with its time zone; written in UTC.
    sequence
        The number of the correction: 0 at first, and higher each time; programs may ignore a file that has a lower one.

    Raises
    ------
    MissingExtraError
        Where the package ``icalendar`` is not installed.
    InvalidTypeError, InvalidValueError
        For an argument of the wrong type; for a blank name, a stamp without a time zone, or a sequence outside 0 to
        2147483647; for a timetable without any day, or one that reaches the last day that dates can have.
    """
    check_kind("to_icalendar(timetable)", timetable, Timetable, "must be a Timetable")
    called = unicodedata.normalize("NFC", clean(check_text("to_icalendar(name)", name)))
    made_at = _in_utc(stamp)
    if check_whole_number("to_icalendar(sequence)", sequence, 0) > _MOST:
        raise InvalidValueError("to_icalendar(sequence)", f"must be at most {_MOST}", sequence)
    try:
        from icalendar import Calendar  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise MissingExtraError("a calendar file", "calendar") from error
    shown = [held for held in timetable.milestones if held.on is not None or held.window is not None]
    if not shown:
        raise InvalidValueError("to_icalendar(timetable)", "has no day to put into a calendar", timetable.title)
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    if any(held.on is not None and held.time is not None for held in shown):
        calendar.add_component(_time_in_england())
    for held in shown:
        event = _event(timetable, held, called)
        event.add("dtstamp", made_at)
        event.add("sequence", sequence)
        calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written


def _in_utc(stamp: object) -> datetime:
    if not isinstance(stamp, datetime):
        raise InvalidTypeError("to_icalendar(stamp)", "must be a datetime.datetime", stamp)
    if stamp.utcoffset() is None:
        reason = "must have a time zone, such as datetime(2025, 9, 8, 9, 30, tzinfo=timezone.utc)"
        raise InvalidValueError("to_icalendar(stamp)", reason, stamp)
    try:
        return stamp.astimezone(UTC).replace(microsecond=0)
    except OverflowError:
        raise InvalidValueError("to_icalendar(stamp)", "lies beyond what UTC can express", stamp) from None


def _identifier(timetable: Timetable, held: Milestone, called: str) -> str:
    outcome = timetable.outcome if held.described_by.outcomes else None
    return str(uuid5(_NAMESPACE, json.dumps([called, timetable.activity.value, outcome, held.id])))


def _event(timetable: Timetable, held: Milestone, called: str) -> Event:
    from icalendar import Event  # noqa: PLC0415  # an extra

    event = Event()
    event.add("uid", _identifier(timetable, held, called))
    event.add("summary", clean(f"{called}: {held.label}{' (day not known)' if held.on is None else ''}"))
    event.add("description", _description(timetable, held))
    first, last = held.window if held.on is None and held.window is not None else (held.on, held.on)
    if first is None or last is None:  # pragma: no cover  # those with neither were left out
        raise AssertionError
    if held.on is not None and held.time is not None:
        event.add("dtstart", datetime.combine(held.on, held.time, _in_england()))
    else:
        event.add("dtstart", first)
        event.add("dtend", _day_after(last))
    if held.given:
        event.add("status", "CONFIRMED")
    elif held.on is None or held.certainty is Certainty.APPROXIMATE:
        event.add("status", "TENTATIVE")
    event.add("transp", "TRANSPARENT")
    return event


def _day_after(day: date) -> date:
    try:
        return day + timedelta(days=1)
    except OverflowError:
        reason = "reaches the last day that dates can have; the end of its event would lie beyond it"
        raise InvalidValueError("to_icalendar(timetable)", reason, day) from None


def _description(timetable: Timetable, held: Milestone) -> str:
    lines = held.explain().splitlines()
    lines.append(f"Edition {timetable.edition.id}, {timetable.edition_reason}; calendar: {timetable.calendar.name}.")
    lines.extend(f"Note: {note}" for note in timetable.notes if note.milestone == held.id)
    return "\n".join(map(clean, lines))


def _in_england() -> tzinfo:
    from zoneinfo import ZoneInfo  # noqa: PLC0415  # few timetables have a time

    return ZoneInfo(_ENGLAND)


def _time_in_england() -> Timezone:
    """Summer and winter time by the rule since 1996: the changes are at 01:00 UTC on the last Sunday of the month."""
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard  # noqa: PLC0415  # an extra

    winter, summer = timedelta(0), timedelta(hours=1)
    zone = Timezone()
    zone.add("tzid", _ENGLAND)
    for part, code, month, start, before, after in (
        (TimezoneDaylight(), "BST", _MARCH, datetime(1996, 3, 31, 1), winter, summer),  # noqa: DTZ001  # local by nature
        (TimezoneStandard(), "GMT", _OCTOBER, datetime(1996, 10, 27, 2), summer, winter),  # noqa: DTZ001
    ):
        part.add("tzname", code)
        part.add("dtstart", start)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        zone.add_component(part)
    return zone
