"""The commands ``convert`` and ``schema``."""

import json

import pytest

import sendframework as sf
from tests.cli.calling import call, complaint, printed
from tests.cli.records import BOM, CASES, FULL, a_meeting, a_visit, lines_of, put, with_an_error
from tests.places import ROOT

MEETING, VISIT, WRONG = a_meeting(note="=1+1, said “Zoë”"), a_visit(), with_an_error()
SEVERAL = (WRONG, MEETING, VISIT)


@pytest.fixture
def file(tmp_path):
    return lambda text, name="records.jsonl": put(tmp_path / name, text)


def read(text):
    return [line.get() for line in sf.read_json_lines(text.splitlines())]


class TestConvert:
    @pytest.mark.parametrize("path", [*FULL, *CASES], ids=lambda path: path.stem)
    def test_every_example_comes_back_from_every_form(self, path, file):
        record = sf.from_json(path.read_text("utf-8"))
        line = printed("convert", str(path), "--to", "jsonl")
        assert line == sf.to_json(record) + "\n"
        table = printed("convert", "-", "--to", "csv", given=line)
        assert printed("convert", file(table, "x.csv"), "--to", "json") == path.read_text("utf-8")

    def test_many_records_of_several_kinds(self, file):
        table = printed("convert", file(lines_of(*SEVERAL)), "--to", "csv")
        assert table.startswith('\ufeff"kind","schema",')
        assert "\"'=1+1" in table  # no formula, in a spreadsheet
        for name in (file(table, "x.csv"), file(table, "x.txt")):
            assert read(printed("convert", name, "--to", "jsonl")) == list(SEVERAL)
        assert read(printed("convert", "-", "--to", "jsonl", given=table)) == list(SEVERAL)

    def test_into_files(self, file, tmp_path):
        name = file(lines_of(*SEVERAL))
        for form in ("csv", "jsonl"):
            into = tmp_path / f"into.{form}"
            assert printed("convert", name, "--to", form, "--output", str(into)) == ""
            assert into.read_text("utf-8") == printed("convert", name, "--to", form).replace("\r\n", "\n")

    def test_several_files_come_into_one(self, file):
        table = file(printed("convert", file(lines_of(MEETING)), "--to", "csv"), "x.csv")
        names = [file(lines_of(WRONG), "a.json"), table, file(lines_of(VISIT), "b.jsonl")]
        assert read(printed("convert", *names, "--to", "jsonl")) == list(SEVERAL)
        assert printed("convert", *names, "--to", "csv") == printed(
            "convert", "-", "--to", "csv", given=lines_of(*SEVERAL)
        )
        told = complaint("convert", *names, "--to", "json")
        assert told == "--to: cannot hold 3 records, only one; use jsonl (got 'json')"

    def test_one_bad_file_among_several_and_nothing_is_written(self, file):
        good, bad = file(lines_of(MEETING), "a.json"), file("{", "b.json")
        assert complaint("convert", good, bad, "--to", "jsonl").startswith(f"{bad}: $: ends before it is complete")
        assert "cannot be opened" in complaint("convert", good, f"{bad}x", "--to", "jsonl")

    def test_into_the_file_that_is_read(self, file):
        name = file(lines_of(MEETING), "x.json")
        assert printed("convert", name, "--to", "json", "--output", name) == ""
        assert printed("convert", name, "--to", "json") == sf.to_json(MEETING, indent=2) + "\n"

    @pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
    def test_json_stays_json_in_any_encoding(self, file, encoding):
        for form in ("json", "jsonl"):
            text = printed("convert", file(lines_of(MEETING)), "--to", form, encoding=encoding)
            assert sf.from_json(text) == MEETING

    def test_a_table_is_utf_8_in_any_encoding(self, file):
        answer = printed("convert", file(lines_of(MEETING)), "--to", "csv", encoding="latin-1")
        assert answer.encode("latin-1").decode("utf-8-sig").startswith('"kind"')

    def test_a_byte_order_mark_and_other_orders_of_columns(self, file):
        table = "area,schema,kind\n919,1,engagement-meeting\n"
        for text in (table, BOM + table.encode()):
            assert read(printed("convert", file(text, "x.csv"), "--to", "jsonl")) == [
                sf.EngagementMeeting(area=sf.local_area("919"))
            ]

    def test_of_nothing_comes_nothing(self):
        assert printed("convert", "-", "--to", "jsonl") == ""
        assert printed("convert", "-", "--to", "csv") == '\ufeff"kind","schema"\r\n'


class TestNothingHalfWritten:
    @pytest.mark.parametrize("form", ["csv", "jsonl", "json"])
    @pytest.mark.parametrize("to_a_file", [True, False], ids=["file", "stream"])
    def test_one_bad_line_and_nothing_is_written(self, file, tmp_path, form, to_a_file):
        into = tmp_path / "into"
        into.write_text("before", "utf-8")
        name = file(lines_of(MEETING) + '{"kind": "plan", "schema": 1, "data": {"area": "none", "plan": "x"}}\n{\n')
        answer = call("convert", name, "--to", form, *(["--output", str(into)] if to_a_file else []))
        assert (answer.code, answer.out) == (2, "")
        assert [line.split(": ")[1] for line in answer.err.splitlines()] == [f"{name}:2", f"{name}:2", f"{name}:3"]
        assert "$.data.area: " in answer.err
        assert into.read_text("utf-8") == "before"

    def test_several_records_are_no_document(self, file, tmp_path):
        into = tmp_path / "into"
        told = complaint("convert", file(lines_of(*SEVERAL)), "--to", "json", "--output", str(into))
        assert told == "--to: cannot hold 3 records, only one; use jsonl (got 'json')"
        assert complaint("convert", "-", "--to", "json").startswith("--to: cannot hold 0 records")
        assert not into.exists()

    def test_where_it_cannot_be_written(self, file, tmp_path):
        name = file(lines_of(MEETING))
        for form in ("csv", "jsonl", "json"):
            words = ["convert", name, "--to", form, "--output"]
            assert complaint(*words, str(tmp_path / "no" / "x")).endswith("(no such file or directory)")
            assert complaint(*words, "a\0b").startswith("--output: must be the path of a file")

    def test_a_table_with_faults(self, file):
        answer = call(
            "convert", file("kind,schema,area,held_on\nplan,1,919,\nx,1,919,3 May\n", "x.csv"), "--to", "jsonl"
        )
        assert (answer.code, answer.out) == (2, "")
        assert "$[1].kind: is no kind of record" in answer.err
        assert complaint("convert", file("kind,schema\nplan,2\n", "x.csv"), "--to", "jsonl").endswith(
            "readable: 1 [payload-version]"
        )
        assert "has a quote that does not belong" in complaint(
            "convert", file('kind,a\n"x"y,1\n', "x.csv"), "--to", "csv"
        )

    @pytest.mark.parametrize("name", ["missing.json", "."])
    def test_a_file_that_cannot_be_opened(self, tmp_path, name):
        assert "cannot be opened: " in complaint("convert", str(tmp_path / name), "--to", "csv")

    def test_a_form_that_there_is_not(self, file):
        assert complaint("convert", file(""), "--to", "xml").startswith('command line: Invalid value "xml" for --to.')


class TestSchema:
    def test_without_a_kind_it_lists_the_kinds(self):
        lines = printed("schema").splitlines()
        assert lines[0].split("  ")[0] == "Kind"
        listed = [line.split()[0] for line in lines[2:]]
        assert set(listed) >= {"full-inspection", "revisit", "plan", "case-file"}
        for kind in listed:
            assert json.loads(printed("schema", kind)) == sf.json_schema(kind)

    def test_a_kind_that_there_is_not(self):
        assert complaint("schema", "full-inspecton").startswith("unknown kind of record 'full-inspecton'; did you mean")

    def test_into_a_folder_as_they_are_kept(self, tmp_path):
        folder = tmp_path / "deep" / "schemas"
        assert printed("schema", "--output", str(folder)) == ""
        kept = {path.name: path.read_text("utf-8") for path in (ROOT / "schemas").glob("*.json")}
        assert {path.name: path.read_text("utf-8") for path in folder.iterdir()} == kept

    def test_one_into_a_folder(self, tmp_path):
        assert printed("schema", "plan", "--output", str(tmp_path)) == ""
        assert [path.name for path in tmp_path.iterdir()] == ["plan.json"]

    def test_where_it_cannot_be_written(self, tmp_path):
        taken = put(tmp_path / "file", "")
        assert "cannot be written" in complaint("schema", "--output", taken)
        assert complaint("schema", "--output", "a\0b").startswith("--output: must be the path of a f")
