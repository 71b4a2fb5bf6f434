"""Why a rule is not checked: that a record cannot break it, or that records do not hold what it is about."""

__all__ = ["REASONS", "REASONS_BY_KIND"]

_ABOUT_INSPECTORATES = "It binds the inspectorates in how they work; a record does not hold that."
_NO_FIELD = "A record of such a visit has no field in which it could be broken."
_LAW_BEHIND = "It is the law behind the inspections, and nothing that one inspection could break."
_SENDING = "It is about sending and publishing the report; a record does not hold to whom it went."

REASONS_BY_KIND: dict[str, str] = {
    "AimRule": "An aim of the inspections as a whole: no single one can miss it.",
    "CriterionRule": "Nothing is graded by criterion, and a record has no field for what was found under one.",
    "HistoryRule": "It tells of the framework's past, and binds nobody.",
    "InvolvementRule": "It says who is involved besides those heard by a method; that asks for nothing.",
}
"""By the class of the rule."""

REASONS: dict[str, str] = {
    "area-not-council": "A record is one of an area in any case.",
    "code-of-practice-scope": _LAW_BEHIND,
    "code-of-practice-yardstick": _LAW_BEHIND,
    "duties-evaluated": _LAW_BEHIND,
    "full-inspection-report-received": "No number of days is known; a record whose report is received before the visit "
    "ends, or after it is published, is refused on construction.",
    "inspectors-are-send-specialists": "A record holds how many inspectors there were, and not who.",
    "inspectors-choose-whom-they-meet": _ABOUT_INSPECTORATES,
    "interim-visit-anonymity": _NO_FIELD,
    "interim-visit-no-judgement": _NO_FIELD,
    "interim-visit-voluntary": "No area has to take part, so none can fail to.",
    "joint-area-review-annual-report": _LAW_BEHIND,
    "joint-area-review-arrangements": _LAW_BEHIND,
    "joint-area-review-bodies": "A team is of Ofsted and the Care Quality Commission, or is refused on construction.",
    "joint-area-review-on-own-initiative": _LAW_BEHIND,
    "joint-area-review-on-request": _LAW_BEHIND,
    "joint-area-review-power-to-regulate": _LAW_BEHIND,
    "joint-area-review-purpose": _LAW_BEHIND,
    "letter-addressees": _SENDING,
    "letters-go-on": "It allows letters during the suspension, and asks for none.",
    "ministers-write": "That no letter is recorded does not mean that none was written.",
    "monitoring-inspection-report-publication": "No number of days is known.",
    "no-grades-per-criterion": _NO_FIELD,
    "nominated-officer": "A record holds no persons.",
    "outcome-stands-after-monitoring": "The outcome of the full inspection stands in its own record, which monitoring "
    "cannot change.",
    "regulation-addresses": _SENDING,
    "regulation-powers": _LAW_BEHIND,
    "regulation-publication": _SENDING,
    "regulation-recipients": _SENDING,
    "regulation-report": "That no report is recorded does not mean that none was made.",
    "regulation-terms": _LAW_BEHIND,
    "regulations-in-force": _LAW_BEHIND,
    "report-embargo": "A record does not hold who knew of the result before it was published.",
    "revisit-next-steps": "What comes next is decided case by case.",
    "revisit-remote": "It allows a re-visit at a distance, and asks for nothing.",
    "selection-of-areas": "It is about the choice among all areas; one record does not show it.",
    "self-evaluation": _ABOUT_INSPECTORATES,
    "support-after-inspection": "Support is in proportion, and no outcome rules a kind of it out.",
    "thematic-visit-attribution": "What a visit found is kept apart from the record; see the publication of findings.",
    "thematic-visit-no-judgement": _NO_FIELD,
    "thematic-visit-serious-concerns": "It allows further inspection, and asks for none.",
    "unregistered-alternative-provision": "A record does not hold what was spoken of.",
    "written-statements-go-on": "It lets statements go on during the suspension; their time is checked as ever.",
}
"""By the id of the rule."""
