"""From a word to what it means: the definitions of a closed vocabulary, of one member, and a search of every list."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from sendframework._showing import nearest, shown
from sendframework._validators import check_date
from sendframework.errors import InvalidTypeError, NotInForceError, UnknownCodeError
from sendframework.periods import in_words
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.bodies import BodyKind
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.groups import Sector
from sendframework.vocabulary.interruptions import InterruptionKind
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

if TYPE_CHECKING:
    from datetime import date

    from sendframework._codes import Code
    from sendframework.vocabulary.definitions import Definition
    from sendframework.vocabulary.word_lists import Word, WordList

__all__ = ["Found", "definition_of", "definitions_of", "look_up", "vocabularies"]


def __dir__() -> list[str]:
    return __all__


# Which module has the definitions of which vocabulary; each is loaded when it is first asked for.
_DEFINED: dict[type[Code], tuple[str, str]] = {
    Activity: ("known_activities", "ACTIVITIES"),
    FrameworkCode: ("known_activities", "FRAMEWORKS"),
    Aspect: ("known_activities", "ASPECTS"),
    WrittenStatementDecision: ("known_outcomes", "WRITTEN_STATEMENT_DECISIONS"),
    RevisitOutcome: ("known_outcomes", "REVISIT_OUTCOMES"),
    AreaSendOutcome: ("known_outcomes", "AREA_SEND_OUTCOMES"),
    MonitoringOutcome: ("known_outcomes", "MONITORING_OUTCOMES"),
    FindingKind: ("known_outcomes", "FINDING_KINDS"),
    LocalAreaFindingKind: ("known_outcomes", "LOCAL_AREA_FINDING_KINDS"),
    Actor: ("known_actors", "ACTORS"),
    Sector: ("known_actors", "SECTORS"),
    OfstedRegion: ("known_regions", "OFSTED_REGIONS"),
    StatisticalRegion: ("known_regions", "STATISTICAL_REGIONS"),
    SupportEvent: ("known_support", "SUPPORT_EVENTS"),
    BodyKind: ("known_bodies", "BODY_KINDS"),
    PlanKind: ("known_plans", "PLAN_KINDS"),
    PlanStage: ("known_plans", "PLAN_STAGES"),
    InterruptionKind: ("known_interruptions", "INTERRUPTION_KINDS"),
    ThematicFindingKind: ("known_thematic_findings", "THEMATIC_FINDING_KINDS"),
}
_OPEN = (
    ("known_themes", "THEMES"),
    ("known_groups", "GROUPS"),
    ("known_methods", "METHODS"),
    ("known_actors", "ROLES"),
    ("known_terms", "TERMS"),
)


def _list_in(module: str, name: str) -> Any:  # noqa: ANN401  # a word list, of whatever it holds
    return getattr(import_module(f"sendframework.vocabulary.{module}"), name)


def definitions_of(vocabulary: type[Code]) -> WordList[Definition]:
    """The definitions of a closed vocabulary, one for each member: ``definitions_of(Activity).find("re-visit")``.

    Raises
    ------
    InvalidTypeError
        For anything but a vocabulary whose members are defined.
    """
    known: tuple[object, ...] = tuple(_DEFINED)  # a tuple, in which anything can be looked for
    if vocabulary not in known:
        names = ", ".join(sorted(kind.__name__ for kind in _DEFINED))
        raise InvalidTypeError("definitions_of(vocabulary)", f"must be one of {names}", vocabulary)
    found: WordList[Definition] = _list_in(*_DEFINED[vocabulary])
    return found


def definition_of(member: Code) -> Definition:
    """What a member of a closed vocabulary means, who says so, and when it was in use.

    Raises
    ------
    InvalidTypeError
        For anything but a member of a vocabulary whose members are defined.
    """
    if type(member) not in _DEFINED:
        reason = "must be a member of a vocabulary with definitions; definitions_of names them"
        raise InvalidTypeError("definition_of(member)", reason, member)
    return definitions_of(type(member)).find(member.value)


def vocabularies() -> tuple[WordList[Any], ...]:
    """Every word list: themes, groups, methods, roles and terms, and then the definitions of each closed set."""
    return tuple(_list_in(*home) for home in (*_OPEN, *_DEFINED.values()))


class Found(NamedTuple):
    """One entry that a word can mean, and the list that it stands in."""

    of: str
    """What an entry of the list is called: ``theme``, ``term``."""
    entry: Word
    """The entry: a `Definition`, or a theme, group or method."""


def look_up(word: str, *, on: date | None = None) -> tuple[Found, ...]:
    """Everything that a word can mean, in every list of the library; with a day, what was in use on it.

    Raises
    ------
    UnknownCodeError
        When no list has the word; says which words are near.
    NotInForceError
        When nothing that has the word was in use on the day; says when it was.
    InvalidTypeError
        For a word that is not a string, or a day that is not a plain date.
    """
    lists = vocabularies()
    found = tuple(Found(each.of, entry) for each in lists for entry in each.matches(word))
    if not found:
        near = nearest(word, (spelling for each in lists for spelling in each.spellings))
        raise UnknownCodeError("word", word, tuple(dict.fromkeys((*near, *(c for each in lists for c in each.codes)))))
    if on is None:
        return found
    day = check_date("look_up(on)", on)
    held = tuple(each for each in found if each.entry.period is None or day in each.entry.period)
    if not held:
        periods = " and ".join(dict.fromkeys(str(each.entry.period) for each in found))
        raise NotInForceError(f"word {shown(word)}", in_words(day), periods)
    return held
