"""Who was heard by which method, as far as a record says and an edition asks."""

from __future__ import annotations

import attrs

from sendframework._codes import Code
from sendframework._validators import boolean, kebab, one_of, optional, text, tuple_of
from sendframework.checks.issues import Issue
from sendframework.errors import InvalidTypeError
from sendframework.periods import Period
from sendframework.records.participation import HeadCount, TrackedChildren
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.groups import StakeholderGroup
from sendframework.vocabulary.methods import EvidenceMethod

__all__ = ["Coverage", "Hearing", "HearingStatus"]


def __dir__() -> list[str]:
    return __all__


class HearingStatus(Code):
    """Whether a group was heard by a method."""

    HEARD = "heard"
    """The record says that it was."""
    NOT_HEARD = "not-heard"
    """The record says that it was not."""
    NOT_APPLICABLE = "not-applicable"
    """No rule of the edition speaks of it, or one says that it is not done, or there was no such group."""
    NOT_KNOWN = "not-known"
    """The record does not say, and a rule or the theme speaks of it."""


@attrs.frozen(kw_only=True)
class Hearing:
    """A group and a method: whether it was heard in that way, and what asks for it.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a rule id that is not kebab-case, or a blank text.
    """

    group: StakeholderGroup = attrs.field(validator=one_of(StakeholderGroup))
    """Who."""
    channel: EvidenceMethod | None = attrs.field(default=None, validator=optional(one_of(EvidenceMethod)))
    """By which method; None where the record, or what asks for it, names none."""
    status: HearingStatus = attrs.field(validator=one_of(HearingStatus))
    """Whether it was heard."""
    expected: bool = attrs.field(default=False, validator=boolean)
    """Whether a rule of the edition, or the theme of the visit, has it heard in this way."""
    count: HeadCount | None = attrs.field(default=None, validator=optional(one_of(HeadCount)))
    """How many, where the record says."""
    rules: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(kebab, distinct=True))
    """Ids of the rules that speak of it."""
    reason: str | None = attrs.field(default=None, validator=optional(text))
    """Why it does not apply, where there is more to say than that nothing asks for it."""


@attrs.frozen(kw_only=True)
class Coverage:
    """Every group and every method of one record: heard, not heard, not applicable, not known.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a record kind or edition id that is not kebab-case.
    """

    record_kind: str = attrs.field(validator=kebab)
    """The kind of record: ``full-inspection``."""
    activity: Activity = attrs.field(validator=one_of(Activity))
    """The activity."""
    edition: str | None = attrs.field(validator=optional(kebab))
    """The id of the edition that it was held against; None where none can be chosen."""
    cells: tuple[Hearing, ...] = attrs.field(validator=tuple_of(one_of(Hearing)))
    """Each group with each method: groups by sector, families first, and each with its methods in one order."""
    surveys: Period | None = attrs.field(default=None, validator=optional(one_of(Period)))
    """The days on which surveys were open, where that is known."""
    tracked: TrackedChildren | None = attrs.field(default=None, validator=optional(one_of(TrackedChildren)))
    """The children and young people tracked, where that is known."""
    issues: tuple[Issue, ...] = attrs.field(default=(), validator=tuple_of(one_of(Issue)))
    """What there is to say about it."""

    @property
    def groups(self) -> tuple[StakeholderGroup, ...]:
        """The groups, families first."""
        return tuple(dict.fromkeys(cell.group for cell in self.cells))

    @property
    def channels(self) -> tuple[EvidenceMethod, ...]:
        """The methods."""
        return tuple(dict.fromkeys(cell.channel for cell in self.cells if cell.channel is not None))

    def hearing(self, group: StakeholderGroup | str, channel: EvidenceMethod | str | None = None) -> Hearing | None:
        """The cell of a group and a method, each given as such or by its code; None where it is not in the table.

        Raises
        ------
        InvalidTypeError
            For anything but groups, methods and codes.
        """
        of = _code("Coverage.hearing(group)", group)
        by = None if channel is None else _code("Coverage.hearing(channel)", channel)
        return next(
            (
                cell
                for cell in self.cells
                if cell.group.code == of and (cell.channel.code if cell.channel is not None else None) == by
            ),
            None,
        )

    def status(self, group: StakeholderGroup | str, channel: EvidenceMethod | str | None = None) -> HearingStatus:
        """Whether a group was heard by a method; without one, whether it was heard by any.

        Raises
        ------
        InvalidTypeError
            For anything but groups, methods and codes.
        """
        if channel is not None:
            cell = self.hearing(group, channel)
            return HearingStatus.NOT_APPLICABLE if cell is None else cell.status
        of = _code("Coverage.status(group)", group)
        return overall([cell.status for cell in self.cells if cell.group.code == of])

    def __str__(self) -> str:
        each = [self.status(group) for group in self.groups]
        told = ", ".join(f"{each.count(status)} {status.words}" for status in HearingStatus if status in each)
        against = "no edition" if self.edition is None else f"edition {self.edition}"
        groups = "1 group" if len(each) == 1 else f"{len(each)} groups"
        return f"Who was heard, {self.record_kind}, against {against}: of {groups} {told or 'none'}"


def overall(statuses: list[HearingStatus]) -> HearingStatus:
    """What the methods come to for a group: heard by any; else not known of any; else not heard; else nothing asks."""
    order = (HearingStatus.HEARD, HearingStatus.NOT_KNOWN, HearingStatus.NOT_HEARD)
    return next((status for status in order if status in statuses), HearingStatus.NOT_APPLICABLE)


def _code(where: str, value: object) -> str:
    if isinstance(value, StakeholderGroup | EvidenceMethod):
        return value.code
    if not isinstance(value, str):
        raise InvalidTypeError(where, "must be a group or a method, or its code", value)
    return value
