"""Editions, rules and what they are made of, as pages."""

from __future__ import annotations

import datetime as dt
from enum import Enum
from itertools import groupby
from types import NoneType
from typing import TYPE_CHECKING, Any

import attrs

from sendframework.framework import (
    AnnouncedChange,
    CountingConvention,
    Framework,
    Interval,
    OpenQuestion,
    Quota,
    Rule,
    TeamMember,
)
from sendframework.periods import in_words
from sendframework.render._parts import Entries, Fields, Lines, Listing, Title
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.weekdays import Weekday

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from sendframework.citations import Citation, Source
    from sendframework.framework import Edition
    from sendframework.render._parts import Part

# What a field is called on a page, where that is not its name.
_CALLED = {
    "actor": "Who acts",
    "audience": "For",
    "after": "Counted from",
    "by": "To be done by",
    "at_least_every": "At the most apart",
    "columns": "Table columns",
    "grades_criteria": "Grades each criterion",
    "groups": "Groups heard",
    "label": "Milestone in words",
    "members": "Team",
    "most": "At most",
    "of": "What is counted",
    "official": "Official wording",
    "optional_for_area": "The area may decline",
    "order": "Place in the report",
    "outcomes": "Only after",
    "read": "What was read of it",
    "upper_estimate_after": "Else counted from, as an upper estimate",
    "used": "Used",
}
_SAID_ELSEWHERE = {"id", "statement", "citations", "text"}


def edition_page(edition: Edition) -> tuple[Part, ...]:
    """All that an edition says."""
    framework = edition.framework
    kinds = {kind: tuple(rules) for kind, rules in _by_kind(edition.rules)}
    return (
        Title(f"Edition {edition.id}: {edition.title}"),
        Fields(
            (
                ("In force", str(edition.in_force)),
                *([("Amends edition", edition.amends)] if edition.amends else []),
                ("Framework", f"{framework.name} ({framework.code}), {framework.in_force}"),
                ("Scope", framework.scope),
                ("Rules", str(len(edition.rules))),
            )
        ),
        *(listing(f"{kind.capitalize()}s ({len(rules)})", rules) for kind, rules in kinds.items()),
        Listing(
            f"Announced changes ({len(edition.announced_changes)})",
            ("Change", "What changed", "Touches", "Source"),
            tuple(change_row(change) for change in edition.announced_changes),
        ),
        Listing(
            f"Open questions ({len(edition.open_questions)})",
            ("Question", "What is not known", "Position", "Touches"),
            tuple(question_row(question) for question in edition.open_questions),
        ),
    )


def _by_kind(rules: Sequence[Rule]) -> Iterable[tuple[str, Iterable[Rule]]]:
    """Rules of one kind together, the kinds in the order in which each first stands."""
    order = {kind: number for number, kind in reversed(list(enumerate(rule.kind for rule in rules)))}
    return groupby(sorted(rules, key=lambda rule: order[rule.kind]), key=lambda rule: rule.kind)


def listing(heading: str, rules: Iterable[Rule]) -> Listing:
    """Rules in short."""
    return Listing(heading, ("Rule", "What it says", "Certainty and grade", "Source"), tuple(map(rule_row, rules)))


def rule_row(rule: Rule) -> tuple[str, ...]:
    """A rule in short: its id, what it says, how sure that is, and where it stands."""
    return (rule.id, rule.statement, f"{rule.certainty}, {rule.grade}", publishers(rule.citations))


def publishers(citations: Iterable[Citation]) -> str:
    """Who published what is cited, each once."""
    names = (citation.source.publisher if citation.source else "no source found" for citation in citations)
    return "; ".join(dict.fromkeys(names))


def change_row(change: AnnouncedChange) -> tuple[str, ...]:
    """An announced change in short."""
    paragraph = f", paragraph {change.paragraph}" if change.paragraph else ""
    when = f"{change.id} ({in_value(change.on) or 'day not known'}{paragraph})"
    unread = "" if change.text_read else " The new text was not read."
    return (when, change.summary + unread, _touches(change.rules), publishers(change.citations))


def question_row(question: OpenQuestion) -> tuple[str, ...]:
    """An open question in short."""
    return (question.id, question.question, question.position, _touches(question.rules))


def _touches(rules: Sequence[str]) -> str:
    return f"Rules: {', '.join(rules)}" if rules else ""


def rule_page(rule: Rule, *, edition: Edition | None = None) -> tuple[Part, ...]:
    """All that a rule says and, where its edition is given, what is announced about it and what is open."""
    place = rule.kind if edition is None else f"{rule.kind}, edition {edition.id}"
    parts: list[Part] = [
        Title(f"{rule.id} ({place})"),
        Lines((rule.statement,)),
        Fields((("Certainty", str(rule.certainty)), ("Grade", str(rule.grade)), *fields_of(rule))),
        Entries("Sources", tuple(map(citation_words, rule.citations))),
    ]
    if edition is not None:
        questions = edition.questions_about(rule.id)
        changes = [change for change in edition.announced_changes if rule.id in change.rules]
        parts += [
            Entries("Open questions", tuple(f"{asked.question} {asked.position}" for asked in questions)),
            Entries("Announced changes", tuple(" ".join(change_row(change)[:2]) for change in changes)),
        ]
    return tuple(parts)


def citation_words(citation: Citation) -> str:
    """A citation with its note."""
    return f"{citation}: {citation.note}" if citation.note else str(citation)


def source_words(source: Source) -> str:
    """A document by who published it, its title and its day."""
    published = f" ({in_value(source.published)})" if source.published is not None else ""
    return f"{source.publisher}, {source.title}{published}"


def framework_page(framework: Framework) -> tuple[Part, ...]:
    """A framework as such."""
    return (
        Title(f"{framework.name} ({framework.code})"),
        Fields(fields_of(framework)),
        Entries("Sources", tuple(map(citation_words, framework.citations))),
    )


def source_page(source: Source) -> tuple[Part, ...]:
    """A document."""
    return (Title(f"{source.id} (source)"), Fields(fields_of(source)))


def change_page(change: AnnouncedChange) -> tuple[Part, ...]:
    """An announced change."""
    return (
        Title(f"{change.id} (announced change)"),
        Fields(fields_of(change)),
        Entries("Sources", tuple(map(citation_words, change.citations))),
    )


def question_page(question: OpenQuestion) -> tuple[Part, ...]:
    """An open question."""
    return (Title(f"{question.id} (open question)"), Fields(fields_of(question)))


def fields_of(thing: attrs.AttrsInstance, called: Mapping[str, str] = _CALLED) -> tuple[tuple[str, str], ...]:
    """The fields of an object by name, in words; those that say nothing are left out."""
    names = (field.name for field in attrs.fields(type(thing)) if field.init and field.name not in _SAID_ELSEWHERE)
    rows = ((called.get(name, name.replace("_", " ").capitalize()), in_value(getattr(thing, name))) for name in names)
    return tuple((name, value) for name, value in rows if value)


def in_value(value: object) -> str:
    """The value of a field in words; nothing where there is none."""
    for kinds, words in _WORDS:
        if isinstance(value, kinds):
            return words(value)
    return str(value)


def _several(values: tuple[object, ...]) -> str:
    words = [in_value(each) for each in values]
    return ("; " if any("," in each for each in words) else ", ").join(words)


def _member(member: TeamMember) -> str:
    lead = ", leads" if member.leads else ""
    return f"{_number(member.least, member.most)} {member.role} ({member.inspectorate.label}{lead})"


def _number(least: int, most: int | None) -> str:
    if most is None:
        return f"at least {least}"
    return str(least) if least == most else f"{least} to {most}"


def _interval(interval: Interval) -> str:
    counted = "; " + interval.convention.words if interval.convention is CountingConvention.TRIGGER_DAY_IS_DAY_1 else ""
    return f"{interval} ({interval.certainty}{counted})"


_WORDS: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (NoneType, lambda _: ""),
    (bool, lambda value: "yes" if value else "no"),
    (Actor, lambda actor: actor.label),
    (Weekday, lambda weekday: weekday.capitalize()),
    (Enum, lambda member: str(member.value)),
    (dt.time, lambda time: time.isoformat("minutes")),
    (dt.date, in_words),
    (tuple, _several),
    (TeamMember, _member),
    (Quota, lambda quota: f"{_number(quota.least, quota.most)} {quota.of}"),
    (Interval, _interval),
)
