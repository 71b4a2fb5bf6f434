"""What a type checker knows of records: which has which fields, and that frameworks are not mixed up."""

from datetime import date
from typing import assert_type

import sendframework as sf
from sendframework.areas.local_area import LocalArea
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.plans import PlanEvent
from sendframework.records.record import Record


def of_an_area(area: LocalArea) -> None:
    """What can be made of an area, and what cannot."""
    full = sf.FullInspection(area=area, findings=AreaSendFindings(outcome="inconsistent"))
    assert_type(full.findings, LocalAreaFindings | AreaSendFindings | None)
    assert_type(full.known_dates, dict[str, date])
    assert_type(full.published_on, date | sf.PartialDate | None)
    assert_type(full.inspectors_of("ofsted"), int | None)
    sf.FullInspection(area=area, findings=sf.RevisitOutcome.ALL_SUFFICIENT)  # type: ignore[arg-type]
    sf.FullInspection(area="Northshire")  # type: ignore[arg-type]
    sf.FullInspection()  # type: ignore[call-arg]
    full.note = "Changed"  # type: ignore[misc]

    AreaSendFindings(outcome=sf.AreaSendOutcome.INCONSISTENT)
    LocalAreaFindings(decision="no-written-statement")
    AreaSendFindings(decision="no-written-statement")  # type: ignore[call-arg]
    LocalAreaFindings(outcome=sf.AreaSendOutcome.INCONSISTENT)  # type: ignore[call-arg]

    revisit = sf.Revisit(area=area)
    assert_type(revisit.outcome, sf.RevisitOutcome | None)
    sf.Revisit(area=area, outcome=sf.RevisitOutcome.ALL_SUFFICIENT)  # type: ignore[call-arg]
    assert_type(sf.MonitoringInspection(area=area, outcome="effective-action").outcome, sf.MonitoringOutcome | None)

    visit = sf.ThematicVisit(area=area, theme=sf.THEMES[0])
    sf.ThematicVisit(area=area, theme=sf.THEMES[0], outcome="inconsistent")  # type: ignore[call-arg]
    sf.ThematicVisit(area=area, theme="alternative-provision")  # type: ignore[arg-type]
    _ = visit.report  # type: ignore[attr-defined]

    sf.EngagementMeeting(area=area, held_on=date(2024, 10, 2))
    sf.EngagementMeeting(area=area, published_on=date(2024, 10, 2))  # type: ignore[call-arg]
    sf.InterimVisit(reference="visit 1")
    sf.InterimVisit(reference="visit 1", area=area)  # type: ignore[call-arg]

    plan = sf.Plan(area=area, plan="strategic-plan", events=(PlanEvent(stage="published"),))
    assert_type(plan.stage, sf.PlanStage | None)
    assert_type(plan.happened("published"), tuple[PlanEvent, ...])
    sf.Plan(area=area, plan="strategic-plan", events=[PlanEvent(stage="published")])  # type: ignore[arg-type]

    case = sf.CaseFile(area=area, full_inspections=(full,), plans=(plan,))
    assert_type(case.records, tuple[Record, ...])
    assert_type(case.record("full"), Record | None)
    sf.CaseFile(area=area, full_inspections=(revisit,))  # type: ignore[arg-type]
