"""A page of England's bank and public holidays, one row each, with what makes the day a holiday."""

import inspect
import re
from itertools import groupby

from _generate import _markup as rst
from _generate._rules import cited
from sendframework import BankHoliday, Citation, HolidayBasis, HolidayStatus, WorkingDayCalendar, england_working_days, in_words


def bank_holidays_page(calendar: WorkingDayCalendar) -> str:
    """Every bank holiday of a calendar, by year."""
    numbers: dict[Citation, int] = {}
    for holiday in calendar.holidays:
        for citation in holiday.citations:
            numbers.setdefault(citation, len(numbers) + 1)
    years = groupby(calendar.holidays, key=lambda holiday: holiday.on.year)
    return rst.page(
        "Bank holidays",
        rst.escaped(
            f"{calendar.name} covers {calendar.coverage}. Monday to Friday are working days, less the days below: "
            f"{len(calendar.holidays)} bank and public holidays in England. Beyond that it refuses to answer, unless "
            "projected days are asked for."
        ),
        "How a calendar is given other days off stands in :doc:`/own-rules`.",
        (
            rst.blocks(
                rst.heading(str(year), "-"),
                rst.table(
                    ("Day", "Holiday", "Basis", "Status", "Sources"),
                    (_row(holiday, numbers) for holiday in holidays),
                    (26, 34, 16, 12, 12),
                    "holidays",
                ),
            )
            for year, holidays in years
        ),
        rst.heading("What makes a day a holiday", "-"),
        rst.fields((basis.words, rst.escaped(meaning)) for basis, meaning in meanings(HolidayBasis).items()),
        rst.heading("How sure that is", "-"),
        rst.fields((status.words, rst.escaped(meaning)) for status, meaning in meanings(HolidayStatus).items()),
        rst.heading("Sources of the table", "-"),
        "The numbers in the last column.",
        "\n\n".join(f"{number}\\. {cited(citation)}" for citation, number in numbers.items()),
        label="bank-holidays",
    )
