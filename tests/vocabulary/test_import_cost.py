"""What one vocabulary costs: no more than itself."""

import subprocess
import sys

import pytest

from tests.places import PUBLIC_MODULES

ROOMS = ("framework", "handbooks", "timetables", "workdays", "render", "serialization", "cli")
CODES = ("activities", "actors", "aspects", "frameworks", "milestones", "outcomes", "regions", "support", "weekdays")
VOCABULARY = [name for name in PUBLIC_MODULES if name.startswith("sendframework.vocabulary.")]


def loaded(code):
    """The names of the modules that some code loads in a fresh interpreter."""
    printing = f"import sys\nbefore = set(sys.modules)\n{code}\nprint('\\n'.join(set(sys.modules) - before))"
    run = subprocess.run([sys.executable, "-I", "-c", printing], check=True, capture_output=True, text=True)
    return set(run.stdout.split())


@pytest.mark.parametrize("name", VOCABULARY)
def test_a_word_list_loads_no_edition_and_no_room_above(name):
    modules = loaded(f"import {name}")
    assert not {module for module in modules if module.startswith(tuple(f"sendframework.{room}" for room in ROOMS))}
    assert not {"cattr", "cattrs", "dateutil"} & modules


@pytest.mark.parametrize("name", CODES)
def test_a_closed_set_loads_no_attrs_and_no_data(name):
    modules = loaded(f"import sendframework.vocabulary.{name}")
    assert not {"attr", "attrs", "sendframework.sources", "sendframework.citations"} & modules
    assert {module for module in modules if module.startswith("sendframework.vocabulary.")} == {
        f"sendframework.vocabulary.{name}"
    }


def test_a_name_at_the_root_costs_the_same():
    modules = loaded("from sendframework import AreaSendOutcome")
    assert {module for module in modules if module.startswith("sendframework.")} == {
        "sendframework._codes",
        "sendframework._showing",
        "sendframework.errors",
        "sendframework.vocabulary",
        "sendframework.vocabulary.outcomes",
    }


def test_data_are_loaded_when_a_definition_is_asked_for():
    asking = "from sendframework.vocabulary.looking_up import definitions_of"
    assert "sendframework.sources" not in loaded(asking)
    modules = loaded(
        f"{asking}\nfrom sendframework.vocabulary.outcomes import AreaSendOutcome\ndefinitions_of(AreaSendOutcome)"
    )
    assert "sendframework.vocabulary.known_outcomes" in modules
    assert "sendframework.vocabulary.known_themes" not in modules
