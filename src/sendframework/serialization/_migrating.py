"""Payloads of older schemas brought up to date, one step for each number, on a copy."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any, TypeAlias

from sendframework.errors import SendFrameworkError
from sendframework.serialization._faults import Fault, FaultsError
from sendframework.serialization.problem_codes import ProblemCode

__all__ = ["MIGRATIONS", "SCHEMA", "Migration", "migrated"]


def __dir__() -> list[str]:
    return __all__


Migration: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]
"""From a payload in its envelope as one schema has it to the same as the next has it; may change what it is given.

The data of a case file holds other records without an envelope; a step that changes a kind changes it there as well.
"""

# The first step leads from schema 1 to schema 2. A change of form adds a step at the end, and samples of the schema
# before it to tests/serialization/samples; nothing here is ever taken away.
MIGRATIONS: tuple[Migration, ...] = ()
SCHEMA = 1 + len(MIGRATIONS)
"""The number of the schema that is written."""


def migrated(payload: dict[str, Any], number: int, steps: tuple[Migration, ...]) -> dict[str, Any]:
    """A payload of an older schema in the form of the newest; the one that is given stays as it is."""
    try:
        made = deepcopy(payload)
        for step in steps[number - 1 :]:
            made = step(made)
    except (SendFrameworkError, LookupError, TypeError, AttributeError, ValueError, RecursionError) as error:
        reason = f"is not as schema {number} has it, so it cannot be brought up to date ({type(error).__name__})"
        raise FaultsError([Fault((), ProblemCode.MIGRATION_FAILED, reason, payload)]) from None
    return {**made, "schema": 1 + len(steps)}
