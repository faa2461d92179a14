"""One run: its order, what it keeps, and when it stops asking."""

from __future__ import annotations

import pytest

from siasn_client.errors import (
    AuthError,
    CircuitOpen,
    ConfigError,
    DecodeError,
    Denied,
    LoginRefused,
    NoAnswer,
)
from siasn_client.unduh import JamUnduh, Permintaan, unduh
from siasn_client.wire import Halaman

SATU = ("golongan",)
PDF = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n"


@pytest.fixture
def jalankan(dunia, gudang, settings):
    def run(jawab, permintaan, **more):
        world = dunia(jawab)
        return world, world.jalankan(unduh(permintaan, gudang, settings=settings, **more))

    return run


def test_what_fails_is_asked_twice_more_and_then_kept_as_an_error(jalankan, gudang, orang) -> None:
    bad = orang[1].buka()
    world, hasil = jalankan(
        lambda call: DecodeError("x") if call.params["nip"].buka() == bad else [], Permintaan(orang, SATU)
    )
    asked = [nip for _, nip in world.tentang()]
    assert asked.count(bad) == 3
    assert asked[-2:] == [bad, bad]
    assert [each.galat for each in gudang.isi["golongan"] if each.galat] == ["DecodeError"]
    assert hasil.manifes.gagal == 1


def test_what_fails_once_leaves_no_trace(jalankan, gudang, orang) -> None:
    asked = iter(range(99))
    _, hasil = jalankan(lambda call: NoAnswer("x") if next(asked) == 2 else [], Permintaan(orang, SATU))
    assert hasil.manifes.gagal == 0
    assert len(gudang.isi["golongan"]) == 5


@pytest.mark.parametrize("error", [LoginRefused("x"), ConfigError("x")])
def test_what_concerns_every_call_ends_the_run_at_once(jalankan, gudang, orang, error) -> None:
    """A refused password is not tried 60,000 times."""
    world, hasil = jalankan(lambda call: error, Permintaan(orang, SATU))
    assert len(world.ditanya) == 1
    assert hasil.henti is error
    assert not hasil.manifes.tuntas
    assert gudang.isi == {}


@pytest.mark.parametrize("kind", [AuthError, Denied])
def test_refusals_without_end_are_the_account(jalankan, gudang, orang, kind) -> None:
    world, hasil = jalankan(lambda call: kind("x"), Permintaan(orang * 3, SATU, in_flight=4))
    assert len(world.ditanya) == 8, "twice as many as may be under way"
    assert isinstance(hasil.henti, kind)
    assert gudang.isi == {}, "what was not answered is no error of the record"


def test_one_family_that_is_closed_to_the_account_does_not_end_the_run(jalankan, orang) -> None:
    closed = lambda call: Denied("x") if "rw-golongan" in call.path else []  # noqa: E731
    _, hasil = jalankan(closed, Permintaan(orang[:4], ("golongan", "jabatan")))
    assert hasil.henti is None
    assert hasil.manifes.gagal == 4


def test_siasn_that_never_answered_ends_the_run(jalankan, gudang, orang) -> None:
    world, hasil = jalankan(lambda call: CircuitOpen("x"), Permintaan(orang, SATU))
    assert isinstance(hasil.henti, CircuitOpen)
    assert len(world.ditanya) == 1
    assert gudang.isi == {}


def test_an_outage_is_waited_for_and_costs_no_record(jalankan, gudang, orang) -> None:
    asked = iter(range(99))
    world, hasil = jalankan(lambda call: CircuitOpen("x") if 2 <= next(asked) < 6 else [], Permintaan(orang, SATU))
    assert hasil.manifes.tuntas
    assert hasil.manifes.gagal == 0
    assert world.tidur == 4 * 60
    assert len(gudang.isi["golongan"]) == 5


def test_one_endpoint_that_stays_broken_does_not_keep_the_others_waiting(jalankan, gudang, orang) -> None:
    """Its calls open the breaker again and again; taken back first, they would be all that is ever asked."""
    _, hasil = jalankan(
        lambda call: CircuitOpen("x") if "rw-golongan" in call.path else [], Permintaan(orang, ("skp22", "golongan"))
    )
    assert isinstance(hasil.henti, CircuitOpen)
    assert [each.kunci for each in gudang.isi["skp22"]] == [nip.buka() for nip in orang]
    assert "golongan" not in gudang.isi


def test_patience_with_an_outage_ends(jalankan, orang) -> None:
    asked = iter(range(9_999))
    world, hasil = jalankan(lambda call: CircuitOpen("x") if next(asked) else [], Permintaan(orang, SATU))
    assert isinstance(hasil.henti, CircuitOpen)
    assert 1.8 * 3600 < world.tidur < 2.2 * 3600


def test_outside_the_hours_nothing_is_asked(jalankan, orang, settings) -> None:
    """It is 10.00 in the office; the window opens at 18.00 and a call takes a second."""
    jam = JamUnduh.of("18:00-05:00", settings.timezone)
    world, hasil = jalankan(lambda call: [], Permintaan(orang, SATU, jam=jam))
    assert world.tidur == 8 * 3600
    assert hasil.manifes.tuntas


def test_when_the_hours_end_the_rest_waits_for_the_next_day(dunia, gudang, settings, orang) -> None:
    jam = JamUnduh.of("09:00-10:00", settings.timezone)
    world = dunia(lambda call: [])
    world.kini = world.kini.replace(hour=2, minute=59, second=57)  # 09.59.57
    hasil = world.jalankan(unduh(Permintaan(orang, SATU, jam=jam), gudang, settings=settings))
    assert hasil.manifes.tuntas
    seen = [each.dibaca_pada.astimezone(settings.timezone) for each in gudang.isi["golongan"]]
    assert [each.day for each in seen] == [2, 2, 2, 3, 3]


def test_a_wish_to_stop_is_heard_between_calls_and_everything_else_is_kept(jalankan, gudang, orang) -> None:
    asked: list[object] = []
    _, hasil = jalankan(
        lambda call: asked.append(call) or [], Permintaan(orang, SATU), berhenti=lambda: len(asked) >= 2
    )
    assert hasil.terputus
    assert not hasil.manifes.tuntas
    assert len(gudang.isi["golongan"]) == 2


def test_a_wish_to_stop_is_heard_while_waiting(jalankan, orang, settings) -> None:
    jam, ticks = JamUnduh.of("18:00-05:00", settings.timezone), iter(range(10_000))
    world, hasil = jalankan(lambda call: [], Permintaan(orang, SATU, jam=jam), berhenti=lambda: next(ticks) > 3)
    assert hasil.terputus
    assert world.tidur < 60


def test_candidates_come_first(jalankan, gudang, orang) -> None:
    def answer(call):
        if "list-pensiun" in call.path:
            return Halaman(rows=[{"id": "1", "nipBaru": orang[3].buka()}], count=1)
        return Halaman(rows=[], count=0) if "list-" in call.path else []

    world, hasil = jalankan(answer, Permintaan(orang, SATU, utamakan=True))
    assert [nip for _, nip in world.tentang()][:2] == [orang[3].buka(), orang[0].buka()]
    assert "daftar_pensiun" in hasil.manifes.berkas


def test_a_list_that_cannot_be_read_is_said_and_changes_the_order_only(jalankan, gudang, orang) -> None:
    _, hasil = jalankan(
        lambda call: DecodeError("x") if "list-" in call.path else [], Permintaan(orang, SATU, utamakan=True)
    )
    assert hasil.manifes.tuntas
    assert len(gudang.isi["golongan"]) == 5
    assert hasil.manifes.berkas["daftar_pengadaan"].galat[0].galat == "DecodeError"
    _, again = jalankan(lambda call: [], Permintaan(orang, SATU))
    assert again.manifes.gagal == 0, "an error under yesterday's name of a list would stay for ever"


def test_documents_are_fetched_when_asked_for_and_a_wrong_file_is_an_error(jalankan, gudang, orang) -> None:
    def answer(call):
        if "download-dok" in call.path:
            return [PDF if call.query["filePath"] == "baik.pdf" else b"<html>"]
        return [{"path": [{"dok_uri": "baik.pdf"}, {"dok_uri": "palsu.pdf"}]}]

    _, hasil = jalankan(answer, Permintaan(orang, SATU, dokumen=True))
    assert list(gudang.dokumen.values()) == [PDF]
    assert [each.galat for each in hasil.manifes.berkas["dokumen"].galat] == ["FileRefused"]
    again, _ = jalankan(answer, Permintaan(orang, SATU, dokumen=True))
    assert [call.query["filePath"] for call in again.ditanya] == ["palsu.pdf"]
