"""A page of the ways in which evidence is gathered, with the rules of each edition that use them."""

import sendframework as sf
from _generate import _markup as rst
from _generate._across import links_by_editions, rules_where
from _generate._values import word_link
from _generate._words import WORDS, Words, word_block, word_fields
from sendframework import Edition, EvidenceMethod, EvidenceRule


def methods_page(shelf: tuple[Edition, ...], words: Words) -> str:
    """Every method, and by which rules of which editions whom is heard."""
    return rst.page(
        "How evidence is gathered",
        "The methods, or channels, by which inspectors learn what they report. The list is open: make a method of "
        "your own, with its citations, and an edition can name it; see :doc:`/vocabulary`.",
        (_method(method, shelf, words) for method in words.methods),
        label="methods",
    )


def _method(method: EvidenceMethod, shelf: tuple[Edition, ...], words: Words) -> str:
    def uses(rule: object) -> bool:
        return isinstance(rule, EvidenceRule) and rule.method == method

    used, refused = (
        rules_where(shelf, lambda rule, so=so: uses(rule) and getattr(rule, "used", so) is so) for so in (True, False)
    )
    heard = dict.fromkeys(
        group
        for edition in shelf
        for rule in edition.rules_of(EvidenceRule)
        if rule.method == method and rule.used
        for group in rule.groups
    )
    return word_block(
        words.methods,
        method,
        method.definition,
        word_fields(
            words.methods,
            method,
            ("Heard by it", rst.joined((word_link(words.groups, group) for group in heard), "; ")),
            ("Used", rst.bullets(links_by_editions(used, shelf))),
            ("Said not to be used", rst.bullets(links_by_editions(refused, shelf))),
        ),
        line="-",
    )


def pages_of(shelf: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """The page, for these editions and words."""
    return {"words/methods.rst": methods_page(shelf, words)}


def pages() -> dict[str, str]:
    """The page, for the library's editions and words."""
    return pages_of(sf.editions())
