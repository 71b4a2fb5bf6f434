"""Thematic reviews in exchange: the internal form only where that is asked for, and reports verified again."""

import json
import pickle
from datetime import date

import attrs
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

import sendframework as sf
from tests.publication.making import AREAS, ASHMERE, CLINKER, HOPE, POLICY, PUBLISHED, WEXCOMBE, consent, finding
from tests.publication.test_laws import a_review, consents, findings, policies
from tests.serialization.schemas import FOLDER, text_of

TOLD = (finding("f-1", "Placements are checked.", ASHMERE), finding("f-2", "Moves come late.", ASHMERE, WEXCOMBE))
REVIEW = a_review(TOLD)
MADE = sf.publish(REVIEW, [consent(ASHMERE, "f-1")], on=PUBLISHED, policy=POLICY)
REFERRAL = sf.Referral(area=ASHMERE, concern="Secret", met_on=date(2023, 3, 8), referred_to="ofsted")
INTERNAL = {"review": REVIEW, "consent": consent(ASHMERE, "f-1"), "referral": REFERRAL}
SECRETS = ("Ashmere", "Wexcombe", "Hope", "Secret", "Moves come late", "visit-00")
every_internal = pytest.mark.parametrize("thing", INTERNAL.values(), ids=INTERNAL)


def loaded(payload, wanted=None):
    return sf.from_json(json.dumps(payload), wanted, areas=AREAS)


def quietly_refused(payload, wanted=None):
    with pytest.raises(sf.StructureError) as caught:
        loaded(payload, wanted)
    error = caught.value
    assert error.__context__ is None
    assert {problem.hint for problem in error.problems} == {""}
    shown = f"{error} {error!r} {error.args} {[vars_of(problem) for problem in error.problems]}"
    assert not any(secret in shown for secret in SECRETS)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # what this test has pickled itself
    return str(error)


def vars_of(problem):
    return [problem.path, problem.reason, problem.value, problem.hint]


class TestTheInternalForm:
    @every_internal
    @pytest.mark.parametrize("write", [sf.to_dict, sf.to_json], ids=["dict", "json"])
    @pytest.mark.parametrize("asked", [{}, {"internal": False}, {"internal": "yes"}], ids=["not", "no", "text"])
    def test_it_is_not_written_unless_that_is_asked_for(self, thing, write, asked):
        with pytest.raises(sf.ConsentError, match="internal=True") as caught:
            write(thing, **asked)
        assert not any(secret in str(caught.value) for secret in SECRETS)

    @every_internal
    def test_it_is_written_where_that_is_asked_for_and_read_again(self, thing):
        payload = sf.to_dict(thing, internal=True)
        assert payload["kind"] == thing.kind
        assert sf.from_dict(payload, areas=AREAS) == thing
        assert sf.from_json(sf.to_json(thing, internal=True), type(thing), areas=AREAS) == thing

    @every_internal
    def test_it_has_no_rows_and_stands_in_no_file_of_records(self, thing):
        with pytest.raises(sf.InvalidTypeError) as caught:
            sf.to_rows([thing])
        assert not any(secret in str(caught.value) for secret in SECRETS)

    @given(findings())
    def test_every_review_comes_back_as_it_was(self, held):
        review = a_review(held)
        assert sf.from_json(sf.to_json(review, internal=True), sf.ThematicReview, areas=AREAS) == review

    @pytest.mark.parametrize(
        ("change", "words"),
        [
            pytest.param(lambda data: data["findings"][0].update(text=["Secret"]), "must be a string", id="type"),
            pytest.param(
                lambda data: data["findings"][0].update(kind="Secret"), "is no thematic finding kind", id="kind"
            ),
            pytest.param(lambda data: data["findings"][0].update(visits=["Secret"]), "not in the review", id="visit"),
            pytest.param(lambda data: data["findings"][0].update(visits=[]), "must hold at least 1", id="no-visit"),
            pytest.param(lambda data: data["visits"][0].update(area="Secret"), "visits[0].area", id="area"),
            pytest.param(lambda data: data["visits"][0].update(notified_on="Secret"), "YYYY-MM-DD", id="date"),
            pytest.param(lambda data: data.update(Secret=1), "is no known key", id="key"),
            pytest.param(lambda data: data["findings"][1].update(reference="f-1"), "more than once", id="twice"),
        ],
    )
    def test_what_is_wrong_is_told_without_showing_it(self, change, words):
        payload = sf.to_dict(REVIEW, internal=True)
        change(payload["data"])
        assert words in quietly_refused(payload)

    def test_a_text_that_is_no_json_is_not_shown_to_who_wants_a_review(self):
        with pytest.raises(sf.StructureError) as caught:
            sf.from_json('{"kind": "Secret', sf.ThematicReview)
        assert "Secret" not in str(caught.value)

    @pytest.mark.parametrize(
        "spoilt",
        [
            pytest.param(lambda text: text[:-5], id="cut"),
            pytest.param(lambda text: text.replace("Moves come late", "Moves come late\n"), id="control-sign"),
            pytest.param(lambda text: text.replace("Moves come late", "Moves come late\n").encode(), id="bytes"),
            pytest.param(lambda text: f"[{text}]", id="in-a-list"),
            pytest.param(lambda text: json.dumps(json.loads(text)["data"]), id="without-its-envelope"),
        ],
    )
    @pytest.mark.parametrize("thing", INTERNAL.values(), ids=INTERNAL)
    def test_a_spoilt_text_shows_nothing_whatever_is_wanted(self, thing, spoilt):
        text = spoilt(sf.to_json(thing, internal=True))
        errors = []
        with pytest.raises(sf.StructureError) as caught:
            sf.from_json(text)
        errors.append(caught.value)
        line = text.replace(b"\n", b"\t") if isinstance(text, bytes) else text.replace("\n", "\t")
        errors += [each.error for each in sf.read_json_lines([line])]
        for error in errors:
            shown = f"{error} {error!r} {error.args} {[vars_of(problem) for problem in error.problems]}"
            assert not any(secret in shown for secret in (*SECRETS, "visit-0", "director"))

    def test_a_payload_of_another_kind_is_not_shown_to_who_wants_a_review(self):
        assert "is not what was asked for" in quietly_refused(sf.to_dict(MADE.report), sf.ThematicReview)


class TestReports:
    def test_a_report_is_no_row_and_what_writes_it_is_said(self):
        with pytest.raises(
            sf.InvalidTypeError, match=r"no record of one area; sf\.from_json reads it, and sf\.to_json"
        ):
            sf.to_rows([MADE.report])

    def test_a_report_is_written_and_read_again(self):
        payload = sf.to_dict(MADE.report)
        assert payload["kind"] == "national-report"
        assert sf.from_dict(payload, sf.NationalReport, areas=AREAS) == MADE.report

    @given(findings(), consents(), policies)
    def test_every_report_comes_back_as_it_was(self, held, given_consents, policy):
        report = sf.publish(a_review(held), given_consents, on=PUBLISHED, policy=policy).report
        assert sf.from_json(sf.to_json(report), areas=AREAS) == report

    @given(findings(), consents(AREAS[:1]), policies)
    def test_which_unconsented_area_lies_behind_a_finding_changes_no_byte(self, held, given_consents, policy):
        swap = {"visit-002": "visit-003", "visit-003": "visit-002"}
        moved = tuple(attrs.evolve(each, visits=tuple(swap.get(one, one) for one in each.visits)) for each in held)
        first, second = (
            sf.to_json(sf.publish(a_review(each), given_consents, on=PUBLISHED, policy=policy).report)
            for each in (held, moved)
        )
        assert first == second

    @pytest.mark.parametrize(
        "change",
        [
            pytest.param(lambda data: named(data).update(attributions=[]), id="no-consent"),
            pytest.param(lambda data: named(data).update(reference="f-2"), id="other-finding"),
            pytest.param(lambda data: consent_in(data).update(area="003"), id="other-area"),
            pytest.param(lambda data: consent_in(data).update(given_on="2024-02-02"), id="later"),
            pytest.param(lambda data: consent_in(data).update(withdrawn_on="2024-01-31"), id="withdrawn"),
            pytest.param(lambda data: consent_in(data).update(theme="children-not-in-school"), id="other-review"),
            pytest.param(lambda data: consent_in(data)["given_by"].update(name="Hope Council"), id="other-council"),
            pytest.param(lambda data: data.update(published_on="2023-08-31"), id="published-before"),
            pytest.param(lambda data: data["areas_visited"].remove("001"), id="not-visited"),
            pytest.param(lambda data: unnamed(data).update(text="In North Wexcombe, moves come late."), id="text"),
            pytest.param(lambda data: unnamed(data).update(attributions=named(data)["attributions"]), id="moved"),
        ],
    )
    def test_no_forged_report_loads(self, change):
        payload = sf.to_dict(MADE.report)
        change(payload["data"])
        quietly_refused(payload)
        quietly_refused(payload, sf.NationalReport)


def named(data):
    (found,) = (each for each in data["findings"] if each.get("attributions"))
    return found


def unnamed(data):
    (found,) = (each for each in data["findings"] if not each.get("attributions"))
    return found


def consent_in(data):
    return named(data)["attributions"][0]["consent"]


def test_bodies_are_kept_with_the_name():
    made = sf.publish(REVIEW, [consent(ASHMERE, "f-1", given_by=CLINKER)], on=PUBLISHED, policy=POLICY)
    assert sf.from_json(sf.to_json(made.report), areas=AREAS) == made.report
    assert HOPE in made.report.areas_visited


class TestSchemas:
    @pytest.mark.parametrize("thing", [*INTERNAL.values(), MADE.report], ids=[*INTERNAL, "report"])
    def test_each_kind_has_one_that_is_kept_and_accepts_it(self, thing):
        schema = sf.json_schema(thing.kind)
        assert schema == sf.json_schema(type(thing))
        Draft202012Validator.check_schema(schema)
        Draft202012Validator(schema).validate(sf.to_dict(thing, internal=thing is not MADE.report))
        assert (FOLDER / f"{thing.kind}.json").read_text("utf-8") == text_of(thing.kind)

    @given(findings(), consents(), policies)
    def test_every_report_is_accepted(self, held, given_consents, policy):
        report = sf.publish(a_review(held), given_consents, on=PUBLISHED, policy=policy).report
        Draft202012Validator(sf.json_schema("national-report")).validate(sf.to_dict(report))

    @pytest.mark.parametrize(
        "change",
        [
            pytest.param(lambda data: named(data).update(reference="Not so"), id="reference"),
            pytest.param(lambda data: named(data).update(text=" "), id="blank"),
            pytest.param(lambda data: data.update(visits=[]), id="visits"),
            pytest.param(lambda data: data.update(published_on="tomorrow"), id="day"),
        ],
    )
    def test_what_validators_ask_for_is_in_it(self, change):
        payload = sf.to_dict(MADE.report)
        change(payload["data"])
        assert not Draft202012Validator(sf.json_schema("national-report")).is_valid(payload)
        quietly_refused(payload)
