"""What is said when something is refused."""

import pytest


def refusal(error, make, *args, **fields):
    """The words of the error with which something is refused; it must be of this very class."""
    with pytest.raises(error) as caught:
        make(*args, **fields)
    assert type(caught.value) is error
    return str(caught.value)
