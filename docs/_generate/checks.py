"""What is checked: every code of an issue, and every rule with the checks that look at it or the reason for none."""

from collections.abc import Iterator

import sendframework as sf
from _generate import _markup as rst
from _generate._rules import rule_link
from sendframework import Check, Edition, Rule
from sendframework.checks.known_reasons import REASONS, REASONS_BY_KIND


def code_label(code: str) -> str:
    """Where the page tells of a code."""
    return f"check-{code}"


def reason_for(rule: Rule) -> str | None:
    """Why a rule is not checked, where that is written down."""
    return REASONS.get(rule.id) or REASONS_BY_KIND.get(type(rule).__name__)


def rules_by_edition(shelf: tuple[Edition, ...]) -> dict[str, tuple[Rule, Edition]]:
    """Every rule of the editions by its id, in the last edition that has it."""
    return {rule.id: (rule, edition) for edition in shelf for rule in edition.rules}


def _code(check: Check, rules: dict[str, tuple[Rule, Edition]]) -> Iterator[str]:
    yield rst.heading(check.code, "~", label=code_label(check.code))
    yield rst.classed("rule-statement", rst.escaped(check.about))
    links = (rule_link(rules[name][1], name) for name in check.rules)
    yield rst.classed(
        "rule-fields",
        rst.fields(
            (
                ("At worst", rst.escaped(check.severity)),
                ("Records", rst.escaped(", ".join(check.records))),
                ("Needs", rst.escaped("; ".join(check.needs))),
                ("Rules", rst.joined(links)),
            )
        ),
    )


def _row(rule: Rule, edition: Edition, checks: tuple[Check, ...]) -> tuple[str, str]:
    codes = [rst.link(code_label(check.code), check.code) for check in checks if rule.id in check.rules]
    return rule_link(edition, rule.id), rst.joined(codes) or rst.escaped(reason_for(rule) or "")


def checks_page(shelf: tuple[Edition, ...], checks: tuple[Check, ...]) -> str:
    """Every check, and every rule of the editions."""
    rules = rules_by_edition(shelf)
    return rst.page(
        "What is checked",
        "How to check a record, and what the severities mean, stands on :doc:`/checking`.",
        rst.heading("Codes", "-"),
        "A code never changes its meaning. How sure and how well evidenced a rule is can make an issue milder.",
        (block for check in checks for block in _code(check, rules)),
        rst.heading("Rules", "-"),
        "Every rule of every edition, with the checks that look at it, or why there is none.",
        rst.table(
            ("Rule", "Checked by, or why not"),
            (_row(*rules[name], checks) for name in sorted(rules)),
            (35, 65),
            "first-column-whole",
        ),
        label="checks",
    )


def pages() -> dict[str, str]:
    """The page, for the editions and checks of the library."""
    return {"checks.rst": checks_page(sf.editions(), sf.CHECKS)}
