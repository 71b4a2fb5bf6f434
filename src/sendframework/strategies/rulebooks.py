"""Strategies for what a framework says: intervals, rules, editions of your own, and calendars to count in."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.framework import (
    ActivityRule,
    AnnouncedChange,
    Certainty,
    CountingConvention,
    Edition,
    Framework,
    Interval,
    IntervalUnit,
    MilestoneGraph,
    OpenQuestion,
    Quota,
    Rule,
    TeamMember,
)
from sendframework.handbooks import editions as library_editions
from sendframework.periods import Period
from sendframework.strategies._options import ANCHOR, edition_of, flag
from sendframework.strategies.evidence import citations
from sendframework.strategies.values import dates, kebab_words, texts
from sendframework.vocabulary.actors import Actor
from sendframework.workdays import BankHoliday, Closure, WorkingDayCalendar, england_working_days

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = [
    "announced_changes",
    "bank_holidays",
    "calendars",
    "closures",
    "editions",
    "frameworks",
    "intervals",
    "milestone_graphs",
    "open_questions",
    "quotas",
    "rules",
    "team_members",
]


def __dir__() -> list[str]:
    return __all__


R = TypeVar("R", bound=Rule)


@cache
def _rules(kind: type[Rule], edition: Edition | None) -> tuple[Rule, ...]:
    """Every rule of a kind, newest edition first; the same rule of several editions once."""
    shelf = library_editions()[::-1] if edition is None else (edition,)
    return tuple(dict.fromkeys(rule for each in shelf for rule in each.rules_of(kind)))


@st.composite
def intervals(draw: DrawFn) -> Interval:
    """Counted time: exact, about, within a range, or not known."""
    unit, certainty = draw(st.sampled_from(IntervalUnit)), draw(st.sampled_from(Certainty))
    daily = unit in {IntervalUnit.DAYS, IntervalUnit.WORKING_DAYS}
    convention = draw(st.sampled_from(CountingConvention)) if daily else CountingConvention.TRIGGER_DAY_IS_DAY_0
    count = draw(st.none() | st.integers(1, 70))
    spread = draw(st.none() | st.tuples(st.integers(0, 5), st.integers(0, 5)))
    middle = 10 if count is None else count
    return Interval(
        count=count,
        unit=unit,
        certainty=certainty,
        convention=convention,
        least=None if spread is None else max(middle - spread[0], 1),
        most=None if spread is None else middle + spread[1],
    )


@st.composite
def quotas(draw: DrawFn) -> Quota:
    """How many of something there usually are."""
    least = draw(st.integers(0, 9))
    return Quota(of=draw(texts()), least=least, most=draw(st.none() | st.integers(least, least + 9)))


@st.composite
def team_members(draw: DrawFn) -> TeamMember:
    """Places in an inspection team."""
    least = draw(st.integers(0, 3))
    return TeamMember(
        role=draw(kebab_words()),
        inspectorate=draw(st.sampled_from([Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION])),
        least=least,
        most=draw(st.none() | st.integers(least, least + 3)),
        leads=draw(st.booleans()),
    )


@st.composite
def rules(draw: DrawFn, *, kind: type[R] = Rule, edition: Edition | str | None = None) -> R:  # type: ignore[assignment]  # every kind is a Rule
    """Rules of the library's editions, as they stand or with a statement and citations of your own.

    Parameters
    ----------
    kind
        The class, ``sf.NoticeRule``; without one, any.
    edition
        The edition from which they come; without one, any of the library's.
    """
    wanted: object = kind
    if not (isinstance(wanted, type) and issubclass(wanted, Rule)):
        raise InvalidArgument(f"rules(kind={kind!r}): must be a class of rules, such as sf.NoticeRule")
    able = _rules(wanted, edition_of("rules", edition))  # type: ignore[arg-type]  # a class can be hashed
    if not able:
        raise InvalidArgument(f"rules(kind={kind.__name__}, edition={edition!r}): there is none")
    found: Any = draw(st.sampled_from(able))
    if draw(st.booleans()):
        parts = {each.supports for each in found.citations}
        cited = tuple(attrs.evolve(draw(citations()), supports=part) for part in sorted(parts))
        found = attrs.evolve(found, statement=draw(texts()), citations=cited)
    drawn: R = found
    return drawn


def frameworks() -> SearchStrategy[Framework]:
    """The two frameworks, as the library's editions have them."""
    return st.sampled_from(tuple(dict.fromkeys(each.framework for each in library_editions()[::-1])))


@st.composite
def editions(draw: DrawFn, *, own: bool | None = False) -> Edition:
    """Editions of a framework.

    Parameters
    ----------
    own
        False for the library's, newest first; True for amended ones as a user could make them: with a rule reworded,
        replaced, added or taken out; None for either.
    """
    wanted = flag("editions", "own", own)
    origin = draw(st.sampled_from(library_editions()[::-1]))
    if not (draw(st.booleans()) if wanted is None else wanted):
        return origin
    reworded = draw(st.lists(st.sampled_from(origin.rules), max_size=3, unique_by=lambda rule: rule.id))
    free = [rule for rule in origin.rules if _can_go(origin, rule) and rule not in reworded]
    added = draw(st.lists(st.sampled_from([rule for rule in origin.rules if not rule.activities]), max_size=1))
    return origin.amended(
        id="own",
        in_force=origin.in_force,
        replace=[attrs.evolve(rule, statement=draw(texts())) for rule in reworded],
        remove=[rule.id for rule in draw(st.lists(st.sampled_from(free), max_size=2, unique_by=lambda rule: rule.id))],
        add=[attrs.evolve(rule, id=f"own-{draw(kebab_words())}") for rule in added],
    )


def _can_go(edition: Edition, rule: Rule) -> bool:
    """Whether nothing else of an edition speaks of a rule."""
    referring: tuple[AnnouncedChange | OpenQuestion, ...] = (*edition.announced_changes, *edition.open_questions)
    told = [name for each in referring for name in each.rules]
    return not rule.activities and not isinstance(rule, ActivityRule) and rule.id not in told


def announced_changes() -> SearchStrategy[AnnouncedChange]:
    """Changes that were announced, with those whose text nobody has read; the library's."""
    return st.sampled_from([change for each in library_editions()[::-1] for change in each.announced_changes])


def open_questions() -> SearchStrategy[OpenQuestion]:
    """What no source read so far settles; the library's."""
    return st.sampled_from([asked for each in library_editions()[::-1] for asked in each.open_questions])


@st.composite
def milestone_graphs(draw: DrawFn) -> MilestoneGraph:
    """The milestones of an activity, or of what follows an outcome, and how they hang together."""
    edition = draw(editions())
    described = draw(st.sampled_from(edition.rules_of(ActivityRule)))
    outcomes = [None, *(rule.outcome.value for rule in edition.outcomes(described.activities[0]))]
    return edition.milestones(described.activities[0], draw(st.sampled_from(outcomes)))


def bank_holidays() -> SearchStrategy[BankHoliday]:
    """England's bank holidays and public holidays."""
    every = england_working_days().holidays
    return st.sampled_from(sorted(every, key=lambda each: abs((each.on - ANCHOR).days)))


@st.composite
def calendars(draw: DrawFn) -> WorkingDayCalendar:
    """Working-day calendars: England's, England's with closures, and such as are made of any container of dates."""
    sort = draw(st.sampled_from(["england", "closures", "own"]))
    if sort == "england":
        return england_working_days()
    days = draw(st.lists(dates(min_date=date(2016, 1, 1), max_date=date(2028, 12, 31)), max_size=5, unique=True))
    if sort == "closures":
        weekdays = [day for day in days if england_working_days().is_working_day(day)]
        return england_working_days().with_closures(weekdays, name="Closed")
    covered = Period(date(2016, 1, 1), date(2031, 12, 31))
    return WorkingDayCalendar.from_container(name="Own", holidays=frozenset(days), coverage=covered)


def closures() -> SearchStrategy[Closure]:
    """Days on which somebody does not work although others do."""
    weekdays = dates().filter(lambda day: day.isoweekday() <= 5)  # noqa: PLR2004  # Monday to Friday
    return st.builds(Closure, on=weekdays, name=texts())
