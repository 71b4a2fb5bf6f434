"""A walk through every word list: complete, cited, graded, told apart, and named by nobody."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework import sources
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.looking_up import definition_of, definitions_of, vocabularies
from sendframework.vocabulary.outcomes import LocalAreaFindingKind, RevisitOutcome, WrittenStatementDecision
from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion
from sendframework.vocabulary.support import SupportEvent
from sendframework.vocabulary.word_lists import folded
from tests.rows import every_row_of

LISTS = vocabularies()
ENTRIES = [(each, entry) for each in LISTS for entry in each]
CLOSED = (
    sf.Activity,
    sf.FrameworkCode,
    Aspect,
    WrittenStatementDecision,
    RevisitOutcome,
    sf.AreaSendOutcome,
    sf.MonitoringOutcome,
    sf.FindingKind,
    LocalAreaFindingKind,
    sf.Actor,
    sf.Sector,
    OfstedRegion,
    StatisticalRegion,
    SupportEvent,
    sf.BodyKind,
    sf.PlanKind,
    sf.PlanStage,
    sf.InterruptionKind,
    sf.ThematicFindingKind,
)
GRADES = ["primary", "secondary", "observed", "inferred", "recalled"]
FIRST, SECOND = sf.Period(date(2016, 4, 27), date(2022, 12, 31)), sf.Period(date(2023, 1, 1))

every_entry = every_row_of(("listed", "entry"), ENTRIES)


@pytest.mark.parametrize("vocabulary", CLOSED, ids=lambda kind: kind.__name__)
class TestClosedSets:
    def test_every_member_is_defined_in_order(self, vocabulary):
        assert definitions_of(vocabulary).codes == tuple(member.value for member in vocabulary)

    def test_the_definition_of_a_member_is_the_one_with_its_code(self, vocabulary):
        for member in vocabulary:
            assert definition_of(member).code == member.value
            assert vocabulary(definitions_of(vocabulary).find(definition_of(member).name).code) is member

    def test_the_list_is_called_as_errors_call_the_set(self, vocabulary):
        with pytest.raises(sf.UnknownCodeError) as caught:
            vocabulary("zzzz")
        assert caught.value.kind == definitions_of(vocabulary).of


def test_every_list_is_called_something_else():
    assert len({each.of for each in LISTS}) == len(LISTS) == len(CLOSED) + 5


@every_entry
class TestEntries:
    def test_is_graded_by_the_weakest_of_its_parts(self, listed, entry):
        best = {}
        for citation in entry.citations:
            best[citation.supports] = min(best.get(citation.supports, 9), GRADES.index(citation.grade))
        assert GRADES.index(entry.grade) == max(best.values())

    def test_cites_only_listed_sources_and_says_how_it_infers(self, listed, entry):
        for citation in entry.citations:
            assert citation.source in (None, *sources.SOURCES)
            if citation.grade in {"inferred", "observed", "recalled"}:
                assert citation.note

    def test_says_what_it_means_in_sentences(self, listed, entry):
        for words in (getattr(entry, name, None) for name in ("text", "role", "definition", "takes_part")):
            if words is not None:
                assert words[0].isupper() or words[0].isdigit()
                assert words.endswith(".")
        assert str(entry)

    def test_a_limited_period_is_cited(self, listed, entry):
        if entry.period is not None:
            parts = {citation.supports for citation in entry.citations}
            assert parts & {"period", "end-of-period"}
            assert entry.period != sf.Period()

    def test_a_variant_is_a_word_that_would_not_find_it_otherwise(self, listed, entry):
        variants = [folded(word) for word in entry.variants]
        printed = [word for word in entry.other_words if word not in entry.variants]
        assert "" not in variants
        assert len(set(variants)) == len(variants)
        assert not {folded(word) for word in (entry.code, entry.name, *printed)} & set(variants)

    def test_is_hashable_and_a_value(self, listed, entry):
        assert attrs.evolve(entry) == entry
        assert hash(attrs.evolve(entry)) == hash(entry)


@pytest.mark.parametrize("listed", LISTS, ids=lambda each: each.of)
def test_no_two_entries_have_a_code_or_name_in_common(listed):
    forms = [form for entry in listed for form in {folded(entry.code), folded(entry.name)}]
    assert len(set(forms)) == len(forms)


@pytest.mark.parametrize(
    ("vocabulary", "word", "code"),
    [
        (sf.Activity, "Local area SEND inspection", "full-inspection"),
        (sf.Activity, "Revisits", "revisit"),
        (sf.Activity, "thematic review", "thematic-visit"),
        (sf.Activity, "annual conversation", "engagement-meeting"),
        (sf.FrameworkCode, "2016 framework", "local-area-send"),
        (Aspect, "B", "assess-and-meet"),
        (WrittenStatementDecision, "Yes", "written-statement-required"),
        (WrittenStatementDecision, "No Written Statement of Action (previous framework)", "no-written-statement"),
        (RevisitOutcome, "Some", "some-sufficient"),
        (RevisitOutcome, "No", "none-sufficient"),
        (sf.AreaSendOutcome, "Inconsistent experiences and outcomes", "inconsistent"),
        (sf.AreaSendOutcome, "widespread and systemic failings", "widespread-or-systemic-failings"),
        (sf.MonitoringOutcome, "not effective action", "ineffective-action"),
        (sf.FindingKind, "What does the area partnership need to do better?", "need-to-do-better"),
        (sf.Actor, "HMCI", "chief-inspector"),
        (sf.Actor, "Her Majesty\u2019s Chief Inspector", "chief-inspector"),
        (sf.Actor, "LANO", "nominated-officer"),
        (sf.Actor, "CQC", "care-quality-commission"),
        (sf.Actor, "DfE", "department-for-education"),
        (sf.Actor, "ICBs", "integrated-care-board"),
        (OfstedRegion, "North East, Yorkshire and the Humber", "north-east-yorkshire-and-the-humber"),
        (OfstedRegion, "Yorkshire and The Humber", "north-east-yorkshire-and-the-humber"),
        (StatisticalRegion, "YH", "yorkshire-and-the-humber"),
        (StatisticalRegion, "GL", "london"),
        (SupportEvent, "APP review", "accelerated-progress-plan-review"),
        (SupportEvent, "notice to improve", "improvement-notice"),
        (SupportEvent, "SEND advisor", "send-adviser"),
        (sf.BodyKind, "council", "local-authority"),
        (sf.BodyKind, "CCGs", "clinical-commissioning-group"),
        (sf.PlanKind, "WSoA", "written-statement-of-action"),
        (sf.PlanKind, "written statement of proposed action", "written-statement-of-action"),
        (sf.PlanKind, "PAP", "priority-action-plan"),
        (sf.PlanStage, "fit for purpose", "accepted"),
        (sf.PlanStage, "not fit for purpose", "returned"),
        (sf.InterruptionKind, "postponed", "deferral"),
    ],
)
def test_official_names_and_known_variants_find_their_member(vocabulary, word, code):
    assert definitions_of(vocabulary).find(word).code == code


@pytest.mark.parametrize(
    ("vocabulary", "code", "period"),
    [
        (sf.Activity, "full-inspection", sf.Period(date(2016, 4, 27))),
        (sf.Activity, "revisit", sf.Period(date(2018, 11, 9), date(2022, 12, 31))),
        (sf.Activity, "interim-visit", sf.Period(date(2020, 10, 5), date(2021, 3, 31))),
        (sf.Activity, "thematic-visit", SECOND),
        (sf.FrameworkCode, "local-area-send", FIRST),
        (sf.FrameworkCode, "area-send", SECOND),
        (WrittenStatementDecision, "no-written-statement", FIRST),
        (sf.AreaSendOutcome, "inconsistent", SECOND),
        (sf.Actor, "clinical-commissioning-group", sf.Period(end=date(2022, 6, 30))),
        (sf.Actor, "integrated-care-board", sf.Period(date(2022, 7, 1))),
        (sf.Actor, "ofsted", None),
        (sf.BodyKind, "clinical-commissioning-group", sf.Period(end=date(2022, 6, 30))),
        (sf.BodyKind, "integrated-care-board", sf.Period(date(2022, 7, 1))),
        (sf.PlanKind, "strategic-plan", SECOND),
        (sf.PlanKind, "accelerated-progress-plan", None),
    ],
)
def test_a_member_was_in_use_when_it_was(vocabulary, code, period):
    assert definition_of(vocabulary(code)).period == period


@pytest.mark.parametrize("outcome", [*sf.AreaSendOutcome, *sf.MonitoringOutcome])
def test_an_outcome_of_the_second_framework_was_none_of_the_first(outcome):
    with pytest.raises(sf.NotInForceError, match="is in force on 31 December 2022; there is one from 1 January 2023"):
        definitions_of(type(outcome)).find(outcome, on=date(2022, 12, 31))


def test_the_two_frameworks_share_no_result_and_no_kind_of_finding():
    first = (WrittenStatementDecision, RevisitOutcome, LocalAreaFindingKind)
    second = (sf.AreaSendOutcome, sf.MonitoringOutcome, sf.FindingKind)
    codes = [{member.value for kind in kinds for member in kind} for kinds in (first, second)]
    assert not codes[0] & codes[1]
