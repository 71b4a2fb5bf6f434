"""The history of one area up to a day, sorted by what it says: inspections, what followed them, plans and support."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from sendframework.handbooks import editions
from sendframework.programme._gathering import begins, ordered
from sendframework.programme._same_visit import anchor, stated_outcome, together
from sendframework.records._days import earliest, latest
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.plans import Plan
from sendframework.records.revisits import Revisit
from sendframework.records.support_actions import SupportAction
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.interruptions import InterruptionKind
from sendframework.vocabulary.outcomes import AreaSendOutcome, RevisitOutcome, WrittenStatementDecision
from sendframework.vocabulary.plans import PlanKind, PlanStage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sendframework.areas.local_area import LocalArea
    from sendframework.periods import Period
    from sendframework.programme.outlook_notes import OutlookNote
    from sendframework.records.record import Record
    from sendframework.records.visits import ReportedVisit
    from sendframework.vocabulary.support import SupportEvent


class Part(NamedTuple):
    """A visit with its outcome as it was known on the day."""

    visit: Any
    """The full inspection, re-visit or monitoring inspection."""
    outcome: Any
    """Its outcome; None while it is not known."""
    begun: date | None
    """The day by which it is put in order; None where no day of it is known."""


class Story:
    """What the records of one area tell, as it stood on one day.

    With ``handed_on``, what is open at the end of the area stays so: its successors are asked about it.
    """

    def __init__(self, area: LocalArea, records: Iterable[Record], on: date, *, handed_on: bool = False) -> None:
        self.area = area
        self.on = on
        self.handed_on = handed_on
        held: list[Any] = list(records)
        self.notes: list[OutlookNote] = []
        self.announced: tuple[Part, ...] = ()
        """Visits that were announced by the day and had not begun."""
        self._references: dict[str, list[Any]] = {}
        self.full = self._parts([each for each in held if isinstance(each, FullInspection)])
        self.revisits = self._parts([each for each in held if isinstance(each, Revisit)])
        self.monitoring = self._parts([each for each in held if isinstance(each, MonitoringInspection)])
        self.plans = tuple(each for each in held if isinstance(each, Plan))
        self.support = tuple(each for each in held if isinstance(each, SupportAction))

    def _parts(self, visits: Sequence[ReportedVisit]) -> tuple[Part, ...]:
        taken = together(visits)
        self.notes.extend(taken.notes)
        for name, visit in taken.references.items():
            self._references.setdefault(name, []).append(visit)
        parts = [Part(each, known_outcome(each, self.on), anchor(each) or begins(each)) for each in taken.visits]
        parts.sort(key=lambda part: part.begun or date.max)
        self.announced += tuple(part for part in parts if not_begun(part.visit, self.on))
        return tuple(part for part in parts if not not_begun(part.visit, self.on))

    @cached_property
    def history(self) -> tuple[Record, ...]:
        """Every record, those of one inspection taken together, oldest first."""
        visits = (part.visit for part in (*self.full, *self.revisits, *self.monitoring, *self.announced))
        return tuple(ordered((*visits, *self.plans, *self.support)))

    @cached_property
    def dated(self) -> tuple[Part, ...]:
        """The full inspections that began, oldest first; one put off without a day is none."""
        return tuple(part for part in self.full if part.begun is not None and not put_off(part.visit))

    def after(self, part: Part) -> Part | None:
        """The next full inspection after one; None where there is none, or the one has no day."""
        later = [each for each in self.dated if part.begun is not None and each.begun and each.begun > part.begun]
        return later[0] if later else None

    def followers(self, part: Part, among: Sequence[Part]) -> tuple[Part, ...]:
        """The re-visits or monitoring inspections that follow a full inspection, by reference or else by date."""
        bases = [each for each in self.full if may_lead_to(each, among)]
        return tuple(each for each in among if self._owner(each.visit, each.begun, bases) is part)

    def announced_after(self, part: Part, kind: type[ReportedVisit]) -> Part | None:
        """The visit of a kind that was announced by the day and follows a full inspection; a later one has it else."""
        among = [each for each in self.announced if isinstance(each.visit, kind)]
        if kind is FullInspection:
            return among[0] if among and self.after(part) is None else None
        bases = [each for each in self.full if may_lead_to(each, among)]
        return next((each for each in among if self._owner(each.visit, each.begun, bases) is part), None)

    def plans_of(self, part: Part, kind: PlanKind) -> tuple[Plan, ...]:
        """The plans of one kind that follow an inspection or re-visit, by reference or else by date."""
        among = self.revisits if kind is PlanKind.ACCELERATED_PROGRESS_PLAN else self.full
        bases = [each for each in among if may_have(each, kind)]
        plans = (plan for plan in self.plans if plan.plan is kind)
        return tuple(plan for plan in plans if self._owner(plan, plan.first_day, bases) is part)

    def support_of(self, part: Part, event: SupportEvent) -> tuple[SupportAction, ...]:
        """Acts of one kind that follow a re-visit, by reference or else by date."""
        acts = (act for act in self.support if act.event is event)
        return tuple(act for act in acts if self._owner(act, act.first_day, self.revisits) is part)

    def _owner(self, record: Any, day: date | None, bases: Sequence[Part]) -> Part | None:  # noqa: ANN401
        """What a record follows: what it names, else the last that had begun by its day, else the only one."""
        named = self._references.get(record.follows, []) if record.follows is not None else []
        if named:
            return next((base for base in bases if any(base.visit is each for each in named)), None)
        if day is None:
            return bases[0] if len(bases) == 1 else None
        earlier = [base for base in bases if base.begun is not None and base.begun <= day]
        return earlier[-1] if earlier else None


def known_outcome(visit: ReportedVisit, on: date) -> Any:  # noqa: ANN401  # one of four closed sets
    """The outcome as it was known on a day: not before the report was received or published, or inspectors had left."""
    days = [earliest(day) for day in (visit.report_received_on, visit.published_on) if day is not None]
    if days:
        return None if min(days) > on else stated_outcome(visit)
    last = None if visit.on_site is None else visit.on_site.end or visit.on_site.start
    return None if last is not None and last >= on else stated_outcome(visit)


def not_begun(visit: ReportedVisit, on: date) -> bool:
    """Whether a visit is known to begin only after a day."""
    if visit.on_site is not None and visit.on_site.start is not None:
        return visit.on_site.start > on
    return visit.about is not None and visit.about.earliest > on


def put_off(visit: ReportedVisit) -> bool:
    """Whether an inspection was deferred and no day on site is known, or was left incomplete without an outcome."""
    kinds = {each.kind for each in visit.interruptions}
    if InterruptionKind.DEFERRAL in kinds and visit.on_site is None:
        return True
    return InterruptionKind.INCOMPLETE in kinds and stated_outcome(visit) is None


def framework_of(part: Part) -> FrameworkCode:
    """The framework of a full inspection: by its findings, or else by its day."""
    findings = part.visit.findings
    if isinstance(findings, LocalAreaFindings):
        return FrameworkCode.LOCAL_AREA_SEND
    second = in_force(FrameworkCode.AREA_SEND).start
    if isinstance(findings, AreaSendFindings) or part.begun is None or second is None or part.begun >= second:
        return FrameworkCode.AREA_SEND
    return FrameworkCode.LOCAL_AREA_SEND


def in_force(framework: FrameworkCode) -> Period:
    """The days on which a framework is, or was, in force."""
    return next(each.framework.in_force for each in editions() if each.framework.code is framework)


def may_lead_to(part: Part, among: Sequence[Part]) -> bool:
    """Whether a full inspection can be followed by visits of the kind given."""
    if among and isinstance(among[0].visit, Revisit):
        return may_have(part, PlanKind.WRITTEN_STATEMENT_OF_ACTION)
    return may_have(part, PlanKind.PRIORITY_ACTION_PLAN)


def may_have(part: Part, kind: PlanKind) -> bool:
    """Whether a plan of a kind can follow an inspection or re-visit; where its outcome is not known, it may."""
    if kind is PlanKind.ACCELERATED_PROGRESS_PLAN:
        return part.outcome is not RevisitOutcome.ALL_SUFFICIENT
    first = framework_of(part) is FrameworkCode.LOCAL_AREA_SEND
    if kind is PlanKind.WRITTEN_STATEMENT_OF_ACTION:
        return first and part.outcome is not WrittenStatementDecision.NO_WRITTEN_STATEMENT
    if kind is PlanKind.PRIORITY_ACTION_PLAN:
        return not first and part.outcome in {None, AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS}
    return not first


def events_by(plan: Plan, stages: Iterable[PlanStage], on: date) -> tuple[tuple[date, date] | None, ...]:
    """The first and last day of each event of some stages that can have come by a day; None for one without a date."""
    wanted = set(stages)
    return tuple(
        None if event.on is None else (earliest(event.on), latest(event.on))
        for event in plan.events
        if event.stage in wanted and (event.on is None or earliest(event.on) <= on)
    )


@attrs.frozen
class Setting:
    """What a whole outlook assumes."""

    on: date
    soon_months: int
    calendar: Any
    records_complete_to: date | None
