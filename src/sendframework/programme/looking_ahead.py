"""From records to an outlook: what comes next in each area, about when, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sendframework._showing import several
from sendframework._validators import check_date, check_kind, check_whole_number
from sendframework.areas.local_area import LocalArea
from sendframework.errors import InvalidTypeError, InvariantError
from sendframework.periods import in_words
from sendframework.programme._first_cycle import first_cycle
from sendframework.programme._following import following
from sendframework.programme._gathering import Gathered, flattened, gathered
from sendframework.programme._standing import standings
from sendframework.programme._stories import Setting, Story
from sendframework.programme._succession import notes_on_area, obligations
from sendframework.programme._telling import named
from sendframework.programme.area_outlooks import AreaOutlook, in_order
from sendframework.programme.outlook_notes import OutlookNote, OutlookNoteCode
from sendframework.programme.outlooks import Outlook
from sendframework.workdays import WorkingDayCalendar, england_working_days

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from sendframework.records.record import Record

__all__ = ["outlook"]


def __dir__() -> list[str]:
    return __all__


def outlook(
    records: Iterable[Record],
    *,
    on: date,
    records_complete_to: date | None = None,
    areas: Iterable[LocalArea] | None = None,
    soon_months: int = 6,
    calendar: WorkingDayCalendar | None = None,
) -> Outlook:
    """What has been and what comes next in each area, as it stood on one day.

    Only what had happened by the day counts: records that begin after it are set aside, and an outcome is not known
    before its report was received or published.  The order of the records makes no difference, the same record twice
    counts once, and records of one inspection from several places, whose starts lie within a fortnight, are taken
    together; notes say so.

    Parameters
    ----------
    records
        Any records, case files among them; what they say of comes from full inspections, re-visits, monitoring
        inspections, plans and acts of support, and the others are only counted.
    on
        The day; there is no default, because the answer depends on it.
    records_complete_to
        Your own word that all records up to this day were supplied.  Without it nothing is said of an area without a
        record but that none was supplied.
    areas
        The areas to look at, those without any record included: ``local_areas(on=on)`` for all of England.  Without
        them, those that have records.
    soon_months
        How many months before the first day on which something can be expected it is called soon.
    calendar
        The working-day calendar; without one, England's.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For anything but records, areas, plain dates and a calendar, and for months that are no whole number from 0 on.
    InvariantError
        For two areas with one code.
    CalendarCoverageError
        When a count of working days runs off the calendar; one that is projected further solves it.
    """
    held = flattened("outlook(records)", records)
    day = check_date("outlook(on)", on)
    if records_complete_to is not None:
        check_date("outlook(records_complete_to)", records_complete_to)
    check_whole_number("outlook(soon_months)", soon_months, 0)
    used = england_working_days() if calendar is None else calendar
    reason = "must be a WorkingDayCalendar; make one of any container of dates with from_container"
    check_kind("outlook(calendar)", used, WorkingDayCalendar, reason)
    setting = Setting(day, soon_months, used, records_complete_to)
    found = gathered(held, day)
    wanted = _wanted(areas, found)
    known = {**found.areas, **wanted}
    made = [_of_area(area, found, known, setting) for area in wanted.values()]
    return Outlook(
        on=day,
        records_complete_to=records_complete_to,
        soon_months=soon_months,
        calendar=used,
        areas=tuple(sorted(made, key=lambda each: (each.area.name, each.area.code))),
        supplied=found.supplied,
        notes=tuple(_notes(found, wanted, setting)),
    )


def _wanted(areas: Iterable[LocalArea] | None, found: Gathered) -> Mapping[str, LocalArea]:
    """The areas to look at, by code: those given, or those of which there are records up to the day."""
    if areas is None:
        return {code: found.areas[code] for code in found.by_area}
    if isinstance(areas, LocalArea | str) or not isinstance(areas, Iterable):
        raise InvalidTypeError("outlook(areas)", "must be several areas, such as local_areas(on=…)", areas)
    wanted: dict[str, LocalArea] = {}
    for area in areas:
        check_kind("outlook(areas)", area, LocalArea, "must hold nothing but local areas")
        if wanted.setdefault(area.code, area) != area:
            raise InvariantError("outlook(areas)", f"holds two areas with the code {area.code}")
    return wanted


def _of_area(area: LocalArea, found: Gathered, known: Mapping[str, LocalArea], setting: Setting) -> AreaOutlook:
    story = Story(area, found.by_area.get(area.code, ()), setting.on)
    follows = following(story, setting)
    cycle = first_cycle(story, setting)
    before = [(known[code], found.by_area[code]) for code in area.predecessors if code in found.by_area]
    return AreaOutlook(
        area=area,
        on=setting.on,
        history=story.history,
        standings=tuple(standings(story, setting)),
        expectations=tuple(in_order((*follows.expectations, *(() if cycle is None else (cycle,))))),
        obligations=tuple(in_order(tuple(obligations(story, before, setting)))),
        notes=(*follows.notes, *notes_on_area(area, known, setting)),
    )


def _notes(found: Gathered, wanted: Mapping[str, LocalArea], setting: Setting) -> Iterator[OutlookNote]:
    """What became of the records that are not in any area's history, and how far the rest can be relied on."""
    if found.repeated:
        text = f"{_records(found.repeated)} supplied more than once and counted once."
        yield OutlookNote(code=OutlookNoteCode.COUNTED_ONCE, text=text)
    if found.later:
        text = f"{_records(found.later)} set aside: only what had begun by {in_words(setting.on)} was looked at."
        yield OutlookNote(code=OutlookNoteCode.NOT_YET_HAPPENED, text=text)
    if found.silent:
        kinds = ", ".join(f"{number} {kind.replace('-', ' ')}" for kind, number in found.silent)
        text = f"Records of kinds that say nothing of what comes next: {kinds}."
        yield OutlookNote(code=OutlookNoteCode.SAYS_NOTHING, text=text)
    elsewhere = [found.areas[code] for code in found.by_area if code not in wanted]
    if elsewhere:
        names = several([named(area) for area in sorted(elsewhere, key=lambda area: (area.name, area.code))])
        number = sum(len(found.by_area[area.code]) for area in elsewhere)
        text = f"{_records(number)} of areas that were not asked for: {names}."
        yield OutlookNote(code=OutlookNoteCode.OTHER_AREA, text=text)
    claimed = setting.records_complete_to
    if claimed is None or claimed < setting.on:
        since = "" if claimed is None else f" after {in_words(claimed)}"
        text = (
            f"Nobody has said that all records{since} were supplied: what is called open may have come, and an area "
            "without a record may have been inspected."
        )
        yield OutlookNote(code=OutlookNoteCode.NOT_CLAIMED_COMPLETE, text=text)


def _records(number: int) -> str:
    return "1 record was" if number == 1 else f"{number} records were"
