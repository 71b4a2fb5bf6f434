"""One record under check: what is asked of it again and again, and how its issues are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.checks._ceiling import ceiling, mildest
from sendframework.checks.issues import Issue, Severity
from sendframework.checks.known_checks import CHECKS
from sendframework.errors import CalendarCoverageError, InvalidValueError
from sendframework.periods import PartialDate, in_words
from sendframework.timetables._counting import forward
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.milestones import MilestoneCode

if TYPE_CHECKING:
    from datetime import date

    from sendframework.checks._governing import Governed
    from sendframework.checks._world import World
    from sendframework.framework import Edition, Interval, MilestoneGraph, MilestoneRule, Rule
    from sendframework.records.record import Record
    from sendframework.timetables import Milestone
    from sendframework.vocabulary.activities import Activity
    from sendframework.workdays import WorkingDayCalendar

__all__ = ["Subject", "counted", "days_in_words", "kind_in_words", "later_by", "on_days", "the", "when", "window_of"]

_BY_CODE = {check.code: check for check in CHECKS}
_WITHOUT_ARTICLE = frozenset(
    {
        Actor.OFSTED,
        Actor.NHS_ENGLAND,
        Actor.INSPECTORS,
        Actor.LOCAL_LEADERS,
        Actor.CHILDREN_AND_YOUNG_PEOPLE,
        Actor.PARENTS_AND_CARERS,
        Actor.PRACTITIONERS,
    }
)
_STARTS: dict[str, str] = {
    MilestoneCode.ON_SITE_STARTS: "the first day on site",
    MilestoneCode.ON_SITE_ENDS: "the last day on site",
    MilestoneCode.REPORT_RECEIVED: "receipt of the report",
    MilestoneCode.REPORT_PUBLISHED: "publication of the report",
    MilestoneCode.CHILDREN_SELECTED: "the choice of children",
}
"""What time is counted from, where the id of the milestone does not read as a noun."""


def days_in_words(first: date, last: date) -> str:
    """One day, or the days between two."""
    return in_words(first) if first == last else f"{in_words(first)} to {in_words(last)}"


def on_days(first: date, last: date) -> str:
    """The same with its preposition, of something that happened on one day, whichever that was."""
    return f"on {in_words(first)}" if first == last else f"between {in_words(first)} and {in_words(last)}"


def the(actor: Actor) -> str:
    """Somebody by role, with the article that running text needs."""
    return actor.label if actor in _WITHOUT_ARTICLE else f"the {actor.label}"


def kind_in_words(kind: str) -> str:
    """A kind of record or activity as running text prints it."""
    return kind.replace("-", " ").replace("revisit", "re-visit")


def counted(rule: MilestoneRule, start: date | None, after: str | None = None) -> str:
    """How a rule counts, from what and which day: ``10 working days from notification, 8 September 2025``."""
    name = after or rule.after or ""
    origin = _STARTS.get(name, name.replace("-", " ")) + ("" if start is None else f", {in_words(start)}")
    if rule.week is not None:
        return f"week {rule.week}, where week 1 is that of {origin}"
    same_day = rule.interval is not None and rule.interval.count == 0 and rule.interval.most is None
    return f"on {origin}" if same_day else f"{rule.interval} from {origin}"


def when(day: date | PartialDate) -> str:
    """A day, or what is known of it, with its preposition: ``on 3 May 2024``, ``in May 2024``."""
    return f"in {day}" if isinstance(day, PartialDate) else f"on {in_words(day)}"


class Subject:
    """A record with its place, its edition, and the world that it is looked at in."""

    def __init__(self, world: World, path: str, record: Record, governed: Governed) -> None:
        self.world = world
        self.path = path
        self.governed = governed
        self.edition: Edition | None = governed.edition
        self.activity: Activity | None = record.activity
        self.graph: MilestoneGraph | None = None
        described = (
            self.edition is not None and self.activity is not None and self.rule(self.activity.value) is not None
        )
        if self.edition is not None and self.activity is not None and described:
            self.graph = self.edition.milestones(self.activity)

    def rule(self, rule_id: str) -> Rule | None:
        """A rule of the edition by its id; None where the edition has none."""
        if self.edition is None:
            return None
        return next((rule for rule in self.edition.rules if rule.id == rule_id), None)

    def expected(self, milestone: str, after: str, day: date) -> Milestone | None:
        """When a milestone is to be expected after another; None where nothing says so."""
        judged = None if self.edition is None or self.graph is None else (self.edition, self.graph.activity)
        found = None if judged is None else self.world.timetable(*judged, after, day)
        held = None if found is None or milestone not in found else found[milestone]
        return None if held is None or (held.on is None and held.window is None) else held

    def at(self, where: str) -> str:
        """The path of a field of the record."""
        return f"{self.path}.{where}" if where else self.path

    def issue(
        self,
        code: str,
        where: str,
        sentence: str,
        *,
        rule: Rule | None = None,
        most: Severity = Severity.ERROR,
        bounded_by: tuple[Rule | None, ...] = (),
        expected: str | None = None,
        observed: str | None = None,
        edition: Edition | None = None,
    ) -> Issue:
        """An issue, as severe as its check, its rule and the rules that it rests on allow, and never more."""
        check = _BY_CODE[code]
        bounds = [
            ceiling(each.certainty, each.grade, structural=check.structural)
            for each in (rule, *bounded_by)
            if each is not None
        ]
        held = edition or self.edition
        if rule is not None and held is not None:
            held = self.world.home_of(rule, held)
        return Issue(
            code=code,
            severity=mildest((check.severity, most, *bounds)),
            path=self.at(where),
            sentence=sentence,
            rule=None if rule is None else rule.id,
            edition=None if held is None else held.id,
            citations=() if rule is None else rule.citations,
            expected=expected,
            observed=None if observed is None else str(observed),
        )

    def unchecked(
        self, what: str, wanting: tuple[str, ...], *, because: str | None = None, rule: Rule | None = None
    ) -> Issue:
        """That something could not be checked, with the fields that are wanting."""
        reason = because or f"{' and '.join(wanting)} {'is' if len(wanting) == 1 else 'are'} not known"
        return self.issue("not-checked", wanting[0], f"{what} could not be checked: {reason}.", rule=rule)


def window_of(held: Milestone) -> tuple[date, date]:
    """The first and the last day on which a milestone that was counted can be."""
    days = [day for day in (held.on, *(held.window or ())) if day is not None]
    return min(days), max(days)


def later_by(interval: Interval, start: date, calendar: WorkingDayCalendar) -> date | None:
    """The day so much later; None where nothing is counted, or it lies beyond the calendar or the years."""
    if interval.steps is None:
        return None
    try:
        return forward(interval, start, interval.steps, calendar)
    except (CalendarCoverageError, InvalidValueError):
        return None
