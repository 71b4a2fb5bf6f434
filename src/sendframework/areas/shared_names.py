"""Names that are nobody's alone: short words by which people mean one area or another."""

from __future__ import annotations

import attrs

from sendframework._validators import one_of, text, tuple_of
from sendframework.citations import Citation, EvidenceGrade, grade_of

__all__ = ["SharedName"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class SharedName:
    """A word that could mean each of several areas, though it is the official name of none.

    Raises
    ------
    InvalidTypeError, InvalidValueError, InvariantError
        For a field of the wrong type, fewer than two codes, a code that stands twice, or no citation.
    """

    name: str = attrs.field(validator=text)
    """The word: ``Newcastle``."""
    codes: tuple[str, ...] = attrs.field(validator=tuple_of(text, least=2, distinct=True))
    """The codes of the areas that it could mean."""
    reason: str = attrs.field(validator=text)
    """Why it could mean each of them, as the end of a sentence."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1), repr=False)
    """Where that stands written; at least one."""

    @property
    def grade(self) -> EvidenceGrade:
        """The grade of its weakest part."""
        return grade_of(self.citations)
