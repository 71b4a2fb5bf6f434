"""Counting working days: Monday to Friday, less holidays and closures, within a stated coverage."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, NoReturn

import attrs

from sendframework._showing import shown
from sendframework._validators import check_date, one_of, optional, strict_date, text, tuple_of
from sendframework.errors import CalendarCoverageError, InvalidTypeError, InvalidValueError, InvariantError
from sendframework.periods import Period, closed_period, in_words
from sendframework.workdays._positions import check_days, positions
from sendframework.workdays.closures import Closure, closures_from, closures_in, is_weekday
from sendframework.workdays.holidays import BankHoliday, HolidayStatus
from sendframework.workdays.rules import FIRST_YEAR, LAST_YEAR, check_year, holidays_by_rule

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable

__all__ = ["WorkingDayCalendar"]

_WITH_CLOSURES = " with closures"
# Fewer than any year has, so that the year named in a hint is never too early.
_WORKING_DAYS_OF_A_YEAR = 250
# A calendar that ends earlier leaves days for which there are no rules.
_EARLIEST_END = date(FIRST_YEAR - 1, 12, 31)


def __dir__() -> list[str]:
    return __all__


def _number(rows: tuple[object, ...]) -> str:
    return f"<{len(rows)}>"


@attrs.frozen(kw_only=True, cache_hash=True)
class WorkingDayCalendar:
    """Which days are working days, from a first day to a last; beyond them it refuses to answer.

    A working day is a Monday to Friday that is neither one of the ``holidays`` nor one of the ``closures``.  A count
    starts after the day given: that day is day 0.  Calendars are immutable and equal by value.

    Every method that takes a day raises `InvalidTypeError` for anything but a plain date, and `CalendarCoverageError`
    where the day or the answer lies beyond the coverage.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a blank name, or a coverage without a start or an end.
    InvariantError
        For holidays or closures out of order, twice on a day or outside the coverage; for a projected holiday before
        ``projected_from``.
    """

    name: str = attrs.field(validator=text)
    """What it is called in results and errors."""
    coverage: Period = attrs.field(validator=one_of(Period))
    """First and last day for which it answers."""
    holidays: tuple[BankHoliday, ...] = attrs.field(default=(), validator=tuple_of(one_of(BankHoliday)), repr=_number)
    """Bank and public holidays, each with its legal basis, in order of date."""
    closures: tuple[Closure, ...] = attrs.field(default=(), validator=tuple_of(one_of(Closure)), repr=_number)
    """Other days that do not count, by the statement of the calendar's owner, in order of date."""
    projected_from: date | None = attrs.field(default=None, validator=optional(strict_date))
    """First day whose holidays are projected by rule rather than listed; None when none is."""

    # Tables made from the fields.  Plain attributes: anything cleverer makes every count a third slower.
    _names: dict[date, str] = attrs.field(init=False, eq=False, repr=False)
    _working_days: tuple[date, ...] = attrs.field(init=False, eq=False, repr=False)
    _last_at: dict[date, int] = attrs.field(init=False, eq=False, repr=False)
    _next_at: dict[date, int] = attrs.field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        covered = closed_period("WorkingDayCalendar.coverage", self.coverage)
        check_days("WorkingDayCalendar.holidays", [row.on for row in self.holidays], covered)
        check_days("WorkingDayCalendar.closures", [row.on for row in self.closures], covered)
        check_days("WorkingDayCalendar.projected_from", [day for day in [self.projected_from] if day], covered)
        projected = next((row.on for row in self.holidays if row.status is HolidayStatus.PROJECTED), None)
        if projected is not None and (self.projected_from is None or projected < self.projected_from):
            reason = f"must not be after the first projected holiday, {projected} (it is {self.projected_from})"
            raise InvariantError("WorkingDayCalendar.projected_from", reason)
        names = {row.on: row.name for row in self.closures} | {row.on: row.name for row in self.holidays}
        tables = positions(covered, names)
        object.__setattr__(self, "_names", {day: names[day] for day in sorted(names)})
        object.__setattr__(self, "_working_days", tables.working_days)
        object.__setattr__(self, "_last_at", tables.last_at)
        object.__setattr__(self, "_next_at", tables.next_at)

    @classmethod
    def from_container(cls, *, name: str, holidays: Container[date], coverage: Period) -> WorkingDayCalendar:
        """A calendar whose days off are those that a container of dates says it holds.

        The container is asked ``day in holidays`` for each weekday of the coverage, once, here.  Where it is a mapping
        to texts, they name the days.  The days become `closures`, because a container cites no law.

        Raises
        ------
        InvalidTypeError, InvalidValueError
            For something that is not a container, or a container of anything but plain dates; for a blank name, or a
            coverage that is not a period with both bounds.
        """
        where = "WorkingDayCalendar.from_container"
        covered = closed_period(f"{where}(coverage)", coverage)
        return cls(name=name, coverage=covered, closures=closures_in(f"{where}(holidays)", holidays, covered))

    def add(self, day: date, n: int) -> date:
        """The ``n``-th working day after ``day``; ``day`` itself for 0.

        Raises
        ------
        InvalidTypeError, InvalidValueError
            For a number that is not a whole one of at least 0.
        """
        try:  # whatever has an answer is answered here; what is wrong with the rest is found out below
            if type(day) is date and type(n) is int and n > 0:
                return self._working_days[self._last_at[day] + n]
        except LookupError:
            pass
        return self._count("add", day, n, "after")

    def subtract(self, day: date, n: int) -> date:
        """The ``n``-th working day before ``day``; ``day`` itself for 0.

        Raises
        ------
        InvalidTypeError, InvalidValueError
            For a number that is not a whole one of at least 0.
        """
        if type(day) is date and type(n) is int and n > 0:
            at = self._next_at.get(day, -1) - n
            if at >= 0:  # a negative index would count from the other end
                return self._working_days[at]
        return self._count("subtract", day, n, "before")

    def between(self, start: date, end: date) -> int:
        """How many working days lie after ``start``, up to and including ``end``.

        ``between(day, add(day, n))`` is ``n``.  With ``end`` before ``start`` it is the same count with a minus sign:
        ``between(a, b) == -between(b, a)``.
        """
        first = self._covered("between(start)", start)
        last = self._covered("between(end)", end)
        return self._last_at[last] - self._last_at[first]

    def is_working_day(self, day: date) -> bool:
        """Whether the day is a working day."""
        given = self._covered("is_working_day(day)", day)
        return self._last_at[given] == self._next_at[given]

    def next_working_day(self, day: date) -> date:
        """The day itself if it is a working day, else the first one after it."""
        given = self._covered("next_working_day(day)", day)
        if self._next_at[given] == len(self._working_days):
            self._refuse(f"the working day after {in_words(given)}", "next_working_day(day)", self._last_day.year + 1)
        return self._working_days[self._next_at[given]]

    def holiday_on(self, day: date) -> BankHoliday | None:
        """The bank or public holiday of a day, or None; a closure is not one."""
        given = self._covered("holiday_on(day)", day)
        return next((row for row in self.holidays if row.on == given), None) if given in self._names else None

    def holidays_between(self, start: date, end: date) -> tuple[BankHoliday, ...]:
        """The bank and public holidays on a Monday to Friday that a count from ``start`` to ``end`` skips, by date.

        ``start`` is day 0 and is left out, ``end`` is taken in, in whichever direction the count runs.
        """
        passed = self._passed("holidays_between", start, end)
        return tuple(row for row in self.holidays if passed(row.on) and is_weekday(row.on))

    def skipped(self, start: date, end: date) -> tuple[tuple[date, str], ...]:
        """Every Monday to Friday that a count from ``start`` to ``end`` skips, with its name, by date.

        Holidays and closures alike; a day that is both has the name of the holiday.  ``start`` is day 0 and is left
        out, ``end`` is taken in, in whichever direction the count runs.
        """
        passed = self._passed("skipped", start, end)
        return tuple((day, name) for day, name in self._names.items() if passed(day) and is_weekday(day))

    def is_projected(self, day: date) -> bool:
        """Whether holidays from that day on are projected by rule rather than listed."""
        given = self._covered("is_projected(day)", day)
        return self.projected_from is not None and given >= self.projected_from

    def with_closures(
        self, closures: date | Period | Iterable[date | Period], *, name: str = "closure"
    ) -> WorkingDayCalendar:
        """A calendar on which these days do not count either: school holidays, an office's closure.

        Weekends among them are left out, as they never count; a day that is closed already keeps its name.  ``name``
        is what the days are called when a count skips them.

        Raises
        ------
        InvalidTypeError, InvalidValueError
            For anything but a date, a closed period, or an iterable of these; for a blank name.
        CalendarCoverageError
            For a closure beyond the coverage.
        """
        closed = {row.on: row for row in closures_from("WorkingDayCalendar.with_closures", closures, name)}
        for day in closed:
            self._covered("with_closures(closures)", day)
        closed.update((row.on, row) for row in self.closures)
        if len(closed) == len(self.closures):
            return self
        called = self.name if self.name.endswith(_WITH_CLOSURES) else self.name + _WITH_CLOSURES
        return attrs.evolve(self, name=called, closures=tuple(closed[day] for day in sorted(closed)))

    def projected_until(self, year: int) -> WorkingDayCalendar:
        """A calendar that goes on to the end of a year, with England's holidays as the rules give them.

        The days added are marked: see `is_projected`.  One-off holidays cannot be foreseen; closures are not projected.

        Raises
        ------
        InvalidTypeError, InvalidValueError
            For a year that is not a whole number from 2012 to 2100.
        InvariantError
            For a calendar without any bank holidays: nothing says that England's are meant.  For one that ends before
            the rules begin, in 2012.
        """
        where = "WorkingDayCalendar.projected_until"
        last = date(check_year(f"{where}(year)", year), 12, 31)
        if last <= self._last_day:
            return self
        if not self.holidays:
            raise InvariantError(
                where, f"{self.name} has no bank holidays to go on from; make it with a longer coverage"
            )
        if self._last_day < _EARLIEST_END:
            ends = f"{self.name} ends on {in_words(self._last_day)}, and the rules begin with {FIRST_YEAR}"
            raise InvariantError(where, f"{ends}; make it with a longer coverage")
        start = self._last_day + timedelta(days=1)
        rows = (row for each in range(start.year, year + 1) for row in holidays_by_rule(each) if row.on >= start)
        return attrs.evolve(
            self,
            coverage=Period(self.coverage.start, last),
            holidays=(*self.holidays, *rows),
            projected_from=self.projected_from or start,
        )

    def __str__(self) -> str:
        words = f"{self.name}, {self.coverage}"
        return words if self.projected_from is None else f"{words}, projected from {in_words(self.projected_from)}"

    def __reduce__(self) -> tuple[Callable[[], WorkingDayCalendar], tuple[()]]:
        # Without the tables, which are made again.
        fields = {each.name: getattr(self, each.name) for each in attrs.fields(type(self)) if each.init}
        return partial(type(self), **fields), ()

    @property
    def _last_day(self) -> date:
        return self.coverage.end or date.max

    def _covered(self, argument: str, day: object) -> date:
        given = check_date(f"WorkingDayCalendar.{argument}", day)
        if given not in self.coverage:
            self._refuse(given, argument, given.year if given > self._last_day else None)
        return given

    def _passed(self, method: str, start: date, end: date) -> Callable[[date], bool]:
        first = self._covered(f"{method}(start)", start)
        last = self._covered(f"{method}(end)", end)
        return (lambda day: first < day <= last) if first <= last else (lambda day: last <= day < first)

    def _count(self, method: str, day: object, n: object, direction: str) -> date:
        """The answer for 0, and for everything else the error that it deserves."""
        given = self._covered(f"{method}(day)", day)
        where = f"WorkingDayCalendar.{method}(n)"
        if type(n) is not int:
            raise InvalidTypeError(where, "must be a whole number", n)
        if n < 0:
            other = "subtract" if method == "add" else "add"
            raise InvalidValueError(where, f"must not be negative; use `{other}` to count the other way", n)
        if n > 0:  # however long: what cannot even be written in digits lies beyond every coverage too
            missing = n + self._last_at[given] - len(self._working_days)
            year = self._last_day.year + 1 + missing // _WORKING_DAYS_OF_A_YEAR if method == "add" else None
            self._refuse(f"working day {shown(n)} {direction} {in_words(given)}", f"{method}(n)", year)
        return given

    def _refuse(self, day: object, argument: str, year: int | None) -> NoReturn:
        """Say that something lies beyond the coverage, and what to do; ``year`` is the one to project to."""
        can = year is not None and year <= LAST_YEAR and self.holidays and self._last_day >= _EARLIEST_END
        hint = f"ask for projected days with projected_until({year}), or " if can else ""
        hint = f"for {argument}, {hint}give a calendar of your own with a longer coverage"
        raise CalendarCoverageError(self.name, day, str(self.coverage), hint)
