"""The word lists, and one of their entries as a block of a page."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any, NamedTuple

import sendframework as sf
from _generate import _markup as rst
from _generate._rules import citations_list
from _generate._values import FINDINGS, OUTCOMES, Entry, joined_texts, kind_words, word_label, word_link
from sendframework import Definition, EvidenceMethod, StakeholderGroup, Theme, WordList

DEFINED: tuple[type[StrEnum], ...] = (
    *(sf.Activity, sf.FrameworkCode, sf.Aspect),
    *(*OUTCOMES, *FINDINGS),
    *(sf.Actor, sf.Sector, sf.OfstedRegion, sf.StatisticalRegion, sf.SupportEvent),
    *(sf.BodyKind, sf.PlanKind, sf.PlanStage, sf.InterruptionKind, sf.ThematicFindingKind),
)
"""Every closed vocabulary whose members are defined."""


class Words(NamedTuple):
    """Every word list that pages show."""

    themes: WordList[Theme]
    groups: WordList[StakeholderGroup]
    methods: WordList[EvidenceMethod]
    roles: WordList[Definition]
    terms: WordList[Definition]
    defined: dict[type[StrEnum], WordList[Definition]]
    """The definitions of each closed vocabulary."""

    @property
    def lists(self) -> tuple[WordList[Any], ...]:
        """All of them: open lists, then closed ones."""
        return (self.themes, self.groups, self.methods, self.roles, self.terms, *self.defined.values())

    def definition(self, member: StrEnum) -> Definition:
        """The definition of a member of a closed vocabulary."""
        return next(entry for entry in self.defined[type(member)] if entry.code == member.value)


WORDS = Words(sf.THEMES, sf.GROUPS, sf.METHODS, sf.ROLES, sf.TERMS, {kind: sf.definitions_of(kind) for kind in DEFINED})
"""The library's own."""


def member_link(member: StrEnum, words: Words) -> str:
    """A link to the definition of a member of a closed vocabulary."""
    return word_link(words.defined[type(member)], words.definition(member))


def word_block(words: WordList[Any], entry: Entry, text: str, *parts: str | Iterable[str], line: str = "~") -> str:
    """An entry under its name, with its grade, what it means or is, and whatever else there is to say."""
    return rst.blocks(
        rst.heading(entry.name, line, label=word_label(words.of, entry.code)),
        rst.classed("rule-badges", rst.grade_badge(entry.grade, "grade")),
        rst.classed("rule-statement", rst.escaped(text)),
        *parts,
    )


def definition_block(words: WordList[Definition], entry: Definition, *more: tuple[str, str], line: str = "~") -> str:
    """A definition: what a word means, what else it is called, and where that stands written."""
    return word_block(words, entry, entry.text, word_fields(words, entry, *more), line=line)


def word_fields(words: WordList[Any], entry: Entry, *more: tuple[str, str]) -> str:
    """The fields that entries of every kind have, with others in between."""
    return rst.classed("rule-fields", rst.fields(_fields(words, entry, more)))


def _fields(words: WordList[Any], entry: Entry, more: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    printed = entry.official_names if isinstance(entry, Definition) else getattr(entry, "other_names", ())
    yield "Also printed as", joined_texts(printed)
    yield "In use", "" if entry.period is None else rst.escaped(str(entry.period))
    yield from more
    yield "Written in", citations_list(entry.citations)
    yield "Also found by", joined_texts(entry.variants)
    yield "Code", f"{rst.literal(entry.code)}, {rst.escaped(kind_words(words.of))}"
