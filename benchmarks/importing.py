"""What `import sendframework` costs a process, beside other imports.

Wall time of whole processes: each round runs a bare interpreter and every contender in turn, and what is reported is
the median of the differences within a round, so that a busy moment falls on both sides of a pair.
"""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from statistics import median
from time import perf_counter

CONTENDERS = {
    "import sendframework": "import sendframework",
    "… and touch sf.Period": "import sendframework; sendframework.Period",
    "… and touch sf.timetable": "import sendframework; sendframework.timetable",
    "… and compute a full timetable": (
        "import sendframework as sf; from datetime import date; "
        "sf.timetable('full-inspection', notified_on=date(2025, 9, 8))"
    ),
    "import attrs": "import attrs",
    "import holidays": "import holidays",
    "import numpy": "import numpy",
    "import pandas": "import pandas",
}
ROUNDS = 41


def _wall(code: str) -> float:
    start = perf_counter()
    subprocess.run([sys.executable, "-I", "-c", code], check=True)
    return perf_counter() - start


def rows(rounds: int = ROUNDS) -> list[tuple[str, float, str]]:
    """What was measured, milliseconds over a bare interpreter (the median of paired rounds), and a note."""
    here = {name: code for name, code in CONTENDERS.items() if find_spec(code.split()[1].rstrip(";"))}
    for code in ("pass", *here.values()):
        _wall(code)  # so that byte-code is there
    over: dict[str, list[float]] = {name: [] for name in here}
    for _ in range(rounds):
        bare = _wall("pass")
        for name, code in here.items():
            over[name].append((_wall(code) - bare) * 1e3)
    table = [(name, median(each), f"least {min(each):.2f}, most {max(each):.2f}") for name, each in over.items()]
    return table + [(f"{name}: left out", float("nan"), "not installed") for name in CONTENDERS if name not in here]


def loads_attrs() -> bool:
    """Whether importing the root loads attrs, which it must not."""
    code = "import sys, sendframework; print('attr' in sys.modules or 'attrs' in sys.modules)"
    return (
        subprocess.run([sys.executable, "-I", "-c", code], check=True, capture_output=True, text=True).stdout
        == "True\n"
    )
