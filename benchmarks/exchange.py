"""Records as JSON and back, and whether memory grows with the length of a file.

    python -m benchmarks.exchange

The record is a full inspection with everything in it that published reports usually say: about 2 KB of JSON.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from importlib.util import find_spec
from time import perf_counter
from timeit import repeat

import sendframework as sf

NUMBER = 300
ROUNDS = 9
LINES = 200_000


def _inspection() -> sf.FullInspection:
    council = sf.Body(kind="local-authority", name="Northshire Council")  # type: ignore[arg-type]  # a code will do
    board = sf.Body(kind="integrated-care-board", name="NHS Northshire Integrated Care Board")  # type: ignore[arg-type]
    text = "The partnership should make sure that children and young people do not wait too long"
    return sf.FullInspection(
        area=sf.local_area("Hertfordshire"),
        reference="made-up",
        notified_on=date(2025, 9, 8),
        on_site=sf.Period(date(2025, 9, 22), date(2025, 9, 26)),
        report_received_on=date(2025, 11, 3),
        published_on=date(2025, 11, 10),
        partners=(council, board),
        participation=tuple(sf.Participation(group=group) for group in sf.GROUPS[:6]),
        report=sf.Report(number="10000000", title="Area SEND inspection of Northshire Local Area Partnership"),
        findings=sf.AreaSendFindings(
            outcome="widespread-or-systemic-failings",  # type: ignore[arg-type]  # a code will do
            needs=tuple(f"{text} ({number})." for number in range(4)),
            areas_for_priority_action=tuple(
                sf.AreaForPriorityAction(number=number, text=f"{text} {number}", responsible_bodies=(council, board))
                for number in (1, 2)
            ),
            areas_for_improvement=tuple(sf.AreaForImprovement(number=number) for number in range(1, 5)),
        ),
        tracked=sf.TrackedChildren(count=6),
    )


def rows(rounds: int = ROUNDS) -> list[tuple[str, float, str]]:
    """What was measured, microseconds each (the best round), and how many that is in a second."""
    record = _inspection()
    payload, text = sf.to_dict(record), sf.to_json(record)
    bad = text.replace('"kind": "local-authority"', '"kind": "council"').replace('"group": "', '"group": "x')
    assert sf.from_json(text, sf.FullInspection) == record
    assert len(_refused(bad)) == len(sf.GROUPS[:6]) + 3
    contenders = {
        f"to_json, {len(text):,} bytes": lambda: sf.to_json(record),
        "from_json": lambda: sf.from_json(text),
        "to_dict": lambda: sf.to_dict(record),
        "from_dict": lambda: sf.from_dict(payload),
        "from_json, nine problems": lambda: _refused(bad),
        "to_rows and from_rows": lambda: sf.from_rows(sf.to_rows([record])),
    }
    table = []
    for name, run in contenders.items():
        run()
        best = min(repeat(run, number=NUMBER, repeat=rounds)) / NUMBER
        table.append((name, best * 1e6, f"{1 / best:,.0f} a second"))
    return table


def _refused(text: str) -> tuple[sf.Problem, ...]:
    try:
        sf.from_json(text)
    except sf.StructureError as error:
        return error.problems
    return ()


_READER = """
import resource, sys
import sendframework as sf
count = int(sys.argv[1])
lines = (line for line in [sys.stdin.read()] for _ in range(count))
read = sum(each.record is not None for each in sf.read_json_lines(lines))
assert read == count
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def memory(lines: int = LINES) -> list[tuple[str, float, str]]:
    """The most memory that a process held while it read lines, in MB, for a tenth of them and for all."""
    if find_spec("resource") is None:
        return [("read_json_lines: left out", float("nan"), "this system does not say how much memory was held")]
    line, table = sf.to_json(_inspection()), []
    for count in (lines // 10, lines):
        start = perf_counter()
        command = [sys.executable, "-c", _READER, str(count)]
        held = subprocess.run(command, input=line, capture_output=True, text=True, check=True).stdout
        table.append((f"read_json_lines, {count:,} lines", float(held), f"{perf_counter() - start:.1f} s"))
    return table


def main() -> None:
    """Print both tables."""
    for title, table in (("Exchange: microseconds, best", rows()), ("Memory: MB at most", memory())):
        print(title)
        for name, figure, note in table:
            print(f"  {name:<40}  {figure:>10.3f}  {note}")


if __name__ == "__main__":
    main()
