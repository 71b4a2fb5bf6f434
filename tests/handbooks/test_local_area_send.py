"""The first framework, clause by clause, and what 2018, 2020 and 2021 changed in it."""

import re
from datetime import date

import pytest

import sendframework as sf
from sendframework.framework import SuspensionRule
from sendframework.vocabulary.outcomes import (
    AreaSendOutcome,
    FindingKind,
    LocalAreaFindingKind,
    MonitoringOutcome,
    RevisitOutcome,
    WrittenStatementDecision,
)

FIRST, REVISITS, SUSPENDED, RESTARTED = (sf.edition(name) for name in ("2016-04", "2018-11", "2020-03", "2021-04"))
EDITIONS = (FIRST, REVISITS, SUSPENDED, RESTARTED)
WITH_REVISITS = EDITIONS[1:]
REQUIRED = "written-statement-required"

every_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.id)
every_edition_with_revisits = pytest.mark.parametrize("edition", WITH_REVISITS, ids=lambda edition: edition.id)


def grade_of_part(rule, part):
    return sf.grade_of([citation for citation in rule.citations if citation.supports == part])


class TestRegister:
    @pytest.mark.parametrize(
        ("day", "edition"),
        [
            (date(2016, 4, 27), "2016-04"),
            (date(2018, 11, 8), "2016-04"),
            (date(2018, 11, 9), "2018-11"),
            (date(2020, 3, 16), "2018-11"),
            (date(2020, 3, 17), "2020-03"),
            (date(2021, 3, 31), "2020-03"),
            (date(2021, 4, 1), "2021-04"),
            (date(2022, 12, 31), "2021-04"),
            (date(2023, 1, 1), "2023-01"),
        ],
    )
    def test_an_edition_is_in_force_from_its_first_day(self, day, edition):
        assert sf.edition_on(day).id == edition

    def test_before_27_april_2016_there_is_none(self):
        with pytest.raises(sf.NotInForceError, match="26 April 2016; there is one from 27 April 2016"):
            sf.edition_on(date(2016, 4, 26))

    def test_each_amends_the_one_before(self):
        assert [edition.amends for edition in EDITIONS] == [None, "2016-04", "2018-11", "2020-03"]
        assert {edition.framework.code.value for edition in EDITIONS} == {"local-area-send"}

    @pytest.mark.parametrize("edition", [SUSPENDED, RESTARTED], ids=lambda edition: edition.id)
    def test_the_days_of_the_restart_are_said_to_be_open(self, edition):
        rules = {question.id: question.rules for question in edition.open_questions}
        assert "full-inspection-suspension" in rules["day-of-restart"]
        assert grade_of_part(edition.rule("full-inspection-suspension"), "last-day") is sf.EvidenceGrade.INFERRED


@every_edition
class TestThroughout:
    def test_a_full_inspection_has_5_working_days_of_notice_and_5_on_site(self, edition):
        notice, on_site = (edition.rule(f"full-inspection-on-site-{what}") for what in ("notice", "length"))
        assert (notice.interval.count, notice.certainty) == (5, "usual")
        assert on_site.interval.count == 5
        assert (notice.weekday, on_site.weekday) == (sf.Weekday.MONDAY, sf.Weekday.FRIDAY)
        with pytest.raises(sf.UnknownCodeError):
            edition.rule("full-inspection-off-site-notice")

    def test_nothing_is_graded(self, edition):
        assert not any(rule.grades_criteria for rule in edition.rules_of(sf.OutcomeRule))
        assert "graded" in edition.rule("no-grades-per-criterion").statement
        assert not edition.rules_of(sf.CriterionRule)
        graded = re.compile(
            r"outstanding|inadequate|requires improvement|typically positive|inconsistent", re.IGNORECASE
        )
        assert not [rule.id for rule in edition.rules if graded.search(rule.statement)]

    def test_the_only_result_of_a_full_inspection_is_whether_a_statement_is_required(self, edition):
        results = {rule.outcome: rule.may_contain for rule in edition.outcomes("full-inspection")}
        assert list(results) == list(WrittenStatementDecision)
        weakness = LocalAreaFindingKind.SIGNIFICANT_WEAKNESS
        assert [weakness in kinds for kinds in results.values()] == [True, False]

    def test_the_statement_is_due_70_working_days_after_receipt(self, edition):
        rule = edition.rule("statement-of-proposed-action-limit")
        assert (rule.interval.count, rule.certainty, rule.after) == (70, "exact", "report-received")
        assert grade_of_part(rule, "count") is sf.EvidenceGrade.PRIMARY
        assert grade_of_part(rule, "start") is sf.EvidenceGrade.PRIMARY
        assert grade_of_part(rule, "unit") is rule.grade is sf.EvidenceGrade.INFERRED

    def test_ten_days_for_fitness_are_only_recalled(self, edition):
        rule = edition.rule("written-statement-acceptance")
        assert (rule.interval.count, rule.grade) == (10, "recalled")
        deciding = edition.rule("written-statement-fitness")
        assert (set(deciding.actor), deciding.grade) == (
            {sf.Actor.OFSTED, sf.Actor.CARE_QUALITY_COMMISSION},
            "secondary",
        )

    def test_the_chief_inspector_decides_and_the_principal_authority_writes(self, edition):
        assert edition.rule("written-statement-determination").actor == (sf.Actor.CHIEF_INSPECTOR,)
        writers = edition.rule("written-statement").actor
        assert set(writers) == {
            sf.Actor.PRINCIPAL_AUTHORITY,
            sf.Actor.LOCAL_AUTHORITY,
            sf.Actor.CLINICAL_COMMISSIONING_GROUP,
        }
        power = edition.rule("statement-of-proposed-action-legal-basis")
        assert (power.provision, power.grade) == ("regulation 3(3)", "primary")

    def test_no_target_is_set_for_the_letter_of_a_full_inspection(self, edition):
        interval = edition.rule("full-inspection-report-publication").interval
        assert (interval.count, interval.least, interval.most) == (None, 28, 102)
        assert "letter-expected" not in edition.milestones("full-inspection").by_milestone

    def test_the_team_is_led_by_one_of_ofsted_and_has_one_of_the_cqc(self, edition):
        members = {member.role: (member.least, member.most) for member in edition.rule("full-inspection-team").members}
        assert members == {"ofsted-lead-inspector": (1, 1), "ofsted-inspector": (1, 2), "cqc-inspector": (1, 2)}

    def test_the_act_and_the_regulations_are_there_provision_by_provision(self, edition):
        provisions = {}
        for rule in edition.rules_of(sf.LegalBasisRule):
            provisions.setdefault(rule.instrument.split(" (")[0], []).append(rule.provision)
        numbers = ["(1)", "(2)", "(3)", "(4)", "(5) and (6)", "(7)", "(8), (9) and (11)"]
        assert provisions["Children Act 2004"] == [
            "section 20",
            *(f"section 20{number}" for number in numbers),
            None,  # the regulations as such, whose title begins with the Act's
            "regulation 1(2)",
            "regulation 2 and the Schedule",
            "regulation 3(2)",
            "regulation 3(3)",
            "regulation 3(4)",
            "regulation 3(5)",
            "regulation 3(6)",
            "regulation 3",
            "regulation 4",
        ]
        assert provisions["Children and Families Act 2014"] == ["Part 3"]
        assert provisions["SEND code of practice: 0 to 25 years"] == [None]

    def test_no_paragraph_of_the_handbook_is_named(self, edition):
        for rule in edition.rules:
            for citation in rule.citations:
                if citation.source is not None and citation.source.id == "first-handbook-page":
                    assert citation.where in {None, "page history"}

    def test_health_is_commissioned_by_the_groups_of_the_time(self, edition):
        named = {group.code for rule in edition.rules_of(sf.EvidenceRule) for group in rule.groups}
        assert "clinical-commissioning-groups" in named
        assert ("integrated-care-boards" in named) == (edition.in_force.end > date(2022, 6, 30))
        (group,) = (group for group in sf.GROUPS if group.code == "clinical-commissioning-groups")
        assert group.period.end == date(2022, 6, 30)

    def test_what_both_frameworks_have_has_the_same_id(self, edition):
        shared = {rule.id for rule in edition.rules} & {rule.id for rule in sf.edition("2023-01").rules}
        assert {
            "full-inspection",
            "full-inspection-notification",
            "full-inspection-on-site-notice",
            "full-inspection-on-site-length",
            "full-inspection-final-feedback",
            "full-inspection-report-received",
            "full-inspection-report-publication",
            "full-inspection-team",
            "full-inspection-legal-basis",
            "statement-of-proposed-action-legal-basis",
            "statement-of-proposed-action-limit",
            "duties-evaluated",
            "no-grades-per-criterion",
            "support-after-inspection",
        } <= shared


class TestRevisits:
    def test_there_were_none_before_november_2018(self):
        with pytest.raises(sf.UnknownCodeError, match="unknown activity of edition 2016-04 'revisit'"):
            FIRST.activity("revisit")
        assert not [rule.id for rule in FIRST.rules if "revisit" in rule.id]
        assert "revisit-expected" not in FIRST.milestones("full-inspection", REQUIRED).by_milestone

    @every_edition_with_revisits
    def test_a_revisit_has_10_working_days_of_notice_and_2_to_4_days(self, edition):
        assert str(edition.rule("revisit-on-site-notice").interval) == "10 working days"
        length = edition.rule("revisit-on-site-length").interval
        assert (length.least, length.most) == (2, 4)

    def test_that_the_10_days_are_working_days_is_inferred_before_2021_and_read_after(self):
        parts = [grade_of_part(edition.rule("revisit-on-site-notice"), "unit").value for edition in WITH_REVISITS]
        assert parts == ["inferred", "inferred", "primary"]

    @every_edition_with_revisits
    def test_the_letter_is_meant_to_come_after_33_working_days(self, edition):
        rule = edition.rule("revisit-letter")
        assert (rule.milestone, str(rule.interval), rule.certainty) == (
            "letter-expected",
            "33 working days",
            "approximate",
        )

    @every_edition_with_revisits
    def test_18_months_from_acceptance_are_an_aim(self, edition):
        rule = edition.rule("revisit-timing")
        assert (rule.after, str(rule.interval), rule.certainty) == (
            "written-statement-accepted",
            "18 months",
            "approximate",
        )

    @every_edition_with_revisits
    def test_results_add_up_what_was_decided_on_each_weakness(self, edition):
        results = {rule.outcome: rule for rule in edition.outcomes("revisit")}
        assert list(results) == list(RevisitOutcome)
        for rule in results.values():
            assert LocalAreaFindingKind.PROGRESS_ON_WEAKNESS in rule.may_contain
            assert rule.official
        assert "each significant weakness" in edition.rule("revisit-judgement-per-weakness").statement

    @every_edition_with_revisits
    def test_a_plan_follows_only_where_progress_is_insufficient(self, edition):
        assert edition.rule("accelerated-progress-plan").outcomes == ("some-sufficient", "none-sufficient")
        assert edition.rule("revisit-monitoring-ends").outcomes == ("all-sufficient",)
        approval = edition.rule("accelerated-progress-plan-approval").actor
        assert sf.Actor.OFSTED not in approval


class TestSuspension:
    def test_both_activities_were_suspended_on_17_march_2020(self):
        suspensions = {rule.id: rule for rule in SUSPENDED.rules_of(SuspensionRule)}
        assert {name: (rule.period.start, rule.period.end) for name, rule in suspensions.items()} == {
            "full-inspection-suspension": (date(2020, 3, 17), date(2021, 5, 31)),
            "revisit-suspension": (date(2020, 3, 17), date(2021, 3, 31)),
        }

    def test_after_the_restart_of_revisits_only_full_inspections_were(self):
        assert [rule.id for rule in RESTARTED.rules_of(SuspensionRule)] == ["full-inspection-suspension"]
        assert not FIRST.rules_of(SuspensionRule)
        assert not REVISITS.rules_of(SuspensionRule)

    def test_what_followed_from_earlier_inspections_stayed(self):
        before, during = (
            {rule.id: rule for rule in edition.rules if REQUIRED in getattr(rule, "outcomes", ())}
            for edition in (REVISITS, SUSPENDED)
        )
        assert before.items() <= during.items()
        assert during.keys() - before.keys() == {"written-statements-go-on"}


class TestInterimVisits:
    def test_only_the_edition_of_the_suspension_has_them(self):
        having = [edition.id for edition in EDITIONS if "interim-visit" in {rule.id for rule in edition.rules}]
        assert having == ["2020-03"]

    def test_they_were_voluntary_and_judged_nothing(self):
        rule = SUSPENDED.activity("interim-visit")
        assert rule.optional_for_area
        assert not rule.judges_area
        assert SUSPENDED.outcomes("interim-visit") == ()
        assert SUSPENDED.rule("interim-visit-anonymity").grade is sf.EvidenceGrade.PRIMARY

    def test_nothing_of_them_is_dated(self):
        assert SUSPENDED.milestones("interim-visit").rules == ()


class TestOutcomesOfTheTwoFrameworks:
    def test_no_word_is_shared(self):
        sets = [WrittenStatementDecision, RevisitOutcome, AreaSendOutcome, MonitoringOutcome]
        words = [member.value for kind in sets for member in kind]
        assert len(words) == len(set(words))
        assert not {kind.value for kind in LocalAreaFindingKind} & {kind.value for kind in FindingKind}

    def test_no_edition_has_results_or_findings_of_both(self):
        for edition in sf.editions():
            first = edition.framework.code is sf.FrameworkCode.LOCAL_AREA_SEND
            for rule in edition.rules_of(sf.OutcomeRule):
                assert isinstance(rule.outcome, WrittenStatementDecision | RevisitOutcome) == first
                assert all(isinstance(found, LocalAreaFindingKind) == first for found in rule.may_contain)


class TestAnnouncedChanges:
    def test_what_was_not_read_says_so(self):
        unread = {
            edition.id: [change.id for change in edition.announced_changes if not change.text_read]
            for edition in EDITIONS
        }
        assert unread == {
            "2016-04": ["model-after-consultation-2016", "survey-from-autumn-2018"],
            "2018-11": ["revisit-guidance-document", "handbook-part-3"],
            "2020-03": ["interim-visit-guidance-2020"],
            "2021-04": ["revisit-guidance-2021", "revisit-guidance-2022"],
        }
