"""The examples of the command line in the documentation: run, and compared line by line."""

import re
import shlex

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
                if command.startswith("sendframework "):
                    number += 1
                    yield pytest.param(shlex.split(command)[1:], told, id=f"{page.stem}-{number}")


def fits(told):
    """A pattern for what is told, in which a line of three dots stands for any number of lines."""
    parts = [re.escape(part) for part in re.split(r"^\.\.\.\n", told, flags=re.MULTILINE)]
    return "(?:.*\n)*".join(parts)


@pytest.mark.parametrize(("words", "told"), list(examples()))
def test_an_example_prints_what_it_is_said_to_print(words, told, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    answer = call(*words, columns=80)
    assert re.fullmatch(fits(told), answer.out + answer.err), answer.out + answer.err


def test_there_are_examples_of_every_command():
    shown = {" ".join(example.values[0][: 1 + (example.values[0][0] == "workdays")]) for example in examples()}
    assert {"editions", "show", "timetable", "follow-up", "mondays", "workdays add", "workdays check"} <= shown
    assert {"groups", "themes", "terms", "sources", "diff", "applies"} <= shown


def test_a_line_of_dots_stands_for_lines_and_nothing_else():
    assert re.fullmatch(fits("a\n...\nb.\n"), "a\nx\ny\nb.\n")
    assert re.fullmatch(fits("a\n...\nb.\n"), "a\nb.\n")
    assert not re.fullmatch(fits("a\n...\nb.\n"), "a\nb!\n")
    assert not re.fullmatch(fits("a\n"), "a\nb\n")
