"""The plans that follow inspections, with what happened to each."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs

from sendframework._validators import one_of, optional, text, tuple_of, whole_number
from sendframework.areas.local_area import LocalArea
from sendframework.errors import InvariantError
from sendframework.periods import PartialDate
from sendframework.records import _members
from sendframework.records._days import earliest, known_in_part, latest
from sendframework.records.bodies import Body
from sendframework.records.record import Record
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.plans import PlanKind, PlanStage

__all__ = ["Plan", "PlanEvent"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class PlanEvent:
    """One thing that happened to a plan.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    UnknownCodeError
        For a stage or a body by role that is none.
    """

    stage: PlanStage = attrs.field(converter=_members.plan_stage, validator=one_of(PlanStage))
    """What happened."""
    on: date | PartialDate | None = attrs.field(default=None, validator=optional(known_in_part))
    """When, as exactly as that is known."""
    by: Actor | None = attrs.field(
        default=None, converter=attrs.converters.optional(_members.actor), validator=optional(one_of(Actor))
    )
    """Who did it, by role."""
    note: str | None = attrs.field(default=None, validator=optional(text))
    """Anything else worth saying about it."""


@attrs.frozen(kw_only=True)
class Plan(Record):
    """A written statement of action, priority action plan, strategic plan or accelerated progress plan.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        As `Record`, for a number below 1, and for a body or number that stands twice.
    UnknownCodeError
        For a kind of plan that is none.
    InvariantError
        For events that run backwards.
    """

    kind: ClassVar[str] = "plan"
    """What it is a record of."""

    area: LocalArea = attrs.field(validator=one_of(LocalArea))
    """The local area, in the version of its time."""
    plan: PlanKind = attrs.field(converter=_members.plan_kind, validator=one_of(PlanKind))
    """What sort of plan it is."""
    follows: str | None = attrs.field(default=None, validator=optional(text))
    """The reference of the inspection or re-visit that it follows."""
    responsible_bodies: tuple[Body, ...] = attrs.field(default=(), validator=tuple_of(one_of(Body), distinct=True))
    """The bodies that made it, together."""
    addresses: tuple[int, ...] = attrs.field(default=(), validator=tuple_of(whole_number(1), distinct=True))
    """The numbers of the weaknesses or areas for priority action that it addresses, where that is known."""
    events: tuple[PlanEvent, ...] = attrs.field(default=(), validator=tuple_of(one_of(PlanEvent)))
    """What happened to it, oldest first."""

    def __attrs_post_init__(self) -> None:
        floor: tuple[date, PlanEvent] | None = None
        for index, event in enumerate(self.events):
            if event.on is None:
                continue
            if floor is not None and latest(event.on) < floor[0]:
                reason = f"{event.stage} on {event.on} must not be before {floor[1].stage} on {floor[1].on}"
                raise InvariantError(f"Plan.events[{index}]", reason)
            if floor is None or floor[0] < earliest(event.on):  # a year in between must not hide a day before it
                floor = earliest(event.on), event

    @property
    def stage(self) -> PlanStage | None:
        """The last thing that is known to have happened to it; None while nothing is."""
        return self.events[-1].stage if self.events else None

    @property
    def first_day(self) -> date | None:
        """The first day that the earliest dated event can have had."""
        return min((earliest(event.on) for event in self.events if event.on is not None), default=None)

    def happened(self, stage: PlanStage | str) -> tuple[PlanEvent, ...]:
        """Every event of one stage, oldest first.

        Raises
        ------
        UnknownCodeError
            For a stage that is none.
        """
        wanted = _members.plan_stage(stage)
        return tuple(event for event in self.events if event.stage is wanted)
