"""The commands ``convert`` and ``schema``: the forms in which records are exchanged."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from sendframework.cli import _streams
from sendframework.cli._gathering import UNUSABLE, complain_of
from sendframework.cli._inputs import Item, is_table, items_of, opened, shown_place
from sendframework.cli._printing import print_json
from sendframework.errors import InvalidValueError, PayloadVersionError, StructureError
from sendframework.render._layout import as_text
from sendframework.render._parts import Table
from sendframework.serialization._reviews import EXCHANGED
from sendframework.serialization.csv_files import from_csv, to_csv
from sendframework.serialization.dicts import to_dict
from sendframework.serialization.json_schemas import json_schema

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendframework.records.record import Record


def convert(files: Sequence[str], to: str, output: str | None) -> int:
    """Write the records of all files in another form; nothing at all where one of them cannot be read."""
    if output is not None:
        _streams.check_path(output)
    found = [(file, item) for file in files for item in _entries(file)]
    unreadable = [(shown_place(file, item.line), item.error) for file, item in found if item.error is not None]
    for place, error in unreadable:
        complain_of(place, error)
    if unreadable:
        return UNUSABLE
    records = [item.get() for _, item in found]
    if to == "csv":
        _write_csv(records, output)
        return 0
    if to == "json" and len(records) != 1:
        raise InvalidValueError("--to", f"cannot hold {len(records)} records, only one; use jsonl", to)
    indent = 2 if to == "json" else None
    plain_ascii = output is None and not _streams.writes_everything()
    with _streams.pieces(output) as write:
        for each in records:
            write(json.dumps(to_dict(each), ensure_ascii=plain_ascii, allow_nan=False, indent=indent) + "\n")
    return 0


def _entries(file: str) -> list[Item]:
    with opened(file) as source:
        if not is_table(source):
            return list(items_of(source))
        try:
            return [Item(None, record, None) for record in from_csv(cast("IO[bytes]", source))]
        except (StructureError, PayloadVersionError) as error:
            return [Item(None, None, error)]


def _write_csv(records: list[Record], output: str | None) -> None:
    if output is not None:
        to_csv(records, output)
        return
    table = io.BytesIO()
    to_csv(records, table)
    _streams.write_bytes(table.getvalue())


def schema(kind: str | None, output: str | None) -> int:
    """Print the JSON Schema of a kind, or list the kinds; or write those schemas into a folder."""
    if output is not None:
        _write_schemas(tuple(EXCHANGED) if kind is None else (kind,), output)
    elif kind is None:
        rows = tuple((name, json_schema(name)["description"]) for name in EXCHANGED)
        _streams.write(as_text([Table("Kinds of record", ("Kind", "What it holds"), rows)], _streams.width()) + "\n")
    else:
        print_json(json_schema(kind), to=None)
    return 0


def _write_schemas(kinds: tuple[str, ...], folder: str) -> None:
    _streams.check_path(folder)
    made = {kind: json_schema(kind) for kind in kinds}
    Path(folder).mkdir(parents=True, exist_ok=True)
    for kind, each in made.items():
        print_json(each, to=str(Path(folder, f"{kind}.json")))
