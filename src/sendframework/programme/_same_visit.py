"""Records of one inspection from several places, taken together: statistics know other things of it than its report."""

from __future__ import annotations

from datetime import date
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import attrs

from sendframework.errors import InvariantError
from sendframework.periods import PartialDate, Period
from sendframework.programme._gathering import whole
from sendframework.programme._telling import day_words, told
from sendframework.programme.outlook_notes import OutlookNote, OutlookNoteCode
from sendframework.records._days import earliest, latest
from sendframework.records.full_inspections import FullInspection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sendframework.records.visits import ReportedVisit

V = TypeVar("V", bound="ReportedVisit")

_APART = 14
"""Days between two starts from which on they are two inspections: nobody is inspected twice in a fortnight."""
_DATES = ("notified_on", "off_site_fieldwork_starts_on", "final_feedback_on", "report_received_on", "published_on")


class Together(NamedTuple):
    """Inspections of one kind, each once."""

    visits: tuple[Any, ...]
    """The inspections, oldest first, those without a date last."""
    references: dict[str, Any]
    """Each by every reference that one of its records has; a reference that two inspections have is left out."""
    notes: tuple[OutlookNote, ...]


def together(visits: Sequence[V]) -> Together:
    """Records of visits of one kind and area, oldest first: those of one visit become one."""
    made: list[V] = []
    references: dict[str, V] = {}
    shared: set[str] = set()
    notes: list[OutlookNote] = []
    for group in _groups(visits):
        visit = group[0] if len(group) == 1 else _merged(group, notes)
        made.append(visit)
        for reference in {each.reference for each in group if each.reference is not None}:
            if reference in references:
                shared.add(reference)
            references[reference] = visit
    return Together(
        tuple(made), {name: visit for name, visit in references.items() if name not in shared}, tuple(notes)
    )


def anchor(visit: ReportedVisit) -> date | None:
    """The day by which a visit is told from others: its first on site, or the nearest known to it."""
    on_site = visit.on_site
    if on_site is not None:
        return on_site.start or on_site.end
    return visit.off_site_fieldwork_starts_on or visit.notified_on


def _groups(visits: Sequence[V]) -> list[list[V]]:
    groups: list[list[V]] = []
    first = date.min
    known = [(day, each) for each in visits if (day := anchor(each)) is not None]
    for day, visit in sorted(known, key=itemgetter(0)):
        if groups and (day - first).days < _APART:
            groups[-1].append(visit)
        else:
            first = day
            groups.append([visit])
    loose = [each for each in visits if anchor(each) is None]
    for visit in sorted(loose, key=lambda each: each.about is None):
        homes = [group for group in groups if any(_same_report(visit, each) for each in group)]
        homes = homes or [group for group in groups if any(_in_its_time(visit, each) for each in group)]
        if len(homes) == 1:
            homes[0].append(visit)
        else:
            groups.append([visit])
    return groups


def _same_report(one: ReportedVisit, other: ReportedVisit) -> bool:
    """Whether two records are known to end in one report, by the day of its publication or receipt."""
    pairs = ((one.published_on, other.published_on), (one.report_received_on, other.report_received_on))
    return any(mine is not None and mine == its for mine, its in pairs)


def _other_report(one: ReportedVisit, other: ReportedVisit) -> bool:
    """Whether two records are known to end in different reports, by the day of publication."""
    mine, its = one.published_on, other.published_on
    if mine is None or its is None:
        return False
    return latest(mine) < earliest(its) or latest(its) < earliest(mine)


def _in_its_time(visit: ReportedVisit, other: ReportedVisit) -> bool:
    """Whether a visit known by its month or year can be another: one that began in that time, or is known by it too.

    In one month there is only one; in a year there can be two, each with a report of its own.
    """
    if visit.about is None or (visit.about.month is None and _other_report(visit, other)):
        return False
    day = anchor(other)
    if day is None:
        return visit.about == other.about
    return visit.about.earliest <= day <= visit.about.latest


def _known(visit: ReportedVisit) -> int:
    """How much a record knows."""
    return sum(getattr(visit, field.name) not in {None, ()} for field in attrs.fields(type(visit)))


def _merged(group: list[V], notes: list[OutlookNote]) -> V:
    """One record of several: the fullest, with what the others know besides."""
    fullest, *others = sorted(group, key=lambda visit: (-_outcome_known(visit), -_known(visit), whole(visit)))
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(fullest)):
        held = [getattr(visit, field.name) for visit in (fullest, *others)]
        if field.name == "provenance":
            changes[field.name] = tuple(dict.fromkeys(chain.from_iterable(held)))
        elif field.name == "on_site":
            changes[field.name] = _whole(held)
        elif field.name == "about":
            changes[field.name] = None if any(visit.on_site for visit in group) else _narrowest(held)
        elif field.name == "published_on":
            exact = [day for day in held if day is not None and not isinstance(day, PartialDate)]
            changes[field.name] = next(iter(exact or filter(None, held)), None)
        else:
            changes[field.name] = next((value for value in held if value not in (None, ())), held[0])
    try:
        merged = attrs.evolve(fullest, **changes)
    except InvariantError:  # dates of different records that cannot stand in one: the fullest stays as it is
        merged = fullest
    text = f"{len(group)} records of the {told(merged)} were taken together as one inspection."
    notes.append(OutlookNote(code=OutlookNoteCode.TAKEN_TOGETHER, text=text))
    differing = [f"{name} ({', '.join(values)})" for name, values in _differing(group)]
    if differing:
        text = (
            f"The records of the {told(merged)} do not agree on {'; '.join(differing)}: what the fullest of them says "
            "was used."
        )
        notes.append(OutlookNote(code=OutlookNoteCode.RECORDS_DISAGREE, text=text))
    return merged


def _outcome_known(visit: ReportedVisit) -> bool:
    return stated_outcome(visit) is not None


def stated_outcome(visit: ReportedVisit) -> Any:  # noqa: ANN401  # one of four closed sets, by the kind of visit
    """The outcome that a record states, whenever that was published."""
    if isinstance(visit, FullInspection):
        findings: Any = visit.findings
        return None if findings is None else getattr(findings, "outcome", None) or getattr(findings, "decision", None)
    return getattr(visit, "outcome", None)


def _whole(held: list[Period | None]) -> Period | None:
    """The days on site, a bound that the fullest record does not know from the next that does."""
    periods = [each for each in held if each is not None]
    if not periods:
        return None
    start = next((each.start for each in periods if each.start is not None), None)
    end = next((each.end for each in periods if each.end is not None and (start is None or start <= each.end)), None)
    return Period(start, end)


def _narrowest(held: list[PartialDate | None]) -> PartialDate | None:
    """What says most of when it was; of two that say as much, that of the fullest record."""
    parts = [each for each in held if each is not None]
    return min(parts, key=lambda part: part.latest - part.earliest, default=None)


def _differing(group: Sequence[ReportedVisit]) -> Iterator[tuple[str, list[str]]]:
    """What matters here and is not the same in all records that know it."""
    for name in _DATES:
        days = [getattr(visit, name) for visit in group]
        exact = sorted({day for day in days if day is not None and not isinstance(day, PartialDate)})
        partial = [day for day in days if isinstance(day, PartialDate)]
        beside = [day for day in partial if any(not day.earliest <= each <= day.latest for each in exact)]
        if len(exact) > 1 or beside:
            yield name, [*map(day_words, exact), *sorted(map(str, beside))]
    for bound in ("start", "end"):
        found = sorted({day for visit in group if visit.on_site and (day := getattr(visit.on_site, bound)) is not None})
        if len(found) > 1:
            yield f"on_site.{bound}", [day_words(day) for day in found]
    starts = [day for visit in group if (day := anchor(visit)) is not None]
    abouts = {visit.about for visit in group if visit.about is not None}
    beside = [part for part in abouts if any(not part.earliest <= day <= part.latest for day in starts)]
    if beside:
        yield "about", sorted(map(str, beside))
    outcomes = sorted({str(outcome) for visit in group if (outcome := stated_outcome(visit)) is not None})
    if len(outcomes) > 1:
        yield "the outcome", outcomes
