"""What the hook for Hypothesis costs a project that has this library installed and never uses it.

Processor time of ``import hypothesis`` in a fresh process, with our hook and without it, in turn; what is reported is
the median of the differences.  Hypothesis looks for hooks in both.  Beside it, that of the hook by itself.
"""

from __future__ import annotations

import os
import subprocess
import sys
from statistics import median

AIM = 5.0
"""Milliseconds that it should stay below."""
ROUNDS = 41
_IMPORT = """
import importlib.metadata as metadata
looked_up = metadata.entry_points
metadata.entry_points = lambda **wanted: [each for each in looked_up(**wanted) if each.name != {leave_out!r}]
from time import process_time
start = process_time()
import hypothesis
print((process_time() - start) * 1e3)
"""
_ALONE = """
import hypothesis
from time import process_time
start = process_time()
from sendframework.strategies._plugin import register
register()
print((process_time() - start) * 1e3)
"""


def _run(code: str, **environment: str) -> str:
    command = [sys.executable, "-E", "-s", "-c", code]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ | environment)
    return done.stdout


def _import(leave_out: str) -> float:
    return float(_run(_IMPORT.format(leave_out=leave_out)))


def rows(rounds: int = ROUNDS) -> list[tuple[str, float, str]]:
    """What was measured, milliseconds, and a note."""
    _import(""), _import("sendframework")  # so that byte-code is there
    over = []
    for _ in range(rounds):
        without = _import("sendframework")
        over.append(_import("") - without)
    alone = [float(_run(_ALONE, HYPOTHESIS_NO_PLUGINS="1")) for _ in range(rounds)]
    return [
        (
            "import hypothesis, over the same without our hook",
            median(over),
            f"least {min(over):.2f}, most {max(over):.2f}",
        ),
        ("the hook by itself", median(alone), f"least {min(alone):.2f}, most {max(alone):.2f}; aim: under {AIM:.0f}"),
    ]
