"""What `sendframework check` costs over long JSON Lines: records a second, and memory that must not grow with them."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import sendframework as sf

if TYPE_CHECKING:
    from typing import TextIO

SIZES = (20_000, 200_000)
_DISTINCT = 500
_MOST_GROWTH = 1.1
# A process of its own for each size, which prints the most memory that it ever had.
_RUN = """
import resource, sys
from sendframework.cli import main
code = main(["check", sys.argv[1], "--show", "error"])
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(most / (2**20 if sys.platform == "darwin" else 2**10))
sys.exit(code)
"""


def write_records(file: TextIO, number: int) -> None:
    """Records of five kinds, no two of a kind alike within the first hundred, without a fault."""
    lines = [_line(index) for index in range(min(number, _DISTINCT))]
    file.writelines(lines[index % len(lines)] + "\n" for index in range(number))


def _line(index: int) -> str:
    area = sf.local_areas(on=date(2024, 1, 1))[index % 100]
    monday = date(2023, 9, 4) + timedelta(weeks=index % 10)
    week = sf.Period(monday, monday + timedelta(days=4))
    follows = f"full-{index}"
    made: tuple[sf.Record, ...] = (
        sf.FullInspection(reference=follows, area=area, on_site=week, published_on=monday + timedelta(days=80)),
        sf.MonitoringInspection(area=area, follows=follows, on_site=sf.Period(monday, monday + timedelta(days=2))),
        sf.EngagementMeeting(area=area, held_on=monday),
        sf.Plan(area=area, plan=sf.PlanKind.STRATEGIC_PLAN, follows=follows),
        sf.CaseFile(area=area, full_inspections=(sf.FullInspection(reference=follows, area=area, on_site=week),)),
    )
    return sf.to_json(made[index % len(made)])


def rows(sizes: tuple[int, ...] = SIZES) -> list[tuple[str, float, str]]:
    """What was measured, MiB at most, and a note; stops where memory grows with the number of records."""
    table: list[tuple[str, float, str]] = []
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = Path(folder, f"{size}.jsonl")
            with path.open("w", encoding="utf-8") as file:
                write_records(file, size)
            start = perf_counter()
            answer = subprocess.run([sys.executable, "-c", _RUN, str(path)], check=True, capture_output=True, text=True)
            seconds = perf_counter() - start
            told, most = answer.stdout.splitlines()
            assert told.startswith(f"{size:,} records, 0 errors"), told
            note = f"{path.stat().st_size / 2**20:.0f} MiB of JSON Lines, {size / seconds:,.0f} records a second"
            table.append((f"check {size:,} records", float(most), note))
            path.unlink()
    least, most_of_all = min(row[1] for row in table), max(row[1] for row in table)
    assert most_of_all <= least * _MOST_GROWTH, table
    return table
