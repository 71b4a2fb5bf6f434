"""What a check has to say about a record."""

from __future__ import annotations

import attrs

from sendframework._codes import Code
from sendframework._validators import kebab, one_of, optional, text, tuple_of
from sendframework.citations import Citation

__all__ = ["Issue", "Severity"]


def __dir__() -> list[str]:
    return __all__


class Severity(Code):
    """How sure it is that something is wrong, worst first."""

    ERROR = "error"
    """Breaks something exact: law, or the structure of the framework."""
    QUERY = "query"
    """Differs from what is usual; look at the record, which may well be right."""
    NOTE = "note"
    """Worth knowing: differs from what is approximate or weakly evidenced, or could not be checked."""

    @property
    def rank(self) -> int:
        """0 for the worst, counting up; for sorting."""
        return list(type(self)).index(self)


@attrs.frozen(kw_only=True)
class Issue:
    """One thing that a check says about a record.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a code or rule that is not kebab-case, or a blank text.
    """

    code: str = attrs.field(validator=kebab)
    """Permanent code of what was found; its meaning never changes."""
    severity: Severity = attrs.field(validator=one_of(Severity))
    """How sure it is that something is wrong."""
    path: str = attrs.field(validator=text)
    """Where in the record: ``$.on_site.start``, in a case file ``$.full_inspections[0].on_site.start``."""
    sentence: str = attrs.field(validator=text)
    """What was found, in one sentence."""
    expected: str | None = attrs.field(default=None, validator=optional(text))
    """What the rule leads one to expect, where that can be put shortly."""
    observed: str | None = attrs.field(default=None, validator=optional(text))
    """What the record has instead."""
    rule: str | None = attrs.field(default=None, validator=optional(kebab))
    """Id of the rule that was looked at; None where it is not a rule of an edition."""
    edition: str | None = attrs.field(default=None, validator=optional(kebab))
    """Id of the edition that it was looked up in."""
    citations: tuple[Citation, ...] = attrs.field(default=(), validator=tuple_of(one_of(Citation)))
    """Where the rule stands written."""

    def __str__(self) -> str:
        by = f"; rule {self.rule} of {self.edition}" if self.rule is not None and self.edition is not None else ""
        return f"{self.severity}: {self.path}: {self.sentence} [{self.code}{by}]"
