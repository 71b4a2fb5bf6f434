"""Engagement meetings: nothing comes of them that could be kept."""

from datetime import date

import pytest

import sendframework as sf
from sendframework.records.engagement_meetings import EngagementMeeting
from tests.records.making import NORTHSHIRE, engagement_meeting
from tests.records.refusing import refusal


def test_its_first_day_is_the_day_of_the_meeting():
    assert engagement_meeting().first_day == date(2024, 10, 2)
    assert EngagementMeeting(area=NORTHSHIRE).first_day is None


@pytest.mark.parametrize("field", ["outcome", "published_on", "report", "on_site", "notified_on", "team"])
def test_has_no_field_for_what_an_inspection_has(field):
    assert not hasattr(engagement_meeting(), field)
    with pytest.raises(TypeError, match=f"unexpected keyword argument '{field}'"):
        engagement_meeting(**{field: None})


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"area": "001"}, "EngagementMeeting.area: must be a LocalArea (got '001')"),
        ({"held_on": 2024}, "EngagementMeeting.held_on: must be a datetime.date (got 2024)"),
        (
            {"held_on": sf.PartialDate(year=2024)},
            "EngagementMeeting.held_on: must be a datetime.date (got PartialDate(year=2024, month=None, season=None))",
        ),
    ],
    ids=["code", "year", "partial"],
)
def test_refuses_what_is_no_area_and_no_day(fields, said):
    assert refusal(sf.InvalidTypeError, engagement_meeting, **fields) == said
