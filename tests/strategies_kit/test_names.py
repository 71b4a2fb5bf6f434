"""The names of the package, and that no public class is without a strategy."""

import ast
import enum
import importlib
import subprocess
import sys

import pytest
from hypothesis import settings
from hypothesis import strategies as st

import sendframework as sf
from sendframework import strategies
from sendframework.strategies._registry import HOMES, REGISTRY
from tests.places import MODULES, tree_of
from tests.strategies_kit.drawing import FEW, drawn

CLASSES = {
    name: thing
    for name in sf.__all__
    if isinstance(thing := getattr(sf, name), type) and not issubclass(thing, Exception)
}
KNOWN = {name: module for module, classes in REGISTRY.items() for name in classes}
OF_THE_LIBRARY = [name for name, thing in CLASSES.items() if not issubclass(thing, enum.Enum)]


def mirror():
    """Name to module, as the block for type checkers has it."""
    (block,) = (
        node
        for node in tree_of(MODULES["sendframework.strategies"]).body
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name)
    )
    return {alias.name: node.module for node in block.body for alias in node.names}


def test_type_checkers_see_the_same_names_from_the_same_modules():
    homes = {name: f"sendframework.strategies.{module}" for module, names in HOMES.items() for name in names}
    assert mirror() == homes
    assert strategies.__all__ == sorted(mirror(), key=str)
    assert dir(strategies) == sorted(strategies.__all__)


@pytest.mark.parametrize("module", HOMES)
def test_each_module_calls_its_names_public(module):
    home = importlib.import_module(f"sendframework.strategies.{module}")
    assert sorted(home.__all__) == sorted(HOMES[module])
    for name in HOMES[module]:
        assert getattr(strategies, name) is getattr(home, name)


def test_an_unknown_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'inspection'"):
        strategies.inspection  # noqa: B018


def test_every_public_class_has_a_strategy_at_the_module_that_defines_it():
    assert set(OF_THE_LIBRARY) <= set(KNOWN)
    for name, module in KNOWN.items():
        home = importlib.import_module(f"sendframework.{module}")
        assert getattr(home, name).__module__ == home.__name__
        assert REGISTRY[module][name] in strategies.__all__


@pytest.mark.parametrize("name", CLASSES)
def test_from_type_draws_it(name):
    found = drawn(st.from_type(CLASSES[name]), settings(FEW, max_examples=1))
    assert found
    assert {isinstance(each, CLASSES[name]) for each in found} == {True}


def test_without_hypothesis_the_names_say_what_to_install():
    code = """
import sys
sys.modules["hypothesis"] = None
from sendframework import strategies, errors
try:
    strategies.inspections
except errors.MissingExtraError as error:
    print(error)
"""
    said = subprocess.run([sys.executable, "-I", "-c", code], check=True, capture_output=True, text=True).stdout
    assert said == (
        "sendframework.strategies.inspections needs an optional dependency: pip install 'sendframework[hypothesis]'\n"
    )
