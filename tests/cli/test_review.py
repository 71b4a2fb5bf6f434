"""The commands ``review``: what is internal stays so."""

import json
from datetime import date
from unittest import mock

import pytest

import sendframework as sf
from sendframework.serialization import _lists
from tests.cli.calling import call, complaint, printed
from tests.cli.records import CASES, lines_of, put
from tests.publication.making import AREAS, ASHMERE, HOPE, PUBLISHED, WEXCOMBE, consent, finding, review

TOLD = (
    finding("named", "Placements are checked.", ASHMERE),
    finding("unnamed", "Moves come late.", ASHMERE, WEXCOMBE),
    finding("held", "In Ashmere, moves come late.", ASHMERE, HOPE),
    finding("perhaps", "There is hope.", ASHMERE, WEXCOMBE),
)
REVIEW = review(*TOLD)
CONSENTS = (consent(ASHMERE, "named"), consent(WEXCOMBE, given_on=date(2023, 10, 2)))
SECRETS = ("Ashmere", "Wexcombe", "Hope", "001", "002", "003", "Moves", "Placements")
ON = ["--on", str(PUBLISHED)]


@pytest.fixture(autouse=True)
def made_up_areas():
    """Codes are looked up among areas that there are not, so that nothing is invented of one that there is."""
    ours = _lists.lists_of(AREAS, None, None, None)
    with mock.patch("sendframework.serialization.json_text.lists_of", return_value=ours):
        yield


@pytest.fixture
def file(tmp_path):
    return lambda text, name="review.json": put(tmp_path / name, text)


def internal(thing, **settings):
    return sf.to_json(thing, internal=True, **settings)


def consents_in(*consents):
    return "".join(f"{internal(each)}\n" for each in consents)


def silent(text):
    return not any(secret in text for secret in SECRETS)


class TestPublish:
    def test_without_consents_no_finding_names_an_area(self, file):
        answer = call("review", "publish", file(internal(REVIEW)), *ON)
        made = sf.publish(REVIEW, on=PUBLISHED)
        assert answer.code == 0
        assert answer.out == sf.to_text(made.report) + "\n"
        assert all(not each.attributions for each in made.report.findings)

    def test_with_consents_those_who_agreed_are_named(self, file):
        name = file(internal(REVIEW, indent=2))
        for text in (consents_in(*CONSENTS), consents_in(*reversed(CONSENTS))):
            words = ["review", "publish", name, *ON, "--consents", file(text, "consents.jsonl")]
            answer = call(*words, "--format", "json")
            made = sf.publish(REVIEW, CONSENTS, on=PUBLISHED)
            assert json.loads(answer.out) == sf.to_dict(made.report)
            assert sf.from_json(answer.out, areas=AREAS) == made.report
            assert sf.to_html(made.report) in call(*words, "--format", "html").out
        alone = file(internal(CONSENTS[0], indent=2), "one.json")
        answer = call("review", "publish", name, *ON, "--consents", alone, "--format", "json")
        assert json.loads(answer.out) == sf.to_dict(sf.publish(REVIEW, CONSENTS[:1], on=PUBLISHED).report)

    def test_what_is_held_back_is_told_apart_without_the_words(self, file):
        answer = call("review", "publish", file(internal(REVIEW)), *ON)
        made = sf.publish(REVIEW, on=PUBLISHED)
        assert {each.finding for each in made.held_back} >= {"held"}
        for each in made.held_back:
            assert f"held back: {each.finding}: {each.reason.sentence} [{each.reason}]\n" in answer.err
        assert len(answer.err.splitlines()) == len(made.held_back) + len(made.possible_names)
        assert silent(answer.err)

    def test_and_with_the_words_in_a_file_that_is_asked_for(self, file, tmp_path):
        apart = tmp_path / "apart.json"
        answer = call("review", "publish", file(internal(REVIEW)), *ON, "--held-back", str(apart))
        assert answer.err == ""
        told = json.loads(apart.read_text("utf-8"))
        made = sf.publish(REVIEW, on=PUBLISHED)
        assert told == {
            "kind": "held-back",
            "held_back": sf.plain(made.held_back),
            "possible_names": sf.plain(made.possible_names),
        }
        assert "Ashmere" in apart.read_text("utf-8")

    def test_a_word_that_may_be_a_name_is_said_to_be_there_but_not_which(self, file):
        with mock.patch("sendframework.publication._verifying.scan") as scan:
            scan.side_effect = lambda text, *_: mock.Mock(names=(), possible=() if "-" in text else ("Hope",))
            answer = call("review", "publish", file(internal(review(TOLD[1]))), *ON)
        assert answer.err == "sendframework: published, with what may be the name of an area: unnamed\n"

    @pytest.mark.parametrize("form", ["table", "json", "html"])
    def test_into_a_file(self, file, tmp_path, form):
        words, into = ["review", "publish", file(internal(REVIEW)), *ON, "--format", form], tmp_path / "into"
        assert call(*words, "--output", str(into), columns=60).out == ""
        assert into.read_bytes().decode("utf-8") == call(*words).out

    def test_from_standard_input(self):
        answer = call("review", "publish", "-", *ON, given=internal(REVIEW))
        assert (answer.code, answer.out) == (0, sf.to_text(sf.publish(REVIEW, on=PUBLISHED).report) + "\n")

    @pytest.mark.parametrize(
        "wrong",
        [
            [consent(ASHMERE, given_on=date(2024, 6, 1))],
            [CONSENTS[0], CONSENTS[0]],
            [consent(WEXCOMBE, given_by=sf.Body(kind="local-authority", name="Ashmere Borough Council"))],
        ],
        ids=["too-late", "twice", "other-body"],
    )
    def test_consents_that_cannot_be_are_refused_without_a_name(self, file, wrong):
        told = complaint("review", "publish", file(internal(REVIEW)), *ON, "--consents", file(consents_in(*wrong), "c"))
        assert silent(told)
        assert not told.endswith(": ")

    def test_a_consent_of_an_area_not_visited(self, file):
        name = file(internal(review(TOLD[0], areas=(ASHMERE, WEXCOMBE))))
        told = complaint("review", "publish", name, *ON, "--consents", file(consents_in(consent(HOPE)), "c.jsonl"))
        assert told == "--consents: has a consent of an area that was not visited"

    def test_days_and_paths_that_cannot_be(self, file, tmp_path):
        name = file(internal(REVIEW))
        assert complaint("review", "publish", name, "--on", "x").startswith("--on: must be a day")
        assert complaint("review", "publish", name).startswith('command line: Command "review publish" parameter --on')
        for option in ("--output", "--held-back"):
            assert "must be the path of a file" in complaint("review", "publish", name, *ON, option, "a\0b")
        told = complaint("review", "publish", name, "--on", "2020-01-01")
        assert told == "--on: is before a visit of the review"
        missing = str(tmp_path / "missing")
        assert complaint("review", "publish", missing, *ON).endswith("cannot be opened: no such file or directory")
        assert call("review", "check", missing).code == 2
        assert "missing: cannot be opened" in complaint("review", "publish", name, *ON, "--consents", missing)


class TestCheck:
    def test_counts_and_says_what_there_is_to_look_at_without_a_name(self, file):
        name = file(internal(REVIEW))
        out = printed("review", "check", name)
        issues = [issue for visit in REVIEW.visits for issue in sf.check(visit)]
        assert issues
        *told, last = out.splitlines()
        assert last == f"Alternative provision, 2022/23: 3 visits, 4 findings, {len(issues)} issues"
        assert [line.split("[")[-1] for line in told] == [f"{issue.code}]" for issue in issues]
        assert told[0].startswith(f"{name}: note: $.visits[0].")
        assert silent(out.replace(name, ""))

    def test_an_error_has_a_code_of_its_own(self, file):
        old = review(visits=tuple(attr_of(visit) for visit in REVIEW.visits))
        answer = call("review", "check", file(internal(old)))
        assert answer.code == 1
        assert ": error: $.visits[0]" in answer.out


def attr_of(visit):
    import attrs

    return attrs.evolve(visit, on_site=sf.Period(date(2017, 3, 6), date(2017, 3, 10)))


BROKEN = {
    "empty": "",
    "truncated": internal(REVIEW)[:-200],
    "no-json": f"Ashmere {internal(REVIEW)}",
    "utf-16": internal(REVIEW).encode("utf-16"),
    "not-utf-8": internal(REVIEW).encode("utf-8").replace(b"late", b"\xff\xfe"),
    "deep": '{"kind": "thematic-review", "schema": 1, "data": ' + '["Ashmere",' * 100_000,
    "duplicate-key": internal(REVIEW).replace('"findings":', '"Ashmere": 1, "Ashmere": 2, "findings":'),
    "unknown-key": internal(REVIEW).replace('"findings":', '"Ashmere": 1, "findings":'),
    "unknown-area": internal(REVIEW).replace('"area": "001"', '"area": "Ashmere"'),
    "unknown-kind-of-finding": internal(REVIEW).replace('"barrier"', '"Ashmere"'),
    "unknown-visit": internal(REVIEW).replace('["visit-001"]', '["Ashmere"]'),
    "another-kind": internal(REVIEW).replace('"thematic-review"', '"Ashmere"'),
    "a-record": lines_of(sf.from_json(CASES[0].read_text("utf-8"))),
    "a-consent": internal(CONSENTS[0]),
    "future-schema": internal(REVIEW).replace('"schema": 1', '"schema": 9'),
    "list": f"[{internal(REVIEW)}]",
    "text": '"Ashmere"',
}


class TestBadInput:
    @pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
    @pytest.mark.parametrize("command", ["check", "publish"])
    def test_is_told_by_place_and_reason_and_never_repeated(self, file, text, command):
        name = file(text)
        answer = call("review", command, name, *(ON if command == "publish" else []))
        assert (answer.code, answer.out) == ({"check": 1, "publish": 2}[command], "")
        assert answer.err.startswith("sendframework: ")
        assert silent(answer.err.replace(name, ""))

    def test_of_a_bad_line_of_consents_the_number_is_told(self, file):
        name = file(
            consents_in(CONSENTS[0]) + '{"kind": "Ashmere"}\n\n' + consents_in(CONSENTS[1]) + "Ashmere\n", "c.jsonl"
        )
        answer = call("review", "publish", file(internal(REVIEW)), *ON, "--consents", name)
        assert (answer.code, answer.out) == (2, "")
        assert {line.split(": ")[1] for line in answer.err.splitlines()} == {f"{name}:2", f"{name}:5"}
        assert silent(answer.err.replace(name, ""))

    def test_a_review_that_is_too_long(self, file):
        with mock.patch("sendframework.cli._reviews.LONGEST", 100):
            told = complaint("review", "publish", file(internal(REVIEW)), *ON)
        assert told.endswith("review.json: is longer than the 100 bytes allowed")

    @pytest.mark.parametrize("thing", [REVIEW, CONSENTS[0]], ids=["review", "consent"])
    @pytest.mark.parametrize("name", ["x.json", "x.jsonl"])
    @pytest.mark.parametrize(
        "command", [["check"], ["outlook", *ON], ["coverage"], ["convert", "--to", "csv"]], ids=" ".join
    )
    def test_no_other_command_reads_it_or_repeats_what_is_in_it(self, file, thing, name, command):
        path = file(internal(thing), name)
        answer = call(*command, path)
        assert answer.code in {1, 2}
        told = answer.out + answer.err
        assert (
            f"$.kind: is {thing.kind}, which is internal and no record [other-kind]; sendframework review reads it"
            in told
        )
        assert silent(told.replace(path, ""))
