"""What is kept comes back, whatever it is."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sendframework as sf
from sendframework import strategies as sfs
from sendframework.strategies import laws
from tracker.store import Store

STORE = Store()
settings.register_profile("tracker", deadline=None, max_examples=30)
settings.load_profile("tracker")

test_a_record_of_any_kind_is_kept = laws.round_trip(STORE.save, STORE.load)
test_a_case_file_is_kept = laws.round_trip(STORE.save, STORE.load, strategy=sfs.case_files())


@given(st.from_type(sf.FullInspection))
def test_an_inspection_is_found_by_its_area(inspection):
    store = Store()
    store.save(inspection)
    assert list(store.of_area(inspection.area.code)) == [inspection]
    assert list(store.of_area("000")) == []
    store.close()


@given(sfs.case_files())
def test_the_records_of_an_area_come_in_order(file):
    store = Store()
    for record in reversed(file.records):
        store.save(record)
    days = [record.first_day for record in store.of_area(file.area.code) if record.first_day]
    assert days == sorted(days)
    store.close()


@given(st.lists(sfs.broken_payloads() | sfs.inspections(), max_size=3))
def test_what_cannot_be_read_is_left_out_and_said(lines):
    store = Store()
    broken = [each for each in lines if isinstance(each, sfs.BrokenPayload)]
    text = "\n".join(json.dumps(each.payload) if each in broken else json.dumps(sf.to_dict(each)) for each in lines)
    said = store.take_in(text)
    assert len(said) == len(broken)
    for complaint, each in zip(said, broken, strict=True):
        assert all(path in complaint for _, path in each.problems)
    store.close()


def test_a_number_that_is_none_is_an_error():
    with pytest.raises(TypeError):
        Store().load(1)
