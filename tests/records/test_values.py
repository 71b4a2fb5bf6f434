"""Every record as a value: equal by what it holds, hashable, kept by pickle, not to be changed, short to print."""

import copy
import pickle
from datetime import date

import attrs
import pytest
from hypothesis import given

import sendframework as sf
from tests.records.making import LEAST, NORTHSHIRE, SAMPLES, records

every_sample = pytest.mark.parametrize("make", SAMPLES.values(), ids=SAMPLES)


def parts_of(thing):
    """An object and every attrs object that it holds."""
    if isinstance(thing, tuple):
        for each in thing:
            yield from parts_of(each)
    elif attrs.has(type(thing)):
        yield thing
        for field in attrs.fields(type(thing)):
            yield from parts_of(getattr(thing, field.name))


@every_sample
class TestSamples:
    def test_are_equal_by_what_they_hold(self, make):
        assert make() == make()
        assert make() is not make()
        assert hash(make()) == hash(make())
        assert make() != make(note="Another")
        assert {make(), make()} == {make()}

    def test_are_of_one_kind_only(self, make):
        others = [other() for other in SAMPLES.values() if other is not make]
        assert all(make() != other for other in others)

    def test_cannot_be_changed(self, make):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            make().note = "Changed"
        with pytest.raises((AttributeError, TypeError)):
            make().inspector = "A name"

    def test_hold_tuples_only(self, make):
        for part in parts_of(make()):
            for field in attrs.fields(type(part)):
                assert not isinstance(getattr(part, field.name), (list, dict, set))
            hash(part)

    def test_take_no_field_by_its_place(self, make):
        with pytest.raises(TypeError, match="takes 1 positional argument"):
            type(make())("reference")


@pytest.mark.parametrize("kind", LEAST)
def test_the_least_that_is_known_of_a_record_is_enough(kind):
    record = LEAST[kind]()
    assert record == LEAST[kind]()
    assert record.kind == kind
    assert record.first_day is None
    assert record.provenance == ()
    empty = {None, (), False}
    filled = {field.name for field in attrs.fields(type(record)) if getattr(record, field.name) not in empty}
    assert filled <= {"area", "reference", "theme", "plan", "event"}


@given(records)
def test_any_record_survives_pickling_and_copying(record):
    for again in (pickle.loads(pickle.dumps(record)), copy.copy(record), copy.deepcopy(record), attrs.evolve(record)):
        assert again == record
        assert hash(again) == hash(record)
        assert repr(again) == repr(record)


def test_the_repr_of_a_small_record_can_be_read():
    assert repr(sf.EngagementMeeting(area=NORTHSHIRE, held_on=date(2024, 10, 2))) == (
        "EngagementMeeting(reference=None, note=None, provenance=(), area=LocalArea(code='001', name='Northshire', "
        "statistical_region=north-east, period='always'), held_on=datetime.date(2024, 10, 2), participation=())"
    )


def test_a_member_and_its_code_make_the_same_record_down_to_its_repr():
    by_code = sf.SupportAction(area=NORTHSHIRE, event="stocktake", by="department-for-education")
    by_member = sf.SupportAction(area=NORTHSHIRE, event=sf.SupportEvent.STOCKTAKE, by=sf.Actor.DEPARTMENT_FOR_EDUCATION)
    assert by_code == by_member
    assert repr(by_code) == repr(by_member)
