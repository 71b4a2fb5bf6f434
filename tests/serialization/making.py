"""Payloads for tests: good ones of every kind, and ways to spoil them."""

import copy
import json
from functools import cache

from hypothesis import strategies as st

import sendframework as sf
from tests.records.making import LEAST, NORTHSHIRE, SAMPLES, SOUTHSHIRE, records

AREAS = (NORTHSHIRE, SOUTHSHIRE)
EVERY = {
    **{f"{kind}-full": make for kind, make in SAMPLES.items()},
    **{f"{kind}-least": make for kind, make in LEAST.items()},
}
"""Makers of records of every kind, full and minimal."""


def payload(kind="full-inspection", **data):
    """The payload of a sample, with parts of its data replaced; a value of `...` leaves the key out."""
    made = sf.to_dict(SAMPLES[kind]())
    made["data"] |= data
    made["data"] = {key: value for key, value in made["data"].items() if value is not ...}
    return made


def problems(payload, **options):
    """The problems of a payload as pairs of path and code; none where it loads."""
    try:
        sf.from_dict(payload, areas=AREAS, **options)
    except sf.StructureError as error:
        return [(problem.path, problem.code) for problem in error.problems]
    return []


def places(value, path=()):
    """The path of every value within plain data."""
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from places(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from places(item, (*path, index))


def changed(value, path, replacement):
    """A copy with one value replaced, or taken out where the replacement is `...`."""
    if not path:
        return replacement
    made = copy.deepcopy(value)
    inner = made
    for step in path[:-1]:
        inner = inner[step]
    if replacement is ...:
        del inner[path[-1]]
    else:
        inner[path[-1]] = replacement
    return made


@cache
def _good():
    """Payloads with as many sorts of value in them as possible."""
    return [sf.to_dict(make()) for make in EVERY.values()]


WRONG = [
    *(
        None,
        True,
        False,
        0,
        1,
        -1,
        2**70,
        1.0,
        0.5,
        "",
        " ",
        "x",
        "1",
        "Not Kebab",
        "kebab",
        "2025-02-30",
        "2025-01-01",
    ),
    *("20250101", "2025-W01-1", "autumn 2023", "Autumn 2023", "1899", "2025-01-01T00:00:00", "001", "\ud800", "\x1c"),
    *("ofsted", "area-send", "2023\n", [], [None], ["a", "a"], [1, 1], {}, {"x": 1}, [{}], "\u00a0", "٢٠٢٣", [1, 1.0]),
]


@st.composite
def spoilt(draw):
    """A payload with one or two values replaced by others, taken out, or joined by a key that nobody knows."""
    made = draw(st.sampled_from(_good()) | records.map(sf.to_dict))
    for _ in range(draw(st.integers(1, 2))):
        every = list(places(made))[1:]
        if not every:
            break
        path = draw(st.sampled_from(every))
        replacement = draw(st.sampled_from([*WRONG, ...]) | st.integers() | st.text(max_size=8))
        made = changed(made, path, replacement)
        if draw(st.booleans()) and isinstance(made, dict) and isinstance(made.get("data"), dict):
            extra = draw(st.sampled_from(["kind", "outcome", "sufficient", "findings", "x"]))
            made["data"] = {**made["data"], extra: draw(st.sampled_from(WRONG))}
    return made


def as_json(value):
    return json.dumps(value, ensure_ascii=True)
