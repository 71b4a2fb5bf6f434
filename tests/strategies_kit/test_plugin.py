"""The hook: cheap, by public means alone, and in time for whatever is imported when."""

import subprocess
import sys
import tomllib

from tests.places import ROOT

PREPARED = """
import os, sys
os.environ["HYPOTHESIS_NO_PLUGINS"] = "1"
{before}
import hypothesis
from sendframework.strategies._plugin import register, _Watcher
register()
"""


def run(code, before=""):
    """What a fresh process prints in which the hook has run as Hypothesis runs it."""
    whole = PREPARED.format(before=before) + code
    command = [sys.executable, "-I", "-W", "error", "-c", whole]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()


DRAW = """
from hypothesis import strategies as st, given, settings
def simplest(kind):
    found = []
    @settings(max_examples=1, database=None, deadline=None)
    @given(st.from_type(kind))
    def test(value):
        found.append(value)
    test()
    return type(found[0]).__name__
"""


def test_the_hook_is_declared():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["entry-points"]["hypothesis"] == {"sendframework": "sendframework.strategies._plugin:register"}


def test_the_hook_imports_nothing_but_itself():
    code = """
print(*sorted(name for name in sys.modules if name.split(".")[0] == "sendframework"), "attrs" in sys.modules)
"""
    names = ["sendframework", "sendframework.strategies", "sendframework.strategies._plugin"]
    assert run(code) == [*names, "sendframework.strategies._registry", "False"]


def test_a_class_imported_afterwards_is_known():
    code = """
import sendframework as sf
print(simplest(sf.FullInspection), simplest(sf.NoticeRule), simplest(sf.Period))
"""
    assert run(DRAW + code) == ["FullInspection", "NoticeRule", "Period"]


def test_a_class_imported_before_is_known():
    code = "print(simplest(sf.Body))"
    assert run(DRAW + code, before="import sendframework as sf; sf.Body") == ["Body"]


def test_the_hook_can_run_twice():
    assert run("register(); print(sum(isinstance(each, _Watcher) for each in sys.meta_path))") == ["1"]


def test_a_strategy_that_a_user_registers_takes_its_place():
    code = """
import sendframework as sf
mine = sf.Period()
st.register_type_strategy(sf.Period, st.just(mine))
import sendframework.strategies
found = []
@settings(max_examples=1, database=None)
@given(st.from_type(sf.Period))
def test(value):
    found.append(value is mine)
test()
print(*found)
"""
    assert run(DRAW + code) == ["True"]


def test_modules_are_found_as_without_it():
    code = """
import importlib, inspect
import sendframework.periods as periods
import sendframework.sources
print(type(periods.__loader__).__name__, "class Period" in inspect.getsource(periods), bool(periods.__spec__.origin))
try:
    import sendframework.nothing
except ModuleNotFoundError as error:
    print(error.name)
"""
    assert run(code) == ["SourceFileLoader", "True", "True", "sendframework.nothing"]


def test_a_finder_of_another_make_and_a_module_that_is_not_there_do_no_harm():
    code = """
class Old:
    pass
sys.meta_path.insert(0, Old())
class Empty:
    def find_spec(self, name, path, target=None):
        return importlib.machinery.ModuleSpec(name, None) if name == "sendframework.dated" else None
import importlib.machinery
watcher = next(each for each in sys.meta_path if isinstance(each, _Watcher))
print(watcher.find_spec("json", None), watcher.find_spec("sendframework.sources", None))
sys.meta_path.insert(0, Empty())
print(watcher.find_spec("sendframework.dated", None).loader)
sys.meta_path[:] = [watcher]
print(watcher.find_spec("sendframework.periods", None))
"""
    assert run(code) == ["None"] * 4
