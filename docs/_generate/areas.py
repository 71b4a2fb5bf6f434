"""A page of England's local areas: each with its codes and names, what became of which, and where that is written."""

from collections.abc import Iterable

import sendframework as sf
from _generate import _markup as rst
from _generate._rules import citations_list, cited
from _generate._values import joined_texts, words_of
from _generate._words import WORDS, Words, member_link
from sendframework import AreaRegister, Citation, LocalArea, OfstedRegion, SharedName


def area_label(area: LocalArea) -> str:
    """Where an area stands."""
    return f"local-area-{area.code}"


def areas_page(register: AreaRegister, words: Words) -> str:
    """Every area, by Ofsted's regions."""
    numbers: dict[Citation, int] = {}
    for area in register:
        for citation in area.citations:
            numbers.setdefault(citation, len(numbers) + 1)
    versions = [area for area in register if area.period is not None]
    planned = [area for area in register if area.planned]
    return rst.page(
        "Local areas",
        "What is inspected: the geographical area of a local authority, known by the number of three digits that the "
        "Department for Education gives it. After new boundaries it is another area, with another number. How to find "
        "one, and how to add your own, stands in :doc:`/areas`.",
        "A time is given where it is limited in the years of area SEND inspections, from 2016 on; nothing is said of "
        "what was before.",
        (
            rst.blocks(
                rst.heading(region.label, "-"),
                _table([area for area in register if area.ofsted_region is region], numbers, words),
            )
            for region in OfstedRegion
        ),
        rst.heading("What became of which", "-", label="areas-that-changed"),
        "Successors are other areas: no outcome and no plan goes over to them.",
        rst.table(
            ("Area", "Existed", "Before it", "After it"),
            (
                (
                    _link(area),
                    rst.escaped(str(area.period)),
                    _links(area.predecessors, register),
                    _links(area.successors, register),
                )
                for area in sorted(versions, key=_by_time)
            ),
            (28, 24, 24, 24),
        ),
        rst.heading("What is planned", "-", label="areas-planned"),
        (
            rst.blocks(
                f"{_link(area)}: {rst.joined((rst.escaped(str(each)) for each in area.planned), '; ')}.",
                *(citations_list(each.citations) for each in area.planned),
            )
            for area in planned
        )
        if planned
        else "Nothing that is known.",
        rst.heading("Names that are refused", "-", label="areas-shared-names"),
        "Each of these could mean several areas, so that a look-up lists them and leaves the choice to you.",
        (_shared(shared, register) for shared in register.shared_names) if register.shared_names else "None.",
        rst.heading("Sources of the tables", "-"),
        "The numbers in the last column.",
        "\n".join(f"{number}. {cited(citation, words_of(citation.supports))}" for citation, number in numbers.items()),
        label="local-areas",
    )


def _table(areas: Iterable[LocalArea], numbers: dict[Citation, int], words: Words) -> str:
    return rst.table(
        ("Number", "Area", "Region", "GSS codes", "Ofsted's number", "Sources"),
        (_row(area, numbers, words) for area in areas),
        (10, 30, 18, 18, 12, 12),
        "areas",
    )


def _row(area: LocalArea, numbers: dict[Citation, int], words: Words) -> tuple[str, ...]:
    also = {"Existed": "" if area.period is None else rst.escaped(str(area.period))}
    also |= {"Also": joined_texts(area.other_names), "Found by": joined_texts(area.variants)}
    return (
        rst.labelled(area_label(area), rst.literal(area.code)),
        rst.blocks(rst.strong(area.name), (f"{name}: {text}" for name, text in also.items() if text)),
        member_link(area.statistical_region, words),
        rst.blocks(rst.escaped(str(held)) for held in area.gss_codes),
        rst.escaped(area.ofsted_urn or ""),
        rst.joined(str(numbers[citation]) for citation in area.citations),
    )


def _by_time(area: LocalArea) -> tuple[str, str]:
    """Areas that ended on the eve of a day come before those that began on it."""
    day = area.succeeded_on or (area.period.start if area.period else None)
    return (f"{day}{'' if area.succeeded_on else ' and later'}", area.name)


def _link(area: LocalArea) -> str:
    return rst.link(area_label(area), f"{area.name} ({area.code})")


def _links(codes: Iterable[str], register: AreaRegister) -> str:
    return rst.joined((_link(register.find(code)) for code in codes), "; ")


def _shared(shared: SharedName, register: AreaRegister) -> str:
    return rst.blocks(
        f"{rst.strong(shared.name)}: {_links(shared.codes, register)}. {rst.escaped(shared.reason)}.",
        citations_list(shared.citations),
    )


def pages_of(register: AreaRegister, words: Words = WORDS) -> dict[str, str]:
    """The page, for these areas."""
    return {"areas.rst": areas_page(register, words)}


def pages() -> dict[str, str]:
    """The page, for England's areas."""
    return pages_of(sf.england_areas())
