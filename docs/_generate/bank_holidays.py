"""A page of England's bank and public holidays, one row each, with what makes the day a holiday."""

from datetime import date
from itertools import groupby

from _generate import _markup as rst
from _generate._rules import cited
from _generate._values import words_of
from sendframework import BankHoliday, Citation, WorkingDayCalendar, england_working_days, in_words


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
        "What the words for the basis and the status mean stands at :py:class:`~.HolidayBasis` and "
        ":py:class:`~.HolidayStatus`; how to give a calendar other days off, in :doc:`/own-rules`.",
        (
            rst.blocks(
                rst.heading(str(year), "-"),
                rst.table(
                    ("Day", "Holiday", "Basis", "Status", "Sources"),
                    (_row(holiday, numbers) for holiday in holidays),
                    (24, 32, 19, 11, 14),
                    "holidays",
                ),
            )
            for year, holidays in years
        ),
        rst.heading("Sources of the table", "-"),
        "The numbers in the last column.",
        "\n".join(f"{number}. {cited(citation, words_of(citation.supports))}" for citation, number in numbers.items()),
        label="bank-holidays",
    )


def _row(holiday: BankHoliday, numbers: dict[Citation, int]) -> tuple[str, ...]:
    instead = "" if holiday.replaces is None else f", for {_day(holiday.replaces, holiday.on.year)}"
    return (
        rst.escaped(_day(holiday.on, holiday.on.year)),
        rst.escaped(f"{holiday.name}{instead}"),
        rst.escaped(holiday.basis.words),
        rst.escaped(holiday.status.words),
        rst.joined(str(numbers[citation]) for citation in holiday.citations),
    )


def _day(day: date, year: int) -> str:
    """A day under the heading of its year, which need not be said again."""
    return in_words(day, weekday=True).removesuffix(f" {year}")


def pages() -> dict[str, str]:
    """The page, for England's calendar."""
    return {"bank-holidays.rst": bank_holidays_page(england_working_days())}
