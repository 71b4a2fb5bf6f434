"""One clause of a publication policy: what it says, what it rests on, and how it is switched."""

from __future__ import annotations

import attrs

from sendframework._validators import kebab, one_of, optional, text, tuple_of
from sendframework.citations import Citation, EvidenceGrade, grade_of

__all__ = ["PolicyClause"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class PolicyClause:
    """A clause of the policy by which thematic reviews are published.

    Raises
    ------
    InvalidTypeError, InvalidValueError, InvariantError
        For a field of the wrong type, a code that is not kebab-case, a blank statement, or no citation.
    """

    code: str = attrs.field(validator=kebab)
    """Permanent code."""
    statement: str = attrs.field(validator=text)
    """What it says."""
    switch: str | None = attrs.field(default=None, validator=optional(text))
    """The field of `PublicationPolicy` by which it is switched; None for what cannot be switched off."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1))
    """What it rests on; at least one."""

    @property
    def grade(self) -> EvidenceGrade:
        """The grade of its weakest part: `inferred` for a rule of this library."""
        return grade_of(self.citations)
