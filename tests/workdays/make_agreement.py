"""Write ``agreement.json``: which weekdays of 2012 to 2028 two other packages call holidays in England.

Run it in an environment of its own, because ``holidays`` holds python-dateutil below 3 and this library does not:

    python -m venv other
    other/bin/python -m pip install holidays govuk-bank-holidays
    other/bin/python tests/workdays/make_agreement.py

It needs nothing of this library.  The tests read the file that it writes, and compare every weekday both ways; run it
again when either package has a release that knows more days, and look at the difference before keeping it.
"""

import json
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path

FIRST, LAST = date(2012, 1, 1), date(2028, 12, 31)
FIXTURE = Path(__file__).with_name("agreement.json")
PACKAGES = {"holidays": 'country_holidays("GB", subdiv="ENG")', "govuk-bank-holidays": "the list in the package"}


def weekdays():
    """Every Monday to Friday of the years compared."""
    days = (FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1))
    return [day for day in days if day.isoweekday() <= 5]


def called_holidays():
    """For each package, the weekdays that it calls holidays; nothing is downloaded."""
    import holidays
    from govuk_bank_holidays.bank_holidays import BankHolidays

    general = holidays.country_holidays("GB", subdiv="ENG")
    official = BankHolidays(use_cached_holidays=True).get_holidays(division=BankHolidays.ENGLAND_AND_WALES)
    printed = {row["date"] for row in official}
    return {
        "holidays": [day for day in weekdays() if day in general],
        "govuk-bank-holidays": [day for day in weekdays() if day in printed],
    }


def lines_of(days):
    """The days of each year as one line, so that a difference can be read."""
    years = range(FIRST.year, LAST.year + 1)
    return {str(year): " ".join(f"{day:%m-%d}" for day in days if day.year == year) for year in years}


def main():
    """Write the fixture beside this file."""
    found = {
        name: {"version": version(name), "asked": PACKAGES[name], "days": lines_of(days)}
        for name, days in called_holidays().items()
    }
    text = json.dumps({"first": str(FIRST), "last": str(LAST), "packages": found}, indent=1)
    FIXTURE.write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
