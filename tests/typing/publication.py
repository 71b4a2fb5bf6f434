"""What a type checker knows of reviews and what is published of them."""

from datetime import date
from typing import assert_type

import sendframework as sf


def release(report: sf.NationalReport) -> str:
    return sf.plain_json(report)


def of_review(review: sf.ThematicReview, area: sf.LocalArea) -> None:
    made = sf.publish(review, (), on=date(2024, 2, 1))
    assert_type(made, sf.Publication)
    assert_type(made.report, sf.NationalReport)
    assert_type(made.held_back, tuple[sf.HeldBack, ...])
    assert_type(review.areas, tuple[sf.LocalArea, ...])
    release(made.report)
    release(review)  # type: ignore[arg-type]
    release(made)  # type: ignore[arg-type]
    sf.publish(made.report, (), on=date(2024, 2, 1))  # type: ignore[arg-type]
    sf.publish(review, ())  # type: ignore[call-arg]
    visit = sf.ThematicVisit(area=area, theme=review.theme, outcome="inconsistent")  # type: ignore[call-arg]
    assert_type(sf.coverage(visit), sf.Coverage)
    assert_type(sf.coverage(visit).status("schools", "meetings"), sf.HearingStatus)
    sf.coverage(review)  # type: ignore[arg-type]
