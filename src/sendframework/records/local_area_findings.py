"""What the letter of a full inspection from 2016 to 2022 found: narrative under three questions, and one decision."""

from __future__ import annotations

import attrs

from sendframework._validators import one_of, optional, text, tuple_of, whole_number
from sendframework.errors import InvariantError
from sendframework.records import _members
from sendframework.records._numbering import check_numbered
from sendframework.records.bodies import Body
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.outcomes import WrittenStatementDecision

__all__ = ["AspectFindings", "LocalAreaFindings", "SignificantWeakness"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class SignificantWeakness:
    """One of the weaknesses that a written statement of action has to address.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a number below 1, or a blank text.
    """

    number: int = attrs.field(validator=whole_number(1))
    """Its place in the list, counted from 1."""
    text: str | None = attrs.field(default=None, validator=optional(text))
    """What it is; None where only the number of weaknesses is known."""


@attrs.frozen(kw_only=True)
class AspectFindings:
    """What was found under one of the three questions; none is graded.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a blank text, or a text that stands twice.
    UnknownCodeError
        For an aspect that is none.
    """

    aspect: Aspect = attrs.field(converter=_members.aspect, validator=one_of(Aspect))
    """Which question."""
    strengths: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """Strengths, in order."""
    areas_for_development: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """Areas for development, in order."""


@attrs.frozen(kw_only=True)
class LocalAreaFindings:
    """The findings of a full inspection under the first framework.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a blank text, or a body that stands twice.
    UnknownCodeError
        For a decision that is none, an outcome of the other framework included.
    InvariantError
        For an aspect, a weakness or its number that stands twice; for significant weaknesses, or bodies that must
        write a statement, where no statement is required.
    """

    decision: WrittenStatementDecision | None = attrs.field(
        default=None,
        converter=attrs.converters.optional(_members.written_statement_decision),
        validator=optional(one_of(WrittenStatementDecision)),
    )
    """Whether a written statement of action is required; None where that is not known."""
    main_findings: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """The main findings, in order."""
    aspects: tuple[AspectFindings, ...] = attrs.field(default=(), validator=tuple_of(one_of(AspectFindings)))
    """What was found under each question."""
    significant_weaknesses: tuple[SignificantWeakness, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(SignificantWeakness))
    )
    """The significant weaknesses, in order; empty where there are none, or where they are not known."""
    principal_authorities: tuple[Body, ...] = attrs.field(default=(), validator=tuple_of(one_of(Body), distinct=True))
    """Who must write the statement, jointly."""

    def __attrs_post_init__(self) -> None:
        asked = [each.aspect for each in self.aspects]
        if len(set(asked)) != len(asked):
            raise InvariantError("LocalAreaFindings.aspects", "has an aspect more than once; put its findings together")
        check_numbered("LocalAreaFindings.significant_weaknesses", self.significant_weaknesses)
        if self.decision is WrittenStatementDecision.NO_WRITTEN_STATEMENT:
            for field in ("significant_weaknesses", "principal_authorities"):
                if getattr(self, field):
                    reason = f"must be empty: the decision is {self.decision}"
                    raise InvariantError(f"LocalAreaFindings.{field}", reason)
