"""By which rules a thematic review is published."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from sendframework._validators import boolean, kebab, one_of, text, tuple_of
from sendframework.errors import InvalidValueError
from sendframework.publication._clauses import CLAUSES
from sendframework.publication._common_words import AMBIGUOUS_WORDS
from sendframework.records._quiet import Sealed
from sendframework.vocabulary.thematic_findings import ThematicFindingKind

if TYPE_CHECKING:
    from sendframework.publication.clauses import PolicyClause

__all__ = ["DEFAULT_POLICY", "PublicationPolicy"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class PublicationPolicy(Sealed):
    """The rules by which a review is published; each is a switch, and what every report was made under stands on it.

    That nothing is tied to an area without its consent is no switch.  Make another policy with `attrs.evolve`.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or an ambiguous word with a capital letter.
    """

    id: str = attrs.field(default="default", validator=kebab)
    """What you call it."""
    list_areas: bool = attrs.field(default=True, validator=boolean)
    """Whether the areas visited are listed, where the theme says that its report lists them."""
    list_areas_where_unsaid: bool = attrs.field(default=False, validator=boolean)
    """Whether they are listed as well where the theme does not say (`Theme.areas_listed` is None).

    Where a theme says that they are not, nothing lists them.
    """
    all_or_nothing: bool = attrs.field(default=True, validator=boolean)
    """Whether a finding names no area unless it can name every one behind it.

    Otherwise those that agreed are named, and nothing says whether there are others.
    """
    consents_to_findings: bool = attrs.field(default=True, validator=boolean)
    """Whether a consent to some findings counts for these; otherwise only consents to the whole review count."""
    check_bodies: bool = attrs.field(default=True, validator=boolean)
    """Whether a consent must come from the council of the area or another body of its partnership."""
    withdrawals_have_a_day: bool = attrs.field(default=True, validator=boolean)
    """Whether a withdrawn consent still counts for the days before; otherwise it never counts."""
    unnamed_from_one_area: tuple[ThematicFindingKind, ...] = attrs.field(
        default=tuple(ThematicFindingKind), validator=tuple_of(one_of(ThematicFindingKind), distinct=True)
    )
    """The kinds of finding that may be published unnamed when they rest on one area alone."""
    scan_texts: bool = attrs.field(default=True, validator=boolean)
    """Whether texts are searched for names of the areas visited, and held back when they hold one."""
    ambiguous_words: tuple[str, ...] = attrs.field(default=AMBIGUOUS_WORDS, validator=tuple_of(text, distinct=True))
    """Names that are also words, in lower case: as such they are listed and not held back."""
    gss_codes_are_names: bool = attrs.field(default=True, validator=boolean)
    """Whether a code such as ``E10000015`` holds a text back like a name; otherwise it is listed as a possible one."""
    hold_back_possible_names: bool = attrs.field(default=False, validator=boolean)
    """Whether what may be a name holds a text back like a name."""

    def __attrs_post_init__(self) -> None:
        for word in self.ambiguous_words:
            if word != word.lower():
                raise InvalidValueError("PublicationPolicy.ambiguous_words", "must be in lower case", word)

    @property
    def clauses(self) -> tuple[PolicyClause, ...]:
        """Every clause with its grade and what it rests on, whether it is switched on or off."""
        return CLAUSES


DEFAULT_POLICY = PublicationPolicy()
"""The policy of this library: each clause at its default."""
