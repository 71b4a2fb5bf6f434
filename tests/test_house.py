"""What holds for every module of the library and every text of the project, whoever writes it."""

import ast
import importlib
import re
import tomllib
from importlib.metadata import requires

import pytest

from tests.places import DATA_MODULES, MODULES, PUBLIC_MODULES, ROOT, is_public, tree_of
from tests.rows import every_row_of

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LONGEST_MODULE = 330  # about 300 lines, and a little for the docstrings
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def documented(body, index):
    """Whether a string stands right below a statement."""
    below = body[index + 1 : index + 2]
    return bool(below) and isinstance(below[0], ast.Expr) and isinstance(getattr(below[0].value, "value", None), str)


def is_overload(node):
    """Whether a function only says one of the ways in which another can be called."""
    return any(getattr(mark, "id", None) == "overload" for mark in getattr(node, "decorator_list", ()))


def undocumented_in(owner, cls):
    """Public methods, fields, enum members and attributes of a class without a docstring."""
    for index, node in enumerate(cls.body):
        match node:
            case ast.FunctionDef(name="__init__"):
                given = [
                    (place, step.target if isinstance(step, ast.AnnAssign) else step.targets[0])
                    for place, step in enumerate(node.body)
                    if isinstance(step, ast.Assign | ast.AnnAssign)
                ]
                targets = [(node.body, place, on.attr) for place, on in given if isinstance(on, ast.Attribute)]
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                if is_public(node.name) and not ast.get_docstring(node) and not is_overload(node):
                    yield f"{owner}.{node.name}"
                continue
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                targets = [(cls.body, index, name)]
            case _:
                continue
        for body, place, name in targets:
            if is_public(name) and not documented(body, place):
                yield f"{owner}.{name}"


def undocumented(name, tree, listed=()):
    """The module, and what it defines that is public or listed in ``__all__``, without a docstring."""
    if not ast.get_docstring(tree):
        yield name
    for index, node in enumerate(tree.body):
        match node:
            case ast.AnnAssign(target=ast.Name(id=word)) | ast.Assign(targets=[ast.Name(id=word)]):
                if word in listed and not documented(tree.body, index):
                    yield f"{name}.{word}"
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)) and is_public(node.name):
            if not ast.get_docstring(node) and not is_overload(node):
                yield f"{name}.{node.name}"
            if isinstance(node, ast.ClassDef):
                yield from undocumented_in(f"{name}.{node.name}", node)


def imported(tree):
    """Full names of the modules that a module imports, those of relative imports as written."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            home = "." * node.level + (node.module or "")
            rooms = [f"{home}.{alias.name}" for alias in node.names]
            yield from rooms if all(room in MODULES for room in rooms) else [home]


@every_row_of("name", [name for name in MODULES if name != "sendframework"])
def test_nothing_inside_imports_the_root(name):
    """The root is for users; inside, each name is imported from where it stands, with its full name."""
    names = set(imported(tree_of(MODULES[name])))
    assert "sendframework" not in names
    assert not {found for found in names if found.startswith(".")}


@pytest.mark.parametrize("name", DATA_MODULES)
def test_data_modules_are_literals(name):
    kinds = (*FUNCTIONS, ast.ClassDef, ast.Lambda, ast.If, ast.IfExp, ast.For, ast.While, ast.Try, ast.With)
    found = [f"line {node.lineno}" for node in ast.walk(tree_of(DATA_MODULES[name])) if isinstance(node, kinds)]
    assert not found


@every_row_of("name", [name for name in PUBLIC_MODULES if name not in DATA_MODULES])
def test_a_public_module_says_what_is_public(name):
    tree = tree_of(MODULES[name])
    if all(isinstance(node, ast.Expr) for node in tree.body):
        return  # a package that holds nothing but its docstring
    module = importlib.import_module(name)
    assert dir(module) == sorted(module.__all__)
    assert module.__dir__() == module.__all__
    for public in module.__all__:
        assert hasattr(module, public), f"{name}.__all__ lists {public}, which is not there"


@pytest.mark.parametrize("name", [name for name, path in PUBLIC_MODULES.items() if path.name == "__init__.py"])
def test_a_package_hands_on_nothing_under_the_name_of_a_module_in_it(name):
    """Or the first import of that module would put it in the place of the object."""
    inside = {other.removeprefix(f"{name}.") for other in MODULES if other.startswith(f"{name}.")}
    assert not inside & set(getattr(importlib.import_module(name), "__all__", ()))


@every_row_of("name", PUBLIC_MODULES)
def test_whatever_is_public_is_documented(name):
    listed = getattr(importlib.import_module(name), "__all__", ())
    assert list(undocumented(name, tree_of(PUBLIC_MODULES[name]), listed)) == []


@every_row_of("name", [name for name in MODULES if name not in (*DATA_MODULES, "sendframework")])
def test_a_module_of_code_stays_readable_in_one_sitting(name):
    lines = len(MODULES[name].read_text("utf-8").splitlines())
    assert lines <= LONGEST_MODULE, f"{name} has {lines} lines; give a second concept a module of its own"


def texts():
    """Every text file of the project that is kept, by its path."""
    kept = ("src", "tests", "docs", "benchmarks", "examples", "schemas", "changelog.d", ".ci")
    made = {"__pycache__", "_build", "generated"}
    paths = [path for path in ROOT.iterdir() if path.is_file()]
    paths += [path for folder in kept for path in (ROOT / folder).rglob("*") if path.is_file()]
    names = {
        path.relative_to(ROOT).as_posix(): path
        for path in paths
        if not made & set(path.parts) and not any(part[0] == "." for part in path.relative_to(ROOT).parts[1:])
    }
    suffixes = ("", ".cfg", ".csv", ".ics", ".json", ".md", ".py", ".rst", ".toml", ".txt", ".typed", ".yaml", ".yml")
    return {name: path for name, path in sorted(names.items()) if path.suffix in suffixes and path.name[:4] != ".cov"}


UNFINISHED = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X|NotImplemented" + r"Error)\b")
MACHINE = re.compile(r"(?<![\w./:-])/(?:work|tmp|home|root|Users|opt|mnt)/\w|[A-Z]:\\" + r"Users")


@every_row_of(("name", "path"), texts().items(), ids=texts())
def test_a_text_of_the_project_is_finished_and_names_no_place_on_a_machine(name, path):
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        assert not UNFINISHED.search(line), f"{name}, line {number}, is unfinished"
        assert not MACHINE.search(line), f"{name}, line {number}, names a place on a machine"


def test_the_checks_above_catch_what_they_are_for():
    tree = ast.parse(
        "class Rule:\n"
        "    '''A rule.'''\n"
        "    id: str = field()\n"
        "    count: int\n"
        "    '''How many.'''\n"
        "    _made = None\n"
        "    def __init__(self):\n"
        "        self.name = 1\n"
        "        self._hidden = 1\n"
        "        self.kept = 1\n"
        "        '''Kept.'''\n"
        "    def run(self): pass\n"
        "    @overload\n"
        "    def find(self): ...\n"
        "def act(): pass\n"
        "@overload\n"
        "def find(): ...\n"
        "ALL = ()\n"
        "SOME = ()\n"
    )
    missing = ["m", "m.Rule.id", "m.Rule.name", "m.Rule.run", "m.act", "m.ALL"]
    assert list(undocumented("m", tree, ["ALL", "Rule"])) == missing
    code = "import sendframework\nfrom . import x\nfrom a.b import c\nfrom sendframework import errors\n"
    code += "from sendframework import Period"
    assert list(imported(ast.parse(code))) == ["sendframework", ".", "a.b", "sendframework.errors", "sendframework"]
    for slip in ("# TO" + "DO later", "raise NotImplemented" + "Error"):
        assert UNFINISHED.search(slip)
    for slip in ("see /wo" + "rk/notes", "open('/ho" + "me/someone/x')", "C:\\Us" + "ers\\someone"):
        assert MACHINE.search(slip)
    for fine in ("legislation.gov.uk/home/work/x", "a.b/tmp/c", "https://example.org/work/x"):
        assert not MACHINE.search(fine)


def test_what_is_needed_at_run_time_is_small_and_has_no_upper_pin():
    needed = PROJECT["project"]["dependencies"]
    assert {re.split("[<>=~!]", line)[0] for line in needed} == {"attrs", "cattrs", "python-dateutil"}
    assert not [line for line in needed if re.search("<|==|~=", line)]


NETWORK = ("asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "ssl", "urllib.request", "xmlrpc")
"""What a module would import that reaches for other machines; of those who do it for one, the library needs none."""


def imported_by(tree):
    """Every module that is named in an import, wherever it stands."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), level=0, names=names):
                yield module
                yield from (f"{module}.{alias.name}" for alias in names)


def test_no_module_reaches_for_the_network():
    reach = tuple(f"{word}." for word in NETWORK)
    found = {
        name: [one for one in imported_by(tree_of(path)) if f"{one}.".startswith(reach)]
        for name, path in MODULES.items()
    }
    assert not {name: names for name, names in found.items() if names}


def test_a_module_that_did_would_be_found():
    tree = ast.parse("def late():\n    from urllib.request import urlopen\nimport os.path, http.client")
    assert {"urllib.request", "http.client"} <= set(imported_by(tree))


def test_the_extra_named_all_brings_every_extra_for_users():
    extras = PROJECT["project"]["optional-dependencies"]
    for_users = set(extras) - {"all", "bench", "dev", "docs", "proof", "test"}
    assert extras["all"] == [f"sendframework[{','.join(sorted(for_users))}]"]


def test_what_is_installed_is_what_is_declared():
    declared = PROJECT["project"]["dependencies"]
    installed = [line for line in requires("sendframework") or () if "extra ==" not in line]
    assert sorted(installed) == sorted(declared)


def test_every_python_tested_is_declared():
    versions = [line for line in PROJECT["project"]["classifiers"] if re.search(r":: 3\.\d+$", line)]
    least = PROJECT["project"]["requires-python"].removeprefix(">=")
    assert versions[0].endswith(f":: {least}")


def test_a_type_checker_finds_the_types():
    assert (MODULES["sendframework"].parent / "py.typed").read_bytes() == b""


FRAGMENTS = [path for path in (ROOT / "changelog.d").iterdir() if path.name != "README.md"]


@pytest.mark.parametrize("path", FRAGMENTS, ids=[path.name for path in FRAGMENTS])
def test_a_news_fragment_has_a_known_kind_and_something_to_say(path):
    kinds = {kind["directory"] for kind in PROJECT["tool"]["towncrier"]["type"]}
    issue, kind, suffix = path.name.split(".")
    assert issue.isdigit() or issue.startswith("+")
    assert kind in kinds
    assert suffix == "md"
    assert path.read_text("utf-8").strip().endswith((".", "```"))
