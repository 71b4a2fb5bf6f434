"""Official files and published reports as records, with everything in them that was not understood.

`official_statistics` reads the table of 2016 to 2022, `management_information` those from 2023 on, and `report` one
published report.  Workbooks and PDFs need the extra ``files``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sendframework.readers.management_tables import management_information
    from sendframework.readers.official_tables import official_statistics
    from sendframework.readers.reports import report

__all__ = ["management_information", "official_statistics", "report"]

_HOMES = {
    "management_information": "management_tables",
    "official_statistics": "official_tables",
    "report": "reports",
}


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # or a misspelt name would pass the type checkers

    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        globals()[name] = found
        return found
