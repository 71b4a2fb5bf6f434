"""The two doors to the milestones: a timetable from a known date, and what follows an outcome."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sendframework._showing import shown
from sendframework._validators import check_date, check_kind
from sendframework.errors import InvalidTypeError, InvalidValueError, InvariantError
from sendframework.framework import DutyRule, Edition, OutcomeRule
from sendframework.handbooks import edition as edition_named
from sendframework.handbooks import edition_on, editions
from sendframework.periods import in_words
from sendframework.timetables._governing import governed, library_after
from sendframework.timetables._noting import note_on_choice, notes_on
from sendframework.timetables._solving import Found, solve
from sendframework.timetables.notes import Note, NoteCode
from sendframework.timetables.results import Milestone, Timetable
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.milestones import MAIN_SEQUENCE, MilestoneCode
from sendframework.workdays import WorkingDayCalendar, england_working_days

if TYPE_CHECKING:
    from sendframework.framework import MilestoneGraph

__all__ = ["follow_up", "timetable"]


def __dir__() -> list[str]:
    return __all__


_NAMED = (
    (MilestoneCode.NOTIFICATION, "notified_on"),
    (MilestoneCode.ON_SITE_STARTS, "on_site_starts_on"),
    (MilestoneCode.ON_SITE_ENDS, "on_site_ends_on"),
    (MilestoneCode.REPORT_RECEIVED, "report_received_on"),
    (MilestoneCode.REPORT_PUBLISHED, "published_on"),
)
"""The milestones whose dates have an argument of their own."""


class _Setting(NamedTuple):
    """What a call assumed."""

    door: str
    edition: Edition
    reason: str
    calendar: WorkingDayCalendar
    chosen: bool


def timetable(  # the five dates that people hold in their hands are worth a name each
    activity: Activity | str,
    *,
    known: Mapping[str, date] | None = None,
    notified_on: date | None = None,
    on_site_starts_on: date | None = None,
    on_site_ends_on: date | None = None,
    report_received_on: date | None = None,
    published_on: date | None = None,
    edition: Edition | str | None = None,
    calendar: WorkingDayCalendar | None = None,
) -> Timetable:
    """Every date of an activity that follows from the dates known, forwards and backwards.

    Parameters
    ----------
    activity
        What is inspected or visited: ``full-inspection``.
    known
        Known dates by milestone id; at least one date must be given, here or by name.
    notified_on, on_site_starts_on, on_site_ends_on, report_received_on, published_on
        The same for the milestones ``notification``, ``on-site-starts``, ``on-site-ends``, ``report-received`` and
        ``report-published``.
    edition
        An edition or its id; without one, that in force on the notification date, else on the first known date.
    calendar
        The working-day calendar; without one, England's.

    Raises
    ------
    UnknownCodeError, UnknownEditionError
        For an activity, milestone or edition that is not known; says which are near.
    NotInForceError
        When no edition is given and there is none for the date.
    InvalidTypeError, InvalidValueError
        For anything but plain dates, for no date at all, and for an activity without dated milestones.
    InvariantError
        For known dates that contradict each other.
    CalendarCoverageError
        When a count runs off the calendar.
    """
    wanted = Activity(activity)
    named = (notified_on, on_site_starts_on, on_site_ends_on, report_received_on, published_on)
    given = _given("timetable", known, named)
    setting = _setting("timetable", given, edition, calendar)
    graph = setting.edition.milestones(wanted)
    if not graph.rules:
        reason = f"has no dated milestones in edition {setting.edition.id}: no notice or date for it is known"
        raise InvalidValueError("timetable(activity)", reason, wanted.value)
    return _made(setting, graph, given, tuple(graph.by_milestone))


def follow_up(  # as for timetable
    outcome: str,
    *,
    known: Mapping[str, date] | None = None,
    notified_on: date | None = None,
    on_site_starts_on: date | None = None,
    on_site_ends_on: date | None = None,
    report_received_on: date | None = None,
    published_on: date | None = None,
    edition: Edition | str | None = None,
    calendar: WorkingDayCalendar | None = None,
    later: Iterable[Edition | str] = (),
) -> Timetable:
    """What follows an outcome: the dates that can be computed, and the duties without one.

    What follows stays with the edition of the inspection, except where a later edition says that a rule of its own
    holds for what was under way: then that rule is used, and a note says so.

    Parameters
    ----------
    outcome
        A result of an inspection, as a member or its code; it says which activity is meant.
    known, notified_on, on_site_starts_on, on_site_ends_on, report_received_on, published_on, edition, calendar
        As for `timetable`.
    later
        Editions that came after and may speak of what was under way.  The library's own are asked in any case where no
        edition is given, and never where one is.

    Raises
    ------
    UnknownCodeError, UnknownEditionError
        For an outcome that no activity of the edition can have, or a milestone or edition that is not known.
    InvariantError
        As for `timetable`, and for a later rule that counts from a milestone that nothing describes.
    NotInForceError, InvalidTypeError, InvalidValueError, CalendarCoverageError
        As for `timetable`.
    """
    named = (notified_on, on_site_starts_on, on_site_ends_on, report_received_on, published_on)
    given = _given("follow_up", known, named)
    setting = _setting("follow_up", given, edition, calendar)
    if edition is None:
        setting = _with_outcome(setting, outcome)
    described = setting.edition.outcome(outcome)
    graph = setting.edition.milestones(described.activities[0], described.outcome.value)
    duties = tuple(rule for rule in setting.edition.rules_of(DutyRule) if graph.outcome in rule.outcomes)
    after = (*_editions_named(later), *(library_after(setting.edition) if edition is None else ()))
    held = governed(graph, duties, after, given, setting.calendar)
    following = tuple(rule.milestone for rule in held.graph.rules if rule.outcomes)
    return _made(setting, held.graph, given, following, duties=held.duties, notes=held.notes)


def _with_outcome(setting: _Setting, outcome: str) -> _Setting:
    """The setting, or where its edition cannot have the outcome that of the last one before it that can.

    A letter can come when the framework of its inspection is over.
    """

    def has(each: Edition) -> bool:
        return any(rule.outcome == outcome for rule in each.rules_of(OutcomeRule))

    if has(setting.edition):
        return setting
    before = [each for each in editions()[: editions().index(setting.edition)] if has(each)]
    reason = setting.reason.replace("in force on", "the last before") + ", that has the outcome"
    return setting._replace(edition=before[-1], reason=reason) if before else setting


def _editions_named(later: Iterable[Edition | str]) -> tuple[Edition, ...]:
    """Editions given one by one, by id or as they are; a single one is not several."""
    if isinstance(later, str | Edition) or not isinstance(later, Iterable):
        raise InvalidTypeError("follow_up(later)", "must be several editions or their ids, such as a tuple", later)
    return tuple(edition_named(each) for each in later)


def _given(door: str, known: Mapping[str, date] | None, named: tuple[date | None, ...]) -> dict[str, date]:
    """Every date given, by milestone id, each checked where it was given; ``named`` stands in the order of `_NAMED`."""
    if known is not None:
        check_kind(f"{door}(known)", known, Mapping, "must be a mapping of milestone ids to dates")
    given: dict[str, date] = {}
    for milestone, day in (known or {}).items():
        check_kind(f"{door}(known)", milestone, str, "must have milestone ids as keys")
        given[str(milestone)] = check_date(f"{door}(known[{shown(str(milestone))}])", day)
    for (code, argument), named_day in zip(_NAMED, named, strict=True):
        if named_day is not None:
            day = check_date(f"{door}({argument})", named_day)
            if given.setdefault(code.value, day) != day:
                reason = f"must be the {code} date of known, {given[code.value]}, if both are given"
                raise InvalidValueError(f"{door}({argument})", reason, day)
    if not given:
        raise InvalidValueError(door, "needs at least one date, such as notified_on=date(2025, 9, 8)", known)
    return given


def _setting(
    door: str,
    given: Mapping[str, date],
    edition: Edition | str | None,
    calendar: WorkingDayCalendar | None,
) -> _Setting:
    used = england_working_days() if calendar is None else calendar
    reason = "must be a WorkingDayCalendar; make one of any container of dates with from_container"
    check_kind(f"{door}(calendar)", used, WorkingDayCalendar, reason)
    if edition is not None:
        return _Setting(door, edition_named(edition), "as asked for", used, chosen=False)
    called_on = given.get(MilestoneCode.NOTIFICATION)
    day = min(given.values()) if called_on is None else called_on
    which = "the first known date" if called_on is None else "the notification date"
    return _Setting(door, edition_on(day), f"in force on {which}, {in_words(day)}", used, chosen=True)


def _made(
    setting: _Setting,
    graph: MilestoneGraph,
    given: Mapping[str, date],
    wanted: tuple[str, ...],
    *,
    duties: tuple[DutyRule, ...] = (),
    notes: tuple[Note, ...] = (),
) -> Timetable:
    for milestone in given:
        graph.rule_for(milestone)
    _check_order(setting.door, graph, given)
    found = solve(graph, given, setting.calendar)
    made = _milestones(graph, found, {*wanted, *given}, setting.calendar)
    places = _places(graph, found)
    ordered = tuple(made[milestone] for milestone in sorted(made, key=places.__getitem__))
    in_it = {name: found[name] for name in found if name in made}
    notes = (*notes, *notes_on(setting.edition, graph, given, in_it, setting.calendar))
    if setting.chosen:
        notes = (*notes, *note_on_choice(setting.edition, graph, given, setting.calendar))
    if not wanted:
        text = f"No dated rule of edition {setting.edition.id} follows {graph.outcome}."
        notes = (*notes, Note(code=NoteCode.NOTHING_DATED, text=text))
    return Timetable(
        activity=graph.activity,
        outcome=graph.outcome,
        edition=setting.edition,
        edition_reason=setting.reason,
        calendar=setting.calendar,
        milestones=ordered,
        duties=duties,
        notes=notes,
    )


def _milestones(
    graph: MilestoneGraph, found: dict[str, Found], wanted: set[str], calendar: WorkingDayCalendar
) -> dict[str, Milestone]:
    """The milestones asked for, with those they were counted from, whether found or not."""
    needed = set(wanted)
    for milestone in reversed(found):  # what was counted from stands in it before what was counted
        start = found[milestone].start
        if start is not None and milestone in needed:
            needed.add(start)
    made: dict[str, Milestone] = {}
    for milestone, result in found.items():
        if milestone in needed:
            made[milestone] = Milestone(
                described_by=graph.by_milestone[milestone],
                on=result.on,
                window=result.window,
                counted_by=result.rule,
                counted_from=None if result.start is None else made[result.start],
                calendar=calendar,
            )
    for milestone in needed - made.keys():
        made[milestone] = Milestone(described_by=graph.by_milestone[milestone], on=None, calendar=calendar)
    return made


def _places(graph: MilestoneGraph, found: Mapping[str, Found]) -> dict[str, tuple[date, int]]:
    """What each milestone is put in order by: its day, or that of what it is counted from; then the edition's order."""
    days: dict[str, date] = {}
    for rule in graph.outward:
        result = found.get(rule.milestone)
        day = (result.on or result.low) if result is not None else None
        days[rule.milestone] = day or (date.max if rule.after is None else days[rule.after])
    return {milestone: (days[milestone], number) for number, milestone in enumerate(graph.by_milestone)}


def _check_order(door: str, graph: MilestoneGraph, given: Mapping[str, date]) -> None:
    """Refuse given dates that cannot both be true."""
    if len(given) == 1:
        return
    sequence = [code.value for code in MAIN_SEQUENCE]
    for milestone, day in given.items():
        before = set(graph.ancestors(milestone))
        if milestone in sequence:
            before.update(sequence[: sequence.index(milestone)])
        for earlier in sorted(before & given.keys()):
            if given[earlier] > day:
                reason = f"{milestone} {day} is before {earlier} {given[earlier]}; correct one of them"
                raise InvariantError(f"{door}(known)", reason)
