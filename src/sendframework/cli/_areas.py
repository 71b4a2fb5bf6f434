"""The command ``areas``: the local areas, those of a day or a region, or one in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from sendframework._showing import shown
from sendframework.areas.england import england_areas
from sendframework.cli import _reading
from sendframework.cli._printing import answer, plain_data
from sendframework.errors import InvalidValueError, UnknownCodeError
from sendframework.render._areas import area_page, areas_page
from sendframework.render._parts import Lines
from sendframework.vocabulary.looking_up import definitions_of
from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion

if TYPE_CHECKING:
    from sendframework.areas.local_area import LocalArea
    from sendframework.areas.register import AreaRegister
    from sendframework.cli._options import Output

_NOTHING_FOUND = 1


class _Region(NamedTuple):
    """A region that is asked for: one of the nine, or the one of Ofsted's that is two of them."""

    typed: str
    wanted: StatisticalRegion | OfstedRegion

    def holds(self, area: LocalArea) -> bool:
        """Whether an area lies in it."""
        return self.wanted in {area.statistical_region, area.ofsted_region}


def areas(words: str | None, *, on: str | None, region: str | None, output: Output) -> int:
    """List the areas, those of a day or a region, or print one in full."""
    day = None if on is None else _reading.day("--on", on)
    chosen = None if region is None else _region(region)
    if words is not None:
        area = _among(words, chosen).find(words, on=day)
        answer(
            output, parts=lambda: area_page(area), data=lambda: {"kind": "found-local-area", "area": plain_data(area)}
        )
        return 0
    everywhere = tuple(england_areas()) if day is None else england_areas().on(day)
    found = tuple(area for area in everywhere if chosen is None or chosen.holds(area))
    answer(
        output,
        parts=lambda: areas_page(found, on=day) if found else [Lines(("There is no such area.",))],
        data=lambda: {
            "kind": "local-areas",
            **plain_data({"on": day, "region": None if chosen is None else chosen.wanted, "areas": found}),
        },
    )
    return 0 if found else _NOTHING_FOUND


def _region(typed: str) -> _Region:
    """A region by its code, its name or another word: first among the nine, whose names Ofsted's one includes."""
    nine, eight = definitions_of(StatisticalRegion), definitions_of(OfstedRegion)
    for held in nine.matches(typed):
        return _Region(typed, StatisticalRegion(held.code))
    for held in eight.matches(typed):
        return _Region(typed, OfstedRegion(held.code))
    raise UnknownCodeError("region", typed, tuple(dict.fromkeys((*nine.spellings, *eight.spellings))))


def _among(words: str, region: _Region | None) -> AreaRegister:
    """The register without areas outside a region; all of it where no area has the words."""
    everywhere = england_areas()
    meant = everywhere.matches(words)
    if region is None or not meant:
        return everywhere
    inside = tuple(area for area in everywhere if region.holds(area))
    left = attrs.evolve(everywhere, areas=inside)
    if not left.matches(words):
        places = " or ".join(dict.fromkeys(area.statistical_region.label for area in meant))
        raise InvalidValueError("--region", f"does not go with {shown(words)}, which is in {places}", region.typed)
    return left
