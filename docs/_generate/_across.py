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
        before = spans[-1][-1] if spans else None
        if before is not None and before.markup == each.markup and _follows(before.edition, each.edition, shelf):
            spans[-1].append(each)
        else:
            spans.append([each])
    return rst.bullets(f"{_ends(span)}: {span[0].markup}" for span in spans)


def _ends(span: list[Said]) -> str:
    """The first and the last of some editions, each as a link to its rule."""
    ends = dict.fromkeys((span[0], span[-1]))
    links = (rst.link(rule_label(each.edition, each.rule_id), each.edition.id) for each in ends)
    return rst.joined(links, " to ")


def _follows(before: Edition, after: Edition, shelf: tuple[Edition, ...]) -> bool:
    return shelf.index(after) == shelf.index(before) + 1


def edition_span(editions: Iterable[Edition], shelf: tuple[Edition, ...]) -> str:
    """Links to editions; of those that follow each other, to the first and the last."""
    runs: list[list[Edition]] = []
    for edition in editions:
        if runs and _follows(runs[-1][-1], edition, shelf):
            runs[-1].append(edition)
        else:
            runs.append([edition])
    return rst.joined(rst.joined(map(edition_link, dict.fromkeys((run[0], run[-1]))), " to ") for run in runs)


def rules_where(shelf: Iterable[Edition], wanted: Callable[[Rule], bool]) -> dict[str, tuple[Edition, ...]]:
    """The ids of some rules, each with the editions in which it is one of them."""
    found: dict[str, tuple[Edition, ...]] = {}
    for edition in shelf:
        for rule in edition.rules:
            if wanted(rule):
                found[rule.id] = (*found.get(rule.id, ()), edition)
    return found


def links_by_editions(rules: dict[str, tuple[Edition, ...]], shelf: tuple[Edition, ...]) -> Iterator[str]:
    """Links to rules, those together that stand in the same editions."""
    for editions in dict.fromkeys(rules.values()):
        names = [name for name, where in rules.items() if where == editions]
        links = rst.joined(rst.link(rule_label(editions[-1], name), name) for name in names)
        yield f"{edition_span(editions, shelf)}: {links}"
