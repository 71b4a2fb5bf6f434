"""Where things stand in the project, and which modules it has: for tests about the project itself."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "sendframework"
DATA = (
    "sources.py",
    "handbooks/*_[0-9][0-9][0-9][0-9]_[0-9][0-9].py",
    "vocabulary/known_*.py",
    "workdays/_england.py",
    "areas/_england_areas.py",
    "checks/known_*.py",
    "publication/_clauses.py",
    "publication/_common_words.py",
    "publication/_look_alikes.py",
)
"""Modules that are literals only, as patterns below the package."""


def name_of(path: Path) -> str:
    """The dotted name of a module of the package."""
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def is_public(name: str) -> bool:
    return not any(part.startswith("_") for part in name.split("."))


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


MODULES = {name_of(path): path for path in sorted(SOURCE.rglob("*.py"))}
"""Every module of the package by its dotted name."""
DATA_MODULES = {name: path for name, path in MODULES.items() if any(path in SOURCE.glob(spot) for spot in DATA)}
PUBLIC_MODULES = {name: path for name, path in MODULES.items() if is_public(name)}
