"""What is noted while a report is read: each value with its place, and each doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sendframework.citations import EvidenceGrade
from sendframework.readers.read_reports import FoundValue, ReportProblem
from sendframework.records.record import Provenance

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["AS_PRINTED", "Notes"]

AS_PRINTED = "as printed"
_LONGEST = 200


class Notes(NamedTuple):
    """Two lists that grow."""

    found: list[FoundValue]
    problems: list[ReportProblem]

    def value(self, field: str, value: object, page: int | None, how: str = AS_PRINTED) -> None:
        """A value was found."""
        words = str(value)
        short = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        self.found.append(FoundValue(field=field, value=short, page=page, how=how))

    def doubt(self, field: str, reason: str, page: int | None = None) -> None:
        """Something is missing, not understood, or contradicts something else."""
        self.problems.append(ReportProblem(field=field, reason=reason, page=page))

    def doubts(self, field: str, reasons: Iterable[str], page: int | None = None) -> None:
        """Several at once."""
        for reason in reasons:
            self.doubt(field, reason, page)

    def provenance(self, document: str) -> tuple[Provenance, ...]:
        """Where the values come from; what is only worked out is inferred."""
        return tuple(
            dict.fromkeys(
                Provenance(
                    field=each.field,
                    document=document,
                    where=None if each.page is None else f"page {each.page}",
                    how=each.how,
                    grade=EvidenceGrade.INFERRED if "worked out" in each.how else EvidenceGrade.PRIMARY,
                )
                for each in self.found
            )
        )
