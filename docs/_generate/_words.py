"""The word lists, and one of their entries as a block of a page."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from _generate import _markup as rst
from _generate._rules import citations_list
from sendframework._codes import Code
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.definitions import Definition
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
from sendframework.vocabulary.word_lists import Word, WordList

OUTCOMES = (WrittenStatementDecision, RevisitOutcome, AreaSendOutcome, MonitoringOutcome)
"""The four vocabularies of results, by the time from which they were used."""
FINDINGS = (LocalAreaFindingKind, FindingKind)
"""What letters and reports hold besides a result."""
DEFINED = (
    *(Activity, FrameworkCode, Aspect),
    *(*OUTCOMES, *FINDINGS),
    *(Actor, Sector, OfstedRegion, StatisticalRegion, SupportEvent),
)
"""Every closed vocabulary whose members are defined."""


class Words(NamedTuple):
    """Every word list that pages show."""

    themes: WordList[Theme]
    groups: WordList[StakeholderGroup]
    methods: WordList[EvidenceMethod]
    roles: WordList[Definition]
    terms: WordList[Definition]
    defined: dict[type[Code], WordList[Definition]]
    """The definitions of each closed vocabulary."""

    @property
    def lists(self) -> tuple[WordList[Any], ...]:
        """All of them: open lists, then closed ones."""
        return (self.themes, self.groups, self.methods, self.roles, self.terms, *self.defined.values())

    def definition(self, member: Code) -> Definition:
        """The definition of a member of a closed vocabulary."""
        return self.defined[type(member)].find(member.value)


WORDS = Words(THEMES, GROUPS, METHODS, ROLES, TERMS, {kind: definitions_of(kind) for kind in DEFINED})
"""The library's own."""


def word_label(of: str, code: str) -> str:
    """Where an entry stands; ``of`` is what its list calls an entry."""
    return f"{of.replace(' ', '-')}-{code}"


def word_link(words: WordList[Any], entry: Word) -> str:
    """A link to an entry, by its name; its name alone where it is one of your own, which has no page."""
    known = entry in words.entries
    return rst.link(word_label(words.of, entry.code), entry.name) if known else rst.escaped(entry.name)


def member_link(member: Code, words: Words = WORDS) -> str:
    """A link to the definition of a member of a closed vocabulary."""
    return word_link(words.defined[type(member)], words.definition(member))


def word_block(words: WordList[Any], entry: Word, *parts: str | Iterable[str], line: str = "~") -> str:
    """An entry under its name, with its grade, what it means, and whatever else there is to say."""
    return rst.blocks(
        rst.heading(entry.name, line, label=word_label(words.of, entry.code)),
        rst.classed("rule-badges", rst.grade_badge(entry.grade, "grade")),
        *parts,
    )


def definition_block(
    words: WordList[Definition], entry: Definition, more: Iterable[tuple[str, str]] = (), *, line: str = "~"
) -> str:
    """A definition: what a word means, what else it is called, and where that stands written."""
    return word_block(
        words,
        entry,
        rst.classed("rule-statement", rst.escaped(entry.text)),
        word_fields(words, entry, more, entry.official_names),
        line=line,
    )


def word_fields(
    words: WordList[Any], entry: Word, more: Iterable[tuple[str, str]], other_names: tuple[str, ...] = ()
) -> str:
    """The fields that entries of every kind have, with others in between."""
    return rst.classed("rule-fields", rst.fields(_fields(words, entry, more, other_names)))


def _fields(
    words: WordList[Any], entry: Word, more: Iterable[tuple[str, str]], other_names: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    yield "Also printed as", listed(other_names)
    yield "In use", "" if entry.period is None else rst.escaped(str(entry.period))
    yield from more
    yield "Written in", citations_list(entry.citations)
    yield "Also found by", listed(entry.variants)
    yield "Code", f"{rst.literal(entry.code)}, {rst.escaped(words.of)}"


def listed(names: Iterable[str]) -> str:
    """Names beside each other; they may have commas of their own."""
    return rst.joined(map(rst.escaped, names), "; ")
