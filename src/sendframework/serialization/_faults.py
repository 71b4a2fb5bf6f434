"""Faults on their way up from where they are found, and how they become the problems of one error."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sendframework.errors import Problem, StructureError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendframework.serialization.problem_codes import ProblemCode

__all__ = ["Fault", "FaultsError", "Path", "below", "problem_of", "shown_path", "steps_of", "structure_error"]


def __dir__() -> list[str]:
    return __all__


Path: TypeAlias = "tuple[object, ...]"
"""Keys and indices from an object down to a value."""

_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)
_STEP = re.compile(r"([A-Za-z_]\w*)|\[([0-9]+)\]")
_LONGEST_KEY = 80


class Fault(NamedTuple):
    """One thing wrong, seen from the object in which it was found."""

    path: Path
    code: ProblemCode
    reason: str
    value: object = None
    hint: str = ""


class FaultsError(Exception):
    """Carries faults up; becomes a `StructureError` before any caller sees it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        super().__init__()
        self.faults = tuple(faults)


def below(path: Path, faults: Iterable[Fault]) -> list[Fault]:
    """Faults as seen from further up."""
    return [fault._replace(path=path + fault.path) for fault in faults]


def steps_of(words: str) -> Path:
    """The steps of a place as errors name it: ``other_dates[2].on``."""
    return tuple(name or int(index) for name, index in _STEP.findall(words))


def _shown_step(step: object) -> str:
    if isinstance(step, str):
        if _PLAIN_KEY.fullmatch(step):
            return f".{step}"
        return f"[{json.dumps(step if len(step) <= _LONGEST_KEY else step[: _LONGEST_KEY - 1] + '…')}]"
    return f"[{step!r}]"


def shown_path(path: Path) -> str:
    """Steps in words: ``.team[0].role``."""
    return "".join(map(_shown_step, path))


def _place_in(payload: object, path: Path) -> tuple[int, ...]:
    """Where a path leads, as positions: what is not there comes after what is."""
    places = []
    for step in path:
        if isinstance(payload, dict):
            keys = list(payload)
            places.append(keys.index(step) if step in payload else len(keys))
            payload = payload.get(step)
        elif isinstance(payload, list) and isinstance(step, int):
            places.append(step)
            payload = payload[step] if step < len(payload) else None
        else:
            break
    return tuple(places)


def problem_of(fault: Fault) -> Problem:
    """A fault as it is told."""
    path = f"${shown_path(fault.path)}"
    return Problem(code=fault.code.value, path=path, reason=fault.reason, value=fault.value, hint=fault.hint)


def structure_error(kind: str, faults: Iterable[Fault], payload: object) -> StructureError:
    """The one error that carries them all, in the order in which their places stand in the payload."""
    in_order = sorted(faults, key=lambda fault: _place_in(payload, fault.path))
    return StructureError(kind, tuple(map(problem_of, in_order)))
