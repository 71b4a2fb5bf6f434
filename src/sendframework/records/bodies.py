"""Councils, boards, trusts and leaders, as letters and reports name them."""

from __future__ import annotations

import attrs

from sendframework._validators import one_of, optional, text
from sendframework.periods import Period
from sendframework.records import _members
from sendframework.vocabulary.bodies import BodyKind

__all__ = ["Body"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Body:
    """A body of a partnership, by kind and name.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank name.
    UnknownCodeError
        For a kind that is none.
    """

    kind: BodyKind = attrs.field(converter=_members.body_kind, validator=one_of(BodyKind))
    """What it is."""
    name: str = attrs.field(validator=text)
    """Its name as printed."""
    period: Period | None = attrs.field(default=None, validator=optional(one_of(Period)))
    """The days on which it existed, where that is limited and known: health bodies merge and are replaced."""

    def __str__(self) -> str:
        return self.name
