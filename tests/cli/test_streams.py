"""What the command line does to the streams of its process, and what it lets them do to it."""

import builtins
import io
import json
import os
import re
import runpy
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from contextlib import redirect_stdout
from unittest import mock

import pytest

import sendframework as sf
from sendframework import cli
from sendframework.cli import _streams
from tests.cli.calling import Stream, call, complaint, printed, process
from tests.cli.records import EXAMPLES

EMPTY_REVIEW = sf.ThematicReview(theme=sf.THEMES.find("alternative-provision"), visits=())
NOTIFIED = ["timetable", "full-inspection", "--notified", "2025-09-08"]
HOLIDAYS = ["workdays", "holidays", "2025"]  # GOV.UK's apostrophe is not in every encoding
needs_full = pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only some systems have a device that is full")  # noqa: PTH110


def from_module(*words, **settings):
    answer = process(*words, **settings)
    return answer.returncode, answer.stdout.decode("utf-8").replace("\r\n", "\n"), answer.stderr.decode("utf-8")


class TestProcess:
    def test_the_module_answers_as_the_function_does(self):
        assert from_module(*NOTIFIED) == call(*NOTIFIED)

    def test_input_that_cannot_be_used(self):
        assert from_module(*NOTIFIED, "--edition", "x") == call(*NOTIFIED, "--edition", "x")

    def test_nothing_but_the_answer_is_written_when_warnings_are_errors(self):
        code = "import sys; from sendframework.cli import main; sys.exit(main(sys.argv[1:]))"
        answer = subprocess.run(
            [sys.executable, "-W", "error", "-c", code, *NOTIFIED], check=False, capture_output=True
        )
        assert (answer.returncode, answer.stderr) == (0, b"")

    @pytest.mark.parametrize(
        "environment",
        [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}],
        ids=["ascii", "locale-c"],
    )
    def test_no_encoding_stops_it(self, environment):
        answer = process(*HOLIDAYS, env=environment)
        assert (answer.returncode, answer.stderr) == (0, b"")
        assert b"New Year\\u2019s Day" in answer.stdout

    def test_no_colours_in_a_pipe(self):
        answer = process("--help", env={"FORCE_COLOR": "1"})
        assert b"\x1b" not in answer.stdout

    @pytest.mark.skipif(os.name != "posix", reason="signals and pipes as POSIX has them")
    def test_a_pipe_that_closes_ends_it_quietly(self):
        command = [sys.executable, "-m", "sendframework", "show", "2025-07", "--format", "json"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
            running.stdout.close()
            told = running.stderr.read()
            running.wait(60)
        assert (running.returncode, told) == (141, b"")

    @needs_full
    def test_a_full_disk_is_one_clear_line(self):
        with open("/dev/full", "wb") as full:  # noqa: PTH123  # a device
            command = [sys.executable, "-m", "sendframework", "editions"]
            answer = subprocess.run(command, check=False, stdout=full, stderr=subprocess.PIPE)
        assert answer.returncode == 2
        assert answer.stderr == b"sendframework: the output: cannot be written (no space left on device)\n"

    @pytest.mark.skipif(os.name != "posix", reason="closes a stream as POSIX shells do")
    @pytest.mark.parametrize("closed", [1, 2])
    def test_a_closed_stream_is_no_traceback(self, closed):
        command = f"exec {closed}>&-; exec '{sys.executable}' -m sendframework show x"
        answer = subprocess.run(["/bin/sh", "-c", command], check=False, capture_output=True)
        assert answer.returncode == 2
        assert answer.stderr.count(b"\n") == (closed == 1)

    @pytest.mark.skipif(os.name != "posix", reason="signals as POSIX has them")
    def test_an_interruption_ends_it_quietly(self):
        code = textwrap.dedent("""
            import signal, sys, time
            from sendframework.cli import _running, main
            signal.signal(signal.SIGINT, signal.default_int_handler)  # a parent may have had it ignored
            def run(arguments):
                print("ready", flush=True)
                time.sleep(60)
            _running.run = run
            sys.exit(main([]))
        """)
        with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
            assert running.stdout.readline() == b"ready\n"
            time.sleep(0.1)
            running.send_signal(signal.SIGINT)
            _, told = running.communicate(timeout=60)
        assert (running.returncode, told) == (130, b"")


class TestMain:
    def test_without_arguments_it_takes_those_of_the_process(self):
        with mock.patch.object(sys, "argv", ["sendframework", "workdays", "check", "2025-12-24"]):
            out = io.StringIO()
            with redirect_stdout(out):
                assert cli.main() == 0
        assert out.getvalue() == "Wednesday 24 December 2025 is a working day.\n"

    def test_python_runs_the_package(self):
        out = io.StringIO()
        with (
            mock.patch.object(sys, "argv", ["sendframework", "workdays", "check", "2025-12-25"]),
            redirect_stdout(out),
            pytest.raises(SystemExit) as ended,
        ):
            runpy.run_module("sendframework", run_name="__main__")
        assert ended.value.code == 1
        assert out.getvalue() == "Thursday 25 December 2025 is not a working day: Christmas Day.\n"

    def test_importing_the_module_runs_nothing(self):
        runpy.run_module("sendframework.__main__")

    def test_a_calendar_file_goes_to_a_stream_of_text_too(self):
        out = io.StringIO()
        with redirect_stdout(out):
            assert cli.main([*NOTIFIED, "--format", "ics", "--name", "X"]) == 0
        assert out.getvalue().startswith("BEGIN:VCALENDAR")

    def test_an_interruption(self):
        with mock.patch("sendframework.cli._running.run", side_effect=KeyboardInterrupt):
            assert call("editions") == (130, "", "")

    def test_a_pipe_that_closed(self):
        with mock.patch("sendframework.cli._running.run", side_effect=BrokenPipeError):
            assert call("editions") == (141, "", "")

    def test_giving_up_sends_what_is_left_over_nowhere(self, tmp_path):
        file = tmp_path / "out"
        with file.open("w") as stream, mock.patch.object(sys, "stdout", stream):
            _streams.give_up()
            stream.write("left over")
        assert file.read_text() == ""

    def test_output_that_is_closed(self):
        with mock.patch.object(sys, "stdout", None), mock.patch.object(sys, "stderr", Stream()) as err:
            assert cli.main(["editions"]) == 2
            assert err.text() == "sendframework: the output: cannot be written (standard output is closed)\n"

    def test_nobody_to_complain_to(self):
        with mock.patch.object(sys, "stderr", None):
            assert cli.main(["nothing"]) == 2

    def test_a_file_that_cannot_be_written(self, tmp_path):
        missing = tmp_path / "no" / "such"
        told = complaint("editions", "--output", str(missing))
        assert told == f"{missing}: cannot be written (no such file or directory)"
        assert complaint(*NOTIFIED, "--format", "ics", "--name", "X", "--output", str(missing)) == told
        assert complaint("editions", "--output", "a\0b") == "--output: must be the path of a file (got 'a\\x00b')"

    def test_into_a_file_as_without_a_terminal(self, tmp_path):
        file = tmp_path / "table.txt"
        assert printed(*NOTIFIED, "--output", str(file), columns=80) == ""
        assert file.read_text("utf-8") == printed(*NOTIFIED)

    @pytest.mark.parametrize("package", ["cyclopts", "icalendar"])
    def test_an_extra_that_is_not_installed_is_named(self, package):
        extra = {"cyclopts": "cli", "icalendar": "calendar"}[package]
        imported = builtins.__import__

        def without(name, *others):
            if name.split(".")[0] == package:
                raise ImportError(name)
            return imported(name, *others)

        hidden = {name: None for name in sys.modules if name.split(".")[0] == package}
        with mock.patch.dict(sys.modules, hidden), mock.patch.object(builtins, "__import__", without):
            told = complaint(*NOTIFIED, "--format", "ics", "--name", "X")
        assert told.endswith(f"needs an optional dependency: pip install 'sendframework[{extra}]'")


class TestEncodings:
    def test_what_an_encoding_lacks_is_written_as_its_number(self):
        assert "New Year\\u2019s Day" in printed(*HOLIDAYS, encoding="ascii")
        assert "New Year’s Day" in printed(*HOLIDAYS, encoding="cp1252")  # noqa: RUF001
        assert "New Year\\u2019s Day" in printed(*HOLIDAYS, encoding="latin-1")

    @pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8", "utf-16"])
    def test_json_stays_json(self, encoding):
        answer = printed(*HOLIDAYS, "--format", "json", encoding=encoding)
        assert json.loads(answer) == json.loads(printed(*HOLIDAYS, "--format", "json"))

    def test_json_in_a_file_is_utf_8(self, tmp_path):
        file = tmp_path / "holidays.json"
        printed(*HOLIDAYS, "--format", "json", "--output", str(file), encoding="ascii")
        assert "New Year’s Day" in file.read_text("utf-8")  # noqa: RUF001


class TestWidth:
    def test_of_a_terminal(self):
        with (
            mock.patch.object(sys, "stdout", Stream(terminal=True)) as out,
            mock.patch.object(out, "fileno", return_value=1),
            mock.patch("os.get_terminal_size", return_value=os.terminal_size((97, 24))),
            mock.patch.dict(os.environ, clear=True),
        ):
            assert _streams.width() == 97

    def test_of_a_terminal_that_does_not_say(self):
        with mock.patch.object(sys, "stdout", Stream(terminal=True)), mock.patch.dict(os.environ, clear=True):
            assert _streams.width() is None

    @pytest.mark.parametrize(
        ("asked", "width"), [("80", 80), ("1", 40), ("0", None), ("", None), ("x", None), ("٨٠", None)]
    )
    def test_asked_for(self, asked, width):
        with mock.patch.object(sys, "stdout", Stream()), mock.patch.dict(os.environ, {"COLUMNS": asked}):
            assert _streams.width() == width


COMMANDS = {
    "editions": "List the editions of the framework, oldest first.",
    "show": "Show whatever has the id: an edition, activity, outcome, milestone, rule or source, or a word of the",
    "groups": "List the groups of people and bodies that take part or are heard, or show one in full.",
    "themes": "List the themes of the thematic visits, or show one in full: purposes, scope, dates promised and kept,",
    "methods": "List the evidence methods, by which inspectors learn what they report, or show one in full.",
    "terms": "List the terms of the field with what they mean, or show one in full.",
    "sources": "List the documents behind it all, or show one with the rules and the words that cite it.",
    "diff": "Compare two editions rule by rule, with the changes announced between them whose text nobody has read.",
    "applies": "Say which edition an activity falls under on a day, why, and what becomes of what was under way.",
    "check": "Check records against the edition of the framework that governs them, and count what there is to say",
    "schema": "Print the JSON Schema of a kind of record, or list the kinds.",
    "convert": "Write records in another form: as JSON, as JSON Lines, or as a table with a row for each.",
    "read": "Read published reports and official tables into records, a line for each.",
    "outlook": "Say what comes next in each area, about when, by which rule, and how sure that is.",
    "coverage": "Say who was heard in each inspection and visit, by which method, and who is not known to have",
    "review": "Check thematic reviews in their internal form, and publish what may be published of them.",
    "review check": "Say whether a review can be read, and what there is to look at in its visits; no area is named.",
    "review publish": "Print the national report of a review: its findings, with the areas that have agreed to be",
    "timetable": "Print every date of an inspection or visit that follows from the dates that are known, forwards",
    "follow-up": "Print what follows an outcome: plans, monitoring and the next inspection, from the dates that are",
    "mondays": "Print the Mondays on which the call could come, if calls and visits keep to the school terms that",
    "workdays": "Count England's working days: Monday to Friday without bank and public holidays.",
    "workdays add": "Print the n-th working day after a day, which is itself day 0.",
    "workdays subtract": "Print the n-th working day before a day, which is itself day 0.",
    "workdays between": "Count the working days after one day, up to and including another.",
    "workdays check": "Say whether a day is a working day; the exit code is 1 when it is not.",
    "workdays list": "List the working days of a period; the exit code is 1 when there is none.",
    "workdays holidays": "List the bank and public holidays of a year, each with what makes it one.",
}


class TestHelp:
    @pytest.mark.parametrize("command", COMMANDS)
    def test_every_command_says_what_it_does_and_shows_it(self, command):
        told = printed(*command.split(), "--help", columns=80)
        assert max(map(len, told.splitlines())) <= 80
        running = " ".join(told.split())
        assert COMMANDS[command] in running
        assert f"Example: sendframework {command}" in running

    @pytest.mark.parametrize("command", COMMANDS)
    def test_every_example_runs(self, command, tmp_path, monkeypatch):
        shutil.copytree(EXAMPLES, tmp_path / "examples")
        (tmp_path / "review.json").write_text(sf.to_json(EMPTY_REVIEW, internal=True), "utf-8")
        (tmp_path / "consents.jsonl").touch()
        monkeypatch.chdir(tmp_path)
        told = printed(*command.split(), "--help", columns=4000)
        _, example = next(line for line in told.splitlines() if line.startswith("Example: ")).split("sendframework ")
        assert call(*example.split()).code in {0, 1}

    @pytest.mark.parametrize("command", COMMANDS)
    def test_every_option_and_argument_has_a_sentence(self, command):
        told = re.sub(r"\n {6}", " ", printed(*command.split(), "--help"))
        words = [line.partition(": ")[2] for line in told.splitlines() if line.startswith("  ")]
        assert words
        for sentence in words:
            assert re.match(r"[A-Z].*\.( \[.*\])?$", sentence), sentence

    def test_the_root_says_what_the_exit_codes_mean(self):
        running = " ".join(printed("--help").split())
        assert "The exit code is 0 when it is done, 1 when what was looked for is not there" in running
        assert "2 when the input cannot be used: then one line on standard error says why." in running

    def test_no_command_asks_for_help(self):
        assert printed() == printed("--help")
        assert printed("workdays") == printed("workdays", "--help").replace("  --help", "  --help")

    def test_help_copes_with_any_encoding(self):
        assert printed("mondays", "--help", encoding="ascii").isascii()

    def test_the_version(self):
        assert printed("--version").startswith("sendframework ")

    def test_the_version_of_what_is_not_installed(self):
        from importlib.metadata import PackageNotFoundError

        with mock.patch("importlib.metadata.version", side_effect=PackageNotFoundError):
            assert printed("--version") == "sendframework, not installed as a package\n"
