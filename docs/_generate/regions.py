"""A page of the regions: Ofsted's eight, the nine of other statistics, and which belongs to which."""

import sendframework as sf
from _generate import _markup as rst
from _generate._rules import citations_list
from _generate._values import joined_texts, word_label
from _generate._words import WORDS, Words, member_link
from sendframework import Edition, OfstedRegion, StatisticalRegion, WordList


def regions_page(words: Words) -> str:
    """Both sets of regions with the map between them."""
    eight, nine = words.defined[OfstedRegion], words.defined[StatisticalRegion]
    return rst.page(
        "Regions",
        "Ofsted publishes by eight regions; other statistics have nine, of which two are one region of Ofsted's. The "
        "way from the nine to the eight is unique, the way back is not: ``region.ofsted`` gives one region, "
        "``region.statistical`` one or two.",
        rst.heading("Ofsted's eight regions", "-"),
        rst.table(
            ("Region", "Made up of", "Also found by"),
            (
                (
                    _anchored(eight, entry),
                    rst.joined((member_link(part, words) for part in OfstedRegion(entry.code).statistical), " and "),
                    joined_texts(entry.other_words),
                )
                for entry in eight
            ),
            (46, 32, 22),
        ),
        *_written(eight),
        rst.heading("The nine regions of other statistics", "-"),
        rst.table(
            ("Region", "Ofsted's region", "Also found by"),
            (
                (
                    _anchored(nine, entry),
                    member_link(StatisticalRegion(entry.code).ofsted, words),
                    joined_texts(entry.other_words),
                )
                for entry in nine
            ),
            (46, 32, 22),
        ),
        *_written(nine),
        label="regions",
    )


def _anchored(words: WordList[sf.Definition], entry: sf.Definition) -> str:
    return rst.blocks(
        rst.labelled(word_label(words.of, entry.code), f"{rst.strong(entry.name)} {rst.literal(entry.code)}"),
        rst.escaped(entry.text),
    )


def _written(words: WordList[sf.Definition]) -> tuple[str, str]:
    """Where the regions stand written, which they mostly do together."""
    cited = dict.fromkeys(citation for entry in words for citation in entry.citations)
    return "Written in:", citations_list(tuple(cited))


def pages_of(_: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """The page, for these words."""
    return {"words/regions.rst": regions_page(words)}


def pages() -> dict[str, str]:
    """The page, for the library's words."""
    return pages_of(sf.editions())
