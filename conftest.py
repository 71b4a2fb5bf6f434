"""Examples in README, docs and docstrings are tests."""

import gc
from doctest import ELLIPSIS

from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers import myst, rest
from sybil.sybil import SybilCollection

_in_pages = [myst.PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), myst.SkipParser()]
_readme = Sybil(_in_pages, pattern="README.md", exclude="*/README.md")
_docs = Sybil(_in_pages, path="docs", pattern="*.md", excludes=["_build/*", "generated/*", "generated/*/*"])
_docstrings = Sybil(
    [rest.DocTestParser(optionflags=ELLIPSIS)],
    path="src",
    pattern="*.py",
    document_types={".py": PythonDocStringDocument},
)

pytest_collect_file = SybilCollection([_readme, _docs, _docstrings]).pytest()


def pytest_collection():
    """Thousands of tests are made and none is let go: looking for rubbish would take a quarter of the time."""
    gc.disable()


def pytest_collection_finish():
    """What was made stays; look for rubbish among what comes after."""
    gc.enable()
    gc.freeze()
