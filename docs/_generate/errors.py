"""The tree of errors as a page."""

import inspect

from sendframework import errors


def branch(kind: type[BaseException], depth: int) -> list[str]:
    """A class with the built-ins that it also is, and its subclasses below it."""
    public = [kind] if kind.__name__ in errors.__all__ else []
    built_in = [f"`{base.__name__}`" for base in kind.__mro__ if base.__module__ == "builtins" and base not in GENERAL]
    also = f" (also {', '.join(built_in)})" if built_in else ""
    says = (inspect.getdoc(kind) or "").partition("\n")[0]
    lines = [f"{'  ' * depth}- {{py:exc}}`~sendframework.errors.{one.__name__}`{also}: {says}" for one in public]
    below = sorted(kind.__subclasses__(), key=lambda one: one.__name__)
    return lines + [line for one in below for line in branch(one, depth + len(public))]


GENERAL = {object, BaseException, Exception}
HEAD = """\
# Errors

Whatever the library raises on purpose is a `SendFrameworkError`, and also the built-in that fits, so that callers who
know nothing of the library catch it too. A message is one sentence: the place first (the owner and field, or the
function and argument), then the reason, then the value, cut at 80 characters. The parts are attributes of the error
and survive pickling. The library emits no warnings: what is weak is said in data.

"""


def pages() -> dict[str, str]:
    """One page."""
    return {"errors.md": HEAD + "\n".join(branch(errors.SendFrameworkError, 0)) + "\n"}
