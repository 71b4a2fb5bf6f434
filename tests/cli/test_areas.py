"""The command ``areas``."""

import json
from datetime import date
from unittest import mock

import pytest

import sendframework as sf
from sendframework.cli import _areas
from sendframework.render.plain_data import plain
from tests.cli.calling import call, complaint, printed

AREAS = sf.england_areas()


def listed(*words):
    return json.loads(printed("areas", *words, "--format", "json"))


def codes(*words):
    return [area["code"] for area in listed(*words)["areas"]]


def test_all_of_every_time_each_on_a_line():
    lines = printed("areas").splitlines()
    assert lines[0].split("  ")[0] == "Area"
    assert [line.split()[0] for line in lines[2:]] == list(AREAS.codes)
    assert listed() == {"kind": "local-areas", "on": None, "region": None, "areas": plain(AREAS.areas)}


@pytest.mark.parametrize("day", [date(2016, 5, 1), date(2019, 4, 1), date(2021, 4, 1), date(2023, 4, 1)], ids=str)
def test_of_a_day(day):
    assert codes("--on", str(day)) == [area.code for area in sf.local_areas(on=day)]
    assert listed("--on", str(day))["on"] == str(day)


@pytest.mark.parametrize("region", sf.StatisticalRegion)
def test_of_one_of_the_nine_regions(region):
    expected = [area.code for area in AREAS if area.statistical_region is region]
    assert codes("--region", region.value) == codes("--region", region.label.upper()) == expected
    assert listed("--region", region.label)["region"] == region


def test_of_the_region_of_ofsteds_that_is_two():
    both = codes("--region", "North East, Yorkshire and the Humber")
    assert both == codes("--region", "NEYH")
    assert set(both) == {*codes("--region", "North East"), *codes("--region", "YH")}
    assert listed("--region", "NEYH")["region"] == "north-east-yorkshire-and-the-humber"
    assert codes("--region", "north west", "--on", "2023-04-01").count("909") == 0


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["919"], "919"),
        (["e10000015"], "919"),
        (["Leeds City Council"], "383"),
        (["Dorset", "--on", "2017-01-16"], "835"),
        (["Dorset (838)"], "838"),
        (["Kingston", "--region", "London"], "314"),
        (["Newcastle", "--region", "west midlands"], "860"),
        (["Leeds", "--region", "NEYH"], "383"),
    ],
    ids=" ".join,
)
def test_one_in_full_by_any_words_as_far_as_the_options_decide(words, code):
    area = AREAS.find(code)
    assert listed(*words) == {"kind": "found-local-area", "area": plain(area)}
    assert printed("areas", *words) == sf.to_text(area) + "\n"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["Kingston"], "local area 'Kingston' is ambiguous; it could be Kingston upon Hull, City of (810) or Kingston"),
        (["Leads"], "unknown local area 'Leads'; did you mean 'Leeds'"),
        (["Leads", "--region", "London"], "unknown local area 'Leads'; did you mean 'Leeds'"),
        (
            ["Cumbria", "--on", "2024-01-01"],
            "no local area 'Cumbria' is in force on 1 January 2024; there is one until",
        ),
        (["Leeds", "--region", "London"], "--region: does not go with 'Leeds', which is in Yorkshire and the Humber"),
        (["Kingston", "--region", "NW"], "which is in Yorkshire and the Humber or London (got 'NW')"),
        (["--region", "Lundon"], "unknown region 'Lundon'; did you mean 'london'?"),
        (["--on", "1 May 2016"], "--on: must be a day written YYYY-MM-DD"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_used_is_told_in_one_line(words, told):
    assert told in complaint("areas", *words)


def test_that_there_are_none_has_a_code_of_its_own():
    only = sf.AreaRegister(areas=(AREAS.find("Cumbria"),))
    with mock.patch.object(_areas, "england_areas", return_value=only):
        assert call("areas", "--on", "2024-01-01") == (1, "There is no such area.\n", "")
        assert call("areas", "--region", "London").code == 1
        answer = call("areas", "--on", "2024-01-01", "--format", "json")
    assert (answer.code, json.loads(answer.out)["areas"]) == (1, [])


def test_a_list_fits_and_keeps_its_codes_whole():
    for columns in (40, 80, 100):
        told = printed("areas", columns=columns)
        assert all(len(line) <= columns for line in told.splitlines())
        assert set(AREAS.codes) <= set(told.replace(":", " ").split())


def test_a_source_is_shown_with_the_areas_that_cite_it():
    assert json.loads(printed("sources", "area-code-lookups", "--format", "json"))["cited_by_areas"] == [
        area.code for area in AREAS if "area-code-lookups" in {cited.source.id for cited in area.citations}
    ]
    assert printed("sources", "surrey-reorganisation-page").endswith("Cited by local areas:\n- 936\n")
    assert "local areas" not in printed("sources", "handbook-2025-06")
