"""Who was heard, held against the edition: group by group and method by method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.checks._governing import governing
from sendframework.checks._hearing import days_of, table_of
from sendframework.checks._hearing_issues import issues_of
from sendframework.checks.hearings import Coverage
from sendframework.errors import InvalidTypeError
from sendframework.handbooks import edition as edition_named
from sendframework.records.full_inspections import FullInspection
from sendframework.records.interim_visits import InterimVisit
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.revisits import Revisit
from sendframework.records.thematic_visits import ThematicVisit

if TYPE_CHECKING:
    from sendframework.framework import Edition
    from sendframework.vocabulary.activities import Activity

__all__ = ["coverage"]

_HEARD = (FullInspection, Revisit, MonitoringInspection, ThematicVisit, InterimVisit)


def __dir__() -> list[str]:
    return __all__


def coverage(
    record: FullInspection | Revisit | MonitoringInspection | ThematicVisit | InterimVisit,
    *,
    edition: Edition | str | None = None,
) -> Coverage:
    """Who was heard in an inspection or visit, by which method, and who is not known to have been.

    What nobody recorded is not known; that is another thing than not heard.  A group of which the edition says nothing,
    or that did not exist at the time, is not applicable.  A thematic visit is held against its own theme as well, one
    of the library's or yours.

    Parameters
    ----------
    record
        What happened.
    edition
        The edition to hold it against, by id or your own; without one, that of its beginning.

    Raises
    ------
    InvalidTypeError
        For a record in which nobody is heard, such as a plan, or for something that is no record or edition.
    UnknownEditionError
        For an id that no edition has; says which are near.
    """
    activity = _activity_of(record)
    asked = None if edition is None else edition_named(edition)
    governed = governing(record, asked)
    days = days_of(record, governed.day)
    table = table_of(record, governed.edition, days)
    return Coverage(
        record_kind=record.kind,
        activity=activity,
        edition=None if governed.edition is None else governed.edition.id,
        cells=table.cells,
        surveys=getattr(record, "surveys", None),
        tracked=getattr(record, "tracked", None),
        issues=tuple(issues_of(record, governed.edition, table, days)),
    )


def _activity_of(record: object) -> Activity:
    """The activity of a record in which people are heard."""
    found = record.activity if isinstance(record, _HEARD) else None
    if found is None:
        names = ", ".join(kind.__name__ for kind in _HEARD)
        raise InvalidTypeError("coverage(record)", f"must be one of {names}", record)
    return found
