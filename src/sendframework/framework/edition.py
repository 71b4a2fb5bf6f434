"""An edition: everything that a framework says between two changes of its text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar, cast

import attrs

from sendframework._validators import kebab, one_of, optional, text, tuple_of
from sendframework.errors import InvalidTypeError, InvariantError, UnknownCodeError
from sendframework.framework.conduct import ActivityRule
from sendframework.framework.dating import MilestoneRule
from sendframework.framework.graph import MilestoneGraph
from sendframework.framework.identity import Framework
from sendframework.framework.open_matters import AnnouncedChange, OpenQuestion
from sendframework.framework.outcomes import OutcomeRule
from sendframework.framework.rule import Rule
from sendframework.framework.transitions import TransitionRule
from sendframework.periods import Period
from sendframework.vocabulary.activities import Activity

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Edition"]

R = TypeVar("R", bound=Rule)


def __dir__() -> list[str]:
    return __all__


def _first_repeated(names: list[str]) -> str | None:
    """The first name that stands more than once, if any does."""
    return next((name for name in names if names.count(name) > 1), None)


@attrs.frozen(kw_only=True, cache_hash=True)
class Edition:
    """A dated edition of a framework, whole: every rule, with what is announced and what is open.

    Editions are values: `amended` and `with_rule` return new ones, with new ids, and the old one stays as it is.

    Raises
    ------
    InvariantError
        For a duplicate id, a reference that leads nowhere, milestones that are not anchored or run in a circle, a
        group outside its period, or a period outside the framework's.
    InvalidTypeError, InvalidValueError
        For a field of the wrong type.
    """

    id: str = attrs.field(validator=kebab)
    """Permanent; the library's own are named by the month in which they took effect."""
    title: str = attrs.field(validator=text)
    """The edition in words."""
    framework: Framework = attrs.field(validator=one_of(Framework))
    """The framework that it is an edition of."""
    in_force: Period = attrs.field(validator=one_of(Period))
    """The days on which it is, or was, in force."""
    amends: str | None = attrs.field(default=None, validator=optional(kebab))
    """The id of the edition that it was made from, if it was."""
    rules: tuple[Rule, ...] = attrs.field(validator=tuple_of(one_of(Rule), least=1))
    """Every rule; ids are unique here, and the same in other editions for the same matter."""
    announced_changes: tuple[AnnouncedChange, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(AnnouncedChange))
    )
    """Changes announced for this edition, those with unread text included."""
    open_questions: tuple[OpenQuestion, ...] = attrs.field(default=(), validator=tuple_of(one_of(OpenQuestion)))
    """What is not known."""
    _by_id: Mapping[str, Rule] = attrs.field(init=False, eq=False, repr=False)
    _graphs: Mapping[tuple[str, str | None], MilestoneGraph] = attrs.field(init=False, eq=False, repr=False)
    _of_kind: dict[type[Rule], tuple[Rule, ...]] = attrs.field(init=False, eq=False, repr=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_by_id", {rule.id: rule for rule in self.rules})
        self._check_ids()
        self._check_periods()
        self._check_activities()
        self._check_references()
        graphs = {}
        for described in self.rules_of(ActivityRule):
            activity = described.activities[0]
            for outcome in (None, *(result.outcome.value for result in self.outcomes(activity))):
                graphs[activity.value, outcome] = self._graph_of(activity, outcome)
        object.__setattr__(self, "_graphs", graphs)

    @property
    def _where(self) -> str:
        return f"edition {self.id}"

    def _check_ids(self) -> None:
        for things in (self.rules, self.announced_changes, self.open_questions):
            twice = _first_repeated([thing.id for thing in things])
            if twice is not None:
                raise InvariantError(self._where, f"has {twice!r} twice; ids are unique in an edition")

    def _check_periods(self) -> None:
        if not self.framework.in_force.covers(self.in_force):
            reason = f"in force {self.in_force}, outside its framework's {self.framework.in_force}"
            raise InvariantError(self._where, reason)
        for rule in self.rules:
            for group in getattr(rule, "groups", ()):
                if group.period is not None and not group.period.overlaps(self.in_force):
                    reason = f"{rule.id} names {group.code}, which there was only {group.period}"
                    raise InvariantError(self._where, reason)

    def _check_activities(self) -> None:
        described = [rule.activities[0] for rule in self.rules_of(ActivityRule)]
        results = [rule.outcome for rule in self.rules_of(OutcomeRule)]
        kinds: dict[str, list[str]] = {"activity": [*described], "outcome": [*results]}
        for what, members in kinds.items():
            twice = _first_repeated(members)
            if twice is not None:
                raise InvariantError(self._where, f"describes the {what} {twice} twice")
        for rule in self.rules:
            for activity in rule.activities:
                if activity not in described:
                    raise InvariantError(self._where, f"{rule.id} is about {activity}, which no ActivityRule describes")

    def _check_references(self) -> None:
        results = {rule.outcome.value: rule.activities[0] for rule in self.rules_of(OutcomeRule)}
        for rule in self.rules:
            for outcome in getattr(rule, "outcomes", ()):
                if outcome not in results:
                    reason = f"{rule.id} applies after {outcome}, which no OutcomeRule describes"
                    raise InvariantError(self._where, reason)
                if rule.activities and results[outcome] not in rule.activities:
                    reason = f"{rule.id} applies after {outcome}, which none of its activities can have"
                    raise InvariantError(self._where, reason)
        referring: tuple[AnnouncedChange | OpenQuestion, ...] = (*self.announced_changes, *self.open_questions)
        named = [(thing.id, thing.rules) for thing in referring]
        for owner, names in (*named, *((rule.id, rule.governs) for rule in self.rules_of(TransitionRule))):
            for name in names:
                if name not in self._by_id:
                    raise InvariantError(self._where, f"{owner} refers to rule {name}, which it does not have")

    def _graph_of(self, activity: Activity, outcome: str | None) -> MilestoneGraph:
        rules = tuple(
            rule
            for rule in self.rules_of(MilestoneRule)
            if activity in rule.activities and (not rule.outcomes or outcome in rule.outcomes)
        )
        try:
            return MilestoneGraph(activity=activity, outcome=outcome, rules=rules)
        except InvariantError as error:
            raise InvariantError(self._where, f"{error.where}: {error.reason}") from None

    def rules_of(self, kind: type[R]) -> tuple[R, ...]:
        """The rules of one kind, in order: ``edition.rules_of(NoticeRule)``."""
        held = self._of_kind.get(kind)
        if held is None:  # looked through once for each kind: timetables ask for some of them every time
            held = self._of_kind[kind] = tuple(rule for rule in self.rules if isinstance(rule, kind))
        return cast("tuple[R, ...]", held)

    def rule(self, rule_id: str) -> Rule:
        """The rule with an id.

        Raises
        ------
        UnknownCodeError
            When there is none; says which are near.
        """
        try:
            return self._by_id[rule_id]
        except (KeyError, TypeError):
            raise UnknownCodeError(f"rule of edition {self.id}", rule_id, tuple(self._by_id)) from None

    def activity(self, activity: Activity | str) -> ActivityRule:
        """What the edition says of an activity.

        Raises
        ------
        UnknownCodeError
            When it is no activity, or none of this edition.
        """
        wanted = Activity(activity)
        described = {rule.activities[0]: rule for rule in self.rules_of(ActivityRule)}
        if wanted not in described:
            raise UnknownCodeError(
                f"activity of edition {self.id}", wanted.value, tuple(code.value for code in described)
            )
        return described[wanted]

    def outcomes(self, activity: Activity | str) -> tuple[OutcomeRule, ...]:
        """The results that an activity can have; none for one that judges nothing.

        Raises
        ------
        UnknownCodeError
            When it is no activity.
        """
        wanted = Activity(activity)
        return tuple(rule for rule in self.rules_of(OutcomeRule) if wanted in rule.activities)

    def outcome(self, outcome: str) -> OutcomeRule:
        """What the edition says of an outcome.

        Raises
        ------
        UnknownCodeError
            When no activity of this edition can have it.
        """
        described = {rule.outcome.value: rule for rule in self.rules_of(OutcomeRule)}
        try:
            return described[outcome]
        except (KeyError, TypeError):
            raise UnknownCodeError(f"outcome of edition {self.id}", outcome, tuple(described)) from None

    def milestones(self, activity: Activity | str, outcome: str | None = None) -> MilestoneGraph:
        """The milestone graph of an activity, with what follows an outcome if one is given.

        Raises
        ------
        UnknownCodeError
            When the activity or the outcome is not of this edition, or the outcome not of this activity.
        """
        code = Activity(activity)
        held = self._graphs.get((code.value, None if outcome is None else str(outcome)))
        if held is not None:
            return held
        code = self.activity(code).activities[0]
        wanted = None if outcome is None else self.outcome(outcome).outcome.value
        try:
            return self._graphs[code.value, wanted]
        except KeyError:
            known = tuple(rule.outcome.value for rule in self.outcomes(code))
            raise UnknownCodeError(f"outcome of {code} in edition {self.id}", outcome, known) from None

    def questions_about(self, rule_id: str) -> tuple[OpenQuestion, ...]:
        """The open questions that touch a rule.

        Raises
        ------
        UnknownCodeError
            When there is no such rule.
        """
        wanted = self.rule(rule_id).id
        return tuple(question for question in self.open_questions if wanted in question.rules)

    def explain(self, rule_id: str) -> str:
        """What a rule says, how binding it is, how good the evidence is and where it stands, in words.

        Raises
        ------
        UnknownCodeError
            When there is no such rule.
        """
        rule = self.rule(rule_id)
        lines = [
            f"{rule.id} ({rule.kind}, edition {self.id})",
            rule.statement,
            f"Certainty: {rule.certainty}. Grade: {rule.grade}.",
            *(f"Source: {citation}" + (f": {citation.note}" if citation.note else "") for citation in rule.citations),
        ]
        lines.extend(f"Open: {asked.question} {asked.position}" for asked in self.questions_about(rule_id))
        return "\n".join(lines)

    def amended(  # one argument for each way in which a text changes
        self,
        *,
        id: str,  # noqa: A002  # the field's own name
        in_force: Period,
        title: str | None = None,
        add: Iterable[Rule] = (),
        replace: Iterable[Rule] = (),
        remove: Iterable[str] = (),
        announced_changes: Iterable[AnnouncedChange] = (),
        open_questions: Iterable[OpenQuestion] = (),
        settled: Iterable[str] = (),
    ) -> Edition:
        """A new edition that differs from this one by whole rules.

        ``announced_changes`` are those of the new edition alone; ``open_questions`` are added, or take the place of
        those with the same id; ``settled`` names questions that are answered.

        Raises
        ------
        InvariantError
            When the id is this one's, when a rule to add is there already, or as for any edition.
        UnknownCodeError
            When a rule to replace or remove, or a question to settle, is not there.
        """
        if id == self.id:
            raise InvariantError(self._where, "cannot be amended under its own id; an edition id is permanent")
        added, changed, gone = tuple(add), {rule.id: rule for rule in replace}, set(remove)
        for rule in added:
            if rule.id in self._by_id:
                raise InvariantError(f"edition {id}", f"adds {rule.id}, which {self.id} has; replace it instead")
        for name in (*changed, *gone):
            self.rule(name)
        kept = [changed.get(rule.id, rule) for rule in self.rules if rule.id not in gone]
        asked = {question.id: question for question in (*self.open_questions, *open_questions)}
        for name in settled:
            if asked.pop(name, None) is None:
                raise UnknownCodeError(f"open question of edition {self.id}", name, tuple(asked))
        return Edition(
            id=id,
            title=self.title if title is None else title,
            framework=self.framework,
            in_force=in_force,
            amends=self.id,
            rules=(*kept, *added),
            announced_changes=tuple(announced_changes),
            open_questions=tuple(asked.values()),
        )

    def with_rule(self, rule: Rule, *, id: str) -> Edition:  # noqa: A002  # the field's own name
        """A new edition with one rule added, or put in the place of the one with its id.

        Raises
        ------
        InvariantError
            When the id is this one's, or as for any edition.
        """
        if not isinstance(rule, Rule):
            raise InvalidTypeError("Edition.with_rule(rule)", "must be a Rule", rule)
        known = rule.id in self._by_id
        return self.amended(
            id=id,
            in_force=self.in_force,
            add=() if known else (rule,),
            replace=(rule,) if known else (),
            announced_changes=self.announced_changes,
        )

    def __str__(self) -> str:
        return f"{self.id}: {self.title} ({self.in_force})"
