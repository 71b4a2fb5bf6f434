"""Converters of cattrs that know the library's types: nothing leaks, either way."""

import io
from datetime import date

import attrs
import cattrs
import pytest

import sendframework as sf
from tests.records.making import NORTHSHIRE, SAMPLES, first_findings, full_inspection, plan, revisit
from tests.serialization.making import AREAS

EACH = pytest.mark.parametrize("make", SAMPLES.values(), ids=SAMPLES)
Findings = sf.LocalAreaFindings | sf.AreaSendFindings | None


@attrs.define
class Visit:
    """A class of a user's own, under a name that the library has too."""

    name: str
    on: date
    count: int
    record: sf.FullInspection
    several: list[sf.Record]
    by_name: dict[str, sf.Plan]
    outcome: sf.AreaSendOutcome | None = None
    part: sf.PartialDate | None = None
    period: sf.Period | None = None
    findings: sf.LocalAreaFindings | sf.AreaSendFindings | None = None
    area: sf.LocalArea | None = None
    theme: sf.Theme | None = None


def mine():
    return Visit(
        name="Mine",
        on=date(2020, 1, 1),
        count=3,
        record=full_inspection(),
        several=[plan(), revisit()],
        by_name={"a": plan()},
        outcome=sf.AreaSendOutcome.INCONSISTENT,
        part=sf.PartialDate(year=2020),
        period=sf.Period(date(2020, 1, 1), None),
        findings=first_findings(),
        area=NORTHSHIRE,
        theme=sf.THEMES[0],
    )


def own():
    """A converter with hooks of its owner for types that records are made of as well."""
    made = cattrs.Converter()
    made.register_structure_hook(date, lambda value, _: date(int(value), 1, 1))
    made.register_unstructure_hook(date, lambda day: day.year)
    made.register_structure_hook(str, lambda value, _: f"{value}".title())
    made.register_unstructure_hook(str, str.upper)
    return made


@EACH
def test_a_converter_reads_and_writes_records_without_envelopes(make):
    record = make()
    converter = sf.converter(areas=AREAS)
    data = converter.unstructure(record)
    assert data == sf.to_dict(record)["data"]
    assert converter.structure(data, type(record)) == record


@pytest.mark.parametrize(
    "base",
    [None, cattrs.Converter(), cattrs.Converter(detailed_validation=False), own()],
    ids=["none", "plain", "brief", "own"],
)
def test_records_stand_in_classes_of_your_own(base):
    if base is None:
        base = cattrs.Converter()
        base.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
        base.register_unstructure_hook(date, date.isoformat)
    elif type(base) is cattrs.Converter and base.get_structure_hook(str)("a", str) == "a":
        base.register_structure_hook(date, lambda value, _: date(value, 1, 1))
        base.register_unstructure_hook(date, lambda day: day.year)
    converter = sf.converter(areas=AREAS, base=base)
    data = converter.unstructure(mine())
    assert data["record"] == sf.to_dict(full_inspection())["data"]
    assert data["several"] == [sf.to_dict(plan()), sf.to_dict(revisit())]
    assert data["outcome"] == "inconsistent"
    assert data["part"] == "2020"
    assert data["period"] == {"start": "2020-01-01"}
    assert data["findings"]["framework"] == "local-area-send"
    assert (data["area"], data["theme"]) == ("001", sf.THEMES[0].code)
    found = converter.structure(data, Visit)
    assert found == attrs.evolve(mine(), by_name=found.by_name)
    assert list(found.by_name.values()) == [plan()]


def test_your_hooks_are_yours_and_do_not_reach_into_records():
    converter = own()
    sf.register_hooks(converter, areas=AREAS)
    data = converter.unstructure(mine())
    assert (data["name"], data["on"]) == ("MINE", 2020)
    assert data["record"]["reference"] == "full"
    assert data["record"]["notified_on"] == "2025-09-08"
    data["count"] = "3"
    assert converter.structure(data, Visit).count == 3
    assert converter.structure(data, Visit).record.reference == "full"


def test_your_classes_are_read_as_before():
    @attrs.define
    class Loose:
        name: str
        count: int
        flag: bool

    strict = sf.converter(base=cattrs.Converter())
    for given in ({"name": 5, "count": "1", "flag": "no", "more": 1}, {"name": None, "count": 1.9, "flag": 0}):
        assert strict.structure(given, Loose) == cattrs.Converter().structure(given, Loose)
    assert strict.structure((1, 2), tuple[str, ...]) == ("1", "2")


def test_a_base_is_copied_and_stays_as_it_is():
    base = own()
    made = sf.converter(areas=AREAS, base=base)
    assert made is not base
    with pytest.raises(Exception) as caught:  # noqa: PT011  # whatever cattrs makes of an area
        base.structure("001", sf.LocalArea)
    assert not isinstance(caught.value, sf.SendFrameworkError)
    assert made.structure("001", sf.LocalArea) == NORTHSHIRE
    assert made.structure("a", str) == "A"


def test_two_converters_know_their_own_lists_only():
    one, other = sf.converter(areas=AREAS), sf.converter()
    assert one.structure("001", sf.LocalArea) == NORTHSHIRE
    assert other.structure("919", sf.LocalArea) == sf.local_area("Hertfordshire")
    for converter, code in ((one, "919"), (other, "001")):
        with pytest.raises(sf.StructureError, match="unknown-entry"):
            converter.structure(code, sf.LocalArea)


def test_the_converter_of_cattrs_itself_learns_nothing():
    before = cattrs.global_converter.copy()
    sf.converter()
    sf.to_dict(plan())
    for converter in (before, cattrs.global_converter):
        assert converter.structure(1, str) == "1"


@pytest.mark.parametrize("tag", ["area-send", "local-area-send"])
def test_the_union_of_findings_goes_by_its_tag(tag):
    converter = sf.converter(areas=AREAS)
    found = converter.structure({"framework": tag}, Findings)
    assert converter.unstructure(found, Findings) == {"framework": tag}
    assert converter.structure(None, Findings) is None
    assert converter.unstructure(None, Findings) is None
    with pytest.raises(sf.StructureError, match=r"^findings: 1 problem\n  \$\.framework"):
        converter.structure({}, Findings)


def test_a_class_above_several_kinds_holds_an_envelope():
    converter = sf.converter(areas=AREAS)
    for cls in (sf.Record, sf.Visit, sf.ReportedVisit):
        made = converter.unstructure(full_inspection(), cls)
        assert made == sf.to_dict(full_inspection())
        assert converter.structure(made, cls) == full_inspection()
    with pytest.raises(sf.StructureError, match="other-kind"):
        converter.structure(sf.to_dict(plan()), sf.Visit)


def test_every_problem_is_found_again_with_its_path_from_the_top():
    converter = sf.converter(areas=AREAS, base=own())
    data = converter.unstructure(mine())
    data["record"] |= {"area": "999", "note": 5}
    data["several"][1]["data"]["oops"] = 1
    data["by_name"]["A"]["addresses"] = [0]
    data["part"] = "soon"
    data["outcome"] = "fine"
    data["count"] = "x"  # not ours
    with pytest.raises(cattrs.ClassValidationError) as caught:
        converter.structure(data, Visit)
    assert [(problem.path, problem.code) for problem in sf.problems_of(caught.value)] == [
        ("$.record.area", "unknown-entry"),
        ("$.record.note", "wrong-type"),
        ("$.several[1].data.oops", "unknown-key"),
        ("$.by_name.A.addresses[0]", "out-of-range"),
        ("$.outcome", "unknown-code"),
        ("$.part", "invalid-date"),
    ]


def test_problems_of_one_record_are_those_of_its_error_and_others_have_none():
    with pytest.raises(sf.StructureError) as caught:
        sf.converter(areas=AREAS).structure({"area": "999"}, sf.EngagementMeeting)
    assert sf.problems_of(caught.value) == caught.value.problems
    assert caught.value.kind == "engagement-meeting"
    for part, name in ((sf.Body, "Body"), (sf.AreaSendOutcome, "AreaSendOutcome"), (sf.LocalArea, "LocalArea")):
        with pytest.raises(sf.StructureError, match=f"^{name}: "):
            sf.converter().structure([], part)
    with pytest.raises(sf.StructureError, match=r"^engagement-meeting: ") as caught:
        sf.converter(areas=AREAS).structure({"area": "999"}, sf.EngagementMeeting)
    assert sf.problems_of(ValueError("a")) == ()
    caught.value.add_note("from somebody else")
    assert sf.problems_of(ExceptionGroup("a", [caught.value, ValueError("b")])) == caught.value.problems


@pytest.mark.parametrize("strange", [5, cattrs.BaseConverter(), sf], ids=lambda thing: type(thing).__name__)
def test_what_is_no_converter_is_refused(strange):
    with pytest.raises(sf.InvalidTypeError, match=r"must be a cattrs\.Converter"):
        sf.converter(base=strange)
    with pytest.raises(sf.InvalidTypeError, match=r"must be a cattrs\.Converter"):
        sf.register_hooks(strange)


THEMATIC = SAMPLES["thematic-visit"](
    participation=(sf.Participation(group=sf.GROUPS[0], channel=sf.METHODS[0]),),
)
LISTS = {"areas": AREAS, "themes": sf.THEMES, "groups": sf.GROUPS, "methods": sf.METHODS}


def registered(**lists):
    made = cattrs.Converter()
    sf.register_hooks(made, **lists)
    return made.structure(sf.to_dict(THEMATIC)["data"], sf.ThematicVisit)


READERS = {
    "from_dict": lambda **lists: sf.from_dict(sf.to_dict(THEMATIC), **lists),
    "from_json": lambda **lists: sf.from_json(sf.to_json(THEMATIC), **lists),
    "read_json_lines": lambda **lists: next(sf.read_json_lines([sf.to_json(THEMATIC)], **lists)).get(),
    "from_rows": lambda **lists: sf.from_rows(sf.to_rows([THEMATIC]), **lists)[0],
    "from_csv": lambda **lists: sf.from_csv(as_csv(THEMATIC), **lists)[0],
    "converter": lambda **lists: sf.converter(**lists).structure(sf.to_dict(THEMATIC)["data"], sf.ThematicVisit),
    "converter with a base": lambda **lists: sf.converter(base=cattrs.Converter(), **lists).structure(
        sf.to_dict(THEMATIC), sf.Record
    ),
    "register_hooks": registered,
}


def as_csv(*records):
    file = io.StringIO(newline="")
    sf.to_csv(records, file)
    file.seek(0)
    return file


@pytest.mark.parametrize("read", READERS.values(), ids=READERS)
@pytest.mark.parametrize("name", LISTS)
def test_every_reader_looks_codes_up_in_each_of_the_lists_that_it_is_given(read, name):
    assert read(**LISTS) == THEMATIC
    with pytest.raises(sf.StructureError) as caught:
        read(**LISTS | {name: ()})
    assert {problem.code for problem in caught.value.problems} == {"unknown-entry"}
    assert len(caught.value.problems) == 1
    assert caught.value.problems[0].hint.endswith("none is known; your own can be passed in")
