"""What a timetable costs once the library is loaded."""

from __future__ import annotations

from datetime import date
from statistics import median
from timeit import repeat

import sendframework as sf

NUMBER = 200
ROUNDS = 25


def rows(rounds: int = ROUNDS) -> list[tuple[str, float, str]]:
    """What was measured, microseconds each (the best round), and a note."""
    call, received = date(2025, 9, 8), date(2025, 4, 10)
    timetable = sf.timetable("full-inspection", notified_on=call)
    contenders = {
        "timetable of a full inspection, 15 milestones": lambda: sf.timetable("full-inspection", notified_on=call),
        "… backwards from the last day on site": lambda: sf.timetable(
            "full-inspection", on_site_ends_on=date(2025, 9, 26)
        ),
        "… and its JSON-like rows of text": timetable.rows,
        "follow-up of systemic failings": lambda: sf.follow_up(
            "widespread-or-systemic-failings", report_received_on=received
        ),
        "explanation of one date": timetable["on-site-starts"].explain,
    }
    table = []
    for name, run in contenders.items():
        run()
        each = [seconds / NUMBER * 1e6 for seconds in repeat(run, number=NUMBER, repeat=rounds)]
        table.append((name, min(each), f"median {median(each):.1f}"))
    return table
