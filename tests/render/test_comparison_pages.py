"""Pages of comparisons, and of which edition governs what: all that the answers say themselves, laid out."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework.render.html_pages import to_html
from sendframework.render.words import to_text
from tests.framework import making

IDS = [edition.id for edition in sf.editions()]
PAIRS = [(old, new) for old in IDS for new in IDS]
YEAR = sf.diff("2023-01", "2025-07")
FRAMEWORKS = sf.diff("2021-04", "2023-01")


def squeezed(told):
    """Text without layout: no marks of lists, no colon after a heading, no breaks."""
    lines = (line.strip().removeprefix("- ").removesuffix(":") for line in told.splitlines())
    return " ".join(" ".join(lines).split())


def below_the_head(told):
    """From the notes, or the first section, on."""
    return told.split("\n\n", 1)[1]


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_a_comparison_is_told_as_it_tells_itself(old, new):
    made = sf.diff(old, new)
    assert squeezed(below_the_head(to_text(made))) == squeezed(below_the_head(str(made)))


@pytest.mark.parametrize("made", [YEAR, FRAMEWORKS], ids=["a year", "two frameworks"])
def test_its_head_names_both_editions_and_the_days_on_which_they_are_in_force(made):
    word = "beside" if made.of_two_frameworks else "compared with"
    head = [f"Edition {made.old.id} {word} edition {made.new.id}", str(made.old), str(made.new)]
    assert to_text(made).splitlines()[:3] == head


def test_the_changes_of_june_and_july_2025_by_paragraph_and_that_other_text_was_not_read():
    told = to_text(YEAR)
    for paragraph in ("8", "17", "21", "29", "65", "134", "151"):
        assert f"\n- 6 June 2025, paragraph {paragraph}: " in told
    assert "\n- 6 June 2025, paragraphs 88 and 89: " in told
    assert "\n- 7 July 2025, paragraph 23: " in told
    assert "\n- 7 July 2025, paragraph 149: " in told
    assert "\n- Of the texts that lie between the two only a part was read, and other text was not: " in told


def test_what_was_and_what_is_stand_in_a_line_where_they_are_short_and_below_each_other_where_not():
    told = to_text(sf.diff("2025-06", "2025-07"))
    assert "\n  - audience: local area partnership → principal authority, local area partnership\n" in told
    assert "only at whether it can be monitored.\n    → The principal authority and" in told
    narrow = to_text(sf.diff("2025-06", "2025-07"), width=80)
    assert "\n  - audience: local area partnership\n    → principal authority, local area partnership\n" in narrow


def test_two_frameworks_stand_side_by_side_and_no_outcome_is_matched():
    told = to_text(FRAMEWORKS)
    start = told.index("\nOutcomes:\n")
    section = told[start : told.index("\n\n", start)]
    assert "\n- Only in 2021-04:\n  - outcome-" in section
    assert "\n- Only in 2023-01:\n  - outcome-" in section
    assert "In both" not in section
    assert "\n- No outcome of one has a counterpart in the other (in 2021-04 " in section
    assert "\n  - Source: Ofsted" in section


def test_nothing_differs():
    assert "\n- Nothing differs: no rule, and no change was announced between them.\n" in to_text(sf.diff(*IDS[:1] * 2))
    other = attrs.evolve(sf.edition("2025-07"), id="own", title="Mine", open_questions=())
    assert "\n- No rule differs.\n" in to_text(sf.diff("2025-07", other))


def test_one_rule_that_is_the_same():
    told = to_text(sf.diff(*(making.edition(id=name) for name in ("mine", "yours"))))
    assert told.endswith("\nThe same in both:\n- 1 rule")


def test_a_change_of_a_rule():
    told = to_text(YEAR["priority-action-plan-feedback"])
    assert told.startswith("priority-action-plan-feedback (changed)\nThe principal authority and the other partners")
    assert "\nWhat it says:\n- statement: Ofsted and the Care Quality Commission jointly review" in told
    assert "\nHow that is known:\n- citations: Parliament, Written answer 6537" in told
    assert to_text(YEAR["monitoring-cap"]) == f"monitoring-cap (added)\n{YEAR['monitoring-cap'].after.statement}"
    removed = sf.diff("2025-07", "2023-01")["monitoring-cap"]
    assert to_text(removed) == f"monitoring-cap (removed)\n{removed.before.statement}"


def test_in_html_entries_are_lists():
    page = to_html(YEAR)
    assert "<h4>Rules that changed (6)</h4><ul><li>engagement-meeting (activity rule)<ul><li>statement: " in page
    assert "</ul></li></ul></li>" not in to_html(sf.diff("2025-07", "2025-07"))


ANSWERS = {
    "in force": ("full-inspection", date(2025, 9, 8), None),
    "suspended": ("full-inspection", date(2020, 6, 1), None),
    "under way": ("full-inspection", date(2024, 5, 1), date(2022, 5, 1)),
    "changed since": ("full-inspection", date(2025, 9, 8), date(2025, 5, 1)),
    "not any more": ("revisit", date(2024, 5, 1), None),
    "never yet": ("full-inspection", date(2010, 1, 1), None),
}


@pytest.mark.parametrize(("activity", "day", "begun_on"), ANSWERS.values(), ids=ANSWERS)
def test_which_edition_governs_is_told_with_all_that_the_answer_says(activity, day, begun_on):
    answer = sf.applicable_edition(activity, day, begun_on=begun_on)
    told = to_text(answer)
    assert told.splitlines()[:2] == str(answer).splitlines()[:2]
    said = " ".join(told.split())
    for line in str(answer).splitlines()[2:]:
        words = line.partition(": ")[2] if not line.startswith("Under way") else line.removeprefix("Under way ")
        assert " ".join(words.split()) in said
    for citation in answer.citations:
        assert (citation.note or "") in said


def test_an_answer_word_for_word():
    assert to_text(sf.applicable_edition("full-inspection", date(2010, 1, 1))).startswith(
        "Full inspection on 1 January 2010: no edition\nNo edition is in force on 1 January 2010; there are full insp"
    )
