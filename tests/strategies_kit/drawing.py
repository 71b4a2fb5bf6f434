"""Shorthands for tests of strategies: the simplest thing that fits, and a few of what is drawn."""

import warnings

from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

QUICK = settings(max_examples=4, database=None, deadline=None, suppress_health_check=[HealthCheck.too_slow])
FEW = settings(QUICK, max_examples=2, phases=[Phase.generate])
SHRUNK = settings(
    QUICK, max_examples=300, derandomize=True, phases=[Phase.generate, Phase.shrink], suppress_health_check=HealthCheck
)
SOME = settings(FEW, max_examples=60, derandomize=True)


def simplest(strategy, condition=lambda _: True):
    """What a failing test would show."""
    return find(strategy, condition, settings=SHRUNK)


def drawn(strategy, how=FEW):
    """Some values of a strategy."""
    values = []

    @how
    @given(strategy)
    def collect(value):
        values.append(value)

    collect()
    return values


def draw_once(strategy):
    """Draws one value, so that a bad option comes to light."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")

        @settings(FEW, max_examples=1)
        @given(st.data())
        def once(data):
            data.draw(strategy)

        once()
