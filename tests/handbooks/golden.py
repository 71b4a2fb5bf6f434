"""Comparisons of editions as text, kept in files: ``python -m tests.handbooks.golden`` writes them anew, on purpose.

A change of a rule, or of how comparisons are told, shows as a change of these files; look at it before you keep it.
"""

from pathlib import Path

from sendframework.handbooks.comparison import diff

FOLDER = Path(__file__).parent / "golden"
PAIRS = (("2023-01", "2025-07"), ("2021-04", "2023-01"))


def contents():
    """What each file holds now, by its name."""
    return {f"{old}-to-{new}.txt": f"{diff(old, new)}\n" for old, new in PAIRS}


if __name__ == "__main__":
    for name, text in contents().items():
        FOLDER.joinpath(name).write_text(text, "utf-8", newline="\n")
