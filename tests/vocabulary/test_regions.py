"""Regions: Ofsted's eight, the nine of other statistics, and the map from one to the other."""

import csv

import pytest

from sendframework.vocabulary.looking_up import definition_of
from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion
from tests.places import ROOT

REAL = ROOT.parent / "shared" / "data" / "local-areas.csv"


def test_there_are_eight_as_ofsted_publishes_them():
    assert [region.label for region in OfstedRegion] == [
        "East Midlands",
        "East of England",
        "London",
        "North East, Yorkshire and the Humber",
        "North West",
        "South East",
        "South West",
        "West Midlands",
    ]


def test_nine_become_eight():
    assert len(StatisticalRegion) == 9
    assert {region.ofsted for region in StatisticalRegion} == set(OfstedRegion)
    both = (StatisticalRegion.NORTH_EAST, StatisticalRegion.YORKSHIRE_AND_THE_HUMBER)
    assert OfstedRegion.NORTH_EAST_YORKSHIRE_AND_THE_HUMBER.statistical == both
    for region in set(OfstedRegion) - {OfstedRegion.NORTH_EAST_YORKSHIRE_AND_THE_HUMBER}:
        assert [each.value for each in region.statistical] == [region.value]


@pytest.mark.parametrize("region", [*OfstedRegion, *StatisticalRegion], ids=repr)
def test_a_region_is_labelled_as_it_is_defined(region):
    assert definition_of(region).name == region.label


def test_the_map_is_that_of_the_real_areas():
    if not REAL.exists():
        pytest.skip("the real register of local areas is not here")
    with REAL.open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    names = {region.label: region for region in StatisticalRegion}
    assert {(row["region_ons"], row["region_ofsted"]) for row in rows} == {
        (name, region.ofsted.label) for name, region in names.items()
    }
