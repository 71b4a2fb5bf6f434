"""Rules about how an activity is carried out, and what is and is not done in it."""

from __future__ import annotations

from datetime import date

import attrs

from sendframework._validators import boolean, kebab, one_of, optional, strict_date, text, tuple_of, whole_number
from sendframework.errors import InvariantError
from sendframework.framework.intervals import Certainty, Interval
from sendframework.framework.rule import Rule
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.groups import StakeholderGroup
from sendframework.vocabulary.methods import EvidenceMethod

__all__ = [
    "ActivityRule",
    "AimRule",
    "AspectRule",
    "CapRule",
    "CriterionRule",
    "DutyRule",
    "EvidenceRule",
    "LegalBasisRule",
    "Quota",
    "ReportSectionRule",
    "TeamMember",
    "TeamRule",
]


def __dir__() -> list[str]:
    return __all__


def _range(owner: object, least: int, most: int | None) -> None:
    if most is not None and most < least:
        raise InvariantError(type(owner).__name__, f"has a most of {most} below its least of {least}")


@attrs.frozen(kw_only=True)
class ActivityRule(Rule):
    """What an activity is: its purpose, what sets it off, how often it comes, and what it produces.

    Raises
    ------
    InvariantError
        When it is about other than one activity.
    """

    name: str = attrs.field(validator=text)
    """Name as published."""
    purpose: str = attrs.field(validator=text)
    """What it is for."""
    trigger: str = attrs.field(validator=text)
    """What sets it off."""
    frequency: str = attrs.field(validator=text)
    """How often it comes, in words."""
    produces: str = attrs.field(validator=text)
    """What comes out of it."""
    at_least_every: Interval | None = attrs.field(default=None, validator=optional(one_of(Interval)))
    """The longest time between two, where one is stated."""
    judges_area: bool = attrs.field(validator=boolean)
    """Whether it ends in a formal result about the one area."""
    optional_for_area: bool = attrs.field(default=False, validator=boolean)
    """Whether an area may decline it."""

    def __attrs_post_init__(self) -> None:
        if len(self.activities) != 1:
            raise InvariantError(f"ActivityRule {self.id}", "must be about exactly one activity")


@attrs.frozen(kw_only=True)
class AimRule(Rule):
    """Something that the inspections are meant to bring about."""

    audience: tuple[Actor, ...] = attrs.field(default=(), validator=tuple_of(one_of(Actor), distinct=True))
    """For whom, where that is said."""


@attrs.frozen(kw_only=True)
class LegalBasisRule(Rule):
    """The power under which something is done, or the duty against which it is measured."""

    instrument: str = attrs.field(validator=text)
    """Act or regulations, by short title."""
    provision: str | None = attrs.field(default=None, validator=optional(text))
    """Section or regulation, where known."""

    certainty: Certainty = attrs.field(default=Certainty.EXACT, validator=one_of(Certainty))
    """Exact where it is law; usual for guidance, and where it is not certain that the power is the one used."""


@attrs.frozen(kw_only=True)
class TeamMember:
    """A place in an inspection team.

    Raises
    ------
    InvariantError
        When ``most`` is below ``least``.
    """

    role: str = attrs.field(validator=kebab)
    """What the member is: ``ofsted-lead-inspector``."""
    inspectorate: Actor = attrs.field(validator=one_of(Actor))
    """Ofsted or the Care Quality Commission."""
    least: int = attrs.field(validator=whole_number(0))
    """The fewest of them."""
    most: int | None = attrs.field(default=None, validator=optional(whole_number(0)))
    """The most of them; None where no limit is known."""
    leads: bool = attrs.field(default=False, validator=boolean)
    """Whether the member leads for the inspectorate."""

    def __attrs_post_init__(self) -> None:
        _range(self, self.least, self.most)


@attrs.frozen(kw_only=True)
class TeamRule(Rule):
    """Who inspects."""

    members: tuple[TeamMember, ...] = attrs.field(validator=tuple_of(one_of(TeamMember), least=1))
    """The places in the team."""


@attrs.frozen(kw_only=True)
class CriterionRule(Rule):
    """One thing that inspectors evaluate; none carries a grade of its own.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        As `Rule`, and for a group or number below 1.
    """

    group: int = attrs.field(validator=whole_number(1))
    """1 for impact on children and young people, 2 for how partners work together, 3 for what stands apart."""
    number: int = attrs.field(validator=whole_number(1))
    """Place in its group, counted from 1."""
    wording: str = attrs.field(validator=text)
    """What is evaluated."""
    official: bool = attrs.field(validator=boolean)
    """Whether the wording is known to be the inspectorates' own."""


@attrs.frozen(kw_only=True)
class AspectRule(Rule):
    """One of the questions about a local area that inspectors answered from 2016 to 2022; none was graded."""

    aspect: Aspect = attrs.field(validator=one_of(Aspect))
    """Which of the three."""
    question: str = attrs.field(validator=text)
    """The question."""
    official: bool = attrs.field(validator=boolean)
    """Whether the question is known to be in the inspectorates' own words."""


@attrs.frozen(kw_only=True)
class Quota:
    """How many of something there usually are.

    Raises
    ------
    InvariantError
        When ``most`` is below ``least``.
    """

    of: str = attrs.field(validator=text)
    """What is counted."""
    least: int = attrs.field(validator=whole_number(0))
    """The fewest."""
    most: int | None = attrs.field(default=None, validator=optional(whole_number(0)))
    """The most; None where no limit is known."""
    supported_by: str = attrs.field(default="whole", validator=kebab)
    """The part of the rule, as its citations name it, that this number is."""

    def __attrs_post_init__(self) -> None:
        _range(self, self.least, self.most)


@attrs.frozen(kw_only=True)
class EvidenceRule(Rule):
    """A method by which evidence is gathered in an activity, and who is heard by it.

    Raises
    ------
    InvariantError
        When a quota rests on a part that no citation supports.
    """

    method: EvidenceMethod = attrs.field(validator=one_of(EvidenceMethod))
    """How."""
    groups: tuple[StakeholderGroup, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(StakeholderGroup), distinct=True)
    )
    """Who is heard, or takes part."""
    quotas: tuple[Quota, ...] = attrs.field(default=(), validator=tuple_of(one_of(Quota)))
    """Numbers, where they are known."""
    used: bool = attrs.field(default=True, validator=boolean)
    """False where a source says that the method is not used in the activity."""

    def __attrs_post_init__(self) -> None:
        parts = {citation.supports for citation in self.citations}
        for quota in self.quotas:
            if quota.supported_by not in parts:
                reason = f"has a quota of {quota.of} resting on {quota.supported_by!r}, which no citation supports"
                raise InvariantError(f"EvidenceRule {self.id}", reason)


@attrs.frozen(kw_only=True)
class DutyRule(Rule):
    """Something that somebody does, or does not do, without a date that is counted.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a last day that is not a plain date, and as `Rule`.
    """

    actor: tuple[Actor, ...] = attrs.field(validator=tuple_of(one_of(Actor), distinct=True))
    """Who acts; none where the text was not read."""
    audience: tuple[Actor, ...] = attrs.field(default=(), validator=tuple_of(one_of(Actor), distinct=True))
    """To or for whom."""
    outcomes: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(kebab, distinct=True))
    """The outcomes that it follows; none where it does not wait for an outcome."""
    by: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The last day by which it is to be done, where the text names one: of the end of a year, 31 December."""


@attrs.frozen(kw_only=True)
class CapRule(Rule):
    """A most number of visits in a time."""

    most: int = attrs.field(validator=whole_number(1))
    """The most that there usually are."""
    within: Interval = attrs.field(validator=one_of(Interval))
    """The time that is looked at."""
    counted: tuple[str, ...] = attrs.field(validator=tuple_of(text, least=1))
    """What is counted together."""
    only_where: str | None = attrs.field(default=None, validator=optional(text))
    """The condition without which there is no cap."""

    @property
    def certainty(self) -> Certainty:
        """That of the time looked at."""
        return self.within.certainty


@attrs.frozen(kw_only=True)
class ReportSectionRule(Rule):
    """A section of the published report, in its order."""

    order: int = attrs.field(validator=whole_number(1))
    """Place in the report, counted from 1."""
    heading: str = attrs.field(validator=text)
    """Heading as printed; ``*X*`` stands for the name of the area."""
    columns: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text))
    """Column headings, where the section is a table."""
    outcomes: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(kebab, distinct=True))
    """The outcomes under which it appears; none for all."""
    always: bool = attrs.field(default=True, validator=boolean)
    """False for a section that some reports lack."""
