"""How errors show a value, how nouns and names stand in a sentence, which words are suggested; no other package."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SHOWN = 80


def safe_repr(value: object) -> str:
    """`repr` of a value, never raising."""
    try:
        return repr(value)
    except Exception:  # noqa: BLE001  # a hostile __repr__ must not hide the real error
        return f"<{type(value).__name__} whose repr fails>"


def shown(value: object) -> str:
    """`repr` of a value, cut at 80 characters, never raising."""
    text = " ".join(safe_repr(value).splitlines())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def with_article(noun: str) -> str:
    """A noun after ``a`` or ``an``."""
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def several(names: Sequence[str]) -> str:
    """Names, at least one, as running text: ``a, b and c``."""
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def nearest(word: str, known: Iterable[str], *, most: int = 3) -> tuple[str, ...]:
    """The known words nearest to a misspelt one, best first, whatever the case of either."""
    import difflib  # noqa: PLC0415  # only needed once something has gone wrong

    printed: dict[str, str] = {}
    for each in known:
        printed.setdefault(each.lower(), each)
    near = difflib.get_close_matches(word[:200].lower(), list(printed), n=most, cutoff=0.6)
    return tuple(printed[each] for each in near)


def did_you_mean(word: object, known: Iterable[str]) -> str:
    """A closing half-sentence: the nearest known words, or all of them when none is near and they are few."""
    names = list(known)
    close = nearest(word, names) if isinstance(word, str) else ()
    if close:
        return "did you mean " + " or ".join(repr(name) for name in close) + "?"
    few = 12
    if 0 < len(names) <= few:
        return "known: " + ", ".join(names)
    return f"{len(names)} are known" if names else "none is known"
