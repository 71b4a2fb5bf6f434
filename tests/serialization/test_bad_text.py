"""Text that is no JSON, or JSON that says two things, is refused in plain words; nothing escapes."""

import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from tests.records.making import records
from tests.serialization.making import AREAS, as_json, payload

GOOD = as_json(payload())
MISSING = [("$.data", "missing-key"), ("$.schema", "missing-key")]


def read(text, **options):
    return sf.from_json(text, **({"areas": AREAS} | options))


def problems(text):
    with pytest.raises(sf.StructureError) as caught:
        read(text)
    str(caught.value).encode()
    return [(problem.path, problem.code, str(problem)) for problem in caught.value.problems]


def only(text):
    ((path, code, words),) = problems(text)
    return path, code, words


BAD = {
    "nothing": ("", "not-json", "is empty"),
    "blanks": (" \n ", "not-json", "is empty"),
    "no bytes": (b"", "not-json", "is empty"),
    "a mark alone": (b"\xef\xbb\xbf", "not-json", "is empty"),
    "cut off": (GOOD[:-9], "not-json", "ends before it is complete"),
    "cut off in a string": ('{\n "kind": "pl', "not-json", "line 2, column 10"),
    "cut off after a colon": ('{"kind":', "not-json", "was it cut off?"),
    "no JSON": ("kind: plan", "not-json", "is no JSON (expecting value: line 1, column 1)"),
    "a comma too many": ('{"kind": "plan",}', "not-json", "line 1, column 1"),
    "single quotes": ("{'kind': 'plan'}", "not-json", "line 1, column 2"),
    "two payloads": (GOOD + GOOD, "not-json", "extra data"),
    "a control character": ('{"kind": "a\nb"}', "not-json", "line 1, column 12"),
    "brackets": ("[" * 200_000, "nested-too-deeply", "too many brackets"),
    "braces": ('{"a":' * 200_000, "nested-too-deeply", "too many brackets"),
    "UTF-16 with a mark": (GOOD.encode("utf-16"), "wrong-encoding", "is UTF-16, not UTF-8"),
    "UTF-16 without": (GOOD.encode("utf-16-le"), "wrong-encoding", "is UTF-16, not UTF-8"),
    "UTF-16, the other way": (GOOD.encode("utf-16-be"), "wrong-encoding", "is UTF-16, not UTF-8"),
    "UTF-32": (GOOD.encode("utf-32"), "wrong-encoding", "is UTF-32, not UTF-8"),
    "Windows": ('{"kind": "café"}'.encode("cp1252"), "wrong-encoding", "0xE9 at position 13 (got"),
    "Windows, line 2": ('{\n"kind": "café"}'.encode("cp1252"), "wrong-encoding", "position 14, in line 2"),
    "no known encoding": (b'{"kind": "\x81"}', "wrong-encoding", "0x81 at position 10"),
    "half a character in bytes": (b'{"kind": "\xed\xa0\x80"}', "wrong-encoding", "0xED"),
    "a list": ("[]", "wrong-type", "must be an object"),
    "a number": ("5", "wrong-type", "must be an object"),
    "null": ("null", "wrong-type", "must be an object"),
    "NaN alone": ("NaN", "number-not-finite", "no number that JSON has"),
}


@pytest.mark.parametrize(("text", "code", "says"), BAD.values(), ids=BAD)
def test_bad_text_is_one_problem_that_says_what_it_is(text, code, says):
    path, found, words = only(text)
    assert (path, found) == ("$", code)
    assert says in words


def test_windows_is_guessed_only_where_it_can_be():
    assert "it may be Windows-1252" in only('{"a": "é"}'.encode("cp1252"))[2]
    assert "Windows" not in only(b'{"a": "\x81"}')[2]


def test_a_byte_order_mark_is_passed_over():
    text = as_json(payload())
    for marked in (b"\xef\xbb\xbf" + text.encode(), "\ufeff" + text, bytearray(b"\xef\xbb\xbf" + text.encode())):
        assert read(marked) == read(text)


@pytest.mark.parametrize("strange", [None, 5, {}, ["{}"], memoryview(b"{}")], ids=lambda thing: type(thing).__name__)
def test_what_is_no_text_is_the_fault_of_the_caller(strange):
    with pytest.raises(sf.InvalidTypeError, match="must be text, or bytes in UTF-8"):
        read(strange)


def test_keys_that_stand_twice_are_told_wherever_they_are_with_everything_else():
    data = '{"area": "001", "plan": "x", "events": [{"on": 1, "on": 2, "stage": "x"}]}'
    text = f'{{"kind": "plan", "schema": 1, "kind": "plan", "data": {data}}}'
    assert [(path, code) for path, code, _ in problems(text)] == [
        ("$.kind", "duplicate-key"),
        ("$.data.plan", "unknown-code"),
        ("$.data.events[0].on", "duplicate-key"),
        ("$.data.events[0].stage", "unknown-code"),
    ]
    assert "stands 2 times" in problems(text)[0][2]


def test_a_payload_that_is_sound_but_for_a_key_twice_is_refused():
    text = GOOD.replace('"reference": "full"', '"reference": "full", "reference": "full"')
    assert only(text)[:2] == ("$.data.reference", "duplicate-key")


def test_numbers_that_json_has_not_are_told_where_they_stand():
    text = as_json(payload("plan")).replace("[1, 2]", "[NaN, Infinity, -Infinity, 1]")
    found = [
        ("$.data.addresses[0]", "got nan"),
        ("$.data.addresses[1]", "got inf"),
        ("$.data.addresses[2]", "got -inf"),
    ]
    told = problems(text)
    assert [(path, code) for path, code, _ in told] == [(path, "number-not-finite") for path, _ in found]
    assert all(words in line for (_, words), (_, _, line) in zip(found, told, strict=True))


def test_numbers_too_long_for_python_are_told_where_they_stand():
    long = "9" * (sys.get_int_max_str_digits() + 1)
    text = as_json(payload("plan")).replace("[1, 2]", f"[1, {long}, 2.5, 1e999]")
    assert [(path, code) for path, code, _ in problems(text)] == [
        ("$.data.addresses[1]", "number-too-long"),
        ("$.data.addresses[2]", "wrong-type"),
        ("$.data.addresses[3]", "wrong-type"),
    ]


def test_what_else_is_wrong_is_told_beside_a_number_too_long():
    text = as_json(payload("plan")).replace("[1, 2]", f'[{"9" * 5000}, NaN], "plan": "strategic-plan"')
    assert [(path, code) for path, code, _ in problems(text)] == [
        ("$.data.plan", "duplicate-key"),
        ("$.data.addresses[0]", "number-too-long"),
        ("$.data.addresses[1]", "number-not-finite"),
    ]


def test_bad_json_after_a_number_too_long_is_told_as_bad_json():
    assert only("[" + "9" * 5000 + ", }")[1] == "not-json"


def test_a_number_as_long_as_python_reads_is_read():
    text = as_json(payload("plan")).replace("[1, 2]", f"[{'9' * 4000}]")
    assert read(text).addresses == (int("9" * 4000),)


def test_depth_that_can_be_read_is_an_unknown_key_like_any_other():
    text = GOOD.replace('"data": {', '"data": {"x": ' + "[" * 200 + "]" * 200 + ", ")
    assert only(text)[:2] == ("$.data.x", "unknown-key")


def test_half_characters_are_told_in_values_and_in_keys():
    text = GOOD.replace('"reference": "full"', r'"reference": "\ud800", "\udc00": 1')
    assert [(path, code) for path, code, _ in problems(text)] == [
        ("$.data.reference", "lone-surrogate"),
        (r'$.data["\udc00"]', "unknown-key"),
    ]


def test_a_key_of_any_length_makes_no_line_of_that_length():
    text = GOOD.replace('"reference": "full"', f'"{"x y" * 10_000}": "full"')
    assert len(only(text)[2]) < 900


def test_a_schema_of_the_future_is_told_as_such():
    with pytest.raises(sf.PayloadVersionError, match="full-inspection: schema 9"):
        read(GOOD.replace('"schema": 1', '"schema": 9'))


@given(st.text() | st.binary())
def test_no_text_raises_anything_else(text):
    with pytest.raises(sf.StructureError) as caught:
        read(text)
    str(caught.value).encode()


@given(records, st.data())
def test_no_damage_to_a_good_text_raises_anything_else(record, data):
    text = sf.to_json(record)
    place = data.draw(st.integers(0, len(text) - 1))
    length = data.draw(st.integers(0, 5))
    damaged = text[:place] + data.draw(st.text(max_size=3)) + text[place + length :]
    try:
        read(damaged)
    except (sf.StructureError, sf.PayloadVersionError) as error:
        str(error).encode()


def test_text_is_written_as_people_read_it():
    record = read(as_json(payload(note="Café \u2013 note")))
    assert "Café \u2013 note" in sf.to_json(record)
    assert "\n" not in sf.to_json(record)
    assert sf.to_json(record, indent=2).startswith('{\n  "kind"')
    assert json.loads(sf.to_json(record, indent=0)) == json.loads(sf.to_json(record))


@pytest.mark.parametrize("indent", [True, "2", 1.5, -1])
def test_an_indent_is_a_whole_number(indent):
    with pytest.raises((sf.InvalidTypeError, sf.InvalidValueError), match=r"to_json\(indent\)"):
        sf.to_json(read(GOOD), indent=indent)


SHOWN = {
    "brackets": ("[" * 200_000, "[" * 80),
    "no JSON": ("x" * 99, "x" * 40),
    "a text cut off": ("[" + "1, " * 30, ("1, " * 30)[-40:]),
    "another encoding": (GOOD.encode("utf-16"), GOOD.encode("utf-16")[:40]),
    "bad bytes": (b"x" * 99 + b"\xe9" + b"y" * 99, b"x" * 20 + b"\xe9" + b"y" * 19),
}


@pytest.mark.parametrize(("text", "value"), SHOWN.values(), ids=SHOWN)
def test_of_a_long_text_only_the_part_in_question_is_kept(text, value):
    with pytest.raises(sf.StructureError) as caught:
        read(text)
    assert caught.value.problems[0].value == value
