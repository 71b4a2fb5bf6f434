"""What every closed word list of the library shares."""

from __future__ import annotations

from enum import StrEnum
from typing import NoReturn

from sendframework.errors import UnknownCodeError

__all__ = ["Code"]


def __dir__() -> list[str]:
    return __all__


class Code(StrEnum):
    """A closed set of permanent, kebab-case codes.

    Looking up a member by a word that is not in the set raises `UnknownCodeError` with the nearest words.
    """

    @classmethod
    def _missing_(cls, value: object) -> NoReturn:
        raise UnknownCodeError(cls._noun(), value, tuple(member.value for member in cls))

    @classmethod
    def _noun(cls) -> str:
        """The class name as words: ``AreaSendOutcome`` is an ``area send outcome``."""
        return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in cls.__name__).strip()

    @property
    def words(self) -> str:
        """The code with spaces for hyphens, for running text."""
        return self.value.replace("-", " ")
