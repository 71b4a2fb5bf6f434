"""The table of groups and methods: what is asked for, what is recorded, and what that comes to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sendframework.checks.hearings import Hearing, HearingStatus
from sendframework.framework import EvidenceRule
from sendframework.framework.involvement import InvolvementRule, ThemeRule
from sendframework.periods import Period
from sendframework.records.full_inspections import FullInspection
from sendframework.records.participation import HeadCount
from sendframework.records.thematic_visits import ThematicVisit
from sendframework.vocabulary.groups import Sector
from sendframework.vocabulary.known_groups import CHILDREN_AND_YOUNG_PEOPLE, GROUPS
from sendframework.vocabulary.known_methods import METHODS, TRACKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from typing import TypeAlias

    from sendframework.framework import Edition, Rule
    from sendframework.records.interim_visits import InterimVisit
    from sendframework.records.participation import Participation
    from sendframework.records.visits import Visit
    from sendframework.vocabulary.groups import StakeholderGroup
    from sendframework.vocabulary.methods import EvidenceMethod

    Heard: TypeAlias = Visit | InterimVisit

__all__ = ["Asked", "Table", "days_of", "existed", "table_of"]

_Place = tuple[str, str | None]


def __dir__() -> list[str]:
    return __all__


class Asked(NamedTuple):
    """What speaks of a group and a method."""

    rules: tuple[Rule, ...]
    used: bool
    """False where a rule says that the method is not used for the group."""
    expected: bool


class Table(NamedTuple):
    """The cells, with what asks for each."""

    cells: tuple[Hearing, ...]
    asked: Mapping[_Place, Asked]


def existed(group: StakeholderGroup, on: Period | None) -> bool:
    """Whether there was such a group on any of some days; on unknown days, there was."""
    return group.period is None or on is None or group.period.overlaps(on)


def table_of(record: Heard, edition: Edition | None, on: Period | None) -> Table:
    """Every group and method that the edition or the record speaks of, each group with each method."""
    groups: dict[str, StakeholderGroup] = {}
    channels: dict[str, EvidenceMethod] = {}
    asked: dict[_Place, Asked] = {}
    for group, channel, said in _asked(record, edition):
        groups.setdefault(group.code, group)
        if channel is not None:
            channels.setdefault(channel.code, channel)
        _add(asked, (group.code, None if channel is None else channel.code), said)
    said_of: dict[_Place, list[Participation]] = {}
    for each in record.participation:
        groups.setdefault(each.group.code, each.group)
        if each.channel is not None:
            channels.setdefault(each.channel.code, each.channel)
        said_of.setdefault((each.group.code, None if each.channel is None else each.channel.code), []).append(each)
    tracked = record.tracked.count if isinstance(record, FullInspection) and record.tracked is not None else None
    if tracked is not None:
        groups.setdefault(CHILDREN_AND_YOUNG_PEOPLE.code, CHILDREN_AND_YOUNG_PEOPLE)
        channels.setdefault(TRACKING.code, TRACKING)
    cells: list[Hearing] = []
    for group in sorted(groups.values(), key=_place_of_group):
        for by in (*sorted(channels.values(), key=_place_of_channel), None):
            place = (group.code, None if by is None else by.code)
            if by is None and place not in asked and place not in said_of:
                continue  # nobody asks for it without a method, and nobody says it
            followed = tracked if place == (CHILDREN_AND_YOUNG_PEOPLE.code, TRACKING.code) else None
            cells.append(_cell(group, by, asked.get(place), said_of.get(place, ()), followed, on))
    return Table(tuple(cells), asked)


def _asked(record: Heard, edition: Edition | None) -> Iterator[tuple[StakeholderGroup, EvidenceMethod | None, Asked]]:
    """What the edition, or the theme of the visit, says of groups and methods."""
    by_method: set[str] = set()
    for rule in () if edition is None else edition.rules_of(EvidenceRule):
        if record.activity in rule.activities:
            for group in rule.groups:
                by_method.add(group.code)
                yield group, rule.method, Asked((rule,), rule.used, rule.used)
    if isinstance(record, ThematicVisit):
        told = () if edition is None else edition.rules_of(ThemeRule)
        rules = tuple(rule for rule in told if rule.theme.code == record.theme.code)
        for group in record.theme.heard:
            if group.code not in by_method:
                yield group, None, Asked(rules, used=True, expected=True)
    for involved in () if edition is None else edition.rules_of(InvolvementRule):
        if not involved.activities or record.activity in involved.activities:
            # Whoever oversees is not heard: they act after an inspection, or are read.
            heard = involved.group.sector is not Sector.OVERSIGHT
            yield involved.group, None, Asked((involved,), used=heard, expected=False)


def _add(asked: dict[_Place, Asked], place: _Place, said: Asked) -> None:
    held = asked.get(place)
    if held is None:
        asked[place] = said
    else:
        used = held.used and said.used
        asked[place] = Asked((*held.rules, *said.rules), used, used and (held.expected or said.expected))


def _place_of_group(group: StakeholderGroup) -> tuple[int, int, str]:
    """Families first, then sector by sector; in each, the library's groups in their order and then others by code."""
    return list(Sector).index(group.sector), _place_in(GROUPS.codes, group.code), group.code


def _place_of_channel(channel: EvidenceMethod) -> tuple[int, str]:
    return _place_in(METHODS.codes, channel.code), channel.code


def _place_in(codes: tuple[str, ...], code: str) -> int:
    return codes.index(code) if code in codes else len(codes)


def _cell(  # noqa: PLR0917  # what is asked and what is recorded of one place
    group: StakeholderGroup,
    channel: EvidenceMethod | None,
    asked: Asked | None,
    said: Iterable[Participation],
    followed: int | None,
    on: Period | None,
) -> Hearing:
    said = tuple(said)
    expected = asked is not None and asked.expected
    rules = () if asked is None else tuple(dict.fromkeys(rule.id for rule in asked.rules))
    reason = None
    if said:
        status = HearingStatus.HEARD if said[0].heard else HearingStatus.NOT_HEARD
    elif followed is not None:
        status = HearingStatus.HEARD if followed else HearingStatus.NOT_HEARD
    elif not existed(group, on):
        status, expected = HearingStatus.NOT_APPLICABLE, False
        reason = f"There was no such group at the time, but {group.period}."
    elif asked is None:
        status = HearingStatus.NOT_APPLICABLE
    elif not asked.used:
        status = HearingStatus.NOT_APPLICABLE
        reason = asked.rules[-1].statement.removeprefix(f"{group.name}: ")
    else:
        status = HearingStatus.NOT_KNOWN
    count = _together([each.count for each in said if each.count is not None])
    if count is None and followed is not None and not said:
        count = HeadCount.exactly(followed)
    return Hearing(
        group=group, channel=channel, status=status, expected=expected, count=count, rules=rules, reason=reason
    )


def _together(counts: list[HeadCount]) -> HeadCount | None:
    """Several numbers of one place added up."""
    if not counts:
        return None
    most = [each.most for each in counts]
    known = [each for each in most if each is not None]
    return HeadCount(
        least=sum(each.least for each in counts),
        most=sum(known) if len(known) == len(most) else None,
        approximate=any(each.approximate for each in counts),
    )


def days_of(record: Heard, day: date | None) -> Period | None:
    """The days on which a record says that it happened, up to the one by which its edition was chosen."""
    first = record.first_day
    known = [each for each in (first, day) if each is not None]
    return Period(min(known), max(known)) if known else None
