"""The schemas say what is read and what is not, as far as schemas can."""

import ast
import inspect
import json
from datetime import date

import attrs
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

import sendframework as sf
from sendframework.serialization import _columns, _docstrings, json_schemas
from sendframework.serialization._columns import columns_of
from sendframework.serialization._docstrings import described, field_docstrings
from sendframework.serialization._kinds import KINDS
from sendframework.serialization._reviews import EXCHANGED
from tests.records.making import SAMPLES, records
from tests.serialization.making import AREAS, EVERY, changed, payload, spoilt
from tests.serialization.schemas import FOLDER, text_of

VALIDATORS = {kind: Draft202012Validator(sf.json_schema(kind)) for kind in KINDS}
EACH_KIND = pytest.mark.parametrize("kind", KINDS)


def problem_codes(made):
    """The codes of the problems of a payload, or what else it raises; none where it loads."""
    try:
        sf.from_dict(made, areas=AREAS)
    except sf.StructureError as error:
        return {problem.code for problem in error.problems}
    except sf.PayloadVersionError:
        return {"too new"}
    return set()


def accepted(made):
    """Whether the schema of its kind, or any where it has none, accepts a payload."""
    kind = made.get("kind") if isinstance(made, dict) else None
    found = [VALIDATORS[kind]] if isinstance(kind, str) and kind in VALIDATORS else VALIDATORS.values()
    return any(validator.is_valid(made) for validator in found)


@EACH_KIND
def test_a_schema_is_one_of_draft_2020_12(kind):
    schema = sf.json_schema(kind)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(schema)


@EACH_KIND
def test_the_schema_that_is_kept_is_up_to_date(kind):
    """If not: `python -m tests.serialization.schemas`."""
    assert (FOLDER / f"{kind}.json").read_text("utf-8") == text_of(kind)


def test_no_other_schema_is_kept():
    assert {path.stem for path in FOLDER.glob("*")} == set(EXCHANGED)


@EACH_KIND
def test_a_schema_is_found_by_its_class_as_well_and_is_new_each_time(kind):
    schema = sf.json_schema(KINDS[kind])
    assert schema == sf.json_schema(kind)
    schema["properties"].clear()
    assert sf.json_schema(kind) != schema


def test_a_schema_of_what_is_no_kind_is_refused():
    with pytest.raises(sf.UnknownCodeError, match="did you mean 'full-inspection'"):
        sf.json_schema("full-inspektion")
    for strange in (None, 5, sf.Visit, sf.Body):
        with pytest.raises(sf.InvalidTypeError):
            sf.json_schema(strange)


@EACH_KIND
def test_every_object_is_closed_and_every_field_described(kind):
    for name, definition in sf.json_schema(kind)["$defs"].items():
        assert definition["description"], name
        if definition.get("type") == "object":
            assert definition["additionalProperties"] is False
            fields = definition["properties"].items()
            assert [field for field, schema in fields if field != "framework" and "description" not in schema] == []


def test_what_a_field_asks_for_stands_in_its_schema():
    definitions = sf.json_schema("full-inspection")["$defs"]
    priority = definitions["AreaForPriorityAction"]
    assert priority["properties"]["number"]["minimum"] == 1
    assert priority["required"] == ["number"]
    assert priority["properties"]["text"]["type"] == ["string", "null"]
    assert "pattern" in priority["properties"]["text"]
    assert definitions["AreaSendFindings"]["properties"]["needs"]["uniqueItems"] is True
    assert "pattern" in definitions["AreaSendFindings"]["properties"]["needs"]["items"]
    assert definitions["AreaSendFindings"]["properties"]["framework"] == {"const": "area-send"}
    assert definitions["AreaSendFindings"]["required"] == ["framework"]
    assert definitions["AreaSendOutcome"]["enum"] == [outcome.value for outcome in sf.AreaSendOutcome]
    assert definitions["LocalArea"]["pattern"].startswith("^([0-9]{3})")
    assert definitions["FullInspection"]["properties"]["notified_on"]["format"] == "date"


@pytest.mark.parametrize("make", EVERY.values(), ids=EVERY)
def test_samples_are_accepted(make):
    made = sf.to_dict(make())
    VALIDATORS[made["kind"]].validate(made)


@given(records)
def test_what_is_written_is_accepted(record):
    VALIDATORS[record.kind].validate(sf.to_dict(record))


@given(spoilt())
def test_what_a_schema_accepts_loads_but_for_what_no_schema_can_say_and_what_loads_is_accepted(made):
    codes = problem_codes(made)
    if accepted(made):
        assert codes <= set(sf.BEYOND_SCHEMA)
    else:
        assert codes


BEYOND = {
    "whole-number-as-fraction": payload("plan", addresses=[1.0]),
    "unknown-entry": payload(area="999"),
    "invalid-date": payload(notified_on="2025-02-30"),
    "lone-surrogate": payload(note="\ud800"),
    "duplicate-item": payload(
        partners=[
            {"kind": "other", "name": "A", "period": None},
            {"kind": "other", "name": "A"},
        ]
    ),
    "invalid-value": payload(provenance=[{"field": "no_such_field", "document": "A letter"}]),
    "broken-invariant": payload(on_site={"start": "2025-09-26", "end": "2025-09-22"}),
}


@pytest.mark.parametrize("code", sf.BEYOND_SCHEMA)
def test_each_thing_that_a_schema_cannot_say_is_accepted_by_one_and_refused(code):
    assert accepted(BEYOND[code])
    assert problem_codes(BEYOND[code]) == {code}


BAD = {
    "no kind": changed(payload(), ("kind",), ...),
    "another schema": changed(payload(), ("schema",), 0),
    "schema as text": changed(payload(), ("schema",), "1"),
    "an unknown key": payload(outcome="inconsistent"),
    "a missing key": payload(area=...),
    "a number for text": payload(note=5),
    "null for a list": payload(team=None),
    "an unknown code": payload("support-action", event="a-talk"),
    "no tag": payload(findings={"outcome": "inconsistent"}),
    "a wrong tag": payload(findings={"framework": "local-area", "outcome": "inconsistent"}),
    "the tag of the other framework": payload(findings={"framework": "local-area-send", "outcome": "inconsistent"}),
    "a week date": payload(notified_on="2025-W01-1"),
    "a date without hyphens": payload(notified_on="20250908"),
    "a date with a time": payload(notified_on="2025-09-08T09:00:00"),
    "a date and a newline": payload(notified_on="2025-09-08\n"),
    "a season with a capital": payload(published_on="Autumn 2023"),
    "a number below 1": payload("plan", addresses=[0]),
    "a fraction": payload("plan", addresses=[1.5]),
    "true for a number": payload("plan", addresses=[True]),
    "the same twice": payload("plan", addresses=[1, 1]),
    "blank text": payload(note=" \n"),
    "blank text of another sort": payload(note="\x1c"),
    "no kebab-case": payload(team=[{"inspectorate": "ofsted", "role": "Lead", "count": 1}]),
    "the name of an area": payload(area="Northshire"),
    "no object": payload(on_site="2025-09-22"),
}


@pytest.mark.parametrize("made", BAD.values(), ids=BAD)
def test_bad_samples_are_refused_by_both(made):
    assert not accepted(made)
    assert problem_codes(made)


@EACH_KIND
def test_null_is_accepted_by_both_where_a_field_can_be_none(kind):
    made = sf.to_dict(SAMPLES[kind]())
    for field in attrs.fields(KINDS[kind]):
        if field.default is None:
            nulled = {**made, "data": {**made["data"], field.name: None}}
            assert accepted(nulled)
            assert not problem_codes(nulled) - {"broken-invariant"}


def test_a_docstring_in_one_line_has_no_marks():
    assert described("The ``first``\n    day, as `date`.\n\nMore.") == "The first day, as date."
    assert described(None) == ""


def test_a_class_without_source_has_no_docstrings_of_fields(monkeypatch):
    def none(_):
        raise OSError

    monkeypatch.setattr(inspect, "getsource", none)
    assert field_docstrings.__wrapped__(sf.Body) == {}


def test_docstrings_of_fields_come_from_the_class_and_those_above_it():
    notes = field_docstrings(sf.FullInspection)
    assert notes["tracked"].startswith("The children and young people")
    assert notes["reference"].startswith("Your own reference")
    assert set(notes) >= {field.name for field in attrs.fields(sf.FullInspection)}
    tree = ast.parse(
        "class A:\n    def run(self): ...\n    x = y = 1\n    'no field'\n    z: int\n    'a field'\n"
    ).body[0]
    assert _docstrings._in_class(tree) == {"z": "a field"}


def test_schemas_and_columns_cover_the_same_fields():
    for kind, cls in KINDS.items():
        names = {field.name for field in attrs.fields(cls)}
        assert set(sf.json_schema(kind)["$defs"][cls.__name__]["properties"]) == names
        assert {column.name.partition(".")[0] for column in columns_of(kind)} == names


def test_types_that_are_still_words_are_looked_up():
    @attrs.frozen
    class One:
        day: "date"

    @attrs.frozen
    class Other:
        day: "date"

    assert _columns._of_class(One, "x.") == [("x.day", _columns.Form.DAY)]
    assert json_schemas._of_class(Other, {})["properties"]["day"]["format"] == "date"


@pytest.mark.parametrize(
    ("kind", "null"), [(date | sf.PartialDate, []), (date | sf.PartialDate | None, [{"type": "null"}])]
)
def test_null_is_accepted_where_a_type_has_it_and_nowhere_else(kind, null):
    days = [json_schemas._of_type(date, {}), json_schemas._of_type(sf.PartialDate, {})]
    assert json_schemas._of_type(kind, {}) == {"anyOf": [*days, *null]}


def test_a_kept_schema_is_json_that_people_can_read():
    for path in FOLDER.glob("*.json"):
        text = path.read_text("utf-8")
        assert text == json.dumps(json.loads(text), ensure_ascii=False, indent=2) + "\n"
