"""Laws of exchange that are told with keys and texts."""

import copy
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from tests.records.making import records
from tests.serialization.making import AREAS, places
from tests.strategies import kebab_words, partial_dates


@given(records, st.none() | st.integers(0, 4))
def test_one_record_has_one_text_however_often_it_is_read_and_written(record, indent):
    text = sf.to_json(record, indent=indent)
    again = sf.to_json(sf.from_json(text, areas=AREAS), indent=indent)
    assert again == text
    assert sf.to_json(sf.from_dict(json.loads(text), areas=AREAS), indent=indent) == text


@given(records, kebab_words, st.data())
def test_a_key_that_is_not_known_is_refused_wherever_it_stands(record, word, data):
    payload = copy.deepcopy(sf.to_dict(record))
    objects = [path for path in places(payload) if isinstance(at(payload, path), dict)]
    path = data.draw(st.sampled_from(objects))
    key = f"own_{word}".replace("-", "_")
    at(payload, path)[key] = 1
    with pytest.raises(sf.StructureError) as caught:
        sf.from_dict(payload, areas=AREAS)
    where = "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in (*path, key))
    assert [(problem.code, problem.path) for problem in caught.value.problems] == [("unknown-key", where)]


def at(payload, path):
    for step in path:
        payload = payload[step]
    return payload


ODD = st.text(" '=+-@a,;\"<&\n\t\u2028\u00e9\U0001f600", min_size=1, max_size=12).filter(str.strip)
EMPTY = st.sampled_from([None, sf.AreaSendFindings(), sf.LocalAreaFindings()])


@st.composite
def odd_records(draw):
    """Inspections of which little is known, in texts that some form could trip over."""
    about = draw(st.none() | partial_dates())
    note, reference = draw(st.none() | ODD), draw(st.none() | ODD)
    return sf.FullInspection(area=AREAS[0], about=about, note=note, reference=reference, findings=draw(EMPTY))


@given(odd_records())
def test_odd_texts_and_what_is_known_in_part_come_back_from_a_dictionary(record):
    assert sf.from_dict(sf.to_dict(record), areas=AREAS) == record


@given(st.lists(odd_records(), min_size=1, max_size=3))
def test_odd_texts_and_what_is_known_in_part_come_back_from_json_lines(written):
    file = io.BytesIO()
    sf.write_json_lines(written, file)
    file.seek(0)
    assert [line.get() for line in sf.read_json_lines(file, areas=AREAS)] == written


@given(st.lists(odd_records(), min_size=1, max_size=3))
def test_odd_texts_and_what_is_known_in_part_come_back_from_rows(written):
    assert sf.from_rows(sf.to_rows(written), areas=AREAS) == written


@given(st.lists(odd_records(), min_size=1, max_size=3))
def test_odd_texts_and_what_is_known_in_part_come_back_from_csv(written):
    file = io.StringIO(newline="")
    sf.to_csv(written, file)
    file.seek(0)
    assert sf.from_csv(file, areas=AREAS) == written
