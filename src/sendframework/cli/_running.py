"""From the words on the command line to the command that they mean, and its exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendframework.cli._streams import STANDARD_INPUT
from sendframework.errors import InvariantError, MissingExtraError

if TYPE_CHECKING:
    import inspect
    from collections.abc import Callable

    from cyclopts import CycloptsError

_PRINTING = {"help_print", "version_print"}
_READING = {"check", "convert", "coverage", "outlook", "review"}
_WIDEST_HELP = 100
_USUAL_WIDTH = 80
_UNLIMITED = 10_000  # so that lines are broken here, where options keep their indent, and not before


def run(arguments: list[str]) -> int:
    """Run one command; raises what `main` turns into one line."""
    try:
        from cyclopts import CycloptsError  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise MissingExtraError("the command line", "cli") from error
    from sendframework.cli._app import app  # noqa: PLC0415  # needs the extra

    try:
        words = _with_standard_input(_with_every_explanation(arguments))
        command, bound, _ = app.parse_args(words, exit_on_error=False, print_error=False)
    except CycloptsError as error:
        raise InvariantError("command line", _words(error)) from None
    if command.__name__ in _PRINTING:
        return _print(command, bound)
    code: int = command(*bound.args, **bound.kwargs)
    return code


def _words(error: CycloptsError) -> str:
    """What is said of words that cannot be understood; of surplus ones in a sentence of our own."""
    from cyclopts import UnusedCliTokensError  # noqa: PLC0415  # an extra

    from sendframework._showing import shown  # noqa: PLC0415  # for complaints alone

    if not isinstance(error, UnusedCliTokensError) or not error.unused_tokens:
        return str(error)
    surplus = ["-" if word == STANDARD_INPUT else word for word in error.unused_tokens]
    return f"unexpected argument{'' if len(surplus) == 1 else 's'} {', '.join(map(shown, surplus))}"


def _with_every_explanation(arguments: list[str]) -> list[str]:
    """``--explain`` without a milestone asks for all: the one option whose value can be left out."""
    words: list[str] = []
    for place, word in enumerate(arguments):
        if word == "--":
            return words + arguments[place:]
        following = arguments[place + 1 : place + 2]
        alone = word == "--explain" and (not following or following[0].startswith("-"))
        words.append("--explain=all" if alone else word)
    return words


def _with_standard_input(words: list[str]) -> list[str]:
    """A lone ``-`` is a file to those commands that read files, and not an option without a name."""
    if not words or words[0] not in _READING:
        return words
    return [STANDARD_INPUT if word == "-" else word for word in words]


def _print(command: Callable[..., Any], bound: inspect.BoundArguments) -> int:
    """Help or version, through our own way of writing: it copes with every encoding and with pipes that close."""
    import io  # noqa: PLC0415  # for help alone

    from rich.console import Console  # noqa: PLC0415

    from sendframework.cli import _streams  # noqa: PLC0415
    from sendframework.cli._app import app  # noqa: PLC0415

    page = io.StringIO()
    app.help_formatter = "plain"  # not where the command is made: it loads what no other command needs
    bound.arguments["console"] = Console(file=page, width=_UNLIMITED, color_system=None, emoji=False, highlight=False)
    command(*bound.args, **bound.kwargs)
    columns = min(_streams.width() or _USUAL_WIDTH, _WIDEST_HELP)
    _streams.write("\n".join(_wrapped(line, columns) for line in page.getvalue().strip().splitlines()) + "\n")
    return 0


def _wrapped(line: str, columns: int) -> str:
    """A line of help in as many as it takes; those of an option or a command are set in below its name."""
    import textwrap  # noqa: PLC0415  # for help alone

    set_in = " " * 6 if line.startswith(" ") else ""
    return textwrap.fill(line, columns, subsequent_indent=set_in, break_long_words=False, break_on_hyphens=False)
