"""CSV: no cell is a formula to a spreadsheet, and every cell comes back."""

import csv
import gzip
import io
import lzma
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.serialization._csv_writing import guarded, unguarded
from tests.records.making import LEAST, SAMPLES, case_file, full_inspection, support_action
from tests.serialization.making import AREAS

RECORDS = [make() for make in (*SAMPLES.values(), *LEAST.values())]
HEAD = "kind,schema,area,note,event\n"
ROW = "support-action,1,001,,stocktake\n"


def text_of(records):
    file = io.StringIO(newline="")
    sf.to_csv(records, file)
    return file.getvalue()


def read(text, **options):
    return sf.from_csv(io.StringIO(text, newline=""), areas=AREAS, **options)


STARTS = {
    "equals": "=",
    "plus": "+",
    "minus": "-",
    "at": "@",
    "tab": "\t",
    "return": "\r",
    "line feed": "\n",
    "wide equals": "\uff1d",
    "wide plus": "\uff0b",
    "wide minus": "\uff0d",
    "wide at": "\uff20",
    "guarded equals": "'=",
    "at guarded twice": "''@",
}
NOTES = {
    "an apostrophe before": "'tis",
    "an apostrophe within": "it's",
    "two apostrophes": "''",
    "quotes": 'a "b"',
    "a comma": "a,b",
    "a new line": "a\r\nb",
    "a return": "a\rb",
    "a formula within": "a;=1+1",
    "no number": "NaN",
    "true": "true",
    "nil": "\0",
    "a separator of lines": "a\u2028b",
}


@pytest.mark.parametrize("start", STARTS.values(), ids=STARTS)
def test_no_cell_starts_as_a_formula_does_and_each_comes_back(start):
    record = full_inspection(note=f"{start}1+1", reference=f"{start}x")
    cells = next(csv.DictReader(io.StringIO(text_of([record]).removeprefix("\ufeff"), newline="")))
    assert cells["note"] == f"'{start}1+1"
    assert cells["reference"] == f"'{start}x"
    assert read(text_of([record])) == [record]


@given(st.text())
def test_what_guards_a_cell_can_be_taken_off(text):
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES)
def test_other_text_stands_as_it_is_and_comes_back(note):
    record = full_inspection(note=note)
    assert read(text_of([record])) == [record]


def test_every_cell_stands_in_quotes_so_that_no_separator_can_start_a_cell():
    lines = text_of([full_inspection(note="a;=1+1")]).removeprefix("\ufeff").splitlines()
    assert all(line.startswith('"') and line.endswith('"') for line in lines)
    assert '"a;=1+1"' in lines[1]


def test_a_table_is_written_to_a_path_with_a_mark_and_read_from_it(tmp_path):
    path = tmp_path / "records.csv"
    assert sf.to_csv(RECORDS, path) == len(RECORDS)
    assert path.read_bytes().startswith(b'\xef\xbb\xbf"kind","schema"')
    assert sf.from_csv(path, areas=AREAS) == sf.from_csv(str(path), areas=AREAS) == RECORDS
    with path.open("rb") as as_bytes:
        assert sf.from_csv(as_bytes, areas=AREAS) == RECORDS
    with path.open(encoding="utf-8", newline="") as as_text:
        assert sf.from_csv(as_text, sf.Record, areas=AREAS) == RECORDS


def test_python_reads_the_table_as_well():
    rows = list(csv.DictReader(io.StringIO(text_of(RECORDS[:3]).removeprefix("\ufeff"), newline="")))
    assert [list(row) for row in rows] == [list(row) for row in sf.to_rows(RECORDS[:3])]


def test_pandas_reads_the_table_when_it_is_told_to_read_text(tmp_path):
    pandas = pytest.importorskip("pandas")
    path = tmp_path / "records.csv"
    sf.to_csv(RECORDS, path)
    frame = pandas.read_csv(path, dtype=str)
    assert sf.from_rows(frame.to_dict("records"), areas=AREAS) == RECORDS


def test_true_and_false_come_back():
    steps = sf.NextSteps(priority_action_plan_required=True, strategic_plan_update_requested=False)
    record = full_inspection(findings=sf.AreaSendFindings(next_steps=steps))
    assert '"true","false"' in text_of([record])
    assert read(text_of([record])) == [record]


def test_no_records_are_a_table_without_rows():
    assert text_of([]) == '\ufeff"kind","schema"\r\n'
    assert read(text_of([])) == []


def test_a_long_cell_is_read_whatever_limit_python_has():
    many = case_file(support=tuple(support_action(reference=f"letter {n}", note="x" * 900) for n in range(300)))
    assert len(text_of([many])) > csv.field_size_limit()
    assert read(text_of([many])) == [many]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["line feed", "both", "return"])
def test_rows_may_end_in_any_way_and_blank_ones_do_not_count(end):
    text = (HEAD + "\n" + ROW + "\n").replace("\n", end)
    assert len(read(text)) == 1
    assert len(read(text.rstrip())) == 1


def test_a_row_may_end_in_an_empty_cell():
    (found,) = read("kind,schema,area,event,note\nsupport-action,1,001,stocktake,")
    assert found.note is None


BAD = {
    "nothing": ("", None, "is empty"),
    "blank rows": ("\n\n", None, "is empty"),
    "a column twice": ("kind,schema,kind\n", 1, "has the column 'kind' more than once"),
    "too few cells": (HEAD + "plan,1\n", 2, "has 2 cells, and the first row has 5"),
    "too many cells": (HEAD + "\n" + ROW.strip() + ",,\n", 3, "has 7 cells"),
    "a quote within a cell": (HEAD + 'plan,1,00"1,,\n', 2, "a quote that does not belong, in column 3"),
    "a quote that is not closed": (HEAD + 'plan,1,"001,,\n', 2, "a quote that does not belong, in column 3"),
    "more after a quote": (HEAD + 'plan,1,"001"x,,\n', 2, "a quote that does not belong, in column 3"),
}


@pytest.mark.parametrize(("text", "row", "says"), BAD.values(), ids=BAD)
def test_what_is_no_table_is_told_with_its_row(text, row, says):
    with pytest.raises(sf.ReadError, match=says) as caught:
        read(text)
    assert caught.value.row == row


def test_a_bad_cell_is_told_with_its_record_and_column():
    with pytest.raises(sf.StructureError) as caught:
        read(HEAD + ROW + ROW.replace("stocktake", "talk"))
    assert [problem.path for problem in caught.value.problems] == ["$[1].event"]


def test_a_file_in_another_encoding_is_named(tmp_path):
    path = tmp_path / "a.csv"
    for content, says in (
        (text_of(RECORDS).encode("utf-16"), "is UTF-16, not UTF-8; save it as UTF-8"),
        ((HEAD + "é").encode("cp1252"), "Windows-1252"),
    ):
        path.write_bytes(content)
        with pytest.raises(sf.ReadError, match=says):
            sf.from_csv(path)
    with path.open(encoding="ascii") as file, pytest.raises(sf.ReadError, match="cannot be read"):
        sf.from_csv(file)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(sf.ReadError, match=r"none\.csv: cannot be read: no such file"):
        sf.from_csv(tmp_path / "none.csv")


@pytest.mark.parametrize("strange", [None, 5, ["kind"]], ids=repr)
def test_what_is_no_source_is_the_fault_of_the_caller(strange):
    with pytest.raises(sf.InvalidTypeError, match=r"from_csv\(source\)"):
        sf.from_csv(strange)


def test_nothing_half_is_written(tmp_path):
    path = tmp_path / "a.csv"
    with pytest.raises(sf.InvalidTypeError, match="must be a record"):
        sf.to_csv([*RECORDS, None], path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("cell", "count"), [("18.0", 18), ("18.00", 18), ("18", 18)], ids=str)
def test_a_whole_number_that_a_table_wrote_as_a_fraction_is_whole_again(cell, count):
    (found,) = read(f"kind,schema,area,tracked.count\nfull-inspection,1.0,001,{cell}\n")
    assert found.tracked.count == count


@pytest.mark.parametrize("cell", ["18.5", "18.", ".0", "1e1", "-1.0", "9007199254740994.0"])
def test_any_other_fraction_is_no_whole_number(cell):
    with pytest.raises(sf.StructureError, match="must be a whole number"):
        read(f"kind,schema,area,tracked.count\nfull-inspection,1,001,{cell}\n")


def test_pandas_may_change_the_file_when_it_reads_text(tmp_path):
    pandas = pytest.importorskip("pandas")
    path = tmp_path / "records.csv"
    sf.to_csv(RECORDS, path)
    frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
    frame.to_csv(path, index=False)
    assert sf.from_csv(path, areas=AREAS) == RECORDS


def test_a_problem_says_where_the_spreadsheet_shows_it():
    text = HEAD + ROW.replace(",,", ',"a\nb",') + "\n,,,,\n" + ROW.replace("stocktake", "talk") + ",1,999,,stocktake\n"
    with pytest.raises(sf.StructureError) as caught:
        read(text)
    told = [(problem.path, problem.hint.split(";")[0]) for problem in caught.value.problems]
    assert told == [("$[1].event", "row 5, column event"), ("$[2].kind", "row 6, column kind")]
    with pytest.raises(sf.StructureError) as caught:
        read("kind,schema\nsupport-action,1\n")
    assert ("$[0].area", "row 2") in [(problem.path, problem.hint) for problem in caught.value.problems]


@pytest.mark.parametrize("blank", [",,,,", " ,,,,", '"","","","",""', ",,"])
def test_a_row_of_blank_cells_is_passed_over(blank):
    assert read(HEAD + ROW + blank + "\n") == read(HEAD + ROW)


DAMAGED = {
    "cut off": lambda: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(text_of(RECORDS).encode())[:-20])),
    "overwritten": lambda: gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(text_of(RECORDS).encode())[:40] + b"x" * 99)),
    "of another sort": lambda: lzma.LZMAFile(io.BytesIO(gzip.compress(b"a"))),  # noqa: SIM115  # of bytes
    "a name with a null": lambda: "a\0b",
    "a folder": lambda: Path(__file__).parent,
}


@pytest.mark.parametrize("make", DAMAGED.values(), ids=DAMAGED)
def test_a_file_that_cannot_be_read_is_told_as_a_file(make):
    source = make()
    with pytest.raises(sf.ReadError, match=r": cannot be read: [a-z]") as caught:
        sf.from_csv(source)
    assert caught.value.file == (str(source) if isinstance(source, str | Path) else "csv")


def test_a_file_that_is_closed_is_the_fault_of_the_caller():
    file = io.StringIO(HEAD)
    file.close()
    with pytest.raises(sf.InvalidValueError, match=r"^from_csv\(source\): must be a file that is") as caught:
        sf.from_csv(file)
    assert caught.value.value is file
