"""Examples in README, docs and docstrings are tests."""

from doctest import ELLIPSIS

from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers import myst, rest

_pages = Sybil(
    parsers=[myst.PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), myst.SkipParser()],
    patterns=["README.md", "docs/**/*.md"],
    excludes=["docs/_build/**", "docs/generated/**"],
)
_docstrings = Sybil(
    parsers=[rest.DocTestParser(optionflags=ELLIPSIS)],
    patterns=["src/**/*.py"],
    document_types={".py": PythonDocStringDocument},
)

pytest_collect_file = (_pages + _docstrings).pytest()
