"""Which edition an activity falls under on a day, why, and what becomes of what was under way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

import attrs

from sendframework._validators import check_date, one_of, optional, strict_date, text, tuple_of
from sendframework.citations import Citation
from sendframework.errors import InvalidTypeError, InvalidValueError
from sendframework.framework import ActivityRule, Edition, OpenQuestion, Rule, SuspensionRule, TransitionRule
from sendframework.handbooks import edition as edition_named
from sendframework.handbooks import editions as library
from sendframework.handbooks._differing import substance
from sendframework.handbooks._lineage import announced_during, bounds
from sendframework.handbooks._telling import when
from sendframework.handbooks.transitions import start_of, transitions_between
from sendframework.periods import Period, in_words
from sendframework.vocabulary.activities import Activity

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Applicability", "applicable_edition"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Applicability:
    """The edition that an activity falls under on a day, with the reason; or that there is none, and why.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    activity: Activity = attrs.field(validator=one_of(Activity))
    """The activity."""
    day: date = attrs.field(validator=strict_date)
    """The day."""
    begun_on: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day on which it began, where something under way was asked about."""
    edition: Edition | None = attrs.field(validator=optional(one_of(Edition)), repr=str)
    """The edition whose rules it falls under; None where no edition of the day, or of its beginning, has it."""
    reason: str = attrs.field(validator=text)
    """Why, in words."""
    suspensions: tuple[SuspensionRule, ...] = attrs.field(default=(), validator=tuple_of(one_of(SuspensionRule)))
    """The rules by which it is suspended on that day; nothing new of it begins then."""
    transitions: tuple[TransitionRule, ...] = attrs.field(default=(), validator=tuple_of(one_of(TransitionRule)))
    """What is said of processes that were under way at a change."""
    questions: tuple[OpenQuestion, ...] = attrs.field(default=(), validator=tuple_of(one_of(OpenQuestion)))
    """What is not known and bears on the answer."""
    notes: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text))
    """What else a reader should know."""
    citations: tuple[Citation, ...] = attrs.field(default=(), validator=tuple_of(one_of(Citation)))
    """Where it stands written, that of suspensions and transitions included."""

    @property
    def is_suspended(self) -> bool:
        """Whether the activity is suspended on that day."""
        return bool(self.suspensions)

    def __str__(self) -> str:
        head = f"{self.activity.words.capitalize()} on {in_words(self.day)}"
        if self.begun_on is not None:
            head += f", begun on {in_words(self.begun_on)}"
        lines = [f"{head}: {'no edition' if self.edition is None else f'edition {self.edition.id}'}", self.reason]
        lines += [f"Suspended: {rule.statement} ({rule.id})" for rule in self.suspensions]
        lines += [f"Under way on {in_words(rule.on)}: {rule.statement} ({rule.id})" for rule in self.transitions]
        lines += [f"Open: {asked.question} {asked.position}" for asked in self.questions]
        lines += [f"Note: {note}" for note in self.notes]
        lines += [f"Source: {citation}" for citation in self.citations]
        return "\n".join(lines)


def applicable_edition(
    activity: Activity | str,
    day: date,
    *,
    begun_on: date | None = None,
    editions: Iterable[Edition | str] | None = None,
) -> Applicability:
    """Which edition an activity falls under on a day.

    What begins on a day falls under the edition in force.  What began before stays with the edition of its beginning,
    as does all that follows from it, except where a later edition says otherwise: its words are in ``transitions``.

    Parameters
    ----------
    activity
        What is inspected or visited: ``full-inspection``.
    day
        The day asked about; it may lie in the future.
    begun_on
        The day on which the inspection or visit began, by its notification where that is known, if it is one that was
        under way, or whose consequences were, on the day asked about.
    editions
        The editions to choose from; without any, the library's.

    Raises
    ------
    UnknownCodeError, UnknownEditionError
        For something that is no activity, or an id that no edition has; says which are near.
    InvalidTypeError, InvalidValueError
        For anything but plain dates, for a beginning after the day, and for editions that are none.
    """
    wanted = Activity(activity)
    start = check_date("applicable_edition(day)", day)
    if begun_on is not None:
        start = check_date("applicable_edition(begun_on)", begun_on)
        if start > day:
            raise InvalidValueError("applicable_edition(begun_on)", f"must not be after the day, {day}", begun_on)
    shelf = _shelf(editions)
    origin = _in_force(shelf, start)
    if origin is None or not _has(origin, wanted):
        return _without(wanted, day, begun_on, shelf)
    current = _in_force(shelf, day)
    suspensions = () if current is None else _suspensions(current, wanted, day)
    since = _eve(origin) if begun_on is None else begun_on
    transitions = tuple(rule for _, rule in transitions_between(shelf, since, day) if wanted in rule.under_way)
    rules: tuple[Rule, ...] = (origin.activity(wanted), *suspensions, *transitions)
    citations = (*origin.framework.citations, *(citation for rule in rules for citation in rule.citations))
    return Applicability(
        activity=wanted,
        day=day,
        begun_on=begun_on,
        edition=origin,
        reason=(
            _reason_on_the_day(wanted, origin, suspensions)
            if begun_on is None
            else _reason_under_way(begun_on, origin, current, transitions)
        ),
        suspensions=suspensions,
        transitions=transitions,
        questions=tuple(_questions(wanted, origin, current)),
        notes=tuple(_notes(wanted, day, origin, current, transitions)),
        citations=tuple(dict.fromkeys(citations)),
    )


def _shelf(given: Iterable[Edition | str] | None) -> tuple[Edition, ...]:
    """The editions to choose from, oldest first."""
    if given is None:
        return library()
    where = "applicable_edition(editions)"
    if isinstance(given, str | Edition) or not isinstance(given, Iterable):
        raise InvalidTypeError(where, "must be several editions or their ids, such as a tuple", given)
    shelf = tuple(sorted((edition_named(each) for each in given), key=start_of))
    if not shelf:
        raise InvalidValueError(where, "must hold an edition at least", given)
    return shelf


def _in_force(shelf: tuple[Edition, ...], day: date) -> Edition | None:
    """The edition of a day; where several claim it, the one that came last."""
    return next((edition for edition in reversed(shelf) if day in edition.in_force), None)


def _has(edition: Edition, activity: Activity) -> bool:
    return any(activity in rule.activities for rule in edition.rules_of(ActivityRule))


def _eve(edition: Edition) -> date:
    """The day before an edition, so that what is said of its first day is in."""
    first = start_of(edition)
    return first if first == date.min else first - timedelta(days=1)


def _suspensions(edition: Edition, activity: Activity, day: date) -> tuple[SuspensionRule, ...]:
    return tuple(rule for rule in edition.rules_of(SuspensionRule) if rule.suspends(activity, day))


def _without(activity: Activity, day: date, begun_on: date | None, shelf: tuple[Edition, ...]) -> Applicability:
    """The answer where no edition has the activity on the day on which it would begin."""
    start = day if begun_on is None else begun_on
    origin = _in_force(shelf, start)
    if origin is None:
        reason = f"No edition is in force on {in_words(start)}"
    else:
        reason = f"Edition {origin.id}, in force on {in_words(start)}, has no {activity.words}s"
    having = [edition for edition in shelf if _has(edition, activity)]
    transitions = transitions_between(having, date.min, day)
    told = tuple(rule for _, rule in transitions if activity in rule.under_way)
    cited: list[Rule] = [*(edition.activity(activity) for edition in having), *told]
    return Applicability(
        activity=activity,
        day=day,
        begun_on=begun_on,
        edition=None,
        reason=f"{reason}; {_when_there(activity, shelf)}.",
        transitions=told if having and start > start_of(having[-1]) else (),
        citations=tuple(dict.fromkeys(citation for thing in cited for citation in thing.citations)),
    )


def _when_there(activity: Activity, shelf: tuple[Edition, ...]) -> str:
    """Which editions have an activity, and when they are in force, those that follow each other together."""
    runs = []
    for there, run in groupby(shelf, key=lambda edition: _has(edition, activity)):
        held = list(run)
        if there:
            ids = ", ".join(edition.id for edition in held)
            period = Period(held[0].in_force.start, held[-1].in_force.end)
            runs.append(f"{'editions' if len(held) > 1 else 'edition'} {ids} ({period})")
    words = f"{activity.words}s"
    return f"there are {words} in {' and in '.join(runs)}" if runs else f"no edition has {words}"


def _reason_on_the_day(activity: Activity, edition: Edition, suspensions: tuple[SuspensionRule, ...]) -> str:
    paused = ", which are suspended on that day" if suspensions else ""
    return f"Edition {edition.id} ({edition.in_force}) is in force, and has {activity.words}s{paused}."


def _reason_under_way(
    begun_on: date, origin: Edition, current: Edition | None, transitions: tuple[TransitionRule, ...]
) -> str:
    began = f"It began on {in_words(begun_on)}, under edition {origin.id} ({origin.in_force})"
    if current == origin:
        return f"{began}, which is still in force."
    stays = f"{began}, and stays with it, as does what follows from it"
    governing = [f"{', '.join(rule.governs)} ({rule.id})" for rule in transitions if rule.governs]
    if governing:
        return f"{stays}, except for these rules of later editions: {'; '.join(governing)}."
    return f"{stays}: no later edition says otherwise of any rule."


def _questions(activity: Activity, origin: Edition, current: Edition | None) -> Iterator[OpenQuestion]:
    """What is open about the edition of the day as a whole while it lasts, and newly open about rules that changed."""
    if current is None or current.framework.code is not origin.framework.code:
        return
    changed = _changed_since(activity, origin, current)
    for question in current.open_questions:
        of_the_whole = not question.rules and current.in_force.end is None
        if of_the_whole or (changed & set(question.rules) and question not in origin.open_questions):
            yield question


def _changed_since(activity: Activity, origin: Edition, current: Edition) -> set[str]:
    """The rules about an activity that both editions have and that say different things."""
    now = {rule.id: rule for rule in current.rules}
    return {
        rule.id
        for rule in origin.rules
        if activity in rule.activities and rule.id in now and substance(rule) != substance(now[rule.id])
    }


def _notes(
    activity: Activity,
    day: date,
    origin: Edition,
    current: Edition | None,
    transitions: tuple[TransitionRule, ...],
) -> Iterator[str]:
    unread = [
        f"{when(change)}: {change.summary}"
        for change in origin.announced_changes
        if not change.text_read and announced_during(origin, change) and bounds(change)[0] <= day
    ]
    if unread:
        yield f"The text of edition {origin.id} was changed while it was in force, and was not read: {' '.join(unread)}"
    if current is None:
        yield "No edition is in force on the day itself."
    elif current.framework.code is not origin.framework.code:
        yield f"Edition {current.id}, in force on the day itself, is of another framework, {current.framework.code}."
    if current is None or current == origin:
        return
    if _suspensions(current, activity, day):
        yield "A suspension does not touch what follows an inspection or visit that took place before it."
    if not _has(current, activity):
        yield f"Edition {current.id} has no {activity.words}s: none begins on the day itself."
    elif current.framework.code is origin.framework.code:
        governing = {name for rule in transitions for name in rule.governs}
        changed = sorted(_changed_since(activity, origin, current) - governing)
        if changed:
            yield f"Changed by then for what begins under edition {current.id}: {', '.join(changed)}."
