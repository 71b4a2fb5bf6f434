"""Whatever the form, what is read is what was written."""

import copy
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.serialization._kinds import KINDS
from tests.records.making import records
from tests.serialization.making import AREAS, EVERY

several = st.lists(records, max_size=4)


def test_every_kind_has_samples():
    assert {make().kind for make in EVERY.values()} == set(KINDS)


@pytest.mark.parametrize("make", EVERY.values(), ids=EVERY)
def test_a_sample_of_every_kind_comes_back_from_every_form(make):
    record = make()
    assert sf.from_dict(sf.to_dict(record), areas=AREAS) == record
    assert sf.from_json(sf.to_json(record), areas=AREAS) == record
    assert sf.from_json(sf.to_json(record), type(record), areas=AREAS) == record
    assert sf.from_rows(sf.to_rows([record]), areas=AREAS) == [record]


@given(records)
def test_a_record_comes_back_from_a_dictionary(record):
    payload = sf.to_dict(record)
    kept = copy.deepcopy(payload)
    assert sf.from_dict(payload, areas=AREAS) == record
    assert payload == kept


@given(records, st.none() | st.integers(0, 8))
def test_a_record_comes_back_from_json(record, indent):
    text = sf.to_json(record, indent=indent)
    assert sf.from_json(text, areas=AREAS) == record
    assert sf.from_json(text.encode(), type(record), areas=AREAS) == record
    assert json.loads(text) == sf.to_dict(record)


@given(several)
def test_records_come_back_from_json_lines(written):
    file = io.BytesIO()
    assert sf.write_json_lines(written, file) == len(written)
    file.seek(0)
    assert [line.get() for line in sf.read_json_lines(file, areas=AREAS)] == written


@given(several)
def test_records_come_back_from_rows(written):
    assert sf.from_rows(sf.to_rows(written), areas=AREAS) == written


@given(several)
def test_records_come_back_from_csv(written):
    file = io.StringIO(newline="")
    assert sf.to_csv(written, file) == len(written)
    file.seek(0)
    assert sf.from_csv(file, areas=AREAS) == written


def kinds_of_value(value):
    yield type(value)
    if isinstance(value, dict):
        assert {type(key) for key in value} <= {str}
        for item in value.values():
            yield from kinds_of_value(item)
    elif isinstance(value, list):
        for item in value:
            yield from kinds_of_value(item)


@given(records)
def test_a_dictionary_holds_what_json_has_and_nothing_else(record):
    assert set(kinds_of_value(sf.to_dict(record))) <= {dict, list, str, int, bool}


@given(records)
def test_keys_stand_in_the_same_order_always(record):
    payload = sf.to_dict(record)
    assert json.dumps(sf.to_dict(sf.from_dict(payload, areas=AREAS))) == json.dumps(payload)


@given(several)
def test_rows_hold_scalars_and_have_the_same_columns(written):
    rows = sf.to_rows(written)
    assert len({tuple(row) for row in rows}) <= 1
    assert {type(cell) for row in rows for cell in row.values()} <= {str, int, bool, type(None)}
