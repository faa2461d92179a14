from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.errors import JournalDamaged, LeaseHeld
from siasn_client.ports import Keadaan
from siasn_client.sinkronisasi.jalan import Jalan, lingkup
from siasn_client.sinkronisasi.jurnal import SIMPAN, Buku

SEWA = 30.0


@pytest.fixture
def jalan(kantor: Any, alat: SimpleNamespace) -> Jalan:
    rencana = alat.rencana_dari(alat.buat_butir(alat.NIPS[0], Jenis.SKP22, alat.SKP_BARU))
    pegangan = kantor.journal.acquire(lingkup(rencana), "satu", alat.MULAI, SEWA)
    buku = Buku(rencana.digest)
    return Jalan(rencana, buku, kantor.journal, kantor.journal, kantor.settings, "satu", SEWA, pegangan, alat.MULAI)


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


@pytest.mark.parametrize(("age", "waited"), [(0, 90), (60, 30), (90, 0), (3600, 0), (-3600, 90)])
def test_waiting_counts_from_the_intent_and_a_turned_clock_makes_it_no_longer(
    kantor: Any, alat: SimpleNamespace, jalan: Jalan, age: float, waited: float
) -> None:
    begun = kantor.dunia.kini
    alat.jalankan(jalan.tunggu(begun - timedelta(seconds=age)), kantor.dunia)
    assert (kantor.dunia.kini - begun).total_seconds() == pytest.approx(waited, abs=0.1)


def test_the_lease_is_kept_through_a_long_wait(kantor: Any, alat: SimpleNamespace, jalan: Jalan) -> None:
    alat.jalankan(jalan.tunggu(kantor.dunia.kini), kantor.dunia)
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
