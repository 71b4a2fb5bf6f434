"""What the Department for Education and NHS England did after an inspection."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs

from sendframework._validators import one_of, optional, text
from sendframework.areas.local_area import LocalArea
from sendframework.periods import PartialDate
from sendframework.records import _members
from sendframework.records._days import earliest, known_in_part
from sendframework.records.record import Record
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.support import SupportEvent

__all__ = ["SupportAction"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class SupportAction(Record):
    """One act of support or challenge, such as an improvement notice; no part of an inspection.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        As `Record`, and for a field of the wrong type.
    UnknownCodeError
        For an event or a body by role that is none.
    """

    kind: ClassVar[str] = "support-action"
    """What it is a record of."""

    area: LocalArea = attrs.field(validator=one_of(LocalArea))
    """The local area, in the version of its time."""
    event: SupportEvent = attrs.field(converter=_members.support_event, validator=one_of(SupportEvent))
    """What was done."""
    on: date | PartialDate | None = attrs.field(default=None, validator=optional(known_in_part))
    """When, as exactly as that is known."""
    by: Actor | None = attrs.field(
        default=None, converter=attrs.converters.optional(_members.actor), validator=optional(one_of(Actor))
    )
    """Who did it, by role."""
    follows: str | None = attrs.field(default=None, validator=optional(text))
    """The reference of the inspection, re-visit or plan that it follows."""

    @property
    def first_day(self) -> date | None:
        """The first day that it can have had."""
        return None if self.on is None else earliest(self.on)
