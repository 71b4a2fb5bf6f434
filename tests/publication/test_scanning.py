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


@pytest.mark.parametrize(
    ("text", "names", "possible"),
    [
        pytest.param("The team in Ashmere meets.", ["Ashmere"], [], id="name"),
        pytest.param("Ashmere waits, and so do ashmerebased staff.", ["Ashmere"], ["ashmere"], id="first-is-the-name"),
        pytest.param("Some ashmerebased staff of Ashmere", ["Ashmere"], ["ashmere"], id="last-is-the-name"),
        pytest.param("ASHMERE, Ashmere and ashmere", ["ASHMERE", "Ashmere", "ashmere"], [], id="each-as-it-is-spelt"),
        pytest.param("A shmere", [], ["A shmere"], id="gap-after-the-first-letter"),
        pytest.param("Ashmer e", [], ["Ashmer e"], id="gap-before-the-last-letter"),
        pytest.param("xAshmere", [], ["Ashmere"], id="at-the-end-of-a-word"),
        pytest.param("Ashmerex", [], ["Ashmere"], id="at-the-beginning-of-a-word"),
        pytest.param("xAsh mere", [], [], id="gap-in-a-longer-word"),
        pytest.param("xAshmere, Ashmere, Ashmerex", ["Ashmere"], ["Ashmere"], id="name-between-longer-words"),
        pytest.param("A'shmere", ["A'shmere"], [], id="mark-after-the-first-letter"),
        pytest.param("Ash-mere", [], ["Ash-mere"], id="hyphen-in-a-line"),
        pytest.param("Ash\nmere", [], ["Ash\nmere"], id="new-line-without-a-hyphen"),
        pytest.param("Ash--\nmere", [], ["Ash--\nmere"], id="two-hyphens"),
        pytest.param("99 802 and 99802", [], ["99802"], id="number-with-a-gap"),
        pytest.param("E06 099 902", [], ["E06 099 902"], id="statistical-code-with-gaps"),
        pytest.param("The te\u0436m of \u0436\u0434\u0438", [], ["te\u0436m"], id="two-alphabets"),
        pytest.param("Wexcombe North, North Wexcombe", ["North Wexcombe"], ["Wexcombe"], id="part-beside-the-whole"),
        pytest.param("North Wexcombe North", ["North Wexcombe"], [], id="part-inside-the-whole"),
        pytest.param("In Ash<b>mere</b> hope is left.", ["Ashmere"], ["hope"], id="web-page"),
        pytest.param("In Ashmere &amp; in hope", ["Ashmere"], ["hope"], id="web-page-that-shows-the-same"),
        pytest.param("So they plan.&nbspAshmere waits.", ["Ashmere"], [], id="entity-that-sticks-to-the-name"),
    ],
)
def test_everything_is_found_as_it_stands(text, names, possible):
    assert seen(text, ASHMERE, WEXCOMBE, HOPE) == (tuple(names), tuple(possible))


class TestWhatIsExcused:
    """Names of an area that is named with the finding, against those of another that is not."""

    VALE, HILL = an_area("021", "Marsh Vale"), an_area("022", "Fell Vale")

    def excused(self, text, other, named=VALE, bodies=()):
        return scan(text, frozenset(names_of(other, (), WORDS)), frozenset(names_of(named, bodies, WORDS)))

    def test_initials_and_numbers_that_both_have_are(self):
        old, new = (an_area(f"02{n}", f"Marsh Fell {n}Vale", ofsted_urn="99801") for n in (6, 7))
        own = an_area("028", "Marsh Fell Vale", ofsted_urn="99801")
        for other in (an_area("029", "Mere Fold Vale", ofsted_urn="99801"), old, new):
            assert self.excused("MFV and 99801", other, own) == ((), ())
        assert self.excused("MFV and 99801", own) == ((), ("99801", "MFV"))

    def test_a_word_that_stands_in_the_names_of_both_is(self):
        assert self.excused("The Vale team", self.HILL) == ((), ())
        assert self.excused("The Fell team", self.HILL) == ((), ("Fell",))

    def test_a_name_that_both_have_is(self):
        assert self.excused("The team in Marsh Vale", an_area("023", "Foo", other_names=("Marsh Vale",))) == ((), ())

    def test_a_name_inside_that_of_the_area_named_is_wherever_it_stands_in_it(self):
        named = an_area("024", "Upper Marsh Fell")
        for name in ("Upper Marsh", "Marsh Fell"):
            assert self.excused("Upper Marsh Fell plans.", an_area("025", name), named) == ((), ())
            assert self.excused(f"Upper Marsh Fell and {name} plan.", an_area("025", name), named).names == (name,)
        for name in ("Upper Marsh Fell East", "West Upper Marsh Fell"):
            assert self.excused(f"{name} plans.", an_area("025", name), named).names == (name,)

    def test_a_name_inside_that_of_its_body_is_not(self):
        board = Body(kind="integrated-care-board", name="NHS Marsh and Hill Integrated Care Board")
        assert self.excused("The Marsh and Hill board", an_area("025", "Hill"), bodies=(board,)) == (("Hill",), ())
        assert self.excused("The Marsh and Hill board", an_area("025", "Hill Top"), bodies=(board,)) == ((), ())
        coded = an_area("025", "Hill", gss_codes=(sf.DatedCode(code="E06099925"),))
        trust = Body(kind="other", name="Trust E06099925")
        assert self.excused("The E06099925 trust", coded, bodies=(trust,)) == (("E06099925",), ())


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
        assert seen("At the \u01c5emel site", an_area("018", "West \u01c5emel")) == ((), ("\u01c5emel",))
        assert seen("Schools in the North", WEXCOMBE) == ((), ())
        area = an_area("018", "King's Fell Top")
        assert seen("At Kings, Fell and Top", area) == ((), ("Fell", "Kings"))
        assert seen("At the King's site", area) == ((), ("King's",))

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


def test_a_letter_for_two_is_read_as_two():
    for text in ("Marsh Cro\u00df plans.", "Marsh Cross plans.", "MARSH CRO\u1e9e PLANS."):
        assert seen(text, an_area("014", "Marsh Cross")).names == (text[:-7],)


def test_a_name_with_an_apostrophe_is_read_with_and_without():
    area = an_area("015", "King's Fell")
    for text in ("King's Fell plans", "Kings Fell plans", "King\u2019s Fell plans"):
        assert seen(text, area).names


def test_a_name_without_its_council_is_sought():
    area = an_area("016", "Hulme upon Mere, City of", gss_codes=(sf.DatedCode(code="E06099916"),))
    assert seen("In Hulme upon Mere they plan.", area).names == ("Hulme upon Mere",)


def test_a_name_that_begins_inside_another_of_the_same_letters_is_found():
    assert seen("a Aaaa", an_area("018", "Aaaa")).names == ("Aaaa",)


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
        ("Marsh & Fell", "M&F"),
        ("Marsh Fell Vale", "MFV"),
    ],
    ids=lambda value: value.replace(" ", "-"),
)
def test_initials_are_left_to_a_person_and_are_capitals(name, short):
    area = an_area("017", name)
    assert seen(f"The {short} team", area) == ((), (short,))
    assert seen(f"The {short.lower()} team", area) == ((), ())
    assert seen(f"The {short[:-1]}{short[-1].lower()} team", area) == ((), ())
    assert seen(f"The {short[0].lower()}{short[1:]} team", area) == ((), ())


def test_initials_beside_a_letter_of_another_alphabet_are_left_to_a_person_too():
    area = an_area("017", "Bath and North East Somerset")
    assert seen("The BANES\u0436 team", area) == ((), ("BANES", "BANES\u0436"))


def test_two_initials_are_none():
    assert seen("The MF team", an_area("017", "Marsh Fell")) == ((), ())


def test_initials_of_a_body_are_left_to_a_person():
    board = Body(kind="integrated-care-board", name="NHS Marsh and West Fell Integrated Care Board")
    assert seen("the MWF board", HOPE, bodies=(board,)) == ((), ("MWF",))


def test_a_county_in_short_that_is_a_word_is_one():
    assert seen("It wilts, and beds are few.", an_area("017", "Wiltshire")) == ((), ("wilts",))
    assert seen("The team in Wilts plans.", an_area("017", "Wiltshire")).names == ("Wilts",)


@pytest.mark.parametrize(
    "name",
    ["NHS England", "Public Health", "Parent Carer Forum", "SENDIASS", "Children's Services", "Children\u2019s Team"],
    ids=range(6),
)
def test_bodies_that_every_area_has_tell_nothing(name):
    assert seen(f"With {name} they plan.", HOPE, bodies=(Body(kind="other", name=name),)) == ((), ())
