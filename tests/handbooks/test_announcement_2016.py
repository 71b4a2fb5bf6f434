"""What was announced on 5 April 2016 of the first framework: each statement is found in a rule that cites it."""

from datetime import date

import pytest

import sendframework as sf
from sendframework import sources
from sendframework.vocabulary.aspects import Aspect

EDITIONS = tuple(sf.edition(name) for name in ("2016-04", "2018-11", "2020-03", "2021-04"))
STATEMENTS = {
    "joint inspection by Ofsted and the CQC": (
        "full-inspection",
        ["Ofsted and the Care Quality Commission jointly inspect"],
    ),
    "how well areas fulfil their responsibilities to children and young people with SEND": (
        "full-inspection",
        ["how well a local area fulfils its responsibilities", "special educational needs and/or disabilities"],
    ),
    "from May 2016": ("first-full-inspections", ["began in May 2016"]),
    "announced for May 2016": ("announcement", ["announced for May 2016"]),
    "meant to raise the standards of services": ("aim-raise-standards", ["raise the standards of services"]),
    "joint pilot inspections first": ("pilots-2015", ["joint pilot inspections first"]),
    "a consultation of about three months with users, parents, individuals and organisations": (
        "consultation-2015",
        ["Service users, parents and carers, individuals and organisations", "about three months"],
    ),
    "almost 90% in support": ("consultation-2015-support", ["Almost 90% of the respondents supported"]),
    "the model was changed in response": ("consultation-2015-changes", ["changed in response to the consultation"]),
    "five days' notice": ("full-inspection-on-site-notice", ["5 working days after notification"]),
    "what the notice is for": (
        "full-inspection-on-site-notice",
        [
            "So that all partners, above all young people, parents and carers",
            "offer their views of education, health and social care services",
            "take a full part",
        ],
    ),
    "inspectors assess how well the area identifies": (
        "aspect-identify",
        ["assess how well the area identifies children and young people with SEND"],
    ),
    "inspectors evaluate how well it meets needs": (
        "aspect-assess-and-meet",
        ["evaluate how well", "meets their needs"],
    ),
    "inspectors evaluate how well it improves outcomes": (
        "aspect-improve-outcomes",
        ["evaluate how well", "improves their outcomes"],
    ),
    "a wide range of information": ("full-inspection-documents-and-data", ["use a wide range of information"]),
    "talks with families and local partners": (
        "full-inspection-meetings",
        [
            "talk to children, young people, parents, carers and local partners",
            "including nurseries, schools, colleges and specialist services",
        ],
    ),
    "inspectors are experienced SEND specialists who know their local areas": (
        "inspectors-are-send-specialists",
        ["experienced SEND specialists who know their local areas"],
    ),
    "inspectors choose whom they speak to": ("inspectors-choose-whom-they-meet", ["choose whom they speak to"]),
    "reports tell hard truths": ("aim-hard-truths", ["hard truths"]),
    "reports highlight effective practice, so that other areas can learn": (
        "aim-effective-practice",
        ["highlight effective practice", "other areas can learn"],
    ),
    "reports reassure families that areas are held to account": (
        "aim-reassure-families",
        ["reassure families that areas are held to account"],
    ),
    "reports show for the first time whether health needs are met": (
        "aim-health-needs",
        ["for the first time, whether health needs are met"],
    ),
    "a handbook and a framework promised": ("announcement", ["a handbook and a framework would be published before"]),
}

every_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.id)
every_statement = pytest.mark.parametrize(("rule_id", "words"), STATEMENTS.values(), ids=STATEMENTS)


def texts_of(rule):
    """Whatever a rule says in words."""
    return " ".join(str(getattr(rule, name)) for name in ("statement", "purpose") if getattr(rule, name, None))


@every_edition
@every_statement
def test_a_statement_stands_in_a_rule_that_cites_the_announcement(edition, rule_id, words):
    rule = edition.rule(rule_id)
    for part in words:
        assert part in texts_of(rule)
    assert sources.ANNOUNCEMENT_2016 in {citation.source for citation in rule.citations}


@every_edition
class TestStatementsWithValues:
    def test_five_working_days_of_notice_are_better_sourced_than_by_the_announcement(self, edition):
        rule = edition.rule("full-inspection-on-site-notice")
        assert str(rule.interval) == "5 working days"
        by_part = {}
        for citation in rule.citations:
            by_part.setdefault(citation.supports, set()).add(citation.grade.value)
        assert "primary" in by_part["count"]
        assert by_part["unit"] == {"secondary"}
        assert by_part["purpose"] == {"secondary"}
        assert by_part["purpose-for-families"] == {"primary"}

    def test_the_consultation_closed_on_4_january_2016(self, edition):
        rule = edition.rule("consultation-2015")
        assert (str(rule.began), rule.ended) == ("October 2015", date(2016, 1, 4))

    def test_the_texts_were_published_before_the_first_inspections(self, edition):
        published, first = edition.rule("framework-published"), edition.rule("first-full-inspections")
        assert (published.began, published.grade) == (date(2016, 4, 27), "primary")
        assert published.began < first.began == date(2016, 5, 23)

    def test_the_three_questions_are_the_three_aspects(self, edition):
        asked = {rule.aspect: rule for rule in edition.rules if rule.kind == "aspect rule"}
        assert list(asked) == list(Aspect)
        assert [aspect.letter for aspect in asked] == ["A", "B", "C"]

    @pytest.mark.parametrize(
        ("word", "code"),
        [
            ("nurseries", "early-years-settings"),
            ("schools", "schools"),
            ("colleges", "further-education"),
            ("specialist services", "specialist-services"),
        ],
    )
    def test_the_words_of_the_announcement_find_their_groups(self, edition, word, code):
        found = [group for group in sf.GROUPS if word in {name.casefold() for name in (group.name, *group.other_names)}]
        assert [group.code for group in found] == [code]
        assert found[0] in edition.rule("full-inspection-meetings").groups

    def test_the_90_per_cent_of_2016_are_not_those_of_2022(self, edition):
        early = edition.rule("consultation-2015-support")
        assert "2022 are others" in early.statement
        assert early.grade is sf.EvidenceGrade.SECONDARY
        if edition.id == "2021-04":
            late = edition.rule("consultation-2022")
            assert (late.began, late.ended) == (date(2022, 6, 13), date(2022, 9, 11))
            assert late.grade is sf.EvidenceGrade.PRIMARY
