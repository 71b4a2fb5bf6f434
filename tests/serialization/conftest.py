"""What mutation testing needs of these tests; without a mutant at work nothing happens here."""

import os
import sys

from hypothesis import settings

MUTANT = "MUTANT_UNDER_TEST"
"""Where mutmut names the mutant at work; "stats" while it looks which tests reach what."""
ROOM = "sendframework.serialization."

_cleared = {""}

if MUTANT in os.environ:  # the samples find most mutants, and the laws are run once for each
    settings.register_profile("brief", settings.get_profile("mutation"), max_examples=5)
    settings.load_profile("brief")


def pytest_runtest_setup():
    """Let go of what was kept before the mutant: converters, columns, docstrings of fields."""
    mutant = os.environ.get(MUTANT, "")
    if mutant in _cleared - {"stats"}:
        return
    _cleared.add(mutant)
    for name, module in list(sys.modules.items()):
        if name.startswith(ROOM):
            for each in vars(module).values():
                if hasattr(each, "cache_clear"):
                    each.cache_clear()
