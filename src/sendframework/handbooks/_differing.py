"""In which fields two rules with one id differ, in words; what they say apart from how it is known."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from sendframework._codes import Code
from sendframework.citations import Citation, Source
from sendframework.framework import Interval, Quota, TeamMember
from sendframework.periods import in_words
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.weekdays import Weekday

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import UnionType

    from sendframework.framework import Rule

_EVIDENCE = {"citations", "supported_by"}
"""Fields that say how something is known; a better source is not a change of what is said."""
_ASIDE = {"id", *_EVIDENCE}
_NOTHING = "nothing"
_CALLED = {"outcomes": "applies after"}
"""What a field is called where its name could mislead: two outcomes beside each other would look like counterparts."""
_WHERE_EMPTY = {"activities": "the framework as a whole", "actor": "not known", "outcomes": "any outcome"}
"""What it means that a rule names none."""


class Difference(NamedTuple):
    """A field, and what it held on either side, in words."""

    field: str
    before: str
    after: str


def differences(before: Rule, after: Rule) -> Iterator[Difference]:
    """The fields in which two rules say different things."""
    if type(before) is not type(after):
        yield Difference("kind", before.kind, after.kind)
    yield from field_differences(before, after)


def field_differences(before: attrs.AttrsInstance, after: attrs.AttrsInstance) -> Iterator[Difference]:
    """The fields in which two objects say different things."""
    for name, old, new in _values(before, after):
        if substance(old) != substance(new):
            told = zip((before, after), (old, new), _told_apart(old, new), strict=True)
            words = [_in_place(name, thing) if value is None else short for thing, value, short in told]
            yield Difference(_CALLED.get(name, name.replace("_", " ")), *words)


def evidence_differences(before: Rule, after: Rule) -> Iterator[Difference]:
    """In what two rules are known differently: the grade, the citations, and the evidence of what they are made of."""
    if before.grade is not after.grade:
        yield Difference("grade", before.grade.words, after.grade.words)
    if before.citations != after.citations:
        yield Difference("citations", *_cited_apart(before.citations, after.citations))
    for name, old, new in _values(before, after):
        if old != new and substance(old) == substance(new):
            yield Difference(f"evidence for the {name.replace('_', ' ')}", *_told_apart(old, new))


def _values(before: attrs.AttrsInstance, after: attrs.AttrsInstance) -> Iterator[tuple[str, object, object]]:
    """The fields that either has, with both values; what says nothing is None, as is a field that one lacks."""
    for name in dict.fromkeys((*attrs.fields_dict(type(before)), *attrs.fields_dict(type(after)))):
        if name not in _ASIDE:
            yield name, _held(before, name), _held(after, name)


def _in_place(name: str, thing: object) -> str:
    """What it means that a field holds nothing, or that there is no such field."""
    return _WHERE_EMPTY.get(name, _NOTHING) if hasattr(thing, name) else _NOTHING


def _held(thing: attrs.AttrsInstance, name: str) -> object:
    value: object = getattr(thing, name, None)
    return None if value == () else value


def substance(value: object) -> object:
    """What a value says, without how that is known; for comparing."""
    if isinstance(value, tuple):
        return tuple(substance(each) for each in value)
    cls = type(value)
    if attrs.has(cls):
        names = (field.name for field in attrs.fields(cls) if field.eq and field.name not in _EVIDENCE)
        return (cls, *(substance(getattr(value, name)) for name in names))
    return value


def _cited_apart(before: tuple[Citation, ...], after: tuple[Citation, ...]) -> tuple[str, str]:
    gone = tuple(citation for citation in before if citation not in after)
    new = tuple(citation for citation in after if citation not in before)
    return _told_apart(gone, new) if gone or new else ("the same", "the same, listed otherwise")


def _told_apart(before: object, after: object) -> tuple[str, str]:
    """Two values in words: as short as still tells them apart."""
    short = said(before), said(after)
    return short if short[0] != short[1] else (_in_full(before), _in_full(after))


def said(value: object) -> str:
    """A value in words."""
    if isinstance(value, tuple) and value:
        return _listed([said(each) for each in value])
    return next((words(value) for kind, words in _WORDS if isinstance(value, kind)), str(value))


def _member(member: TeamMember) -> str:
    lead = ", leads" if member.leads else ""
    return f"{_amount(member)} {member.role.replace('-', ' ')} ({member.inspectorate.label}{lead})"


_WORDS: tuple[tuple[type | UnionType, Callable[[Any], str]], ...] = (
    (tuple | None, lambda _: _NOTHING),
    (bool, lambda value: "yes" if value else "no"),
    (Actor, lambda actor: actor.label),
    (Weekday, str.capitalize),
    (MilestoneCode, str),
    (Code, lambda code: code.words),
    (dt.time, lambda time: f"{time:%H:%M}"),
    (dt.date, in_words),
    (TeamMember, _member),
    (Quota, lambda quota: f"{_amount(quota)} {quota.of}"),
    (Source, lambda source: f"{source.publisher}, {source.title}"),
    (Citation, lambda citation: f"{citation}: {citation.note}" if citation.note else str(citation)),
)
"""How a value is said, by the first of these kinds that it is of."""


def _in_full(value: object) -> str:
    """A value with everything that it is made of."""
    if isinstance(value, Interval):
        return f"{value} ({value.certainty.words}; {value.convention.words})"
    if isinstance(value, tuple):
        return _listed([_in_full(each) for each in value])
    cls = type(value)
    if not attrs.has(cls):
        return said(value)
    names = [field.name for field in attrs.fields(cls) if field.eq]
    parts = (f"{name.replace('_', ' ')}: {_in_full(getattr(value, name))}" for name in names)
    return f"{said(value)} ({'; '.join(parts)})"


def _listed(words: list[str]) -> str:
    return ("; " if any("," in each for each in words) else ", ").join(words)


def _amount(counted: TeamMember | Quota) -> str:
    least, most = counted.least, counted.most
    if most is None:
        return f"at least {least}"
    return str(least) if least == most else f"{least} to {most}"
