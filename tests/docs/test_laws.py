"""The page of laws shows each of them with its property and its fault, in the table of its room."""

from _generate import _markup as rst
from _generate.laws import laws_page
from tests.docs.entries import entry, under
from tests.docs.pages import PAGES
from tests.laws.listed import LAWS

PAGE = PAGES["laws.rst"]


def test_every_law_stands_in_the_table_of_its_room():
    for law in LAWS:
        section = under(PAGE, law.room, "-")
        assert f".. _law-{law.id}:" in section
        row = entry(section, f"law-{law.id}").partition("\n   * -")[0]
        path, *names = law.test.split("::")
        for text in (rst.escaped(law.title), rst.escaped(law.fault)):
            assert text in row
        for code in (law.id, path, "::".join(names), law.module):
            assert f"``{code}``" in row


def test_the_number_of_laws_is_told():
    assert f"in {len(LAWS)} sentences" in PAGE.replace("\\", "")
    assert "in 1 sentences" in laws_page([LAWS[0]._asdict()])
