"""Many rows in one test: none is passed over, and each that fails is told."""

import inspect

import pytest

from tests.rows import every_row_of


def test_every_row_is_tried_and_every_failure_told():
    tried = []

    @every_row_of("row", range(5))
    def test(row):
        tried.append(row)
        assert row % 2

    with pytest.raises(ExceptionGroup, match="3 of 5 rows") as caught:
        test()
    assert tried == [0, 1, 2, 3, 4]
    assert [error.__notes__[-1] for error in caught.value.exceptions] == [
        f"in the row {n}" for n in ("(0,)", "(2,)", "(4,)")
    ]


def test_a_class_is_wrapped_method_by_method_and_keeps_its_fixtures():
    @every_row_of("left, right", [(1, 2), (3, 4)], ids=["low", "high"])
    class TestPairs:
        def test_order(self, tmp_path, left, right):
            assert left > right

    assert list(inspect.signature(TestPairs.test_order).parameters) == ["self", "tmp_path"]
    with pytest.raises(ExceptionGroup, match="2 of 2 rows") as caught:
        TestPairs().test_order(None)
    assert caught.value.exceptions[1].__notes__ == ["in the row high"]


def test_what_pytest_itself_says_of_a_row_is_told_beside_the_others():
    @every_row_of("row", ["1", "x", "2"])
    def test(row):
        with pytest.raises(ValueError, match="invalid literal"):
            int(row)

    with pytest.raises(BaseExceptionGroup, match="2 of 3 rows") as caught:
        test()
    assert [str(error.__notes__[-1]) for error in caught.value.exceptions] == ["in the row ('1',)", "in the row ('2',)"]


def test_no_rows_are_a_mistake():
    with pytest.raises(AssertionError, match="nothing to try"):
        every_row_of("row", [])
