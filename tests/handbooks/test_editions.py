"""A walk through every edition: cited, graded no better than its citations, sound, and found by its day."""

import importlib
from datetime import date, timedelta
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework import handbooks, sources
from sendframework.vocabulary.known_themes import THEMES
from sendframework.vocabulary.looking_up import vocabularies

EDITIONS = sf.editions()
GRADES = ["primary", "secondary", "observed", "inferred", "recalled"]

every_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.id)


def everything_in(thing):
    """A value and whatever its fields hold, all the way down."""
    yield thing
    if attrs.has(type(thing)):
        for field in attrs.fields(type(thing)):
            if field.init:
                yield from everything_in(getattr(thing, field.name))
    elif isinstance(thing, tuple):
        for item in thing:
            yield from everything_in(item)


class TestRegister:
    def test_editions_stand_oldest_first_without_gap_or_overlap(self):
        for earlier, later in pairwise(EDITIONS):
            assert earlier.in_force.end + timedelta(days=1) == later.in_force.start
        assert EDITIONS[-1].in_force.end is None

    def test_ids_are_the_month_of_effect_and_unique(self):
        assert len({edition.id for edition in EDITIONS}) == len(EDITIONS)
        for edition in EDITIONS:
            assert edition.id == f"{edition.in_force.start:%Y-%m}"

    def test_the_register_says_of_an_edition_what_the_edition_says(self):
        assert [(entry.id, entry.starts) for entry in handbooks._SHELF] == [
            (edition.id, edition.in_force.start) for edition in EDITIONS
        ]

    def test_an_edition_is_found_by_its_id_and_is_itself(self):
        for edition in EDITIONS:
            assert sf.edition(edition.id) is edition
            assert sf.edition(edition) is edition

    @given(st.dates(EDITIONS[0].in_force.start, date.max))
    def test_a_day_belongs_to_the_one_edition_in_force_on_it(self, day):
        assert [edition for edition in EDITIONS if day in edition.in_force] == [sf.edition_on(day)]

    @given(st.dates(date.min, EDITIONS[0].in_force.start - timedelta(days=1)))
    def test_before_the_first_edition_there_is_none(self, day):
        with pytest.raises(sf.NotInForceError) as caught:
            sf.edition_on(day)
        assert str(caught.value) == (
            f"no edition is in force on {sf.in_words(day)}; there is one from {sf.in_words(EDITIONS[0].in_force.start)}"
        )

    def test_a_misspelt_edition_gets_suggestions(self):
        with pytest.raises(sf.UnknownEditionError, match="unknown edition '2025-7'; did you mean '2025-07'"):
            sf.edition("2025-7")

    @pytest.mark.parametrize("wrong", [202507, None, date(2025, 7, 7)])
    def test_an_edition_is_named_by_text(self, wrong):
        with pytest.raises(sf.InvalidTypeError, match=r"^edition\(edition_id\): must be an edition id or an Edition"):
            sf.edition(wrong)

    @pytest.mark.parametrize("wrong", ["2025-07-07", None, 20250707])
    def test_a_day_is_a_date(self, wrong):
        with pytest.raises(sf.InvalidTypeError, match=r"^edition_on\(day\): must be a datetime\.date"):
            sf.edition_on(wrong)


def citations_in(thing):
    return [each for each in everything_in(thing) if isinstance(each, sf.Citation)]


@every_edition
class TestRules:
    def test_a_rule_is_cited_and_no_better_than_the_best_it_has_for_its_worst_part(self, edition):
        for rule in edition.rules:
            assert rule.citations
            parts = {}
            for citation in rule.citations:
                parts.setdefault(citation.supports, []).append(GRADES.index(citation.grade))
            assert GRADES.index(rule.grade) == max(min(grades) for grades in parts.values()), rule.id

    def test_a_part_without_any_source_is_recalled_and_the_rule_with_it(self, edition):
        for rule in edition.rules:
            sourced = {citation.supports for citation in rule.citations if citation.source is not None}
            if {citation.supports for citation in rule.citations} - sourced:
                assert rule.grade is sf.EvidenceGrade.RECALLED, rule.id

    def test_every_source_is_in_the_list_of_sources(self, edition):
        cited = {citation.source for citation in citations_in(edition)} - {None}
        assert cited <= set(sources.SOURCES)

    def test_what_is_inferred_or_observed_says_how(self, edition):
        reasonless = [
            rule.id
            for rule in edition.rules
            for citation in citations_in(rule)
            if citation.grade in {"inferred", "observed"} and not citation.note
        ]
        assert reasonless == []

    def test_it_is_explained(self, edition):
        for rule in edition.rules:
            words = edition.explain(rule.id)
            assert words.startswith(f"{rule.id} (")
            assert all(str(citation) in words for citation in rule.citations), rule.id

    def test_its_statement_is_a_sentence(self, edition):
        for rule in edition.rules:
            assert rule.statement.endswith("."), rule.id
            assert rule.statement[0].isupper() or rule.statement[0].isdigit(), rule.id


@every_edition
class TestEditions:
    def test_milestones_are_anchored_in_what_nothing_is_counted_to(self, edition):
        for described in edition.rules_of(sf.ActivityRule):
            activity = described.activities[0]
            for result in (None, *(rule.outcome for rule in edition.outcomes(activity))):
                graph = edition.milestones(activity, result)
                for rule in graph.rules:
                    root = (rule.milestone, *graph.ancestors(rule.milestone))[-1]
                    assert graph.rule_for(root).interval is None

    def test_a_group_that_is_heard_was_there(self, edition):
        for rule in edition.rules_of(sf.EvidenceRule):
            for group in rule.groups:
                assert group.period is None or group.period.overlaps(edition.in_force)

    def test_it_lies_within_its_framework(self, edition):
        assert edition.framework.in_force.covers(edition.in_force)

    def test_announced_changes_are_of_its_own_time(self, edition):
        for change in edition.announced_changes:
            if isinstance(change.on, date):
                assert change.on in edition.in_force
            elif change.on is not None:
                assert sf.Period(change.on.earliest, change.on.latest).overlaps(edition.in_force)

    def test_sections_and_criteria_are_numbered_without_a_gap(self, edition):
        sections = [rule.order for rule in edition.rules_of(sf.ReportSectionRule)]
        assert sections == list(range(1, len(sections) + 1))
        criteria = [(rule.group, rule.number) for rule in edition.rules_of(sf.CriterionRule)]
        assert len(set(criteria)) == len(criteria)
        assert all(number == 1 or (group, number - 1) in criteria for group, number in criteria)

    def test_no_outcome_grades_criteria(self, edition):
        assert not any(rule.grades_criteria for rule in edition.rules_of(sf.OutcomeRule))

    def test_an_activity_that_judges_nothing_has_no_outcome(self, edition):
        for rule in edition.rules_of(sf.ActivityRule):
            assert bool(edition.outcomes(rule.activities[0])) == rule.judges_area

    def test_every_rule_of_one_kind_and_id_keeps_its_kind_in_every_edition(self, edition):
        for other in EDITIONS:
            for rule in edition.rules:
                if rule.id in {each.id for each in other.rules}:
                    assert other.rule(rule.id).kind == rule.kind

    def test_its_data_are_literals_of_a_module_of_its_own(self, edition):
        name = f"{edition.framework.code.replace('-', '_')}_{edition.id.replace('-', '_')}"
        assert importlib.import_module(f"sendframework.handbooks.{name}").EDITION is edition


def test_every_source_is_cited_by_something():
    cited = {thing for edition in EDITIONS for thing in everything_in(edition) if isinstance(thing, sf.Source)}
    others = (*vocabularies(), *sf.england_working_days().projected_until(2029).holidays, *sf.england_areas())
    cited |= {thing for each in others for thing in everything_in(each) if isinstance(thing, sf.Source)}
    assert [source.id for source in sources.SOURCES if source not in cited] == []


def test_no_source_is_of_a_later_day_than_the_study_of_them():
    for source in sources.SOURCES:
        day = source.published
        assert day is None or (day if isinstance(day, date) else day.earliest) <= date(2026, 11, 21), source.id


def test_every_source_has_an_id_of_its_own_which_is_its_name():
    assert len({source.id for source in sources.SOURCES}) == len(sources.SOURCES)
    for source in sources.SOURCES:
        assert getattr(sources, source.id.replace("-", "_").upper()) is source


def test_every_method_is_named_by_an_edition():
    rules = [rule for edition in EDITIONS for rule in edition.rules_of(sf.EvidenceRule)]
    assert {rule.method for rule in rules} == set(sf.METHODS)


def test_every_group_is_named_by_an_edition_and_where_no_method_or_theme_hears_it_says_itself_how_it_takes_part():
    rules = [rule for edition in EDITIONS for rule in edition.rules if hasattr(rule, "groups")]
    assert {group for rule in rules for group in rule.groups} == set(sf.GROUPS)
    heard = {group for rule in rules if not isinstance(rule, sf.InvolvementRule) for group in rule.groups}
    for group in sf.GROUPS:
        told = group.takes_part is not None and bool(group.frameworks)
        assert told == (group not in heard), f"{group.code} is told of twice, or nowhere"
        assert bool(group.frameworks) == (group.takes_part is not None)


def test_a_group_is_involved_under_the_frameworks_that_it_names():
    involved = {}
    for edition in EDITIONS:
        for rule in edition.rules_of(sf.InvolvementRule):
            involved.setdefault(rule.group, set()).add(edition.framework.code)
    assert involved == {group: set(group.frameworks) for group in sf.GROUPS if group.frameworks}


def test_every_theme_is_named_by_an_edition_in_force_at_its_time():
    named = {rule.theme: edition for edition in reversed(EDITIONS) for rule in edition.rules_of(sf.ThemeRule)}
    assert set(named) == set(THEMES)
    for theme, edition in named.items():
        assert theme.guidance.published in edition.in_force


def test_every_outcome_and_activity_is_named_by_an_edition():
    activities = {rule.activities[0] for edition in EDITIONS for rule in edition.rules_of(sf.ActivityRule)}
    assert activities == set(sf.Activity)
    outcomes = {rule.outcome for edition in EDITIONS for rule in edition.rules_of(sf.OutcomeRule)}
    vocabularies = (sf.AreaSendOutcome, sf.MonitoringOutcome, sf.WrittenStatementDecision, sf.RevisitOutcome)
    assert outcomes == {outcome for vocabulary in vocabularies for outcome in vocabulary}


def test_groups_and_methods_are_graded_values_with_codes_of_their_own():
    for members in (sf.GROUPS, sf.METHODS):
        assert len({member.code for member in members}) == len(members)
        for member in members:
            assert str(member) == member.name
            assert member.grade in sf.EvidenceGrade
