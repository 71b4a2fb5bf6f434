"""Figures that are kept: beside those of other parts, and with what they were measured by."""

import json

import pytest

from tests.proof import hook, recording

ROWS = [("import hypothesis", 1.234, "least 1.00, most 2.00"), ("the hook", 0.9, "least 0.80, most 1.10")]


@pytest.fixture
def results(tmp_path, monkeypatch):
    monkeypatch.setattr(recording, "RESULTS", tmp_path / "results")
    return tmp_path / "results"


def test_a_part_measured_again_takes_the_place_of_its_own_figures_alone(results):
    recording.record("parts", {"a": {"count": 1}, "b": {"count": 2}}, command="first")
    recording.record("parts", {"b": {"count": 3}}, command="second")
    figures = json.loads((results / "parts.json").read_text("utf-8"))["figures"]
    assert {name: (one["count"], one["command"]) for name, one in figures.items()} == {
        "a": (1, "first"),
        "b": (3, "second"),
    }


@pytest.mark.parametrize("keeps", [True, False], ids=["kept", "printed alone"])
def test_what_the_hook_costs_is_printed_and_kept_where_that_is_asked_for(keeps, results, monkeypatch, capsys):
    monkeypatch.setattr(hook, "rows", lambda rounds: ROWS[:rounds])
    assert hook.main(["--rounds", "2", *(["--record"] if keeps else [])]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "  1.23 ms  import hypothesis; least 1.00, most 2.00",
        "  0.90 ms  the hook; least 0.80, most 1.10",
    ]
    assert (results / "hook.json").exists() is keeps
