"""The deep tier, whole: ``python -m tests.proof [--record] [--seconds N]``. It takes hours.

Deep tests, the planted faults, mutation testing of six rooms, fuzzing of every target, the tests in three random
orders, and what the hook for Hypothesis costs. ``--record`` keeps the figures in ``results/`` with the commit that they
were measured on.
"""

import argparse
import subprocess
import sys
import time

from tests.proof.recording import missing

PYTEST = ["pytest", "-n", "auto", "--dist", "loadfile"]


def main() -> int:
    """Run every part, whatever came of the one before, and say how each went; 1 where any failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof", description=__doc__.splitlines()[0])
    parser.add_argument("--record", action="store_true", help="keep the figures in tests/proof/results")
    parser.add_argument("--seconds", type=int, default=300, help="of fuzzing for each target (300)")
    asked = parser.parse_args()
    if absent := missing("atheris", "mutmut", "pytest-random-order", "pytest-xdist", "sybil"):
        print(absent, file=sys.stderr)
        return 2
    keep = ["--record"] if asked.record else []
    orders = [[*PYTEST, "tests", "--random-order", f"--random-order-seed={seed}"] for seed in (1, 2, 3)]
    parts = [
        ["pytest", "-m", "deep"],
        *([["tests.laws.planting", *keep]] if keep else []),  # the deep tests plant them too, and keep no figures
        *orders,
        ["tests.proof.hook", *keep],
        ["tests.proof.fuzzing", "--seconds", str(asked.seconds), *keep],
        ["tests.proof.mutation", "--fresh", *keep],
    ]
    failed = False
    for part in parts:
        start = time.monotonic()
        code = subprocess.run([sys.executable, "-m", *part], check=False).returncode
        failed |= bool(code)
        word = "FAILED" if code else "passed"
        print(f"=== {word} in {time.monotonic() - start:.0f} s: python -m {' '.join(part)}", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
