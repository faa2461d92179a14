"""When a comparison goes on, and when it stops."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from contextlib import nullcontext
from datetime import UTC, datetime

import pytest

from siasn_client import Alamat, AuthError, CircuitOpen, NoAnswer, Settings
from siasn_client.baris import Gagal, Jenis, Kosong, Lingkup
from siasn_client.privacy import Nip
from siasn_client.sanding import DIBACA_SAJA, Ringkasan
from simpeg_adapters.commands import sanding
from simpeg_adapters.commands.sanding import (
    BATCH,
    SumberSiasn,
    baca_saja,
    buka_sumber,
    hitung,
    jumlah,
    sandingkan_semua,
)
from simpeg_adapters.errors import BerkasError

SEEN = datetime(2026, 1, 1, tzinfo=UTC)
NIPS = [Nip(f"19900101201501{each:01d}000") for each in (1, 2)]


class Simpeg:
    """A host of people who have nothing."""

    def __init__(self, nips=NIPS):
        self.people = nips
        self.batches: list[int] = []

    def punya(self):
        return {Jenis.GOLONGAN: ("golongan", "tmt_golongan"), Jenis.SKP22: ("tahun",)}

    def nips(self, lingkup: Lingkup) -> Iterator[Nip]:
        return iter(self.people)

    def read(self, nips, jenis):
        self.batches.append(len(nips))
        return {nip: {kind: Kosong(SEEN) for kind in jenis} for nip in nips}

    def write(self, ubahan):
        raise AssertionError("a comparison writes nothing")


class Bkn:
    """SIASN in which every call ends as *outcome* says."""

    def __init__(self, outcome):
        self.outcome = outcome
        self.count = 0

    def map(self, calls):
        for call in calls:
            self.count += 1
            yield call, self.outcome(self.count)


def compare(siasn, host=None):
    return list(sandingkan_semua(host or Simpeg(), SumberSiasn(siasn), Lingkup(jenis=(Jenis.GOLONGAN, Jenis.SKP22))))


def test_a_scope_that_names_no_kind_asks_only_for_what_the_host_keeps():
    siasn = Bkn(lambda count: Kosong(SEEN))
    results = list(sandingkan_semua(Simpeg(NIPS[:2]), SumberSiasn(siasn), Lingkup()))
    assert {kind.jenis for hasil in results for kind in hasil.jenis} == {Jenis.GOLONGAN, Jenis.SKP22}
    assert siasn.count == 4
    assert {kind.jenis: kind.tak_dipetakan for kind in results[0].jenis} == {
        Jenis.GOLONGAN: ("nomor_sk", "tanggal_sk", "masa_kerja_tahun", "masa_kerja_bulan"),
        Jenis.SKP22: ("hasil_kerja", "perilaku_kerja", "kuadran", "nip_penilai", "nama_penilai"),
    }


def test_everybody_is_compared_and_progress_is_told():
    told: list[int] = []
    siasn = Bkn(lambda count: Kosong(SEEN))
    results = list(sandingkan_semua(Simpeg(), SumberSiasn(siasn), Lingkup(jenis=(Jenis.GOLONGAN,)), told.append))
    assert [hasil.nip for hasil in results] == NIPS
    assert told == [2]


def test_people_are_read_in_batches():
    host = Simpeg([NIPS[0]] * (BATCH + 1))
    compare(Bkn(lambda count: Kosong(SEEN)), host)
    assert host.batches == [BATCH, 1]


def test_what_was_compared_is_forgotten_before_the_next_batch_is_read(monkeypatch):
    """Two batches at once would be twice the memory."""
    monkeypatch.setattr(sanding, "BATCH", 1)
    alive: list[weakref.ref[Jawaban]] = []

    class Jawaban(dict):
        pass

    class Pengingat(Simpeg):
        def read(self, nips, jenis):
            assert [each for each in alive if each() is not None] == []
            answer = Jawaban(super().read(nips, jenis))
            alive.append(weakref.ref(answer))
            return answer

    assert len(compare(Bkn(lambda count: Kosong(SEEN)), Pengingat())) == len(alive) == 2


def test_one_unreadable_record_is_a_finding():
    siasn = Bkn(lambda count: Gagal(NoAnswer("no answer")) if count in {1, 5} else Kosong(SEEN))
    ringkasan = Ringkasan()
    list(hitung(ringkasan, iter(compare(siasn))))
    assert sum(ringkasan.gagal.values()) == 1


def test_what_failed_is_asked_once_more():
    siasn = Bkn(lambda count: Gagal(AuthError("expired", token="APIM")) if count == 1 else Kosong(SEEN))
    assert all(hasil.cocok for hasil in compare(siasn))
    assert siasn.count == 5


def test_nothing_readable_at_all_stops_with_the_cause_and_not_with_the_breaker():
    siasn = Bkn(lambda count: Gagal(CircuitOpen("open") if count > 1 else NoAnswer("no answer")))
    with pytest.raises(NoAnswer):
        compare(siasn)


def test_an_account_that_is_still_refused_stops_the_comparison():
    siasn = Bkn(lambda count: Gagal(AuthError("expired", token="SSO")) if count in {2, 5} else Kosong(SEEN))
    with pytest.raises(AuthError):
        compare(siasn)


def test_the_source_is_siasn_or_a_folder(tmp_path):
    class Kantor:
        settings = Settings(alamat=Alamat.tiruan(), instansi="A5")

        def siasn(self):
            return nullcontext("siasn")

    with buka_sumber(Kantor()) as live:
        assert live.dibaca is None
    with pytest.raises(BerkasError), buka_sumber(Kantor(), tmp_path):
        pass


def test_what_is_only_read_is_asked_of_siasn_once_a_family():
    siasn = Bkn(lambda count: Kosong(SEEN))
    found = baca_saja(SumberSiasn(siasn), NIPS)
    assert siasn.count == len(DIBACA_SAJA) * len(NIPS)
    assert [[each.nama for each in families] for families in found.values()] == [list(DIBACA_SAJA)] * len(NIPS)


def test_a_source_that_knows_nothing_else_has_nothing_else():
    assert baca_saja(Simpeg(), NIPS) == {}


def test_people_are_counted_without_being_read():
    host = Simpeg()
    assert jumlah(host, Lingkup()) == len(NIPS)
    assert host.batches == []
