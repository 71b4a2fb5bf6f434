"""The commands ``outlook`` and ``coverage``."""

import csv
import io
import json
from datetime import date
from unittest import mock

import pytest

import sendframework as sf
from tests.cli.calling import call, complaint, printed
from tests.cli.records import CASES, EXAMPLES, FULL, WEEK, a_meeting, a_visit, lines_of, put, with_an_error

HERTFORDSHIRE = EXAMPLES / "case-files" / "hertfordshire-2016-2025.json"
ON = ["--on", "2026-06-29"]
DAY = date(2026, 6, 29)
RECORD = sf.from_json(HERTFORDSHIRE.read_text("utf-8"))


@pytest.fixture
def file(tmp_path):
    return lambda text, name="records.jsonl": put(tmp_path / name, text)


class TestOutlook:
    def test_is_that_of_the_library(self):
        made = sf.outlook([RECORD], on=DAY)
        words = ["outlook", str(HERTFORDSHIRE), *ON]
        assert printed(*words) == sf.to_text(made) + "\n"
        assert printed(*words, columns=80) == sf.to_text(made, width=80) + "\n"
        assert json.loads(printed(*words, "--format", "json")) == sf.plain(made)

    def test_of_many_files_in_any_order(self):
        files = [str(path) for path in (*CASES, *FULL)]
        records = [sf.from_json(path.read_text("utf-8")) for path in (*CASES, *FULL)]
        out = printed("outlook", *files, *ON, "--format", "json")
        assert json.loads(out) == sf.plain(sf.outlook(records, on=DAY))
        assert printed("outlook", *reversed(files), *ON, "--format", "json") == out

    def test_one_record_is_one(self, file):
        assert "1 area, 1 record supplied." in printed("outlook", file(lines_of(with_an_error())), *ON)
        assert "1 area, 2 records supplied." in printed("outlook", file(lines_of(with_an_error(), a_visit())), *ON)

    def test_how_far_the_records_go(self):
        words = ["outlook", str(HERTFORDSHIRE), *ON, "--complete-to", "2026-06-29"]
        made = sf.outlook([RECORD], on=DAY, records_complete_to=DAY)
        assert printed(*words) == sf.to_text(made) + "\n"

    def test_every_area(self):
        words = ["outlook", str(HERTFORDSHIRE), *ON, "--every-area", "--format", "json"]
        areas = json.loads(printed(*words))["areas"]
        assert [area["area"]["code"] for area in areas] == [
            held.area.code for held in sf.outlook([RECORD], on=DAY, areas=sf.local_areas(on=DAY))
        ]
        assert {area["status"] for area in areas} == {"inspected", "no-record-supplied"}
        never = json.loads(printed(*words, "--complete-to", "2026-06-29"))["areas"]
        assert {area["status"] for area in never} == {"inspected", "never-inspected"}

    def test_as_a_table_for_spreadsheets(self, file):
        sly = sf.FullInspection(reference="=1+1", area=sf.local_area("Leeds"), on_site=WEEK, findings=_POSITIVE)
        name = file(lines_of(sly))
        text = printed("outlook", name, *ON, "--format", "csv")
        assert text.startswith("\ufeff")
        rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
        made = sf.outlook([sly], on=DAY).rows()
        assert list(rows[0]) == list(made[0])
        assert {row["follows_reference"] for row in rows} == {"", "'=1+1"}
        assert [row["expected"] for row in rows] == [row["expected"] for row in made]

    def test_as_a_page(self):
        page = printed("outlook", str(HERTFORDSHIRE), *ON, "--format", "html")
        assert page.startswith(
            '<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>Outlook on 29 June'
        )
        assert sf.to_html(sf.outlook([RECORD], on=DAY)) in page

    def test_as_a_picture(self, tmp_path):
        pytest.importorskip("matplotlib")
        picture = printed("outlook", str(HERTFORDSHIRE), *ON, "--format", "svg")
        assert picture == sf.to_svg(sf.outlook([RECORD], on=DAY))
        into = tmp_path / "outlook.svg"
        assert printed("outlook", str(HERTFORDSHIRE), *ON, "--format", "svg", "--output", str(into)) == ""
        assert into.read_text("utf-8") == picture

    @pytest.mark.parametrize("form", ["table", "json", "csv", "html"])
    def test_into_a_file(self, tmp_path, form):
        words, into = ["outlook", str(HERTFORDSHIRE), *ON, "--format", form], tmp_path / "into"
        assert printed(*words, "--output", str(into), columns=60) == ""
        assert into.read_bytes().decode("utf-8") == printed(*words)

    def test_what_cannot_be_read_is_told_and_the_rest_is_used(self, file, tmp_path):
        name = file(lines_of(RECORD) + "{}\n")
        answer = call("outlook", name, *ON)
        assert (answer.code, answer.out) == (1, printed("outlook", str(HERTFORDSHIRE), *ON))
        assert answer.err.startswith(f"sendframework: {name}:2: $: has no envelope")
        missing = str(tmp_path / "missing.json")
        answer = call("outlook", missing, name, *ON)
        assert (answer.code, answer.out) == (2, printed("outlook", str(HERTFORDSHIRE), *ON))
        assert f"{missing}: cannot be opened" in answer.err

    @pytest.mark.parametrize("form", ["table", "svg"])
    def test_of_nothing_there_is_none(self, form):
        answer = call("outlook", "-", *ON, "--format", form)
        assert (answer.code, answer.out) == (1, "")
        assert answer.err == "sendframework: there is no record of any area up to that day, and so no outlook\n"

    @pytest.mark.parametrize("form", ["json", "csv", "html"])
    def test_of_nothing_programs_get_nothing_in_their_form(self, form):
        answer = call("outlook", "-", *ON, "--format", form)
        assert (answer.code, answer.err) == (1, "")
        assert answer.out

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            (["--on", "29 June 2026"], "--on: must be a day written YYYY-MM-DD"),
            ([*ON, "--complete-to", "x"], "--complete-to: must be a day written YYYY-MM-DD"),
            ([*ON, "--projected-until", "x"], "--projected-until: must be a whole number from 1 to 9999"),
            ([], 'command line: Command "outlook" parameter --on requires an argument'),
        ],
        ids=["on", "complete-to", "projected-until", "no-day"],
    )
    def test_what_cannot_be_used_is_told_in_one_line(self, words, told):
        assert complaint("outlook", str(HERTFORDSHIRE), *words).startswith(told)

    def test_beyond_the_calendar_days_can_be_projected(self, file):
        late = sf.Period(date(2028, 10, 2), date(2028, 10, 6))
        record = sf.FullInspection(
            area=sf.local_area("Leeds"), on_site=late, published_on=date(2028, 12, 15), findings=_FAILINGS
        )
        words = ["outlook", file(lines_of(record)), "--on", "2029-01-10"]
        assert complaint(*words).endswith("ask for projected days with --projected-until 2029")
        assert "Leeds (383)" in printed(*words, "--projected-until", "2029")


_POSITIVE = sf.AreaSendFindings(outcome="typically-positive")
_FAILINGS = sf.AreaSendFindings(outcome="widespread-or-systemic-failings")


class TestCoverage:
    NAME = str(EXAMPLES / "full-inspections" / "hertfordshire-2023.json")
    ONE = sf.from_json((EXAMPLES / "full-inspections" / "hertfordshire-2023.json").read_text("utf-8"))

    def test_is_that_of_the_library_with_the_record_named(self):
        title, *others = sf.to_text(sf.coverage(self.ONE)).splitlines()
        named = "Full inspection of 10 to 14 July 2023 (hertfordshire-2023-full)"
        assert printed("coverage", self.NAME).splitlines() == [title, named, "", *others]
        told = json.loads(printed("coverage", self.NAME, "--format", "json"))
        assert told == {
            "kind": "coverages",
            "coverages": [{"reference": "hertfordshire-2023-full", "coverage": sf.plain(sf.coverage(self.ONE))}],
        }
        assert sf.to_html(sf.coverage(self.ONE)) in printed("coverage", self.NAME, "--format", "html")

    def test_of_each_inspection_in_a_case_file(self):
        told = json.loads(printed("coverage", str(HERTFORDSHIRE), "--format", "json"))
        heard = [*RECORD.full_inspections, *RECORD.monitoring_inspections]
        assert [each["reference"] for each in told["coverages"]] == [record.reference for record in heard]

    def test_against_an_edition(self):
        told = json.loads(printed("coverage", self.NAME, "--format", "json", "--edition", "2025-07"))
        assert told["coverages"][0]["coverage"] == sf.plain(sf.coverage(self.ONE, edition="2025-07"))
        assert complaint("coverage", self.NAME, "--edition", "x").startswith("unknown edition 'x'")

    @pytest.mark.parametrize("form", ["table", "json", "html"])
    def test_into_a_file(self, tmp_path, form):
        words, into = ["coverage", self.NAME, "--format", form], tmp_path / "into"
        assert printed(*words, "--output", str(into), columns=60) == ""
        assert into.read_text("utf-8") == printed(*words)

    def test_a_record_without_a_reference_or_a_date(self, file):
        name = file(lines_of(sf.ThematicVisit(area=sf.local_area("Leeds"), theme=a_visit().theme)))
        assert "\nThematic visit without a date\n" in printed("coverage", name)

    def test_where_nobody_is_heard(self, file):
        name = file(lines_of(a_meeting()))
        answer = call("coverage", name)
        assert (answer.code, answer.out) == (1, "")
        assert answer.err == f"sendframework: {name}: there is no inspection or visit in it in which anybody is heard\n"
        answer = call("coverage", name, "--format", "json")
        assert (answer.code, json.loads(answer.out)["coverages"]) == (1, [])

    def test_what_cannot_be_read(self, file, tmp_path):
        assert call("coverage", file("{}\n" + lines_of(with_an_error()))).code == 1
        assert call("coverage", str(tmp_path / "missing")).code == 2
        assert call("coverage", "-", given=lines_of(with_an_error())).code == 0


def test_pictures_need_an_extra():
    with mock.patch.dict("sys.modules", {"matplotlib": None, "matplotlib.figure": None}):
        told = complaint("outlook", str(HERTFORDSHIRE), *ON, "--format", "svg")
    assert "pip install 'sendframework[plots]'" in told
