"""A page of the stakeholder groups: who each is, how it is heard, and which rules of which editions name it."""

from collections.abc import Iterator
from typing import TypeGuard

import sendframework as sf
from _generate import _markup as rst
from _generate._across import edition_span, links_by_editions, rules_where
from _generate._values import word_link
from _generate._words import WORDS, Words, definition_block, member_link, word_block, word_fields
from sendframework import Actor, Edition, EvidenceMethod, EvidenceRule, InvolvementRule, Sector, StakeholderGroup


def groups_page(shelf: tuple[Edition, ...], words: Words) -> str:
    """Every group, by its sector."""
    return rst.page(
        "Stakeholder groups",
        "Who is heard in inspections and visits, or takes part in them, or is touched by them. The list is open: make "
        "a group of your own, with its citations, and use it wherever one of these can stand; see :doc:`/vocabulary`.",
        "Lead members for children's services, virtual school heads, youth justice services and the SEND Tribunal are "
        "not among them: no text that was read names them as taking part.",
        rst.table(
            ("Group", "Sector", "In use", "Named in editions"),
            (_row(group, shelf, words) for group in words.groups),
            (34, 18, 20, 28),
        ),
        (_sector(sector, shelf, words) for sector in Sector),
        label="stakeholder-groups",
    )


def _row(group: StakeholderGroup, shelf: tuple[Edition, ...], words: Words) -> tuple[str, ...]:
    named = [edition for edition in shelf if any(group in _groups_of(rule) for rule in edition.rules)]
    return (
        word_link(words.groups, group),
        member_link(group.sector, words),
        "" if group.period is None else rst.escaped(str(group.period)),
        edition_span(named, shelf),
    )


def _groups_of(rule: object) -> tuple[StakeholderGroup, ...]:
    groups: tuple[StakeholderGroup, ...] = getattr(rule, "groups", ())
    return groups


def _sector(sector: Sector, shelf: tuple[Edition, ...], words: Words) -> str:
    return rst.blocks(
        definition_block(words.defined[Sector], words.definition(sector), line="-"),
        (_group(group, shelf, words) for group in words.groups if group.sector is sector),
    )


def _group(group: StakeholderGroup, shelf: tuple[Edition, ...], words: Words) -> str:
    return word_block(words.groups, group, group.role, word_fields(words.groups, group, *_facts(group, shelf, words)))


def _facts(group: StakeholderGroup, shelf: tuple[Edition, ...], words: Words) -> Iterator[tuple[str, str]]:
    yield "How it takes part", "" if group.takes_part is None else rst.escaped(group.takes_part)
    yield "Under", rst.joined(member_link(framework, words) for framework in group.frameworks)
    yield "Heard by", rst.bullets(_heard(group, shelf, words, used=True))
    yield "Said not to be heard by", rst.bullets(_heard(group, shelf, words, used=False))
    involved = rules_where(shelf, lambda rule: isinstance(rule, InvolvementRule) and group in _groups_of(rule))
    yield "Involved by", rst.bullets(links_by_editions(involved, shelf))
    yield "Themes", rst.joined((word_link(words.themes, theme) for theme in words.themes if group in theme.heard), "; ")
    actors = words.defined[Actor]
    yield (
        "Also",
        rst.joined(f"{word_link(actors, actor)}, who acts or is told" for actor in actors if actor.code == group.code),
    )


def _heard(group: StakeholderGroup, shelf: tuple[Edition, ...], words: Words, *, used: bool) -> Iterator[str]:
    """By which method, and by which rules of which editions; or by which a source says that it is not."""

    def hears(rule: object) -> TypeGuard[EvidenceRule]:
        return isinstance(rule, EvidenceRule) and group in rule.groups and rule.used is used

    methods: dict[EvidenceMethod, None] = dict.fromkeys(
        rule.method for edition in shelf for rule in edition.rules if hears(rule)
    )
    for method in methods:
        rules = rules_where(shelf, lambda rule, method=method: hears(rule) and rule.method == method)
        yield f"{word_link(words.methods, method)} ({rst.joined(links_by_editions(rules, shelf), '; ')})"


def pages_of(shelf: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """The page, for these editions and words."""
    return {"groups.rst": groups_page(shelf, words)}


def pages() -> dict[str, str]:
    """The page, for the library's editions and words."""
    return pages_of(sf.editions())
