"""Pages made from the objects themselves each time the documentation is built.

A module of this folder has a function ``pages()`` that returns the text of each page by its path below
``docs/generated/``, with the suffix ``.md`` or ``.rst``, or ``.txt`` for a part that a page made by hand takes in. To
add pages, add a module; to show them, name them in a table of contents as ``generated/<path>``. The files are not kept
in the repository. A module whose name begins with an underscore makes no pages: it holds what others share.
"""

import importlib
import pkgutil
from pathlib import Path


def all_pages() -> dict[str, str]:
    """Every generated page by its path, from every module of this folder."""
    found: dict[str, str] = {}
    for module in pkgutil.iter_modules(__path__):
        if module.name.startswith("_"):
            continue
        pages = importlib.import_module(f"{__name__}.{module.name}").pages()
        if twice := found.keys() & pages.keys():
            message = f"{module.name}.pages() makes {', '.join(sorted(twice))}, which another module makes too"
            raise ValueError(message)
        found |= pages
    return found


def write_pages(folder: Path) -> None:
    """Make the folder hold exactly the generated pages; leave alone what has not changed, so that builds are quick."""
    pages = {folder / path: text for path, text in all_pages().items()}
    for path in folder.rglob("*"):
        if path.is_file() and path not in pages:
            path.unlink()
    for path, text in pages.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
