"""Two editions compared: what became of each rule, what was announced and not read, two frameworks side by side."""

from __future__ import annotations

import attrs

from sendframework import _tables
from sendframework._validators import kebab, one_of, text, tuple_of
from sendframework.citations import Source
from sendframework.errors import UnknownCodeError
from sendframework.framework import AnnouncedChange, Edition, Framework, OpenQuestion
from sendframework.handbooks import _telling, edition
from sendframework.handbooks._differing import field_differences
from sendframework.handbooks._lineage import between
from sendframework.handbooks._noting import notes_on, papers_between
from sendframework.handbooks.changes import ChangeKind, FieldChange, RuleChange, as_changes
from sendframework.handbooks.comparison_notes import ComparisonNote
from sendframework.handbooks.matters import Matter
from sendframework.periods import Period

__all__ = ["ComparedEdition", "Comparison", "diff"]

_ORDER = {matter: number for number, matter in enumerate(Matter)}


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class ComparedEdition:
    """An edition as a comparison names it, without its rules.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type.
    """

    id: str = attrs.field(validator=kebab)
    """Its id."""
    title: str = attrs.field(validator=text)
    """The edition in words."""
    in_force: Period = attrs.field(validator=one_of(Period))
    """The days on which it is, or was, in force."""
    framework: Framework = attrs.field(validator=one_of(Framework))
    """The framework that it is an edition of."""

    def __str__(self) -> str:
        return f"{self.id}: {self.title} ({self.in_force})"


@attrs.frozen(kw_only=True)
class Comparison:
    """Two editions compared: every difference between their rules, and what was announced between them.

    Its text and its rows hold all of it for people; its fields hold it for programs, without the editions themselves.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type.
    """

    old: ComparedEdition = attrs.field(validator=one_of(ComparedEdition))
    """The edition compared from, which need not be the older one."""
    new: ComparedEdition = attrs.field(validator=one_of(ComparedEdition))
    """The edition compared with it."""
    changes: tuple[RuleChange, ...] = attrs.field(validator=tuple_of(one_of(RuleChange)))
    """What became of each rule that is not the same in both, by matter and then by id."""
    unchanged: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(kebab, distinct=True))
    """The ids of the rules that are the same in both."""
    framework_changes: tuple[FieldChange, ...] = attrs.field(default=(), validator=tuple_of(one_of(FieldChange)))
    """In what the frameworks as such differ."""
    announced: tuple[AnnouncedChange, ...] = attrs.field(default=(), validator=tuple_of(one_of(AnnouncedChange)))
    """The changes announced between the two, oldest first, whether their text was read or not."""
    open_before: tuple[OpenQuestion, ...] = attrs.field(default=(), validator=tuple_of(one_of(OpenQuestion)))
    """The questions that are open in the first edition and not in the second."""
    open_after: tuple[OpenQuestion, ...] = attrs.field(default=(), validator=tuple_of(one_of(OpenQuestion)))
    """The questions that are open in the second edition, and not or otherwise in the first."""
    papers: tuple[Source, ...] = attrs.field(default=(), validator=tuple_of(one_of(Source)))
    """Papers behind what lies between the two, of which only a part was read."""
    notes: tuple[ComparisonNote, ...] = attrs.field(default=(), validator=tuple_of(one_of(ComparisonNote)))
    """What a reader should know."""

    def __getitem__(self, rule_id: str) -> RuleChange:
        for change in self.changes:
            if change.rule_id == rule_id:
                return change
        raise UnknownCodeError("change of a rule", rule_id, tuple(change.rule_id for change in self.changes))

    def of_kind(self, kind: ChangeKind | str) -> tuple[RuleChange, ...]:
        """The rules of which the same became: ``comparison.of_kind("added")``.

        Raises
        ------
        UnknownCodeError
            For anything but a kind of change.
        """
        wanted = ChangeKind(kind)
        return tuple(change for change in self.changes if change.change is wanted)

    @property
    def unread(self) -> tuple[AnnouncedChange, ...]:
        """The changes announced between the two whose text was not read."""
        return tuple(change for change in self.announced if not change.text_read)

    @property
    def of_two_frameworks(self) -> bool:
        """Whether the two are editions of different frameworks."""
        return self.old.framework.code is not self.new.framework.code

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs: no rule, nothing of the framework, nothing announced, no question."""
        matters = (self.changes, self.framework_changes, self.announced, self.open_before, self.open_after)
        return not any(matters)

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Every difference and every announced change as a row of text: change, what, field, before, after."""
        return _telling.rows(self)

    def side_by_side(self) -> tuple[tuple[str, ...], ...]:
        """The rules that differ as rows of text: matter, rule, what the first edition has, what the second has.

        Two rules stand in one row only where they have one id; beside any other rule there is nothing.
        """
        return _telling.side_by_side(self)

    def __str__(self) -> str:
        return _telling.told(self)

    def _repr_html_(self) -> str:
        caption = f"Edition {self.old.id} compared with edition {self.new.id}"
        return _tables.html(_telling.HEADINGS, self.rows(), caption=caption)


def diff(old: Edition | str, new: Edition | str) -> Comparison:
    """What differs between two editions, and what was announced between them although its text was not read.

    Rules are matched by their ids, in whichever order they stand.  A rule that says the same on other evidence has not
    changed: it is ``sourced-anew``.  Editions of two frameworks stand side by side by matter, and no outcome of one is
    matched with an outcome of the other.

    Parameters
    ----------
    old, new
        An edition or its id each; of one framework or not, in the order of time or not.

    Raises
    ------
    UnknownEditionError
        When no edition of the library has an id; says which are near.
    InvalidTypeError
        For anything but an id or an edition.
    """
    first, second = edition(old), edition(new)
    lies = between(first, second)
    olds, news = ({rule.id: rule for rule in held.rules} for held in (first, second))
    pairs = {name: (olds.get(name), news.get(name)) for name in sorted(olds | news)}
    changes = [RuleChange.between(before, after) for before, after in pairs.values() if before != after]
    still_open = {question.id for question in second.open_questions}
    return Comparison(
        old=_named(first),
        new=_named(second),
        changes=tuple(sorted(changes, key=lambda change: _ORDER[change.matter])),
        unchanged=tuple(name for name, (before, after) in pairs.items() if before == after),
        framework_changes=as_changes(field_differences(first.framework, second.framework)),
        announced=lies.announced,
        open_before=tuple(question for question in first.open_questions if question.id not in still_open),
        open_after=tuple(question for question in second.open_questions if question not in first.open_questions),
        papers=papers_between(first, second, lies),
        notes=tuple(notes_on(first, second, lies)),
    )


def _named(held: Edition) -> ComparedEdition:
    return ComparedEdition(id=held.id, title=held.title, in_force=held.in_force, framework=held.framework)
