"""Texts and bytes that are no record, and words of what is said of each."""

import sendframework as sf
from tests.cli.records import a_meeting, with_an_error

ERROR, CLEAN = with_an_error(), sf.to_json(a_meeting())
NONSENSE = {
    "empty": ("", "is empty"),
    "blanks": (" \n\t\n", "is empty"),
    "truncated": (sf.to_json(ERROR, indent=2)[:200], "ends before it is complete"),
    "no-json": ("<html></html>", "is no JSON"),
    "duplicate-keys": (CLEAN.replace('"data"', '"kind": "plan", "data"'), "stands 2 times in its object"),
    "nan": (CLEAN.replace('"919"', "NaN"), "is no number that JSON has"),
    "huge-number": (CLEAN.replace('"919"', "9" * 5000), "is a number of 5000 digits"),
    "large-number": (CLEAN.replace('"schema": 1', '"schema": 1e999'), "unreadable: $.schema: "),
    "deep-nesting": ("[" * 200_000, "opens too many brackets within brackets"),
    "deep-objects": ('{"a":' * 200_000, "opens too many brackets within brackets"),
    "no-envelope": ('{"area": "919"}', "has no envelope"),
    "list": (f"[{CLEAN}]", "must be an object, in its envelope"),
    "other-envelope": (CLEAN.replace('"kind"', '"type"'), "is no known key"),
    "unknown-kind": (CLEAN.replace("engagement-meeting", "inspecton"), "is no kind of record"),
    "future-schema": (CLEAN.replace('"schema": 1', '"schema": 2'), "schema 2 cannot be read here; readable: 1"),
    "lone-surrogate": (CLEAN.replace('"area"', '"note": "\\ud800", "area"'), "[lone-surrogate]"),
    "utf-16": (CLEAN.encode("utf-16"), "is UTF-16, not UTF-8"),
    "utf-32": (CLEAN.encode("utf-32"), "is UTF-32, not UTF-8"),
    "windows": (CLEAN.replace('"area"', '"note": "é", "area"').encode("cp1252"), "is not UTF-8"),
    "binary": (bytes(range(256)) * 10, "unreadable: $: "),
    "nulls": (b"\0" * 1000, "unreadable: $: "),
}
