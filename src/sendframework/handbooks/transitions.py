"""Which rules of later editions speak of what was under way."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from sendframework.framework import TransitionRule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendframework.framework import Edition

__all__ = ["start_of", "transitions_between", "transitions_of"]


def __dir__() -> list[str]:
    return __all__


def start_of(edition: Edition) -> date:
    """The first day of an edition, for putting editions in order."""
    return edition.in_force.start or date.min


@cache
def transitions_of(edition: Edition) -> tuple[TransitionRule, ...]:
    """What an edition says of changes in its time or at its end; what it only took over from another is left out."""
    return tuple(rule for rule in edition.rules_of(TransitionRule) if start_of(edition) <= rule.on)


def transitions_between(
    editions: Iterable[Edition], first: date, last: date
) -> tuple[tuple[Edition, TransitionRule], ...]:
    """What editions say of the changes after one day and up to another, oldest first; each once, from the first that has it."""
    found: dict[str, tuple[Edition, TransitionRule]] = {}
    for edition in sorted(editions, key=start_of):
        for rule in transitions_of(edition):
            if first < rule.on <= last:
                found.setdefault(rule.id, (edition, rule))
    return tuple(sorted(found.values(), key=lambda pair: pair[1].on))
