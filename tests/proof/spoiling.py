"""Inputs spoilt so that they stay what they are: a payload stays JSON, a workbook an archive, a report has lines.

Bytes that are changed blindly are refused at the door.  Each function takes bytes, the most that may come of them, a
seed, and a function that changes bytes blindly, which is libFuzzer's own.
"""

from __future__ import annotations

import io
import json
import random
import re
import zipfile
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from tests.proof.targets import STRANGE, seeds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Blindly = Callable[[bytes, int], bytes]
    Spoil = Callable[[bytes, int, int, Blindly], bytes]

_VALUES: tuple[Any, ...] = (
    *(
        None,
        True,
        0,
        -1,
        1,
        2**70,
        1.5,
        1e400,
        float("nan"),
        "",
        " ",
        "x",
        "001",
        "002",
        "\ud800",
        "\x00",
        "\x1c",
        "\u202e",
    ),
    *("2025-02-30", "2025-01-01", "2023-03", "0001-01-01", "9999-12-31", "\u0662\u0660\u0662\u0663-01-01", "area-send"),
    *([], [None], {}, {"x": 1}, [[]], [{}], "local-area", "full-inspection", *STRANGE),
)
_PHRASES = (
    "Area SEND inspection of Northmere Local Area Partnership",
    "Inspection dates: 13 to 21 July 2023",
    "Dates of previous inspection: 14 to 18 May 2018",
    "Inspection outcome",
    "widespread and/or systemic failings",
    "lead to inconsistent experiences and outcomes",
    "typically lead to positive experiences",
    "A monitoring inspection will be carried out within approximately 18 months.",
    "The next full reinspection will be within twenty-one years.",
    "HMCI requires the local area partnership to submit a priority action plan",
    "updates and publishes its strategic plan",
    "Information about the local area partnership",
    "What is it like to be a child or young person with SEND in this area?",
    "What is the area partnership doing that is effective?",
    "What does the area partnership need to do better?",
    "Responsible body Areas for priority action",
    "Areas for priority action",
    "Areas for improvement",
    "Local area partnership details",
    "Local authority Integrated care board",
    "Northmere County Council and NHS Mereside Integrated Care Board",
    "NHS Here and NHS There Integrated Care Boards",
    "school and college leaders",
    "Leaders should",
    "must also",
    "Information about this inspection",
    "under section 20(1)(a) of the Children Act 2004",
    "Inspection team",
    "Ofsted Care Quality Commission",
    "A Nother, Ofsted HMI lead inspector",
    "B Nother, CQC",
    "If you are not happy with the inspection",
    "Area SEND inspection report: Northmere Local Area Partnership, 5 to 9 June 2023 2",
    *(
        "\u25fc ",
        "\u2022 ",
        "o ",
        "1. ",
        "(2) ",
        "- ",
        "\f",
        "\n\n",
        ":",
        "care-\n",
        "\u00ad",
        "\x02\n",
        "\ufb01",
        "\u202e",
    ),
    *(
        "31 February 2024",
        "1/1/2024",
        "0/0/2000",
        "29 Feb to 3 March 2024",
        "\u00b2 \u0663 \u2460",
        "\ud7ff",
        "www.",
        ", and ",
    ),
)
_TABLE_WORDS = (
    *(
        "Yes",
        "No",
        "NA",
        "Some",
        "0",
        "99",
        "1e9",
        "-1",
        "44197",
        "2958466",
        "31/12/2099",
        "2023-02-30",
        "[note 1]",
        '"',
    ),
    *(
        "Leeds",
        "E08000035",
        "Dorset",
        "Northamptonshire",
        "Not revisited yet",
        ",,,,,,,",
        "\r",
        "\u0660",
        "http://",
        "=",
    ),
    *(
        "Devon were inspected in June 2016 and required a WSoA.",
        "http://x/1",
        "X..note.1.",
        "carried out by 31 Aug 2022",
    ),
)


def _draws(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311  # no secret


def _lists_and_objects(value: Any) -> Iterator[Any]:
    if isinstance(value, (dict, list)):
        yield value
        for item in value.values() if isinstance(value, dict) else value:
            yield from _lists_and_objects(item)


@cache
def _plain(target: str) -> tuple[Any, ...]:
    held = []
    for path in seeds(target):
        try:
            held.append(json.loads(path.read_bytes()))
        except ValueError:
            continue
    return tuple(held)


def _spoil_plain(draw: random.Random, value: Any, values: tuple[Any, ...], donors: tuple[Any, ...]) -> Any:
    """One thing in plain data replaced, taken out, put in, or moved."""
    places = list(_lists_and_objects(value))
    if not places:
        return draw.choice(donors)
    where = draw.choice(places)
    new = draw.choice(values)
    if draw.random() < 0.2:
        new = draw.choice(list(_lists_and_objects(draw.choice(donors))) or [None])
    new = json.loads(json.dumps(new))  # a copy, because it may be changed later
    if isinstance(where, list):
        at = draw.randint(0, len(where))
        if draw.random() < 0.4 or not where:
            where.insert(at, draw.choice([new, *json.loads(json.dumps(where))]))
        elif draw.random() < 0.4:
            del where[at % len(where)]
        else:
            where[at % len(where)] = new
        return value
    keys = list(where)
    other = draw.choice([each for each in places if isinstance(each, dict)])
    match draw.randint(0, 3) if keys else 1:
        case 0:
            del where[draw.choice(keys)]
        case 1:
            where[draw.choice([*other, "x", "kind", "schema", "framework"])] = new
        case 2:
            where[draw.choice(keys)] = new
        case _:
            where[draw.choice(keys)] = json.loads(json.dumps(draw.choice([*other.values(), None])))
    return value


def spoil_payload(data: bytes, most: int, seed: int, blindly: Blindly) -> bytes:
    """A payload, changed at one to three places; now and then one of its texts blindly."""
    draw = _draws(seed)
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        value = draw.choice(_plain("payload"))
    for _ in range(draw.randint(1, 3)):
        if draw.random() < 0.15:
            value = _with_blind_text(draw, value, blindly)
        else:
            value = _spoil_plain(draw, value, _VALUES, _plain("payload"))
    return _if_fitting(json.dumps(value).encode(), most, data)


def _with_blind_text(draw: random.Random, value: Any, blindly: Blindly) -> Any:
    words = json.dumps(value)
    texts = list(re.finditer(r'"((?:[^"\\]|\\.)*)"', words))
    if not texts:
        return value
    found = draw.choice(texts)
    changed = blindly(found[1].encode(), len(found[1]) + 20).decode("utf-8", "surrogateescape")
    try:
        return json.loads(words[: found.start()] + json.dumps(changed) + words[found.end() :])
    except ValueError:
        return value


def _if_fitting(made: bytes, most: int, otherwise: bytes) -> bytes:
    return made if len(made) <= most else otherwise[:most]


def _spoil_lines(data: bytes, most: int, seed: int, blindly: Blindly, *, words: tuple[str, ...], ends: str) -> bytes:
    """A text in which lines or cells were moved, taken out, doubled, cut, or joined by something that may mean more."""
    draw = _draws(seed)
    if draw.random() < 0.3:
        return blindly(data, most)
    parts = re.split(f"([{ends}])", data.decode("utf-8", "replace"))
    for _ in range(draw.randint(1, 4)):
        at, to = draw.randrange(len(parts)), draw.randrange(len(parts))
        part = parts[at]
        cut = draw.randint(0, len(part))
        match draw.randint(0, 6):
            case 0 if len(parts) > 1:
                del parts[at]
            case 1:
                parts.insert(to, part)
            case 2:
                parts[at], parts[to] = parts[to], parts[at]
            case 3:
                parts[at] = part[:cut] + draw.choice(words) + part[cut:]
            case 4:
                parts[at] = part[:cut]
            case 5:
                parts[at:at] = parts[min(at, to) : max(at, to)][:40]
            case _:
                parts.insert(at, draw.choice([*words, *ends, "\n"]))
    made = "".join(parts).encode("utf-8", "replace")
    return _if_fitting(made, most, data)


spoil_report_text = partial(_spoil_lines, words=_PHRASES, ends="\n\f")
spoil_csv = partial(_spoil_lines, words=_TABLE_WORDS, ends=",\n")


def spoil_workbook(data: bytes, most: int, seed: int, blindly: Blindly) -> bytes:
    """An archive in which one part was changed; seldom its bytes as they are."""
    draw = _draws(seed)
    if draw.random() < 0.05:
        return blindly(data, most)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {each.filename: archive.read(each)[:most] for each in archive.infolist()[:50]}
    except Exception:  # noqa: BLE001  # whatever is wrong with it: it is thrown away
        parts = {}
    if not parts:
        return draw.choice(seeds("workbook")).read_bytes()
    name = draw.choice([each for each in parts for _ in range(1 + len(parts[each]) // 200)])
    part = parts[name]
    match draw.randint(0, 9):
        case 0:
            del parts[name]
        case 1:
            parts[draw.choice([*parts, "content.xml", "xl/workbook.xml", "xl/sharedStrings.xml"])] = part
        case 2 | 3:
            parts[name] = blindly(part, len(part) + 100)
        case 4 | 5:
            parts[name] = _spoil_tags(draw, part)
        case _:
            parts[name] = _spoil_values(draw, part, blindly)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for each, held in parts.items():
            info = zipfile.ZipInfo(each)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, held)
    return _if_fitting(made.getvalue(), most, data)


def _spoil_tags(draw: random.Random, xml: bytes) -> bytes:
    """A tag, or everything from one tag to another, taken out, doubled or moved."""
    tags = [found.span() for found in re.finditer(rb"<[^>]*>", xml)]
    if not tags:
        return xml
    (start, _), (_, end) = sorted([draw.choice(tags), draw.choice(tags)])
    if draw.random() < 0.5:
        start, end = draw.choice(tags)
    to = draw.choice(tags)[1]
    held = xml[start:end]
    match draw.randint(0, 2):
        case 0:
            return xml[:start] + xml[end:]
        case 1:
            return xml[:to] + held + xml[to:]
    return xml[:start] + held * draw.choice([2, 3, 50]) + xml[end:]


_IN_XML = (
    *(
        b"",
        b"0",
        b"1",
        b"-1",
        b"1048576",
        b"99999999",
        b"1e308",
        b"NaN",
        b"inf",
        b"A1",
        b"XFD1048576",
        b"ZZZ1",
        b"s",
        b"n",
    ),
    *(b"e", b"b", b"d", b"str", b"inlineStr", b"date", b"float", b"percentage", b"boolean", b"time", b"rId1", b"rId9"),
    *(
        b"2023-02-30",
        b"-0001-01-01",
        b"PT99999H",
        b"#N/A",
        b"../../x",
        b"/xl/workbook.xml",
        b"&#0;",
        b"&amp;",
        b"\xc2\xa0",
    ),
    *(b"true", b"44197.5", b"-1e300", b"9" * 400, b'=HYPERLINK("http://x","y")', b"office:value-type", b"t", b"r"),
)


def _spoil_values(draw: random.Random, xml: bytes, blindly: Blindly) -> bytes:
    """The value of an attribute, or a text between tags, replaced."""
    places = [found.span(found.lastindex or 0) for found in re.finditer(rb'"([^"]*)"|>([^<]+)<', xml)]
    if not places:
        return blindly(xml, len(xml) + 100)
    start, end = draw.choice(places)
    other = draw.choice(places)
    new = draw.choice(
        [draw.choice(_IN_XML), xml[other[0] : other[1]], blindly(xml[start:end] or b"0", end - start + 8)]
    )
    return xml[:start] + new + xml[end:]


_BLOCKS = ("", "0:P", "0:TD 1:P", "0:L 1:LI", "0:Table 0:TR 0:TD 0:P", "0:Table 1:TR 1:TD 0:P", "9:H1")
_PDFS_IN = 0.02
"""How many of the inputs made of a PDF are PDFs: each needs a process of its own."""


def spoil_report_pdf(data: bytes, most: int, seed: int, blindly: Blindly) -> bytes:
    """Blocks of text moved and changed; seldom a PDF."""
    draw = _draws(seed)
    is_pdf = b"%PDF" in data[:1024]
    if is_pdf and draw.random() < _PDFS_IN:
        return _spoil_values_of_pdf(draw, data, most, blindly)
    try:
        value = draw.choice(_plain("report-pdf")) if is_pdf else json.loads(data)
    except (ValueError, RecursionError):
        value = draw.choice(_plain("report-pdf"))
    value = json.loads(json.dumps(value))
    new = [draw.choice(_BLOCKS), draw.choice(_PHRASES), draw.choice([50, 300, 0])]
    for _ in range(draw.randint(1, 3)):
        if draw.random() < 0.1:
            value = _with_blind_text(draw, value, blindly)
        else:
            value = _spoil_plain(draw, value, (new, *new, *_PHRASES, *_BLOCKS), _plain("report-pdf"))
    return _if_fitting(json.dumps(value).encode(), most, data)


def _spoil_values_of_pdf(draw: random.Random, data: bytes, most: int, blindly: Blindly) -> bytes:
    if draw.random() < 0.3:
        return blindly(data, most)
    places = [found.span() for found in re.finditer(rb"\b[0-9]+\b|/[A-Za-z]+|<<|>>|\[|\]", data)]
    if not places:
        return blindly(data, most)
    (start, end), other = draw.choice(places), draw.choice(places)
    new = draw.choice([b"0", b"-1", b"99999999", data[other[0] : other[1]], b""])
    return _if_fitting(data[:start] + new + data[end:], most, data)


def spoil_json(data: bytes, most: int, seed: int, blindly: Blindly) -> bytes:
    """As bytes, or as a payload; now and then as several lines."""
    draw = _draws(seed)
    lines = data.splitlines() or [b""]
    match draw.randint(0, 5):
        case 0 | 1:
            return blindly(data, most)
        case 2:
            at = draw.randrange(len(lines))
            lines[at] = spoil_payload(lines[at], most, seed, blindly)
            return _if_fitting(b"\n".join(lines), most, data)
        case 3:
            return _if_fitting(data + b"\n" + draw.choice(lines), most, data)
    return spoil_payload(data, most, seed, blindly)


SPOILERS: dict[str, Spoil] = {
    "json": spoil_json,
    "payload": spoil_payload,
    "csv": spoil_csv,
    "workbook": spoil_workbook,
    "report-text": spoil_report_text,
    "report-pdf": spoil_report_pdf,
}
"""How the inputs of each target are spoilt."""


def spoilt(target: str, data: bytes, most: int, seed: int, blindly: Blindly) -> bytes:
    """An input of a target, spoilt; what is nested too deeply to be looked into, blindly."""
    try:
        return SPOILERS[target](data, most, seed, blindly)
    except RecursionError:
        return blindly(data, most)
