"""Input that cannot be used: one clear line each, exit code 2, and never a traceback."""

import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sendframework.cli import _reading
from sendframework.errors import SendFrameworkError
from tests.cli.calling import call, complaint
from tests.cli.nonsense import NONSENSE

FULL = ["timetable", "full-inspection"]
NOTIFIED = [*FULL, "--notified", "2025-09-08"]
AUTUMN = ["--from", "2025-09-01", "--to", "2025-10-01"]
FORM = "must be a day written YYYY-MM-DD, such as 2025-09-08"
NOT_DAYS = [
    "2025-W02-1",
    "20250908",
    "08/09/2025",
    "2025-9-8",
    "",
    " ",
    " 2025-09-08",
    "2025-09-08\n",
    "2025-09-08T00:00:00",
    "２０２５-０９-０８",  # noqa: RUF001  # digits, but not those that a date is written with
    "٢٠٢٥-٠٩-٠٨",
    "2025−09−08",  # noqa: RUF001  # minus signs
    "today",
]
NO_SUCH_DAYS = ["2025-02-30", "2025-13-01", "2025-00-10", "2025-06-31", "0000-01-01", "2023-02-29"]
MESSAGES = {
    "no-such-command": (["tymetable"], 'command line: Unknown command "tymetable". Did you mean "timetable"?'),
    "no-such-option": ([*FULL, "--notfied", "x"], "command line: Unknown option: --notfied. Did you mean --notified?"),
    "no-such-format": ([*FULL, "--format", "xml"], 'command line: Invalid value "xml" for --format.'),
    "no-activity": (["timetable"], 'command line: Command "timetable" parameter ACTIVITY requires an argument.'),
    "too-many-words": ([*NOTIFIED, "surplus"], "command line: unexpected argument 'surplus'"),
    "many-words-too-many": (["themes", "AP", "b", "c"], "command line: unexpected arguments 'b', 'c'"),
    "standard-input-too-much": (["coverage", "a", "-"], "command line: unexpected argument '-'"),
    "standard-input-to-write-to": (
        ["convert", "a", "--to", "csv", "--output", "-"],
        "--output: must be the path of a file (got '-')",
    ),
    "standard-input-for-a-day": (["outlook", "a", "--on", "-"], f"--on: {FORM} (got '-')"),
    "a-date-twice": ([*NOTIFIED, "--notified", "2025-09-09"], "command line: Parameter --notified specified multiple"),
    "no-date": (FULL, "the dates: at least one is needed, such as --notified 2025-09-08"),
    "unknown-edition": (
        [*NOTIFIED, "--edition", "2023-1"],
        "unknown edition '2023-1'; did you mean '2023-01'",
    ),
    "unknown-activity": (
        ["timetable", "full-inspecton", "--notified", "2025-09-08"],
        "unknown activity 'full-inspecton'; did you mean 'full-inspection'",
    ),
    "unknown-outcome": (
        ["follow-up", "inconsistant", "--notified", "2025-09-08"],
        "unknown outcome of edition 2025-07 'inconsistant'; did you mean 'inconsistent'?",
    ),
    "unknown-milestone": (
        [*FULL, "--known", "on-site-stars=2025-09-08"],
        "unknown milestone of full-inspection 'on-site-stars'; did you mean 'on-site-starts'",
    ),
    "unknown-rule": (
        ["show", "full-inspection-onsite-notice"],
        "unknown id 'full-inspection-onsite-notice'; did you mean 'full-inspection-on-site-notice'",
    ),
    "unknown-rule-of-an-edition": (
        ["show", "monitoring-cap", "--edition", "2023-01"],
        "unknown id in edition 2023-01 'monitoring-cap'",
    ),
    "unknown-source": (["show", "parents-webinar", "--as", "source"], "unknown id of any source 'parents-webinar'; "),
    "unknown-word": (
        ["show", "alternative-provison"],
        "unknown id 'alternative-provison'; did you mean 'alternative-p",
    ),
    "misspelt-word": (["show", "Minsters letter"], "unknown id 'Minsters letter'; did you mean \"minister's letter\""),
    "ambiguous-word": (["show", "no"], "word 'no' is ambiguous; it could be no-written-statement or none-sufficient"),
    "ambiguous-word-of-a-kind": (
        ["show", "NHS England", "--as", "group"],
        "group 'NHS England' is ambiguous; it could be nhs-england-specialist-commissioning or government-and-nhs-eng",
    ),
    "word-of-an-activity-that-an-edition-lacks": (
        ["show", "re-visits", "--edition", "2025-07"],
        "unknown id in edition 2025-07 're-visits'; did you mean 'revisit'",
    ),
    "no-such-kind": (["show", "schools", "--as", "people"], 'command line: Invalid value "people" for --as.'),
    "misspelt-group": (
        ["groups", "parent carer fourm"],
        "unknown stakeholder group 'parent carer fourm'; did you mean 'parent-carer-forum'",
    ),
    "ambiguous-group": (
        ["groups", "NHS England"],
        "stakeholder group 'NHS England' is ambiguous; it could be nhs-england-specialist-commissioning or governmen",
    ),
    "group-that-a-day-would-decide": (
        ["groups", "health commissioners"],
        "stakeholder group 'health commissioners' is ambiguous; it could be integrated-care-boards or clinical-commis",
    ),
    "group-after-its-time": (
        ["groups", "CCG", "--on", "2022-07-01"],
        "no stakeholder group 'CCG' is in force on 1 July 2022; there is one until 30 June 2022",
    ),
    "group-before-its-time": (
        ["groups", "ICBs", "--on", "2022-06-30"],
        "no stakeholder group 'ICBs' is in force on 30 June 2022; there is one from 1 July 2022",
    ),
    "group-on-no-day": (["groups", "--on", "today"], f"--on: {FORM} (got 'today')"),
    "group-of-another-sector": (
        ["groups", "schools", "--sector", "health"],
        "--sector: does not go with 'schools', which is of the sector education (got 'health')",
    ),
    "groups-of-another-sector": (
        ["groups", "NHS England", "--sector", "families"],
        "--sector: does not go with 'NHS England', which is of the sector health or oversight (got 'families')",
    ),
    "group-of-another-framework": (
        ["groups", "CCG", "--framework", "area-send"],
        "--framework: does not go with 'CCG', which takes part under local-area-send (got 'area-send')",
    ),
    "unknown-group-of-a-sector": (["groups", "scools", "--sector", "education"], "unknown stakeholder group 'scools'"),
    "no-such-sector": (["groups", "--sector", "helth"], "unknown sector 'helth'; did you mean 'health'?"),
    "no-such-framework": (
        ["groups", "--framework", "area-sned"],
        "unknown framework code 'area-sned'; did you mean 'area-send'",
    ),
    "misspelt-theme": (["themes", "preparation"], "unknown theme 'preparation'; "),
    "misspelt-term": (["terms", "pricipal authority"], "unknown term 'pricipal authority'; did you mean 'principal-au"),
    "misspelt-source": (
        ["sources", "handbok-2025-06"],
        "unknown source 'handbok-2025-06'; did you mean 'handbook-2025",
    ),
    "ambiguous-source": (
        ["sources", "Area SEND inspections: summary of changes"],
        "source 'Area SEND inspections: summary of changes' is ambiguous; it could be summary-of-changes-2025-06 or su",
    ),
    "source-of-another-kind": (
        ["sources", "children-act-2004", "--kind", "handbook"],
        "--kind: does not go with 'children-act-2004', which is of the kind legislation (got 'handbook')",
    ),
    "no-such-source-kind": (["sources", "--kind", "book"], "unknown source kind 'book'; did you mean 'handbook'?"),
    "diff-of-one": (["diff", "2023-01"], 'command line: Command "diff" parameter NEW requires an argument.'),
    "diff-of-an-unknown-edition": (
        ["diff", "2023-01", "2025-7"],
        "unknown edition '2025-7'; did you mean '2025-07'",
    ),
    "diff-from-an-unknown-edition": (["diff", "the first", "2025-07"], "unknown edition 'the first'; known: 2016-04,"),
    "applies-without-a-day": (["applies", "revisit"], 'command line: Command "applies" parameter --on requires an arg'),
    "applies-to-what-is-none": (
        ["applies", "inspecton", "--on", "2024-05-01"],
        "unknown activity 'inspecton'; did you mean 'inspection'",
    ),
    "applies-on-no-day": (["applies", "revisit", "--on", "1 May 2024"], f"--on: {FORM} (got '1 May 2024')"),
    "applies-begun-on-no-day": (
        ["applies", "revisit", "--on", "2024-05-01", "--begun-on", "x"],
        f"--begun-on: {FORM} (got 'x')",
    ),
    "applies-begun-later": (
        ["applies", "revisit", "--on", "2024-05-01", "--begun-on", "2025-01-01"],
        "--begun-on: must not be after the day, 2024-05-01 (got 2025-01-01)",
    ),
    "kind-of-an-edition": (
        ["show", "2025-07", "--as", "rule"],
        "--as: does not go with 2025-07, which is an edition itself (got 'rule')",
    ),
    "edition-of-an-edition": (
        ["show", "2025-07", "--edition", "2023-01"],
        "--edition: does not go with 2025-07, which is an edition itself (got '2023-01')",
    ),
    "before-the-first-edition": ([*FULL, "--notified", "1999-09-08"], "no edition is in force on 8 September 1999;"),
    "year-1": ([*FULL, "--notified", "0001-01-01"], "no edition is in force on 1 January 1;"),
    "year-9999": (
        [*FULL, "--notified", "9999-12-31"],
        "England's working-day calendar does not cover 9999-12-31; it covers 1 January 2012 to 31 December 2028",
    ),
    "beyond-the-calendar": (
        [*FULL, "--notified", "2028-12-18"],
        "England's working-day calendar does not cover working day 8 after 18 December 2028; it covers",
    ),
    "contradictory": (
        [*NOTIFIED, "--on-site-starts", "2025-09-01"],
        "the dates: on-site-starts 2025-09-01 is before notification 2025-09-08; correct one of them",
    ),
    "given-twice": (
        [*NOTIFIED, "--known", "notification=2025-09-09"],
        "--known: gives notification another day than 2025-09-08 (got 'notification=2025-09-09')",
    ),
    "known-without-a-day": ([*FULL, "--known", "notification"], "--known: must be written MILESTONE=DATE, such as"),
    "known-without-a-milestone": ([*FULL, "--known", "=2025-09-08"], "--known: must be written MILESTONE=DATE, such"),
    "known-with-a-bad-day": ([*FULL, "--known", "notification=8/9/2025"], f"--known notification: {FORM} (got '8/9/2"),
    "no-dated-milestones": (
        ["timetable", "engagement-meeting", "--notified", "2025-09-08"],
        "ACTIVITY: has no dated milestones in edition 2025-07: no notice or date for it is known",
    ),
    "an-outcome-without-edition": (["follow-up", "x"], "the dates: at least one is needed"),
    "ics-without-a-name": ([*NOTIFIED, "--format", "ics"], "--name: must be given with --format ics, to say which"),
    "ics-with-a-blank-name": ([*NOTIFIED, "--format", "ics", "--name", " "], "--name: must not be blank (got ' ')"),
    "ics-with-a-bad-stamp": (
        [*NOTIFIED, "--format", "ics", "--name", "X", "--stamp", "2025-09-08"],
        "--stamp: must be a moment written YYYY-MM-DDTHH:MM:SSZ, such as 2025-09-08T09:30:00Z (got '2025-09-08')",
    ),
    "ics-with-no-such-stamp": (
        [*NOTIFIED, "--format", "ics", "--name", "X", "--stamp", "2025-09-08T25:30:00Z"],
        "--stamp: must be a moment that exists, written YYYY-MM-DDTHH:MM:SSZ (got '2025-09-08T25:30:00Z')",
    ),
    "ics-with-a-stamp-before-time": (
        [*NOTIFIED, "--format", "ics", "--name", "X", "--stamp", "0001-01-01T00:00:00+01:00"],
        "--stamp: lies beyond what UTC can express (got 0001-01-01 00:00:00+01:00)",
    ),
    "ics-with-a-bad-sequence": (
        [*NOTIFIED, "--format", "ics", "--name", "X", "--sequence", "-1"],
        "--sequence: must be a whole number from 0, in digits only (got '-1')",
    ),
    "ics-with-a-long-sequence": (
        [*NOTIFIED, "--format", "ics", "--name", "X", "--sequence", "9999999999"],
        "--sequence: must be at most 2147483647 (got 9999999999)",
    ),
    "ics-with-explanation": (
        [*NOTIFIED, "--format", "ics", "--name", "X", "--explain"],
        "--explain: does not go with --format ics, which explains every event (got 'all')",
    ),
    "name-without-ics": ([*NOTIFIED, "--name", "X"], "--name: goes with --format ics only (got 'X')"),
    "mondays-without-terms": (
        ["mondays", *AUTUMN],
        'command line: Command "mondays" parameter --term requires an argument.',
    ),
    "a-term-of-one-day": (
        ["mondays", *AUTUMN, "--term", "2025-09-01"],
        "--term: must be two days written START..END, such as 2025-09-01..2025-10-24 (got '2025-09-01')",
    ),
    "a-term-that-runs-backwards": (
        ["mondays", *AUTUMN, "--term", "2025-10-01..2025-09-01"],
        "--term: must not end before it starts (got '2025-10-01..2025-09-01')",
    ),
    "a-period-that-runs-backwards": (
        ["mondays", "--from", "2025-10-01", "--to", "2025-09-01", "--term", "2025-09-01..2025-10-01"],
        "--from and --to: must not end before it starts (got '2025-10-01..2025-09-01')",
    ),
    "mondays-of-a-thing-without-days-on-site": (
        ["mondays", *AUTUMN, "--term", "2025-09-01..2025-10-01", "--activity", "thematic-visit"],
        "--activity: has no days on site that can be computed from its notification (got 'thematic-visit')",
    ),
    "mondays-outside-the-calendar": (
        ["mondays", "--from", "0001-01-01", "--to", "9999-12-31", "--term", "2025-09-01..2025-10-01"],
        "England's working-day calendar does not cover 0001-01-01; it covers",
    ),
    "a-number-that-is-none": (
        ["workdays", "add", "2025-09-08", "1.5"],
        "N: must be a whole number from 0, in digits only (got '1.5')",
    ),
    "a-negative-number": (
        ["workdays", "add", "2025-09-08", "-5"],
        "N: must be a whole number from 0, in digits only (got '-5')",
    ),
    "a-number-in-other-digits": (
        ["workdays", "add", "2025-09-08", "\u0667"],
        "N: must be a whole number from 0, in digits only (got '\u0667')",
    ),
    "a-year-before-the-calendar": (
        ["workdays", "holidays", "1999"],
        "England's working-day calendar does not cover 1999-01-01; it covers 1 January 2012 to 31 December 2028",
    ),
    "a-year-that-is-none": (
        ["workdays", "holidays", "0"],
        "YEAR: must be a whole number from 1 to 9999, in digits only (got '0')",
    ),
    "projected-too-far": (
        ["workdays", "add", "2025-09-08", "5", "--projected-until", "2101"],
        "--projected-until: must be at most 2100 (got 2101)",
    ),
    "days-outside-the-calendar": (
        ["workdays", "list", "--from", "2000-01-01", "--to", "2025-01-01"],
        "England's working-day calendar does not cover 2000-01-01; it covers",
    ),
}


@pytest.mark.parametrize(("words", "expected"), MESSAGES.values(), ids=MESSAGES)
def test_it_is_said_what_is_wrong_where(words, expected):
    assert complaint(*words).startswith(expected)


@pytest.mark.parametrize("typed", NOT_DAYS, ids=ascii)
def test_a_day_has_one_form(typed):
    assert complaint(*FULL, "--notified", typed) == f"--notified: {FORM} (got {typed!r})"


@pytest.mark.parametrize("typed", NO_SUCH_DAYS)
def test_a_day_exists(typed):
    assert complaint(*FULL, "--notified", typed) == (
        f"--notified: must be a day that exists, written YYYY-MM-DD (got {typed!r})"
    )


@pytest.mark.parametrize(
    "option", ["--notified", "--on-site-starts", "--on-site-ends", "--report-received", "--published"]
)
def test_the_option_is_named(option):
    assert complaint(*FULL, option, "soon").startswith(f"{option}: must be a day")


@pytest.mark.parametrize("day", ["2025-09-13", "2025-08-25"], ids=["weekend", "bank-holiday"])
def test_a_day_that_is_not_a_working_day_is_counted_from_and_noted(day):
    answer = call(*FULL, "--notified", day)
    assert (answer.code, answer.err) == (0, "")
    assert "not a working day; it was counted from as given." in answer.out


def test_hostile_words_are_shown_and_do_nothing():
    told = complaint("\x1b[31m\r\n\x00tymetable\u202e")
    assert "\\x1b[31m" in told
    assert "\\u202e" in told


def test_bytes_that_are_no_text_are_shown():
    assert complaint(*FULL, "--notified", "\udcff") == f"--notified: {FORM} (got '\\udcff')"


@given(st.text())
@example("2025-02-29")
@example("-5")
@example("--help-")
@example("9999-12-31")
@example("\ud800")
def test_no_text_given_as_a_day_gives_a_traceback(typed):
    answer = call(*FULL, f"--notified={typed}")
    assert answer.code in {0, 2}
    assert bool(answer.out) != bool(answer.err)
    assert answer.err.count("\n") == (answer.code == 2)


@given(
    st.lists(
        st.sampled_from(["timetable", "workdays", "show", "groups", "diff", "add", "--", "--explain", "-x", "=", ""])
        | st.sampled_from(
            ["check", "convert", "read", "outlook", "coverage", "review", "-", ".", "--to", "--on", "csv"]
        )
        | st.text()
    )
)
def test_no_words_at_all_give_a_traceback(words):
    written = [word for word in words if not word.startswith(("--output", "--held-back")) and word != "__complete"]
    assert call(*written).code in {0, 1, 2}


READING = {
    "check": ["check", "-"],
    "check-json": ["check", "-", "--format", "json"],
    "check-github": ["check", "-", "--format", "github"],
    "convert": ["convert", "-", "--to", "jsonl"],
    "outlook": ["outlook", "-", "--on", "2026-06-29"],
    "coverage": ["coverage", "-"],
    "review-check": ["review", "check", "-"],
    "review-publish": ["review", "publish", "-", "--on", "2024-02-01"],
}
every_reading = pytest.mark.parametrize("words", READING.values(), ids=READING)


@every_reading
@given(st.binary() | st.text().map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(b"{}\n{}\n")
@example(b"kind,schema\nplan,1\n")
@example(b'{"kind": "thematic-review", "schema": 1, "data": null}')
def test_no_bytes_at_all_give_a_traceback(words, given_bytes):
    answer = call(*words, given=given_bytes)
    assert answer.code in {0, 1, 2}
    assert answer.code == 0 or answer.out or answer.err


@every_reading
@pytest.mark.parametrize("text", [text for text, _ in NONSENSE.values()], ids=NONSENSE)
def test_no_known_nonsense_gives_a_traceback(words, text):
    answer = call(*words, given=text)
    assert answer.code in {0, 1, 2}
    assert all(line.startswith("sendframework: ") for line in answer.err.splitlines())


@given(st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", fullmatch=True, alphabet=string.digits + "-"))
def test_a_day_is_read_as_it_is_written_or_refused(typed):
    try:
        assert _reading.day("--from", typed).isoformat() == typed
    except SendFrameworkError as error:
        assert "must be a day that exists" in str(error)  # noqa: PT017  # either is right, for some days
