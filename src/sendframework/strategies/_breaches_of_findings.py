"""Records whose team, partners, hearing, findings or report are not as they should be, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st

from sendframework.citations import EvidenceGrade
from sendframework.framework import EvidenceRule, ReportSectionRule
from sendframework.handbooks import edition_on
from sendframework.records.area_send_findings import AreaForPriorityAction, AreaSendFindings, NextSteps
from sendframework.records.bodies import Body
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.participation import Participation, TrackedChildren
from sendframework.records.reports import Report, ReportSection
from sendframework.records.visits import TeamCount
from sendframework.strategies._breaches_of_dates import BREACHING, Breach, bare, first_inspection, second_inspection
from sendframework.strategies._steady import steady_monitoring
from sendframework.strategies._usual import partners
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.bodies import BodyKind
from sendframework.vocabulary.groups import Sector
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.known_methods import SETTING_VISITS
from sendframework.vocabulary.outcomes import AreaSendOutcome, WrittenStatementDecision

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import DrawFn

    from sendframework.framework import Edition
    from sendframework.records.full_inspections import FullInspection
    from sendframework.records.record import Record

__all__ = ["OF_FINDINGS"]


def __dir__() -> list[str]:
    return __all__


_FAILINGS = AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS
_OFSTED, _CQC = Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION


def _edition(visit: FullInspection) -> Edition:
    day = visit.notified_on
    if day is None:
        raise TypeError(visit)  # steady visits have a call
    return edition_on(day)


def _one_inspectorate(draw: DrawFn) -> Record:
    visit = second_inspection(draw) if draw(st.booleans()) else first_inspection(draw)
    only = draw(st.sampled_from([_OFSTED, _CQC]))
    return bare(visit, team=(TeamCount(inspectorate=only, count=3 if only is _OFSTED else 2),))


def _no_lead(draw: DrawFn) -> Record:
    ofsted = TeamCount(inspectorate=_OFSTED, role="ofsted-team-inspector", count=draw(st.integers(3, 5)))
    cqc = [("cqc-lead-inspector", 1), ("cqc-team-inspector", 1)]
    team = (ofsted, *(TeamCount(inspectorate=_CQC, role=role, count=count) for role, count in cqc))
    return bare(second_inspection(draw), team=team)


def _body_gone(draw: DrawFn) -> Record:
    visit = second_inspection(draw)
    group = Body(kind=BodyKind.CLINICAL_COMMISSIONING_GROUP, name=f"NHS {visit.area.name} Clinical Commissioning Group")
    council = Body(kind=BodyKind.LOCAL_AUTHORITY, name=f"{visit.area.name} Council")
    return bare(visit, partners=(council, group))


def _other_findings(draw: DrawFn) -> Record:
    changes: dict[str, Any] = {"report": None, "tracked": None}
    if draw(st.booleans()):
        outcome = draw(st.sampled_from([each for each in AreaSendOutcome if each is not _FAILINGS]))
        return bare(first_inspection(draw), findings=AreaSendFindings(outcome=outcome), **changes)
    none = WrittenStatementDecision.NO_WRITTEN_STATEMENT
    return bare(second_inspection(draw), findings=LocalAreaFindings(decision=none), **changes)


def _body_missing(draw: DrawFn) -> Record:
    visit = second_inspection(draw, outcome=_FAILINGS, weak=2)
    findings = visit.findings
    if not isinstance(findings, AreaSendFindings) or visit.notified_on is None:
        raise TypeError(visit)  # what was asked for has them
    bodies = partners(visit.area, visit.notified_on)
    gap = draw(st.integers(0, len(findings.areas_for_priority_action) - 1))
    urgent = tuple(
        AreaForPriorityAction(number=each.number, text=each.text, responsible_bodies=() if place == gap else bodies)
        for place, each in enumerate(findings.areas_for_priority_action)
    )
    return bare(visit, findings=attrs.evolve(findings, areas_for_priority_action=urgent))


def _steps(outcomes: tuple[AreaSendOutcome, ...], **steps: bool) -> Callable[[DrawFn], Record]:
    def breach(draw: DrawFn) -> Record:
        visit = second_inspection(draw, outcome=draw(st.sampled_from(outcomes)))
        findings = visit.findings
        if not isinstance(findings, AreaSendFindings):
            raise TypeError(visit)  # what was asked for has them
        return bare(visit, findings=attrs.evolve(findings, next_steps=NextSteps(**steps)))

    return breach


def _with_sections(
    draw: DrawFn,
    change: Callable[[DrawFn, list[ReportSectionRule]], list[str]],
    *,
    outcome: AreaSendOutcome | None = None,
) -> Record:
    visit = second_inspection(draw, outcome=outcome)
    result = getattr(visit.findings, "outcome", None)
    rules = sorted(_edition(visit).rules_of(ReportSectionRule), key=lambda rule: rule.order)
    held = [rule for rule in rules if not rule.outcomes or result in rule.outcomes]
    return bare(visit, report=Report(sections=tuple(ReportSection(rule=name) for name in change(draw, held))))


def _section_unknown(draw: DrawFn) -> Record:
    return _with_sections(draw, lambda _, held: [*(rule.id for rule in held), "a-section-of-our-own"])


def _section_missing(draw: DrawFn) -> Record:
    def change(draw: DrawFn, held: list[ReportSectionRule]) -> list[str]:
        gone = draw(st.sampled_from([rule for rule in held if rule.always]))
        return [rule.id for rule in held if rule is not gone]

    return _with_sections(draw, change)


def _section_order(draw: DrawFn) -> Record:
    def change(draw: DrawFn, held: list[ReportSectionRule]) -> list[str]:
        place = draw(st.integers(0, len(held) - 2))
        names = [rule.id for rule in held]
        return [*names[:place], names[place + 1], names[place], *names[place + 2 :]]

    return _with_sections(draw, change)


def _section_of_failings(draw: DrawFn) -> Record:
    outcome = draw(st.sampled_from([each for each in AreaSendOutcome if each is not _FAILINGS]))

    def change(_: DrawFn, held: list[ReportSectionRule]) -> list[str]:
        names = [rule.id for rule in held]
        place = names.index("report-improvement")
        return [*names[:place], "report-priority-action", *names[place:]]

    return _with_sections(draw, change, outcome=outcome)


def _other_power(draw: DrawFn) -> Record:
    power = draw(st.sampled_from(["Education Act 2005 section 5", "Care Standards Act 2000 section 31"]))
    visit = second_inspection(draw) if draw(st.booleans()) else first_inspection(draw)
    return bare(visit, report=Report(legal_basis=power))


def _tracked(**counts: Any) -> Callable[[DrawFn], Record]:  # noqa: ANN401  # strategies of numbers
    def breach(draw: DrawFn) -> Record:
        drawn = {name: draw(each) for name, each in counts.items()}
        return bare(second_inspection(draw), tracked=TrackedChildren(**drawn))

    return breach


def _heard_in(edition: Edition, visit: FullInspection) -> list[EvidenceRule]:
    return [rule for rule in edition.rules_of(EvidenceRule) if rule.used and visit.activity in rule.activities]


def _not_heard(draw: DrawFn) -> Record:
    visit = second_inspection(draw)
    told = [rule for rule in _heard_in(_edition(visit), visit) if rule.grade.weakness < EvidenceGrade.INFERRED.weakness]
    able = [group for rule in told for group in rule.groups if group.period is None]
    group = draw(st.sampled_from(able))
    return bare(visit, participation=(Participation(group=group, heard=False),))


def _phase_left_out(draw: DrawFn) -> Record:
    visit = second_inspection(draw)
    (rule,) = [each for each in _heard_in(_edition(visit), visit) if each.method.code == SETTING_VISITS.code]
    seen, left = draw(st.permutations([each for each in rule.groups if each.sector is Sector.EDUCATION]))[:2]
    other = next(each.method for each in _heard_in(_edition(visit), visit) if each.method.code != SETTING_VISITS.code)
    heard = (
        Participation(group=seen, channel=rule.method),
        Participation(group=left, channel=rule.method, heard=False),
        Participation(group=left, channel=other),
    )
    return bare(visit, participation=heard)


def _group_gone(draw: DrawFn) -> Record:
    groups = GROUPS.find("clinical-commissioning-groups")
    return bare(second_inspection(draw), participation=(Participation(group=groups),))


def _families_surveyed(draw: DrawFn) -> Record:
    visit = steady_monitoring(draw, BREACHING)
    day = visit.notified_on or visit.first_day
    unused = [rule for rule in edition_on(day).rules_of(EvidenceRule) if not rule.used] if day is not None else []
    rule = draw(st.sampled_from(unused))
    heard = (Participation(group=draw(st.sampled_from(rule.groups)), channel=rule.method),)
    return bare(visit, participation=heard)


OF_FINDINGS: tuple[Breach, ...] = (
    Breach("inspectorate-missing", "full-inspection-team", _one_inspectorate),
    Breach("lead-missing", "full-inspection-team", _no_lead),
    Breach("body-did-not-exist", None, _body_gone),
    Breach("findings-of-other-framework", None, _other_findings),
    Breach("responsible-body-missing", "report-priority-action", _body_missing),
    Breach(
        "next-steps-differ",
        "priority-action-plan",
        _steps((AreaSendOutcome.TYPICALLY_POSITIVE, AreaSendOutcome.INCONSISTENT), priority_action_plan_required=True),
    ),
    Breach("next-steps-differ", "strategic-plan", _steps((_FAILINGS,), strategic_plan_update_requested=True)),
    Breach("report-section-unknown", None, _section_unknown),
    Breach("report-section-missing", None, _section_missing),
    Breach("report-section-order", None, _section_order),
    Breach("report-section-not-for-outcome", "report-priority-action", _section_of_failings),
    Breach("legal-basis-differs", "full-inspection-legal-basis", _other_power),
    Breach("tracked-children", "full-inspection-tracking", _tracked(count=st.sampled_from([5, 4, 8, 12]))),
    Breach(
        "tracked-in-alternative-provision",
        "full-inspection-tracking",
        _tracked(count=st.just(6), in_alternative_provision=st.just(0)),
    ),
    Breach("group-not-heard", None, _not_heard),
    Breach("phase-not-visited", "full-inspection-setting-visits", _phase_left_out),
    Breach("group-outside-its-time", None, _group_gone),
    Breach("method-not-used", "monitoring-inspection-no-family-survey", _families_surveyed),
)
"""Breaches by what a visit was made of and what it found."""
