"""The command ``show``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from sendframework._showing import with_article
from sendframework.cli._finding import FINDERS, ids
from sendframework.cli._printing import answer, plain_data
from sendframework.cli._word_lists import word_lists
from sendframework.errors import AmbiguousNameError, InvalidValueError, UnknownCodeError
from sendframework.handbooks import edition as edition_named
from sendframework.handbooks import editions as all_editions
from sendframework.render import _rules
from sendframework.render._parts import Lines
from sendframework.vocabulary.word_lists import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendframework.cli._found import Found
    from sendframework.cli._options import Output
    from sendframework.framework import Edition
    from sendframework.render._parts import Part


def show(wanted: str, kind: str | None, edition: str | None, output: Output) -> int:
    """Print what has an id; where several kinds of thing have it, the first, and which others."""
    everywhere = all_editions()
    whole = next((each for each in everywhere if each.id == wanted), None)
    if whole is not None:
        for option, typed in {"--edition": edition, "--as": kind}.items():
            if typed is not None:
                raise InvalidValueError(option, f"does not go with {wanted}, which is an edition itself", typed)
        answer(output, parts=lambda: _rules.edition_page(whole), data=lambda: plain_data(whole))
        return 0
    looked_in = tuple(reversed(everywhere)) if edition is None else (edition_named(edition),)
    held = _with_id(wanted, looked_in)
    if "activity" in held and kind != "rule":
        held.pop("rule", None)  # the rule that describes the activity is on its page
    noun = "id"
    if not held or kind not in {None, *held}:
        held, noun = _meant(wanted, kind, looked_in), "word"
    asked = next(iter(held), None) if kind is None else kind
    if asked is None or asked not in held:
        place = "id" if kind is None else f"id of any {kind}"
        _not_found(place if edition is None else f"{place} in edition {edition}", wanted, kind, looked_in)
    others = [name for name in held if name != asked] if kind is None else []
    found = held[asked]
    answer(output, parts=lambda: _page(found, noun, others), data=lambda: found.data() | {"also": others})
    return 0


def _with_id(wanted: str, looked_in: tuple[Edition, ...]) -> dict[str, Found]:
    return {name: found for name, finder in FINDERS.items() if (found := finder(wanted, looked_in)) is not None}


def _meant(wanted: str, kind: str | None, looked_in: tuple[Edition, ...]) -> dict[str, Found]:
    """What has a name or, where nothing has that, what has another word; by its id, as if that had been typed."""
    matches = [
        (of, entry)
        for of in FINDERS
        if kind in {None, of}
        for listed in word_lists(of)
        for entry in listed.matches(wanted)
    ]
    form = folded(wanted)
    named = [(of, entry) for of, entry in matches if form in {folded(entry.code), folded(entry.name)}]
    codes: dict[str, list[str]] = {}
    for of, entry in named or matches:
        codes.setdefault(of, []).append(entry.code)
    if any(len(several) > 1 for several in codes.values()):
        choices = dict.fromkeys(code for several in codes.values() for code in several)
        raise AmbiguousNameError("word" if kind is None else kind, wanted, tuple(choices))
    found = {of: FINDERS[of](code, looked_in) for of, (code,) in codes.items()}
    return {of: each for of, each in found.items() if each is not None}


def _page(found: Found, noun: str, others: list[str]) -> Iterable[Part]:
    if not others:
        return found.parts()
    named = " and ".join(with_article(name) for name in others)
    return (*found.parts(), Lines((f"The {noun} is also that of {named}: ask for it with --as {others[0]}.",)))


def _not_found(place: str, wanted: str, kind: str | None, looked_in: Iterable[Edition]) -> NoReturn:
    names = [*(edition.id for edition in all_editions() if kind is None), *ids(kind, looked_in)]
    raise UnknownCodeError(place, wanted, tuple(name for name in dict.fromkeys(names) if name != wanted))
