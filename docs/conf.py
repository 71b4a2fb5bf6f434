"""Settings of the documentation; `sphinx-build -n -T -W docs docs/_build/html` builds it."""

import builtins
import collections.abc
import datetime as dt
import sys
import tomllib
import typing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from sphinx.ext.napoleon import Config, NumpyDocstring

import _generate

if typing.TYPE_CHECKING:
    from sphinx.application import Sphinx

_project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8"))["project"]

project = _project["name"]
author = _project["authors"][0]["name"]
copyright = author
release = _project["version"]
version = release.rpartition(".")[0]
language = "en_GB"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
]
exclude_patterns = ["_build"]
default_role = "code"  # docstrings put names and words of the vocabulary alike in backticks
python_use_unqualified_type_names = True

autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "show-inheritance": True}
autodoc_inherit_docstrings = False

myst_heading_anchors = 3
myst_enable_extensions = ["deflist", "smartquotes"]

nitpicky = True
# Nothing is fetched while the pages are built, so what other projects document cannot be linked to. Whatever does not
# belong to this library or is not public in it is left without a link; a public name that cannot be found is an error.
_modules = "|".join((*sys.stdlib_module_names, "attrs", "dt"))
_names = "|".join(name for home in (builtins, collections.abc, dt, typing) for name in dir(home))
nitpick_ignore_regex = [
    ("py:.*", rf"(({_modules})\.)?({_names})|({_modules})(\..+)?"),
    ("py:.*", r"(.+\.)?_.+"),  # private
    ("py:.*", r"(.+\.)?[A-Z]"),  # type variables
    ("py:class", r"PathLike|Converter|(hypothesis\.strategies\.)?SearchStrategy"),  # of os, cattrs and Hypothesis
    ("py:class", "Code"),  # what every closed set is made from; private
    ("py:exc", "InvalidArgument"),  # of Hypothesis
    ("py:class", r"Areas|Exchanged"),  # short names of unions, private
    ("py:class", r"tuple\[~.+|'[a-z-]+'>\)?"),  # parts of what a signature shows that are no names
]

html_theme = "furo"
html_title = f"{project} {release}"
html_static_path = ["_static"]
html_css_files = ["rules.css"]
html_copy_source = False
html_show_sourcelink = False


def setup(app: "Sphinx") -> None:
    """Make the pages that come from the objects before Sphinx looks for pages."""
    app.connect("builder-inited", lambda app: _generate.write_pages(Path(app.srcdir) / "generated"))
    app.connect("autodoc-process-docstring", _read_sections)


def _read_sections(app: "Sphinx", what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    """Turn numpy sections into fields.

    What `sphinx.ext.napoleon` does when it is an extension, except that the docstring of an attribute is taken as it
    is: napoleon takes the words before a colon in it for a type.
    """
    kind = "method" if what in {"attribute", "data", "property"} else what
    lines[:] = NumpyDocstring(lines, Config(), app, kind, name, obj, options).lines()
