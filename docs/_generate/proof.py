"""What the deep tier measured, as tables that the page on proof takes in."""

import json
import tomllib
from collections import Counter
from pathlib import Path

PROOF = Path(__file__).resolve().parents[2] / "tests" / "proof"


def figures(name: str) -> dict[str, dict[str, object]]:
    """What was recorded last, by room or target."""
    path = PROOF / "results" / f"{name}.json"
    return json.loads(path.read_text("utf-8"))["figures"] if path.exists() else {}


def table(head: tuple[str, ...], rows: list[tuple[object, ...]]) -> str:
    """A table in Markdown; numbers stand to the right."""
    rules = ["---:" if rows and isinstance(cell, int | float) else "---" for cell in (rows[0] if rows else head)]
    lines = [
        head,
        rules,
        *[[f"{cell:,}" if isinstance(cell, int | float) else str(cell) for cell in row] for row in rows],
    ]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def measured(about: dict[str, dict[str, object]], tool: str) -> str:
    """On what it was measured; more than one commit where parts were measured at other times."""
    parts: dict[str, list[str]] = {}
    for part, one in about.items():
        by = f"`{one['command']}` on commit `{one['commit']}`, Python {one['python']}, {tool} {one[tool]}"
        parts.setdefault(by, []).append(f"`{part}`")
    if len(parts) == 1:
        return f"\nMeasured by {next(iter(parts))}.\n"
    return "\n" + "".join(f"- {', '.join(names)}: {by}\n" for by, names in parts.items())


def survivors(room: str) -> list[tuple[str, int]]:
    """The reasons why mutants of a room may live, each with their number."""
    path = PROOF / "survivors" / f"{room}.toml"
    groups = tomllib.loads(path.read_text("utf-8"))["survivors"] if path.exists() else []
    found = Counter[str]()
    for group in groups:
        found[group["reason"]] += len(group["mutants"])
    return list(found.items())


def pages() -> dict[str, str]:
    """Tables only: the words around them are on the page."""
    laws, mutants, fuzzed, hook = (figures(name) for name in ("laws", "mutation", "fuzzing", "hook"))
    listed = tomllib.loads((PROOF.parent / "laws" / "laws.toml").read_text("utf-8"))["law"]
    properties = Counter(room for room, _ in {(law["room"], law["test"]) for law in listed})
    found = [(f"`{room}`", one["laws"], properties[room], one["found"]) for room, one in laws.items()]
    every = (
        "all",
        sum(one["laws"] for one in laws.values()),
        properties.total(),
        sum(one["found"] for one in laws.values()),
    )
    rooms = [
        (
            f"`{room}`",
            one["mutants"],
            one["noticed"],
            f"{100 * one['noticed'] / one['mutants']:.1f} %",
            one["explained"],
        )
        for room, one in mutants.items()
    ]
    reasons = [
        (f"`{room}`", count, reason.replace("|", "&#124;")) for room in mutants for reason, count in survivors(room)
    ]
    targets = [
        (
            *(f"`{target}`", one["executions"], one.get("processes", 0), one["seconds"], one["new_inputs"]),
            *(one["growth_mb"], one["findings"]),
        )
        for target, one in fuzzed.items()
    ]
    known = tomllib.loads((PROOF / "found.toml").read_text("utf-8"))["found"]
    by = Counter(one["by"] for one in known)
    wrong = [(one["by"], f"`{one['room']}`", one["what"], f"`{one['test'].partition('::')[2]}`") for one in known]
    counted = ", ".join(f"{number} by {means}" for means, number in by.items())
    return {
        "proof/found.txt": f"{len(known)} entries: {counted}.\n\n" + table(("by", "room", "what", "test"), wrong),
        "proof/laws.txt": table(("room", "laws", "properties", "faults found"), [*found, every])
        + measured(laws, "hypothesis"),
        "proof/hook.txt": table(
            ("what", "milliseconds", "spread"),
            [(what, one["milliseconds"], one["spread"]) for what, one in hook.items()],
        )
        + measured(hook, "hypothesis"),
        "proof/mutants.txt": table(("room", "mutants", "noticed", "share", "alive, with a reason"), rooms)
        + measured(mutants, "mutmut"),
        "proof/survivors.txt": table(("room", "mutants", "why they may live"), reasons),
        "proof/fuzzing.txt": table(
            ("target", "executions", "PDFs opened", "seconds", "new inputs", "growth, MiB", "findings"), targets
        )
        + measured(fuzzed, "atheris"),
    }
