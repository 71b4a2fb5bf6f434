"""Bars: outcomes, by year or region or both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendframework.errors import InvalidValueError
from sendframework.programme._telling import outcome_name
from sendframework.programme.counting import NOT_KNOWN, CountBy, CountRow, Counts
from sendframework.render._figures import (
    COLOURS,
    DARK,
    FAINT,
    GREY,
    HATCHES,
    Picture,
    bare_axes,
    in_rows,
    new_figure,
    width_of,
    write,
)
from sendframework.vocabulary.outcomes import (
    AreaSendOutcome,
    MonitoringOutcome,
    RevisitOutcome,
    WrittenStatementDecision,
)
from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.figure import Figure

_WIDTH, _MARGIN = 11.0, 0.3
_SMALL, _TITLE = 8.0, 12.0
_BAR, _THICK = 0.3, 0.21
_MOST_DIMENSIONS = 2
_COLUMNS = 3
_OUTCOMES: dict[str, Any] = {
    member.value: member
    for kind in (WrittenStatementDecision, AreaSendOutcome, RevisitOutcome, MonitoringOutcome)
    for member in kind
}


def bars(where: str, counts: Counts) -> Picture:
    """Counts as bars: one for each year or region, divided by outcome; by both, a panel for each region."""
    if not counts.lines:
        raise InvalidValueError(where, "has nothing to draw", counts.title)
    others = [each for each in counts.by if each is not CountBy.OUTCOME]
    if len(others) > _MOST_DIMENSIONS:
        reason = "can be drawn by at most two things besides the outcome"
        raise InvalidValueError(where, reason, tuple(map(str, counts.by)))
    others.sort(key=lambda each: each.is_a_year)  # a year runs down each panel
    bar_by, panel_by = (others[-1] if others else None), (others[0] if len(others) > 1 else None)
    panels, names = _values(counts, panel_by), _values(counts, bar_by)
    outcomes = _values(counts, CountBy.OUTCOME if CountBy.OUTCOME in counts.by else None)
    numbers = {
        (_value(counts, line, panel_by), _value(counts, line, bar_by), _value(counts, line)): line.number
        for line in counts
    }
    return _drawn(counts, (panel_by, panels), (bar_by, names), outcomes, numbers)


def _value(counts: Counts, line: CountRow, by: CountBy | None = CountBy.OUTCOME) -> str:
    return line.values[counts.by.index(by)] if by in counts.by else ""


def _values(counts: Counts, by: CountBy | None) -> list[str]:
    """The values of one thing counted by: outcomes in the order of their sets, what is not known last."""
    order = {value: place for place, value in enumerate((*_OUTCOMES, NOT_KNOWN))}
    found = {_value(counts, line, by) for line in counts} if by is not None else {""}
    if by is CountBy.OUTCOME:
        return sorted(found, key=lambda value: order[value])
    return sorted(found, key=lambda value: (value == NOT_KNOWN, value))


def _label(by: CountBy | None, value: str) -> str:
    if value == NOT_KNOWN:
        return "not known"
    if by is CountBy.OFSTED_REGION:
        return OfstedRegion(value).label
    if by is CountBy.STATISTICAL_REGION:
        return StatisticalRegion(value).label
    return value or "all"


def _drawn(
    counts: Counts,
    panels: tuple[CountBy | None, Sequence[str]],
    names: tuple[CountBy | None, Sequence[str]],
    outcomes: Sequence[str],
    numbers: dict[tuple[str, str, str], int],
) -> Picture:
    across = min(_COLUMNS, len(panels[1]))
    down = -(-len(panels[1]) // across)
    figure = new_figure(_WIDTH, 1.0)
    labels = {name: _label(names[0], name) for name in names[1]}
    gutter = max(width_of(figure, label, _SMALL) for label in labels.values()) + 0.15
    column = (_WIDTH - 2 * _MARGIN - 0.25 * (across - 1)) / across
    tall = 0.55 + _BAR * len(names[1])
    legend = [(_outcome_words(outcome), outcome) for outcome in outcomes]
    rows = in_rows(figure, legend, _WIDTH - 2 * _MARGIN, _SMALL, room=0.65)
    head = _MARGIN + 0.4 + 0.26 * len(rows) + 0.15
    figure.set_size_inches(_WIDTH, head + tall * down + _MARGIN)
    _write_head(figure, counts.title, rows)
    longest = max(
        sum(numbers.get((panel, name, outcome), 0) for outcome in outcomes) for panel in panels[1] for name in names[1]
    )
    for number, panel in enumerate(panels[1]):
        left = _MARGIN + (number % across) * (column + 0.25)
        axes = bare_axes(figure, left + gutter, head + tall * (number // across), column - gutter, tall)
        if panels[0] is not None:
            write(axes, -gutter, 0.15, _label(panels[0], panel), _SMALL + 1, va="center", weight="bold")
        scale = (column - gutter - 0.45) / longest
        for place, name in enumerate(names[1]):
            level = 0.35 + _BAR * (place + 0.5)
            write(axes, -0.1, level, labels[name], _SMALL, ha="right", va="center")
            _bar(figure, axes, [(each, numbers.get((panel, name, each), 0)) for each in outcomes], level, scale)
    return Picture(figure, counts.title, _described(counts))


def _bar(figure: Figure, axes: Any, parts: Sequence[tuple[str, int]], level: float, scale: float) -> None:  # noqa: ANN401
    x = 0.0
    for outcome, number in parts:
        wide = number * scale
        if number:
            axes.barh([level], [wide], height=_THICK, left=x, zorder=2, **_filled(outcome))
            if wide > width_of(figure, str(number), _SMALL) + 0.1:
                behind = {"facecolor": "white", "edgecolor": "none", "pad": 0.8}
                write(axes, x + wide / 2, level, str(number), _SMALL, ha="center", va="center", bbox=behind, zorder=3)
        x += wide
    total = sum(number for _, number in parts)
    write(axes, x + 0.08, level, str(total), _SMALL, va="center", color=DARK if total else GREY, weight="bold")
    axes.plot([0, 0], [level - _BAR / 2, level + _BAR / 2], color=FAINT, linewidth=1.0, zorder=1)


def _filled(outcome: str) -> dict[str, Any]:
    colour = COLOURS.get(outcome, "white")
    return {"color": colour, "hatch": HATCHES.get(colour, "..."), "edgecolor": DARK, "linewidth": 0.6}


def _outcome_words(outcome: str) -> str:
    if not outcome:
        return "whatever the outcome"
    return "outcome not known" if outcome == NOT_KNOWN else outcome_name(_OUTCOMES[outcome])


def _write_head(figure: Figure, title: str, rows: Sequence[Sequence[tuple[float, str, str]]]) -> None:
    axes = bare_axes(figure, _MARGIN, _MARGIN, _WIDTH - 2 * _MARGIN, 0.4 + 0.26 * len(rows))
    write(axes, 0, 0.1, title, _TITLE, va="center", weight="bold")
    for number, row in enumerate(rows):
        y = 0.4 + 0.26 * (number + 0.5)
        for x, words, outcome in row:
            axes.barh([y], [0.3], height=0.16, left=x, **_filled(outcome))
            write(axes, x + 0.38, y, words, _SMALL, va="center")


def _described(counts: Counts) -> str:
    told = [f"{', '.join(line.values) or 'all'}: {line.number}" for line in counts]
    return f"{counts.title}. Total: {counts.total}. {'; '.join(told)}."
