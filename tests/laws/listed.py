"""The list of laws, as it stands in ``laws.toml``."""

import tomllib
from pathlib import Path
from typing import NamedTuple

LIST = Path(__file__).with_name("laws.toml")


class Law(NamedTuple):
    """What always holds, with the test of it and a fault that the test has to find."""

    id: str
    title: str
    """The law in a sentence."""
    room: str
    """The room of the package, or the module beside the rooms, that it is about."""
    test: str
    """The property, as pytest names it."""
    module: str
    """The module in which the fault is planted, below the package."""
    before: str
    """What stands there, once."""
    after: str
    """What is planted in its place."""
    fault: str
    """What was planted, in words."""


LAWS = tuple(Law(**each) for each in tomllib.loads(LIST.read_text("utf-8"))["law"])
