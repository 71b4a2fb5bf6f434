"""Each law's property passes on the package as it is, and fails on a copy with the law's fault."""

import pytest

from tests.laws.listed import LAWS
from tests.laws.planting import all_tried, passed_on_clean_copy

pytestmark = pytest.mark.deep


@pytest.fixture(scope="module")
def outcomes():
    """What became of every fault; all are tried at once, because each waits for a process of its own."""
    return {each.law.id: each for each in all_tried(LAWS)}


def test_every_property_passes_without_a_fault():
    result = passed_on_clean_copy(LAWS)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("law", LAWS, ids=[law.id for law in LAWS])
def test_a_planted_fault_is_found(law, outcomes):
    outcome = outcomes[law.id]
    assert outcome.killed, f"{law.fault} {outcome.said}\n{outcome.output}"
