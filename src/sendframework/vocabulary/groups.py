"""Stakeholder groups: who is heard, or takes part. An open set; make your own with its citations and pass it in."""

from __future__ import annotations

import attrs

from sendframework._codes import Code
from sendframework._validators import kebab, one_of, optional, text, tuple_of
from sendframework.citations import Citation, EvidenceGrade, grade_of
from sendframework.periods import Period
from sendframework.vocabulary.frameworks import FrameworkCode

__all__ = ["Sector", "StakeholderGroup"]


def __dir__() -> list[str]:
    return __all__


class Sector(Code):
    """The part of the system that a group belongs to."""

    FAMILIES = "families"
    """Children, young people and those who bring them up."""
    EDUCATION = "education"
    """Settings from the early years to further education, and alternative provision."""
    HEALTH = "health"
    """Commissioners and providers of health services."""
    SOCIAL_CARE = "social-care"
    """Children's and adults' social care."""
    LEADERSHIP = "leadership"
    """Local government leadership."""
    CROSS_SECTOR = "cross-sector"
    """People from education, health and care together."""
    VOLUNTARY = "voluntary"
    """Voluntary and community organisations, and impartial advice."""
    OVERSIGHT = "oversight"
    """Those who support, challenge or hold to account from outside the partnership."""


@attrs.frozen(kw_only=True)
class StakeholderGroup:
    """A group that takes part in an inspection or visit, or is heard in one.

    Raises
    ------
    InvalidTypeError, InvalidValueError, InvariantError
        For a field of the wrong type, a code that is not kebab-case, or no citation.
    """

    code: str = attrs.field(validator=kebab)
    """Permanent code."""
    name: str = attrs.field(validator=text)
    """Name as the field uses it."""
    sector: Sector = attrs.field(validator=one_of(Sector))
    """The part of the system that it belongs to."""
    role: str = attrs.field(validator=text)
    """What it is to the inspection."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1))
    """Where it is named; at least one."""
    other_names: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """Other words by which sources call it, as they print them."""
    variants: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """Abbreviations and other words that people type; for look-up, not for print."""
    period: Period | None = attrs.field(default=None, validator=optional(one_of(Period)))
    """The days on which the group existed or was used, where that is limited."""
    takes_part: str | None = attrs.field(default=None, validator=optional(text))
    """How it is heard or takes part, where neither the evidence rules of an edition nor a theme say so."""
    frameworks: tuple[FrameworkCode, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(FrameworkCode), distinct=True)
    )
    """The frameworks under which it takes part, where neither editions nor a theme name it."""

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
