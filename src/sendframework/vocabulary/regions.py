"""The regions of England: the eight by which Ofsted publishes, and the nine of other statistics."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["OfstedRegion", "StatisticalRegion"]


def __dir__() -> list[str]:
    return __all__


class OfstedRegion(Code):
    """A region as Ofsted's statistics on area SEND inspections have it; eight, two of the nine being one."""

    EAST_MIDLANDS = "east-midlands"
    """East Midlands."""
    EAST_OF_ENGLAND = "east-of-england"
    """East of England."""
    LONDON = "london"
    """London."""
    NORTH_EAST_YORKSHIRE_AND_THE_HUMBER = "north-east-yorkshire-and-the-humber"
    """North East, Yorkshire and the Humber."""
    NORTH_WEST = "north-west"
    """North West."""
    SOUTH_EAST = "south-east"
    """South East."""
    SOUTH_WEST = "south-west"
    """South West."""
    WEST_MIDLANDS = "west-midlands"
    """West Midlands."""

    @property
    def label(self) -> str:
        """The name exactly as Ofsted publishes it."""
        return _NAMES[self.value]

    @property
    def statistical(self) -> tuple[StatisticalRegion, ...]:
        """The statistical regions that make it up: itself, or two."""
        return tuple(region for region in StatisticalRegion if region.ofsted is self)


class StatisticalRegion(Code):
    """One of England's nine regions as other statistics have them."""

    NORTH_EAST = "north-east"
    """North East; with Yorkshire and the Humber one region of Ofsted's."""
    NORTH_WEST = "north-west"
    """North West."""
    YORKSHIRE_AND_THE_HUMBER = "yorkshire-and-the-humber"
    """Yorkshire and the Humber; with the North East one region of Ofsted's."""
    EAST_MIDLANDS = "east-midlands"
    """East Midlands."""
    WEST_MIDLANDS = "west-midlands"
    """West Midlands."""
    EAST_OF_ENGLAND = "east-of-england"
    """East of England."""
    LONDON = "london"
    """London."""
    SOUTH_EAST = "south-east"
    """South East."""
    SOUTH_WEST = "south-west"
    """South West."""

    @property
    def label(self) -> str:
        """The name as statistics print it."""
        return _NAMES[self.value]

    @property
    def ofsted(self) -> OfstedRegion:
        """The region of Ofsted's that it is, or is a part of."""
        return _COMBINED.get(self) or OfstedRegion(self.value)


_NAMES = {
    "east-midlands": "East Midlands",
    "east-of-england": "East of England",
    "london": "London",
    "north-east": "North East",
    "north-east-yorkshire-and-the-humber": "North East, Yorkshire and the Humber",
    "north-west": "North West",
    "south-east": "South East",
    "south-west": "South West",
    "west-midlands": "West Midlands",
    "yorkshire-and-the-humber": "Yorkshire and the Humber",
}

_COMBINED = {
    StatisticalRegion.NORTH_EAST: OfstedRegion.NORTH_EAST_YORKSHIRE_AND_THE_HUMBER,
    StatisticalRegion.YORKSHIRE_AND_THE_HUMBER: OfstedRegion.NORTH_EAST_YORKSHIRE_AND_THE_HUMBER,
}
