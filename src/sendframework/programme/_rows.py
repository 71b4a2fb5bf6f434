"""Outlooks as flat rows, and as cells of a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.programme._telling import named, outcome_name, told
from sendframework.vocabulary.frameworks import FrameworkCode

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from sendframework.periods import Period
    from sendframework.programme.area_outlooks import AreaOutlook
    from sendframework.programme.expectations import Expectation
    from sendframework.records.record import Record

HEADINGS = ("Area", "Last outcome", "Next", "When", "State", "Certainty", "Grade", "Rule", "Counted from")


def rows(held: AreaOutlook) -> list[dict[str, str | bool | None]]:
    """A row for each expectation and obligation of an area; one without an expectation where it has none."""
    pairs: list[tuple[Expectation | None, str | None]] = [(each, None) for each in held.expectations]
    pairs += [(each, each.area.code) for each in held.obligations]
    return [
        _of_area(held) | _of_expectation(each) | {"predecessor_code": code} for each, code in pairs or [(None, None)]
    ]


def _of_area(held: AreaOutlook) -> dict[str, str | bool | None]:
    row: dict[str, str | bool | None] = {
        "on": held.on.isoformat(),
        "area_code": held.area.code,
        "area_name": held.area.name,
        "statistical_region": held.area.statistical_region.value,
        "ofsted_region": held.area.ofsted_region.value,
        "status": held.status.value,
    }
    for framework in FrameworkCode:
        standing = held.under(framework)
        name = framework.value.replace("-", "_")
        row[f"{name}_status"] = None if standing is None else standing.status.value
        row[f"{name}_outcome"] = None if standing is None or standing.outcome is None else standing.outcome.value
        last = None if standing is None else standing.awaiting or standing.inspection
        row[f"{name}_last_began"] = _day(None if last is None or last.on_site is None else last.on_site.start)
        step = None if standing is None else standing.next_step_outcome
        row[f"{name}_next_step_outcome"] = None if step is None else step.value
    return row


def _of_expectation(each: Expectation | None) -> dict[str, str | bool | None]:
    basis = None if each is None else each.basis
    first, last = _bounds(None if each is None else each.window)
    start, end = _bounds(None if basis is None else basis.days)
    return {
        "expected": None if each is None else each.id,
        "label": None if each is None else each.label,
        "state": None if each is None else each.state.value,
        "target": None if each is None else _day(each.target),
        "window_start": first,
        "window_end": last,
        "certainty": None if each is None else each.certainty.value,
        "grade": None if each is None else each.grade.value,
        "rule": None if each is None else each.rule.id,
        "edition": None if each is None else each.edition,
        "basis_milestone": None if basis is None else basis.milestone,
        "basis_start": start,
        "basis_end": end,
        "basis_given": None if basis is None else basis.given,
        "upper_estimate": None if basis is None else basis.upper_estimate,
        "follows": _told(None if each is None else each.follows),
        "follows_reference": None if each is None or each.follows is None else each.follows.reference,
        "fulfilled_by": _told(None if each is None else each.fulfilled_by),
        "reason": None if each is None else each.reason,
    }


def _told(record: Record | None) -> str | None:
    return None if record is None else told(record)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _bounds(period: Period | None) -> tuple[str | None, str | None]:
    return (None, None) if period is None else (_day(period.start), _day(period.end))


def table(areas: Iterable[AreaOutlook]) -> tuple[tuple[str, ...], ...]:
    """A row of text for each thing still to come, and one for an area that has nothing to come."""
    return tuple(row for area in areas for row in _table_rows(area))


def _table_rows(held: AreaOutlook) -> list[tuple[str, ...]]:
    head = (named(held.area), last_outcome(held))
    if not held.to_come:
        period = held.area.period
        ended = period is not None and period.end is not None and period.end < held.on
        return [(*head, "the area has ended" if ended else "nothing is known to come", *[""] * 6)]
    return [
        (
            *head,
            each.label if each.area.code == held.area.code else f"{each.label} (obligation of {named(each.area)})",
            each.when,
            each.state.words,
            each.certainty.value,
            each.grade.value,
            f"{each.rule.id}, edition {each.edition}",
            "" if each.basis is None else str(each.basis),
        )
        for each in held.to_come
    ]


def last_outcome(held: AreaOutlook) -> str:
    """The outcome of the last framework under which the area has one, or how it comes that there is none."""
    for standing in reversed(held.standings):
        if standing.outcome is not None:
            words = outcome_name(standing.outcome)
            return words if standing.awaiting is None else f"{words}; that of a later inspection is not known"
        if standing.awaiting is not None:
            return "inspected, outcome not known"
    return held.status.words
