"""The page of local areas: every area with all its words, its history, and where that is written."""

import attrs

import sendframework as sf
from _generate import _markup as rst
from _generate import areas
from _generate._words import WORDS
from tests.areas.making import area, register, shared
from tests.docs.entries import assert_cited, entry, under
from tests.docs.pages import PAGES
from tests.rows import every_row_of

AREAS = sf.england_areas()
PAGE = PAGES["areas.rst"]


def row_of(each, page=PAGE):
    return entry(page, areas.area_label(each)).partition("\n   * -")[0]


@every_row_of("each", AREAS, ids=AREAS.codes)
def test_every_area_has_a_row_with_its_words_and_codes(each):
    row = row_of(each)
    for text in (each.code, each.name, *each.names, *each.variants, each.ofsted_urn or "", str(each.period or "")):
        assert rst.escaped(text) in row
    for held in each.gss_codes:
        assert rst.escaped(str(held)) in row
    assert f"<statistical-region-{each.statistical_region}>`" in row
    numbers = row.partition("\n.. ")[0].rstrip().partition("\n\nSources")[0].splitlines()
    assert any(len(line.split(", ")) == len(each.citations) and line.strip("- ,0123456789") == "" for line in numbers)


def test_areas_stand_under_ofsteds_regions():
    for region in sf.OfstedRegion:
        section = under(PAGE, region.label, "-")
        for each in AREAS:
            assert (f".. _{areas.area_label(each)}:" in section) is (each.ofsted_region is region)


def test_every_source_is_told_by_its_number():
    assert_cited([citation for each in AREAS for citation in each.citations], under(PAGE, "Sources of the tables", "-"))
    sources = PAGES["sources.rst"]
    for name in ("local-authority-numbers", "area-code-lookups", "surrey-reorganisation-page"):
        assert "local areas" in entry(sources, f"source-{name}")


def test_what_became_of_which_stands_in_the_order_of_time():
    section = under(PAGE, "What became of which", "-")
    changed = [each for each in AREAS if each.period is not None]
    links = {each: rst.link(areas.area_label(each), f"{each.name} ({each.code})") for each in changed}
    starts = {each: section.index(f"   * - {link}\n") for each, link in links.items()}
    for each in changed:
        row = section[starts[each] :].partition("\n   * -")[0]
        for code in (*each.predecessors, *each.successors):
            assert links[AREAS.find(code)] in row
            assert (starts[AREAS.find(code)] < starts[each]) is (code in each.predecessors)


def test_what_is_planned_and_which_names_are_refused():
    planned = under(PAGE, "What is planned", "-")
    assert "to be replaced by East Surrey and West Surrey from 1 April 2027" in planned
    assert_cited([cited for each in AREAS for change in each.planned for cited in change.citations], planned)
    refused = under(PAGE, "Names that are refused", "-")
    for held in AREAS.shared_names:
        assert rst.strong(held.name) in refused
        assert all(f"<local-area-{code}>`" in refused for code in held.codes)
        assert_cited(held.citations, refused)


def test_a_register_without_history_says_so():
    page = areas.areas_page(register(area(), area("002", "A *star*")), WORDS)
    assert "Nothing that is known." in page
    assert under(page, "Names that are refused", "-").endswith("None.\n")
    assert rst.escaped("A *star*") in row_of(area("002"), page)
    own = attrs.evolve(register(area(), area("002")), shared_names=(shared("N", "001", "002"),))
    assert "**N**" in under(areas.areas_page(own, WORDS), "Names that are refused", "-")
