"""The table of 2016 to 2022: small ones of our own, and the official one where it is at hand."""

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
from sendframework.readers import official_statistics
from tests.areas.making import area as made_area
from tests.readers import sheets

FOLDER = Path(os.environ.get("SENDFRAMEWORK_SHARED", Path(__file__).resolve().parents[3] / "shared")) / "data"
FILE = FOLDER / "area-send-official-statistics-2016-2022.ods"
REQUIRED = sf.WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED

WRITERS = {
    "csv": sheets.as_csv,
    "ods": lambda rows: sheets.as_ods({"Cover": [["Invented"]], "Table": rows}),
    "xlsx": lambda rows: sheets.as_xlsx({"Cover": [["Invented"]], "Table": rows}),
}


def read(data, **settings):
    return official_statistics(io.BytesIO(data), **settings)


def read_rows(*rows, **layout):
    return read(sheets.as_csv(sheets.official(rows, **layout)))


def changed(row, **cells):
    return row | {name.replace("_", "-"): value for name, value in cells.items()}


def bare(records):
    """Records without where they were found."""
    return tuple(attrs.evolve(each, provenance=()) for each in records)


def listed(reading):
    return [(each.row, each.column, each.value) for each in reading.not_understood]


LEEDS, BARNSLEY, DEVON, CAMDEN, KENT = sheets.OFFICIAL_ROWS


class TestRecords:
    @pytest.mark.parametrize("written", WRITERS)
    def test_are_the_same_from_each_sort_of_file(self, written):
        reading = read(WRITERS[written](sheets.official()))
        assert [each.reference for each in reading.records] == [
            "full-inspection-383-2017-03-06",
            "full-inspection-370-2018-06-04",
            "full-inspection-878-2017-09-11",
            "revisit-878-2020-01-13",
            "full-inspection-202-2019-02-04",
            "revisit-202-2021-05-10",
            "full-inspection-886-2019-06-03",
            "revisit-886-2021-09-13",
        ]
        assert reading.not_understood == ()
        assert bare(reading.records) == bare(read(sheets.as_csv(sheets.official())).records)

    def test_hold_what_the_row_says_and_no_more(self):
        (inspection,) = read_rows(BARNSLEY).records
        assert inspection.area.name == "Barnsley"
        assert inspection.on_site == sf.Period(start=date(2018, 6, 4))
        assert inspection.published_on == date(2018, 8, 10)
        assert inspection.findings.decision is REQUIRED
        assert [(each.number, each.text) for each in inspection.findings.significant_weaknesses] == [
            (1, None),
            (2, None),
            (3, None),
        ]
        assert inspection.report == sf.Report(urn="80001", address=sheets.PAGE.format("80001"))
        assert inspection.notified_on is inspection.report_received_on is inspection.note is None

    @pytest.mark.parametrize(
        ("row", "outcome"), [(CAMDEN, "all-sufficient"), (DEVON, "some-sufficient"), (KENT, "none-sufficient")],
        ids=["all", "some", "none"],
    )  # fmt: skip
    def test_of_a_revisit_follow_the_inspection(self, row, outcome):
        inspection, revisit = read_rows(row).records
        assert revisit.outcome == outcome
        assert revisit.follows == inspection.reference
        assert {each.weakness for each in revisit.progress} == {None}
        assert len(revisit.progress) == row["weaknesses"]
        assert revisit.on_site == sf.Period(start=row["revisit-start"])
        assert revisit.published_on == row["revisit-published"]

    def test_say_where_each_value_comes_from(self):
        reading = read(sheets.as_ods({"Table": sheets.official()}))
        inspection = reading.full_inspections[1]
        (where,) = inspection.came_from("on_site")
        assert (where.document, where.where) == ("open file", "sheet Table, row 5, column E")
        assert {each.field for each in inspection.provenance} == {
            "area",
            "on_site",
            "published_on",
            "findings.decision",
            "findings.significant_weaknesses",
            "report",
        }
        (where,) = reading.revisits[0].came_from("on_site")
        assert where.where == "sheet Table, row 6, column I"

    def test_go_into_a_case_file_for_each_area(self):
        reading = read(sheets.as_csv(sheets.official()))
        files = {each.area.name: each for each in reading.case_files()}
        assert list(files) == ["Leeds", "Barnsley", "Devon", "Camden", "Kent"]
        assert len(files["Devon"].records) == 2
        assert files["Leeds"].revisits == ()

    def test_of_one_area_can_be_several_inspections(self):
        again = changed(LEEDS, start=date(2021, 7, 5), published=date(2021, 9, 1))
        (file,) = read_rows(LEEDS, again).case_files()
        assert len(file.full_inspections) == 2


class TestLayout:
    @given(
        columns=st.permutations(list(sheets.OFFICIAL)),
        markers=st.lists(
            st.sampled_from(
                ["", "", " [note 1]", "[note 1][note 2]", " [Note 1, note 3]", " (note 2)", " [2]", " *", "\u00b9"]
            ),
            min_size=13,
            max_size=13,
        ),
        above=st.lists(
            st.lists(st.text(st.characters(codec="latin-1", categories=["L", "N", "Zs"]), max_size=20), max_size=5),
            max_size=6,
        ),
        written=st.sampled_from(sorted(WRITERS)),
    )
    def test_makes_no_difference(self, columns, markers, above, written):
        headings = {
            column: f"{heading}{marker}"
            for (column, heading), marker in zip(sheets.OFFICIAL.items(), markers, strict=True)
        }
        rows = sheets.official(above=above, columns=columns, headings=headings)
        reading = read(WRITERS[written](rows))
        assert bare(reading.records) == bare(read(sheets.as_csv(sheets.official())).records)
        assert reading.not_understood == ()
        assert reading.understood == sheets.filled(rows[len(above) :])
        assert [text for text in reading.prose if text != "Invented"] == [
            text.strip() for row in above for text in row if text.strip()
        ]

    @given(
        rows=st.lists(
            st.fixed_dictionaries(
                {
                    column: st.sampled_from(
                        [*{row[column] for row in sheets.OFFICIAL_ROWS}, "odd", 7, date(2016, 1, 2)]
                    )
                    for column in sheets.OFFICIAL
                }
            ),
            min_size=2,
            max_size=5,
        ),
        written=st.sampled_from(sorted(WRITERS)),
    )
    def test_of_any_cells_loses_none(self, rows, written):
        """Each cell of the table is counted, or listed; and what is made of the rest holds together."""
        cells = sheets.official(rows)
        reading = read(WRITERS[written](cells))
        told = sum(each.cells for each in reading.not_understood)
        assert reading.understood + told == sheets.filled(cells[len(sheets.ABOVE) :])
        assert sum(len(each.records) for each in reading.case_files()) == len(reading.records)
        assert len({each.reference for each in reading.records}) == len(reading.records)

    def test_is_told_in_words(self):
        assert (
            read(sheets.as_ods({"A table": sheets.official()})).read_as
            == "ODS workbook, sheet A table, headings in row 3"
        )
        assert read(sheets.as_csv(sheets.official())).read_as == "CSV file in UTF-8, headings in row 3"

    def test_keeps_the_texts_around_the_table(self):
        rows = [*sheets.official(), [], ["Source: invented"]]
        reading = read(sheets.as_csv(rows))
        assert reading.prose == (*(row[0] for row in sheets.ABOVE), "Source: invented")
        assert reading.not_understood == ()

    def test_says_up_to_when_a_table_tells_what_happened(self):
        assert read_rows(LEEDS).complete_to == date(2022, 8, 31)
        assert read_rows(LEEDS, above=()).complete_to is None
        above = [["Told up to 31 Febtober 2022"], ["as at 31 February 2022"], ["Inspections as at 5 May 2021"]]
        assert read_rows(LEEDS, above=above).complete_to == date(2021, 5, 5)

    def test_lists_an_unknown_column_once(self):
        rows = sheets.official(
            [LEEDS | {"x": "a"}, BARNSLEY | {"x": None}, DEVON | {"x": "b"}], headings=sheets.OFFICIAL | {"x": "Theme"}
        )
        (column,) = read(sheets.as_csv(rows)).not_understood
        assert (column.row, column.column, column.heading, column.value, column.cells) == (3, "N", "Theme", "a", 3)
        assert "nothing is known" in str(column)

    def test_lists_cells_without_a_heading_and_headings_without_cells(self):
        rows = sheets.official(above=())
        rows[2].append("stray")
        rows[0] += [None, None, "Nothing below"]
        first, second = read(sheets.as_csv(rows)).not_understood
        assert (first.column, first.heading, first.value, first.cells) == ("N", None, "stray", 1)
        assert (second.column, second.heading, second.value, second.cells) == ("P", "Nothing below", "Nothing below", 1)

    def test_names_a_missing_column_and_what_was_found(self):
        headings = sheets.OFFICIAL | {"start": "Inspection begin date"}
        with pytest.raises(sf.ReadError, match="column 'Inspection start date' is missing; nearest") as caught:
            read_rows(LEEDS, headings=headings)
        assert "'Inspection begin date'" in str(caught.value)
        assert "'Area name'" in str(caught.value)
        assert caught.value.row == 3

    def test_names_several_missing_columns(self):
        columns = [column for column in sheets.OFFICIAL if column not in {"region", "outcome"}]
        with pytest.raises(sf.ReadError, match=r"column 'Ofsted region' and column 'Revisit outcome: .*' is missing"):
            read_rows(LEEDS, columns=columns)

    def test_names_a_column_that_stands_twice(self):
        with pytest.raises(sf.ReadError, match=r"column 'Area name \[note 1\]' stands twice, in C and N"):
            read_rows(LEEDS | {"x": "Leeds"}, headings=sheets.OFFICIAL | {"x": "Area name [note 1]"})

    @pytest.mark.parametrize("rows", [[["a", "b"]], sheets.management()], ids=["no table", "the other table"])
    def test_must_be_there(self, rows):
        with pytest.raises(sf.ReadError, match="the table of inspections and re-visits was not found"):
            read(sheets.as_csv(rows))

    def test_must_not_be_there_twice(self):
        with pytest.raises(sf.ReadError, match=r"more than one sheet \(One, Two\)"):
            read(sheets.as_ods({"One": sheets.official(), "Two": sheets.official()}))


class TestDates:
    @pytest.mark.parametrize(
        "written",
        ["06/03/2017", "6/3/2017", "2017-03-06", "2017-03-06T00:00:00", "06.03.2017", "42800", "06/03/2017 [note 2]"],
    )
    def test_of_each_form_are_read(self, written):
        (inspection,) = read_rows(changed(LEEDS, start=written)).records
        assert inspection.on_site.start == date(2017, 3, 6)

    def test_kept_as_numbers_are_read(self):
        reading = read(sheets.as_xlsx({"Table": sheets.official([changed(LEEDS, start=42800)])}))
        assert reading.records[0].on_site.start == date(2017, 3, 6)

    @pytest.mark.parametrize(
        "written",
        ["03/31/2017", "31/02/2017", "06/03/17", "March 2017", "soon", "01/01/1900", "0001-01-01", "2017-03-06T09:30",
         "42800.5", "99999", "\u0660\u0666/\u0660\u0663/2017"],
    )  # fmt: skip
    def test_that_are_none_or_cannot_be_are_listed(self, written):
        reading = read_rows(changed(LEEDS, start=written))
        assert listed(reading) == [(4, "E", written)]
        assert reading.records[0].on_site is None
        assert reading.records[0].reference == "full-inspection-383-row-4"

    @pytest.mark.parametrize("number", [1.5, -3, 1e300], ids=str)
    def test_by_numbers_that_stand_for_no_day_are_listed(self, number):
        reading = read(sheets.as_ods({"Table": sheets.official([changed(LEEDS, start=number)])}))
        assert [each.heading for each in reading.not_understood] == ["Inspection start date"]

    @pytest.mark.parametrize("kind", ["boolean", "time"])
    def test_by_other_values_are_listed(self, kind):
        value = {"boolean": 'office:boolean-value="true"', "time": 'office:time-value="PT09H30M00S"'}[kind]
        rows = sheets.official([changed(LEEDS, start="here", weaknesses="here")])
        body = sheets.ods_sheet("Table", rows)
        cell = sheets.ods_cell("here")
        assert cell in body
        body = body.replace(cell, f'<table:table-cell office:value-type="{kind}" {value}/>')
        reading = read(sheets.as_ods({}, body=body))
        assert [each.heading for each in reading.not_understood] == [
            sheets.OFFICIAL["start"],
            sheets.OFFICIAL["weaknesses"],
        ]

    def test_with_a_time_of_day_are_listed(self):
        body = sheets.ods_sheet("Table", sheets.official([LEEDS])).replace("2017-03-06T00:00:00", "2017-03-06T09:30:00")
        (entry,) = read(sheets.as_ods({}, body=body)).not_understood
        assert entry.value == "2017-03-06 09:30:00"
        assert "a moment" in entry.reason

    def test_that_run_backwards_are_listed(self):
        reading = read_rows(changed(DEVON, published=date(2017, 9, 1), revisit_published=date(2020, 1, 1)))
        assert [each.column for each in reading.not_understood] == ["F", "J"]
        assert [each.published_on for each in reading.records] == [None, None]


class TestRevisits:
    @pytest.mark.parametrize(
        "words", [None, "Not revisited yet", "not revisited yet ", "Not revisited yet [note 4]", "NA"]
    )
    def test_that_have_not_been_make_no_record(self, words):
        reading = read_rows(changed(BARNSLEY, revisit_start=words))
        assert len(reading.records) == 1
        assert reading.not_understood == ()

    def test_without_a_written_statement_are_listed(self):
        cells = {column: DEVON[column] for column in list(sheets.OFFICIAL)[8:]}
        reading = read_rows(LEEDS | cells)
        assert [each.column for each in reading.not_understood] == list("IJKLM")
        assert len(reading.records) == 1

    def test_before_the_inspection_are_listed(self):
        reading = read_rows(changed(DEVON, revisit_start=date(2017, 1, 9)))
        assert [each.column for each in reading.not_understood] == list("IJKLM")

    def test_without_a_day_are_listed(self):
        reading = read_rows(changed(DEVON, revisit_start="Not revisited yet", revisit_published=None))
        assert [each.column for each in reading.not_understood] == list("KLM")

    def test_with_the_day_of_the_letter_alone_are_kept(self):
        _, revisit = read_rows(changed(DEVON, revisit_start=None)).records
        assert revisit.reference == "revisit-878-2020-03-02"
        assert revisit.on_site is None

    @pytest.mark.parametrize(
        ("cells", "columns"),
        [
            ({"outcome": "Yes"}, "KLM"),
            ({"sufficient": 2}, "KLM"),
            ({"sufficient": None}, "KM"),
            ({"outcome": None, "sufficient": "some"}, "LM"),
            ({"weaknesses": None, "outcome": "No", "sufficient": 0, "insufficient": 0}, "KLM"),
            ({"outcome": "Perhaps"}, "K"),
        ],
        ids=["outcome", "sum", "one number", "no number", "no weakness", "a word"],
    )
    def test_with_numbers_at_odds_are_listed(self, cells, columns):
        reading = read_rows(changed(DEVON, **cells))
        assert [each.column for each in reading.not_understood] == list(columns)
        assert len(reading.revisits[0].progress) == (4 if columns == "K" else 0)

    def test_follow_an_inspection_whose_decision_is_not_clear(self):
        reading = read_rows(changed(DEVON, decision="Maybe", weaknesses=None, start=None, published=None))
        assert [each.heading for each in reading.not_understood] == [
            heading for column, heading in sheets.OFFICIAL.items() if column not in {"start", "published", "weaknesses"}
        ]
        reading = read_rows(changed(DEVON, decision="Maybe", weaknesses=None))
        assert listed(reading) == [(4, "G", "Maybe")]
        assert reading.revisits[0].outcome == "some-sufficient"


class TestWeaknesses:
    @pytest.mark.parametrize(
        "number", ["many", "2.5", "-1", "1000", "1e3", "0", "\u0663"],
    )  # fmt: skip
    def test_by_a_number_that_cannot_be_are_listed(self, number):
        reading = read_rows(changed(BARNSLEY, weaknesses=number))
        assert listed(reading) == [(4, "H", number)]
        assert reading.records[0].findings.significant_weaknesses == ()

    def test_without_a_written_statement_are_listed(self):
        assert listed(read_rows(changed(LEEDS, weaknesses=2))) == [(4, "H", "2")]
        assert listed(read_rows(changed(LEEDS, weaknesses=0))) == []


class TestAreas:
    @pytest.mark.parametrize("cells", [{"code": None}, {"area": None}], ids=["by name", "by code"])
    def test_are_found_by_either(self, cells):
        assert read_rows(changed(BARNSLEY, **cells)).records[0].area.code == "370"

    def test_that_code_and_name_disagree_on_are_listed_with_the_row(self):
        reading = read_rows(changed(BARNSLEY, area="Leeds"))
        assert reading.records == ()
        assert [each.reason for each in reading.not_understood if each.column in "BC"] == [
            "the code and the name are of different areas"
        ] * 2
        assert len(reading.not_understood) == sheets.filled([BARNSLEY.values()])

    def test_with_a_code_or_name_that_nobody_has_are_found_by_the_other(self):
        assert listed(read_rows(changed(LEEDS, code="E08999999"))) == [(4, "B", "E08999999")]
        assert listed(read_rows(changed(LEEDS, area="Atlantis"))) == [(4, "C", "Atlantis")]

    def test_that_nobody_knows_are_listed(self):
        reading = read_rows(changed(LEEDS, code=None, area="Atlantis"), changed(LEEDS, code=None, area=7))
        assert reading.records == ()
        assert {each.reason for each in reading.not_understood} >= {"the row has no local area that is known"}

    def test_are_those_of_the_day(self):
        row = changed(LEEDS, code=None, area="Dorset", region="South West")
        assert read_rows(row).records[0].area.code == "835"
        assert read_rows(changed(row, start=date(2021, 7, 5), published=None)).records[0].area.code == "838"
        assert "could be more than one area" in {
            each.reason for each in read_rows(changed(row, start=None, published=None)).not_understood
        }

    def test_are_told_apart_by_the_region(self):
        row = changed(LEEDS, code=None, area="Kingston")
        assert read_rows(changed(row, region="London")).records[0].area.name == "Kingston upon Thames"

    def test_in_another_region_are_kept_and_the_region_is_listed(self):
        reading = read_rows(changed(LEEDS, region="London"), changed(BARNSLEY, region="Yorkshire"))
        assert listed(reading) == [(4, "D", "London"), (5, "D", "Yorkshire")]
        assert len(reading.records) == 2

    def test_can_be_from_a_register_of_ones_own(self):
        mine = sf.england_areas().with_area(made_area("001", "Atlantis", "south-west"))
        row = changed(LEEDS, code=None, area="Atlantis", region="South West")
        reading = read(sheets.as_csv(sheets.official([row])), areas=mine)
        assert reading.records[0].area.code == "001"

    def test_must_be_a_register(self):
        with pytest.raises(sf.InvalidTypeError, match=r"official_statistics\(areas\): must be an AreaRegister"):
            official_statistics(io.BytesIO(b"x"), areas=tuple(sf.england_areas()))


class TestRows:
    def test_that_stand_twice_are_listed(self):
        reading = read_rows(LEEDS, LEEDS)
        assert len(reading.records) == 1
        assert {each.row for each in reading.not_understood} == {5}
        assert len(reading.not_understood) == sheets.filled([LEEDS.values()])

    def test_with_a_revisit_that_stands_twice_are_listed(self):
        again = changed(DEVON, start=date(2018, 9, 10), published=date(2018, 11, 1))
        reading = read_rows(DEVON, again)
        assert len(reading.records) == 3
        assert [(each.row, each.column) for each in reading.not_understood] == [(5, each) for each in "IJKLM"]

    def test_that_tell_of_no_inspection_are_listed(self):
        reading = read_rows(changed(LEEDS, start=None, published=None, decision=None))
        assert reading.records == ()
        assert {each.reason for each in reading.not_understood} == {"the row tells of no inspection"}

    def test_with_a_date_alone_are_inspections(self):
        (inspection,) = read_rows(changed(LEEDS, published=None, decision=None)).records
        assert inspection.findings is None

    def test_that_are_short_or_empty_are_no_trouble(self):
        rows = [
            *sheets.official([LEEDS], above=()),
            [],
            ["", " "],
            ["stray"],
            [None, "E08000016", "Barnsley", None, "04/06/2018"],
        ]
        reading = read(sheets.as_csv(rows))
        assert len(reading.records) == 2
        assert listed(reading) == [(5, "A", "stray")]


class TestLinks:
    @pytest.mark.parametrize(
        ("address", "number"),
        [("https://a.example/44/302", "302"), ("https://a.example/44/80001/", "80001"), ("https://a.example/44", "44"),
         ("http://a.example/x1", None), ("https://a.example/9?a=1", None)],
    )  # fmt: skip
    def test_give_the_address_and_the_number_in_it(self, address, number):
        (inspection,) = read_rows(changed(LEEDS, link=sheets.Link("page", address))).records
        assert inspection.report == sf.Report(address=address, urn=number)

    def test_are_read_from_a_formula_kept_as_text(self):
        row = changed(LEEDS, link='=HYPERLINK("https://a.example/7","page")')
        assert read_rows(row).records[0].report.address == "https://a.example/7"

    def test_of_which_only_the_words_are_left_are_listed_once(self):
        reading = read(sheets.as_csv(sheets.official(), links=False))
        (column,) = reading.not_understood
        assert (column.row, column.column, column.value, column.cells) == (3, "A", "Ofsted LA Webpage", 6)
        assert reading.records[0].report is None

    @pytest.mark.parametrize(
        "link",
        ["page", "file:///etc/passwd", "ftp://a.example/1", f"https://a.example/{'1' * 2000}"],
        ids=["words", "file", "ftp", "long"],
    )
    def test_to_nowhere_on_the_web_are_listed(self, link):
        assert listed(read_rows(LEEDS, changed(BARNSLEY, link=link))) == [(5, "A", link)]

    @pytest.mark.parametrize("written", ["ods", "xlsx"])
    def test_are_read_where_they_are_no_formulas(self, written):
        rows = sheets.official([changed(LEEDS, link="page")], above=())
        if written == "ods":
            body = sheets.ods_sheet("Table", rows)
            link = '<text:a xlink:href="https://a.example/5">page</text:a>'
            data = sheets.as_ods({}, body=body.replace("<text:p>page</text:p>", f"<text:p>{link}</text:p>"))
        else:
            after = '<hyperlinks><hyperlink ref="A2" r:id="rId7"/><hyperlink ref="A3" r:id="rId8"/></hyperlinks>'
            data = sheets.as_xlsx(
                {"Table": rows},
                **{
                    "xl/worksheets/sheet1.xml": sheets.xlsx_sheet(rows, after),
                    "xl/worksheets/_rels/sheet1.xml.rels": sheets.relations(
                        {"rId7": "https://a.example/5"}, "hyperlink"
                    ),
                },
            )
        assert read(data).records[0].report == sf.Report(address="https://a.example/5", urn="5")


class TestNotes:
    def test_hold_the_areas_that_are_no_more(self):
        reading = read(sheets.as_ods({"Notes": sheets.NOTES, "Table": sheets.official([LEEDS])}))
        assert reading.not_understood == ()
        _, dorset, again, northamptonshire = reading.records
        assert (dorset.area.code, northamptonshire.area.code) == ("835", "928")
        assert dorset.reference == "full-inspection-835-2016-06"
        assert dorset.on_site is dorset.published_on is again.on_site is None
        assert dorset.about == sf.PartialDate.parse("June 2016")
        assert dorset.first_day == date(2016, 6, 1)
        assert dorset.note is None
        assert dorset.findings == sf.LocalAreaFindings(decision=REQUIRED)
        assert again.follows == dorset.reference
        assert again.progress == ()
        assert str(again.about) == "March 2019"
        assert again.note == "Sufficient progress on some of the significant weaknesses; how many is not said."
        assert northamptonshire.findings.decision == "no-written-statement"
        assert dorset.came_from("findings.decision")[0].where == "sheet Notes, row 4, column B"
        assert len(reading.case_files()) == 3

    def test_are_read_below_the_table_as_well(self):
        rows = [*sheets.official([LEEDS]), *([row[-1]] for row in sheets.NOTES[3:])]
        reading = read(sheets.as_csv(rows))
        assert [each.area.name for each in reading.full_inspections] == ["Leeds", "Dorset", "Northamptonshire"]
        assert reading.records[1].came_from("about")[0].where == "row 5, column A"

    @pytest.mark.parametrize(
        "note",
        [
            "Leeds were inspected in March 2017 and did not require a WSoA.",
            "Nothing of this is about anything.",
        ],
        ids=["in the table", "other"],
    )
    def test_of_areas_in_the_table_or_of_nothing_make_no_record(self, note):
        reading = read(sheets.as_ods({"Notes": [[note]], "Table": sheets.official([LEEDS])}))
        assert len(reading.records) == 1
        assert reading.not_understood == ()
        assert note in reading.prose

    @pytest.mark.parametrize(
        ("note", "records"),
        [
            ("Dorset were inspected in the spring and something came of it.", 0),
            ("Atlantis was inspected in June 2016 and required a WSoA.", 0),
            ("Dorset were inspected in Brumaire 2016 and required a WSoA.", 0),
            ("Dorset were inspected in March 2019 and required a WSoA. The revisit took place in Brumaire 2019.", 1),
            ("Dorset were inspected in March 2017 and did not require a WSoA. The revisit took place in May 2018.", 1),
            ("Dorset were inspected in March 2018 and required a WSoA. The revisit took place in May 2017.", 1),
        ],
        ids=["no month", "no area", "no such month", "no such month again", "no statement", "re-visited before"],
    )
    def test_that_tell_of_an_inspection_in_other_words_are_listed(self, note, records):
        reading = read(sheets.as_ods({"Notes": [[note]], "Table": sheets.official([LEEDS])}))
        (entry,) = reading.not_understood
        assert (entry.sheet, entry.row, entry.column, entry.value, entry.cells) == ("Notes", 1, "A", note, 0)
        assert len(reading.records) == 1 + records

    def test_without_a_word_on_progress_say_nothing_of_it(self):
        note = "Dorset were inspected in March 2017 and required a WSoA. The re-visit took place in May 2018."
        reading = read(sheets.as_ods({"Notes": [[note]], "Table": sheets.official([LEEDS])}))
        (revisit,) = reading.revisits
        assert (str(revisit.about), revisit.note) == ("May 2018", None)
        assert revisit.came_from("about")[0].where == "sheet Notes, row 1, column A"
        assert revisit.came_from("note") == ()


@pytest.fixture(scope="module")
def reading():
    return official_statistics(FILE)


@pytest.fixture
def in_table(reading):
    """The inspections of the table itself, without those of the notes."""
    return [each for each in reading.full_inspections if each.on_site is not None]


@pytest.mark.skipif(not FILE.is_file(), reason=f"the official table is not here: no {FILE.name} beside the project")
class TestOfficialTable:
    def test_is_understood_to_the_last_cell(self, reading):
        from python_calamine import CalamineWorkbook

        rows = CalamineWorkbook.from_path(FILE).get_sheet_by_name("Area_SEND_up_to_31_Aug_2022").to_python()
        assert reading.not_understood == ()
        assert reading.understood == sheets.filled(rows[4:])
        assert reading.complete_to == date(2022, 8, 31)

    def test_has_the_inspections_that_were_counted(self, reading, in_table):
        assert len(in_table) == 149
        assert Counter(each.findings.decision.value for each in in_table) == {
            "written-statement-required": 82,
            "no-written-statement": 67,
        }
        assert sum(len(each.findings.significant_weaknesses) for each in in_table) == 436
        assert Counter(each.findings.decision.value for each in reading.full_inspections) == {
            "written-statement-required": 83,
            "no-written-statement": 68,
        }

    def test_has_the_revisits_that_were_counted(self, reading, in_table):
        revisits = [each for each in reading.revisits if each.on_site is not None]
        assert Counter(each.outcome.value for each in revisits) == {
            "all-sufficient": 20,
            "some-sufficient": 24,
            "none-sufficient": 2,
        }
        assert len(reading.revisits) == 47
        assert sum(len(each.progress) for each in revisits) == 255
        assert sum(each.sufficient for again in revisits for each in again.progress) == 178
        followed = {each.follows for each in revisits}
        assert sum(each.findings.decision is REQUIRED and each.reference not in followed for each in in_table) == 36

    def test_has_the_regions_that_were_counted(self, in_table):
        every = Counter(each.area.ofsted_region.label for each in in_table)
        required = Counter(each.area.ofsted_region.label for each in in_table if each.findings.decision is REQUIRED)
        assert {region: (required[region], number) for region, number in every.items()} == {
            "East of England": (9, 11),
            "North East, Yorkshire and the Humber": (20, 27),
            "West Midlands": (9, 14),
            "South West": (8, 14),
            "North West": (13, 23),
            "South East": (9, 19),
            "East Midlands": (3, 8),
            "London": (11, 33),
        }

    def test_has_days_that_the_domain_knows(self, reading):
        first, last = (
            each(each_.on_site.start for each_ in reading.full_inspections if each_.on_site) for each in (min, max)
        )
        assert (first, last) == (date(2016, 5, 23), date(2022, 3, 21))
        assert min(each.on_site.start for each in reading.revisits if each.on_site) == date(2018, 12, 3)

    def test_has_an_address_for_every_row(self, in_table):
        assert {each.report.address.rpartition("/")[0] for each in in_table} == {
            "https://reports.ofsted.gov.uk/provider/44"
        }
        assert len({each.report.address for each in in_table}) == 149

    def test_makes_a_case_file_for_each_area(self, reading):
        files = reading.case_files()
        assert len(files) == 151
        assert sum(len(each.revisits) for each in files) == 47
        assert {each.area.code for each in files} > {"835", "928", "370", "909"}
