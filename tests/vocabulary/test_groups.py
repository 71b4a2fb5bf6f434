"""The register of stakeholder groups and of methods: complete, found by any word, in its time."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework.errors import AmbiguousNameError
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.known_methods import METHODS

# The rows of the register, by number, with the groups that stand for each.
REGISTER = {
    1: ("children-and-young-people",),
    2: ("parents-and-carers",),
    3: ("parent-carer-forum",),
    4: ("directors-of-childrens-services",),
    5: ("local-area-nominated-officer",),
    6: ("local-authority-education-leaders",),
    8: ("adult-services",),
    9: ("childrens-social-care",),
    10: ("designated-social-care-officers",),
    11: ("integrated-care-boards",),
    12: ("clinical-commissioning-groups",),
    13: ("executive-leads-for-send",),
    14: ("designated-clinical-and-medical-officers",),
    15: ("health-providers",),
    16: ("public-health", "nhs-england-specialist-commissioning"),
    17: ("schools",),
    18: ("special-schools",),
    19: ("alternative-provision-settings",),
    20: ("independent-schools",),
    21: ("multi-academy-trusts",),
    22: ("early-years-settings",),
    23: ("further-education",),
    24: ("educational-psychologists",),
    25: ("send-information-advice-and-support-service",),
    26: ("voluntary-sector",),
    30: ("government-and-nhs-england-advisers",),
    31: ("local-government-and-social-care-ombudsman",),
    32: ("scrutiny-committees",),
    33: ("families-of-children-not-in-school",),
}
NOT_EVIDENCED = {7: "lead member", 27: "virtual school head", 28: "youth justice service", 29: "SEND Tribunal"}
NOT_IN_THE_REGISTER = {"specialist-services", "commissioned-childrens-trusts", "practitioners", "commissioners"}


def test_every_row_with_evidence_has_its_group_and_no_other_group_is_unexplained():
    assert set(REGISTER) | set(NOT_EVIDENCED) == set(range(1, 34))
    assert {code for codes in REGISTER.values() for code in codes} | NOT_IN_THE_REGISTER == set(GROUPS.codes)


@pytest.mark.parametrize("word", NOT_EVIDENCED.values())
def test_a_row_that_is_only_recalled_is_left_out(word):
    with pytest.raises(sf.UnknownCodeError):
        GROUPS.find(word)


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("nurseries", "early-years-settings"),
        ("schools", "schools"),
        ("colleges", "further-education"),
        ("specialist services", "specialist-services"),
        ("Nursery", "early-years-settings"),
        ("DCS", "directors-of-childrens-services"),
        ("Director of Children\u2019s Services", "directors-of-childrens-services"),
        ("heads of SEND", "local-authority-education-leaders"),
        ("LANO", "local-area-nominated-officer"),
        ("CAMHS", "health-providers"),
        ("SENCOs", "schools"),
        ("PRU", "alternative-provision-settings"),
        ("SENDIASS", "send-information-advice-and-support-service"),
        ("parent partnership", "send-information-advice-and-support-service"),
        ("third sector", "voluntary-sector"),
        ("MATs", "multi-academy-trusts"),
        ("home-educating families", "families-of-children-not-in-school"),
        ("DMO", "designated-clinical-and-medical-officers"),
        ("DSCO", "designated-social-care-officers"),
        ("ICBs", "integrated-care-boards"),
    ],
)
def test_the_words_that_announcements_use_and_people_type_find_their_group(word, code):
    assert GROUPS.find(word).code == code


def test_a_word_for_two_groups_is_ambiguous():
    with pytest.raises(AmbiguousNameError) as caught:
        GROUPS.find("NHS England")
    assert caught.value.choices == ("nhs-england-specialist-commissioning", "government-and-nhs-england-advisers")


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2016, 5, 23), "clinical-commissioning-groups"),
        (date(2022, 6, 30), "clinical-commissioning-groups"),
        (date(2022, 7, 1), "integrated-care-boards"),
        (date(2025, 7, 7), "integrated-care-boards"),
    ],
)
def test_the_commissioners_of_health_change_on_1_july_2022(day, code):
    assert GROUPS.find("health commissioners", on=day).code == code


def test_a_group_outside_its_period_says_when_there_was_one():
    with pytest.raises(sf.NotInForceError) as caught:
        GROUPS.find("ICB", on=date(2022, 6, 30))
    assert str(caught.value) == (
        "no stakeholder group 'ICB' is in force on 30 June 2022; there is one from 1 July 2022"
    )


def test_the_channels_of_the_register_are_methods():
    channels = (
        "survey",
        "meeting",
        "visit",
        "tracking",
        "sampling",
        "webinar",
        "documents",
        "focus group",
        "case study",
    )
    assert [METHODS.find(channel).code for channel in channels] == [
        "surveys",
        "meetings",
        "setting-visits",
        "tracking",
        "sampling",
        "parents-webinar",
        "documents-and-data",
        "focus-groups",
        "case-study",
    ]


def test_how_a_group_is_heard_stands_in_one_place():
    """In the rules of editions, in a theme, or else in the group itself."""
    advisers = GROUPS.find("advisers of the Department for Education and NHS England")
    assert advisers.takes_part == "Not heard: they act after the inspection."
    assert advisers.frameworks == tuple(sf.FrameworkCode)
    assert advisers.sector is sf.Sector.OVERSIGHT
    assert GROUPS.find("parents").takes_part is None


def test_own_groups_and_methods_are_passed_in_with_their_citations():
    mine = attrs.evolve(GROUPS[0], code="lead-members", name="Lead members", other_names=(), variants=("lead member",))
    assert GROUPS.with_own((mine,)).find("lead members") is mine
    with pytest.raises(sf.InvariantError, match="'schools' is the code of another entry"):
        GROUPS.with_own((attrs.evolve(mine, code="schools"),))
    with pytest.raises(sf.InvariantError, match=r"^StakeholderGroup\.citations: must hold at least 1"):
        attrs.evolve(mine, citations=())
    with pytest.raises(sf.InvalidTypeError, match="must each be an EvidenceMethod"):
        METHODS.with_own((mine,))
    own_method = attrs.evolve(METHODS[0], code="diary", name="Diary", variants=(), period=sf.Period(date(2026, 1, 1)))
    assert METHODS.with_own([own_method]).find("diaries") is own_method
