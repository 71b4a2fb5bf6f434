"""The commands ``workdays …``."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sendframework.cli import _reading
from sendframework.cli._printing import answer, plain_data
from sendframework.periods import Period, in_words
from sendframework.render._days import holidays_page
from sendframework.render._parts import Lines

if TYPE_CHECKING:
    from sendframework.cli._options import Output
    from sendframework.workdays import WorkingDayCalendar

_NOT_THERE = 1


def add(day: str, number: str, projected_until: str | None, output: Output) -> int:
    """Print the n-th working day after a day."""
    used = _reading.calendar(projected_until)
    start, count = _reading.day("DAY", day), _reading.number("N", number)
    return _print_count(used, start, count, used.add(start, count), output)


def subtract(day: str, number: str, projected_until: str | None, output: Output) -> int:
    """Print the n-th working day before a day."""
    used = _reading.calendar(projected_until)
    start, count = _reading.day("DAY", day), _reading.number("N", number)
    return _print_count(used, start, -count, used.subtract(start, count), output)


def between(start: str, end: str, projected_until: str | None, output: Output) -> int:
    """Count the working days from one day to another."""
    used = _reading.calendar(projected_until)
    first, last = _reading.day("START", start), _reading.day("END", end)
    count = used.between(first, last)
    direction = "after" if first <= last else "before"
    words = f"{_days(count)} {direction} {_words(first)}, up to and including {_words(last)}"
    answer(
        output,
        parts=lambda: [Lines((f"{words}.", *_remarks(used, first, last)))],
        data=lambda: _data(used, first, count, last),
    )
    return 0


def check(day: str, projected_until: str | None, output: Output) -> int:
    """Say whether a day is a working day."""
    used = _reading.calendar(projected_until)
    asked = _reading.day("DAY", day)
    works = used.is_working_day(asked)
    holiday = used.holiday_on(asked)
    because = f": {holiday.name}" if holiday else "" if works else ": a weekend"
    answer(
        output,
        parts=lambda: [Lines((f"{_words(asked)} is {'' if works else 'not '}a working day{because}.",))],
        data=lambda: {
            "kind": "day",
            "on": asked.isoformat(),
            "is_working_day": works,
            "holiday": plain_data(holiday),
            "calendar": used.name,
            "projected": used.is_projected(asked),
        },
    )
    return 0 if works else _NOT_THERE


def list_days(start: str, end: str, projected_until: str | None, output: Output) -> int:
    """List the working days of a period."""
    used = _reading.calendar(projected_until)
    asked = _reading.from_to("--from and --to", _reading.day("--from", start), _reading.day("--to", end))
    _reading.check_covered(used, asked)  # before a million days are looked at
    found = [day for day in asked.days() if used.is_working_day(day)]
    answer(
        output,
        parts=lambda: [Lines(tuple(map(_words, found)) or ("No day in the period is a working day.",))],
        data=lambda: {"kind": "working-days", **plain_data({"between": asked, "days": found}), "calendar": used.name},
    )
    return 0 if found else _NOT_THERE


def holidays(year: str, projected_until: str | None, output: Output) -> int:
    """List the holidays of a year."""
    used = _reading.calendar(projected_until)
    asked = _reading.number("YEAR", year, least=1, most=9999)
    _reading.check_covered(used, Period(date(asked, 1, 1), date(asked, 12, 31)))
    found = [day for day in used.holidays if day.on.year == asked]
    answer(
        output,
        parts=lambda: holidays_page(found),
        data=lambda: {"kind": "bank-holidays", "year": asked, "holidays": plain_data(found), "calendar": used.name},
    )
    return 0


def _print_count(used: WorkingDayCalendar, start: date, count: int, end: date, output: Output) -> int:
    words = f"{_days(count)} {'before' if count < 0 else 'after'} {_words(start)}, which is day 0."
    answer(
        output,
        parts=lambda: [Lines((_words(end), words, *_remarks(used, start, end)))],
        data=lambda: _data(used, start, count, end),
    )
    return 0


def _days(count: int) -> str:
    return f"{abs(count)} working day{'' if abs(count) == 1 else 's'}"


def _remarks(used: WorkingDayCalendar, start: date, end: date) -> tuple[str, ...]:
    skipped = "; ".join(f"{name}, {_words(day)}" for day, name in used.skipped(start, end))
    remarks = [f"Skipped, as not working days: {skipped}." if skipped else "No bank holiday falls in between."]
    if used.projected_from is not None and used.is_projected(max(start, end)):
        remarks.append(f"Bank holidays from {in_words(used.projected_from)} on are projected, and may change.")
    return tuple(remarks)


def _data(used: WorkingDayCalendar, start: date, count: int, end: date) -> dict[str, Any]:
    return {
        "kind": "working-day-count",
        "start": start.isoformat(),
        "working_days": count,
        "end": end.isoformat(),
        "skipped": [
            {"kind": "skipped-day", "on": day.isoformat(), "name": name} for day, name in used.skipped(start, end)
        ],
        "calendar": used.name,
        "projected": used.is_projected(max(start, end)),
    }


def _words(day: date) -> str:
    return in_words(day, weekday=True)
