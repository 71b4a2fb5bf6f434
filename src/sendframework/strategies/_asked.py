"""What was asked of a strategy: its options as they were given, the days that they mean, and how they are refused."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
from hypothesis.errors import InvalidArgument

from sendframework.periods import in_words
from sendframework.strategies._options import FIRST, LAST

__all__ = ["Asked"]


def __dir__() -> list[str]:
    return __all__


_EARLIEST, _LATEST = date(1900, 1, 1), date(2999, 12, 31)
"""The years that a date known in part can have."""
_LONG = 3650
"""Days that are enough to draw from, where one bound is given and the other would lie on the wrong side of it."""


@attrs.frozen(kw_only=True)
class Asked:
    """The options of a strategy as they were given, so that what is said of them shows these and no others."""

    where: str
    """The strategy: ``inspections``."""
    areas: object = None
    """A strategy or a sequence of local areas."""
    edition: object = None
    """An edition or its id."""
    outcome: object = None
    """A member of a closed set or its code."""
    min_date: date | None = None
    """The first day."""
    max_date: date | None = None
    """The last day."""

    def __str__(self) -> str:
        shown = {
            "areas": None if self.areas is None else "...",
            "edition": None if self.edition is None else repr(getattr(self.edition, "id", self.edition)),
            "outcome": None if self.outcome is None else repr(getattr(self.outcome, "value", self.outcome)),
            "min_date": self.min_date,
            "max_date": self.max_date,
        }
        given = ", ".join(f"{name}={value}" for name, value in shown.items() if value is not None)
        return f"{self.where}({given})"

    def refusal(self, reason: str) -> InvalidArgument:
        """The error that names the options."""
        return InvalidArgument(f"{self}: {reason}")

    @property
    def dated(self) -> bool:
        """Whether it was asked for some days."""
        return self.min_date is not None or self.max_date is not None

    def check_days(self) -> None:
        """Refuses days that are none, or run backwards."""
        for name, day in (("min_date", self.min_date), ("max_date", self.max_date)):
            if day is not None and type(day) is not date:
                raise InvalidArgument(f"{self.where}({name}={day!r}): must be a datetime.date, without a time")
            if day is not None and not _EARLIEST <= day <= _LATEST:
                raise InvalidArgument(
                    f"{self.where}({name}={day}): must be from {_EARLIEST} to {_LATEST}, as of records"
                )
        if self.min_date is not None and self.max_date is not None and self.max_date < self.min_date:
            raise self.refusal("min_date must not be after max_date")

    def bounds(self) -> tuple[date, date]:
        """The first and the last day; without one, that of a time in which there are inspections, or years from it."""
        self.check_days()
        first, last = self.min_date or FIRST, self.max_date or LAST
        if last < first and self.min_date is None:
            first = max(last - timedelta(days=_LONG), _EARLIEST)
        elif last < first:
            last = min(first + timedelta(days=_LONG), _LATEST)
        return first, last

    def frame(self) -> tuple[date, date]:
        """As `bounds`, but one bound alone must leave some of the time in which there are inspections."""
        self.check_days()
        if self.min_date is None and self.max_date is not None and self.max_date < FIRST:
            raise self.refusal(f"no edition was in force before {in_words(FIRST)}; give min_date too")
        if self.max_date is None and self.min_date is not None and self.min_date > LAST:
            raise self.refusal(f"without max_date, days lie before the end of {LAST.year}; give max_date too")
        return self.bounds()
