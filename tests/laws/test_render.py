"""Laws of showing, with texts made of what markup is made of."""

from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from tests.render.test_html_pages import Reader

PIECES = ["<b>", "</h3>", "<script>", "</section>", "&lt;", "&amp;", "&", "<", ">", '"', "'", "a", "="]
MARKS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map("".join)


@given(MARKS, MARKS)
def test_marks_of_markup_are_shown_as_they_are(title, publisher):
    page = sf.to_html(sf.Source(id="a", kind=sf.SourceKind.LOCAL, title=title, publisher=publisher))
    read = Reader(page)
    assert read.seen == {"section", "h3", "dl", "dt", "dd"}
    assert {title, publisher} <= set(read.text)
