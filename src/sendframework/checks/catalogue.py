"""What each code of an issue is about, which rules it looks at, and how severe it can be."""

from __future__ import annotations

import attrs

from sendframework._validators import boolean, kebab, one_of, text, tuple_of
from sendframework.checks.issues import Severity

__all__ = ["Check"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Check:
    """One thing that records are checked for.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a code or rule id that is not kebab-case, or a blank text.
    """

    code: str = attrs.field(validator=kebab)
    """The code of the issues that it gives; permanent."""
    about: str = attrs.field(validator=text)
    """What it looks at, and when it says something."""
    records: tuple[str, ...] = attrs.field(validator=tuple_of(kebab, least=1, distinct=True))
    """The kinds of record that it looks at."""
    rules: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(kebab, distinct=True))
    """The ids of the rules that it looks at, in whichever edition has them; none where it is about no rule."""
    severity: Severity = attrs.field(validator=one_of(Severity))
    """The worst that its issues can be; how sure and how well evidenced the rule is can make them less."""
    structural: bool = attrs.field(default=False, validator=boolean)
    """Whether it is about how a framework is built, so that it can be an error although no law is broken."""
    needs: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """What a record has to hold for it to be looked at."""

    def __str__(self) -> str:
        return f"{self.code} ({self.severity} at worst): {self.about}"
