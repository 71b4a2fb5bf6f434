"""What government did."""

from datetime import date

import pytest

import sendframework as sf
from sendframework.records.support_actions import SupportAction
from tests.records.making import NORTHSHIRE, support_action
from tests.records.refusing import refusal


@pytest.mark.parametrize("event", sf.SupportEvent)
def test_an_event_is_a_member_or_its_code(event):
    assert support_action(event=event.value) == support_action(event=event)
    assert support_action(event=event.value).event is event


@pytest.mark.parametrize(
    ("on", "first"),
    [
        (None, None),
        (date(2025, 6, 5), date(2025, 6, 5)),
        (sf.PartialDate.parse("2025"), date(2025, 1, 1)),
        (sf.PartialDate.parse("summer 2025"), date(2025, 4, 1)),
    ],
    ids=["unknown", "day", "year", "season"],
)
def test_its_first_day_is_the_first_that_it_can_have_had(on, first):
    assert support_action(on=on).first_day == first


def test_an_area_and_an_event_are_enough():
    record = SupportAction(area=NORTHSHIRE, event="stocktake")
    assert (record.on, record.by, record.follows) == (None, None, None)


@pytest.mark.parametrize(
    ("error", "fields", "said"),
    [
        (sf.UnknownCodeError, {"event": "stoktake"}, "unknown support event 'stoktake'; did you mean 'stocktake'?"),
        (sf.UnknownCodeError, {"by": "nhs"}, "unknown actor 'nhs'; "),
        (sf.InvalidTypeError, {"event": None}, "SupportAction.event: must be a SupportEvent (got None)"),
        (sf.InvalidTypeError, {"by": 1}, "SupportAction.by: must be an Actor (got 1)"),
        (sf.InvalidTypeError, {"area": None}, "SupportAction.area: must be a LocalArea (got None)"),
        (sf.InvalidTypeError, {"on": "2025"}, "SupportAction.on: must be a datetime.date, or as much as is known: "),
        (sf.InvalidTypeError, {"follows": 1}, "SupportAction.follows: must be a plain string (got 1)"),
    ],
    ids=["misspelt-event", "unknown-body", "no-event", "number-as-body", "no-area", "words-as-day", "reference"],
)
def test_refuses_what_is_unknown_or_of_the_wrong_type(error, fields, said):
    assert refusal(error, support_action, **fields).startswith(said)
