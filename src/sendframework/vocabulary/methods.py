"""Evidence methods: how inspectors learn what they report. An open set, as groups are."""

from __future__ import annotations

import attrs

from sendframework._validators import kebab, one_of, optional, text, tuple_of
from sendframework.citations import Citation, EvidenceGrade, grade_of
from sendframework.periods import Period

__all__ = ["EvidenceMethod"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class EvidenceMethod:
    """A way of gathering evidence.

    Raises
    ------
    InvalidTypeError, InvalidValueError, InvariantError
        For a field of the wrong type, a code that is not kebab-case, or no citation.
    """

    code: str = attrs.field(validator=kebab)
    """Permanent code."""
    name: str = attrs.field(validator=text)
    """Name as the field uses it."""
    definition: str = attrs.field(validator=text)
    """What it is."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1))
    """Where it is described; at least one."""
    other_names: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """Other words by which sources call it, as they print them."""
    variants: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """Other words that people type; for look-up, not for print."""
    period: Period | None = attrs.field(default=None, validator=optional(one_of(Period)))
    """The days on which it was used, where that is limited and known to the day."""

    @property
    def other_words(self) -> tuple[str, ...]:
        """Every word besides code and name by which it is found."""
        return self.other_names + self.variants

    @property
    def grade(self) -> EvidenceGrade:
        """The grade of its weakest part."""
        return grade_of(self.citations)

    def __str__(self) -> str:
        return self.name
