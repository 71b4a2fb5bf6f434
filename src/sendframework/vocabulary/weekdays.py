"""Days of the week as rules name them."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["Weekday"]


def __dir__() -> list[str]:
    return __all__


class Weekday(Code):
    """A day of the week, Monday first."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @property
    def number(self) -> int:
        """0 for Monday to 6 for Sunday, as `datetime.date.weekday` counts."""
        return _NUMBERS[self]


_NUMBERS = {day: number for number, day in enumerate(Weekday)}
