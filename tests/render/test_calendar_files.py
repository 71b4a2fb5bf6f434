"""Calendar files, read back by a reader that is not the writer: vobject, which servers of calendars use."""

import builtins
import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta, timezone
from types import MappingProxyType
from unittest import mock
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.render.calendar_files import to_icalendar
from tests.framework import making
from tests.render import things

STAMP = datetime(2025, 9, 8, 9, 30, tzinfo=UTC)
NAME = "Ealing 2025"


def written(made, **settings):
    return to_icalendar(made, **({"name": NAME, "stamp": STAMP} | settings))


def events(made, **settings):
    """Every event of the file, in its order."""
    return vobject.readOne(written(made, **settings).decode("utf-8")).vevent_list


def by_uid(made, **settings):
    return {event.uid.value: event for event in events(made, **settings)}


def event_of(made, label, **settings):
    (found,) = [each for each in events(made, **settings) if each.summary.value.startswith(f"{NAME}: {label}")]
    return found


MADE = {
    "timetable": things.timetable(),
    "backwards": things.timetable(on_site_starts_on=date(2023, 5, 15)),
    "follow-up": things.failings(),
    "monitoring": sf.timetable("monitoring-inspection", notified_on=date(2025, 10, 6)),
    "hostile": things.hostile_timetable(),
}
every_timetable = pytest.mark.parametrize("made", MADE.values(), ids=MADE)


class TestEvents:
    @every_timetable
    def test_there_is_one_for_each_milestone_with_a_day_or_a_window(self, made):
        shown = [held for held in made.milestones if held.on is not None or held.window is not None]
        assert len(events(made)) == len(shown)
        assert len(by_uid(made)) == len(shown)

    def test_days_are_whole_days_and_end_where_the_next_begins(self):
        event = event_of(things.timetable(), "On-site fieldwork starts")
        assert (event.dtstart.value, event.dtend.value) == (date(2025, 9, 22), date(2025, 9, 23))
        assert type(event.dtstart.value) is date

    def test_a_window_spans_its_days_and_says_that_the_day_is_not_known(self):
        event = event_of(things.timetable(), "Surveys close")
        assert event.summary.value == "Ealing 2025: Surveys close (day not known)"
        assert (event.dtstart.value, event.dtend.value) == (date(2025, 9, 15), date(2025, 9, 20))
        assert event.status.value == "TENTATIVE"

    def test_two_readings_are_one_event_on_the_day_of_the_strict_count(self):
        event = event_of(MADE["backwards"], "Notification")
        assert (event.dtstart.value, event.dtend.value) == (date(2023, 4, 27), date(2023, 4, 28))
        assert event.summary.value == "Ealing 2025: Notification"
        assert "By other readings it lies within 27 April to 2 May 2023." in event.description.value
        assert "\nNote: notification: the strict count gives Thursday 27 April 2023" in event.description.value

    def test_what_has_no_day_has_no_event(self):
        assert not [each for each in events(things.timetable()) if "Final report received" in each.summary.value]

    @pytest.mark.parametrize("name", [name for name in MADE if name != "hostile"])
    def test_descriptions_explain(self, name):
        made = MADE[name]
        for held, event in zip([each for each in made.milestones if each.on or each.window], events(made), strict=True):
            assert event.description.value.startswith(f"{held.explain()}\n")
            assert f"\nEdition {made.edition.id}, {made.edition_reason}; calendar: " in event.description.value

    @every_timetable
    def test_the_status_says_how_sure_the_day_is(self, made):
        shown = [held for held in made.milestones if held.on is not None or held.window is not None]
        for held, event in zip(shown, events(made), strict=True):
            status = event.status.value if hasattr(event, "status") else None
            if held.given:
                assert status == "CONFIRMED"
            elif held.on is None or held.certainty is sf.Certainty.APPROXIMATE:
                assert status == "TENTATIVE"
            else:
                assert status is None

    @every_timetable
    def test_nobody_is_busy(self, made):
        assert {event.transp.value for event in events(made)} == {"TRANSPARENT"}


class TestTimes:
    MADE = sf.timetable(
        "full-inspection",
        known={"winter": date(2025, 1, 6), "summer": date(2025, 7, 7)},
        edition=making.edition(
            making.step("winter", time=time(9, 30)),
            making.step("summer", time=time(9, 30)),
            making.step("later", "summer", None, week=2, time=time(17, 0)),
        ),
    )

    @pytest.mark.parametrize(("label", "hour"), [("Winter", 9), ("Summer", 8)])
    def test_they_are_those_in_england(self, label, hour):
        event = event_of(self.MADE, label)
        day = {"Winter": date(2025, 1, 6), "Summer": date(2025, 7, 7)}[label]
        assert event.dtstart.value == datetime(day.year, day.month, day.day, hour, 30, tzinfo=UTC)
        assert not hasattr(event, "dtend")
        assert event.dtstart.params["X-VOBJ-ORIGINAL-TZID"] == ["Europe/London"]

    def test_they_are_written_with_the_zone_and_the_zone_with_its_rules(self):
        told = written(self.MADE).decode()
        assert "DTSTART;TZID=Europe/London:20250707T093000\r\n" in told
        assert told.count("BEGIN:VTIMEZONE\r\n") == 1
        assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n" in told

    def test_a_window_stays_whole_days_whatever_the_hour(self):
        event = event_of(self.MADE, "Later")
        assert (event.dtstart.value, event.dtend.value) == (date(2025, 7, 14), date(2025, 7, 19))

    def test_a_file_without_times_has_no_zone(self):
        assert b"VTIMEZONE" not in written(things.timetable())

    @given(st.datetimes(datetime(1996, 4, 1), datetime(2037, 1, 1)))  # noqa: DTZ001  # local by nature
    def test_the_zone_is_that_of_england(self, moment):
        zone = vobject.readOne(written(self.MADE).decode()).vtimezone.tzinfo
        here = moment.replace(tzinfo=ZoneInfo("Europe/London"))
        if here.replace(fold=1).utcoffset() == here.utcoffset():  # what happens twice, or never, has no one answer
            assert moment.replace(tzinfo=zone).utcoffset() == here.utcoffset()


class TestImportedAgain:
    @every_timetable
    def test_the_same_name_gives_the_same_file(self, made):
        assert written(made) == written(made)

    def test_a_corrected_timetable_moves_its_events(self):
        before, after = by_uid(things.timetable()), by_uid(things.timetable(notified_on=date(2025, 9, 15)), sequence=1)
        assert set(before) == set(after)
        for uid, event in before.items():
            assert after[uid].summary.value == event.summary.value
            assert after[uid].dtstart.value > event.dtstart.value
            assert (event.sequence.value, after[uid].sequence.value) == ("0", "1")

    def test_another_edition_or_calendar_moves_them_too(self):
        other = sf.timetable(
            "full-inspection", notified_on=date(2025, 9, 8), edition="2023-01", calendar=things.CALENDAR
        )
        assert set(by_uid(other)) == set(by_uid(things.timetable()))

    def test_a_day_that_becomes_known_takes_the_place_of_its_window(self):
        known = {"surveys-close": date(2025, 9, 16)}
        later = things.timetable(notified_on=date(2025, 9, 8), known=known)
        before, after = by_uid(things.timetable()), by_uid(later)
        assert set(before) == set(after)
        (uid,) = [uid for uid, event in before.items() if "Surveys close" in event.summary.value]
        assert after[uid].summary.value == "Ealing 2025: Surveys close"
        assert after[uid].dtstart.value == date(2025, 9, 16)

    def test_another_name_is_another_inspection(self):
        assert not set(by_uid(things.timetable())) & set(by_uid(things.timetable(), name="Ealing 2028"))

    def test_blanks_and_ways_of_writing_an_accent_make_no_other_name(self):
        assert set(by_uid(things.timetable(), name=" Ealing\n 2025 ")) == set(by_uid(things.timetable()))
        assert set(by_uid(things.timetable(), name="Pyre\u0301")) == set(by_uid(things.timetable(), name="Pyr\u00e9"))

    def test_what_follows_is_told_apart_by_the_outcome(self):
        known = {"on_site_ends_on": date(2025, 9, 26)}
        inconsistent, positive = (
            by_uid(sf.follow_up(outcome, **known)) for outcome in ("inconsistent", "typically-positive")
        )
        shared = {event.summary.value for uid, event in inconsistent.items() if uid in positive}
        assert shared == {"Ealing 2025: On-site fieldwork ends"}

    def test_a_date_that_a_follow_up_starts_from_is_the_event_of_the_timetable(self):
        after = by_uid(sf.follow_up("inconsistent", on_site_ends_on=date(2025, 9, 26)))
        shared = set(after) & set(by_uid(things.timetable()))
        assert [after[uid].summary.value for uid in shared] == ["Ealing 2025: On-site fieldwork ends"]

    def test_identifiers_never_change(self):
        """The ones here were given away: with others, calendars that have them would show everything twice."""
        uids = {event.summary.value: event.uid.value for event in events(things.timetable())}
        assert uids["Ealing 2025: Notification"] == "b9a17703-d0b1-5e4d-9a01-1b544bd58540"
        assert uids["Ealing 2025: On-site fieldwork starts"] == "f0f8da85-5510-5773-a8a5-b2422cd12991"
        uids = {event.summary.value: event.uid.value for event in events(things.failings())}
        assert uids["Ealing 2025: Priority action plan due"] == "a1861188-884e-5a66-a9c9-57a7e48cd913"


class TestText:
    @pytest.mark.parametrize(
        "name",
        [
            "Ealing, Hounslow; and \\Hillingdon\\",
            "Ealing 😀 👩‍👧",
            "a" * 3000,
            "é" * 400,
            "BEGIN:VEVENT",
            "DTSTART:20200101",
            "\"quoted\" and 'quoted'",
            "x:y;z=1,2",
        ],
        ids=["marks", "emoji", "long", "long-accents", "keyword", "property", "quotes", "colons"],
    )
    def test_a_name_is_read_back_as_it_was_given(self, name):
        found = events(things.timetable(), name=name)
        assert found[0].summary.value == f"{name}: Notification"
        assert len(found) == 14

    @pytest.mark.parametrize(
        ("name", "shown"),
        [
            ("Ealing\r\nBEGIN:VEVENT\r\n 2025", "Ealing BEGIN:VEVENT 2025"),
            ("Ealing\x00\x07\x1b[31m", "Ealing\ufffd\ufffd\ufffd[31m"),
            ("Ealing\u2028\u2029\x85\x0b\x0c2025", "Ealing 2025"),
            ("\u202egnilaE", "\ufffdgnilaE"),
        ],
        ids=["lines", "controls", "separators", "direction"],
    )
    def test_what_is_no_letter_is_not_written(self, name, shown):
        assert events(things.timetable(), name=name)[0].summary.value == f"{shown}: Notification"

    @given(st.text(min_size=1).filter(str.strip))
    def test_any_name(self, name):
        if any("\ud800" <= letter <= "\udfff" for letter in name):
            return
        found = events(things.timetable(), name=name)
        assert len(found) == 14
        assert found[0].summary.value.endswith(": Notification")

    @every_timetable
    def test_lines_are_folded_at_75_octets_and_end_as_they_have_to(self, made):
        for name in (NAME, "😀" * 200):
            told = written(made, name=name)
            assert told.endswith(b"\r\n")
            assert b"\n" not in told.replace(b"\r\n", b"")
            assert max(map(len, told.split(b"\r\n"))) <= 75
            told.decode("utf-8")
            assert not [byte for byte in told if byte < 32 and byte not in b"\r\n"]

    def test_hostile_words_of_an_edition_stay_inside_their_property(self):
        (zone,), (meeting, *_) = (
            vobject.readOne(written(MADE["hostile"]).decode()).contents[kind] for kind in ("vtimezone", "vevent")
        )
        assert zone.tzid.value == "Europe/London"
        assert meeting.summary.value.startswith("Ealing 2025: <script>alert('\"&')</script>\ufffd[31m ")
        assert "end, or; not \\ 😀" in meeting.summary.value


class TestFile:
    def test_the_stamp_is_written_in_utc_without_fractions(self):
        summer = timezone(timedelta(hours=1))
        told = written(things.timetable(), stamp=datetime(2025, 9, 8, 10, 30, 0, 999_999, tzinfo=summer))
        assert told == written(things.timetable())
        assert b"DTSTAMP:20250908T093000Z\r\n" in told

    def test_who_made_it_does_not_change_with_the_version(self):
        assert b"PRODID:-//sendframework//Area SEND inspection timetables//EN\r\n" in written(things.timetable())

    def test_no_warning_is_given(self):
        code = """
import datetime, sendframework as sf
from sendframework.render.calendar_files import to_icalendar
made = sf.timetable("full-inspection", notified_on=datetime.date(2025, 9, 8))
print(len(to_icalendar(made, name="X", stamp=datetime.datetime(2025, 9, 8, tzinfo=datetime.timezone.utc))) > 1000)
"""
        told = subprocess.run([sys.executable, "-W", "error", "-c", code], check=True, capture_output=True, text=True)
        assert (told.stdout, told.stderr) == ("True\n", "")


class TestRefused:
    BAD = MappingProxyType(
        {
            "no timetable": ({}, "x", "to_icalendar(timetable): must be a Timetable (got 'x')"),
            "blank name": ({"name": " \n"}, None, "to_icalendar(name): must not be blank (got ' \\n')"),
            "name of another type": ({"name": 5}, None, "to_icalendar(name): must be a plain string (got 5)"),
            "surrogates": (
                {"name": "\ud800"},
                None,
                "to_icalendar(name): must not hold lone surrogates (got '\\ud800')",
            ),
            "day as stamp": (
                {"stamp": date(2025, 9, 8)},
                None,
                "to_icalendar(stamp): must be a datetime.datetime (got datetime.date(2025, 9, 8))",
            ),
            "stamp without zone": (
                {"stamp": datetime(2025, 9, 8)},  # noqa: DTZ001  # that is what is wrong with it
                None,
                "to_icalendar(stamp): must have a time zone, such as datetime(2025, 9, 8, 9, 30, tzinfo=timezone.utc)",
            ),
            "stamp before time": (
                {"stamp": datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=1)))},
                None,
                "to_icalendar(stamp): lies beyond what UTC can express (got ",
            ),
            "negative sequence": ({"sequence": -1}, None, "to_icalendar(sequence): must be at least 0 (got -1)"),
            "long sequence": (
                {"sequence": 2**31},
                None,
                "to_icalendar(sequence): must be at most 2147483647 (got 2147483648)",
            ),
            "fraction": ({"sequence": 1.0}, None, "to_icalendar(sequence): must be a whole number (got 1.0)"),
            "truth": ({"sequence": True}, None, "to_icalendar(sequence): must be a whole number (got True)"),
        }
    )

    @pytest.mark.parametrize(("settings", "made", "told"), BAD.values(), ids=BAD)
    def test_an_argument_that_cannot_be_used(self, settings, made, told):
        with pytest.raises((sf.InvalidTypeError, sf.InvalidValueError)) as caught:
            written(made or things.timetable(), **settings)
        assert str(caught.value).startswith(told)

    def test_a_timetable_without_any_day(self):
        made = things.timetable()
        empty = sf.Timetable(
            activity=made.activity,
            edition=made.edition,
            edition_reason="as asked for",
            calendar=made.calendar,
            milestones=(made["report-received"],),
        )
        with pytest.raises(
            sf.InvalidValueError, match=r"^to_icalendar\(timetable\): has no day to put into a calendar"
        ):
            written(empty)

    def test_the_last_day_of_all(self):
        years = sf.WorkingDayCalendar.from_container(
            name="late", holidays=(), coverage=sf.Period(date(9999, 1, 1), date.max)
        )
        made = sf.timetable("full-inspection", known={"report-published": date.max}, calendar=years)
        with pytest.raises(sf.InvalidValueError, match=r"reaches the last day that dates can have") as caught:
            written(made)
        assert caught.value.value == date.max

    def test_without_the_extra(self):
        imported = builtins.__import__

        def without(name, *others):
            if name.split(".")[0] == "icalendar":
                raise ImportError(name)
            return imported(name, *others)

        with (
            mock.patch.object(builtins, "__import__", without),
            pytest.raises(sf.MissingExtraError, match=r"pip install 'sendframework\[calendar\]'") as caught,
        ):
            written(things.timetable())
        assert caught.value.extra == "calendar"
