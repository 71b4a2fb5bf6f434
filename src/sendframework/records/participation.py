"""Who was heard, by which method, and how many: numbers, never persons."""

from __future__ import annotations

import attrs

from sendframework._validators import boolean, one_of, optional, whole_number
from sendframework.errors import InvariantError
from sendframework.vocabulary.groups import StakeholderGroup
from sendframework.vocabulary.methods import EvidenceMethod

__all__ = ["HeadCount", "Participation", "TrackedChildren"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class HeadCount:
    """How many there were, exactly or between two numbers.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For anything but whole numbers from 0.
    InvariantError
        When ``most`` is below ``least``.
    """

    least: int = attrs.field(validator=whole_number(0))
    """The fewest that there were."""
    most: int | None = attrs.field(default=None, validator=optional(whole_number(0)))
    """The most that there were; None where only a least is known ("over 200")."""
    approximate: bool = attrs.field(default=False, validator=boolean)
    """Whether the numbers are rough ("around 130")."""

    def __attrs_post_init__(self) -> None:
        if self.most is not None and self.most < self.least:
            raise InvariantError("HeadCount", f"has a most of {self.most} below its least of {self.least}")

    @classmethod
    def exactly(cls, number: int) -> HeadCount:
        """So many and no other number."""
        return cls(least=number, most=number)

    def __str__(self) -> str:
        if self.most is None:
            words = f"at least {self.least:,}"
        elif self.most == self.least:
            words = f"{self.least:,}"
        else:
            words = f"{self.least:,} to {self.most:,}"
        return f"about {words}" if self.approximate else words


@attrs.frozen(kw_only=True)
class Participation:
    """That a group was heard by a method, or that it was not.

    A group of which nothing is recorded is not known to have been heard; that is another thing than not heard.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type.
    InvariantError
        For a number of people of a group that was not heard, or none of one that was.
    """

    group: StakeholderGroup = attrs.field(validator=one_of(StakeholderGroup))
    """Who."""
    channel: EvidenceMethod | None = attrs.field(default=None, validator=optional(one_of(EvidenceMethod)))
    """By which method; None where that is not known."""
    heard: bool = attrs.field(default=True, validator=boolean)
    """False where it is known that the group was not heard in this way."""
    count: HeadCount | None = attrs.field(default=None, validator=optional(one_of(HeadCount)))
    """How many people, answers or settings, where that is known."""

    def __attrs_post_init__(self) -> None:
        if self.count is None:
            return
        if not self.heard and self.count.least > 0:
            raise InvariantError("Participation", f"counts {self.count} of {self.group.code}, which was not heard")
        if self.heard and self.count.most == 0:
            raise InvariantError("Participation", f"counts none of {self.group.code}, which was heard")


@attrs.frozen(kw_only=True)
class TrackedChildren:
    """How many children and young people had their experiences followed through records and meetings.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For anything but whole numbers from 0.
    InvariantError
        When there are more in a part than in all.
    """

    count: int = attrs.field(validator=whole_number(0))
    """All of them."""
    in_alternative_provision: int | None = attrs.field(default=None, validator=optional(whole_number(0)))
    """Those in alternative provision."""
    on_sen_support: int | None = attrs.field(default=None, validator=optional(whole_number(0)))
    """Those on SEN support, without a plan."""

    def __attrs_post_init__(self) -> None:
        for name in ("in_alternative_provision", "on_sen_support"):
            part = getattr(self, name)
            if part is not None and part > self.count:
                raise InvariantError(f"TrackedChildren.{name}", f"is {part}, more than the {self.count} tracked")
