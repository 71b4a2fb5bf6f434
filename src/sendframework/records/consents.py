"""Consents of local areas to be named with what a thematic review found in them."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs

from sendframework._codes import Code
from sendframework._validators import kebab, one_of, optional, strict_date, text, tuple_of
from sendframework.areas.local_area import LocalArea
from sendframework.errors import ConsentError
from sendframework.records._quiet import (
    NotShown,
    Sealed,
    check_quietly,
    member_of,
    member_or_as_given,
    quiet,
    quiet_date,
)
from sendframework.records.bodies import Body
from sendframework.records.reviews import ThematicFinding
from sendframework.vocabulary.themes import Theme

__all__ = ["AttributionConsent", "ConsentScope"]


def __dir__() -> list[str]:
    return __all__


class ConsentScope(Code):
    """What a consent is for; a rule of this library, since no source says what areas consent to."""

    WHOLE_REVIEW = "whole-review"
    """Every finding of the review that rests on a visit to the area."""
    FINDINGS = "findings"
    """The findings that it lists, and no other."""


def _as_scope(value: ConsentScope | str) -> ConsentScope:
    return member_or_as_given(ConsentScope, value)


@attrs.frozen(kw_only=True, repr=False)
class AttributionConsent(Sealed, NotShown):
    """That a local area agrees to be named with findings of one thematic review.

    Its ``repr`` shows nothing, and its errors repeat nothing that they were given.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type; names the type alone.
    ConsentError
        For a scope that is none, findings listed by a consent to the whole review or none by one to findings, a body
        that did not exist on the day, and a withdrawal before the consent.
    """

    kind: ClassVar[str] = "attribution-consent"
    """What it is; names it in exchange with other systems."""

    theme: Theme = attrs.field(validator=quiet(one_of(Theme)))
    """The theme of the review that it is for."""
    area: LocalArea = attrs.field(validator=quiet(one_of(LocalArea)))
    """The area that agrees to be named."""
    scope: ConsentScope = attrs.field(converter=_as_scope, validator=member_of(ConsentScope))
    """Whether it is for the whole review or for some findings."""
    findings: tuple[str, ...] = attrs.field(default=(), validator=quiet(tuple_of(kebab, distinct=True)))
    """The references of the findings that it is for, where it is for some."""
    given_by: Body = attrs.field(validator=quiet(one_of(Body)))
    """The body that gave it: the council of the area, or another body of its partnership."""
    role: str = attrs.field(validator=quiet(text))
    """In which role it was given, never by whom: ``director of children's services``."""
    given_on: date = attrs.field(validator=quiet(strict_date))
    """The day from which it holds."""
    withdrawn_on: date | None = attrs.field(default=None, validator=quiet(optional(strict_date)))
    """The day from which it no longer holds."""

    def __attrs_post_init__(self) -> None:
        if (self.scope is ConsentScope.FINDINGS) is not bool(self.findings):
            reason = "must list findings if it is for findings, and none if it is for the whole review"
            raise ConsentError(f"AttributionConsent.findings: {reason}")
        if self.given_by.period is not None and self.given_on not in self.given_by.period:
            raise ConsentError("AttributionConsent.given_by: did not exist on the day from which the consent holds")
        if self.withdrawn_on is not None and self.withdrawn_on < self.given_on:
            raise ConsentError("AttributionConsent.withdrawn_on: must not be before the day from which it holds")

    def holds_on(self, day: date) -> bool:
        """Whether it is in force on a day: given by then, and not withdrawn by then.

        Raises
        ------
        InvalidTypeError
            For anything but a plain date.
        """
        given = quiet_date("AttributionConsent.holds_on(day)", day)
        return self.given_on <= given and (self.withdrawn_on is None or given < self.withdrawn_on)

    def covers(self, finding: ThematicFinding | str) -> bool:
        """Whether it is for a finding, given as such or by its reference.

        Raises
        ------
        InvalidTypeError
            For anything but a finding or a string; names the type alone.
        """
        if isinstance(finding, str):
            reference = finding
        else:
            check_quietly("AttributionConsent.covers(finding)", finding, ThematicFinding, " or its reference")
            reference = finding.reference
        return self.scope is ConsentScope.WHOLE_REVIEW or reference in self.findings

    def __repr__(self) -> str:
        return "AttributionConsent(not shown)"
