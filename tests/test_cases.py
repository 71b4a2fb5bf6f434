"""Dates that really happened, or were really set, come out of the library as written.

The cases stand in a folder beside the project; where it is absent, these tests are skipped.
"""

import json
import os
from datetime import date
from pathlib import Path

import pytest

import sendframework as sf

FOLDER = Path(os.environ.get("SENDFRAMEWORK_SHARED", Path(__file__).resolve().parents[2] / "shared")) / "cases"
FILE = FOLDER / "worked-dates.json"
CASES = json.loads(FILE.read_text("utf-8")) if FILE.is_file() else []
KNOWN = {edition.id for edition in sf.editions()}

pytestmark = pytest.mark.skipif(not CASES, reason=f"the worked cases are not here: no {FILE.name} beside the project")


def dates(texts):
    return {milestone: date.fromisoformat(text) for milestone, text in texts.items()}


def worked_out(case, **chosen):
    known = dates(case["known"])
    if "follow_up" in case:
        return sf.follow_up(case["follow_up"], known=known, **chosen)
    return sf.timetable(case["activity"], known=known, **chosen)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
class TestWorkedDates:
    @pytest.fixture(autouse=True)
    def _edition_is_here(self, case):
        if case["edition"] not in KNOWN:
            pytest.skip(f"edition {case['edition']} is not in the library")

    def test_every_date_is_as_written(self, case):
        result = worked_out(case, edition=case["edition"])
        assert {milestone: result[milestone].on for milestone in case["expect"]} == dates(case["expect"])

    def test_every_window_is_as_written(self, case):
        result = worked_out(case, edition=case["edition"])
        for milestone, window in case.get("expect_window", {}).items():
            assert result[milestone].window == tuple(date.fromisoformat(day) for day in window)

    def test_every_certainty_is_as_written(self, case):
        result = worked_out(case, edition=case["edition"])
        for milestone, certainty in case.get("certainty", {}).items():
            assert result[milestone].certainty == certainty

    def test_the_edition_is_found_by_the_date(self, case):
        assert worked_out(case).edition.id == case["edition"]

    def test_an_upper_estimate_says_so(self, case):
        estimated = "upper estimate" in case.get("real", "")
        result = worked_out(case, edition=case["edition"])
        assert estimated == any(result[milestone].upper_estimate for milestone in case["expect"])
        assert estimated == (sf.NoteCode.UPPER_ESTIMATE in {note.code for note in result.notes})


def test_no_case_is_left_out_once_every_edition_is_here():
    if {case["edition"] for case in CASES} - KNOWN:
        pytest.skip("not every edition of the cases is in the library")
    assert len(CASES) >= 14
