"""Strategies for the open vocabularies: themes, groups, methods, definitions, and what themes are about.

Closed sets need none: ``st.sampled_from(sf.AreaSendOutcome)``, or ``st.from_type``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from sendframework.strategies._known import entries
from sendframework.strategies._options import flag
from sendframework.strategies.evidence import citations
from sendframework.strategies.values import dates, kebab_words, texts
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.groups import Sector, StakeholderGroup
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.looking_up import Found, look_up, vocabularies
from sendframework.vocabulary.methods import EvidenceMethod
from sendframework.vocabulary.scopes import Circumstances, Condition, Scope
from sendframework.vocabulary.themes import Theme

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from sendframework.vocabulary.word_lists import WordList

__all__ = [
    "circumstances",
    "conditions",
    "definitions",
    "findable_words",
    "groups",
    "methods",
    "scopes",
    "themes",
    "word_lists",
]


def __dir__() -> list[str]:
    return __all__


_ABOUT = ("has-send", "registered-pupil", "in-alternative-provision", "educated-otherwise")


def _cited() -> SearchStrategy[tuple[Any, ...]]:
    return st.tuples(citations())


@st.composite
def themes(draw: DrawFn, *, own: bool | None = False) -> Theme:
    """Themes of thematic reviews.

    Parameters
    ----------
    own
        False for the library's, True for new ones as a user could make them, None for either.
    """
    if not _own(draw, "themes", own):
        found: Theme = draw(entries("THEMES"))
        return found
    year = draw(st.integers(2022, 2029))
    return Theme(
        code=f"own-{draw(kebab_words())}",
        name=draw(texts()),
        academic_year=f"{year}/{(year + 1) % 100:02}",
        purposes=(draw(texts()),),
        scope=draw(scopes()),
        citations=draw(_cited()),
        heard=tuple(draw(st.lists(st.sampled_from(tuple(GROUPS)), max_size=3, unique=True))),
        visits_from=draw(st.none() | dates()),
        areas_listed=draw(st.none() | st.booleans()),
    )


@st.composite
def groups(draw: DrawFn, *, own: bool | None = False) -> StakeholderGroup:
    """Groups of people whom inspectors hear.

    Parameters
    ----------
    own
        As for `themes`.
    """
    if not _own(draw, "groups", own):
        found: StakeholderGroup = draw(entries("GROUPS"))
        return found
    code, sector = f"own-{draw(kebab_words())}", draw(st.sampled_from(Sector))
    return StakeholderGroup(code=code, name=draw(texts()), sector=sector, role=draw(texts()), citations=draw(_cited()))


@st.composite
def methods(draw: DrawFn, *, own: bool | None = False) -> EvidenceMethod:
    """Ways in which evidence is gathered.

    Parameters
    ----------
    own
        As for `themes`.
    """
    if not _own(draw, "methods", own):
        found: EvidenceMethod = draw(entries("METHODS"))
        return found
    code = f"own-{draw(kebab_words())}"
    return EvidenceMethod(code=code, name=draw(texts()), definition=draw(texts()), citations=draw(_cited()))


@st.composite
def definitions(draw: DrawFn, *, own: bool | None = False) -> Definition:
    """Words of the field with their meaning.

    Parameters
    ----------
    own
        As for `themes`.
    """
    if not _own(draw, "definitions", own):
        found: Definition = draw(entries("TERMS"))
        return found
    code = f"own-{draw(kebab_words())}"
    return Definition(code=code, name=draw(texts()), text=draw(texts()), citations=draw(_cited()))


def _own(draw: DrawFn, where: str, own: object) -> bool:
    wanted = flag(where, "own", own)
    return draw(st.booleans()) if wanted is None else wanted


def word_lists() -> SearchStrategy[WordList[Any]]:
    """The library's word lists: groups, methods, themes, terms, and one for each closed set."""
    return st.sampled_from(vocabularies())


@st.composite
def findable_words(draw: DrawFn) -> Found:
    """What `look_up` finds for a word that is in a list."""
    entry = draw(st.sampled_from(tuple(draw(word_lists()))))
    return draw(st.sampled_from(look_up(entry.code)))


def circumstances() -> SearchStrategy[Circumstances]:
    """What is known of a child or young person, as far as themes ask for it."""
    answer = st.none() | st.booleans()
    return st.builds(
        Circumstances,
        has_send=answer,
        compulsory_school_age=answer,
        registered_pupil=answer,
        flexi_schooled=answer,
        part_time_timetable=answer,
        educated_otherwise=answer,
        sessions_missed_percent=st.none() | st.floats(0, 100),
        in_alternative_provision=answer,
        alternative_provision_outreach=answer,
        left_alternative_provision=answer,
    )


@st.composite
def conditions(draw: DrawFn) -> Condition:
    """Conditions on the circumstances of a child or young person."""
    if draw(st.booleans()):
        about, least = "sessions-missed-percent", draw(st.integers(0, 100))
        return Condition(about=about, statement=draw(texts()), at_least=least, citations=draw(_cited()))
    return Condition(
        about=draw(st.sampled_from(_ABOUT)),
        statement=draw(texts()),
        holds=draw(st.booleans()),
        only_some=draw(st.booleans()),
        citations=draw(_cited()),
    )


@st.composite
def scopes(draw: DrawFn) -> Scope:
    """Which provision, and which children and young people, a theme is about."""
    lines = st.lists(st.lists(conditions(), min_size=1, max_size=2).map(tuple), max_size=2).map(tuple)
    core = draw(lines)
    return Scope(
        provision=draw(texts()),
        children=draw(texts()),
        core_conditions=core,
        extended_conditions=draw(lines) if core else (),
    )
