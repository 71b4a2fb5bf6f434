"""The framework from 2023, clause by clause, and what the updates of 2025 changed in it."""

from datetime import date

import pytest

import sendframework as sf

FIRST, JUNE, JULY = (sf.edition(name) for name in ("2023-01", "2025-06", "2025-07"))
AREA_SEND = (FIRST, JUNE, JULY)
every_edition = pytest.mark.parametrize("edition", AREA_SEND, ids=lambda edition: edition.id)


def count_of(edition, rule_id):
    interval = edition.rule(rule_id).interval
    return interval.count, interval.unit.value


@every_edition
class TestThroughout:
    def test_notice_is_8_working_days_to_fieldwork_and_10_to_arrival(self, edition):
        off_site, on_site = (edition.rule(f"full-inspection-{place}-site-notice") for place in ("off", "on"))
        assert count_of(edition, off_site.id) == (8, "working-days")
        assert count_of(edition, on_site.id) == (10, "working-days")
        assert (off_site.weekday, on_site.weekday) == (sf.Weekday.THURSDAY, sf.Weekday.MONDAY)
        assert edition.rule("full-inspection-notification").weekday is sf.Weekday.MONDAY
        for rule in (off_site, on_site):
            assert (rule.certainty, rule.grade) == (sf.Certainty.USUAL, sf.EvidenceGrade.SECONDARY)
            assert "notice-and-bank-holidays" in {asked.id for asked in edition.questions_about(rule.id)}

    def test_the_council_and_the_forum_hear_on_the_day_of_the_call(self, edition):
        told = edition.rule("full-inspection-notification").audience
        assert {sf.Actor.LOCAL_LEADERS, sf.Actor.LOCAL_AUTHORITY, sf.Actor.PARENT_CARER_FORUM} == set(told)

    def test_the_activities_are_four_of_which_two_judge(self, edition):
        judges = {rule.activities[0].value: rule.judges_area for rule in edition.rules_of(sf.ActivityRule)}
        assert judges == {
            "full-inspection": True,
            "monitoring-inspection": True,
            "engagement-meeting": False,
            "thematic-visit": False,
        }
        assert str(edition.activity("full-inspection").at_least_every) == "5 years"

    def test_the_three_outcomes_with_their_official_words(self, edition):
        results = {rule.outcome.value: rule for rule in edition.outcomes("full-inspection")}
        assert {code: rule.short_wording for code, rule in results.items()} == {
            "typically-positive": "Typically positive experiences and outcomes",
            "inconsistent": "Inconsistent experiences and outcomes",
            "widespread-or-systemic-failings": "Widespread and/or systemic failings",
        }
        assert all(rule.official and rule.long_wording for rule in results.values())

    def test_only_systemic_failings_have_areas_for_priority_action(self, edition):
        priority = sf.FindingKind.AREA_FOR_PRIORITY_ACTION
        with_priority = [rule.outcome for rule in edition.outcomes("full-inspection") if priority in rule.may_contain]
        assert with_priority == [sf.AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS]
        assert edition.rule("report-priority-action").outcomes == ("widespread-or-systemic-failings",)
        assert edition.rule("report-priority-action").columns == ("Responsible body", "Areas for priority action")

    def test_two_groups_of_criteria_the_second_recalled_and_none_official(self, edition):
        criteria = edition.rules_of(sf.CriterionRule)
        assert [len([rule for rule in criteria if rule.group == group]) for group in (1, 2, 3)] == [5, 6, 1]
        assert {rule.grade.value for rule in criteria if rule.group == 2} == {"recalled"}
        assert not any(rule.official for rule in criteria)

    def test_six_children_are_tracked(self, edition):
        rule = edition.rule("full-inspection-tracking")
        assert [(quota.least, quota.most) for quota in rule.quotas] == [(6, 6), (1, None), (2, None)]
        assert rule.grade is sf.EvidenceGrade.INFERRED

    def test_the_team_is_led_by_one_of_each_inspectorate(self, edition):
        rule = edition.rule("full-inspection-team")
        assert {member.inspectorate.value for member in rule.members if member.leads} == {
            "ofsted",
            "care-quality-commission",
        }
        assert sum(member.least for member in rule.members) == 5

    def test_the_recalled_35_days_stand_beside_the_statutory_70(self, edition):
        recalled, statutory = (
            edition.rule("priority-action-plan-deadline"),
            edition.rule("statement-of-proposed-action-limit"),
        )
        assert (recalled.interval.count, recalled.certainty, recalled.grade) == (35, "usual", "recalled")
        assert (statutory.interval.count, statutory.certainty, statutory.grade) == (70, "exact", "inferred")
        counts = [citation.grade.value for citation in statutory.citations if citation.supports == "count"]
        assert counts == ["primary"]
        assert {rule.after for rule in (recalled, statutory)} == {"report-received"}

    @pytest.mark.parametrize(("after", "years"), [("typically-positive", 5), ("inconsistent", 3), ("failings", 3)])
    def test_the_next_full_inspection_is_within_about_5_or_3_years(self, edition, after, years):
        rule = edition.rule(f"next-full-inspection-after-{after}")
        assert count_of(edition, rule.id) == (years, "years")
        assert rule.certainty is sf.Certainty.APPROXIMATE

    def test_the_report_has_its_sections_in_order(self, edition):
        headings = [rule.heading for rule in edition.rules_of(sf.ReportSectionRule)]
        assert headings[2] == "Inspection outcome"
        assert headings[5:9] == [
            "What is the area partnership doing that is effective?",
            "What does the area partnership need to do better?",
            "Areas for priority action",
            "Areas for improvement",
        ]

    def test_a_monitoring_inspection_has_no_survey_of_families(self, edition):
        assert edition.rule("monitoring-inspection-no-family-survey").used is False

    def test_thematic_findings_name_no_area_that_has_not_agreed(self, edition):
        rule = edition.rule("thematic-visit-attribution")
        assert (rule.grade, rule.activities) == ("primary", (sf.Activity.THEMATIC_VISIT,))


class TestUpdates:
    @pytest.mark.parametrize(
        ("earlier", "later", "replaced", "added"),
        [
            (
                FIRST,
                JUNE,
                {
                    "engagement-meeting",
                    "full-inspection-set-up-discussion",
                    "full-inspection-setting-visits",
                    "priority-action-plan-deadline",
                    "monitoring-inspection-timing",
                },
                {"unregistered-alternative-provision"},
            ),
            (JUNE, JULY, {"priority-action-plan-feedback"}, {"monitoring-cap"}),
        ],
        ids=["june", "july"],
    )
    def test_only_these_rules_changed(self, earlier, later, replaced, added):
        before, after = ({rule.id: rule for rule in edition.rules} for edition in (earlier, later))
        assert after.keys() - before.keys() == added
        assert before.keys() <= after.keys()
        assert {name for name in before if before[name] != after[name]} == replaced
        assert later.amends == earlier.id

    def test_feedback_on_the_plan_moved_from_the_inspectorates_to_government_in_july(self):
        actors = [set(edition.rule("priority-action-plan-feedback").actor) for edition in AREA_SEND]
        inspectorates = {sf.Actor.OFSTED, sf.Actor.CARE_QUALITY_COMMISSION}
        assert actors == [inspectorates, inspectorates, {sf.Actor.DEPARTMENT_FOR_EDUCATION, sf.Actor.NHS_ENGLAND}]
        assert "plan-feedback-of-june-2025" in {asked.id for asked in JUNE.open_questions}
        assert "plan-feedback-of-june-2025" not in {asked.id for asked in JULY.open_questions}

    def test_what_the_18_months_run_from_is_inferred_before_june_and_read_after(self):
        rules = [edition.rule("monitoring-inspection-timing") for edition in AREA_SEND]
        assert [rule.grade.value for rule in rules] == ["inferred", "primary", "primary"]
        assert {(rule.after, str(rule.interval)) for rule in rules} == {("report-received", "18 months")}
        assert "monitoring-start" in {asked.id for asked in FIRST.open_questions}
        assert "monitoring-start" not in {asked.id for asked in JUNE.open_questions}

    def test_the_cap_of_three_came_in_july(self):
        rule = JULY.rule("monitoring-cap")
        assert (rule.most, str(rule.within), rule.grade.value) == (3, "12 months", "primary")
        assert rule.only_where
        for edition in (FIRST, JUNE):
            with pytest.raises(sf.UnknownCodeError):
                edition.rule("monitoring-cap")

    def test_announced_changes_whose_text_was_not_read_say_so(self):
        unread = {
            edition.id: [change.id for change in edition.announced_changes if not change.text_read]
            for edition in AREA_SEND
        }
        assert len(unread["2023-01"]) == 5
        assert "information-request-2025" in unread["2025-06"]
        assert unread["2025-07"] == []

    def test_paragraphs_that_the_summaries_of_changes_name_are_all_there(self):
        named = {change.paragraph for edition in (JUNE, JULY) for change in edition.announced_changes}
        assert named - {None} == {"8", "17", "21", "23", "29", "65", "88 and 89", "134", "149", "151", "Annex A"}

    def test_the_day_of_each_change_is_the_first_of_its_edition(self):
        assert [edition.in_force.start for edition in AREA_SEND] == [
            date(2023, 1, 1),
            date(2025, 6, 6),
            date(2025, 7, 7),
        ]
