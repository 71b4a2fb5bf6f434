"""The regions of England with their names as published: literals only."""

from __future__ import annotations

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.word_lists import WordList

__all__ = ["OFSTED_REGIONS", "STATISTICAL_REGIONS"]

_PUBLISHED = (
    Citation(source=sources.OFFICIAL_STATISTICS_2022, grade=EvidenceGrade.PRIMARY, where="Guidance, Ofsted region"),
    Citation(source=sources.MANAGEMENT_INFORMATION_2023, grade=EvidenceGrade.PRIMARY, supports="name"),
)
_NINE = (
    Citation(
        source=sources.NATIONAL_TABLE_2026,
        grade=EvidenceGrade.INFERRED,
        note="the table has a short code for each of nine; the names, and the map to Ofsted's eight, follow from them",
    ),
)

OFSTED_REGIONS: WordList[Definition] = WordList(
    of="ofsted region",
    entries=(
        Definition(
            code="east-midlands",
            name="East Midlands",
            text="One of the eight regions by which Ofsted publishes.",
            citations=_PUBLISHED,
        ),
        Definition(
            code="east-of-england",
            name="East of England",
            text="One of the eight regions by which Ofsted publishes.",
            citations=_PUBLISHED,
        ),
        Definition(
            code="london",
            name="London",
            text="One of the eight regions by which Ofsted publishes.",
            citations=_PUBLISHED,
        ),
        Definition(
            code="north-east-yorkshire-and-the-humber",
            name="North East, Yorkshire and the Humber",
            text="One of the eight regions by which Ofsted publishes: the North East and Yorkshire and the Humber together.",
            variants=("NEYH", "North East", "Yorkshire and the Humber"),
            citations=_PUBLISHED,
        ),
        Definition(
            code="north-west",
            name="North West",
            text="One of the eight regions by which Ofsted publishes.",
            citations=_PUBLISHED,
        ),
        Definition(
            code="south-east",
            name="South East",
            text="One of the eight regions by which Ofsted publishes.",
            citations=_PUBLISHED,
        ),
        Definition(
            code="south-west",
            name="South West",
            text="One of the eight regions by which Ofsted publishes.",
            citations=_PUBLISHED,
        ),
        Definition(
            code="west-midlands",
            name="West Midlands",
            text="One of the eight regions by which Ofsted publishes.",
            citations=_PUBLISHED,
        ),
    ),
)
"""What each `OfstedRegion` is."""

STATISTICAL_REGIONS: WordList[Definition] = WordList(
    of="statistical region",
    entries=(
        Definition(
            code="north-east",
            name="North East",
            text="One of the nine regions of other statistics; with Yorkshire and the Humber it is one region of Ofsted's.",
            variants=("NE",),
            citations=_NINE,
        ),
        Definition(
            code="north-west",
            name="North West",
            text="One of the nine regions of other statistics.",
            variants=("NW",),
            citations=_NINE,
        ),
        Definition(
            code="yorkshire-and-the-humber",
            name="Yorkshire and the Humber",
            text="One of the nine regions of other statistics; with the North East it is one region of Ofsted's.",
            variants=("YH",),
            citations=_NINE,
        ),
        Definition(
            code="east-midlands",
            name="East Midlands",
            text="One of the nine regions of other statistics.",
            variants=("EM",),
            citations=_NINE,
        ),
        Definition(
            code="west-midlands",
            name="West Midlands",
            text="One of the nine regions of other statistics.",
            variants=("WM",),
            citations=_NINE,
        ),
        Definition(
            code="east-of-england",
            name="East of England",
            text="One of the nine regions of other statistics.",
            variants=("E",),
            citations=_NINE,
        ),
        Definition(
            code="london",
            name="London",
            text="One of the nine regions of other statistics.",
            variants=("GL", "Greater London"),
            citations=_NINE,
        ),
        Definition(
            code="south-east",
            name="South East",
            text="One of the nine regions of other statistics.",
            variants=("SE",),
            citations=_NINE,
        ),
        Definition(
            code="south-west",
            name="South West",
            text="One of the nine regions of other statistics.",
            variants=("SW",),
            citations=_NINE,
        ),
    ),
)
"""What each `StatisticalRegion` is."""
