"""The tables from 2023 on: small ones of our own, and the first release where it is at hand."""

import io
import os
from collections import Counter
from datetime import date
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.readers import management_information
from tests.readers import sheets

FOLDER = Path(os.environ.get("SENDFRAMEWORK_SHARED", Path(__file__).resolve().parents[3] / "shared")) / "data"
FILE = FOLDER / "area-send-management-information-2023-first-release.csv"
RUTLAND, DORSET, KINGSTON = sheets.MANAGEMENT_ROWS

WRITERS = {
    "csv": sheets.as_csv,
    "ods": lambda rows: sheets.as_ods({"Cover": [["Invented"]], "Table": rows}),
    "xlsx": lambda rows: sheets.as_xlsx({"Cover": [["Invented"]], "Table": rows}),
}


def read(data, **settings):
    return management_information(io.BytesIO(data), **settings)


def read_rows(*rows, headings=None, **layout):
    return read(sheets.as_csv(sheets.management(rows, **layout)), headings=headings)


def changed(row, **cells):
    return row | {name.replace("_", "-"): value for name, value in cells.items()}


def bare(records):
    return tuple(attrs.evolve(each, provenance=()) for each in records)


def listed(reading):
    return [(each.row, each.column, each.value) for each in reading.not_understood]


def as_r_writes(rows, index=""):
    """As R exports a table: dots for whatever is no letter or figure, an index, NA for nothing."""
    headings = {
        column: "".join(each if each.isalnum() else "." for each in heading)
        for column, heading in sheets.MANAGEMENT.items()
    }
    rows = [{"index": number, **row} for number, row in enumerate(rows, start=1)]
    rows = [{column: "NA" if value is None else value for column, value in row.items()} for row in rows]
    return sheets.as_csv(sheets.table({"index": index} | headings, rows), links=False)


def test_a_table_of_headings_alone_says_nothing_of_lost_links():
    reading = read_rows()
    assert (reading.records, reading.not_understood) == ((), ())
    assert reading.understood == len(sheets.MANAGEMENT)


def test_a_column_of_links_that_is_blank_has_lost_none():
    assert read_rows(changed(RUTLAND, link=None)).not_understood == ()


class TestRecords:
    @pytest.mark.parametrize("written", WRITERS)
    def test_are_the_same_from_each_sort_of_file(self, written):
        reading = read(WRITERS[written](sheets.management()))
        assert reading.not_understood == ()
        assert [each.reference for each in reading.records] == [
            "full-inspection-857-2023-02-06",
            "full-inspection-838-2023-03-06",
            "full-inspection-314-2023-03-13",
        ]
        assert bare(reading.records) == bare(read(sheets.as_csv(sheets.management())).records)

    def test_hold_what_the_row_says_and_no_more(self):
        (inspection,) = read_rows(DORSET).records
        assert inspection.area.code == "838"
        assert inspection.on_site == sf.Period(start=date(2023, 3, 6))
        assert inspection.published_on == date(2023, 5, 19)
        assert inspection.findings == sf.AreaSendFindings(
            outcome=sf.AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS,
            areas_for_priority_action=(sf.AreaForPriorityAction(number=1), sf.AreaForPriorityAction(number=2)),
            next_steps=sf.NextSteps(priority_action_plan_required=True),
        )
        assert inspection.report == sf.Report(address=sheets.PAGE.format("80003"), urn="80003")

    def test_say_where_each_value_comes_from(self):
        (inspection,) = read_rows(DORSET).records
        assert {each.field: each.where for each in inspection.provenance} == {
            "area": "row 2, column B",
            "on_site": "row 2, column D",
            "published_on": "row 2, column E",
            "findings.outcome": "row 2, column F",
            "findings.next_steps.priority_action_plan_required": "row 2, column G",
            "findings.areas_for_priority_action": "row 2, column H",
            "report": "row 2, column A",
        }

    def test_go_into_case_files(self):
        files = read(sheets.as_csv(sheets.management())).case_files()
        assert [each.area.name for each in files] == ["Rutland", "Dorset", "Kingston upon Thames"]


class TestLayout:
    @given(
        columns=st.permutations(list(sheets.MANAGEMENT)),
        written=st.sampled_from(sorted(WRITERS)),
        above=st.integers(0, 9),
    )
    def test_makes_no_difference(self, columns, written, above):
        rows = sheets.management(columns=columns, above=[["Inspections as at 31 December 2023"]] * above)
        reading = read(WRITERS[written](rows))
        assert bare(reading.records) == bare(read(sheets.as_csv(sheets.management())).records)
        assert reading.understood == sheets.filled(rows[above:])
        assert reading.complete_to == (date(2023, 12, 31) if above else None)

    @pytest.mark.parametrize("index", ["", "X", "...1", "Unnamed: 0"], ids=["none", "X", "dots", "pandas"])
    def test_of_an_export_makes_no_difference(self, index):
        reading = read(as_r_writes(sheets.MANAGEMENT_ROWS, index))
        expected = [attrs.evolve(each, report=None) for each in bare(read(sheets.as_csv(sheets.management())).records)]
        assert list(bare(reading.records)) == expected
        (lost,) = reading.not_understood
        assert (lost.column, lost.value, lost.cells) == ("B", "Report webpage", 4)
        assert "the words and not the addresses" in lost.reason

    def test_with_a_column_that_counts_nothing_is_listed(self):
        rows = [{"index": number, **row} for number, row in zip([1, 3, 2], sheets.MANAGEMENT_ROWS, strict=True)]
        (column,) = read(sheets.as_csv(sheets.table({"index": "X"} | sheets.MANAGEMENT, rows))).not_understood
        assert (column.column, column.heading, column.cells) == ("A", "X", 4)

    def test_of_any_cells_loses_none(self):
        rows = [
            {column: value if place != at else "odd" for place, (column, value) in enumerate(row.items())}
            for row in sheets.MANAGEMENT_ROWS
            for at in range(9)
        ]
        cells = sheets.management([*rows, dict.fromkeys(sheets.MANAGEMENT, "NA")])
        reading = read(sheets.as_csv(cells))
        assert reading.understood + sum(each.cells for each in reading.not_understood) == sheets.filled(cells)
        assert len({each.reference for each in reading.records}) == len(reading.records)

    def test_names_a_column_that_has_changed(self):
        with pytest.raises(sf.ReadError, match="column 'Inspection outcome' is missing") as caught:
            read(sheets.as_csv(sheets.management(headings=sheets.MANAGEMENT | {"outcome": "Overall judgement"})))
        assert "'Overall judgement'" in str(caught.value)


class TestHeadingsOfOnesOwn:
    OWN = sheets.MANAGEMENT | {"area": "LA", "start": "From"}

    @pytest.mark.parametrize(
        "headings",
        [{"Local area partnership": "LA", "Inspection start date": "From"},
         {"local-area-partnership": "la", "Inspection.start.date": "FROM"}],
        ids=["as published", "in other forms"],
    )  # fmt: skip
    def test_are_read(self, headings):
        reading = read(sheets.as_csv(sheets.management(headings=self.OWN)), headings=headings)
        assert bare(reading.records) == bare(read(sheets.as_csv(sheets.management())).records)

    def test_can_lack_a_column(self):
        columns = ["area", "start", "outcome"]
        lacking = {heading: None for column, heading in sheets.MANAGEMENT.items() if column not in columns}
        reading = read(sheets.as_csv(sheets.management(columns=columns)), headings=lacking)
        assert [each.findings.outcome.value for each in reading.records] == [
            "typically-positive",
            "widespread-or-systemic-failings",
            "inconsistent",
        ]
        assert reading.not_understood == ()
        assert {each.report for each in reading.records} == {None}

    @pytest.mark.parametrize(
        ("headings", "error", "words"),
        [
            (["LA"], sf.InvalidTypeError, "must be a mapping"),
            ({"Local area": "LA"}, sf.InvalidValueError, "no published heading; did you mean 'Local area partnership'"),
            ({7: "LA"}, sf.InvalidTypeError, "must be a plain string"),
            ({"Inspection outcome": 7}, sf.InvalidTypeError, "must be a plain string"),
            ({"Inspection outcome": " "}, sf.InvalidValueError, "must not be blank"),
            ({"Local area partnership": None}, sf.InvalidValueError, "must not leave out the areas"),
            ({"Inspection outcome": "Ofsted region"}, sf.InvalidValueError, "two columns under one heading"),
        ],
        ids=["no mapping", "unknown", "no text as key", "no text", "blank", "no areas", "twice"],
    )
    def test_must_make_sense(self, headings, error, words):
        with pytest.raises(error, match=words):
            read_rows(RUTLAND, headings=headings)


class TestCells:
    @pytest.mark.parametrize(
        ("cells", "column"),
        [
            ({"start": "02/30/2023"}, "D"),
            ({"start": date(2022, 12, 31)}, "D"),
            ({"published": date(2023, 1, 2)}, "E"),
            ({"outcome": "Good"}, "F"),
            ({"plan": "Perhaps"}, "G"),
            ({"priority_areas": 2}, "H"),
            ({"priority_areas": "two"}, "H"),
            ({"region": "Midlands"}, "C"),
        ],
        ids=["no day", "too early", "backwards", "outcome", "plan", "number", "word", "region"],
    )
    def test_that_are_not_understood_are_listed(self, cells, column):
        reading = read_rows(changed(RUTLAND, **cells))
        assert [each.column for each in reading.not_understood] == [column]
        assert len(reading.records) == 1

    def test_that_do_not_apply_are_none(self):
        reading = read_rows(changed(RUTLAND, plan="NA", outcome="N/A", priority_areas="NA"))
        assert reading.not_understood == ()
        assert reading.records[0].findings is None

    def test_give_the_number_of_areas_without_an_outcome(self):
        reading = read_rows(changed(RUTLAND, plan=None, outcome=None, priority_areas=1))
        assert len(reading.records[0].findings.areas_for_priority_action) == 1
        assert reading.records[0].findings.next_steps is None

    def test_of_rows_without_an_area_or_inspection_are_listed(self):
        reading = read_rows(
            changed(RUTLAND, area="Atlantis"),
            changed(RUTLAND, start=None, published=None, outcome=None, plan=None),
            RUTLAND,
            RUTLAND,
        )
        assert len(reading.records) == 1
        assert Counter(each.row for each in reading.not_understood) == {2: 7, 3: 3, 5: 7}

    def test_of_an_inspection_without_a_day_are_read(self):
        (inspection,) = read_rows(changed(RUTLAND, start=None)).records
        assert inspection.reference == "full-inspection-857-row-2"

    def test_of_an_area_that_was_no_more_are_listed(self):
        reading = read_rows(changed(RUTLAND, area="Cumbria", region="North West", start=date(2023, 5, 1)))
        assert "is no local area that is known on 01/05/2023" in {each.reason for each in reading.not_understood}


@pytest.mark.skipif(not FILE.is_file(), reason=f"the first release is not here: no {FILE.name} beside the project")
class TestFirstRelease:
    def test_has_the_rows_that_were_counted(self):
        reading = management_information(str(FILE))
        assert len(reading.records) == 8
        assert Counter(each.findings.outcome.value for each in reading.records) == {
            "typically-positive": 3,
            "inconsistent": 4,
            "widespread-or-systemic-failings": 1,
        }
        assert max(each.on_site.start for each in reading.records) == date(2023, 3, 27)
        assert max(each.published_on for each in reading.records) == date(2023, 8, 2)

    def test_is_understood_but_for_its_lost_links(self):
        reading = management_information(FILE)
        (lost,) = reading.not_understood
        assert lost.value == "Report webpage"
        assert reading.understood + lost.cells == 9 * 9 - 1  # the column that counts the rows has no heading
        assert reading.source == FILE.name
