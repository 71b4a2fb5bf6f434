"""Whom a theme is about: definitions as conditions that can be checked without knowing who a child is."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, TypeAlias

import attrs

from sendframework._validators import boolean, kebab, one_of, optional, place, text, tuple_of, whole_number
from sendframework.citations import Citation, EvidenceGrade, grade_of
from sendframework.errors import InvalidTypeError, InvalidValueError, InvariantError, UnknownCodeError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

__all__ = ["Circumstances", "Condition", "Scope"]

_WHOLE = 100


def __dir__() -> list[str]:
    return __all__


def _percentage(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
    where = place(owner, attribute.name)
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise InvalidTypeError(where, "must be a number of per cent, or None where it is not known", value)
    if not math.isfinite(value) or not 0 <= value <= _WHOLE:
        raise InvalidValueError(where, "must be from 0 to 100 per cent", value)


@attrs.frozen(kw_only=True)
class Circumstances:
    """What of a child's situation decides whether a theme is about the child: nothing that says who it is.

    Each is True, False, or None where it is not known; without a word it is not known.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For anything but True, False or None, and for a percentage outside 0 to 100.
    """

    has_send: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Has special educational needs and/or disabilities (SEND), with or without a plan."""
    compulsory_school_age: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Is of compulsory school age."""
    registered_pupil: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Is a registered pupil at a registered independent school or any type of state-funded school."""
    flexi_schooled: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Is on the roll of a school, and flexi-schooled."""
    part_time_timetable: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Is on the roll of a school, with a part-time timetable."""
    educated_otherwise: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Is educated otherwise than at school (EOTAS)."""
    sessions_missed_percent: float | None = attrs.field(default=None, validator=optional(_percentage))
    """The share of possible school sessions missed, from 0 to 100."""
    in_alternative_provision: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Is in alternative provision of any type."""
    alternative_provision_outreach: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Receives outreach from alternative provision."""
    left_alternative_provision: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Was in alternative provision, or received outreach from it, and no longer is or does."""


@attrs.frozen(kw_only=True)
class Condition:
    """One thing that has to hold of a child.

    Raises
    ------
    UnknownCodeError
        When it is about something that `Circumstances` does not have.
    InvariantError
        For a number without a least, or a least for what is no number.
    InvalidTypeError, InvalidValueError
        For a field of the wrong type.
    """

    about: str = attrs.field(validator=kebab)
    """The circumstance that it looks at, by its name in `Circumstances`, with hyphens: ``has-send``."""
    statement: str = attrs.field(validator=text)
    """What has to hold, to be read after "the child": ``is of compulsory school age``."""
    holds: bool = attrs.field(default=True, validator=boolean)
    """Whether the circumstance has to be so, or has not to be so."""
    at_least: int | None = attrs.field(default=None, validator=optional(whole_number(0)))
    """The least, for a circumstance that is a number."""
    only_some: bool = attrs.field(default=False, validator=boolean)
    """Whether the theme is about some of these children only, so that nothing can be said of one."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1))
    """Where that stands written; at least one."""

    def __attrs_post_init__(self) -> None:
        if self.about not in _KNOWN:
            raise UnknownCodeError("circumstance", self.about, tuple(_KNOWN))
        if (self.at_least is not None) != (self.about == "sessions-missed-percent"):
            reason = "must have a least if it is about a number, and cannot have one otherwise"
            raise InvariantError(f"Condition about {self.about}", reason)

    def holds_for(self, child: Circumstances) -> bool | None:
        """Whether it holds of a child in these circumstances; None where that cannot be said."""
        met: bool | float | None = getattr(child, _KNOWN[self.about])
        if met is None:
            return None
        so = (met if self.at_least is None else met >= self.at_least) is self.holds
        return None if so and self.only_some else so


_KNOWN = {name.replace("_", "-"): name for name in attrs.fields_dict(Circumstances)}

Lines: TypeAlias = tuple[tuple[Condition, ...], ...]


def _any(answers: Iterable[bool | None]) -> bool | None:
    """True where one is, else None where one is, else False."""
    given = list(answers)
    return True if True in given else None if None in given else False


def _all(answers: Iterable[bool | None]) -> bool | None:
    """False where one is, else None where one is, else True."""
    given = list(answers)
    return False if False in given else None if None in given else True


@attrs.frozen(kw_only=True)
class Scope:
    """What a theme is about: which provision, which children.

    A definition is made of lines. Each line has to hold, and a line holds when any of its conditions does. What is not
    known of a child leaves the answer open only where it matters.

    Raises
    ------
    InvariantError
        For an extended definition without a core one.
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    provision: str = attrs.field(validator=text)
    """Which provision, services or arrangements are looked at."""
    children: str = attrs.field(validator=text)
    """Which children and young people it is about, in words."""
    core_conditions: Lines = attrs.field(default=(), validator=tuple_of(tuple_of(one_of(Condition), least=1)))
    """The core definition; none where the children are described in words alone."""
    extended_conditions: Lines = attrs.field(default=(), validator=tuple_of(tuple_of(one_of(Condition), least=1)))
    """The extended definition, the children of the core one included; none where there is no other."""

    def __attrs_post_init__(self) -> None:
        if self.extended_conditions and not self.core_conditions:
            raise InvariantError("Scope", "has an extended definition and no core one")

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Every condition of either definition, once."""
        lines = (*self.core_conditions, *self.extended_conditions)
        return tuple(dict.fromkeys(condition for line in lines for condition in line))

    @property
    def grade(self) -> EvidenceGrade | None:
        """The grade of the weakest condition; None where there is none."""
        grades = [grade_of(condition.citations) for condition in self.conditions]
        return max(grades, key=lambda grade: grade.weakness) if grades else None

    def core(self, child: Circumstances) -> bool | None:
        """Whether the core definition takes in a child in these circumstances; None where that cannot be said."""
        return _holds(self.core_conditions, child)

    def extended(self, child: Circumstances) -> bool | None:
        """Whether the extended definition does, which is the core one where there is no other."""
        return _holds(self.extended_conditions or self.core_conditions, child)

    def covers(self, child: Circumstances) -> bool | None:
        """Whether the theme is about a child in these circumstances, by either definition; None: cannot be said."""
        return _any((self.core(child), self.extended(child)))

    def explain(self, child: Circumstances) -> str:
        """The answer of `covers` in a sentence, with what decides it, or what would."""
        answer = self.covers(child)
        if not self.core_conditions:
            return "Cannot be said: the children are described in words alone."
        in_core = self.core(child) is True
        lines = self.core_conditions if in_core else self.extended_conditions or self.core_conditions
        deciding = [
            [condition.statement for condition in line if condition.holds_for(child) is answer]
            for line in lines
            if _any(condition.holds_for(child) for condition in line) is answer
        ]
        if answer is True:
            name = "core" if in_core else "extended"
            return f"Covered by the {name} definition, because the child {'; '.join(map(_either, deciding))}."
        if answer is False:
            return f"Not covered, because it is not so that the child {'; nor that it '.join(map(_either, deciding))}."
        return f"Cannot be said without knowing whether the child {'; and whether it '.join(map(_either, deciding))}."


def _either(statements: list[str]) -> str:
    *most, last = statements
    return f"{', '.join(most)} or {last}" if most else last


def _holds(lines: Lines, child: Circumstances) -> bool | None:
    if not isinstance(child, Circumstances):
        raise InvalidTypeError("Scope.covers(child)", "must be Circumstances", child)
    return _all(_any(condition.holds_for(child) for condition in line) for line in lines) if lines else None
