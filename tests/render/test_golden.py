"""Every edition as plain data, field for field."""

import pytest

from tests.render.golden import FOLDER, contents

CONTENTS = contents()


@pytest.mark.parametrize("name", CONTENTS)
def test_the_data_are_those_kept(name):
    kept = FOLDER / name
    assert kept.exists(), "see tests/render/golden.py"
    assert CONTENTS[name] == kept.read_text("utf-8"), "see tests/render/golden.py"


def test_every_file_kept_is_compared():
    assert {path.name for path in FOLDER.iterdir()} == set(CONTENTS)
