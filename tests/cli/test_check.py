"""The command ``check``."""

import json
import re
from unittest import mock

import pytest

import sendframework as sf
from sendframework.cli import _inputs, _progress
from sendframework.render.plain_data import plain
from tests.cli.calling import call, complaint, printed
from tests.cli.nonsense import NONSENSE
from tests.cli.records import BOM, CASES, EXAMPLES, FULL, a_meeting, lines_of, put, with_a_query, with_an_error

ERROR, QUERY, MEETING = with_an_error(), with_a_query(), a_meeting()
CLEAN = sf.to_json(MEETING)
SOURCED = (
    "notified_on",
    "off_site_fieldwork_starts_on",
    "on_site",
    "surveys",
    "published_on",
    "events",
    "participation",
)
SUMMARY = re.compile(r"[0-9,]+ records?, [0-9,]+ errors?, [0-9,]+ (query|queries), [0-9,]+ notes?, [0-9,]+ unreadable")


@pytest.fixture
def file(tmp_path):
    return lambda text, name="records.jsonl": put(tmp_path / name, text)


def told(record, place):
    return [f"{place}: {issue}" for issue in sf.check(record)]


def document(*words, **settings):
    return json.loads(call("check", *words, "--format", "json", **settings).out)


class TestText:
    def test_every_issue_is_on_a_line_of_its_own_and_the_last_line_counts_them(self, file):
        name = file(lines_of(ERROR, MEETING, QUERY))
        answer = call("check", name)
        *issues, summary = answer.out.splitlines()
        assert issues == [*told(ERROR, f"{name}:1"), *told(MEETING, f"{name}:2"), *told(QUERY, f"{name}:3")]
        found = [issue.severity for record in (ERROR, MEETING, QUERY) for issue in sf.check(record)]
        errors, queries, notes = (found.count(severity) for severity in sf.Severity)
        assert (errors, queries, notes > 1) == (1, 1, True)
        assert summary == f"3 records, 1 error, 1 query, {notes} notes, 0 unreadable"
        assert (answer.code, answer.err) == (1, "")

    def test_a_document_is_named_without_a_line(self, file):
        name = file(sf.to_json(ERROR, indent=2), "one.json")
        assert call("check", name).out.splitlines()[:-1] == told(ERROR, name)

    def test_one_line_of_json_is_a_document_where_its_name_says_so(self, file):
        name = file(sf.to_json(ERROR), "one.json")
        assert call("check", name).out.startswith(f"{name}: error")
        name = file(sf.to_json(ERROR), "one")
        assert call("check", name).out.startswith(f"{name}:1: error")

    def test_long_lines_fit_a_window_and_go_on_set_in(self, file):
        lines = call("check", file(lines_of(ERROR)), columns=60).out.splitlines()
        assert any(line.startswith("  ") for line in lines)
        assert " ".join(line.strip() for line in lines).count("findings-of-other-framework") == 1

    @pytest.mark.parametrize(("show", "shown"), [("error", 1), ("query", 2), ("note", None)])
    def test_all_are_counted_whichever_are_shown(self, file, show, shown):
        name = file(lines_of(ERROR, QUERY))
        everything = call("check", name).out.splitlines()
        lines = call("check", name, "--show", show).out.splitlines()
        assert lines[-1] == everything[-1]
        assert shown is None or len(lines) == shown + 1
        assert set(lines) <= set(everything)

    def test_into_a_file(self, file, tmp_path):
        name, into = file(lines_of(MEETING)), tmp_path / "told.txt"
        assert printed("check", name, "--output", str(into), columns=60) == ""
        assert into.read_text("utf-8") == printed("check", name)
        assert complaint("check", name, "--output", "a\0b").startswith("--output: must be the path of a file")
        assert complaint("check", name, "--output", str(tmp_path / "no" / "x")).endswith("(no such file or directory)")

    def test_what_a_record_says_does_nothing_to_a_terminal(self, file):
        sly = sf.to_json(MEETING).replace("engagement-meeting", "\\u001b[31mred\\n::error::x")
        out = call("check", file(sly)).out
        assert "\x1b" not in out
        assert out.count("\n") == 2


class TestExitCode:
    @pytest.mark.parametrize(
        ("records", "fail_on", "code"),
        [
            ([MEETING], "error", 0),
            ([QUERY], "error", 0),
            ([ERROR], "error", 1),
            ([QUERY], "query", 1),
            ([MEETING], "query", 0),
            ([QUERY], "note", 1),
            ([ERROR], "never", 0),
        ],
        ids=["clean", "query", "error", "query-is-asked", "clean-query-is-asked", "note-is-asked", "nothing-is-asked"],
    )
    @pytest.mark.parametrize("form", ["text", "json", "github"])
    def test_says_whether_there_is_anything_as_severe_as_was_asked(self, file, records, fail_on, code, form):
        name = file(lines_of(*records))
        assert call("check", name, "--fail-on", fail_on, "--format", form, "--show", "error").code == code

    def test_a_record_that_cannot_be_read_is_as_bad_as_an_error(self, file):
        name = file("{}\n")
        assert [call("check", name, "--fail-on", each).code for each in ("error", "note", "never")] == [1, 1, 0]

    def test_a_file_that_is_not_there_is_no_finding(self, file, tmp_path):
        missing = str(tmp_path / "missing.json")
        answer = call("check", missing, file(lines_of(ERROR)), "--fail-on", "never")
        assert answer.code == 2
        assert answer.err == f"sendframework: {missing}: cannot be opened: no such file or directory\n"
        assert answer.out.splitlines()[-1].startswith("1 record, 1 error")

    def test_an_edition_that_there_is_not(self, file):
        assert complaint("check", file(CLEAN), "--edition", "2025-7").startswith("unknown edition '2025-7'")


def test_an_edition_that_is_asked_for_judges(file):
    name = file(lines_of(QUERY))
    issues = document(name, "--edition", "2025-07")["results"][0]["issues"]
    assert {issue["edition"] for issue in issues} <= {"2025-07", None}
    assert issues == plain(sf.check(QUERY, edition="2025-07"))


class TestJson:
    def test_has_a_result_for_each_record_and_what_could_not_be_read(self, file, tmp_path):
        name, missing = file(lines_of(ERROR, MEETING) + "{}\n"), str(tmp_path / "missing")
        made = document(name, missing)
        assert list(made) == ["kind", "results", "summary"]
        wrong, fine, unreadable, failed = made["results"]
        assert (wrong["file"], wrong["line"]) == (name, 1)
        assert wrong["record"] == {"kind": "full-inspection", "reference": "wrong"}
        assert wrong["issues"] == plain(sf.check(ERROR))
        assert fine["record"] == {"kind": "engagement-meeting", "reference": None}
        assert (unreadable["line"], unreadable["record"], unreadable["issues"]) == (3, None, [])
        assert [each["code"] for each in unreadable["problems"]] == ["missing-key"]
        assert (failed["file"], failed["failed"]) == (missing, "cannot be opened: no such file or directory")
        assert {"records": 3, "unreadable": 1, "failed": 1}.items() <= made["summary"].items()

    def test_is_json_even_of_nothing(self):
        empty = {"records": 0, "errors": 0, "queries": 0, "notes": 0, "unreadable": 0, "failed": 0}
        assert document("-") == {"kind": "checks", "results": [], "summary": empty}

    def test_stays_json_in_any_encoding(self, file):
        name = file(lines_of(a_meeting(note="Café \U0001f600", reference="\u2019")))
        for encoding in ("ascii", "latin-1", "utf-8"):
            (result,) = document(name, encoding=encoding)["results"]
            assert result["record"]["reference"] == "\u2019"


class TestGitHub:
    def test_severities_are_levels_and_places_are_properties(self, file):
        name = file(lines_of(ERROR, QUERY, MEETING))
        lines = call("check", name, "--format", "github").out.splitlines()
        assert lines[0].startswith(f"::error file={name},line=1,title=findings-of-other-framework::$.findings: ")
        assert any(line.startswith(f"::warning file={name},line=2,title=") for line in lines)
        assert any(line.startswith(f"::notice file={name},line=2,title=") for line in lines)
        assert SUMMARY.fullmatch(lines[-1])

    def test_a_document_has_no_line_and_standard_input_no_file(self, file):
        name = file(sf.to_json(ERROR, indent=2), "one.json")
        assert call("check", name, "--format", "github").out.startswith(f"::error file={name},title=")
        out = call("check", "-", "--format", "github", given=sf.to_json(ERROR)).out
        assert out.startswith("::error line=1,title=findings-of-other-framework::")

    def test_signs_that_mean_something_there_are_written_otherwise(self, tmp_path):
        folder = tmp_path / "50%, a:b"
        folder.mkdir()
        name = put(folder / "x\ny.json", '{"kind": "50%\\r\\n::error::,:"}')
        *lines, _ = call("check", name, "--format", "github").out.splitlines()
        assert lines[0].startswith("::error file=")
        assert "50%25%2C a%3Ab/x%0Ay.json,title=" in lines[0]
        assert "'50%25\\r\\n::error::,:'" in "".join(lines)
        assert all(line.startswith("::error file=") for line in lines)

    def test_a_file_that_cannot_be_opened_is_an_annotation_too(self, tmp_path):
        missing = str(tmp_path / "missing.json")
        out = call("check", missing, "--format", "github").out
        assert out == f"::error file={missing},title=unreadable::cannot be opened: no such file or directory\n"


class TestStandardInput:
    @pytest.mark.parametrize("dash", [["-"], ["--", "-"]], ids=" ".join)
    def test_is_a_file_called_by_a_dash(self, dash):
        out = call("check", *dash, given=lines_of(MEETING, ERROR)).out
        assert "standard input:2: error: $.findings: " in out
        assert out.splitlines()[-1].startswith("2 records, 1 error")

    def test_can_be_one_document(self):
        assert "standard input: error: " in call("check", "-", given=sf.to_json(ERROR, indent=2)).out

    def test_can_be_empty(self):
        assert printed("check", "-") == "0 records, 0 errors, 0 queries, 0 notes, 0 unreadable\n"
        assert printed("check", "-", given="\n \n").startswith("0 records")

    def test_that_is_closed_is_told(self):
        with mock.patch.object(_inputs, "sys", mock.Mock(stdin=None)):
            assert complaint("check", "-") == "standard input: is closed"

    def test_that_is_only_text_is_read(self):
        import io

        with mock.patch.object(_inputs, "sys", mock.Mock(stdin=io.StringIO(lines_of(ERROR, MEETING)))):
            assert call("check", "-").out.splitlines()[-1].startswith("2 records, 1 error")


class TestBadInput:
    @pytest.mark.parametrize(("text", "words"), NONSENSE.values(), ids=NONSENSE)
    @pytest.mark.parametrize("name", ["one.json", "many.jsonl", "-"])
    def test_is_told_and_never_a_traceback(self, file, text, words, name):
        held = text if isinstance(text, bytes) else text.encode("utf-8")
        answer = call("check", name if name == "-" else file(held, name), given=held)
        if not held.strip() and name != "one.json":
            assert (answer.code, answer.err) == (0, "")  # no records, and none of them wrong
            return
        assert (answer.code, answer.err) == (1, "")
        assert words in answer.out
        assert SUMMARY.fullmatch(answer.out.splitlines()[-1])
        assert not answer.out.splitlines()[-1].endswith(" 0 unreadable")
        assert "Traceback" not in answer.out

    @pytest.mark.parametrize("name", ["one.json", "many.jsonl", "-"])
    def test_a_byte_order_mark_is_none(self, file, name):
        held = BOM + CLEAN.encode("utf-8")
        answer = call("check", name if name == "-" else file(held, name), given=held)
        assert (answer.code, answer.err) == (0, "")

    def test_a_bad_line_costs_none_of_the_others(self, file):
        good = CLEAN.encode("utf-8")
        bad = [b'{"kind":', b"\xff\xfe", b"[]", b'{"kind": "plan", "schema": 7, "data": {}}']
        name = file(b"\n".join([good, bad[0], good, b"", bad[1], good, bad[2], bad[3], good, b""]))
        lines = call("check", name).out.splitlines()
        assert lines[-1].startswith("8 records, 0 errors")
        assert lines[-1].endswith("4 unreadable")
        places = [line.split(": ")[0] for line in lines if "unreadable: " in line]
        assert places == [f"{name}:{number}" for number in (2, 5, 7, 8)]

    def test_a_first_line_that_is_bad_does_not_make_the_rest_a_document(self):
        out = call("check", "-", given=f"garbage\n{CLEAN}\n{CLEAN}\n").out
        assert out.startswith("standard input:1: unreadable: ")
        assert out.splitlines()[-1].startswith("3 records")

    def test_a_document_in_a_file_named_as_lines_is_read(self, file):
        assert call("check", file(sf.to_json(MEETING, indent=2))).code == 0

    def test_an_over_long_line_is_passed_over(self, file):
        with mock.patch.object(_inputs, "LONGEST", 10_000):
            name = file("\n".join([CLEAN, '"' + "x" * 40_000 + '"', CLEAN]))
            out = call("check", name).out
            assert f"{name}:2: unreadable: $: is longer than the 10,000 bytes allowed [line-too-long]" in out
            assert out.splitlines()[-1].startswith("3 records")
            one = file('{"kind": "' + "x" * 40_000 + '"}', "one.json")
            assert "is longer than the 10,000 bytes allowed [line-too-long]" in call("check", one).out

    @pytest.mark.deep
    def test_a_line_of_100_megabytes_is_passed_over(self, tmp_path):
        path = tmp_path / "long.jsonl"
        with path.open("wb") as stream:
            stream.write(CLEAN.encode() + b"\n" + b'{"kind": "' + b"x" * 100_000_000 + b'"}\n' + CLEAN.encode())
        out = call("check", str(path)).out
        assert f"{path}:2: unreadable: $: is longer than" in out
        assert out.splitlines()[-1].startswith("3 records, 0 errors")

    def test_a_folder(self, tmp_path):
        assert complaint("check", str(tmp_path)) == f"{tmp_path}: cannot be opened: is a directory"

    def test_names_that_no_file_can_have(self):
        assert complaint("check", "a\0b").endswith("cannot be opened: embedded null byte")
        assert complaint("check", "x" * 5000).endswith("cannot be opened: file name too long")

    def test_nothing_of_a_broken_text_is_repeated(self, file):
        """It may be the internal form of a review."""
        for name in ("one.json", "many.jsonl"):
            answer = call("check", file('{"kind": "thematic-review", "data": "Northmere', name))
            assert "Northmere" not in answer.out + answer.err

    def test_no_file(self):
        assert complaint("check") == 'command line: Command "check" parameter FILE requires an argument.'

    def test_an_option_that_there_is_not(self):
        assert complaint("check", "-x").startswith("command line: Unknown option: -x")

    def test_a_file_that_fails_halfway(self, file):
        name = file(lines_of(MEETING, ERROR))

        class Failing(_inputs.Ahead):
            def readline(self, size=-1):
                line = super().readline(size)
                if b"wrong" in line:
                    raise OSError(5, "Input/output error")
                return line

        with mock.patch.object(_inputs, "Ahead", Failing):
            answer = call("check", name)
        assert answer.code == 2
        assert answer.out.splitlines()[-1].startswith("1 record, 0 errors")
        assert answer.err == f"sendframework: {name}, row 2: cannot be read: input/output error\n"

    def test_a_document_that_fails_halfway(self, file):
        name = file(sf.to_json(MEETING, indent=2), "one.json")
        with mock.patch.object(_inputs.Ahead, "read", side_effect=OSError(5, "Input/output error")):
            assert complaint("check", name) == f"{name}: cannot be read: input/output error"

    def test_what_was_looked_into_is_read_from_its_beginning(self, file):
        name = file('{"a": "' + "x" * 9000 + '",\n "b": "' + "y" * 9000 + '"\n}', "one.json")
        with mock.patch.object(_inputs, "LONGEST", 10_000):
            assert "is longer than the 10,000 bytes allowed" in call("check", name).out
        with _inputs.opened(name) as source:
            assert len(source.first_lines(2)) == 2
            assert source.read(10) == b'{"a": "xxx'
            assert source.readline(5) == b"xxxxx"
            assert b"".join(source).endswith(b'y"\n}')


class TestProgress:
    def test_is_for_terminals_and_goes_away(self, file):
        name = file(lines_of(*[MEETING] * 5))
        with mock.patch.object(_progress, "_PATIENCE", -1), mock.patch.object(_progress, "_EACH", -1):
            err = call("check", name, terminal=True).err
            assert call("check", name).err == ""
        assert "3 records" in err
        assert err.endswith("\r")
        shown = err.split("\r")
        assert shown[-1] == ""
        assert "\n" not in err

    def test_is_not_for_short_files(self, file):
        assert call("check", file(CLEAN), terminal=True).err == ""

    def test_makes_room_for_issues(self, file):
        name = file(lines_of(MEETING, ERROR))
        with mock.patch.object(_progress, "_PATIENCE", -1), mock.patch.object(_progress, "_EACH", -1):
            assert call("check", name, terminal=True).err.count("1 records") >= 1


class TestExamples:
    """The records under examples/: real inspections, from published facts."""

    @pytest.mark.parametrize("path", [*FULL, *CASES], ids=lambda path: path.stem)
    def test_is_as_the_library_writes_it_and_comes_back_the_same(self, path):
        text = path.read_text("utf-8")
        record = sf.from_json(text)
        assert text == sf.to_json(record, indent=2) + "\n"
        assert sf.from_json(sf.to_json(record)) == record

    @pytest.mark.parametrize("path", [*FULL, *CASES], ids=lambda path: path.stem)
    def test_has_nothing_that_is_wrong_or_asks_for_a_look(self, path):
        assert {issue.severity for issue in sf.check(sf.from_json(path.read_text("utf-8")))} <= {sf.Severity.NOTE}

    @pytest.mark.parametrize("path", [*FULL, *CASES], ids=lambda path: path.stem)
    def test_says_of_each_day_and_of_who_was_heard_where_that_is_from(self, path):
        record = sf.from_json(path.read_text("utf-8"))
        told = [
            (each.kind, name, bool(each.came_from(name)))
            for each in getattr(record, "records", (record,))
            for name in SOURCED
            if getattr(each, name, None)
        ]
        assert told
        assert [row for row in told if not row[-1]] == []

    def test_there_are_twelve_inspections_and_four_files(self):
        assert (len(FULL), len(CASES)) == (12, 4)
        records = [sf.from_json(path.read_text("utf-8")) for path in FULL]
        assert {type(record) for record in records} == {sf.FullInspection}
        assert len({record.area for record in records}) == 12

    def test_cornwall_came_late_and_that_is_a_note(self):
        issues = sf.check(sf.from_json((EXAMPLES / "case-files" / "cornwall-2023-2026.json").read_text("utf-8")))
        assert ("next-inspection-late", sf.Severity.NOTE) in [(issue.code, issue.severity) for issue in issues]

    def test_an_inspection_in_a_file_of_its_own_is_that_of_its_case_file(self):
        own = {record.reference: record for record in (sf.from_json(path.read_text("utf-8")) for path in FULL)}
        for path in CASES:
            for record in sf.from_json(path.read_text("utf-8")).full_inspections:
                assert own.get(record.reference, record) == record

    def test_all_at_once(self):
        out = printed("check", *map(str, (*FULL, *CASES)), "--show", "query")
        assert re.fullmatch(r"16 records, 0 errors, 0 queries, [0-9]+ notes, 0 unreadable\n", out)
