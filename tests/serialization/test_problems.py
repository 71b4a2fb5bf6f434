"""Every problem of a payload is told at once, with its path, code, value and what to do."""

import copy
import pickle
from datetime import date

import attrs
import pytest
from hypothesis import given

import sendframework as sf
from sendframework._codes import Code
from sendframework.serialization._diagnosing import _of_object
from sendframework.serialization._facts import asked_by
from sendframework.serialization._faults import Fault, structure_error
from sendframework.serialization._lists import Entries
from tests.records.making import SAMPLES, full_inspection
from tests.serialization.making import AREAS, changed, payload, problems, spoilt

PLAN = payload("plan")


def one(made, **options):
    """The only problem of a payload."""
    with pytest.raises(sf.StructureError) as caught:
        sf.from_dict(made, **({"areas": AREAS} | options))
    (problem,) = caught.value.problems
    return problem


def test_ten_faults_are_ten_problems_in_the_order_of_the_payload():
    made = {
        "kind": "full-inspection",
        "schema": 1,
        "data": {
            "area": "999",
            "reference": " ",
            "notified_on": "2025-02-30",
            "on_site": {"start": "2025-09-26", "end": "2025-09-22"},
            "team": [{"inspectorate": "ofstead", "count": 1}, {"inspectorate": "ofsted", "count": 0}],
            "findings": {
                "framework": "area-send",
                "outcome": "inconsistent",
                "areas_for_priority_action": [{"number": "1"}, {"txt": "?", "number": 2}],
            },
            "tracked": {"count": True},
        },
        "comment": "left over",
    }
    assert problems(made) == [
        ("$.data.area", "unknown-entry"),
        ("$.data.reference", "blank-text"),
        ("$.data.notified_on", "invalid-date"),
        ("$.data.on_site", "broken-invariant"),
        ("$.data.team[0].inspectorate", "unknown-code"),
        ("$.data.team[1].count", "out-of-range"),
        ("$.data.findings.areas_for_priority_action[0].number", "wrong-type"),
        ("$.data.findings.areas_for_priority_action[1].txt", "unknown-key"),
        ("$.data.tracked.count", "wrong-type"),
        ("$.comment", "unknown-key"),
    ]


@pytest.mark.parametrize("count", [10, 200])
def test_as_many_faults_as_there_are_items_are_told(count):
    items = [{"number": 0, "text": " "}] * count
    made = payload(findings={"framework": "area-send", "areas_for_improvement": items})
    assert len(problems(made)) == 2 * count


FAULTS = {
    "an unknown key": (payload(xyz="x"), "$.data.xyz", "unknown-key", "known: reference, note"),
    "a misspelt key": (payload(notfied_on="x"), "$.data.notfied_on", "unknown-key", "did you mean 'notified_on'"),
    "a key that is no name": (payload(**{"a b": 1}), '$.data["a b"]', "unknown-key", "known: "),
    "a missing key": (payload(area=...), "$.data.area", "missing-key", "is missing ["),
    "text that is a number": (payload(note=5), "$.data.note", "wrong-type", "must be a string (got 5)"),
    "null where it cannot be": (payload(team=None), "$.data.team", "wrong-type", "must be a list, not null"),
    "text for a list": (payload(team="ofsted"), "$.data.team", "wrong-type", "must be a list (got 'ofsted')"),
    "a list for an object": (payload(on_site=[]), "$.data.on_site", "wrong-type", "must be an object (got [])"),
    "true for a number": (payload("plan", addresses=[True]), "$.data.addresses[0]", "wrong-type", "whole number"),
    "text for a number": (payload("plan", addresses=["1"]), "$.data.addresses[0]", "wrong-type", "(got '1')"),
    "a fraction": (payload("plan", addresses=[1.5]), "$.data.addresses[0]", "wrong-type", "(got 1.5)"),
    "1.0": (payload("plan", addresses=[1.0]), "$.data.addresses[0]", "whole-number-as-fraction", "write 1"),
    "0": (payload("plan", addresses=[0]), "$.data.addresses[0]", "out-of-range", "must be at least 1 (got 0)"),
    "a number twice": (payload("plan", addresses=[1, 2, 1]), "$.data.addresses[2]", "duplicate-item", "as [0]"),
    "text for a boolean": (
        payload("revisit", progress=[{"sufficient": "yes"}]),
        "$.data.progress[0].sufficient",
        "wrong-type",
        "must be true or false (got 'yes')",
    ),
    "1 for a boolean": (
        payload("revisit", progress=[{"sufficient": 1}]),
        "$.data.progress[0].sufficient",
        "wrong-type",
        "must be true or false (got 1)",
    ),
    "a misspelt code": (payload("plan", plan="priority-action"), "$.data.plan", "unknown-code", "did you mean"),
    "a number for a code": (payload("plan", plan=7), "$.data.plan", "wrong-type", "the code of a plan kind"),
    "a list for a code": (payload("plan", plan=[7]), "$.data.plan", "wrong-type", "the code of a plan kind"),
    "a list for an actor": (payload("support-action", by=[]), "$.data.by", "wrong-type", "the code of an actor"),
    "an unknown area": (payload(area="919"), "$.data.area", "unknown-entry", "your own can be passed in"),
    "an area by its name": (payload(area="northshire"), "$.data.area", "unknown-entry", "write its code: '001'"),
    "a number for an area": (payload(area=1), "$.data.area", "wrong-type", "the code of a local area, a string"),
    "an object for an area": (payload(area={}), "$.data.area", "wrong-type", "the code of a local area, a string"),
    "an unknown theme": (payload("thematic-visit", theme="x"), "$.data.theme", "unknown-entry", "known theme"),
    "a week date": (payload(notified_on="2025-W01-1"), "$.data.notified_on", "invalid-date", "as YYYY-MM-DD"),
    "a date of digits": (payload(notified_on="20250908"), "$.data.notified_on", "invalid-date", "as YYYY-MM-DD"),
    "a day that is none": (payload(notified_on="2025-02-29"), "$.data.notified_on", "invalid-date", "no day"),
    "digits of another script": (payload(notified_on="٢٠٢٥-٠٩-٠٨"), "$.data.notified_on", "invalid-date", "must"),
    "a date itself": (payload(notified_on=date(2025, 9, 8)), "$.data.notified_on", "wrong-type", "write it as 2025"),
    "a number for a date": (payload(notified_on=2025), "$.data.notified_on", "wrong-type", "must be a string"),
    "a part of a date that is none": (payload(published_on="soon"), "$.data.published_on", "invalid-date", "or 'Dec"),
    "a whole date badly written": (payload(published_on="8/9/2025"), "$.data.published_on", "invalid-date", "or 'Dec"),
    "a season with a capital": (payload(published_on="Autumn 2023"), "$.data.published_on", "invalid-date", "or 'Dec"),
    "a year too late": (payload(published_on="3000"), "$.data.published_on", "invalid-date", "or 'December"),
    "a day for a part": (payload("interim-visit", visited="2020-10-05"), "$.data.visited", "invalid-date", "must be"),
    "a number for a period": (payload("interim-visit", visited=2020), "$.data.visited", "wrong-type", "an object with"),
    "a period backwards": (
        payload("interim-visit", visited={"start": "2020-10-05", "end": "2020-10-01"}),
        "$.data.visited",
        "broken-invariant",
        "must not end on",
    ),
    "no tag": (payload(findings={}), "$.data.findings.framework", "missing-key", "local-area-send or area-send"),
    "a wrong tag": (payload(findings={"framework": "area"}), "$.data.findings.framework", "wrong-tag", "area-send"),
    "a tag of another type": (payload(findings={"framework": []}), "$.data.findings.framework", "wrong-tag", "known"),
    "text for findings": (payload(findings="none"), "$.data.findings", "wrong-type", "must be an object"),
    "an outcome of the other framework": (
        payload(findings={"framework": "area-send", "outcome": "written-statement-required"}),
        "$.data.findings.outcome",
        "unknown-code",
        "typically-positive",
    ),
    "blank text in a list": (
        payload(findings={"framework": "area-send", "needs": ["a", "\t"]}),
        "$.data.findings.needs[1]",
        "blank-text",
        "must not be blank",
    ),
    "half a character": (payload(note="\ud83d"), "$.data.note", "lone-surrogate", "lone surrogates"),
    "a member for text": (payload(note=sf.Actor.OFSTED), "$.data.note", "wrong-type", "must be a string"),
    "an identifier with a blank": (
        payload(team=[{"inspectorate": "ofsted", "role": "a b", "count": 1}]),
        "$.data.team[0].role",
        "wrong-form",
        "kebab-case",
    ),
    "a path that is none": (
        payload(provenance=[{"field": "0", "document": "A letter"}]),
        "$.data.provenance[0].field",
        "invalid-value",
        "must be a path",
    ),
    "provenance of no field": (
        payload(provenance=[{"field": "colour", "document": "A letter"}]),
        "$.data.provenance[0].field",
        "invalid-value",
        "must start with a field",
    ),
    "an inspectorate that is none": (
        payload(team=[{"inspectorate": "nhs-england", "count": 1}]),
        "$.data.team[0].inspectorate",
        "broken-invariant",
        "must be ofsted or care-quality-commission, not nhs-england (got 'nhs-england')",
    ),
    "priority action without failings": (
        payload(
            findings={
                "framework": "area-send",
                "outcome": "inconsistent",
                "areas_for_priority_action": [{"number": 1}],
            }
        ),
        "$.data.findings.areas_for_priority_action",
        "broken-invariant",
        "must be empty",
    ),
    "dates that run backwards": (
        payload(notified_on="2026-09-08"),
        "$.data.off_site_fieldwork_starts_on",
        "broken-invariant",
        "must not be before notified_on",
    ),
    "a group heard and not heard": (
        payload(
            participation=[
                {"group": "parents-and-carers", "heard": False},
                {"group": "parents-and-carers"},
            ]
        ),
        "$.data.participation",
        "broken-invariant",
        "that it was not",
    ),
    "a group twice": (
        payload(
            participation=[
                {"group": "parents-and-carers"},
                {"group": "parents-and-carers", "heard": True},
            ]
        ),
        "$.data.participation[1]",
        "duplicate-item",
        "as [0]",
    ),
    "a link to nothing": (
        payload("case-file", full_inspections=..., revisits=..., thematic_visits=..., plans=..., support=...),
        "$.data.monitoring_inspections[0].follows",
        "broken-invariant",
        "no record of the file",
    ),
}


@pytest.mark.parametrize(("made", "path", "code", "says"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_with_path_code_and_words(made, path, code, says):
    kept = copy.deepcopy(made)
    problem = one(made)
    assert (problem.path, problem.code) == (path, code)
    assert says in str(problem)
    assert made == kept


ENVELOPES = {
    "a list": ([], "$", "wrong-type", "an envelope is"),
    "text": ('{"kind": "plan"}', "$", "wrong-type", "read text with from_json"),
    "no envelope": (PLAN["data"], "$", "missing-key", 'an envelope is {"kind": "...", "schema": 1'),
    "no kind": (changed(PLAN, ("kind",), ...), "$.kind", "missing-key", "is missing"),
    "no schema": (changed(PLAN, ("schema",), ...), "$.schema", "missing-key", "is missing"),
    "no data": (changed(PLAN, ("data",), ...), "$.data", "missing-key", "is missing"),
    "a misspelt kind": (changed(PLAN, ("kind",), "plans"), "$.kind", "unknown-kind", "did you mean 'plan'"),
    "a kind that is no text": (changed(PLAN, ("kind",), 5), "$.kind", "wrong-type", "must be a string"),
    "schema as text": (changed(PLAN, ("schema",), "1"), "$.schema", "wrong-type", "must be a whole number"),
    "schema true": ({**PLAN, "schema": True}, "$.schema", "wrong-type", "must be a whole number"),
    "schema 1.0": (changed(PLAN, ("schema",), 1.0), "$.schema", "whole-number-as-fraction", "written as one"),
    "schema 0": (changed(PLAN, ("schema",), 0), "$.schema", "out-of-range", "must be at least 1"),
    "data of another type": (changed(PLAN, ("data",), []), "$.data", "wrong-type", "must be an object"),
    "another key": ({**PLAN, "knd": 1}, "$.knd", "unknown-key", "did you mean 'kind'"),
    "a key that is no text": ({**PLAN, 5: 1}, "$[5]", "unknown-key", "known: kind, schema, data"),
    "a key of null": ({**PLAN, None: 1}, "$[None]", "unknown-key", "known: kind, schema, data"),
}


@pytest.mark.parametrize(("made", "path", "code", "says"), ENVELOPES.values(), ids=ENVELOPES)
def test_a_fault_of_the_envelope_is_told(made, path, code, says):
    problem = one(made)
    assert (problem.path, problem.code) == (path, code)
    assert says in str(problem)


def test_faults_of_envelope_and_data_are_told_together():
    made = {"kind": "plan", "data": {"area": "001", "plan": "x"}, "more": 1}
    assert problems(made) == [
        ("$.data.plan", "unknown-code"),
        ("$.more", "unknown-key"),
        ("$.schema", "missing-key"),
    ]


@pytest.mark.parametrize("number", [2, 3, 10**30])
def test_a_schema_of_the_future_is_not_guessed_at(number):
    with pytest.raises(sf.PayloadVersionError, match="readable: 1") as caught:
        sf.from_dict(changed(PLAN, ("schema",), number), areas=AREAS)
    assert (caught.value.kind, caught.value.found) == ("plan", number)


def test_another_kind_than_asked_for_is_refused_and_its_data_told_as_well():
    assert problems(PLAN, type=sf.Revisit) == [("$.kind", "other-kind")]
    assert "revisit" in str(one(PLAN, type=sf.Revisit))
    assert problems(payload("plan", note=1), type=sf.Visit) == [
        ("$.kind", "other-kind"),
        ("$.data.note", "wrong-type"),
    ]


def test_a_class_above_several_kinds_can_be_asked_for():
    made = payload()
    for wanted in (sf.FullInspection, sf.ReportedVisit, sf.Visit, sf.Record, None):
        assert sf.from_dict(made, wanted, areas=AREAS) == full_inspection()


@pytest.mark.parametrize("wanted", ["plan", sf.Body, int, sf.Plan(area=AREAS[0], plan="strategic-plan")], ids=repr)
def test_what_is_no_class_of_records_cannot_be_asked_for(wanted):
    for read in (sf.from_dict, sf.from_json, sf.read_json_lines, sf.from_rows, sf.from_csv):
        with pytest.raises(sf.InvalidTypeError, match="must be a class of records"):
            read("[]" if read in {sf.from_json, sf.from_csv, sf.read_json_lines} else [], wanted)


@pytest.mark.parametrize("name", ["areas", "themes", "groups", "methods"])
def test_lists_hold_what_they_should_and_no_code_twice(name):
    entry = {"areas": AREAS, "themes": sf.THEMES, "groups": sf.GROUPS, "methods": sf.METHODS}[name][0]
    with pytest.raises(sf.InvalidTypeError, match=rf"{name}\[1\]"):
        sf.from_dict(PLAN, **{name: [entry, "x"]})
    with pytest.raises(sf.InvalidValueError, match=rf"{name}\[1\]: has a code that stands before it"):
        sf.from_dict(PLAN, **{name: [entry, entry]})
    for strange in (entry, "919", 5):
        with pytest.raises(sf.InvalidTypeError, match=f"^{name}"):
            sf.from_dict(PLAN, **{name: strange})


def test_a_record_that_is_none_cannot_be_written():
    for strange in (None, {}, sf.Body(kind="other", name="A"), sf.FullInspection, PLAN):
        for write in (sf.to_dict, sf.to_json):
            with pytest.raises(sf.InvalidTypeError, match="must be a record"):
                write(strange)


def test_a_subclass_of_a_record_is_no_kind():
    class Mine(sf.EngagementMeeting):
        pass

    with pytest.raises(sf.InvalidTypeError, match="must be a record, one of FullInspection"):
        sf.to_dict(Mine(area=AREAS[0]))


@pytest.mark.parametrize(
    "enum", sorted(Code.__subclasses__(), key=str), ids=lambda enum: f"{enum.__module__}.{enum.__name__}"
)
def test_no_hook_on_text_swallows_an_enum(enum):
    converter = sf.converter(areas=AREAS)
    with pytest.raises(sf.StructureError, match="unknown-code"):
        converter.structure("no-such-code", enum)
    for member in enum:
        assert converter.structure(member.value, enum) is member
        assert type(converter.unstructure(member)) is str


def test_text_of_a_subclass_comes_out_as_text():
    class Word(str):
        __slots__ = ()

    record = full_inspection(note=Word("A note"), reference=Word("A"))
    made = sf.to_dict(record)
    assert {type(made["data"]["note"]), type(made["data"]["reference"])} == {str}
    assert sf.from_dict(changed(made, ("data", "note"), Word("A note")), areas=AREAS) == record


def test_an_error_survives_pickling():
    with pytest.raises(sf.StructureError) as caught:
        sf.from_dict(payload(note=5, area="999"), areas=AREAS)
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.problems == caught.value.problems
    assert str(again) == str(caught.value)


def test_an_error_hides_the_way_it_came():
    with pytest.raises(sf.StructureError) as caught:
        sf.from_dict(payload(note=5), areas=AREAS)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


def test_an_object_is_looked_at_as_a_whole_only_when_its_fields_are_sound():
    made = payload(on_site={"start": "2025-09-26", "end": "x"}, notified_on="2026-01-01")
    assert problems(made) == [("$.data.on_site.end", "invalid-date")]


@given(spoilt())
def test_whatever_is_spoilt_either_loads_or_raises_what_is_documented(made):
    try:
        record = sf.from_dict(made, areas=AREAS)
    except (sf.StructureError, sf.PayloadVersionError) as error:
        str(error).encode()
        for problem in getattr(error, "problems", ()):
            assert problem.code in sf.PROBLEM_CODES
            assert problem.path.startswith("$")
    else:
        assert sf.from_dict(sf.to_dict(record), areas=AREAS) == record


def test_themes_groups_and_methods_of_your_own_are_found_when_they_are_passed_in():
    theme = sf.Theme(
        code="my-theme",
        name="My theme",
        academic_year="2027/28",
        purposes=("To learn",),
        scope=sf.THEMES[0].scope,
        citations=sf.THEMES[0].citations,
    )
    record = SAMPLES["thematic-visit"](theme=theme)
    made = sf.to_dict(record)
    assert problems(made) == [("$.data.theme", "unknown-entry")]
    assert sf.from_dict(made, areas=AREAS, themes=(*sf.THEMES, theme)) == record
    assert sf.from_dict(made, areas=iter(AREAS), themes=iter([theme])) == record


def test_england_is_looked_up_where_no_areas_are_given():
    made = payload("engagement-meeting", area="919")
    assert sf.from_dict(made).area == sf.local_area("Hertfordshire")
    assert "919" in str(one(changed(made, ("data", "area"), "Hertfordshire"), areas=None))


def test_a_fault_of_the_library_itself_is_not_passed_off_as_one_of_the_payload(monkeypatch):
    made, parts = payload("plan"), payload("interim-visit")

    def broken(_):
        raise ZeroDivisionError

    monkeypatch.setattr(sf.Plan, "__attrs_post_init__", broken)
    monkeypatch.setattr(sf.PartialDate, "parse", broken)
    for each in (made, parts):
        with pytest.raises(ZeroDivisionError):
            sf.from_dict(each, areas=AREAS)


def test_what_a_class_refuses_is_told_with_its_value_as_far_as_the_payload_has_it():
    refused = sf.InvariantError("Body.period.end", "must not be")
    for held, value in (({"period": {"end": 5}}, 5), ({"period": {}}, None), ({"period": 5}, None), ({}, None)):
        fault = _of_object(sf.Body, refused, held)
        assert (fault.path, fault.code, fault.value) == (("period", "end"), "broken-invariant", value)
    wrong = _of_object(sf.Body, sf.InvalidTypeError("elsewhere", "must be text", 7), {})
    assert (wrong.path, wrong.code, wrong.value) == ((), "wrong-type", 7)
    unplaced = sf.NotInForceError("edition", "2010-01-01", "from 2016")
    assert _of_object(sf.Body, unplaced, {}).reason == str(unplaced)


def test_a_place_that_the_payload_does_not_have_comes_after_those_that_it_has():
    paths = [("a", "b"), ("c", 4), ("c", 1), ("x", 0), ("c", 0), ("a",)]
    faults = [Fault(path, sf.ProblemCode.WRONG_TYPE, "wrong") for path in paths]
    error = structure_error("payload", faults, {"a": 5, "c": [1]})
    assert [problem.path for problem in error.problems] == ["$.a.b", "$.a", "$.c[0]", "$.c[1]", "$.c[4]", "$.x[0]"]


def test_problems_within_an_item_stand_in_the_order_of_the_item():
    faults = [Fault(("c", 1, key), sf.ProblemCode.WRONG_TYPE, "wrong") for key in ("b", "a", "d")]
    error = structure_error("payload", faults, {"c": [5, {"a": 1, "b": 2}]})
    assert [problem.path for problem in error.problems] == ["$.c[1].a", "$.c[1].b", "$.c[1].d"]


def test_lists_are_the_same_when_they_hold_the_same_objects():
    assert Entries(AREAS) == Entries(AREAS)
    assert Entries(AREAS) == Entries(list(AREAS))
    assert Entries(AREAS) != Entries([copy.copy(area) for area in AREAS])
    assert Entries(AREAS) != AREAS
    assert len({Entries(AREAS), Entries(AREAS), Entries(AREAS[:1])}) == 2


def test_every_single_demand_of_a_list_of_validators_is_found():
    asked = list(asked_by(attrs.fields(sf.FullInspection).provenance.validator))
    assert [each.maker for each in asked] == ["tuple_of", "_of_a_field"]
    assert list(asked_by(None)) == []


HINTS = {
    "a group by an abbreviation": (
        payload(participation=[{"group": "pcf"}]),
        "write its code: 'parent-carer-forum'",
    ),
    "a method in the singular": (
        payload(participation=[{"group": "parent-carer-forum", "channel": "survey"}]),
        "write its code: 'surveys'",
    ),
    "a theme by its name": (
        payload("thematic-visit", theme="Alternative provision"),
        "write its code: 'alternative-provision'",
    ),
    "a body by its name": (
        payload("plan", responsible_bodies=["Leeds City Council"]),
        'write {"kind": "...", "name": "Leeds City Council"}; it can also have period',
    ),
    "a body by what nobody can read": (
        payload("plan", responsible_bodies=["\x07"]),
        'write {"kind": "...", "name": "..."}; it can also have period',
    ),
    "text for an object that needs nothing": (payload(on_site="2025-09-22"), "its keys are start, end"),
    "an outcome of the later framework": (
        payload(findings={"framework": "local-area-send", "outcome": "inconsistent"}),
        "it is a key of area-send findings; is the framework right?",
    ),
}


@pytest.mark.parametrize(("made", "hint"), HINTS.values(), ids=HINTS)
def test_a_hint_says_what_to_write(made, hint):
    assert one(made).hint == hint


def test_an_area_is_known_by_its_council_and_a_number_by_no_other():
    made = payload("engagement-meeting")
    assert one(changed(made, ("data", "area"), "Leeds City Council"), areas=None).hint == "write its code: '383'"
    hint = one(changed(made, ("data", "area"), "001"), areas=None).hint
    assert "did you mean" not in hint
    assert hint.endswith("are known; your own can be passed in")
    assert one(made, areas=()).hint == "none is known; your own can be passed in"


def test_what_was_met_is_said_once():
    problem = one(payload(report_received_on="2025-11-20", published_on="2025-10-10"))
    assert problem.value == "2025-10-10"
    assert str(problem).count("(got ") == 1
    both = sf.InvariantError("FullInspection.about", "must be left out (got a beside b)")
    told = _of_object(sf.FullInspection, both, {"about": "a"})
    assert (told.reason, told.value) == ("must be left out (got a beside b)", None)


def test_entries_that_no_register_or_word_list_takes_are_still_known_by_code():
    areas = [attrs.evolve(area, ofsted_urn="80001") for area in AREAS]
    made = payload("engagement-meeting")
    assert sf.from_dict(made, areas=areas).area is areas[0]
    assert one(changed(made, ("data", "area"), "Northshire"), areas=areas).hint.startswith("known: 001, 002")
    assert one(payload("thematic-visit"), themes=()).hint == "none is known; your own can be passed in"


def test_a_number_that_could_not_be_written_again_is_not_read():
    made = payload("revisit")
    made["data"]["progress"][0]["weakness"] = 10**5_000
    assert problems(made) == [("$.data.progress[0].weakness", "out-of-range")]
