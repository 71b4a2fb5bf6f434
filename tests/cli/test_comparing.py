"""The commands that compare editions and say which one governs what."""

import json
from datetime import date
from itertools import pairwise

import pytest

import sendframework as sf
from sendframework.render.plain_data import plain
from sendframework.render.words import to_text
from tests.cli.calling import call, printed

EDITIONS = [edition.id for edition in sf.editions()]


class TestDiff:
    @pytest.mark.parametrize(("old", "new"), list(pairwise(EDITIONS)))
    def test_each_edition_with_the_next(self, old, new):
        made = sf.diff(old, new)
        assert printed("diff", old, new) == to_text(made) + "\n"
        assert printed("diff", old, new, columns=80) == to_text(made, width=80) + "\n"
        assert json.loads(printed("diff", old, new, "--format", "json")) == plain(made)

    def test_the_paragraphs_of_june_and_july_2025_and_that_other_text_was_not_read(self):
        told = printed("diff", "2023-01", "2025-07")
        for paragraph in ("paragraph 8", "paragraph 21", "paragraphs 88 and 89", "paragraph 151"):
            assert f"\n- 6 June 2025, {paragraph}: " in told
        for paragraph in ("paragraph 23", "paragraph 149"):
            assert f"\n- 7 July 2025, {paragraph}: " in told
        assert "only a part was read, and other text was not" in told

    def test_that_nothing_differs_is_an_answer_too(self):
        answer = call("diff", "2025-07", "2025-07")
        assert (answer.code, answer.err) == (0, "")
        assert "\n- Nothing differs: no rule, and no change was announced between them.\n" in answer.out
        assert json.loads(printed("diff", "2025-07", "2025-07", "--format", "json"))["is_empty"]

    def test_backwards(self):
        assert "\n- Edition 2025-07 came after edition 2025-06: read from 2025-07 to 2025-06, " in printed(
            "diff", "2025-07", "2025-06"
        )

    def test_into_a_file(self, tmp_path):
        file = tmp_path / "diff.txt"
        assert printed("diff", "2025-06", "2025-07", "--output", str(file), columns=40) == ""
        assert file.read_text("utf-8") == printed("diff", "2025-06", "2025-07")

    def test_an_arrow_that_cannot_be_written_is_its_number(self):
        assert "    \\u2192 " in printed("diff", "2025-06", "2025-07", encoding="ascii")


class TestApplies:
    @pytest.mark.parametrize(
        ("activity", "day", "begun_on"),
        [
            ("full-inspection", "2025-09-08", None),
            ("full-inspection", "2020-06-01", None),
            ("full-inspection", "2024-05-01", "2022-05-01"),
            ("revisit", "2021-05-01", None),
        ],
    )
    def test_the_edition_in_words(self, activity, day, begun_on):
        words = ["applies", activity, "--on", day, *([] if begun_on is None else ["--begun-on", begun_on])]
        begun = None if begun_on is None else date.fromisoformat(begun_on)
        made = sf.applicable_edition(activity, date.fromisoformat(day), begun_on=begun)
        assert printed(*words) == to_text(made) + "\n"
        assert json.loads(printed(*words, "--format", "json")) == plain(made)
        assert printed(*words).splitlines()[0].endswith(f": edition {made.edition.id}")

    def test_an_activity_by_any_word_for_it(self):
        assert printed("applies", "Re-visits", "--on", "2021-05-01") == printed(
            "applies", "revisit", "--on", "2021-05-01"
        )

    @pytest.mark.parametrize(("activity", "day"), [("revisit", "2024-05-01"), ("full-inspection", "2010-01-01")])
    def test_that_no_edition_has_it_then_has_a_code_of_its_own(self, activity, day):
        answer = call("applies", activity, "--on", day)
        assert (answer.code, answer.err) == (1, "")
        assert answer.out.splitlines()[0].endswith(": no edition")
        data = call("applies", activity, "--on", day, "--format", "json")
        assert (data.code, json.loads(data.out)["edition"]) == (1, None)
