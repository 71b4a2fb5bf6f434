"""Thousands of rows that take a moment each, as one test: what pytest does around a test costs more than they do."""

import functools
import inspect

import pytest


def every_row_of(names, rows, ids=None):
    """As ``pytest.mark.parametrize``, in one test that tries every row and tells of each one that fails.

    For data that is told apart by the row itself, and tests that neither skip nor take fixtures of the row.
    """
    names = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    rows = [tuple(row) if len(names) > 1 else (row,) for row in rows]
    labels = rows if ids is None else list(ids)
    assert len(labels) == len(rows)
    assert rows, "nothing to try"

    def wrap(test):
        if inspect.isclass(test):
            for name, method in list(vars(test).items()):
                if name.startswith("test_"):
                    setattr(test, name, wrap(method))
            return test
        signature = inspect.signature(test)
        assert set(names) <= set(signature.parameters)

        @functools.wraps(test)
        def try_each(*args, **kwargs):
            failures = []
            for label, row in zip(labels, rows, strict=True):
                try:
                    test(*args, **kwargs, **dict(zip(names, row, strict=True)))
                # Whatever it is, the next row is tried; what `pytest.raises` misses is no `Exception`.
                except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001
                    error.add_note(f"in the row {label}")
                    failures.append(error)
            if failures:
                raise BaseExceptionGroup(f"{len(failures)} of {len(rows)} rows", failures)

        kept = [parameter for name, parameter in signature.parameters.items() if name not in names]
        try_each.__signature__ = signature.replace(parameters=kept)
        return try_each

    return wrap
