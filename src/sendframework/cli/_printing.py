"""Answers to where they are asked for: as text that fits, or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.cli import _streams

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from sendframework.cli._options import DatesOutput, Output
    from sendframework.render._parts import Part


def answer(output: Output | DatesOutput, *, parts: Callable[[], Iterable[Part]], data: Callable[[], Any]) -> None:
    """Print an answer in the form asked for; only that form is made."""
    if output.format == "json":
        print_json(data(), to=output.output)
    else:
        from sendframework.render._layout import as_text  # noqa: PLC0415  # not needed for JSON

        width = _streams.width() if output.output is None else None
        _streams.write(as_text(parts(), width) + "\n", to=output.output)


def print_json(data: object, *, to: str | None) -> None:
    """Plain data as JSON; where not every character can be written, with escapes that JSON knows."""
    import json  # noqa: PLC0415  # not needed for tables

    everything = to is not None or _streams.writes_everything()
    _streams.write(json.dumps(data, ensure_ascii=not everything, allow_nan=False, indent=2) + "\n", to=to)


def plain_data(thing: object) -> Any:  # noqa: ANN401  # as `plain`
    """A thing as plain data."""
    from sendframework.render.plain_data import plain  # noqa: PLC0415  # not needed for tables

    return plain(thing)
