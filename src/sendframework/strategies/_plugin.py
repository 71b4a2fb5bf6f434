"""What Hypothesis runs when it is imported, so that ``st.from_type(sf.FullInspection)`` works in any project.

Hypothesis can only be told of a class that exists, and importing ours costs a project that never uses them more than
importing Hypothesis should.  So the hook imports none of them: it puts a finder in front of the import system that lets
every import through and, once one of our modules is there, tells Hypothesis of its classes.  That is done with public
means alone; the strategies themselves are imported when the first is asked for.  The finder looks at names that start
with ``sendframework.`` and at no others, and only processes that have imported Hypothesis have it.
"""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.abc import MetaPathFinder
from typing import TYPE_CHECKING, Any

from sendframework.strategies._registry import REGISTRY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

__all__ = ["register"]

_ROOT = "sendframework."
_BY_KIND = frozenset({"rules"})
"""Strategies that are told which class is wanted."""


def __dir__() -> list[str]:
    return __all__


def register() -> None:
    """Tell Hypothesis of our classes: of those imported already at once, of the others when they are imported."""
    for module in REGISTRY:
        found = sys.modules.get(_ROOT + module)
        if found is not None:
            _tell(module, found)
    if not any(isinstance(finder, _Watcher) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Watcher())


def _tell(module: str, found: ModuleType) -> None:
    from hypothesis.strategies import register_type_strategy  # noqa: PLC0415  # it is being imported when this runs

    for name, strategy in REGISTRY[module].items():
        cls = getattr(found, name, None)
        if isinstance(cls, type):  # not yet there in a module that is only half imported: the finder comes later
            register_type_strategy(cls, _resolver(strategy))


def _resolver(name: str) -> Callable[[type], Any]:
    def resolve(cls: type) -> Any:  # noqa: ANN401  # a strategy
        make = getattr(import_module("sendframework.strategies"), name)
        return make(kind=cls) if name in _BY_KIND else make()

    return resolve


class _Watcher(MetaPathFinder):
    """Finds nothing itself; watches over the import of the modules that have public classes."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The spec that the others find, with a loader that speaks up when it is done."""
        if not fullname.startswith(_ROOT):
            return None
        module = fullname.removeprefix(_ROOT)
        if module not in REGISTRY:
            return None
        for finder in sys.meta_path:
            look = getattr(finder, "find_spec", None)
            spec: ModuleSpec | None = None if finder is self or look is None else look(fullname, path, target)
            if spec is not None:
                _speak_up(spec, module)
                return spec
        return None


def _speak_up(spec: ModuleSpec, module: str) -> None:
    load = getattr(spec.loader, "exec_module", None)
    if load is None:
        return

    def load_and_tell(found: ModuleType) -> None:
        load(found)
        _tell(module, found)

    # On the loader of this one module; its class, and what it says of sources and files, stay as they are.
    spec.loader.exec_module = load_and_tell  # type: ignore[union-attr, method-assign]
