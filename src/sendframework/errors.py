"""The error tree: every error of the library, each also the fitting built-in.

A message is one sentence that starts with the place (owner and field, or function and argument), then says the
reason, then shows the value, cut at 80 characters.  The parts are kept as attributes and survive pickling.
"""

from __future__ import annotations

from sendframework._showing import did_you_mean, nearest, safe_repr, shown

__all__ = [
    "AmbiguousAreaError",
    "AmbiguousNameError",
    "CalendarCoverageError",
    "ConsentError",
    "InvalidTypeError",
    "InvalidValueError",
    "InvariantError",
    "MissingExtraError",
    "NotInForceError",
    "PayloadVersionError",
    "Problem",
    "ReadError",
    "SendFrameworkError",
    "StructureError",
    "UnknownCodeError",
    "UnknownEditionError",
]


def __dir__() -> list[str]:
    return __all__


class SendFrameworkError(Exception):
    """Any error that this library raises on purpose."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(safe_repr, self.args))})"


class _PlacedError(SendFrameworkError):
    """An error with a place, a reason and the value that was met."""

    def __init__(self, where: str, reason: str, value: object) -> None:
        super().__init__(where, reason, value)
        self.where = where
        """Owner and field (``Period.end``) or function and argument (``timetable(notified_on)``)."""
        self.reason = reason
        """What is wrong and what to do."""
        self.value = value
        """The value as it was met."""

    def __str__(self) -> str:
        return f"{self.where}: {self.reason} (got {shown(self.value)})"


class InvalidValueError(_PlacedError, ValueError):
    """A value of the right type that cannot be accepted."""


class InvalidTypeError(_PlacedError, TypeError):
    """A value of the wrong type; nothing is coerced silently."""


class InvariantError(SendFrameworkError, ValueError):
    """An object whose parts contradict each other, or that lacks what it must have."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(where, reason)
        self.where = where
        """The owner, with its identifier where it has one."""
        self.reason = reason
        """Which rule is broken, by which parts."""

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


class Problem:
    """One thing wrong with a payload.

    A plain class, because the error tree stands below everything else in the library, attrs included.
    """

    __slots__ = ("code", "hint", "path", "reason", "value")

    def __init__(self, *, code: str, path: str, reason: str, value: object = None, hint: str = "") -> None:
        self.code: str = code
        """Stable code; its meaning never changes."""
        self.path: str = path
        """Where in the payload, as ``$.findings.outcome``."""
        self.reason: str = reason
        """What is wrong."""
        self.value: object = value
        """The value met there; None where there is none."""
        self.hint: str = hint
        """What to do, where that can be said."""

    def __str__(self) -> str:
        got = "" if self.value is None else f" (got {shown(self.value)})"
        line = f"{self.path}: {self.reason}{got} [{self.code}]"
        return f"{line}; {self.hint}" if self.hint else line

    def __repr__(self) -> str:
        return f"Problem({self.code!r}, {self.path!r}, {self.reason!r})"

    def _key(self) -> tuple[str, str, str, str, str]:
        return (self.code, self.path, self.reason, safe_repr(self.value), self.hint)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Problem):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())


class StructureError(SendFrameworkError, ValueError):
    """A payload that cannot become an object: carries every problem found, and prints one line for each."""

    def __init__(self, kind: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(kind, problems)
        self.kind = kind
        """What was being built."""
        self.problems = problems
        """Every problem of the payload, in the order of the payload."""

    def __str__(self) -> str:
        count = len(self.problems)
        head = f"{self.kind}: {count} problem{'' if count == 1 else 's'}"
        return "\n".join([head, *(f"  {problem}" for problem in self.problems)])


class UnknownCodeError(SendFrameworkError, LookupError, ValueError):
    """A code, name or identifier that is not in the vocabulary asked; says which are near.

    Also a `ValueError`, because the look-up of an enum member by value must raise one.
    """

    def __init__(self, kind: str, value: object, known: tuple[str, ...]) -> None:
        known = tuple(str(word) for word in known)  # members of an enum among them are shown as their codes
        value = str(value) if isinstance(value, str) else value
        super().__init__(kind, value, known)
        self.kind = kind
        """What was looked for: ``activity``, ``milestone``, ``rule of edition 2023-01``."""
        self.value = value
        """The word as given."""
        self.known = known
        """Every word that would have been found."""

    @property
    def suggestions(self) -> tuple[str, ...]:
        """The known words nearest to the one given, best first."""
        return nearest(self.value, self.known) if isinstance(self.value, str) else ()

    def __str__(self) -> str:
        return f"unknown {self.kind} {shown(self.value)}; {did_you_mean(self.value, self.known)}"


class UnknownEditionError(UnknownCodeError):
    """An edition id that no known edition has."""


class AmbiguousAreaError(SendFrameworkError, LookupError):
    """A name that more than one local area has had, or is commonly called by; lists them."""

    def __init__(self, name: str, choices: tuple[str, ...], hint: str = "") -> None:
        super().__init__(name, choices, hint)
        self.name = name
        """The name as given."""
        self.choices = choices
        """The areas that it could mean, each in words by which it is found."""
        self.hint = hint
        """What settles it, where that can be said."""

    def __str__(self) -> str:
        words = f"local area {shown(self.name)} is ambiguous; it could be {' or '.join(self.choices)}"
        return f"{words}; {self.hint}" if self.hint else words


class AmbiguousNameError(SendFrameworkError, LookupError):
    """A name or abbreviation that several entries of a word list have; lists their codes."""

    def __init__(self, kind: str, name: str, choices: tuple[str, ...]) -> None:
        super().__init__(kind, name, choices)
        self.kind = kind
        """What was looked for: ``stakeholder group``, ``term``."""
        self.name = name
        """The name as given."""
        self.choices = choices
        """The codes of the entries that it could mean."""

    def __str__(self) -> str:
        return f"{self.kind} {shown(self.name)} is ambiguous; it could be {' or '.join(self.choices)}"


class NotInForceError(SendFrameworkError, LookupError):
    """Nothing applies on the day asked for."""

    def __init__(self, what: str, day: object, covered: str) -> None:
        super().__init__(what, day, covered)
        self.what = what
        """What was looked for."""
        self.day = day
        """The day asked for."""
        self.covered = covered
        """The period or periods for which there is an answer, in words."""

    def __str__(self) -> str:
        return f"no {self.what} is in force on {self.day}; there is one {self.covered}"


class CalendarCoverageError(SendFrameworkError, LookupError):
    """A working-day calendar was asked beyond the days that it knows."""

    def __init__(self, calendar: str, day: object, covered: str, hint: str) -> None:
        super().__init__(calendar, day, covered, hint)
        self.calendar = calendar
        """The calendar's name."""
        self.day = day
        """The day that it does not cover, or the count that runs off its end."""
        self.covered = covered
        """The days that it covers, in words."""
        self.hint = hint
        """What to do."""

    def __str__(self) -> str:
        return f"{self.calendar} does not cover {self.day}; it covers {self.covered}; {self.hint}"


class PayloadVersionError(SendFrameworkError, ValueError):
    """A payload whose schema number this release cannot read."""

    def __init__(self, kind: str, found: object, readable: str) -> None:
        super().__init__(kind, found, readable)
        self.kind = kind
        """The kind of payload."""
        self.found = found
        """The schema number met."""
        self.readable = readable
        """The schema numbers that can be read, in words."""

    def __str__(self) -> str:
        return f"{self.kind}: schema {shown(self.found)} cannot be read here; readable: {self.readable}"


class ReadError(SendFrameworkError, ValueError):
    """A file that cannot be read; names file, sheet or page, and row."""

    def __init__(self, file: str, reason: str, place: str = "", row: int | None = None) -> None:
        super().__init__(file, reason, place, row)
        self.file = file
        """The file as named by the caller."""
        self.reason = reason
        """What is wrong and what to do."""
        self.place = place
        """Sheet or page."""
        self.row = row
        """Row, counted from 1, or None."""

    def __str__(self) -> str:
        parts = [self.file]
        if self.place:
            parts.append(self.place)
        if self.row is not None:
            parts.append(f"row {self.row}")
        return f"{', '.join(parts)}: {self.reason}"


class MissingExtraError(SendFrameworkError, ImportError):
    """A part of the library whose optional dependency is not installed; names what to install."""

    def __init__(self, feature: str, extra: str) -> None:
        super().__init__(feature, extra)
        self.feature = feature
        """What was asked for."""
        self.extra = extra
        """The extra that brings it."""

    def __str__(self) -> str:
        return f"{self.feature} needs an optional dependency: pip install 'sendframework[{self.extra}]'"


class ConsentError(SendFrameworkError, ValueError):
    """A publication that a consent does not allow.

    Never echoes a value and never chains a cause: the value could be the name of an area that has not agreed.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        """Why it is refused, without any value."""
        self.__suppress_context__ = True

    def __str__(self) -> str:
        return self.reason
