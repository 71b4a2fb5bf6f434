"""What a type checker knows of the functions that write and read records."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, assert_type

import cattrs

import sendframework as sf

record = sf.EngagementMeeting(area=sf.local_area("Hertfordshire"))
text = sf.to_json(record)
assert_type(text, str)
payload = sf.to_dict(record)
assert_type(payload, dict[str, Any])

assert_type(sf.from_json(text, sf.EngagementMeeting), sf.EngagementMeeting)
assert_type(sf.from_json(text.encode(), sf.Visit), sf.Visit)
assert_type(sf.from_dict(payload, sf.EngagementMeeting), sf.EngagementMeeting)
sf.from_json(text, "engagement-meeting")  # type: ignore[call-overload]
sf.from_json(text, areas=["919"])  # type: ignore[list-item]
sf.to_json({"kind": "plan"})  # type: ignore[arg-type]

for line in sf.read_json_lines("records.jsonl", sf.Plan):
    assert_type(line, sf.ReadLine[sf.Plan])
    assert_type(line.record, sf.Plan | None)
    assert_type(line.error, sf.SendFrameworkError | None)
    assert_type(line.get(), sf.Plan)
assert_type(sf.read_json_lines([b"{}"]), Iterator[sf.ReadLine[sf.Record]])
assert_type(sf.read_json_lines(BytesIO(), themes=(*sf.THEMES,)), Iterator[sf.ReadLine[sf.Record]])
assert_type(sf.write_json_lines([record], BytesIO()), int)

rows = sf.to_rows([record])
assert_type(rows, list[dict[str, str | int | bool | None]])
assert_type(sf.from_rows(rows), list[sf.Record])
assert_type(sf.from_rows(rows, sf.EngagementMeeting), list[sf.EngagementMeeting])
assert_type(sf.to_csv([record], "records.csv"), int)
assert_type(sf.from_csv("records.csv", sf.Plan), list[sf.Plan])

assert_type(sf.json_schema("plan"), dict[str, Any])
assert_type(sf.json_schema(sf.Plan), dict[str, Any])
assert_type(sf.converter(base=cattrs.Converter()), cattrs.Converter)
assert_type(sf.problems_of(ValueError()), tuple[sf.Problem, ...])
