"""Outlooks and counts as text, HTML and plain data."""

import json
from datetime import date

import attrs
import pytest

import sendframework as sf
from tests.programme import histories
from tests.programme.histories import JUNE_2026
from tests.records import making
from tests.render.things import HOSTILE

EVERY = sf.outlook(histories.EVERY, on=JUNE_2026)
COUNTS = sf.counts(EVERY, by=("ofsted-region", "outcome"))


def hostile():
    area = making.an_area(name=HOSTILE)
    records = [attrs.evolve(each, area=area) for each in histories.HERTFORDSHIRE]
    return sf.outlook(records, on=JUNE_2026)


THINGS = {
    "outlook": EVERY,
    "outlook without areas": sf.outlook([], on=JUNE_2026),
    "area": EVERY["838"],
    "obligations": sf.outlook(histories.OLD_DORSET, on=date(2019, 8, 1), areas=[sf.local_area("838")])[0],
    "expectation": EVERY.to_come[0],
    "counts": COUNTS,
    "no counts": sf.counts([], by="outcome"),
    "hostile outlook": hostile(),
    "hostile area": hostile()[0],
}
every_thing = pytest.mark.parametrize("thing", THINGS.values(), ids=THINGS)


@every_thing
def test_text_is_clean_and_fits(thing):
    for width in (None, 20, 72, 120):
        for line in sf.to_text(thing, width=width).splitlines():
            assert line == line.rstrip()
            assert line.replace("\u200d", "").isprintable()
            assert width is None or len(line) <= max(width, 112)


@every_thing
def test_html_escapes_every_text(thing):
    made = sf.to_html(thing)
    assert "<script" not in made
    assert made.startswith("<section>")
    assert made.endswith("</section>")


@every_thing
def test_plain_data_hold_nothing_but_json(thing):
    assert json.loads(sf.plain_json(thing)) == sf.plain(thing)
    assert next(iter(sf.plain(thing))) == "kind"


def test_areas_and_records_stand_in_short():
    data = sf.plain(EVERY["919"])
    assert data["kind"] == "area-outlook"
    assert data["area"] == {"kind": "local-area", "code": "919", "name": "Hertfordshire"}
    (expected,) = [each for each in data["expectations"] if each["rule"] == "next-full-inspection-after-failings"]
    assert (expected["target"], expected["state"]) == ("2026-07-14", "soon")
    assert expected["follows"] == {
        "kind": "full-inspection",
        "reference": None,
        "first_day": "2023-06-26",
        "words": "full inspection of 10 to 14 July 2023",
    }
    assert expected["basis"]["milestone"] == "on-site-ends"
    assert [each["framework"] for each in data["standings"]] == ["local-area-send", "area-send"]


def test_an_area_is_told_with_everything_behind_it():
    told = sf.to_text(EVERY["919"])
    for words in (
        "area-send: Widespread and/or systemic failings",
        "Counted from on-site-ends 14 July 2023",
        "Has come, or is no longer expected:",
        "it came: monitoring inspection from 20 October 2025",
        "History:",
        "- priority action plan",
    ):
        assert words in told
    assert "(obligation of Dorset (835))" in sf.to_text(THINGS["obligations"])
    assert "Source:" in sf.to_text(sf.outlook([], on=JUNE_2026, areas=[sf.local_area("Surrey")])[0])


def test_an_outlook_is_told_as_a_table():
    told = sf.to_text(EVERY)
    assert "about 14 July 2026" in told
    assert "the area has ended" in told
    assert "1 area, 4 records supplied" in sf.to_text(THINGS["hostile outlook"])
    assert "<th" in EVERY._repr_html_()
    assert "2026" in EVERY._repr_html_()


def test_counts_are_told_with_the_date_by_which_they_count():
    assert "by the first day on site" in sf.to_text(COUNTS)
    assert f"Total: {COUNTS.total}" in sf.to_text(COUNTS)
    assert sf.plain(COUNTS)["counted_by"] == "on-site"


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (sf.FullInspection(area=making.NORTHSHIRE), "full inspection without a date"),
        (histories.full(making.NORTHSHIRE, None, published=sf.PartialDate.parse("May 2017")), "published May 2017"),
        (sf.FullInspection(area=making.NORTHSHIRE, notified_on=date(2026, 6, 22)), "known from 22 June 2026"),
        (histories.full(making.NORTHSHIRE, date(2026, 3, 9), date(2026, 3, 9)), "full inspection of 9 March 2026"),
        (sf.SupportAction(area=making.NORTHSHIRE, event="stocktake", on=date(2024, 5, 1)), "stocktake of 1 May 2024"),
        (sf.SupportAction(area=making.NORTHSHIRE, event="stocktake"), "- stocktake"),
        (histories.plan(making.NORTHSHIRE, "strategic-plan"), "- strategic plan"),
    ],
    ids=["no date", "published", "announced", "one day", "support", "undated support", "plan"],
)
def test_a_record_is_told_by_what_is_known_of_it(record, words):
    assert words in sf.to_text(sf.outlook([record], on=JUNE_2026)[0])
