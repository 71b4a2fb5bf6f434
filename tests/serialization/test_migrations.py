"""Payloads of older schemas are brought up to date on a copy, and samples of every schema load for ever."""

import copy
import json
from pathlib import Path

import pytest

import sendframework as sf
from sendframework.serialization._kinds import KINDS
from sendframework.serialization._lists import lists_of
from sendframework.serialization._migrating import MIGRATIONS, SCHEMA, migrated
from sendframework.serialization._opening import opened
from tests.records.making import engagement_meeting
from tests.serialization.making import AREAS, payload
from tests.serialization.samples import FOLDER, SAMPLES

LISTS = lists_of(AREAS, None, None, None)


def renamed(made):
    """A step that was never taken: the field was called `day` before, and the kind `meeting`."""
    made["kind"] = {"meeting": "engagement-meeting"}.get(made["kind"], made["kind"])
    if "day" in made["data"]:
        made["data"]["held_on"] = made["data"].pop("day")
    return made


def stamped(made):
    made["data"].setdefault("note", "from before")
    return made


OLD = {"kind": "meeting", "schema": 1, "data": {"area": "001", "reference": "meeting", "day": "2024-10-02"}}


def migrate(made, *steps):
    return opened(made, None, LISTS, steps=steps)


def test_a_payload_takes_every_step_from_its_schema_on():
    assert migrate(OLD, renamed) == engagement_meeting()
    assert migrate(OLD, renamed, stamped) == engagement_meeting(note="from before")
    second = {"kind": "engagement-meeting", "schema": 2, "data": {"area": "001"}}
    assert migrate(second, renamed, stamped).note == "from before"
    assert migrate(second, renamed).note is None
    assert migrated(OLD, 1, (renamed, stamped))["schema"] == 3


def test_a_payload_is_left_as_it_was():
    kept = copy.deepcopy(OLD)
    migrate(OLD, renamed, stamped)
    assert kept == OLD


def test_a_step_of_one_reading_is_unknown_to_the_next():
    migrate(OLD, renamed)
    with pytest.raises(sf.StructureError, match="unknown-kind"):
        sf.from_dict(OLD, areas=AREAS)


def test_problems_are_told_in_the_form_of_the_newest_schema():
    with pytest.raises(sf.StructureError) as caught:
        migrate({**OLD, "data": {"area": "999", "day": "soon"}}, renamed)
    assert [problem.path for problem in caught.value.problems] == ["$.data.area", "$.data.held_on"]


@pytest.mark.parametrize(
    "made", [{**OLD, "data": None}, {"kind": "meeting", "schema": 1}, {**OLD, "kind": []}], ids=repr
)
def test_a_payload_that_is_not_as_its_schema_has_it_is_told_as_that(made):
    with pytest.raises(sf.StructureError) as caught:
        migrate(made, renamed)
    assert [problem.code for problem in caught.value.problems] == ["migration-failed"]


def test_a_schema_newer_than_the_last_step_is_refused_with_what_can_be_read():
    with pytest.raises(sf.PayloadVersionError, match="readable: 1 to 3"):
        migrate({**OLD, "schema": 4}, renamed, stamped)


@pytest.mark.parametrize("number", [0, -1, "1", None])
def test_a_schema_that_is_no_number_takes_no_step(number):
    with pytest.raises(sf.StructureError) as caught:
        migrate({**payload("engagement-meeting"), "schema": number}, renamed)
    assert [problem.path for problem in caught.value.problems] == ["$.schema"]


def test_what_is_written_has_the_number_of_the_newest_schema():
    assert payload()["schema"] == SCHEMA == 1 + len(MIGRATIONS)


def test_there_are_samples_of_every_schema_and_kind():
    for number in range(1, SCHEMA + 1):
        names = {path.stem for path in (FOLDER / f"schema-{number}").glob("*.json")}
        assert names == set(SAMPLES)
    assert {name.rpartition("-")[0] for name in SAMPLES} == set(KINDS)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*/*.json")), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_sample_of_any_schema_means_the_same_for_ever(path: Path):
    assert sf.from_json(path.read_bytes(), areas=AREAS) == SAMPLES[path.stem]


def test_samples_of_the_newest_schema_are_what_is_written_today():
    for name, record in SAMPLES.items():
        kept = json.loads((FOLDER / f"schema-{SCHEMA}" / f"{name}.json").read_text("utf-8"))
        assert sf.to_dict(record) == kept
