"""England's area SEND inspection frameworks as typed, immutable, validated objects.

Importing this module costs next to nothing: a name is loaded from its module when it is first touched. To make a name
public, add it in three places below, each in alphabetical order: the imports for type checkers, ``__all__`` and
``_HOMES``. A test compares the three.
"""

TYPE_CHECKING = False  # what type checkers take for true; importing typing would cost more than all of this module
if TYPE_CHECKING:
    from sendframework.citations import Citation, EvidenceGrade, Source, SourceKind, grade_of
    from sendframework.dated import DatedValue, History
    from sendframework.errors import (
        AmbiguousAreaError,
        CalendarCoverageError,
        ConsentError,
        InvalidTypeError,
        InvalidValueError,
        InvariantError,
        MissingExtraError,
        NotInForceError,
        PayloadVersionError,
        Problem,
        ReadError,
        SendFrameworkError,
        StructureError,
        UnknownCodeError,
        UnknownEditionError,
    )
    from sendframework.periods import PartialDate, Period, Season, in_words

    __version__: str

__all__ = [
    "AmbiguousAreaError",
    "CalendarCoverageError",
    "Citation",
    "ConsentError",
    "DatedValue",
    "EvidenceGrade",
    "History",
    "InvalidTypeError",
    "InvalidValueError",
    "InvariantError",
    "MissingExtraError",
    "NotInForceError",
    "PartialDate",
    "PayloadVersionError",
    "Period",
    "Problem",
    "ReadError",
    "Season",
    "SendFrameworkError",
    "Source",
    "SourceKind",
    "StructureError",
    "UnknownCodeError",
    "UnknownEditionError",
    "grade_of",
    "in_words",
]

_HOMES = {
    "AmbiguousAreaError": "errors",
    "CalendarCoverageError": "errors",
    "Citation": "citations",
    "ConsentError": "errors",
    "DatedValue": "dated",
    "EvidenceGrade": "citations",
    "History": "dated",
    "InvalidTypeError": "errors",
    "InvalidValueError": "errors",
    "InvariantError": "errors",
    "MissingExtraError": "errors",
    "NotInForceError": "errors",
    "PartialDate": "periods",
    "PayloadVersionError": "errors",
    "Period": "periods",
    "Problem": "errors",
    "ReadError": "errors",
    "Season": "periods",
    "SendFrameworkError": "errors",
    "Source": "citations",
    "SourceKind": "citations",
    "StructureError": "errors",
    "UnknownCodeError": "errors",
    "UnknownEditionError": "errors",
    "grade_of": "citations",
    "in_words": "periods",
}


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # hidden, or a type checker would take any misspelt name for an object of unknown type

    def __getattr__(name: str) -> object:
        if name == "__version__":
            from importlib.metadata import version

            value = version(__name__)
        elif name in _HOMES:
            from importlib import import_module

            value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value  # so that the next touch finds it at once
        return value
