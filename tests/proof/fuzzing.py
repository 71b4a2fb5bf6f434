"""Coverage-guided fuzzing: ``python -m tests.proof.fuzzing [TARGET…] [--seconds N] [--record] [--keep FOLDER]``.

Each target (`targets`) runs in a process of its own, begins with the committed corpus, and keeps what is new in a
folder that is thrown away.  Needs atheris, which the extra ``proof`` brings where there is one for the Python at hand.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import time
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from tests.places import ROOT
from tests.proof.recording import commit, record

TARGETS = ("json", "payload", "csv", "workbook", "report-text", "report-pdf")
LONGEST = {"report-pdf": 30}
"""Seconds that one input may take; a PDF may take 20 by the documentation, and a process has to be started."""
MOST_SECONDS = 5
LEAST_SECONDS = 2
"""For each target; with less, nothing would be run."""
MOST_MEMORY = 1024
"""MiB in all."""
MOST_GROWTH = 64
"""MiB from the end of the first third of a run to its last: what libFuzzer itself keeps is part of it."""
MOST_BYTES = 16 * 2**10
_DONE = re.compile(r"^stat::(\w+):\s+([0-9]+)", re.MULTILINE)
_COVERAGE = re.compile(r"\bcov: ([0-9]+)")


class Run(NamedTuple):
    """What came of a target."""

    target: str
    seconds: float
    executions: int
    coverage: int
    """Edges of the library's code that were reached."""
    new_inputs: int
    """Inputs that reached something that none before had."""
    processes: int
    """PDFs opened in a process of their own."""
    growth: float
    """MiB of memory from the end of the first third on."""
    findings: tuple[str, ...]
    """What broke the property, each in words."""

    def figures(self) -> dict[str, object]:
        """As they are kept."""
        figures: dict[str, object] = {
            "executions": self.executions,
            "seconds": round(self.seconds),
            "edges": self.coverage,
            "new_inputs": self.new_inputs,
            "findings": len(self.findings),
            "growth_mb": round(self.growth, 1),
        }
        return figures | ({"processes": self.processes} if self.processes else {})


def fuzz(target: str, seconds: int, folder: Path) -> Run:
    """Run a target for some time; where an input ends its process, it is run anew for what is left."""
    (folder / "new").mkdir(parents=True)
    started = time.monotonic()
    executions = coverage = 0
    while (left := seconds - (time.monotonic() - started)) > 1:
        code, said = _run(target, int(left), folder)
        figures = dict(_DONE.findall(said))
        executions += int(figures.get("number_of_executed_units", 0))
        coverage = max([coverage, *map(int, _COVERAGE.findall(said))])
        # A process that ends early has kept the input that ended it, unless the fault is in what fuzzes.
        if "number_of_executed_units" not in figures or (code and not _ended(folder)):
            raise SystemExit(f"{target} could not be fuzzed:\n{said[-3000:]}")
    growth, processes = _grown(folder / "beats")
    findings = sorted(_findings(folder))
    if growth > MOST_GROWTH:
        findings.append(f"memory grew by {growth:.0f} MiB, more than {MOST_GROWTH}")
    new = sum(1 for _ in (folder / "new").iterdir())
    taken = time.monotonic() - started
    return Run(target, taken, executions, coverage, new, processes, growth, tuple(findings))


def _run(target: str, seconds: int, folder: Path) -> tuple[int, str]:
    command = [
        *(sys.executable, "-m", "tests.proof.fuzz_one", target, str(folder)),
        *(f"-max_total_time={seconds}", f"-timeout={LONGEST.get(target, MOST_SECONDS)}"),
        *(f"-rss_limit_mb={MOST_MEMORY}", f"-max_len={MOST_BYTES}", f"-artifact_prefix={folder}/"),
        *("-print_final_stats=1", str(folder / "new"), str(ROOT / "tests" / "proof" / "corpus" / target)),
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False)
    (folder / "said").write_text(done.stderr, encoding="utf-8")
    return done.returncode, done.stderr


def _grown(beats: Path) -> tuple[float, int]:
    """MiB that the memory of the last process grew by after a third of its time; and how many PDFs were opened."""
    if not beats.exists():
        return 0.0, 0
    lines = [line.split() for line in beats.read_text("ascii").splitlines()]
    held = [(float(when), int(count), int(memory), int(opened)) for when, count, memory, opened in lines]
    # A new process counts from 1 again.
    starts = [place for place, each in enumerate(held) if not place or each[1] < held[place - 1][1]]
    processes = sum(held[end - 1][3] for end in [*starts[1:], len(held)])
    last = held[starts[-1] :]
    third = last[0][0] + (last[-1][0] - last[0][0]) / 3
    first = next(each for each in last if each[0] >= third)
    return (last[-1][2] - first[2]) / 2**20, processes


def _findings(folder: Path) -> list[str]:
    kept = [path.read_text("utf-8").partition("\n")[0] for path in folder.glob("found-*.why")]
    return [*kept, *_ended(folder)]


def _ended(folder: Path) -> list[str]:
    return [path.name for kind in ("crash", "timeout", "oom", "leak") for path in folder.glob(f"{kind}-*")]


def main(arguments: list[str] | None = None) -> int:
    """Fuzz, say what came of it, and keep it if that is asked for; 1 where anything was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof.fuzzing", description="Coverage-guided fuzzing.")
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"any of {', '.join(TARGETS)}; all without one")
    parser.add_argument("--seconds", type=int, default=60, help="for each target (60)")
    parser.add_argument("--record", action="store_true", help="write the figures to results/fuzzing.json")
    parser.add_argument("--keep", type=Path, help="a folder to keep inputs and findings in")
    asked = parser.parse_args(arguments)
    unknown = sorted(set(asked.targets) - set(TARGETS))
    if unknown:
        parser.error(f"no such target: {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    if asked.seconds < LEAST_SECONDS:
        parser.error(f"--seconds must be at least {LEAST_SECONDS}")
    if find_spec("atheris") is None:
        sys.stderr.write("fuzzing needs atheris: pip install -e '.[proof]', on a Python that it supports\n")
        return 2
    chosen, made_on = asked.targets or TARGETS, commit()
    runs: list[Run] = []
    with tempfile.TemporaryDirectory() as thrown_away:
        for target in chosen:
            folder = (asked.keep or Path(thrown_away)) / target
            run = fuzz(target, asked.seconds, folder)
            runs.append(run)
            sys.stdout.write(_line(run, header=len(runs) == 1))
            sys.stdout.flush()
    if asked.record:
        command = f"python -m tests.proof.fuzzing {' '.join(asked.targets)} --seconds {asked.seconds}"
        figures = {run.target: run.figures() for run in runs}
        record("fuzzing", figures, atheris=version("atheris"), command=" ".join(command.split()), **made_on)
    return int(any(run.findings for run in runs))


def _line(run: Run, *, header: bool) -> str:
    names = ("target", "seconds", "executions", "edges", "new", "PDFs", "growth MiB", "findings")
    row = (
        *(run.target, f"{run.seconds:.0f}", run.executions, run.coverage, run.new_inputs, run.processes),
        *(f"{run.growth:.1f}", len(run.findings)),
    )
    lines = [names, row] if header else [row]
    table = "".join(f"{line[0]:<12}" + "".join(f"{cell!s:>12}" for cell in line[1:]) + "\n" for line in lines)
    return table + "".join(f"  found: {finding}\n" for finding in run.findings)


if __name__ == "__main__":
    sys.exit(main())
