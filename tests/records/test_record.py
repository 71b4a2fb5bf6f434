"""What every record has: a reference, a note, and where its values come from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.records.record import Provenance, Record
from tests.records.making import LEAST, NORTHSHIRE, SAMPLES
from tests.records.refusing import refusal

every_kind = pytest.mark.parametrize("make", SAMPLES.values(), ids=SAMPLES)


def came(field, **fields):
    return Provenance(field=field, document="A letter", **fields)


class TestProvenance:
    @pytest.mark.parametrize(
        "path", ["on_site", "on_site.start", "findings.areas_for_priority_action[0].text", "plans[12]", "a[0].b[1].c"]
    )
    def test_is_of_a_path(self, path):
        assert came(path).field == path

    @pytest.mark.parametrize(
        "path",
        ["On_site", "on site", "a.", ".a", "a..b", "a[]", "a[x]", "[0]", "a[0]b", "a[0][1]", "a\n", "$.a", "a-b"],
    )
    def test_refuses_what_is_no_path(self, path):
        assert refusal(sf.InvalidValueError, came, path) == (
            "Provenance.field: must be a path from the record, such as findings.areas_for_improvement[0].text"
            f" (got {path!r})"
        )

    @pytest.mark.parametrize("grade", sf.EvidenceGrade)
    def test_a_grade_is_a_member_or_its_code(self, grade):
        assert came("a", grade=grade.value) == came("a", grade=grade)
        assert came("a", grade=grade.value).grade is grade

    def test_an_unknown_grade_is_refused(self):
        assert refusal(sf.UnknownCodeError, came, "a", grade="primery").startswith("unknown evidence grade 'primery'")

    @pytest.mark.parametrize(
        ("error", "fields", "said"),
        [
            (sf.InvalidTypeError, {"field": 7}, "Provenance.field: must be a plain string (got 7)"),
            (sf.InvalidValueError, {"field": ""}, "Provenance.field: must not be blank (got '')"),
            (sf.InvalidTypeError, {"document": None}, "Provenance.document: must be a plain string (got None)"),
            (sf.InvalidTypeError, {"where": 3}, "Provenance.where: must be a plain string (got 3)"),
            (sf.InvalidValueError, {"how": " "}, "Provenance.how: must not be blank (got ' ')"),
            (sf.InvalidTypeError, {"grade": 1}, "Provenance.grade: must be an EvidenceGrade (got 1)"),
        ],
        ids=["number-as-path", "no-path", "no-document", "number-as-place", "blank-way", "number-as-grade"],
    )
    def test_refuses_what_is_of_the_wrong_type_or_blank(self, error, fields, said):
        assert refusal(error, Provenance, **({"field": "a", "document": "A letter"} | fields)) == said


@every_kind
class TestRecord:
    def test_a_provenance_is_of_a_field_of_the_record(self, make):
        of_fields = tuple(came(field) for field in ("note", "reference", "reference.deeper[3]"))
        assert make(provenance=of_fields).provenance == of_fields
        said = refusal(sf.InvalidValueError, make, provenance=(came("note"), came("outcomes[0]")))
        name = type(make()).__name__
        assert said.startswith(f"{name}.provenance[1].field: must start with a field of {name}: ")
        assert said.endswith(" (got 'outcomes[0]')")

    def test_what_is_worked_out_from_fields_has_no_provenance_of_its_own(self, make):
        assert "first_day" in refusal(sf.InvalidValueError, make, provenance=(came("first_day"),))

    def test_provenances_are_told_apart(self, make):
        assert "must not hold anything twice" in refusal(
            sf.InvalidValueError, make, provenance=(came("note"), came("note"))
        )
        both = (came("note"), came("note", where="page 2"))
        assert make(provenance=both).came_from("note") == both

    @pytest.mark.parametrize("field", ["reference", "note"])
    def test_reference_and_note_are_text(self, make, field):
        assert refusal(sf.InvalidTypeError, make, **{field: 7}).endswith(f".{field}: must be a plain string (got 7)")
        assert refusal(sf.InvalidValueError, make, **{field: " "}).endswith(f".{field}: must not be blank (got ' ')")

    def test_an_unknown_field_is_refused(self, make):
        with pytest.raises(TypeError, match="unexpected keyword argument 'inspector'"):
            make(inspector="A name")


def test_says_where_a_field_and_all_within_it_come_from():
    given = tuple(map(came, ("findings", "findings.outcome", "findings.needs[0]", "final_feedback_on", "note")))
    record = sf.FullInspection(area=NORTHSHIRE, provenance=given)
    assert record.came_from("findings") == given[:3]
    assert record.came_from("findings.outcome") == given[1:2]
    assert record.came_from("findings.needs") == given[2:3]
    assert record.came_from("findings.need") == ()
    assert record.came_from("on_site") == ()


def test_what_is_kept_of_something_may_be_nothing():
    assert Record().first_day is None
    assert Record().activity is None


@pytest.mark.parametrize(
    ("kind", "activity"),
    [
        *((activity.value, activity) for activity in sf.Activity),
        *((kind, None) for kind in ("plan", "support-action", "case-file")),
    ],
    ids=lambda value: value if type(value) is str else "",
)
def test_every_activity_has_a_record_and_so_has_what_comes_of_them(kind, activity):
    record = LEAST[kind]()
    assert record.kind == kind
    assert record.activity is activity
    assert {record.kind for record in (make() for make in SAMPLES.values())} == set(SAMPLES)


@given(st.lists(st.sampled_from(["on_site", "note", "surveys", "on_site.start"]), unique=True))
def test_whatever_came_from_somewhere_is_found_by_its_path(paths):
    record = sf.Revisit(area=NORTHSHIRE, provenance=tuple(map(came, paths)))
    assert {each.field for path in paths for each in record.came_from(path)} == set(paths)
