"""One run of apply: its journal, its lease, and the time it lets pass."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.errors import JournalDamaged, LeaseHeld
from siasn_client.ports import Catatan, Keadaan
from siasn_client.sinkronisasi.jalan import Jalan, lingkup
from siasn_client.sinkronisasi.jurnal import SIMPAN, Buku

SEWA = 30.0


@pytest.fixture
def jalan(kantor: Any, alat: SimpleNamespace) -> Jalan:
    rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU))
    pegangan = kantor.journal.acquire(lingkup(rencana), "satu", alat.MULAI, SEWA)
    buku = Buku(rencana.digest)
    ports = (kantor.journal, kantor.journal, kantor.settings)
    return Jalan(rencana, buku, *ports, "satu", SEWA, pegangan, alat.MULAI, alat.MULAI.timestamp())


def test_a_row_counts_its_round_and_remembers_what_was_sent(kantor: Any, alat: SimpleNamespace, jalan: Jalan) -> None:
    (butir,) = jalan.rencana.butir
    for keadaan, sidik in ((Keadaan.NIAT, "s1"), (Keadaan.TAK_PASTI, ""), (Keadaan.NIAT, "s2"), (Keadaan.TERKIRIM, "")):
        alat.jalankan(jalan.catat(butir, SIMPAN, keadaan, sidik=sidik), kantor.dunia)
    rows = kantor.journal.read(jalan.rencana.digest)
    assert [(row.putaran, row.sidik) for row in rows] == [(1, "s1"), (1, "s1"), (2, "s2"), (2, "s2")]


def test_a_row_that_may_not_follow_is_not_written(kantor: Any, alat: SimpleNamespace, jalan: Jalan) -> None:
    with pytest.raises(JournalDamaged):
        alat.jalankan(jalan.catat(jalan.rencana.butir[0], SIMPAN, Keadaan.TERKIRIM), kantor.dunia)
    assert kantor.journal.read(jalan.rencana.digest) == []


@pytest.mark.parametrize("turned", [0, 3600, -3600])
@pytest.mark.parametrize(("age", "waited"), [(0, 90), (20, 70), (29, 61)])
def test_a_row_of_our_own_is_settled_from_when_it_was_written(
    kantor: Any, alat: SimpleNamespace, jalan: Jalan, age: float, waited: float, turned: float
) -> None:
    """On the monotonic clock: turning the other one makes the wait neither shorter nor longer."""
    (butir,) = jalan.rencana.butir
    kantor.dunia.lewat(5)
    alat.jalankan(jalan.catat(butir, SIMPAN, Keadaan.NIAT), kantor.dunia)
    kantor.dunia.lewat(age)
    kantor.dunia.jam = timedelta(seconds=turned)
    begun = kantor.dunia.kini
    alat.jalankan(jalan.tunggu(kantor.journal.read(jalan.rencana.digest)[-1]), kantor.dunia)
    assert (kantor.dunia.kini - begun).total_seconds() == pytest.approx(waited, abs=0.1)


@pytest.mark.parametrize("age", [0, 1000, -1000])
def test_what_another_run_left_open_is_settled_from_when_the_lease_was_taken(
    kantor: Any, alat: SimpleNamespace, jalan: Jalan, age: float
) -> None:
    """Its own instant proves nothing: the send may have come much later, by a clock that was wrong."""
    kantor.dunia.lewat(10)
    (butir,) = jalan.rencana.butir
    pada = alat.MULAI - timedelta(seconds=age)
    left = Catatan(jalan.rencana.digest, butir.id, SIMPAN, Keadaan.NIAT, 1, "", pada)
    begun = kantor.dunia.kini
    alat.jalankan(jalan.tunggu(left), kantor.dunia)
    assert (kantor.dunia.kini - begun).total_seconds() == pytest.approx(80, abs=0.1)


def test_an_intent_is_written_under_a_fresh_lease(kantor: Any, alat: SimpleNamespace, jalan: Jalan) -> None:
    """So that it outlasts the send and the settle time, also if this process dies at once."""
    kantor.dunia.lewat(SEWA / 4)
    alat.jalankan(jalan.catat(jalan.rencana.butir[0], SIMPAN, Keadaan.NIAT), kantor.dunia)
    kantor.dunia.lewat(SEWA - 1)
    with pytest.raises(LeaseHeld):
        kantor.journal.acquire(lingkup(jalan.rencana), "dua", kantor.dunia.kini, SEWA)


def test_a_worker_that_lost_its_lease_does_not_say_that_nothing_was_sent(
    kantor: Any, alat: SimpleNamespace, jalan: Jalan
) -> None:
    (butir,) = jalan.rencana.butir
    alat.jalankan(jalan.catat(butir, SIMPAN, Keadaan.NIAT), kantor.dunia)
    kantor.dunia.lewat(SEWA + 1)
    kantor.journal.acquire(lingkup(jalan.rencana), "dua", kantor.dunia.kini, SEWA)
    for flow in (jalan.catat(butir, SIMPAN, Keadaan.TERKIRIM), jalan.perpanjang()):
        with pytest.raises(LeaseHeld) as lost:
            alat.jalankan(flow, kantor.dunia)
        assert "Yang sudah dikirim tercatat di jurnal" in lost.value.pesan


def test_the_lease_is_kept_through_a_long_wait(kantor: Any, alat: SimpleNamespace, jalan: Jalan) -> None:
    (butir,) = jalan.rencana.butir
    alat.jalankan(jalan.catat(butir, SIMPAN, Keadaan.NIAT), kantor.dunia)
    alat.jalankan(jalan.tunggu(kantor.journal.read(jalan.rencana.digest)[-1]), kantor.dunia)
    with pytest.raises(LeaseHeld):
        kantor.journal.acquire(lingkup(jalan.rencana), "dua", kantor.dunia.kini, SEWA)


def test_a_lease_that_somebody_had_meanwhile_ends_the_run(kantor: Any, alat: SimpleNamespace, jalan: Jalan) -> None:
    """Also when it is free again: the journal may have grown, and what we know of it is old."""
    kantor.dunia.lewat(SEWA + 1)
    other = kantor.journal.acquire(lingkup(jalan.rencana), "dua", kantor.dunia.kini, SEWA)
    kantor.journal.release(lingkup(jalan.rencana), other)
    with pytest.raises(LeaseHeld):
        alat.jalankan(jalan.perpanjang(), kantor.dunia)
    kantor.journal.acquire(lingkup(jalan.rencana), "tiga", kantor.dunia.kini, SEWA)


def test_closing_gives_the_lease_back_or_lets_it_run_out(kantor: Any, alat: SimpleNamespace, jalan: Jalan) -> None:
    (butir,) = jalan.rencana.butir
    alat.jalankan(jalan.catat(butir, SIMPAN, Keadaan.NIAT), kantor.dunia)
    alat.jalankan(jalan.tutup(), kantor.dunia)
    with pytest.raises(LeaseHeld):
        kantor.journal.acquire(lingkup(jalan.rencana), "dua", kantor.dunia.kini, SEWA)
    alat.jalankan(jalan.catat(butir, SIMPAN, Keadaan.TERKIRIM), kantor.dunia)
    alat.jalankan(jalan.tutup(), kantor.dunia)
    kantor.journal.acquire(lingkup(jalan.rencana), "dua", kantor.dunia.kini, SEWA)
    alat.jalankan(jalan.tutup(), kantor.dunia)  # a lost lease is left alone


def test_a_lease_that_was_lost_with_an_open_outcome_is_left_to_its_new_holder(
    kantor: Any, alat: SimpleNamespace, jalan: Jalan
) -> None:
    alat.jalankan(jalan.catat(jalan.rencana.butir[0], SIMPAN, Keadaan.NIAT), kantor.dunia)
    kantor.dunia.lewat(SEWA + 1)
    other = kantor.journal.acquire(lingkup(jalan.rencana), "dua", kantor.dunia.kini, SEWA)
    alat.jalankan(jalan.tutup(), kantor.dunia)
    assert kantor.journal.acquire(lingkup(jalan.rencana), "dua", kantor.dunia.kini, SEWA) == other
