"""Figures of the deep tier, kept with the commit that they were measured on."""

from __future__ import annotations

import json
import platform
import subprocess
from importlib import metadata
from pathlib import Path

from tests.places import ROOT

RESULTS = Path(__file__).parent / "results"


def _git(*words: str) -> str:
    return subprocess.run(  # our own words
        ["git", *words],  # noqa: S607  whichever git there is
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


def commit() -> dict[str, str]:
    """The commit that is checked out; with a ``+`` where what is tested is not what was committed."""
    try:
        changed = _git("status", "--porcelain", "--", "src", "tests", ":!tests/proof/results")
        return {"commit": _git("rev-parse", "--short=10", "HEAD") + ("+" if changed else "")}
    except (OSError, subprocess.CalledProcessError):  # a copy without its history
        return {"commit": "not known"}


def record(name: str, figures: dict[str, dict[str, object]], **about: str) -> None:
    """Write figures by their names, beside those that were written before and not measured now."""
    path = RESULTS / f"{name}.json"
    kept = json.loads(path.read_text("utf-8"))["figures"] if path.exists() else {}
    python = platform.python_version()
    new = {key: {**value, "python": python, **about} for key, value in figures.items()}
    path.parent.mkdir(exist_ok=True)
    merged = dict(sorted({**kept, **new}.items()))
    path.write_text(json.dumps({"figures": merged}, indent=2) + "\n", encoding="utf-8")


def missing(*tools: str) -> str:
    """What to say where not all of the tools are installed; nothing where they are."""
    absent = [tool for tool in tools if not any(metadata.distributions(name=tool))]
    return (
        f"{' and '.join(absent)} not installed here; from the folder of the project: pip install -e '.[proof]'"
        if absent
        else ""
    )
