"""What there is to say about who was heard; each issue has a code whose meaning never changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.checks._ceiling import ceiling
from sendframework.checks._hearing import existed
from sendframework.checks.hearings import HearingStatus, overall
from sendframework.checks.issues import Issue, Severity
from sendframework.citations import EvidenceGrade, grade_of
from sendframework.framework import EvidenceRule
from sendframework.records.full_inspections import FullInspection
from sendframework.vocabulary.groups import Sector
from sendframework.vocabulary.known_methods import SETTING_VISITS, SURVEYS, TRACKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendframework.checks._hearing import Heard, Table
    from sendframework.checks.hearings import Hearing
    from sendframework.framework import Edition, Rule
    from sendframework.framework.conduct import Quota
    from sendframework.periods import Period

__all__ = ["issues_of"]

_WEAK = frozenset({EvidenceGrade.INFERRED, EvidenceGrade.RECALLED})
_PARTICIPATION = "$.participation"
_TRACKED = {
    "count": ("tracked-children", "$.tracked.count", "count", "children and young people were tracked"),
    "alternative-provision": (
        "tracked-in-alternative-provision",
        "$.tracked.in_alternative_provision",
        "in_alternative_provision",
        "of the children and young people tracked were in alternative provision",
    ),
    "sen-support": (
        "tracked-on-sen-support",
        "$.tracked.on_sen_support",
        "on_sen_support",
        "of the children and young people tracked were on SEN support",
    ),
}


def __dir__() -> list[str]:
    return __all__


def issues_of(record: Heard, edition: Edition | None, table: Table, on: Period | None) -> Iterator[Issue]:
    """Every issue, in one order."""
    tracked = record.tracked if isinstance(record, FullInspection) else None
    if not record.participation and tracked is None:
        sentence = "Nothing is recorded of who was heard."
        yield Issue(code="participation-not-recorded", severity=Severity.NOTE, path=_PARTICIPATION, sentence=sentence)
    else:
        yield from _of_groups(edition, table)
        yield from _of_phases(edition, table)
    yield from _of_periods(record, on)
    if getattr(record, "surveys", None) is not None and not any(
        cell.channel is not None and cell.channel.code == SURVEYS.code and cell.status is HearingStatus.HEARD
        for cell in table.cells
    ):
        sentence = "Surveys were open, and it is not recorded who answered them."
        yield Issue(code="survey-answers-not-recorded", severity=Severity.NOTE, path="$.surveys", sentence=sentence)
    if isinstance(record, FullInspection):
        yield from _of_tracking(record, edition)


def _severity(rules: Iterable[Rule], grade: EvidenceGrade | None = None) -> Severity:
    """How severe what differs from rules can be; what is only inferred or recalled gives a note."""
    best = min(rules, key=lambda rule: rule.grade.weakness, default=None)
    if best is None:
        return Severity.NOTE
    held = grade or best.grade
    return Severity.NOTE if held in _WEAK else ceiling(best.certainty, held)


def _of_groups(edition: Edition | None, table: Table) -> Iterator[Issue]:
    """Groups that are recorded as not heard at all, and those of which nothing is recorded."""
    by_group: dict[str, list[Hearing]] = {}
    for cell in table.cells:
        by_group.setdefault(cell.group.code, []).append(cell)
    unknown: list[str] = []
    for code, cells in by_group.items():
        wanted = [cell for cell in cells if cell.expected]
        status = overall([cell.status for cell in cells])
        if not wanted or status is HearingStatus.HEARD:
            continue
        missed = [cell for cell in cells if cell.status is HearingStatus.NOT_HEARD]
        if not missed:
            unknown.append(cells[0].group.name)
            continue
        rules = [
            rule
            for cell in (wanted if any(cell.channel is None for cell in missed) else missed)
            for rule in _asking(table, code, cell)
        ]
        rule = min(rules, key=lambda each: each.grade.weakness, default=None)
        known = "" if status is HearingStatus.NOT_HEARD else "; by other methods it is not known"
        yield Issue(
            code="group-not-heard",
            severity=_severity(rules),
            path=_PARTICIPATION,
            sentence=f"{cells[0].group.name}: not heard, by the record{known}.",
            expected=None if rule is None else rule.statement,
            rule=None if rule is None else rule.id,
            edition=None if rule is None or edition is None else edition.id,
            citations=() if rule is None else rule.citations,
        )
    if unknown:
        yield Issue(
            code="groups-not-recorded",
            severity=Severity.NOTE,
            path=_PARTICIPATION,
            sentence=f"It is not recorded whether these were heard: {'; '.join(unknown)}.",
            edition=None if edition is None else edition.id,
        )


def _asking(table: Table, group: str, cell: Hearing) -> tuple[Rule, ...]:
    asked = table.asked.get((group, None if cell.channel is None else cell.channel.code))
    return asked.rules if asked is not None and asked.expected else ()


def _of_phases(edition: Edition | None, table: Table) -> Iterator[Issue]:
    """Whether settings of every phase were visited, once any were."""
    phases = [
        cell
        for cell in table.cells
        if cell.expected
        and cell.group.sector is Sector.EDUCATION
        and cell.channel is not None
        and cell.channel.code == SETTING_VISITS.code
    ]
    if not any(cell.status is HearingStatus.HEARD for cell in phases):
        return
    for status, words in (
        (HearingStatus.NOT_HEARD, "not visited, by the record, though others were"),
        (HearingStatus.NOT_KNOWN, "no visit is recorded, though others are"),
    ):
        missed = [cell for cell in phases if cell.status is status]
        if not missed:
            continue
        rule = _asking(table, missed[0].group.code, missed[0])[0]
        yield Issue(
            code="phase-not-visited",
            severity=_severity([rule]) if status is HearingStatus.NOT_HEARD else Severity.NOTE,
            path=_PARTICIPATION,
            sentence=f"{'; '.join(cell.group.name for cell in missed)}: {words}.",
            expected=rule.statement,
            rule=rule.id,
            edition=None if edition is None else edition.id,
            citations=rule.citations,
        )


def _of_periods(record: Heard, on: Period | None) -> Iterator[Issue]:
    """Groups that are recorded as heard when there were none."""
    outside = dict.fromkeys(each.group for each in record.participation if each.heard and not existed(each.group, on))
    for group in outside:
        yield Issue(
            code="group-outside-its-time",
            severity=Severity.NOTE if group.grade in _WEAK else Severity.QUERY,
            path=_PARTICIPATION,
            sentence=f"{group.name} are recorded as heard; there was such a group only {group.period}.",
            expected=str(group.period),
            observed=str(on),
            citations=group.citations,
        )


def _of_tracking(record: FullInspection, edition: Edition | None) -> Iterator[Issue]:
    """Whether as many children and young people were tracked as usual, and of which sort."""
    rules = [] if edition is None else [each for each in edition.rules_of(EvidenceRule) if each.used]
    rule = next(
        (each for each in rules if each.method.code == TRACKING.code and record.activity in each.activities), None
    )
    if rule is None or edition is None:
        if record.tracked is not None and edition is not None:
            sentence = (
                f"Children and young people are recorded as tracked; no rule of edition {edition.id} speaks of it."
            )
            yield Issue(
                code="tracking-not-in-edition",
                severity=Severity.NOTE,
                path="$.tracked",
                sentence=sentence,
                edition=edition.id,
            )
        return
    if record.tracked is None:
        if record.participation:
            sentence = "It is not recorded how many children and young people were tracked."
            yield _about(rule, edition, "tracking-not-recorded", Severity.NOTE, "$.tracked", sentence)
        return
    for quota in rule.quotas:
        if quota.supported_by not in _TRACKED:
            continue  # a number of an edition of your own, of something that records do not hold
        code, path, field, words = _TRACKED[quota.supported_by]
        met: int | None = getattr(record.tracked, field)
        if met is None or (quota.least <= met and (quota.most is None or met <= quota.most)):
            continue
        grade = grade_of(each for each in rule.citations if each.supports == quota.supported_by)
        severity = _severity([rule], grade)
        yield _about(rule, edition, code, severity, path, f"{met} {words}.", expected=_usual(quota), observed=str(met))


def _usual(quota: Quota) -> str:
    if quota.most is None:
        return f"usually at least {quota.least}"
    return f"usually {quota.least}" if quota.most == quota.least else f"usually {quota.least} to {quota.most}"


def _about(  # noqa: PLR0917  # the fields of an issue
    rule: Rule,
    edition: Edition,
    code: str,
    severity: Severity,
    path: str,
    sentence: str,
    expected: str | None = None,
    observed: str | None = None,
) -> Issue:
    return Issue(
        code=code,
        severity=severity,
        path=path,
        sentence=sentence,
        expected=expected,
        observed=observed,
        rule=rule.id,
        edition=edition.id,
        citations=rule.citations,
    )
