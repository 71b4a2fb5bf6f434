"""Records in SQLite: a row for each, with what is looked for in columns and the record itself as JSON."""

import sqlite3
from collections.abc import Iterator

import sendframework as sf

_TABLE = """
create table if not exists records (
    id integer primary key, kind text not null, area text, first_day text, payload text not null
)
"""


class Store:
    """Keeps records of any kind, and finds them by area."""

    def __init__(self, path: str = ":memory:") -> None:
        self._database = sqlite3.connect(path)
        self._database.execute(_TABLE)

    def save(self, record: sf.Record) -> int:
        """Keep a record; gives the number under which it is found."""
        area = getattr(record, "area", None)
        first = record.first_day
        row = (record.kind, area and area.code, first and first.isoformat(), sf.to_json(record))
        with self._database:
            cursor = self._database.execute(
                "insert into records (kind, area, first_day, payload) values (?, ?, ?, ?)", row
            )
        return cursor.lastrowid or 0

    def load(self, number: int) -> sf.Record:
        """The record with a number."""
        query = "select payload from records where id = ?"
        (payload,) = self._database.execute(query, (number,)).fetchone()
        return sf.from_json(payload)

    def of_area(self, code: str) -> Iterator[sf.Record]:
        """The records of an area, by their first day; those without one last."""
        query = "select payload from records where area = ? order by first_day is null, first_day, id"
        for (payload,) in self._database.execute(query, (code,)):
            yield sf.from_json(payload)

    def take_in(self, text: str) -> list[str]:
        """Keep the records of JSON Lines from elsewhere; gives what was wrong with each line that was left out."""
        complaints = []
        for number, line in enumerate(text.splitlines(), 1):
            try:
                self.save(sf.from_json(line))
            except sf.SendFrameworkError as error:
                complaints.append(f"line {number}: {error}")
        return complaints

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()
