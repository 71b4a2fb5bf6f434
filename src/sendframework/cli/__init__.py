"""The command line: ``sendframework``, or ``python -m sendframework``.  Needs the extra ``cli``.

What a command needs is imported when it runs, so that each starts as fast as it can.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

_UNUSABLE = 2
_INTERRUPTED = 130  # 128 and the number of the signal, as shells report it
_NOBODY_READS = 141


def __dir__() -> list[str]:
    return __all__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; never raises for anything that a user can type.

    Parameters
    ----------
    arguments
        The words after the name of the command; those of the process without.

    Returns
    -------
    int
        0 when it is done; 1 when what was looked for is not there, or a record has an error or cannot be read; 2 when
        the input cannot be used or the output not be written, with one line on standard error that says why; 130 when
        it was interrupted, and 141 when whoever read its output stopped reading.
    """
    from sendframework.cli._streams import complain, failure_words, give_up  # noqa: PLC0415  # see above
    from sendframework.errors import SendFrameworkError  # noqa: PLC0415

    try:
        from sendframework.cli._running import run  # noqa: PLC0415

        return run(list(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        give_up()
        return _NOBODY_READS
    except OSError as error:
        give_up()
        place = "the output" if error.filename is None else str(error.filename)
        complain(f"{place}: cannot be written ({failure_words(error)})")
        return _UNUSABLE
    except SendFrameworkError as error:
        from sendframework.cli._complaints import words_for  # noqa: PLC0415

        complain(words_for(error))
        return _UNUSABLE
