"""Days of the week as rules name them."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["Weekday"]


def __dir__() -> list[str]:
    return __all__


class Weekday(Code):
    """A day of the week, Monday first."""

    MONDAY = "monday"
    """Calls come, and on-site weeks start, on it."""
    TUESDAY = "tuesday"
    """A working day unless it is a holiday."""
    WEDNESDAY = "wednesday"
    """A working day unless it is a holiday."""
    THURSDAY = "thursday"
    """Off-site fieldwork usually starts on it."""
    FRIDAY = "friday"
    """On-site weeks usually end on it."""
    SATURDAY = "saturday"
    """Never a working day."""
    SUNDAY = "sunday"
    """Never a working day."""

    @property
    def number(self) -> int:
        """0 for Monday to 6 for Sunday, as `datetime.date.weekday` counts."""
        return _NUMBERS[self]


_NUMBERS = {day: number for number, day in enumerate(Weekday)}
