"""A framework as such, apart from the wording of a day."""

from __future__ import annotations

import attrs

from sendframework._validators import one_of, text, tuple_of
from sendframework.citations import Citation, EvidenceGrade, grade_of
from sendframework.periods import Period
from sendframework.vocabulary.frameworks import FrameworkCode

__all__ = ["Framework"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Framework:
    """An inspection framework as such, apart from the wording of a day.

    Raises
    ------
    InvalidTypeError, InvalidValueError, InvariantError
        For a field of the wrong type, a blank text, or no citation.
    """

    code: FrameworkCode = attrs.field(validator=one_of(FrameworkCode))
    """Permanent code."""
    name: str = attrs.field(validator=text)
    """Name as published."""
    in_force: Period = attrs.field(validator=one_of(Period))
    """The days on which it is, or was, the framework in force."""
    scope: str = attrs.field(validator=text)
    """What it covers."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1))
    """Where that stands written; at least one."""

    @property
    def grade(self) -> EvidenceGrade:
        """The grade of its weakest part."""
        return grade_of(self.citations)
