"""Which editions lead to an edition, and what was announced between two."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sendframework.handbooks import editions
from sendframework.handbooks.transitions import start_of
from sendframework.periods import PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sendframework.framework import AnnouncedChange, Edition


class Line(NamedTuple):
    """The editions that lead to one, oldest first, itself last."""

    editions: tuple[Edition, ...]
    missing: str | None
    """The id of the edition with which the line would go on backwards, where that one is not known."""


def line_of(edition: Edition, given: Mapping[str, Edition]) -> Line:
    """By what each was made from; the library's own also by what came before, its two frameworks being one history.

    An edition that was made from itself, by way of others or not, ends the line.
    """
    shelf = editions()
    by_id = {**{held.id: held for held in shelf}, **given}
    line: list[Edition] = []
    current: Edition | None = edition
    missing = None
    while current is not None and current not in line:
        if current in shelf:
            return Line((*shelf[: shelf.index(current) + 1], *line), None)
        line.insert(0, current)
        missing = current.amends if current.amends not in by_id else None
        current = None if current.amends is None else by_id.get(current.amends)
    return Line(tuple(line), missing)


class Between(NamedTuple):
    """What lies between two editions."""

    base: Edition | None
    """The last edition that leads to both, which may be one of the two; None where no known edition does."""
    missing: tuple[str, ...]
    """Ids of editions that the two were made from and that are not known."""
    announced: tuple[AnnouncedChange, ...]
    """The changes announced after the base, oldest first."""


def between(old: Edition, new: Edition) -> Between:
    """What lies between two editions, whichever is the older."""
    given = {old.id: old, new.id: new}
    lines = line_of(old, given), line_of(new, given)
    missing = tuple(dict.fromkeys(line.missing for line in lines if line.missing is not None))
    shared = [edition for edition in lines[0].editions if edition in lines[1].editions]
    if not shared:
        return Between(None, missing, ())
    base = shared[-1]
    later = [edition for line in lines for edition in line.editions if edition not in shared]
    found = dict.fromkeys((*_during(base, later), *_after(base, later)))
    return Between(base, missing, tuple(sorted(found, key=_place)))


def _after(base: Edition, later: list[Edition]) -> Iterator[AnnouncedChange]:
    """What the later editions announce; one of your own can carry what its base announced already."""
    known = set(base.announced_changes)
    for edition in later:
        yield from (change for change in edition.announced_changes if change not in known)


def _during(base: Edition, later: list[Edition]) -> Iterator[AnnouncedChange]:
    """What was announced while the base was already in force, and before the last of the later editions was."""
    first = start_of(base)
    last = max((start_of(edition) for edition in later), default=first)
    for change in base.announced_changes:
        if first < last and bounds(change)[0] <= last and announced_during(base, change):
            yield change


def announced_during(edition: Edition, change: AnnouncedChange) -> bool:
    """Whether a change was, or may have been, announced while the edition was in force and not with it.

    What is known to the month of its first day came with it; what is known to the year only may have come later.
    """
    first = start_of(edition)
    earliest, latest = bounds(change)
    with_it = isinstance(change.on, PartialDate) and change.on.month is not None and earliest <= first
    return first < latest and not with_it


def bounds(change: AnnouncedChange) -> tuple[date, date]:
    """The first and the last day on which a change can have been announced."""
    if change.on is None:
        return date.min, date.max
    return (change.on, change.on) if isinstance(change.on, date) else (change.on.earliest, change.on.latest)


def _place(change: AnnouncedChange) -> tuple[date, date, int, str]:
    """By day, then by paragraph, what is in none before."""
    number = re.match(r"[0-9]+", change.paragraph or "")
    return (*bounds(change), int(number[0]) if number else 0, change.id)
