"""The wording of the command line, kept in files: ``python -m tests.cli.golden`` writes them anew, on purpose.

A change of wording shows as a change of these files; look at it before you keep it.
"""

from contextlib import chdir
from pathlib import Path

from tests.cli.calling import call
from tests.places import ROOT

FOLDER = Path(__file__).parent / "golden"
TERMS = ["--term", "2026-04-13..2026-05-22", "--term", "2026-06-01..2026-07-20"]
FAILINGS = ["follow-up", "widespread-or-systemic-failings", "--report-received", "2025-04-10"]
NOTIFIED = ["timetable", "full-inspection", "--notified", "2025-09-08"]
MOMENT = ["--name", "Ealing 2025", "--stamp", "2025-09-08T09:30:00Z"]
CORNWALL, REPORT = "examples/case-files/cornwall-2023-2026.json", "examples/reports/hertfordshire-2023.txt"
EXAMPLES = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("examples/case-files/*.json"))
COMMANDS = {
    "timetable.txt": (NOTIFIED, None),
    "timetable-80.txt": (NOTIFIED, 80),
    "timetable-120.txt": (NOTIFIED, 120),
    "timetable.json": ([*NOTIFIED, "--format", "json"], None),
    "timetable.ics": ([*NOTIFIED, "--format", "ics", *MOMENT], None),
    "timetable-explained.txt": ([*NOTIFIED, "--explain", "on-site-starts"], 80),
    "timetable-backwards.txt": (["timetable", "full-inspection", "--on-site-starts", "2023-05-15"], 80),
    "follow-up.txt": (FAILINGS, 80),
    "follow-up-all-explained.txt": ([*FAILINGS, "--explain"], 80),
    "mondays.txt": (["mondays", "--from", "2026-04-13", "--to", "2026-06-01", *TERMS], None),
    "mondays-80.txt": (["mondays", "--from", "2026-04-13", "--to", "2026-06-01", *TERMS], 80),
    "show-rule.txt": (["show", "full-inspection-on-site-notice", "--edition", "2023-01"], 80),
    "show-source.txt": (["show", "handbook-2025-06", "--edition", "2023-01"], 80),
    "show-theme.txt": (["show", "alternative-provision"], 80),
    "show-region.txt": (["show", "London"], 80),
    "show-support-event.txt": (["show", "notice to improve", "--as", "support-event"], 80),
    "diff.txt": (["diff", "2023-01", "2025-07"], None),
    "diff-80.txt": (["diff", "2025-06", "2025-07"], 80),
    "diff-two-frameworks-80.txt": (["diff", "2021-04", "2023-01"], 80),
    "applies.txt": (["applies", "full-inspection", "--on", "2024-05-01", "--begun-on", "2022-05-01"], 80),
    "groups.txt": (["groups", "--sector", "health", "--on", "2022-06-30"], None),
    "groups-80.txt": (["groups", "--sector", "health", "--on", "2022-06-30"], 80),
    "groups-one.txt": (["groups", "health commissioners", "--on", "2022-07-01"], 80),
    "groups-one.json": (["groups", "nurseries", "--format", "json"], None),
    "areas.txt": (["areas"], None),
    "areas-80.txt": (["areas", "--on", "2021-04-01", "--region", "East Midlands"], 80),
    "areas-one.txt": (["areas", "Surrey County Council"], 80),
    "areas-one.json": (["areas", "Cumbria", "--format", "json"], None),
    "themes.txt": (["themes"], None),
    "themes-80.txt": (["themes"], 80),
    "methods-80.txt": (["methods"], 80),
    "terms-80.txt": (["terms"], 80),
    "terms-one.txt": (["terms", "WSoA"], 80),
    "sources-80.txt": (["sources", "--kind", "legislation"], 80),
    "sources-one.txt": (["sources", "thematic-guidance-2023"], 80),
    "check.txt": (["check", *EXAMPLES], None),
    "check-80.txt": (["check", CORNWALL], 80),
    "check.github.txt": (["check", CORNWALL, "--format", "github"], None),
    "check.json": (["check", CORNWALL, "--format", "json"], None),
    "schema.txt": (["schema"], 80),
    "convert.csv": (["convert", CORNWALL, "--to", "csv"], None),
    "read.jsonl": (["read", REPORT, "--published", "2023-11-10"], None),
    "outlook.txt": (["outlook", *EXAMPLES, "--on", "2026-06-29"], None),
    "outlook-80.txt": (["outlook", CORNWALL, "--on", "2026-06-29", "--complete-to", "2026-06-29"], 80),
    "outlook.csv": (["outlook", CORNWALL, "--on", "2026-06-29", "--format", "csv"], None),
    "outlook.html": (["outlook", CORNWALL, "--on", "2026-06-29", "--format", "html"], None),
    "coverage-80.txt": (["coverage", "examples/full-inspections/hertfordshire-2023.json"], 80),
    "workdays-add.txt": (["workdays", "add", "2018-05-08", "70"], 80),
    "workdays-holidays.txt": (["workdays", "holidays", "2025"], 120),
    "workdays-projected.txt": (["workdays", "add", "2028-12-20", "70", "--projected-until", "2029"], 80),
}


def answer(name):
    """What the command of a file prints now."""
    words, columns = COMMANDS[name]
    with chdir(ROOT):  # so that files are named alike everywhere
        given = call(*words, columns=columns)
    assert (given.code, given.err) == (0, ""), given
    # Versions of icalendar fold lines at different places: what they say is kept, one line each.
    return given.out.replace("\r\n ", "").replace("\r\n", "\n") if name.endswith(".ics") else given.out


if __name__ == "__main__":
    for name in COMMANDS:
        FOLDER.joinpath(name).write_bytes(answer(name).encode("utf-8"))
