"""Registers of areas: what they hold, how an area is found in one, and what is refused."""

import pickle
from datetime import date, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendframework.areas._council_words import bare
from sendframework.areas.register import AreaRegister
from sendframework.errors import (
    AmbiguousAreaError,
    InvalidTypeError,
    InvariantError,
    NotInForceError,
    UnknownCodeError,
)
from sendframework.periods import Period
from tests.areas.making import area, gss, register, shared

EVE, DAY = date(2024, 3, 31), date(2024, 4, 1)
UNTIL, FROM = Period(None, EVE), Period(DAY, None)

OLD = area("001", "Westshire", gss_codes=(gss("E10000091", UNTIL),), period=UNTIL, successors=("002", "003"))
NEW = area("002", "Westshire", gss_codes=(gss("E06000091", FROM),), period=FROM, predecessors=("001",))
COAST = area("003", "West Coast", ofsted_urn="99003", period=FROM, predecessors=("001",))
CITY = area("004", "Derham", gss_codes=(gss("E06000094"),), other_names=("City and Port of Derham",))
COUNTY = area("005", "Derhamshire", gss_codes=(gss("E10000095"),), variants=("Dehramshire",))
BOROUGH = area("006", "Kingsley upon Water", gss_codes=(gss("E09000096"),))
OTHER_KINGS = area("007", "Kingsley-on-Sea", gss_codes=(gss("E06000097"),))
TOWN = area("008", "St. Osyth's & Bray", gss_codes=(gss("E08000098"),))
ALL = register(
    *(OLD, NEW, COAST, CITY, COUNTY, BOROUGH, OTHER_KINGS, TOWN),
    shared_names=(shared("Kingsley", "006", "007", reason="two towns have it"),),
)


class TestHolding:
    def test_is_a_sequence_in_the_order_given(self):
        assert (len(ALL), ALL[0], ALL[-1], ALL[1:3]) == (8, OLD, TOWN, (NEW, COAST))
        assert list(ALL) == list(ALL.areas)
        assert ALL.codes == ("001", "002", "003", "004", "005", "006", "007", "008")
        assert OLD in ALL
        assert area("009") not in ALL
        assert repr(ALL) == "AreaRegister(areas=(8 areas))"
        assert len(register()) == 0

    def test_is_a_value(self):
        again = register(*ALL, shared_names=ALL.shared_names)
        assert again == ALL
        assert hash(again) == hash(ALL)
        assert ALL.find("004") is CITY  # fills what is kept for the next look-up
        assert pickle.loads(pickle.dumps(ALL)) == ALL

    def test_of_a_day_holds_what_there_was(self):
        assert set(ALL) - set(ALL.on(EVE)) == {NEW, COAST}
        assert set(ALL) - set(ALL.on(DAY)) == {OLD}

    @pytest.mark.parametrize("day", [datetime(2024, 4, 1), "2024-04-01", None], ids=repr)  # noqa: DTZ001
    def test_of_a_day_is_asked_with_a_plain_one(self, day):
        with pytest.raises(InvalidTypeError, match=r"AreaRegister\.on\(day\)"):
            ALL.on(day)

    @pytest.mark.parametrize(
        "mine",
        [
            area("004", "Elsewhere"),
            area("009", "Elsewhere", gss_codes=(gss("E06000094"),)),
            area("009", "Elsewhere", gss_codes=(gss("E10000091", Period(EVE, DAY)),)),
            area("009", "Elsewhere", ofsted_urn="99003"),
        ],
        ids=["the number", "a GSS code", "a GSS code on one day", "Ofsted's number"],
    )
    def test_a_code_that_is_taken_on_a_day_is_refused(self, mine):
        with pytest.raises(InvariantError, match=r"^AreaRegister: '\w+' is a code of .* already; Elsewhere"):
            ALL.with_area(mine)

    def test_a_code_that_is_free_on_the_day_is_not(self):
        late = area("009", "Elsewhere", gss_codes=(gss("E10000091", FROM),), ofsted_urn="99009")
        early = area("010", "Nowhere", ofsted_urn="99003", period=UNTIL)
        wider = ALL.with_area(late, early)
        assert wider.find("E10000091", on=EVE) is OLD
        assert wider.find("E10000091", on=DAY) is late
        with pytest.raises(AmbiguousAreaError, match=r"Westshire \(001, until 31 March 2024\) or Elsewhere \(009\)"):
            wider.find("E10000091")

    def test_an_area_may_have_a_code_twice_in_its_own_history(self):
        back = (gss("E10000099", Period(None, date(2019, 3, 31))), gss("E10000099", FROM))
        assert ALL.with_area(area("009", "Elsewhere", gss_codes=back)).find("E10000099").code == "009"

    def test_holds_nothing_but_areas(self):
        with pytest.raises(InvalidTypeError, match=r"AreaRegister\.areas\[8\]: must be a LocalArea"):
            ALL.with_area("Northshire")
        with pytest.raises(InvalidTypeError, match=r"AreaRegister\.areas"):
            AreaRegister(areas=[CITY])
        with pytest.raises(InvalidTypeError, match=r"AreaRegister\.shared_names\[0\]"):
            register(CITY, shared_names=("Kingsley",))

    @given(st.lists(st.integers(10, 999), min_size=1, max_size=5, unique=True))
    def test_with_more_is_another_register(self, numbers):
        before = attrs.evolve(ALL)
        more = tuple(area(f"{number:03}", f"Area {number}") for number in numbers)
        wider = ALL.with_area(*more)
        assert before == ALL
        assert wider.areas == ALL.areas + more
        assert wider.shared_names == ALL.shared_names
        assert all(wider.find(each.code) is each and each not in ALL for each in more)


class TestFinding:
    @pytest.mark.parametrize(
        ("words", "found"),
        [
            ("004", CITY),
            ("E06000094", CITY),
            ("e06000094", CITY),
            ("99003", COAST),
            ("derham", CITY),
            ("City & Port of Derham", CITY),
            ("Dehramshire", COUNTY),
            ("WEST-COAST", COAST),
            ("the West Coast", COAST),
            ("st osyths and bray", TOWN),
            ("Kingsley on Sea", OTHER_KINGS),
            ("E10000091", OLD),
            ("Westshire (001)", OLD),
            ("Westshire (002, from 1 April 2024)", NEW),
            ("Kingsley (006)", BOROUGH),
        ],
    )
    def test_by_any_code_or_name_however_it_is_typed(self, words, found):
        assert ALL.find(words) is found
        assert ALL.matches(words) == (found,)

    @pytest.mark.parametrize(
        ("words", "found"),
        [
            ("Derham City Council", CITY),
            ("City of Derham", CITY),
            ("Derham, City of", CITY),
            ("City of Derham Council", CITY),
            ("Derhamshire County Council", COUNTY),
            ("Derhamshire CC", COUNTY),
            ("County of Derhamshire", COUNTY),
            ("London Borough of Kingsley upon Water", BOROUGH),
            ("LB Kingsley upon Water", BOROUGH),
            ("the Royal Borough of Kingsley-upon-Water Council", BOROUGH),
            ("London Borough of Kingsley", BOROUGH),
            ("St. Osyth's & Bray Metropolitan Borough Council", TOWN),
            ("st osyths and bray mbc", TOWN),
            ("Council of the West Coast", COAST),
            ("West Coast local area partnership", COAST),
        ],
    )
    def test_with_the_words_for_a_council_of_its_sort(self, words, found):
        assert ALL.find(words) is found

    @pytest.mark.parametrize(
        "words",
        ["Derhamshire City Council", "London Borough of Derham", "Kingsley upon Water County Council", "Derham MBC"],
    )
    def test_not_with_the_words_for_a_council_of_another_sort(self, words):
        with pytest.raises(UnknownCodeError):
            ALL.find(words)

    def test_a_county_of_the_name_of_a_city_could_be_either(self):
        with pytest.raises(
            AmbiguousAreaError, match=r"Derham \(004\) or Derhamshire \(005\); a code settles it, or the"
        ):
            ALL.find("Derham County Council")

    def test_of_an_area_without_codes_any_council_may_be_meant(self):
        mine = ALL.with_area(area("009", "Elsewhere"))
        for words in ("Elsewhere County Council", "London Borough of Elsewhere", "Elsewhere MBC"):
            assert mine.find(words).code == "009"

    def test_the_day_decides_between_versions(self):
        assert ALL.find("Westshire", on=EVE) is OLD
        assert ALL.find("Westshire", on=DAY) is NEW
        assert ALL.matches("Westshire") == (OLD, NEW)
        assert ALL.matches("Westshire", on=EVE) == (OLD,)
        own = ALL.with_area(area("009", "Hill", period=FROM, variants=("Westshire Council",)))
        assert own.find("Westshire Council").code == "009"
        assert own.find("Westshire Council", on=EVE) is OLD

    def test_a_name_of_several_versions_is_refused_with_words_that_find_each(self):
        with pytest.raises(AmbiguousAreaError) as caught:
            ALL.find("westshire")
        assert str(caught.value) == (
            "local area 'westshire' is ambiguous; it could be Westshire (001, until 31 March 2024) or "
            "Westshire (002, from 1 April 2024); a code settles it, or a day"
        )
        assert [ALL.find(choice) for choice in caught.value.choices] == [OLD, NEW]
        assert caught.value.hint == "a code settles it, or a day"
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)

    @pytest.mark.parametrize("words", ["Kingsley", "kingsley council", "Kingsley Borough Council"])
    @pytest.mark.parametrize("day", [None, EVE], ids=str)
    def test_a_shared_name_is_refused_with_the_reason(self, words, day):
        with pytest.raises(
            AmbiguousAreaError, match="a code settles it, or the whole name; two towns have it"
        ) as caught:
            ALL.find(words, on=day)
        assert [ALL.find(choice) for choice in caught.value.choices] == [BOROUGH, OTHER_KINGS]

    def test_a_name_shared_with_areas_that_are_not_there_is_not_shared(self):
        assert register(BOROUGH, shared_names=ALL.shared_names).find("Kingsley") is BOROUGH
        with pytest.raises(UnknownCodeError):
            register(CITY, shared_names=ALL.shared_names).find("Kingsley")

    def test_an_area_of_another_time_says_when_it_was_and_what_came_after_or_before(self):
        with pytest.raises(NotInForceError) as caught:
            ALL.find("001", on=DAY)
        assert str(caught.value) == (
            "no local area '001' is in force on 1 April 2024; there is one until 31 March 2024, "
            "whose successors are Westshire (002) and West Coast (003)"
        )
        with pytest.raises(NotInForceError, match=r"from 1 April 2024, whose predecessor is Westshire \(001\)$"):
            ALL.find("West Coast", on=EVE)
        alone = register(attrs.evolve(OLD, name="Eastshire"))
        with pytest.raises(NotInForceError, match=r"there is one until 31 March 2024$"):
            alone.find("Eastshire", on=DAY)

    def test_several_areas_of_another_time_are_all_told(self):
        some = register(OLD, area("009", "Westshire", period=Period(date(2020, 1, 1), EVE)))
        with pytest.raises(NotInForceError, match=r"one until 31 March 2024 and one 1 January 2020 to 31 March 2024$"):
            some.find("Westshire", on=DAY)

    def test_predecessors_are_told_one_after_another(self):
        three = [area(code, name, period=UNTIL) for code, name in (("011", "A"), ("012", "B"), ("013", "C"))]
        joined = area("014", "D", period=FROM, predecessors=("011", "012", "013"))
        with pytest.raises(NotInForceError, match=r"whose predecessors are A \(011\), B \(012\) and C \(013\)$"):
            register(*three, joined).find("D", on=EVE)

    @pytest.mark.parametrize(
        ("words", "near"),
        [
            ("Derhamshrie", "Derhamshire"),
            ("Derhamshrie County Council", "Derhamshire County Council"),
            ("Derhamshire City Council", "Derhamshire"),
            ("Kingsley upon Wate", "Kingsley upon Water"),
        ],
    )
    def test_a_slip_is_answered_with_names_that_are_found(self, words, near):
        with pytest.raises(UnknownCodeError, match=r"^unknown local area ") as caught:
            ALL.find(words)
        assert near in caught.value.suggestions
        assert "Dehramshire" not in caught.value.known
        assert all(ALL.matches(each) for each in caught.value.known)

    @pytest.mark.parametrize("words", ["", "  ", "Atlantis", "999", "x" * 5000, "County Council", "()", "Derham (005)"])
    def test_what_nothing_has_is_unknown(self, words):
        assert ALL.matches(words) == ()
        with pytest.raises(UnknownCodeError, match=r"^unknown local area "):
            ALL.find(words)

    @pytest.mark.parametrize("words", [919, None, b"Derham", CITY], ids=["number", "None", "bytes", "area"])
    def test_words_are_a_string(self, words):
        with pytest.raises(InvalidTypeError, match="local area: is asked for by a code or a name"):
            ALL.find(words)

    @pytest.mark.parametrize("day", [datetime(2024, 4, 1), "2024-04-01", 2024], ids=repr)  # noqa: DTZ001
    def test_a_day_is_a_plain_one(self, day):
        for asking in (ALL.find, ALL.matches):
            with pytest.raises(InvalidTypeError, match=r"local area, day: must be a datetime\.date"):
                asking("Derham", on=day)

    @given(st.text())
    def test_anything_typed_finds_an_area_or_an_error_of_ours(self, words):
        if len(ALL.matches(words)) == 1:
            assert ALL.find(words) in ALL
        else:
            with pytest.raises((UnknownCodeError, AmbiguousAreaError), match="local area"):
                ALL.find(words)


class TestCouncilWords:
    @pytest.mark.parametrize(
        ("words", "before", "name", "after"),
        [
            ("Leeds City Council", "", "Leeds", "City Council"),
            ("The London Borough of Barnet", "London Borough of", "Barnet", ""),
            ("City of York Council", "City of", "York", "Council"),
            ("Herefordshire, County of", "", "Herefordshire", "County of"),
            ("City of Bradford Metropolitan District Council", "City of", "Bradford", "Metropolitan District Council"),
        ],
    )
    def test_are_taken_off_and_put_around_another_name(self, words, before, name, after):
        found = bare(words)
        assert (found.before, found.name, found.after) == (before, name, after)
        assert found.around("Elsewhere") == " ".join(filter(None, (before, "Elsewhere", after)))

    @pytest.mark.parametrize("words", ["Leeds", "", "Council", "Councillors", "City", "the"])
    def test_there_may_be_none(self, words):
        assert bare(words) is None
