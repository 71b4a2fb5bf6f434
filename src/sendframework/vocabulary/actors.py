"""Who acts, who is told, and who takes part."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["Actor"]


def __dir__() -> list[str]:
    return __all__


class Actor(Code):
    """A body or person by role that a rule gives something to do, or to know."""

    OFSTED = "ofsted"
    """The Office for Standards in Education, Children's Services and Skills."""
    CARE_QUALITY_COMMISSION = "care-quality-commission"
    """The Care Quality Commission (CQC)."""
    INSPECTORS = "inspectors"
    """The joint team of Ofsted and the Care Quality Commission."""
    CHIEF_INSPECTOR = "chief-inspector"
    """His (until 2022 Her) Majesty's Chief Inspector (HMCI)."""
    LOCAL_AREA_PARTNERSHIP = "local-area-partnership"
    """Those in education, health and care who are responsible for the area's SEND arrangements."""
    LOCAL_LEADERS = "local-leaders"
    """The leaders of the partnership."""
    LOCAL_AUTHORITY = "local-authority"
    """The council with responsibility for children's services."""
    INTEGRATED_CARE_BOARD = "integrated-care-board"
    """The responsible commissioner for SEND in health from 1 July 2022; an area can have several."""
    CLINICAL_COMMISSIONING_GROUP = "clinical-commissioning-group"
    """The commissioner of local health services until 30 June 2022; an area could have several."""
    PRINCIPAL_AUTHORITY = "principal-authority"
    """Whoever the Chief Inspector names to make a written statement of proposed action (SI 2015/1792 reg 3(3)(b))."""
    RESPONSIBLE_BODY = "responsible-body"
    """A body named beside an area for priority action."""
    NOMINATED_OFFICER = "nominated-officer"
    """The local area nominated officer (LANO): the single point of contact with the lead inspector."""
    PARENT_CARER_FORUM = "parent-carer-forum"
    """The strategic voice of parents and carers in the area."""
    CHILDREN_AND_YOUNG_PEOPLE = "children-and-young-people"
    """Children and young people with SEND, from birth to 25."""
    PARENTS_AND_CARERS = "parents-and-carers"
    """Their parents and carers."""
    PRACTITIONERS = "practitioners"
    """Those who work with them in education, health and care."""
    DEPARTMENT_FOR_EDUCATION = "department-for-education"
    """The Department for Education (DfE)."""
    NHS_ENGLAND = "nhs-england"
    """NHS England, with its regional teams."""
    SECRETARY_OF_STATE = "secretary-of-state"
    """The Secretary of State for Education."""

    @property
    def label(self) -> str:
        """The role as running text prints it."""
        return _LABELS.get(self, self.words)


_LABELS = {
    Actor.OFSTED: "Ofsted",
    Actor.CARE_QUALITY_COMMISSION: "Care Quality Commission",
    Actor.CHIEF_INSPECTOR: "Chief Inspector",
    Actor.NOMINATED_OFFICER: "local area nominated officer",
    Actor.DEPARTMENT_FOR_EDUCATION: "Department for Education",
    Actor.NHS_ENGLAND: "NHS England",
    Actor.SECRETARY_OF_STATE: "Secretary of State",
}
