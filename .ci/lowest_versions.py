"""The lowest versions that the project declares, as constraints for pip: `python .ci/lowest_versions.py [EXTRA...]`."""

import re
import sys
import tomllib
from pathlib import Path

PROJECT = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8"))["project"]
OWN = re.compile(rf"{PROJECT['name']}\[(.*)\]")
LOWEST = re.compile(r"(?P<name>[\w.-]+)(?:\[.*\])?\s*>=\s*(?P<version>[\w.]+)")


def constraints(extras: list[str]) -> dict[str, str]:
    """The lowest version of everything that the project needs, and that these extras and those in them bring."""
    lines, waiting = list(PROJECT["dependencies"]), list(extras)
    while waiting:
        for line in PROJECT["optional-dependencies"][waiting.pop()]:
            if own := OWN.match(line):
                waiting += own[1].split(",")
            else:
                lines.append(line)
    return {found["name"]: found["version"] for line in lines if (found := LOWEST.match(line))}


if __name__ == "__main__":
    for name, version in sorted(constraints(sys.argv[1:]).items()):
        print(f"{name}=={version}")
