"""The codes of problems as a page."""

from sendframework.serialization._docstrings import field_docstrings
from sendframework.serialization.problem_codes import BEYOND_SCHEMA, PROBLEM_CODES, ProblemCode

HEAD = """\
# Problems of payloads

What cannot become a record raises {py:exc}`~sendframework.errors.StructureError`, with every
{py:class}`~sendframework.errors.Problem` of it at once. Each has one of these codes; none ever changes its meaning, and
more may come. Those that are marked are beyond JSON Schema: a payload that
{py:func}`~sendframework.serialization.json_schemas.json_schema` accepts loads, or has only problems of these codes.

| code | meaning | beyond JSON Schema |
| --- | --- | --- |
"""


def pages() -> dict[str, str]:
    """One page."""
    meanings = field_docstrings(ProblemCode)
    rows = [
        f"| `{code}` | {meanings[code.name].replace('|', '&#124;')} | {'yes' if code in BEYOND_SCHEMA else ''} |\n"
        for code in PROBLEM_CODES
    ]
    return {"problem-codes.md": HEAD + "".join(rows)}
