"""Plants the fault of each law in a copy of the package and sees whether the law's own property finds it.

``python -m tests.laws.planting [ID ...]`` prints what became of each fault; nothing in the checkout is changed, but
with ``--record`` the figures of each room are kept beside those of the deep tier.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from sendframework._showing import did_you_mean
from tests.laws.listed import LAWS, Law
from tests.places import ROOT, SOURCE
from tests.proof.recording import commit, missing, record

AT_ONCE = 2
"""How many faults are tried at one time."""
LONGEST = 600
"""Seconds after which a run of one test is given up."""
# Run in the folder of the project, with the copy first among the places of modules: what is tested is the copy.
_RUN = """\
import os, sys
from pathlib import Path

import sendframework

if Path(sendframework.__file__).parent.parent != Path(os.environ["PYTHONPATH"]):
    sys.exit(f"not the copy: {sendframework.__file__}")
import pytest

sys.exit(pytest.main(sys.argv[1:]))
"""
_QUIETLY = "ignore::hypothesis.errors.HypothesisWarning"
"""A record that a property failed for can be long; that Hypothesis says so must not take the place of the failure."""
_ARGUMENTS = (
    *("-x", "-q", "--tb=short", "--assert=plain", "-p", "no:cacheprovider", "-p", "no:xdist", "-m", ""),
    *("-W", _QUIETLY, "--hypothesis-profile=planted"),
)
_NO_FINDING = re.compile(
    r"(ImportError|ModuleNotFoundError|SyntaxError|NameError|UnboundLocalError|IndentationError"
    r"|hypothesis\.errors\.\w+|Unsatisfiable|FailedHealthCheck|Flaky\w*)\b"
)
"""Errors by which a test says nothing of the law."""


class Outcome(NamedTuple):
    """What became of a planted fault."""

    law: Law
    killed: bool
    seconds: float
    said: str
    """How the test failed, or why that does not count."""
    output: str


def planted(law: Law, folder: Path) -> None:
    """Put the fault of a law into a copy of the package."""
    module = folder / "sendframework" / law.module
    text = module.read_text("utf-8")
    if text.count(law.before) != 1:
        message = f"{law.id}: what the fault replaces stands {text.count(law.before)} times in {law.module}, not once"
        raise ValueError(message)
    for made in (module.parent / "__pycache__").glob(f"{module.stem}.*"):
        made.unlink()
    module.write_text(text.replace(law.before, law.after), "utf-8")


def run_tests(folder: Path, tests: Iterable[str]) -> subprocess.CompletedProcess[str]:
    """Run some tests on the copy of the package in a folder, with the same examples every time."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}
    surroundings |= {"PYTHONPATH": str(folder), "CI": "true", "COLUMNS": "200", "NO_COLOR": "1"}
    return subprocess.run(
        [sys.executable, "-c", _RUN, *_ARGUMENTS, *tests],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )


def copied(folder: Path) -> None:
    """Copy the package into a folder, byte code included, so that it need not be compiled again."""
    shutil.copytree(SOURCE, folder / "sendframework")


def tried(law: Law) -> Outcome:
    """Plant the fault of a law, and run its property."""
    start = time.perf_counter()
    with TemporaryDirectory() as place:
        folder = Path(place)
        copied(folder)
        try:
            planted(law, folder)
            result = run_tests(folder, [law.test])
        except (OSError, ValueError, subprocess.TimeoutExpired) as error:
            return Outcome(law, killed=False, seconds=time.perf_counter() - start, said=str(error), output="")
    killed, said = judged(law, result)
    return Outcome(law, killed, time.perf_counter() - start, said, result.stdout + result.stderr)


def judged(law: Law, result: subprocess.CompletedProcess[str]) -> tuple[bool, str]:
    """Whether the property itself failed, and by something that speaks of the law."""
    if result.returncode != 1:
        return False, "passed" if result.returncode == 0 else f"exit code {result.returncode}"
    failed = re.search(rf"^FAILED {re.escape(law.test)}(?: - (.*))?$", result.stdout, re.MULTILINE)
    if failed is None:
        return False, "another test failed, or what prepares it"
    said = failed[1] or "failed"
    raised = re.findall(r"^E   +(?:\S+ \| )?(\S.*)$", result.stdout, re.MULTILINE)
    beside = next((line for line in (said, *raised) if _NO_FINDING.match(line)), None)
    return (False, f"failed otherwise: {beside}") if beside else (True, said)


def passed_on_clean_copy(laws: Iterable[Law]) -> subprocess.CompletedProcess[str]:
    """Run the properties of all laws on a copy without any fault, in one process."""
    with TemporaryDirectory() as place:
        copied(Path(place))
        return run_tests(Path(place), dict.fromkeys(law.test for law in laws))


def all_tried(laws: Iterable[Law]) -> Iterator[Outcome]:
    """Try several laws, some at one time; in the order given."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from pool.map(tried, laws)


def main(arguments: list[str] | None = None) -> int:
    """Print a table of the laws, all or those named; the exit code says whether every fault was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.laws.planting", description="Plant the faults of the laws.")
    parser.add_argument("ids", nargs="*", metavar="ID", help="of a law; all without one")
    parser.add_argument("--record", action="store_true", help="keep the figures in tests/proof/results")
    asked = parser.parse_args(arguments)
    known = [law.id for law in LAWS]
    if unknown := sorted(set(asked.ids) - set(known)):
        parser.error("; ".join(f"no such law: {word}; {did_you_mean(word, known)}" for word in unknown))
    if asked.record and asked.ids:
        parser.error("--record is for all laws")
    if absent := missing("hypothesis", "pytest-socket", "sybil"):
        print(absent, file=sys.stderr)
        return 2
    start, made_on, outcomes = time.perf_counter(), commit(), []
    for each in all_tried(law for law in LAWS if not asked.ids or law.id in asked.ids):
        outcomes.append(each)
        word = "killed" if each.killed else "ALIVE "
        print(f"{each.law.id:<45} {word} {each.seconds:6.1f} s  {each.said[:110]}", flush=True)
        if not each.killed and asked.ids:
            print(each.output[-3000:])
    killed = sum(each.killed for each in outcomes)
    print(f"{killed} of {len(outcomes)} killed in {time.perf_counter() - start:.0f} s")
    if asked.record:
        rooms = Counter(each.law.room for each in outcomes)
        found = Counter(each.law.room for each in outcomes if each.killed)
        figures = {room: {"laws": laws, "found": found[room], **made_on} for room, laws in rooms.items()}
        record("laws", figures, command="python -m tests.laws.planting", hypothesis=version("hypothesis"))
    return 0 if killed == len(outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
