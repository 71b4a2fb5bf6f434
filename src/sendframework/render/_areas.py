"""Local areas as pages and as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.areas.england import england_areas
from sendframework.render._parts import Entries, Fields, Lines, Table, Title
from sendframework.render._rules import citation_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sendframework.areas.local_area import LocalArea
    from sendframework.render._parts import Part

_HEADINGS = ("Area", "Name", "Region", "GSS code", "Ofsted's number", "Existed", "Planned")


def area_page(area: LocalArea) -> tuple[Part, ...]:
    """An area: its names and codes, its place on the map and in time, what is planned, where it stands written."""
    return (
        Title(f"{area.code} (local area)"),
        Lines((area.name,)),
        Fields(tuple((name, value) for name, value in _facts(area) if value)),
        Entries("Sources", tuple(map(citation_words, area.citations))),
        Entries(
            "Sources of what is planned",
            tuple(citation_words(citation) for planned in area.planned for citation in planned.citations),
        ),
    )


def areas_page(areas: tuple[LocalArea, ...], *, on: date | None = None) -> tuple[Part, ...]:
    """Areas in one table; with a day, each with the code that it had on it, and otherwise with all that it has had."""
    return (Table("Local areas", _HEADINGS, tuple(_row(area, on) for area in areas)),)


def _row(area: LocalArea, on: date | None) -> tuple[str, ...]:
    of_a_day = None if on is None else area.gss_code(on=on)
    gss = "; ".join(held.code for held in area.gss_codes if of_a_day in {None, held.code})
    planned = "; ".join(map(str, area.planned))
    return (area.code, area.name, area.statistical_region.label, gss, area.ofsted_urn or "", _period(area), planned)


def _facts(area: LocalArea) -> Iterator[tuple[str, str]]:
    yield "Other names", "; ".join(area.other_names)
    yield "Region", area.statistical_region.label
    yield "Region of Ofsted's", area.ofsted_region.label
    yield "GSS codes", "; ".join(map(str, area.gss_codes))
    yield "Ofsted's number", area.ofsted_urn or ""
    yield "Existed", _period(area)
    yield "Before it", _named(area, area.predecessors)
    yield "After it", _named(area, area.successors)
    yield "Planned", "; ".join(map(str, area.planned))
    yield "Also found by", "; ".join(area.variants)
    yield "Grade", str(area.grade)


def _period(area: LocalArea) -> str:
    return "" if area.period is None else str(area.period)


def _named(area: LocalArea, codes: tuple[str, ...]) -> str:
    """Other areas by name and code; those that an area of your own names, by code alone."""
    names = {each.code: each.name for each in england_areas()} if area in england_areas() else {}
    return "; ".join(f"{names[code]} ({code})" if code in names else code for code in codes)
