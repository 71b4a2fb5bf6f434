"""What a reader of a comparison should know."""

from __future__ import annotations

import attrs

from sendframework._codes import Code
from sendframework._validators import one_of, text, tuple_of
from sendframework.citations import Citation

__all__ = ["ComparisonNote", "ComparisonNoteCode"]


def __dir__() -> list[str]:
    return __all__


class ComparisonNoteCode(Code):
    """What a note on a comparison is about; a code never changes its meaning."""

    SAME_EDITION = "same-edition"
    """An edition was compared with itself."""
    SAME_ID = "same-id"
    """Two different editions have the same id."""
    READ_BACKWARDS = "read-backwards"
    """The first edition came after the second."""
    TWO_FRAMEWORKS = "two-frameworks"
    """The editions are of different frameworks."""
    OUTCOMES_NOT_MATCHED = "outcomes-not-matched"
    """No outcome of one framework has a counterpart in the other, and why."""
    TEXT_NOT_READ = "text-not-read"
    """Of the texts that lie between the two only a part was read."""
    NOT_OF_ONE_LINE = "not-of-one-line"
    """No known edition leads to both, so that nothing announced can be listed."""
    NOTHING_SHARED = "nothing-shared"
    """They have no rule with the same id."""


@attrs.frozen(kw_only=True)
class ComparisonNote:
    """Something that a reader of a comparison should know.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    code: ComparisonNoteCode = attrs.field(validator=one_of(ComparisonNoteCode))
    """What it is about."""
    text: str = attrs.field(validator=text)
    """The note, in a sentence or two."""
    citations: tuple[Citation, ...] = attrs.field(default=(), validator=tuple_of(one_of(Citation)))
    """Where it stands written, where it says what a source says."""

    def __str__(self) -> str:
        return self.text
