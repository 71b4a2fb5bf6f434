"""Which lists hold the words for which kind of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sendframework.sources import SOURCES
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.bodies import BodyKind
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.groups import Sector
from sendframework.vocabulary.interruptions import InterruptionKind
from sendframework.vocabulary.known_actors import ROLES
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.known_methods import METHODS
from sendframework.vocabulary.known_terms import TERMS
from sendframework.vocabulary.known_themes import THEMES
from sendframework.vocabulary.looking_up import definitions_of
from sendframework.vocabulary.outcomes import (
    AreaSendOutcome,
    FindingKind,
    LocalAreaFindingKind,
    MonitoringOutcome,
    RevisitOutcome,
    WrittenStatementDecision,
)
from sendframework.vocabulary.plans import PlanKind, PlanStage
from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion
from sendframework.vocabulary.support import SupportEvent
from sendframework.vocabulary.thematic_findings import ThematicFindingKind
from sendframework.vocabulary.word_lists import WordList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sendframework._codes import Code
    from sendframework.citations import Source
    from sendframework.periods import Period


class _Shelved(NamedTuple):
    """A source as an entry of a word list."""

    source: Source
    code: str
    name: str
    other_words: tuple[str, ...]
    period: Period | None = None


SHELF: WordList[_Shelved] = WordList(
    of="source",
    entries=tuple(
        _Shelved(source, source.id, source.title, (source.address,) if source.address else ()) for source in SOURCES
    ),
)
"""Every source, found by its id, its title and its address."""

OPEN: Mapping[str, WordList[Any]] = {
    "theme": THEMES,
    "group": GROUPS,
    "method": METHODS,
    "term": TERMS,
    "role": ROLES,
}
"""Kinds of which anybody can make more."""

CLOSED: Mapping[str, tuple[type[Code], ...]] = {
    "actor": (Actor,),
    "framework": (FrameworkCode,),
    "aspect": (Aspect,),
    "finding": (FindingKind, LocalAreaFindingKind),
    "thematic-finding": (ThematicFindingKind,),
    "sector": (Sector,),
    "ofsted-region": (OfstedRegion,),
    "statistical-region": (StatisticalRegion,),
    "support-event": (SupportEvent,),
    "body": (BodyKind,),
    "plan": (PlanKind,),
    "plan-stage": (PlanStage,),
    "interruption": (InterruptionKind,),
}
"""Kinds of which there are no more."""

_IN_EDITIONS: Mapping[str, tuple[type[Code], ...]] = {
    "activity": (Activity,),
    "outcome": (WrittenStatementDecision, RevisitOutcome, AreaSendOutcome, MonitoringOutcome),
}
"""Kinds that are shown as editions have them."""


def word_lists(kind: str) -> tuple[WordList[Any], ...]:
    """The lists in which things of a kind are found by any word for them; none for what has only an id."""
    if kind == "source":
        return (SHELF,)
    if kind in OPEN:
        return (OPEN[kind],)
    return tuple(definitions_of(each) for each in (*CLOSED.get(kind, ()), *_IN_EDITIONS.get(kind, ())))
