"""Names in texts: what gives an area away however it is spelt, and what is left to a person."""

# ruff: noqa: RUF001  # letters that look like others are what these tests are about

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.publication._folding import squeezed
from sendframework.publication._look_alikes import CAPITAL_LOOK_ALIKES, LOOK_ALIKES
from sendframework.publication._names import names_of
from sendframework.publication._scanning import scan
from sendframework.records.bodies import Body
from tests.publication.making import ASHMERE, CLINKER, HOPE, POLICY, WEXCOMBE, council
from tests.records.making import an_area

WORDS = POLICY.ambiguous_words


def seen(text, *areas, bodies=()):
    return scan(text, frozenset(name for area in areas for name in names_of(area, bodies, WORDS)))


@pytest.mark.parametrize(
    "spelt",
    [
        pytest.param("ASHMERE", id="capitals"),
        pytest.param("ashmere", id="small"),
        pytest.param("Ash\u200dmere", id="zero-width-joiner"),
        pytest.param("Ash\u200bmere", id="zero-width-space"),
        pytest.param("A\u2060s\ufeffh\u00admere", id="word-joiner-and-soft-hyphen"),
        pytest.param("\u202eAshmere\u202c", id="direction-marks"),
        pytest.param("Ash\u3164mere", id="hangul-filler"),
        pytest.param("Ash\x00mere", id="nul"),
        pytest.param("A\u0301shme\u0300re", id="combining-accents"),
        pytest.param("Áshmerè", id="accents"),
        pytest.param("Ａｓｈｍｅｒｅ", id="full-width"),
        pytest.param("𝐀𝐬𝐡𝐦𝐞𝐫𝐞", id="mathematical"),
        pytest.param("ⓐⓢⓗⓜⓔⓡⓔ", id="circled"),
        pytest.param("🅐🅢🅗🅜🅔🅡🅔", id="white-on-black"),
        pytest.param("🇦🇸🇭🇲🇪🇷🇪", id="flags"),
        pytest.param("Аshmеrе", id="cyrillic"),
        pytest.param("Αѕһмєге", id="greek-and-cyrillic"),
        pytest.param("ᴀꜱʜᴍᴇʀᴇ", id="small-capitals"),
        pytest.param("Ashrnere", id="r-n-for-m"),
        pytest.param("Ashmere's", id="possessive"),
        pytest.param("Ashmere\u2019s", id="typographic-possessive"),
        pytest.param("Ashmere-based", id="hyphenated"),
        pytest.param("Ash-\nmere", id="broken-line"),
        pytest.param("Ash\u2010\r\n mere", id="broken-line-of-a-web-page"),
        pytest.param("Ash\u00ad\nmere", id="soft-broken-line"),
        pytest.param("Ash**mere**", id="bold"),
        pytest.param("_Ash_mere", id="emphasis"),
        pytest.param("Ash'mere", id="apostrophe"),
        pytest.param("Ashmere\u00b9", id="footnote"),
        pytest.param("Ash<b>mere</b>", id="tag-inside"),
        pytest.param("Ash&shy;mere", id="entity-inside"),
        pytest.param("&#65;shmere", id="entity-for-a-letter"),
        pytest.param("www.ashmere.example", id="address"),
        pytest.param("#Ashmere", id="tag"),
        pytest.param("ashmere_send", id="underscore"),
    ],
)
def test_a_name_is_found_however_it_is_spelt(spelt):
    assert seen(f"The team in {spelt} meets.", ASHMERE).names


@pytest.mark.parametrize(
    "spelt",
    [
        pytest.param("North Wexcombe", id="as-it-is"),
        pytest.param("north  wexcombe", id="two-blanks"),
        pytest.param("North\nWexcombe", id="new-line"),
        pytest.param("North\n\n   Wexcombe", id="paragraph"),
        pytest.param("North\u00a0Wexcombe", id="fixed-blank"),
        pytest.param("North-Wexcombe", id="hyphen"),
        pytest.param("NorthWexcombe", id="glued"),
        pytest.param("North\u200bWexcombe", id="zero-width"),
        pytest.param("North (Wexcombe)", id="brackets"),
        pytest.param("E06099902", id="gss-code"),
    ],
)
def test_a_name_of_several_words_is_found_whatever_parts_them(spelt):
    assert seen(f"The team in {spelt} meets.", WEXCOMBE).names == (spelt.removeprefix("(").removesuffix(")"),)


@pytest.mark.parametrize("text", ["Ash mere mention.", "A s h m e r e", "ashmerecouncil", "Wash-mere Ash.mere"])
def test_what_is_torn_or_stuck_to_something_is_left_to_a_person(text):
    found = seen(text, ASHMERE)
    assert found.names == ()
    assert found.possible


@pytest.mark.parametrize("text", ["Kentish schools are slow.", "Schools in kents wait.", "Kentbased staff wait."])
def test_a_short_name_in_a_longer_word_is_left_to_a_person(text):
    found = seen(text, an_area(name="Kent"))
    assert (found.names, len(found.possible)) == ((), 1)


@pytest.mark.parametrize("text", ["The plan is late; Hope has none.", "Staff: Hope is slow."])
def test_a_capital_after_a_stop_that_ends_no_sentence_is_one_inside_it(text):
    assert seen(text, HOPE).names == ("Hope",)


@pytest.mark.parametrize("text", ["Ash is a tree.", "They wash merely.", "", "Nothing \N{SNOWMAN} at all."])
def test_other_words_are_no_names(text):
    assert seen(text, ASHMERE) == ((), ())


class TestAmbiguousWords:
    @pytest.mark.parametrize("text", ["There is hope.", "Hope is there.", "So it is. Hope is left.", "HOPE IS ALL."])
    def test_as_a_word_it_may_be_a_name(self, text):
        found = seen(text, HOPE)
        assert found.names == ()
        assert [word.lower() for word in found.possible] == ["hope"]

    @pytest.mark.parametrize("text", ["Leaders in Hope meet.", "The HOPE team meets.", "Leaders of Ｈope meet."])
    def test_with_a_capital_inside_a_sentence_it_is_one(self, text):
        assert seen(text, HOPE).names

    def test_with_the_words_of_its_council_it_is_one(self):
        assert seen("hope borough council meets", HOPE, bodies=(council(HOPE),)).names

    @pytest.mark.parametrize("council", ["Hope Borough Council", "Hope Council", "Hope council", "The Borough of Hope"])
    def test_with_a_capital_and_the_words_of_a_council_it_is_one_that_nobody_has_to_list(self, council):
        assert seen(f"{council} meets.", HOPE).names
        assert seen(f"{council.lower()} meets.", HOPE).names == ()
        assert seen(f"{council.lower()} meets.", HOPE).possible

    def test_reading_and_bury_are_words_of_the_library(self):
        areas = an_area("011", "Reading"), an_area("012", "Bury")
        words = sf.DEFAULT_POLICY.ambiguous_words
        sought = frozenset(name for area in areas for name in names_of(area, (), words))
        assert scan("They bury the results of reading tests.", sought) == ((), ("bury", "reading"))
        assert scan("Teams in Bury and Reading meet.", sought).names == ("Bury", "Reading")

    def test_a_short_name_is_one_only_in_capitals(self):
        area = an_area("013", "Long Name", variants=("LNC",))
        assert seen("The LNC team meets.", area).names == ("LNC",)
        assert seen("The lnc team meets.", area) == ((), ("lnc",))


class TestCodesAndParts:
    @pytest.mark.parametrize("text", ["Of 002 children", "Of 99802 children"])
    def test_a_bare_number_may_be_a_code(self, text):
        assert seen(text, WEXCOMBE) == ((), (text.split()[1],))

    def test_one_word_of_a_name_may_be_the_name(self):
        assert seen("At the Wexcombe site", WEXCOMBE) == ((), ("Wexcombe",))
        assert seen("At the wexcombe site", WEXCOMBE) == ((), ())
        assert seen("Schools in the North", WEXCOMBE) == ((), ())

    def test_a_word_of_two_alphabets_is_left_to_a_person(self):
        assert seen("The Ashжmere team of Жди", ASHMERE).possible == ("Ashжmere",)


class TestBodies:
    @pytest.mark.parametrize("text", ["NHS Clinker Integrated Care Board", "the Clinker board", "clinker ICB"])
    def test_a_body_is_found_by_its_name_and_by_what_is_its_own_in_it(self, text):
        assert seen(text, HOPE, bodies=(CLINKER,)).names

    def test_words_that_all_bodies_have_are_none(self):
        leaders = Body(kind="school-and-college-leaders", name="Leaders of Foo schools")
        board = Body(kind="other", name="Local Partnership Board")
        assert seen("The local partnership board, with leaders of Foo schools", HOPE, bodies=(leaders, board)) == (
            (),
            (),
        )

    def test_a_place_that_many_share_is_none_alone(self):
        board = Body(kind="integrated-care-board", name="NHS North Integrated Care Board")
        assert seen("in the north", HOPE, bodies=(board,)) == ((), ())
        wide = Body(kind="integrated-care-board", name="NHS North West London Integrated Care Board")
        assert seen("in north-west London", HOPE, bodies=(wide,)).names == ("north-west London",)


def test_and_is_read_in_either_form():
    area = an_area("014", "Marsh & Fell")
    assert seen("Marsh and Fell plan.", area).names == ("Marsh and Fell",)
    assert seen("Marsh & Fell plan.", an_area("014", "Marsh and Fell")).names == ("Marsh & Fell",)


def test_a_name_with_an_apostrophe_is_read_with_and_without():
    area = an_area("015", "King's Fell")
    for text in ("King's Fell plans", "Kings Fell plans", "King\u2019s Fell plans"):
        assert seen(text, area).names


def test_a_name_without_its_council_is_sought():
    area = an_area("016", "Hulme upon Mere, City of", gss_codes=(sf.DatedCode(code="E06099916"),))
    assert seen("In Hulme upon Mere they plan.", area).names == ("Hulme upon Mere",)


def test_every_look_alike_is_one_letter_or_two_from_a_to_z():
    for letter, alike in (LOOK_ALIKES | CAPITAL_LOOK_ALIKES).items():
        assert set(alike) <= set(string.ascii_lowercase)
        assert squeezed(letter) == squeezed(alike)


@given(st.text(), st.text(min_size=1))
def test_any_text_can_be_searched_and_what_is_found_stands_in_it(text, name):
    body = Body(kind="other", name=name if name.strip() else "Foo")
    found = seen(text, ASHMERE, WEXCOMBE, bodies=(body,))
    assert all(words in text for words in (*found.names, *found.possible))


@given(st.text(string.ascii_letters + " .,;\n'-", max_size=20), st.text(" .,;\n'-", min_size=1, max_size=3))
def test_a_whole_name_is_never_missed(before, between):
    assert seen(f"{before}{between}Ashmere{between}{before}", ASHMERE).names


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Hertfordshire", "In Herts, they plan."),
        ("North Yorkshire", "In North Yorks they plan."),
        ("North Yorkshire", "N Yorks plans."),
        ("West Berkshire", "The W. Berks team"),
        ("St. Helens", "Saint Helens plans."),
        ("St. Helens", "St Helen's plans."),
        ("Hammersmith and Fulham", "Hammersmith &amp; Fulham plans."),
    ],
    ids=range(7),
)
def test_short_forms_and_others_of_a_name_are_found(name, text):
    assert seen(text, an_area("017", name)).names


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Bath and North East Somerset", "BNES"),
        ("Bath and North East Somerset", "BANES"),
        ("Bath and North East Somerset", "B&NES"),
        ("Hammersmith and Fulham", "H&F"),
        ("Isle of Wight", "IOW"),
    ],
    ids=lambda value: value.replace(" ", "-"),
)
def test_initials_are_left_to_a_person_and_are_capitals(name, short):
    area = an_area("017", name)
    assert seen(f"The {short} team", area) == ((), (short,))
    assert seen(f"The {short.lower()} team", area) == ((), ())


def test_initials_of_a_body_are_left_to_a_person():
    board = Body(kind="integrated-care-board", name="NHS Marsh and West Fell Integrated Care Board")
    assert seen("the MWF board", HOPE, bodies=(board,)) == ((), ("MWF",))


def test_a_county_in_short_that_is_a_word_is_one():
    assert seen("It wilts, and beds are few.", an_area("017", "Wiltshire")) == ((), ("wilts",))
    assert seen("The team in Wilts plans.", an_area("017", "Wiltshire")).names == ("Wilts",)


@pytest.mark.parametrize("name", ["NHS England", "Public Health", "Parent Carer Forum", "SENDIASS"])
def test_bodies_that_every_area_has_tell_nothing(name):
    assert seen(f"With {name} they plan.", HOPE, bodies=(Body(kind="other", name=name),)) == ((), ())
