"""The kinds of record that can be exchanged, and what tells the members of a union apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from sendframework.errors import InvalidTypeError
from sendframework.publication.national_reports import NationalReport
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.case_files import CaseFile
from sendframework.records.engagement_meetings import EngagementMeeting
from sendframework.records.full_inspections import FullInspection
from sendframework.records.interim_visits import InterimVisit
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.plans import Plan
from sendframework.records.revisits import Revisit
from sendframework.records.support_actions import SupportAction
from sendframework.records.thematic_visits import ThematicVisit
from sendframework.vocabulary.frameworks import FrameworkCode

if TYPE_CHECKING:
    from sendframework.records.record import Record

__all__ = ["KINDS", "OF_REPORTS", "TAG", "TAGGED", "check_record", "check_several", "check_wanted"]


def __dir__() -> list[str]:
    return __all__


# To exchange another kind of record, add its class here; everything else follows from its fields.
KINDS: Mapping[str, type[Record]] = MappingProxyType(
    {
        cls.kind: cls
        for cls in (
            FullInspection,
            Revisit,
            InterimVisit,
            MonitoringInspection,
            EngagementMeeting,
            ThematicVisit,
            Plan,
            SupportAction,
            CaseFile,
        )
    }
)
"""The class of each kind."""

TAG = "framework"
TAGGED: Mapping[frozenset[type], Mapping[str, type]] = MappingProxyType(
    {
        frozenset({LocalAreaFindings, AreaSendFindings}): MappingProxyType(
            {
                FrameworkCode.LOCAL_AREA_SEND.value: LocalAreaFindings,
                FrameworkCode.AREA_SEND.value: AreaSendFindings,
            }
        )
    }
)
"""Unions of classes whose objects say in the key `TAG` which they are."""


OF_REPORTS = "a national report is no record of one area; sf.from_json reads it, and sf.to_json writes it"
"""What to say to who brings one where records are asked for."""


def check_wanted(where: str, wanted: Any) -> type | None:  # noqa: ANN401  # anything can be given
    """A class of records, or one above some, to be asked for."""
    if wanted is None:
        return None
    if not isinstance(wanted, type) or not any(issubclass(cls, wanted) for cls in KINDS.values()):
        names = ", ".join(cls.__name__ for cls in KINDS.values())
        more = f"; {OF_REPORTS}" if wanted is NationalReport else ""
        raise InvalidTypeError(where, f"must be a class of records ({names}) or one above some of them{more}", wanted)
    return wanted


def check_several(where: str, records: object) -> None:
    """Refuse what gives no records, and what gives only its keys or letters."""
    if isinstance(records, (str, Mapping)) or not isinstance(records, Iterable):
        raise InvalidTypeError(where, "must be several records, if only of one: [record]", records)


def check_record(where: str, record: Any) -> Record:  # noqa: ANN401  # anything can be given
    """A record of one of the kinds."""
    if type(record) is not KINDS.get(getattr(type(record), "kind", "")):
        names = ", ".join(cls.__name__ for cls in KINDS.values())
        more = f"; {OF_REPORTS}" if isinstance(record, NationalReport) else ""
        raise InvalidTypeError(where, f"must be a record, one of {names}{more}", record)
    found: Record = record
    return found
