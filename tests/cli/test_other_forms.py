"""Files of another form than a command reads: it says what they look like, and what to do about it."""

import pytest

from tests.cli.calling import call, printed
from tests.cli.records import CASES, FULL, a_meeting, lines_of, put

ON = ["--on", "2026-06-29"]
COMMANDS = {"check": ["check"], "outlook": ["outlook", *ON], "coverage": ["coverage"]}
HINT = "several documents stand in one file; give the files by name, or make JSON Lines of them with convert"


@pytest.fixture
def file(tmp_path):
    return lambda text, name: put(tmp_path / name, text)


@pytest.fixture
def table(file):
    return lambda name="ex.csv": file(printed("convert", str(FULL[0]), "--to", "csv"), name)


def told(words, **settings):
    answer = call(*words, **settings)
    assert answer.code == 1
    return " ".join((answer.out + answer.err).split())


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
class TestEachCommand:
    @pytest.mark.parametrize("name", ["ex.csv", "table", "two words.csv"])
    def test_a_table_is_told_with_the_command_that_helps(self, words, name, table):
        found = told([*words, table(name)])
        assert "$: looks like CSV, and is no JSON [not-json]; sendframework convert " in found
        assert f"{name}' --to jsonl" in found if " " in name else f"{name} --to jsonl" in found

    def test_a_table_from_standard_input(self, words, table):
        given = printed("convert", table(), "--to", "csv")
        assert "; sendframework convert - --to jsonl makes JSON Lines of it" in told([*words, "-"], given=given)

    def test_several_documents_in_one_file(self, words, file):
        many = file("".join(path.read_text("utf-8") for path in CASES), "many.json")
        assert f"[not-json]; {HINT}" in told([*words, many])


@pytest.mark.parametrize("command", ["outlook", "coverage"])
def test_nothing_more_is_said_where_nothing_could_be_read(command, table):
    name = table()
    for asked, code in ((name, 1), (f"{name}x", 2)):
        answer = call(*COMMANDS[command], asked)
        assert (answer.code, answer.out, answer.err.count("\n")) == (code, "", 1)


def test_what_the_hint_says_works(table):
    lines = printed("convert", table(), "--to", "jsonl")
    assert call("check", "-", given=lines).code == 0
    assert call("check", "-", given=printed("convert", *map(str, CASES), "--to", "jsonl")).code == 0


def test_json_is_json_whatever_its_file_is_called(file):
    assert call("check", file(lines_of(a_meeting()), "x.csv")).code == 0
    assert "ends before it is complete" in told(["coverage", file("{\n", "x.csv")])


def test_other_faults_of_one_document_have_no_such_hint(file):
    broken = file('{\n"kind": nothing\n}\n', "x.json")
    assert HINT not in told(["check", broken])
    cut = "".join(path.read_text("utf-8") for path in CASES)[:-10]
    assert HINT in told(["check", file(cut, "many.json")])


def test_a_failure_to_open_is_worded_alike_everywhere(tmp_path):
    missing = str(tmp_path / "none.json")
    for words in (
        ["check", missing],
        ["outlook", missing, *ON],
        ["convert", missing, "--to", "csv"],
        ["read", missing],
    ):
        assert "no such file or directory" in call(*words).err
