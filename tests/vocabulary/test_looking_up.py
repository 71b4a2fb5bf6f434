"""From any word to what it means, in whichever list it stands."""

from datetime import date

import pytest

import sendframework as sf
from sendframework.vocabulary.looking_up import Found, definition_of, definitions_of, look_up
from sendframework.vocabulary.milestones import MilestoneCode


def found(word, **fields):
    return {(each.of, each.entry.code) for each in look_up(word, **fields)}


class TestLookUp:
    def test_finds_a_word_in_every_list_that_has_it(self):
        assert found("AP") == {
            ("theme", "alternative-provision"),
            ("term", "alternative-provision"),
            ("stakeholder group", "alternative-provision-settings"),
        }
        assert found("lano") == {
            ("stakeholder group", "local-area-nominated-officer"),
            ("actor", "nominated-officer"),
        }
        assert all(isinstance(each, Found) for each in look_up("AP"))

    @pytest.mark.parametrize(
        ("word", "of", "code"),
        [
            ("WSoA", "term", "written-statement-of-action"),
            ("EHCP", "term", "education-health-and-care-plan"),
            ("DSR", "term", "dynamic-support-register"),
            ("0-25", "term", "age-range"),
            ("0 to 25", "term", "age-range"),
            ("EOTAS", "term", "educated-otherwise-than-at-school"),
            ("HMI", "role", "his-majestys-inspector"),
            ("OI", "role", "ofsted-inspector"),
            ("CQC inspector", "role", "cqc-inspector"),
            ("DCS", "role", "director-of-childrens-services"),
            ("DCO", "role", "designated-clinical-officer"),
            ("DMO", "role", "designated-medical-officer"),
            ("DSCO", "role", "designated-social-care-officer"),
            ("PCF", "actor", "parent-carer-forum"),
            ("webinar", "evidence method", "parents-webinar"),
            ("surveys", "evidence method", "surveys"),
            ("documents", "evidence method", "documents-and-data"),
        ],
    )
    def test_finds_what_people_type(self, word, of, code):
        assert (of, code) in found(word)

    def test_leaves_out_what_was_not_in_use_on_a_day(self):
        assert found("health commissioners", on=date(2022, 7, 1)) == {
            ("stakeholder group", "integrated-care-boards"),
            ("actor", "integrated-care-board"),
            ("body kind", "integrated-care-board"),
        }
        with pytest.raises(sf.NotInForceError) as caught:
            look_up("CCG", on=date(2022, 7, 1))
        assert str(caught.value) == "no word 'CCG' is in force on 1 July 2022; there is one until 30 June 2022"

    def test_says_what_is_near(self):
        with pytest.raises(sf.UnknownCodeError, match="unknown word 'stoktake'; did you mean 'stocktake'"):
            look_up("stoktake")
        with pytest.raises(sf.UnknownCodeError, match=r"unknown word 'zzzz'; [0-9]+ are known"):
            look_up("zzzz")

    def test_refuses_what_is_no_word_and_no_day(self):
        with pytest.raises(sf.InvalidTypeError, match="is asked for a code, a name or another word"):
            look_up(7)
        with pytest.raises(sf.InvalidTypeError, match=r"^look_up\(on\): must be a datetime\.date"):
            look_up("AP", on="2022-07-01")


class TestDefinitions:
    @pytest.mark.parametrize("wrong", [MilestoneCode, sf.Weekday, "activity", sf.Activity.REVISIT, None, []])
    def test_are_asked_for_by_a_vocabulary_that_has_them(self, wrong):
        with pytest.raises(
            sf.InvalidTypeError, match=r"^definitions_of\(vocabulary\): must be one of Activity, Actor,"
        ):
            definitions_of(wrong)

    @pytest.mark.parametrize("wrong", [sf.Weekday.MONDAY, "revisit", None, sf.Activity])
    def test_of_one_are_asked_for_by_a_member(self, wrong):
        with pytest.raises(sf.InvalidTypeError, match=r"^definition_of\(member\): must be a member of a vocabulary"):
            definition_of(wrong)


TERMS = [
    "Local area",
    "local area partnership",
    "SEND",
    "age range 0 to 25",
    "SEN support",
    "education, health and care plan",
    "alternative provision",
    "registered alternative provision",
    "unregistered alternative provision",
    "outreach",
    "principal authority",
    "written statement of proposed action",
    "written statement of action",
    "significant weakness",
    "area for priority action",
    "area for improvement",
    "responsible body",
    "accelerated progress plan",
    "strategic plan",
    "improvement notice",
    "stocktake",
    "deep dive",
    "dynamic support register",
]


@pytest.mark.parametrize("term", TERMS)
def test_every_term_that_had_to_be_defined_is(term):
    (entry,) = (each.entry for each in look_up(term) if each.of == "term")
    assert entry.citations
