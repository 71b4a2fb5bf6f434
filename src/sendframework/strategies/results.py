"""Strategies for what the library answers: timetables, comparisons, issues, coverage, outlooks; each by asking it."""

from __future__ import annotations

import io
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from sendframework.checks import Check, Issue, Severity
from sendframework.checks.coverage import coverage
from sendframework.checks.known_checks import CHECKS
from sendframework.errors import Problem, StructureError
from sendframework.handbooks import editions as library_editions
from sendframework.handbooks.applicability import applicable_edition
from sendframework.handbooks.comparison import diff
from sendframework.periods import Period
from sendframework.programme.counting import CountBy, counts
from sendframework.programme.looking_ahead import outlook
from sendframework.serialization.dicts import from_dict
from sendframework.serialization.json_lines import ReadLine, read_json_lines
from sendframework.serialization.json_text import to_json
from sendframework.strategies._options import member
from sendframework.strategies._usual import calls_between
from sendframework.strategies.activities import (
    inspections,
    monitoring_inspections,
    revisits,
    thematic_visits,
    visits,
)
from sendframework.strategies.broken import broken_payloads
from sendframework.strategies.case_histories import case_files
from sendframework.strategies.evidence import citations
from sendframework.strategies.rulebooks import editions
from sendframework.strategies.values import dates, texts
from sendframework.timetables import follow_up, possible_notifications, timetable
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.milestones import MilestoneCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

    from sendframework.checks.hearings import Coverage, Hearing
    from sendframework.handbooks.applicability import Applicability
    from sendframework.handbooks.changes import FieldChange, RuleChange
    from sendframework.handbooks.comparison import ComparedEdition, Comparison
    from sendframework.handbooks.comparison_notes import ComparisonNote
    from sendframework.programme.area_outlooks import AreaOutlook
    from sendframework.programme.counting import CountRow, Counts
    from sendframework.programme.expectations import Basis, Expectation
    from sendframework.programme.outlook_notes import OutlookNote
    from sendframework.programme.outlooks import Outlook
    from sendframework.programme.standings import Standing
    from sendframework.records.case_files import CaseFile
    from sendframework.records.record import Record
    from sendframework.timetables import Milestone, NotComputed, Note, PossibleNotification, Timetable

__all__ = [
    "answers_on_editions",
    "area_outlooks",
    "bases",
    "checks",
    "compared_editions",
    "comparison_notes",
    "comparisons",
    "count_rows",
    "counted",
    "coverages",
    "expectations",
    "field_changes",
    "hearings",
    "issues",
    "milestones",
    "not_computed",
    "outlook_notes",
    "outlooks",
    "possible_calls",
    "problems",
    "read_lines",
    "rule_changes",
    "standings",
    "timetable_notes",
    "timetables",
]


def __dir__() -> list[str]:
    return __all__


_AFTER = date(2017, 1, 1)


def _parts(found: SearchStrategy[Sequence[Any]]) -> SearchStrategy[Any]:
    return found.filter(len).flatmap(st.sampled_from)


@st.composite
def timetables(draw: DrawFn) -> Timetable:
    """Timetables of an inspection, and of what follows its outcome."""
    activity = draw(st.sampled_from([Activity.FULL_INSPECTION, Activity.MONITORING_INSPECTION, Activity.REVISIT]))
    call = draw(st.sampled_from(calls_between(activity, None, None)))
    found = timetable(activity, notified_on=call)
    results = found.edition.outcomes(activity)
    if not results or not draw(st.booleans()):
        return found
    known: dict[str, date] = {MilestoneCode.ON_SITE_ENDS: call + timedelta(days=18)}
    if activity is Activity.FULL_INSPECTION:
        known[MilestoneCode.REPORT_RECEIVED] = call + timedelta(days=70)
    outcome = draw(st.sampled_from(results)).outcome
    return follow_up(outcome, known=known, edition=found.edition)


def milestones() -> SearchStrategy[Milestone]:
    """Milestones of timetables."""
    return _parts(timetables().map(lambda found: found.milestones))


def timetable_notes() -> SearchStrategy[Note]:
    """What a reader of a timetable should know."""
    return _parts(timetables().map(lambda found: found.notes))


def not_computed() -> SearchStrategy[NotComputed]:
    """Milestones without a single day, and what each would need."""
    return _parts(timetables().map(lambda found: found.not_computed))


@st.composite
def possible_calls(draw: DrawFn) -> PossibleNotification:
    """Days on which inspectors could call."""
    first = draw(st.sampled_from(calls_between(Activity.FULL_INSPECTION, date(2023, 1, 9), None)))
    when = Period(first, first + timedelta(days=70))
    return draw(st.sampled_from(possible_notifications(when, terms=(when,))))


@st.composite
def answers_on_editions(draw: DrawFn) -> Applicability:
    """Which edition governs an activity on a day, and why."""
    day = draw(dates())
    begun = draw(st.none() | dates(max_date=day))
    return applicable_edition(draw(st.sampled_from(Activity)), day, begun_on=begun)


@st.composite
def comparisons(draw: DrawFn) -> Comparison:
    """Editions beside each other, of the library or your own."""
    old, new = draw(st.sampled_from([(a, b) for a in library_editions() for b in library_editions() if a.id < b.id]))
    return diff(old, new) if not draw(st.booleans()) else diff(old, draw(editions(own=True)))


def compared_editions() -> SearchStrategy[ComparedEdition]:
    """The editions of a comparison."""
    return comparisons().flatmap(lambda found: st.sampled_from([found.old, found.new]))


def rule_changes() -> SearchStrategy[RuleChange]:
    """What became of one rule from one edition to another."""
    return _parts(comparisons().map(lambda found: found.changes))


def field_changes() -> SearchStrategy[FieldChange]:
    """What became of one field of a rule."""
    return _parts(rule_changes().map(lambda change: change.fields))


def comparison_notes() -> SearchStrategy[ComparisonNote]:
    """What a reader of a comparison should know."""
    return _parts(comparisons().map(lambda found: found.notes))


def checks() -> SearchStrategy[Check]:
    """The things that records are checked for."""
    return st.sampled_from(CHECKS)


@st.composite
def issues(draw: DrawFn, *, severity: Severity | str | None = None) -> Issue:
    """Issues as checks give them: with codes of theirs, and no worse than each allows.

    Parameters
    ----------
    severity
        How severe they are; without one, any.
    """
    wanted = member("issues", "severity", Severity, severity)
    able = [check for check in CHECKS if wanted is None or check.severity.rank <= wanted.rank]
    found = draw(st.sampled_from(able))
    held = wanted or draw(st.sampled_from([each for each in Severity if each.rank >= found.severity.rank]))
    rule = draw(st.none() | st.sampled_from(found.rules)) if found.rules else None
    edition = draw(st.none() | st.sampled_from([each.id for each in library_editions()[::-1]]))
    return Issue(
        code=found.code,
        severity=held,
        path=draw(st.sampled_from(["$", "$.on_site.start", "$.full_inspections[0].findings"])),
        sentence=draw(texts()),
        expected=draw(st.none() | texts()),
        observed=draw(st.none() | texts()),
        rule=rule,
        edition=edition,
        citations=tuple(draw(st.lists(citations(), max_size=1))),
    )


def coverages() -> SearchStrategy[Coverage]:
    """Who was heard in a visit, held against its edition."""
    return st.one_of(inspections(), revisits(), monitoring_inspections(), thematic_visits()).map(coverage)


def hearings() -> SearchStrategy[Hearing]:
    """A group and a method: heard or not."""
    return _parts(coverages().map(lambda found: found.cells))


def _eventful() -> SearchStrategy[CaseFile]:
    return case_files().filter(lambda file: bool(file.full_inspections))


@st.composite
def outlooks(draw: DrawFn) -> Outlook:
    """What has been and what comes next in some areas, on some day."""
    file = draw(_eventful())
    begun = max(file.first_day or _AFTER, _AFTER)
    on = min(begun + timedelta(days=draw(st.integers(120, 1500))), date(2026, 12, 31))
    complete = draw(st.none() | st.just(on))
    return outlook([file], on=on, records_complete_to=complete, areas=[file.area])


def area_outlooks() -> SearchStrategy[AreaOutlook]:
    """One area on the day of an outlook."""
    return _parts(outlooks().map(lambda found: found.areas))


def expectations() -> SearchStrategy[Expectation]:
    """What was or is to be expected in an area."""
    return _parts(area_outlooks().map(lambda area: area.expectations))


def bases() -> SearchStrategy[Basis]:
    """What an expectation rests on."""
    found: SearchStrategy[Any] = expectations().map(lambda each: each.basis)
    return found.filter(lambda basis: basis is not None)


def standings() -> SearchStrategy[Standing]:
    """How an area stands under a framework."""
    return _parts(area_outlooks().map(lambda area: area.standings))


def outlook_notes() -> SearchStrategy[OutlookNote]:
    """What a reader of an outlook should know."""
    return _parts(outlooks().map(lambda found: [*found.notes, *(note for area in found for note in area.notes)]))


@st.composite
def counted(draw: DrawFn) -> Counts:
    """Inspections counted by something."""
    return counts([draw(_eventful())], by=draw(st.sampled_from(CountBy)))


def count_rows() -> SearchStrategy[CountRow]:
    """One line of what was counted."""
    return _parts(counted().map(lambda found: found.lines))


@st.composite
def problems(draw: DrawFn) -> Problem:
    """Problems that reading a broken payload tells."""
    broken = draw(broken_payloads())
    try:
        from_dict(broken.payload)
    except StructureError as error:
        return draw(st.sampled_from(error.problems))
    raise AssertionError(broken.problems)


@st.composite
def read_lines(draw: DrawFn) -> ReadLine[Record]:
    """Lines of a file of records as they were read, some of them broken."""
    line = draw(visits().map(to_json) | st.just("{}") | st.just("no JSON"))
    return next(read_json_lines(io.StringIO(line.replace("\n", " ") + "\n")))
