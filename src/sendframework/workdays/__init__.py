"""England's working days: which days count, how to count them, and what makes each other day a holiday."""

from __future__ import annotations

from sendframework.workdays.calendar import WorkingDayCalendar
from sendframework.workdays.closures import Closure
from sendframework.workdays.england import england_working_days
from sendframework.workdays.holidays import BankHoliday, HolidayBasis, HolidayStatus
from sendframework.workdays.rules import holidays_by_rule

__all__ = [
    "BankHoliday",
    "Closure",
    "HolidayBasis",
    "HolidayStatus",
    "WorkingDayCalendar",
    "england_working_days",
    "holidays_by_rule",
]


def __dir__() -> list[str]:
    return __all__
