"""Which weekdays two other packages call holidays: see ``make_agreement.py``, which writes the file read here."""

import json
from datetime import date
from pathlib import Path

FIXTURE = json.loads(Path(__file__).with_name("agreement.json").read_text("utf-8"))
FIRST, LAST = date.fromisoformat(FIXTURE["first"]), date.fromisoformat(FIXTURE["last"])
HOLIDAYS = {
    name: frozenset(date.fromisoformat(f"{year}-{day}") for year, line in found["days"].items() for day in line.split())
    for name, found in FIXTURE["packages"].items()
}
"""The days by package."""
OFFICIAL = HOLIDAYS["govuk-bank-holidays"]
