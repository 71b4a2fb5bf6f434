"""The commands that count working days."""

import json

import pytest

import sendframework as sf
from sendframework.render.plain_data import plain
from tests.cli.calling import call, printed


def counted(*words):
    return json.loads(printed("workdays", *words, "--format", "json"))


def test_add():
    assert printed("workdays", "add", "2018-05-08", "70") == (
        "Wednesday 15 August 2018\n"
        "70 working days after Tuesday 8 May 2018, which is day 0.\n"
        "Skipped, as not working days: Spring bank holiday, Monday 28 May 2018.\n"
    )
    assert counted("add", "2018-05-08", "70") == {
        "kind": "working-day-count",
        "start": "2018-05-08",
        "working_days": 70,
        "end": "2018-08-15",
        "skipped": [{"kind": "skipped-day", "on": "2018-05-28", "name": "Spring bank holiday"}],
        "calendar": "England's working-day calendar",
        "projected": False,
    }


def test_subtract():
    assert printed("workdays", "subtract", "2025-09-22", "10").startswith(
        "Monday 8 September 2025\n10 working days before Monday 22 September 2025, which is day 0.\n"
    )
    assert counted("subtract", "2025-09-22", "1")["working_days"] == -1


@pytest.mark.parametrize(
    ("words", "expected"),
    {
        "on": (
            ["2025-09-08", "2025-09-22"],
            "10 working days after Monday 8 September 2025, up to and including Monday 2",
        ),
        "back": (["2025-09-09", "2025-09-08"], "1 working day before Tuesday 9 September 2025, up to and including Mo"),
        "nowhere": (["2025-09-08", "2025-09-08"], "0 working days after Monday 8 September 2025, up to and including "),
    }.values(),
    ids=["on", "back", "nowhere"],
)
def test_between(words, expected):
    assert printed("workdays", "between", *words).startswith(expected)
    start, end = words
    assert counted("between", *words)["working_days"] == counted("between", end, start)["working_days"] * -1
    assert counted("between", *words)["start"] == start


@pytest.mark.parametrize(
    ("day", "code", "told", "holiday"),
    [
        ("2025-12-24", 0, "Wednesday 24 December 2025 is a working day.", None),
        ("2025-12-25", 1, "Thursday 25 December 2025 is not a working day: Christmas Day.", "Christmas Day"),
        ("2025-12-27", 1, "Saturday 27 December 2025 is not a working day: a weekend.", None),
    ],
)
def test_check(day, code, told, holiday):
    assert call("workdays", "check", day) == (code, f"{told}\n", "")
    answer = call("workdays", "check", day, "--format", "json")
    data = json.loads(answer.out)
    assert (answer.code, data["is_working_day"]) == (code, code == 0)
    assert (data["holiday"] and data["holiday"]["name"]) == holiday


def test_list():
    told = printed("workdays", "list", "--from", "2025-12-24", "--to", "2025-12-29")
    assert told == "Wednesday 24 December 2025\nMonday 29 December 2025\n"
    answer = json.loads(printed("workdays", "list", "--from", "2025-12-24", "--to", "2025-12-29", "--format", "json"))
    assert answer["days"] == ["2025-12-24", "2025-12-29"]


def test_a_list_of_nothing_has_a_code_of_its_own():
    words = ["workdays", "list", "--from", "2025-12-25", "--to", "2025-12-28"]
    assert call(*words) == (1, "No day in the period is a working day.\n", "")
    assert json.loads(call(*words, "--format", "json").out)["days"] == []


def test_holidays():
    told = printed("workdays", "holidays", "2025")
    assert "Friday 18 April 2025" in told
    assert "Good Friday" in told
    expected = [day for day in sf.england_working_days().holidays if day.on.year == 2025]
    assert json.loads(printed("workdays", "holidays", "2025", "--format", "json"))["holidays"] == plain(expected)


def test_projected_holidays_only_on_request_and_marked():
    told = printed("workdays", "add", "2028-12-20", "70", "--projected-until", "2029")
    assert told.startswith("Wednesday 4 April 2029\n")
    assert told.endswith("Bank holidays from 1 January 2029 on are projected, and may change.\n")
    assert counted("add", "2028-12-20", "70", "--projected-until", "2029")["projected"]
    assert not counted("add", "2028-12-01", "5", "--projected-until", "2029")["projected"]
