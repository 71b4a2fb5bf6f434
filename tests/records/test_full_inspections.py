"""Full inspections, under either framework."""

import pytest
from hypothesis import given

import sendframework as sf
from sendframework.records.participation import TrackedChildren
from tests.records.making import (
    NORTHSHIRE,
    first_findings,
    first_inspection,
    full_inspection,
    full_inspections,
    second_findings,
)
from tests.records.refusing import refusal


@pytest.mark.parametrize("findings", [first_findings(), second_findings(), None], ids=["first", "second", "unknown"])
def test_has_the_findings_of_one_framework_or_none_yet(findings):
    assert full_inspection(findings=findings).findings == findings


@pytest.mark.parametrize(
    "wrong",
    [sf.RevisitOutcome.ALL_SUFFICIENT, sf.AreaSendOutcome.INCONSISTENT, "inconsistent", (second_findings(),), {}],
    ids=["revisit-outcome", "outcome", "code", "tuple", "mapping"],
)
def test_findings_are_of_one_of_the_two_classes(wrong):
    assert refusal(sf.InvalidTypeError, full_inspection, findings=wrong).startswith(
        "FullInspection.findings: must be a LocalAreaFindings or AreaSendFindings (got "
    )


def test_tracked_children_are_counted():
    assert full_inspection(tracked=TrackedChildren(count=6)).tracked.count == 6
    assert refusal(sf.InvalidTypeError, full_inspection, tracked=6) == (
        "FullInspection.tracked: must be a TrackedChildren (got 6)"
    )


def test_an_area_is_enough():
    record = sf.FullInspection(area=NORTHSHIRE)
    assert record.findings is None
    assert record.known_dates == {}


@pytest.mark.parametrize(
    ("make", "edition"), [(first_inspection, "2016-04"), (full_inspection, "2025-07")], ids=["first", "second"]
)
def test_a_timetable_of_it_is_of_the_edition_of_its_call(make, edition):
    timetable = sf.timetable("full-inspection", known=make().known_dates)
    assert timetable.edition.id == edition
    assert timetable["on-site-starts"].on == make().on_site.start


@given(full_inspections)
def test_findings_keep_their_class(inspection):
    again = sf.FullInspection(area=inspection.area, findings=inspection.findings)
    assert type(again.findings) is type(inspection.findings)
