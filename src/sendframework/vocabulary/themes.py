"""Themes: what the inspectorates explore nationally in one academic year. An open set; make your own and pass it in."""

from __future__ import annotations

import re
from datetime import date

import attrs

from sendframework._validators import boolean, kebab, one_of, optional, text, tuple_of, whole_number
from sendframework.citations import Citation, EvidenceGrade, Source, grade_of
from sendframework.errors import InvalidValueError, UnknownCodeError
from sendframework.periods import PartialDate, Period, Season
from sendframework.vocabulary.groups import StakeholderGroup
from sendframework.vocabulary.scopes import Scope

__all__ = ["Theme"]

_ACADEMIC_YEAR = re.compile(r"([0-9]{4})/([0-9]{2})")
_CENTURY = 100


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Theme:
    """The aspect of the SEND system that the thematic visits of an academic year explore in depth.

    It has no outcome and names no area: thematic visits judge no area, and what they find is attributed to one only
    with its consent.

    Raises
    ------
    InvalidTypeError, InvalidValueError, InvariantError
        For a field of the wrong type, a code that is not kebab-case, an academic year that is none, no purpose, or no
        citation.
    """

    code: str = attrs.field(validator=kebab)
    """Permanent code."""
    name: str = attrs.field(validator=text)
    """The theme, as announced."""
    academic_year: str = attrs.field(validator=text)
    """The academic year of the visits: ``2022/23``."""
    purposes: tuple[str, ...] = attrs.field(validator=tuple_of(text, least=1, distinct=True))
    """What the review wants to know, in our own words, in the order of the guidance."""
    scope: Scope = attrs.field(validator=one_of(Scope))
    """Which provision and which children it is about."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1))
    """Where all this stands written, and which part of it each place supports; at least one."""
    reasons: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """Why the theme was chosen, where that is said."""
    looks_at: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """What is looked at in particular, where more is said than the purposes."""
    heard: tuple[StakeholderGroup, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(StakeholderGroup), distinct=True)
    )
    """Who is heard."""
    guidance: Source | None = attrs.field(default=None, validator=optional(one_of(Source)))
    """The guidance, with its title and day of publication."""
    visits_from: date | PartialDate | None = attrs.field(default=None, validator=optional(one_of(date, PartialDate)))
    """When the visits were announced to begin, as exactly as that is known."""
    visit_terms: tuple[Season, ...] = attrs.field(default=(), validator=tuple_of(one_of(Season), distinct=True))
    """The terms, or parts of the year, for which the visits were announced."""
    number_of_areas: int | None = attrs.field(default=None, validator=optional(whole_number(1)))
    """How many areas were visited, where that is known."""
    survey_responses_over: int | None = attrs.field(default=None, validator=optional(whole_number(0)))
    """The number that the responses to the surveys exceeded, where one is stated."""
    report_promised: date | PartialDate | None = attrs.field(
        default=None, validator=optional(one_of(date, PartialDate))
    )
    """When the national report was announced for. A season has no last day: nothing is late by it."""
    report: Source | None = attrs.field(default=None, validator=optional(one_of(Source)))
    """The national report, with its title, once it is published."""
    report_published: date | PartialDate | None = attrs.field(
        default=None, validator=optional(one_of(date, PartialDate))
    )
    """When the national report was published, as exactly as that is known."""
    report_gives: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """What the national report gives, as announced or as its own page says."""
    uses: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """What the findings are for."""
    areas_listed: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Whether the national report lists the areas visited; None where no source read says."""
    attributed_only_with_consent: bool = attrs.field(default=True, validator=boolean)
    """Whether a finding is tied to an area only if that area has agreed."""
    not_known: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """What no source read so far settles."""
    variants: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True))
    """Abbreviations and other words that people type; for look-up, not for print."""

    def __attrs_post_init__(self) -> None:
        found = _ACADEMIC_YEAR.fullmatch(self.academic_year)
        if not found or (int(found[1]) + 1) % _CENTURY != int(found[2]):
            raise InvalidValueError("Theme.academic_year", "must be an academic year, as 2022/23", self.academic_year)

    @property
    def other_words(self) -> tuple[str, ...]:
        """Every word besides code and name by which it is found: its year and its documents too."""
        first = int(self.academic_year[:4])
        documents = tuple(document.title for document in (self.guidance, self.report) if document is not None)
        return (self.academic_year, f"{first}/{first + 1}", *documents, *self.variants)

    @property
    def period(self) -> Period | None:
        """None: a theme can be spoken of at any time."""
        return None

    @property
    def grade(self) -> EvidenceGrade:
        """The grade of its weakest part."""
        return grade_of(self.citations)

    def evidence(self, part: str = "whole") -> tuple[Citation, ...]:
        """The citations that support one part, such as ``report-published`` or ``number-of-areas``.

        Raises
        ------
        UnknownCodeError
            When none supports a part of that name; says which parts there are.
        """
        found = tuple(citation for citation in self.citations if citation.supports == part)
        if not found:
            parts = tuple(dict.fromkeys(citation.supports for citation in self.citations))
            raise UnknownCodeError(f"part of the evidence for {self.code}", part, parts)
        return found

    def __str__(self) -> str:
        return f"{self.name} ({self.academic_year})"
