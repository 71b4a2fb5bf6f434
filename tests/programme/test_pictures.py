"""Pictures: the same every time, readable without colours, and told in words for those who do not see them."""

import builtins
import contextlib
import itertools
import locale
import xml.etree.ElementTree as ET
from datetime import date
from io import BytesIO
from pathlib import Path
from unittest import mock

import attrs
import pytest

import sendframework as sf
from tests.programme import histories
from tests.programme.histories import JUNE_2026
from tests.programme.test_forms import hostile
from tests.records import making

mpl = pytest.importorskip("matplotlib", reason="pictures need the extra plots")

from sendframework.render import _figures, _timelines, pictures  # noqa: E402
from sendframework.render._layout import clean  # noqa: E402

EVERY = sf.outlook(histories.EVERY, on=JUNE_2026)
TWELVE = sf.outlook(
    histories.EVERY,
    on=JUNE_2026,
    areas=[
        sf.local_area(code)
        for code in ("919", "908", "835", "838", "928", "940", "871", "839", "936", "941", "942", "303")
    ],
)
ALL = sf.outlook(histories.EVERY, on=JUNE_2026, areas=sf.local_areas(on=JUNE_2026))
THINGS = {
    "one area": EVERY["919"],
    "twelve areas": TWELVE,
    "every area": ALL,
    "an area without anything": sf.outlook([], on=date(2018, 1, 1), areas=[making.NORTHSHIRE]),
    "years": sf.counts(EVERY, by=("academic-year", "outcome")),
    "regions": sf.counts(EVERY, by=("ofsted-region", "outcome")),
    "statistical regions": sf.counts(EVERY, by="statistical-region"),
    "regions and years": sf.counts(EVERY, by=("calendar-year", "ofsted-region", "outcome"), date="published"),
    "outcomes": sf.counts(EVERY, by="outcome"),
    "revisits": sf.counts(EVERY, by=("framework", "outcome"), of="revisit"),
    "hostile": hostile(),
    "an area that is not there yet": sf.outlook(
        [], on=date(2016, 5, 1), areas=[making.an_area(period=sf.Period(date(2023, 4, 1)))]
    ),
    "one among hundreds": sf.counts(
        [
            *(
                histories.full(making.an_area(f"{n:03}"), date(2019, 3, 4), None, histories.REQUIRED)
                for n in range(150)
            ),
            histories.full(making.an_area("999"), date(2019, 3, 4), None, histories.NOT_REQUIRED),
        ],
        by=("calendar-year", "outcome"),
    ),
}
LARGE = ("twelve areas", "every area", "hostile")
every_thing = pytest.mark.parametrize("thing", THINGS.values(), ids=THINGS)
every_thing_in_depth = pytest.mark.parametrize(
    "thing",
    [pytest.param(thing, id=name, marks=pytest.mark.deep if name in LARGE else ()) for name, thing in THINGS.items()],
)
"""The same, the large ones among them in the deep tier."""


def drawn(thing):
    with _figures.drawing():
        return pictures._picture("test", thing)


def texts_of(figure):
    return [text for axes in figure.axes for text in axes.texts if text.get_text()]


@every_thing
def test_no_words_overlap_and_none_is_cut_off(thing):
    with _figures.drawing():
        figure = pictures._picture("test", thing).figure
        renderer = figure.canvas.get_renderer()
        boxes = [(text.get_text(), text.get_window_extent(renderer)) for text in texts_of(figure)]
        whole = figure.bbox
    for (one, box), (other, its) in itertools.combinations(boxes, 2):
        apart = box.x1 <= its.x0 or its.x1 <= box.x0 or box.y1 <= its.y0 + 0.5 or its.y1 <= box.y0 + 0.5
        assert apart, f"{one!r} overlaps {other!r}"
    for words, box in boxes:
        assert whole.x0 <= box.x0, f"{words!r} is cut off"
        assert box.x1 <= whole.x1, f"{words!r} is cut off"
        assert whole.y0 <= box.y0, f"{words!r} is cut off"
        assert box.y1 <= whole.y1, f"{words!r} is cut off"


@every_thing_in_depth
def test_the_same_thing_gives_the_same_picture(thing):
    assert sf.to_svg(thing) == sf.to_svg(thing)
    assert sf.to_png(thing, dots_per_inch=50) == sf.to_png(thing, dots_per_inch=50)


@every_thing_in_depth
def test_the_document_has_a_title_and_a_description(thing):
    root = ET.fromstring(sf.to_svg(thing))  # noqa: S314  # our own
    picture = drawn(thing)
    first, second = list(root)[:2]
    assert (first.tag.split("}")[1], second.tag.split("}")[1]) == ("title", "desc")
    assert first.text == clean(picture.title)
    assert second.text == clean(picture.description)
    assert root.get("role") == "img"
    assert root.get("aria-label") == clean(picture.title)


def test_the_description_says_what_the_picture_shows():
    told = drawn(EVERY["919"]).description
    for words in (
        "Jul 2023 full inspection: Widespread and/or systemic failings",
        "Jul 2026 Full reinspection expected",
    ):
        assert words in told
    obliged = sf.outlook(histories.OLD_DORSET, on=date(2019, 8, 1), areas=[sf.local_area("838")])
    assert "no date is known: 1." in drawn(obliged).description
    assert "London, inconsistent" not in drawn(THINGS["regions"]).description
    assert "south-west, inconsistent: 1" in drawn(THINGS["regions"]).description


def test_a_picture_holds_no_day_of_its_making_and_text_stays_text():
    made = sf.to_svg(EVERY["919"])
    assert "<dc:date>" not in made
    assert ">Hertfordshire (919)<" in made


def test_a_png_knows_its_title():
    image = pytest.importorskip("PIL.Image").open(BytesIO(sf.to_png(EVERY["919"], dots_per_inch=100)))
    assert image.info["Title"] == "Hertfordshire (919): outlook on 29 June 2026"
    assert "Software" not in image.info
    assert image.width == 1300


def test_a_very_long_picture_is_made_coarser():
    with mock.patch.object(_figures, "_MOST_SIDE", 800):
        image = pytest.importorskip("PIL.Image").open(BytesIO(sf.to_png(EVERY["919"], dots_per_inch=100)))
    assert image.width <= 800


def test_settings_of_the_program_around_make_no_difference_and_stay():
    before = sf.to_svg(EVERY["919"])
    with mpl.rc_context({"font.size": 30, "svg.fonttype": "path", "lines.linewidth": 9}):
        assert sf.to_svg(EVERY["919"]) == before
        assert mpl.rcParams["font.size"] == 30
    assert "matplotlib.pyplot" not in vars(_figures)


def test_a_dollar_sign_is_a_dollar_sign():
    area = making.an_area(name="$\\frac{1}{2}$ shire")
    held = sf.outlook([attrs.evolve(each, area=area) for each in histories.HERTFORDSHIRE], on=JUNE_2026)
    assert "\\frac{1}{2}" in sf.to_svg(held)


def test_what_is_known_in_part_is_drawn_over_all_of_it_and_named_by_no_more_than_is_known():
    area = making.NORTHSHIRE
    records = [
        histories.full(area, None, None, histories.REQUIRED, about="January 2017"),
        histories.full(area, None, None, histories.FAILINGS, published=sf.PartialDate(year=2025)),
        histories.plan(area, "written-statement-of-action", ("submitted", sf.PartialDate(year=2018))),
        histories.plan(area, "priority-action-plan", ("required", None), ("submitted", date(2026, 1, 5))),
        sf.SupportAction(area=area, event="stocktake", on=sf.PartialDate.parse("autumn 2025")),
    ]
    held = sf.outlook(records, on=JUNE_2026)[0]
    marks = {mark.label: (mark.first, mark.last) for mark in _timelines.marks_of(held)}
    assert marks["Jan 2017 full inspection: Written statement of action required"] == (
        date(2017, 1, 1),
        date(2017, 1, 31),
    )
    assert "2025 full inspection known: Widespread and/or systemic failings" in marks
    assert marks["2018 written statement of action submitted"] == (date(2018, 1, 1), date(2018, 12, 31))
    assert "Jan 2026 priority action plan submitted" in marks
    assert "autumn 2025 stocktake" in marks


def test_months_are_english_whatever_the_locale():
    before = locale.setlocale(locale.LC_TIME)
    made = sf.to_svg(EVERY["919"])
    try:
        with contextlib.suppress(locale.Error):
            locale.setlocale(locale.LC_TIME, "de_DE.UTF-8")
        assert sf.to_svg(EVERY["919"]) == made
    finally:
        locale.setlocale(locale.LC_TIME, before)
    assert "%b" not in Path(_timelines.__file__).read_text("utf-8")


def test_without_any_colour_outcomes_can_be_told_apart():
    outcomes = [None, *sf.WrittenStatementDecision, *sf.AreaSendOutcome]
    records = [
        histories.full(making.an_area(f"{n:03}"), date(2024, 3, 4), None, outcome) for n, outcome in enumerate(outcomes)
    ]
    been = [_timelines.marks_of(held)[0] for held in sf.outlook(records, on=JUNE_2026)]
    assert len({(mark.shape, mark.filled, mark.inside) for mark in been}) == len(outcomes)


def test_what_is_announced_is_drawn_as_that():
    area = making.NORTHSHIRE
    records = [histories.full(area, date(2026, 7, 6), date(2026, 7, 10), notified_on=date(2026, 6, 22))]
    assert "Jul 2026 full inspection: announced" in drawn(sf.outlook(records, on=JUNE_2026)).description


def test_an_obligation_names_the_area_that_it_came_from():
    obliged = sf.outlook(histories.OLD_DORSET, on=date(2019, 8, 1), areas=[sf.local_area("838")])
    assert "Accelerated progress plan reviewed of Dorset (835)" in drawn(obliged).description


def test_support_and_windows_are_drawn():
    area = making.NORTHSHIRE
    records = [
        histories.full(area, date(2026, 3, 23), date(2026, 3, 27)),
        sf.SupportAction(area=area, event="stocktake", on=date(2025, 5, 1)),
        sf.SupportAction(area=area, event="stocktake"),
        sf.FullInspection(area=area),
        histories.full(area, date(2018, 3, 12), None, histories.REQUIRED),
        histories.revisit(area, date(2020, 3, 2), None, "n", published=date(2020, 4, 20)),
    ]
    told = drawn(sf.outlook(records, on=JUNE_2026)).description
    assert "May 2025 stocktake" in told
    assert "May 2026 to Aug 2026 Report published" in told


@pytest.mark.parametrize("draw", [sf.to_svg, sf.to_png], ids=["SVG", "PNG"])
class TestRefusals:
    def test_what_has_no_picture_is_refused(self, draw):
        with pytest.raises(sf.InvalidTypeError, match="must be an outlook"):
            draw(histories.HERTFORDSHIRE)

    def test_nothing_cannot_be_drawn(self, draw):
        with pytest.raises(sf.InvalidValueError, match="has no area"):
            draw(sf.outlook([], on=JUNE_2026))
        with pytest.raises(sf.InvalidValueError, match="nothing to draw"):
            draw(sf.counts([], by="outcome"))

    def test_more_than_two_things_beside_the_outcome_are_too_many(self, draw):
        with pytest.raises(sf.InvalidValueError, match="at most two"):
            draw(sf.counts(EVERY, by=("framework", "calendar-year", "ofsted-region", "outcome")))

    def test_without_the_extra_the_error_says_what_to_install(self, draw):
        importing = builtins.__import__

        def without(name, *args, **kwargs):
            if name.partition(".")[0] == "matplotlib":
                raise ImportError(name)
            return importing(name, *args, **kwargs)

        with mock.patch("builtins.__import__", without), pytest.raises(sf.MissingExtraError, match="plots"):
            draw(EVERY)


@pytest.mark.parametrize(
    ("dots", "error"), [(49, sf.InvalidValueError), (601, sf.InvalidValueError), (1.5, sf.InvalidTypeError)], ids=str
)
def test_how_fine_a_picture_is_has_limits(dots, error):
    with pytest.raises(error, match="dots_per_inch"):
        sf.to_png(EVERY, dots_per_inch=dots)
