"""What every record has: a reference, a note, and where its values come from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from sendframework._validators import one_of, optional, place, text, tuple_of
from sendframework.citations import EvidenceGrade
from sendframework.errors import InvalidValueError
from sendframework.records import _members
from sendframework.vocabulary.activities import Activity

if TYPE_CHECKING:
    from datetime import date

__all__ = ["Provenance", "Record"]

_PATH = re.compile(r"[a-z_]+(?:\[[0-9]+\])?(?:\.[a-z_]+(?:\[[0-9]+\])?)*\Z")


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Provenance:
    """Where one value of a record comes from.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a blank text, or a path that is none.
    UnknownCodeError
        For a grade that is none.
    """

    field: str = attrs.field(validator=text)
    """Which value, as a path from the record: ``on_site``, ``findings.areas_for_priority_action[0].text``."""
    document: str = attrs.field(validator=text)
    """What it was read in: title, address or file name."""
    where: str | None = attrs.field(default=None, validator=optional(text))
    """Page, sheet and row, or heading."""
    how: str | None = attrs.field(default=None, validator=optional(text))
    """How it was got from there: as printed, worked out, chosen between two that disagree."""
    grade: EvidenceGrade | None = attrs.field(
        default=None,
        converter=attrs.converters.optional(_members.grade),
        validator=optional(one_of(EvidenceGrade)),
    )
    """How good that evidence is, where somebody has said so."""

    def __attrs_post_init__(self) -> None:
        if not _PATH.match(self.field):
            reason = "must be a path from the record, such as findings.areas_for_improvement[0].text"
            raise InvalidValueError("Provenance.field", reason, self.field)


def _of_a_field(owner: Any, attribute: attrs.Attribute[Any], value: tuple[Provenance, ...]) -> None:  # noqa: ANN401  # as attrs calls it
    known = attrs.fields_dict(type(owner))
    for index, each in enumerate(value):
        if re.split(r"[.\[]", each.field, maxsplit=1)[0] not in known:
            reason = f"must start with a field of {type(owner).__name__}: {', '.join(known)}"
            raise InvalidValueError(f"{place(owner, attribute.name)}[{index}].field", reason, each.field)


@attrs.frozen(kw_only=True)
class Record:
    """What is kept of one thing that happened; half of it may be unknown.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a blank text, or a provenance of something that is no field.
    """

    kind: ClassVar[str]
    """What it is a record of; names it in exchange with other systems."""
    activity: ClassVar[Activity | None] = None
    """The inspection activity; None for what only comes of one."""

    reference: str | None = attrs.field(default=None, validator=optional(text))
    """Your own reference for it, by which other records follow it; unique in a case file."""
    note: str | None = attrs.field(default=None, validator=optional(text))
    """Anything else worth saying about it."""
    provenance: tuple[Provenance, ...] = attrs.field(
        default=(), validator=[tuple_of(one_of(Provenance), distinct=True), _of_a_field]
    )
    """Where values of the record come from, for as many of them as is known."""

    @property
    def first_day(self) -> date | None:
        """The earliest day that the record knows of; None where it knows of none."""
        return None

    def came_from(self, field: str) -> tuple[Provenance, ...]:
        """Where a field, or anything within it, comes from."""
        return tuple(
            each for each in self.provenance if each.field == field or each.field.startswith((f"{field}.", f"{field}["))
        )
