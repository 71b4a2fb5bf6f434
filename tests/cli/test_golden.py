"""What the command line prints, word for word."""

import pytest

from tests.cli.golden import COMMANDS, FOLDER, answer


@pytest.mark.parametrize("name", COMMANDS)
def test_the_wording_is_the_one_kept(name):
    assert answer(name) == FOLDER.joinpath(name).read_bytes().decode("utf-8"), "see tests/cli/golden.py"


def test_every_file_kept_is_compared():
    assert {path.name for path in FOLDER.iterdir()} == set(COMMANDS)
