"""England's areas: the laws that they keep, how people find them, and agreement with what was published."""

import csv
import os
import re
import subprocess
import sys
import zipfile
from datetime import date, timedelta
from html import unescape
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework import sources
from sendframework.errors import AmbiguousAreaError, InvalidTypeError, NotInForceError, UnknownCodeError
from sendframework.vocabulary.word_lists import folded
from tests.rows import every_row_of

FOLDER = Path(os.environ.get("SENDFRAMEWORK_SHARED", Path(__file__).resolve().parents[3] / "shared")) / "data"
AREAS = sf.england_areas()
EACH = every_row_of("area", AREAS, ids=AREAS.codes)
CHANGES = [date(2019, 4, 1), date(2020, 4, 1), date(2021, 4, 1), date(2023, 4, 1), date(2025, 4, 1)]
SOME_DAYS = [date(2016, 4, 27), *(day - timedelta(days=n) for day in CHANGES for n in (1, 0)), date(2026, 11, 21)]


class TestLaws:
    def test_codes_and_numbers_are_unique(self):
        for held in (
            [area.code for area in AREAS],
            [code.code for area in AREAS for code in area.gss_codes],
            [area.ofsted_urn for area in AREAS if area.ofsted_urn is not None],
        ):
            assert len(held) == len(set(held))

    def test_they_stand_by_name(self):
        assert [area.name for area in AREAS] == sorted(area.name for area in AREAS)

    @EACH
    def test_predecessors_name_their_successors_which_begin_on_the_day_after(self, area):
        for code in area.predecessors:
            before = AREAS.find(code)
            assert area.code in before.successors
            assert before.succeeded_on == area.period.start
        for code in area.successors:
            assert area.code in AREAS.find(code).predecessors
        assert (area.period is None) is not (area.predecessors or area.successors)

    @EACH
    def test_has_a_code_on_every_day_of_it_and_keeps_it_but_for_known_changes(self, area):
        for day in SOME_DAYS:
            assert not area.exists_on(day) or area.gss_code(on=day) is not None
        assert {held.period.start for held in area.gss_codes} - {None} <= set(CHANGES)

    @EACH
    def test_a_code_that_changes_changes_on_one_day(self, area):
        for earlier, later in zip(area.gss_codes, area.gss_codes[1:], strict=False):
            assert later.period.start == earlier.period.end + timedelta(days=1)

    @EACH
    def test_is_cited_in_every_part_and_recalled_in_none(self, area):
        parts = {citation.supports for citation in area.citations}
        assert {"code", "name", "gss-codes", "statistical-region"} <= parts
        assert ("ofsted-urn" in parts) is (area.ofsted_urn is not None)
        assert ("period" in parts) is (area.period is not None)
        assert ("other-names" in parts) is bool(area.other_names)
        assert ("predecessors" in parts) is bool(area.predecessors)
        assert ("successors" in parts) is bool(area.successors)
        assert ("changes-of-codes" in parts) is (len(area.gss_codes) > 1)
        assert area.grade is sf.EvidenceGrade.SECONDARY
        cited = [*area.citations, *(citation for each in area.planned for citation in each.citations)]
        assert {citation.source for citation in cited} <= set(sources.SOURCES)

    @EACH
    def test_every_word_for_it_finds_it_or_is_refused_as_ambiguous(self, area):
        for word in (area.code, area.name, *area.other_words):
            for typed in (word, word.upper(), word.lower(), f" {word} ".replace(" ", "  "), word.replace("-", " ")):
                assert area in AREAS.matches(typed)
                if area.name == "Dorset" and folded(typed) == "dorset":
                    with pytest.raises(AmbiguousAreaError):
                        sf.local_area(typed)
                else:
                    assert sf.local_area(typed) is area

    def test_no_name_is_anybody_elses(self):
        for one, other in combinations(AREAS, 2):
            shared = {folded(word) for word in (*one.names, *one.variants)} & {
                folded(word) for word in (*other.names, *other.variants)
            }
            assert shared == ({"dorset"} if {one.code, other.code} == {"835", "838"} else set())

    @EACH
    def test_slips_are_not_printed_as_names(self, area):
        assert not {"Leicesteshire", "Birmingham CC", "Sunderland/TfChildren"} & set(area.names)
        assert not set(map(folded, area.names)) & set(map(folded, area.variants))

    def test_shared_names_are_of_areas_that_are_there(self):
        for shared in AREAS.shared_names:
            assert len(AREAS.matches(shared.name)) == len(shared.codes) == 2
            assert shared.grade is sf.EvidenceGrade.RECALLED

    def test_the_register_is_always_the_same(self):
        assert sf.england_areas() is AREAS
        assert (len(AREAS), len([area for area in AREAS if area.succeeded_on])) == (158, 5)


class TestNumbers:
    @pytest.mark.parametrize(
        ("day", "number"),
        [
            (date(2016, 4, 27), 152),
            (date(2016, 5, 1), 152),
            (date(2019, 3, 31), 152),
            (date(2019, 4, 1), 151),
            (date(2021, 3, 31), 151),
            (date(2021, 4, 1), 152),
            (date(2023, 3, 31), 152),
            (date(2023, 4, 1), 153),
            (date(2026, 11, 21), 153),
        ],
        ids=str,
    )
    def test_of_areas_on_a_day(self, day, number):
        assert len(sf.local_areas(on=day)) == number

    def test_need_a_day(self):
        with pytest.raises(TypeError, match="on"):
            sf.local_areas()
        with pytest.raises(InvalidTypeError, match=r"AreaRegister\.on\(day\)"):
            sf.local_areas(on="2023-04-01")

    @given(st.dates(date(2010, 1, 1), date(2040, 1, 1)), st.sampled_from(AREAS))
    def test_an_area_is_listed_on_a_day_when_it_is_found_on_it(self, day, area):
        listed = sf.local_areas(on=day)
        assert (area in listed) is area.exists_on(day)
        if area in listed:
            assert sf.local_area(area.name, on=day) is area
        else:
            with pytest.raises(NotInForceError, match=f"local area '{area.code}'"):
                sf.local_area(area.code, on=day)


class TestFinding:
    @pytest.mark.parametrize(
        ("words", "code"),
        [
            ("919", "919"),
            ("E10000015", "919"),
            ("80475", "919"),
            ("Hertfordshire County Council", "919"),
            ("Bristol", "801"),
            ("City of Bristol", "801"),
            ("Bristol City Council", "801"),
            ("Hull", "810"),
            ("Kingston upon Hull", "810"),
            ("Durham", "840"),
            ("Durham County Council", "840"),
            ("Herefordshire", "884"),
            ("St Helens", "342"),
            ("St. Helens Borough Council", "342"),
            ("BCP Council", "839"),
            ("Bournemouth, Christchurch & Poole", "839"),
            ("Leicesteshire", "855"),
            ("City of York Council", "816"),
            ("City of Bradford Metropolitan District Council", "380"),
            ("City of London Corporation", "201"),
            ("Westminster City Council", "213"),
            ("City of Westminster", "213"),
            ("London Borough of Hammersmith & Fulham", "205"),
            ("Royal Borough of Kensington and Chelsea", "207"),
            ("Royal Borough of Windsor and Maidenhead", "868"),
            ("Council of the Isles of Scilly", "420"),
            ("Isle of Wight Council", "921"),
            ("Northumberland County Council", "929"),
            ("Royal Borough of Kingston upon Thames", "314"),
            ("London Borough of Kingston", "314"),
            ("Newcastle City Council", "391"),
            ("Dorset Council", "838"),
            ("Cumbria", "909"),
            ("Northamptonshire County Council", "928"),
        ],
    )
    def test_by_what_people_call_it(self, words, code):
        assert sf.local_area(words).code == code

    @pytest.mark.parametrize(
        ("former", "now", "day"),
        [
            ("E10000002", "E06000060", date(2020, 4, 1)),
            ("E10000023", "E06000065", date(2023, 4, 1)),
            ("E10000027", "E06000066", date(2023, 4, 1)),
            ("E08000016", "E08000038", date(2025, 4, 1)),
            ("E08000019", "E08000039", date(2025, 4, 1)),
        ],
    )
    def test_by_a_former_code_on_any_day(self, former, now, day):
        eve = day - timedelta(days=1)
        area = sf.local_area(former)
        assert area is sf.local_area(now) is sf.local_area(former, on=day) is sf.local_area(now, on=eve)
        assert (area.gss_code(on=eve), area.gss_code(on=day)) == (former, now)

    @pytest.mark.parametrize(
        ("words", "codes"),
        [
            ("Dorset", ["835", "838"]),
            ("Dorset County Council", ["835", "838"]),
            ("Kingston", ["810", "314"]),
            ("kingston council", ["810", "314"]),
            ("Newcastle", ["391", "860"]),
            ("Nottingham County Council", ["892", "891"]),
        ],
    )
    def test_an_ambiguous_name_is_refused_with_the_choices(self, words, codes):
        with pytest.raises(AmbiguousAreaError, match="; a code settles it, or ") as caught:
            sf.local_area(words)
        assert [sf.local_area(choice).code for choice in caught.value.choices] == codes

    def test_the_day_decides_which_dorset(self):
        assert sf.local_area("Dorset", on=date(2019, 3, 31)).code == "835"
        assert sf.local_area("Dorset", on=date(2019, 4, 1)).code == "838"
        assert sf.local_area("Dorset Council", on=date(2019, 3, 31)).code == "835"

    def test_short_names_say_why_they_are_refused(self):
        with pytest.raises(AmbiguousAreaError, match="Newcastle-under-Lyme, which is not an area of its own, lies in"):
            sf.local_area("Newcastle")
        with pytest.raises(AmbiguousAreaError, match="both Kingston upon Thames and Kingston upon Hull are called so"):
            sf.local_area("Kingston", on=date(2024, 1, 1))

    @pytest.mark.parametrize(
        ("words", "near"),
        [
            ("Hertforshire", "Hertfordshire"),
            ("hertforshire county council", "Hertfordshire county council"),
            ("Newcastel upon Tyne", "Newcastle upon Tyne"),
            ("Westmoreland and Furness", "Westmorland and Furness"),
            ("Telford and Wreakin", "Telford and Wrekin"),
        ],
    )
    def test_a_misspelt_name_gets_suggestions(self, words, near):
        with pytest.raises(UnknownCodeError) as caught:
            sf.local_area(words)
        assert caught.value.suggestions[0] == near
        assert sf.local_area(near)

    def test_an_area_of_another_time_names_what_came_after_or_before(self):
        with pytest.raises(
            NotInForceError, match=r"2023, whose successors are Cumberland \(942\) and Westmorland and F"
        ):
            sf.local_area("Cumbria", on=date(2023, 4, 1))
        with pytest.raises(
            NotInForceError, match=r"predecessors are Dorset \(835\), Poole \(836\) and Bournemouth \(837"
        ):
            sf.local_area("BCP", on=date(2019, 3, 31))

    def test_what_is_planned_is_no_area_yet(self):
        (planned,) = sf.local_area("Surrey", on=date(2030, 1, 1)).planned
        assert (planned.on, planned.successors, planned.status) == (
            date(2027, 4, 1),
            ("East Surrey", "West Surrey"),
            "planned",
        )
        assert [area.name for area in AREAS if area.planned] == ["Surrey"]
        with pytest.raises(UnknownCodeError):
            sf.local_area("East Surrey")

    @given(st.sampled_from([name for area in AREAS for name in area.names if name != "Dorset"]), st.data())
    def test_case_space_and_punctuation_make_no_difference(self, name, data):
        def typed(letter):
            if letter.isalpha():
                return data.draw(st.sampled_from([letter.lower(), letter.upper()]))
            return data.draw(st.sampled_from([letter, " ", "-", "  ", "\t"]))

        assert sf.local_area("".join(map(typed, name))) is sf.local_area(name)


def loaded(code):
    """The names of the modules that some code loads in a fresh interpreter."""
    printing = f"import sys\nbefore = set(sys.modules)\n{code}\nprint('\\n'.join(set(sys.modules) - before))"
    run = subprocess.run([sys.executable, "-I", "-c", printing], check=True, capture_output=True, text=True)
    return set(run.stdout.split())


def test_the_table_is_loaded_when_it_is_asked_for_and_no_room_above_it():
    asking = "from sendframework import LocalArea, AreaRegister, local_area"
    table = {"sendframework.areas._england_areas", "sendframework.sources"}
    assert not table & loaded(asking)
    modules = loaded(f"{asking}\nlocal_area('Leeds')")
    assert table <= modules
    above = ("framework", "handbooks", "records", "timetables", "render", "cli")
    assert not {name for name in modules if name.startswith(tuple(f"sendframework.{room}" for room in above))}
    assert not {"cattr", "cattrs", "dateutil"} & modules


def compiled():
    """The rows of the compiled table, where it is there."""
    file = FOLDER / "local-areas.csv"
    if not file.is_file():
        pytest.skip(f"the table of areas is not here: no {file.name} beside the project")
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


class TestAgreementWithTheCompiledTable:
    def test_of_codes_names_and_regions(self):
        rows = compiled()
        assert {row["la_code"] for row in rows} == set(AREAS.codes)
        for row in rows:
            area = sf.local_area(row["la_code"])
            assert area.name == row["official_name"]
            assert area.gss_codes[-1].code == row["gss_code"]
            assert (area.ofsted_urn or "") == row["ofsted_urn"]
            assert area.statistical_region.label == row["region_ons"]
            assert area.ofsted_region.label == row["region_ofsted"]

    def test_of_history(self):
        for row in compiled():
            area = sf.local_area(row["la_code"])
            period = area.period or sf.Period()
            assert (str(period.start or ""), str(period.end or "")) == (row["valid_from"], row["valid_to"])
            assert set(area.predecessors) == set(row["predecessor_la_codes"].split("|")) - {""}
            assert set(area.successors) == set(row["successor_la_codes"].split("|")) - {""}
            assert (row["status"] == "abolished") is (period.end is not None)
            told = [f"{held.code} to {held.period.end}" for held in area.gss_codes[:-1]]
            told += [f"{held.code} from {held.period.start}" for held in area.gss_codes[1:]]
            assert "; ".join(told) == row["gss_history"]

    def test_of_aliases(self):
        aliases = [(row["la_code"], each) for row in compiled() for each in row["aliases"].split("|") if each]
        refused = [(code, each) for code, each in aliases if len(AREAS.matches(each)) > 1]
        assert refused == [("314", "Kingston"), ("391", "Newcastle")]
        for code, each in aliases:
            assert code in {area.code for area in AREAS.matches(each)}


def published():
    """Code, name, region, and the number in the link, of each row of Ofsted's table, where it is there."""
    file = FOLDER / "area-send-official-statistics-2016-2022.ods"
    if not file.is_file():
        pytest.skip(f"the official statistics are not here: no {file.name} beside the project")
    content = zipfile.ZipFile(file).read("content.xml").decode("utf-8")
    for row in re.findall(r"<table:table-row.*?</table:table-row>", content, re.DOTALL):
        link = re.search(r"provider/44/(\d+)", row)
        if link:
            _, code, name, region, *_ = map(unescape, re.findall(r"<text:p>(.*?)</text:p>", row))
            yield code, name, region, link[1]


def test_what_is_said_to_be_read_in_the_official_table_stands_there():
    rows = list(published())
    assert len(rows) == 149
    read = {}
    for code, name, region, number in rows:
        area = sf.local_area(code, on=date(2022, 8, 31))
        assert name in area.names
        assert area.ofsted_region.label == region
        read[area.code] = (name == area.name, number == area.ofsted_urn)
    for area in AREAS:
        primary = {each.supports for each in area.citations if each.grade is sf.EvidenceGrade.PRIMARY} - {"period"}
        name, number = read.get(area.code, (False, False))
        assert ("gss-codes" in primary) is (area.code in read)
        assert bool({"statistical-region", "ofsted-region"} & primary) is (area.code in read)
        assert ("name" in primary) is name
        assert ("other-names" in primary) is (area.code in read and not name)
        assert ("ofsted-urn" in primary) is number
