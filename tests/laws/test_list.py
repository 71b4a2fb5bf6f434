"""The list of laws itself: ids, properties and faults are what they should be."""

import re
from importlib import import_module

from sendframework._validators import check_kebab
from tests.laws.listed import LAWS
from tests.places import DATA_MODULES, MODULES, ROOT, SOURCE
from tests.rows import every_row_of

ROOMS = {name.split(".")[1] for name in MODULES if "." in name and name not in DATA_MODULES} - {"__main__"}
"""The rooms of the package, and the modules beside them that hold code."""
each_law = every_row_of("law", LAWS, ids=[law.id for law in LAWS])


def property_of(law):
    """The function that pytest runs, by its name; without the values of a parameter."""
    path, *names = law.test.partition("[")[0].split("::")
    assert (ROOT / path).is_file()
    found = import_module(path.removesuffix(".py").replace("/", "."))
    for name in names:
        found = getattr(found, name)
    return found


def test_ids_are_unique_and_stay():
    assert len({law.id for law in LAWS}) == len(LAWS)
    for law in LAWS:
        assert check_kebab("law", law.id)


def test_every_room_has_a_law():
    assert {law.room for law in LAWS} == ROOMS


def test_laws_of_a_room_stand_together():
    rooms = [law.room for law in LAWS]
    assert len([room for place, room in enumerate(rooms) if place == 0 or rooms[place - 1] != room]) == len(ROOMS)


@each_law
def test_a_law_is_a_sentence_and_so_is_its_fault(law):
    for words in (law.title, law.fault):
        assert re.fullmatch(r"[A-Z0-9].*\.", words)


@each_law
def test_a_law_is_tested_by_a_property(law):
    assert getattr(property_of(law), "is_hypothesis_test", False)


@each_law
def test_a_fault_can_be_planted(law):
    assert (SOURCE / law.module).read_text("utf-8").count(law.before) == 1
    assert law.after != law.before
