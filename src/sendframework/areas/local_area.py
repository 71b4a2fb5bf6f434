"""Local areas: what is inspected, known by its code, with its names, codes, regions and place in history."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import attrs

from sendframework._validators import check_date, check_text, one_of, optional, place, strict_date, text, tuple_of
from sendframework.citations import Citation, EvidenceGrade, grade_of
from sendframework.errors import InvalidValueError, InvariantError, NotInForceError
from sendframework.periods import Period, in_words
from sendframework.vocabulary.regions import StatisticalRegion

if TYPE_CHECKING:
    from sendframework.vocabulary.regions import OfstedRegion

__all__ = ["DatedCode", "LocalArea", "PlannedChange"]

_AREA_CODE = re.compile(r"[0-9]{3}", re.ASCII)
_GSS_CODE = re.compile(r"[A-Z][0-9]{8}", re.ASCII)
_URN = re.compile(r"[1-9][0-9]{3,9}", re.ASCII)


def __dir__() -> list[str]:
    return __all__


def _written(form: re.Pattern[str], reason: str) -> Any:  # noqa: ANN401  # a validator, as attrs takes it
    """A validator of strings that have the form of a code."""

    def validate(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
        where = place(owner, attribute.name)
        if not form.fullmatch(check_text(where, value)):
            raise InvalidValueError(where, reason, value)

    return validate


_area_code = _written(_AREA_CODE, "must be a number of three digits as the Department for Education gives it, '919'")


@attrs.frozen(kw_only=True)
class DatedCode:
    """A code of the Government Statistical Service, and the days on which it was an area's.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a code that is not a letter and eight digits, or a field of the wrong type.
    """

    code: str = attrs.field(validator=_written(_GSS_CODE, "must be a capital letter and eight digits, 'E10000015'"))
    """The code: ``E10000015``."""
    period: Period = attrs.field(default=Period(), validator=one_of(Period))
    """The days on which it was in use; open where no change is known."""

    def __str__(self) -> str:
        return self.code if self.period == Period() else f"{self.code} {self.period}"


@attrs.frozen(kw_only=True)
class PlannedChange:
    """A change to an area that is announced and has not happened: it makes no area, and ends none.

    Raises
    ------
    InvalidTypeError, InvalidValueError, InvariantError
        For a field of the wrong type, no successor, or no citation.
    """

    on: date = attrs.field(validator=strict_date)
    """The first day of what comes after."""
    successors: tuple[str, ...] = attrs.field(validator=tuple_of(text, least=1, distinct=True))
    """Names of the areas planned to take its place; they have no codes yet."""
    status: str = attrs.field(validator=text)
    """How far the plan has come, in words: ``planned``."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1), repr=False)
    """Where the plan stands written; at least one."""

    @property
    def grade(self) -> EvidenceGrade:
        """The grade of its weakest part."""
        return grade_of(self.citations)

    def __str__(self) -> str:
        return f"to be replaced by {' and '.join(self.successors)} from {in_words(self.on)} ({self.status})"


@attrs.frozen(kw_only=True)
class LocalArea:
    """The geographical area of a local authority, in one version: after new boundaries it is another area.

    Dorset is two areas: 835 until 31 March 2019, and 838 from the day after.  Successors inherit nothing: no outcome,
    no plan.  Make your own for tests and exercises; a code, a name, a region and a citation are enough.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a code of the wrong form, or a name that stands twice.
    UnknownCodeError
        For a region that is none of the nine.
    InvariantError
        Without a citation; for an area that precedes or succeeds itself; for successors of an area that has no last
        day, or predecessors of one that has no first; for GSS codes that share a day, are out of order, or lie outside
        the days on which the area existed.
    """

    code: str = attrs.field(validator=_area_code)
    """The Department for Education's number, three digits; it identifies the area and its version."""
    name: str = attrs.field(validator=text)
    """The official name."""
    statistical_region: StatisticalRegion = attrs.field(converter=StatisticalRegion, repr=str)
    """The region, one of nine; a member or its code."""
    citations: tuple[Citation, ...] = attrs.field(validator=tuple_of(one_of(Citation), least=1), repr=False)
    """Where it stands written; at least one."""
    gss_codes: tuple[DatedCode, ...] = attrs.field(default=(), validator=tuple_of(one_of(DatedCode)), repr=False)
    """Codes of the Government Statistical Service that it has had, oldest first."""
    ofsted_urn: str | None = attrs.field(
        default=None, validator=optional(_written(_URN, "must be digits that do not start with 0, '80475'")), repr=False
    )
    """Ofsted's unique reference number for the area, where it is known."""
    other_names: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True), repr=False)
    """Other names by which sources call it, as they print them."""
    variants: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text, distinct=True), repr=False)
    """Names of its council, abbreviations and slips that people type; for look-up, not for print."""
    period: Period | None = attrs.field(
        default=None, validator=optional(one_of(Period)), repr=lambda period: f"'{period or 'always'}'"
    )
    """The days on which it existed, as far as area SEND inspections are concerned; None where it always did."""
    predecessors: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(_area_code, distinct=True), repr=False)
    """Codes of the areas that it replaced, wholly or in part, on its first day."""
    successors: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(_area_code, distinct=True), repr=False)
    """Codes of the areas that replaced it on the day after its last."""
    planned: tuple[PlannedChange, ...] = attrs.field(default=(), validator=tuple_of(one_of(PlannedChange)), repr=False)
    """Changes to it that are announced and have not happened."""

    def __attrs_post_init__(self) -> None:
        where, days = f"LocalArea {self.code}", self.period or Period()
        if self.code in (*self.predecessors, *self.successors):
            raise InvariantError(where, "must not precede or succeed itself")
        if self.predecessors and days.start is None:
            raise InvariantError(where, "has predecessors, so its period must have a start")
        if self.successors and days.end is None:
            raise InvariantError(where, "has successors, so its period must have an end")
        for held in self.gss_codes:
            if not days.covers(held.period):
                reason = f"existed {days}; its code {held.code} must not be in use beyond that ({held.period})"
                raise InvariantError(f"{where}, gss_codes", reason)
        for earlier, later in pairwise(held.period for held in self.gss_codes):
            if earlier.end is None or later.start is None or later.start <= earlier.end:
                reason = f"must stand oldest first and share no day ({earlier}, then {later})"
                raise InvariantError(f"{where}, gss_codes", reason)

    @property
    def ofsted_region(self) -> OfstedRegion:
        """The region as Ofsted has it, one of eight."""
        return self.statistical_region.ofsted

    @property
    def names(self) -> tuple[str, ...]:
        """The official name and then the others, as printed."""
        return (self.name, *self.other_names)

    @property
    def other_words(self) -> tuple[str, ...]:
        """Every word besides code and name by which it is found: other names, variants, GSS codes, Ofsted's URN."""
        codes = (*(held.code for held in self.gss_codes), self.ofsted_urn)
        return (*self.other_names, *self.variants, *(code for code in codes if code is not None))

    @property
    def grade(self) -> EvidenceGrade:
        """The grade of its weakest part."""
        return grade_of(self.citations)

    @property
    def succeeded_on(self) -> date | None:
        """The first day of its successors, the day after its last; None where it has no last day."""
        last = self.period and self.period.end
        return last + timedelta(days=1) if last else None

    def exists_on(self, day: date) -> bool:
        """Whether it exists on a day.

        Raises
        ------
        InvalidTypeError
            For anything but a plain date.
        """
        given = check_date("LocalArea.exists_on(day)", day)
        return self.period is None or given in self.period

    def gss_code(self, *, on: date) -> str | None:
        """Its code of the Government Statistical Service on a day, or None where none is known.

        Raises
        ------
        NotInForceError
            When the area did not exist on the day.
        InvalidTypeError
            For a day that is not a plain date.
        """
        day = check_date("LocalArea.gss_code(on)", on)
        if not self.exists_on(day):
            raise NotInForceError(f"local area {self.code} ({self.name})", in_words(day), str(self.period))
        return next((held.code for held in self.gss_codes if day in held.period), None)

    def __str__(self) -> str:
        return self.name
