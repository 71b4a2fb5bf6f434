"""What an edition knows that it does not know: changes announced but not read, and open questions."""

from __future__ import annotations

from datetime import date

import attrs

from sendframework._validators import boolean, kebab, one_of, optional, text, tuple_of
from sendframework.citations import Citation
from sendframework.periods import PartialDate

__all__ = ["AnnouncedChange", "OpenQuestion"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class AnnouncedChange:
    """A change to the text that was announced; its new text may not have been read.

    Raises
    ------
    InvalidTypeError, InvalidValueError, InvariantError
        For a field of the wrong type, a blank text, or no citation.
    """

    id: str = attrs.field(validator=kebab)
    """Permanent; unique in an edition."""
    on: date | PartialDate | None = attrs.field(validator=optional(one_of(date, PartialDate)))
    """When it took effect or was announced, as exactly as is known."""
    paragraph: str | None = attrs.field(default=None, validator=optional(text))
    """The paragraph, in the numbering of the new text, where it is stated."""
    summary: str = attrs.field(validator=text)
    """What is said to have changed."""
    text_read: bool = attrs.field(validator=boolean)
    """Whether the new text itself, or an official statement of what it says, was read."""
    rules: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(kebab, distinct=True))
    """The rules of the edition that carry it, or that it puts in doubt."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1))
    """Where it is announced; at least one."""


@attrs.frozen(kw_only=True)
class OpenQuestion:
    """Something that no source read so far settles.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    id: str = attrs.field(validator=kebab)
    """Permanent; unique in an edition."""
    question: str = attrs.field(validator=text)
    """What is not known."""
    position: str = attrs.field(validator=text)
    """What the library does meanwhile, and why."""
    rules: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(kebab, distinct=True))
    """The rules that it touches."""
