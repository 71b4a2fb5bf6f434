"""What the tests of publication start from."""

import pytest

from sendframework.publication._folding import _shapes_of


@pytest.fixture(autouse=True)
def _nothing_cached():
    """Shapes of letters are kept; those that an earlier test has kept would hide a fault from this one."""
    _shapes_of.cache_clear()
