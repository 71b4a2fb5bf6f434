"""Every benchmark in one run: `python -m benchmarks`, or `--smoke` for a short one that only shows that they run."""

from __future__ import annotations

import sys

from benchmarks import checking, dating, exchange, importing, plugging_in, workdays


def _print(title: str, rows: list[tuple[str, float, str]]) -> None:
    width = max(len(name) for name, _, _ in rows)
    print(f"\n{title}")
    for name, figure, note in rows:
        print(f"  {name:<{width}}  {figure:>10.3f}  {note}")


def main(arguments: list[str]) -> None:
    """Print every table; figures are of this machine at this moment, so compare within one run."""
    smoke = "--smoke" in arguments
    _print("Import: milliseconds over a bare interpreter, median", importing.rows(3 if smoke else importing.ROUNDS))
    print(f"  attrs is loaded with the root: {importing.loads_attrs()}")
    plugged = plugging_in.rows(5 if smoke else plugging_in.ROUNDS)
    _print("Hypothesis with this library installed and not used: milliseconds, median", plugged)
    _print("Working days: microseconds to count 70 of them, best", workdays.rows())
    _print("Timetables: microseconds, best", dating.rows(2 if smoke else dating.ROUNDS))
    _print("Checking: most memory in MiB", checking.rows((500, 2_000) if smoke else checking.SIZES))
    _print("Exchange: microseconds, best", exchange.rows(2 if smoke else exchange.ROUNDS))
    _print("Exchange: MB held at most", exchange.memory(1_000 if smoke else exchange.LINES))


main(sys.argv[1:])
