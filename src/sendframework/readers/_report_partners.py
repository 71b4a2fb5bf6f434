"""The bodies of the partnership: from the table of its details, held against the sentence that says who is responsible.

The table has people in it.  Only the cell of the body's own name is read, and nothing that could be a person's is kept.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sendframework.readers._report_bodies import NamedBody, bodies_in, core_of, kind_of
from sendframework.readers._report_layout import joined
from sendframework.readers._report_lists import finished, is_listed
from sendframework.readers._report_words import clean, folded
from sendframework.vocabulary.bodies import BodyKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendframework.readers._report_layout import Piece

__all__ = ["Partners", "before_people", "bodies_responsible", "partners_in"]

_COUNCIL_HEAD = re.compile(r"(?:name of )?(?:the )?local authorit(?:y|ies)(?: name)?")
_BOARD_HEAD = re.compile(
    r"(?:name of )?(?:the )?(?:nhs )?(?:integrated care boards?|icbs?|health)(?: ?\(icbs?\)| ?\(s\)| ?\(icb\(s\)\))?"
)
_HEADS = re.compile(rf"{_COUNCIL_HEAD.pattern}\s+{_BOARD_HEAD.pattern}")
_LABEL = re.compile(
    r"^\s*(?:name of (?:the )?(?:authority|local authority|council|icbs?|integrated care boards?|organisation|body)|"
    r"local authority|icb|integrated care board)\s*(?:\(s\))?\s*:\s*",
    re.IGNORECASE,
)
# What follows a person's name, and what cannot stand in the name of a body.
_OF_A_PERSON = re.compile(
    r"\b(?:director|chief|executive|officer|lead person|name of lead|head of|manager|interim|ceo|accountable|nurse|"
    r"mr|mrs|ms|dr|obe|mbe|cbe|partner|chair)\b",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"www\.|https?:|@|\b[A-Z]{1,2}[0-9][0-9A-Z]?\s*[0-9][A-Z]{2}\b")
_ROLE = (
    r"(?:(?:Interim|Acting|Joint|Deputy|Assistant|Corporate|Strategic|Executive|Managing|Regional|Senior)\s{1,5}){0,4}"
    r"(?:Director|Chief|Executive|Head of|Lead|Accountable|Designated|Ofsted|CQC|HMI|H(?:is|er) Majesty)\b"
)
_CAPITAL = r"(?![a-z])[^\W\d_](?:\.|[\w'\u2019-]{0,40})"
_PERSON = re.compile(
    rf"\b{_CAPITAL}(?:\s{{1,5}}{_CAPITAL}){{1,3}}\s{{0,5}}[,\n\u2013-]\s{{0,5}}{_ROLE}|\bHMI\b|\b(?:[Ll]ead|Ofsted)\s+[Ii]nspector\b|"
    rf"(?i:\blocal authority\s+(?:nhs\s+)?integrated care board)|{_NO_NAME.pattern}"
)
_NAME_ALONE = re.compile(rf"\s*(?:{_CAPITAL}\s+){{1,4}}{_CAPITAL}\s*")
_ROLE_FIRST = re.compile(rf"\s*{_ROLE}")
_SENTENCE = re.compile(r"[.?!][\"'\u2019\u201d)]*(?=\s|\Z)")
_RESPONSIBLE = re.compile(
    r"^(?P<bodies>.{5,400}?)\s+(?:are|is|share|have|has|work)\b[^.]{0,60}?\b(?:responsib\w+|commission\w*|plan\w*)\b",
    re.DOTALL,
)


class Partners(NamedTuple):
    """The bodies of the table."""

    bodies: tuple[NamedBody, ...]
    """The council and the boards, as printed."""
    page: int | None
    """Where they stand."""
    doubts: tuple[str, ...]
    """What was not understood; never with a name."""


def before_people(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """What stands before the first sign of a table with people in it, up to the end of a sentence or entry."""
    for place, piece in enumerate(pieces):
        found = _PERSON.search(piece.text)
        above = pieces[place - 1].text if place else ""
        if found is None and not (_ROLE_FIRST.match(piece.text) and _NAME_ALONE.fullmatch(above)):
            continue
        sentences = list(_SENTENCE.finditer(piece.text, 0, found.start() if found else 0))
        if sentences:
            return (*pieces[:place], piece._replace(text=piece.text[: sentences[-1].end()]))
        while place and not (finished(pieces[place - 1].text) or is_listed(pieces[place - 1].text)):
            place -= 1  # noqa: PLW2901  # going back, and not on
        return tuple(pieces[:place])
    return tuple(pieces)


def bodies_responsible(text: str, areas: Sequence[str]) -> tuple[NamedBody, ...]:
    """The bodies that the first sentence about the partnership calls responsible for its arrangements."""
    for sentence in re.split(r"(?<=[.])\s+(?=[A-Z])", text)[:4]:
        found = _RESPONSIBLE.match(sentence)
        bodies = bodies_in(found["bodies"], areas) if found else ()
        if any(body.kind is BodyKind.INTEGRATED_CARE_BOARD for body in bodies):
            return tuple(body for body in bodies if body.kind is not BodyKind.OTHER)
    return ()


def partners_in(
    pieces: Sequence[Piece], responsible: Sequence[NamedBody], areas: Sequence[str], *, structured: bool
) -> Partners:
    """The council and the boards of the table of details."""
    held = [piece for piece in pieces if piece.text.strip()]
    if not held:
        return Partners((), None, ("the table of partnership details was not found",))
    council, boards = _columns(held, areas) if structured else _from_lines(held, areas, responsible)
    doubts: list[str] = []
    sure = [name for name in boards if _is_board(name, responsible)]
    if len(sure) < len(boards):
        doubts.append("a name in the column of integrated care boards does not look like one, and was left out")
    boards = sure
    if council and kind_of(council[0], areas) is not BodyKind.LOCAL_AUTHORITY:
        doubts.append("the name in the column of the local authority does not look like one, and was left out")
        council = []
    named = [NamedBody(name, BodyKind.LOCAL_AUTHORITY) for name in council[:1]]
    named += [NamedBody(name, BodyKind.INTEGRATED_CARE_BOARD) for name in boards]
    whole = core_of(joined(held))
    listed = {core_of(name) for name in boards}
    for body in responsible:
        core = core_of(body.name)
        if (
            body.kind is not BodyKind.INTEGRATED_CARE_BOARD
            or not core
            or any(core <= one or one <= core for one in listed)
        ):
            continue
        if core <= whole or not boards:
            named.append(body)
            listed.add(core)
        else:
            doubts.append(f"{body.name} is called responsible, but the partnership details do not have it")
    if not council:
        doubts.append("the council was not found in the partnership details")
    if not listed:
        doubts.append("no integrated care board was found in the partnership details")
    return Partners(tuple(named), held[0].page, tuple(doubts))


def _is_board(name: str, responsible: Sequence[NamedBody]) -> bool:
    """Whether a name is surely a board's, and so no person's: by its words, or because the report has it elsewhere."""
    core = core_of(name)
    return kind_of(name) is BodyKind.INTEGRATED_CARE_BOARD or any(
        core and core <= core_of(each.name) for each in responsible
    )


def _columns(pieces: Sequence[Piece], areas: Sequence[str]) -> tuple[list[str], list[str]]:
    """The first cell of each column of a tagged table below its heading."""
    council: list[str] = []
    boards: list[str] = []
    rows: dict[tuple[int, ...] | None, dict[int, list[Piece]]] = {}
    for piece in pieces:
        if piece.cell and (rows or not _is_head(piece.text)):
            rows.setdefault(piece.cell[:-1], {}).setdefault(piece.cell[-1], []).append(piece)
    for cells in rows.values():
        for column, own in sorted(cells.items()):
            if column == 0 and not council:
                council = _names(own, BodyKind.LOCAL_AUTHORITY, areas)
            elif column > 0:
                names = _names(own, BodyKind.INTEGRATED_CARE_BOARD, areas)
                boards += [name for name in names if not any(_same(name, other) for other in boards)]
        if council and boards:
            break
    return council, boards


def _same(one: str, other: str) -> bool:
    return core_of(one) == core_of(other)


def _is_head(text: str) -> bool:
    form = folded(text).strip(" :")
    return bool(_COUNCIL_HEAD.fullmatch(form) or _BOARD_HEAD.fullmatch(form) or _HEADS.fullmatch(form))


def _names(pieces: Sequence[Piece], kind: BodyKind, areas: Sequence[str]) -> list[str]:
    """The names of a cell; those that could be a person's, a website's or an address are left out."""
    texts: list[str] = []
    for piece in pieces:
        text = clean(piece.text)
        if _OF_A_PERSON.search(text) or _NO_NAME.search(text):
            break
        bare = _LABEL.sub("", text)
        if bare and not text.endswith(":"):
            texts.append(bare)
    whole = ""
    for text in texts:  # a paragraph can end in the middle of a name
        is_next = bool(re.match(r"(?:the\s+)?NHS\b", text, re.IGNORECASE)) or _ends(whole)
        whole += f"{'; ' if whole and is_next else ' '}{text}"
    names = [body.name for body in bodies_in(whole, areas)]
    if kind is BodyKind.LOCAL_AUTHORITY:
        return names[:1]
    return [name for name in names if kind_of(name, areas) is not BodyKind.LOCAL_AUTHORITY or len(names) == 1]


def _ends(text: str) -> bool:
    return bool(re.search(r"(?:\bICB|\bBoard|\bICB\))\s*$", text, re.IGNORECASE))


def _from_lines(
    pieces: Sequence[Piece], areas: Sequence[str], responsible: Sequence[NamedBody]
) -> tuple[list[str], list[str]]:
    """The first names below the heading, where both columns stand in running lines."""
    lines: list[str] = []
    for piece in pieces:
        text = _LABEL.sub("", clean(piece.text))
        if not text or text.endswith(":") or (not lines and _is_head(text)):
            continue
        if _OF_A_PERSON.search(text) or _NO_NAME.search(text):
            break
        lines.append(text)
    whole = " ".join(lines)
    own = _council_at_start(whole, areas)
    if own is None:
        return [], []
    rest = whole[len(own) :].strip(" ,;")
    boards = [body.name for body in bodies_in(rest, areas) if _is_board(body.name, ())]
    # A name without the word for what it is: only as far as the report has it elsewhere.
    if not boards and rest:
        boards = [
            each.name for each in responsible if each.kind is BodyKind.INTEGRATED_CARE_BOARD and _starts(rest, each)
        ]
    return [re.sub(r"^the\s+", "", own, flags=re.IGNORECASE)], boards


def _starts(text: str, body: NamedBody) -> bool:
    words = folded(text).split()
    core = core_of(body.name)
    return bool(core) and core <= core_of(" ".join(words[: len(body.name.split()) + 2]))


def _council_at_start(text: str, areas: Sequence[str]) -> str | None:
    """The name of the council with which a line of both columns begins."""
    sorts = (
        r"(?:\s+(?:(?:City|County|Borough|District|Metropolitan|London)\s+)*(?:Council|Local\s+Authority|Authority))?"
    )
    before = r"(?:the\s+)?(?:(?:London|Royal|Metropolitan)\s+)*(?:(?:Borough|City|County|Council)\s+of\s+(?:the\s+)?)?"
    for area in sorted(areas, key=len, reverse=True):
        found = re.match(before + re.escape(area) + sorts + r"(?=\W|$)", text, re.IGNORECASE)
        if found:
            return clean(found[0])
    return None
