"""The parts of which reading a report is made: names of bodies, dates, numbers, words broken at line ends."""

from datetime import date

import pytest

from sendframework.readers._report_bodies import bodies_in, is_unfinished
from sendframework.readers._report_layout import layout_of_text
from sendframework.readers._report_outcome import outcome_block
from sendframework.readers._report_words import clean, dates_in, dehyphenated, folded, number_of

COUNCILS = {"London Borough of Barking and Dagenham": "Barking and Dagenham", "City of York Council": "York"}
LISTS = {
    "Worcestershire County Council, Worcestershire Children First and NHS Herefordshire and Worcestershire ICB": (
        "Worcestershire County Council",
        "Worcestershire Children First",
        "NHS Herefordshire and Worcestershire ICB",
    ),
    "Essex County Council, NHS Hertfordshire and West Essex ICB, NHS Mid and South Essex ICB and NHS Suffolk ICB": (
        "Essex County Council",
        "NHS Hertfordshire and West Essex ICB",
        "NHS Mid and South Essex ICB",
        "NHS Suffolk ICB",
    ),
    "Swindon Borough Council and Bath and North East Somerset, Swindon and Wiltshire ICB (BSW)": (
        "Swindon Borough Council",
        "Bath and North East Somerset, Swindon and Wiltshire ICB (BSW)",
    ),
    "London Borough of Barking and Dagenham and NHS North East London ICB": (
        "London Borough of Barking and Dagenham",
        "NHS North East London ICB",
    ),
    "City of York Council and NHS Humber and North Yorkshire ICB": (
        "City of York Council",
        "NHS Humber and North Yorkshire ICB",
    ),
    "Surrey Heartlands ICB Frimley ICB": ("Surrey Heartlands ICB", "Frimley ICB"),
    "Surrey County Council, NHS Surrey Heartlands and NHS Frimley ICBs": (
        "Surrey County Council",
        "NHS Surrey Heartlands ICB",
        "NHS Frimley ICB",
    ),
    "Surrey Heartlands and Frimley Integrated Care Boards": (
        "Surrey Heartlands Integrated Care Board",
        "Frimley Integrated Care Board",
    ),
    "North East and North Cumbria and Humber ICBs": ("North East and North Cumbria and Humber ICBs",),
    "Hertfordshire and West Essex NHS Integrated Care Board": (
        "Hertfordshire and West Essex NHS Integrated Care Board",
    ),
    "Leeds City Council; NHS West Yorkshire ICB; school and college leaders.": (
        "Leeds City Council",
        "NHS West Yorkshire ICB",
        "school and college leaders",
    ),
    "the local authority and the ICB": ("local authority", "ICB"),
    "Leeds City Council, Leeds City Council": ("Leeds City Council",),
    "NHS Kent and Medway": ("NHS Kent and Medway",),
    "": (),
}


@pytest.mark.parametrize(("text", "names"), LISTS.items(), ids=list(LISTS))
def test_bodies_are_told_apart_by_how_their_names_end(text, names):
    assert tuple(body.name for body in bodies_in(text, COUNCILS.values())) == names


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Leeds City Council", "local-authority"),
        ("Leeds", "local-authority"),
        ("NHS West Yorkshire ICB", "integrated-care-board"),
        ("NHS West Yorkshire", "integrated-care-board"),
        ("NHS Leeds CCG", "clinical-commissioning-group"),
        ("Leeds Children's Trust", "childrens-trust"),
        ("Leeds Children First", "childrens-trust"),
        ("college leaders", "school-and-college-leaders"),
        ("Leeds Teaching Hospitals NHS Trust", "other"),
        ("local area partnership", "other"),
    ],
    ids=lambda word: word,
)
def test_a_body_is_what_its_name_says(name, kind):
    (body,) = bodies_in(name, ["Leeds"])
    assert body.kind == kind


def test_a_list_of_bodies_is_unfinished_where_something_must_follow():
    assert [is_unfinished(text) for text in ("A Council and", "NHS B Integrated Care", "A Council", "B ICB")] == [
        True,
        True,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("5 to 9 June 2023", [(date(2023, 6, 5), date(2023, 6, 9))]),
        ("05.06.2023 - 09.06.2023", [(date(2023, 6, 5), date(2023, 6, 9))]),
        ("16 May 2016", [(date(2016, 5, 16), date(2016, 5, 16))]),
        ("16/05/2016", [(date(2016, 5, 16), date(2016, 5, 16))]),
        ("31 to 35 June 2023", []),
        ("31 June 2023", []),
        ("9 to 5 June 2023", []),
        ("30 June to 3 January 2025", []),
        ("5 to 9 June", []),
        (
            "3 to 7 May 2021 and 5 to 6 June 2022",
            [(date(2021, 5, 3), date(2021, 5, 7)), (date(2022, 6, 5), date(2022, 6, 6))],
        ),
        ("Not previously inspected", []),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_dates_are_found_and_never_made_up(text, spans):
    assert [tuple(span) for span in dates_in(text)] == spans


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("3", 3),
        ("Three", 3),
        ("eighteen", 18),
        ("twenty-four", 24),
        ("twenty four", 24),
        ("some", None),
        ("1000", None),
    ],
    ids=str,
)
def test_numbers_are_digits_or_words(word, number):
    assert number_of(word) == number


def test_a_hyphen_at_a_line_end_goes_where_the_word_stands_without_it_elsewhere():
    known = layout_of_text("The experience of multi-agency work. A re-\ninspection.").words()
    assert dehyphenated("experi-\nence of multi-\nagency work", known) == "experience of multi-agency work"
    assert dehyphenated("reinspec-\ntion", known) == "reinspec-tion"
    assert dehyphenated("about\x02us", known) == "about-us"


def test_a_text_is_folded_to_what_it_means():
    assert folded("Re\N{EN DASH}inspection \N{LEFT SINGLE QUOTATION MARK}Soon\N{RIGHT SINGLE QUOTATION MARK}") == (
        "reinspection 'soon'"
    )
    assert folded("18-month") == "18 month"
    assert clean(" o\N{LATIN SMALL LIGATURE FFI}ce\N{ZERO WIDTH SPACE} \n x ") == "office x"


def test_an_interval_belongs_to_the_inspection_named_last_before_it_or_first_after_it():
    block = outcome_block("Within 18 months there will be a monitoring inspection; after 3 years the next inspection.")
    assert (block.years, block.months) == (3, 18)
    assert outcome_block("A director came three years ago.").years is None


def test_a_plan_that_is_not_required_is_not_asked_for():
    block = outcome_block("HMCI does not require a priority action plan. Leaders should revise their strategic plan.")
    assert (block.priority_plan, block.strategic_plan) == (False, True)
