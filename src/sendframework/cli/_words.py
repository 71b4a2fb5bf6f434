"""The words of the field and the sources, each as a page and as data, with the rules of editions that name it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from sendframework.areas.england import england_areas
from sendframework.areas.local_area import LocalArea
from sendframework.cli._found import Found, by_edition, rules_where
from sendframework.cli._printing import plain_data
from sendframework.cli._word_lists import CLOSED, OPEN
from sendframework.framework import EvidenceRule, ThemeRule
from sendframework.render import _rules, _vocabulary
from sendframework.render._parts import Entries, Fields
from sendframework.sources import SOURCES
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.groups import StakeholderGroup
from sendframework.vocabulary.looking_up import definitions_of, vocabularies
from sendframework.vocabulary.methods import EvidenceMethod
from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion
from sendframework.vocabulary.themes import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from sendframework._codes import Code
    from sendframework.citations import Source
    from sendframework.cli._found import Finder
    from sendframework.framework import Edition, Rule
    from sendframework.render._parts import Part
    from sendframework.vocabulary.definitions import Definition

    _Word: TypeAlias = Theme | StakeholderGroup | EvidenceMethod | Definition


def found_word(word: _Word, of: str, looked_in: tuple[Edition, ...]) -> Found:
    """An entry of an open list, as whichever kind of thing it is."""
    match word:
        case StakeholderGroup():
            return _group(word, of, looked_in)
        case Theme():
            rules = partial(rules_where, looked_in, lambda rule: isinstance(rule, ThemeRule) and rule.theme == word)
            return _found(of, word, lambda: _vocabulary.theme_page(word), rules)
        case EvidenceMethod():
            rules = partial(rules_where, looked_in, lambda rule: isinstance(rule, EvidenceRule) and rule.method == word)
            return _found(of, word, lambda: _vocabulary.method_page(word), rules)
        case _:
            return _found(of, word, lambda: _vocabulary.definition_page(word, of), dict)


def _group(group: StakeholderGroup, of: str, looked_in: tuple[Edition, ...]) -> Found:
    """With the frameworks under which, the methods by which, and the themes for which it is heard."""
    about = [rule for edition in looked_in for rule in edition.rules if group in groups_of(rule)]
    methods = dict.fromkeys(rule.method for rule in about if isinstance(rule, EvidenceRule) and rule.used)
    themes = dict.fromkeys(rule.theme for rule in about if isinstance(rule, ThemeRule))
    frameworks = frameworks_of(group, looked_in)
    rows = {
        "Takes part under": ", ".join(frameworks),
        "Heard by": "; ".join(method.name for method in methods),
        "Heard for the themes": "; ".join(map(str, themes)),
    }
    return _found(
        of,
        group,
        lambda: (*_vocabulary.group_page(group), Fields(tuple((name, value) for name, value in rows.items() if value))),
        partial(rules_where, looked_in, lambda rule: group in groups_of(rule)),
        frameworks=[code.value for code in frameworks],
        methods=[method.code for method in methods],
        themes=[theme.code for theme in themes],
    )


def groups_of(rule: Rule) -> tuple[StakeholderGroup, ...]:
    """The groups that a rule names."""
    groups: tuple[StakeholderGroup, ...] = getattr(rule, "groups", ())
    return groups


def frameworks_of(group: StakeholderGroup, looked_in: Iterable[Edition]) -> tuple[FrameworkCode, ...]:
    """The frameworks under which a group takes part, by the rules of editions."""
    named = {each.framework.code for each in looked_in if any(group in groups_of(rule) for rule in each.rules)}
    return tuple(code for code in FrameworkCode if code in named)


def _member(member: Code, looked_in: tuple[Edition, ...]) -> Found:
    """With the rules that name it; a region with its place in the other list of regions."""
    listed = definitions_of(type(member))
    more: dict[str, Any] = {}
    if isinstance(member, OfstedRegion):
        more = {"statistical_regions": plain_data(member.statistical)}
    elif isinstance(member, StatisticalRegion):
        more = {"ofsted_region": member.ofsted.value}
    return _found(
        listed.of,
        listed.find(member.value),
        lambda: _vocabulary.member_page(member),
        partial(rules_where, looked_in, lambda rule: _names(rule, member)),
        **more,
    )


def _names(rule: Rule, member: Code) -> bool:
    values = (getattr(rule, name) for name in attrs.fields_dict(type(rule)))
    return any(each is member for value in values for each in (value if isinstance(value, tuple) else (value,)))


def _found(
    of: str,
    word: object,
    page: Callable[[], tuple[Part, ...]],
    used_by: Callable[[], dict[str, list[str]]],
    **more: object,
) -> Found:
    return Found(
        lambda: (*page(), by_edition("Used by", used_by())),
        lambda: {"kind": "found-word", "of": of, "word": plain_data(word), **more, "used_by": used_by()},
    )


def found_source(source: Source, looked_in: tuple[Edition, ...]) -> Found:
    """A source with the rules of editions, and the words, that cite it."""
    rules = partial(rules_where, looked_in, lambda rule: any(each.source == source for each in rule.citations))

    def words() -> dict[str, list[str]]:
        cited = {listed.of: [word.code for word in listed if source in _cited(word)] for listed in vocabularies()}
        return {of: codes for of, codes in cited.items() if codes}

    def areas() -> list[str]:
        return [area.code for area in england_areas() if source in _cited(area)]

    return Found(
        lambda: (
            *_rules.source_page(source),
            by_edition("Cited by", rules()),
            Entries("Cited by words", tuple(f"{of}: {', '.join(codes)}" for of, codes in words().items())),
            Entries("Cited by local areas", (", ".join(areas()),) if areas() else ()),
        ),
        lambda: {
            "kind": "found-source",
            "source": plain_data(source),
            "cited_by": rules(),
            "cited_by_words": words(),
            "cited_by_areas": areas(),
        },
    )


def _cited(word: Any) -> Iterator[Source | None]:  # noqa: ANN401  # an entry of any list; all have citations
    yield from (citation.source for citation in word.citations)
    if isinstance(word, Theme):
        yield from (citation.source for condition in word.scope.conditions for citation in condition.citations)
    if isinstance(word, LocalArea):
        yield from (citation.source for planned in word.planned for citation in planned.citations)


def _source_finder(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
    source = next((each for each in SOURCES if each.id == wanted), None)
    return None if source is None else found_source(source, looked_in)


def _open_finder(kind: str) -> Finder:
    def find(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
        word = next((each for each in OPEN[kind] if each.code == wanted), None)
        return None if word is None else found_word(word, OPEN[kind].of, looked_in)

    return find


def _closed_finder(kind: str) -> Finder:
    def find(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
        member = next((member for each in CLOSED[kind] for member in each if member.value == wanted), None)
        return None if member is None else _member(member, looked_in)

    return find


WORD_FINDERS: Mapping[str, Finder] = {
    "source": _source_finder,
    **{kind: _open_finder(kind) for kind in OPEN},
    **{kind: _closed_finder(kind) for kind in CLOSED},
}
"""By the word for the kind, in the order in which they are asked."""
