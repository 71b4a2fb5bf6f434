"""Definitions: what a word of the field means, who says so, and when it was in use."""

from __future__ import annotations

import attrs

from sendframework._validators import kebab, one_of, optional, tuple_of
from sendframework._validators import text as printed  # a field is called text
from sendframework.citations import Citation, EvidenceGrade, grade_of
from sendframework.periods import Period

__all__ = ["Definition"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Definition:
    """What a word of the field means: a member of a closed set, a role, or a defined term.

    Raises
    ------
    InvalidTypeError, InvalidValueError, InvariantError
        For a field of the wrong type, a code that is not kebab-case, a blank text, or no citation.
    """

    code: str = attrs.field(validator=kebab)
    """Permanent code; for a member of a closed set, the member's own value."""
    name: str = attrs.field(validator=printed)
    """The official name exactly as printed, or the usual one where none is official."""
    text: str = attrs.field(validator=printed)
    """What it means, in our own words."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1))
    """Where that stands written; at least one."""
    official_names: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(printed, distinct=True))
    """Other names, as sources print them."""
    variants: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(printed, distinct=True))
    """Abbreviations and other words that people type; for look-up, not for print."""
    period: Period | None = attrs.field(default=None, validator=optional(one_of(Period)))
    """The days on which the word was in use, where that is limited."""

    @property
    def other_words(self) -> tuple[str, ...]:
        """Every word besides code and name by which it is found."""
        return self.official_names + self.variants

    @property
    def grade(self) -> EvidenceGrade:
        """The grade of its weakest part."""
        return grade_of(self.citations)

    def __str__(self) -> str:
        return self.name
