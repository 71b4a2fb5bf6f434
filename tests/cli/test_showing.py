"""The commands that look things up: editions and show."""

import json
from typing import get_args

import pytest

import sendframework as sf
from sendframework.cli._finding import FINDERS
from sendframework.cli._options import Kind
from sendframework.cli._word_lists import word_lists
from sendframework.render.plain_data import plain
from sendframework.vocabulary.looking_up import vocabularies
from tests.cli.calling import printed

IN_EDITIONS = ("activity", "outcome", "milestone", "rule", "source")


def found(*words):
    return json.loads(printed("show", *words, "--format", "json"))


def test_editions_stand_oldest_first():
    lines = printed("editions").splitlines()
    assert lines[0].split() == ["Edition", "In", "force", "Title", "Framework", "Rules", "Open", "questions"]
    assert [line.split()[0] for line in lines[2:]] == [edition.id for edition in sf.editions()]


def test_editions_in_json():
    answer = json.loads(printed("editions", "--format", "json"))
    assert answer["kind"] == "editions"
    for summary, edition in zip(answer["editions"], sf.editions(), strict=True):
        assert summary["kind"] == "edition-summary"
        assert summary["id"] == edition.id
        assert summary["in_force"] == plain(edition.in_force)
        assert summary["rules"] == len(edition.rules)
        assert summary["open_questions"] == len(edition.open_questions)


@pytest.mark.parametrize("edition", sf.editions(), ids=lambda edition: edition.id)
class TestEveryId:
    def test_an_edition_is_told_whole(self, edition):
        told = printed("show", edition.id, columns=80)
        for rule in edition.rules:
            assert f"\n{rule.id}\n" in told
        for question in edition.open_questions:
            assert f"\n{question.id}\n" in told
        for change in edition.announced_changes:
            assert f"\n{change.id} (" in told
        assert found(edition.id) == plain(edition)

    def test_a_rule_is_told_whole(self, edition):
        for rule in edition.rules[::4]:  # every fourth: each is a run of the command; all of them in the deep tier
            self._told_whole(edition, rule)

    @pytest.mark.deep
    def test_every_rule_is_told_whole(self, edition):
        for rule in edition.rules:
            self._told_whole(edition, rule)

    def _told_whole(self, edition, rule):
        told = printed("show", rule.id, "--as", "rule", "--edition", edition.id)
        assert rule.statement in told
        for citation in rule.citations:
            assert f"- {citation}" in told
        for question in edition.questions_about(rule.id):
            assert question.question in told

    def test_an_activity_is_told_with_its_milestones_and_outcomes(self, edition):
        for described in edition.rules_of(sf.ActivityRule):
            code = described.activities[0].value
            told = printed("show", code, "--edition", edition.id)
            answer = found(code, "--edition", edition.id)
            assert answer["kind"] == "found-activity"
            assert answer["rule"] == plain(described)
            for rule in edition.milestones(code).rules:
                assert f"\n{rule.milestone}\n    {rule.label}" in told
            assert [each["outcome"] for each in answer["outcomes"]] == [
                rule.outcome.value for rule in edition.outcomes(code)
            ]

    def test_an_outcome_is_told_with_what_follows(self, edition):
        for described in edition.rules_of(sf.OutcomeRule):
            answer = found(described.outcome.value, "--edition", edition.id)
            assert (answer["kind"], answer["rule"]) == ("found-outcome", plain(described))
            assert all(described.outcome.value in rule["outcomes"] for rule in answer["follows"])

    def test_a_milestone_is_told_with_every_rule_that_dates_it(self, edition):
        for milestone in dict.fromkeys(rule.milestone for rule in edition.rules_of(sf.MilestoneRule)):
            answer = found(milestone, "--edition", edition.id)
            dating = [rule for rule in edition.rules_of(sf.MilestoneRule) if rule.milestone == milestone]
            assert (answer["kind"], answer["rules"]) == ("found-milestone", plain(dating))


def test_a_source_is_told_with_what_cites_it():
    for source in sf.SOURCES:
        answer = found(source.id, "--as", "source")
        assert (answer["kind"], answer["source"]) == ("found-source", plain(source))
        for edition, rules in answer["cited_by"].items():
            for rule in rules:
                assert source in [citation.source for citation in sf.edition(edition).rule(rule).citations]


@pytest.mark.parametrize("kind", [kind for kind in get_args(Kind) if kind not in IN_EDITIONS])
def test_a_word_is_told_with_what_uses_it(kind):
    for word, of in ((word, listed.of) for listed in word_lists(kind) for word in listed):
        answer = found(word.code, "--as", kind)
        assert answer["of"] == of
        assert (answer["kind"], answer["word"]) == ("found-word", plain(word))
        told = printed("show", word.code, "--as", kind)
        assert told.startswith(f"{word.code} (")
        for edition, rules in answer["used_by"].items():
            assert (f"- edition {edition}: {', '.join(rules)}\n" in told) == bool(rules)


def test_every_kind_that_can_be_asked_for_is_looked_for_and_every_list_is_of_a_kind():
    assert get_args(Kind) == tuple(FINDERS)
    assert {listed.of for kind in FINDERS for listed in word_lists(kind)} == {
        "source",
        *(listed.of for listed in vocabularies()),
    }
    assert word_lists("rule") == word_lists("milestone") == ()


def test_a_theme_is_told_with_scope_purposes_dates_promised_and_kept_and_sources():
    told = printed("show", "alternative-provision")
    theme = sf.THEMES.find("alternative-provision")
    for purpose in theme.purposes:
        assert f"\n- {purpose}\n" in told
    assert f"\nProvision: {theme.scope.provision}\nChildren: {theme.scope.children}\n" in told
    assert "\nReport promised for: autumn 2023 (primary)\nReport published: 1 February 2024 (secondary)\n" in told
    assert "\nSources:\n- Ofsted and CQC, Thematic reviews of alternative provision in local areas (26 Jan" in told
    assert "\nUsed by:\n- edition 2025-07: theme-alternative-provision\n" in told
    assert told.endswith("\nThe id is also that of a term: ask for it with --as term.\n")
    answer = found("alternative-provision")
    assert (answer["of"], answer["word"], answer["also"]) == ("theme", plain(theme), ["term"])
    assert answer["used_by"]["2023-01"] == ["theme-alternative-provision"]


@pytest.mark.parametrize(
    ("word", "kind", "code", "also"),
    [
        ("AP", "theme", "alternative-provision", ["group", "term"]),
        ("Alternative Provision", "theme", "alternative-provision", ["term"]),
        ("nurseries", "stakeholder group", "early-years-settings", []),
        ("EHCP", "term", "education-health-and-care-plan", []),
        ("PCF", "stakeholder group", "parent-carer-forum", ["actor"]),
        ("webinar", "evidence method", "parents-webinar", []),
        ("HMI", "role", "his-majestys-inspector", []),
        ("Yorkshire & the Humber", "statistical region", "yorkshire-and-the-humber", []),
        ("NEYH", "ofsted region", "north-east-yorkshire-and-the-humber", []),
        ("DfE stocktake", "term", "stocktake", ["support-event"]),
        ("Minister's letter", "support event", "ministerial-letter", []),
        ("North East", "statistical region", "north-east", []),
        ("Aspect B", "aspect", "assess-and-meet", []),
    ],
)
def test_a_word_is_found_by_its_names_and_by_what_people_type(word, kind, code, also):
    answer = found(word)
    assert (answer["kind"], answer["of"], answer["word"]["code"]) == ("found-word", kind, code)
    assert answer["also"] == also


def test_a_word_that_means_several_things_says_so():
    told = printed("show", "AP")
    assert told.endswith("\nThe word is also that of a group and a term: ask for it with --as group.\n")
    assert printed("show", "PCF").endswith("\nThe word is also that of an actor: ask for it with --as actor.\n")
    assert found("AP", "--as", "term")["word"]["code"] == "alternative-provision"


def test_what_editions_describe_is_found_by_the_words_for_it_too():
    assert found("Re-visits") == found("revisit")
    assert found("Widespread and/or systemic failings") == found("widespread-or-systemic-failings")
    assert found("re-visits", "--edition", "2018-11") == found("revisit", "--edition", "2018-11")


def test_a_source_is_found_by_its_title_and_its_address_and_told_with_the_words_that_cite_it():
    answer = found("thematic-guidance-2023")
    theme = sf.THEMES.find("alternative-provision")
    assert found(theme.guidance.title, "--as", "source") == answer
    assert found(theme.guidance.address) == answer
    assert answer["cited_by_words"]["theme"] == ["alternative-provision"]
    told = printed("show", "tes-2023")
    assert "\nCited by words:\n- theme: alternative-provision\n" in told


def test_a_region_says_where_it_stands_in_the_other_list():
    assert found("north-east-yorkshire-and-the-humber")["statistical_regions"] == [
        "north-east",
        "yorkshire-and-the-humber",
    ]
    assert found("north-east")["ofsted_region"] == "north-east-yorkshire-and-the-humber"
    assert found("london")["also"] == ["statistical-region"]


def test_a_group_is_told_with_its_frameworks_methods_and_themes():
    answer = found("practitioners")
    assert answer["frameworks"] == ["local-area-send", "area-send"]
    assert "surveys" in answer["methods"]
    assert answer["themes"] == list(sf.THEMES.codes)
    told = printed("show", "practitioners")
    assert "\nTakes part under: local-area-send, area-send\nHeard by: " in told
    assert "\nHeard for the themes: Alternative provision (2022/23); Preparation for adulthood (2023/24); " in told
    assert "Heard by" not in printed("show", "scrutiny-committees")


def test_an_actor_is_told_with_the_rules_in_which_it_acts():
    answer = found("principal-authority", "--as", "actor")
    assert answer["used_by"]["2025-07"]
    for edition, rules in answer["used_by"].items():
        for rule in (sf.edition(edition).rule(rule) for rule in rules):
            assert sf.Actor.PRINCIPAL_AUTHORITY in (*getattr(rule, "actor", ()), *getattr(rule, "audience", ()))


def test_an_id_that_means_two_things_is_told_as_the_first_and_says_so():
    told = printed("show", "consultation-2015")
    assert told.startswith("consultation-2015 (history rule, edition ")
    assert told.endswith("\nThe id is also that of a source: ask for it with --as source.\n")
    assert found("consultation-2015")["also"] == ["source"]
    assert found("consultation-2015", "--as", "source")["also"] == []


def test_the_rule_that_describes_an_activity_is_on_its_page_and_can_be_asked_for():
    assert (found("full-inspection")["kind"], found("full-inspection")["also"]) == ("found-activity", [])
    assert found("full-inspection", "--as", "rule")["kind"] == "found-rule"


def test_without_an_edition_the_newest_that_has_it_is_told():
    assert found("monitoring-cap")["edition"] == "2025-07"
    assert found("monitoring-cap")["same_in"] == []


def test_where_else_a_rule_stands():
    answer = found("priority-action-plan-deadline", "--edition", "2025-06")
    assert "2025-07" in answer["same_in"]
    assert "2023-01" in answer["different_in"]
    told = printed("show", "priority-action-plan-deadline", "--edition", "2025-06")
    assert "\nThe same in: edition 2025-07\n" in told
    different = sf.edition("2023-01").rule("priority-action-plan-deadline").statement
    assert f"\nDifferent in edition 2023-01: {different}\n" in told


def test_an_announced_change_is_told_with_the_rule_that_it_touches():
    told = printed("show", "full-inspection-surveys", "--edition", "2025-06")
    assert "- surveys-2025 (6 June 2025, paragraph 88 and 89) " in told
    assert "The new text was not read." in told


def test_an_activity_that_only_an_older_edition_has_is_found_there():
    everywhere = {rule.activities[0].value for edition in sf.editions() for rule in edition.rules_of(sf.ActivityRule)}
    for activity in everywhere:
        newest = [edition.id for edition in sf.editions() if any(activity in rule.activities for rule in edition.rules)]
        assert found(activity)["edition"] == newest[-1]
