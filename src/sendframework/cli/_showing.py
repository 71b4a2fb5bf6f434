"""The command ``show``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from sendframework.cli._finding import FINDERS, every_id
from sendframework.cli._printing import answer, plain_data
from sendframework.errors import InvalidValueError, UnknownCodeError
from sendframework.handbooks import edition as edition_named
from sendframework.handbooks import editions as all_editions
from sendframework.render import _rules
from sendframework.render._parts import Lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendframework.cli._finding import Found
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
    held = {name: found for name, finder in FINDERS.items() if (found := finder(wanted, looked_in)) is not None}
    if "activity" in held and kind != "rule":
        held.pop("rule", None)  # the rule that describes the activity is on its page
    asked = next(iter(held), None) if kind is None else kind
    if asked is None or asked not in held:
        place = "id" if kind is None else f"id of any {kind}"
        _not_found(place if edition is None else f"{place} in edition {edition}", wanted, looked_in)
    return _print(held[asked], [name for name in held if name != asked] if kind is None else [], output)


def _print(found: Found, others: list[str], output: Output) -> int:
    answer(output, parts=lambda: _page(found, others), data=lambda: _data(found, others))
    return 0


def _page(found: Found, others: list[str]) -> Iterable[Part]:
    also = f"The id is also that of a {' and a '.join(others)}: ask for it with --as {others[0]}." if others else ""
    return (*found.parts(), *([Lines((also,))] if also else []))


def _data(found: Found, others: list[str]) -> dict[str, Any]:
    return found.data() | {"also": others}


def _not_found(place: str, wanted: str, looked_in: Iterable[Edition]) -> NoReturn:
    names = [*(edition.id for edition in all_editions()), *every_id(looked_in)]
    raise UnknownCodeError(place, wanted, tuple(name for name in dict.fromkeys(names) if name != wanted))
