"""Text: whole, within its width, and harmless."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.render.words import to_text
from tests.render import things

every_page = pytest.mark.parametrize("thing", things.PAGES.values(), ids=things.PAGES)
WIDTHS = [20, 50, 71, 72, 80, 120, 200]
LONGEST_WORD = 112  # an address without any blank


def words_in(told):
    """Words without what joins cells, and without the rules of tables."""
    return {word.strip(";:") for word in told.split() if set(word) != {"-"}}


@every_page
def test_lines_are_clean_and_fit(thing):
    for width in (None, *WIDTHS):
        told = to_text(thing, width=width)
        assert told == told.strip()
        for line in told.splitlines():
            assert line == line.rstrip()
            assert line.replace("\u200d", "").isprintable()
            if width is not None:
                assert len(line) <= max(width, LONGEST_WORD)


@every_page
def test_nothing_is_lost_when_it_is_wrapped(thing):
    """Every word of the widest form stands in the narrower ones too."""
    words = words_in(to_text(thing))
    for width in (50, 80, 120):
        assert words <= words_in(to_text(thing, width=width))


def test_a_timetable_is_told_as_it_tells_itself():
    for made in (things.timetable(), things.failings()):
        assert to_text(made) == str(made)


def test_an_edition_is_told_whole():
    edition = sf.edition("2025-07")
    told = to_text(edition)
    for rule in edition.rules:
        assert f"\n{rule.id}\n    {rule.statement}\n    {rule.certainty}, {rule.grade}\n" in told
    for question in edition.open_questions:
        assert f"\n{question.id}\n    {question.question}\n    {question.position}" in told
    for change in edition.announced_changes:
        assert change.summary in told
    assert told.startswith(
        "Edition 2025-07: Area SEND framework as clarified on 7 July 2025\nIn force: from 7 July 2025"
    )


def test_rules_of_one_kind_stand_together_in_the_order_of_the_edition():
    told = to_text(sf.edition("2025-07")).splitlines()
    headings = [line for line in told if line.endswith("):") and not line.startswith(" ")]
    assert len(headings) == len(set(headings))
    assert headings[0].startswith("Activity rules (")


def test_a_rule_is_told_with_every_field_that_says_something():
    rule = sf.edition("2025-07").rule("full-inspection-on-site-length")
    told = to_text(rule)
    assert told.startswith("full-inspection-on-site-length (step rule)\nInspectors are on site for 5 working days")
    for line in (
        "Certainty: usual",
        f"Grade: {rule.grade}",
        "Activities: full-inspection",
        "Milestone: on-site-ends",
        "Milestone in words: On-site fieldwork ends",
        "Who acts: inspectors",
        "For: local area partnership",
        "Counted from: on-site-starts",
        "Interval: 5 working days (usual; trigger day is day 1)",
        "Weekday: Friday",
    ):
        assert f"\n{line}\n" in told
    assert "Week:" not in told
    assert "- Dorset Council, Guide to area SEND inspections [secondary]: on site Monday to Friday of week 3\n" in told


def test_numbers_and_people_in_fields():
    team = to_text(sf.edition("2025-07").rule("full-inspection-team"))
    assert "Team: 1 to 2 ofsted-lead-inspector (Ofsted, leads); 2 to 4 ofsted-team-inspector (Ofsted); " in team
    tracking = to_text(sf.edition("2025-07").rule("full-inspection-tracking"))
    assert "Quotas: 6 children and young people tracked, at least 1 of them in alternative provision, " in tracking
    assert "\nUsed: yes\n" in tracking


def test_a_time_of_day():
    assert "\nTime: 09:30\n" in to_text(things.hostile_edition().rule("meeting"))


def test_possible_calls():
    reading, monday = "by another reading on site Monday", "the Monday is not a working day"
    friday = "Friday 22 May 2026"
    assert [" ".join(line.split()) for line in to_text(things.CALLS).splitlines()[2:]] == [
        f"Monday 27 April 2026 Tuesday 12 May 2026 to Monday 18 May 2026 {reading} 11 May 2026 to Friday 15 May 2026",
        f"Tuesday 5 May 2026 Tuesday 19 May 2026 to Tuesday 26 May 2026 {monday}; {reading} 18 May 2026 to {friday}",
        (
            "Monday 11 May 2026 Tuesday 26 May 2026 to Monday 1 June 2026 "
            "by another reading on site Tuesday 26 May 2026 to Friday 29 May 2026"
        ),
        f"Monday 18 May 2026 Tuesday 2 June 2026 to Monday 8 June 2026 {reading} 1 June 2026 to Friday 5 June 2026",
    ]


def test_a_calendar():
    told = to_text(things.CALENDAR)
    assert told.startswith("England's working-day calendar with closures\nCoverage: 1 January 2012 to 31 December 2029")
    assert "\nProjected from: 1 January 2029\n" in told
    assert "Friday 31 October 2025     half term" in told
    (christmas,) = [line for line in told.splitlines() if line.startswith("Monday 27 December 2027 ")]
    assert "  Christmas Day  " in christmas
    assert "Saturday 25 December 2027" in christmas


def test_several_things_stand_below_each_other():
    told = to_text([sf.SOURCES[0], sf.METHODS[0]])
    assert told.startswith(f"{sf.SOURCES[0].id} (source)\n")
    assert f"\n\n{sf.METHODS[0].code} (evidence method)\n" in told


def test_hostile_text_stays_on_its_line_and_gives_no_orders():
    told = to_text(things.hostile_edition(), width=80)
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert "\n    <script>alert" in told


def test_letters_that_are_spelt_with_joiners_stay():
    family = "\N{MAN}\N{ZERO WIDTH JOINER}\N{GIRL}"
    source = sf.Source(id="a", kind=sf.SourceKind.LOCAL, title=family, publisher="B")
    assert f"Title: {family}\n" in to_text(source)


@pytest.mark.parametrize(
    "thing",
    ["2025-07", 5, None, object(), b"x", {"a": sf.SOURCES[0]}, sf.edition, sf.Period()],
    ids=lambda thing: type(thing).__name__,
)
def test_what_has_no_page(thing):
    with pytest.raises(
        sf.InvalidTypeError, match=r"^to_text\(thing\): must be something of the library that has a page"
    ):
        to_text(thing)
    with pytest.raises(
        sf.InvalidTypeError, match=r"^to_text\(thing\): must be something of the library that has a page"
    ):
        to_text([thing])


@pytest.mark.parametrize("width", [0, 19, -1, 80.0, "80", True], ids=repr)
def test_a_width_that_is_none(width):
    with pytest.raises((sf.InvalidTypeError, sf.InvalidValueError), match=r"^to_text\(width\): must be"):
        to_text(sf.SOURCES[0], width=width)


@given(st.text(min_size=1).filter(str.strip), st.integers(20, 200))
def test_any_text_at_any_width(text, width):
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        return
    source = sf.Source(id="a", kind=sf.SourceKind.LOCAL, title=text, publisher=text, published=date(2025, 9, 8))
    lines = to_text(source, width=width).splitlines()
    assert all(line.replace("\u200c", "").replace("\u200d", "").isprintable() for line in lines)
    words = " ".join(text.split()).split(" ")
    assert all(len(line) <= max(width, *(len(word) + len("  ") for word in words)) for line in lines)
