"""Labels of a lane that do not overlap: each begins at its mark and hangs like a flag, high enough to pass the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sendframework.render._figures import width_of
from sendframework.render._layout import clean

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sendframework.render._timelines import Mark

_GAP = 0.12
_ROUNDS = 8


class Flag(NamedTuple):
    """One label."""

    day: date
    words: str
    level: int
    """How many lines above the lowest."""


def flagged(  # a figure, what stands in its lanes, and how long they are
    figure: Any,  # noqa: ANN401
    lanes: Sequence[Sequence[Mark]],
    span: tuple[date, date],
    width: float,
    size: float,
) -> tuple[list[list[Flag]], float]:
    """The labels of every lane, and how much has to stay free at the right for the last of them, in inches."""
    wide = {mark.label: width_of(figure, clean(mark.label), size) + _GAP for marks in lanes for mark in marks}
    days = (span[1] - span[0]).days or 1
    pad = 0.0
    for _ in range(_ROUNDS):
        scale = (width - pad) / days
        ends = [(_middle(mark) - span[0]).days * scale + wide[mark.label] for marks in lanes for mark in marks]
        needed = max([0.0, *ends]) - width
        if needed <= 0:
            break
        pad = min(pad + needed, width / 2)
    scale = (width - pad) / days
    return [_levels(marks, wide, scale) for marks in lanes], pad


def _middle(mark: Mark) -> date:
    return mark.first + (mark.last - mark.first) / 2


def _levels(marks: Sequence[Mark], wide: dict[str, float], scale: float) -> list[Flag]:
    """From right to left: a label that reaches over the places of later ones hangs above all of them."""
    placed: list[tuple[date, Flag]] = []
    for mark in sorted(marks, key=lambda mark: (_middle(mark), mark.label), reverse=True):
        day = _middle(mark)
        reached = [flag.level for later, flag in placed if (later - day).days * scale < wide[mark.label]]
        placed.append((day, Flag(day, mark.label, max(reached, default=-1) + 1)))
    return [flag for _, flag in placed]
