"""Which rules of later editions hold for an inspection that was under way when they came."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sendframework.framework import DutyRule, MilestoneGraph, MilestoneRule
from sendframework.handbooks import editions
from sendframework.handbooks.transitions import start_of, transitions_between
from sendframework.periods import in_words
from sendframework.timetables._solving import solve
from sendframework.timetables.notes import Note, NoteCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sendframework.framework import Edition, TransitionRule
    from sendframework.workdays import WorkingDayCalendar


class Governed(NamedTuple):
    """What follows an outcome, once later editions have had their say."""

    graph: MilestoneGraph
    duties: tuple[DutyRule, ...]
    notes: tuple[Note, ...]


def library_after(edition: Edition) -> tuple[Edition, ...]:
    """The library's editions that came after one."""
    return tuple(held for held in editions() if start_of(held) > start_of(edition))


def governed(
    graph: MilestoneGraph,
    duties: tuple[DutyRule, ...],
    later: Iterable[Edition],
    given: Mapping[str, date],
    calendar: WorkingDayCalendar,
) -> Governed:
    """Rules of later editions in the place of earlier ones, where they say so of what was under way.

    Under way is what began before the change and by the earlier rule was not over by then.
    """
    notes: list[Note] = []
    for edition, transition in transitions_between(later, min(given.values()), date.max):
        for rule in _spoken_of(edition, transition, graph):
            if isinstance(rule, DutyRule):
                duties = (*(duty for duty in duties if duty.id != rule.id), rule)
            elif _is_over(graph, rule.id, transition.on, given, calendar):
                continue
            else:
                graph = _with(graph, rule)
            text = (
                f"Rule {rule.id} is that of edition {edition.id}, for what was under way on {in_words(transition.on)} "
                f"(rule {transition.id}): {transition.statement}"
            )
            milestone = rule.milestone if isinstance(rule, MilestoneRule) else None
            notes.append(Note(code=NoteCode.GOVERNED_LATER, text=text, milestone=milestone))
    return Governed(graph, duties, tuple(notes))


def _spoken_of(
    edition: Edition, transition: TransitionRule, graph: MilestoneGraph
) -> Iterator[MilestoneRule | DutyRule]:
    """The rules that a change lets hold for what was under way, as far as they follow the outcome of the graph."""
    for name in transition.governs if graph.activity in transition.under_way else ():
        rule = edition.rule(name)
        if not isinstance(rule, MilestoneRule | DutyRule) or graph.activity not in rule.activities:
            continue
        if graph.outcome in rule.outcomes:
            yield rule


def _is_over(
    graph: MilestoneGraph, name: str, on: date, given: Mapping[str, date], calendar: WorkingDayCalendar
) -> bool:
    """Whether what the earlier rule dates had come to pass before the change, as far as its date is known."""
    known = {milestone: day for milestone, day in given.items() if milestone in graph.by_milestone}
    found = solve(graph, known, calendar)
    return any(
        rule.id == name and rule.milestone in found and found[rule.milestone].span[1] < on for rule in graph.rules
    )


def _with(graph: MilestoneGraph, rule: MilestoneRule) -> MilestoneGraph:
    """The graph with one rule in the place of the one with its id, or added."""
    known = any(held.id == rule.id for held in graph.rules)
    rules = tuple(rule if held.id == rule.id else held for held in graph.rules)
    return MilestoneGraph(
        activity=graph.activity, outcome=graph.outcome, rules=rules if known else (*graph.rules, rule)
    )
