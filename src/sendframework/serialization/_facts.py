"""What the validators of a field ask for, one by one: for telling every fault, and for JSON Schema.

Validators are functions made by functions (`_validators`); what they were made with is read back from them, so that
no rule of a field is written down twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Asked", "asked_by"]


def __dir__() -> list[str]:
    return __all__


class Asked(NamedTuple):
    """One thing that a validator asks for."""

    maker: str
    """The name in `_validators`: ``text``, ``whole_number``, ``tuple_of``."""
    given: dict[str, Any]
    """What it was made with."""
    validate: Any
    """The validator itself."""


def asked_by(validator: Any) -> Iterator[Asked]:  # noqa: ANN401  # as attrs holds them
    """Every single thing that a validator asks for of what is not None."""
    if validator is None:
        return
    several = getattr(validator, "_validators", None)  # of attrs' own, for a list of validators
    if several is not None:
        for each in several:
            yield from asked_by(each)
        return
    maker = validator.__qualname__.partition(".")[0]
    cells = (cell.cell_contents for cell in validator.__closure__ or ())
    given = dict(zip(validator.__code__.co_freevars, cells, strict=True))
    if maker == "optional":
        yield from asked_by(given["inner"])
    else:
        yield Asked(maker, given, validator)
