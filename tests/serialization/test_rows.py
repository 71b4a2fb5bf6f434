"""Flat rows: the same columns always, readable by tables, and back without loss."""

from datetime import UTC, date, datetime

import pytest

import sendframework as sf
from sendframework.serialization._columns import columns_of, every_column
from sendframework.serialization._kinds import KINDS
from tests.records.making import (
    LEAST,
    SAMPLES,
    case_file,
    engagement_meeting,
    first_findings,
    full_inspection,
    interim_visit,
    plan,
)
from tests.serialization.making import AREAS

MIDNIGHT = datetime.fromisoformat("2025-09-22")
ASKED = "findings.next_steps.priority_action_plan_required"
RECORDS = [make() for make in (*SAMPLES.values(), *LEAST.values())]
RICH = full_inspection(
    tracked=sf.TrackedChildren(count=6, in_alternative_provision=1),
    findings=sf.AreaSendFindings(
        next_steps=sf.NextSteps(next_full_inspection_years=3, priority_action_plan_required=True)
    ),
    report=sf.Report(title="Report", sections=(sf.ReportSection(rule="report-needs"),)),
)
EMPTY = full_inspection(findings=sf.AreaSendFindings(next_steps=sf.NextSteps()), report=sf.Report())


def back(rows, *wanted):
    return sf.from_rows(rows, *wanted, areas=AREAS)


def problems(rows, *wanted):
    with pytest.raises(sf.StructureError) as caught:
        back(rows, *wanted)
    return [(problem.path, problem.code) for problem in caught.value.problems]


def row_of(record, **cells):
    return sf.to_rows([record])[0] | cells


def test_columns_are_those_of_the_kinds_that_occur_whatever_is_known():
    least, most = sf.to_rows([LEAST["full-inspection"]()]), sf.to_rows([RICH])
    assert list(least[0]) == list(most[0])
    assert list(least[0])[:5] == ["kind", "schema", "reference", "note", "provenance"]
    both = sf.to_rows([engagement_meeting(), RICH])
    assert list(both[0]) == list(both[1])
    assert set(both[0]) == {"kind", "schema"} | {
        column.name for kind in ("full-inspection", "engagement-meeting") for column in columns_of(kind)
    }
    assert sf.to_rows([]) == []


def test_the_columns_of_every_kind_are_known_by_name_once():
    for kind in KINDS:
        names = [column.name for column in columns_of(kind)]
        assert len(set(names)) == len(names)
        assert all(kind in every_column()[name] for name in names)


def test_cells_can_be_read_by_people():
    row = row_of(RICH)
    assert row["kind"] == "full-inspection"
    assert row["on_site.start"] == "2025-09-22"
    assert row["findings.framework"] == "area-send"
    assert row["findings.next_steps.next_full_inspection_years"] == 3
    assert row["findings.next_steps.priority_action_plan_required"] is True
    assert row["tracked.count"] == 6
    assert row["report.sections"] == '[{"rule": "report-needs"}]'
    assert row["report"] is None
    assert row["note"] is None
    named = plan(responsible_bodies=(sf.Body(kind="other", name="Caf\u00e9 \u2013 trust"),))
    assert row_of(named)["responsible_bodies"] == '[{"kind": "other", "name": "Caf\u00e9 \u2013 trust"}]'


def test_an_object_that_says_nothing_is_not_one_that_is_missing():
    row = row_of(EMPTY)
    assert row["report"] == row["findings.next_steps"] == "{}"
    assert back([row]) == [EMPTY]
    assert back([row | {"report": None}])[0].report is None


def test_an_empty_list_is_not_one_that_is_missing():
    looked = case_file(childrens_services_monitoring_visits=())
    assert row_of(looked)["childrens_services_monitoring_visits"] == "[]"
    assert back([row_of(looked)]) == [looked]
    assert row_of(case_file())["childrens_services_monitoring_visits"] is None


@pytest.mark.parametrize(
    "visited", [None, sf.PartialDate.parse("autumn 2020"), sf.Period(date(2020, 10, 5), date(2020, 10, 6))], ids=str
)
def test_a_period_and_a_part_of_a_date_have_cells_of_their_own(visited):
    record = interim_visit(visited=visited)
    assert back([row_of(record)]) == [record]


def test_columns_may_be_missing_and_in_any_order():
    row = dict(reversed(row_of(RICH).items()))
    assert back([row]) == [RICH]
    assert back([{column: cell for column, cell in row.items() if cell is not None}]) == [RICH]


@pytest.mark.parametrize("gap", [None, "", float("nan")], ids=repr)
def test_a_gap_is_a_gap(gap):
    row = {column: gap if cell is None else cell for column, cell in row_of(RICH).items()}
    assert back([row]) == [RICH]


@pytest.mark.parametrize("cell", [2.0**53, f"{2**53}.0", str(2**53), 2**53], ids=repr)
def test_the_largest_number_that_tables_hold_exactly_is_taken(cell):
    assert back([row_of(RICH, **{"tracked.count": cell})])[0].tracked.count == 2**53


def test_cells_as_tables_give_them_are_taken():
    row = row_of(RICH)
    row |= {"schema": 1.0, "tracked.count": 6.0, "findings.next_steps.priority_action_plan_required": "TRUE"}
    row |= {
        "notified_on": date(2025, 9, 8),
        "on_site.start": MIDNIGHT,
        "tracked.in_alternative_provision": "1",
    }
    assert back([row]) == [RICH]


BAD = {
    "a day of another form": ({"notified_on": "08/09/2025"}, "notified_on", "invalid-date"),
    "a day with a time": ({"notified_on": MIDNIGHT.replace(hour=9)}, "notified_on", "wrong-type"),
    "a day with a zone": ({"notified_on": MIDNIGHT.replace(tzinfo=UTC)}, "notified_on", "wrong-type"),
    "a number for a day": ({"notified_on": 45908}, "notified_on", "wrong-type"),
    "a number for text": ({"reference": 7}, "reference", "wrong-type"),
    "a number for an area": ({"area": 1}, "area", "wrong-type"),
    "a fraction": ({"tracked.count": 1.5}, "tracked.count", "wrong-type"),
    "a number too large to be exact": ({"tracked.count": 1e300}, "tracked.count", "wrong-type"),
    "a number not large enough to be exact": ({"tracked.count": -1e300}, "tracked.count", "wrong-type"),
    "a number just not exact": ({"tracked.count": 2.0**53 + 2}, "tracked.count", "wrong-type"),
    "a number in words": ({"tracked.count": "six"}, "tracked.count", "wrong-type"),
    "a number below zero": ({"tracked.count": "-1"}, "tracked.count", "wrong-type"),
    "yes": ({ASKED: "yes"}, ASKED, "wrong-type"),
    "1 for true": ({ASKED: 1}, ASKED, "wrong-type"),
    "text for a list": ({"team": "two"}, "team", "not-json"),
    "a list itself": ({"team": []}, "team", "wrong-type"),
    "an object for a list": ({"team": "{}"}, "team", "wrong-type"),
    "a key twice in a cell": ({"team": '[{"count": 1, "count": 1}]'}, "team[0].count", "duplicate-key"),
    "something for an object": ({"report": "yes"}, "report", "wrong-type"),
    "a fault within a list": ({"team": '[{"inspectorate": "ofsted", "count": 0}]'}, "team[0].count", "out-of-range"),
    "an unknown column": ({"colour": None}, "colour", "unknown-key"),
    "a misspelt column": ({"notifed_on": "2025-09-08"}, "notifed_on", "unknown-key"),
    "a column of another kind": ({"held_on": "2025-09-08"}, "held_on", "unknown-key"),
    "no kind": ({"kind": None}, "kind", "missing-key"),
    "an unknown kind": ({"kind": "inspection"}, "kind", "unknown-kind"),
    "a kind that is no text": ({"kind": 5}, "kind", "wrong-type"),
    "no schema": ({"schema": ""}, "schema", "missing-key"),
    "a schema in words": ({"schema": "one"}, "schema", "wrong-type"),
    "no area": ({"area": None}, "area", "missing-key"),
    "dates that run backwards": ({"notified_on": "2026-09-08"}, "off_site_fieldwork_starts_on", "broken-invariant"),
}  # fmt: skip


@pytest.mark.parametrize(("cells", "path", "code"), BAD.values(), ids=BAD)
def test_a_bad_cell_is_told_with_its_row_and_column(cells, path, code):
    assert problems([row_of(RICH), row_of(RICH, **cells)]) == [(f"$[1].{path}", code)]


def test_every_problem_of_every_row_is_told_in_order():
    rows = sf.to_rows([RICH, plan(), interim_visit()])
    rows[0] |= {"tracked.count": "x", "area": "999"}
    rows[1] |= {"addresses": "[0, 0]"}
    rows[2] |= {"visited.start": "2020-10-05"}
    assert problems(rows) == [
        ("$[0].area", "unknown-entry"),
        ("$[0].tracked.count", "wrong-type"),
        ("$[1].addresses[0]", "out-of-range"),
        ("$[1].addresses[1]", "out-of-range"),
        ("$[1].addresses[1]", "duplicate-item"),
        ("$[2].visited.start", "wrong-type"),
    ]


def test_a_column_that_nobody_knows_is_told_once():
    rows = [row_of(RICH, colour="red"), row_of(RICH, colour="blue")]
    assert problems(rows) == [("$[0].colour", "unknown-key")]
    rows = [row_of(RICH, colour="red"), row_of(RICH, size="L"), row_of(RICH, size="S", colour="blue")]
    assert problems(rows) == [("$[0].colour", "unknown-key"), ("$[1].size", "unknown-key")]
    assert problems([row_of(RICH) | {5: "x"}]) == [("$[0][5]", "unknown-key")]


def test_a_kind_can_be_asked_for():
    assert back([row_of(RICH)], sf.FullInspection) == [RICH]
    assert problems([row_of(RICH)], sf.Plan) == [("$[0].kind", "other-kind")]


@pytest.mark.parametrize("number", [2, "2", 0], ids=repr)
def test_rows_of_another_schema_are_not_guessed_at(number):
    with pytest.raises(sf.PayloadVersionError, match="rows: schema"):
        back([row_of(RICH, schema=number)])


@pytest.mark.parametrize("strange", [None, 5, "kind", RICH, row_of(RICH)], ids=lambda thing: type(thing).__name__)
def test_what_is_no_list_of_records_or_rows_is_the_fault_of_the_caller(strange):
    with pytest.raises(sf.InvalidTypeError, match=r"to_rows\(records\)"):
        sf.to_rows(strange)
    with pytest.raises(sf.InvalidTypeError, match=r"from_rows\(rows\)"):
        back(strange)


def test_a_strange_thing_among_records_or_rows_is_named():
    with pytest.raises(sf.InvalidTypeError, match=r"to_rows\(records\)\[1\]"):
        sf.to_rows([RICH, None])
    with pytest.raises(sf.InvalidTypeError, match=r"from_rows\(rows\)\[1\]"):
        back([row_of(RICH), None])


def test_pandas_reads_rows_and_gives_them_back():
    pandas = pytest.importorskip("pandas")
    records = [*RECORDS, RICH, EMPTY, full_inspection(findings=first_findings())]
    frame = pandas.DataFrame(sf.to_rows(records))
    assert back(frame.to_dict("records")) == records
    frame["notified_on"] = pandas.to_datetime(frame["notified_on"])
    given = frame.to_dict("records")
    assert any(row["notified_on"] is pandas.NaT for row in given)
    assert back(given) == records
    assert back([row_of(full_inspection(), note=pandas.NA)]) == [full_inspection()]
    with pytest.raises(sf.InvalidTypeError, match=r"frame\.to_dict"):
        back(frame)


def test_scalars_of_numpy_are_taken():
    numpy = pytest.importorskip("numpy")
    row = row_of(RICH)
    row |= {
        "schema": numpy.int64(1),
        "area": numpy.str_("001"),
        "tracked.count": numpy.float32(6),
        "tracked.in_alternative_provision": numpy.float64("nan"),
        "findings.next_steps.priority_action_plan_required": numpy.bool_(1),
        "notified_on": numpy.datetime64("2025-09-08T00:00:00", "ns"),
        "on_site.end": numpy.datetime64("NaT", "ns"),
        "report.title": numpy.float32("nan"),
    }
    (found,) = back([row])
    assert found.tracked == sf.TrackedChildren(count=6)
    assert found.notified_on == date(2025, 9, 8)
    assert found.on_site == sf.Period(date(2025, 9, 22), None)
    assert found.report.title is None
    assert found.findings == RICH.findings


def test_what_is_no_scalar_of_numpys_is_refused_where_it_stands():
    numpy = pytest.importorskip("numpy")

    class Item:
        shape = ()

        def item(self):
            return "A"

    for strange in (numpy.array([1, 2]), numpy.array(["a"]), numpy.add, Item()):
        cells = {"reference": strange, "tracked.count": strange, "report": strange, "team": strange, ASKED: strange}
        assert [code for _, code in problems([row_of(RICH, **cells)])] == ["wrong-type"] * 5
    assert back([row_of(RICH, note=numpy.ma.masked, **{"tracked.count": numpy.array(6)})]) == [RICH]


def test_polars_reads_rows_and_gives_them_back():
    polars = pytest.importorskip("polars")
    records = [*RECORDS, RICH, EMPTY]
    frame = polars.DataFrame(sf.to_rows(records))
    assert back(frame.to_dicts()) == records
    with pytest.raises(sf.InvalidTypeError, match=r"frame\.to_dicts"):
        back(frame)
    late = [full_inspection()] * 150 + [RICH]
    assert back(polars.DataFrame(sf.to_rows(late), infer_schema_length=None).to_dicts()) == late


@pytest.mark.parametrize("gap", [None, "", " ", float("nan")], ids=repr)
def test_a_row_of_gaps_is_passed_over_and_counted(gap):
    blank = dict.fromkeys(row_of(RICH), gap)
    assert back([blank, row_of(RICH), blank]) == [RICH]
    assert problems([blank, row_of(RICH, area="999")]) == [("$[1].area", "unknown-entry")]


def test_a_row_is_not_told_of_envelopes():
    with pytest.raises(sf.StructureError) as caught:
        back([{"area": "001"}])
    assert [problem.path for problem in caught.value.problems] == ["$[0].kind", "$[0].schema"]
    assert "every row says its kind: full-inspection, " in str(caught.value)
    assert "every row says its schema: 1" in str(caught.value)
    assert "envelope" not in str(caught.value)


def test_a_national_report_is_no_row_and_what_reads_it_is_said():
    with pytest.raises(sf.StructureError, match=r"national report is no record of one area; sf\.from_json reads it"):
        back([{"kind": "national-report", "schema": 1}])
    with pytest.raises(sf.StructureError) as caught:
        back([{"kind": "thematic-review", "schema": 1}])
    assert "from_json" not in str(caught.value)
    with pytest.raises(sf.InvalidTypeError, match=r"sf\.from_json reads it"):
        back([], sf.NationalReport)
