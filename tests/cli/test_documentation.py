"""The examples of the command line in the documentation: run, and compared line by line."""

import re
import shlex
import shutil

import pytest

from tests.cli.calling import call
from tests.places import ROOT

BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
PAGES = sorted(ROOT.joinpath("docs", "how-to").glob("*.md"))


def examples():
    """Page and number, command, and what it is said to print."""
    for page in PAGES:
        number = 0
        for block in BLOCK.findall(page.read_text("utf-8")):
            for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, told = example.partition("\n")
                stages = stages_of(command)
                if stages[-1][0] == "sendframework":
                    number += 1
                    yield pytest.param(stages, told, id=f"{page.stem}-{number}")


def stages_of(command):
    """The words of each command of a pipeline."""
    words = shlex.shlex(command, posix=True, punctuation_chars="|")
    words.whitespace_split = True
    stages = [[]]
    for word in words:
        stages.append([]) if word == "|" else stages[-1].append(word)
    return stages


def run(stages):
    """What a pipeline prints; what one command writes is given to the next."""
    given, told = "", ""
    for program, *words in stages:
        if program == "echo":
            given = " ".join(words) + "\n"
        else:
            answer = call(*words, columns=80 if [program, *words] == stages[-1] else None, given=given)
            given, told = answer.out, told + answer.err
    return given + told


def fits(told):
    """A pattern for what is told, in which a line of three dots stands for any number of lines."""
    parts = [re.escape(part) for part in re.split(r"^\.\.\.\n", told, flags=re.MULTILINE)]
    return "(?:.*\n)*".join(parts)


@pytest.mark.parametrize(("stages", "told"), list(examples()))
def test_an_example_prints_what_it_is_said_to_print(stages, told, tmp_path, monkeypatch):
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    printed = run(stages)
    assert re.fullmatch(fits(told), printed), printed


def test_there_are_examples_of_every_command():
    commands = [words for example in examples() for program, *words in example.values[0] if program == "sendframework"]
    shown = {" ".join(words[: 1 + (words[0] == "workdays")]) for words in commands}
    assert {"editions", "show", "timetable", "follow-up", "mondays", "workdays add", "workdays check"} <= shown
    assert {"groups", "areas", "themes", "terms", "sources", "diff", "applies"} <= shown
    assert {"check", "schema", "convert", "read", "outlook", "coverage"} <= shown


def test_a_line_of_dots_stands_for_lines_and_nothing_else():
    assert re.fullmatch(fits("a\n...\nb.\n"), "a\nx\ny\nb.\n")
    assert re.fullmatch(fits("a\n...\nb.\n"), "a\nb.\n")
    assert not re.fullmatch(fits("a\n...\nb.\n"), "a\nb!\n")
    assert not re.fullmatch(fits("a\n"), "a\nb\n")
