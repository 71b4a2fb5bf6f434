"""The laws of the library, room by room: what always holds, the property that tests it, and the fault it finds."""

import tomllib
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from _generate import _markup as rst

_LIST = Path(__file__).parents[2] / "tests" / "laws" / "laws.toml"
_Law = dict[str, str]


def law_label(law: str) -> str:
    """Where the page tells of a law."""
    return f"law-{law}"


def _row(law: _Law) -> tuple[str, ...]:
    path, *names = law["test"].split("::")
    where = f"{rst.literal(path)} {rst.literal('::'.join(names))}"
    fault = f"{rst.escaped(law['fault'])} {rst.literal(law['module'])}"
    return rst.labelled(law_label(law["id"]), rst.literal(law["id"])), rst.escaped(law["title"]), where, fault


def _rooms(laws: list[_Law]) -> Iterator[str]:
    for room, held in groupby(laws, key=lambda law: law["room"]):
        yield rst.heading(room, "-")
        yield rst.table(("Law", "What always holds", "Property", "Planted fault"), map(_row, held), (18, 32, 25, 25))


def laws_page(laws: list[_Law]) -> str:
    """Every law in a table of its room."""
    return rst.page(
        "Laws",
        f"What always holds, in {len(laws)} sentences. Each is tested by a property, which draws its examples. To see "
        "that the property can fail, the deep tier plants a fault in a copy of the package, and the property has to "
        "find it; the fault is named beside the module that it is planted in.",
        _rooms(laws),
        label="laws",
    )


def pages() -> dict[str, str]:
    """The page, from the list that the tests go by."""
    return {"laws.rst": laws_page(tomllib.loads(_LIST.read_text("utf-8"))["law"])}
