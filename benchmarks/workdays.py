"""Seventy working days from a day: this library, numpy and holidays side by side.

    python -m benchmarks.workdays

Every contender gets the same 1,000 working days and must give the same answers; the rounds are interleaved, so that a
busy moment of the machine falls on all of them.  A package that is not installed is left out, and the table says so.
"""

from __future__ import annotations

from datetime import date
from importlib.util import find_spec
from random import Random
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from sendframework.workdays import england_working_days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Contender = Callable[[Sequence[date]], Iterable[object]]

COUNT = 70
DAYS = 1_000
ROUNDS = 9


def _days() -> list[date]:
    """The same working days every time, spread over the coverage, as new objects: a date keeps its hash."""
    calendar = england_working_days()
    first, last = date(2012, 1, 1).toordinal(), date(2027, 12, 31).toordinal()
    random = Random(2016)
    found: list[date] = []
    while len(found) < DAYS:
        day = date.fromordinal(random.randint(first, last))
        if calendar.is_working_day(day):
            found.append(date.fromordinal(day.toordinal()))
    return found


def _ours() -> dict[str, Contender]:
    add = england_working_days().add
    return {"sendframework add, one date at a time": lambda days: [add(day, COUNT) for day in days]}


def _numpy() -> dict[str, Contender]:
    import numpy as np  # noqa: PLC0415  # a peer: may be missing

    holidays = [row.on for row in england_working_days().holidays]
    calendar = np.busdaycalendar(holidays=holidays)
    offset = np.busday_offset
    array = np.array(_days(), dtype="datetime64[D]")
    return {
        "numpy busday_offset, one datetime.date at a time": lambda days: [
            offset(day, COUNT, roll="forward", busdaycal=calendar) for day in days
        ],
        "numpy busday_offset, one datetime64 at a time": lambda _: [
            offset(day, COUNT, roll="forward", busdaycal=calendar) for day in array
        ],
        "numpy busday_offset, all days as one ready array": lambda _: offset(
            array, COUNT, roll="forward", busdaycal=calendar
        ),
    }


def _holidays() -> dict[str, Contender]:
    import holidays  # noqa: PLC0415  # a peer: may be missing

    nth = holidays.country_holidays("GB", subdiv="ENG", years=range(2012, 2029)).get_nth_working_day
    return {"holidays get_nth_working_day, one date at a time": lambda days: [nth(day, COUNT) for day in days]}


PEERS = {"numpy": _numpy, "holidays": _holidays}


def _as_dates(answers: Iterable[object]) -> list[object]:
    return [answer if isinstance(answer, date) else answer.item() for answer in answers]  # type: ignore[attr-defined]


def rows() -> list[tuple[str, float, str]]:
    """What was measured, microseconds per day (the best round), and a note; the library's own row first.

    A peer that is not installed has a row too: not a number, and a note that says so.
    """
    contenders, missing = _ours(), []
    for name, make in PEERS.items():
        if find_spec(name):
            contenders |= make()
        else:
            missing.append((f"{name}: left out", float("nan"), "not installed"))
    right = [england_working_days().add(day, COUNT) for day in _days()]
    for name, run in contenders.items():
        assert _as_dates(run(_days())) == right, f"{name} gives other answers"
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(ROUNDS):
        for name, run in contenders.items():
            days = _days()
            start = perf_counter()
            run(days)
            taken[name].append((perf_counter() - start) / DAYS * 1e6)
    ours = min(next(iter(taken.values())))
    return [
        (name, min(each), f"median {median(each):.3f}; {min(each) / ours:.1f} x the time of the first")
        for name, each in taken.items()
    ] + missing


def main() -> None:
    """Print the table."""
    table = rows()
    width = max(len(name) for name, _, _ in table)
    print(f"{COUNT} working days from a day, best of {ROUNDS} rounds of {DAYS} days, microseconds per day")
    for name, microseconds, note in table:
        print(f"{name:<{width}}  {microseconds:>10.3f}  {note}")


if __name__ == "__main__":
    main()
