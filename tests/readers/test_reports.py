"""Reports of an invented area: the same values whatever the form, the wording and the line ends."""

import io
import itertools
import json
import re
import textwrap
from datetime import date

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sendframework as sf
from sendframework import readers
from sendframework.areas.register import AreaRegister
from sendframework.readers import _report_pdf, _report_worker
from sendframework.readers._report_layout import Piece
from sendframework.readers._report_lists import bullets_in
from tests.areas.making import area
from tests.readers.fictional import AREA, BOARD, COUNCIL, FAILINGS, OUTCOMES, Fiction

AREAS = AreaRegister(areas=(AREA, area(code="002", name="Southmere")))
FORMS = {
    "text": lambda fiction: fiction.text().encode(),
    "tagged PDF": lambda fiction: fiction.pdf(),
    "plain PDF": lambda fiction: fiction.pdf(tagged=False),
}
IN_EVERY_FORM = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
IN_TWO_FORMS = pytest.mark.parametrize("form", [FORMS["text"], FORMS["tagged PDF"]], ids=["text", "tagged PDF"])


@pytest.fixture(autouse=True, scope="module")
def _in_this_process():
    """A process for each PDF takes its time; that it is one of its own is tested with hostile files."""

    def asked(file, data):
        settings = {"pages": _report_pdf.MOST_PAGES, "characters": _report_pdf.MOST_CHARACTERS}
        return json.loads(json.dumps({"pages": _report_worker._pages(data, settings)}))

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(_report_pdf, "_asked", asked)
        yield


def read(fiction, form=FORMS["text"], **settings):
    return readers.report(form(fiction), areas=AREAS, **settings)


def read_text(text, **settings):
    return readers.report(text.encode(), areas=AREAS, **settings)


def plain(record):
    """A record without where its values were found."""
    return attrs.evolve(record, provenance=())


def about(reading, field):
    return [str(each) for each in reading.problems if each.field.startswith(field)]


def bodies(record):
    return [[str(body) for body in each.responsible_bodies] for each in record.findings.areas_for_priority_action]


def improvements(record):
    return [each.text for each in record.findings.areas_for_improvement]


def plain_rows(actions):
    return [(each.text, each.responsible_bodies) for each in actions]


def broken_at(place, text):
    """A text with the end of a page after so many words."""
    words = text.split(" ")
    return f"{' '.join(words[:place])}\f{' '.join(words[place:])}"


class TestAReport:
    @IN_EVERY_FORM
    def test_is_read_whole(self, form):
        reading = read(Fiction(), form, published_on=date(2023, 8, 1))
        record = reading.record
        findings = record.findings
        assert reading.problems == ()
        assert record.area == AREA
        assert record.reference == "full-inspection-001-2023-06-05"
        assert record.on_site == sf.Period(date(2023, 6, 5), date(2023, 6, 9))
        assert record.published_on == date(2023, 8, 1)
        assert record.report.title == "Area SEND inspection of Northmere Local Area Partnership"
        assert record.report.dates_printed == "5 to 9 June 2023"
        assert record.report.previous_inspection_printed == "14 to 18 May 2018"
        assert record.report.legal_basis == "Children Act 2004 s20(1)(a)"
        assert findings.outcome is sf.AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS
        assert attrs.astuple(findings.next_steps) == (3, 18, True, False)
        assert bodies(record) == [[COUNCIL, BOARD], [COUNCIL, BOARD, "school and college leaders"], [BOARD]]
        assert [each.text for each in findings.areas_for_priority_action] == [
            "Leaders should act with urgency to shorten the time that plans take.",
            "Leaders must agree who pays, and say so to families.",
            "The board should tell families how long they will wait.",
        ]
        assert improvements(record) == [
            "Leaders across the partnership should share what they know about each child.",
            (
                "The local area partnership should improve the quality of plans so that:\n• advice comes in time\n"
                "• it is of use to teachers."
            ),
            "Leaders should prepare young people for adulthood earlier.",
        ]
        assert findings.effective_practice == (
            "Needs are found early.",
            "Families meet people who listen. They are heard.",
        )
        assert findings.needs == ("Plans take too long.", "Waits are long. For example:", "Moves are hard.")
        assert [(str(each.kind), each.name) for each in record.partners] == [
            ("local-authority", COUNCIL),
            ("integrated-care-board", "NHS Mereside and Fells ICB"),
        ]
        assert {each.role: each.count for each in record.team} == {
            "ofsted-lead-inspector": 1,
            "ofsted-team-inspector": 2,
            "cqc-lead-inspector": 1,
            "cqc-team-inspector": 1,
        }

    @IN_EVERY_FORM
    def test_keeps_no_name_of_a_person(self, form):
        assert "Surname" not in repr(read(Fiction(), form))

    @IN_EVERY_FORM
    @pytest.mark.parametrize(
        "details",
        [
            Fiction().details,
            Fiction().details[1:],
            (("Forename Surnameone", "Forename Surnametwo"), ("Director of Education", "Chief Executive")),
            (("\u00c9. Surnameone, Director of Education", "F Surnametwo, Interim Chief Executive"),),
            (("Forename Surnameone", "Forename Surnametwo"), ("director@example.org", "chief@example.org")),
        ],
        ids=["whole", "without heads", "names and roles apart", "initials", "names and addresses"],
    )
    @pytest.mark.parametrize("legal", [None, "This was an inspection."], ids=["with more", "with less"])
    def test_keeps_no_name_where_the_heading_above_the_names_is_not_known(self, form, details, legal):
        class Renamed(Fiction):
            def blocks(self):
                heads = {"Local area partnership details", "Information about this inspection" if legal else None}
                for kind, held in super().blocks():
                    yield kind, "Who does what" if held in heads else held

        reading = read(Renamed(details=details, legal=legal or Fiction().legal), form)
        assert "Surname" not in repr(reading)
        assert improvements(reading.record) == improvements(read(Fiction(), form).record)
        assert about(reading, "findings.areas_for_improvement") == [
            (
                "page 4, findings.areas_for_improvement: goes on with what looks like names of people, because the "
                "heading of the partnership details was not found; read up to there"
            )
        ]

    def test_keeps_no_name_from_the_cover(self):
        reading = read(Fiction(previous="14 to 18 May 2018 Lead inspector: Forename Surnameone"))
        assert reading.record.report.previous_inspection_printed == "14 to 18 May 2018"

    @IN_EVERY_FORM
    def test_has_its_sections_in_order(self, form):
        rules = [section.rule for section in read(Fiction(), form).record.report.sections]
        assert rules == [
            "report-title",
            "report-dates",
            "report-outcome",
            "report-partnership",
            "report-experience",
            "report-effective-practice",
            "report-needs",
            "report-priority-action",
            "report-improvement",
            "report-partnership-details",
            "report-about-inspection",
            "report-team",
            "report-complaints",
        ]

    @IN_EVERY_FORM
    def test_says_where_each_value_stands_and_how_it_was_got(self, form):
        reading = read(Fiction(), form)
        found = {each.field: each for each in reading.found}
        assert found["findings.areas_for_priority_action[1].text"].page == 2
        assert found["findings.areas_for_improvement[2].text"].page == 4
        assert str(found["findings.outcome"]) == (
            "findings.outcome: widespread-or-systemic-failings (page 1, by the wording of the outcome block)"
        )
        (source,) = reading.record.came_from("report.dates_printed")
        assert (source.document, source.where, source.how) == ("report", "page 1", "as printed")
        assert source.grade is sf.EvidenceGrade.PRIMARY

    @IN_EVERY_FORM
    @pytest.mark.parametrize("outcome", [key for key in OUTCOMES if key != FAILINGS])
    def test_without_failings_has_no_areas_for_priority_action(self, form, outcome):
        reading = read(Fiction(outcome=OUTCOMES[outcome], actions=()), form)
        assert reading.problems == ()
        assert reading.record.findings.outcome == outcome
        assert reading.record.findings.areas_for_priority_action == ()
        years = {"typically-positive": 5, "inconsistent": 3}[outcome]
        assert attrs.astuple(reading.record.findings.next_steps) == (years, None, False, True)

    def test_says_how_it_was_read(self):
        assert [read(Fiction(), form).read_as for form in FORMS.values()] == [
            "text, 4 pages",
            "tagged PDF, 4 pages",
            "PDF, 4 pages",
        ]

    def test_can_come_from_a_path_or_an_open_file(self, tmp_path):
        path = tmp_path / "northmere.txt"
        path.write_text(Fiction().text(), "utf-8")
        from_path = readers.report(path, areas=AREAS)
        assert from_path.source == "northmere.txt"
        assert {each.document for each in from_path.record.provenance} == {"northmere.txt"}
        assert plain(readers.report(io.StringIO(Fiction().text()), areas=AREAS).record) == plain(from_path.record)

    def test_is_refused_where_it_names_no_area_that_is_known(self):
        with pytest.raises(sf.ReadError, match=r"names a known area .it names 'Northmere'.*areas="):
            readers.report(Fiction().text().encode())

    def test_is_refused_a_publication_before_its_end(self):
        with pytest.raises(sf.InvariantError, match="published_on"):
            read(Fiction(), published_on=date(2023, 6, 8))

    def test_is_refused_with_arguments_of_the_wrong_type(self):
        with pytest.raises(sf.InvalidTypeError, match=r"report\(published_on\)"):
            read(Fiction(), published_on="2023-06-09")
        with pytest.raises(sf.InvalidTypeError, match=r"report\(areas\)"):
            readers.report(b"x", areas=[AREA])
        with pytest.raises(sf.InvalidTypeError, match=r"report\(source\)"):
            readers.report(7)


DATES = {
    "one month": "5 to 9 June 2023",
    "a month each": "5 June to 9 June 2023",
    "a year each": "5 June 2023 to 9 June 2023",
    "a nought": "05 June 2023 to 09 June 2023",
    "a dash": "5\N{EN DASH}9 June 2023",
    "weekdays": "Monday 5 to Friday 9 June 2023",
    "ordinals": "5th to 9th June 2023",
    "digits": "05/06/2023 to 09/06/2023",
    "blanks of another width": "5\N{NO-BREAK SPACE}to\N{NO-BREAK SPACE}9 June\N{THIN SPACE}2023",
}


class TestDates:
    @pytest.mark.parametrize("printed", DATES.values(), ids=DATES)
    def test_are_understood_in_every_form(self, printed):
        reading = read(Fiction(dates=printed))
        assert reading.record.on_site == sf.Period(date(2023, 6, 5), date(2023, 6, 9))
        assert reading.problems == ()

    @pytest.mark.parametrize(
        ("printed", "start", "end"),
        [
            ("29 April to 3 May 2024", date(2024, 4, 29), date(2024, 5, 3)),
            ("29 January 2024 to 02 February 2024", date(2024, 1, 29), date(2024, 2, 2)),
            ("30 December to 3 January 2025", date(2024, 12, 30), date(2025, 1, 3)),
        ],
        ids=["two months", "two months and years", "two years"],
    )
    def test_can_span_months(self, printed, start, end):
        assert read(Fiction(dates=printed, footer_dates=None)).record.on_site == sf.Period(start, end)

    @IN_EVERY_FORM
    def test_that_begin_on_the_thursday_before_give_the_monday_and_the_thursday(self, form):
        reading = read(Fiction(dates="1 to 9 June 2023"), form)
        record = reading.record
        assert record.on_site == sf.Period(date(2023, 6, 5), date(2023, 6, 9))
        assert record.off_site_fieldwork_starts_on == date(2023, 6, 1)
        assert record.report.dates_printed == "1 to 9 June 2023"
        assert about(reading, "on_site") == [
            (
                "page 1, on_site: the cover prints 1 June 2023 to 9 June 2023 and the page footers 5 June 2023 "
                "to 9 June 2023"
            )
        ]

    def test_that_begin_on_the_thursday_need_no_footers(self):
        reading = read(Fiction(dates="1 to 9 June 2023", footer_dates=None))
        assert reading.record.on_site == sf.Period(date(2023, 6, 5), date(2023, 6, 9))
        assert reading.problems == ()
        (source,) = reading.record.came_from("on_site")
        assert source.grade is sf.EvidenceGrade.INFERRED
        assert "worked out from the Friday" in source.how

    def test_of_the_footers_are_taken_where_those_of_the_cover_are_no_week(self):
        reading = read(Fiction(dates="5 June 2022 to 9 June 2023"))
        assert reading.record.on_site == sf.Period(date(2023, 6, 5), date(2023, 6, 9))
        assert len(about(reading, "on_site")) == 1

    def test_of_the_footers_are_taken_where_the_cover_has_none(self):
        reading = read(Fiction(dates="in early summer"))
        assert reading.record.on_site == sf.Period(date(2023, 6, 5), date(2023, 6, 9))
        assert "not understood" in about(reading, "on_site")[0]

    def test_that_are_not_monday_to_friday_are_taken_as_printed_and_reported(self):
        reading = read(Fiction(dates="6 to 9 June 2023", footer_dates=None))
        assert reading.record.on_site == sf.Period(date(2023, 6, 6), date(2023, 6, 9))
        assert "not Monday to Friday" in about(reading, "on_site")[0]

    def test_of_another_length_leave_the_first_day_unknown(self):
        reading = read(Fiction(dates="29 May to 9 June 2023", footer_dates=None))
        assert reading.record.on_site == sf.Period(None, date(2023, 6, 9))
        assert reading.record.reference is None
        assert "first day in the area is not known" in about(reading, "on_site")[0]

    def test_of_the_footers_that_differ_are_reported(self):
        text = Fiction().text().replace("5 to 9 June 2023 2", "12 to 16 June 2023 2")
        reading = read_text(text)
        assert reading.record.on_site == sf.Period(date(2023, 6, 5), date(2023, 6, 9))
        assert "page footers print different dates" in about(reading, "on_site")[0]

    def test_that_are_nowhere_are_unknown(self):
        reading = read(Fiction(dates="5 to 9 Juneember", footer_dates=None))
        assert reading.record.on_site is None
        assert len(about(reading, "on_site")) == 2

    @pytest.mark.parametrize("words", ["Not previously inspected", "16 May 2016", "28 February to 4 March 2022"])
    def test_of_the_inspection_before_are_kept_as_printed(self, words):
        assert read(Fiction(previous=words)).record.report.previous_inspection_printed == words


def test_one_page_is_one():
    assert read_text(f"{Fiction().footer(1)}\n{'Nothing more is said here. ' * 3}").read_as == "text, 1 page"


def test_a_report_without_any_heading_or_legal_basis_says_so():
    text = f"{Fiction().footer(1)}\n{'Nothing more is said here. ' * 3}"
    reading = read_text(text)
    assert about(reading, "report.sections") == ["report.sections: no heading of a report was found"]
    assert about(reading, "report.legal_basis") == ["report.legal_basis: the legal basis was not found"]


class TestTheArea:
    def test_is_found_under_another_name_and_with_an_article(self):
        assert read(Fiction(title="Area SEND inspection of the North Mere Local Area Partnership")).record.area == AREA

    def test_is_found_in_the_footers_where_the_title_is_misspelt(self):
        reading = read(Fiction(title="Area SEND inspection of Nrthmere Local Area Partnership"))
        assert reading.record.area == AREA
        assert "the title names no area that is known" in about(reading, "area")[0]

    def test_is_found_in_the_details_where_nothing_else_names_it(self):
        text = re.sub(r"Area SEND inspection (?:of|report:) .*", "", Fiction().text())
        reading = read_text(text)
        assert reading.record.area == AREA
        assert reading.found[0].how == "by the name in the partnership details"

    def test_is_that_of_the_title_where_the_footers_name_another(self):
        text = Fiction().text().replace("inspection report: Northmere", "inspection report: Southmere")
        reading = read_text(text)
        assert reading.record.area == AREA
        assert any("names Southmere" in each for each in about(reading, "area"))


NUMBERS = {"digits": ("18", "3"), "words": ("eighteen", "three"), "both": ("eighteen (18)", "three (3)")}
WORDINGS = {
    "typically-positive": (
        (
            "The partnership's special educational needs and/or disability (SEND) arrangements typically "
            "lead to positive "
            "experiences and outcomes. The next full area SEND inspection will be within five years."
        ),
        (
            "The area partnership's arrangements typically lead to positive outcomes and experiences for "
            "children with SEND."
        ),
        "THE LOCAL AREA PARTNERSHIP'S ARRANGEMENTS TYPICALLY LEAD TO POSITIVE EXPERIENCES AND OUTCOMES.",
    ),
    "inconsistent": (
        "The arrangements lead to inconsistent experiences and outcomes for children and young people.",
        "Arrangements are leading to inconsistent outcomes and experiences.",
    ),
    FAILINGS: (
        "There are widespread and systemic failings leading to significant concerns.",
        "There are systemic failings that the local area partnership must address urgently.",
        "Widespread and / or systemic failings lead to significant concerns about experiences and outcomes.",
    ),
}


class TestTheOutcome:
    @pytest.mark.parametrize(
        ("outcome", "wording"),
        [(outcome, wording) for outcome, held in WORDINGS.items() for wording in held],
        ids=[f"{outcome} {number}" for outcome, held in WORDINGS.items() for number in range(len(held))],
    )
    def test_is_known_by_its_meaning(self, outcome, wording):
        assert read(Fiction(outcome=(wording,), actions=())).record.findings.outcome == outcome

    @pytest.mark.parametrize(("months", "years"), NUMBERS.values(), ids=NUMBERS)
    def test_has_intervals_in_digits_or_words(self, months, years):
        words = (
            OUTCOMES[FAILINGS][0],
            (
                f"A monitoring inspection will be carried out within approximately {months} months, and the next full "
                f"re-inspection within {years} years."
            ),
            OUTCOMES[FAILINGS][2],
        )
        steps = read(Fiction(outcome=words)).record.findings.next_steps
        assert attrs.astuple(steps) == (3, 18, True, False)

    def test_has_intervals_in_the_other_unit(self):
        words = "The next full inspection will be within 36 months. A monitoring inspection follows in one year."
        steps = read(Fiction(outcome=(words,))).record.findings.next_steps
        assert (steps.next_full_inspection_years, steps.monitoring_inspection_months) == (3, 12)

    @pytest.mark.parametrize(
        "words",
        [
            "The next full inspection will be within 3 to 5 years.",
            "The next full inspection will be within 30 months.",
            "The next full inspection will be within 3 years. The next full inspection will be within 5 years.",
        ],
        ids=["a range", "two years and a half", "two intervals"],
    )
    def test_has_no_interval_that_is_not_one_number_of_years(self, words):
        reading = read(Fiction(outcome=(OUTCOMES["inconsistent"][0], words), actions=()))
        assert reading.record.findings.next_steps is None
        assert len(about(reading, "findings.next_steps")) == 3

    def test_is_unknown_where_two_are_printed(self):
        both = (*OUTCOMES["inconsistent"], *OUTCOMES["typically-positive"])
        reading = read(Fiction(outcome=both, actions=()))
        assert reading.record.findings.outcome is None
        assert "more than one outcome" in about(reading, "findings.outcome")[0]

    def test_is_unknown_where_none_is_printed(self):
        reading = read(Fiction(outcome=("The inspection took place.",), actions=()))
        assert reading.record.findings.outcome is None
        assert reading.record.findings.next_steps is None
        assert "of no outcome" in about(reading, "findings.outcome")[0]
        assert len(about(reading, "findings.next_steps")) == 3

    def test_of_failings_asks_for_the_time_of_a_monitoring_inspection(self):
        reading = read(Fiction(outcome=(OUTCOMES[FAILINGS][0], OUTCOMES[FAILINGS][2])))
        assert "monitoring inspection comes was not found" in about(reading, "findings.next_steps.monitoring")[0]

    def test_without_failings_leaves_areas_for_priority_action_out_and_says_so(self):
        reading = read(Fiction(outcome=OUTCOMES["inconsistent"]))
        assert reading.record.findings.areas_for_priority_action == ()
        assert "3 were found and left out" in about(reading, "findings.areas_for_priority_action")[0]

    @pytest.mark.parametrize("name", ["Care Quality Commission", "Quality Care Commission", "CQC"])
    def test_does_not_depend_on_how_the_commission_is_called(self, name):
        words = f"Ofsted and the {name} ask that the partnership updates and publishes its strategic plan."
        steps = read(Fiction(outcome=(*OUTCOMES["inconsistent"][:2], words), actions=())).record.findings.next_steps
        assert steps.strategic_plan_update_requested is True


class TestTables:
    @IN_EVERY_FORM
    def test_need_no_heading_rows(self, form):
        whole = read(Fiction(), form).record
        reading = read(Fiction(actions_heading=False, improvements_heading=False, team_heading=False), form)
        assert plain(reading.record) == plain(whole)
        assert reading.problems == ()

    @IN_EVERY_FORM
    @pytest.mark.parametrize("sign", ["1. ", "1) ", "• "], ids=["numbers", "numbers with brackets", "bullets"])
    def test_can_have_several_areas_in_one_cell(self, form, sign):
        texts = (
            "Leaders should do this.",
            "Plans should be better so that all know.",
            "Waits must be shorter.",
            "Do it.",
        )
        cell = "\n".join(f"{sign.replace('1', str(number))}{text}" for number, text in enumerate(texts, start=1))
        reading = read(Fiction(improvements=(cell,)), form)
        assert improvements(reading.record) == list(texts)

    @IN_EVERY_FORM
    def test_can_break_in_the_middle_of_numbered_areas(self, form):
        cell = "1. Leaders should do this.\n2. They must do\fthat.\n3. Waits must be shorter."
        assert improvements(read(Fiction(improvements=(cell,)), form).record) == [
            "Leaders should do this.",
            "They must do that.",
            "Waits must be shorter.",
        ]

    @IN_EVERY_FORM
    @pytest.mark.parametrize(
        "place", [here if here % 4 == 1 else pytest.param(here, marks=pytest.mark.deep) for here in range(1, 12)]
    )
    def test_can_break_anywhere_in_a_cell(self, form, place):
        broken = broken_at(place, "Leaders across the partnership should share what they know about each child.")
        fiction = Fiction()
        reading = read(attrs.evolve(fiction, improvements=(broken, *fiction.improvements[1:])), form)
        assert improvements(reading.record) == improvements(read(fiction, form).record)

    @IN_EVERY_FORM
    @pytest.mark.parametrize(
        "place", [here if here % 4 == 1 else pytest.param(here, marks=pytest.mark.deep) for here in range(1, 11)]
    )
    def test_of_priority_action_can_break_anywhere_in_a_cell(self, form, place):
        broken = broken_at(place, "Leaders should act with urgency to shorten the time that plans take.")
        fiction = Fiction()
        changed = attrs.evolve(fiction, actions=((fiction.actions[0][0], broken), *fiction.actions[1:]))
        reading = read(changed, form)
        assert reading.record.findings.areas_for_priority_action == (
            read(fiction, form).record.findings.areas_for_priority_action
        )

    def test_of_priority_action_can_have_a_cell_that_spans_several_rows(self):
        actions = ((f"{COUNCIL} and {BOARD}", "Leaders should do this."), ("", "Leaders should do that."))
        record = read(Fiction(actions=actions), FORMS["tagged PDF"]).record
        assert bodies(record) == [[COUNCIL, BOARD], [COUNCIL, BOARD]]

    def test_of_priority_action_can_break_in_both_cells(self):
        actions = (
            (f"{COUNCIL} and\f{BOARD}", "Leaders should act with urgency\fto shorten the time that plans take."),
            (f"{COUNCIL} and NHS Mereside and\fFells ICB", "Leaders should tell families.\f"),
        )
        record = read(Fiction(actions=actions), FORMS["tagged PDF"]).record
        assert bodies(record) == [[COUNCIL, BOARD], [COUNCIL, "NHS Mereside and Fells ICB"]]
        assert [each.text for each in record.findings.areas_for_priority_action] == [
            "Leaders should act with urgency to shorten the time that plans take.",
            "Leaders should tell families.",
        ]

    @IN_TWO_FORMS
    def test_of_priority_action_can_have_numbers_in_a_cell(self, form):
        actions = ((f"{COUNCIL} and {BOARD}", "1. Leaders should do this.\n2. Leaders should do that."),)
        assert bodies(read(Fiction(actions=actions), form).record) == [[COUNCIL, BOARD], [COUNCIL, BOARD]]

    def test_of_priority_action_can_have_nobody_beside_them(self):
        reading = read(
            Fiction(actions=(("Leaders should do this.",), ("Leaders should do that.",))), FORMS["tagged PDF"]
        )
        assert len(reading.record.findings.areas_for_priority_action) == 2
        assert len(about(reading, "findings.areas_for_priority_action")) == 2

    def test_of_priority_action_can_have_bullets_without_a_stop(self):
        texts = ("Leaders should ensure that:\n◼ plans are good\n◼ waits are short", "Leaders should do that.")
        record = read(Fiction(actions=tuple((COUNCIL, text) for text in texts))).record
        assert [each.text for each in record.findings.areas_for_priority_action] == [
            "Leaders should ensure that:\n• plans are good\n• waits are short",
            "Leaders should do that.",
        ]

    def test_can_have_bullets_of_a_second_level(self):
        cell = "• Leaders should ensure that:\n- plans are good\n- waits are short\n• Leaders should do that."
        assert improvements(read(Fiction(improvements=(cell,))).record) == [
            "Leaders should ensure that:\n◦ plans are good\n◦ waits are short",
            "Leaders should do that.",
        ]

    def test_of_priority_action_can_break_between_the_names_of_a_cell(self):
        actions = (
            (f"{COUNCIL} and\f{BOARD}", "\fLeaders should act with urgency."),
            (COUNCIL, "Leaders should do it."),
        )
        record = read(Fiction(actions=actions), FORMS["tagged PDF"]).record
        assert bodies(record) == [[COUNCIL, BOARD], [COUNCIL]]

    def test_with_a_row_that_has_no_text_are_reported(self):
        actions = ((COUNCIL, "Leaders should act with urgency."), (BOARD, ""))
        reading = read(Fiction(actions=actions), FORMS["tagged PDF"])
        assert bodies(reading.record) == [[COUNCIL], [BOARD]]
        assert about(reading, "findings.areas_for_priority_action[1]")[0].endswith("no text was found")

    def test_without_a_stop_at_their_end_are_reported(self):
        reading = read(Fiction(improvements=("Leaders should do this", "Leaders should do that.")), FORMS["tagged PDF"])
        assert "does not end" in about(reading, "findings.areas_for_improvement[0]")[0]

    def test_that_are_not_understood_are_reported(self):
        reading = read(Fiction(actions=(("Somebody", "will have to look at this."),)))
        assert reading.record.findings.areas_for_priority_action == ()
        assert about(reading, "findings.areas_for_priority_action") == [
            "page 2, findings.areas_for_priority_action: the table was not understood"
        ]

    def test_that_are_missing_are_reported(self):
        reading = read(Fiction(actions=(), improvements=()))
        assert len(about(reading, "findings.areas_for_priority_action")) == 1
        assert len(about(reading, "findings.areas_for_improvement")) == 1

    def test_with_a_text_twice_keep_it_once(self):
        reading = read(
            Fiction(improvements=("Leaders should do this.", "Leaders should do this.")), FORMS["tagged PDF"]
        )
        assert improvements(reading.record) == ["Leaders should do this.", None]
        assert "same as one before" in about(reading, "findings.areas_for_improvement")[0]

    def test_with_a_row_that_names_nobody_are_reported(self):
        actions = (("Those in charge", "Leaders should do this."), (COUNCIL, "Leaders should do that."))
        reading = read(Fiction(actions=actions), FORMS["tagged PDF"])
        assert bodies(reading.record) == [["Those in charge"], [COUNCIL]]
        assert "kind that is not known" in about(reading, "findings.areas_for_priority_action[0]")[0]

    @pytest.mark.parametrize("gap", [" ", " " * 6], ids=["one blank", "wide"])
    @pytest.mark.parametrize("width", [60, 72, 88, 104, 120])
    @pytest.mark.parametrize("rows", [slice(0, 1), slice(1, 2), slice(None)], ids=["first", "second", "all"])
    def test_whose_columns_stand_line_beside_line_are_left_out_and_reported(self, gap, width, rows):
        class Beside(Fiction):
            def lines(self, kind, cells):
                columns = itertools.zip_longest(*super().lines(kind, cells), fillvalue="")
                return [[gap.join(filter(None, parts)) for parts in columns]]

        kept = Fiction().actions[rows]
        reading = read(Beside(width=width, actions=kept))
        found = plain_rows(reading.record.findings.areas_for_priority_action)
        where = "findings.areas_for_priority_action"
        reasons = {
            "the columns of the table seem to stand line beside line, so that its rows cannot be told apart",
            "the table was not understood",
        }
        if found:  # each row stands on one line
            assert found == plain_rows(read(Fiction(actions=kept)).record.findings.areas_for_priority_action)
        else:
            assert set(about(reading, where)) < {f"page 2, {where}: {reason}" for reason in reasons}

    def test_with_words_before_the_first_row_are_reported(self):
        text = Fiction().text()
        head, tail = text.split("Responsible body Areas for priority action\n")
        reading = read_text(f"{head}Responsible body Areas for priority action\nSomething else.\n{tail}")
        assert about(reading, "findings.areas_for_priority_action") == [
            "page 2, findings.areas_for_priority_action: what stands before the first row was not understood"
        ]
        assert len(reading.record.findings.areas_for_priority_action) == 3


def test_a_pdf_whose_tags_leave_things_out_is_read_by_its_lines():
    whole = read(Fiction(), FORMS["tagged PDF"])
    data = Fiction().pdf()
    start = data.index(b"/ParentTree")
    end = data.index(b"]", start)
    nothing = re.sub(rb"[0-9]+ 0 R", lambda found: b"null".ljust(len(found[0])), data[start:end], count=9)
    data = data[:start] + nothing + data[end:]
    reading = readers.report(data, areas=AREAS)
    assert values(reading.record) == values(whole.record)
    assert reading.problems == ()


class TestLists:
    def test_can_have_two_levels_and_an_introduction(self):
        needs = ("Plans take too long. This is so in:\n- schools\n- colleges", "Waits are long.")
        text = read(Fiction(needs=needs)).record.findings.needs
        assert text == ("Plans take too long. This is so in:\n◦ schools\n◦ colleges", "Waits are long.")

    def test_can_be_paragraphs(self):
        text = Fiction().text().replace("◼ ", "")
        assert read_text(text).record.findings.effective_practice == (
            "Needs are found early.",
            "Families meet people who listen. They are heard.",
        )

    def test_begin_with_their_first_bullet_or_sentence(self):
        text = (
            Fiction().text().replace("◼ Plans", "Leaders know this.\n◼ Plans").replace("◼ Needs", "It does:\n◼ Needs")
        )
        findings = read_text(text).record.findings
        assert findings.effective_practice[0] == "Needs are found early."
        assert findings.needs[:2] == ("Leaders know this.", "Plans take too long.")

    @IN_EVERY_FORM
    def test_can_have_a_bullet_with_nothing_beside_it(self, form):
        reading = read(Fiction(effective=("Needs are found early.", ""), needs=("",)), form)
        assert reading.record.findings.effective_practice == ("Needs are found early.",)
        assert reading.record.findings.needs == ()
        assert about(reading, "findings.needs") == ["page 1, findings.needs: nothing was understood"]

    @pytest.mark.parametrize("sign", ["", "\N{BULLET} "], ids=["paragraphs", "bullets"])
    def test_can_have_a_line_of_no_width(self, sign):
        layout = [
            Piece(text=f"{sign}{text}", page=1) for text in ("Needs are found.", "\N{ZERO WIDTH SPACE}", "More is.")
        ]
        assert [item.text for item in bullets_in(layout, ())] == ["Needs are found.", "More is."]

    def test_with_the_same_twice_have_it_once(self):
        reading = read(Fiction(needs=("Waits are long.", "Waits are long.")))
        assert reading.record.findings.needs == ("Waits are long.",)
        assert "stands there twice" in about(reading, "findings.needs")[0]

    def test_that_are_empty_or_missing_are_reported(self):
        assert about(read(Fiction(needs=())), "findings.needs")[0].endswith("nothing was understood")
        text = Fiction().text().replace("What does the area partnership need to do better?", "")
        assert about(read_text(text), "findings.needs") == ["findings.needs: the part was not found"]


def test_a_report_of_which_only_the_title_is_there_has_everything_else_as_a_problem():
    reading = read_text("Area SEND inspection of Northmere Local Area Partnership")
    assert plain(reading.record) == sf.FullInspection(
        area=AREA,
        report=sf.Report(
            title="Area SEND inspection of Northmere Local Area Partnership",
            sections=(
                sf.ReportSection(
                    rule="report-title", heading="Area SEND inspection of Northmere Local Area Partnership"
                ),
            ),
        ),
    )
    assert len(reading.problems) == 9


class TestTheTeam:
    @IN_TWO_FORMS
    @pytest.mark.parametrize(
        ("team", "counts"),
        [
            ((("A Nother HMI, Ofsted lead inspector\nB Nother HMI, Ofsted\nC Nother HMI, Ofsted",
               "D Nother, CQC Lead inspector\nE Nother, CQC Inspector"),), (3, 2)),
            ((("A Nother, Ofsted HMI lead\ninspector", "D Nother-Other, CQC lead inspector"),
              ("Dr B Nother, Ofsted Inspector", "E Nother (OBE), CQC inspector"),
              ("", "F Nother, CQC inspector")), (2, 3)),
            ((("A Nother, His Majesty's Inspector (Ofsted), lead", "D Nother, Children's Services Inspector, CQC"),
              ("B Head, Ofsted Senior HMI", "")), (2, 1)),
        ],
        ids=["all in one cell", "broken lines", "other roles"],
    )  # fmt: skip
    def test_is_counted(self, form, team, counts):
        record = read(Fiction(team=team), form).record
        assert (record.inspectors_of("ofsted"), record.inspectors_of("care-quality-commission")) == counts

    def test_is_counted_by_column_where_roles_do_not_say(self):
        team = (("A Nother, Lead inspector", "D Nother, Lead inspector"), ("B Nother", "E Nother"), ("C Nother", "N/A"))
        record = read(Fiction(team=team), FORMS["tagged PDF"]).record
        assert (record.inspectors_of("ofsted"), record.inspectors_of("care-quality-commission")) == (3, 2)

    def test_is_unknown_where_nothing_says_of_which_inspectorate_somebody_is(self):
        reading = read(Fiction(team=(("A Nother, Lead inspector", "D Nother, Lead inspector"),)))
        assert reading.record.team == ()
        assert "the inspectorate of 2 members was not understood" in about(reading, "team")[0]

    def test_of_one_inspectorate_is_reported(self):
        reading = read(Fiction(team=(("A Nother, Ofsted HMI", ""),)))
        assert about(reading, "team") == ["page 4, team: no inspector of Care Quality Commission was found"]

    def test_that_is_missing_is_reported(self):
        text = Fiction(complaints=False).text().partition("Inspection team")[0]
        reading = read_text(text)
        assert reading.record.team == ()
        assert about(reading, "team") == ["team: the part with the team was not found"]

    def test_ends_with_the_imprint_where_nothing_is_said_of_complaints(self):
        record = read(Fiction(complaints=False)).record
        assert record.team == read(Fiction()).record.team
        assert record.report.sections[-1].rule == "report-team"


class TestPartners:
    @IN_TWO_FORMS
    def test_can_be_several_boards(self, form):
        names = "Name of ICB: NHS Mereside ICB; NHS Fells ICB"
        details = (("Local authority", "Integrated care board"), (f"Name of authority: {COUNCIL}", names))
        record = read(Fiction(details=(*details, *Fiction().details[2:])), form).record
        assert [str(body) for body in record.partners] == [COUNCIL, "NHS Mereside ICB", "NHS Fells ICB"]

    @IN_TWO_FORMS
    @pytest.mark.parametrize("council", ["Northmere", "Northmere Local Authority", "Northmere County Council"])
    def test_can_be_a_council_by_any_of_its_names(self, form, council):
        details = (Fiction().details[0], (council, "NHS Mereside and Fells ICB"), *Fiction().details[2:])
        assert str(read(Fiction(details=details), form).record.partners[0]) == council

    @IN_TWO_FORMS
    def test_without_the_word_for_a_board_are_known_from_the_sentence_about_them(self, form):
        details = (Fiction().details[0], (COUNCIL, "Mereside and Fells"), *Fiction().details[2:])
        (_, board) = read(Fiction(details=details), form).record.partners
        assert board.kind is sf.BodyKind.INTEGRATED_CARE_BOARD
        assert "Mereside and Fells" in board.name

    @IN_TWO_FORMS
    def test_that_could_be_people_are_left_out_and_not_named(self, form):
        details = (Fiction().details[0], ("Forename Surnamenine", "Forename Surnameten"))
        reading = read(Fiction(details=details, responsible="Nobody says who is responsible."), form)
        assert reading.record.partners == ()
        assert about(reading, "partners")
        assert "Surname" not in repr(reading)

    def test_are_looked_for_in_the_first_row_that_has_them(self):
        details = (
            Fiction().details[0],
            (COUNCIL, ""),
            ("www.example.org", "NHS Mereside and Fells ICB"),
            ("", "Fell House"),
        )
        record = read(Fiction(details=details), FORMS["tagged PDF"]).record
        assert [str(body) for body in record.partners] == [COUNCIL, "NHS Mereside and Fells ICB"]

    def test_called_responsible_and_not_in_the_table_are_reported(self):
        responsible = f"{COUNCIL}, {BOARD} and NHS Otherside ICB are responsible for commissioning."
        reading = read(Fiction(responsible=responsible))
        assert "NHS Otherside ICB is called responsible" in about(reading, "partners")[0]

    def test_that_are_missing_are_reported(self):
        text = re.sub(r"Local area partnership details[\s\S]*?(?=Information about this)", "", Fiction().text())
        assert about(read_text(text), "partners") == ["partners: the table of partnership details was not found"]


def rewrapped(text, width):
    """The same paragraphs in lines of another length; what is short stays on lines of its own."""
    pages = []
    for page in text.split("\f"):
        paragraphs, lines = [], page.split("\n")
        for place, line in enumerate(lines):
            before = lines[place - 1] if place else ""
            if place and len(before) > 60 and not before.endswith((".", "?", ":")):
                paragraphs[-1] += f" {line}"
            else:
                paragraphs.append(line)
        pages.append("\n".join(textwrap.fill(each, width, break_on_hyphens=False) for each in paragraphs))
    return "\f".join(pages)


PERTURBED = {
    "blanks of no break": lambda text: text.replace(" ", "\N{NO-BREAK SPACE}"),
    "two blanks": lambda text: text.replace(" ", "  "),
    "blank lines": lambda text: text.replace("\n", "\n\n"),
    "blanks at line ends": lambda text: text.replace("\n", " \n"),
    "other line ends": lambda text: text.replace("\n", "\r\n"),
    "straight quotation marks": lambda text: text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"),
    "soft hyphens": lambda text: text.replace("inspection", "inspec\N{SOFT HYPHEN}tion"),
    "soft hyphens everywhere": lambda text: text.replace("tion", "t\N{SOFT HYPHEN}ion"),
    "ligatures": lambda text: text.replace("fi", "\N{LATIN SMALL LIGATURE FI}"),
    "other bullets": lambda text: text.replace("◼", "\uf0a7"),
    "no footers": lambda text: re.sub(r"Area SEND inspection report:[^\n\f]*", "", text),
    "half of the footers": lambda text: re.sub(r"Area SEND inspection report:[^,\f]*Partnership,", "\n", text),
    "footers on two lines": lambda text: text.replace("Partnership, 5 to 9", "Partnership\n5 to 9"),
    "other footers": lambda text: text.replace("Area SEND inspection report:", "Inspection report:"),
    "one page": lambda text: text.replace("\f", "\n"),
    "headings in capitals": lambda text: re.sub(
        r"^(?:Inspection outcome|Inspection team|Areas? for .*|What .*\?|Information about .*|Local area .* details)$",
        lambda found: found[0].upper(), text, flags=re.MULTILINE),
    "a byte order mark": lambda text: f"\ufeff{text}",
    "narrow lines": lambda text: rewrapped(text, 60),
    "wide lines": lambda text: rewrapped(text, 200),
    "broken words": lambda text: text.replace("approximately", "approxi-\nmately").replace("reins", "re-\nins"),
}  # fmt: skip


def values(record):
    """What is expected to stay, whatever is done to line ends, blanks and signs."""
    findings = record.findings
    return {
        "dates": record.on_site,
        "outcome": findings.outcome,
        "steps": findings.next_steps,
        "bodies": bodies(record),
        "improvements": len(findings.areas_for_improvement),
        "effective": len(findings.effective_practice),
        "needs": len(findings.needs),
        "partners": len(record.partners),
        "team": record.team,
        "legal": record.report.legal_basis,
        "sections": [section.rule for section in record.report.sections],
    }


class TestAText:
    @pytest.mark.parametrize("outcome", OUTCOMES)
    @pytest.mark.parametrize("change", PERTURBED.values(), ids=PERTURBED)
    def test_gives_the_same_however_it_is_broken_and_spelt(self, change, outcome):
        fiction = Fiction(outcome=OUTCOMES[outcome])
        if outcome != FAILINGS:
            fiction = attrs.evolve(fiction, actions=())
        reading = read_text(change(fiction.text()))
        assert values(reading.record) == values(read(fiction).record)
        assert reading.problems == ()

    def test_without_line_ends_still_has_its_sections(self):
        reading = read_text(Fiction().text().replace("\n", " "))
        record = reading.record
        assert record.findings.outcome == FAILINGS
        assert bodies(record) == bodies(read(Fiction()).record)
        assert record.report.sections == read(Fiction()).record.report.sections
        assert record.findings.areas_for_improvement == ()
        assert about(reading, "findings.areas_for_improvement") == [
            "findings.areas_for_improvement: cannot be told apart in a text without lines"
        ]

    def test_with_headings_in_the_middle_of_lines_still_has_its_sections(self):
        text = Fiction().text()
        for heading in ("Inspection outcome", "Areas for improvement\nAreas", "Inspection team"):
            text = text.replace(f"\n{heading}\n", f" {heading} ").replace(f"\n{heading}", f" {heading}")
        assert values(read_text(text).record) == values(read(Fiction()).record)

    @pytest.mark.deep
    @settings(max_examples=30)
    @given(width=st.integers(50, 120), blanks=st.lists(st.integers(0, 400), max_size=10), form=st.sampled_from("\n\r"))
    def test_gives_the_same_at_every_width(self, width, blanks, form):
        text = Fiction(width=width).text()
        for place in blanks:
            at = text.find(" ", place)
            text = f"{text[:at]} {text[at:]}" if at >= 0 else text
        assert values(read_text(text.replace("\n", form)).record) == values(read(Fiction()).record)
