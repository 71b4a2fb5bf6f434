"""Sources, citations and grades."""

import pickle
from datetime import date, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendframework.citations import Citation, EvidenceGrade, Source, SourceKind, grade_of
from sendframework.errors import InvalidTypeError, InvalidValueError, InvariantError, UnknownCodeError
from sendframework.periods import PartialDate
from tests.strategies import citations, sources

HANDBOOK = Source(
    id="handbook-2023",
    kind=SourceKind.HANDBOOK,
    title="Area SEND inspections: framework and handbook",
    publisher="Ofsted and CQC",
    published=date(2023, 1, 4),
)
PRINTED = "Ofsted and CQC, Area SEND inspections: framework and handbook"
GRADES = ["primary", "secondary", "observed", "inferred", "recalled"]


def cited(grade, supports="whole", **fields):
    return Citation(source=HANDBOOK, grade=EvidenceGrade(grade), supports=supports, **fields)


class TestEvidenceGrade:
    def test_stands_best_first(self):
        assert list(EvidenceGrade) == GRADES
        assert [EvidenceGrade(word).weakness for word in GRADES] == [0, 1, 2, 3, 4]

    def test_an_unknown_one_is_refused_with_the_nearest(self):
        with pytest.raises(UnknownCodeError, match="unknown evidence grade 'primry'; did you mean 'primary'"):
            EvidenceGrade("primry")


class TestSource:
    def test_is_a_value(self):
        assert attrs.evolve(HANDBOOK) == HANDBOOK
        assert hash(attrs.evolve(HANDBOOK)) == hash(HANDBOOK)
        assert attrs.evolve(HANDBOOK, title="Another") != HANDBOOK
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            HANDBOOK.title = "Another"

    @pytest.mark.parametrize("published", [None, date(2023, 1, 4), PartialDate(year=2023)])
    def test_can_be_published_on_a_day_in_a_year_or_at_a_time_unknown(self, published):
        assert attrs.evolve(HANDBOOK, published=published).published == published

    @pytest.mark.parametrize(
        ("field", "value", "kind"),
        [
            ("id", "Handbook 2023", InvalidValueError),
            ("id", "handbook--2023", InvalidValueError),
            ("id", "-handbook", InvalidValueError),
            ("id", "handbook\n", InvalidValueError),
            ("id", "", InvalidValueError),
            ("id", 2023, InvalidTypeError),
            ("kind", "handbook", InvalidTypeError),
            ("kind", EvidenceGrade.PRIMARY, InvalidTypeError),
            ("title", " ", InvalidValueError),
            ("title", None, InvalidTypeError),
            ("title", SourceKind.HANDBOOK, InvalidTypeError),
            ("publisher", "\ud800", InvalidValueError),
            ("published", "2023-01-04", InvalidTypeError),
            ("published", datetime(2023, 1, 4), InvalidTypeError),  # noqa: DTZ001
            ("address", "", InvalidValueError),
            ("read", b"all", InvalidTypeError),
        ],
    )
    def test_a_wrong_field_is_named(self, field, value, kind):
        with pytest.raises(kind, match=rf"^Source\.{field}: "):
            attrs.evolve(HANDBOOK, **{field: value})

    def test_the_wanted_types_are_said_in_words(self):
        with pytest.raises(InvalidTypeError, match="must be a date or PartialDate"):
            attrs.evolve(HANDBOOK, published="2023")
        with pytest.raises(InvalidTypeError, match=r"Citation\.grade: must be an EvidenceGrade \(got 'primary'\)"):
            Citation(source=HANDBOOK, grade="primary")

    @given(sources)
    def test_pickles(self, source):
        assert pickle.loads(pickle.dumps(source)) == source


class TestCitation:
    @pytest.mark.parametrize("grade", [grade for grade in EvidenceGrade if grade is not EvidenceGrade.RECALLED])
    def test_needs_a_source_unless_it_is_recalled(self, grade):
        with pytest.raises(InvariantError, match=f"needs a source, because it is graded {grade}"):
            Citation(source=None, grade=grade)

    def test_what_is_recalled_may_have_a_source_or_none(self):
        assert Citation(source=None, grade=EvidenceGrade.RECALLED).source is None
        assert cited("recalled").source is HANDBOOK

    def test_the_source_is_always_said_even_when_there_is_none(self):
        with pytest.raises(TypeError, match="source"):
            Citation(grade=EvidenceGrade.RECALLED)

    @pytest.mark.parametrize(
        ("citation", "words"),
        [
            (
                cited("primary"),
                f"{PRINTED} (4 January 2023) [primary]",
            ),
            (
                cited("inferred", "usual-weekday", where="paragraph 98"),
                f"{PRINTED} (4 January 2023), paragraph 98 [inferred for the usual weekday]",
            ),
            (
                Citation(source=attrs.evolve(HANDBOOK, published=None), grade=EvidenceGrade.SECONDARY),
                f"{PRINTED} [secondary]",
            ),
            (Citation(source=None, grade=EvidenceGrade.RECALLED), "no source found [recalled]"),
        ],
    )
    def test_prints_publisher_title_place_and_grade(self, citation, words):
        assert str(citation) == words

    @pytest.mark.parametrize(
        ("field", "value", "kind"),
        [
            ("source", "handbook-2023", InvalidTypeError),
            ("where", "", InvalidValueError),
            ("supports", "the count", InvalidValueError),
            ("supports", None, InvalidTypeError),
            ("note", " ", InvalidValueError),
        ],
    )
    def test_a_wrong_field_is_named(self, field, value, kind):
        with pytest.raises(kind, match=rf"^Citation\.{field}: "):
            attrs.evolve(cited("primary"), **{field: value})

    @given(citations())
    def test_says_its_grade_and_pickles(self, citation):
        assert f"[{citation.grade}" in str(citation)
        assert pickle.loads(pickle.dumps(citation)) == citation


some_cited = st.builds(cited, st.sampled_from(GRADES), st.sampled_from(["whole", "count", "unit", "start"]))


class TestGradeOf:
    @pytest.mark.parametrize(
        ("held", "grade"),
        [
            ([("primary", "whole")], "primary"),
            ([("recalled", "whole"), ("primary", "whole")], "primary"),
            ([("primary", "count"), ("inferred", "unit")], "inferred"),
            ([("primary", "count"), ("inferred", "unit"), ("secondary", "unit")], "secondary"),
        ],
    )
    def test_is_that_of_the_weakest_part_at_its_best(self, held, grade):
        assert grade_of(cited(*pair) for pair in held) is EvidenceGrade(grade)

    def test_nothing_stands_without_provenance(self):
        with pytest.raises(InvariantError, match="at least 1"):
            grade_of(())

    @given(st.lists(some_cited, min_size=1))
    def test_agrees_with_its_definition(self, held):
        parts = {citation.supports for citation in held}
        best = [min(c.grade.weakness for c in held if c.supports == part) for part in parts]
        assert grade_of(held).weakness == max(best)

    @given(st.lists(some_cited, min_size=1), st.data())
    def test_does_not_depend_on_order(self, held, data):
        assert grade_of(data.draw(st.permutations(held))) is grade_of(held)

    @given(st.lists(some_cited, min_size=1), some_cited)
    def test_one_more_citation_for_the_same_parts_never_weakens(self, held, more):
        if more.supports in {citation.supports for citation in held}:
            assert grade_of([*held, more]).weakness <= grade_of(held).weakness
