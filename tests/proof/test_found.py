"""What was found: every entry names a test that is there."""

import ast
import tomllib

import pytest

from tests.places import ROOT, SOURCE, tree_of
from tests.rows import every_row_of

FOUND = tomllib.loads((ROOT / "tests" / "proof" / "found.toml").read_text("utf-8"))["found"]


@every_row_of("entry", FOUND, ids=[entry["what"] for entry in FOUND])
def test_what_was_found_has_a_test(entry):
    path, *names = entry["test"].split("::")
    body = tree_of(ROOT / path).body
    for name in names:
        (node,) = [each for each in body if getattr(each, "name", None) == name]
        body = node.body
    assert isinstance(node, ast.FunctionDef)
    assert node.name.startswith("test_")


@every_row_of("entry", FOUND, ids=[entry["what"] for entry in FOUND])
def test_what_was_found_is_told_in_sentences(entry):
    assert set(entry) == {"by", "room", "what", "test"}
    assert entry["by"] in {"mutation", "fuzzing", "reading", "versions", "properties"}
    assert (SOURCE / entry["room"]).is_dir() or (SOURCE / f"{entry['room']}.py").is_file()
    assert entry["what"].endswith(".")


def test_nothing_is_told_twice():
    assert len({entry["what"] for entry in FOUND}) == len(FOUND)


def test_an_entry_without_a_test_would_be_seen():
    absent = {"test": "tests/proof/test_found.py::test_that_is_not_there"}
    with pytest.raises(ExceptionGroup):
        every_row_of("entry", [absent])(test_what_was_found_has_a_test.__wrapped__)()
