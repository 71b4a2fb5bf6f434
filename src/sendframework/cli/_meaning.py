"""The words of the field: which lists hold which kind of them, and what is found of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from sendframework.cli._found import Found, by_edition, rules_where
from sendframework.cli._printing import plain_data
from sendframework.cli._sources import SHELF
from sendframework.framework import EvidenceRule, ThemeRule
from sendframework.render import _vocabulary
from sendframework.render._parts import Fields
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.groups import Sector, StakeholderGroup
from sendframework.vocabulary.known_actors import ROLES
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.known_methods import METHODS
from sendframework.vocabulary.known_terms import TERMS
from sendframework.vocabulary.known_themes import THEMES
from sendframework.vocabulary.looking_up import definitions_of
from sendframework.vocabulary.methods import EvidenceMethod
from sendframework.vocabulary.outcomes import (
    AreaSendOutcome,
    FindingKind,
    LocalAreaFindingKind,
    MonitoringOutcome,
    RevisitOutcome,
    WrittenStatementDecision,
)
from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion
from sendframework.vocabulary.support import SupportEvent
from sendframework.vocabulary.themes import Theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sendframework._codes import Code
    from sendframework.cli._found import Finder
    from sendframework.framework import Edition, Rule
    from sendframework.render._parts import Part
    from sendframework.vocabulary.definitions import Definition
    from sendframework.vocabulary.word_lists import WordList

_OPEN: Mapping[str, WordList[Any]] = {
    "theme": THEMES,
    "group": GROUPS,
    "method": METHODS,
    "term": TERMS,
    "role": ROLES,
}
_CLOSED: Mapping[str, tuple[type[Code], ...]] = {
    "actor": (Actor,),
    "framework": (FrameworkCode,),
    "aspect": (Aspect,),
    "finding": (FindingKind, LocalAreaFindingKind),
    "sector": (Sector,),
    "ofsted-region": (OfstedRegion,),
    "statistical-region": (StatisticalRegion,),
    "support-event": (SupportEvent,),
}
_IN_EDITIONS: Mapping[str, tuple[type[Code], ...]] = {
    "activity": (Activity,),
    "outcome": (WrittenStatementDecision, RevisitOutcome, AreaSendOutcome, MonitoringOutcome),
}
"""Kinds that are shown as editions have them, and found by the words of their definitions too."""


def word_lists(kind: str) -> tuple[WordList[Any], ...]:
    """The lists in which things of a kind are found by any word for them; none for what has only an id."""
    if kind == "source":
        return (SHELF,)
    if kind in _OPEN:
        return (_OPEN[kind],)
    return tuple(definitions_of(each) for each in (*_CLOSED.get(kind, ()), *_IN_EDITIONS.get(kind, ())))


def found_group(group: StakeholderGroup, looked_in: tuple[Edition, ...]) -> Found:
    """A group with the frameworks, methods, themes and rules by which it takes part."""
    frameworks = frameworks_of(group, looked_in)
    about = [rule for edition in looked_in for rule in edition.rules if group in groups_of(rule)]
    methods = dict.fromkeys(rule.method for rule in about if isinstance(rule, EvidenceRule) and rule.used)
    themes = dict.fromkeys(rule.theme for rule in about if isinstance(rule, ThemeRule))
    rows = {
        "Takes part under": ", ".join(frameworks),
        "Heard by": "; ".join(method.name for method in methods),
        "Heard for the themes": "; ".join(map(str, themes)),
    }
    return _found_word(
        "stakeholder group",
        group,
        (*_vocabulary.group_page(group), Fields(tuple((name, value) for name, value in rows.items() if value))),
        rules_where(looked_in, lambda rule: group in groups_of(rule)),
        frameworks=[code.value for code in frameworks],
        methods=[method.code for method in methods],
        themes=[theme.code for theme in themes],
    )


def groups_of(rule: Rule) -> tuple[StakeholderGroup, ...]:
    """The groups that a rule names."""
    groups: tuple[StakeholderGroup, ...] = getattr(rule, "groups", ())
    return groups


def frameworks_of(group: StakeholderGroup, looked_in: Iterable[Edition]) -> tuple[FrameworkCode, ...]:
    """The frameworks under which a group takes part, by the rules of editions or by what is said of itself."""
    named = {each.framework.code for each in looked_in if any(group in groups_of(rule) for rule in each.rules)}
    return tuple(code for code in FrameworkCode if code in named or code in group.frameworks)


def found_theme(theme: Theme, looked_in: tuple[Edition, ...]) -> Found:
    """A theme with the rules that name it."""
    used_by = rules_where(looked_in, lambda rule: isinstance(rule, ThemeRule) and rule.theme == theme)
    return _found_word("theme", theme, _vocabulary.theme_page(theme), used_by)


def found_method(method: EvidenceMethod, looked_in: tuple[Edition, ...]) -> Found:
    """A method with the rules that use it, or say that it is not used."""
    used_by = rules_where(looked_in, lambda rule: isinstance(rule, EvidenceRule) and rule.method == method)
    return _found_word("evidence method", method, _vocabulary.method_page(method), used_by)


def found_definition(definition: Definition, of: str) -> Found:
    """A term or role, which no rule names as such."""
    return _found_word(of, definition, _vocabulary.definition_page(definition, of), {})


def found_member(member: Code, looked_in: tuple[Edition, ...]) -> Found:
    """A member of a closed set with the rules that name it, a region with its place in the other list of regions."""
    listed = definitions_of(type(member))
    more: dict[str, Any] = {}
    if isinstance(member, OfstedRegion):
        more = {"statistical_regions": plain_data(member.statistical)}
    elif isinstance(member, StatisticalRegion):
        more = {"ofsted_region": member.ofsted.value}
    used_by = rules_where(looked_in, lambda rule: _names(rule, member))
    return _found_word(listed.of, listed.find(member.value), _vocabulary.member_page(member), used_by, **more)


def _names(rule: Rule, member: Code) -> bool:
    values = (getattr(rule, name) for name in attrs.fields_dict(type(rule)))
    return any(each is member for value in values for each in (value if isinstance(value, tuple) else (value,)))


def _found_word(
    of: str, word: object, page: tuple[Part, ...], used_by: dict[str, list[str]], **more: object
) -> Found:
    return Found(
        lambda: (*page, by_edition("Used by", used_by)),
        lambda: {"kind": "found-word", "of": of, "word": plain_data(word), **more, "used_by": used_by},
    )


def _open_finder(kind: str) -> Finder:
    def find(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
        word = next((each for each in _OPEN[kind] if each.code == wanted), None)
        match word:
            case None:
                return None
            case StakeholderGroup():
                return found_group(word, looked_in)
            case Theme():
                return found_theme(word, looked_in)
            case EvidenceMethod():
                return found_method(word, looked_in)
            case _:
                return found_definition(word, _OPEN[kind].of)

    return find


def _closed_finder(kind: str) -> Finder:
    def find(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
        members = (member for each in _CLOSED[kind] for member in each if member.value == wanted)
        member = next(members, None)
        return None if member is None else found_member(member, looked_in)

    return find


WORD_FINDERS: Mapping[str, Finder] = {
    **{kind: _open_finder(kind) for kind in _OPEN},
    **{kind: _closed_finder(kind) for kind in _CLOSED},
}
"""By the word for the kind, in the order in which they are asked."""
