"""What every statement of a framework has: an identity, words, a scope, evidence."""

from __future__ import annotations

import attrs

from sendframework._validators import kebab, one_of, text, tuple_of
from sendframework.citations import Citation, EvidenceGrade, grade_of
from sendframework.framework.intervals import Certainty
from sendframework.vocabulary.activities import Activity

__all__ = ["Rule"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Rule:
    """One statement of a framework.

    Raises
    ------
    InvariantError
        Without a citation: an uncited rule cannot be made.
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a blank statement, or an id that is not kebab-case.
    """

    id: str = attrs.field(validator=kebab)
    """Permanent; unique in an edition, and the same across editions for the same matter."""
    statement: str = attrs.field(validator=text)
    """What it says, in one sentence of our own."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1))
    """Where it stands written, and which part of it each place supports; at least one."""
    activities: tuple[Activity, ...] = attrs.field(default=(), validator=tuple_of(one_of(Activity), distinct=True))
    """The activities that it is about; none for the framework as a whole."""

    @property
    def grade(self) -> EvidenceGrade:
        """How good the evidence is: the grade of the weakest part."""
        return grade_of(self.citations)

    @property
    def certainty(self) -> Certainty:
        """How binding it is; what a handbook says is usual."""
        return Certainty.USUAL

    @property
    def kind(self) -> str:
        """What sort of rule it is, in words: ``notice rule``."""
        return "".join(f" {c.lower()}" if c.isupper() else c for c in type(self).__name__).strip()
