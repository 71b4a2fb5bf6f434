"""Areas as text, HTML and plain data."""

from datetime import date

import attrs

import sendframework as sf
from sendframework.render._areas import areas_page
from tests.areas.making import area, register, shared
from tests.render.things import HOSTILE, hostile_source
from tests.rows import every_row_of

AREAS = sf.england_areas()


class TestText:
    @every_row_of("area", AREAS, ids=AREAS.codes)
    def test_a_page_has_all_that_is_known(self, area):
        told = sf.to_text(area)
        lines = told.splitlines()
        assert lines[:2] == [f"{area.code} (local area)", area.name]
        assert f"Region: {area.statistical_region.label}" in lines
        assert f"Region of Ofsted's: {area.ofsted_region.label}" in lines
        for text in (*area.other_names, *area.variants, *map(str, area.gss_codes), *map(str, area.planned)):
            assert text in told
        for citation in (*area.citations, *(cited for each in area.planned for cited in each.citations)):
            assert str(citation) in told
        assert ("Existed: " in told) is (area.period is not None)
        for code in (*area.predecessors, *area.successors):
            assert f"{AREAS.find(code).name} ({code})" in told

    def test_what_came_before_and_after_an_area_of_your_own_is_told_by_code(self):
        mine = area(period=sf.Period(None, date(2024, 3, 31)), successors=("919",))
        assert "After it: 919\n" in sf.to_text(mine)

    def test_several_are_one_table(self):
        told = sf.to_text(AREAS).splitlines()
        assert len(told) == 2 + len(AREAS)
        for line, each in zip(told[2:], AREAS, strict=True):
            assert line.startswith(f"{each.code}   {each.name}")
        assert sf.to_text(AREAS[:3]) == sf.to_text(list(AREAS[:3]))

    def test_a_table_of_a_day_has_the_codes_of_the_day(self):
        barnsley = (AREAS.find("Barnsley"),)
        cells = {day: areas_page(barnsley, on=day)[0].rows[0][3] for day in (None, date(2025, 3, 31), date(2025, 4, 1))}
        assert list(cells.values()) == ["E08000016; E08000038", "E08000016", "E08000038"]

    def test_hostile_words_stay_words(self):
        cited = (sf.Citation(source=hostile_source(), grade=sf.EvidenceGrade.PRIMARY, note=HOSTILE),)
        mine = attrs.evolve(
            area(name=HOSTILE, other_names=(HOSTILE,), variants=(HOSTILE,)),
            citations=cited,
            planned=(sf.PlannedChange(on=date(2030, 4, 1), successors=(HOSTILE,), status=HOSTILE, citations=cited),),
        )
        for thing in (mine, [mine, mine]):
            assert "\x1b" not in sf.to_text(thing)
            assert "<script" not in sf.to_html(thing)


class TestPlainData:
    def test_has_every_field_and_both_regions(self):
        data = sf.plain(AREAS.find("Barnsley"))
        assert (data["kind"], data["code"], data["name"]) == ("local-area", "370", "Barnsley")
        assert data["statistical_region"] == "yorkshire-and-the-humber"
        assert data["ofsted_region"] == "north-east-yorkshire-and-the-humber"
        assert [held["code"] for held in data["gss_codes"]] == ["E08000016", "E08000038"]
        assert data["gss_codes"][0]["period"] == {"kind": "period", "start": None, "end": "2025-03-31"}
        assert {field.name for field in attrs.fields(sf.LocalArea)} <= set(data)

    def test_of_a_register_has_the_areas_and_the_shared_names(self):
        some = register(area(), area("002", "Southshire"), shared_names=(shared("Shire", "001", "002"),))
        data = sf.plain(some)
        assert data["kind"] == "area-register"
        assert data["areas"] == sf.plain(some.areas)
        assert data["shared_names"][0]["codes"] == ["001", "002"]

    def test_of_what_is_planned_is_plain(self):
        (planned,) = sf.plain(AREAS.find("Surrey"))["planned"]
        assert (planned["kind"], planned["on"]) == ("planned-change", "2027-04-01")
        assert planned["successors"] == ["East Surrey", "West Surrey"]
