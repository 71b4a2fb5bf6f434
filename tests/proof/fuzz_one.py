"""One target in a process of its own, which libFuzzer ends: ``python -m tests.proof.fuzz_one TARGET FOLDER ARGUMENTS``.

What breaks the property is kept in the folder as ``found-…``, once for each place in the library, and the run goes on.
What takes too long or too much memory ends it.
"""

from __future__ import annotations

import sys
import time
import traceback
import warnings
from pathlib import Path
from resource import getpagesize
from zlib import crc32

import atheris

from tests.places import DATA_MODULES

warnings.simplefilter("error")
with atheris.instrument_imports(include=["sendframework"], exclude=list(DATA_MODULES)):
    from tests.proof import targets
    from tests.proof.spoiling import spoilt

    for seed in targets.seeds(sys.argv[1]):
        if seed.suffix != ".pdf":  # and what is imported late is imported now
            targets.TARGETS[seed.parent.name](seed.read_bytes())

PACKAGE = str(Path(targets.sf.__file__).parent)
BEAT = 1.0
"""Seconds between two lines about executions and memory."""


def _place(error: BaseException) -> str:
    """Where it came from, as far in as the library goes."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if frame.filename.startswith(PACKAGE)] or frames
    return f"{type(error).__name__} in {Path(ours[-1].filename).name}:{ours[-1].lineno}"


def _resident() -> int:
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * getpagesize()


class Watched:
    """A target whose findings are kept and whose memory is watched."""

    def __init__(self, target: str, folder: Path) -> None:
        self._run = targets.TARGETS[target]
        self._folder = folder
        self._places: set[str] = set()
        self._count = 0
        self._next = 0.0

    def __call__(self, data: bytes) -> None:
        """Run once."""
        try:
            self._run(data)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001  # a fault of a library in another language is no Exception
            self._keep(data, error)
        self._count += 1
        now = time.monotonic()
        if now >= self._next:
            self._next = now + BEAT
            with (self._folder / "beats").open("a", encoding="ascii") as beats:
                beats.write(f"{now:.2f} {self._count} {_resident()} {targets.opened}\n")

    def _keep(self, data: bytes, error: BaseException) -> None:
        place = _place(error)
        if place not in self._places:
            self._places.add(place)
            name = f"found-{crc32(place.encode()):08x}"
            (self._folder / name).write_bytes(data)
            words = "".join(traceback.format_exception(error))
            (self._folder / f"{name}.why").write_text(f"{place}\n{words}", encoding="utf-8", errors="replace")


def main() -> None:
    """Fuzz until libFuzzer has had enough."""
    target, folder, *arguments = sys.argv[1:]

    def spoil(data: bytes, most: int, seed: int) -> bytes:
        return spoilt(target, data, most, seed, atheris.Mutate)

    atheris.Setup([sys.argv[0], *arguments], Watched(target, Path(folder)), custom_mutator=spoil)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
