"""Shorthands for tests of checks: the codes that a record gives, and one issue of it."""

import re

import sendframework as sf


def codes(record, **asked):
    """Every code that a record gives."""
    return {issue.code for issue in sf.check(record, **asked)}


def found(code, record, **asked):
    """The issues of one code."""
    return [issue for issue in sf.check(record, **asked) if issue.code == code]


def only(code, record, **asked):
    """The one issue of a code."""
    (issue,) = found(code, record, **asked)
    return issue


def errors(record, **asked):
    return {issue for issue in sf.check(record, **asked) if issue.severity is sf.Severity.ERROR}


def placeless(issues):
    """Issues without the indexes in their paths, counted: for records whose lists stand in another order."""
    return sorted(
        (issue.code, issue.severity, re.sub(r"\[[0-9]+\]", "[]", issue.path), issue.sentence, issue.edition or "")
        for issue in issues
    )
