"""Word lists: what finds an entry, what does not, and what is said then."""

import pickle
from datetime import date, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.errors import AmbiguousNameError
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.looking_up import vocabularies
from sendframework.vocabulary.word_lists import WordList, folded
from tests.rows import every_row_of
from tests.strategies import SOME_CITATION, anything, kebab_words, periods, words

LISTS = {each.of: each for each in vocabularies()}
EVERY_WORD = [(each, entry, word) for each in LISTS.values() for entry in each for word in (entry.code, entry.name)]


def entry(code, name=None, **fields):
    return Definition(code=code, name=name or code, text="It means something.", citations=(SOME_CITATION,), **fields)


PLAN = entry("strategic-plan", "Strategic plan", variants=("plan",))
ACTION = entry("priority-action-plan", "Priority action plan", official_names=("PAP",), variants=("plan",))
OLD = entry("old-board", "Old board", variants=("the board",), period=sf.Period(end=date(2022, 6, 30)))
NEW = entry("new-board", "New board", variants=("the board",), period=sf.Period(date(2022, 7, 1)))
TERMS = WordList(of="term", entries=(PLAN, ACTION, OLD, NEW))


class TestFolding:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Re-visits", "revisit"),
            ("re visit", "REVISIT"),
            ("children\u2019s social care", "Children's Social-Care"),
            ("childrens social care", "children\u02bcs social care"),
            ("nurseries", "Nursery"),
            ("ICBs", "icb"),
            ("GPs", "GP"),
            ("APs", "ap"),
            ("2024/25", "2024-25"),
            ("Yorkshire & the Humber", "Yorkshire and Humber"),
            ("widespread and/or systemic failings", "Widespread and or systemic failing"),
            ("  local   area ", "local_area"),
        ],
    )
    def test_makes_the_same_of_what_means_the_same(self, one, other):
        assert folded(one) == folded(other) != ""

    @pytest.mark.parametrize(
        ("one", "other"),
        [("DCS", "DC"), ("process", "proces"), ("effective action", "ineffective action"), ("status", "statu")],
    )
    def test_keeps_apart_what_means_something_else(self, one, other):
        assert folded(one) != folded(other)

    @given(st.text())
    def test_takes_any_text(self, text):
        assert folded(text) == folded(text + " ")
        assert folded(text).isalnum() or folded(text) == ""


class TestFinding:
    @every_row_of(("listed", "entry", "word"), EVERY_WORD)
    def test_every_entry_is_found_by_its_code_and_its_name(self, listed, entry, word):
        assert listed.find(word) is entry
        assert listed.find(word.upper().replace("-", " ")) is entry

    @pytest.mark.parametrize("listed", LISTS.values(), ids=LISTS)
    def test_every_other_word_leads_to_its_entry_alone_or_with_others(self, listed):
        for each in listed:
            for word in each.other_words:
                assert each in listed.matches(word) or any(folded(word) == folded(it.name) for it in listed)

    def test_a_code_or_name_comes_before_the_other_words_of_others(self):
        listed = WordList(of="term", entries=(entry("a", variants=("Plan",)), entry("plan")))
        assert listed.find("plan").code == "plan"

    def test_a_word_that_several_have_is_ambiguous_and_names_them(self):
        with pytest.raises(AmbiguousNameError) as caught:
            TERMS.find("plans")
        assert caught.value.choices == ("strategic-plan", "priority-action-plan")
        assert str(caught.value) == "term 'plans' is ambiguous; it could be strategic-plan or priority-action-plan"
        assert isinstance(caught.value, LookupError)

    @pytest.mark.parametrize(("day", "found"), [(date(2022, 6, 30), OLD), (date(2022, 7, 1), NEW)])
    def test_a_day_decides_between_those_that_were_in_use_at_different_times(self, day, found):
        with pytest.raises(AmbiguousNameError):
            TERMS.find("board")
        assert TERMS.find("board", on=day) is found

    def test_a_day_does_not_decide_between_those_that_are_always_in_use(self):
        with pytest.raises(AmbiguousNameError):
            TERMS.find("plan", on=date(2023, 1, 1))

    def test_a_word_out_of_use_on_a_day_says_when_it_was_in_use(self):
        with pytest.raises(sf.NotInForceError) as caught:
            TERMS.find("Old Board", on=date(2022, 7, 1))
        assert str(caught.value) == "no term 'Old Board' is in force on 1 July 2022; there is one until 30 June 2022"

    def test_a_misspelt_word_gets_the_nearest_as_printed(self):
        with pytest.raises(sf.UnknownCodeError) as caught:
            TERMS.find("priorty acton plan")
        assert str(caught.value) == "unknown term 'priorty acton plan'; did you mean 'priority-action-plan'?"
        assert set(TERMS.codes) <= set(caught.value.known)
        with pytest.raises(sf.UnknownCodeError, match="did you mean 'PAP'"):
            TERMS.find("ppa")

    @pytest.mark.parametrize("word", ["zzzz", "", "---", "the"])
    def test_a_word_that_nothing_is_near_gets_the_codes(self, word):
        with pytest.raises(sf.UnknownCodeError, match="known: strategic-plan, priority-action-plan, old-board, new-b"):
            TERMS.find(word)

    def test_a_member_of_an_enum_is_a_word(self):
        assert LISTS["activity"].find(sf.Activity.REVISIT).name == "Re-visit"

    @given(anything.filter(lambda value: not isinstance(value, str)))
    def test_what_is_no_word_is_refused(self, value):
        with pytest.raises(sf.InvalidTypeError, match=r"^term list: is asked for a code, a name or another word"):
            TERMS.find(value)

    @pytest.mark.parametrize("wrong", ["2022-07-01", datetime(2022, 7, 1), 2022])  # noqa: DTZ001
    def test_a_day_is_a_date(self, wrong):
        with pytest.raises(sf.InvalidTypeError, match=r"^term list, day: must be a datetime\.date"):
            TERMS.find("plan", on=wrong)

    @given(kebab_words, words, st.lists(words, unique=True).map(tuple), st.none() | periods(), st.dates())
    def test_what_is_made_of_anything_is_found_by_anything_it_has_while_in_use(self, code, name, others, period, day):
        own = entry(code, name, variants=others, period=period)
        listed = WordList(of="term", entries=(own,))
        for word in (code, name, *others):
            assert listed.find(word) is own
        if period is None or day in period:
            assert listed.find(name, on=day) is own
        else:
            with pytest.raises(sf.NotInForceError, match="is in force on"):
                listed.find(name, on=day)


class TestWalking:
    def test_it_is_a_sequence_of_its_entries(self):
        assert (*TERMS, PLAN) == (PLAN, ACTION, OLD, NEW, PLAN)
        assert (len(TERMS), TERMS[0], TERMS[1:3], TERMS[-1]) == (4, PLAN, (ACTION, OLD), NEW)
        assert ACTION in TERMS
        assert entry("x") not in TERMS
        assert TERMS.codes == ("strategic-plan", "priority-action-plan", "old-board", "new-board")
        assert TERMS.spellings[:4] == TERMS.codes
        assert "PAP" in TERMS.spellings
        assert "Strategic plan" not in TERMS.spellings

    def test_it_is_a_value(self):
        TERMS.find("PAP")
        again = pickle.loads(pickle.dumps(TERMS))
        assert again == TERMS
        assert hash(again) == hash(TERMS)
        assert again.find("PAP") == ACTION
        assert repr(TERMS) == "WordList(of='term', entries=(4 entries))"
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            TERMS.of = "word"


class TestOwnEntries:
    def test_come_behind_ours_in_a_new_list(self):
        mine = entry("my-plan", "My plan")
        both = TERMS.with_own((mine,))
        assert both.entries == (*TERMS.entries, mine)
        assert both.find("my plan") is mine
        assert mine not in TERMS
        assert TERMS.with_own(()) == TERMS

    @pytest.mark.parametrize("own", [(entry("old-board"),), (entry("a"), entry("a")), [OLD]])
    def test_with_a_code_that_is_taken_are_refused(self, own):
        with pytest.raises(sf.InvariantError) as caught:
            TERMS.with_own(own)
        code = own[-1].code
        reason = f"{code!r} is the code of another entry; give your own one that is not taken"
        assert str(caught.value) == f"term list, own entries: {reason}"

    @pytest.mark.parametrize("own", [("old-board",), "old-board", [GROUPS[0]], (None,)])
    def test_of_another_kind_are_refused(self, own):
        with pytest.raises(sf.InvalidTypeError, match=r"^term list, own entries: must each be a Definition"):
            TERMS.with_own(own)

    def test_have_to_be_several_if_only_of_one(self):
        with pytest.raises(sf.InvalidTypeError, match=r"must be several entries, if only of one: \(mine,\)"):
            TERMS.with_own(entry("my-plan"))


class TestMaking:
    def test_a_code_stands_once(self):
        with pytest.raises(sf.InvariantError, match=r"^term list: has 'a' twice; codes are unique in a list$"):
            WordList(of="term", entries=(entry("a"), entry("b"), entry("a")))

    @pytest.mark.parametrize("wrong", ["a", None, 7])
    def test_an_entry_has_a_code(self, wrong):
        with pytest.raises(
            sf.InvalidTypeError, match=r"^WordList\.entries\[1\]: must have a code, a name, other words"
        ):
            WordList(of="term", entries=(entry("a"), wrong))

    @pytest.mark.parametrize(
        ("fields", "kind", "words"),
        [
            ({"entries": ()}, sf.InvariantError, "at least 1"),
            ({"entries": [entry("a")]}, sf.InvalidTypeError, "must be a tuple"),
            ({"of": " "}, sf.InvalidValueError, "must not be blank"),
        ],
    )
    def test_it_is_checked(self, fields, kind, words):
        with pytest.raises(kind, match=words):
            WordList(**({"of": "term", "entries": (entry("a"),)} | fields))


class TestDefinition:
    def test_is_a_cited_value(self):
        assert str(ACTION) == "Priority action plan"
        assert ACTION.other_words == ("PAP", "plan")
        assert ACTION.grade is sf.EvidenceGrade.PRIMARY
        assert pickle.loads(pickle.dumps(ACTION)) == ACTION

    @pytest.mark.parametrize(
        ("fields", "kind"),
        [
            ({"citations": ()}, sf.InvariantError),
            ({"code": "Strategic plan"}, sf.InvalidValueError),
            ({"name": ""}, sf.InvalidValueError),
            ({"text": None}, sf.InvalidTypeError),
            ({"variants": ["plan"]}, sf.InvalidTypeError),
            ({"official_names": ("a", "a")}, sf.InvalidValueError),
            ({"period": date(2022, 7, 1)}, sf.InvalidTypeError),
        ],
    )
    def test_is_checked(self, fields, kind):
        with pytest.raises(kind, match=f"^Definition.{next(iter(fields))}"):
            attrs.evolve(PLAN, **fields)
