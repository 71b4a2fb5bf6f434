"""Validators for what is confidential: they refuse as the others do, and show nothing of what they were given.

An error that repeats a value can carry the name of an area into a log.  Wrong types are named by their class alone, and
whatever else is wrong becomes a `ConsentError`; no error is chained to another.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from sendframework._codes import Code
from sendframework._validators import place
from sendframework.errors import ConsentError, InvalidTypeError, InvalidValueError, InvariantError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Protocol, TypeAlias

    import attrs

    _Validator: TypeAlias = Callable[[Any, attrs.Attribute[Any], Any], None]

    class _Printer(Protocol):
        def text(self, words: str, /) -> None: ...


__all__ = ["NotShown", "Sealed", "check_quietly", "member_of", "member_or_as_given", "quiet", "quiet_date"]


def __dir__() -> list[str]:
    return __all__


C = TypeVar("C", bound=Code)


class Sealed:
    """What no class can be made from: a consent, and what verifies one, answer as they are written here.

    Raises
    ------
    InvalidTypeError
        When a class is made from one of these.
    """

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        if Sealed not in cls.__bases__:
            reason = "verifies consents or is verified by them, so no other class can be made from it"
            raise InvalidTypeError(cls.__bases__[0].__name__, reason, cls)


class NotShown:
    """What is printed by its `repr` alone, also by tools that print an attrs class by its fields, whatever its `repr`.

    Hypothesis does so when a test fails, and rich in its tracebacks.
    """

    __slots__ = ()

    def _repr_pretty_(self, printer: _Printer, _cycle: object) -> None:
        """Asked by Hypothesis and by IPython."""
        printer.text(repr(self))

    def __rich_repr__(self) -> Iterator[str]:
        """Asked by rich, which writes this between brackets behind the name of the class."""
        yield "not shown"


def quiet(*inner: _Validator) -> _Validator:
    """Validators that say where and why, and not what was met."""

    def validate(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
        for each in inner:
            refusal: InvalidTypeError | ConsentError | None = None
            try:
                each(owner, attribute, value)
            except InvalidTypeError as error:
                refusal = InvalidTypeError(error.where, error.reason, type(error.value))
            except (InvalidValueError, InvariantError) as error:
                refusal = ConsentError(f"{error.where}: {error.reason}")
            if refusal is not None:  # outside the handler, so that no error hangs on it that shows the value
                raise refusal

    return validate


def quiet_date(where: str, value: object) -> date:
    """The value if it is a plain date."""
    if type(value) is not date:
        raise InvalidTypeError(where, "must be a datetime.date, without a time", type(value))
    return value


def check_quietly(where: str, value: object, kind: type[object], instead: str = "") -> None:
    """Refuse an argument of another class, by its class alone; say what can stand instead of it."""
    if not isinstance(value, kind):
        article = "an" if kind.__name__[0] in "AEIO" else "a"
        raise InvalidTypeError(where, f"must be {article} {kind.__name__}{instead}", type(value))


def member_of(kind: type[Code]) -> _Validator:
    """A validator that says which codes there are, and not what it met."""

    def validate(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, kind):
            codes = ", ".join(member.value for member in kind)
            raise InvalidTypeError(
                place(owner, attribute.name), f"must be a {kind.__name__}, one of {codes}", type(value)
            )

    return validate


def member_or_as_given(kind: type[C], value: Any) -> C:  # noqa: ANN401  # the validator refuses what is no member
    """A member from its code; anything else is left to a validator, which does not repeat it as a converter would."""
    found: C = next((member for member in kind if isinstance(value, str) and member.value == value), value)
    return found
