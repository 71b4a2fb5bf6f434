"""Inspections counted by outcome, year and region, by a date that is said."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, overload

import attrs

from sendframework import _tables
from sendframework._codes import Code
from sendframework._showing import several
from sendframework._validators import one_of, text, tuple_of, whole_number
from sendframework.errors import InvalidTypeError, InvalidValueError
from sendframework.programme._gathering import flattened, gathered
from sendframework.programme._stories import Part, Story, framework_of, put_off
from sendframework.programme.outlooks import Outlook
from sendframework.records._days import earliest, latest
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.frameworks import FrameworkCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.areas.local_area import LocalArea
    from sendframework.periods import PartialDate, Period
    from sendframework.records.record import Record

__all__ = ["CountBy", "CountDate", "CountRow", "Counts", "counts"]

NOT_KNOWN = "not-known"
"""What stands in the place of a value that a record does not know."""
_SEPTEMBER = 9


def __dir__() -> list[str]:
    return __all__


class CountBy(Code):
    """By what inspections can be counted."""

    FRAMEWORK = "framework"
    """By framework, of which each has outcomes of its own."""
    OUTCOME = "outcome"
    """By outcome; of re-visits, what the decisions on each weakness come to."""
    ACADEMIC_YEAR = "academic-year"
    """By the year from 1 September to 31 August: ``2023/24``."""
    CALENDAR_YEAR = "calendar-year"
    """By the year from 1 January: ``2023``."""
    OFSTED_REGION = "ofsted-region"
    """By Ofsted's eight regions."""
    STATISTICAL_REGION = "statistical-region"
    """By the nine regions of other statistics."""
    AREA = "area"
    """By the code of the area."""

    @property
    def label(self) -> str:
        """It in words."""
        return self.words.replace("ofsted", "Ofsted")

    @property
    def is_a_year(self) -> bool:
        """Whether it is a year, for which it matters by which date it is counted."""
        return self in {CountBy.ACADEMIC_YEAR, CountBy.CALENDAR_YEAR}


class CountDate(Code):
    """The date by which years are counted: one inspection has several, and they can lie in different years."""

    ON_SITE = "on-site"
    """The first day on site, as Ofsted's statistics count; or the month or year of it, where that decides."""
    PUBLISHED = "published"
    """The day on which the letter or report was published."""


@attrs.frozen(kw_only=True)
class CountRow:
    """One line of a count.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a value that is no text, or a number below 1.
    """

    values: tuple[str, ...] = attrs.field(validator=tuple_of(text))
    """The values that it counts, in the order of what is counted by; ``not-known`` where a record does not know."""
    number: int = attrs.field(validator=whole_number(1))
    """How many there are."""


@attrs.frozen(kw_only=True)
class Counts(Sequence[CountRow]):
    """How many inspections there were, line by line; a combination that none has is left out.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type.
    """

    of: Activity = attrs.field(validator=one_of(Activity))
    """What is counted: full inspections, re-visits or monitoring inspections."""
    by: tuple[CountBy, ...] = attrs.field(validator=tuple_of(one_of(CountBy), distinct=True))
    """By what, in the order of the values of each line."""
    counted_by: CountDate = attrs.field(validator=one_of(CountDate))
    """The date by which years are counted."""
    lines: tuple[CountRow, ...] = attrs.field(validator=tuple_of(one_of(CountRow)), repr=False)
    """The lines, in the order of their values."""

    @overload
    def __getitem__(self, place: int) -> CountRow: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[CountRow, ...]: ...
    def __getitem__(self, place: int | slice) -> CountRow | tuple[CountRow, ...]:
        return self.lines[place]

    def __iter__(self) -> Iterator[CountRow]:
        return iter(self.lines)

    def __len__(self) -> int:
        return len(self.lines)

    @property
    def total(self) -> int:
        """How many there are altogether."""
        return sum(line.number for line in self.lines)

    def number(self, **wanted: str) -> int:
        """How many have some values, given by what they are: ``number(outcome="inconsistent")``.

        Raises
        ------
        InvalidValueError
            For something that was not counted by.
        """
        names = [each.value.replace("-", "_") for each in self.by]
        for name in wanted:
            if name not in names:
                raise InvalidValueError("Counts.number", f"counts by {', '.join(names) or 'nothing'}", name)
        places = {names.index(name): str(value) for name, value in wanted.items()}
        held = (line for line in self.lines if all(line.values[place] == value for place, value in places.items()))
        return sum(line.number for line in held)

    def rows(self) -> list[dict[str, str | int]]:
        """One flat row for each line, with the date by which years are counted in each: for data frames."""
        names = [each.value.replace("-", "_") for each in self.by]
        head: dict[str, str | int] = {"of": self.of.value, "counted_by": self.counted_by.value}
        return [head | dict(zip(names, line.values, strict=True)) | {"number": line.number} for line in self.lines]

    @property
    def title(self) -> str:
        """What is counted, by what and by which date, in words."""
        by = f" by {several([each.label for each in self.by])}" if self.by else ""
        name = "re-visits" if self.of is Activity.REVISIT else f"{self.of.words}s"
        which = "the first day on site" if self.counted_by is CountDate.ON_SITE else "the day of publication"
        what = "years" if any(each.is_a_year for each in self.by) else "dated"
        return f"{name.capitalize()}{by}; {what} by {which}"

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of its lines as a table."""
        return (*(each.label[0].upper() + each.label[1:] for each in self.by), "Number")

    def __str__(self) -> str:
        cells = [(*line.values, str(line.number)) for line in self.lines]
        return f"{self.title}\n\n{_tables.text(self.headings, cells)}\n\nTotal: {self.total}"


def counts(
    source: Outlook | Iterable[Record],
    *,
    by: CountBy | str | Iterable[CountBy | str],
    of: Activity | str = Activity.FULL_INSPECTION,
    date: CountDate | str = CountDate.ON_SITE,
) -> Counts:
    """How many inspections of one kind there were, by outcome, year, region or several of them.

    Each inspection counts once, however many records it has; one that was put off without a day, left incomplete
    without an outcome, or on the day of an outlook only announced, is none.  What a record does not know is counted as
    ``not-known`` and never left out: so is a year that the date, known in part only, does not decide.

    Parameters
    ----------
    source
        An outlook, whose outcomes are those known on its day, or records.
    by
        One thing, or several in the order of the columns: ``("ofsted-region", "outcome")``.
    of
        ``full-inspection``, ``revisit`` or ``monitoring-inspection``.
    date
        The date by which years are counted; it stands on the result.

    Raises
    ------
    UnknownCodeError
        For something that cannot be counted by, or is no activity or date.
    InvalidTypeError, InvalidValueError
        For anything but an outlook or records, for the same thing twice, and for an activity that has no outcome.
    """
    if isinstance(by, str):
        wanted: tuple[CountBy, ...] = (CountBy(by),)
    elif isinstance(by, Iterable):
        wanted = tuple(CountBy(each) for each in by)
    else:
        raise InvalidTypeError("counts(by)", "must be one or several of the things to count by", by)
    if len(set(wanted)) != len(wanted):
        raise InvalidValueError("counts(by)", "must not hold anything twice", tuple(map(str, wanted)))
    kind, counted_by = Activity(of), CountDate(date)
    if kind not in _PARTS:
        raise InvalidValueError("counts(of)", f"must be one of {', '.join(_PARTS)}", kind.value)
    found = Counter(
        tuple(_VALUES[each](area, part, counted_by) for each in wanted)
        for area, story in _stories(source)
        for part in _PARTS[kind](story)
    )
    lines = tuple(CountRow(values=values, number=number) for values, number in sorted(found.items()))
    return Counts(of=kind, by=wanted, counted_by=counted_by, lines=lines)


def _stories(source: Outlook | Iterable[Record]) -> Iterator[tuple[LocalArea, Story]]:
    """The stories of the areas: of an outlook as of its day, of records with everything in them."""
    if isinstance(source, Outlook):
        yield from ((held.area, Story(held.area, held.history, source.on)) for held in source)
        return
    found = gathered(flattened("counts(source)", source), None)
    areas = found.areas
    yield from ((areas[code], Story(areas[code], held, date.max)) for code, held in found.by_area.items())


_PARTS: Mapping[Activity, Callable[[Story], tuple[Part, ...]]] = {
    Activity.FULL_INSPECTION: lambda story: _held(story.full),
    Activity.REVISIT: lambda story: _held(story.revisits),
    Activity.MONITORING_INSPECTION: lambda story: _held(story.monitoring),
}


def _held(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Those that took place: one that was put off, or left incomplete without an outcome, is none."""
    return tuple(part for part in parts if not put_off(part.visit))


def _year(part: Part, counted_by: CountDate, begins_in: int) -> str:
    on_site: Period | None = part.visit.on_site
    first = part.visit.about if on_site is None else on_site.start
    day: date | PartialDate | None = first if counted_by is CountDate.ON_SITE else part.visit.published_on
    if day is None:
        return NOT_KNOWN
    years = {each.year - (each.month < begins_in) for each in (earliest(day), latest(day))}
    if len(years) > 1:
        return NOT_KNOWN
    year = years.pop()
    return str(year) if begins_in == 1 else f"{year}/{(year + 1) % 100:02}"


def _framework(part: Part) -> str:
    if part.visit.activity is Activity.FULL_INSPECTION:
        return framework_of(part).value
    first = part.visit.activity is Activity.REVISIT
    return (FrameworkCode.LOCAL_AREA_SEND if first else FrameworkCode.AREA_SEND).value


_VALUES: Mapping[CountBy, Callable[[LocalArea, Part, CountDate], str]] = {
    CountBy.FRAMEWORK: lambda _, part, __: _framework(part),
    CountBy.OUTCOME: lambda _, part, __: NOT_KNOWN if part.outcome is None else part.outcome.value,
    CountBy.ACADEMIC_YEAR: lambda _, part, counted_by: _year(part, counted_by, _SEPTEMBER),
    CountBy.CALENDAR_YEAR: lambda _, part, counted_by: _year(part, counted_by, 1),
    CountBy.OFSTED_REGION: lambda area, _, __: area.ofsted_region.value,
    CountBy.STATISTICAL_REGION: lambda area, _, __: area.statistical_region.value,
    CountBy.AREA: lambda area, _, __: area.code,
}
