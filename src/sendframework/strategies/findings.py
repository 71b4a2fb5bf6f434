"""Strategies for what inspections find, under either framework."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from hypothesis import strategies as st

from sendframework.records._numbering import folded
from sendframework.records.area_send_findings import (
    AreaForImprovement,
    AreaForPriorityAction,
    AreaSendFindings,
    NextSteps,
)
from sendframework.records.local_area_findings import AspectFindings, LocalAreaFindings, SignificantWeakness
from sendframework.records.monitoring_inspections import PriorityAreaNote
from sendframework.records.revisits import WeaknessProgress
from sendframework.strategies._options import made, member
from sendframework.strategies.places import bodies
from sendframework.strategies.values import texts
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.outcomes import AreaSendOutcome, WrittenStatementDecision

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from sendframework.records.bodies import Body

__all__ = [
    "area_send_findings",
    "areas_for_improvement",
    "areas_for_priority_action",
    "aspect_findings",
    "local_area_findings",
    "next_steps",
    "priority_area_notes",
    "significant_weaknesses",
    "weakness_progress",
]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")


@st.composite
def several_texts(draw: DrawFn, *, most: int = 2) -> tuple[str, ...]:
    """Some texts, no two the same."""
    return tuple(draw(st.lists(texts(), max_size=most, unique_by=folded)))


@st.composite
def numbered_texts(draw: DrawFn, *, least: int = 0, most: int = 3) -> list[tuple[int, str | None]]:
    """Numbers from 1 on, each with a text or all without."""
    if draw(st.booleans()):
        words: list[str] = draw(st.lists(texts(), min_size=least, max_size=most, unique_by=folded))
        return [(number, word) for number, word in enumerate(words, 1)]
    return [(number, None) for number in range(1, draw(st.integers(least, most)) + 1)]


def several_bodies() -> SearchStrategy[tuple[Body, ...]]:
    """Some bodies, no two the same."""
    return st.lists(bodies(), max_size=2, unique=True).map(tuple)


_NUMBERS = st.integers(1, 9)


def areas_for_priority_action() -> SearchStrategy[AreaForPriorityAction]:
    """Areas on which urgent action is required."""
    return st.builds(
        AreaForPriorityAction, number=_NUMBERS, text=st.none() | texts(), responsible_bodies=several_bodies()
    )


def areas_for_improvement() -> SearchStrategy[AreaForImprovement]:
    """Areas that a partnership should improve."""
    return st.builds(AreaForImprovement, number=_NUMBERS, text=st.none() | texts())


def significant_weaknesses() -> SearchStrategy[SignificantWeakness]:
    """Weaknesses that a written statement of action has to address."""
    return st.builds(SignificantWeakness, number=_NUMBERS, text=st.none() | texts())


def aspect_findings() -> SearchStrategy[AspectFindings]:
    """What was found under one of the three questions of the first framework."""
    return st.builds(
        AspectFindings,
        aspect=st.sampled_from(Aspect),
        strengths=several_texts(),
        areas_for_development=several_texts(),
    )


def weakness_progress() -> SearchStrategy[WeaknessProgress]:
    """Decisions on a weakness in a re-visit."""
    return st.builds(
        WeaknessProgress, weakness=st.none() | _NUMBERS, sufficient=st.booleans(), note=st.none() | texts()
    )


def priority_area_notes() -> SearchStrategy[PriorityAreaNote]:
    """What monitoring found on an area for priority action."""
    return st.builds(PriorityAreaNote, number=_NUMBERS, note=st.none() | texts())


def next_steps() -> SearchStrategy[NextSteps]:
    """What the outcome block of a report announces and asks for."""
    return st.builds(
        NextSteps,
        next_full_inspection_years=st.none() | st.integers(1, 6),
        monitoring_inspection_months=st.none() | st.just(18) | st.integers(1, 24),
        priority_action_plan_required=st.none() | st.booleans(),
        strategic_plan_update_requested=st.none() | st.booleans(),
    )


@st.composite
def area_send_findings(draw: DrawFn, *, outcome: AreaSendOutcome | str | None = None) -> AreaSendFindings:
    """Findings of full inspections from 2023 on.

    Parameters
    ----------
    outcome
        The outcome; without one, any, or none where it is not known.
    """
    wanted = member("area_send_findings", "outcome", AreaSendOutcome, outcome)
    result = wanted or draw(st.sampled_from(AreaSendOutcome) | st.none())
    urgent = result in {None, AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS}
    return made(
        draw,
        AreaSendFindings,
        outcome=result,
        effective_practice=draw(several_texts()),
        needs=draw(several_texts()),
        areas_for_priority_action=tuple(
            AreaForPriorityAction(number=number, text=text, responsible_bodies=draw(several_bodies()))
            for number, text in (draw(numbered_texts()) if urgent else ())
        ),
        areas_for_improvement=tuple(
            AreaForImprovement(number=number, text=text) for number, text in draw(numbered_texts())
        ),
        next_steps=draw(st.none() | next_steps()),
    )


@st.composite
def local_area_findings(draw: DrawFn, *, decision: WrittenStatementDecision | str | None = None) -> LocalAreaFindings:
    """Findings of full inspections from 2016 to 2022.

    Parameters
    ----------
    decision
        Whether a written statement of action is required; without one, either, or None where it is not known.
    """
    wanted = member("local_area_findings", "decision", WrittenStatementDecision, decision)
    result = wanted or draw(st.sampled_from(WrittenStatementDecision) | st.none())
    weak = result is not WrittenStatementDecision.NO_WRITTEN_STATEMENT
    return made(
        draw,
        LocalAreaFindings,
        decision=result,
        main_findings=draw(several_texts()),
        aspects=tuple(draw(st.lists(aspect_findings(), max_size=3, unique_by=lambda each: each.aspect))),
        significant_weaknesses=tuple(
            SignificantWeakness(number=number, text=text) for number, text in (draw(numbered_texts()) if weak else ())
        ),
        principal_authorities=draw(several_bodies()) if weak else (),
    )
