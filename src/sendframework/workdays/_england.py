"""England's bank and public holidays, one row each, from 2 January 2012 to 26 December 2028.

Days and names are those of GOV.UK's list for England and Wales.  Each row says which day it stands for, what makes it a
holiday, and how sure that is: a proclaimed day after November 2026 is expected, because its proclamation was not seen.
"""
# ruff: noqa: RUF001  # names stand as GOV.UK prints them, with its apostrophe

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from sendframework.periods import Period
from sendframework.workdays._grounds import (
    COMMON_LAW,
    EARLY_MAY_2020,
    IN_2020,
    IN_2023,
    IN_2024,
    IN_2025,
    MOVED,
    PRINTED,
    PROCLAIMED,
    SCHEDULE_1,
    STATE_FUNERAL,
    Ground,
)
from sendframework.workdays.holidays import BankHoliday, HolidayStatus

__all__ = ["BANK_HOLIDAYS", "COVERAGE"]

_Row: TypeAlias = tuple[date, str, date | None, Ground, HolidayStatus]

LAW = HolidayStatus.IN_FORCE
EXPECTED = HolidayStatus.EXPECTED

# The list ends on 26 December 2028, and 25 December 2028 is a Monday: no substitute can follow in that year.
COVERAGE = Period(date(2012, 1, 1), date(2028, 12, 31))

# on, name as printed, the day that it stands for, what makes it a holiday, how sure that is
_ROWS: tuple[_Row, ...] = (
    # 2012
    (date(2012, 1, 2), "New Year’s Day", date(2012, 1, 1), PROCLAIMED, LAW),
    (date(2012, 4, 6), "Good Friday", None, COMMON_LAW, LAW),
    (date(2012, 4, 9), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2012, 5, 7), "Early May bank holiday", None, PROCLAIMED, LAW),
    (date(2012, 6, 4), "Spring bank holiday", date(2012, 5, 28), MOVED, LAW),
    (date(2012, 6, 5), "Queen’s Diamond Jubilee", None, PROCLAIMED, LAW),
    (date(2012, 8, 27), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2012, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2012, 12, 26), "Boxing Day", None, SCHEDULE_1, LAW),
    # 2013
    (date(2013, 1, 1), "New Year’s Day", None, PROCLAIMED, LAW),
    (date(2013, 3, 29), "Good Friday", None, COMMON_LAW, LAW),
    (date(2013, 4, 1), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2013, 5, 6), "Early May bank holiday", None, PROCLAIMED, LAW),
    (date(2013, 5, 27), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2013, 8, 26), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2013, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2013, 12, 26), "Boxing Day", None, SCHEDULE_1, LAW),
    # 2014
    (date(2014, 1, 1), "New Year’s Day", None, PROCLAIMED, LAW),
    (date(2014, 4, 18), "Good Friday", None, COMMON_LAW, LAW),
    (date(2014, 4, 21), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2014, 5, 5), "Early May bank holiday", None, PROCLAIMED, LAW),
    (date(2014, 5, 26), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2014, 8, 25), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2014, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2014, 12, 26), "Boxing Day", None, SCHEDULE_1, LAW),
    # 2015
    (date(2015, 1, 1), "New Year’s Day", None, PROCLAIMED, LAW),
    (date(2015, 4, 3), "Good Friday", None, COMMON_LAW, LAW),
    (date(2015, 4, 6), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2015, 5, 4), "Early May bank holiday", None, PROCLAIMED, LAW),
    (date(2015, 5, 25), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2015, 8, 31), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2015, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2015, 12, 28), "Boxing Day", date(2015, 12, 26), PROCLAIMED, LAW),
    # 2016
    (date(2016, 1, 1), "New Year’s Day", None, PROCLAIMED, LAW),
    (date(2016, 3, 25), "Good Friday", None, COMMON_LAW, LAW),
    (date(2016, 3, 28), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2016, 5, 2), "Early May bank holiday", None, PROCLAIMED, LAW),
    (date(2016, 5, 30), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2016, 8, 29), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2016, 12, 26), "Boxing Day", None, SCHEDULE_1, LAW),
    (date(2016, 12, 27), "Christmas Day", date(2016, 12, 25), SCHEDULE_1, LAW),
    # 2017
    (date(2017, 1, 2), "New Year’s Day", date(2017, 1, 1), PROCLAIMED, LAW),
    (date(2017, 4, 14), "Good Friday", None, COMMON_LAW, LAW),
    (date(2017, 4, 17), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2017, 5, 1), "Early May bank holiday", None, PROCLAIMED, LAW),
    (date(2017, 5, 29), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2017, 8, 28), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2017, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2017, 12, 26), "Boxing Day", None, SCHEDULE_1, LAW),
    # 2018
    (date(2018, 1, 1), "New Year’s Day", None, PROCLAIMED, LAW),
    (date(2018, 3, 30), "Good Friday", None, COMMON_LAW, LAW),
    (date(2018, 4, 2), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2018, 5, 7), "Early May bank holiday", None, PROCLAIMED, LAW),
    (date(2018, 5, 28), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2018, 8, 27), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2018, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2018, 12, 26), "Boxing Day", None, SCHEDULE_1, LAW),
    # 2019
    (date(2019, 1, 1), "New Year’s Day", None, PROCLAIMED, LAW),
    (date(2019, 4, 19), "Good Friday", None, COMMON_LAW, LAW),
    (date(2019, 4, 22), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2019, 5, 6), "Early May bank holiday", None, PROCLAIMED, LAW),
    (date(2019, 5, 27), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2019, 8, 26), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2019, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2019, 12, 26), "Boxing Day", None, SCHEDULE_1, LAW),
    # 2020
    (date(2020, 1, 1), "New Year’s Day", None, IN_2020, LAW),
    (date(2020, 4, 10), "Good Friday", None, COMMON_LAW, LAW),
    (date(2020, 4, 13), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2020, 5, 8), "Early May bank holiday (VE day)", date(2020, 5, 4), EARLY_MAY_2020, LAW),
    (date(2020, 5, 25), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2020, 8, 31), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2020, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2020, 12, 28), "Boxing Day", date(2020, 12, 26), PROCLAIMED, LAW),
    # 2021
    (date(2021, 1, 1), "New Year’s Day", None, PROCLAIMED, LAW),
    (date(2021, 4, 2), "Good Friday", None, COMMON_LAW, LAW),
    (date(2021, 4, 5), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2021, 5, 3), "Early May bank holiday", None, PROCLAIMED, LAW),
    (date(2021, 5, 31), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2021, 8, 30), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2021, 12, 27), "Christmas Day", date(2021, 12, 25), SCHEDULE_1, LAW),
    (date(2021, 12, 28), "Boxing Day", date(2021, 12, 26), PROCLAIMED, LAW),
    # 2022
    (date(2022, 1, 3), "New Year’s Day", date(2022, 1, 1), PROCLAIMED, LAW),
    (date(2022, 4, 15), "Good Friday", None, COMMON_LAW, LAW),
    (date(2022, 4, 18), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2022, 5, 2), "Early May bank holiday", None, PROCLAIMED, LAW),
    (date(2022, 6, 2), "Spring bank holiday", date(2022, 5, 30), MOVED, LAW),
    (date(2022, 6, 3), "Platinum Jubilee bank holiday", None, PROCLAIMED, LAW),
    (date(2022, 8, 29), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II", None, STATE_FUNERAL, LAW),
    (date(2022, 12, 26), "Boxing Day", None, SCHEDULE_1, LAW),
    (date(2022, 12, 27), "Christmas Day", date(2022, 12, 25), SCHEDULE_1, LAW),
    # 2023
    (date(2023, 1, 2), "New Year’s Day", date(2023, 1, 1), IN_2023, LAW),
    (date(2023, 4, 7), "Good Friday", None, COMMON_LAW, LAW),
    (date(2023, 4, 10), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2023, 5, 1), "Early May bank holiday", None, IN_2023, LAW),
    (date(2023, 5, 8), "Bank holiday for the coronation of King Charles III", None, PROCLAIMED, LAW),
    (date(2023, 5, 29), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2023, 8, 28), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2023, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2023, 12, 26), "Boxing Day", None, SCHEDULE_1, LAW),
    # 2024
    (date(2024, 1, 1), "New Year’s Day", None, IN_2024, LAW),
    (date(2024, 3, 29), "Good Friday", None, COMMON_LAW, LAW),
    (date(2024, 4, 1), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2024, 5, 6), "Early May bank holiday", None, IN_2024, LAW),
    (date(2024, 5, 27), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2024, 8, 26), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2024, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2024, 12, 26), "Boxing Day", None, SCHEDULE_1, LAW),
    # 2025
    (date(2025, 1, 1), "New Year’s Day", None, IN_2025, LAW),
    (date(2025, 4, 18), "Good Friday", None, COMMON_LAW, LAW),
    (date(2025, 4, 21), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2025, 5, 5), "Early May bank holiday", None, IN_2025, LAW),
    (date(2025, 5, 26), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2025, 8, 25), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2025, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2025, 12, 26), "Boxing Day", None, SCHEDULE_1, LAW),
    # 2026
    (date(2026, 1, 1), "New Year’s Day", None, PROCLAIMED, LAW),
    (date(2026, 4, 3), "Good Friday", None, COMMON_LAW, LAW),
    (date(2026, 4, 6), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2026, 5, 4), "Early May bank holiday", None, PROCLAIMED, LAW),
    (date(2026, 5, 25), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2026, 8, 31), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2026, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2026, 12, 28), "Boxing Day", date(2026, 12, 26), PROCLAIMED, EXPECTED),
    # 2027
    (date(2027, 1, 1), "New Year’s Day", None, PROCLAIMED, EXPECTED),
    (date(2027, 3, 26), "Good Friday", None, COMMON_LAW, LAW),
    (date(2027, 3, 29), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2027, 5, 3), "Early May bank holiday", None, PROCLAIMED, EXPECTED),
    (date(2027, 5, 31), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2027, 8, 30), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2027, 12, 27), "Christmas Day", date(2027, 12, 25), SCHEDULE_1, LAW),
    (date(2027, 12, 28), "Boxing Day", date(2027, 12, 26), PROCLAIMED, EXPECTED),
    # 2028
    (date(2028, 1, 3), "New Year’s Day", date(2028, 1, 1), PROCLAIMED, EXPECTED),
    (date(2028, 4, 14), "Good Friday", None, COMMON_LAW, LAW),
    (date(2028, 4, 17), "Easter Monday", None, SCHEDULE_1, LAW),
    (date(2028, 5, 1), "Early May bank holiday", None, PROCLAIMED, EXPECTED),
    (date(2028, 5, 29), "Spring bank holiday", None, SCHEDULE_1, LAW),
    (date(2028, 8, 28), "Summer bank holiday", None, SCHEDULE_1, LAW),
    (date(2028, 12, 25), "Christmas Day", None, COMMON_LAW, LAW),
    (date(2028, 12, 26), "Boxing Day", None, SCHEDULE_1, LAW),
)

BANK_HOLIDAYS = tuple(
    BankHoliday(on=on, name=name, replaces=replaces, basis=ground[0], status=status, citations=PRINTED + ground[1])
    for on, name, replaces, ground, status in _ROWS
)
