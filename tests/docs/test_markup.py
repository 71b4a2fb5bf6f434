"""No text can act as markup, wherever a page has it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from _generate import _markup as rst
from tests.docs.reading import HOSTILE, as_shown

docutils = pytest.importorskip("docutils.core", reason="the documentation is not set up here")

MARKUP = st.text("*`|_<>[]{}\\:.-=#~^+()&$@!'\"/ \n\t0aA", min_size=1)
TEXTS = st.one_of(st.text(min_size=1), MARKUP).filter(lambda text: text.strip())


def parsed(source):
    settings = {"report_level": 1, "halt_level": 2, "raw_enabled": True, "smart_quotes": False}
    return docutils.publish_doctree(f"{rst.PROLOG}\n\n{source}\n", settings_overrides=settings)


def said(node):
    return " ".join(node.astext().split())


def examples(test):
    for text in HOSTILE:
        test = example(text)(test)
    return test


@examples
@given(TEXTS)
def test_a_paragraph_shows_the_text(text):
    tree = parsed(rst.escaped(text))
    assert [child.tagname for child in tree] == ["paragraph"]
    assert tree.astext() == as_shown(text)
    assert [child.tagname for child in tree[0]] == ["#text"]


@examples
@given(TEXTS)
def test_a_label_a_bold_word_and_a_link_show_the_text(text):
    tree = parsed(f"{rst.strong(text)}: {rst.badge('mark', text)}, {rst.web_link(text)}")
    assert tree.astext() == f"{as_shown(text)}: {as_shown(text)}, {as_shown(text)}"
    assert [child.tagname for child in tree[0]][:3] == ["strong", "#text", "inline"]


@examples
@given(TEXTS)
def test_a_list_fields_a_heading_and_a_table_show_the_text(text):
    shown = rst.escaped(text)
    tree = parsed(
        rst.blocks(
            rst.heading(text, "-", label="a-label"),
            rst.bullets((shown, rst.blocks(shown, rst.bullets((shown,))))),
            rst.fields((("Name", shown), ("Other", rst.bullets((shown,))), ("Empty", ""))),
            rst.table((text, "b"), ((shown, shown), (rst.bullets((shown,)), shown)), (50, 50), "wide"),
        )
    )
    assert tree.astext().count(as_shown(text)) >= 9
    names = [node.tagname for node in tree.findall()]
    assert {name: names.count(name) for name in ("bullet_list", "field", "table", "row")} == {
        "bullet_list": 4,
        "field": 2,
        "table": 1,
        "row": 3,
    }
    assert {said(node) for node in tree.findall() if node.tagname == "title"} <= {as_shown(text)}


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("gov.uk/government/publications", True),
        ("legislation.gov.uk/uksi/2015/1792/made", True),
        ("sgpc.org.uk", True),
        ("question 92647", False),
        ("a.b/c>d", False),
        ("javascript:alert(1)", False),
        ("plain", False),
    ],
)
def test_only_an_address_of_the_web_becomes_a_link(address, leads):
    tree = parsed(rst.web_link(address))
    found = [node["refuri"] for node in tree.findall() if node.tagname == "reference"]
    assert found == ([f"https://{address}"] if leads else [])
    assert tree.astext() == address


def test_blocks_leave_out_what_is_empty():
    assert rst.blocks("a", "", ("b", "", "c"), ()) == "a\n\nb\n\nc"
    assert rst.classed("x", "") == ""
