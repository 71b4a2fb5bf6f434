"""The command ``read``, and what it is piped into."""

import json
import os
from unittest import mock

import attrs
import pytest

import sendframework as sf
from sendframework import readers
from sendframework.cli import _progress
from tests.areas.making import register
from tests.cli.calling import call, complaint, printed
from tests.cli.records import REPORT, put
from tests.readers import fictional, sheets
from tests.readers.fictional import Fiction


@pytest.fixture
def file(tmp_path):
    return lambda data, name: put(tmp_path / name, data)


@pytest.fixture
def northmere():
    """England with no area but the one of the fictional reports."""
    with mock.patch("sendframework.readers._entries.england_areas", return_value=register(fictional.AREA)):
        yield


def records_in(text):
    return [line.get() for line in sf.read_json_lines(text.splitlines())]


OFFICIAL, MANAGEMENT = sheets.official(), sheets.management()
TABLES = {
    "official.csv": sheets.as_csv(OFFICIAL),
    "official.ods": sheets.as_ods({"Data": OFFICIAL}),
    "official.xlsx": sheets.as_xlsx({"Data": OFFICIAL}),
    "management.csv": sheets.as_csv(MANAGEMENT),
    "management.ods": sheets.as_ods({"Data": MANAGEMENT}),
    "management.xlsx": sheets.as_xlsx({"Data": MANAGEMENT}),
}


class TestTables:
    @pytest.mark.parametrize("name", TABLES)
    def test_what_they_hold_says_what_they_are(self, file, name):
        path = file(TABLES[name], name)
        reader = readers.official_statistics if name.startswith("off") else readers.management_information
        reading = reader(path)
        answer = call("read", path)
        assert answer.code == 0
        assert records_in(answer.out) == list(reading.records)
        assert answer.err == "".join(f"sendframework: {path}: {each}\n" for each in reading.not_understood)
        word = "statistics" if name.startswith("off") else "management-information"
        assert call("read", path, "--as", word) == answer

    def test_the_other_sort_is_refused_with_a_reason(self, file):
        answer = call("read", file(TABLES["official.csv"], "x.csv"), "--as", "management-information")
        assert (answer.code, answer.out) == (1, "")
        assert "the table of inspections was not found: no row holds its headings" in answer.err

    def test_a_table_of_neither_sort(self, file):
        answer = call("read", file("a,b\n1,2\n", "x.csv"))
        assert "holds neither the official statistics of 2016 to 2022 nor management information" in answer.err

    def test_a_changed_column_is_named(self, file):
        changed = sheets.as_csv([[*OFFICIAL[0]], *OFFICIAL[1:]])
        heading = "Inspection publication date"
        answer = call("read", file(changed.replace(heading.encode(), b"Date of letter"), "x.csv"))
        assert (answer.code, answer.out) == (1, "")
        assert f"column '{heading}' is missing" in answer.err

    def test_what_is_not_understood_is_told_with_its_place_and_is_no_failure(self, file):
        odd = TABLES["management.csv"].replace(b"Inconsistent experiences and outcomes", b"Splendid", 1)
        path = file(odd, "odd.csv")
        reading = readers.management_information(path)
        assert reading.not_understood
        answer = call("read", path)
        assert answer.err == "".join(f"sendframework: {path}: {each}\n" for each in reading.not_understood)
        assert (answer.code, len(records_in(answer.out))) == (0, len(reading.records))

    def test_as_one_document(self, file):
        path = file(TABLES["official.csv"], "official.csv")
        (made,) = json.loads(call("read", path, "--format", "json").out)["files"]
        reading = readers.official_statistics(path)
        assert (made["file"], made["read_as"], made["understood"]) == (path, reading.read_as, reading.understood)
        assert [sf.from_dict(each) for each in made["records"]] == list(reading.records)
        assert [each["reason"] for each in made["not_understood"]] == [each.reason for each in reading.not_understood]

    def test_a_day_of_publication_is_not_for_tables(self, file):
        path = file(TABLES["official.csv"], "official.csv")
        assert "goes with a report only; this is a table" in call("read", path, "--published", "2024-01-01").err
        told = complaint("read", path, "--as", "statistics", "--published", "2024-01-01")
        assert told == "--published: goes with a report only; a table has its own days (got '2024-01-01')"


class TestReports:
    @pytest.mark.parametrize("name", ["report.pdf", "report.txt", "report", "report.csv"])
    def test_what_they_hold_says_what_they_are(self, file, northmere, name):
        held = Fiction()
        path = file(held.pdf() if name in {"report.pdf", "report.csv"} else held.text(), name)
        made = readers.report(path)
        answer = call("read", path, "--format", "json")
        (told,) = json.loads(answer.out)["files"]
        assert told["records"] == [sf.to_dict(made.record)]
        assert told["found"] == [attrs.asdict(each) for each in made.found]
        assert told["problems"] == [attrs.asdict(each) for each in made.problems]
        assert answer.err == "".join(f"sendframework: {path}: {each}\n" for each in made.problems)
        assert answer.code == 0

    def test_the_day_of_publication_is_taken_from_the_command(self):
        (record,) = records_in(printed("read", str(REPORT), "--published", "2023-11-10"))
        assert str(record.published_on) == "2023-11-10"
        assert complaint("read", str(REPORT), "--published", "10 November").startswith("--published: must be a day")
        told = complaint("read", str(REPORT), str(REPORT), "--published", "2023-11-10")
        assert told == "--published: goes with one report only, not with 2 (got '2023-11-10')"

    def test_a_publication_before_the_inspection(self):
        answer = call("read", str(REPORT), "--published", "2023-07-01")
        assert (answer.code, answer.out) == (1, "")
        assert answer.err.startswith(f"sendframework: {REPORT}: FullInspection")

    def test_the_one_among_the_examples_says_what_the_example_says(self):
        """It is a report with its texts left out; the record beside it is made by hand."""
        read = readers.report(REPORT).record
        kept = sf.from_json((REPORT.parent.parent / "full-inspections" / "hertfordshire-2023.json").read_text("utf-8"))
        assert printed("read", str(REPORT)).count("\n") == 1
        for field in ("area", "on_site", "partners"):
            assert getattr(read, field) == getattr(kept, field)
        for field in ("outcome", "next_steps"):
            assert getattr(read.findings, field) == getattr(kept.findings, field)
        bodies = [
            [area.responsible_bodies for area in each.findings.areas_for_priority_action] for each in (read, kept)
        ]
        assert bodies[0] == bodies[1]
        assert len(read.findings.areas_for_improvement) == len(kept.findings.areas_for_improvement)
        for inspectorate in ("ofsted", "care-quality-commission"):
            assert read.inspectors_of(inspectorate) == kept.inspectors_of(inspectorate)
        sections = [[section.rule for section in each.report.sections] for each in (read, kept)]
        assert sections[0] == sections[1]


class TestSeveral:
    def test_one_bad_file_costs_none_of_the_others(self, file, tmp_path):
        good = file(TABLES["management.csv"], "good.csv")
        bad = [file(b"", "empty.pdf"), str(tmp_path / "missing.pdf"), str(tmp_path), file(b"%PDF-1.7 x", "broken.pdf")]
        bad += [file(b"PK\3\4", "broken.ods"), file(bytes(range(256)), "binary.txt"), "a\0b"]
        answer = call("read", *bad[:3], good, *bad[3:], str(REPORT))
        assert answer.code == 1
        kept = call("read", good, str(REPORT))
        assert answer.out == kept.out
        told = [line for line in answer.err.splitlines() if line not in kept.err.splitlines()]
        names = [name.replace("\0", "\\x00") for name in bad]
        assert [line.split(": ")[1] for line in told] == names

    def test_how_far_it_has_come_is_told_at_a_terminal(self, file):
        files = [file(TABLES["management.csv"], f"{number}.csv") for number in range(3)]
        with mock.patch.object(_progress, "_PATIENCE", -1), mock.patch.object(_progress, "_EACH", -1):
            assert "2 of 3 files" in call("read", *files, terminal=True).err
            assert "of 1 files" not in call("read", files[0], terminal=True).err

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="only some systems have pipes with names")
    def test_a_pipe_to_which_nobody_writes_does_not_block(self, tmp_path):
        os.mkfifo(tmp_path / "pipe")
        assert "not a plain file" in call("read", str(tmp_path / "pipe")).err

    def test_into_a_file(self, file, tmp_path):
        path, into = file(TABLES["management.csv"], "x.csv"), tmp_path / "into.jsonl"
        assert call("read", path, "--output", str(into)).out == ""
        assert into.read_text("utf-8") == call("read", path).out

    def test_an_extra_that_is_not_installed_is_named_and_costs_none_of_the_others(self, file):
        table = file(TABLES["official.xlsx"], "x.xlsx")
        with mock.patch.dict("sys.modules", {"python_calamine": None}):
            answer = call("read", table, str(REPORT))
        assert answer.code == 1
        assert f"{table}: " in answer.err
        assert "pip install 'sendframework[files]'" in answer.err
        assert len(records_in(answer.out)) == 1

    def test_what_the_library_says_to_its_callers_is_not_said(self, file):
        answer = call("read", file("Area SEND inspection of Nowhere Local Area Partnership\n", "x.txt"))
        assert answer.code == 1
        assert "areas=" not in answer.err

    def test_no_file(self):
        assert complaint("read") == 'command line: Command "read" parameter FILE requires an argument.'


class TestPipelines:
    def test_what_is_read_is_checked(self, file):
        read = call("read", file(TABLES["official.csv"], "x.csv"), str(REPORT))
        checked = call("check", "-", "--show", "error", given=read.out)
        number = read.out.count("\n")
        assert checked.out.startswith(f"{number} records, 0 errors")
        assert (checked.code, checked.err) == (0, "")

    def test_and_looked_ahead_from(self):
        read = printed("read", str(REPORT), "--published", "2023-11-10")
        rows = json.loads(printed("outlook", "-", "--on", "2026-06-29", "--format", "json", given=read))
        (area,) = rows["areas"]
        assert area["area"]["name"] == "Hertfordshire"
        assert [each["id"] for each in area["expectations"]]
