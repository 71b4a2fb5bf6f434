"""Serious concerns met on a visit: they go elsewhere, and are no part of a review."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs

from sendframework._validators import one_of, optional, strict_date, text
from sendframework.areas.local_area import LocalArea
from sendframework.errors import ConsentError
from sendframework.records._quiet import NotShown, member_or_as_given, quiet
from sendframework.vocabulary.actors import Actor

__all__ = ["Referral"]


def __dir__() -> list[str]:
    return __all__


def _as_actor(value: Actor | str | None) -> Actor | None:
    return None if value is None else member_or_as_given(Actor, value)


@attrs.frozen(kw_only=True, repr=False)
class Referral(NotShown):
    """A serious concern met on a visit, handed on outside the review: no review holds it, and nothing publishes it.

    That such a concern can lead to further inspection is known from the press alone; how it is handed on was not found.
    Its ``repr`` shows nothing, and its errors repeat nothing that they were given.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type; names the type alone.
    ConsentError
        For a blank text, and for a day of handing on before the day of the concern.
    """

    kind: ClassVar[str] = "referral"
    """What it is; names it in exchange with other systems."""

    area: LocalArea = attrs.field(validator=quiet(one_of(LocalArea)))
    """The area that was visited."""
    visit: str | None = attrs.field(default=None, validator=quiet(optional(text)))
    """The reference of the visit on which the concern was met."""
    concern: str = attrs.field(validator=quiet(text))
    """What was met; never who."""
    met_on: date = attrs.field(validator=quiet(strict_date))
    """The day on which it was met."""
    referred_to: Actor | None = attrs.field(default=None, converter=_as_actor, validator=quiet(optional(one_of(Actor))))
    """To whom it was handed on, by role."""
    referred_on: date | None = attrs.field(default=None, validator=quiet(optional(strict_date)))
    """The day on which it was handed on."""

    def __attrs_post_init__(self) -> None:
        if self.referred_on is not None and self.referred_on < self.met_on:
            raise ConsentError("Referral.referred_on: must not be before the day on which the concern was met")

    def __repr__(self) -> str:
        return "Referral(not shown)"
