"""Records inside your own classes: converters of cattrs that know the library's types, and only those."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, get_args

import attrs
from cattrs import Converter
from cattrs.errors import AttributeValidationNote, IterableValidationNote

from sendframework._codes import Code
from sendframework.errors import InvalidTypeError, Problem, StructureError
from sendframework.periods import PartialDate
from sendframework.records.record import Record
from sendframework.serialization._engine import structurer, unstructurer
from sendframework.serialization._faults import FaultsError, shown_path, structure_error
from sendframework.serialization._kinds import KINDS, TAGGED, check_record
from sendframework.serialization._lists import BY_CODE, lists_of
from sendframework.serialization._opening import enveloped, opened
from sendframework.serialization._structuring import is_list, is_union, members_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sendframework.areas.local_area import LocalArea
    from sendframework.serialization._lists import Lists
    from sendframework.vocabulary.groups import StakeholderGroup
    from sendframework.vocabulary.methods import EvidenceMethod
    from sendframework.vocabulary.themes import Theme

__all__ = ["converter", "problems_of", "register_hooks"]


def __dir__() -> list[str]:
    return __all__


_Hook: TypeAlias = "Callable[[Any, Any], Any]"


def converter(
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
    base: Converter | None = None,
) -> Converter:
    """A new cattrs converter that reads and writes the library's types in the form of `to_dict`, without envelopes.

    Parameters
    ----------
    areas, themes, groups, methods
        Where codes are looked up, as for `from_dict`.
    base
        A converter of your own, of which a copy learns the library's types; it stays as it is.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a base that is no converter, and otherwise as `from_dict`.

    See Also
    --------
    register_hooks : teaches a converter of your own itself, and says which types are meant.
    """
    if base is not None:
        _check_converter("converter(base)", base)
    made = Converter() if base is None else base.copy()
    register_hooks(made, areas=areas, themes=themes, groups=groups, methods=methods)
    return made


def register_hooks(
    own: Converter,
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> None:
    """Teach a cattrs converter of your own the library's types; nothing changes for any other type.

    The types are the classes of records, whatever stands in their fields, and the areas, themes, groups and methods
    that stand there as codes. A field of the class `Record`, or of another above several kinds, holds the envelope as
    well. Hooks that you have for `str` or `date` do not reach into records: their form is the same everywhere.

    A record that cannot be built raises `StructureError` inside the error of your converter; `problems_of` collects
    them with their paths.

    Parameters
    ----------
    own
        The converter.
    areas, themes, groups, methods
        Where codes are looked up, as for `from_dict`.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For what is no converter, and otherwise as `from_dict`.
    """
    _check_converter("register_hooks(own)", own)
    lists = lists_of(areas, themes, groups, methods)
    # By class, because a hook that you have for str would otherwise be nearer to an enum of strings.
    own.register_structure_hook(Code, lambda value, kind: _building(kind, lists)(value, kind))
    own.register_unstructure_hook(Code, str)
    own.register_structure_hook_factory(_is_ours, lambda kind: _building(kind, lists))
    own.register_unstructure_hook_factory(_is_ours, unstructurer)
    own.register_structure_hook_factory(_is_above, lambda kind: lambda value, _: opened(value, kind, lists))
    own.register_unstructure_hook_factory(_is_above, lambda _: lambda record: enveloped(check_record("record", record)))


def _check_converter(where: str, own: object) -> None:
    if not isinstance(own, Converter):
        raise InvalidTypeError(where, "must be a cattrs.Converter", own)


def _building(kind: Any, lists: Lists) -> _Hook:  # noqa: ANN401  # any form of a type
    build = structurer(kind, lists)
    name = kind.kind if kind in KINDS.values() else getattr(kind, "__name__", "findings")  # a union has no name

    def structure(value: Any, _: Any) -> Any:  # noqa: ANN401  # as cattrs calls it
        try:
            return build(value, kind)
        except FaultsError as error:
            raise structure_error(name, error.faults, value) from None

    return structure


def _is_ours(kind: Any) -> bool:  # noqa: ANN401  # any form of a type
    """Whether a type is one of the library's that stand in records, or the union of findings."""
    if is_union(kind):
        return members_of(kind)[1] in TAGGED
    return isinstance(kind, type) and kind in _ours()


def _is_above(kind: Any) -> bool:  # noqa: ANN401  # any form of a type
    """Whether a type is above several kinds of record."""
    return isinstance(kind, type) and kind in _above()


@cache
def _above() -> frozenset[type]:
    every = {each for cls in KINDS.values() for each in cls.__mro__ if issubclass(each, Record)}
    return frozenset(every - set(KINDS.values()))


@cache
def _ours() -> frozenset[type]:
    """Every class that stands in a record, except codes and those that Python has."""
    found: set[type] = set()
    to_see: list[Any] = list(KINDS.values())
    while to_see:
        kind = to_see.pop()
        if is_union(kind) or is_list(kind):
            to_see += get_args(kind)
        elif isinstance(kind, type) and attrs.has(kind) and kind not in found:
            found.add(kind)
            if kind not in BY_CODE and kind is not PartialDate:
                attrs.resolve_types(kind)
                to_see += [field.type for field in attrs.fields(kind)]
    return frozenset(found)


def problems_of(error: BaseException) -> tuple[Problem, ...]:
    """Every problem that an error of a converter holds, with its path from the top.

    What did not come from a record of the library is passed over.

    Parameters
    ----------
    error
        What a converter that has the library's hooks raised: a group of errors, or a `StructureError` itself.
    """
    return tuple(_problems(error, ""))


def _problems(error: BaseException, above: str) -> Iterator[Problem]:
    if isinstance(error, StructureError):
        for problem in error.problems:
            yield Problem(
                code=problem.code,
                path=f"${above}{problem.path.removeprefix('$')}",
                reason=problem.reason,
                value=problem.value,
                hint=problem.hint,
            )
    elif isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _problems(each, above + _step_to(each))


def _step_to(error: BaseException) -> str:
    """The last step on the way to an error, as cattrs notes it."""
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            return shown_path((note.name,))
        if isinstance(note, IterableValidationNote):
            return shown_path((note.index,))
    return ""
