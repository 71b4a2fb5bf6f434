"""What becomes, at a change, of what was under way."""

from __future__ import annotations

from datetime import date

import attrs

from sendframework._validators import boolean, kebab, one_of, optional, strict_date, tuple_of
from sendframework.errors import InvariantError
from sendframework.framework.conduct import DutyRule
from sendframework.vocabulary.activities import Activity

__all__ = ["TransitionRule"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class TransitionRule(DutyRule):
    """What a change means for inspections and visits before it, and for what is still to follow from them.

    Where no such rule speaks, what follows stays with the edition under which the inspection or visit began.

    Raises
    ------
    InvariantError
        When it is about nothing that was under way.
    InvalidTypeError, InvalidValueError
        As `DutyRule`, and for a day that is not a plain date.
    """

    on: date = attrs.field(validator=strict_date)
    """The day of the change, which can be that of the next edition."""
    under_way: tuple[Activity, ...] = attrs.field(validator=tuple_of(one_of(Activity), distinct=True))
    """The activities whose processes it is about; the edition itself need not have them."""
    governs: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(kebab, distinct=True))
    """The rules of the edition that from that day on hold for what was under way too, in the place of earlier ones with
    their ids; none where the earlier edition's stay."""
    keeps_outcomes: bool | None = attrs.field(default=None, validator=optional(boolean))
    """Whether earlier results go on as results after the change; None where it says nothing of them."""

    def __attrs_post_init__(self) -> None:
        if not self.under_way:
            raise InvariantError(f"TransitionRule {self.id}", "must name the activities that were under way")
