"""Records of real areas as published, kept to what an outlook looks at, and short ways to make others."""

from datetime import date

import sendframework as sf
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.plans import Plan, PlanEvent
from sendframework.records.revisits import Revisit, WeaknessProgress

POSITIVE, INCONSISTENT, FAILINGS = sf.AreaSendOutcome
REQUIRED, NOT_REQUIRED = sf.WrittenStatementDecision
NEXT_FULL = "next-full-inspection-expected"
MONITORING = "monitoring-inspection-expected"
JUNE_2026 = date(2026, 6, 29)


def full(area, start, end=None, outcome=None, *, published=None, **more):
    """A full inspection; its framework follows from the outcome, and without a start its days are not known."""
    held = area if isinstance(area, sf.LocalArea) else sf.local_area(area, on=start)
    on_site = None if start is None else sf.Period(start, end)
    more |= in_part(more)
    findings = None
    if outcome is not None:
        first = outcome in set(sf.WrittenStatementDecision)
        findings = LocalAreaFindings(decision=outcome) if first else AreaSendFindings(outcome=outcome)
    return FullInspection(area=held, on_site=on_site, findings=findings, published_on=published, **more)


def in_part(more):
    """When it was, known by its month or year, from its words."""
    return {"about": sf.PartialDate.parse(more["about"])} if "about" in more else {}


def revisit(area, start, end, decided, *, published=None, **more):
    """A re-visit: y for each weakness with sufficient progress, n for each without."""
    on_site = None if start is None else sf.Period(start, end)
    more |= in_part(more)
    held = area if isinstance(area, sf.LocalArea) else sf.local_area(area, on=start)
    progress = tuple(WeaknessProgress(weakness=n, sufficient=each == "y") for n, each in enumerate(decided, 1))
    return Revisit(area=held, on_site=on_site, progress=progress, published_on=published, **more)


def monitoring(area, start, end=None, outcome=None, *, published=None, **more):
    held = area if isinstance(area, sf.LocalArea) else sf.local_area(area, on=start)
    on_site = None if start is None else sf.Period(start, end)
    return MonitoringInspection(
        area=held, on_site=on_site, outcome=outcome, published_on=published, **(more | in_part(more))
    )


def plan(area, kind, *events, **more):
    """A plan with its events as pairs of a stage and a day."""
    made = tuple(PlanEvent(stage=stage, on=on) for stage, on in events)
    return Plan(area=area, plan=kind, events=made, **more)


HERTFORDSHIRE = (
    full("Hertfordshire", date(2016, 7, 4), date(2016, 7, 8), NOT_REQUIRED),
    full(
        "Hertfordshire",
        date(2023, 7, 10),
        date(2023, 7, 14),
        FAILINGS,
        published=date(2023, 11, 10),
        notified_on=date(2023, 6, 26),
    ),
    plan(
        sf.local_area("Hertfordshire"),
        "priority-action-plan",
        ("submitted", sf.PartialDate.parse("December 2023")),
    ),
    monitoring(
        "Hertfordshire",
        date(2025, 10, 20),
        outcome="effective-action",
        published=sf.PartialDate.parse("December 2025"),
        notified_on=date(2025, 10, 6),
    ),
)
CORNWALL = (
    full("Cornwall", date(2017, 7, 3), date(2017, 7, 7), NOT_REQUIRED),
    full("Cornwall", date(2023, 2, 6), date(2023, 2, 10), INCONSISTENT, published=date(2023, 5, 5)),
    full("Cornwall", date(2026, 3, 23), date(2026, 3, 27)),
)
OLD_DORSET = (
    full("835", date(2017, 1, 23), date(2017, 1, 27), REQUIRED),
    revisit("835", date(2019, 2, 11), date(2019, 2, 13), "yn", published=sf.PartialDate.parse("April 2019")),
)
NEW_DORSET = (full("838", date(2024, 3, 11), date(2024, 3, 15), POSITIVE, published=date(2024, 5, 15)),)
NORTHAMPTONSHIRE = (full("928", None, None, NOT_REQUIRED, note="Inspected in May 2017; no day is published."),)
NORTH_NORTHAMPTONSHIRE = (full("940", date(2024, 1, 22), date(2024, 1, 26), FAILINGS, published=date(2024, 3, 25)),)
SLOUGH = (
    full("Slough", date(2021, 9, 27), None, REQUIRED, published=date(2021, 11, 17)),
    full("Slough", None, None, FAILINGS, published=date(2025, 11, 6), note="Inspected in July 2025."),
)
EVERY = (
    *HERTFORDSHIRE,
    *CORNWALL,
    *OLD_DORSET,
    *NEW_DORSET,
    *NORTHAMPTONSHIRE,
    *NORTH_NORTHAMPTONSHIRE,
    *SLOUGH,
)


def the(held, milestone, *, of="expectations"):
    """The only expectation of one id in an area's outlook."""
    (found,) = [each for each in getattr(held, of) if each.id == milestone and each.rule.id != "first-cycle"]
    return found
