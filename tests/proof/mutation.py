"""Mutation testing of the rooms that the rules stand on: ``python -m tests.proof.mutation [ROOM...]``.

mutmut writes small faults into a copy of the project, one at a time, and runs the tests that reach the function they
are in. A mutant that no test notices has survived: its room's file in ``survivors/`` names it, with the reason, or a
test is missing. What mutmut leaves alone: properties and other decorated functions, tables, and what is computed while
a module is loaded.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections import Counter
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from tests.places import ROOT
from tests.proof.recording import commit, missing, record

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = Path(__file__).parent
SURVIVORS = HERE / "survivors"
LEAST = 90
"""Percent of its mutants that the tests of a room have to notice."""

ROOMS = {
    "periods": ("periods.py", ["tests/test_periods.py"]),
    "workdays": ("workdays/*.py", ["tests/workdays"]),
    "timetables": ("timetables/*.py", ["tests/timetables"]),
    # Without the laws, which reach every function and take most of the time.
    "checks": (
        "checks/*.py",
        sorted(
            f"tests/checks/{each.name}"
            for each in (ROOT / "tests/checks").glob("test_*.py")
            if each.stem != "test_laws"
        ),
    ),
    "publication": (
        "publication/*.py",
        [
            f"tests/publication/test_{name}.py"
            for name in ("national_reports", "pages", "policies", "publishing", "scanning")
        ],
    ),  # and not test_laws.py, for the same reason
    "serialization": ("serialization/*.py", ["tests/serialization"]),
}
"""Of each room: its modules below the package, and the tests that answer for it, without data from elsewhere."""

COPIED = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "conftest.py", "docs", "examples", "schemas", "changelog.d")
NOTICED = {"killed", "timeout", "segfault"}  # a test failed, ran for ever, or took its process with it
DIFFERENCES = """
import json, sys
from difflib import ndiff
import libcst as cst
from mutmut.mutation import diff_apply
from mutmut.mutation.data import SourceFileMutationData
from mutmut.stats import status_by_exit_code
from mutmut.utils.file_utils import walk_mutatable_files
found = []
for path in walk_mutatable_files():
    data = SourceFileMutationData(path=path)
    data.load()
    for name, code in data.exit_code_by_key.items():
        # 3: an error inside pytest; 255: mutmut could not run the tests. Neither says anything of the mutant.
        status = "harness failed" if code in (3, 255) else status_by_exit_code[code]
        one = {"name": name, "status": status, "path": str(path)}
        if one["status"] not in ("killed", "timeout", "segfault"):
            both = diff_apply.read_functions_from_index(name, path)
            if both is None:
                module = diff_apply.read_mutants_module(path)
                both = (diff_apply.read_original_function(module, name), diff_apply.read_mutant_function(module, name))
            lines = [cst.Module([one]).code.splitlines() for one in both]
            changed = [line for line in ndiff(*lines) if line[:2] in ("- ", "+ ")]
            one["was"] = "\\n".join(line[2:].strip() for line in changed if line[0] == "-")
            one["became"] = "\\n".join(line[2:].strip() for line in changed if line[0] == "+")
        found.append(one)
json.dump(found, sys.stdout)
"""

NAMES = """
import contextlib, io, json, sys
import pytest
class Names:
    def pytest_collection_modifyitems(self, items):
        self.found = [item.nodeid for item in items]
runs = []
for chosen in (sys.argv[1:], None):
    runs.append(Names())
    options = ["--collect-only", "-q", "-p", "no:xdist"]
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        pytest.main([*options, *(runs[0].found if chosen is None else chosen)], plugins=[runs[-1]])
print(json.dumps(sorted({*runs[0].found} - {*getattr(runs[1], "found", ())})))
"""


def configuration(room: str) -> str:
    """What mutmut is told of a room."""
    modules, tests = ROOMS[room]
    options = ["-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:randomly", "--hypothesis-profile=mutation"]
    return f"""
[tool.mutmut]
source_paths = ["src"]
only_mutate = ["src/sendframework/{modules}"]
also_copy = {json.dumps(COPIED)}
pytest_add_cli_args = {json.dumps(options)}
pytest_add_cli_args_test_selection = {json.dumps(tests)}
use_git_change_detection = false
"""


def copy_project(room: str, work: Path) -> None:
    """The project as it stands, without what was made from it; what mutmut keeps of an earlier run stays."""
    work.mkdir(parents=True, exist_ok=True)
    for name in ("src", "tests", *COPIED):
        shutil.rmtree(work / name, ignore_errors=True)
        if (ROOT / name).is_dir():
            shutil.copytree(
                ROOT / name, work / name, ignore=shutil.ignore_patterns("__pycache__", "generated", "_build")
            )
        else:
            shutil.copy(ROOT / name, work / name)
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    (work / "pyproject.toml").write_text(text + configuration(room), encoding="utf-8")


def unselectable(folder: Path, tests: list[str]) -> list[str]:
    """Tests that cannot be asked for by their names later in the same process; mutmut takes that for one that failed.

    pytest keeps what ``ids=repr`` gave, and escapes its backslashes once more.
    """
    done = subprocess.run([sys.executable, "-c", NAMES, *tests], cwd=folder, capture_output=True, text=True, check=True)
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


def mutants_of(work: Path) -> list[dict[str, str]]:
    """Every mutant of the last run, with its status; of those that lived, what was changed into what."""
    done = subprocess.run([sys.executable, "-c", DIFFERENCES], cwd=work, capture_output=True, text=True, check=True)
    mutants = json.loads(done.stdout)
    for mutant in mutants:
        module, _, function = mutant["name"].partition("__mutmut_")[0].rpartition(".")
        function = function.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
        mutant["where"] = f"{module.removeprefix('sendframework.')}.{function}"
    return mutants


def words_of(mutant: dict[str, str]) -> str:
    """A mutant as the files of survivors name it."""
    return f"{mutant['where']}: {mutant['was']} -> {mutant['became']}"


def known(room: str) -> Counter[str]:
    """The survivors of a room that have a reason; as often as they are listed, for two may read the same."""
    path = SURVIVORS / f"{room}.toml"
    groups = tomllib.loads(path.read_text("utf-8"))["survivors"] if path.exists() else []
    return Counter(mutant for group in groups for mutant in group["mutants"])


def measured(work: Path) -> dict[str, object]:
    """How long the runs in a copy took, and on what they were made: on several commits, where it was done by parts."""
    path = work / "runs"
    runs = [line.split() for line in path.read_text("ascii").splitlines()] if path.exists() else []
    commits = ", ".join(dict.fromkeys(made_on for made_on, _ in runs))
    return {"seconds": sum(int(seconds) for _, seconds in runs), "commit": commits or "not known"}


def run(room: str, work: Path, jobs: int, *, again: bool) -> None:
    """Run mutmut in a copy of the project; ``again``: only what lived, with the tests as they are now."""
    names = [mutant["name"] for mutant in mutants_of(work) if mutant["status"] not in NOTICED] if again else []
    if again and not names:
        return
    made_on, start = commit()["commit"].replace(" ", "-"), time.monotonic()
    copy_project(room, work)
    if absent := unselectable(work, ROOMS[room][1]):
        sys.exit(
            "\n".join(["with these tests every mutant would look noticed; give their parameters plain ids:", *absent])
        )
    (work / "mutants" / "mutmut-stats.json").unlink(missing_ok=True)  # tests may reach other functions than before
    shutil.rmtree(work / "mutants" / "tests", ignore_errors=True)
    (work / "tmp").mkdir(exist_ok=True)  # or another run of pytest on the machine clears away what a test writes
    environment = {**os.environ, "CI": "true", "TMPDIR": str(work / "tmp")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    log = work / "log"
    with log.open("w", encoding="utf-8") as file:
        done = subprocess.run(
            [sys.executable, "-m", "mutmut", "run", "--max-children", str(jobs), *names],
            cwd=work,
            env=environment,
            stdout=file,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode:
        last = log.read_text("utf-8").replace("\r", "\n").splitlines()[-40:]
        sys.exit("\n".join([f"mutmut failed in {room}; the end of {log}:", *last]))
    with (work / "runs").open("a", encoding="ascii") as file:
        file.write(f"{made_on} {time.monotonic() - start:.0f}\n")


def report(room: str, mutants: list[dict[str, str]]) -> dict[str, int]:
    """Print how a room did, and the survivors that nobody has given a reason for."""
    lived = [mutant for mutant in mutants if mutant["status"] not in NOTICED]
    left = known(room)
    unexplained = []
    for mutant in lived:
        one = words_of(mutant)
        if left[one]:
            left[one] -= 1
        else:
            unexplained.append((one, mutant["status"]))
    noticed = len(mutants) - len(lived)
    print(f"{room}: {noticed} of {len(mutants)} noticed, {100 * noticed / max(1, len(mutants)):.1f} %")
    for one, status in unexplained:
        print(f"  {status}: {one}")
    for one in sorted(left.elements()):
        print(f"  no longer lives, or is not made: {one}")
    return {"mutants": len(mutants), "noticed": noticed, "explained": len(lived) - len(unexplained)}


def is_good(figures: Mapping[str, int]) -> bool:
    """Whether enough mutants of a room were noticed, and every other has a reason."""
    total, noticed = figures["mutants"], figures["noticed"]
    return 100 * noticed >= LEAST * total > 0 and noticed + figures["explained"] == total


def main(arguments: list[str] | None = None) -> int:
    """Run the rooms named, or all; 1 where one stays below its mark or a survivor has no reason."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof.mutation", description=__doc__.splitlines()[0])
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help=", ".join(ROOMS))
    parser.add_argument("--again", action="store_true", help="only the mutants that lived in the last run")
    parser.add_argument("--fresh", action="store_true", help="forget earlier runs")
    parser.add_argument("--report", action="store_true", help="run nothing, report the last run")
    parser.add_argument("--record", action="store_true", help="write the figures to results/mutation.json")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once")
    parser.add_argument("--work", type=Path, default=ROOT / ".mutation", help="where the copies stand")
    options = parser.parse_args(arguments)
    if unknown := sorted(set(options.rooms) - set(ROOMS)):
        parser.error(f"no such room: {', '.join(unknown)}; there are {', '.join(ROOMS)}")
    if absent := missing("mutmut", "pytest-xdist", "sybil"):
        print(absent, file=sys.stderr)
        return 2
    good, figures = True, {}
    for room in options.rooms or ROOMS:
        work = options.work / room
        if options.fresh:
            shutil.rmtree(work, ignore_errors=True)
        if not options.report:
            run(room, work, options.jobs, again=options.again)
        counted = report(room, mutants_of(work))
        figures[room] = {**counted, **measured(work)}
        good &= is_good(counted)
    if options.record:
        record("mutation", figures, command="python -m tests.proof.mutation", mutmut=version("mutmut"))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
