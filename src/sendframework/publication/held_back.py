"""What is not published and why, and what a person has to look at: internal, and apart from the report."""

from __future__ import annotations

import attrs

from sendframework._codes import Code
from sendframework._validators import kebab, text, tuple_of
from sendframework.records._quiet import NotShown, member_of, quiet

__all__ = ["HeldBack", "HeldBackReason", "PossibleName"]


def __dir__() -> list[str]:
    return __all__


class HeldBackReason(Code):
    """Why a finding is not published."""

    TEXT_NAMES_AN_AREA = "text-names-an-area"
    """Its text holds a name of an area of the review, or of one of its bodies, that is not named with it."""
    TEXT_MAY_NAME_AN_AREA = "text-may-name-an-area"
    """Its text holds what may be such a name, and the policy holds that back too."""
    RESTS_ON_ONE_AREA = "rests-on-one-area"
    """It rests on one area alone, is not named, and the policy publishes none of its kind so."""

    @property
    def sentence(self) -> str:
        """The reason as a sentence, which says what to do."""
        return _SENTENCES[self]


_SENTENCES = {
    HeldBackReason.TEXT_NAMES_AN_AREA: "The text names an area of the review that it may not name; write it without.",
    HeldBackReason.TEXT_MAY_NAME_AN_AREA: "The text may name an area of the review; see whether it does.",
    HeldBackReason.RESTS_ON_ONE_AREA: "It rests on one area, which has not agreed to be named with it.",
}


@attrs.frozen(kw_only=True, repr=False)
class HeldBack(NotShown):
    """A finding that is not published; internal.

    Its ``repr`` shows the reason alone.

    Raises
    ------
    InvalidTypeError, ConsentError
        For a field of the wrong type, or a reference that is not kebab-case; repeats nothing that it was given.
    """

    finding: str = attrs.field(validator=quiet(kebab))
    """Its reference."""
    reason: HeldBackReason = attrs.field(validator=member_of(HeldBackReason))
    """Why it is held back."""
    words: tuple[str, ...] = attrs.field(default=(), validator=quiet(tuple_of(text)))
    """The words of its text that hold it back, as they stand there."""

    def __repr__(self) -> str:
        return f"HeldBack({self.reason.value}, not shown)"


@attrs.frozen(kw_only=True, repr=False)
class PossibleName(NotShown):
    """Words of a finding that may be a name of an area, or may not: a person has to decide; internal.

    Its ``repr`` shows nothing.

    Raises
    ------
    InvalidTypeError, ConsentError
        For a field of the wrong type, or a reference that is not kebab-case; repeats nothing that it was given.
    """

    finding: str = attrs.field(validator=quiet(kebab))
    """The reference of the finding."""
    words: str = attrs.field(validator=quiet(text))
    """The words as they stand in its text."""

    def __repr__(self) -> str:
        return "PossibleName(not shown)"
