"""What a workbook's archive holds: a few checked XML parts, unpacked within limits; nothing else is looked at."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from sendframework.errors import ReadError

if TYPE_CHECKING:
    from sendframework.readers._files import Contents

__all__ = ["archive_of", "parts_of"]

_MOST_MEMBERS = 1_000
_MOST_UNPACKED = 32 * 2**20
_ENCRYPTED = 0x1


def __dir__() -> list[str]:
    return __all__


def parts_of(given: Contents) -> dict[str, bytes]:
    """The XML parts of an archive by their names; pictures, macros and the like stay packed.

    Raises
    ------
    ReadError
        For an archive that is damaged, protected, ambiguous, or unpacks to more than a table of this sort can need.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(given.data)) as archive:
            members = archive.infolist()
            _check(given.file, members)
            return {each.filename: archive.read(each) for each in members if _is_wanted(each.filename)}
    except ReadError:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
        raise ReadError(given.file, f"is a damaged or incomplete workbook: {error}") from None


def archive_of(parts: dict[str, bytes]) -> io.BytesIO:
    """A new archive of nothing but these parts.

    What was checked is what is read: another program could find other parts in the archive as it came.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    made.seek(0)
    return made


def _is_wanted(name: str) -> bool:
    return name == "mimetype" or name.lower().endswith((".xml", ".rels"))


def _check(file: str, members: list[zipfile.ZipInfo]) -> None:
    if len(members) > _MOST_MEMBERS:
        raise ReadError(file, f"is an archive of {len(members)} parts, more than any workbook of this sort has")
    names = [each.filename.lower() for each in members]
    if len(set(names)) != len(names):
        raise ReadError(file, "is an archive in which a part stands twice; it is damaged or made to mislead")
    wanted = [each for each in members if _is_wanted(each.filename)]
    if any(each.flag_bits & _ENCRYPTED for each in wanted):
        raise ReadError(file, "is protected by a password; save it without one")
    if sum(each.file_size for each in wanted) > _MOST_UNPACKED:
        raise ReadError(file, f"unpacks to more than {_MOST_UNPACKED // 2**20} MiB, which no table of this sort needs")
    if any(each.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for each in wanted):
        raise ReadError(file, "is packed in a way in which workbooks are not")
