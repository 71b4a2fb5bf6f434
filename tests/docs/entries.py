"""Reading generated pages before they are built: what stands at a label or a heading, what a citation has to show."""

import re
from itertools import pairwise

from _generate import _markup as rst
from _generate._values import capital, words_of

LEVELS = "=-~"


def entry(page, label):
    """The part of a page that a label leads to: up to the next label."""
    _, _, rest = page.partition(f".. _{label}:\n")
    assert rest, f"no {label}"
    return rest.partition("\n.. _")[0]


def under(page, title, line):
    """What stands under a heading: up to the next one of its level or of one above."""
    lines = page.splitlines()
    ruled = [place for place, (above, below) in enumerate(pairwise(lines)) if above and re.fullmatch("=+|-+|~+", below)]
    (start,) = (place for place in ruled if lines[place] == rst.escaped(title) and lines[place + 1][0] == line)
    over = LEVELS[: LEVELS.index(line) + 1]
    end = next((place for place in ruled if place > start and lines[place + 1][0] in over), len(lines))
    return "\n".join(lines[start + 2 : end])


def assert_cited(citations, block):
    """Each place stands there with its grade, the part that it supports, and its note."""
    for citation in citations:
        assert rst.grade_badge(citation.grade) in block
        if citation.source is None:
            assert "no source found" in block
        else:
            assert f"<source-{citation.source.id}>`" in block
        for text in (citation.where, citation.note and capital(citation.note)):
            assert text is None or rst.escaped(text) in block
        if citation.supports != "whole":
            assert rst.escaped(words_of(citation.supports)) in block
