"""What checks say, word for word, kept in a file: ``python -m tests.checks.printed`` writes it anew, on purpose.

A change of wording, place, rule or severity shows as a change of that file; look at it before you keep it.  The records
are those of the tables of other modules, and of `tests.checks.saying` for what stands in none of them.
"""

from pathlib import Path

import sendframework as sf
from tests.checks import test_links, test_sequels, test_visits
from tests.checks.asking import found
from tests.checks.saying import MORE, TABLES

FILE = Path(__file__).with_name("printed.txt")


def _cases():
    """The code, the name, the record and what is asked beside it, of every case."""
    for name, code, _, record, _ in test_visits.TIMING + test_visits.REST:
        yield code, name, record, {}
    for name, code, _, record, _, related in test_sequels.PLANS + test_sequels.VISITS:
        yield code, name, record, {"related": related}
    for name, code, record, _, related in test_sequels.ACTS:
        yield code, name, record, {"related": related}
    for name, code, _, record, _ in test_sequels.FILES:
        yield code, name, record, {}
    for name, record, _, origin in test_links.ORDER:
        yield "follows-later-record", name, record, {"related": [origin]}
    for name, _, record, _, related in test_links.NUMBERS:
        yield "number-not-found", name, record, {"related": related}
    for name, _, record, _, origin in test_links.EARLY:
        yield "plan-early", name, record, {"related": [origin]}
    yield from MORE


CASES = {f"{code}: {name}": (code, record, asked) for code, name, record, asked in _cases()} | {
    f"who was heard: {name}": ("", record, {}) for name, record in TABLES.items()
}


def _told(issue):
    """An issue in full, but for where its rule stands written."""
    more = [f"  {word}: {said}" for word in ("expected", "observed") if (said := getattr(issue, word)) is not None]
    return [str(issue) if issue.rule else f"{issue} under {issue.edition}", *more]


def _cell(cell):
    """What is said of a group and a method; nothing where nobody asks for it."""
    by = "any" if cell.channel is None else cell.channel.code
    more = (" as asked" if cell.expected else "", cell.count, ", ".join(cell.rules), cell.reason)
    told = "; ".join([f"{cell.status}{more[0]}", *(str(each) for each in more[1:] if each)])
    return None if told == "not-applicable" else f"{cell.group.code}, {by}: {told}"


def said(name):
    """What the check of a case says now."""
    code, record, asked = CASES[name]
    if not code:
        made = sf.coverage(record)
        return "\n".join([str(made), *filter(None, map(_cell, made.cells))])
    return "\n".join(line for issue in found(code, record, **asked) for line in _told(issue))


def kept():
    """What was said of every case when the file was written."""
    blocks = (block.partition("\n") for block in FILE.read_text("utf-8").rstrip("\n").split("\n\n"))
    return {name.removeprefix("# "): lines for name, _, lines in blocks}


if __name__ == "__main__":
    FILE.write_text("\n\n".join(f"# {name}\n{said(name)}" for name in CASES) + "\n", encoding="utf-8")
