"""What the sample payloads in the folders beside this module mean; fictional, and never changed once released.

For a new schema, `python -m tests.serialization.samples` writes a folder of its own; the older ones stay.
"""

import json
from datetime import date
from pathlib import Path

import sendframework as sf
from tests.records.making import NORTHSHIRE

FOLDER = Path(__file__).parent

COUNCIL = sf.Body(kind="local-authority", name="Northshire Council")
BOARD = sf.Body(
    kind="integrated-care-board",
    name="NHS Northshire Integrated Care Board",
    period=sf.Period(date(2022, 7, 1), None),
)
RECORD = {
    "reference": "N-1",
    "note": "A note \u2013 with “signs” of its own: = + ' \\ /",
    "provenance": (
        sf.Provenance(
            field="note", document="A letter", where="page 2", how="as printed", grade=sf.EvidenceGrade.SECONDARY
        ),
    ),
}
VISIT = {
    **RECORD,
    "area": NORTHSHIRE,
    "notified_on": date(2025, 9, 8),
    "on_site": sf.Period(date(2025, 9, 22), date(2025, 9, 26)),
    "surveys": sf.Period(date(2025, 9, 8), None),
    "other_dates": (sf.MilestoneDate(milestone="set-up-discussion", on=date(2025, 9, 9)),),
    "team": (
        sf.TeamCount(inspectorate="ofsted", role="ofsted-lead-inspector", count=1),
        sf.TeamCount(inspectorate="care-quality-commission", count=3),
    ),
    "partners": (COUNCIL, BOARD),
    "participation": (
        sf.Participation(
            group=sf.GROUPS.find("parents-and-carers"),
            channel=sf.METHODS[0],
            count=sf.HeadCount(least=130, most=200, approximate=True),
        ),
        sf.Participation(group=sf.GROUPS[0], channel=sf.METHODS[1], heard=False),
    ),
    "interruptions": (sf.Interruption(kind="pause", on=date(2025, 9, 23), until=date(2025, 9, 24), reason="Snow"),),
}
REPORTED = {
    **VISIT,
    "off_site_fieldwork_starts_on": date(2025, 9, 15),
    "final_feedback_on": date(2025, 9, 26),
    "report_received_on": date(2025, 11, 3),
    "published_on": sf.PartialDate(year=2025, month=12),
    "report": sf.Report(
        number="10000001",
        urn="80001",
        title="Area SEND inspection of Northshire Local Area Partnership",
        address="https://example.org/report",
        dates_printed="22 to 26 September 2025",
        previous_inspection_printed="12 to 16 March 2018",
        legal_basis="Children Act 2004 s20(1)(a)",
        sections=(
            sf.ReportSection(rule="report-needs", heading="What it is like"),
            sf.ReportSection(rule="report-team"),
        ),
    ),
}
SECOND = sf.AreaSendFindings(
    outcome="widespread-or-systemic-failings",
    effective_practice=("Leaders listen.",),
    needs=("Plans are late.",),
    areas_for_priority_action=(
        sf.AreaForPriorityAction(number=1, text="Waiting times", responsible_bodies=(COUNCIL, BOARD)),
        sf.AreaForPriorityAction(number=2),
    ),
    areas_for_improvement=(sf.AreaForImprovement(number=1, text="Transitions"), sf.AreaForImprovement(number=2)),
    next_steps=sf.NextSteps(
        next_full_inspection_years=3,
        monitoring_inspection_months=18,
        priority_action_plan_required=True,
        strategic_plan_update_requested=False,
    ),
)
FIRST = sf.LocalAreaFindings(
    decision="written-statement-required",
    main_findings=("Progress is slow.",),
    aspects=(sf.AspectFindings(aspect="identify", strengths=("Early help",), areas_for_development=("Autism",)),),
    significant_weaknesses=(sf.SignificantWeakness(number=1, text="Leadership"), sf.SignificantWeakness(number=2)),
    principal_authorities=(COUNCIL,),
)
FULL = sf.FullInspection(
    **REPORTED,
    findings=SECOND,
    tracked=sf.TrackedChildren(count=6, in_alternative_provision=1, on_sen_support=2),
)
EARLIER = sf.FullInspection(
    area=NORTHSHIRE, reference="N-0", notified_on=date(2018, 3, 5), published_on=date(2018, 5, 15), findings=FIRST
)
REVISIT = sf.Revisit(
    area=NORTHSHIRE,
    reference="N-R",
    notified_on=date(2020, 1, 13),
    follows="N-0",
    progress=(
        sf.WeaknessProgress(weakness=1, sufficient=True, note="Much is done."),
        sf.WeaknessProgress(weakness=2, sufficient=False),
    ),
)
PLAN = sf.Plan(
    area=NORTHSHIRE,
    reference="N-P",
    plan="priority-action-plan",
    follows="N-1",
    responsible_bodies=(COUNCIL, BOARD),
    addresses=(2, 1),
    events=(
        sf.PlanEvent(stage="required", on=date(2025, 11, 3)),
        sf.PlanEvent(
            stage="submitted", on=sf.PartialDate(year=2025, month=12), by="local-area-partnership", note="Late"
        ),
    ),
)
MEETING = sf.EngagementMeeting(area=NORTHSHIRE, reference="N-E", held_on=date(2024, 10, 2))
SAMPLES = {
    "full-inspection-full": FULL,
    "full-inspection-least": sf.FullInspection(area=NORTHSHIRE),
    "revisit-full": sf.Revisit(**REPORTED, follows="N-0", progress=REVISIT.progress),
    "revisit-least": sf.Revisit(area=NORTHSHIRE),
    "interim-visit-full": sf.InterimVisit(
        **RECORD, visited=sf.Period(date(2020, 10, 5), date(2020, 10, 9)), participation=VISIT["participation"]
    ),
    "interim-visit-least": sf.InterimVisit(reference="visit 1", visited=sf.PartialDate.parse("autumn 2020")),
    "monitoring-inspection-full": sf.MonitoringInspection(
        **REPORTED,
        follows="N-1",
        outcome="effective-action",
        priority_areas=(sf.PriorityAreaNote(number=1, note="Shorter"), sf.PriorityAreaNote(number=2)),
    ),
    "monitoring-inspection-least": sf.MonitoringInspection(area=NORTHSHIRE),
    "engagement-meeting-full": sf.EngagementMeeting(
        **RECORD, area=NORTHSHIRE, held_on=date(2024, 10, 2), participation=VISIT["participation"]
    ),
    "engagement-meeting-least": sf.EngagementMeeting(area=NORTHSHIRE),
    "thematic-visit-full": sf.ThematicVisit(**VISIT, theme=sf.THEMES.find("alternative-provision")),
    "thematic-visit-least": sf.ThematicVisit(area=NORTHSHIRE, theme=sf.THEMES.find("children-not-in-school")),
    "plan-full": sf.Plan(
        **RECORD | {"reference": "N-P"},
        area=NORTHSHIRE,
        plan=PLAN.plan,
        follows=PLAN.follows,
        responsible_bodies=PLAN.responsible_bodies,
        addresses=PLAN.addresses,
        events=PLAN.events,
    ),
    "plan-least": sf.Plan(area=NORTHSHIRE, plan="strategic-plan"),
    "support-action-full": sf.SupportAction(
        **RECORD,
        area=NORTHSHIRE,
        event="ministerial-letter",
        on=sf.PartialDate(year=2026),
        by="department-for-education",
        follows="N-0",
    ),
    "support-action-least": sf.SupportAction(area=NORTHSHIRE, event="stocktake"),
    "case-file-full": sf.CaseFile(
        note="The file",
        area=NORTHSHIRE,
        full_inspections=(EARLIER, FULL),
        revisits=(REVISIT,),
        monitoring_inspections=(sf.MonitoringInspection(area=NORTHSHIRE, reference="N-M", follows="N-1"),),
        engagement_meetings=(MEETING,),
        thematic_visits=(sf.ThematicVisit(area=NORTHSHIRE, theme=sf.THEMES.find("alternative-provision")),),
        plans=(PLAN,),
        support=(sf.SupportAction(area=NORTHSHIRE, event="stocktake", follows="N-1"),),
        childrens_services_monitoring_visits=(date(2025, 1, 14),),
    ),
    "case-file-least": sf.CaseFile(area=NORTHSHIRE, childrens_services_monitoring_visits=()),
}
"""A full and a minimal record of each kind, by the name of its file."""


def write():
    """Write the samples of the newest schema, into a folder of its own."""
    for name, record in SAMPLES.items():
        payload = sf.to_dict(record)
        folder = FOLDER / f"schema-{payload['schema']}"
        folder.mkdir(exist_ok=True)
        text = json.dumps(payload, ensure_ascii=False, indent=2) + "\n"
        (folder / f"{name}.json").write_text(text, "utf-8")
