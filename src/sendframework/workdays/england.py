"""England's calendar of working days."""

from __future__ import annotations

from functools import cache

from sendframework.workdays.calendar import WorkingDayCalendar

__all__ = ["england_working_days"]


def __dir__() -> list[str]:
    return __all__


@cache
def england_working_days() -> WorkingDayCalendar:
    """England's working days, 1 January 2012 to 31 December 2028: Monday to Friday, less bank and public holidays.

    Always the same calendar; it knows no clock.

    >>> from datetime import date
    >>> england_working_days().add(date(2018, 5, 8), 70)
    datetime.date(2018, 8, 15)
    """
    from sendframework.workdays._england import BANK_HOLIDAYS, COVERAGE  # noqa: PLC0415  # 140 rows, only when asked

    return WorkingDayCalendar(name="England's working-day calendar", coverage=COVERAGE, holidays=BANK_HOLIDAYS)
