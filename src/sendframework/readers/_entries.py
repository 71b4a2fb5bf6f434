"""From a row to a record: which area it is of, how the record is called, and where its values come from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sendframework.areas.england import england_areas
from sendframework.areas.register import AreaRegister
from sendframework.errors import InvalidTypeError, InvalidValueError
from sendframework.periods import PartialDate
from sendframework.readers._values import means, words
from sendframework.records.record import Provenance
from sendframework.records.reports import Report
from sendframework.vocabulary.regions import OfstedRegion

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from sendframework.areas.local_area import LocalArea
    from sendframework.readers._tables import Row

__all__ = ["Entry", "area_of", "complete_to", "reference", "register"]

_region = means({region.label: region for region in OfstedRegion})
_UP_TO = re.compile(r"\b(?:carried out by|as at|up to) ([0-9]{1,2}) ([A-Z][a-z]+ [0-9]{4})\b", re.ASCII)
_NUMBER = re.compile(r"/([0-9]{1,10})/?", re.ASCII)


def __dir__() -> list[str]:
    return __all__


def register(areas: AreaRegister | None, *, where: str) -> AreaRegister:
    """The register in which areas are looked up: England's, or one's own.

    Raises
    ------
    InvalidTypeError
        For anything but a register.
    """
    if areas is None:
        return england_areas()
    if not isinstance(areas, AreaRegister):
        raise InvalidTypeError(where, "must be an AreaRegister, such as england_areas().with_area(...)", areas)
    return areas


def area_of(row: Row, areas: AreaRegister, *, on: date | None) -> LocalArea | None:
    """The area of a row, by its code and name, as it stood on a day; what contradicts it is listed.

    A code can be one that the area has not had for years, so the day decides between areas and not between codes.
    """
    code, name = row.take("code", words), row.take("area", words)
    region = row.take("region", _region)
    by_code = _existing(areas.matches(code), on) if code else ()
    by_name = _existing(areas.matches(name, on=on), on) if name else ()
    if len(by_name) > 1 and region is not None:
        by_name = tuple(area for area in by_name if area.ofsted_region is region)
    both = tuple(area for area in by_code if area in by_name)
    if by_code and by_name and not both:
        row.refuse("the code and the name are of different areas", "code", "area")
        return None
    found = both or by_code or by_name
    if len(found) != 1:
        reason = "could be more than one area" if found else "is no local area that is known"
        row.refuse(f"{reason}{'' if on is None or found else f' on {on:%d/%m/%Y}'}", "code", "area")
        return None
    if code and not by_code:
        row.refuse(f"is no code of {found[0].name} that is known", "code")
    if name and not by_name:
        row.refuse(f"is no name of the area with that code ({found[0].name}) that is known", "area")
    if region is not None and region is not found[0].ofsted_region:
        row.refuse(f"is not the region of {found[0].name} ({found[0].ofsted_region.label})", "region")
    return found[0]


def _existing(found: tuple[LocalArea, ...], on: date | None) -> tuple[LocalArea, ...]:
    return tuple(area for area in found if on is None or area.exists_on(on))


def reference(kind: str, area: LocalArea, when: date | PartialDate | None, row: int) -> str:
    """A reference that is the same however often a table is read: by kind, area and first day."""
    if isinstance(when, PartialDate):
        when_words = f"{when.earliest:%Y-%m}"
    else:
        when_words = f"row-{row + 1}" if when is None else when.isoformat()
    return f"{kind}-{area.code}-{when_words}"


class Entry(NamedTuple):
    """A row on its way to a record."""

    row: Row
    """The row."""
    document: str
    """The name of the file."""

    def provenance(self, fields: Iterable[tuple[str, str, str]]) -> tuple[Provenance, ...]:
        """Where fields come from: each with the id of its cell and with how it was got; only cells understood."""
        return tuple(
            Provenance(field=field, document=self.document, where=self.row.where(cell), how=how)
            for field, cell, how in fields
            if self.row.has(cell)
        )

    def report(self, cell: str) -> Report | None:
        """The letter or report, as far as a link leads to where it is published."""
        link = self.row.take_link(cell)
        if link is None:
            return None
        number = _NUMBER.search(link, link.rfind("/", 0, len(link) - 1))
        return Report(address=link, urn=number[1] if number and number.end() == len(link) else None)


def complete_to(texts: Iterable[str]) -> date | None:
    """The day up to which a title says that a table tells what happened."""
    for text in texts:
        found = _UP_TO.search(text)
        if found:
            try:
                return PartialDate.parse(found[2]).earliest.replace(day=int(found[1]))
            except (InvalidValueError, ValueError):
                continue
    return None
