"""Who inspected, and which bodies the partnership had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.checks._subject import the
from sendframework.framework import TeamRule
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.bodies import BodyKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.framework import TeamMember
    from sendframework.records.visits import Visit

__all__ = ["check_partners", "check_team"]

_HEALTH = frozenset({BodyKind.INTEGRATED_CARE_BOARD, BodyKind.CLINICAL_COMMISSIONING_GROUP})


def check_team(at: Subject, visit: Visit) -> Iterator[Issue]:
    """Both inspectorates, their leads, how many of each, and what they are called."""
    if not visit.team or at.edition is None:
        return
    for rule in at.edition.rules_of(TeamRule):
        if at.activity in rule.activities:
            for inspectorate in (Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION):
                places = tuple(place for place in rule.members if place.inspectorate is inspectorate)
                yield from _side(at, visit, rule, inspectorate, places)


def _side(
    at: Subject, visit: Visit, rule: TeamRule, inspectorate: Actor, places: tuple[TeamMember, ...]
) -> Iterator[Issue]:
    """The members of one inspectorate."""
    number = visit.inspectors_of(inspectorate) or 0
    least = sum(place.least for place in places)
    limits = [place.most for place in places]
    most = None if None in limits else sum(limit for limit in limits if limit is not None)
    name = the(inspectorate)
    if number == 0 and least:
        sentence = f"The team has nobody of {name}."
        yield at.issue("inspectorate-missing", "team", sentence, rule=rule, expected=_range(least, most))
        return
    if number < least or (most is not None and number > most):
        sentence = f"The team has {number} of {name}, where {_usual(least, most)}."
        yield at.issue("team-size", "team", sentence, rule=rule, expected=_range(least, most), observed=str(number))
    else:
        yield from _by_role(at, visit, rule, places)
    roles = {each.role for each in visit.team if each.inspectorate is inspectorate}
    if roles == {None}:
        return
    known = {place.role for place in places}
    for role in sorted(role for role in roles if role is not None and role not in known):
        sentence = (
            f"{inspectorate.label} has no place called {role} in the teams of edition "
            f"{'' if at.edition is None else at.edition.id}."
        )
        yield at.issue("team-role-unknown", "team", sentence, rule=rule, observed=role)
    leads = {place.role for place in places if place.leads and place.least}
    if leads and None not in roles and not leads & roles:
        sentence = f"The team has no {' or '.join(sorted(leads))}, though its other members are named by role."
        yield at.issue("lead-missing", "team", sentence, rule=rule, expected=" or ".join(sorted(leads)))


def _by_role(at: Subject, visit: Visit, rule: TeamRule, places: tuple[TeamMember, ...]) -> Iterator[Issue]:
    """More in one role than in any team seen; fewer is no sign, as a second lead can stand in."""
    for place in places:
        count = sum(each.count for each in visit.team if each.role == place.role)
        if place.most is not None and count > place.most:
            sentence = f"The team has {count} of the role {place.role}, where {_usual(place.least, place.most)}."
            expected = _range(place.least, place.most)
            yield at.issue("team-size", "team", sentence, rule=rule, expected=expected, observed=str(count))


def _range(least: int, most: int | None) -> str:
    if most is None:
        return f"at least {least}"
    return str(least) if least == most else f"{least} to {most}"


def _usual(least: int, most: int | None) -> str:
    return f"{_range(least, most)} {'is' if least == most == 1 else 'are'} usual"


def check_partners(at: Subject, visit: Visit) -> Iterator[Issue]:
    """Whether the partnership, where its bodies are recorded, has a council and a body of the health service."""
    rule = at.rule("main-focus")
    if not visit.partners or rule is None:
        return
    kinds = {body.kind for body in visit.partners}
    if BodyKind.LOCAL_AUTHORITY not in kinds:
        yield at.issue("partner-missing", "partners", "No council is among the partners recorded.", rule=rule)
    if not kinds & _HEALTH:
        yield at.issue("partner-missing", "partners", "No health body is among the partners recorded.", rule=rule)
