"""What checks say, word for word."""

import pytest

from tests.checks.printed import CASES, kept, said

KEPT = kept()


@pytest.mark.parametrize("name", CASES)
def test_a_check_says_what_is_kept(name):
    assert said(name) == KEPT[name], "see tests/checks/printed.py"


def test_every_text_kept_is_compared_and_says_something():
    assert list(KEPT) == list(CASES)
    assert all(KEPT.values())
