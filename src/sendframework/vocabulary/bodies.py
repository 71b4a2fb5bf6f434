"""The kinds of body that make up a partnership and can be responsible for putting something right."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["BodyKind"]


def __dir__() -> list[str]:
    return __all__


class BodyKind(Code):
    """What a body named in a letter, report or plan is; several can be responsible for one thing together."""

    LOCAL_AUTHORITY = "local-authority"
    """The council with responsibility for children's services."""
    INTEGRATED_CARE_BOARD = "integrated-care-board"
    """A commissioner of health services from 1 July 2022; an area can have several."""
    CLINICAL_COMMISSIONING_GROUP = "clinical-commissioning-group"
    """A commissioner of health services until 30 June 2022; an area could have several."""
    CHILDRENS_TRUST = "childrens-trust"
    """A trust that carries out children's services for the council."""
    SCHOOL_AND_COLLEGE_LEADERS = "school-and-college-leaders"
    """The leaders of the area's schools and colleges, named together."""
    OTHER = "other"
    """A body of another kind."""
