"""What the kinds of strategies promise: conforming, breaching, broken, published as tables or as reports."""

import io
from datetime import date

import attrs
import pytest
from hypothesis import given, settings
from hypothesis.errors import NoSuchExample

import sendframework as sf
from sendframework import readers
from sendframework import strategies as sfs
from sendframework.strategies import sheets
from sendframework.strategies._breaches_of_dates import BREACHING, OF_DATES
from sendframework.strategies._breaches_of_files import OF_FILES
from sendframework.strategies._breaches_of_findings import OF_FINDINGS
from sendframework.strategies.broken import _ALONE, _ENVELOPE_FAULTS, _FIELD_FAULTS
from tests.strategies_kit.drawing import FEW, QUICK, SOME, drawn, simplest

CHECKS = {check.code: check for check in sf.CHECKS}
BREACHES = (*OF_DATES, *OF_FINDINGS, *OF_FILES)
BY_CODE = {code: [each for each in BREACHES if each.code == code] for code in dict.fromkeys(b.code for b in BREACHES)}
UNBREAKABLE = {
    "finding-not-allowed",  # no record can have such findings under the library's editions
    "follows-later-record",  # needs related records: a case file refuses them
    "follows-wrong-record",
    "number-not-found",
    "outcome-not-in-edition",
    "tracked-on-sen-support",  # no more than a note, by the grade of the number
}
CONFORMING = {
    name: getattr(sfs, name) for name in sfs.__all__ if name.startswith("conforming_") and name != "conforming_records"
}


def worse(record, **asked):
    return [issue for issue in sf.check(record, **asked) if issue.severity is not sf.Severity.NOTE]


class TestConforming:
    @pytest.mark.parametrize("name", CONFORMING)
    def test_nothing_is_worse_than_a_note(self, name):
        @QUICK
        @given(CONFORMING[name]())
        def test(record):
            assert worse(record) == []

        test()

    @pytest.mark.deep
    @pytest.mark.parametrize("name", CONFORMING)
    def test_the_checks_have_nothing_to_sort_out(self, name, monkeypatch):
        """They conform by how they are made: almost none is thrown away."""
        asked = []

        def counted(met):
            asked.append(met)
            return True

        monkeypatch.setattr("sendframework.strategies.conforming.assume", counted)

        @settings(QUICK, max_examples=300)
        @given(CONFORMING[name]())
        def test(record):
            pass

        test()
        assert asked.count(False) <= len(asked) / 100

    @pytest.mark.parametrize(
        "edition", [each for each in sf.editions() if each.id != "2020-03"], ids=lambda edition: edition.id
    )
    def test_by_an_edition_that_is_asked_for(self, edition):
        for record in drawn(sfs.conforming_inspections(edition=edition)):
            assert record.notified_on in edition.in_force
            assert worse(record, edition=edition) == []

    def test_by_an_edition_of_your_own(self):
        newest = sf.edition("2025-07")
        own = newest.amended(id="own", in_force=newest.in_force, remove=["full-inspection-team"])
        assert [worse(record, edition=own) for record in drawn(sfs.conforming_inspections(edition=own))] == [[]] * 2

    def test_records_of_every_kind(self):
        assert [worse(record) for record in drawn(sfs.conforming_records())] == [[]] * 2


class TestBreaching:
    def test_is_in_an_area_that_lasts_so_that_whatever_follows_can_be_in_it(self):
        with pytest.raises(NoSuchExample):
            simplest(BREACHING.areas, lambda area: area.period is not None)

    @pytest.mark.parametrize("code", BY_CODE)
    def test_one_issue_of_the_code_is_above_a_note(self, code):
        for record in drawn(sfs.breaching(code), FEW):
            (issue,) = worse(record)
            assert issue.code == code

    @pytest.mark.deep
    @pytest.mark.parametrize("name", sfs.breachable())
    def test_by_code_or_rule(self, name):
        for record in drawn(sfs.breaching(name), settings(QUICK, max_examples=40)):
            (issue,) = worse(record)
            assert name in {issue.code, issue.rule}

    def test_a_rule_that_is_asked_for_is_the_one_that_is_broken(self):
        for record in drawn(sfs.breaching("revisit-on-site-notice")):
            assert [issue.rule for issue in worse(record)] == ["revisit-on-site-notice"]

    def test_every_check_that_can_be_worse_than_a_note_can_be_had_or_is_known_not_to_be(self):
        able = {code for code, check in CHECKS.items() if check.severity is not sf.Severity.NOTE}
        assert able - set(BY_CODE) - UNBREAKABLE == set()
        assert set(BY_CODE) <= able
        assert not UNBREAKABLE & set(sfs.breachable())

    @pytest.mark.parametrize("breach", BREACHES, ids=range(len(BREACHES)))
    def test_a_rule_is_one_that_the_check_looks_at(self, breach):
        assert breach.rule is None or breach.rule in CHECKS[breach.code].rules


class TestBroken:
    @settings(QUICK, max_examples=10)
    @given(sfs.broken_payloads())
    def test_reading_tells_exactly_what_is_wrong(self, broken):
        with pytest.raises(sf.StructureError) as caught:
            sf.from_dict(broken.payload)
        assert {(problem.code, problem.path) for problem in caught.value.problems} == broken.problems

    @pytest.mark.parametrize("code", sorted({f.code for f in (*_FIELD_FAULTS, *_ENVELOPE_FAULTS, *_ALONE)}))
    def test_a_code_that_is_asked_for_is_among_them(self, code):
        for broken in drawn(sfs.broken_payloads(code=code), FEW):
            with pytest.raises(sf.StructureError) as caught:
                sf.from_dict(broken.payload)
            told = {(problem.code, problem.path) for problem in caught.value.problems}
            assert told == broken.problems
            assert code in {each for each, _ in told}


def outcome_of(record):
    findings = getattr(record, "findings", record)
    return getattr(findings, "outcome", None) or getattr(findings, "decision", None)


class TestSpreadsheets:
    @settings(QUICK, max_examples=10)
    @given(sfs.spreadsheets())
    def test_a_table_is_read_as_the_records_that_stand_in_it(self, sheet):
        read = {
            "official-statistics": readers.official_statistics,
            "management-information": readers.management_information,
        }[sheet.layout]
        reading = read(io.StringIO(sheet.to_csv()))
        assert reading.not_understood == ()
        facts = [
            [(each.kind, each.area, each.on_site.start, each.published_on, outcome_of(each)) for each in records]
            for records in (reading.records, sheet.records)
        ]
        assert facts[0] == facts[1]

    def test_an_area_that_was_no_more_has_no_revisit(self, monkeypatch):
        gone = sf.local_area("Northamptonshire", on=date(2018, 1, 1))
        monkeypatch.setattr(sheets, "_ASKED", attrs.evolve(sheets._ASKED, areas=[gone]))
        tables = drawn(sfs.spreadsheets(layout="official-statistics"), SOME)
        assert {record.kind for sheet in tables for record in sheet.records} == {"full-inspection"}
        assert any("Yes" in row for sheet in tables for row in sheet.rows)

    def test_a_layout_and_titles_can_be_asked_for(self):
        for sheet in drawn(sfs.spreadsheets(layout="official-statistics", titles=True)):
            assert sheet.layout == "official-statistics"
            assert sheet.rows[0][0].startswith("Inspections")
        assert {len(sheet.rows[0]) for sheet in drawn(sfs.spreadsheets(layout="management-information"))} == {8}


class TestReviews:
    @QUICK
    @given(sfs.reviews(consents=True))
    def test_a_review_is_published_with_its_consents(self, drawn_review):
        review, consents, day = drawn_review
        report = sf.publish(review, consents, on=day).report
        assert set(report.areas_named) <= {consent.area for consent in consents if consent.holds_on(day)}

    def test_a_consent_is_for_the_review_that_is_given(self):
        review = drawn(sfs.reviews())[0]
        assert {each.area in review.areas for each in drawn(sfs.consents(review=review))} == {True}

    @QUICK
    @given(sfs.reviews(consents=True), sfs.policies())
    def test_every_finding_is_published_or_held_back(self, drawn_review, policy):
        review, consents, day = drawn_review
        made = sf.publish(review, consents, on=day, policy=policy)
        held_back = {each.finding for each in made.held_back}
        assert held_back <= {finding.reference for finding in review.findings}
        assert len(held_back) + len(made.report.findings) == len(review.findings)


@settings(QUICK, max_examples=10)
@given(sfs.records())
def test_a_record_of_any_kind_can_be_written_and_read_and_checked(record):
    assert sf.from_json(sf.to_json(record)) == record
    sf.check(record)


@QUICK
@given(sfs.case_files())
def test_a_file_holds_what_its_links_say(file):
    references = {record.reference for record in file.records} - {None}
    assert {record.follows for record in file.records if getattr(record, "follows", None)} <= references
