"""Counts of what is encoded: parts of the page ``what-is-encoded``, which is written by hand and includes them."""

import sendframework as sf
from _generate import _markup as rst
from _generate._rules import edition_link, source_link
from _generate._values import capital, kind_words
from _generate._words import WORDS, Words
from _generate.editions import grades_of
from _generate.sources import HEADINGS, all_sources
from _generate.words import PAGES
from sendframework import ActivityRule, Edition, EvidenceGrade, MilestoneRule, Source, SourceKind


def editions_part(shelf: tuple[Edition, ...]) -> str:
    """What each edition holds, by number."""
    return _part(
        rst.table(
            ("Edition", "Holds", "Not known"),
            (_row(edition) for edition in shelf),
            (30, 42, 28),
        )
    )


def _row(edition: Edition) -> tuple[str, ...]:
    unread = sum(not change.text_read for change in edition.announced_changes)
    questions = rst.link(f"questions-{edition.id}", _counted(len(edition.open_questions), "open question"))
    changes = rst.link(f"changes-{edition.id}", f"{_counted(unread, 'unread change')} of its own")
    activities = len(edition.rules_of(ActivityRule))
    return (
        f"{edition_link(edition)}, {rst.escaped(str(edition.in_force))}",
        rst.blocks(
            f"{len(edition.rules)} rules about {activities} {'activity' if activities == 1 else 'activities'}, "
            f"{_counted(len(edition.rules_of(MilestoneRule)), 'dated step')} among them",
            grades_of(edition.rules),
        ),
        f"{questions}, {changes}",
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def words_part(words: Words) -> str:
    """How many entries each word list has."""
    return _part(
        rst.table(
            ("List", "Entries", "Of these recalled", "Page"),
            (
                (
                    rst.escaped(capital(kind_words(entries.of))),
                    str(len(entries)),
                    str(sum(entry.grade is EvidenceGrade.RECALLED for entry in entries)),
                    PAGES[entries.of],
                )
                for entries in words.lists
            ),
            (34, 14, 18, 34),
        )
    )


def sources_part(shelf: tuple[Edition, ...], words: Words) -> str:
    """How many documents of each kind were read in whole and in part."""
    sources = all_sources(shelf, words)
    by_kind = {kind: [source for source in sources if source.kind is kind] for kind in SourceKind}
    return _part(
        rst.table(
            ("Documents", "Cited", "Read whole", "Read in part"),
            (
                (
                    rst.escaped(HEADINGS[kind]),
                    str(len(held)),
                    str(sum(source.read is None for source in held)),
                    str(sum(source.read is not None for source in held)),
                )
                for kind, held in by_kind.items()
                if held
            ),
            (46, 18, 18, 18),
        )
    )


def handbooks_part(shelf: tuple[Edition, ...], words: Words) -> str:
    """The inspectorates' own frameworks and handbooks of which only a part was read."""
    sources = all_sources(shelf, words)
    return _part(rst.bullets(map(_read, filter(_partly_read, sources))))


def _partly_read(source: Source) -> bool:
    return source.kind is SourceKind.HANDBOOK and source.read is not None


def _read(source: Source) -> str:
    return f"{source_link(source)}: {rst.escaped(source.read or '')}"


def _part(*blocks: str) -> str:
    return rst.blocks(rst.PROLOG, *blocks) + "\n"


def pages_of(shelf: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """The parts, for these editions and words."""
    return {
        "encoded/editions.txt": editions_part(shelf),
        "encoded/words.txt": words_part(words),
        "encoded/sources.txt": sources_part(shelf, words),
        "encoded/handbooks.txt": handbooks_part(shelf, words),
    }


def pages() -> dict[str, str]:
    """The parts, for the editions and words of the library."""
    return pages_of(sf.editions())
