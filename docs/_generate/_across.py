"""What editions say one after another in one matter, those together that say the same."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from _generate import _markup as rst
from _generate._rules import edition_link, rule_label
from sendframework import Edition, Rule


class Said(NamedTuple):
    """What one edition says in a matter."""

    edition: Edition
    rule_id: str
    """The rule that says it."""
    markup: str


def across(said: Iterable[Said], shelf: tuple[Edition, ...]) -> str:
    """What each edition says, oldest first; editions that follow each other and say the same stand together."""
    spans: list[list[Said]] = []
    for each in said:
        if spans and _goes_on(spans[-1][-1], each, shelf):
            spans[-1].append(each)
        else:
            spans.append([each])
    return rst.bullets(f"{_ends(span)}: {span[0].markup}" for span in spans)


def _goes_on(before: Said, after: Said, shelf: tuple[Edition, ...]) -> bool:
    return before.markup == after.markup and shelf.index(after.edition) == shelf.index(before.edition) + 1


def _ends(span: list[Said]) -> str:
    """The first and the last of some editions, each as a link to its rule."""
    ends = dict.fromkeys((span[0], span[-1]))
    links = (rst.link(rule_label(each.edition, each.rule_id), each.edition.id) for each in ends)
    return rst.joined(links, " to ")


def rules_where(shelf: Iterable[Edition], wanted: Callable[[Rule], bool]) -> dict[str, tuple[Edition, ...]]:
    """The ids of some rules, each with the editions in which it is one of them."""
    found: dict[str, tuple[Edition, ...]] = {}
    for edition in shelf:
        for rule in edition.rules:
            if wanted(rule):
                found[rule.id] = (*found.get(rule.id, ()), edition)
    return found


def links_by_editions(rules: dict[str, tuple[Edition, ...]]) -> Iterator[str]:
    """Links to rules, those together that stand in the same editions."""
    for editions in dict.fromkeys(rules.values()):
        names = [name for name, where in rules.items() if where == editions]
        links = rst.joined(rst.link(rule_label(editions[-1], name), name) for name in names)
        yield f"{rst.joined(map(edition_link, editions))}: {links}"
