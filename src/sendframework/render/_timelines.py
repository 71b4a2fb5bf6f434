"""Timelines: a lane for each area, with what has been and what is to be expected."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from sendframework.periods import PartialDate, Period, in_words
from sendframework.programme._same_visit import anchor
from sendframework.programme._stories import known_outcome, not_begun
from sendframework.programme._telling import named, outcome_name
from sendframework.programme.expectations import ExpectationState
from sendframework.records._days import earliest, latest
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.plans import Plan
from sendframework.records.revisits import Revisit
from sendframework.records.visits import ReportedVisit
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
from sendframework.render._flags import flagged
from sendframework.render._layout import clean
from sendframework.vocabulary.milestones import MilestoneCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendframework.programme.area_outlooks import AreaOutlook
    from sendframework.programme.expectations import Expectation
    from sendframework.records.record import Record
    from sendframework.render._flags import Flag

_LABELLED = 12
"""Up to so many areas each thing is labelled; with more, colour and shape speak, and the legend."""
_WIDTH, _MARGIN, _LINE = 13.0, 0.3, 0.19
_NAME, _SMALL, _TITLE = 9.0, 7.5, 13.0
_LANE, _THIN_LANE = 0.42, 0.2
_PLAN = "s"
_KINDS = {"o": "full inspection", "^": "re-visit", "D": "monitoring inspection", _PLAN: "plan or report"}
_SHAPES = "op^Ds|"  # in the order of the legend
_STATES = {
    ExpectationState.NOT_YET: ("to come, not yet", GREY, 1.2),
    ExpectationState.SOON: ("to come, soon", "#0072B2", 2.2),
    ExpectationState.PERIOD_PASSED: ("its period has passed, no record that it came", DARK, 1.2),
}


class Mark(NamedTuple):
    """Something at a place of a lane."""

    first: date
    last: date
    shape: str
    colour: str
    filled: str
    """How much of it is filled: ``full``, ``left`` or ``none``."""
    edge: float
    inside: str
    """What is drawn in it: a cross, a dot or nothing."""
    legend: str
    label: str


def timeline(areas: Sequence[AreaOutlook], on: date) -> Picture:
    """What has been and what is to be expected in some areas, one lane below the other."""
    lanes = [(held, marks_of(held)) for held in areas]
    labelled = len(lanes) <= _LABELLED
    days = [day for _, marks in lanes for mark in marks for day in (mark.first, mark.last)]
    first, last = date(min([on, *days]).year, 1, 1), date(max([on, *days]).year + 1, 1, 1)
    figure = new_figure(_WIDTH, 1.0)
    size = _NAME if labelled else _SMALL
    gutter = max(width_of(figure, clean(named(held.area)), size) for held, _ in lanes) + 0.15
    left, inner = _MARGIN + gutter, _WIDTH - 2 * _MARGIN - gutter
    labels = [marks if labelled else [] for _, marks in lanes]
    flags, pad = flagged(figure, labels, (first, last), inner, _SMALL)
    tall = [_lane_height(each, labelled=labelled) for each in flags]
    title = f"{named(lanes[0][0].area) if len(lanes) == 1 else 'Area SEND inspections'}: outlook on {in_words(on)}"
    legend = _legend_of(lanes, on)
    rows = in_rows(figure, legend, _WIDTH - 2 * _MARGIN, _SMALL, room=0.5)
    head = _MARGIN + 0.35 + _LINE * 1.25 * len(rows) + 0.35
    figure.set_size_inches(_WIDTH, head + sum(tall) + 0.3 + _MARGIN)
    _write_head(figure, title, rows)
    axes = bare_axes(figure, left, head, inner, sum(tall))
    scale = (inner - pad) / ((last - first).days or 1)

    def place(day: date) -> float:
        return (day - first).days * scale

    _draw_years(axes, (first, last), sum(tall), place)
    axes.plot([place(on)] * 2, [0, sum(tall)], color=DARK, linewidth=1.0, linestyle=(0, (4, 2)), zorder=1)
    below = 0.0
    for (held, marks), lane_flags, height in zip(lanes, flags, tall, strict=True):
        level = below + height - (_LANE if labelled else _THIN_LANE) / 2
        lived = held.area.period or Period()
        ends = max(lived.start or first, first), min(lived.end or last, last)
        if ends[0] < ends[1]:
            axes.plot([place(ends[0]), place(ends[1])], [level, level], color=FAINT, linewidth=1.5, zorder=0)
        write(axes, -0.1, level, named(held.area), size, ha="right", va="center")
        for mark in marks:
            _draw(axes, mark, level, place)
        for flag in lane_flags:
            _draw_flag(axes, flag, level, place)
        below += height
    return Picture(figure, title, _described(lanes, on))


def _lane_height(flags: Sequence[Flag], *, labelled: bool) -> float:
    if not labelled:
        return _THIN_LANE
    return _LANE + _LINE * (max((flag.level for flag in flags), default=-1) + 1)


def marks_of(held: AreaOutlook) -> list[Mark]:
    """What is drawn of one area: visits, plans and support with a day, and what is to come on a day or in a window."""
    been = [mark for record in held.history if (mark := _of_record(record, held.on)) is not None]
    return [*been, *(mark for each in held.to_come if (mark := _of_expectation(each, held)) is not None)]


def _of_record(record: Record, on: date) -> Mark | None:
    if not isinstance(record, ReportedVisit):
        return _of_plan_or_support(record, on)
    days = anchor(record) or record.about or record.first_day or record.published_on
    if days is None:
        return None
    own = "" if anchor(record) or record.about else " known"  # only its report, or the like, has a date
    outcome = known_outcome(record, on)
    what, under, shape = _kind_of(record)
    name = "outcome not known" if outcome is None else outcome_name(outcome)
    if not_begun(record, on):
        name = "announced"
    colour = DARK if outcome is None else COLOURS[outcome.value]
    hatch = "..." if outcome is None else HATCHES[colour]
    return Mark(
        earliest(days),
        latest(days),
        shape,
        colour,
        {"///": "left", "...": "none"}.get(hatch, "full"),
        0.8,
        inside={"xxx": "x", "...": "."}.get(hatch, ""),
        legend=f"{what}{under}: {name}",
        label=f"{_month(days)} {what}{own}: {name}",
    )


def _of_plan_or_support(record: Any, on: date) -> Mark | None:  # noqa: ANN401  # the other kinds of a history
    """A plan where the first thing dated happened to it, or an act of support."""
    if isinstance(record, Plan):
        dated = [(each.on, each.stage) for each in record.events if each.on is not None and earliest(each.on) <= on]
        known = [(day, f"{record.plan.words} {stage.words}") for day, stage in dated]
    else:
        known = [(record.on, record.event.words)] if record.on is not None else []
    if not known:
        return None
    days, words = min(known, key=lambda each: (earliest(each[0]), latest(each[0])))
    label = f"{_month(days)} {words}"
    return Mark(earliest(days), latest(days), "|", GREY, "full", 1.4, inside="", legend="plan or support", label=label)


def _month(day: date | PartialDate) -> str:
    """The month of a day, in short and in English whatever the locale; a year or season where that is all."""
    words = str(day) if isinstance(day, PartialDate) else in_words(day).partition(" ")[2]
    month, _, year = words.rpartition(" ")
    short = month if isinstance(day, PartialDate) and day.month is None else month[:3]
    return f"{short} {year}".strip()


def _kind_of(record: ReportedVisit) -> tuple[str, str, str]:
    """What it is, what the legend adds to that, and its shape."""
    if isinstance(record, Revisit):
        return "re-visit", "", "^"
    if isinstance(record, MonitoringInspection):
        return "monitoring inspection", "", "D"
    first = isinstance(record, FullInspection) and isinstance(record.findings, LocalAreaFindings)
    return ("full inspection", ", framework of 2016", "p") if first else ("full inspection", "", "o")


def _of_expectation(each: Expectation, held: AreaOutlook) -> Mark | None:
    days = each.days
    if days is None or days.start is None or days.end is None or each.state not in _STATES:
        return None
    shape = {
        MilestoneCode.NEXT_FULL_INSPECTION_EXPECTED.value: "o",
        MilestoneCode.MONITORING_INSPECTION_EXPECTED.value: "D",
        MilestoneCode.REVISIT_EXPECTED.value: "^",
    }.get(each.id, _PLAN)
    what = _KINDS[shape]
    words, colour, edge = _STATES[each.state]
    passed = each.state is ExpectationState.PERIOD_PASSED
    first, last = (each.target, each.target) if each.target is not None else (days.start, days.end)
    when = " to ".join(dict.fromkeys((_month(first), _month(last))))
    of = "" if each.area.code == held.area.code else f" of {named(each.area)}"
    label = f"{when} {each.label}{of}" + (" (period passed)" if passed else "")
    inside = "x" if passed else ""
    return Mark(first, last, shape, colour, "none", edge, inside=inside, legend=f"{what}: {words}", label=label)


def _draw(axes: Any, mark: Mark, level: float, place: Any) -> None:  # noqa: ANN401
    x = (place(mark.first) + place(mark.last)) / 2
    if mark.first != mark.last:
        axes.plot([place(mark.first), place(mark.last)], [level] * 2, color=mark.colour, linewidth=2.5, alpha=0.5)
    _symbol(axes, mark, x, level)


def _symbol(axes: Any, mark: Mark, x: float, level: float) -> None:  # noqa: ANN401
    empty = mark.filled == "none"
    axes.plot(
        [x],
        [level],
        marker=mark.shape,
        markersize=7.5,
        linestyle="none",
        fillstyle="full" if empty else mark.filled,
        markerfacecolor="white" if empty else mark.colour,
        markerfacecoloralt="white",
        markeredgecolor=mark.colour if empty or mark.shape == "|" else DARK,
        markeredgewidth=mark.edge,
        zorder=4 if empty else 5,
        clip_on=False,
    )
    if mark.inside:
        colour = mark.colour if empty else DARK
        size = 4 if mark.inside == "x" else 3
        inner = {"marker": mark.inside, "markersize": size, "color": colour, "markeredgewidth": 1.0}
        axes.plot([x], [level], linestyle="none", zorder=6, clip_on=False, **inner)


def _draw_flag(axes: Any, flag: Flag, level: float, place: Any) -> None:  # noqa: ANN401
    x = place(flag.day)
    height = level - 0.13 - _LINE * (flag.level + 0.5)
    axes.plot([x, x], [level - 0.07, height - 0.02], color=GREY, linewidth=0.6, zorder=2)
    behind = {"facecolor": "white", "edgecolor": "none", "pad": 0.6}
    write(axes, x + 0.05, height, flag.words, _SMALL, va="center", bbox=behind, zorder=7)


def _draw_years(axes: Any, span: tuple[date, date], height: float, place: Any) -> None:  # noqa: ANN401
    for year in range(span[0].year, span[1].year + 1):
        x = place(date(year, 1, 1))
        axes.plot([x, x], [0, height], color=FAINT, linewidth=0.6, zorder=0)
        write(axes, x, -0.08, str(year), _SMALL, ha="center", va="bottom", color=GREY)
        if height > 3:  # noqa: PLR2004  # inches: the upper labels are far away by then
            write(axes, x, height + 0.08, str(year), _SMALL, ha="center", va="top", color=GREY)


def _legend_of(lanes: Sequence[tuple[AreaOutlook, list[Mark]]], on: date) -> list[tuple[str, Mark | None]]:
    found: dict[str, Mark] = {}
    expected = {f"{what}: {words}" for what in _KINDS.values() for words, _, _ in _STATES.values()}
    for _, marks in lanes:
        for mark in marks:
            found.setdefault(mark.legend, mark)

    def place(entry: tuple[str, Mark]) -> tuple[bool, int, str]:
        words, mark = entry
        return words in expected, _SHAPES.index(mark.shape), words

    return [*sorted(found.items(), key=place), (f"day of the outlook, {in_words(on)}", None)]


def _write_head(figure: Any, title: str, rows: Any) -> None:  # noqa: ANN401
    height = 0.35 + _LINE * 1.25 * len(rows)
    axes = bare_axes(figure, _MARGIN, _MARGIN, _WIDTH - 2 * _MARGIN, height)
    write(axes, 0, 0.05, title, _TITLE, va="center", weight="bold")
    for number, row in enumerate(rows):
        y = 0.35 + _LINE * 1.25 * (number + 0.5)
        for x, words, mark in row:
            if mark is None:
                axes.plot([x + 0.1] * 2, [y - 0.08, y + 0.08], color=DARK, linewidth=1.0, linestyle=(0, (4, 2)))
            else:
                _symbol(axes, mark, x + 0.1, y)
            write(axes, x + 0.25, y, words, _SMALL, va="center")


def _described(lanes: Sequence[tuple[AreaOutlook, list[Mark]]], on: date) -> str:
    """What the picture shows, in words: every label of every lane."""
    told = []
    undated = 0
    for held, marks in lanes:
        undated += sum(each.state is ExpectationState.DATE_NOT_KNOWN for each in held.to_come)
        words = "; ".join(mark.label for mark in marks) or "nothing with a date"
        told.append(f"{named(held.area)}: {words}.")
    missing = f" Not drawn, because no date is known: {undated}." if undated else ""
    return f"A lane for each area, with the day of the outlook, {in_words(on)}. {' '.join(told)}{missing}"
