"""The root module: lazy, and the same names for people, type checkers and tab completion."""

import ast
import importlib
import subprocess
import sys
import tomllib

import pytest

import sendframework as sf
from tests.places import MODULES, PUBLIC_MODULES, ROOT, tree_of
from tests.rows import every_row_of

TREE = tree_of(MODULES["sendframework"])


def mirror():
    """Name to module, as the block for type checkers has it."""
    (block,) = (node for node in TREE.body if isinstance(node, ast.If) and isinstance(node.test, ast.Name))
    assert block.test.id == "TYPE_CHECKING"
    pairs = [
        (alias.name, node.module, alias.asname)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    ]
    assert all(as_name is None for _, _, as_name in pairs)
    return {name: module for name, module, _ in pairs}


def literal(name):
    """The value written in the source for a name of the root module."""
    (node,) = (
        node
        for node in TREE.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name
    )
    return node.value


def isolated(code):
    """Standard output of code in a fresh interpreter that sees only what is installed."""
    return subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", code], check=True, capture_output=True, text=True
    ).stdout


def test_every_name_has_a_home_and_every_home_a_name():
    assert set(sf.__all__) == set(sf._HOMES)


def test_type_checkers_see_the_same_names_from_the_same_modules():
    assert mirror() == {name: f"sendframework.{module}" for name, module in sf._HOMES.items()}


def test_names_are_listed_once_and_in_order():
    names, homes = literal("__all__").elts, literal("_HOMES").keys
    assert len(names) == len(homes) == len(sf._HOMES)
    assert list(sf._HOMES) == sorted(sf._HOMES)


def test_tab_completion_shows_the_public_names_and_nothing_else():
    assert dir(sf) == sorted(sf.__all__)


@every_row_of("name", sf.__all__)
def test_a_name_is_the_object_of_its_home_which_calls_it_public_too(name):
    home = importlib.import_module(f"sendframework.{sf._HOMES[name]}")
    assert getattr(sf, name) is getattr(home, name)
    assert name in home.__all__


@every_row_of("name", sf.__all__)
def test_a_public_class_or_function_is_documented(name):
    thing = getattr(sf, name)
    if isinstance(thing, type) or callable(thing):
        assert thing.__doc__


SUBMODULES = [name for name in PUBLIC_MODULES if "." in name]
ORDERS = {"forwards": sorted(SUBMODULES), "backwards": sorted(SUBMODULES, reverse=True)}


@pytest.mark.parametrize("order", ORDERS)
def test_names_survive_the_import_of_every_module(order):
    code = f"""
import importlib, sendframework as sf
before = {{name: getattr(sf, name) for name in sf.__all__}}
for name in {ORDERS[order]!r}:
    importlib.import_module(name)
assert all(getattr(sf, name) is thing for name, thing in before.items())
from sendframework import *
assert all(globals()[name] is thing for name, thing in before.items())
print("same")
"""
    assert isolated(code) == "same\n"


@pytest.mark.parametrize("order", ORDERS)
def test_names_are_no_modules_when_every_module_was_imported_before(order):
    code = f"""
import importlib, types
for name in {ORDERS[order]!r}:
    importlib.import_module(name)
import sendframework as sf
print([name for name in sf.__all__ if isinstance(getattr(sf, name), types.ModuleType)])
"""
    assert isolated(code) == "[]\n"


def test_importing_the_root_loads_no_other_module():
    code = """
import sys
before = set(sys.modules)
import sendframework
print(sorted(set(sys.modules) - before))
"""
    assert isolated(code) == "['sendframework']\n"


def test_a_name_is_loaded_once_and_then_stands_in_the_module():
    code = """
import sendframework as sf
assert "Period" not in vars(sf)
first = sf.Period
assert vars(sf)["Period"] is first is sf.Period
print("once")
"""
    assert isolated(code) == "once\n"


def test_an_unknown_name_is_an_attribute_error_and_an_import_error():
    with pytest.raises(AttributeError, match=r"module 'sendframework' has no attribute 'Perod'") as caught:
        sf.Perod  # noqa: B018
    assert (caught.value.name, caught.value.obj) == ("Perod", sf)
    with pytest.raises(ImportError, match="Perod"):
        exec("from sendframework import Perod")  # noqa: S102
    assert not hasattr(sf, "__wrapped__")


def test_the_version_is_the_one_declared():
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert sf.__version__ == declared
