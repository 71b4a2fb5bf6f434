"""The values of the fields of rules, in words."""

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum
from functools import singledispatch
from typing import TypeAlias

import sendframework as sf
from _generate import _markup as rst
from sendframework import (
    Actor,
    CountingConvention,
    Definition,
    EvidenceMethod,
    MilestoneRule,
    PartialDate,
    Quota,
    StakeholderGroup,
    TeamMember,
    Theme,
    WordList,
    in_words,
)

Entry: TypeAlias = Theme | StakeholderGroup | EvidenceMethod | Definition

OUTCOMES = (sf.WrittenStatementDecision, sf.RevisitOutcome, sf.AreaSendOutcome, sf.MonitoringOutcome)
"""The four vocabularies of results, by the time from which they were used."""
FINDINGS = (sf.LocalAreaFindingKind, sf.FindingKind)
"""What letters and reports hold besides a result."""

ABBREVIATIONS = {"cqc": "CQC", "ehc": "EHC", "ofsted": "Ofsted", "sen": "SEN", "send": "SEND", "sendiass": "SENDIASS"}
"""Parts of codes that running text does not print in small letters."""


def words_of(code: str) -> str:
    """A kebab-case code as running text."""
    return " ".join(ABBREVIATIONS.get(part, part) for part in code.split("-"))


def kind_words(of: str) -> str:
    """What a word list calls an entry, as running text prints it."""
    return words_of(of.replace(" ", "-"))


def capital(words: str) -> str:
    """Words as they begin a sentence."""
    return words[:1].upper() + words[1:]


def lower(label: str) -> str:
    """A label as it stands within a sentence: without its first capital, unless an abbreviation begins with that."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def day(when: dt.date | PartialDate | None) -> str:
    """A day as exactly as it is known."""
    if when is None:
        return "day not known"
    return in_words(when) if isinstance(when, dt.date) else str(when)


def amount(least: int, most: int | None) -> str:
    """A number, or a range of numbers."""
    if most is None:
        return f"at least {least}"
    return str(least) if least == most else f"{least} to {most}"


def distance(rule: MilestoneRule) -> str:
    """How long after the milestone that it is counted from a milestone comes, as plain text."""
    interval = rule.interval
    usually = "" if rule.weekday is None else f"usually on a {rule.weekday.words.capitalize()}"
    if interval is None:
        return f"{usually}{'; ' if usually else ''}other dates are counted from it"
    if interval.count == 0:
        words = "the same day"
    elif interval.count is not None and interval.convention is CountingConvention.TRIGGER_DAY_IS_DAY_1:
        words = f"the last of {interval}, that day counted as the first"
    elif interval.count is not None or interval.least is not None:
        words = f"{interval} later"
    elif rule.week is not None:
        words = f"in week {rule.week}, on which day is not known"
    else:
        words = "later, after no published number of days"
    return f"{words}, {usually}" if usually else words


def word_label(of: str, code: str) -> str:
    """Where an entry of a word list stands; ``of`` is what the list calls an entry."""
    return f"{of.replace(' ', '-')}-{code}"


def word_link(words: WordList[Entry], entry: Entry) -> str:
    """A link to an entry, by its name; its name alone where it is one of your own, which has no page."""
    known = entry in words.entries
    return rst.link(word_label(words.of, entry.code), entry.name) if known else rst.escaped(entry.name)


def code_link(member: StrEnum) -> str:
    """A link to the definition of a member of a closed vocabulary, by its code in words."""
    return rst.link(word_label(sf.definitions_of(type(member)).of, member.value), words_of(member.value))


def joined_texts(texts: Iterable[str]) -> str:
    """Texts or names beside each other; they may have commas of their own."""
    return rst.joined(map(rst.escaped, texts), "; ")


@singledispatch
def shown(value: object) -> str:
    """A value as markup."""
    return rst.escaped(str(getattr(value, "words", value)))


@shown.register
def _(value: bool) -> str:  # noqa: FBT001  # what is shown is the boolean
    return "yes" if value else "no"


@shown.register
def _(value: tuple) -> str:  # type: ignore[type-arg]  # a class is registered, and has no members
    if any(isinstance(each, TeamMember | Quota) for each in value):
        return rst.bullets(shown(each) for each in value)
    # Texts and names may have commas of their own.
    separator = "; " if any(type(each) is str or isinstance(each, StakeholderGroup) for each in value) else ", "
    return rst.joined((shown(each) for each in value), separator) or "not known"


@shown.register
def _(value: dt.date) -> str:
    return rst.escaped(in_words(value))


@shown.register
def _(value: dt.time) -> str:
    return rst.escaped(f"{value:%H:%M}")


@shown.register
def _(value: Actor) -> str:
    return rst.escaped(value.label)


@shown.register
def _(value: StakeholderGroup) -> str:
    return word_link(sf.GROUPS, value)


@shown.register
def _(value: EvidenceMethod) -> str:
    return f"{word_link(sf.METHODS, value)}. {rst.escaped(value.definition)}"


@shown.register
def _(value: Theme) -> str:
    return f"{word_link(sf.THEMES, value)}, {rst.escaped(value.academic_year)}"


@shown.register
def _(value: Quota) -> str:
    return rst.escaped(f"{amount(value.least, value.most)} {value.of}")


@shown.register
def _(value: TeamMember) -> str:
    role = f"{words_of(value.role)} ({value.inspectorate.label}{', leads' if value.leads else ''})"
    return rst.escaped(f"{role}: {amount(value.least, value.most)}")


for _kind in (*OUTCOMES, *FINDINGS):
    shown.register(_kind, code_link)
