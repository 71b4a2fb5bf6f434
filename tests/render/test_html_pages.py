"""HTML: well formed, whole, and harmless."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.render.html_pages import to_html
from sendframework.render.words import to_text
from tests.render import things

ALLOWED = {
    "section", "h3", "h4", "p", "dl", "dt", "dd", "ul", "li", "table", "caption", "thead", "tbody", "tr", "th", "td"
}  # fmt: skip


class Reader(HTMLParser):
    """Which elements a page has, whether each is closed, and its text."""

    def __init__(self, page):
        super().__init__()
        self.open, self.seen, self.text, self.attributes = [], set(), [], set()
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        self.seen.add(tag)
        self.attributes.update(attrs)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


@pytest.mark.parametrize("thing", things.PAGES.values(), ids=things.PAGES)
def test_a_page_is_well_formed_and_has_no_more_than_it_needs(thing):
    read = Reader(to_html(thing))
    assert read.open == []
    assert read.seen <= ALLOWED
    assert read.attributes <= {("scope", "col")}


def test_an_edition_is_told_whole():
    edition = sf.edition("2025-07")
    read = Reader(to_html(edition))
    for rule in edition.rules:
        assert rule.id in read.text
        assert rule.statement in read.text
    for question in edition.open_questions:
        assert question.question in read.text


def test_a_timetable_is_told_with_what_could_not_be_computed():
    made = things.failings()
    read = Reader(to_html(made))
    assert "Wednesday 4 June 2025" in read.text
    assert [str(missing) for missing in made.not_computed] == [text for text in read.text if "it needs a date" in text]
    assert "What else follows" in read.text


@pytest.mark.parametrize("thing", [things.hostile_edition(), things.hostile_timetable(), things.hostile_source()])
def test_hostile_text_is_text(thing):
    page = to_html(thing)
    assert "<script" not in page
    assert things.HOSTILE in Reader(page).text


@given(st.text(min_size=1).filter(str.strip))
def test_any_text_is_text(text):
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        return
    page = to_html(sf.Source(id="a", kind=sf.SourceKind.LOCAL, title=text, publisher="B"))
    assert Reader(page).seen == {"section", "h3", "dl", "dt", "dd"}


def test_what_has_no_page():
    with pytest.raises(
        sf.InvalidTypeError, match=r"^to_html\(thing\): must be something of the library that has a page"
    ):
        to_html("2025-07")


def test_what_is_empty_takes_no_room():
    assert to_html([]) == "<section></section>"
    assert to_text([]) == ""
