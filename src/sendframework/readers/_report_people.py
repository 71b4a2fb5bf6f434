"""How many inspectors there were; names are read over, and nothing of them is kept."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from sendframework.readers._report_words import clean, folded, visible
from sendframework.vocabulary.actors import Actor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendframework.readers._report_layout import Piece

__all__ = ["TeamReading", "team_in"]

_ROLE = {
    "acting", "additional", "adviser", "advisor", "analyst", "and", "area", "assistant", "associate",
    "assurance", "assurer", "by", "care", "children's", "childrens", "co", "commission", "contracted", "cqc",
    "deputy", "designate", "designated", "director", "education", "experience", "expert", "for", "from",
    "further", "health", "her", "his", "hmi", "hmis", "in", "inspector", "inspectors", "interim", "joint",
    "lead", "leader", "majesty", "majesty's", "majestys", "manager", "national", "observer", "observing",
    "of", "officer", "ofsted", "oi", "operations", "principal", "quality", "regional", "regulatory",
    "seconded", "send", "senior", "service", "services", "shadow", "shadowing", "skills", "social",
    "specialist", "support", "team", "the", "trainee",
}  # fmt: skip
_LEAST_WORDS = 2  # of a name, where no line begins with it
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_OFSTED = re.compile(r"\b(?:ofsted|hmis?|oi|majesty)\b")
_CQC = re.compile(r"\bcqc\b|\b(?:care )?quality (?:care )?commission\b|children'?s services inspector")
_NOBODY = re.compile(
    r"n/?a|none|not applicable|\W*|[0-9].*\b20[0-9]{2}\b.*", re.IGNORECASE
)  # or what is left of a footer
_LEADS = re.compile(r"\blead\b")
_HEADER = re.compile(
    r"(?:the )?(?:ofsted|care quality commission|quality care commission|cqc)(?: \(cqc\))?(?: (?:inspectors|team))?"
)


class TeamReading(NamedTuple):
    """A team in numbers."""

    leads: dict[Actor, int]
    """Lead inspectors of each inspectorate."""
    others: dict[Actor, int]
    """The others of each."""
    unplaced: int
    """How many there are whose inspectorate was not understood."""


class _Person(NamedTuple):
    role: str
    column: Actor | None


def team_in(pieces: Iterable[Piece]) -> TeamReading:
    """Count the team under its heading: by the columns of the table, or by what each line says."""
    leads: Counter[Actor] = Counter()
    others: Counter[Actor] = Counter()
    unplaced = 0
    for person in _people(pieces):
        inspectorate = _inspectorate_of(person.role) or person.column
        if inspectorate is None:
            unplaced += 1
        elif _LEADS.search(person.role):
            leads[inspectorate] += 1
        else:
            others[inspectorate] += 1
    return TeamReading(dict(leads), dict(others), unplaced)


def _inspectorate_of(role: str) -> Actor | None:
    if _CQC.search(role):
        return Actor.CARE_QUALITY_COMMISSION
    return Actor.OFSTED if _OFSTED.search(role) else None


def _people(pieces: Iterable[Piece]) -> Iterator[_Person]:
    """Everyone in the table, cell by cell; a role can go on on the next line."""
    columns: dict[int, Actor] = {}
    held: dict[tuple[int, ...] | None, list[str]] = {}
    for piece in pieces:
        text = clean(piece.text)
        if _NOBODY.fullmatch(text):
            continue
        header = _header(text)
        if header:
            if len(header) == 1 and piece.cell:
                columns[piece.cell[-1]] = header[0]
            continue
        held.setdefault(piece.cell, []).append(piece.text)
    for cell, texts in held.items():
        column = columns.get(cell[-1]) if cell else None
        # A paragraph of a cell can end a person; a line of text can break a name.
        for role in _roles(texts, by_paragraph=cell is not None):
            yield _Person(role, column)


def _header(text: str) -> tuple[Actor, ...]:
    """The inspectorates of a heading row, or of one cell of it."""
    form = folded(text)
    if _HEADER.fullmatch(form):
        return (_inspectorate_of(form) or Actor.OFSTED,)
    both = re.fullmatch(rf"({_HEADER.pattern})\s+({_HEADER.pattern})", form)
    return (Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION) if both else ()


def _roles(paragraphs: Iterable[str], *, by_paragraph: bool) -> Iterator[str]:
    """The role of each person: what follows one name and comes before the next; empty where none is printed."""
    role: list[str] = []
    is_open = False
    for paragraph in paragraphs:
        for is_name, words, at_start in _runs(paragraph):
            if not is_name:
                role += words
            elif not is_open or (role and (at_start or len(words) >= _LEAST_WORDS)):
                if is_open:
                    yield " ".join(role)
                role = []
                is_open = True
        if by_paragraph and is_open and not role:
            yield ""
            is_open = False
    if is_open:
        yield " ".join(role)


def _runs(text: str) -> Iterator[tuple[bool, list[str], bool]]:
    """Runs of words of a role and of words of a name, each in lower case, and whether a line begins with the run."""
    run: list[str] = []
    of_name = at_start = False
    for line in visible(text).replace("\r", "").split("\n"):
        for place, found in enumerate(_WORD.finditer(line)):
            plain = folded(found[0])
            is_name = plain not in _ROLE
            if is_name and found[0].islower():
                continue  # "de", or a word of a role that is not known here
            if not run or is_name != of_name:
                if run:
                    yield of_name, run, at_start
                run, of_name, at_start = [], is_name, place == 0
            run.append(plain)
    if run:
        yield of_name, run, at_start
