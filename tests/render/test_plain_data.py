"""Plain data: only what JSON can hold, in a form that stays."""

import json
from collections import UserDict
from datetime import date, datetime, time, timezone
from enum import IntEnum

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.render.plain_data import plain, plain_json
from tests.render import things
from tests.strategies import anything, citations, histories, partial_dates, periods

NOTICE = sf.edition("2025-07").rule("full-inspection-on-site-notice")
every_thing = pytest.mark.parametrize("thing", things.THINGS.values(), ids=things.THINGS)


def objects_in(data):
    """Every dictionary in plain data, all the way down."""
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from objects_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from objects_in(value)


@every_thing
def test_nothing_but_json_is_left(thing):
    assert json.loads(plain_json(thing)) == plain(thing)
    assert type(json.loads(plain_json(thing))) is type(plain(thing))


@every_thing
def test_every_object_says_first_what_it_is(thing):
    for data in objects_in(plain(thing)):
        assert next(iter(data)) == "kind"
        assert data["kind"] == data["kind"].lower()


@every_thing
def test_the_order_is_always_the_same(thing):
    assert plain_json(thing) == plain_json(thing)


@pytest.mark.parametrize("edition", sf.editions(), ids=lambda edition: edition.id)
def test_a_rule_has_every_field_and_what_follows_from_them(edition):
    for rule, data in zip(edition.rules, plain(edition)["rules"], strict=True):
        fields = {field.name for field in attrs.fields(type(rule)) if field.init}
        assert set(data) == {"kind", "grade", "certainty"} | fields
        assert data["kind"] == rule.kind.replace(" ", "-")
        assert (data["grade"], data["certainty"]) == (rule.grade, rule.certainty)
        assert [each["grade"] for each in data["citations"]] == [each.grade for each in rule.citations]


def test_a_source_keeps_its_own_kind_under_another_name():
    assert plain(sf.SOURCES[0]) == {
        "kind": "source",
        "id": sf.SOURCES[0].id,
        "source_kind": sf.SOURCES[0].kind.value,
        "title": sf.SOURCES[0].title,
        "publisher": sf.SOURCES[0].publisher,
        "published": plain(sf.SOURCES[0].published),
        "address": sf.SOURCES[0].address,
        "read": sf.SOURCES[0].read,
    }


def test_a_milestone():
    data = {held["id"]: held for held in plain(things.timetable())["milestones"]}
    citations = plain(NOTICE.citations)
    assert data["on-site-starts"] == {
        "kind": "milestone",
        "id": "on-site-starts",
        "label": "On-site fieldwork starts",
        "on": "2025-09-22",
        "window": None,
        "time": None,
        "given": False,
        "certainty": "usual",
        "grade": "secondary",
        "actor": ["inspectors"],
        "audience": ["local-area-partnership"],
        "rule": "full-inspection-on-site-notice",
        "statement": NOTICE.statement,
        "counted_from": "notification",
        "direction": "forwards",
        "upper_estimate": False,
        "citations": citations,
    }
    assert (data["notification"]["given"], data["notification"]["certainty"]) == (True, None)
    assert data["surveys-close"]["window"] == {"kind": "period", "start": "2025-09-15", "end": "2025-09-19"}


def test_a_milestone_found_backwards():
    (first,) = [
        held
        for held in plain(things.timetable(on_site_starts_on=date(2023, 5, 15)))["milestones"]
        if held["id"] == "notification"
    ]
    assert (first["counted_from"], first["direction"]) == ("on-site-starts", "backwards")


def test_a_time_of_day():
    data = {held["id"]: held for held in plain(things.hostile_timetable())["milestones"]}
    assert data["meeting"]["time"] == "09:30:00"


def test_a_timetable():
    data = plain(things.failings())
    assert list(data) == [
        "kind",
        "activity",
        "outcome",
        "title",
        "edition",
        "edition_reason",
        "calendar",
        "calendar_projected_from",
        "milestones",
        "not_computed",
        "duties",
        "notes",
    ]
    assert (data["activity"], data["outcome"]) == ("full-inspection", "widespread-or-systemic-failings")
    assert data["edition_reason"] == "in force on the first known date, 10 April 2025"
    assert data["calendar"] == "England's working-day calendar"
    assert [each["milestone"] for each in data["not_computed"]] == ["next-full-inspection-expected"]
    assert data["not_computed"][0]["needs"] == ["on-site-ends"]
    assert {each["kind"] for each in data["duties"]} == {"duty-rule"}


def test_a_note_has_its_code():
    data = plain(sf.timetable("full-inspection", notified_on=date(2025, 9, 9)))
    assert [(note["kind"], note["code"], note["milestone"]) for note in data["notes"]] == [
        ("note", "unusual-weekday", "notification")
    ]


def test_projected_days_are_marked():
    data = plain(sf.timetable("full-inspection", notified_on=date(2029, 1, 8), calendar=things.CALENDAR))
    assert data["calendar_projected_from"] == "2029-01-01"


def test_a_date_known_in_part_has_its_bounds():
    assert plain(sf.PartialDate.parse("autumn 2023")) == {
        "kind": "partial-date",
        "year": 2023,
        "month": None,
        "season": "autumn",
        "earliest": "2023-09-01",
        "latest": "2023-12-31",
        "words": "autumn 2023",
    }


def test_a_comparison_says_whether_anything_differs():
    data = plain(sf.diff("2025-06", "2025-07"))
    fields = [field.name for field in attrs.fields(sf.Comparison)]
    assert list(data) == ["kind", *fields, "of_two_frameworks", "is_empty"]
    assert (data["of_two_frameworks"], data["is_empty"]) == (False, False)
    assert (data["old"]["id"], data["new"]["kind"]) == ("2025-06", "compared-edition")
    (changed,) = (change for change in data["changes"] if change["rule_id"] == "priority-action-plan-feedback")
    assert (changed["kind"], changed["change"], changed["before"]["kind"]) == ("rule-change", "changed", "duty-rule")
    assert changed["fields"][1] == {
        "kind": "field-change",
        "field": "actor",
        "before": "Ofsted, Care Quality Commission",
        "after": "Department for Education, NHS England",
    }
    assert plain(sf.diff("2025-07", "2025-07"))["is_empty"]
    assert plain(sf.diff("2021-04", "2023-01"))["of_two_frameworks"]


def test_which_edition_governs_names_the_edition_by_its_id():
    data = plain(sf.applicable_edition("full-inspection", date(2020, 6, 1)))
    assert (data["kind"], data["edition"], data["is_suspended"]) == ("applicability", "2020-03", True)
    assert (data["activity"], data["day"], data["begun_on"]) == ("full-inspection", "2020-06-01", None)
    assert data["suspensions"][0]["kind"] == "suspension-rule"
    assert set(data) == {"kind", "is_suspended", *attrs.fields_dict(sf.Applicability)}
    assert plain(sf.applicable_edition("revisit", date(2024, 5, 1)))["edition"] is None


def test_a_theme_has_its_scope_as_conditions():
    data = plain(sf.THEMES.find("children-not-in-school"))
    assert (data["kind"], data["academic_year"], data["grade"]) == ("theme", "2024/25", "secondary")
    assert data["scope"]["core_conditions"][2][0]["about"] == "registered-pupil"
    assert data["scope"]["core_conditions"][2][0]["holds"] is False
    assert data["report_promised"]["words"] == "autumn 2025"
    assert data["report_published"] == "2025-12-11"


def test_an_object_of_ones_own_is_taken_by_its_fields():
    @attrs.frozen
    class OwnThing:
        day: date
        _hidden: int = 1

    assert plain(OwnThing(day=date(2025, 9, 8))) == {"kind": "own-thing", "day": "2025-09-08"}


class Order(IntEnum):
    FIRST = 1


PLAIN = {
    "none": (None, None),
    "true": (True, True),
    "number": (5, 5),
    "fraction": (0.5, 0.5),
    "text": ("a", "a"),
    "code": (sf.Activity.FULL_INSPECTION, "full-inspection"),
    "numbered": (Order.FIRST, 1),
    "day": (date(2025, 9, 8), "2025-09-08"),
    "moment": (datetime(2025, 9, 8, 9, 30, tzinfo=timezone.utc), "2025-09-08T09:30:00+00:00"),  # noqa: UP017
    "time": (time(9, 30), "09:30:00"),
    "tuple": ((1, (2,)), [1, [2]]),
    "generator": ((each for each in "ab"), ["a", "b"]),
    "mapping": (UserDict({sf.Activity.REVISIT: 1, date(2025, 9, 8): 2}), {"revisit": 1, "2025-09-08": 2}),
}


@pytest.mark.parametrize(("thing", "expected"), PLAIN.values(), ids=PLAIN)
def test_what_is_plain_already_stays(thing, expected):
    assert plain(thing) == expected
    assert type(plain(expected)) is type(expected)


@given(st.one_of(citations(), histories(), periods(), partial_dates()))
def test_any_value_of_the_foundations(value):
    assert json.loads(plain_json(value)) == plain(value)


@given(anything)
def test_anything_else_is_refused_or_plain(value):
    try:
        json.dumps(plain(value), allow_nan=False)
    except (sf.InvalidTypeError, sf.InvalidValueError) as error:
        assert error.where == "plain(thing)"  # noqa: PT017  # either is right


@pytest.mark.parametrize(
    ("thing", "reason"),
    {
        "class": (sf.Period, "must be something of the library, or plain data"),
        "object": (object(), "must be something of the library, or plain data"),
        "set": ({1, 2}, "must be something with an order, and not bytes"),
        "bytes": (b"a", "must be something with an order, and not bytes"),
        "key": ({1: 2}, "must have text, codes or days as keys"),
    }.values(),
    ids=["class", "object", "set", "bytes", "key"],
)
def test_what_json_has_no_form_for_is_refused(thing, reason):
    with pytest.raises(sf.InvalidTypeError, match=rf"^plain\(thing\): {reason} "):
        plain(thing)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")], ids=str)
def test_a_number_that_is_not_finite_is_refused(number):
    with pytest.raises(sf.InvalidValueError, match=r"^plain\(thing\): must be a finite number"):
        plain_json([number])


class TestText:
    def test_it_ends_with_a_newline_and_keeps_every_letter(self):
        assert plain_json(sf.Period(date(2025, 9, 8), date(2025, 9, 12))) == (
            '{\n  "kind": "period",\n  "start": "2025-09-08",\n  "end": "2025-09-12"\n}\n'
        )
        assert plain_json("é😀") == '"é😀"\n'

    def test_the_indent(self):
        assert plain_json([1, 2], indent=None) == "[1, 2]\n"
        assert plain_json([1], indent=4) == "[\n    1\n]\n"

    @pytest.mark.parametrize("indent", ["  ", 1.5, True, -1], ids=str)
    def test_a_bad_indent(self, indent):
        with pytest.raises((sf.InvalidTypeError, sf.InvalidValueError), match=r"^plain_json\(indent\): must be"):
            plain_json([], indent=indent)
