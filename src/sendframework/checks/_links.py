"""Whether a record can follow what it says that it follows: what comes first, and what was found there.

A case file with such a link is refused on construction; records that are given side by side are told of it here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from sendframework.checks._governing import follows_findings
from sendframework.checks.issues import Severity
from sendframework.periods import in_words
from sendframework.records._linking import begun_by, open_from
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.plans import Plan
from sendframework.records.revisits import Revisit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.records.record import Record
    from sendframework.records.support_actions import SupportAction

    _Follower: TypeAlias = Revisit | MonitoringInspection | Plan | SupportAction

__all__ = ["check_link"]


def check_link(at: Subject, record: _Follower) -> Iterator[Issue]:
    """A record against what it follows, as to which came first and which numbers were found."""
    followed = at.world.followed(record)
    for found in followed.records:
        if record.follows is not None:
            yield from _order(at, record, found)
        for origin, certain in _origins(at, record, found):
            yield from _numbers(at, record, origin, certain=certain and followed.certain)


def _order(at: Subject, record: _Follower, found: Record) -> Iterator[Issue]:
    mine, its = begun_by(record), open_from(record, found)
    if mine is not None and its is not None and mine < its:
        expected, observed = f"not before {in_words(its)}", in_words(mine)
        sentence = f"It had begun by {observed}; {record.follows!r}, which it follows, has a date of {in_words(its)}."
        issue = at.issue("follows-later-record", "follows", sentence, expected=expected, observed=observed)
        yield _of_any_edition(at, issue)


def _origins(at: Subject, record: _Follower, found: Record) -> Iterator[tuple[FullInspection, bool]]:
    """The inspection whose weaknesses or areas for priority action a record is about, and whether that is sure."""
    if isinstance(found, FullInspection) and follows_findings(record, found):
        yield found, True
    if isinstance(record, Plan) and isinstance(found, Revisit) and follows_findings(record, found):
        before = at.world.followed(found)
        yield from ((each, before.certain) for each in before.records if isinstance(each, FullInspection))


def _numbers(at: Subject, record: _Follower, origin: FullInspection, *, certain: bool) -> Iterator[Issue]:
    where, what, told, decided = _told(record)
    findings = origin.findings
    numbered: set[int] = set()
    if isinstance(findings, LocalAreaFindings):
        numbered = {each.number for each in findings.significant_weaknesses}
    elif isinstance(findings, AreaSendFindings):
        numbered = {each.number for each in findings.areas_for_priority_action}
    strange = sorted(told - numbered)
    if not numbered or not (strange or decided > len(numbered)):
        return
    known = ", ".join(map(str, sorted(numbered)))
    if strange:
        sentence = f"It speaks of {what} {', '.join(map(str, strange))}; what was found has the numbers {known}."
    else:
        sentence = f"It decides on {decided} weaknesses, where {len(numbered)} were found."
    most = Severity.ERROR if certain else Severity.QUERY
    yield _of_any_edition(at, at.issue("number-not-found", where, sentence, most=most, expected=known))


def _of_any_edition(at: Subject, issue: Issue) -> Issue:
    """An issue that holds whatever edition governs; which one that is can hang on what else is given."""
    return attrs.evolve(issue, edition=None if at.world.edition is None else at.world.edition.id)


def _told(record: _Follower) -> tuple[str, str, set[int], int]:
    """Where a record tells of numbers and of what, the numbers, and on how many it decides."""
    if isinstance(record, Revisit):
        numbers = {each.weakness for each in record.progress if each.weakness is not None}
        return "progress", "weakness", numbers, len(record.progress)
    if isinstance(record, MonitoringInspection):
        numbers = {each.number for each in record.priority_areas}
        return "priority_areas", "area for priority action", numbers, 0
    numbers = set(record.addresses) if isinstance(record, Plan) else set()
    return "addresses", "number", numbers, 0
