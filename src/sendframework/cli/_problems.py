"""What is wrong with a payload, in the words of the command line; nothing of what is internal is repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.errors import PayloadVersionError, Problem, StructureError
from sendframework.records.consents import AttributionConsent
from sendframework.records.referrals import Referral
from sendframework.records.reviews import ThematicReview
from sendframework.serialization.problem_codes import ProblemCode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendframework.errors import SendFrameworkError

VERSION = "payload-version"
"""The code under which a schema that is newer than this release is told."""

# Of these the place says enough, and the text around it may be anything.
_OF_TEXTS = {
    ProblemCode.NOT_JSON,
    ProblemCode.WRONG_ENCODING,
    ProblemCode.NESTED_TOO_DEEPLY,
    ProblemCode.LINE_TOO_LONG,
}
_INTERNAL = {ThematicReview.kind, AttributionConsent.kind, Referral.kind}


def problems_of(error: SendFrameworkError, *, internal: bool = False) -> tuple[Problem, ...]:
    """Each thing that is wrong; of what is internal, where that is not asked for, only that it is."""
    if not isinstance(error, StructureError):
        path = "$.schema" if isinstance(error, PayloadVersionError) else "$"
        return (Problem(code=VERSION, path=path, reason=str(error)),)
    if error.kind in _INTERNAL and not internal:
        reason = f"is {error.kind}, which is internal and no record"
        return (
            Problem(
                code=ProblemCode.OTHER_KIND.value, path="$.kind", reason=reason, hint="sendframework review reads it"
            ),
        )
    return tuple(_without_text(each) if each.code in _OF_TEXTS else each for each in error.problems)


def without_values(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Places and reasons alone."""
    return tuple(map(_without_value, problems))


def _without_text(problem: Problem) -> Problem:
    hint = "" if problem.code == ProblemCode.LINE_TOO_LONG else problem.hint  # that one is for callers of the library
    return Problem(code=problem.code, path=problem.path, reason=problem.reason, hint=hint)


def _without_value(problem: Problem) -> Problem:
    return Problem(code=problem.code, path=problem.path, reason=problem.reason)
