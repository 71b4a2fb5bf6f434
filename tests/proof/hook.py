"""What the hook for Hypothesis costs a project that never uses it: ``python -m tests.proof.hook [--record]``."""

import argparse
from importlib.metadata import version

from benchmarks.plugging_in import rows
from tests.proof.recording import commit, record


def main(arguments: list[str] | None = None) -> int:
    """Measure it, print it, and keep it if that is asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof.hook", description=__doc__.splitlines()[0])
    parser.add_argument("--record", action="store_true", help="write the figures to results/hook.json")
    parser.add_argument("--rounds", type=int, default=31, help="fresh processes of each sort (31)")
    asked = parser.parse_args(arguments)
    measured = rows(asked.rounds)
    for what, milliseconds, note in measured:
        print(f"{milliseconds:6.2f} ms  {what}; {note}")
    if asked.record:
        figures = {what: {"milliseconds": round(took, 2), "spread": note} for what, took, note in measured}
        about = {"command": "python -m tests.proof.hook", "hypothesis": version("hypothesis")}
        record("hook", figures, **commit(), **about)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
